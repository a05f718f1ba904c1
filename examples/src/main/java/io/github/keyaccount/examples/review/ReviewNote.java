package io.github.keyaccount.examples.review;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** The sentences of a review. */
enum ReviewNote implements FindingCode {
    TITLE("title"),
    AS_OF("asOf", "period", "elapsed", "weeks"),
    TARGET("target"),
    SCOPE("scope"),
    SCOPE_WITHOUT_DATES("scope"),
    REBUILT("asOf", "exportedOn"),
    EVEN_PACE("rate", "weeks"),
    NO_WEEKS("period"),
    UNFINISHED_WEEK("asOf"),
    OUT_OF_FUNNEL_NOT_IN_WEEKS,
    BREAKDOWN("key"),
    CARRIED_BACK("asOf", "fields"),
    CLOSED_STAGE("stage"),
    NOT_PLACEABLE("count"),
    ROWS_READ("file", "count"),
    STAGE_WORDS("words"),
    OUTCOMES("words"),
    ALIAS_APPLIED("field", "from", "to", "count"),
    PRICED_AT_LIST("count"),
    WITHOUT_ACCOUNT("count"),
    UNREAD_REVENUE("count"),
    FILES_FROM_WINDOWS("files"),
    OWNERS_WITHOUT_OPPORTUNITY("count", "names"),
    UNLISTED_ACCOUNTS("count", "names"),
    REJECTED_CELL("file", "line", "column", "value", "expected"),
    REJECTED_ROW("file", "line", "value", "expected"),
    REJECTED_COUNT("rejected", "rows");

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    ReviewNote(String... arguments) {
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
