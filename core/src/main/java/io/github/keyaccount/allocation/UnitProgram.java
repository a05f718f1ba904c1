package io.github.keyaccount.allocation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best division of whole units among accounts of any shape, by dynamic programming.
 *
 * <p>Of the accounts from the i-th on, b units bring Vᵢ(b) = max over x of gᵢ(x) + Vᵢ₊₁(b − x), with gᵢ(x) for what x units beyond
 * its minimum bring on account i. Accounts that are concave at whole units stand together at the end, since their best units
 * simply follow one another (Richard Bellman, Dynamic Programming, 1957).
 *
 * <p>Of several best divisions the one is taken that spends least; of these, the one in which the first account that is not
 * concave gets most; of these, the second; and so on.
 */
final class UnitProgram {
    /** The most choices that are remembered, of four bytes each. */
    private static final long MOST_CHOICES = 1L << 25;

    private UnitProgram() {}

    /** How many units beyond the minima matter: one more than there are, for the shadow price, or all that accounts can take. */
    private static long capacity(UnitWorth units, long budget) {
        long spare = budget - units.sumOfLeast() + 1;
        long room = IntStream.range(0, units.size())
                .mapToLong(i -> units.most(i) - units.least(i))
                .sum();
        return Math.min(spare, room);
    }

    private static int[] accounts(UnitWorth units, boolean jumps) {
        return IntStream.range(0, units.size())
                .filter(i -> units.hasJumps(i) == jumps)
                .toArray();
    }

    /**
     * Returns whether a division takes no more than so many steps, nor too much memory.
     *
     * @param units what the units bring
     * @param budget how many units there are
     * @param mostSteps the most steps
     * @return whether it does
     */
    static boolean permits(UnitWorth units, long budget, long mostSteps) {
        long capacity = capacity(units, budget);
        int[] accounts = accounts(units, true);
        if (capacity >= MOST_CHOICES / accounts.length) {
            return false;
        }
        long steps = 0;
        for (int account : accounts) {
            // At most 2^25 times as much, of at most 2^25 accounts: no overflow.
            steps += (capacity + 1) * (Math.min(capacity, units.most(account) - units.least(account)) + 1);
        }
        return steps <= mostSteps;
    }

    /**
     * Returns the best division.
     *
     * @param units what the units bring
     * @param budget how many units there are, at least as many as the accounts must get
     * @return the division
     */
    static UnitSolution solve(UnitWorth units, long budget) {
        int capacity = (int) capacity(units, budget);
        int[] shaped = accounts(units, true);
        int[] rest = accounts(units, false);
        UnitWorth concave = units.at(rest);
        double[] value = bestUnits(concave, capacity);
        int[][] choices = new int[shaped.length][];
        for (int k = shaped.length - 1; k >= 0; k--) {
            choices[k] = new int[capacity + 1];
            value = with(gains(units, shaped[k], capacity), value, choices[k]);
        }
        int spare = (int) Math.min(capacity, budget - units.sumOfLeast());
        int spent = best(value, spare);
        double[] efforts = new double[units.size()];
        int left = spent;
        for (int k = 0; k < shaped.length; k++) {
            int chosen = choices[k][left];
            efforts[shaped[k]] = units.least(shaped[k]) + chosen;
            left -= chosen;
        }
        double[] ofRest =
                ThresholdSearch.take(concave, concave.sumOfLeast() + left).efforts();
        for (int k = 0; k < rest.length; k++) {
            efforts[rest[k]] = ofRest[k];
        }
        double shadowPrice = value[best(value, capacity)] - value[spent];
        return new UnitSolution(efforts, units.sumOfLeast() + spent, shadowPrice, 0, EffortMethod.DYNAMIC_PROGRAM);
    }

    /** What each number of units brings on accounts that are concave; −∞ for more units than bring anything. */
    private static double[] bestUnits(UnitWorth units, int capacity) {
        double[] efforts =
                ThresholdSearch.take(units, units.sumOfLeast() + capacity).efforts();
        int size = 0;
        for (int i = 0; i < efforts.length; i++) {
            size += (int) efforts[i] - units.least(i);
        }
        double[] worths = new double[size];
        size = 0;
        for (int i = 0; i < efforts.length; i++) {
            for (int unit = units.least(i) + 1; unit <= efforts[i]; unit++) {
                worths[size++] = units.worth(i, unit);
            }
        }
        Arrays.sort(worths);
        double[] value = new double[capacity + 1];
        Arrays.fill(value, Double.NEGATIVE_INFINITY);
        value[0] = 0;
        for (int b = 1; b <= size; b++) {
            value[b] = value[b - 1] + worths[size - b];
        }
        return value;
    }

    private static double[] gains(UnitWorth units, int account, int capacity) {
        int least = units.least(account);
        double[] gains = new double[Math.min(capacity, units.most(account) - least) + 1];
        Arrays.setAll(gains, x -> units.gain(account, least, least + x));
        return gains;
    }

    /** One more account: what each number of units brings with it, and how many of them it gets. */
    private static double[] with(double[] gains, double[] others, int[] choices) {
        double[] value = new double[others.length];
        for (int b = 0; b < value.length; b++) {
            double best = Double.NEGATIVE_INFINITY;
            int choice = 0;
            for (int x = 0; x < Math.min(gains.length, b + 1); x++) {
                double candidate = gains[x] + others[b - x];
                if (candidate >= best) {
                    best = candidate;
                    choice = x;
                }
            }
            value[b] = best;
            choices[b] = choice;
        }
        return value;
    }

    /** The least number of units, up to a limit, that brings most. */
    private static int best(double[] value, int limit) {
        int best = 0;
        for (int b = 1; b <= limit; b++) {
            if (value[b] > value[best]) {
                best = b;
            }
        }
        return best;
    }
}
