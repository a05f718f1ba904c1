package io.github.keyaccount.portfolio;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much risk of concentration the caller is ready to bear. What is left empty is not limited.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ConcentrationLimits implements WithConcentrationLimits {
    private static final ConcentrationLimits NONE = builder().build();

    ConcentrationLimits() {}

    /**
     * Returns no limits at all, for whoever wants the figures only.
     *
     * @return no limits
     */
    public static ConcentrationLimits none() {
        return NONE;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the least effective number is below 1.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the highest Herfindahl–Hirschman index.
     *
     * @return the limit, which may be reached; empty if there is none
     */
    public abstract Optional<Probability> highestIndex();

    /**
     * Returns the highest share that a single account may have.
     *
     * @return the limit, which may be reached; empty if there is none
     */
    public abstract Optional<Probability> highestShareOfOne();

    /**
     * Returns the least effective number of accounts.
     *
     * @return the limit, at least 1, which may be reached; empty if there is none
     */
    public abstract Optional<Integer> leastEffectiveNumber();

    @Value.Check
    void check() {
        leastEffectiveNumber().ifPresent(least -> Check.argument(least >= 1, "'leastEffectiveNumber' >= 1", least));
    }

    /** Builds {@link ConcentrationLimits}. Not thread-safe. */
    public static final class Builder extends ImmutableConcentrationLimits.Builder {
        Builder() {}
    }
}
