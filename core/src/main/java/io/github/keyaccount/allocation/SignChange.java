package io.github.keyaccount.allocation;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a falling function of a positive number changes its sign, to the last bit.
 *
 * <p>Doubles are searched by the whole numbers that their bits spell, which grow with them and about as their logarithms do. The
 * next number to try is where the inverse parabola through the last three would be zero, or half-way where that cannot be trusted,
 * or where two steps did not halve the bracket. So the answer is two adjacent doubles, after one or two dozen steps where the
 * function is smooth, and after about 60, as many as halving takes, where it jumps.
 *
 * <p>Source: Tirupathi R. Chandrupatla, A New Hybrid Quadratic/Bisection Algorithm for Finding the Zero of a Nonlinear Function
 * Without Using Derivatives, 1997.
 */
final class SignChange {
    private SignChange() {}

    /**
     * Returns the last number that is still below the change.
     *
     * @param function the function, which need not fall strictly
     * @param low a number, zero or more
     * @param atLow the function there, above zero and finite
     * @param high a greater number, perhaps infinite
     * @param atHigh the function there, finite and not above zero
     * @return a number x from {@code low} on, below {@code high}, with function(x) &gt; 0 and not so for the next double
     */
    static double below(DoubleUnaryOperator function, double low, double atLow, double high, double atHigh) {
        // One end of the bracket is the number tried last; the third number is the one that it put out of the bracket.
        long last = Double.doubleToRawLongBits(high);
        double atLast = atHigh;
        long other = Double.doubleToRawLongBits(low);
        double atOther = atLow;
        double widthBefore = Double.POSITIVE_INFINITY;
        double width = Math.abs((double) (other - last));
        double share = 0.5;
        while (width > 1) {
            long step = (long) Math.max(1, Math.min(width - 1, share * width));
            long tried = last < other ? last + step : last - step;
            double found = function.applyAsDouble(Double.longBitsToDouble(tried));
            long third = last;
            double atThird = atLast;
            if (found > 0 != atLast > 0) {
                third = other;
                atThird = atOther;
                other = last;
                atOther = atLast;
            }
            last = tried;
            atLast = found;
            double widthNow = Math.abs((double) (other - last));
            share = widthNow > widthBefore / 2
                    ? 0.5
                    : parabola(atLast, atOther, atThird, (double) (third - last) / (other - last));
            widthBefore = width;
            width = widthNow;
        }
        return Double.longBitsToDouble(Math.min(last, other));
    }

    /**
     * The share of the way from the last number to the other end at which the inverse parabola is zero, or one half where it is
     * not sure to rise or fall all the way.
     *
     * @param distance how far the third number lies beyond the last one, in units of the way to the other end
     */
    private static double parabola(double atLast, double atOther, double atThird, double distance) {
        double place = 1 / (1 - distance);
        double value = (atLast - atOther) / (atThird - atOther);
        if (!(value * value < place && (1 - value) * (1 - value) < 1 - place)) {
            return 0.5;
        }
        return atLast / (atOther - atLast) * atThird / (atOther - atThird)
                + distance * atLast / (atThird - atLast) * atOther / (atThird - atOther);
    }
}
