package io.github.keyaccount.response;

/**
 * How an account answers effort with sales: the sales of a period as a function of the effort spent on it in that period.
 *
 * <p>Effort is counted in any unit that a caller keeps to, such as hours, visits or money; sales in major units of a currency
 * that the caller keeps to as well. More effort never lowers the sales. A curve is an estimate, so it is calculated in
 * {@code double}; the results are the same on every machine. Immutable and thread-safe.
 */
public sealed interface ResponseCurve permits ExponentialResponse, PowerResponse, AdbudgResponse, EstimatedResponse {

    /** The largest effort for which a curve answers: beyond it, a unit more could not be told from rounding. */
    double MOST_EFFORT = 1e9;

    /** The largest sales that a curve may reach, in major units. */
    double MOST_SALES = 1e15;

    /**
     * Returns the sales with an effort.
     *
     * @param effort the effort, from 0 to {@link #MOST_EFFORT}
     * @return the sales, at most 2 × {@link #MOST_SALES}
     * @throws IllegalArgumentException if the effort is negative, too large or not a number
     */
    double at(double effort);

    /**
     * Returns how much the sales grow per unit of effort, from an effort onwards: the derivative of the curve to the right.
     *
     * @param effort the effort, from 0 to {@link #MOST_EFFORT}
     * @return the slope, zero or more; positive infinity where the curve begins upright
     * @throws IllegalArgumentException if the effort is negative, too large or not a number
     */
    double slope(double effort);

    /**
     * Returns whether every further unit of effort brings at most as much as the one before it.
     *
     * @return true if the curve is concave; false if somewhere a further unit brings more, as where it begins S-shaped
     */
    boolean isConcave();
}
