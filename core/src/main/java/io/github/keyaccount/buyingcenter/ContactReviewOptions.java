package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the contact with the people of a buying center is reviewed. A result keeps the options with which it was made.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ContactReviewOptions implements WithContactReviewOptions {
    private static final ContactReviewOptions DEFAULTS = builder().build();

    ContactReviewOptions() {}

    /**
     * Returns the defaults: nobody is judged silent, and every open promise is shown.
     *
     * @return the defaults
     */
    public static ContactReviewOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a period is zero or any part of it negative.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns after which time without contact a person has gone silent. With one month, a person met on June 1 has as of
     * July 2.
     *
     * @return the limit, above zero; empty if nobody is judged
     */
    public abstract Optional<Period> silentAfter();

    /**
     * Returns how far ahead promises are looked for. With one week, as of June 1, promises due through June 8 are shown.
     *
     * @return the horizon, above zero; empty if every open promise is shown
     */
    public abstract Optional<Period> promiseHorizon();

    @Value.Check
    void check() {
        checkAboveZero(silentAfter(), "silentAfter");
        checkAboveZero(promiseHorizon(), "promiseHorizon");
    }

    private static void checkAboveZero(Optional<Period> period, String name) {
        period.ifPresent(given -> Check.argument(
                !given.isNegative() && !given.isZero(), "'" + name + "' > 0 without negative parts", given));
    }

    /** Builds {@link ContactReviewOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableContactReviewOptions.Builder {
        Builder() {}
    }
}
