package io.github.keyaccount.portfolio;

import io.github.keyaccount.measure.Probability;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Optional;

/**
 * Which criteria an account meets, found with one comparison each, and the tier that they make.
 *
 * <p>A threshold becomes a bar that only values which meet it lie above. The revenue that has a share s of the total T is
 * ⌈s × T⌉ or more, since it is a whole number of minor units: so the comparison of shares is exact without a division. What
 * is not known lies below every bar.
 */
final class TierRule {
    /** Above this bar lies nothing. */
    private static final long OUT_OF_REACH = Long.MAX_VALUE;

    private static final BigInteger BILLION = BigInteger.valueOf(Probability.ONE.billionths());

    private final Portfolio portfolio;
    private final long revenueBar;
    private final long recoveryBar;
    private final long weightBar;
    private final long potentialBar;
    /** The last day on which a customer that is one for long enough may have become one. */
    private final long latestBeginning;

    private final int decisive;
    private final int supportingNeeded;

    TierRule(Portfolio portfolio, BigInteger totalRevenue, TierThresholds thresholds) {
        this.portfolio = portfolio;
        this.revenueBar = thresholds
                .revenueShare()
                .map(share -> revenueBar(share, totalRevenue))
                .orElse(OUT_OF_REACH);
        this.recoveryBar = bar(thresholds.threshold(TierCriterion.RECOVERY_TIME));
        this.weightBar = bar(thresholds.threshold(TierCriterion.STRATEGIC_WEIGHT));
        this.potentialBar = bar(thresholds.threshold(TierCriterion.POTENTIAL));
        this.latestBeginning = thresholds
                .tenureYears()
                .map(years -> latestBeginning(portfolio.asOf(), years))
                .orElse(AccountTable.UNKNOWN);
        this.decisive = bits(thresholds.decisive());
        this.supportingNeeded = thresholds.supportingNeeded();
    }

    private static long bar(Optional<Long> threshold) {
        return threshold.map(least -> least - 1).orElse(OUT_OF_REACH);
    }

    /** Returns ⌈s × T⌉ − 1, and 0 where T is, so that revenues of nothing do not lie above it. */
    private static long revenueBar(Probability share, BigInteger totalRevenue) {
        BigInteger bar = BigInteger.valueOf(share.billionths())
                .multiply(totalRevenue)
                .subtract(BigInteger.ONE)
                .divide(BILLION);
        return bar.bitLength() < Long.SIZE ? bar.longValue() : OUT_OF_REACH;
    }

    private static long latestBeginning(LocalDate asOf, int years) {
        boolean sayable = (long) asOf.getYear() - years >= Year.MIN_VALUE;
        return sayable ? asOf.minusYears(years).toEpochDay() : AccountTable.UNKNOWN;
    }

    /** Returns the set as an int with the bits of its elements. */
    static int bits(Collection<TierCriterion> criteria) {
        return criteria.stream().mapToInt(TierRule::bit).sum();
    }

    static int bit(TierCriterion criterion) {
        return 1 << criterion.ordinal();
    }

    /** Returns the criteria with a threshold that an account meets, as bits; without a branch, as none could be foretold. */
    int met(int position) {
        AccountTable table = portfolio.table();
        long since = table.customerSince(position);
        boolean isLong = since != AccountTable.UNKNOWN & since <= latestBeginning;
        return above(revenueBar, table.revenue(position)) << TierCriterion.REVENUE_SHARE.ordinal()
                | above(recoveryBar, table.recoveryMonths(position)) << TierCriterion.RECOVERY_TIME.ordinal()
                | above(weightBar, table.strategicWeight(position)) << TierCriterion.STRATEGIC_WEIGHT.ordinal()
                | above(potentialBar, table.potential(position)) << TierCriterion.POTENTIAL.ordinal()
                | (isLong ? bit(TierCriterion.TENURE) : 0);
    }

    /** Returns 1 if a value lies above a bar of zero or more, or else 0: their difference is negative, the value is not. */
    private static int above(long bar, long value) {
        return (int) (((bar - value) & ~value) >>> (Long.SIZE - 1));
    }

    /** Returns whether these criteria make a key account of a customer. */
    boolean makesKey(int met) {
        return (met & decisive) != 0 | Integer.bitCount(met) >= supportingNeeded;
    }
}
