package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/** The accounts of a portfolio that have an amount by a measure, in the order of the portfolio, and those that have none. */
final class MeasuredAccounts {
    private static final long LOWER_HALF = 0xFFFF_FFFFL;
    private static final long MOST_BEFORE_CARRYING = 1L << 62;

    private final Portfolio portfolio;
    private final PortfolioMeasure measure;
    private final int[] positions;
    private final long[] amounts;
    private final int[] unmeasured;

    private MeasuredAccounts(
            Portfolio portfolio, PortfolioMeasure measure, int[] positions, long[] amounts, int[] unmeasured) {
        this.portfolio = portfolio;
        this.measure = measure;
        this.positions = positions;
        this.amounts = amounts;
        this.unmeasured = unmeasured;
    }

    static MeasuredAccounts of(Portfolio portfolio, PortfolioMeasure measure) {
        AccountTable table = portfolio.table();
        int size = table.size();
        int[] positions = new int[size];
        long[] amounts = new long[size];
        int[] unmeasured = new int[size];
        int measured = 0;
        for (int i = 0; i < size; i++) {
            long amount = measure.of(table, i);
            if (amount == AccountTable.UNKNOWN) {
                unmeasured[i - measured] = i;
            } else {
                positions[measured] = i;
                amounts[measured] = amount;
                measured++;
            }
        }
        return new MeasuredAccounts(
                portfolio,
                measure,
                Arrays.copyOf(positions, measured),
                Arrays.copyOf(amounts, measured),
                Arrays.copyOf(unmeasured, size - measured));
    }

    int size() {
        return positions.length;
    }

    /** Returns the position in the portfolio of a measured account. */
    int position(int index) {
        return positions[index];
    }

    AccountId id(int index) {
        return portfolio.table().account(positions[index]).id();
    }

    /** Returns the amounts in minor units. Nobody writes to them. */
    long[] amounts() {
        return amounts;
    }

    List<AccountId> unmeasured() {
        return PositionView.ids(portfolio, unmeasured);
    }

    /** Returns how many amounts are above a limit. */
    int countAbove(long limit) {
        int above = 0;
        for (long amount : amounts) {
            above += amount > limit ? 1 : 0;
        }
        return above;
    }

    /** Returns the index of the largest amount, of equal ones the first; there is at least one. */
    int largest() {
        int largest = 0;
        for (int i = 1; i < amounts.length; i++) {
            largest = amounts[i] > amounts[largest] ? i : largest;
        }
        return largest;
    }

    /** Returns that accounts are not measured, if there are such. */
    List<Finding> findings() {
        return unmeasured.length == 0
                ? List.of()
                : List.of(Finding.of(PortfolioFinding.NOT_MEASURED, measure, unmeasured.length));
    }

    /** Returns the exact sum of the amounts. */
    BigInteger total() {
        return sum(amounts.length, index -> amounts[index]);
    }

    /** Returns the exact sum of amounts. Their upper and lower halves, summed apart, cannot overflow. */
    static BigInteger sum(int size, IntToLongFunction amounts) {
        long upper = 0;
        long lower = 0;
        for (int i = 0; i < size; i++) {
            long amount = amounts.applyAsLong(i);
            upper += amount >> Integer.SIZE;
            lower += amount & LOWER_HALF;
        }
        return BigInteger.valueOf(upper).shiftLeft(Integer.SIZE).add(BigInteger.valueOf(lower));
    }

    /** Returns the exact sum of the squares of the amounts: 128 bits are carried on before a next square could overflow. */
    BigInteger sumOfSquares() {
        BigInteger carried = BigInteger.ZERO;
        long low = 0;
        long high = 0;
        for (long amount : amounts) {
            long squareLow = amount * amount;
            low += squareLow;
            long carry = Long.compareUnsigned(low, squareLow) < 0 ? 1 : 0;
            high += Math.multiplyHigh(amount, amount) + carry;
            if (high >= MOST_BEFORE_CARRYING) {
                carried = carried.add(wide(high, low));
                low = 0;
                high = 0;
            }
        }
        return carried.add(wide(high, low));
    }

    private static BigInteger wide(long high, long low) {
        BigInteger unsignedLow = new BigInteger(Long.toUnsignedString(low));
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsignedLow);
    }
}
