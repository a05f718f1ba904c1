package io.github.keyaccount.allocation;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about an effort divided by rule, and why an account gets what it gets. */
public enum SplitFinding implements FindingCode {
    /** A group has no accounts, so that its share is left to the others. */
    EMPTY_GROUP_SHARED_OUT(INFO, "group", "share", "units"),
    /** The minima of the accounts of a group need more than its share brings, so that the others get less. */
    GROUP_RAISED_TO_MINIMA(WARNING, "group", "share", "units"),
    /** The accounts of a group can take no more than this, so that the rest of its share is left to the others. */
    GROUP_CAPPED_BY_MAXIMA(INFO, "group", "share", "units"),
    /** A part of the budget stays unspent, since no account can take it. */
    UNSPENT(WARNING, "units", "budget"),
    /** Accounts belong to no group, and get nothing. */
    ACCOUNTS_WITHOUT_GROUP(INFO, "count"),
    /** An account gets its part by weight. */
    BY_WEIGHT(INFO, "account", "units", "group", "share", "groupUnits", "left", "weight", "weights"),
    /** An account gets its minimum, since its weight brings no more. */
    AT_MINIMUM(INFO, "account", "units", "group", "share", "groupUnits"),
    /** An account gets its maximum, since its weight brings no less. */
    AT_MAXIMUM(INFO, "account", "units", "group", "share", "groupUnits"),
    /** An account has no weight, and gets no more than its minimum. */
    WITHOUT_WEIGHT(INFO, "account", "units", "group"),
    /** An account belongs to no group, and gets nothing. */
    WITHOUT_GROUP(INFO, "account"),
    /** Accounts have no place in the attack–defend matrix, and get nothing. */
    ACCOUNTS_NOT_PLACED(INFO, "count"),
    /** Accounts stand in a cell without a posture, and get nothing. */
    ACCOUNTS_WITHOUT_POSTURE(INFO, "count"),
    /** Accounts that are to be harassed share in the money without a cap. */
    HARASS_MONEY_NOT_CAPPED(WARNING, "count");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    SplitFinding(Severity severity, String... arguments) {
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
