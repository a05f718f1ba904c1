package io.github.keyaccount.examples.report;

import java.io.PrintWriter;
import java.util.List;

/** Writes a report of sections for a terminal of 100 columns. */
public final class ReportWriter {
    /** The columns that no line exceeds. */
    public static final int WIDTH = 100;

    private static final String INDENT = "  ";

    private final PrintWriter out;

    /** Creates a writer; the caller flushes what it writes to. */
    public ReportWriter(PrintWriter out) {
        this.out = out;
    }

    /** Writes the title of the report, underlined. */
    public void title(String title) {
        String shown = DisplayWidth.cut(title, WIDTH);
        out.println(shown);
        out.println("=".repeat(DisplayWidth.of(shown)));
    }

    /** Writes an empty line and the heading of a section. */
    public void section(String heading) {
        blank();
        out.println(heading);
    }

    /** Writes an empty line. */
    public void blank() {
        out.println();
    }

    /** Writes a table, indented. */
    public void table(TextTable table) {
        table.lines(WIDTH - INDENT.length()).forEach(line -> out.println((INDENT + line).stripTrailing()));
    }

    /** Writes a sentence, wrapped. */
    public void text(String text) {
        DisplayWidth.wrap(text, WIDTH).forEach(out::println);
    }

    /** Writes an item of a list, wrapped and indented. */
    public void item(String text) {
        String mark = INDENT + "- ";
        List<String> lines = DisplayWidth.wrap(text, WIDTH - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i));
        }
    }

    /** Writes a sentence that belongs to the item above, wrapped and below its text. */
    public void under(String text) {
        String indent = INDENT + INDENT;
        DisplayWidth.wrap(text, WIDTH - indent.length()).forEach(line -> out.println(indent + line));
    }
}
