package io.github.keyaccount.portfolio;

/**
 * Apportionment by largest remainder: every part gets its exact value rounded down, and the units left over go one by one
 * to the parts that lost most, to the earlier one where two lost alike.
 *
 * <p>Sources: Thomas Hare, The Election of Representatives, 1859; M. L. Balinski and H. P. Young, Fair Representation,
 * 1982.
 */
final class Apportionment {
    private Apportionment() {}

    /**
     * Returns whole parts that sum to ⌊Σ numerators ÷ denominator⌋.
     *
     * @param numerators of the exact parts, zero or more; their sum fits into a long
     * @param denominator of the exact parts, above zero
     */
    static long[] of(long[] numerators, long denominator) {
        long[] parts = new long[numerators.length];
        long[] remainders = new long[numerators.length];
        long sum = 0;
        long leftover = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = numerators[i] / denominator;
            remainders[i] = numerators[i] % denominator;
            sum += numerators[i];
            leftover -= parts[i];
        }
        for (leftover += sum / denominator; leftover > 0; leftover--) {
            int most = indexOfLargest(remainders);
            parts[most]++;
            remainders[most] = -1;
        }
        return parts;
    }

    private static int indexOfLargest(long[] numbers) {
        int largest = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] > numbers[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
