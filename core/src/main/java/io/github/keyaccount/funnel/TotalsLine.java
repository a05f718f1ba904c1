package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of {@link PipelineTotals}: opportunities that have everything in common by which they are told apart.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TotalsLine {

    TotalsLine() {}

    /**
     * Returns whether the opportunities are open, or how they were closed.
     *
     * @return the kind of outcome
     */
    public abstract OutcomeKind outcome();

    /**
     * Returns how their close date lies to the period.
     *
     * @return the timing
     */
    public abstract CloseTiming timing();

    /**
     * Returns the currency of their amounts.
     *
     * @return the currency
     */
    public abstract Currency currency();

    /**
     * Returns the stage at which they stand.
     *
     * @return the stage, empty for closed ones
     */
    public abstract Optional<FunnelStage> stage();

    /**
     * Returns where their win rates come from.
     *
     * @return the source, empty for closed ones
     */
    public abstract Optional<WinRateSource> winRateSource();

    /**
     * Returns their forecast category, with the default filled in.
     *
     * @return the category, empty for closed ones
     */
    public abstract Optional<ForecastCategory> category();

    /**
     * Returns how many they are.
     *
     * @return the count, at least 1
     */
    public abstract long count();

    /**
     * Returns the exact sum of their amounts; for won ones, of their revenue.
     *
     * @return the sum in minor units of the currency
     */
    public abstract BigDecimal amountMinorUnits();

    /**
     * Returns the exact sum of amount × win rate, not rounded.
     *
     * @return the sum in minor units of the currency; zero for closed ones
     */
    public abstract BigDecimal weightedMinorUnits();
}
