package io.github.keyaccount.examples.csv;

/**
 * Another spelling of a value, which is read as if the right one stood there.
 *
 * @param field the field, by its role in the mapping
 * @param from the spelling in the file
 * @param to the value that it means
 */
public record Alias(String field, String from, String to) {}
