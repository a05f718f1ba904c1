package io.github.keyaccount.staffing;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one more place with each account manager would gain.
 *
 * <p>An account moves there, another takes the place that it leaves, and so on, until a place is left free. With the gain gᵢⱼ of
 * the pairs, the price pⱼ of a place is the greatest of 0 and gᵢⱼ − gᵢₖ + pₖ over all accounts i, with their account manager k, that
 * j may serve. These are the least prices that prove an assignment the best (Gabrielle Demange, David Gale and Marilda Sotomayor,
 * Multi-Item Auctions, 1986). Worked out by relaxation, in at most as many rounds as there are account managers.
 */
final class PlacePrices {

    private PlacePrices() {}

    /**
     * Returns the prices.
     *
     * @param gains the pairs
     * @param columns the column of each row in a best assignment
     */
    static BigInteger[] of(PairGains gains, int[] columns) {
        @Nullable BigInteger[][] moves = moves(gains, columns);
        BigInteger[] prices = new BigInteger[gains.columns()];
        Arrays.fill(prices, BigInteger.ZERO);
        boolean raised = true;
        for (int round = 0; raised && round < prices.length; round++) {
            raised = false;
            for (int to = 0; to < prices.length; to++) {
                for (int from = 0; from < prices.length; from++) {
                    BigInteger move = moves[to][from];
                    if (move != null && move.add(prices[from]).compareTo(prices[to]) > 0) {
                        prices[to] = move.add(prices[from]);
                        raised = true;
                    }
                }
            }
        }
        return prices;
    }

    /** The most that any account gains by moving from one column to another; null if none may. */
    private static @Nullable BigInteger[][] moves(PairGains gains, int[] columns) {
        @Nullable BigInteger[][] moves = new BigInteger[gains.columns()][gains.columns()];
        for (int row = 0; row < columns.length; row++) {
            int from = columns[row];
            BigInteger now = gains.gain(row, from);
            for (int to = 0; to < moves.length; to++) {
                if (gains.isAllowed(row, to)) {
                    BigInteger move = gains.gain(row, to).subtract(now);
                    BigInteger most = moves[to][from];
                    moves[to][from] = most == null ? move : move.max(most);
                }
            }
        }
        return moves;
    }
}
