package io.github.keyaccount.allocation;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about an effort divided by rule, and why an account gets what it gets. */
public enum SplitFinding implements FindingCode {
    /** A group has no accounts, so that its share is free for the others. */
    EMPTY_GROUP_SHARED_OUT(INFO, "group", "share", "units"),
    /** A group gets the least that its accounts must have, so that the others get less. */
    GROUP_RAISED_TO_MINIMA(WARNING, "group", "units"),
    /** A group gets the most that its accounts can take, so that anything beyond is for the others. */
    GROUP_CAPPED_BY_MAXIMA(INFO, "group", "units"),
    /** A part of the budget stays unspent, since no account can take it. */
    UNSPENT(WARNING, "units", "budget"),
    /** Accounts belong to no group, and get nothing. */
    ACCOUNTS_WITHOUT_GROUP(INFO, "count"),
    /** An account gets its part by weight. */
    BY_WEIGHT(INFO, "account", "units", "left", "weight", "weights", "group", "groupUnits"),
    /** An account gets its minimum, since what the others leave would give its weight no more. */
    AT_MINIMUM(INFO, "account", "units", "group"),
    /** An account gets its maximum, since what the others leave would give its weight no less. */
    AT_MAXIMUM(INFO, "account", "units", "group"),
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
