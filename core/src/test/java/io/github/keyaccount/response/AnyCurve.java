package io.github.keyaccount.response;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Curves and efforts put together at random. */
final class AnyCurve {
    private AnyCurve() {}

    /** Numbers of all magnitudes between two powers of ten. */
    static Arbitrary<Double> magnitudes(int least, int most) {
        return Arbitraries.doubles()
                .between(least, most)
                .ofScale(6)
                .map(exponent -> Math.max(Math.min(StrictMath.pow(10, exponent), power(most)), power(least)));
    }

    private static double power(int exponent) {
        return Double.parseDouble("1E" + exponent);
    }

    /** Everything that an effort can be, with what lies at the edges. */
    static Arbitrary<Double> efforts() {
        return Arbitraries.oneOf(
                magnitudes(-290, 9),
                magnitudes(-6, 9),
                Arbitraries.of(0.0, -0.0, 1e-290, 1e-6, 1.0, Math.nextDown(1e9), 1e9));
    }

    static Arbitrary<Double> sales() {
        return Arbitraries.oneOf(magnitudes(-3, 15), Arbitraries.of(0.0, 1e-250, 1.0, 100.0, 1e15));
    }

    static Arbitrary<ExponentialResponse> exponential() {
        return Combinators.combine(sales(), sales(), Arbitraries.oneOf(magnitudes(-12, 6), magnitudes(-2, 1)))
                .as((one, other, rate) -> ExponentialResponse.of(Math.min(one, other), Math.max(one, other), rate));
    }

    static Arbitrary<PowerResponse> power() {
        Arbitrary<Double> elasticities = Arbitraries.oneOf(
                Arbitraries.doubles().between(0.001, 0.999).ofScale(9), Arbitraries.of(0.001, 0.25, 0.5, 0.999));
        return Combinators.combine(sales(), sales(), elasticities).as(PowerResponse::of);
    }

    static Arbitrary<AdbudgResponse> adbudg() {
        Arbitrary<Double> shapes = Arbitraries.oneOf(
                magnitudes(-2, 2), Arbitraries.of(0.01, 0.5, Math.nextDown(1.0), 1.0, Math.nextUp(1.0), 2.0, 100.0));
        Arbitrary<Double> halfEfforts = Arbitraries.oneOf(magnitudes(-6, 9), Arbitraries.of(1e-6, 1.0, 1e9));
        return Combinators.combine(sales(), sales(), shapes, halfEfforts)
                .as((one, other, shape, half) ->
                        AdbudgResponse.of(Math.min(one, other), Math.max(one, other), shape, half));
    }

    /** Two to six estimates, each of which adds effort and sales, or no sales. */
    static Arbitrary<EstimatedResponse> estimated() {
        Arbitrary<Double> steps = Arbitraries.oneOf(magnitudes(-3, 7), Arbitraries.of(0.1, 1.0, 10.0));
        Arbitrary<Double> gains = Arbitraries.oneOf(magnitudes(-3, 13), Arbitraries.of(0.0, 0.1, 10.0));
        return Combinators.combine(
                        gains, steps.list().ofSize(5), gains.list().ofMinSize(1).ofMaxSize(5))
                .as((base, efforts, more) -> {
                    Map<Double, Double> estimates = new TreeMap<>();
                    double effort = 0;
                    double sales = base;
                    estimates.put(effort, sales);
                    for (int i = 0; i < more.size(); i++) {
                        effort += efforts.get(i);
                        sales += more.get(i);
                        estimates.put(effort, sales);
                    }
                    return EstimatedResponse.of(estimates);
                });
    }

    static Arbitrary<ResponseCurve> any() {
        return Arbitraries.oneOf(exponential(), power(), adbudg(), estimated());
    }
}
