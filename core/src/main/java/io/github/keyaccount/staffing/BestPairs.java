package io.github.keyaccount.staffing;

import io.github.keyaccount.internal.Assignment;

/**
 * Assigns accounts to account managers so that the ranks of the pairs have the least sum, however many digits they have.
 *
 * <p>Ranks may be too high for the exact arithmetic of {@link Assignment}. So they are taken in digits of b bits, from the
 * highest: first the ranks cut off after the first digit are assigned, and with each further digit what is left is assigned
 * again. Let rᵢⱼ ≥ 0 be the reduced ranks after a step, and pⱼ ≥ 0 the price of a place. With k further bits, of the value
 * dᵢⱼ < 2ᵏ, the sum of the ranks of an assignment is, up to a constant, Σ (rᵢⱼ × 2ᵏ + dᵢⱼ) over its pairs + Σ pⱼ × 2ᵏ over the places
 * that it leaves. The assignment so far has every r = 0 and leaves no place with a price, which makes less than n × 2ᵏ for n
 * accounts. So the best assignment has no pair with r ≥ n, and leaves no place with p ≥ n, with all further bits as with some of
 * them. Such pairs and places, and forbidden pairs to begin with, are counted as n for good, which keeps all numbers within
 * ±n × 2ᵇ.
 *
 * <p>Scaling by digits: Harold N. Gabow and Robert E. Tarjan, Faster Scaling Algorithms for Network Problems, 1989. Assigning
 * exactly in each step, and leaving out what is out of the question, are added.
 */
final class BestPairs {
    /** {@link Assignment} takes costs up to 2⁶⁰ ÷ n, and here they stay within ±n × 2ᵇ. */
    private static final int BITS_TO_SHARE = 60;

    private final PairGains.Ranks ranks;
    private final int[] places;
    private final int digitBits;
    /** The first digit may be longer where no pair is forbidden, so that no cost is a multiple of n. */
    private final int firstBits;
    /** rᵢⱼ, or n if the pair is out of the question. */
    private final long[][] reduced;
    /** pⱼ, or n if no place may be left. */
    private final long[] prices;

    private BestPairs(PairGains gains, int[] places) {
        this.ranks = gains.ranks();
        this.places = places;
        int rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(gains.rows());
        this.digitBits = BITS_TO_SHARE - 2 * rowBits;
        this.reduced = new long[gains.rows()][gains.columns()];
        this.prices = new long[gains.columns()];
        boolean allAllowed = true;
        for (int row = 0; row < reduced.length; row++) {
            for (int column = 0; column < prices.length; column++) {
                reduced[row][column] = gains.isAllowed(row, column) ? 0 : reduced.length;
                allAllowed &= gains.isAllowed(row, column);
            }
        }
        this.firstBits = allAllowed ? BITS_TO_SHARE - rowBits : digitBits;
    }

    /**
     * Returns the column of each row in the lexicographically first of the best assignments.
     *
     * @param gains the pairs, of which enough are allowed to place all rows
     * @param places the places of each column
     */
    static int[] columns(PairGains gains, int[] places) {
        return new BestPairs(gains, places).columns();
    }

    private int[] columns() {
        int from = Math.max(0, ranks.bits() - firstBits);
        int count = ranks.bits() - from;
        long[][] costs = costs(from, count);
        Assignment best = Assignment.of(costs, places);
        while (from > 0) {
            reduce(costs, best);
            count = Math.min(digitBits, from);
            from -= count;
            costs = costs(from, count);
            best = Assignment.of(costs, places);
        }
        int[] columns = new int[reduced.length];
        for (int row = 0; row < columns.length; row++) {
            columns[row] = best.column(row);
        }
        return columns;
    }

    /** What is saved by leaving no place is a discount on each pair that takes one. */
    private long[][] costs(int from, int count) {
        long[][] costs = new long[reduced.length][prices.length];
        for (int row = 0; row < costs.length; row++) {
            for (int column = 0; column < prices.length; column++) {
                long cost = reduced[row][column] << count;
                if (reduced[row][column] < reduced.length) {
                    cost += ranks.bits(row, column, from, count);
                }
                costs[row][column] = cost - (prices[column] << count);
            }
        }
        return costs;
    }

    private void reduce(long[][] costs, Assignment assignment) {
        int most = costs.length;
        for (int row = 0; row < most; row++) {
            for (int column = 0; column < prices.length; column++) {
                if (reduced[row][column] < most) {
                    long left = costs[row][column] - assignment.rowDual(row) - assignment.columnDual(column);
                    reduced[row][column] = Math.min(most, left);
                }
            }
        }
        for (int column = 0; column < prices.length; column++) {
            if (prices[column] < most) {
                prices[column] = Math.min(most, -assignment.columnDual(column));
            }
        }
    }
}
