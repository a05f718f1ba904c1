package io.github.keyaccount.allocation;

import io.github.keyaccount.response.EstimatedResponse;

/**
 * The effort that an account with estimates deserves. The envelope runs along the upper hull of the estimates and of the bounds:
 * straight lines, each less steep than the one before.
 *
 * <p>Source: A. M. Andrew, Another Efficient Algorithm for Convex Hulls in Two Dimensions, 1979.
 */
final class EstimatesAtWorth extends EffortAtWorth {
    private final EstimatedResponse curve;
    private final double weight;
    private final double[] efforts;
    private final double[] values;
    /** The slope of the line that begins at each corner of the hull but the last. */
    private final double[] slopes;

    private final int lines;

    private EstimatesAtWorth(EstimatedResponse curve, double weight, double[] efforts, double least, double most) {
        super(least, most);
        this.curve = curve;
        this.weight = weight;
        this.efforts = efforts;
        this.values = new double[efforts.length];
        this.slopes = new double[efforts.length];
        this.lines = hull();
    }

    /** The curve times the weight, between bounds. */
    static EstimatesAtWorth of(EstimatedResponse curve, double weight, double least, double most) {
        double last = curve.estimates().lastKey();
        // Beyond the last estimate there is nothing to gain.
        double end = Math.max(least, Math.min(most, last));
        double[] efforts = curve.estimates().keySet().stream()
                .mapToDouble(Double::doubleValue)
                .filter(effort -> effort > least && effort < end)
                .toArray();
        double[] corners = new double[efforts.length + (end > least ? 2 : 1)];
        corners[corners.length - 1] = end;
        corners[0] = least;
        System.arraycopy(efforts, 0, corners, 1, efforts.length);
        return new EstimatesAtWorth(curve, weight, corners, least, most);
    }

    /** Moves the corners of the hull to the front, and returns how many lines it has. */
    private int hull() {
        int last = -1;
        for (double effort : efforts) {
            double value = weight * curve.at(effort);
            while (last > 0 && slope(last, effort, value) >= slopes[last - 1]) {
                last--;
            }
            if (last >= 0) {
                slopes[last] = slope(last, effort, value);
            }
            last++;
            efforts[last] = effort;
            values[last] = value;
        }
        return last;
    }

    private double slope(int corner, double effort, double value) {
        return (value - values[corner]) / (effort - efforts[corner]);
    }

    @Override
    double unbounded(double worth) {
        int reached = 0;
        int end = lines;
        while (reached < end) {
            int middle = (reached + end) >>> 1;
            if (slopes[middle] >= worth) {
                reached = middle + 1;
            } else {
                end = middle;
            }
        }
        return efforts[reached];
    }

    @Override
    double steepest() {
        return slopes[0];
    }

    @Override
    double landing() {
        return lines > 0 && slopes[0] > weight * curve.slope(least()) * (1 + ContinuousEffort.ROUNDING)
                ? efforts[1]
                : least();
    }

    @Override
    double gap(double effort) {
        int line = 0;
        while (line < lines && efforts[line + 1] <= effort) {
            line++;
        }
        if (line == lines || curve.isConcave()) {
            return 0;
        }
        double envelope = values[line] + slopes[line] * (effort - efforts[line]);
        return Math.max(0, envelope - weight * curve.at(effort));
    }
}
