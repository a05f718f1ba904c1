package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** The sentences of a portfolio report. */
enum PortfolioNote implements FindingCode {
    TITLE("title"),
    AS_OF("asOf", "period"),
    ACCOUNTS("accounts", "customers", "prospects"),
    GROUPS("groups", "accounts", "customers", "prospects"),
    TOPS_APPRAISED("count"),
    REVENUE_FROM("file"),
    REVENUE_WON("period"),
    FIGURES_OF_EXPORT("exportedOn", "asOf"),
    UNLISTED_REVENUE("accounts", "amount"),
    APPRAISALS_LEFT_OUT("asOf", "count"),
    TIME_MEASURED("measured", "accounts"),
    MOST_OF_IT("share", "accounts", "ofBase", "amount", "reached"),
    LARGEST_FIFTH("share", "accounts", "reached"),
    WITHIN_LIMITS,
    NO_LIMITS,
    CELL("cell", "posture", "count", "accounts"),
    CELL_WITHOUT_POSTURE("cell", "count", "accounts"),
    NO_MATRIX("keys"),
    WOULD_MOVE,
    PLACED,
    JUDGED("account", "tier"),
    JUDGED_AND_KNOWN("account", "tier", "known"),
    NO_KEY_ACCOUNT;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    PortfolioNote(String... arguments) {
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
