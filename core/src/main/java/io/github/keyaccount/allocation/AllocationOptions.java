package io.github.keyaccount.allocation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * How effort is divided. A result keeps the options with which it was made. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AllocationOptions implements WithAllocationOptions {
    private static final AllocationOptions DEFAULTS = builder().build();

    AllocationOptions() {}

    /**
     * Returns the defaults: whole units, and exact answers for S-shaped curves in up to 100,000,000 steps.
     *
     * @return the defaults
     */
    public static AllocationOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the number of steps is negative.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns whether effort is divided in whole units only, as visits are. Minima are then rounded up, maxima and budgets down.
     *
     * @return true by default; false if any fraction will do, as of hours
     */
    @Value.Default
    public boolean wholeUnits() {
        return true;
    }

    /**
     * Returns how many steps an exact division in whole units may take where curves are S-shaped. One step is one number of units
     * tried for one account within one part of the budget. Beyond that, or with more than 33,554,432 choices to remember (128 MiB),
     * one per such account and part of the budget, the answer comes with a bound on what it may miss.
     *
     * <p>With any fraction and S-shaped curves, the division in whole units is tried too where the best one is not proven. That
     * takes up to so many steps, after at most 1,000 divisions by envelopes, or fewer: 50,000 ÷ the number of accounts, but at
     * least 3.
     *
     * @return the number of steps, by default 100,000,000; with 0 the answer is always the bounded one
     */
    @Value.Default
    public long mostSteps() {
        return 100_000_000;
    }

    @Value.Check
    void check() {
        Check.argument(mostSteps() >= 0, "'mostSteps' >= 0", mostSteps());
    }

    /** Builds {@link AllocationOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableAllocationOptions.Builder {
        Builder() {}
    }
}
