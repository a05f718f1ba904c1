package io.github.keyaccount.allocation;

import io.github.keyaccount.allocation.ThresholdSearch.Bracket;
import java.util.Arrays;

/**
 * Guesses the threshold among many accounts from every so-manieth of them. A wrong guess costs time, never the answer.
 *
 * <p>A first guess comes from the sample alone, about as near as it can tell. Then all units are counted at it, and by how much
 * that misses the budget is made good: how the counts change from there on can be told from the sample far better than how large
 * they are.
 */
final class ThresholdSample {
    /** The most accounts that a sample holds. */
    static final int SIZE = 8192;

    /** The fewest that tell anything. */
    private static final int LEAST_SIZE = 512;

    /** Looking at a sample many times costs about as much as looking at all accounts once or twice. */
    private static final int ACCOUNTS_PER_SAMPLED = 32;

    /** How many standard errors the bracket leaves on either side. */
    private static final double STANDARD_ERRORS = 3;

    /** How many units of the sample it leaves besides, since none may have been met by chance. */
    private static final double UNITS_BESIDES = 5;

    /** A step on the scale of keys, on which 1 is a factor of e. */
    private static final double FIRST_STEP = 1.0 / 64;

    /** How often the distance to an edge is halved. */
    private static final int HALVINGS = 4;

    private ThresholdSample() {}

    /**
     * Returns a bracket that probably holds the threshold and few units.
     *
     * @param units what the units of at least as many accounts as the sample holds bring
     * @param budget how many units there are
     * @return the bracket
     */
    static Bracket bracket(UnitWorth units, long budget) {
        int size = Math.max(LEAST_SIZE, Math.min(SIZE, units.size() / ACCOUNTS_PER_SAMPLED));
        int[] positions = new int[size];
        Arrays.setAll(positions, k -> (int) ((long) k * units.size() / size));
        UnitWorth sample = units.at(positions);
        double share = (double) size / units.size();
        double target = budget * share;
        // About as near as the sample can tell anyway.
        double near = Math.sqrt(target) + 1;
        double first = guess(sample, target, near);
        int[] counts = new int[size];
        Arrays.setAll(counts, k -> sample.count(k, first));
        double missing = target - count(units, first) * share;
        double second = guess(sample, Arrays.stream(counts).asLongStream().sum() + missing, near / 4);
        return new Bracket(edge(sample, second, -1, counts, missing), edge(sample, second, 1, counts, missing));
    }

    /** A threshold that about so many units of the sample reach, give or take so many, if there is one. */
    private static double guess(UnitWorth sample, double target, double near) {
        double low = UnitWorth.LEAST_KEY;
        double high = ThresholdSearch.ABOVE_ALL;
        double middle = low + (high - low) / 2;
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

    /**
     * The nearest threshold, below (-1) or above (1) a guess, at which the sample surely gains more units than are missing, or
     * surely fewer.
     */
    private static double edge(UnitWorth sample, double guess, int direction, int[] counts, double missing) {
        double inner = guess;
        double outer = guess;
        boolean sure = false;
        for (double step = FIRST_STEP; !sure; step *= 2) {
            inner = outer;
            outer = Math.max(UnitWorth.LEAST_KEY, Math.min(ThresholdSearch.ABOVE_ALL, guess + direction * step));
            sure = inner == outer || side(sample, outer, counts, missing) == -direction;
        }
        for (int step = 0; step < HALVINGS; step++) {
            double middle = inner + (outer - inner) / 2;
            if (side(sample, middle, counts, missing) == -direction) {
                outer = middle;
            } else {
                inner = middle;
            }
        }
        return outer;
    }

    /** Whether at a threshold the sample surely gains more units than are missing (1), surely fewer (-1), or neither (0). */
    private static int side(UnitWorth sample, double threshold, int[] counts, double missing) {
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < counts.length; k++) {
            double gained = (double) sample.count(k, threshold) - counts[k];
            sum += gained;
            squares += gained * gained;
        }
        double spread = Math.sqrt(Math.max(0, squares - sum * sum / counts.length));
        double error = STANDARD_ERRORS * spread + UNITS_BESIDES;
        return sum - error > missing ? 1 : sum + error < missing ? -1 : 0;
    }
}
