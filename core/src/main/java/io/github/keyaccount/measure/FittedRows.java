package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.LargestRemainder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Rows in whole minor units that sum to a rounded total. */
final class FittedRows {
    private FittedRows() {}

    /** Returns whole rows that sum to the total, from exact ones that sum to about that. */
    static List<BigInteger> of(BigInteger total, List<BigDecimal> exactRows) {
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
        return LargestRemainder.handOut(floors, remainders, leftover.intValue());
    }
}
