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

class PowerResponseTest {
    @Provide
    Arbitrary<PowerResponse> curves() {
        return AnyCurve.power();
    }

    @Provide
    Arbitrary<Double> efforts() {
        return AnyCurve.efforts();
    }

    @Property(tries = 400)
    void salesAndSlope_areThoseOf80Digits(@ForAll("curves") PowerResponse curve, @ForAll("efforts") double effort) {
        BigDecimal base = new BigDecimal(curve.base());
        if (effort == 0) {
            assertEquals(curve.base(), curve.at(effort));
            assertEquals(curve.scale() == 0 ? 0 : Double.POSITIVE_INFINITY, curve.slope(effort));
        } else {
            BigDecimal gain =
                    new BigDecimal(curve.scale()).multiply(Precise.pow(effort, curve.elasticity()), Precise.DIGITS);
            Precise.assertClose(base.add(gain), curve.at(effort), "1E-15");
            BigDecimal slope =
                    gain.multiply(new BigDecimal(curve.elasticity())).divide(new BigDecimal(effort), Precise.DIGITS);
            Precise.assertClose(slope, curve.slope(effort), "1E-13");
        }
    }

    /** 30 × √9 = 90; ½ × 30 ÷ √9 = 5. */
    @Test
    void sales_areThoseOfTheRoot_withAnElasticityOfOneHalf() {
        PowerResponse curve = PowerResponse.of(100, 30, 0.5);
        assertEquals(100, curve.at(0));
        assertEquals(190, curve.at(9));
        assertEquals(130, curve.at(1));
        assertEquals(5, curve.slope(9), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, curve.slope(0));
        assertEquals(OptionalDouble.empty(), curve.limit());
    }

    @Test
    void accountWithoutScale_isFlat() {
        PowerResponse curve = PowerResponse.of(100, 0, 0.5);
        assertEquals(100, curve.at(0));
        assertEquals(100, curve.at(1e9));
        assertEquals(0, curve.slope(0));
        assertEquals(0, curve.slope(1e-320));
        assertEquals(0, curve.slope(1e9));
        assertEquals(OptionalDouble.of(100), curve.limit());
    }

    @Test
    void parametersAtTheEdges_areTaken() {
        assertEquals(0.001, PowerResponse.of(0, 0, 0.001).elasticity());
        PowerResponse largest = PowerResponse.of(1e15, 1e15, 0.999);
        // 1E15 + 1E15 × 10^8.991, and 10^0.991 = 9.79489985408698
        assertEquals(1e15 + 9.79489985408698e23, largest.at(1e9), 1e11);
        assertEquals(PowerResponse.of(0, 0, 0.5), PowerResponse.of(-0.0, -0.0, 0.5));
        assertEquals(
                "PowerResponse[base=0.0, scale=0.0, elasticity=0.5]",
                PowerResponse.of(-0.0, -0.0, 0.5).toString());
    }

    @Test
    void parametersOutOfRange_areRefused() {
        assertRefused("Expected 0 <= 'base' <= 1E15, but found -1.0", () -> PowerResponse.of(-1, 5, 0.5));
        assertRefused("Expected 0 <= 'scale' <= 1E15, but found -1.0", () -> PowerResponse.of(1, -1, 0.5));
        assertRefused("Expected 0 <= 'scale' <= 1E15, but found NaN", () -> PowerResponse.of(1, Double.NaN, 0.5));
        assertRefused("Expected 0.001 <= 'elasticity' <= 0.999, but found 1.0", () -> PowerResponse.of(1, 5, 1));
        assertRefused("Expected 0.001 <= 'elasticity' <= 0.999, but found 0.0", () -> PowerResponse.of(1, 5, 0));
        assertRefused(
                "Expected 0.001 <= 'elasticity' <= 0.999, but found NaN", () -> PowerResponse.of(1, 5, Double.NaN));
    }

    @Test
    void curvesWithTheSameParameters_areEqual() {
        PowerResponse curve = PowerResponse.of(1, 2, 0.5);
        assertEquals(curve, PowerResponse.of(1, 2, 0.5));
        assertEquals(curve.hashCode(), PowerResponse.of(1, 2, 0.5).hashCode());
        assertNotEquals(curve, PowerResponse.of(0, 2, 0.5));
        assertNotEquals(curve, PowerResponse.of(1, 3, 0.5));
        assertNotEquals(curve, PowerResponse.of(1, 2, 0.25));
        assertEquals("PowerResponse[base=1.0, scale=2.0, elasticity=0.5]", curve.toString());
        // Double.hashCode of 1, 2 and 0.5 are 0x3FF00000, 0x40000000 and 0x3FE00000.
        assertEquals(0x3FF00000 * 961 + 0x40000000 * 31 + 0x3FE00000, curve.hashCode());
    }
}
