package io.github.keyaccount.thinking;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How a team is matched with stakeholders. A result keeps the options with which it was made.
 *
 * <p>The text of options, which may end up in a log, shows no member of the team. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TeamMatchOptions implements WithTeamMatchOptions {
    private static final int MOST_WEIGHT = 100;
    private static final TeamMatchOptions DEFAULTS = builder().build();

    TeamMatchOptions() {}

    /**
     * Returns the defaults: all stakeholders weigh alike, and are divided as evenly as possible.
     *
     * @return the defaults
     */
    public static TeamMatchOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a weight is not from 1 to 100, or a capacity is
     * negative.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how much the stakeholders weigh, such as by their influence. Where a builder is given the same stakeholder twice,
     * the last weight counts.
     *
     * @return the weights from 1 to 100; a stakeholder without one weighs 1
     */
    public abstract Map<ContactId, Integer> weights();

    /**
     * Returns how many stakeholders a member of the team may be matched with. Where a builder is given the same member twice,
     * the last capacity counts.
     *
     * @return the capacities, zero or more; members without one share the stakeholders evenly, so that each may have as many as
     *     there are stakeholders ÷ such members, rounded up
     */
    @Value.Redacted
    public abstract Map<String, Integer> capacities();

    @Value.Check
    void check() {
        List<String> offRange = weights().entrySet().stream()
                .filter(entry -> entry.getValue() < 1 || entry.getValue() > MOST_WEIGHT)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        Check.noOffenders(offRange, "1 <= 'weights' <= 100 of each stakeholder");
        List<Integer> negative =
                capacities().values().stream().filter(most -> most < 0).toList();
        Check.noOffenders(negative, "all 'capacities' >= 0");
    }

    /** Builds {@link TeamMatchOptions}. Weights and capacities grow with each call. Not thread-safe. */
    public static final class Builder extends ImmutableTeamMatchOptions.Builder {
        Builder() {}

        /**
         * Sets how much a stakeholder weighs.
         *
         * @param stakeholder the id of the stakeholder, not blank
         * @param weight the weight, from 1 to 100
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder putWeight(String stakeholder, int weight) {
            return putWeight(ContactId.of(Objects.requireNonNull(stakeholder, "stakeholder")), weight);
        }
    }
}
