package io.github.keyaccount.allocation;

import java.util.Arrays;

/** Finds the number at a rank without putting all numbers in order (C. A. R. Hoare, Algorithm 65: Find, 1961). */
final class KeySelection {
    /** So few numbers are sorted rather than parted. */
    private static final int FEW = 32;

    private KeySelection() {}

    /**
     * Returns the number that would stand at a position if the numbers were sorted from the smallest to the largest.
     *
     * @param numbers the numbers, which are rearranged; no NaN among them
     * @param position the position
     * @return the number
     */
    static double select(double[] numbers, int position) {
        int from = 0;
        int to = numbers.length - 1;
        // Each parting is to leave half of the numbers or less on the average; an order made to defeat that is sorted
        // instead.
        for (int partings = 2 * Integer.SIZE; to - from > FEW && partings > 0; partings--) {
            double pivot = median(numbers[from], numbers[(from + to) >>> 1], numbers[to]);
            int i = from - 1;
            int j = to + 1;
            while (i < j) {
                do {
                    i++;
                } while (numbers[i] < pivot);
                do {
                    j--;
                } while (numbers[j] > pivot);
                if (i < j) {
                    double swapped = numbers[i];
                    numbers[i] = numbers[j];
                    numbers[j] = swapped;
                }
            }
            // From the start to j nothing exceeds the pivot, and beyond j nothing lies below it.
            if (position <= j) {
                to = j;
            } else {
                from = j + 1;
            }
        }
        Arrays.sort(numbers, from, to + 1);
        return numbers[position];
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
