package io.github.keyaccount.allocation;

/**
 * The units of a {@link io.github.keyaccount.response.PowerResponse}: unit j brings scale × (j<sup>e</sup> − (j − 1)<sup>e</sup>),
 * with the elasticity e.
 *
 * @param scale what the first unit brings
 * @param elasticity the exponent
 */
record PowerUnits(double scale, double elasticity) implements UnitCurve {

    @Override
    public double key(int unit) {
        // j^e − (j − 1)^e = j^e × (1 − (1 − 1/j)^e), without the cancellation of the difference.
        return StrictMath.log(scale) + elasticity * StrictMath.log(unit) + StrictMath.log(rise(unit - 1, unit));
    }

    @Override
    public double worth(int unit) {
        return gain(unit - 1, unit);
    }

    @Override
    public double gain(int from, int to) {
        return to == 0 ? 0 : scale * StrictMath.pow(to, elasticity) * rise(from, to);
    }

    /** 1 − (from ÷ to)^e. */
    private double rise(int from, int to) {
        return -StrictMath.expm1(elasticity * StrictMath.log1p((from - to) / (double) to));
    }

    @Override
    public int settled(int effort) {
        return effort;
    }

    @Override
    public int landing(int effort) {
        return effort;
    }

    @Override
    public boolean hasJumps() {
        return false;
    }

    @Override
    public UnitCurve within(int least, int most) {
        return this;
    }
}
