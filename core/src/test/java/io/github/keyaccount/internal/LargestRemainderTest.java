package io.github.keyaccount.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    private static List<BigInteger> split(long total, long... weights) {
        return LargestRemainder.split(
                BigDecimal.valueOf(total),
                LongStream.of(weights).mapToObj(BigDecimal::valueOf).toList());
    }

    private static List<BigInteger> parts(long... parts) {
        return LongStream.of(parts).mapToObj(BigInteger::valueOf).toList();
    }

    /** With the exact part t × w ÷ W, compared as t × w against whole multiples of W. */
    @Property(tries = 300)
    void parts_sumToTheTotal_andAreLessThanOneOff_andMoreForLargerRemainders(
            @ForAll @LongRange(max = 1_000_000_000) long total,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(max = 1_000_000_000) Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        Assume.that(sum > 0);
        long[] given = weights.stream().mapToLong(Long::longValue).toArray();
        List<BigInteger> parts = split(total, given);
        assertEquals(BigInteger.valueOf(total), parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        for (int i = 0; i < given.length; i++) {
            BigInteger[] exact = exact(total, given[i], sum);
            BigInteger added = parts.get(i).subtract(exact[0]);
            assertTrue(added.signum() == 0 || added.equals(BigInteger.ONE));
            for (int j = 0; j < given.length; j++) {
                BigInteger[] other = exact(total, given[j], sum);
                int lead = exact[1].compareTo(other[1]);
                boolean addedToOther = parts.get(j).compareTo(other[0]) > 0;
                assertTrue(added.signum() == 0 || addedToOther || lead > 0 || (lead == 0 && i < j));
            }
        }
    }

    private static BigInteger[] exact(long total, long weight, long sum) {
        return BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(weight))
                .divideAndRemainder(BigInteger.valueOf(sum));
    }

    /** 8.5, 25.5 and 51: one is left over, and the first of the two that lost a half gets it. */
    @Test
    void eightyFive_atTenThirtySixty_areNineTwentyFiveFiftyOne() {
        assertEquals(parts(9, 25, 51), split(85, 10, 30, 60));
    }

    /** 1.4, 1.3 and 1.3 sum to 4; 30.1 and 1.9 sum to 32. */
    @Test
    void unitLeftOver_goesToTheLargestRemainder_notToTheLargestPart() {
        assertEquals(parts(2, 1, 1), split(4, 14, 13, 13));
        assertEquals(parts(1, 2, 1), split(4, 13, 14, 13));
        assertEquals(parts(30, 2), split(32, 301, 19));
    }

    /** Rounded down to 1, 2 and 3 with remainders .5, .2 and .8: 7 has one to add, 5 one to take away. */
    @Test
    void leftover_isHandedOutByTheLargestRemainder_andTakenAwayByTheSmallest() {
        List<BigDecimal> remainders = List.of(new BigDecimal("0.5"), new BigDecimal("0.2"), new BigDecimal("0.8"));
        assertEquals(parts(1, 2, 4), LargestRemainder.handOut(parts(1, 2, 3), remainders, 1));
        assertEquals(parts(1, 2, 3), LargestRemainder.handOut(parts(1, 2, 3), remainders, 0));
        assertEquals(parts(1, 1, 3), LargestRemainder.handOut(parts(1, 2, 3), remainders, -1));
    }

    /** By sorting all of them; some differ by less than binary numbers can tell. */
    @Property(tries = 300)
    void largest_areTheFirstOfAllSorted(
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> remainders,
            @ForAll @IntRange(max = 8) int wanted,
            @ForAll boolean huge) {
        BigInteger offset = huge ? BigInteger.TEN.pow(40) : BigInteger.ZERO;
        List<BigInteger> all =
                remainders.stream().map(BigInteger::valueOf).map(offset::add).toList();
        int count = Math.min(wanted, all.size());
        List<Integer> sorted = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(all::get).reversed())
                .toList();
        assertEquals(
                new TreeSet<>(sorted.subList(0, count)),
                Arrays.stream(LargestRemainder.largest(all, count))
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(count, LargestRemainder.largest(all, count).length);
    }
}
