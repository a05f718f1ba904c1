package io.github.keyaccount.portfolio;

import io.github.keyaccount.internal.LargestRemainder;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The scores of accounts as whole numbers: Σ weight × billionths, with the weights as whole numbers. */
final class RankingScores {
    private static final long BILLION = Probability.ONE.billionths();

    private final AccountTable table;
    private final long largestRevenue;
    private final long largestPotential;
    private final long weightOfSize;
    private final long weightOfPotential;
    private final long weightOfImportanceToSeller;
    private final long weightOfImportanceToCompany;

    RankingScores(AccountTable table, RankingWeights weights) {
        this.table = table;
        this.largestRevenue = largest(table, RankingCriterion.SIZE);
        this.largestPotential = largest(table, RankingCriterion.POTENTIAL);
        this.weightOfSize = weights.wholeNumber(RankingCriterion.SIZE);
        this.weightOfPotential = weights.wholeNumber(RankingCriterion.POTENTIAL);
        this.weightOfImportanceToSeller = weights.wholeNumber(RankingCriterion.IMPORTANCE_TO_SELLER);
        this.weightOfImportanceToCompany = weights.wholeNumber(RankingCriterion.IMPORTANCE_TO_COMPANY);
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

    /** Returns the score in billionths, rounded down. */
    long billionths(int position) {
        return score(position) / weightInAll();
    }

    /** Returns the parts that criteria have in the score, in billionths that sum to it, in the given order. */
    List<BigInteger> parts(Collection<RankingCriterion> criteria, int position) {
        List<BigInteger> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        long leftover = billionths(position);
        for (RankingCriterion criterion : criteria) {
            long weighted = weighted(criterion, position);
            floors.add(BigInteger.valueOf(weighted / weightInAll()));
            remainders.add(BigDecimal.valueOf(weighted % weightInAll()));
            leftover -= weighted / weightInAll();
        }
        return LargestRemainder.handOut(floors, remainders, (int) leftover);
    }

    private long weightInAll() {
        return weightOfSize + weightOfPotential + weightOfImportanceToSeller + weightOfImportanceToCompany;
    }

    private long weighted(RankingCriterion criterion, int position) {
        long value = criterion.value(table, position);
        return switch (criterion) {
            case SIZE -> weightOfSize == 0 ? 0 : weightOfSize * billionths(value, largestRevenue);
            case POTENTIAL -> weightOfPotential == 0 ? 0 : weightOfPotential * billionths(value, largestPotential);
            case IMPORTANCE_TO_SELLER -> weightOfImportanceToSeller * value;
            case IMPORTANCE_TO_COMPANY -> weightOfImportanceToCompany * value;
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
