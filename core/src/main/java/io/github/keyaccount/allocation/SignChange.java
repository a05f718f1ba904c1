package io.github.keyaccount.allocation;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a falling function of a positive number changes its sign, to the last bit.
 *
 * <p>Doubles are searched by the whole numbers that their bits spell, which grow with them and about as their logarithms do. So
 * the answer is two adjacent doubles; the search hardly ever takes more steps than halving would, never many more, and far fewer
 * where the function is smooth.
 *
 * <p>Source: I. F. D. Oliveira and R. H. C. Takahashi, An Enhancement of the Bisection Method Average Performance Preserving
 * Minmax Optimality, 2020.
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
        long from = Double.doubleToRawLongBits(low);
        long to = Double.doubleToRawLongBits(high);
        double above = atLow;
        double under = atHigh;
        double range = to - from;
        // The widest bracket that the promised number of steps still allows, halved with every step.
        double allowed = 2.0 * Long.highestOneBit(to - from);
        while (to - from > 1) {
            double width = to - from;
            double half = width / 2;
            double straight = width * (above / (above - under));
            double nudge = 0.2 * width * (width / range);
            double nudged =
                    nudge <= Math.abs(half - straight) ? straight + Math.copySign(nudge, half - straight) : half;
            double reach = Math.max(0, allowed - half);
            double step = Math.max(half - reach, Math.min(half + reach, nudged));
            long middle = from + Math.max(1, Math.min(to - from - 1, (long) step));
            double found = function.applyAsDouble(Double.longBitsToDouble(middle));
            if (found > 0) {
                from = middle;
                above = found;
            } else {
                to = middle;
                under = found;
            }
            allowed /= 2;
        }
        return Double.longBitsToDouble(from);
    }
}
