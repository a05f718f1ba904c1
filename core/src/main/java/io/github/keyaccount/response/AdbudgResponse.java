package io.github.keyaccount.response;

import io.github.keyaccount.internal.Check;

/**
 * The ADBUDG curve: concave, or S-shaped where a little effort is lost and only more of it moves the account.
 *
 * <p>sales(x) = base + (saturation − base) × x<sup>shape</sup> ÷ (halfEffort<sup>shape</sup> + x<sup>shape</sup>), with the
 * effort x. With a shape up to 1 it is concave, above 1 S-shaped. In the source the curve is written with a constant d in place
 * of halfEffort<sup>shape</sup>; the effort that brings half of what effort can bring is easier to judge.
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
        Curves.checkSales(base, "base");
        Curves.checkSales(saturation, "saturation");
        Check.argument(saturation >= base, "'saturation' >= 'base' " + base, saturation);
        Check.argument(shape >= 0.01 && shape <= 100, "0.01 <= 'shape' <= 100", shape);
        Check.argument(halfEffort >= 1e-6 && halfEffort <= MOST_EFFORT, "1E-6 <= 'halfEffort' <= 1E9", halfEffort);
        return new AdbudgResponse(Curves.plain(base), Curves.plain(saturation), shape, halfEffort);
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
        Curves.checkEffort(effort);
        // (h/x)^c runs from infinity down to 0, so nothing overflows into a NaN.
        return base + (saturation - base) / (1 + StrictMath.pow(halfEffort / effort, shape));
    }

    @Override
    public double slope(double effort) {
        Curves.checkEffort(effort);
        double range = saturation - base;
        if (effort == 0) {
            double upright = shape < 1 ? Double.POSITIVE_INFINITY : 0;
            return range == 0 ? 0 : shape == 1 ? range / halfEffort : upright;
        }
        double ratio = StrictMath.pow(halfEffort / effort, shape);
        // Divided twice, since the square of 1 + ratio may overflow; both divisions by it tend to 0 together.
        return Double.isInfinite(ratio) ? 0 : range * shape / effort * (ratio / (1 + ratio)) / (1 + ratio);
    }

    @Override
    public boolean isConcave() {
        return shape <= 1;
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
