package io.github.keyaccount.allocation;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about the best allocation of effort. */
public enum EffortFinding implements FindingCode {
    /** The account gets no effort: a first unit would bring too little. */
    NOT_STARTED(INFO, "account", "next", "shadowPrice"),
    /** The account stays at its minimum: a first unit beyond it would bring too little. */
    HELD_AT_MINIMUM(INFO, "account", "effort", "next", "shadowPrice"),
    /** The account has its maximum, though one more unit would bring something. */
    AT_MAXIMUM(INFO, "account", "effort", "beyond", "shadowPrice"),
    /** With any fraction: the account stays at its minimum, as a bit more would bring too little per unit. */
    MINIMUM_AT_MARGIN(INFO, "account", "effort", "next", "shadowPrice"),
    /** With any fraction: the account has its maximum, though a bit more would bring something. */
    MAXIMUM_AT_MARGIN(INFO, "account", "effort", "beyond", "shadowPrice"),
    /** With any fraction: the account lies between its bounds, where the last bit pays, and a bit more would pay no more. */
    BALANCED_AT_MARGIN(INFO, "account", "effort", "last", "next", "shadowPrice"),
    /** The account has its minimum, which is its maximum too. */
    FIXED(INFO, "account", "effort"),
    /** The account lies between its bounds: its last unit pays, and one more would pay less. */
    BALANCED(INFO, "account", "effort", "last", "next", "shadowPrice"),
    /** The curve of the account is S-shaped, and its next units pay only together. */
    NEXT_STEP_NOT_TAKEN(INFO, "account", "effort", "units", "each", "shadowPrice"),
    /** More effort on the account would bring nothing. */
    NOTHING_MORE_TO_GAIN(INFO, "account", "effort"),
    /** The budget does no more than cover the minima. */
    NOTHING_TO_DIVIDE(INFO, "account", "effort"),
    /** How the best division was found. */
    FOUND_BY(INFO, "method", "budgets"),
    /** The division of an S-shaped response is not proven to be the best, and a better one can bring so much more at most. */
    MAY_MISS(WARNING, "budget", "gap", "upperBound"),
    /** Effort is left over, since it would bring nothing on any account, or all have their maximum. */
    NO_USE_FOR_REST(WARNING, "budget", "unspent"),
    /** A fraction of a unit is left over, since only whole units are given. */
    FRACTION_LEFT(INFO, "budget", "unspent");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    EffortFinding(Severity severity, String... arguments) {
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
