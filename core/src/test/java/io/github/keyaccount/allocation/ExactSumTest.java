package io.github.keyaccount.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExactSumTest {
    private static double sum(List<Double> numbers) {
        ExactSum sum = new ExactSum();
        numbers.forEach(sum::add);
        return sum.rounded();
    }

    /** Numbers of all sizes with few or many digits, and their opposites, so that some cancel out. */
    @Provide
    Arbitrary<List<Double>> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-9, 9),
                        Arbitraries.doubles().between(-1, 1),
                        Arbitraries.integers().between(-300, 300),
                        Arbitraries.of(-53, 0, 0, 1, 54))
                .as((whole, fraction, far, near) ->
                        Math.scalb(far % 3 == 0 ? whole : fraction, far % 2 == 0 ? far : near))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 2000)
    void sum_isRoundedOnce(@ForAll("numbers") List<Double> numbers) {
        BigDecimal exact = numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(exact.doubleValue() + 0.0, sum(numbers) + 0.0);
    }

    @Test
    void nothing_sumsToZero() {
        assertEquals(0, sum(List.of()));
        assertEquals(0, sum(List.of(0.0)));
        assertEquals(0, sum(List.of(1.0, -1.0)));
    }

    @Test
    void whatCancelsOut_leavesTheSmallest() {
        assertEquals(1e-30, sum(List.of(1e-30, 1e30, 1.0, -1e30, -1.0)));
        assertEquals(1e-30, sum(List.of(1e-30, 1e30, -1e30)));
        assertEquals(-1e-30, sum(List.of(1e30, -1e-30, -1e30)));
    }

    // Between 1 and the next double, 1 + 2^-52, lies 1 + 2^-53: half-way goes to the even one, and any bit more goes
    // up.
    @Test
    void halfWay_goesToTheEvenOne_unlessThereIsMore() {
        double half = 0x1p-53;
        assertEquals(1, sum(List.of(1.0, half)));
        assertEquals(1 + 0x1p-52, sum(List.of(1.0, half, 1e-300)));
        assertEquals(1, sum(List.of(1.0, half, -1e-300)));
        assertEquals(1 + 0x1p-51, sum(List.of(1 + 0x1p-52, half)));
        assertEquals(1 + 0x1p-52, sum(List.of(1 + 0x1p-52, half, -1e-300)));
        assertEquals(-1 - 0x1p-52, sum(List.of(-1.0, -half, -1e-300)));
    }

    // Each of them has one digit of its own, far from the others.
    @Test
    void manySizes_areAllKept() {
        List<Double> numbers = new ArrayList<>();
        for (int exponent = -900; exponent <= 900; exponent += 60) {
            numbers.add(Math.scalb(1.0, exponent));
        }
        for (int exponent = 900; exponent > -900; exponent -= 60) {
            numbers.add(-Math.scalb(1.0, exponent));
        }
        assertEquals(0x1p-900, sum(numbers));
    }

    @Test
    void theSmallestAndTheGreatestDoubles_areAddedAsWell() {
        assertEquals(Double.MIN_VALUE, sum(List.of(Double.MIN_VALUE)));
        assertEquals(-Double.MIN_NORMAL, sum(List.of(Double.MIN_VALUE - Double.MIN_NORMAL, -Double.MIN_VALUE)));
        assertEquals(Double.MAX_VALUE, sum(List.of(Double.MAX_VALUE, Double.MIN_VALUE)));
        assertEquals(Double.MIN_VALUE, sum(List.of(Double.MAX_VALUE, Double.MIN_VALUE, -Double.MAX_VALUE)));
        assertEquals(Double.POSITIVE_INFINITY, sum(List.of(Double.MAX_VALUE, Double.MAX_VALUE)));
        assertEquals(0.0, sum(List.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE, -0.0)));
    }

    // 2^1000 and half of its last place, 2^947, with and without a bit far behind.
    @Test
    void halfWayOfLargeSums_isDecidedByTheSmallestBit() {
        double large = 0x1p1000;
        assertEquals(large, sum(List.of(large, 0x1p947)));
        assertEquals(Math.nextUp(large), sum(List.of(large, 0x1p947, Double.MIN_VALUE)));
        assertEquals(large, sum(List.of(large, 0x1p947, -Double.MIN_VALUE)));
        assertEquals(-large, sum(List.of(-large, -0x1p947)));
        assertEquals(-Math.nextUp(large), sum(List.of(-large, -0x1p947, -Double.MIN_VALUE)));
        assertEquals(-large, sum(List.of(-large, -0x1p947, Double.MIN_VALUE)));
    }
}
