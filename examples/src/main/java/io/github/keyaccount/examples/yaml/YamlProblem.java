package io.github.keyaccount.examples.yaml;

/** What is wrong at a place of a file, with a message for the user. */
final class YamlProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    YamlProblem(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }

    /** Returns the message with its place. */
    String told() {
        return "line " + line + ": " + getMessage();
    }
}
