package io.github.keyaccount.examples.csv;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What was expected in a cell, or of a row, that cannot be used. */
public enum CsvExpectation implements FindingCode {
    /** As many cells as the header has. */
    CELLS("count"),
    /** Something. */
    VALUE,
    /** A date. */
    DATE("format"),
    /** An amount of money, not negative. */
    AMOUNT("decimals"),
    /** An amount of money, which may be negative. */
    SIGNED_AMOUNT("decimals"),
    /** An amount of money that is not below another. */
    AMOUNT_FROM("amount"),
    /** A number of hours, not negative. */
    HOURS,
    /** A number above zero. */
    ABOVE_ZERO,
    /** A whole number, not negative. */
    WHOLE_NUMBER,
    /** A probability. */
    RATE,
    /** One of a few words. */
    ONE_OF("values"),
    /** A value that no row above has. */
    UNIQUE,
    /** A value that a row of another file has. */
    KNOWN_IN("file"),
    /** A parent that a row of another file has. */
    KNOWN_PARENT("file"),
    /** A parent that does not belong to the account itself. */
    PARENT_OUTSIDE,
    /** A day that is not later than another. */
    NOT_AFTER("date"),
    /** A day that is not earlier than another. */
    NOT_BEFORE("date"),
    /** Nothing, since the deal is open. */
    EMPTY_WHILE_OPEN,
    /** The value from which, or to which, the other changes lead. */
    CHAINED("value"),
    /** An amount, or a list price for the deal. */
    AMOUNT_OR_LIST_PRICE,
    /** What the message of the library says. */
    VALID("message");

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    CsvExpectation(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
