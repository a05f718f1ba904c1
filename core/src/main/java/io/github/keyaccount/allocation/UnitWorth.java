package io.github.keyaccount.allocation;

import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.util.Arrays;

/**
 * What each whole unit of effort on each account brings, made ready for counting the units that bring at least so much.
 *
 * <p>The key of a unit is the natural logarithm of what it brings, as {@link UnitCurve} tells. All amounts are divided by one
 * power of two, 2^{@link #exponent()}, so that the largest response lies between ⅛ and ¼: keys are negative, and when all sales
 * are multiplied by a power of two, they stay the same to the last bit. A unit with a key below {@value #LEAST_KEY}, 1E-300 of
 * the largest response, brings nothing.
 *
 * <p>Exponential curves, the usual ones, need no objects: unit j of one has the key intercept − rate × (j − 1), with
 * intercept = ln(range × (1 − e<sup>−rate</sup>)).
 */
final class UnitWorth {
    static final double LEAST_KEY = -690;

    private final int exponent;
    /** The key of the first unit of exponential curves. */
    private final double[] intercepts;
    /** The rate of exponential curves, which is positive; 0 for others. */
    private final double[] rates;

    private final int[] least;
    private final int[] most;
    /** The curves that are not exponential, each at its position; none at all if all are exponential. */
    private final UnitCurve[] others;

    private UnitWorth(
            int exponent, double[] intercepts, double[] rates, int[] least, int[] most, UnitCurve[] others) {
        this.exponent = exponent;
        this.intercepts = intercepts;
        this.rates = rates;
        this.least = least;
        this.most = most;
        this.others = others;
    }

    static UnitWorth of(AccountResponse[] responses) {
        int size = responses.length;
        double largest = 0;
        boolean allExponential = true;
        for (AccountResponse response : responses) {
            largest = Math.max(largest, range(response));
            allExponential &= response.curve() instanceof ExponentialResponse;
        }
        int exponent = largest == 0 ? 0 : Math.getExponent(largest) + 3;
        UnitWorth units = new UnitWorth(
                exponent,
                new double[size],
                new double[size],
                new int[size],
                new int[size],
                new UnitCurve[allExponential ? 0 : size]);
        for (int i = 0; i < size; i++) {
            units.set(i, responses[i]);
        }
        return units;
    }

    /** What effort may bring at most; of a power curve, which has no limit, what its first unit brings, the best one. */
    private static double range(AccountResponse response) {
        double margin = response.margin().doubleValue();
        ResponseCurve curve = response.curve();
        if (curve instanceof ExponentialResponse exponential) {
            return margin * (exponential.saturation() - exponential.base());
        }
        if (curve instanceof PowerResponse power) {
            return margin * power.scale();
        }
        if (curve instanceof AdbudgResponse adbudg) {
            return margin * (adbudg.saturation() - adbudg.base());
        }
        EstimatedResponse estimated = (EstimatedResponse) curve;
        return margin
                * (estimated.estimates().get(estimated.estimates().lastKey())
                        - estimated.estimates().get(0.0));
    }

    private void set(int position, AccountResponse response) {
        int from = wholeMinimum(response);
        // Where rounding leaves no whole number between the bounds, whole units are refused before anything is counted.
        int to = Math.max(from, wholeMaximum(response));
        least[position] = from;
        most[position] = to;
        double range = Math.scalb(range(response), -exponent);
        ResponseCurve curve = response.curve();
        if (curve instanceof ExponentialResponse exponential) {
            rates[position] = exponential.rate();
            intercepts[position] = StrictMath.log(range * -StrictMath.expm1(-exponential.rate()));
        } else if (curve instanceof PowerResponse power) {
            others[position] = new PowerUnits(range, power.elasticity());
        } else if (curve instanceof AdbudgResponse adbudg) {
            others[position] = AdbudgUnits.of(range, adbudg.shape(), adbudg.halfEffort(), from, to);
        } else {
            others[position] = EstimatedUnits.of(
                    (EstimatedResponse) curve, response.margin().doubleValue(), exponent, from, to);
        }
    }

    static int wholeMinimum(AccountResponse response) {
        return (int) Math.ceil(response.minimum());
    }

    static int wholeMaximum(AccountResponse response) {
        return (int) Math.floor(response.maximum().orElse(ResponseCurve.MOST_EFFORT));
    }

    /** The same units of some of the accounts, in the order of the positions. */
    UnitWorth at(int[] positions) {
        UnitWorth some = new UnitWorth(
                exponent,
                new double[positions.length],
                new double[positions.length],
                new int[positions.length],
                new int[positions.length],
                new UnitCurve[others.length == 0 ? 0 : positions.length]);
        for (int i = 0; i < positions.length; i++) {
            some.intercepts[i] = intercepts[positions[i]];
            some.rates[i] = rates[positions[i]];
            some.least[i] = least[positions[i]];
            some.most[i] = most[positions[i]];
            if (others.length > 0) {
                some.others[i] = others[positions[i]];
            }
        }
        return some;
    }

    /** The same units between other bounds. */
    UnitWorth within(int[] newLeast, int[] newMost) {
        UnitCurve[] curves = others.clone();
        for (int i = 0; i < curves.length; i++) {
            if (isOther(i)) {
                curves[i] = curves[i].within(newLeast[i], newMost[i]);
            }
        }
        return new UnitWorth(exponent, intercepts, rates, newLeast, newMost, curves);
    }

    int size() {
        return rates.length;
    }

    int exponent() {
        return exponent;
    }

    int least(int account) {
        return least[account];
    }

    int most(int account) {
        return most[account];
    }

    private boolean isOther(int account) {
        return rates[account] == 0;
    }

    /** Whether an account is not concave at whole units between its bounds. */
    boolean hasJumps(int account) {
        return isOther(account) && others[account].hasJumps();
    }

    boolean hasJumps() {
        for (int i = 0; i < others.length; i++) {
            if (hasJumps(i)) {
                return true;
            }
        }
        return false;
    }

    /** The key of a unit by the envelope. */
    double key(int account, int unit) {
        return isOther(account)
                ? others[account].key(unit)
                : intercepts[account] - rates[account] * (unit - 1);
    }

    /** What a unit brings by the envelope, in major units of the currency. */
    double worth(int account, int unit) {
        double worth =
                isOther(account) ? others[account].worth(unit) : StrictMath.exp(key(account, unit));
        return Math.scalb(worth, exponent);
    }

    /** What the effort between two whole numbers brings by the curve itself, in major units of the currency. */
    double gain(int account, int from, int to) {
        if (isOther(account)) {
            return Math.scalb(others[account].gain(from, to), exponent);
        }
        // e^key sums up over the units to e^key(first) × (1 − e^(−rate × units)) ÷ (1 − e^(−rate)).
        double rate = rates[account];
        double units = StrictMath.expm1(-rate * (to - from)) / StrictMath.expm1(-rate);
        return Math.scalb(StrictMath.exp(key(account, from + 1)) * units, exponent);
    }

    /** The most effort, up to the given one, at which curve and envelope are known to meet. */
    int settled(int account, int effort) {
        return isOther(account) ? others[account].settled(effort) : effort;
    }

    /** The least effort, from the given one on, at which curve and envelope are known to meet. */
    int landing(int account, int effort) {
        return isOther(account) ? others[account].landing(effort) : effort;
    }

    /** The effort between two bounds down to which every unit has at least the given key. */
    int count(int account, double threshold, int from, int to) {
        if (isOther(account)) {
            return others[account].count(threshold, from, to);
        }
        double intercept = intercepts[account];
        double rate = rates[account];
        int count = Math.max(from, (int) Math.min((intercept - threshold) / rate + 1, to));
        // The quotient may be one off the keys as they are computed, and the keys are what counts.
        while (count < to && intercept - rate * count >= threshold) {
            count++;
        }
        while (count > from && intercept - rate * (count - 1) < threshold) {
            count--;
        }
        return count;
    }

    /** The effort on an account between its bounds when every unit with at least the given key is taken. */
    int count(int account, double threshold) {
        return count(account, threshold, least[account], most[account]);
    }

    /** What the accounts must get together. */
    long sumOfLeast() {
        return Arrays.stream(least).asLongStream().sum();
    }
}
