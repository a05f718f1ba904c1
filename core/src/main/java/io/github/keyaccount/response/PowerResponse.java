package io.github.keyaccount.response;

import static io.github.keyaccount.response.ResponseAnswer.AT_PRESENT;
import static io.github.keyaccount.response.ResponseAnswer.WITHOUT_EFFORT;
import static io.github.keyaccount.response.ResponseAnswer.WITH_HALF_MORE;

import io.github.keyaccount.internal.Check;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The power curve: one per cent more effort brings about the same percentage more of what effort brings, however much there is
 * already.
 *
 * <p>sales(x) = base + scale × x<sup>elasticity</sup>, with the effort x and 0 &lt; elasticity &lt; 1. It is concave, never
 * saturated, and begins upright: the first bit of effort is worth any price.
 *
 * <p>With a base of 100, a scale of 30 and an elasticity of ½, an effort of 9 gives 190. Immutable and thread-safe.
 *
 * <p>Source: Gary L. Lilien, Philip Kotler and K. Sridhar Moorthy, Marketing Models, 1992.
 */
public final class PowerResponse implements ResponseCurve {
    private final double base;
    private final double scale;
    private final double elasticity;

    private PowerResponse(double base, double scale, double elasticity) {
        this.base = base;
        this.scale = scale;
        this.elasticity = elasticity;
    }

    /**
     * Returns the curve with the given parameters.
     *
     * @param base the sales without effort, from 0 to {@link #MOST_SALES}
     * @param scale what the first unit of effort brings, from 0 to {@link #MOST_SALES}
     * @param elasticity the exponent, from 0.001 to 0.999
     * @return the curve
     * @throws IllegalArgumentException if a parameter is out of its range or not a number
     */
    public static PowerResponse of(double base, double scale, double elasticity) {
        double least = Curves.sales(base, "base");
        double first = Curves.sales(scale, "scale");
        checkElasticity(elasticity, elasticity);
        return new PowerResponse(least, first, elasticity);
    }

    /**
     * Returns the curve that meets the answers for no effort, for today's and for half as much again.
     *
     * <p>With these answers b, p and h and today's effort x, base = b, elasticity = ln((h − b) ÷ (p − b)) ÷ ln 1.5 and scale =
     * (p − b) ÷ x<sup>elasticity</sup>. The curve meets the three within a relative error of 1E-12. What was answered for effort
     * without limit is not used, since the curve has no limit.
     *
     * <p>Answers of 100, 230 and 280 with a present effort of 10 give an elasticity of 0.8026 and a scale of 20.48. An account
     * that does not answer effort at all has no elasticity to be found; {@link EstimatedResponse#calibrated(ResponseAnswers)}
     * takes its answers. Where half as much effort again brings half as much again or more, {@link AdbudgResponse#calibrated}
     * may take them.
     *
     * @param answers the answers
     * @return the curve
     * @throws IllegalArgumentException if the sales with half as much effort again are not answered, more effort does not bring
     *     more each time, or the elasticity or the scale is out of its range
     */
    public static PowerResponse calibrated(ResponseAnswers answers) {
        Objects.requireNonNull(answers, "answers");
        double[] sales = answers.rising("a power curve", WITHOUT_EFFORT, AT_PRESENT, WITH_HALF_MORE);
        double gain = sales[1] - sales[0];
        // The same as the formula above, but exact also where half as much again brings little more.
        double elasticity = StrictMath.log1p((sales[2] - sales[1]) / gain) / StrictMath.log(1.5);
        checkElasticity(elasticity, elasticity + " from " + answers);
        double scale = gain / StrictMath.pow(answers.presentEffort(), elasticity);
        Check.argument(Curves.isSales(scale), "0 <= 'scale' <= 1E15", scale + " from " + answers);
        return of(sales[0], scale, elasticity);
    }

    private static void checkElasticity(double elasticity, Object found) {
        Check.argument(elasticity >= 0.001 && elasticity <= 0.999, "0.001 <= 'elasticity' <= 0.999", found);
    }

    /**
     * Returns the sales without effort.
     *
     * @return the base
     */
    public double base() {
        return base;
    }

    /**
     * Returns what the first unit of effort brings.
     *
     * @return the scale
     */
    public double scale() {
        return scale;
    }

    /**
     * Returns by how many per cent that what effort brings grows with one per cent more effort.
     *
     * @return the elasticity
     */
    public double elasticity() {
        return elasticity;
    }

    @Override
    public double at(double effort) {
        return base + scale * StrictMath.pow(Curves.effort(effort), elasticity);
    }

    @Override
    public double slope(double effort) {
        double steepness = elasticity * StrictMath.pow(Curves.effort(effort), elasticity - 1);
        // Without scale the product at zero would be 0 × ∞.
        return scale == 0 ? 0 : scale * steepness;
    }

    /** {@return nothing, as the sales grow without limit, unless the scale is 0} */
    @Override
    public OptionalDouble limit() {
        return scale == 0 ? OptionalDouble.of(base) : OptionalDouble.empty();
    }

    /** {@return true} */
    @Override
    public boolean isConcave() {
        return true;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof PowerResponse other
                && base == other.base
                && scale == other.scale
                && elasticity == other.elasticity;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(base) * 961 + Double.hashCode(scale) * 31 + Double.hashCode(elasticity);
    }

    @Override
    public String toString() {
        return "PowerResponse[base=" + base + ", scale=" + scale + ", elasticity=" + elasticity + "]";
    }
}
