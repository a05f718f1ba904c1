package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each pair of an account (a row) and an account manager (a column) gains: value × fit, less the cost of a change if it
 * is one, exactly, in a power of ten of which all gains are whole multiples.
 */
final class PairGains {
    private static final int FIT_DECIMALS = 9;
    /** The account has no account manager today. */
    private static final int NOBODY = -1;
    /** The account has one today who is not in the team. */
    private static final int STRANGER = -2;

    private static final int MOST_BITS_OF_A_LONG = 62;

    private final int columns;
    private final BigInteger[] values;
    private final int[][] fits;
    /** A fit of 1 in the unit of the fits. */
    private final int wholeFit;

    private final int scale;
    private final BigInteger changeCost;
    private final int[] present;
    private final boolean[][] allowed;
    private final Ranks ranks;

    PairGains(List<AccountManager> managers, List<AccountToStaff> accounts, BigDecimal costOfChange) {
        columns = managers.size();
        Map<String, Integer> positions = new HashMap<>();
        managers.forEach(manager -> positions.put(manager.name(), positions.size()));
        int valueScale = costOfChange.scale();
        for (AccountToStaff account : accounts) {
            valueScale = Math.max(valueScale, account.value().scale());
        }
        values = new BigInteger[accounts.size()];
        fits = new int[accounts.size()][columns];
        present = new int[accounts.size()];
        allowed = new boolean[accounts.size()][columns];
        for (int row = 0; row < values.length; row++) {
            AccountToStaff account = accounts.get(row);
            values[row] = account.value().setScale(valueScale).unscaledValue();
            present[row] = account.present()
                    .map(name -> positions.getOrDefault(name, STRANGER))
                    .orElse(NOBODY);
            for (int column = 0; column < columns; column++) {
                allowed[row][column] = account.allows(managers.get(column).name());
            }
        }
        setFits(managers, accounts);
        int needless = needlessDecimals(fits);
        int divisor = BigInteger.TEN.pow(needless).intValueExact();
        for (int[] ofRow : fits) {
            Arrays.setAll(ofRow, column -> ofRow[column] / divisor);
        }
        wholeFit = Probability.ONE.billionths() / divisor;
        scale = valueScale + FIT_DECIMALS - needless;
        changeCost = costOfChange.setScale(scale).unscaledValue();
        ranks = new Ranks();
    }

    /** Goes through the fits that are given, which is faster than to look for that of each pair. */
    private void setFits(List<AccountManager> managers, List<AccountToStaff> accounts) {
        Map<AccountId, Integer> rows = new HashMap<>();
        accounts.forEach(account -> rows.put(account.account(), rows.size()));
        for (int column = 0; column < columns; column++) {
            for (int[] ofRow : fits) {
                ofRow[column] = managers.get(column).capability().billionths();
            }
            for (Map.Entry<AccountId, Probability> given :
                    managers.get(column).fits().entrySet()) {
                Integer row = rows.get(given.getKey());
                if (row != null) {
                    fits[row][column] = given.getValue().billionths();
                }
            }
        }
    }

    /** Returns how many of the last digits are zero in all fits. */
    private static int needlessDecimals(int[][] fits) {
        int needless = FIT_DECIMALS;
        int divisor = Probability.ONE.billionths();
        for (int[] ofRow : fits) {
            for (int fit : ofRow) {
                while (fit % divisor != 0) {
                    divisor /= 10;
                    needless--;
                }
            }
        }
        return needless;
    }

    int rows() {
        return values.length;
    }

    int columns() {
        return columns;
    }

    boolean[][] allowed() {
        return allowed;
    }

    boolean isAllowed(int row, int column) {
        return allowed[row][column];
    }

    /** Returns how well the two fit, in a unit that all pairs share. */
    int fit(int row, int column) {
        return fits[row][column];
    }

    /** Returns value × fit − the cost if the account changes hands, in units of {@link #toDecimal}. */
    BigInteger gain(int row, int column) {
        BigInteger worth = values[row].multiply(BigInteger.valueOf(fits[row][column]));
        return changes(row, column) ? worth.subtract(changeCost) : worth;
    }

    private boolean changes(int row, int column) {
        return present[row] != NOBODY && present[row] != column;
    }

    BigDecimal toDecimal(BigInteger units) {
        return AccountToStaff.plain(new BigDecimal(units, scale));
    }

    /** Returns by what the pairs are ordered. */
    Ranks ranks() {
        return ranks;
    }

    /**
     * The rank of each pair: a cost whose least sum is the greatest gain with the fewest changes.
     *
     * <p>With n accounts it is (value × (1 − fit) + the cost of a change) × (n + 1) + 1 for a change, so that all the changes that
     * there can be together never outweigh one unit of gain.
     */
    final class Ranks {
        private final BigInteger times = BigInteger.valueOf(values.length + 1L);
        private final BigInteger ofChange = changeCost.multiply(times).add(BigInteger.ONE);
        private final int bits = Arrays.stream(values)
                .reduce(BigInteger.ZERO, BigInteger::max)
                .multiply(BigInteger.valueOf(wholeFit))
                .multiply(times)
                .add(ofChange)
                .bitLength();
        private final boolean fitsLong = bits <= MOST_BITS_OF_A_LONG;
        private final BigInteger[] weights =
                Arrays.stream(values).map(times::multiply).toArray(BigInteger[]::new);
        private final long[] longWeights =
                Arrays.stream(weights).mapToLong(BigInteger::longValue).toArray();

        /** Returns how many bits the highest rank takes at most. */
        int bits() {
            return bits;
        }

        /** Returns some bits of a rank: so many, from the one with this number on, counted from the lowest. */
        long bits(int row, int column, int from, int count) {
            long mask = (1L << count) - 1;
            int misfit = wholeFit - fits[row][column];
            boolean change = changes(row, column);
            if (fitsLong) {
                long rank = longWeights[row] * misfit + (change ? ofChange.longValue() : 0);
                return (rank >> from) & mask;
            }
            BigInteger rank = weights[row].multiply(BigInteger.valueOf(misfit));
            return (change ? rank.add(ofChange) : rank).shiftRight(from).longValue() & mask;
        }
    }
}
