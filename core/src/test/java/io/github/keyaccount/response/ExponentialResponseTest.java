package io.github.keyaccount.response;

import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExponentialResponseTest {
    private static final double LN_2 = 0.6931471805599453;

    @Provide
    Arbitrary<ExponentialResponse> curves() {
        return AnyCurve.exponential();
    }

    @Provide
    Arbitrary<Double> efforts() {
        return AnyCurve.efforts();
    }

    @Property(tries = 400)
    void salesAndSlope_areThoseOf80Digits(
            @ForAll("curves") ExponentialResponse curve, @ForAll("efforts") double effort) {
        BigDecimal base = new BigDecimal(curve.base());
        BigDecimal range = new BigDecimal(curve.saturation()).subtract(base);
        BigDecimal rate = new BigDecimal(curve.rate());
        // What is left of the distance beyond e^-2000 is nothing that a double could hold.
        BigDecimal exponent = rate.multiply(new BigDecimal(effort))
                .min(BigDecimal.valueOf(2000))
                .negate();
        BigDecimal closed = Precise.expm1(exponent).negate();
        Precise.assertClose(base.add(range.multiply(closed)), curve.at(effort), "1E-15");
        BigDecimal slope = range.multiply(rate).multiply(Precise.exp(exponent));
        Precise.assertClose(slope, curve.slope(effort), "1E-13");
    }

    /** Half the distance is closed with every 10 units: 200 of 400, then 100, then 50; and 400 × ln 2 ÷ 10 = 27.7259. */
    @Test
    void halfTheDistance_isClosedByEachTenUnits_withARateOfLn2OverTen() {
        ExponentialResponse curve = ExponentialResponse.of(100, 500, LN_2 / 10);
        assertEquals(100, curve.at(0));
        assertEquals(300, curve.at(10), 1e-12);
        assertEquals(400, curve.at(20), 1e-12);
        assertEquals(450, curve.at(30), 1e-12);
        assertEquals(27.725887222397812, curve.slope(0), 1e-13);
        assertEquals(13.862943611198906, curve.slope(10), 1e-13);
        assertEquals(OptionalDouble.of(500), curve.limit());
    }

    /** 1E15 × (1 − e^−1E-12 × 1E-3) = 1 − 5E-16: where 1 − e^… itself would leave no digit. */
    @Test
    void tinyRate_losesNoDigits() {
        ExponentialResponse curve = ExponentialResponse.of(0, 1e15, 1e-12);
        assertEquals(1 - 5e-16, curve.at(1e-3), 2.3e-16);
        assertEquals(1000, curve.slope(1e-3), 2e-12);
    }

    @Test
    void accountWithoutDistance_isFlat() {
        ExponentialResponse curve = ExponentialResponse.of(100, 100, 1e6);
        assertEquals(100, curve.at(0));
        assertEquals(100, curve.at(1e9));
        assertEquals(0, curve.slope(0));
        assertEquals(0, curve.slope(1e9));
    }

    /** In doubles 0.1 + (0.7 − 0.1) is 0.7, but 0.1 + (0.8 − 0.1) is 0.8 and a bit. */
    @Test
    void saturation_isNotExceeded_byRounding() {
        for (int tenths = 1; tenths <= 1000; tenths++) {
            double saturation = 0.1 + tenths / 10.0;
            ExponentialResponse curve = ExponentialResponse.of(0.1, saturation, 1);
            assertEquals(saturation, curve.at(1e9), Math.ulp(saturation));
            assertEquals(saturation, Math.max(saturation, curve.at(1e9)));
        }
    }

    @Test
    void parametersAtTheEdges_areTaken() {
        assertEquals(1e-12, ExponentialResponse.of(0, 0, 1e-12).rate());
        assertEquals(1e6, ExponentialResponse.of(1e15, 1e15, 1e6).rate());
        assertEquals(ExponentialResponse.of(0, 0, 1), ExponentialResponse.of(-0.0, -0.0, 1));
        assertEquals(
                "ExponentialResponse[base=0.0, saturation=0.0, rate=1.0]",
                ExponentialResponse.of(-0.0, -0.0, 1).toString());
    }

    @Test
    void parametersOutOfRange_areRefused() {
        assertRefused("Expected 0 <= 'base' <= 1E15, but found -1.0", () -> ExponentialResponse.of(-1, 5, 1));
        assertRefused("Expected 0 <= 'base' <= 1E15, but found NaN", () -> ExponentialResponse.of(Double.NaN, 5, 1));
        assertRefused(
                "Expected 0 <= 'base' <= 1E15, but found 1.000000000000001E15",
                () -> ExponentialResponse.of(1.000000000000001E15, 5, 1));
        assertRefused(
                "Expected 0 <= 'saturation' <= 1E15, but found Infinity",
                () -> ExponentialResponse.of(1, Double.POSITIVE_INFINITY, 1));
        assertRefused("Expected 'saturation' >= 'base' 5.0, but found 4.0", () -> ExponentialResponse.of(5, 4, 1));
        assertRefused("Expected 1E-12 <= 'rate' <= 1E6, but found 0.0", () -> ExponentialResponse.of(1, 5, 0));
        assertRefused("Expected 1E-12 <= 'rate' <= 1E6, but found -1.0", () -> ExponentialResponse.of(1, 5, -1));
        assertRefused(
                "Expected 1E-12 <= 'rate' <= 1E6, but found 1000001.0", () -> ExponentialResponse.of(1, 5, 1000001));
        assertRefused("Expected 1E-12 <= 'rate' <= 1E6, but found NaN", () -> ExponentialResponse.of(1, 5, Double.NaN));
    }

    @Test
    void curvesWithTheSameParameters_areEqual() {
        ExponentialResponse curve = ExponentialResponse.of(1, 2, 3);
        assertEquals(curve, ExponentialResponse.of(1, 2, 3));
        assertEquals(curve.hashCode(), ExponentialResponse.of(1, 2, 3).hashCode());
        assertNotEquals(curve, ExponentialResponse.of(0, 2, 3));
        assertNotEquals(curve, ExponentialResponse.of(1, 4, 3));
        assertNotEquals(curve, ExponentialResponse.of(1, 2, 4));
        assertEquals("ExponentialResponse[base=1.0, saturation=2.0, rate=3.0]", curve.toString());
        // Double.hashCode of 1, 2 and 3 are 0x3FF00000, 0x40000000 and 0x40080000.
        assertEquals(0x3FF00000 * 961 + 0x40000000 * 31 + 0x40080000, curve.hashCode());
    }
}
