package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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
final class LargestRemainder {
    private LargestRemainder() {}

    /** Returns whole rows that sum to the total, from exact ones that sum to about that. */
    static List<BigInteger> fit(BigInteger total, List<BigDecimal> exactRows) {
        List<BigInteger> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigInteger leftover = total;
        for (BigDecimal row : exactRows) {
            Check.bounded(row, "exactMinorUnits");
            BigInteger floor = BigInteger.valueOf(Decimals.roundToLong(row, RoundingMode.FLOOR, "exactMinorUnits"));
            floors.add(floor);
            remainders.add(row.subtract(new BigDecimal(floor)));
            leftover = leftover.subtract(floor);
        }
        int rows = floors.size();
        Check.argument(
                leftover.abs().compareTo(BigInteger.valueOf(rows)) <= 0,
                "'total' at most " + rows + " minor units from the sum of the rows rounded down",
                leftover + " units between them");
        return handOut(floors, remainders, leftover.intValue());
    }

    /** Returns whole parts that sum to the total, which is zero or more, in proportion to the weights. */
    static List<BigInteger> split(BigDecimal total, List<BigDecimal> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal weight : weights) {
            Check.argument(Check.bounded(weight, "weights").signum() >= 0, "all 'weights' >= 0", weight);
            sum = sum.add(weight);
        }
        Check.argument(sum.signum() > 0, "the sum of 'weights' > 0", sum);
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

    /** Adds the leftover to the floors, largest remainder first, or takes it away, smallest remainder first. */
    private static List<BigInteger> handOut(List<BigInteger> floors, List<BigDecimal> remainders, int leftover) {
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
}
