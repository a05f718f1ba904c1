package io.github.keyaccount.examples.csv;

/** Input that cannot be used at all: a missing file, a column that is not there, a mapping that says something wrong. */
public final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message for the user. */
    public UnusableException(String message) {
        super(message);
    }

    /** Creates the exception with a message for the user and what lies behind it. */
    public UnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
