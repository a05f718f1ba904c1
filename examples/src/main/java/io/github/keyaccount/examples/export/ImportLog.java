package io.github.keyaccount.examples.export;

import io.github.keyaccount.examples.csv.Alias;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.RejectedRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reading of an export did.
 *
 * @param aliases the aliases that were applied, and how often
 * @param rowsRead how many rows each file has
 * @param filesFromWindows the files whose lines end in CRLF
 * @param rejected the rows that cannot be used, by file and line; one stands there for each cell that is at fault
 */
public record ImportLog(
        Map<Alias, Integer> aliases,
        Map<String, Long> rowsRead,
        List<String> filesFromWindows,
        List<RejectedRow> rejected) {

    /** Returns what the reading has done so far. */
    public static ImportLog of(CsvImport files) {
        List<String> order = List.copyOf(files.rowsRead().keySet());
        return new ImportLog(
                new LinkedHashMap<>(files.aliases().applied()),
                new LinkedHashMap<>(files.rowsRead()),
                List.copyOf(files.filesFromWindows()),
                files.rejected().stream()
                        .sorted(Comparator.comparing((RejectedRow row) -> order.indexOf(row.file()))
                                .thenComparing(RejectedRow::line))
                        .toList());
    }

    /** Returns how many rows were read from all files. */
    public long rows() {
        return rowsRead.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many rows cannot be used. */
    public long rejectedRows() {
        return rejected.stream()
                .map(row -> Map.entry(row.file(), row.line()))
                .distinct()
                .count();
    }
}
