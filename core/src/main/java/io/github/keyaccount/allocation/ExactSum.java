package io.github.keyaccount.allocation;

import java.util.Arrays;

/**
 * The sum of doubles without any rounding until it is read. So the order in which they are added does not matter, and a sum
 * of efforts that does not exceed a budget does not seem to.
 *
 * <p>The sum is kept as parts that do not overlap, from the smallest to the largest.
 *
 * <p>Source: Jonathan Richard Shewchuk, Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates, 1997.
 */
final class ExactSum {
    private double[] parts = new double[8];
    private int count;

    /** Adds a finite number. */
    void add(double number) {
        double larger = number;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            double part = parts[i];
            double sum = larger + part;
            double share = sum - larger;
            double lost = (larger - (sum - share)) + (part - share);
            if (lost != 0) {
                parts[kept++] = lost;
            }
            larger = sum;
        }
        count = kept;
        if (larger != 0) {
            if (kept == parts.length) {
                parts = Arrays.copyOf(parts, kept * 2);
            }
            parts[count++] = larger;
        }
    }

    /** The sign of the sum: -1, 0 or 1. */
    int sign() {
        return count == 0 ? 0 : (int) Math.signum(parts[count - 1]);
    }

    /** The double nearest to the sum, of two the even one. */
    double rounded() {
        int i = count - 1;
        double sum = 0;
        double lost = 0;
        while (i >= 0 && lost == 0) {
            double before = sum;
            sum = before + parts[i];
            lost = parts[i] - (sum - before);
            i--;
        }
        // The sum lay half-way between two doubles, and what is left decides between them.
        if (i >= 0 && Math.signum(lost) == Math.signum(parts[i])) {
            double other = sum + 2 * lost;
            return other - sum == 2 * lost ? other : sum;
        }
        return sum;
    }
}
