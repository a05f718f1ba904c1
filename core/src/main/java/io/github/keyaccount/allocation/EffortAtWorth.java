package io.github.keyaccount.allocation;

import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;

/**
 * How much effort an account deserves when a unit of it must bring a given worth: the inverse of the slope of its contribution,
 * within bounds. Where the contribution is not concave, that of its envelope, the least concave function that is nowhere below
 * it within the bounds.
 *
 * <p>Contributions are counted in a unit that the caller states, a power of two, so that no result hangs on the unit of money.
 */
abstract class EffortAtWorth {
    private final double least;
    private final double most;

    EffortAtWorth(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /**
     * Returns what a response deserves.
     *
     * @param response the response
     * @param least the least effort
     * @param most the most effort
     * @param exponent the unit of contribution is 2 to this power
     */
    static EffortAtWorth of(AccountResponse response, double least, double most, int exponent) {
        ResponseCurve curve = response.curve();
        double gain = Math.scalb(gain(response), -exponent);
        if (gain == 0 || least == most) {
            return new Nothing(least);
        }
        if (curve instanceof ExponentialResponse its) {
            return new Exponential(gain, its.rate(), least, most);
        }
        if (curve instanceof PowerResponse its) {
            return new Power(gain * its.elasticity(), its.elasticity(), least, most);
        }
        if (curve instanceof AdbudgResponse its) {
            return AdbudgAtWorth.of(gain, its.shape(), its.halfEffort(), least, most);
        }
        double weight = Math.scalb(response.margin().doubleValue(), -exponent);
        return EstimatesAtWorth.of((EstimatedResponse) curve, weight, least, most);
    }

    /** What effort can bring by the parameters of the curve, zero if it brings nothing. */
    static double gain(AccountResponse response) {
        ResponseCurve curve = response.curve();
        double gain;
        if (curve instanceof ExponentialResponse its) {
            gain = its.saturation() - its.base();
        } else if (curve instanceof PowerResponse its) {
            gain = its.scale();
        } else if (curve instanceof AdbudgResponse its) {
            gain = its.saturation() - its.base();
        } else {
            gain = curve.at(ResponseCurve.MOST_EFFORT) - curve.at(0);
        }
        return gain * response.margin().doubleValue();
    }

    /**
     * What an effort brings more than none, without what sales there are anyway, beside which it might be lost.
     *
     * @param response the response
     * @param effort the effort
     */
    static double gain(AccountResponse response, double effort) {
        ResponseCurve curve = response.curve();
        if (curve instanceof EstimatedResponse) {
            return response.margin().doubleValue() * (curve.at(effort) - curve.at(0));
        }
        double share;
        if (curve instanceof ExponentialResponse its) {
            share = -StrictMath.expm1(-its.rate() * effort);
        } else if (curve instanceof PowerResponse its) {
            share = StrictMath.pow(effort, its.elasticity());
        } else {
            AdbudgResponse its = (AdbudgResponse) curve;
            share = 1 / (1 + StrictMath.pow(its.halfEffort() / effort, its.shape()));
        }
        return gain(response) * share;
    }

    final double least() {
        return least;
    }

    final double most() {
        return most;
    }

    /**
     * Returns the effort up to which every further bit brings at least a worth.
     *
     * @param worth the worth of a unit, above zero and finite
     * @return the effort, within the bounds
     */
    final double at(double worth) {
        return Math.max(least, Math.min(most, unbounded(worth)));
    }

    /** The same, but for the bounds; only the part of the answer that is within them matters. */
    abstract double unbounded(double worth);

    /** The slope of the envelope at the least effort, zero if there is no more effort than that. */
    abstract double steepest();

    /** Where the envelope comes down to the curve again after a first straight line above it; without one, the least effort. */
    double landing() {
        return least;
    }

    /** By how much the envelope lies above the contribution with an effort within the bounds. */
    double gap(double effort) {
        return 0;
    }

    /** An account that no effort moves, or that has no choice. */
    private static final class Nothing extends EffortAtWorth {
        Nothing(double least) {
            super(least, least);
        }

        @Override
        double unbounded(double worth) {
            return least();
        }

        @Override
        double steepest() {
            return 0;
        }
    }

    /** The slope is gain × rate × e^(−rate × x). */
    private static final class Exponential extends EffortAtWorth {
        private final double atZero;
        private final double rate;

        Exponential(double gain, double rate, double least, double most) {
            super(least, most);
            this.atZero = gain * rate;
            this.rate = rate;
        }

        @Override
        double unbounded(double worth) {
            return StrictMath.log(atZero / worth) / rate;
        }

        @Override
        double steepest() {
            return atZero * StrictMath.exp(-rate * least());
        }
    }

    /** The slope is atOne × x^(elasticity − 1). */
    private static final class Power extends EffortAtWorth {
        private final double atOne;
        private final double elasticity;

        Power(double atOne, double elasticity, double least, double most) {
            super(least, most);
            this.atOne = atOne;
            this.elasticity = elasticity;
        }

        @Override
        double unbounded(double worth) {
            return StrictMath.pow(atOne / worth, 1 / (1 - elasticity));
        }

        @Override
        double steepest() {
            return atOne * StrictMath.pow(least(), elasticity - 1);
        }
    }
}
