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
    NOT_PLACEABLE("count");

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
