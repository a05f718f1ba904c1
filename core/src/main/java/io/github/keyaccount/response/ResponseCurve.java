package io.github.keyaccount.response;

import java.util.OptionalDouble;

/**
 * How an account answers effort with sales: the sales of a period as a function of the effort spent on it in that period.
 *
 * <p>Effort is counted in any unit that a caller keeps to, such as hours, visits or money; sales in major units of a currency
 * that the caller keeps to as well. More effort never lowers the sales, but for the last digit of a {@code double}.
 *
 * <p>A curve is an estimate, so it is calculated in {@code double}; the results are the same on every machine, and never not a
 * number. Without effort, and with an effort from 1E-290 on, the relative error of {@link #at} is at most 2E-14 and that of
 * {@link #slope} at most 1E-13, or the error is below 1E-290 in all; slopes between estimates that are very close to
 * each other are excepted, as {@link EstimatedResponse} says. The tests compare them with 80 decimal digits. Immutable and
 * thread-safe.
 */
public sealed interface ResponseCurve permits ExponentialResponse, PowerResponse, AdbudgResponse, EstimatedResponse {

    /** The largest effort for which a curve answers: beyond it, a unit more could not be told from rounding. */
    double MOST_EFFORT = 1e9;

    /** The largest sales that a curve may be given, in major units. */
    double MOST_SALES = 1e15;

    /**
     * Returns the sales with an effort.
     *
     * @param effort the effort, from 0 to {@link #MOST_EFFORT}
     * @return the sales, never above the {@linkplain #limit() limit}; below 1E25 where there is none
     * @throws IllegalArgumentException if the effort is negative, too large or not a number
     */
    double at(double effort);

    /**
     * Returns how much the sales grow per unit of effort, from an effort onwards: the derivative of the curve to the right.
     *
     * @param effort the effort, from 0 to {@link #MOST_EFFORT}
     * @return the slope, zero or more; positive infinity where the curve is upright, or too steep for a {@code double}
     * @throws IllegalArgumentException if the effort is negative, too large or not a number
     */
    double slope(double effort);

    /**
     * Returns the sales with effort without limit.
     *
     * @return the sales that more and more effort comes close to or reaches; empty if they grow without limit
     */
    OptionalDouble limit();

    /**
     * Returns whether every further unit of effort brings at most as much as the one before it.
     *
     * @return true if the curve is concave; false if somewhere a further unit brings more, as where it begins S-shaped
     */
    boolean isConcave();
}
