package io.github.keyaccount.portfolio;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import org.immutables.value.Value;

/**
 * Up to which share of the total the classes A and B reach.
 *
 * <p>The 80 % are those of the 80/20 rule. The training texts know no such classes; B up to 95 % is usual practice, which the
 * caller may replace. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AbcLimits implements WithAbcLimits {
    private static final AbcLimits DEFAULTS = builder().build();

    AbcLimits() {}

    /**
     * Returns the defaults: A up to 80 %, B up to 95 %.
     *
     * @return the defaults
     */
    public static AbcLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if class B does not reach further than class A.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the share of the total that the accounts of class A bring.
     *
     * @return the share, 80 % unless set
     */
    @Value.Default
    public Probability aUpTo() {
        return Probability.ofPercent(80);
    }

    /**
     * Returns the share of the total that the accounts of the classes A and B bring together.
     *
     * @return the share, 95 % unless set
     */
    @Value.Default
    public Probability bUpTo() {
        return Probability.ofPercent(95);
    }

    @Value.Check
    void check() {
        Check.argument(aUpTo().compareTo(bUpTo()) < 0, "'bUpTo' above 'aUpTo' " + aUpTo(), bUpTo());
    }

    /** Builds {@link AbcLimits}. Not thread-safe. */
    public static final class Builder extends ImmutableAbcLimits.Builder {
        Builder() {}
    }
}
