package io.github.keyaccount.examples.report;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** The sentences that every report may need. */
public enum PageNote implements FindingCode {
    /** The unit of the amounts, if it is another than the currency. */
    AMOUNTS_IN_UNITS("unit"),
    /** The currency of the amounts. */
    AMOUNTS_IN("currency"),
    /** The names of what has been counted. */
    NAMES("names"),
    /** How many more there are than are listed. */
    MORE("count"),
    /** That there is nothing to be listed. */
    NOTHING_TO_REPORT;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    PageNote(String... arguments) {
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
