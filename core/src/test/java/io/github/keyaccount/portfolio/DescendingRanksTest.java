package io.github.keyaccount.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DescendingRanksTest {

    /** Compares with an obvious sort; the larger the shift, the fewer values are distinct, the more ties there are. */
    private static void assertSorted(int size, List<IntToLongFunction> numbers) {
        Comparator<Integer> descending = (one, other) -> 0;
        for (IntToLongFunction number : numbers) {
            descending = descending.thenComparing(
                    (one, other) -> Long.compare(number.applyAsLong(other), number.applyAsLong(one)));
        }
        List<Integer> expected =
                new ArrayList<>(IntStream.range(0, size).boxed().toList());
        expected.sort(descending);
        int[] ranks = new int[size];
        for (int place = 0; place < size; place++) {
            boolean tied = place > 0 && descending.compare(expected.get(place - 1), expected.get(place)) == 0;
            ranks[place] = tied ? ranks[place - 1] : place + 1;
        }
        DescendingRanks found = DescendingRanks.of(size, numbers);
        assertArrayEquals(expected.stream().mapToInt(Integer::intValue).toArray(), found.order());
        assertArrayEquals(ranks, found.ranks());
    }

    private static IntToLongFunction column(int size, int shift, Random random) {
        long[] column = random.longs(size)
                .map(number -> number >>> shift << (shift - 1) / 2)
                .toArray();
        return position -> column[position];
    }

    @Property(tries = 100)
    void order_isThatOfAnObviousSort(
            @ForAll @IntRange(max = 1_000) int size,
            @ForAll @IntRange(min = 1, max = 63) int shift,
            @ForAll @IntRange(min = 1, max = 63) int otherShift,
            @ForAll @IntRange(min = 50, max = 63) int lastShift,
            @ForAll Random random) {
        assertSorted(size, List.of(column(size, shift, random)));
        assertSorted(
                size,
                List.of(
                        column(size, shift, random),
                        column(size, otherShift, random),
                        column(size, lastShift, random)));
    }

    @Property(tries = 100)
    void order_isThatOfAnObviousSort_forNumbersOfEitherSign(
            @ForAll @IntRange(max = 400) int size, @ForAll @IntRange(max = 63) int shift, @ForAll Random random) {
        long[] numbers = random.longs(size).map(number -> number >> shift).toArray();
        assertSorted(size, List.of(position -> numbers[position]));
    }

    @Test
    void order_holdsAtTheEndsOfTheRange_howeverLong() {
        long[] numbers = {-1, Long.MIN_VALUE, 0, Long.MAX_VALUE, 1, Long.MIN_VALUE, Long.MAX_VALUE};
        assertArrayEquals(
                new int[] {3, 6, 4, 2, 0, 1, 5},
                DescendingRanks.of(numbers.length, List.of(position -> numbers[position]))
                        .order());
        assertSorted(700, List.of(position -> numbers[position % numbers.length]));
    }

    @Test
    void order_looksAtEveryBit() {
        assertSorted(200, List.of(position -> 1L << position % Long.SIZE));
    }

    @Test
    void ranges_areSorted_atTheLengthWhereTheMethodChanges() {
        for (int size : new int[] {0, 1, 2, 149, 150, 151, 152, 302}) {
            assertSorted(size, List.of(position -> position));
            assertSorted(size, List.of(position -> Long.MAX_VALUE - position));
            assertSorted(size, List.of(position -> 7, position -> position % 2, position -> 1_000 - position));
            assertSorted(size, List.of(position -> (long) position << 52));
            assertSorted(size, List.of(position -> 5));
        }
    }

    /** One pass, two and three passes: the sorted numbers end in the spare arrays or in the first ones. */
    @Test
    void passesWithoutADifference_areLeftOut() {
        for (int passes = 1; passes <= 6; passes++) {
            long bits = 0;
            for (int pass = 0; pass < passes; pass++) {
                bits |= 0x3FFL << (pass * 11);
            }
            long mask = bits & Long.MAX_VALUE;
            assertSorted(400, List.of(position -> (position * 0x9E37_79B9_7F4A_7C15L) & mask));
        }
    }

    /** Three ties of 200, 300 and 160, in the middle of the numbers, each settled by one pass of the second number. */
    @Test
    void longTies_areSortedWhereTheyStand() {
        IntToLongFunction group = position -> position < 200 ? 3 : position < 500 ? 9 : position < 660 ? 5 : position;
        assertSorted(700, List.of(group, position -> position * 77 % 1_000));
    }
}
