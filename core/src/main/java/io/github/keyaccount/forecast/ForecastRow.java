package io.github.keyaccount.forecast;

import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.WinRateSource;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The open opportunities at one stage whose win rates come from one source.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ForecastRow {

    ForecastRow() {}

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    public abstract FunnelStage stage();

    /**
     * Returns where the win rates come from.
     *
     * @return the source
     */
    public abstract WinRateSource winRateSource();

    /**
     * Returns how many opportunities there are.
     *
     * @return the count
     */
    public abstract long count();

    /**
     * Returns their unweighted amount.
     *
     * @return the amount in the currency of the target
     */
    public abstract Money amount();

    /**
     * Returns their win rate: that of the stage, or the mean of the single win rates, weighted by amount.
     *
     * @return the win rate, a mean rounded half to even at nine decimals; empty where there is no amount to weigh by
     */
    public abstract Optional<Probability> winRate();

    /**
     * Returns the part of the weighted pipeline that they make.
     *
     * @return Σ amount × win rate in the currency of the target
     */
    public abstract Money expected();
}
