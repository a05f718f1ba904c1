package io.github.keyaccount.examples.csv;

import io.github.keyaccount.explain.Finding;

/**
 * A row that cannot be used.
 *
 * @param file the name of the file
 * @param line the line at which the row begins, 1 for the first of the file
 * @param column the name of the first column at fault, empty where the row as a whole is
 * @param value what stands there
 * @param expected what was expected instead
 */
public record RejectedRow(String file, long line, String column, String value, Finding expected) {}
