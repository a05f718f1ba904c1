package io.github.keyaccount.allocation;

/**
 * The effort that an account with an ADBUDG curve deserves. Its contribution is gain × u ÷ (1 + u) with u = (x ÷ half)^shape,
 * but for what it brings without effort.
 *
 * <p>With a shape above 1 it is convex up to u = (shape − 1) ÷ (shape + 1) and concave from there on. The envelope is then a
 * straight line from the least effort to where it touches the curve, and the curve from there on.
 */
final class AdbudgAtWorth extends EffortAtWorth {
    /** Newton's steps fall, quadratically in the end; a few are enough, and rounding must not make them endless. */
    private static final int MOST_STEPS = 100;

    private final double gain;
    private final double shape;
    private final double half;
    /** Where the straight line ends, the least effort if there is none. */
    private final double touching;

    private final double steepest;

    private AdbudgAtWorth(double gain, double shape, double half, double least, double most) {
        super(least, most);
        this.gain = gain;
        this.shape = shape;
        this.half = half;
        this.touching = touching();
        this.steepest = touching > least ? (value(touching) - value(least)) / (touching - least) : slope(least);
    }

    static AdbudgAtWorth of(double gain, double shape, double half, double least, double most) {
        return new AdbudgAtWorth(gain, shape, half, least, most);
    }

    private double touching() {
        double least = least();
        double most = most();
        double inflection = shape <= 1 ? 0 : half * StrictMath.pow((shape - 1) / (shape + 1), 1 / shape);
        if (least >= inflection) {
            return least;
        }
        if (least == 0) {
            // value(t) = t × slope(t) has the answer u = shape − 1.
            return Math.min(most, half * StrictMath.pow(shape - 1, 1 / shape));
        }
        double atMost = tooSteep(most);
        if (most <= inflection || atMost >= 0) {
            return most;
        }
        double atInflection = tooSteep(inflection);
        return atInflection <= 0
                ? inflection
                : SignChange.below(this::tooSteep, inflection, atInflection, most, atMost);
    }

    /** By how much the tangent at an effort passes below the curve at the least effort; beyond the inflection it falls. */
    private double tooSteep(double effort) {
        return slope(effort) * (effort - least()) - (value(effort) - value(least()));
    }

    private double value(double effort) {
        return gain / (1 + StrictMath.pow(half / effort, shape));
    }

    private double slope(double effort) {
        if (effort == 0) {
            return shape == 1 ? gain / half : shape < 1 ? Double.POSITIVE_INFINITY : 0;
        }
        double ratio = StrictMath.pow(half / effort, shape);
        return Double.isInfinite(ratio) ? 0 : gain * shape / effort * (ratio / (1 + ratio)) / (1 + ratio);
    }

    @Override
    double unbounded(double worth) {
        if (worth > steepest) {
            return least();
        }
        return Math.max(touching, shape == 1 ? half * (Math.sqrt(gain / half / worth) - 1) : onTheCurve(worth));
    }

    /**
     * Returns the effort beyond the inflection with a slope.
     *
     * <p>With y = ln(x ÷ half) the logarithm of the slope is ln(gain × shape ÷ half) + (shape − 1) × y − 2 × ln(1 + e^(shape ×
     * y)). That is concave in y, and nowhere above two straight lines. Newton's method, begun where they meet the wanted slope,
     * comes down to the answer without passing it.
     */
    private double onTheCurve(double worth) {
        double wanted = StrictMath.log(worth * half / (gain * shape));
        double y = -wanted / (1 + shape);
        if (shape < 1) {
            y = Math.min(y, -wanted / (1 - shape));
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            double power = StrictMath.exp(-shape * Math.abs(y));
            double softened = Math.max(0, shape * y) + StrictMath.log1p(power);
            double excess = (shape - 1) * y - 2 * softened - wanted;
            double falling = 1 - shape + 2 * shape * (y < 0 ? power : 1) / (1 + power);
            double next = y + excess / falling;
            if (!(next < y && falling > 0)) {
                break;
            }
            y = next;
        }
        return half * StrictMath.exp(y);
    }

    @Override
    double steepest() {
        return steepest;
    }

    @Override
    double landing() {
        return touching;
    }

    @Override
    double gap(double effort) {
        return effort >= touching ? 0 : Math.max(0, value(least()) + steepest * (effort - least()) - value(effort));
    }
}
