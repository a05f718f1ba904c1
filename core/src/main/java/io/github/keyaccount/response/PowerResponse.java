package io.github.keyaccount.response;

import io.github.keyaccount.internal.Check;

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
     * @param scale what the first unit of effort brings, from 0 on, so that 1E9 units reach no more than {@link #MOST_SALES}
     * @param elasticity the exponent, from 0.001 to 0.999
     * @return the curve
     * @throws IllegalArgumentException if a parameter is out of its range or not a number
     */
    public static PowerResponse of(double base, double scale, double elasticity) {
        Curves.checkSales(base, "base");
        Check.argument(elasticity >= 0.001 && elasticity <= 0.999, "0.001 <= 'elasticity' <= 0.999", elasticity);
        double most = MOST_SALES / StrictMath.pow(MOST_EFFORT, elasticity);
        Check.argument(scale >= 0 && scale <= most, "0 <= 'scale' <= " + most, scale);
        return new PowerResponse(Curves.plain(base), Curves.plain(scale), elasticity);
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
        Curves.checkEffort(effort);
        return base + scale * StrictMath.pow(effort, elasticity);
    }

    @Override
    public double slope(double effort) {
        Curves.checkEffort(effort);
        // Without scale the product at zero would be 0 × ∞.
        return scale == 0 ? 0 : scale * elasticity * StrictMath.pow(effort, elasticity - 1);
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
