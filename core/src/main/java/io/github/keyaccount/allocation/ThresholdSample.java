package io.github.keyaccount.allocation;

import io.github.keyaccount.allocation.ThresholdSearch.Bracket;
import java.util.Arrays;

/**
 * Guesses the threshold among many accounts from every so-manieth of them. A wrong guess costs time, never the answer.
 *
 * <p>A first guess comes from the sample alone. Then all units are counted at it, and by how much that misses the budget is made
 * good: how the counts change from there on can be told from the sample far better than how large they are.
 */
final class ThresholdSample {
    static final int SIZE = 4096;

    /** How many standard errors the bracket leaves on either side. */
    private static final double STANDARD_ERRORS = 4;

    /** How many units of the sample it leaves besides, since none may have been met by chance. */
    private static final double UNITS_BESIDES = 6;

    private ThresholdSample() {}

    /**
     * Returns a bracket that probably holds the threshold and few units.
     *
     * @param units what the units of at least as many accounts as the sample holds bring
     * @param budget how many units there are
     * @return the bracket
     */
    static Bracket bracket(UnitWorth units, long budget) {
        int[] positions = new int[SIZE];
        Arrays.setAll(positions, k -> (int) ((long) k * units.size() / SIZE));
        UnitWorth sample = units.at(positions);
        double share = (double) SIZE / units.size();
        double first = guess(sample, budget * share);
        int[] counts = new int[SIZE];
        Arrays.setAll(counts, k -> sample.count(k, first));
        double missing = (budget - count(units, first)) * share;
        return bracket(sample, counts, missing);
    }

    private static double guess(UnitWorth sample, double target) {
        double low = UnitWorth.LEAST_KEY;
        double high = ThresholdSearch.ABOVE_ALL;
        double middle = low + (high - low) / 2;
        // About as near as a sample of this size can tell.
        double near = target / 256;
        while (low < middle && middle < high) {
            double missing = target - count(sample, middle);
            if (Math.abs(missing) <= near) {
                return middle;
            }
            if (missing > 0) {
                high = middle;
            } else {
                low = middle;
            }
            middle = low + (high - low) / 2;
        }
        return middle;
    }

    private static long count(UnitWorth units, double threshold) {
        long count = 0;
        for (int i = 0; i < units.size(); i++) {
            count += units.count(i, threshold);
        }
        return count;
    }

    /** Thresholds at which the sample surely gains more units than are missing, and surely fewer, near to each other. */
    private static Bracket bracket(UnitWorth sample, int[] counts, double missing) {
        double low = UnitWorth.LEAST_KEY;
        double high = ThresholdSearch.ABOVE_ALL;
        double middle = low + (high - low) / 2;
        int side = side(sample, middle, counts, missing);
        while (side != 0 && low < middle && middle < high) {
            if (side > 0) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
            side = side(sample, middle, counts, missing);
        }
        double innerLow = middle;
        double innerHigh = middle;
        for (int step = 0; step < 5; step++) {
            double below = low + (innerLow - low) / 2;
            if (side(sample, below, counts, missing) > 0) {
                low = below;
            } else {
                innerLow = below;
            }
            double above = high + (innerHigh - high) / 2;
            if (side(sample, above, counts, missing) < 0) {
                high = above;
            } else {
                innerHigh = above;
            }
        }
        return new Bracket(low, high);
    }

    /** Whether at a threshold the sample surely gains more units than are missing (1), surely fewer (-1), or neither (0). */
    private static int side(UnitWorth sample, double threshold, int[] counts, double missing) {
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < SIZE; k++) {
            double gained = (double) sample.count(k, threshold) - counts[k];
            sum += gained;
            squares += gained * gained;
        }
        double spread = Math.sqrt(Math.max(0, squares - sum * sum / SIZE));
        double error = STANDARD_ERRORS * spread + UNITS_BESIDES;
        return sum - error > missing ? 1 : sum + error < missing ? -1 : 0;
    }
}
