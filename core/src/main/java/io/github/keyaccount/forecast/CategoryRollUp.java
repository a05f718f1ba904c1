package io.github.keyaccount.forecast;

import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import org.immutables.value.Value;

/**
 * The forecast by the sellers' own calls: unweighted amounts, each figure holding all the surer ones.
 *
 * <p>closed ≤ commit ≤ most likely ≤ best case ≤ closed + open pipeline. Open opportunities without a category are in
 * the open pipeline only; omitted ones are in none of the figures. Example: with 1 closed, 10 committed, 100 most likely,
 * 1,000 best case and 10,000 without a category, commit is 11, most likely 111, best case 1,111 and the open pipeline
 * 11,110. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class CategoryRollUp {

    CategoryRollUp() {}

    /**
     * Returns the revenue closed in the period.
     *
     * @return C
     */
    public abstract Money closed();

    /**
     * Returns closed + committed.
     *
     * @return the amount
     */
    public abstract Money commit();

    /**
     * Returns closed + committed + most likely.
     *
     * @return the amount
     */
    public abstract Money mostLikely();

    /**
     * Returns closed + committed + most likely + best case.
     *
     * @return the amount
     */
    public abstract Money bestCase();

    /**
     * Returns the amount of all open opportunities that the forecast counts, whatever their category.
     *
     * @return the amount
     */
    public abstract Money openPipeline();
}
