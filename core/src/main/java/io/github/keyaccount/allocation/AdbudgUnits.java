package io.github.keyaccount.allocation;

/**
 * The units of an {@link io.github.keyaccount.response.AdbudgResponse}, of which S-shaped ones begin with a jump: the units from
 * the least effort to the one with the best mean count as one.
 *
 * <p>With the shape c and the half effort h, the effort from a to b brings
 * range × (1 − (a ÷ b)<sup>c</sup>) ÷ ((1 + (h ÷ b)<sup>c</sup>) × (1 + (a ÷ h)<sup>c</sup>)), in which nothing cancels out.
 *
 * @param range what effort without limit brings
 * @param shape the exponent c
 * @param half the half effort h
 * @param least the least effort, where a jump begins
 * @param top where the jump ends; the least effort if there is none
 */
record AdbudgUnits(double range, double shape, double half, int least, int top) implements UnitCurve {

    static AdbudgUnits of(double range, double shape, double half, int least, int most) {
        AdbudgUnits smooth = new AdbudgUnits(range, shape, half, least, least);
        if (shape <= 1 || most <= least + 1) {
            return smooth;
        }
        // The mean of the units from the least effort on rises to its peak and then falls, as the curve is first
        // convex.
        int low = least + 1;
        int high = most;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (smooth.keyOf(middle, middle + 1) <= smooth.meanKey(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == least + 1 ? smooth : new AdbudgUnits(range, shape, half, least, low);
    }

    @Override
    public double key(int unit) {
        if (!hasJumps()) {
            return keyOf(unit - 1, unit);
        }
        return unit <= top ? meanKey(top) : Math.min(meanKey(top), keyOf(unit - 1, unit));
    }

    private double meanKey(int to) {
        return keyOf(least, to) - StrictMath.log(to - least);
    }

    private double keyOf(int from, int to) {
        return StrictMath.log(range)
                + StrictMath.log(rise(from, to))
                - logOfOnePlusExp(shape * StrictMath.log(half / to))
                - logOfOnePlusExp(shape * StrictMath.log(from / half));
    }

    /** Beyond 700 the one would be lost anyway, and the power overflow. */
    private static double logOfOnePlusExp(double exponent) {
        return exponent > 700 ? exponent : StrictMath.log1p(StrictMath.exp(exponent));
    }

    @Override
    public double worth(int unit) {
        return hasJumps() && unit <= top ? gain(least, top) / (top - least) : gain(unit - 1, unit);
    }

    @Override
    public double gain(int from, int to) {
        return to == 0
                ? 0
                : range
                        * rise(from, to)
                        / (1 + StrictMath.pow(half / to, shape))
                        / (1 + StrictMath.pow(from / half, shape));
    }

    /** 1 − (from ÷ to)^c. */
    private double rise(int from, int to) {
        return -StrictMath.expm1(shape * StrictMath.log1p((from - to) / (double) to));
    }

    @Override
    public int settled(int effort) {
        return effort < top ? least : effort;
    }

    @Override
    public int landing(int effort) {
        return effort > least ? Math.max(effort, top) : effort;
    }

    @Override
    public boolean hasJumps() {
        return top > least;
    }

    @Override
    public UnitCurve within(int newLeast, int newMost) {
        return of(range, shape, half, newLeast, newMost);
    }
}
