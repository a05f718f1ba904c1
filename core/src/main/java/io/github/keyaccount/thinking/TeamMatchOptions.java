package io.github.keyaccount.thinking;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.Check;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a team is matched with stakeholders. A result keeps the options with which it was made.
 *
 * <p>The text of options, which may end up in a log, shows no member of the team, and no refusal does. Immutable and
 * thread-safe.
 */
public final class TeamMatchOptions {
    private static final int MOST_WEIGHT = 100;
    private static final TeamMatchOptions DEFAULTS = builder().build();

    private final Map<ContactId, Integer> weights;
    private final Map<String, Integer> capacities;

    private TeamMatchOptions(Builder builder) {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(builder.weights));
        capacities = Collections.unmodifiableMap(new LinkedHashMap<>(builder.capacities));
    }

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
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how much the stakeholders weigh, such as by their influence.
     *
     * @return the weights from 0 to 100, in the order of the input, unmodifiable; a stakeholder without one weighs 1, and one
     *     of weight 0 is matched without a say in who is
     */
    public Map<ContactId, Integer> weights() {
        return weights;
    }

    /**
     * Returns how many stakeholders a member of the team may be matched with.
     *
     * @return the capacities, zero or more, in the order of the input, unmodifiable; members without one share evenly what the
     *     others leave, as {@link TeamMatch} tells
     */
    public Map<String, Integer> capacities() {
        return capacities;
    }

    /**
     * Returns the options with other weights.
     *
     * @param weights the weights from 0 to 100
     * @return the options with these weights and the same capacities
     * @throws IllegalArgumentException if a weight is not from 0 to 100
     */
    public TeamMatchOptions withWeights(Map<ContactId, Integer> weights) {
        return builder().weights(weights).capacities(capacities).build();
    }

    /**
     * Returns the options with other capacities.
     *
     * @param capacities the capacities by member, zero or more
     * @return the options with these capacities and the same weights
     * @throws IllegalArgumentException if a member is blank, has control characters or spaces around it, or a capacity is
     *     negative
     */
    public TeamMatchOptions withCapacities(Map<String, Integer> capacities) {
        return builder().weights(weights).capacities(capacities).build();
    }

    /** Refuses members who are named as no id is, without showing what may be the name of a person. */
    static void checkNames(Collection<String> members, String name) {
        long offenders =
                members.stream().filter(member -> !Check.isName(member)).count();
        Check.argument(
                offenders == 0,
                "no blank name in '" + name + "', and none with a control character or with spaces around it",
                offenders);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TeamMatchOptions that
                && weights.equals(that.weights)
                && capacities.equals(that.capacities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weights, capacities);
    }

    /**
     * Returns the weights and the number of capacities, without any member.
     *
     * @return the text, such as {@code TeamMatchOptions[weights={C-1=7}, capacities=1]}
     */
    @Override
    public String toString() {
        return "TeamMatchOptions[weights=" + weights + ", capacities=" + capacities.size() + "]";
    }

    /**
     * Builds {@link TeamMatchOptions}. Weights and capacities grow with each call; of several for the same person the last one
     * counts. Not thread-safe.
     */
    public static final class Builder {
        private final Map<ContactId, Integer> weights = new LinkedHashMap<>();
        private final Map<String, Integer> capacities = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets how much a stakeholder weighs.
         *
         * @param stakeholder the id of the stakeholder, not blank
         * @param weight the weight, from 0 to 100
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder putWeight(String stakeholder, int weight) {
            return putWeight(ContactId.of(Objects.requireNonNull(stakeholder, "stakeholder")), weight);
        }

        /**
         * Sets how much a stakeholder weighs.
         *
         * @param stakeholder the stakeholder
         * @param weight the weight, from 0 to 100
         * @return this builder
         */
        public Builder putWeight(ContactId stakeholder, int weight) {
            weights.put(Objects.requireNonNull(stakeholder, "stakeholder"), weight);
            return this;
        }

        /**
         * Sets how much several stakeholders weigh.
         *
         * @param weights the weights, from 0 to 100
         * @return this builder
         */
        public Builder weights(Map<ContactId, Integer> weights) {
            Objects.requireNonNull(weights, "weights");
            weights.forEach((stakeholder, weight) -> this.weights.put(
                    Objects.requireNonNull(stakeholder, "weights"), Objects.requireNonNull(weight, "weights")));
            return this;
        }

        /**
         * Sets how many stakeholders a member may be matched with.
         *
         * @param member the member, not blank, without control characters and without spaces around it
         * @param capacity the capacity, zero or more
         * @return this builder
         */
        public Builder putCapacity(String member, int capacity) {
            capacities.put(Objects.requireNonNull(member, "member"), capacity);
            return this;
        }

        /**
         * Sets how many stakeholders several members may be matched with.
         *
         * @param capacities the capacities by member, zero or more
         * @return this builder
         */
        public Builder capacities(Map<String, Integer> capacities) {
            Objects.requireNonNull(capacities, "capacities");
            capacities.forEach((member, capacity) -> this.capacities.put(
                    Objects.requireNonNull(member, "capacities"), Objects.requireNonNull(capacity, "capacities")));
            return this;
        }

        /**
         * Returns the options.
         *
         * @return the options
         * @throws IllegalArgumentException if a weight is not from 0 to 100, a member is blank, has control characters or
         *     spaces around it, or a capacity is negative
         */
        public TeamMatchOptions build() {
            List<String> offRange = weights.entrySet().stream()
                    .filter(entry -> entry.getValue() < 0 || entry.getValue() > MOST_WEIGHT)
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .toList();
            Check.noOffenders(offRange, "0 <= 'weights' <= " + MOST_WEIGHT + " of each stakeholder");
            checkNames(capacities.keySet(), "capacities");
            List<Integer> negative =
                    capacities.values().stream().filter(most -> most < 0).toList();
            Check.noOffenders(negative, "all 'capacities' >= 0");
            return new TeamMatchOptions(this);
        }
    }
}
