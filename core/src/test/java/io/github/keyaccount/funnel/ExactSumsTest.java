package io.github.keyaccount.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Sums of 128 bits against BigInteger. */
class ExactSumsTest {

    private static BigInteger value(ExactSums sums, int i) {
        return sums.get(i, 0).toBigIntegerExact();
    }

    private static ExactSums of(BigInteger value) {
        ExactSums sums = ExactSums.growing(1);
        ExactSums two63 = ExactSums.growing(1);
        two63.add(0, Long.MAX_VALUE);
        two63.add(0, 1);
        BigInteger[] parts = value.divideAndRemainder(BigInteger.ONE.shiftLeft(63));
        sums.addScaled(0, two63, 0, parts[0].longValueExact());
        sums.add(0, parts[1].longValueExact());
        return sums;
    }

    @Property(tries = 300)
    void sums_areThoseOfBigInteger(
            @ForAll @Size(max = 20) List<Long> values,
            @ForAll @Size(max = 20) List<Long> factors,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long factor) {
        ExactSums sums = ExactSums.growing(3);
        BigInteger sum = BigInteger.ZERO;
        for (long value : values) {
            sums.add(0, value);
            sum = sum.add(BigInteger.valueOf(value));
        }
        BigInteger products = BigInteger.ZERO;
        for (long value : factors) {
            sums.addProduct(1, value, factor);
            products = products.add(BigInteger.valueOf(value).multiply(BigInteger.valueOf(factor)));
        }
        assertEquals(sum, value(sums, 0));
        assertEquals(products, value(sums, 1));
        assertEquals(new BigDecimal(products, 9), sums.get(1, 9));
        for (ExactSums same : List.of(sums, sums.compact())) {
            ExactSums result = ExactSums.growing(4);
            result.add(0, same, 0);
            result.add(0, same, 1);
            result.subtract(1, same, 0);
            result.addScaled(2, same, 0, factor);
            result.add(3, same, 1);
            result.subtract(3, same, 0);
            assertEquals(sum.add(products), value(result, 0));
            assertEquals(sum.negate(), value(result, 1));
            assertEquals(sum.multiply(BigInteger.valueOf(factor)), value(result, 2));
            assertEquals(products.subtract(sum), value(result, 3));
        }
    }

    @Property(tries = 200)
    void wideSums_keepEveryBit(
            @ForAll @LongRange(min = 0) long high,
            @ForAll @LongRange(min = 0) long low,
            @ForAll @IntRange(min = 0, max = 1000) int smaller) {
        BigInteger large = BigInteger.valueOf(high).shiftLeft(63).add(BigInteger.valueOf(low));
        ExactSums sums = of(large);
        assertEquals(large, value(sums, 0));
        assertEquals(large, value(sums.compact(), 0));
        sums.subtract(0, of(BigInteger.valueOf(smaller)), 0);
        assertEquals(large.subtract(BigInteger.valueOf(smaller)), value(sums, 0));
    }

    @Test
    void sums_atTheEdgesOfALong_areExact() {
        BigInteger two63 = BigInteger.ONE.shiftLeft(63);
        BigInteger two64 = BigInteger.ONE.shiftLeft(64);
        for (BigInteger edge : List.of(two63, two64, two64.add(two63))) {
            for (int offset = -1; offset <= 1; offset++) {
                BigInteger value = edge.add(BigInteger.valueOf(offset));
                assertEquals(value, value(of(value), 0));
                ExactSums scaled = ExactSums.growing(1);
                scaled.addScaled(0, of(value), 0, 1_000_000_000);
                assertEquals(value.multiply(BigInteger.valueOf(1_000_000_000)), value(scaled, 0));
            }
        }
    }

    @Test
    void equalSums_areEqual_howeverTheyCameAbout() {
        ExactSums grown = ExactSums.growing(2);
        grown.add(0, Long.MAX_VALUE);
        grown.add(0, 5);
        ExactSums back = ExactSums.growing(2);
        back.add(0, Long.MAX_VALUE);
        back.add(0, 5);
        assertEquals(grown, back);
        assertEquals(grown.hashCode(), back.hashCode());
        ExactSums five = ExactSums.growing(2);
        five.add(0, Long.MAX_VALUE);
        grown.subtract(0, five, 0);
        ExactSums plain = ExactSums.growing(2);
        plain.add(0, 5);
        assertEquals(plain.compact(), grown.compact());
        assertEquals(plain.compact().hashCode(), grown.compact().hashCode());
        assertNotEquals(plain.compact(), back.compact());
        assertNotEquals(plain, ExactSums.growing(2));
        assertNotEquals(of(BigInteger.ONE.shiftLeft(64)), of(BigInteger.ONE.shiftLeft(65)));
        assertNotEquals(plain, new ArrayList<>());
        assertNotEquals(plain.hashCode(), back.hashCode());
        assertEquals(2, plain.size());
        assertSame(back, back.compact());
    }

    @Test
    void sumsNoWiderThanOthers_holdTheirDifferences() {
        ExactSums narrow = ExactSums.growing(2);
        narrow.add(0, 7);
        narrow.add(1, 19);
        ExactSums difference = ExactSums.noWiderThan(narrow.compact(), 1);
        difference.add(0, narrow, 1);
        difference.subtract(0, narrow, 0);
        assertEquals(BigInteger.valueOf(12), value(difference, 0));
        assertSame(difference, difference.compact());
        BigInteger wide = BigInteger.ONE.shiftLeft(70);
        ExactSums other = ExactSums.noWiderThan(of(wide).compact(), 1);
        other.add(0, of(wide), 0);
        other.subtract(0, narrow, 0);
        assertEquals(wide.subtract(BigInteger.valueOf(7)), value(other, 0));
    }
}
