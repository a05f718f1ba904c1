package io.github.keyaccount.need;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about the needs of an account, and about what answers them. No finding names a person. */
public enum NeedFinding implements FindingCode {
    /** Needs were first stated after the as-of date, and so are left out. */
    NEEDS_STATED_LATER(INFO, "asOf", "count", "needs"),
    /** Evidence and questions of needs are dated after the as-of date, and so are left out. */
    LATER_ENTRIES_LEFT_OUT(INFO, "asOf", "evidence", "questions"),
    /** Needs are implicit, and questions of one kind come next. */
    NEEDS_STILL_IMPLICIT(INFO, "question", "count", "needs"),
    /** Nothing that we offer answers explicit needs. */
    EXPLICIT_NEEDS_UNANSWERED(WARNING, "count", "needs"),
    /** Nothing that we offer answers implicit needs. */
    IMPLICIT_NEEDS_UNANSWERED(INFO, "count", "needs"),
    /** What we offer answers implicit needs alone, so that it is an advantage rather than a benefit. */
    ADVANTAGES_ONLY(WARNING, "count", "features"),
    /** What we offer answers nothing that the account has stated by the as-of date. */
    ANSWERS_TO_NOTHING_STATED(WARNING, "asOf", "count", "features"),
    /** No need bears on factors of the purchase. */
    FACTORS_UNRECORDED(INFO, "factors");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    NeedFinding(Severity severity, String... arguments) {
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
