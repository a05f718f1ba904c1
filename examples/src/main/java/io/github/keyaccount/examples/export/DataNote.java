package io.github.keyaccount.examples.export;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** The sentences about the data of a report. */
public enum DataNote implements FindingCode {
    /** How many rows a file has. */
    ROWS_READ("file", "count"),
    /** How often each word stands in the stage column. */
    STAGE_WORDS("words"),
    /** How many opportunities have each outcome. */
    OUTCOMES("words"),
    /** How often an alias was applied. */
    ALIAS_APPLIED("field", "from", "to", "count"),
    /** How many open opportunities stand at their list price. */
    PRICED_AT_LIST("count"),
    /** How many open opportunities name no account. */
    WITHOUT_ACCOUNT("count"),
    /** How many lost or abandoned opportunities have a revenue. */
    UNREAD_REVENUE("count"),
    /** Which files have lines that end in CRLF. */
    FILES_FROM_WINDOWS("files"),
    /** Which owners no opportunity names. */
    OWNERS_WITHOUT_OPPORTUNITY("count", "names"),
    /** Which accounts of opportunities the file of accounts does not list. */
    UNLISTED_ACCOUNTS("count", "names"),
    /** A row that cannot be used for what stands in a cell. */
    REJECTED_CELL("file", "line", "column", "value", "expected"),
    /** A row that cannot be used as a whole. */
    REJECTED_ROW("file", "line", "value", "expected"),
    /** How many rows cannot be used. */
    REJECTED_COUNT("rejected", "rows");

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    DataNote(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
