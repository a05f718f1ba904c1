package io.github.keyaccount.examples;

/** What the commands return to the shell. */
public final class ExitCode {
    /** All rows could be used. Findings alone do not change that. */
    public static final int CLEAN = 0;

    /** There is a result, but some rows could not be used. */
    public static final int ROWS_REJECTED = 1;

    /** There is no result: a file is missing, or nothing in it can be used. */
    public static final int UNUSABLE = 2;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 64;

    private ExitCode() {}
}
