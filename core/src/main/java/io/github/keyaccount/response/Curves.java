package io.github.keyaccount.response;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.math.MathContext;

/** What all curves check and round alike. */
final class Curves {
    /** Every decimal with so many digits is found again in the double nearest to it. */
    private static final MathContext WRITTEN = new MathContext(15);

    private Curves() {}

    /** Returns an effort for which curves answer, zero without a sign. */
    static double effort(double effort) {
        if (!isEffort(effort)) {
            throw Check.refusal("0 <= 'effort' <= 1E9", effort);
        }
        return plain(effort);
    }

    /** Returns sales that curves can reach, zero without a sign. */
    static double sales(double sales, String name) {
        Check.argument(isSales(sales), "0 <= '" + name + "' <= 1E15", sales);
        return plain(sales);
    }

    static boolean isEffort(double effort) {
        return effort >= 0 && effort <= ResponseCurve.MOST_EFFORT;
    }

    static boolean isSales(double sales) {
        return sales >= 0 && sales <= ResponseCurve.MOST_SALES;
    }

    /** Returns a number without a negative zero, which would make equal values differ. */
    static double plain(double number) {
        return number + 0.0;
    }

    /** Returns the decimal of at most 15 digits that was written for a number, or else the number exactly. */
    static BigDecimal decimal(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal written = exact.round(WRITTEN);
        return written.doubleValue() == number ? written : exact;
    }
}
