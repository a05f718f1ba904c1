package io.github.keyaccount.staffing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
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
        int[] order = leastWantedFirst(gains);
        boolean[] raised = new boolean[prices.length];
        Arrays.fill(raised, true);
        for (int round = 0; round < prices.length; round++) {
            for (int from : order) {
                if (raised[from]) {
                    raised[from] = false;
                    raise(prices, moves[from], prices[from], raised);
                }
            }
        }
        return prices;
    }

    private static void raise(
            BigInteger[] prices, @Nullable BigInteger[] moves, BigInteger priceLeft, boolean[] raised) {
        for (int to = 0; to < prices.length; to++) {
            BigInteger move = moves[to];
            if (move != null) {
                BigInteger price = move.add(priceLeft);
                if (price.compareTo(prices[to]) > 0) {
                    prices[to] = price;
                    raised[to] = true;
                }
            }
        }
    }

    /** The price of a place follows from those of less wanted ones, so that few rounds will do in this order. */
    private static int[] leastWantedFirst(PairGains gains) {
        return IntStream.range(0, gains.columns())
                .boxed()
                .sorted(Comparator.comparingLong(column -> IntStream.range(0, gains.rows())
                        .mapToLong(row -> gains.fit(row, column))
                        .sum()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The most that any account gains by moving from one column to another; null if none may. */
    private static @Nullable BigInteger[][] moves(PairGains gains, int[] columns) {
        @Nullable BigInteger[][] moves = new BigInteger[gains.columns()][gains.columns()];
        for (int row = 0; row < columns.length; row++) {
            @Nullable BigInteger[] best = moves[columns[row]];
            BigInteger now = gains.gain(row, columns[row]);
            for (int to = 0; to < best.length; to++) {
                if (gains.isAllowed(row, to)) {
                    BigInteger move = gains.gain(row, to).subtract(now);
                    BigInteger most = best[to];
                    best[to] = most == null ? move : move.max(most);
                }
            }
        }
        return moves;
    }
}
