package io.github.keyaccount.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeySelectionTest {
    private static void assertSelected(double[] numbers, int position) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        assertEquals(sorted[position], KeySelection.select(numbers.clone(), position));
    }

    @Property(tries = 300)
    void selected_isWhereSortingPutsIt(
            @ForAll @IntRange(min = 1, max = 500) int size,
            @ForAll @IntRange(min = 1, max = 1000) int values,
            @ForAll int seed) {
        Random random = new Random(seed);
        double[] numbers = random.ints(size, -values, 0).asDoubleStream().toArray();
        assertSelected(numbers, random.nextInt(size));
        assertSelected(numbers, 0);
        assertSelected(numbers, size - 1);
    }

    @Test
    void orderedEqualAndInfiniteNumbers_areSelectedToo() {
        double[] rising = IntStream.range(0, 1000).asDoubleStream().toArray();
        double[] falling = IntStream.range(0, 1000).mapToDouble(i -> -i).toArray();
        double[] equal = new double[1000];
        double[] infinite = new double[1000];
        Arrays.fill(infinite, 0, 500, Double.NEGATIVE_INFINITY);
        for (double[] numbers : new double[][] {rising, falling, equal, infinite}) {
            for (int position : new int[] {0, 1, 499, 500, 501, 999}) {
                assertSelected(numbers, position);
            }
        }
    }

    /** Numbers in which the median of three is the second smallest number again and again. */
    @Test
    void orderMadeToDefeatIt_isSortedInstead() {
        int size = 4000;
        double[] numbers = new double[size];
        for (int i = 0; i < size / 2; i++) {
            numbers[2 * i] = i % 2 == 0 ? i : size - i;
            numbers[2 * i + 1] = size + i;
        }
        assertSelected(numbers, size - 1);
        assertSelected(numbers, size / 2);
    }
}
