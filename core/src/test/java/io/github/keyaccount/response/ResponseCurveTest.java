package io.github.keyaccount.response;

import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every curve. */
class ResponseCurveTest {
    private static final List<Double> TINY = List.of(0.0, Double.MIN_VALUE, 1e-320, Double.MIN_NORMAL, 1e-300, 1e-290);

    private static final List<ResponseCurve> SAMPLES = List.of(
            ExponentialResponse.of(100, 500, 0.1),
            PowerResponse.of(100, 30, 0.5),
            AdbudgResponse.of(100, 500, 2, 10),
            EstimatedResponse.of(Map.of(0.0, 100.0, 10.0, 160.0, 20.0, 180.0)));

    @Provide
    Arbitrary<ResponseCurve> curves() {
        return AnyCurve.any();
    }

    @Provide
    Arbitrary<Double> efforts() {
        return AnyCurve.efforts();
    }

    /** Parameters at the edges of what is allowed, all with all. */
    @Provide
    Arbitrary<ResponseCurve> extremes() {
        Arbitrary<Double> sales = Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, 1e-300, 1.0, Math.nextDown(1e15), 1e15);
        Arbitrary<ResponseCurve> exponential = Combinators.combine(sales, sales, Arbitraries.of(1e-12, 0.1, 1e6))
                .as((one, other, rate) -> ExponentialResponse.of(Math.min(one, other), Math.max(one, other), rate));
        Arbitrary<ResponseCurve> power = Combinators.combine(sales, sales, Arbitraries.of(0.001, 0.5, 0.999))
                .as(PowerResponse::of);
        Arbitrary<ResponseCurve> adbudg = Combinators.combine(
                        sales,
                        sales,
                        Arbitraries.of(0.01, 0.5, 0.99, 1.0, 1.01, 3.0, 100.0),
                        Arbitraries.of(1e-6, 10.0, 1e9))
                .as((one, other, shape, half) ->
                        AdbudgResponse.of(Math.min(one, other), Math.max(one, other), shape, half));
        Arbitrary<ResponseCurve> estimated = Combinators.combine(
                        sales, sales, Arbitraries.of(Double.MIN_VALUE, 1e-300, 1.0, 1e9))
                .as((one, other, effort) ->
                        EstimatedResponse.of(Map.of(0.0, Math.min(one, other), effort, Math.max(one, other))));
        return Arbitraries.oneOf(exponential, power, adbudg, estimated);
    }

    // Laws

    @Property(tries = 2000)
    void curve_neverGivesWhatIsNoNumber_norLeavesItsBounds(
            @ForAll("extremes") ResponseCurve curve, @ForAll("anyEffort") double effort) {
        double sales = curve.at(effort);
        assertTrue(Double.isFinite(sales));
        assertTrue(sales >= curve.at(0));
        assertTrue(sales <= curve.limit().orElse(1e25));
        assertTrue(curve.slope(effort) >= 0);
    }

    @Provide
    Arbitrary<Double> anyEffort() {
        return Arbitraries.oneOf(AnyCurve.efforts(), Arbitraries.of(TINY));
    }

    @Property(tries = 1000)
    void moreEffort_neverLowersTheSales(
            @ForAll("curves") ResponseCurve curve, @ForAll("efforts") double one, @ForAll("efforts") double other) {
        double less = curve.at(Math.min(one, other));
        double more = curve.at(Math.max(one, other));
        assertTrue(more >= less - 2 * Math.ulp(less), less + " then " + more);
    }

    @Property(tries = 1000)
    void slopesOfAConcaveCurve_neverRise(
            @ForAll("extremes") ResponseCurve curve,
            @ForAll("anyEffort") double one,
            @ForAll("anyEffort") double other) {
        if (curve.isConcave()) {
            double before = curve.slope(Math.min(one, other));
            double after = curve.slope(Math.max(one, other));
            assertTrue(after <= before * (1 + 1e-15), before + " then " + after);
        }
    }

    @Property(tries = 1000)
    void concaveCurve_liesAboveItsChords(
            @ForAll("curves") ResponseCurve curve, @ForAll("efforts") double one, @ForAll("efforts") double other) {
        if (curve.isConcave()) {
            double chord = (curve.at(one) + curve.at(other)) / 2;
            assertTrue(curve.at((one + other) / 2) >= chord * (1 - 1e-13));
        }
    }

    @Property(tries = 1000)
    void curveThatIsNotConcave_isSomewhereSteeperThanBefore(@ForAll("curves") ResponseCurve curve) {
        if (!curve.isConcave()) {
            TreeMap<Double, Double> slopes = new TreeMap<>();
            if (curve instanceof AdbudgResponse adbudg) {
                // The slope of an S begins with 0, and is range × shape ÷ (4 × half effort) half way up.
                slopes.put(0.0, adbudg.slope(0));
                slopes.put(adbudg.halfEffort(), adbudg.slope(adbudg.halfEffort()));
            } else {
                ((EstimatedResponse) curve)
                        .estimates()
                        .keySet()
                        .forEach(effort -> slopes.put(effort, curve.slope(effort)));
            }
            double[] inOrder =
                    slopes.values().stream().mapToDouble(slope -> slope).toArray();
            boolean rises = false;
            for (int i = 1; i < inOrder.length; i++) {
                rises |= inOrder[i] > inOrder[i - 1];
            }
            assertTrue(rises);
        }
    }

    /** (f(x + d) − f(x − d)) ÷ 2d, whose error is of the second order, where rounding leaves enough digits. */
    @Property(tries = 1000)
    void slope_isTheLimitOfDifferenceQuotients(
            @ForAll("smooth") ResponseCurve curve, @ForAll("workaday") double effort) {
        double step = effort * 1e-4;
        double quotient = (curve.at(effort + step) - curve.at(effort - step)) / (2 * step);
        assertEquals(quotient, curve.slope(effort), quotient * 1e-5 + curve.at(effort) * 1e-11 / effort);
    }

    @Provide
    Arbitrary<ResponseCurve> smooth() {
        Arbitrary<Double> sales = AnyCurve.magnitudes(0, 6);
        return Arbitraries.oneOf(
                Combinators.combine(sales, sales, AnyCurve.magnitudes(-3, 0))
                        .as((base, range, rate) -> ExponentialResponse.of(base, base + range, rate)),
                Combinators.combine(
                                sales,
                                sales,
                                Arbitraries.doubles().between(0.001, 0.999).ofScale(9))
                        .as(PowerResponse::of),
                Combinators.combine(sales, sales, AnyCurve.magnitudes(-2, 1), AnyCurve.magnitudes(0, 2))
                        .as((base, range, shape, half) -> AdbudgResponse.of(base, base + range, shape, half)));
    }

    @Provide
    Arbitrary<Double> workaday() {
        return AnyCurve.magnitudes(-1, 2);
    }

    @Property(tries = 1000)
    void salesCountedInAnotherUnit_scaleExactly(
            @ForAll("curves") ResponseCurve curve,
            @ForAll("workaday") double effort,
            @ForAll @IntRange(min = -30, max = 0) int doublings) {
        double unit = StrictMath.scalb(1, doublings);
        ResponseCurve scaled = scaled(curve, unit);
        assertEquals(curve.at(effort) * unit, scaled.at(effort));
        if (!(curve instanceof EstimatedResponse)) {
            // The lines of decimals are rounded as decimals.
            assertEquals(curve.slope(effort) * unit, scaled.slope(effort), Double.MIN_NORMAL);
        }
    }

    private static ResponseCurve scaled(ResponseCurve curve, double unit) {
        if (curve instanceof ExponentialResponse its) {
            return ExponentialResponse.of(its.base() * unit, its.saturation() * unit, its.rate());
        }
        if (curve instanceof PowerResponse its) {
            return PowerResponse.of(its.base() * unit, its.scale() * unit, its.elasticity());
        }
        if (curve instanceof AdbudgResponse its) {
            return AdbudgResponse.of(its.base() * unit, its.saturation() * unit, its.shape(), its.halfEffort());
        }
        Map<Double, Double> estimates = new TreeMap<>(((EstimatedResponse) curve).estimates());
        estimates.replaceAll((effort, sales) -> sales * unit);
        return EstimatedResponse.of(estimates);
    }

    @Property(tries = 500)
    void effortCountedInHalfUnits_givesTheSameSales(
            @ForAll("smooth") ResponseCurve curve, @ForAll("workaday") double effort) {
        if (curve instanceof ExponentialResponse its) {
            ResponseCurve halved = ExponentialResponse.of(its.base(), its.saturation(), its.rate() / 2);
            assertEquals(curve.at(effort), halved.at(effort * 2));
            assertEquals(curve.slope(effort) / 2, halved.slope(effort * 2));
        } else if (curve instanceof AdbudgResponse its) {
            ResponseCurve halved = AdbudgResponse.of(its.base(), its.saturation(), its.shape(), its.halfEffort() * 2);
            assertEquals(curve.at(effort), halved.at(effort * 2));
            assertEquals(curve.slope(effort) / 2, halved.slope(effort * 2));
        }
    }

    @Property(tries = 500)
    void limit_isReached_orComeCloseTo(@ForAll("curves") ResponseCurve curve) {
        OptionalDouble limit = curve.limit();
        if (curve instanceof PowerResponse power) {
            assertEquals(power.scale() == 0 ? OptionalDouble.of(power.base()) : OptionalDouble.empty(), limit);
        } else if (curve instanceof EstimatedResponse) {
            assertEquals(limit.orElseThrow(), curve.at(1e9));
        } else if (curve instanceof ExponentialResponse exponential && exponential.rate() > 1e-6) {
            // e^-1000 is nothing.
            assertEquals(limit.orElseThrow(), curve.at(1e9), limit.orElseThrow() * 1e-15);
        } else if (curve instanceof AdbudgResponse adbudg) {
            assertEquals(adbudg.saturation(), limit.orElseThrow());
        }
    }

    @Property(tries = 500)
    void negativeZero_isNoEffort(@ForAll("extremes") ResponseCurve curve) {
        assertEquals(curve.at(0.0), curve.at(-0.0));
        assertEquals(curve.slope(0.0), curve.slope(-0.0));
        // Not even the sign of a zero is left.
        assertEquals(0L, Double.doubleToRawLongBits(curve.at(-0.0)) & Long.MIN_VALUE);
    }

    // Cases

    @Test
    void effort_isRefused_whenNegativeOrTooLargeOrNoNumber() {
        for (ResponseCurve curve : SAMPLES) {
            for (double wrong : new double[] {
                -Double.MIN_VALUE, -1, Math.nextUp(1e9), Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
            }) {
                String message = "Expected 0 <= 'effort' <= 1E9, but found " + wrong;
                assertRefused(message, () -> curve.at(wrong));
                assertRefused(message, () -> curve.slope(wrong));
            }
        }
    }

    @Test
    void mostEffort_isAnswered() {
        assertEquals(1e9, ResponseCurve.MOST_EFFORT);
        assertEquals(1e15, ResponseCurve.MOST_SALES);
        // 30 × the root of 1E9, 31622.776601683793
        double[] expected = {500, 948783.2980505138, 500, 180};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], SAMPLES.get(i).at(1e9), 1e-9);
        }
    }

    @Test
    void concaveCurves_sayWhetherTheyAre() {
        assertEquals(
                List.of(true, true, false, true),
                SAMPLES.stream().map(ResponseCurve::isConcave).toList());
    }

    @Test
    void curvesOfDifferentKinds_differ() {
        for (ResponseCurve curve : SAMPLES) {
            for (ResponseCurve other : SAMPLES) {
                assertEquals(curve == other, curve.equals(other));
            }
            assertFalse(curve.equals(new Object()));
        }
    }
}
