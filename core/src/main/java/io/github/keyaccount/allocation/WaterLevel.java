package io.github.keyaccount.allocation;

import io.github.keyaccount.internal.LargestRemainder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How high an amount rises when it is divided in proportion to weights, between bounds: the level t ≥ 0 with
 * Σ clamp(t × wᵢ, mᵢ, Mᵢ) = amount, as an exact fraction. The amount is no less than Σ mᵢ; where it is more than all can take,
 * everything is full, and the level lies above every bound.
 *
 * <p>The sum grows with t and is linear between its bends, which are mᵢ ÷ wᵢ and Mᵢ ÷ wᵢ. The sum at one of them tells on which
 * side of it the level lies, so that the bends on the other side are settled; one in the middle of those still unknown is tried
 * next. Where the sum is flat at the amount, several levels do: then it is the one among them that is nearest to the level
 * without bounds, amount ÷ the weight of all rows that can take anything.
 *
 * <p>Source: P. H. Zipkin, Simple ranking methods for allocation of one resource, Management Science 26, 1980.
 *
 * @param numerator the numerator of the level
 * @param denominator the denominator of the level, above zero
 */
record WaterLevel(BigInteger numerator, BigInteger denominator) {
    /** Trying the bend in the middle leaves few unknown after so many rounds, unless their order is made to prevent it. */
    private static final int ROUNDS_UNSORTED = 64;

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** No bound is above {@link #MOST}, and no weight that counts below 1. */
    private static final WaterLevel ABOVE_EVERY_BOUND = new WaterLevel(MOST.add(BigInteger.ONE), BigInteger.ONE);

    /** What an amount is divided among. A row whose bounds are equal is fixed, and so is one without weight. */
    static final class Rows {
        private final BigInteger[] weights;
        private final long[] minima;
        private final long[] maxima;

        /**
         * Takes the arrays over; nobody may write to them any more.
         *
         * @param weights zero or more, below 1E40
         * @param minima zero or more
         * @param maxima no less than the minima
         */
        Rows(BigInteger[] weights, long[] minima, long[] maxima) {
            this.weights = weights;
            this.minima = minima;
            this.maxima = maxima;
            for (int i = 0; i < maxima.length; i++) {
                maxima[i] = weights[i].signum() == 0 ? minima[i] : maxima[i];
            }
        }

        /** Returns the sum of the minima, or the largest whole number if that is less. */
        long least() {
            return cappedSum(minima);
        }

        /** Returns the sum of the maxima, or the largest whole number if that is less. */
        long most() {
            return cappedSum(maxima);
        }

        private static long cappedSum(long[] numbers) {
            long sum = 0;
            for (long number : numbers) {
                sum = number > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + number;
            }
            return sum;
        }

        boolean isFixed(int row) {
            return minima[row] == maxima[row];
        }

        /** Returns the weight of the rows that can take anything. */
        BigInteger weight() {
            BigInteger weight = BigInteger.ZERO;
            for (int i = 0; i < weights.length; i++) {
                weight = maxima[i] > 0 ? weight.add(weights[i]) : weight;
            }
            return weight;
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
            return Math.abs(near - other.near) > LargestRemainder.SURELY_DIFFERENT * Math.max(near, other.near)
                    ? Double.compare(near, other.near)
                    : times(other.weight).compareTo(other.times(weight));
        }

        BigInteger times(BigInteger factor) {
            return BigInteger.valueOf(bound).multiply(factor);
        }
    }

    /**
     * A stretch between two bends, on which the sum is held + t × free.
     *
     * @param held what the rows at their bounds have
     * @param free the weight of all other rows
     */
    private record Stretch(BigInteger held, BigInteger free) {
        /** The lowest one. */
        static Stretch above(Rows rows) {
            BigInteger held = BigInteger.ZERO;
            BigInteger free = BigInteger.ZERO;
            for (int i = 0; i < rows.weights.length; i++) {
                held = held.add(BigInteger.valueOf(rows.minima[i]));
                free = rows.minima[i] == 0 && !rows.isFixed(i) ? free.add(rows.weights[i]) : free;
            }
            return new Stretch(held, free);
        }

        Stretch passing(List<Bend> bends) {
            BigInteger heldBehind = held;
            BigInteger freeBehind = free;
            for (Bend bend : bends) {
                BigInteger bound = BigInteger.valueOf(bend.bound);
                heldBehind = bend.rises ? heldBehind.subtract(bound) : heldBehind.add(bound);
                freeBehind = bend.rises ? freeBehind.add(bend.weight) : freeBehind.subtract(bend.weight);
            }
            return new Stretch(heldBehind, freeBehind);
        }

        BigInteger left(long amount) {
            return BigInteger.valueOf(amount).subtract(held);
        }

        /** Compares the sum at a bend, where this stretch begins, with the amount. */
        int reachedAt(Bend bend, long amount) {
            return bend.times(free).compareTo(left(amount).multiply(bend.weight));
        }
    }

    /** Returns the level of an amount no less than the minima. */
    static WaterLevel of(Rows rows, long amount) {
        Stretch stretch = Stretch.above(rows);
        List<Bend> unknown = bends(rows, amount);
        Bend floor = Bend.GROUND;
        Bend ceiling = Bend.ENDLESS;
        Bend pivot = Bend.GROUND;
        int rounds = 0;
        while (true) {
            List<Bend> upToPivot = new ArrayList<>();
            List<Bend> lower = new ArrayList<>();
            List<Bend> higher = new ArrayList<>();
            for (Bend bend : unknown) {
                int order = bend.compareTo(pivot);
                (order > 0 ? higher : upToPivot).add(bend);
                if (order < 0) {
                    lower.add(bend);
                }
            }
            Stretch behind = stretch.passing(upToPivot);
            int reached = behind.reachedAt(pivot, amount);
            if (reached == 0) {
                boolean flatAbove = behind.free.signum() == 0;
                boolean flatBelow = !flatAbove && stretch.passing(lower).free.signum() == 0;
                Bend lowest = !flatBelow ? pivot : lower.isEmpty() ? floor : Collections.max(lower);
                Bend highest = !flatAbove ? pivot : higher.isEmpty() ? ceiling : Collections.min(higher);
                return nearest(rows, amount, lowest, highest);
            }
            if (reached > 0) {
                ceiling = pivot;
                unknown = lower;
            } else {
                stretch = behind;
                floor = pivot;
                unknown = higher;
            }
            if (unknown.isEmpty()) {
                return stretch.free.signum() > 0
                        ? new WaterLevel(stretch.left(amount), stretch.free)
                        : ABOVE_EVERY_BOUND;
            }
            if (++rounds == ROUNDS_UNSORTED) {
                unknown.sort(null);
            }
            pivot = unknown.get(unknown.size() / 2);
        }
    }

    /** Returns the level between two bends that is nearest to the one without bounds. */
    private static WaterLevel nearest(Rows rows, long amount, Bend lowest, Bend highest) {
        BigInteger weight = rows.weight();
        // Where no row that weighs can take anything, any level will do.
        Bend plain = weight.signum() > 0 ? Bend.of(amount, weight, true) : Bend.of(1, BigInteger.ONE, true);
        Bend nearest = Collections.max(List.of(lowest, Collections.min(List.of(plain, highest))));
        return new WaterLevel(BigInteger.valueOf(nearest.bound), nearest.weight);
    }

    private static List<Bend> bends(Rows rows, long amount) {
        List<Bend> bends = new ArrayList<>();
        for (int i = 0; i < rows.weights.length; i++) {
            if (rows.minima[i] > 0 && !rows.isFixed(i)) {
                bends.add(Bend.of(rows.minima[i], rows.weights[i], true));
            }
            // No row can get more than there is.
            if (rows.maxima[i] < amount && !rows.isFixed(i)) {
                bends.add(Bend.of(rows.maxima[i], rows.weights[i], false));
            }
        }
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
        int count = rows.weights.length;
        long[] parts = new long[count];
        int[] rounded = new int[count];
        BigInteger[] remainders = new BigInteger[count];
        int size = 0;
        BigInteger missing = BigInteger.ZERO;
        for (int i = 0; i < count; i++) {
            BigInteger[] exact = numerator.multiply(rows.weights[i]).divideAndRemainder(denominator);
            long floor = exact[0].min(MOST).longValue();
            parts[i] = Math.max(rows.minima[i], Math.min(floor, rows.maxima[i]));
            if (exact[1].signum() > 0 && floor >= rows.minima[i] && floor < rows.maxima[i]) {
                rounded[size] = i;
                remainders[size++] = exact[1];
                missing = missing.add(exact[1]);
            }
        }
        int units = missing.divide(denominator).intValueExact();
        for (int position : LargestRemainder.largest(Arrays.asList(remainders).subList(0, size), units)) {
            parts[rounded[position]]++;
        }
        return parts;
    }
}
