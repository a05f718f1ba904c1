package io.github.keyaccount.buyingcenter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
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
 * Only the largest share of the support needs more than sums: it is known without its carrier by the second largest. That
 * is why one person at most can be taken away.
 */
final class CoverageSums {
    private static final int DECIMALS = 2;
    private static final long PERCENT = 100;

    /** A collective decision needs more than one decision maker who is for us; more than that the texts do not say. */
    private static final int COLLECTIVE_SUPPORTERS = 2;

    private final CoverageOptions options;
    private final boolean collective;
    private final Map<BuyingRole, Integer> holders = new EnumMap<>(BuyingRole.class);
    private final Map<BuyingRole, Integer> supportersOfRole = new EnumMap<>(BuyingRole.class);
    private int supporters;
    private long weight;
    private long weightedPoints;
    private long support;
    private long largest;
    private long second;

    private CoverageSums(CoverageOptions options, boolean collective) {
        this.options = options;
        this.collective = collective;
    }

    private CoverageSums(CoverageSums other) {
        this(other.options, other.collective);
        holders.putAll(other.holders);
        supportersOfRole.putAll(other.supportersOfRole);
        supporters = other.supporters;
        weight = other.weight;
        weightedPoints = other.weightedPoints;
        support = other.support;
        largest = other.largest;
        second = other.second;
    }

    static CoverageSums of(List<StakeholderStanding> people, CoverageOptions options, boolean collective) {
        CoverageSums sums = new CoverageSums(options, collective);
        people.forEach(person -> sums.add(person.roles(), person.points(), person.influence(), 1));
        return sums;
    }

    /** Returns the sums without a person who is in them, and from whom nobody else was taken away. */
    CoverageSums without(StakeholderStanding person) {
        CoverageSums sums = new CoverageSums(this);
        sums.add(person.roles(), person.points(), person.influence(), -1);
        sums.largest = person.support().orElse(0L) == largest ? second : largest;
        return sums;
    }

    CoverageSums with(Set<BuyingRole> roles, int points, Optional<Integer> influence) {
        CoverageSums sums = new CoverageSums(this);
        sums.add(roles, Optional.of(points), influence, 1);
        return sums;
    }

    private void add(Set<BuyingRole> roles, Optional<Integer> points, Optional<Integer> influence, int sign) {
        boolean isSupporter = points.filter(given -> given > 0).isPresent();
        for (BuyingRole role : roles) {
            holders.merge(role, sign, Integer::sum);
            supportersOfRole.merge(role, isSupporter ? sign : 0, Integer::sum);
        }
        supporters += isSupporter ? sign : 0;
        if (points.isPresent() && influence.isPresent()) {
            long weighted = (long) influence.get() * points.get();
            weight += (long) sign * influence.get();
            weightedPoints += sign * weighted;
            support += sign * Math.max(0, weighted);
            if (sign > 0 && weighted > largest) {
                second = largest;
                largest = weighted;
            } else if (sign > 0) {
                second = Math.max(second, weighted);
            }
        }
    }

    int supporters() {
        return supporters;
    }

    /** Returns the sum of influence × points over all supporters of known influence. */
    long support() {
        return support;
    }

    boolean isHeld(BuyingRole role) {
        return holders.getOrDefault(role, 0) > 0;
    }

    boolean isSupported(BuyingRole role) {
        int needed = collective && role == BuyingRole.DECISION_MAKER ? COLLECTIVE_SUPPORTERS : 1;
        return supportersOfRole.getOrDefault(role, 0) >= needed;
    }

    Set<BuyingRole> supportedRoles() {
        Set<BuyingRole> supported = EnumSet.allOf(BuyingRole.class);
        supported.removeIf(role -> !isSupported(role));
        return Collections.unmodifiableSet(supported);
    }

    /** Returns 100 × Σ influence × points ÷ (Σ influence × the points furthest from zero). */
    Optional<BigDecimal> balance() {
        if (weight == 0) {
            return Optional.empty();
        }
        BigDecimal most = BigDecimal.valueOf(weight * options.supportScale().furthest());
        return Optional.of(BigDecimal.valueOf(PERCENT * weightedPoints).divide(most, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Returns whether a part of the support is so large that everything hangs on it. */
    boolean isTooLarge(long part) {
        BigDecimal limit = options.singleThreadShare().toBigDecimal().multiply(BigDecimal.valueOf(support));
        return support > 0 && BigDecimal.valueOf(part).compareTo(limit) >= 0;
    }

    boolean singleThreaded() {
        return supporters < options.minimumSupporters() || isTooLarge(largest);
    }
}
