package io.github.keyaccount.response;

import io.github.keyaccount.internal.Check;

/**
 * The modified exponential: every unit of effort closes the same share of the distance to saturation.
 *
 * <p>sales(x) = base + (saturation − base) × (1 − e<sup>−rate × x</sup>), with the effort x. It is concave.
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
     * @param rate the share of the remaining distance that is closed per unit of effort, above 0, in continuous growth, up to
     *     1E6
     * @return the curve
     * @throws IllegalArgumentException if a parameter is out of its range or not a number
     */
    public static ExponentialResponse of(double base, double saturation, double rate) {
        Curves.checkSales(base, "base");
        Curves.checkSales(saturation, "saturation");
        Check.argument(saturation >= base, "'saturation' >= 'base' " + base, saturation);
        Check.argument(rate >= 1e-12 && rate <= 1e6, "1E-12 <= 'rate' <= 1E6", rate);
        return new ExponentialResponse(Curves.plain(base), Curves.plain(saturation), rate);
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
        Curves.checkEffort(effort);
        return base - (saturation - base) * StrictMath.expm1(-rate * effort);
    }

    @Override
    public double slope(double effort) {
        Curves.checkEffort(effort);
        return (saturation - base) * rate * StrictMath.exp(-rate * effort);
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
