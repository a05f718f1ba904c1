package io.github.keyaccount.buyingcenter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a coverage is summed from: how many people hold and support each role, and how much weighs for and against us.
 *
 * <p>What would be without a person, or with another one, follows from these few numbers without a look at the other people.
 */
final class CoverageSums {
    private static final int DECIMALS = 2;
    private static final long PERCENT = 100;

    /** A collective decision needs more than one decision maker who is for us; more than that the texts do not say. */
    private static final int COLLECTIVE_SUPPORTERS = 2;

    /** Orders by exact support, which is 0 where nothing can be weighed. */
    static final Comparator<CoverageSums> MOST_SUPPORT_FIRST =
            (one, other) -> other.weights.scaledTo(one.weights).compareTo(one.weights.scaledTo(other.weights));

    private final CoverageOptions options;
    private final boolean collective;
    private final Map<BuyingRole, Integer> holders;
    private final Map<BuyingRole, Integer> supportersOfRole;
    private final Weights weights;

    /**
     * The sums over people of known stance and influence. Only the largest part of the support needs more than a sum: without
     * the person who carries it, the second largest is.
     */
    private record Weights(
            int supporters, long influence, long weightedPoints, long support, long largest, long second) {
        static final Weights NONE = new Weights(0, 0, 0, 0, 0, 0);

        Weights with(Optional<Integer> points, Optional<Integer> influence) {
            long weighted = weighted(points, influence);
            long part = Math.max(0, weighted);
            return new Weights(
                    supporters + (isSupporter(points) ? 1 : 0),
                    this.influence + influenceThatCounts(points, influence),
                    weightedPoints + weighted,
                    support + part,
                    Math.max(largest, part),
                    Math.max(second, Math.min(largest, part)));
        }

        /** Takes a person away; which part is the second largest is then no longer known, and at least what is left here. */
        Weights without(Optional<Integer> points, Optional<Integer> influence) {
            long weighted = weighted(points, influence);
            long part = Math.max(0, weighted);
            return new Weights(
                    supporters - (isSupporter(points) ? 1 : 0),
                    this.influence - influenceThatCounts(points, influence),
                    weightedPoints - weighted,
                    support - part,
                    part == largest ? second : largest,
                    0);
        }

        /** Returns the points on a scale common with others, on which quotients compare without division. */
        BigInteger scaledTo(Weights other) {
            return BigInteger.valueOf(weightedPoints).multiply(BigInteger.valueOf(Math.max(1, other.influence)));
        }

        private static long weighted(Optional<Integer> points, Optional<Integer> influence) {
            return (long) points.orElse(0) * influence.orElse(0);
        }

        private static int influenceThatCounts(Optional<Integer> points, Optional<Integer> influence) {
            return points.isPresent() ? influence.orElse(0) : 0;
        }
    }

    private CoverageSums(
            CoverageOptions options,
            boolean collective,
            Map<BuyingRole, Integer> holders,
            Map<BuyingRole, Integer> supportersOfRole,
            Weights weights) {
        this.options = options;
        this.collective = collective;
        this.holders = holders;
        this.supportersOfRole = supportersOfRole;
        this.weights = weights;
    }

    static CoverageSums of(List<StakeholderStanding> people, CoverageOptions options, boolean collective) {
        Map<BuyingRole, Integer> holders = new EnumMap<>(BuyingRole.class);
        Map<BuyingRole, Integer> supporters = new EnumMap<>(BuyingRole.class);
        Weights weights = Weights.NONE;
        for (StakeholderStanding person : people) {
            count(holders, person.roles(), 1);
            count(supporters, person.roles(), person.isSupporter() ? 1 : 0);
            weights = weights.with(person.points(), person.influence());
        }
        return new CoverageSums(options, collective, holders, supporters, weights);
    }

    private static void count(Map<BuyingRole, Integer> counts, Set<BuyingRole> roles, int more) {
        roles.forEach(role -> counts.merge(role, more, Integer::sum));
    }

    private static boolean isSupporter(Optional<Integer> points) {
        return points.filter(given -> given > 0).isPresent();
    }

    /** Returns the sums without a person who is in them. One person at most can be taken away. */
    CoverageSums without(StakeholderStanding person) {
        return varied(person.roles(), person.points(), -1, weights.without(person.points(), person.influence()));
    }

    /** Returns the sums with one more person, whose stance is known. */
    CoverageSums with(Set<BuyingRole> roles, int points, Optional<Integer> influence) {
        return varied(roles, Optional.of(points), 1, weights.with(Optional.of(points), influence));
    }

    private CoverageSums varied(Set<BuyingRole> roles, Optional<Integer> points, int more, Weights varied) {
        Map<BuyingRole, Integer> variedHolders = new EnumMap<>(holders);
        Map<BuyingRole, Integer> variedSupporters = new EnumMap<>(supportersOfRole);
        count(variedHolders, roles, more);
        count(variedSupporters, roles, isSupporter(points) ? more : 0);
        return new CoverageSums(options, collective, variedHolders, variedSupporters, varied);
    }

    int supporters() {
        return weights.supporters();
    }

    /** Returns the sum of influence × points over all supporters of known influence. */
    long support() {
        return weights.support();
    }

    boolean isHeld(BuyingRole role) {
        return holders.getOrDefault(role, 0) > 0;
    }

    /** Returns whether a role has fewer holders than must be for us. */
    boolean lacksHolders(BuyingRole role) {
        return holders.getOrDefault(role, 0) < needed(role);
    }

    boolean isSupported(BuyingRole role) {
        return supportersOfRole.getOrDefault(role, 0) >= needed(role);
    }

    private int needed(BuyingRole role) {
        return collective && role == BuyingRole.DECISION_MAKER ? COLLECTIVE_SUPPORTERS : 1;
    }

    Set<BuyingRole> supportedRoles() {
        Set<BuyingRole> supported = EnumSet.allOf(BuyingRole.class);
        supported.removeIf(role -> !isSupported(role));
        return Collections.unmodifiableSet(supported);
    }

    /** Returns 100 × Σ influence × points ÷ (Σ influence × the points furthest from zero). */
    Optional<BigDecimal> balance() {
        if (weights.influence() == 0) {
            return Optional.empty();
        }
        BigDecimal most =
                BigDecimal.valueOf(weights.influence() * options.supportScale().furthest());
        return Optional.of(
                BigDecimal.valueOf(PERCENT * weights.weightedPoints()).divide(most, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Returns whether a part of the support is so large that everything hangs on it. */
    boolean isTooLarge(long part) {
        BigDecimal limit = options.singleThreadShare().toBigDecimal().multiply(BigDecimal.valueOf(support()));
        return support() > 0 && BigDecimal.valueOf(part).compareTo(limit) >= 0;
    }

    boolean singleThreaded() {
        return supporters() < options.minimumSupporters() || isTooLarge(weights.largest());
    }
}
