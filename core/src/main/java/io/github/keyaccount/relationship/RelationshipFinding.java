package io.github.keyaccount.relationship;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about the relationship with an account. No finding names a person. */
public enum RelationshipFinding implements FindingCode {
    /** No assessed dimension is observed, so that no stage is supported. */
    NOTHING_OBSERVED(WARNING, "account", "asOf"),
    /** Assessed dimensions are unobserved, so that the stage is provisional. */
    DIMENSIONS_UNOBSERVED(WARNING, "account", "asOf", "stage", "dimensions"),
    /** The latest observation of a dimension is older than the limit. */
    OBSERVATION_STALE(WARNING, "account", "dimension", "date", "days", "asOf"),
    /** Observations were made after the as-of date, and so are left out. */
    LATER_OBSERVATIONS(INFO, "account", "asOf", "count", "dimensions"),
    /** The recorded stage is not the one that the evidence supports. */
    STAGE_CONTRADICTED(WARNING, "account", "asOf", "recorded", "supported"),
    /** The wanted stage or a higher one is reached, and was so in time. */
    GOAL_REACHED(INFO, "account", "wanted", "due", "asOf", "reached", "stage"),
    /** The wanted stage or a higher one is reached, but was so after the due date only. */
    GOAL_REACHED_LATE(INFO, "account", "wanted", "due", "asOf", "reached", "days", "stage"),
    /** The wanted stage or a higher one was reached, lost, and is held again. */
    GOAL_REGAINED(INFO, "account", "wanted", "due", "asOf", "reached", "held", "stage"),
    /** The relationship was never below the wanted stage since its record began. */
    GOAL_HELD_THROUGHOUT(INFO, "account", "wanted", "asOf", "since", "stage"),
    /** The due date of the wanted stage is past. */
    GOAL_OVERDUE(WARNING, "account", "wanted", "due", "asOf", "stage", "days"),
    /** No pace toward the wanted stage can be measured. */
    GOAL_WITHOUT_PACE(WARNING, "account", "wanted", "due", "asOf", "climbed", "days"),
    /** The wanted stage is expected in time, by a pace to which nothing was added since the last move. */
    GOAL_ON_PACE(INFO, "account", "wanted", "due", "asOf", "moved", "arrival"),
    /** The wanted stage is expected too late. */
    GOAL_TOO_SLOW(WARNING, "account", "wanted", "due", "asOf", "moved", "needed", "left"),
    /** The wanted stage or a higher one was reached, in time or not, and is lost again. */
    GOAL_LOST(WARNING, "account", "wanted", "due", "asOf", "reached", "stage"),
    /** Moves came after the as-of date, and so are left out. */
    LATER_MOVES(INFO, "account", "asOf", "count");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    RelationshipFinding(Severity severity, String... arguments) {
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
