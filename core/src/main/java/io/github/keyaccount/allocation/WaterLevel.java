package io.github.keyaccount.allocation;

import io.github.keyaccount.internal.LargestRemainder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * How high an amount rises when it is divided in proportion to weights, between bounds: the level t ≥ 0 with
 * Σ clamp(t × wᵢ, mᵢ, Mᵢ) = amount, as an exact fraction. The amount is no less than Σ mᵢ; where it is more than all can take,
 * everything is full, and the level lies above the last maximum.
 *
 * <p>The sum grows with t and is linear between its bends, which are mᵢ ÷ wᵢ and Mᵢ ÷ wᵢ. So the bends are sorted, and passed
 * from the lowest on until the sum has reached the amount; O(n log n). Where the sum is flat at the amount, several levels do:
 * then the level lies strictly between the bends at both ends, so that a row that is off its bound is seen to be so.
 *
 * <p>Source: P. H. Zipkin, Simple ranking methods for allocation of one resource, Management Science 26, 1980.
 *
 * @param numerator the numerator of the level; where a row lies between its bounds, what is left for all such rows
 * @param denominator the denominator of the level, above zero; there, the weight of all such rows
 */
record WaterLevel(BigInteger numerator, BigInteger denominator) {
    /** Far above the error of two quotients of numbers that are rounded once each, which is below 1E-15. */
    private static final double SURELY_DIFFERENT = 1e-12;

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * What an amount is divided among. The arrays are not copied, and must not change.
     *
     * @param weights zero or more, below 1E40
     * @param minima zero or more
     * @param maxima no less than the minima, and equal to them where the weight is zero
     */
    record Rows(BigInteger[] weights, long[] minima, long[] maxima) {
        /** Returns rows, with the maxima of those without weight lowered to their minima. */
        static Rows of(BigInteger[] weights, long[] minima, long[] maxima) {
            long[] reached = maxima.clone();
            for (int i = 0; i < reached.length; i++) {
                reached[i] = weights[i].signum() == 0 ? minima[i] : maxima[i];
            }
            return new Rows(weights, minima, reached);
        }
    }

    /**
     * A level, bound ÷ weight, at which a row rises above its minimum, or reaches its maximum.
     *
     * @param near the level in binary, which settles most comparisons
     */
    private record Bend(long bound, BigInteger weight, boolean rises, double near) implements Comparable<Bend> {
        static final Bend GROUND = of(0, BigInteger.ONE, true);

        /** Above every other one: 1 ÷ 0. */
        static final Bend ENDLESS = of(1, BigInteger.ZERO, true);

        static Bend of(long bound, BigInteger weight, boolean rises) {
            return new Bend(bound, weight, rises, bound / weight.doubleValue());
        }

        @Override
        public int compareTo(Bend other) {
            return Math.abs(near - other.near) > SURELY_DIFFERENT * Math.max(near, other.near)
                    ? Double.compare(near, other.near)
                    : times(other.weight).compareTo(other.times(weight));
        }

        BigInteger times(BigInteger factor) {
            return BigInteger.valueOf(bound).multiply(factor);
        }

        /** Returns a level between this bend and a higher one. */
        WaterLevel mediant(Bend higher) {
            return new WaterLevel(
                    BigInteger.valueOf(bound).add(BigInteger.valueOf(higher.bound)), weight.add(higher.weight));
        }
    }

    /** Returns the level of an amount no less than the minima. */
    static WaterLevel of(Rows rows, long amount) {
        // What the rows at their bounds have. It never exceeds the sum at a level passed, and so neither the amount.
        long held = 0;
        BigInteger free = BigInteger.ZERO;
        for (int i = 0; i < rows.weights.length; i++) {
            held += rows.minima[i];
            free = rows.minima[i] == 0 ? free.add(rows.weights[i]) : free;
        }
        List<Bend> bends = bends(rows, amount);
        int passed = 0;
        Bend bend = Bend.GROUND;
        while (true) {
            BigInteger left = BigInteger.valueOf(amount - held);
            int reached = bend.times(free).compareTo(left.multiply(bend.weight));
            if (reached > 0) {
                return new WaterLevel(left, free);
            }
            while (passed < bends.size() && bends.get(passed).compareTo(bend) == 0) {
                Bend here = bends.get(passed++);
                held += here.rises ? -here.bound : here.bound;
                free = here.rises ? free.add(here.weight) : free.subtract(here.weight);
            }
            boolean last = passed == bends.size();
            if (reached == 0 || last) {
                Bend above = last ? Bend.ENDLESS : bends.get(passed);
                return free.signum() > 0
                        ? new WaterLevel(BigInteger.valueOf(amount - held), free)
                        : bend.mediant(above);
            }
            bend = bends.get(passed);
        }
    }

    private static List<Bend> bends(Rows rows, long amount) {
        List<Bend> bends = new ArrayList<>();
        for (int i = 0; i < rows.weights.length; i++) {
            boolean weighs = rows.weights[i].signum() > 0;
            if (weighs && rows.minima[i] > 0) {
                bends.add(Bend.of(rows.minima[i], rows.weights[i], true));
            }
            // No row can get more than there is.
            if (weighs && rows.maxima[i] < amount) {
                bends.add(Bend.of(rows.maxima[i], rows.weights[i], false));
            }
        }
        // The sort is stable: a row with equal bounds rises above the one before it reaches the other.
        bends.sort(null);
        return bends;
    }

    /** Returns whether a row is held up by its minimum, which gives −1, or held down by its maximum, which gives 1, or 0. */
    int standing(Rows rows, int row) {
        BigInteger weight = rows.weights[row];
        if (compare(weight, rows.minima[row]) < 0) {
            return -1;
        }
        return compare(weight, rows.maxima[row]) > 0 ? 1 : 0;
    }

    /** Returns how level × weight compares with a bound. */
    int compare(BigInteger weight, long bound) {
        return numerator.multiply(weight).compareTo(denominator.multiply(BigInteger.valueOf(bound)));
    }

    /**
     * Returns whole parts, by largest remainder: each is its exact part clamp(t × wᵢ, mᵢ, Mᵢ) rounded down or up, and they sum to
     * the amount, or to what all can take if that is less.
     *
     * <p>The bounds are whole. So where t × wᵢ lies between them, neither rounding it down nor rounding it up crosses one;
     * elsewhere the part is a bound, and is not rounded. The exact parts sum to a whole number, so that what is missing is the
     * sum of the remainders, each below 1: fewer units than there are rows with a remainder.
     */
    long[] wholeParts(Rows rows) {
        long[] parts = new long[rows.weights.length];
        List<Integer> rounded = new ArrayList<>();
        List<BigInteger> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigInteger missing = BigInteger.ZERO;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] exact = numerator.multiply(rows.weights[i]).divideAndRemainder(denominator);
            long floor = exact[0].min(MOST).longValue();
            parts[i] = Math.max(rows.minima[i], Math.min(floor, rows.maxima[i]));
            if (exact[1].signum() > 0 && floor >= rows.minima[i] && floor < rows.maxima[i]) {
                rounded.add(i);
                floors.add(exact[0]);
                remainders.add(new BigDecimal(exact[1]));
                missing = missing.add(exact[1]);
            }
        }
        int units = missing.divide(denominator).intValueExact();
        List<BigInteger> whole = LargestRemainder.handOut(floors, remainders, units);
        for (int i = 0; i < whole.size(); i++) {
            parts[rounded.get(i)] = whole.get(i).longValueExact();
        }
        return parts;
    }
}
