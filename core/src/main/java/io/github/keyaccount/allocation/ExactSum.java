package io.github.keyaccount.allocation;

import java.util.Arrays;

/**
 * Sums of doubles without any rounding until they are read. So the order in which numbers are added does not matter, and a sum of
 * efforts does not seem to keep to a budget unless it does.
 *
 * <p>A sum is an array of parts whose digits do not overlap, from the smallest to the largest, with zeros behind.
 *
 * <p>Source: Jonathan Richard Shewchuk, Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates, 1997.
 */
final class ExactSum {
    private ExactSum() {}

    /** The sum of nothing. */
    static double[] zero() {
        return new double[8];
    }

    /** Adds a finite number to a sum, which is overwritten; returns the array that holds the new sum. */
    static double[] plus(double[] sum, double number) {
        double larger = number;
        int kept = 0;
        int i = 0;
        while (i < sum.length && sum[i] != 0) {
            double part = sum[i];
            sum[i++] = 0;
            double both = larger + part;
            double share = both - larger;
            double lost = (larger - (both - share)) + (part - share);
            if (lost != 0) {
                sum[kept++] = lost;
            }
            larger = both;
        }
        double[] result = kept < sum.length ? sum : Arrays.copyOf(sum, kept * 2);
        result[kept] = larger;
        return result;
    }

    /** The double nearest to a sum, of two the even one; zero only if the sum is. */
    static double rounded(double[] sum) {
        int i = sum.length - 1;
        double rounded = 0;
        double lost = 0;
        while (i >= 0 && lost == 0) {
            double before = rounded;
            rounded = before + sum[i];
            lost = sum[i] - (rounded - before);
            i--;
        }
        // The sum may lie half-way between two doubles, and then what is left decides between them.
        if (i >= 0 && Math.signum(lost) == Math.signum(sum[i])) {
            double other = rounded + 2 * lost;
            return other - rounded == 2 * lost ? other : rounded;
        }
        return rounded;
    }
}
