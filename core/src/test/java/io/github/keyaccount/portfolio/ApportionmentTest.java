package io.github.keyaccount.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Property(tries = 300)
    void parts_sumToTheWholeRoundedDown_andAreLessThanOneOff_andMoreForLargerRemainders(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(max = Long.MAX_VALUE / 8) Long> exact,
            @ForAll @LongRange(min = 1, max = 20) long denominator) {
        long[] numerators = exact.stream().mapToLong(Long::longValue).toArray();
        long[] parts = Apportionment.of(numerators, denominator);
        BigInteger sum =
                Arrays.stream(numerators).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        assertEquals(
                sum.divide(BigInteger.valueOf(denominator)).longValueExact(),
                Arrays.stream(parts).sum());
        for (int i = 0; i < parts.length; i++) {
            long added = parts[i] - numerators[i] / denominator;
            assertTrue(added == 0 || added == 1);
            for (int j = 0; j < parts.length; j++) {
                long other = parts[j] - numerators[j] / denominator;
                long mine = numerators[i] % denominator;
                long theirs = numerators[j] % denominator;
                assertTrue(added <= other || mine > theirs || (mine == theirs && i < j));
            }
        }
    }

    /** 8.5, 25.5 and 51: one is left over, and the first of the two that lost a half gets it. */
    @Test
    void eightyFive_atTenThirtySixty_areNineTwentyFiveFiftyOne() {
        assertArrayEquals(new long[] {9, 25, 51}, Apportionment.of(new long[] {850, 2_550, 5_100}, 100));
    }

    /** 1.4, 1.3 and 1.3 sum to 4. */
    @Test
    void unitLeftOver_goesToTheLargestRemainder_notToTheLargestPart() {
        assertArrayEquals(new long[] {2, 1, 1}, Apportionment.of(new long[] {14, 13, 13}, 10));
        assertArrayEquals(new long[] {1, 2, 1}, Apportionment.of(new long[] {13, 14, 13}, 10));
        assertArrayEquals(new long[] {30, 2}, Apportionment.of(new long[] {301, 19}, 10));
    }

    /** 0.75, 0.75 and 0.25 sum to 1.75, of which 1 is left when rounded down. */
    @Test
    void partOfAUnit_isNotHandedOut() {
        assertArrayEquals(new long[] {1, 0, 0}, Apportionment.of(new long[] {3, 3, 1}, 4));
        assertArrayEquals(new long[] {0, 0}, Apportionment.of(new long[] {0, 0}, 3));
        assertArrayEquals(new long[] {}, Apportionment.of(new long[] {}, 3));
    }
}
