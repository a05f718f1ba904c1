package io.github.keyaccount.allocation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.portfolio.Posture;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Which share of time, people and money each posture gets.
 *
 * <p>The training texts name the three postures and the three resources, and no numbers: those are always the caller's. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PostureShares implements WithPostureShares {

    PostureShares() {}

    /**
     * Returns a builder; the share of every posture in every resource is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one is missing, or those of a resource do not sum to 1.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the shares of time.
     *
     * @return the shares of all postures, in their order; they sum to 1
     */
    public abstract Map<Posture, Probability> time();

    /**
     * Returns the shares of people.
     *
     * @return the shares of all postures, in their order; they sum to 1
     */
    public abstract Map<Posture, Probability> people();

    /**
     * Returns the shares of money.
     *
     * @return the shares of all postures, in their order; they sum to 1
     */
    public abstract Map<Posture, Probability> money();

    /**
     * Returns the shares of a resource.
     *
     * @param resource the resource
     * @return the shares of all postures, in their order; they sum to 1
     */
    public Map<Posture, Probability> shares(Resource resource) {
        return switch (Objects.requireNonNull(resource, "resource")) {
            case TIME -> time();
            case PEOPLE -> people();
            case MONEY -> money();
        };
    }

    @Value.Check
    void check() {
        checkComplete(time(), "time");
        checkComplete(people(), "people");
        checkComplete(money(), "money");
    }

    private static void checkComplete(Map<Posture, Probability> shares, String name) {
        Check.complete(Posture.class, shares.keySet(), "a share for every posture in '" + name + "'");
        Check.whole(shares.values().stream().map(Probability::toBigDecimal).toList(), name);
    }

    /** Builds {@link PostureShares}. A share that is put twice keeps its last value. Not thread-safe. */
    public static final class Builder extends ImmutablePostureShares.Builder {
        Builder() {}

        /**
         * Sets the shares of one resource for all postures.
         *
         * @param resource the resource
         * @param attack the share of {@link Posture#ATTACK}
         * @param defend the share of {@link Posture#DEFEND}
         * @param maintain the share of {@link Posture#MAINTAIN}
         * @return this builder
         */
        public Builder shares(Resource resource, Probability attack, Probability defend, Probability maintain) {
            Map<Posture, Probability> shares = new EnumMap<>(Posture.class);
            shares.put(Posture.ATTACK, Objects.requireNonNull(attack, "attack"));
            shares.put(Posture.DEFEND, Objects.requireNonNull(defend, "defend"));
            shares.put(Posture.MAINTAIN, Objects.requireNonNull(maintain, "maintain"));
            return switch (Objects.requireNonNull(resource, "resource")) {
                case TIME -> time(shares);
                case PEOPLE -> people(shares);
                case MONEY -> money(shares);
            };
        }
    }
}
