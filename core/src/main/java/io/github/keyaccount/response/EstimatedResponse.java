package io.github.keyaccount.response;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The manager's own estimates: sales at some efforts, with straight lines between them and nothing more to gain beyond the last.
 *
 * <p>Estimates of 100 without effort, 160 with 10 hours and 180 with 20 give 130 with 5 hours, and 180 with 30. Immutable and
 * thread-safe.
 *
 * <p>Source: Leonard M. Lodish, CALLPLAN: An Interactive Salesman's Call Planning System, 1971, which asks for such estimates.
 * It then fits a curve to them; the straight lines, which meet each of them, are a reading.
 */
public final class EstimatedResponse implements ResponseCurve {
    private final double[] efforts;
    private final double[] sales;
    /** The slope of each line but the last, which is flat. */
    private final double[] slopes;

    private final boolean concave;

    private EstimatedResponse(double[] efforts, double[] sales) {
        this.efforts = efforts;
        this.sales = sales;
        this.concave = concave(efforts, sales);
        this.slopes = new double[efforts.length - 1];
        for (int i = 0; i < slopes.length; i++) {
            double slope = (sales[i + 1] - sales[i]) / (efforts[i + 1] - efforts[i]);
            // Slopes of a concave curve that are equal but for rounding must not rise.
            slopes[i] = concave && i > 0 ? Math.min(slope, slopes[i - 1]) : slope;
        }
    }

    /**
     * Returns the curve through the given estimates.
     *
     * @param estimates the sales by effort: at least two, one of them with an effort of 0; efforts up to {@link #MOST_EFFORT},
     *     sales from 0 to {@link #MOST_SALES}, which never fall with more effort
     * @return the curve
     * @throws IllegalArgumentException if an effort or sales are out of their range or not a number, there are fewer than two
     *     estimates or none without effort, or more effort has less sales
     */
    public static EstimatedResponse of(Map<Double, Double> estimates) {
        Objects.requireNonNull(estimates, "estimates");
        SortedMap<Double, Double> sorted = new TreeMap<>();
        estimates.forEach((effort, its) -> {
            Curves.checkEffort(Objects.requireNonNull(effort, "estimates"));
            Curves.checkSales(Objects.requireNonNull(its, "estimates"), "sales");
            sorted.put(Curves.plain(effort), Curves.plain(its));
        });
        Check.argument(sorted.size() >= 2, "at least 2 'estimates'", sorted.size());
        Check.argument(sorted.firstKey() == 0, "an estimate without effort in 'estimates'", sorted.firstKey());
        double[] efforts =
                sorted.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] sales =
                sorted.values().stream().mapToDouble(Double::doubleValue).toArray();
        List<String> falling = new ArrayList<>();
        for (int i = 1; i < sales.length; i++) {
            if (sales[i] < sales[i - 1]) {
                falling.add(sales[i - 1] + " with " + efforts[i - 1] + " but " + sales[i] + " with " + efforts[i]);
            }
        }
        Check.noOffenders(falling, "'estimates' that never fall with more effort");
        return new EstimatedResponse(efforts, sales);
    }

    /** Whether no line is steeper than the one before it, by the decimals that the caller wrote. */
    private static boolean concave(double[] efforts, double[] sales) {
        for (int i = 2; i < efforts.length; i++) {
            BigDecimal before = difference(sales, i - 1).multiply(difference(efforts, i));
            BigDecimal after = difference(sales, i).multiply(difference(efforts, i - 1));
            if (after.compareTo(before) > 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal difference(double[] values, int i) {
        return BigDecimal.valueOf(values[i]).subtract(BigDecimal.valueOf(values[i - 1]));
    }

    /**
     * Returns the estimates.
     *
     * @return the sales by effort, from an effort of 0 up; unmodifiable
     */
    public SortedMap<Double, Double> estimates() {
        SortedMap<Double, Double> estimates = new TreeMap<>();
        for (int i = 0; i < efforts.length; i++) {
            estimates.put(efforts[i], sales[i]);
        }
        return Collections.unmodifiableSortedMap(estimates);
    }

    @Override
    public double at(double effort) {
        Curves.checkEffort(effort);
        int line = line(effort);
        if (line == slopes.length) {
            return sales[line];
        }
        double share = (effort - efforts[line]) / (efforts[line + 1] - efforts[line]);
        return sales[line] + (sales[line + 1] - sales[line]) * share;
    }

    @Override
    public double slope(double effort) {
        Curves.checkEffort(effort);
        int line = line(effort);
        return line == slopes.length ? 0 : slopes[line];
    }

    /** The line on which an effort lies, the right one of two. */
    private int line(double effort) {
        int found = Arrays.binarySearch(efforts, effort);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean isConcave() {
        return concave;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EstimatedResponse other
                && Arrays.equals(efforts, other.efforts)
                && Arrays.equals(sales, other.sales);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(efforts) * 31 + Arrays.hashCode(sales);
    }

    @Override
    public String toString() {
        return "EstimatedResponse" + estimates();
    }
}
