package io.github.keyaccount.examples;

import io.github.keyaccount.examples.csv.ImportProgress;
import java.io.PrintWriter;

/** Shows on one line of a terminal, written over again and again, how far a long task has come. */
final class TerminalProgress implements ImportProgress {
    private final PrintWriter terminal;
    private int shown;

    TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void reached(String task, long done) {
        show(task + " " + done);
    }

    private void show(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
        terminal.flush();
        shown = text.length();
    }

    /** Wipes the line. */
    @Override
    public void finished() {
        if (shown > 0) {
            show("");
            terminal.print("\r");
            terminal.flush();
            shown = 0;
        }
    }
}
