package io.github.keyaccount.allocation;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about the yield of activities. */
public enum YieldFinding implements FindingCode {
    /** No selling time is known, so that there is no return on it. */
    NO_SELLING_TIME(INFO, "account", "period"),
    /** The time of some touchpoints is not known, so that the return on the known time is too high. */
    RETURN_OVERSTATED(WARNING, "account", "period", "count", "touchpoints"),
    /** The measured selling time is shorter than the touchpoints alone. */
    SELLING_TIME_BELOW_TOUCHPOINTS(WARNING, "account", "period", "sellingTime", "touchpointTime");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    YieldFinding(Severity severity, String... arguments) {
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
