package io.github.keyaccount.forecast;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about a forecast. */
public enum ForecastFinding implements FindingCode {
    /** The target is zero, so that no ratio to it is defined. */
    NO_TARGET(INFO, "period"),
    /** The as-of date lies behind the period. */
    PERIOD_OVER(INFO, "period", "asOf"),
    /** The as-of date lies before the period. */
    PERIOD_NOT_BEGUN(INFO, "period", "asOf"),
    /** The funnel does not hold enough: the target is out of reach of what is closed and expected. */
    GAP(WARNING, "gap", "target"),
    /** The forecast counts all open opportunities, not only those expected in the period. */
    ALL_OPEN_COUNTED(INFO, "period"),
    /** Slipped opportunities stand outside the forecast. */
    SLIPPED_NOT_COUNTED(WARNING, "count", "amount"),
    /** Undated opportunities stand outside the forecast. */
    UNDATED_NOT_COUNTED(WARNING, "count", "amount"),
    /** Omitted opportunities stand outside the forecast. */
    OMITTED_NOT_COUNTED(INFO, "count", "amount"),
    /** Closed revenue was passed in, and the snapshot shows another figure, which was not used. */
    CLOSED_REVENUE_REPLACED(INFO, "used", "snapshot"),
    /** Amounts were converted at exchange rates of another day than the pipeline. */
    EXCHANGE_RATES_OF_ANOTHER_DAY(INFO, "ratesDate", "asOf");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    ForecastFinding(Severity severity, String... arguments) {
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
