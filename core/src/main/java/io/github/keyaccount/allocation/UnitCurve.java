package io.github.keyaccount.allocation;

/**
 * What each whole unit of effort on one account brings, by the least concave curve above it: its concave envelope between the
 * bounds of the account. Where the curve itself is concave, the two are the same.
 *
 * <p>Unit j is the one from j − 1 to j. What it brings is told twice: as an amount, and as its logarithm, the key. A key neither
 * overflows nor underflows, and those of equal curves are equal to the last bit. Amounts are divided by a power of two that all
 * accounts share.
 */
sealed interface UnitCurve permits PowerUnits, AdbudgUnits, EstimatedUnits {

    /** The natural logarithm of what a unit brings by the envelope; −∞ if nothing. Never rises with the unit, but for rounding. */
    double key(int unit);

    /** What a unit brings by the envelope. */
    double worth(int unit);

    /** What the effort between two whole numbers brings by the curve itself. */
    double gain(int from, int to);

    /** The most effort, up to the given one, at which curve and envelope are known to meet. */
    int settled(int effort);

    /** The least effort, from the given one on, at which curve and envelope are known to meet. */
    int landing(int effort);

    /** Whether curve and envelope differ somewhere at whole units. */
    boolean hasJumps();

    /** The same account between other bounds. */
    UnitCurve within(int least, int most);

    /**
     * The most effort between two efforts down to which every unit after the first effort has at least the given key.
     *
     * <p>Keys fall nearly in a straight line with the logarithm of the unit, so every second step interpolates; the steps between
     * them halve, so that it never takes long.
     */
    default int count(double threshold, int from, int to) {
        if (from >= to || key(from + 1) < threshold) {
            return from;
        }
        if (key(to) >= threshold) {
            return to;
        }
        int low = from + 1;
        int high = to;
        double keyLow = key(low);
        double keyHigh = key(high);
        boolean interpolate = true;
        while (high - low > 1) {
            double mean = Math.sqrt((double) low * high);
            double share = (keyLow - threshold) / (keyLow - keyHigh);
            double line = low * StrictMath.exp(share * StrictMath.log((double) high / low));
            // Not a number where a key is infinite: then the mean is taken too.
            double guess = interpolate && line >= low ? line : mean;
            int unit = (int) Math.max(low + 1.0, Math.min(high - 1.0, guess));
            double key = key(unit);
            if (key >= threshold) {
                low = unit;
                keyLow = key;
            } else {
                high = unit;
                keyHigh = key;
            }
            interpolate = !interpolate;
        }
        return low;
    }
}
