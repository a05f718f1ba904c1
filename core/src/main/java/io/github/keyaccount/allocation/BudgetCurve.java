package io.github.keyaccount.allocation;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What budgets of different sizes bring, each divided as well as possible: whether another seller pays, and where more of them do
 * not.
 *
 * <p>Where all curves are concave, a step from one budget to the next never brings more per unit of effort than the step before it.
 * With S-shaped curves it may, as where a budget is too small for any of them. There a greater budget may even be found to bring
 * less than a smaller one, if it is not proven to be divided best: by no more than its gap.
 *
 * <p>With one account whose contribution is 20 × √x, budgets of 4, 9 and 16 hours bring 40, 60 and 80; one more hour would bring
 * 5 an hour, then 3⅓, then 2½, if any fraction of it may be spent. Immutable and thread-safe.
 */
public final class BudgetCurve {
    /** By how much contributions may differ by rounding, as a share of them. */
    private static final double ROUNDING = 1e-12;

    private final AccountResponses responses;
    private final AllocationOptions options;
    private final List<Point> points;

    private BudgetCurve(AccountResponses responses, AllocationOptions options, List<Point> points) {
        this.responses = responses;
        this.options = options;
        this.points = points;
    }

    /**
     * A budget, and what it brings. Immutable and thread-safe.
     *
     * @param budget the effort that there is
     * @param spent the effort that accounts get
     * @param contribution what they contribute with it, in major units of the currency
     * @param shadowPrice what one more unit would bring
     * @param gap how much more a better division could bring at most, zero or more
     * @param provenOptimal whether there is no better division: whether the gap is no more than rounding can make it
     */
    public record Point(
            double budget, double spent, double contribution, double shadowPrice, double gap, boolean provenOptimal) {}

    /**
     * Returns what budgets bring.
     *
     * @param responses what effort brings on each account
     * @param budgets the budgets, at least one, each from 0 to 1E15 and greater than the one before
     * @param options how each of them is divided
     * @return the curve
     * @throws IllegalArgumentException if there is no budget, one is negative, above 1E15, not a number or not greater than the one
     *     before, one is less than the minima of the accounts need together, or minima and maxima leave no whole number between
     *     them where only whole units are given
     */
    public static BudgetCurve of(AccountResponses responses, List<Double> budgets, AllocationOptions options) {
        Objects.requireNonNull(responses, "responses");
        Objects.requireNonNull(budgets, "budgets").forEach(budget -> Objects.requireNonNull(budget, "budgets"));
        Objects.requireNonNull(options, "options");
        List<Double> checked = List.copyOf(budgets);
        check(checked, needed(responses, options));
        List<Point> points = new ArrayList<>();
        for (double budget : checked) {
            points.add(point(EffortAllocation.optimal(responses, EffortBudget.of(budget), options)));
        }
        return new BudgetCurve(responses, options, List.copyOf(points));
    }

    /** What the minima need together, as they are written in decimals. */
    private static BigDecimal needed(AccountResponses responses, AllocationOptions options) {
        return ComparisonFinding.plain(
                options.wholeUnits()
                        ? BigDecimal.valueOf(responses.units().sumOfLeast())
                        : BudgetChecks.sumOfMinima(responses.all()));
    }

    private static void check(List<Double> budgets, BigDecimal needed) {
        Check.argument(!budgets.isEmpty(), "at least one of 'budgets'", 0);
        Check.noOffenders(
                budgets.stream()
                        .filter(budget -> !(budget >= 0 && budget <= EffortBudget.MOST))
                        .toList(),
                "0 <= 'budgets' <= 1E15");
        List<String> falling = new ArrayList<>();
        List<Double> small = new ArrayList<>();
        for (int i = 0; i < budgets.size(); i++) {
            if (i > 0 && !(budgets.get(i) > budgets.get(i - 1))) {
                falling.add(budgets.get(i) + " after " + budgets.get(i - 1));
            }
            if (BigDecimal.valueOf(budgets.get(i)).compareTo(needed) < 0) {
                small.add(budgets.get(i));
            }
        }
        Check.noOffenders(falling, "'budgets' each greater than the one before");
        Check.noOffenders(
                small, "'budgets' of at least " + needed.toPlainString() + ", which the minima need together");
    }

    private static Point point(EffortAllocation allocation) {
        EffortPart part = allocation.parts().get(0);
        return new Point(
                part.budget(),
                part.spent(),
                part.contribution(),
                part.shadowPrice(),
                part.gap(),
                part.isProvenOptimal());
    }

    /**
     * Returns among which accounts each budget is divided.
     *
     * @return the responses
     */
    public AccountResponses responses() {
        return responses;
    }

    /**
     * Returns how each budget is divided.
     *
     * @return the options
     */
    public AllocationOptions options() {
        return options;
    }

    /**
     * Returns what each budget brings.
     *
     * @return one point per budget, from the least to the greatest
     */
    public List<Point> points() {
        return points;
    }

    /**
     * Returns what a reader of the curve should know: from which of the budgets on none brings more, the first one at which a step
     * is sure to bring more per unit of effort than the step before it, and how many are not proven to be divided best.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        int enough = enough();
        if (enough < points.size() - 1) {
            findings.add(Finding.of(ComparisonFinding.NOTHING_MORE_TO_GAIN, shown(points.get(enough))));
        }
        rising().stream()
                .limit(1)
                .forEach(point -> findings.add(Finding.of(ComparisonFinding.RETURN_RISES, shown(point))));
        List<Point> unproven =
                points.stream().filter(point -> !point.provenOptimal()).toList();
        if (!unproven.isEmpty()) {
            double gap = unproven.stream().mapToDouble(Point::gap).max().orElse(0);
            findings.add(Finding.of(
                    ComparisonFinding.BEST_NOT_PROVEN,
                    unproven.size(),
                    ComparisonFinding.amount(gap, responses.currency()),
                    responses.currency().getCurrencyCode()));
        }
        return List.copyOf(findings);
    }

    private static BigDecimal shown(Point point) {
        return ComparisonFinding.plain(BigDecimal.valueOf(point.budget()));
    }

    /** The first budget that brings as much as any greater one, but for rounding. */
    private int enough() {
        int enough = points.size() - 1;
        double most = points.get(enough).contribution();
        for (int i = enough - 1; i >= 0; i--) {
            most = Math.max(most, points.get(i).contribution());
            if (points.get(i).contribution() * (1 + ROUNDING) >= most) {
                enough = i;
            }
        }
        return enough;
    }

    /** The budgets at which the return rises, however well the budget before could be divided. */
    private List<Point> rising() {
        List<Point> distinct = new ArrayList<>();
        for (Point point : points) {
            // Where only whole units are given, two budgets between the same whole numbers are the same.
            if (distinct.isEmpty() || usable(point) > usable(distinct.get(distinct.size() - 1))) {
                distinct.add(point);
            }
        }
        List<Point> rising = new ArrayList<>();
        for (int i = 2; i < distinct.size(); i++) {
            Point first = distinct.get(i - 2);
            Point second = distinct.get(i - 1);
            Point third = distinct.get(i);
            double atMost = (second.contribution() + second.gap()) * (1 + ROUNDING);
            double before = (atMost - first.contribution()) / (usable(second) - usable(first));
            double after = (third.contribution() - atMost) / (usable(third) - usable(second));
            if (after > before) {
                rising.add(third);
            }
        }
        return rising;
    }

    private double usable(Point point) {
        return options.wholeUnits() ? Math.floor(point.budget()) : point.budget();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof BudgetCurve other
                && responses.equals(other.responses)
                && options.equals(other.options)
                && points.equals(other.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(responses, options, points);
    }

    /** {@return the points} */
    @Override
    public String toString() {
        return "BudgetCurve" + points;
    }
}
