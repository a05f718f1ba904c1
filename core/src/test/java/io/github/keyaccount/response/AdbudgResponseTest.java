package io.github.keyaccount.response;

import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AdbudgResponseTest {
    @Provide
    Arbitrary<AdbudgResponse> curves() {
        return AnyCurve.adbudg();
    }

    @Provide
    Arbitrary<Double> efforts() {
        return AnyCurve.efforts();
    }

    @Property(tries = 400)
    void salesAndSlope_areThoseOf80Digits(@ForAll("curves") AdbudgResponse curve, @ForAll("efforts") double effort) {
        BigDecimal base = new BigDecimal(curve.base());
        BigDecimal range = new BigDecimal(curve.saturation()).subtract(base);
        if (effort == 0) {
            assertEquals(curve.base(), curve.at(effort));
            double upright = curve.shape() < 1 ? Double.POSITIVE_INFINITY : 0;
            double slope = curve.shape() == 1 ? range.doubleValue() / curve.halfEffort() : upright;
            assertEquals(range.signum() == 0 ? 0 : slope, curve.slope(effort), slope * 1e-15);
        } else {
            BigDecimal logarithm =
                    Precise.ln(new BigDecimal(effort)).subtract(Precise.ln(new BigDecimal(curve.halfEffort())));
            BigDecimal odds = Precise.exp(logarithm.multiply(new BigDecimal(curve.shape()), Precise.DIGITS));
            BigDecimal whole = BigDecimal.ONE.add(odds, Precise.DIGITS);
            BigDecimal gain = range.multiply(odds).divide(whole, Precise.DIGITS);
            Precise.assertClose(base.add(gain), curve.at(effort), "2E-14");
            BigDecimal slope = gain.multiply(new BigDecimal(curve.shape()))
                    .divide(whole.multiply(new BigDecimal(effort)), Precise.DIGITS);
            Precise.assertClose(slope, curve.slope(effort), "1E-13");
        }
    }

    @Property(tries = 500)
    void halfEffort_bringsHalf(@ForAll("curves") AdbudgResponse curve) {
        double middle = curve.base() + (curve.saturation() - curve.base()) / 2;
        assertEquals(middle, curve.at(curve.halfEffort()));
        double range = curve.saturation() - curve.base();
        double slope = range * curve.shape() / (4 * curve.halfEffort());
        assertEquals(slope, curve.slope(curve.halfEffort()), slope * 1e-15);
    }

    /**
     * 400 × 1 ÷ 2 = 200, 400 × ¼ ÷ 1¼ = 80 and 400 × 4 ÷ 5 = 320; the slope is 400 × 2x × 100 ÷ (100 + x²)²: 20 at 10, 25.6 at 5
     * and 6.4 at 20.
     */
    @Test
    void sales_areThoseOfAnS_withAShapeOf2() {
        AdbudgResponse curve = AdbudgResponse.of(100, 500, 2, 10);
        assertEquals(100, curve.at(0));
        assertEquals(300, curve.at(10));
        assertEquals(180, curve.at(5));
        assertEquals(420, curve.at(20));
        assertEquals(500, curve.at(1e9));
        assertEquals(0, curve.slope(0));
        assertEquals(20, curve.slope(10));
        assertEquals(25.6, curve.slope(5), 1e-14);
        assertEquals(6.4, curve.slope(20), 1e-14);
        assertEquals(OptionalDouble.of(500), curve.limit());
        assertFalse(curve.isConcave());
    }

    /** 400 × x ÷ (10 + x), whose slope is 400 × 10 ÷ (10 + x)². */
    @Test
    void shapeOf1_isConcave_andBeginsWithASlope() {
        AdbudgResponse curve = AdbudgResponse.of(100, 500, 1, 10);
        assertTrue(curve.isConcave());
        assertEquals(40, curve.slope(0));
        assertEquals(40, curve.slope(Double.MIN_VALUE));
        assertEquals(40, curve.slope(1e-300));
        assertEquals(4.444444444444445, curve.slope(20), 1e-14);
        assertEquals(366.6666666666667, curve.at(20), 1e-12);
    }

    /** 400 × √x ÷ (√h + √x) is nearly 400 × √(x ÷ h): at 1E-300 with 1E8 it is 4E-152, and its slope half of that ÷ x. */
    @Test
    void shapeBelow1_beginsUpright() {
        AdbudgResponse curve = AdbudgResponse.of(0, 400, 0.5, 1e8);
        assertTrue(curve.isConcave());
        assertEquals(Double.POSITIVE_INFINITY, curve.slope(0));
        assertEquals(4e-152, curve.at(1e-300), 1e-164);
        assertEquals(2e148, curve.slope(1e-300), 1e136);
    }

    /** With a shape of 100 an effort of 1 % more or less than half of 10 gives 1.01^±100 = 2.7048^±1 for one. */
    @Test
    void shapeOf100_isAStep() {
        AdbudgResponse curve = AdbudgResponse.of(100, 500, 100, 10);
        assertEquals(100, curve.at(1));
        assertEquals(500, curve.at(100));
        assertEquals(100, curve.at(1e-290));
        assertEquals(0, curve.slope(1e-290));
        assertEquals(0, curve.slope(1e9));
        assertEquals(1000, curve.slope(10));
        // 400 × 2.704813829 ÷ 3.704813829
        assertEquals(100 + 292.0323, curve.at(10.1), 1e-4);
    }

    @Test
    void accountWithoutRange_isFlat_andSoConcave() {
        for (double shape : new double[] {0.5, 1, 2}) {
            AdbudgResponse curve = AdbudgResponse.of(100, 100, shape, 10);
            assertEquals(100, curve.at(0));
            assertEquals(100, curve.at(1e9));
            assertEquals(0, curve.slope(0));
            assertEquals(0, curve.slope(10));
            assertTrue(curve.isConcave());
        }
    }

    @Test
    void saturation_isNotExceeded_byRounding() {
        for (int tenths = 1; tenths <= 1000; tenths++) {
            double saturation = 0.1 + tenths / 10.0;
            AdbudgResponse curve = AdbudgResponse.of(0.1, saturation, 100, 1);
            assertEquals(saturation, curve.at(1e9), Math.ulp(saturation));
            assertEquals(saturation, Math.max(saturation, curve.at(1e9)));
        }
    }

    @Test
    void parametersAtTheEdges_areTaken() {
        assertEquals(0.01, AdbudgResponse.of(0, 0, 0.01, 1e-6).shape());
        assertEquals(1e-6, AdbudgResponse.of(0, 0, 100, 1e-6).halfEffort());
        assertEquals(1e9, AdbudgResponse.of(1e15, 1e15, 100, 1e9).halfEffort());
        assertEquals(
                "AdbudgResponse[base=0.0, saturation=0.0, shape=1.0, halfEffort=1.0]",
                AdbudgResponse.of(-0.0, -0.0, 1, 1).toString());
    }

    @Test
    void parametersOutOfRange_areRefused() {
        assertRefused("Expected 0 <= 'base' <= 1E15, but found -1.0", () -> AdbudgResponse.of(-1, 5, 1, 1));
        assertRefused(
                "Expected 0 <= 'saturation' <= 1E15, but found NaN", () -> AdbudgResponse.of(1, Double.NaN, 1, 1));
        assertRefused("Expected 'saturation' >= 'base' 5.0, but found 4.0", () -> AdbudgResponse.of(5, 4, 1, 1));
        assertRefused("Expected 0.01 <= 'shape' <= 100, but found 0.009", () -> AdbudgResponse.of(1, 5, 0.009, 1));
        assertRefused("Expected 0.01 <= 'shape' <= 100, but found 101.0", () -> AdbudgResponse.of(1, 5, 101, 1));
        assertRefused("Expected 0.01 <= 'shape' <= 100, but found NaN", () -> AdbudgResponse.of(1, 5, Double.NaN, 1));
        assertRefused("Expected 1E-6 <= 'halfEffort' <= 1E9, but found 0.0", () -> AdbudgResponse.of(1, 5, 1, 0));
        assertRefused(
                "Expected 1E-6 <= 'halfEffort' <= 1E9, but found Infinity",
                () -> AdbudgResponse.of(1, 5, 1, Double.POSITIVE_INFINITY));
        assertRefused(
                "Expected 1E-6 <= 'halfEffort' <= 1E9, but found NaN", () -> AdbudgResponse.of(1, 5, 1, Double.NaN));
    }

    @Test
    void curvesWithTheSameParameters_areEqual() {
        AdbudgResponse curve = AdbudgResponse.of(1, 2, 0.5, 4);
        assertEquals(curve, AdbudgResponse.of(1, 2, 0.5, 4));
        assertEquals(curve.hashCode(), AdbudgResponse.of(1, 2, 0.5, 4).hashCode());
        assertNotEquals(curve, AdbudgResponse.of(0, 2, 0.5, 4));
        assertNotEquals(curve, AdbudgResponse.of(1, 3, 0.5, 4));
        assertNotEquals(curve, AdbudgResponse.of(1, 2, 1, 4));
        assertNotEquals(curve, AdbudgResponse.of(1, 2, 0.5, 5));
        assertEquals("AdbudgResponse[base=1.0, saturation=2.0, shape=0.5, halfEffort=4.0]", curve.toString());
        // Double.hashCode of 1, 2, 0.5 and 4 are 0x3FF00000, 0x40000000, 0x3FE00000 and 0x40100000.
        assertEquals(((0x3FF00000 * 31 + 0x40000000) * 31 + 0x3FE00000) * 31 + 0x40100000, curve.hashCode());
    }
}
