package io.github.keyaccount.relationship;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a relationship is assessed. A result keeps the options with which it was made.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AssessmentOptions implements WithAssessmentOptions {
    private static final AssessmentOptions DEFAULTS = builder().build();

    AssessmentOptions() {}

    /**
     * Returns the defaults: observations do not age.
     *
     * @return the defaults
     */
    public static AssessmentOptions defaults() {
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
     * Returns for how long an observation stays fresh. With a limit of 6 months, one of January 15 is fresh through July 15,
     * and stale as of July 16; it then counts as before, but is flagged.
     *
     * @return the age limit, above zero; empty if observations do not age
     */
    public abstract Optional<Period> ageLimit();

    @Value.Check
    void check() {
        ageLimit()
                .ifPresent(limit -> Check.argument(
                        !limit.isNegative() && !limit.isZero(), "'ageLimit' > 0 without negative parts", limit));
    }

    /** Builds {@link AssessmentOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableAssessmentOptions.Builder {
        Builder() {}
    }
}
