package io.github.keyaccount.negotiation;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about objections. No finding names a person, but by id. */
public enum ObjectionFinding implements FindingCode {
    /** Talks were held after the as-of date, and so are left out. */
    TALKS_LATER(INFO, "asOf", "count", "contacts"),
    /** Kinds of objections are not in the catalogue, so that there is neither a response nor a limit. */
    KINDS_UNKNOWN(WARNING, "count", "kinds"),
    /** A person was answered more often in one talk than allowed. */
    ATTEMPTS_EXCEEDED(WARNING, "contact", "objection", "date", "attempts", "limit"),
    /** A person was answered in further talks of a day after one of them had reached the limit. */
    TRIED_AGAIN_TOO_SOON(WARNING, "contact", "objection", "date", "attempts"),
    /** An objection is open, there is a line of response, and it may be answered on the as-of date. */
    OBJECTION_OPEN(INFO, "contact", "objection", "date", "response"),
    /** An objection is open, and not to be answered again on the as-of date, but left for a later day. */
    LEFT_FOR_A_LATER_DAY(INFO, "contact", "objection", "asOf", "attempts", "limit"),
    /** An objection shows that the core need is met, so that the latent one is pursued. */
    CORE_NEED_MET(INFO, "contact", "objection");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    ObjectionFinding(Severity severity, String... arguments) {
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
