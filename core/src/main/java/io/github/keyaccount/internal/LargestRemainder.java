package io.github.keyaccount.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Apportionment by largest remainder: every row gets its value rounded down, and the units left over go one by one to
 * the rows that lost most.
 *
 * <p>Sources: Thomas Hare, The Election of Representatives, 1859; M. L. Balinski and H. P. Young, Fair Representation,
 * 1982.
 */
public final class LargestRemainder {
    /** Far above the error of a number, or of a quotient of two, that is rounded to binary: it is below 1E-15 of it. */
    public static final double SURELY_DIFFERENT = 1e-12;

    private LargestRemainder() {}

    /**
     * Returns whole parts that sum to a total, in proportion to weights.
     *
     * @param total the total, a whole number of zero or more
     * @param weights the weights, none negative and not all zero
     * @return one part per weight, in their order; where two parts lost alike, the earlier one is served first
     */
    public static List<BigInteger> split(BigDecimal total, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigInteger> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal leftover = total;
        for (BigDecimal weight : weights) {
            BigDecimal[] part = total.multiply(weight).divideAndRemainder(sum);
            floors.add(part[0].toBigInteger());
            remainders.add(part[1]);
            leftover = leftover.subtract(part[0]);
        }
        return handOut(floors, remainders, leftover.intValueExact());
    }

    /**
     * Returns whole rows that sum to a total: the leftover is added to the rows rounded down, one by one and the largest
     * remainder first, or taken away, the smallest remainder first.
     *
     * @param floors the rows rounded down
     * @param remainders what each of them lost, in any unit that they share
     * @param leftover the total less the sum of the rows rounded down, at most as large as there are rows
     * @return the rows in their order
     */
    public static List<BigInteger> handOut(List<BigInteger> floors, List<BigDecimal> remainders, int leftover) {
        Integer[] order = new Integer[floors.size()];
        Arrays.setAll(order, row -> row);
        Comparator<Integer> smallestFirst = Comparator.comparing(remainders::get);
        // The sort is stable in both directions, which is what serves equal remainders in the order of the rows.
        Arrays.sort(order, leftover > 0 ? smallestFirst.reversed() : smallestFirst);
        BigInteger unit = BigInteger.valueOf(Integer.signum(leftover));
        List<BigInteger> rows = new ArrayList<>(floors);
        for (int i = 0; i < Math.abs(leftover); i++) {
            rows.set(order[i], rows.get(order[i]).add(unit));
        }
        return rows;
    }

    /**
     * Returns which remainders are the largest, among many: only those that are as good as equal to the last one taken are
     * compared exactly.
     *
     * @param remainders the remainders, in any unit that they share, each zero or more and below 1E300
     * @param count how many to take, at most as many as there are
     * @return their positions in no particular order; of equal remainders the earlier ones are taken
     */
    public static int[] largest(List<BigInteger> remainders, int count) {
        if (count == 0) {
            return new int[0];
        }
        double[] near = remainders.stream().mapToDouble(BigInteger::doubleValue).toArray();
        double[] sorted = near.clone();
        Arrays.sort(sorted);
        double last = sorted[sorted.length - count];
        double above = last * (1 + SURELY_DIFFERENT);
        double below = last * (1 - SURELY_DIFFERENT);
        int[] taken = new int[count];
        int size = 0;
        List<Integer> close = new ArrayList<>();
        for (int i = 0; i < near.length; i++) {
            if (near[i] > above) {
                taken[size++] = i;
            } else if (near[i] >= below) {
                close.add(i);
            }
        }
        close.sort(Comparator.<Integer, BigInteger>comparing(remainders::get).reversed());
        for (int i = 0; size < count; i++) {
            taken[size++] = close.get(i);
        }
        return taken;
    }
}
