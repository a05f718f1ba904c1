package io.github.keyaccount.examples.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.measure.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvImportTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @TempDir
    Path folder;

    private CsvImport files(String format, byte[] bytes) throws IOException {
        Files.write(folder.resolve("deals.csv"), bytes);
        List<String> known = new ArrayList<>(CsvFormat.KEYS);
        known.addAll(List.of("deals.file", "deals.id", "deals.amount", "deals.date", Aliases.KEY));
        String mapping = "deals.file = deals.csv\ndeals.id = id\n" + format;
        return new CsvImport(
                DataFolder.of(folder),
                Mapping.read("m", new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)), known),
                ImportProgress.SILENT);
    }

    private CsvImport files(String format, String text) throws IOException {
        return files(format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(CsvImport files) {
        List<String> ids = new ArrayList<>();
        files.read("deals", row -> ids.add(row.required("id")));
        return ids;
    }

    @Test
    void byteOrderMark_windowsLineEnds_blankLinesAndSpaces_doNoHarm() throws IOException {
        CsvImport files = files("", "\uFEFFid,x\r\n a ,1\r\n\r\nb,2");

        assertEquals(List.of("a", "b"), ids(files));
        assertEquals(Map.of("deals.csv", 2L), files.rowsRead());
        assertEquals(List.of(), files.rejected());
    }

    @Test
    void lines_areCountedAsAnEditorDoes_alsoPastCellsOfSeveralLines() throws IOException {
        CsvImport files = files("", "id,x\n,1\n\na,\"two\nlines\"\n,3\nb,4,5\n");

        assertEquals(List.of("a"), ids(files));
        assertEquals(
                List.of(2L, 6L, 7L),
                files.rejected().stream().map(RejectedRow::line).toList());
        assertEquals(
                List.of("id", "id", ""),
                files.rejected().stream().map(RejectedRow::column).toList());
        assertEquals("b, 4, 5", files.rejected().get(2).value());
        assertEquals(
                "CsvExpectation.CELLS{count=2}",
                files.rejected().get(2).expected().toString());
    }

    @Test
    void otherEncodingsAndDelimiters_areReadAsTheMappingSays() throws IOException {
        CsvImport files = files("charset = GBK\ndelimiter = tab\n", "id\tx\n客户\t1\n".getBytes(Charset.forName("GBK")));

        assertEquals(List.of("客户"), ids(files));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decimal-mark = . | 1234.5 | EUR 1234.50",
                "decimal-mark = , | 1234,50 | EUR 1234.50",
                "decimal-mark = , \\n grouping-mark = . | 1.234.567,8 | EUR 1234567.80",
                "grouping-mark = , | 1,234 | EUR 1234.00",
                "decimal-mark = . | 1,234 | refused",
                "grouping-mark = , | 12,34 | refused",
                "decimal-mark = . | 1.234 | refused",
                "decimal-mark = . | -1 | refused",
                "decimal-mark = . | 1e3 | refused"
            })
    void amounts_areReadAsTheMappingSays(String format, String written, String expected) throws IOException {
        CsvImport files = files(
                "deals.amount = amount\n" + format.replace("\\n", "\n") + "\n", "id,amount\na,\"" + written + "\"\n");
        List<Money> amounts = new ArrayList<>();
        files.read("deals", row -> row.amount("amount", EUR).ifPresent(amounts::add));

        assertEquals(expected, amounts.isEmpty() ? "refused" : amounts.get(0).toString());
        assertEquals(amounts.isEmpty() ? 1 : 0, files.rejected().size());
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 2026-02-28, 2026-02-28",
        "dd.MM.yyyy, 28.02.2026, 2026-02-28",
        "M/d/yy, 2/3/26, 2026-02-03",
        "yyyy-MM-dd, 2026-02-30, refused",
        "yyyy-MM-dd, 2026-2-3, refused"
    })
    void dates_areReadAsTheMappingSays_andNeverBent(String pattern, String written, String expected)
            throws IOException {
        CsvImport files = files("deals.date = day\ndate-format = " + pattern + "\n", "id,day\na," + written + "\n");
        List<String> dates = new ArrayList<>();
        files.read("deals", row -> row.date("date").ifPresent(date -> dates.add(date.toString())));

        assertEquals(expected, dates.isEmpty() ? "refused" : dates.get(0));
    }

    @ParameterizedTest
    @CsvSource({"-12.5, EUR -12.50", "0, EUR 0.00", "1.234, refused", "x, refused"})
    void signedAmounts_mayBeNegative(String written, String expected) throws IOException {
        assertRead(expected, written, row -> row.signedAmount("amount", EUR));
    }

    /** The longest time that counts in nanoseconds is some 2,562,047 hours. */
    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "7.5, PT7H30M",
        "0.0001, PT0.36S",
        "2562047, PT2562047H",
        "2562048, refused",
        "-1, refused",
        "x, refused"
    })
    void hours_areExact_andNeverNegative(String written, String expected) throws IOException {
        assertRead(expected, written, row -> row.hours("amount"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "12.0, 12", "1.5, refused", "-1, refused", "2147483648, refused", "x, refused"})
    void wholeNumbers_areNeverNegative(String written, String expected) throws IOException {
        assertRead(expected, written, row -> row.wholeNumber("amount"));
    }

    private void assertRead(String expected, String written, Function<CsvRow, Optional<?>> reading) throws IOException {
        CsvImport files = files("deals.amount = amount\n", "id,amount\na," + written + "\n");
        List<String> read = new ArrayList<>();
        files.read("deals", row -> reading.apply(row).ifPresent(value -> read.add(value.toString())));

        assertEquals(List.of(expected), read.isEmpty() ? List.of("refused") : read);
        assertEquals(read.isEmpty() ? 1 : 0, files.rejected().size());
    }

    @Test
    void aFileThatIsReadTwice_isAccountedForOnce() throws IOException {
        CsvImport files = files("alias.id.1 = A -> a\n", "id,x\r\nA,1\r\n,2\r\nc\r\n");

        assertEquals(List.of("a"), ids(files));
        assertEquals(List.of("a"), ids(files));
        assertEquals(Map.of("deals.csv", 3L), files.rowsRead());
        assertEquals(List.of("deals.csv"), files.filesFromWindows());
        assertEquals(Map.of(new Alias("id", "A", "a"), 1), files.aliases().applied());
        assertEquals(
                List.of(3L, 4L),
                files.rejected().stream().map(RejectedRow::line).toList());
    }

    @Test
    void aRowThatOneSectionRejected_isKnownToTheOthers() throws IOException {
        CsvImport files = files("", "id,x\na,1\n,2\n");
        List<Boolean> rejected = new ArrayList<>();
        ids(files);
        files.read("deals", row -> {
            rejected.add(row.isRejectedBy("deals"));
            assertFalse(row.isRejectedBy("other"));
        });

        assertEquals(List.of(false, true), rejected);
    }

    @Test
    void anAlias_isCountedOncePerRow_howeverOftenTheCellIsAskedFor() throws IOException {
        CsvImport files = files("alias.id.1 = A -> a\n", "id\nA\nA\nb\n");
        files.read("deals", row -> {
            row.required("id");
            row.required("id");
        });

        assertEquals(Map.of(new Alias("id", "A", "a"), 2), files.aliases().applied());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key,x | The mapping m says deals.id = id, but deals.csv has only the columns key, x",
                "id,id | Expected deals.csv to be CSV, but it cannot be read: "
                        + "The header contains a duplicate name: \"id\" in [id, id]."
            })
    void aHeaderThatDoesNotFit_isRefused(String header, String expected) throws IOException {
        CsvImport files = files("", header + "\n");

        String message = assertThrows(UnusableException.class, () -> ids(files)).getMessage();
        assertEquals(expected, message.substring(0, Math.min(expected.length(), message.length())));
    }

    @Test
    void otherBytesThanTheEncoding_areRefused() throws IOException {
        CsvImport files = files("", "id\n客户\n".getBytes(Charset.forName("GBK")));

        assertEquals(
                "Expected deals.csv to be CSV, but it cannot be read: it has another encoding than the mapping says",
                assertThrows(UnusableException.class, () -> ids(files)).getMessage());
    }

    @Test
    void aQuoteThatIsNeverClosed_isRefused() throws IOException {
        CsvImport files = files("", "id\n\"a\n");

        String message = assertThrows(UnusableException.class, () -> ids(files)).getMessage();
        assertTrue(message.startsWith("Expected deals.csv to be CSV, but it cannot be read: (startline 2)"), message);
    }

    @Test
    void anEmptyFile_lacksItsColumns() throws IOException {
        CsvImport files = files("", "");

        assertEquals(
                "The mapping m says deals.id = id, but deals.csv has only the columns ",
                assertThrows(UnusableException.class, () -> ids(files)).getMessage());
    }
}
