package io.github.keyaccount.account;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about an account, the people there, and the team that serves it. No finding names a person. */
public enum AccountFinding implements FindingCode {
    /** A promise to a contact was due before the as-of date and is not kept. */
    PROMISE_OVERDUE(WARNING, "contact", "due", "days"),
    /** Promises to a contact were kept after they were due. */
    PROMISES_KEPT_LATE(INFO, "contact", "count"),
    /** Criteria with a weight are not rated, so that the score of a partner is provisional. */
    PARTNER_CRITERIA_UNRATED(WARNING, "criteria"),
    /** No criterion with a weight is rated, so that a partner has no score. */
    PARTNER_WITHOUT_SCORE(WARNING),
    /** Touchpoints of a period took a time that is not known. */
    TOUCHPOINT_TIME_UNKNOWN(INFO, "account", "period", "count", "touchpoints"),
    /** Nobody answers for any responsibility of a role. */
    ROLE_UNOWNED(WARNING, "account", "role"),
    /** Nobody answers for a responsibility. */
    RESPONSIBILITY_UNOWNED(WARNING, "account", "responsibility", "role"),
    /** Every responsibility of a role has several owners. */
    ROLE_SHARED(INFO, "account", "role"),
    /** A responsibility has several owners. */
    RESPONSIBILITY_SHARED(INFO, "account", "responsibility", "role"),
    /** People hold a role on more accounts than one person may. */
    TOO_MANY_ACCOUNTS(WARNING, "role", "limit", "people", "most"),
    /** People answer for more responsibilities than one person may. */
    TOO_MANY_RESPONSIBILITIES(WARNING, "limit", "people", "most"),
    /** There is no evidence of practices of good key-account work. */
    PRACTICES_MISSING(WARNING, "asOf", "practices"),
    /** The latest evidence of a practice of good key-account work is older than the limit. */
    PRACTICE_STALE(WARNING, "practice", "date", "days"),
    /** Members of a group have no figures, and so are not in its totals. */
    MEMBERS_WITHOUT_FIGURES(WARNING, "group", "count", "members"),
    /** A group has no total of figures that were measured for some of its members only. */
    NOT_MEASURED_FOR_ALL_MEMBERS(WARNING, "group", "figures"),
    /** Groups have no member with figures, and so no totals. */
    GROUPS_WITHOUT_FIGURES(INFO, "count");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    AccountFinding(Severity severity, String... arguments) {
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
