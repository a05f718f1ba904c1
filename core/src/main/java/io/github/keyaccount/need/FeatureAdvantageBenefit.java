package io.github.keyaccount.need;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What we offer, how it helps, and which needs of the account it meets (特征、优点、利益).
 *
 * <p>It is a benefit only where it meets an explicit need; before a customer has stated one, even the best sentence is an
 * advantage. {@link NeedsReview} tells them apart. The text of an answer, which may end up in a log, leaves out the benefit,
 * since people may be named there; its feature shows in findings. Immutable and thread-safe.
 *
 * <p>Source: Neil Rackham, SPIN Selling, 1988.
 */
@Value.Immutable
@ValueStyle
public abstract class FeatureAdvantageBenefit implements WithFeatureAdvantageBenefit {

    FeatureAdvantageBenefit() {}

    /**
     * Returns a builder; everything is required, and at least one need.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if something is missing, a text is blank, or the
     * feature has control characters.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the product or service is or has.
     *
     * @return the feature, not blank and without control characters
     */
    public abstract String feature();

    /**
     * Returns how that can be used or can help.
     *
     * @return the advantage, not blank
     */
    public abstract String advantage();

    /**
     * Returns how that meets what the account asked for.
     *
     * @return the benefit, not blank
     */
    @Value.Redacted
    public abstract String benefit();

    /**
     * Returns the needs that it answers.
     *
     * @return the ids in the order in which they were given, at least one
     */
    public abstract Set<NeedId> needs();

    @Value.Check
    void check() {
        Check.identifier(feature(), "'feature'");
        Check.notBlank(advantage(), "'advantage' of " + feature());
        Check.notBlank(benefit(), "'benefit' of " + feature());
        Check.argument(!needs().isEmpty(), "at least one id in 'needs' of " + feature(), "none");
    }

    /** Builds a {@link FeatureAdvantageBenefit}. Not thread-safe. */
    public static final class Builder extends ImmutableFeatureAdvantageBenefit.Builder {
        Builder() {}

        /**
         * Adds a need that it answers.
         *
         * @param need the id of the need, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder addNeed(String need) {
            return addNeed(NeedId.of(Objects.requireNonNull(need, "need")));
        }
    }
}
