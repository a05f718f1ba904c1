package io.github.keyaccount.portfolio;

import io.github.keyaccount.measure.Probability;
import java.util.Arrays;

/** The scores of accounts as whole numbers: Σ weight × billionths, with the weights as whole numbers. */
final class RankingScores {
    private static final long BILLION = Probability.ONE.billionths();

    private final AccountTable table;
    private final long largestRevenue;
    private final long largestPotential;
    private final long[] weights;
    private final long weightInAll;

    RankingScores(AccountTable table, RankingWeights weights) {
        this.table = table;
        this.largestRevenue = largest(table, RankingCriterion.SIZE);
        this.largestPotential = largest(table, RankingCriterion.POTENTIAL);
        this.weights = weights.wholeNumbers();
        this.weightInAll = Arrays.stream(this.weights).sum();
    }

    private static long largest(AccountTable table, RankingCriterion criterion) {
        long largest = 0;
        for (int position = 0; position < table.size(); position++) {
            largest = Math.max(largest, criterion.value(table, position));
        }
        return largest;
    }

    /** Returns the score × the sum of the weights, in billionths; it is exact, and so is every comparison of it. */
    long score(int position) {
        return weighted(RankingCriterion.SIZE, position)
                + weighted(RankingCriterion.POTENTIAL, position)
                + weighted(RankingCriterion.IMPORTANCE_TO_SELLER, position)
                + weighted(RankingCriterion.IMPORTANCE_TO_COMPANY, position);
    }

    /** Returns the parts of the score in billionths, by the ordinal number of the criterion, rounded to sum to it. */
    long[] parts(int position) {
        long[] weighted = new long[weights.length];
        for (RankingCriterion criterion : RankingCriterion.values()) {
            weighted[criterion.ordinal()] = weighted(criterion, position);
        }
        return Apportionment.of(weighted, weightInAll);
    }

    private long weighted(RankingCriterion criterion, int position) {
        long weight = weights[criterion.ordinal()];
        return weight == 0 ? 0 : weight * billionths(criterion, criterion.value(table, position));
    }

    private long billionths(RankingCriterion criterion, long value) {
        return switch (criterion) {
            case SIZE -> billionths(value, largestRevenue);
            case POTENTIAL -> billionths(value, largestPotential);
            case IMPORTANCE_TO_SELLER, IMPORTANCE_TO_COMPANY -> value;
        };
    }

    /**
     * Returns ⌊amount × 10⁹ ÷ largest⌋ for 0 ≤ amount ≤ largest, and 0 if the largest is.
     *
     * <p>The quotient of doubles is off by less than 10⁻⁶, so that its whole part is off by at most one. Which way, the
     * remainder tells: it lies between −largest ÷ 10⁶ and largest × (1 + 10⁻⁶), so that 64 bits tell negative ones,
     * which begin with two ones, from all others, which do not.
     */
    static long billionths(long amount, long largest) {
        if (largest == 0) {
            return 0;
        }
        long quotient = (long) ((double) amount / largest * BILLION);
        long remainder = amount * BILLION - quotient * largest;
        if (remainder >>> (Long.SIZE - 2) == 3) {
            return quotient - 1;
        }
        return Long.compareUnsigned(remainder, largest) >= 0 ? quotient + 1 : quotient;
    }
}
