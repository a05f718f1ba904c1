package io.github.keyaccount.response;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The manager's own estimates: sales at some efforts, with straight lines between them and nothing more to gain beyond the last.
 *
 * <p>Estimates of 100 without effort, 160 with 10 hours and 180 with 20 give 130 with 5 hours, and 180 with 30. The slope of a
 * line is that of the decimals which were written, correctly rounded: the lines from 0.1 to 0.2 and from 0.2 to 0.3 are equally
 * long. A number is taken for a written one if it has at most 15 digits; one that was calculated, such as 0.1 + 0.2, mostly has
 * more, and counts exactly as it is in binary. So write decimals: between a written effort or sales and a calculated one very
 * close to it, the slope is far from that of the line. Immutable and thread-safe.
 *
 * <p>Source: Leonard M. Lodish, CALLPLAN: An Interactive Salesman's Call Planning System, 1971, which asks for such estimates.
 * It then fits a curve to them; the straight lines, which meet each of them, are a reading.
 */
public final class EstimatedResponse implements ResponseCurve {
    private final double[] efforts;
    private final double[] sales;
    /** The slope from each estimate on, with none from the last. */
    private final double[] slopes;

    private EstimatedResponse(double[] efforts, double[] sales) {
        this.efforts = efforts;
        this.sales = sales;
        this.slopes = new double[efforts.length];
        for (int i = 1; i < efforts.length; i++) {
            slopes[i - 1] = difference(sales, i)
                    .divide(difference(efforts, i), MathContext.DECIMAL128)
                    .doubleValue();
        }
    }

    private static BigDecimal difference(double[] values, int i) {
        return Curves.decimal(values[i]).subtract(Curves.decimal(values[i - 1]));
    }

    /**
     * Returns the curve through the given estimates.
     *
     * @param estimates the sales by effort: at least two, one of them with an effort of 0; efforts up to {@link #MOST_EFFORT},
     *     sales from 0 to {@link #MOST_SALES}, which never fall with more effort
     * @return the curve
     * @throws IllegalArgumentException if an effort or sales are out of their range or not a number, there are fewer than two
     *     estimates or none without effort, two of them for no effort (0.0 and -0.0), or more effort has less sales
     */
    public static EstimatedResponse of(Map<Double, Double> estimates) {
        Objects.requireNonNull(estimates, "estimates").forEach((effort, its) -> {
            Objects.requireNonNull(effort, "estimates");
            Objects.requireNonNull(its, "estimates");
        });
        Check.noOffenders(
                estimates.keySet().stream()
                        .filter(effort -> !Curves.isEffort(effort))
                        .sorted()
                        .toList(),
                "all efforts in 'estimates' from 0 to 1E9");
        Check.noOffenders(
                estimates.values().stream()
                        .filter(its -> !Curves.isSales(its))
                        .sorted()
                        .toList(),
                "all sales in 'estimates' from 0 to 1E15");
        SortedMap<Double, Double> sorted = new TreeMap<>();
        estimates.forEach((effort, its) -> sorted.put(Curves.plain(effort), Curves.plain(its)));
        Check.argument(sorted.size() == estimates.size(), "one estimate without effort in 'estimates'", 2);
        Check.argument(sorted.size() >= 2, "at least 2 'estimates'", sorted.size());
        Check.argument(sorted.firstKey() == 0, "the least effort in 'estimates' = 0", sorted.firstKey());
        EstimatedResponse curve = new EstimatedResponse(numbers(sorted.keySet()), numbers(sorted.values()));
        curve.checkRising();
        return curve;
    }

    private static double[] numbers(Collection<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void checkRising() {
        List<String> falling = new ArrayList<>();
        for (int i = 1; i < sales.length; i++) {
            if (sales[i] < sales[i - 1]) {
                falling.add(sales[i - 1] + " with " + efforts[i - 1] + " but " + sales[i] + " with " + efforts[i]);
            }
        }
        Check.noOffenders(falling, "'estimates' that never fall with more effort");
    }

    /**
     * Returns the curve through the answers for no effort, for today's and for half as much again, beyond which there is nothing
     * more to gain.
     *
     * <p>It meets these answers exactly, also those of an account that does not answer effort at all. Sales without limit that
     * lie higher would need an effort at which they are reached: see {@link #calibrated(ResponseAnswers, double)}.
     *
     * <p>Answers of 100, 230 and 280 with a present effort of 10 give estimates at 0, 10 and 15, and 255 with an effort of 12.5.
     *
     * @param answers the answers
     * @return the curve
     * @throws IllegalArgumentException if the sales with half as much effort again are not answered, or those without limit are
     *     answered and lie higher
     */
    public static EstimatedResponse calibrated(ResponseAnswers answers) {
        Objects.requireNonNull(answers, "answers");
        Check.argument(answers.withHalfMore().isPresent(), "'withHalfMore' for an estimated curve", "none");
        double last = answers.withHalfMore().orElseThrow();
        double limit = answers.withoutLimit().orElse(last);
        Check.argument(
                limit == last,
                "'withoutLimit' = 'withHalfMore' " + last + " unless the effort at which it is reached is given",
                limit);
        return of(estimates(answers));
    }

    /**
     * Returns the curve through all answers, where those for effort without limit are reached at a given effort.
     *
     * <p>It meets the answers exactly, also those of an account that does not answer effort at all. Which effort is practically
     * without limit is for the caller to say; added.
     *
     * <p>Answers of 100, 230, 280 and 360 with a present effort of 10, of which the last is reached at 35, give estimates at 0, 10,
     * 15 and 35, and 320 with an effort of 25.
     *
     * @param answers the answers; half as much effort again may be left unanswered
     * @param effortAtLimit the effort at which the sales without limit are reached, above the greatest of the other answers and up
     *     to {@link #MOST_EFFORT}
     * @return the curve
     * @throws IllegalArgumentException if the sales without limit are not answered, or the effort is too small, too large or not
     *     a number
     */
    public static EstimatedResponse calibrated(ResponseAnswers answers, double effortAtLimit) {
        Objects.requireNonNull(answers, "answers");
        Check.argument(
                answers.withoutLimit().isPresent(), "'withoutLimit' for an estimated curve with a limit", "none");
        SortedMap<Double, Double> estimates = estimates(answers);
        Check.argument(
                effortAtLimit > estimates.lastKey() && effortAtLimit <= MOST_EFFORT,
                estimates.lastKey() + " < 'effortAtLimit' <= 1E9",
                effortAtLimit);
        estimates.put(effortAtLimit, answers.withoutLimit().orElseThrow());
        return of(estimates);
    }

    private static SortedMap<Double, Double> estimates(ResponseAnswers answers) {
        SortedMap<Double, Double> estimates = new TreeMap<>();
        estimates.put(0.0, answers.withoutEffort());
        estimates.put(answers.presentEffort(), answers.atPresent());
        answers.withHalfMore().ifPresent(sales -> estimates.put(answers.effortWithHalfMore(), sales));
        return estimates;
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
        double checked = Curves.effort(effort);
        int line = line(checked);
        if (line == efforts.length - 1) {
            return sales[line];
        }
        double share = (checked - efforts[line]) / (efforts[line + 1] - efforts[line]);
        // Rounding might carry the sum beyond the estimate that it comes close to.
        return Math.min(sales[line] + (sales[line + 1] - sales[line]) * share, sales[line + 1]);
    }

    @Override
    public double slope(double effort) {
        return slopes[line(Curves.effort(effort))];
    }

    /** The estimate from which the line of an effort begins; the right one of two lines. */
    private int line(double effort) {
        int found = Arrays.binarySearch(efforts, effort);
        return found >= 0 ? found : -found - 2;
    }

    /** {@return the last of the estimated sales} */
    @Override
    public OptionalDouble limit() {
        return OptionalDouble.of(sales[sales.length - 1]);
    }

    @Override
    public boolean isConcave() {
        for (int i = 1; i < slopes.length; i++) {
            if (slopes[i] > slopes[i - 1]) {
                return false;
            }
        }
        return true;
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
