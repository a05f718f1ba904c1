package io.github.keyaccount.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The order of accounts by a first number, of those with equal ones by a second number and so on, largest first, and their
 * competition ranks (1, 2, 2, 4). What is equal in all numbers keeps its order.
 *
 * <p>Longer ranges are sorted by a radix sort from the lowest digit, each pass of which keeps the order of the one before;
 * passes in which all digits are equal are left out. Short ranges are sorted by insertion. Source: D. E. Knuth, The Art of
 * Computer Programming, volume 3, sections 5.2.1 and 5.2.5.
 */
final class DescendingRanks {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    /** So many digits have the 64 bits of a number. */
    private static final int PASSES = 6;
    /** Up to this length insertion is faster than counting digits. */
    private static final int SHORT = 150;

    private final List<IntToLongFunction> numbers;
    private final int[] order;
    private final int[] ranks;
    /** The number, the one that is being compared, of the account at each place. */
    private final long[] values;

    private final long[] spareValues;
    private final int[] spareOrder;

    private DescendingRanks(int size, List<IntToLongFunction> numbers) {
        this.numbers = numbers;
        this.order = new int[size];
        this.ranks = new int[size];
        this.values = new long[size];
        this.spareValues = new long[size];
        this.spareOrder = new int[size];
        for (int place = 0; place < size; place++) {
            order[place] = place;
            ranks[place] = place + 1;
        }
    }

    /** Returns the ranks by numbers of the accounts at the positions 0 to size − 1. */
    static DescendingRanks of(int size, List<IntToLongFunction> numbers) {
        DescendingRanks ranks = new DescendingRanks(size, numbers);
        ranks.sort(0, size, 0);
        return ranks;
    }

    /** Returns the position of the account at each place. */
    int[] order() {
        return order;
    }

    /** Returns the rank of the account at each place. */
    int[] ranks() {
        return ranks;
    }

    /** Sorts a range by the number at an index of the list, and ties by those after it. */
    private void sort(int from, int to, int index) {
        IntToLongFunction number = numbers.get(index);
        for (int place = from; place < to; place++) {
            values[place] = number.applyAsLong(order[place]);
        }
        if (to - from <= SHORT) {
            insertionSort(from, to);
        } else if (!isSorted(from, to)) {
            radixSort(from, to);
        }
        int start = from;
        for (int place = from; place < to; place++) {
            if (values[place] != values[start]) {
                settleTie(start, place, index);
                start = place;
            }
        }
        settleTie(start, to, index);
    }

    private void settleTie(int from, int to, int index) {
        if (index + 1 == numbers.size()) {
            Arrays.fill(ranks, from, to, from + 1);
        } else if (to - from > 1) {
            sort(from, to, index + 1);
        }
    }

    private boolean isSorted(int from, int to) {
        int place = from + 1;
        while (place < to && values[place - 1] >= values[place]) {
            place++;
        }
        return place == to;
    }

    private void insertionSort(int from, int to) {
        for (int next = from + 1; next < to; next++) {
            long value = values[next];
            int position = order[next];
            int place = next;
            while (place > from && values[place - 1] < value) {
                values[place] = values[place - 1];
                order[place] = order[place - 1];
                place--;
            }
            values[place] = value;
            order[place] = position;
        }
    }

    private void radixSort(int from, int to) {
        int[] counts = digitCounts(from, to);
        long[] sourceValues = values;
        int[] sourceOrder = order;
        long[] targetValues = spareValues;
        int[] targetOrder = spareOrder;
        for (int pass = 0; pass < PASSES; pass++) {
            if (counts[digit(values[from], pass)] == to - from) {
                continue;
            }
            int place = from;
            for (int digit = pass * DIGITS; digit < (pass + 1) * DIGITS; digit++) {
                int count = counts[digit];
                counts[digit] = place;
                place += count;
            }
            for (int i = from; i < to; i++) {
                long value = sourceValues[i];
                int target = counts[digit(value, pass)]++;
                targetValues[target] = value;
                targetOrder[target] = sourceOrder[i];
            }
            long[] sortedValues = targetValues;
            int[] sortedOrder = targetOrder;
            targetValues = sourceValues;
            targetOrder = sourceOrder;
            sourceValues = sortedValues;
            sourceOrder = sortedOrder;
        }
        if (sourceValues != values) {
            System.arraycopy(sourceValues, from, values, from, to - from);
            System.arraycopy(sourceOrder, from, order, from, to - from);
        }
    }

    /** Returns how often each digit occurs, one table behind the other for the passes. */
    private int[] digitCounts(int from, int to) {
        int[] counts = new int[PASSES * DIGITS];
        for (int place = from; place < to; place++) {
            for (int pass = 0; pass < PASSES; pass++) {
                counts[digit(values[place], pass)]++;
            }
        }
        return counts;
    }

    /** Returns the index of a digit in the tables; all bits but the sign are flipped, so that the largest comes first. */
    private static int digit(long value, int pass) {
        return pass * DIGITS + ((int) ((value ^ Long.MAX_VALUE) >>> (pass * DIGIT_BITS)) & (DIGITS - 1));
    }
}
