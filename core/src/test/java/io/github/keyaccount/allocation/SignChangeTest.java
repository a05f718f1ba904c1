package io.github.keyaccount.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SignChangeTest {
    private static double below(DoubleUnaryOperator function, double low, double high) {
        return SignChange.below(function, low, function.applyAsDouble(low), high, function.applyAsDouble(high));
    }

    @Property
    void aStep_isFoundToTheLastBit(@ForAll @DoubleRange(min = 0.01, max = 1e9) double step) {
        assertEquals(step, below(x -> x <= step ? 7 : 0, 1e-4, 1e10));
        assertEquals(step, below(x -> x <= step ? 1e-9 : -1e9, 0, Double.POSITIVE_INFINITY));
    }

    @Property
    void aSmoothFunction_changesItsSignBetweenTheAnswerAndTheNextDouble(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double number) {
        DoubleUnaryOperator function = x -> number - x * x;
        double found = below(function, 0, 1e9);
        assertTrue(function.applyAsDouble(found) > 0);
        assertTrue(function.applyAsDouble(Math.nextUp(found)) <= 0);
        assertEquals(Math.sqrt(number), found, 2 * Math.ulp(found));
    }

    @Property
    void smoothFunctions_takeFarFewerStepsThanHalving_andNoneManyMore(
            @ForAll @DoubleRange(min = 1, max = 1e3) double number) {
        AtomicInteger smooth = new AtomicInteger();
        SignChange.below(
                x -> {
                    smooth.incrementAndGet();
                    return 1 / x - 1 / number;
                },
                0.5,
                2 - 1 / number,
                2e3,
                1 / 2e3 - 1 / number);
        assertTrue(smooth.get() <= 25, smooth::toString);
        AtomicInteger rough = new AtomicInteger();
        SignChange.below(
                x -> {
                    rough.incrementAndGet();
                    return x <= number ? 1e9 : -1e-9;
                },
                0,
                1e9,
                Double.POSITIVE_INFINITY,
                -1e-9);
        // Between 0 and infinity there are fewer than 2^63 doubles.
        assertTrue(rough.get() <= 70, rough::toString);
    }

    @Test
    void adjacentDoubles_areAnsweredAtOnce() {
        assertEquals(1, SignChange.below(x -> Double.NaN, 1, 1, Math.nextUp(1.0), 0));
    }
}
