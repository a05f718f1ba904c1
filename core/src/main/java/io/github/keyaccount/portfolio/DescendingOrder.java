package io.github.keyaccount.portfolio;

/**
 * Sorting by amount, the largest first, equal ones in the order in which they stand.
 *
 * <p>A radix sort from the lowest digit: six passes of eleven bits, of which those are skipped in which all digits are
 * equal. Each pass keeps the order of the one before, so that ties need no rule of their own. Source: D. E. Knuth, The Art of
 * Computer Programming, volume 3, section 5.2.5.
 */
final class DescendingOrder {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int[] ALL_ALIKE = {};

    private DescendingOrder() {}

    /** Returns the indexes of the amounts, that of the largest amount first. */
    static int[] of(long[] amounts) {
        int size = amounts.length;
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        int[] sorted = new int[size];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            int[] starts = starts(amounts, shift);
            if (starts.length > 0) {
                for (int index : order) {
                    sorted[starts[digit(amounts[index], shift)]++] = index;
                }
                int[] unsorted = order;
                order = sorted;
                sorted = unsorted;
            }
        }
        return order;
    }

    /** Returns where each digit starts in the sorted order, or nothing if all have the same digit. */
    private static int[] starts(long[] amounts, int shift) {
        int[] starts = new int[DIGITS];
        for (long amount : amounts) {
            starts[digit(amount, shift)]++;
        }
        int start = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = starts[digit];
            if (count == amounts.length) {
                return ALL_ALIKE;
            }
            starts[digit] = start;
            start += count;
        }
        return starts;
    }

    /** Flipping all bits but the sign makes the largest amount the smallest unsigned number. */
    private static int digit(long amount, int shift) {
        return (int) ((amount ^ Long.MAX_VALUE) >>> shift) & (DIGITS - 1);
    }
}
