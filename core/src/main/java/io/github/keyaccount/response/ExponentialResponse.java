package io.github.keyaccount.response;

import static io.github.keyaccount.response.ResponseAnswer.AT_PRESENT;
import static io.github.keyaccount.response.ResponseAnswer.WITHOUT_EFFORT;
import static io.github.keyaccount.response.ResponseAnswer.WITHOUT_LIMIT;

import io.github.keyaccount.internal.Check;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The modified exponential: every unit of effort closes the same share of the distance to saturation.
 *
 * <p>sales(x) = base + (saturation − base) × (1 − e<sup>−rate × x</sup>), with the effort x. It is concave: the first unit of
 * effort brings most.
 *
 * <p>With a base of 100, a saturation of 500 and a rate of ln 2 ÷ 10, an effort of 10 gives 300: half the way. Immutable and
 * thread-safe.
 *
 * <p>Source: Gary L. Lilien, Philip Kotler and K. Sridhar Moorthy, Marketing Models, 1992.
 */
public final class ExponentialResponse implements ResponseCurve {
    private final double base;
    private final double saturation;
    private final double rate;

    private ExponentialResponse(double base, double saturation, double rate) {
        this.base = base;
        this.saturation = saturation;
        this.rate = rate;
    }

    /**
     * Returns the curve with the given parameters.
     *
     * @param base the sales without effort, from 0 to {@link #MOST_SALES}
     * @param saturation the sales with effort without limit, from {@code base} to {@link #MOST_SALES}
     * @param rate how fast effort closes the distance to saturation, from 1E-12 to 1E6 per unit: the first bit of effort dx
     *     closes the share rate × dx of it
     * @return the curve
     * @throws IllegalArgumentException if a parameter is out of its range or not a number
     */
    public static ExponentialResponse of(double base, double saturation, double rate) {
        double least = Curves.sales(base, "base");
        double most = Curves.sales(saturation, "saturation");
        Check.argument(most >= least, "'saturation' >= 'base' " + least, most);
        checkRate(rate, rate);
        return new ExponentialResponse(least, most, rate);
    }

    /**
     * Returns the curve that meets the answers for no effort, for today's and for effort without limit.
     *
     * <p>With these answers b, p and s and today's effort x, base = b, saturation = s and rate = −ln(1 − (p − b) ÷ (s − b)) ÷ x.
     * The curve meets the three within a relative error of 1E-12. What was answered for half as much effort again is not used:
     * {@link ResponseAnswers#deviations} tells how well the curve meets it.
     *
     * <p>Answers of 100, 230 and 360 with a present effort of 10 give a rate of ln 2 ÷ 10. An account that does not answer
     * effort at all has no rate to be found; {@link EstimatedResponse#calibrated(ResponseAnswers)} takes its answers.
     *
     * @param answers the answers
     * @return the curve
     * @throws IllegalArgumentException if the sales without limit are not answered, today's do not lie above those without effort
     *     and below those without limit, or the rate is out of its range
     */
    public static ExponentialResponse calibrated(ResponseAnswers answers) {
        Objects.requireNonNull(answers, "answers");
        double[] sales = answers.rising("an exponential curve", WITHOUT_EFFORT, AT_PRESENT, WITHOUT_LIMIT);
        // The same as the formula above, but exact also where little of the distance is closed.
        double closed = StrictMath.log1p((sales[1] - sales[0]) / (sales[2] - sales[1]));
        double rate = closed / answers.presentEffort();
        checkRate(rate, rate + " from " + answers);
        return of(sales[0], sales[2], rate);
    }

    private static void checkRate(double rate, Object found) {
        Check.argument(rate >= 1e-12 && rate <= 1e6, "1E-12 <= 'rate' <= 1E6", found);
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
     * Returns the rate at which effort closes the distance to saturation.
     *
     * @return the rate per unit of effort
     */
    public double rate() {
        return rate;
    }

    @Override
    public double at(double effort) {
        double distance = saturation - base;
        double sales = base - distance * StrictMath.expm1(-rate * Curves.effort(effort));
        // Rounding might carry the sum beyond what it comes close to.
        return Math.min(sales, saturation);
    }

    @Override
    public double slope(double effort) {
        return (saturation - base) * rate * StrictMath.exp(-rate * Curves.effort(effort));
    }

    /** {@return the saturation} */
    @Override
    public OptionalDouble limit() {
        return OptionalDouble.of(saturation);
    }

    /** {@return true} */
    @Override
    public boolean isConcave() {
        return true;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ExponentialResponse other
                && base == other.base
                && saturation == other.saturation
                && rate == other.rate;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(base) * 961 + Double.hashCode(saturation) * 31 + Double.hashCode(rate);
    }

    @Override
    public String toString() {
        return "ExponentialResponse[base=" + base + ", saturation=" + saturation + ", rate=" + rate + "]";
    }
}
