package io.github.keyaccount.allocation;

import io.github.keyaccount.response.EstimatedResponse;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;

/**
 * The units of an {@link EstimatedResponse}: at whole units it is a broken line again, whose corners are the whole numbers next to
 * the estimates. Its envelope is the upper convex hull of the corners.
 */
final class EstimatedUnits implements UnitCurve {
    private final Lines lines;
    private final double margin;
    private final int exponent;
    /** Where each stretch of the envelope ends; the first one begins at the least effort. */
    private final int[] ends;
    /** What each unit of a stretch brings. */
    private final double[] worths;

    private final double[] keys;
    /** Whether the curve lies below the envelope within a stretch. */
    private final boolean[] jumps;

    private final int least;

    /** The estimates, and the slope of each line between two of them. */
    private static final class Lines {
        private final double[] efforts;
        private final double[] sales;
        private final double[] slopes;
        private final boolean concave;

        Lines(EstimatedResponse curve) {
            int size = curve.estimates().size();
            efforts = new double[size];
            sales = new double[size];
            slopes = new double[size - 1];
            concave = curve.isConcave();
            Iterator<Map.Entry<Double, Double>> estimates =
                    curve.estimates().entrySet().iterator();
            for (int i = 0; i < size; i++) {
                Map.Entry<Double, Double> estimate = estimates.next();
                efforts[i] = estimate.getKey();
                sales[i] = estimate.getValue();
                if (i > 0) {
                    slopes[i - 1] = curve.slope(efforts[i - 1]);
                }
            }
        }

        /** Sales with an effort less those with a smaller one. */
        double rise(double from, double to) {
            double sum = 0;
            for (int i = line(from); i < slopes.length && efforts[i] < to; i++) {
                double begin = Math.max(from, efforts[i]);
                double end = Math.min(to, efforts[i + 1]);
                // A whole line rises by the difference of its estimates, exactly.
                boolean whole = begin == efforts[i] && end == efforts[i + 1];
                sum += whole ? sales[i + 1] - sales[i] : slopes[i] * (end - begin);
            }
            return sum;
        }

        /** What each unit between two neighbouring corners brings. */
        double each(int from, int to) {
            int line = line(from);
            if (line == slopes.length) {
                return 0;
            }
            return to <= efforts[line + 1] ? slopes[line] : rise(from, to);
        }

        private int line(double effort) {
            int found = Arrays.binarySearch(efforts, effort);
            return found >= 0 ? found : -found - 2;
        }
    }

    static EstimatedUnits of(EstimatedResponse curve, double margin, int exponent, int least, int most) {
        return new EstimatedUnits(new Lines(curve), margin, exponent, least, most);
    }

    private EstimatedUnits(Lines lines, double margin, int exponent, int least, int most) {
        this.lines = lines;
        this.margin = margin;
        this.exponent = exponent;
        this.least = least;
        // A stretch of one unit stands there even where nothing is to be divided, so that every unit lies in one.
        int[] corners = corners(lines, least, Math.max(most, least + 1));
        int[] stretchEnds = new int[corners.length];
        double[] each = new double[corners.length];
        boolean[] jump = new boolean[corners.length];
        int size = 0;
        int begin = least;
        for (int corner : corners) {
            stretchEnds[size] = corner;
            each[size] = lines.each(begin, corner);
            jump[size] = false;
            size++;
            begin = corner;
            if (lines.concave && size > 1) {
                // Equal lines that differ by rounding must not make a jump.
                each[size - 1] = Math.min(each[size - 1], each[size - 2]);
            }
            while (size > 1 && each[size - 1] > each[size - 2]) {
                size--;
                stretchEnds[size - 1] = corner;
                int start = size == 1 ? least : stretchEnds[size - 2];
                each[size - 1] = lines.rise(start, corner) / (corner - start);
                jump[size - 1] = true;
            }
        }
        this.ends = Arrays.copyOf(stretchEnds, size);
        this.jumps = Arrays.copyOf(jump, size);
        this.worths = new double[size];
        this.keys = new double[size];
        for (int i = 0; i < size; i++) {
            worths[i] = Math.scalb(margin * each[i], -exponent);
            keys[i] = StrictMath.log(worths[i]);
        }
    }

    /** The whole numbers next to the estimates, above the least effort and up to the most. */
    private static int[] corners(Lines lines, int least, int most) {
        TreeSet<Integer> corners = new TreeSet<>();
        for (double effort : lines.efforts) {
            corners.add((int) Math.floor(effort));
            corners.add((int) Math.ceil(effort));
        }
        corners.add(most);
        return corners.subSet(least + 1, most + 1).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The stretch in which a unit lies; the last one, which brings as little as any, for units beyond the most effort. */
    private int stretch(int unit) {
        int found = Arrays.binarySearch(ends, unit);
        return Math.min(found >= 0 ? found : -found - 1, ends.length - 1);
    }

    @Override
    public double key(int unit) {
        return keys[stretch(unit)];
    }

    @Override
    public double worth(int unit) {
        return worths[stretch(unit)];
    }

    @Override
    public double gain(int from, int to) {
        return Math.scalb(margin * (to == from + 1 ? lines.each(from, to) : lines.rise(from, to)), -exponent);
    }

    @Override
    public int count(double threshold, int from, int to) {
        int count = from;
        for (int i = 0; i < ends.length && keys[i] >= threshold; i++) {
            count = ends[i];
        }
        return Math.max(from, Math.min(count, to));
    }

    @Override
    public int settled(int effort) {
        int settled = least;
        for (int i = 0; i < ends.length && settled < effort; i++) {
            if (ends[i] > effort) {
                return jumps[i] ? settled : effort;
            }
            settled = ends[i];
        }
        return settled;
    }

    @Override
    public int landing(int effort) {
        int stretch = stretch(effort);
        return effort > least && jumps[stretch] ? Math.max(effort, ends[stretch]) : effort;
    }

    @Override
    public boolean hasJumps() {
        for (boolean jump : jumps) {
            if (jump) {
                return true;
            }
        }
        return false;
    }

    @Override
    public EstimatedUnits within(int newLeast, int newMost) {
        return new EstimatedUnits(lines, margin, exponent, newLeast, newMost);
    }
}
