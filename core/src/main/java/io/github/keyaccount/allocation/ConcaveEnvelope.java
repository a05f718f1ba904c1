package io.github.keyaccount.allocation;

import java.util.Arrays;

/**
 * A good division of whole units among accounts of any shape, and a bound on what it misses.
 *
 * <p>The least concave curves above the given ones, up to what the budget leaves for each account beside the others' minima, are
 * divided by {@link ThresholdSearch}, which is exact for them, so that no division of the given ones brings more (Lagrangian duality: A. M. Geoffrion, Lagrangean Relaxation for Integer Programming,
 * 1974). It may leave accounts within a jump, where the curve itself lies lower. These are brought up to its end as far as the
 * units left over reach, else back to its beginning; then what is left is divided in the same way among the efforts that it
 * reaches, until nothing is left or of use. The same is tried with the first account that fell back held at the end of its jump,
 * and the better of the two is returned.
 */
final class ConcaveEnvelope {
    private ConcaveEnvelope() {}

    /**
     * Returns a good division.
     *
     * @param units what the units bring
     * @param budget how many units there are, at least as many as the accounts must get
     * @return the division
     */
    static UnitSolution solve(UnitWorth units, long budget) {
        ThresholdSearch.Taken taken = ThresholdSearch.take(units, budget);
        int next = taken.next();
        double shadowPrice = next < 0 ? 0 : units.worth(next, (int) taken.efforts()[next] + 1);
        UnitWorth reached = units;
        double[] relaxed = taken.efforts();
        if (reachesBeyond(units, budget)) {
            reached = within(units, least(units), budget);
            relaxed = ThresholdSearch.take(reached, budget).efforts();
        }
        double[] best = filled(reached, budget, relaxed);
        int critical = critical(reached, relaxed, best);
        if (critical >= 0) {
            int[] least = least(reached);
            least[critical] = reached.landing(critical, (int) relaxed[critical]);
            if (Arrays.stream(least).asLongStream().sum() <= budget) {
                UnitWorth held = within(reached, least, budget);
                double[] other =
                        filled(held, budget, ThresholdSearch.take(held, budget).efforts());
                if (difference(units, other, best) > 0) {
                    best = other;
                }
            }
        }
        double spent = Arrays.stream(best).sum();
        return new UnitSolution(
                best, spent, shadowPrice, missed(reached, relaxed, best), EffortMethod.CONCAVE_ENVELOPE);
    }

    /** Whether an account has a jump that begins within what the budget leaves for it, and ends beyond. */
    private static boolean reachesBeyond(UnitWorth units, long budget) {
        long left = budget - units.sumOfLeast();
        for (int i = 0; i < units.size(); i++) {
            int most = (int) Math.min(units.most(i), units.least(i) + left);
            if (units.landing(i, most) > most) {
                return true;
            }
        }
        return false;
    }

    private static int[] least(UnitWorth units) {
        int[] least = new int[units.size()];
        Arrays.setAll(least, units::least);
        return least;
    }

    /** The same units from other least efforts on, up to what the budget then leaves for each account. */
    private static UnitWorth within(UnitWorth units, int[] least, long budget) {
        long left = budget - Arrays.stream(least).asLongStream().sum();
        int[] most = new int[least.length];
        Arrays.setAll(most, i -> (int) Math.min(units.most(i), least[i] + left));
        return units.within(least, most);
    }

    /** The first account that the relaxed division leaves within a jump and that then gets less, or -1. */
    private static int critical(UnitWorth units, double[] relaxed, double[] efforts) {
        for (int i = 0; i < relaxed.length; i++) {
            if (units.settled(i, (int) relaxed[i]) < relaxed[i] && efforts[i] < relaxed[i]) {
                return i;
            }
        }
        return -1;
    }

    /** The relaxed division settled, and what is left divided in the same way again and again. */
    private static double[] filled(UnitWorth units, long budget, double[] relaxed) {
        double[] efforts = relaxed.clone();
        long left = settle(units, budget, efforts);
        boolean more = left > 0;
        while (more) {
            int[] least =
                    Arrays.stream(efforts).mapToInt(effort -> (int) effort).toArray();
            UnitWorth within = within(units, least, budget);
            double[] further = ThresholdSearch.take(within, budget).efforts();
            long leftNow = settle(within, budget, further);
            more = leftNow > 0 && leftNow < left;
            left = leftNow;
            efforts = further;
        }
        return efforts;
    }

    /**
     * Brings accounts within a jump up to its end as far as the units left over reach, else back to its beginning.
     *
     * @return the units left over
     */
    private static long settle(UnitWorth units, long budget, double[] efforts) {
        double[] relaxed = efforts.clone();
        long left = budget;
        for (int i = 0; i < efforts.length; i++) {
            efforts[i] = units.settled(i, (int) relaxed[i]);
            left -= (long) efforts[i];
        }
        for (int i = 0; i < efforts.length && left > 0; i++) {
            if (efforts[i] < relaxed[i]) {
                int length = units.landing(i, (int) relaxed[i]) - (int) efforts[i];
                if (length <= left) {
                    efforts[i] += length;
                    left -= length;
                }
            }
        }
        return left;
    }

    /** What the relaxed division brings by the envelopes less what a division brings by the curves; 0 if it is but rounding. */
    private static double missed(UnitWorth units, double[] relaxed, double[] efforts) {
        double missed = 0;
        for (int i = 0; i < relaxed.length; i++) {
            int settled = units.settled(i, (int) relaxed[i]);
            if (settled < relaxed[i]) {
                missed += units.worth(i, (int) relaxed[i]) * (relaxed[i] - settled);
            }
            missed += units.signedGain(i, (int) efforts[i], settled);
        }
        return Math.max(0, missed);
    }

    /** What one division brings more than another one. */
    private static double difference(UnitWorth units, double[] efforts, double[] others) {
        double difference = 0;
        for (int i = 0; i < efforts.length; i++) {
            difference += units.signedGain(i, (int) others[i], (int) efforts[i]);
        }
        return difference;
    }
}
