package io.github.keyaccount.examples.yaml;

/** What is wrong at a place of a file, with a message for the user that tells the line. */
final class YamlProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    YamlProblem(int line, String message) {
        super("line " + line + ": " + message);
    }
}
