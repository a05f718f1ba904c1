package io.github.keyaccount.portfolio;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How much each criterion counts in a ranking. Only the proportion of the weights matters: 5, 3 and 2 rank as 0.5, 0.3
 * and 0.2 do.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RankingWeights {
    /** With so much weight in all, a sum of weights × billionths fits into a long. */
    private static final long MOST_WEIGHT = 9_000_000_000L;

    private static final RankingWeights BY_SIZE = of(Map.of(RankingCriterion.SIZE, BigDecimal.ONE));

    RankingWeights() {}

    /**
     * Returns weights of the caller's.
     *
     * @param weights the weights, zero or more; a criterion that is left out does not count
     * @return the weights
     * @throws IllegalArgumentException if a weight is negative, none is above zero, or they cannot be written as whole
     *     numbers in the same proportion that sum to at most 9,000,000,000; shares of 1 with nine decimals always can
     */
    public static RankingWeights of(Map<RankingCriterion, BigDecimal> weights) {
        Objects.requireNonNull(weights, "weights");
        EnumMap<RankingCriterion, BigDecimal> counting = new EnumMap<>(RankingCriterion.class);
        weights.forEach((criterion, weight) -> {
            Objects.requireNonNull(criterion, "weights");
            Objects.requireNonNull(weight, "weights");
            Check.argument(Check.bounded(weight, "weights").signum() >= 0, "all 'weights' >= 0", weight);
            if (weight.signum() > 0) {
                counting.put(criterion, weight.stripTrailingZeros());
            }
        });
        return ImmutableRankingWeights.builder().weights(counting).build();
    }

    /**
     * Returns the weights by which nothing but the size of an account counts.
     *
     * @return the weights
     */
    public static RankingWeights bySize() {
        return BY_SIZE;
    }

    /**
     * Returns the criteria that count.
     *
     * @return the weights above zero, as they were given but without trailing zeros, in the order of the criteria
     */
    public abstract Map<RankingCriterion, BigDecimal> weights();

    /** Returns the weight of a criterion as one of the smallest whole numbers in the proportion of the weights. */
    long wholeNumber(RankingCriterion criterion) {
        BigDecimal weight = weights().getOrDefault(criterion, BigDecimal.ZERO);
        return scaled(weight).divide(commonDivisor()).longValueExact();
    }

    @Value.Check
    void check() {
        Check.argument(!weights().isEmpty(), "at least one of 'weights' above zero", "none");
        BigInteger sum = weights().values().stream()
                .map(this::scaled)
                .reduce(BigInteger.ZERO, BigInteger::add)
                .divide(commonDivisor());
        Check.argument(
                sum.compareTo(BigInteger.valueOf(MOST_WEIGHT)) <= 0,
                "'weights' in the proportion of whole numbers that sum to at most " + MOST_WEIGHT,
                sum);
    }

    private BigInteger commonDivisor() {
        return weights().values().stream().map(this::scaled).reduce(BigInteger.ZERO, BigInteger::gcd);
    }

    /** Returns the weight as a whole number: times the power of ten that makes all of them whole. */
    private BigInteger scaled(BigDecimal weight) {
        int decimals =
                weights().values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weight.scaleByPowerOfTen(Math.max(0, decimals)).toBigIntegerExact();
    }
}
