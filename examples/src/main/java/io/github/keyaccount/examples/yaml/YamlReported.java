package io.github.keyaccount.examples.yaml;

/** Ends a reading whose problems are reported already. */
final class YamlReported extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
