package io.github.keyaccount.response;

import static io.github.keyaccount.response.ResponseAnswer.AT_PRESENT;
import static io.github.keyaccount.response.ResponseAnswer.WITHOUT_EFFORT;
import static io.github.keyaccount.response.ResponseAnswer.WITHOUT_LIMIT;
import static io.github.keyaccount.response.ResponseAnswer.WITH_HALF_MORE;

import io.github.keyaccount.internal.Check;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The ADBUDG curve: concave, or S-shaped where a little effort is lost and only more of it moves the account.
 *
 * <p>sales(x) = base + (saturation − base) × x<sup>shape</sup> ÷ (halfEffort<sup>shape</sup> + x<sup>shape</sup>), with the
 * effort x. With a shape up to 1 it is concave, above 1 S-shaped. The source counts effort in units of
 * today's and writes base + (saturation − base) × x<sup>c</sup> ÷ (d + x<sup>c</sup>): c is the shape, and with today's effort
 * x₀, halfEffort = x₀ × d<sup>1 ÷ c</sup>. The effort that brings half of what effort can bring is easier to judge than d.
 *
 * <p>With a base of 100, a saturation of 500, a shape of 2 and a half effort of 10, an effort of 10 gives 300, one of 5 gives
 * 180, one of 20 gives 420. Immutable and thread-safe.
 *
 * <p>Source: John D. C. Little, Models and Managers: The Concept of a Decision Calculus, 1970.
 */
public final class AdbudgResponse implements ResponseCurve {
    private final double base;
    private final double saturation;
    private final double shape;
    private final double halfEffort;

    private AdbudgResponse(double base, double saturation, double shape, double halfEffort) {
        this.base = base;
        this.saturation = saturation;
        this.shape = shape;
        this.halfEffort = halfEffort;
    }

    /**
     * Returns the curve with the given parameters.
     *
     * @param base the sales without effort, from 0 to {@link #MOST_SALES}
     * @param saturation the sales with effort without limit, from {@code base} to {@link #MOST_SALES}
     * @param shape the exponent, from 0.01 to 100
     * @param halfEffort the effort that brings half of what effort can bring, from 1E-6 to {@link #MOST_EFFORT}
     * @return the curve
     * @throws IllegalArgumentException if a parameter is out of its range or not a number
     */
    public static AdbudgResponse of(double base, double saturation, double shape, double halfEffort) {
        double least = Curves.sales(base, "base");
        double most = Curves.sales(saturation, "saturation");
        Check.argument(most >= least, "'saturation' >= 'base' " + least, most);
        checkShape(shape, shape);
        checkHalfEffort(halfEffort, halfEffort);
        return new AdbudgResponse(least, most, shape, halfEffort);
    }

    /**
     * Returns the curve that meets all four answers.
     *
     * <p>With the answers b, p, h and s for no effort, today's, half as much again and effort without limit, today's effort x and
     * d = (s − p) ÷ (p − b), base = b, saturation = s, shape = ln(d × (h − b) ÷ (s − h)) ÷ ln 1.5 and halfEffort = x ×
     * d<sup>1 ÷ shape</sup>. The curve meets the four within a relative error of 1E-12.
     *
     * <p>Answers of 100, 230, 280 and 360 with a present effort of 10 give a shape of 2 and a half effort of 10. An account that
     * does not answer effort at all has no shape to be found; {@link EstimatedResponse#calibrated(ResponseAnswers)} takes its
     * answers.
     *
     * @param answers the answers
     * @return the curve
     * @throws IllegalArgumentException if one of the four is not answered, more effort does not bring more each time, or the
     *     shape or the half effort is out of its range
     */
    public static AdbudgResponse calibrated(ResponseAnswers answers) {
        Objects.requireNonNull(answers, "answers");
        double[] sales = answers.rising("an ADBUDG curve", WITHOUT_EFFORT, AT_PRESENT, WITH_HALF_MORE, WITHOUT_LIMIT);
        double range = sales[3] - sales[0];
        double gain = sales[1] - sales[0];
        // The same as the formula above, but exact also where half as much again brings little more.
        double odds = range / (sales[3] - sales[2]) * ((sales[2] - sales[1]) / gain);
        double shape = StrictMath.log1p(odds) / StrictMath.log(1.5);
        checkShape(shape, shape + " from " + answers);
        double halfEffort = answers.presentEffort() * StrictMath.pow((sales[3] - sales[1]) / gain, 1 / shape);
        checkHalfEffort(halfEffort, halfEffort + " from " + answers);
        return of(sales[0], sales[3], shape, halfEffort);
    }

    private static void checkShape(double shape, Object found) {
        Check.argument(shape >= 0.01 && shape <= 100, "0.01 <= 'shape' <= 100", found);
    }

    private static void checkHalfEffort(double halfEffort, Object found) {
        Check.argument(halfEffort >= 1e-6 && halfEffort <= MOST_EFFORT, "1E-6 <= 'halfEffort' <= 1E9", found);
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
     * Returns the sales with effort without limit.
     *
     * @return the saturation
     */
    public double saturation() {
        return saturation;
    }

    /**
     * Returns the exponent of the effort.
     *
     * @return the shape; above 1 the curve is S-shaped
     */
    public double shape() {
        return shape;
    }

    /**
     * Returns the effort that brings half of what effort can bring.
     *
     * @return the half effort
     */
    public double halfEffort() {
        return halfEffort;
    }

    @Override
    public double at(double effort) {
        // (h/x)^c runs from infinity down to 0, so nothing overflows into a NaN.
        double odds = StrictMath.pow(halfEffort / Curves.effort(effort), shape);
        // Rounding might carry the sum beyond what it comes close to.
        return Math.min(base + (saturation - base) / (1 + odds), saturation);
    }

    @Override
    public double slope(double effort) {
        double checked = Curves.effort(effort);
        // Without range the product at zero might be 0 × ∞.
        return saturation == base ? 0 : (saturation - base) * steepness(checked);
    }

    /** The slope of a curve from 0 to 1: of (x/h)^c below the half effort and of (h/x)^c above it, as neither overflows there. */
    private double steepness(double effort) {
        if (shape <= 1 || effort <= halfEffort) {
            double ratio = effort / halfEffort;
            double odds = 1 + StrictMath.pow(ratio, shape);
            // Each factor of a concave curve falls with more effort, so the product falls as well.
            return shape / halfEffort * StrictMath.pow(ratio, shape - 1) / (odds * odds);
        }
        double inverse = StrictMath.pow(halfEffort / effort, shape);
        return shape / effort * inverse / ((1 + inverse) * (1 + inverse));
    }

    /** {@return the saturation} */
    @Override
    public OptionalDouble limit() {
        return OptionalDouble.of(saturation);
    }

    @Override
    public boolean isConcave() {
        return shape <= 1 || saturation == base;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AdbudgResponse other
                && base == other.base
                && saturation == other.saturation
                && shape == other.shape
                && halfEffort == other.halfEffort;
    }

    @Override
    public int hashCode() {
        int hash = Double.hashCode(base) * 31 + Double.hashCode(saturation);
        return (hash * 31 + Double.hashCode(shape)) * 31 + Double.hashCode(halfEffort);
    }

    @Override
    public String toString() {
        return "AdbudgResponse[base=" + base + ", saturation=" + saturation + ", shape=" + shape + ", halfEffort="
                + halfEffort + "]";
    }
}
