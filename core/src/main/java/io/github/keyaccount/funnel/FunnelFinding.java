package io.github.keyaccount.funnel;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about a funnel, its opportunities and a pipeline. */
public enum FunnelFinding implements FindingCode {
    /** A stage has a lower win rate than the stage before it. */
    WIN_RATE_FALLS(WARNING, "stage", "winRate", "stageBefore", "winRateBefore"),
    /** An opportunity has the id of one that came before it. */
    DUPLICATE_ID(WARNING, "opportunity"),
    /** An opportunity names a stage that the funnel does not have. */
    UNKNOWN_STAGE(WARNING, "opportunity", "stage"),
    /** An opportunity knows a date later than the pipeline's as-of date. */
    DATED_AFTER_AS_OF(WARNING, "opportunity", "date", "asOf"),
    /** An opportunity has been at its stage for longer than the stage's limit. */
    STALLED(WARNING, "opportunity", "stage", "days", "limit"),
    /** Open opportunities have stages with a limit, but no record of when they entered them. */
    STAGE_TIME_UNKNOWN(INFO, "count"),
    /** Open opportunities have no next action. */
    WITHOUT_NEXT_ACTION(WARNING, "count"),
    /** Open opportunities were expected to close before the as-of date. */
    SLIPPED(WARNING, "count", "asOf"),
    /** Open opportunities have no expected close date. */
    UNDATED(WARNING, "count"),
    /** Opportunities are equal but for their ids. */
    LOOK_ALIKES(WARNING, "count", "groups", "surplus"),
    /** Opportunities have moved in another way than to the next stage. */
    IRREGULAR_MOVES(INFO, "count", "kind"),
    /** A pipeline was rebuilt for a past day, and a field without a recorded past was carried back. */
    CARRIED_BACK(WARNING, "field", "count", "asOf"),
    /** A pipeline was rebuilt for a past day, and shows today's account, next action, competitors and attributes. */
    SHOWN_AS_TODAY(INFO, "asOf"),
    /** A pipeline was rebuilt for a past day on which some opportunities may or may not have been there. */
    NOT_PLACEABLE(WARNING, "count", "asOf"),
    /** Opportunities were left out because they were opened below the threshold. */
    BELOW_THRESHOLD(INFO, "count", "threshold");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    FunnelFinding(Severity severity, String... arguments) {
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
