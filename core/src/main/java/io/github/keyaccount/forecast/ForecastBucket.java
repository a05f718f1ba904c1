package io.github.keyaccount.forecast;

import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import org.immutables.value.Value;

/**
 * Open opportunities that have something in common, such as having slipped.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ForecastBucket {

    ForecastBucket() {}

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
     * Returns their expected revenue, whether the forecast counts it or not.
     *
     * @return Σ amount × win rate in the currency of the target
     */
    public abstract Money expected();
}
