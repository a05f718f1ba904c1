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

    private final long sumOfLeast;
    /** Whether every account has a whole number between its bounds. */
    private final boolean leavesWholeUnits;

    private UnitWorth(
            int exponent,
            double[] intercepts,
            double[] rates,
            int[] least,
            int[] most,
            UnitCurve[] others,
            boolean leavesWholeUnits) {
        this.exponent = exponent;
        this.intercepts = intercepts;
        this.rates = rates;
        this.least = least;
        this.most = most;
        this.others = others;
        this.leavesWholeUnits = leavesWholeUnits;
        this.sumOfLeast = Arrays.stream(least).asLongStream().sum();
    }

    static UnitWorth of(AccountResponse[] responses) {
        int size = responses.length;
        double largest = 0;
        boolean allExponential = true;
        for (AccountResponse response : responses) {
            largest = Math.max(largest, EffortAtWorth.gain(response));
            allExponential &= response.curve() instanceof ExponentialResponse;
        }
        int exponent = largest == 0 ? 0 : Math.getExponent(largest) + 3;
        double[] intercepts = new double[size];
        double[] rates = new double[size];
        int[] least = new int[size];
        int[] most = new int[size];
        UnitCurve[] others = new UnitCurve[allExponential ? 0 : size];
        boolean leavesWholeUnits = true;
        for (int i = 0; i < size; i++) {
            AccountResponse response = responses[i];
            least[i] = wholeMinimum(response);
            leavesWholeUnits &= least[i] <= wholeMaximum(response);
            most[i] = Math.max(least[i], wholeMaximum(response));
            if (response.curve() instanceof ExponentialResponse exponential) {
                double range = Math.scalb(EffortAtWorth.gain(response), -exponent);
                rates[i] = exponential.rate();
                intercepts[i] = StrictMath.log(range * -StrictMath.expm1(-exponential.rate()));
            } else {
                others[i] = other(response, exponent, least[i], most[i]);
            }
        }
        return new UnitWorth(exponent, intercepts, rates, least, most, others, leavesWholeUnits);
    }

    private static UnitCurve other(AccountResponse response, int exponent, int least, int most) {
        double range = Math.scalb(EffortAtWorth.gain(response), -exponent);
        if (response.curve() instanceof PowerResponse power) {
            return new PowerUnits(range, power.elasticity());
        }
        if (response.curve() instanceof AdbudgResponse adbudg) {
            return AdbudgUnits.of(range, adbudg.shape(), adbudg.halfEffort(), least, most);
        }
        return EstimatedUnits.of(
                (EstimatedResponse) response.curve(), response.margin().doubleValue(), exponent, least, most);
    }

    static int wholeMinimum(AccountResponse response) {
        return (int) Math.ceil(response.minimum());
    }

    static int wholeMaximum(AccountResponse response) {
        return (int) Math.floor(response.maximum().orElse(ResponseCurve.MOST_EFFORT));
    }

    /** The same units of some of the accounts, in the order of the positions. */
    UnitWorth at(int[] positions) {
        int size = positions.length;
        double[] itsIntercepts = new double[size];
        double[] itsRates = new double[size];
        int[] itsLeast = new int[size];
        int[] itsMost = new int[size];
        UnitCurve[] itsOthers = new UnitCurve[others.length == 0 ? 0 : size];
        for (int i = 0; i < size; i++) {
            itsIntercepts[i] = intercepts[positions[i]];
            itsRates[i] = rates[positions[i]];
            itsLeast[i] = least[positions[i]];
            itsMost[i] = most[positions[i]];
            if (others.length > 0) {
                itsOthers[i] = others[positions[i]];
            }
        }
        return new UnitWorth(exponent, itsIntercepts, itsRates, itsLeast, itsMost, itsOthers, leavesWholeUnits);
    }

    /** The same units between other bounds. */
    UnitWorth within(int[] newLeast, int[] newMost) {
        UnitCurve[] curves = others.clone();
        for (int i = 0; i < curves.length; i++) {
            if (isOther(i)) {
                curves[i] = curves[i].within(newLeast[i], newMost[i]);
            }
        }
        return new UnitWorth(exponent, intercepts, rates, newLeast, newMost, curves, leavesWholeUnits);
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
        return isOther(account) ? others[account].key(unit) : intercepts[account] - rates[account] * (unit - 1);
    }

    /** What a unit brings by the envelope, in major units of the currency. */
    double worth(int account, int unit) {
        double worth = isOther(account) ? others[account].worth(unit) : StrictMath.exp(key(account, unit));
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

    /** What an account brings more with one effort than with another one, which may be larger. */
    double signedGain(int account, int from, int to) {
        return from <= to ? gain(account, from, to) : -gain(account, to, from);
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
        double count = Math.floor((intercept - threshold) / rate) + 1;
        // The quotient may be off the keys as they are computed, and the keys are what counts. That is rare, so it is
        // asked first:
        // a processor that guesses the answers is then seldom wrong.
        while (intercept - rate * count >= threshold && count < to) {
            count++;
        }
        while (intercept - rate * (count - 1) < threshold && count > from) {
            count--;
        }
        return Math.max(from, Math.min((int) count, to));
    }

    /** The effort on an account between its bounds when every unit with at least the given key is taken. */
    int count(int account, double threshold) {
        return count(account, threshold, least[account], most[account]);
    }

    /** How many units together pay best on an account from an effort below its most on. */
    int step(int account, int effort) {
        if (!hasJumps(account)) {
            return 1;
        }
        return others[account].within(effort, most[account]).landing(effort + 1) - effort;
    }

    /** The key of a unit that brings an amount in major units of the currency; the least one if it is 0. */
    double keyOf(double worth) {
        return Math.max(LEAST_KEY, StrictMath.log(Math.scalb(worth, -exponent)));
    }

    /** What the accounts must get together. */
    long sumOfLeast() {
        return sumOfLeast;
    }

    /** Whether every account has a whole number between its bounds. */
    boolean leavesWholeUnits() {
        return leavesWholeUnits;
    }
}
