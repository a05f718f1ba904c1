package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the practices of good key-account work are checked. A result keeps the options with which it was made.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PracticeOptions implements WithPracticeOptions {
    private static final PracticeOptions DEFAULTS = builder().build();

    PracticeOptions() {}

    /**
     * Returns the defaults: evidence does not age.
     *
     * @return the defaults
     */
    public static PracticeOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the age limit is zero or any part of it negative.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns for how long evidence shows that a practice is followed. With a limit of 6 months, evidence of January 15
     * counts through July 15, and is stale as of July 16.
     *
     * @return the age limit, above zero; empty if evidence does not age
     */
    public abstract Optional<Period> ageLimit();

    @Value.Check
    void check() {
        ageLimit()
                .ifPresent(limit -> Check.argument(
                        !limit.isNegative() && !limit.isZero(), "'ageLimit' > 0 without negative parts", limit));
    }

    /** Builds {@link PracticeOptions}. Not thread-safe. */
    public static final class Builder extends ImmutablePracticeOptions.Builder {
        Builder() {}
    }
}
