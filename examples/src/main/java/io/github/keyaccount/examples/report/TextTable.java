package io.github.keyaccount.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of plain text: words to the left, figures to the right.
 *
 * <p>A column of figures shows no decimals if none of its figures needs one, otherwise as many as the table was told, so
 * that the points stand below each other.
 */
public final class TextTable {
    private static final String GAP = "  ";

    private final Function<BigDecimal, String> numbers;
    private final int decimals;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Column(String head, boolean figures, int mostWidth) {}

    /** Cells, or none for a rule. */
    private record Row(List<Object> cells) {}

    /**
     * Creates an empty table.
     *
     * @param numbers how a number is written
     * @param decimals how many decimals a figure has where its column needs any
     */
    public TextTable(Function<BigDecimal, String> numbers, int decimals) {
        this.numbers = numbers;
        this.decimals = decimals;
    }

    /** Adds a column of words, which are cut to a width. */
    public TextTable words(String head, int mostWidth) {
        columns.add(new Column(head, false, mostWidth));
        return this;
    }

    /** Adds a column of figures; text in it stands to the right as well. */
    public TextTable figures(String head) {
        columns.add(new Column(head, true, Integer.MAX_VALUE));
        return this;
    }

    /** Adds a row of cells: a {@code BigDecimal} is a figure, everything else its text. */
    public TextTable row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("Expected " + columns.size() + " cells, but found " + cells.length);
        }
        rows.add(new Row(List.of(cells)));
        return this;
    }

    /** Adds a rule across the table. */
    public TextTable rule() {
        rows.add(new Row(List.of()));
        return this;
    }

    /**
     * Returns the lines of the table: the heads, where any column has one, a rule, and the rows.
     *
     * @param mostWidth the width beyond which figures give up their decimals
     */
    public List<String> lines(int mostWidth) {
        List<String> lines =
                lines(rows.stream().map(row -> texts(row, decimals)).toList());
        boolean fits = lines.stream().allMatch(line -> DisplayWidth.of(line) <= mostWidth);
        return fits ? lines : lines(rows.stream().map(row -> texts(row, 0)).toList());
    }

    private List<String> lines(List<List<String>> texts) {
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int width = DisplayWidth.of(columns.get(c).head());
            for (List<String> row : texts) {
                width = Math.max(width, row.isEmpty() ? 0 : DisplayWidth.of(row.get(c)));
            }
            widths.add(width);
        }
        int whole = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (columns.size() - 1);
        List<String> lines = new ArrayList<>();
        List<String> heads = columns.stream().map(Column::head).toList();
        if (!String.join("", heads).isEmpty()) {
            lines.add(line(heads, widths));
            lines.add("-".repeat(whole));
        }
        for (List<String> row : texts) {
            lines.add(row.isEmpty() ? "-".repeat(whole) : line(row, widths));
        }
        return lines;
    }

    private List<String> texts(Row row, int mostDecimals) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < row.cells().size(); c++) {
            Object cell = row.cells().get(c);
            texts.add(
                    cell instanceof BigDecimal figure
                            ? numbers.apply(figure.setScale(decimalsOf(c, mostDecimals), RoundingMode.HALF_EVEN))
                            : DisplayWidth.cut(cell.toString(), columns.get(c).mostWidth()));
        }
        return texts;
    }

    private int decimalsOf(int column, int mostDecimals) {
        boolean whole = rows.stream()
                .filter(row -> !row.cells().isEmpty() && row.cells().get(column) instanceof BigDecimal)
                .map(row -> (BigDecimal) row.cells().get(column))
                .allMatch(figure -> figure.setScale(mostDecimals, RoundingMode.HALF_EVEN)
                                .stripTrailingZeros()
                                .scale()
                        <= 0);
        return whole ? 0 : mostDecimals;
    }

    private String line(List<String> texts, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < texts.size(); c++) {
            String text = texts.get(c);
            line.append(c == 0 ? "" : GAP)
                    .append(
                            columns.get(c).figures()
                                    ? DisplayWidth.padLeft(text, widths.get(c))
                                    : DisplayWidth.padRight(text, widths.get(c)));
        }
        return line.toString().stripTrailing();
    }
}
