package io.github.keyaccount.portfolio;

import io.github.keyaccount.measure.Probability;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
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

    private static final int REVENUE_SHARE = 1;
    private static final int RECOVERY_TIME = 1 << 1;
    private static final int STRATEGIC_WEIGHT = 1 << 2;
    private static final int TENURE = 1 << 3;
    private static final int POTENTIAL = 1 << 4;
    private static final int ALL = (1 << 5) - 1;

    private final Portfolio portfolio;
    private final long revenueBar;
    private final long recoveryBar;
    private final long weightBar;
    private final long potentialBar;
    /** The last day on which a customer that is one for long enough may have become one. */
    private final long latestBeginning;

    /** Whether criteria make a key account, by their bits: looked up, since nothing could foretell a branch. */
    private final boolean[] makesKey = new boolean[ALL + 1];

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
        int decisive = thresholds.decisive().stream().mapToInt(TierRule::bit).sum();
        for (int met = 0; met <= ALL; met++) {
            makesKey[met] = (met & decisive) != 0 || Integer.bitCount(met) >= thresholds.supportingNeeded();
        }
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

    static int bit(TierCriterion criterion) {
        return switch (criterion) {
            case REVENUE_SHARE -> REVENUE_SHARE;
            case RECOVERY_TIME -> RECOVERY_TIME;
            case STRATEGIC_WEIGHT -> STRATEGIC_WEIGHT;
            case TENURE -> TENURE;
            case POTENTIAL -> POTENTIAL;
        };
    }

    /** Returns the criteria with a threshold that an account meets, as bits. */
    int met(int position) {
        AccountTable table = portfolio.table();
        long since = table.customerSince(position);
        boolean isLong = since <= latestBeginning && since != AccountTable.UNKNOWN;
        return above(revenueBar, table.revenue(position)) * REVENUE_SHARE
                | above(recoveryBar, table.recoveryMonths(position)) * RECOVERY_TIME
                | above(weightBar, table.strategicWeight(position)) * STRATEGIC_WEIGHT
                | above(potentialBar, table.potential(position)) * POTENTIAL
                | (isLong ? TENURE : 0);
    }

    /** Returns 1 if a value lies above a bar of zero or more, or else 0: their difference is negative, the value is not. */
    private static int above(long bar, long value) {
        return (int) (((bar - value) & ~value) >>> (Long.SIZE - 1));
    }

    /** Returns whether these criteria make a key account of a customer. */
    boolean makesKey(int met) {
        return makesKey[met];
    }
}
