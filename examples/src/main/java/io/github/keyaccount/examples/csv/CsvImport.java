package io.github.keyaccount.examples.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads the files of an export as a mapping lays them out, and keeps account of the rows that cannot be used.
 *
 * <p>A section of the mapping describes a file: {@code deals.file} names it, and every other key of the section names the
 * column that plays a role, such as {@code deals.amount = value_eur}.
 */
public final class CsvImport {
    private static final int ROWS_PER_REPORT = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String WINDOWS_LINE_END = "\r\n";

    private final DataFolder folder;
    private final Mapping mapping;
    private final CsvFormat format;
    private final Aliases aliases;
    private final ImportProgress progress;
    private final Map<String, Long> rowsRead = new LinkedHashMap<>();
    private final Set<String> filesFromWindows = new LinkedHashSet<>();
    private final Set<RejectedRow> rejected = new LinkedHashSet<>();
    private final Set<SectionLine> rejectedLines = new HashSet<>();

    /** A line of the file of a section; several sections may read the same file. */
    private record SectionLine(String section, String file, long line) {}

    /** Creates an import from a folder; nothing is read yet. */
    public CsvImport(DataFolder folder, Mapping mapping, ImportProgress progress) {
        this.folder = folder;
        this.mapping = mapping;
        this.format = CsvFormat.of(mapping);
        this.aliases = new Aliases(mapping);
        this.progress = progress;
    }

    /** Returns the aliases of the mapping. */
    public Aliases aliases() {
        return aliases;
    }

    /** Returns the rows that cannot be used, in the order in which they were read. */
    public List<RejectedRow> rejected() {
        return List.copyOf(rejected);
    }

    /** Returns the files whose lines end in CRLF, in the order in which they were read. */
    public List<String> filesFromWindows() {
        return List.copyOf(filesFromWindows);
    }

    /** Returns how many rows each file has, without its header, in the order in which they were read. */
    public Map<String, Long> rowsRead() {
        return Collections.unmodifiableMap(rowsRead);
    }

    /**
     * Reads the file of a section row by row, if the mapping has that section.
     *
     * @param section the section of the mapping
     * @param reader is given each row; it ends the reading of a row with {@link CsvRow#rejected}
     * @throws UnusableException if there is no such file, it lacks a column, or it is no CSV
     */
    public void readIfMapped(String section, Consumer<CsvRow> reader) {
        if (mapping.hasSection(section)) {
            read(section, reader);
        }
    }

    /**
     * Reads the file of a section row by row.
     *
     * @param section the section of the mapping
     * @param reader is given each row; it ends the reading of a row with {@link CsvRow#rejected}
     * @throws UnusableException if there is no such file, it lacks a column, or it is no CSV
     */
    public void read(String section, Consumer<CsvRow> reader) {
        String file = mapping.get(section + ".file");
        CSVFormat csv = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(format.delimiter())
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(false)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
        try (Reader text = new BufferedReader(new InputStreamReader(
                        folder.open(file), format.charset().newDecoder()));
                CSVParser parser = parser(csv, file, text)) {
            readRows(section, file, parser, reader);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    private static CSVParser parser(CSVFormat csv, String file, Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        try {
            return csv.parse(text);
        } catch (IllegalArgumentException wrongHeader) {
            throw unreadable(file, wrongHeader);
        }
    }

    private void readRows(String section, String file, CSVParser parser, Consumer<CsvRow> reader) {
        Map<String, Integer> roles = roles(section, file, parser.getHeaderNames());
        Iterator<CSVRecord> records = parser.iterator();
        long rows = 0;
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            CSVRecord cells = records.next();
            boolean blankLine = cells.size() == 1 && cells.get(0).isBlank();
            if (!blankLine) {
                rows++;
                readRow(section, new CsvRow(this, file, line, cells, parser.getHeaderNames(), roles), reader);
                if (rows % ROWS_PER_REPORT == 0) {
                    progress.reached(file, rows);
                }
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        rowsRead.put(file, rows);
        if (WINDOWS_LINE_END.equals(parser.getFirstEndOfLine())) {
            filesFromWindows.add(file);
        }
    }

    private void readRow(String section, CsvRow row, Consumer<CsvRow> reader) {
        try {
            row.checkCells();
            reader.accept(row);
        } catch (RowRejectedException rejection) {
            reject(rejection.row());
            rejectedLines.add(new SectionLine(
                    section, rejection.row().file(), rejection.row().line()));
        }
    }

    void reject(RejectedRow row) {
        rejected.add(row);
    }

    boolean isRejected(String section, String file, long line) {
        return rejectedLines.contains(new SectionLine(section, file, line));
    }

    /** Returns the column of each role; all columns that the mapping names must be there. */
    private Map<String, Integer> roles(String section, String file, List<String> header) {
        Map<String, Integer> roles = new LinkedHashMap<>();
        mapping.section(section).forEach((role, column) -> {
            if (!role.equals("file")) {
                if (!header.contains(column)) {
                    throw new UnusableException("The mapping " + mapping.name() + " says " + section + "." + role
                            + " = " + column + ", but " + file + " has only the columns " + String.join(", ", header));
                }
                roles.put(role, header.indexOf(column));
            }
        });
        return roles;
    }

    private static UnusableException unreadable(String file, Exception cause) {
        Throwable first = cause;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        String reason = first instanceof CharacterCodingException
                ? "it has another encoding than the mapping says"
                : first.getMessage();
        return new UnusableException("Expected " + file + " to be CSV, but it cannot be read: " + reason, cause);
    }

    CsvFormat format() {
        return format;
    }
}
