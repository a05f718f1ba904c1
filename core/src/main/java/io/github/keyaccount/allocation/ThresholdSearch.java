package io.github.keyaccount.allocation;

import java.util.Arrays;

/**
 * The best units of all accounts, found without putting them in order: a threshold is searched for that just so many units reach
 * as the budget holds.
 *
 * <p>Where every further unit of an account brings at most as much as the one before it, taking the best units one by one is
 * optimal (O. Gross, A Class of Discrete-Type Minimization Problems, 1956). The threshold is bracketed on a sample of accounts,
 * one pass over all accounts counts the units above the bracket and notes the accounts with units within, and only these are
 * looked at again (after Greg N. Frederickson and Donald B. Johnson, The Complexity of Selection and Ranking in X + Y and
 * Matrices with Sorted Columns, 1982).
 *
 * <p>Units that bring the same, to the last bit of their keys, are given out in rounds: one to each account in turn, in the order
 * of the accounts.
 */
final class ThresholdSearch {
    /** Every key is below it. */
    static final double ABOVE_ALL = 0;

    /** So few units are listed, two megabytes of them. */
    private static final int FEW_UNITS = 1 << 18;

    /** With fewer accounts, a sample would save nothing. */
    private static final int MANY_ACCOUNTS = 2048;

    /** How many accounts with units within the bracket there is room for at first. */
    private static final int ROOM = 16_384;

    private ThresholdSearch() {}

    /**
     * Which units were taken.
     *
     * @param efforts the effort on each account
     * @param left how much of the budget nobody has a use for
     * @param next the first account in line for one more unit, or -1 if nobody has a use for it
     * @param passes how often all accounts were looked at
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and the arrays belong to whoever asked.
    record Taken(double[] efforts, long left, int next, int passes) {}

    /** Units with a key from high on are taken, those with a key below low are not. */
    record Bracket(double low, double high) {
        static final Bracket ALL = new Bracket(UnitWorth.LEAST_KEY, ABOVE_ALL);

        Bracket above() {
            return new Bracket(high, Math.min(ABOVE_ALL, high + 8 * (high - low)));
        }

        Bracket below() {
            return new Bracket(Math.max(UnitWorth.LEAST_KEY, low - 8 * (high - low)), low);
        }
    }

    /** The accounts with units within a bracket, in their order, and the effort down to which these units reach. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and the arrays belong to whoever asked.
    private record Candidates(int[] accounts, int[] upper, int size, long units) {}

    /**
     * Returns the best units.
     *
     * @param units what the units bring
     * @param budget how many units there are, at least as many as the accounts must get
     * @return the units taken
     */
    static Taken take(UnitWorth units, long budget) {
        double[] efforts = new double[units.size()];
        Bracket bracket = units.size() < MANY_ACCOUNTS ? Bracket.ALL : ThresholdSample.bracket(units, budget);
        for (int passes = 1; ; passes++) {
            Pass pass = pass(units, bracket, efforts);
            int[] accounts = pass.accounts;
            long left = budget - pass.taken;
            if (left < 0) {
                bracket = bracket.above();
                continue;
            }
            Candidates candidates = candidates(units, bracket.low, accounts, efforts);
            if (candidates.units > left) {
                return new Taken(efforts, 0, divide(units, bracket, candidates, left, efforts), passes);
            }
            if (bracket.low == UnitWorth.LEAST_KEY) {
                for (int k = 0; k < candidates.size; k++) {
                    efforts[candidates.accounts[k]] = candidates.upper[k];
                }
                return new Taken(efforts, left - candidates.units, -1, passes);
            }
            bracket = bracket.below();
        }
    }

    /** How many units reach the upper end of a bracket, and which accounts have units within it. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and the arrays belong to whoever asked.
    private record Pass(long taken, int[] accounts) {}

    /** Looks at all accounts, and sets the efforts that reach down to the upper end of the bracket. */
    private static Pass pass(UnitWorth units, Bracket bracket, double[] efforts) {
        double low = bracket.low;
        double high = bracket.high;
        int[] accounts = new int[Math.min(efforts.length, ROOM)];
        int size = 0;
        long taken = 0;
        for (int i = 0; i < efforts.length; i++) {
            int count = units.count(i, high);
            efforts[i] = count;
            taken += count;
            if (units.key(i, count + 1) >= low && count < units.most(i)) {
                if (size == accounts.length) {
                    accounts = Arrays.copyOf(accounts, Math.min(efforts.length, 4 * size));
                }
                accounts[size++] = i;
            }
        }
        return new Pass(taken, Arrays.copyOf(accounts, size));
    }

    private static Candidates candidates(UnitWorth units, double low, int[] accounts, double[] efforts) {
        int[] upper = new int[accounts.length];
        long sum = 0;
        for (int k = 0; k < accounts.length; k++) {
            int account = accounts[k];
            upper[k] = units.count(account, low, (int) efforts[account], units.most(account));
            sum += upper[k] - (int) efforts[account];
        }
        return new Candidates(accounts, upper, accounts.length, sum);
    }

    /**
     * Gives what is left to the best units within the bracket, of which there are more.
     *
     * @return the first account in line for one more
     */
    private static int divide(UnitWorth units, Bracket bracket, Candidates all, long budget, double[] efforts) {
        double low = bracket.low;
        double high = bracket.high;
        long left = budget;
        Candidates candidates = all;
        while (candidates.units > FEW_UNITS) {
            double middle = low + (high - low) / 2;
            if (middle == low || middle == high) {
                // Nothing but ties, of the key low: more units than can be listed, on curves with long straight lines.
                int[] tied = new int[candidates.size];
                for (int k = 0; k < tied.length; k++) {
                    tied[k] = candidates.upper[k] - (int) efforts[candidates.accounts[k]];
                }
                return giveInRounds(candidates.accounts, tied, left, efforts);
            }
            Candidates upperHalf = candidates(units, middle, candidates, efforts);
            if (upperHalf.units <= left) {
                left -= upperHalf.units;
                high = middle;
                candidates = without(candidates, upperHalf, efforts);
            } else {
                low = middle;
                candidates = withUnits(upperHalf, efforts);
            }
        }
        return takeFew(units, candidates, left, efforts);
    }

    private static Candidates candidates(UnitWorth units, double low, Candidates among, double[] efforts) {
        int[] upper = new int[among.size];
        long sum = 0;
        for (int k = 0; k < among.size; k++) {
            int account = among.accounts[k];
            upper[k] = units.count(account, low, (int) efforts[account], among.upper[k]);
            sum += upper[k] - (int) efforts[account];
        }
        return new Candidates(among.accounts, upper, among.size, sum);
    }

    /** Takes all units of the upper half, and returns what remains. */
    private static Candidates without(Candidates all, Candidates upperHalf, double[] efforts) {
        for (int k = 0; k < all.size; k++) {
            efforts[all.accounts[k]] = upperHalf.upper[k];
        }
        return withUnits(new Candidates(all.accounts, all.upper, all.size, all.units - upperHalf.units), efforts);
    }

    private static Candidates withUnits(Candidates all, double[] efforts) {
        int[] accounts = new int[all.size];
        int[] upper = new int[all.size];
        int size = 0;
        for (int k = 0; k < all.size; k++) {
            if (all.upper[k] > efforts[all.accounts[k]]) {
                accounts[size] = all.accounts[k];
                upper[size++] = all.upper[k];
            }
        }
        return new Candidates(accounts, upper, size, all.units);
    }

    private static int takeFew(UnitWorth units, Candidates candidates, long left, double[] efforts) {
        double[] keys = new double[(int) candidates.units];
        int size = 0;
        for (int k = 0; k < candidates.size; k++) {
            int account = candidates.accounts[k];
            for (int unit = (int) efforts[account] + 1; unit <= candidates.upper[k]; unit++) {
                keys[size++] = units.key(account, unit);
            }
        }
        // The best unit that is not taken: those with a larger key are all taken, those with the same one as far as it
        // goes.
        double threshold = KeySelection.select(keys.clone(), size - 1 - (int) left);
        int[] tied = new int[candidates.size];
        long given = 0;
        size = 0;
        for (int k = 0; k < candidates.size; k++) {
            int account = candidates.accounts[k];
            int from = (int) efforts[account];
            for (int unit = from + 1; unit <= candidates.upper[k]; unit++) {
                double key = keys[size++];
                if (key > threshold) {
                    efforts[account]++;
                    given++;
                } else if (key == threshold) {
                    tied[k]++;
                }
            }
        }
        return giveInRounds(candidates.accounts, tied, left - given, efforts);
    }

    /**
     * Gives out units that bring the same, one to each account in turn.
     *
     * @return the first account in line for one more
     */
    private static int giveInRounds(int[] accounts, int[] tied, long units, double[] efforts) {
        int low = 0;
        int high = Arrays.stream(tied).max().orElse(0);
        while (low < high) {
            int rounds = low + (high - low + 1) / 2;
            if (unitsIn(rounds, tied) <= units) {
                low = rounds;
            } else {
                high = rounds - 1;
            }
        }
        long left = units - unitsIn(low, tied);
        int next = -1;
        for (int k = 0; k < tied.length; k++) {
            int given = Math.min(tied[k], low);
            if (tied[k] > low) {
                if (left > 0) {
                    left--;
                    given++;
                } else if (next < 0) {
                    next = accounts[k];
                }
            }
            efforts[accounts[k]] += given;
        }
        return next;
    }

    private static long unitsIn(int rounds, int[] tied) {
        return Arrays.stream(tied)
                .asLongStream()
                .map(count -> Math.min(count, rounds))
                .sum();
    }
}
