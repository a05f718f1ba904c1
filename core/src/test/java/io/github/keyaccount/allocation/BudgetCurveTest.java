package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.allocation.EffortCases.bestOnGrid;
import static io.github.keyaccount.allocation.EffortCases.bounded;
import static io.github.keyaccount.allocation.EffortCases.free;
import static io.github.keyaccount.allocation.EffortCases.minima;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.allocation.BudgetCurve.Point;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BudgetCurveTest {
    private static final AllocationOptions WHOLE = AllocationOptions.defaults();
    private static final AllocationOptions ANY = WHOLE.withWholeUnits(false);
    private static final AccountResponses ROOT = free(PowerResponse.of(0, 20, 0.5));

    private static List<Point> points(AccountResponses responses, AllocationOptions options, Double... budgets) {
        return BudgetCurve.of(responses, List.of(budgets), options).points();
    }

    private static ResponseCurve estimates(double... salesPerUnit) {
        TreeMap<Double, Double> estimates = new TreeMap<>(Map.of(0.0, 0.0));
        for (double sales : salesPerUnit) {
            estimates.put(estimates.lastKey() + 1, estimates.lastEntry().getValue() + sales);
        }
        return EstimatedResponse.of(estimates);
    }

    // 20 × √4 = 40, 20 × √9 = 60, 20 × √16 = 80; the slope is 10 ÷ √x.
    @Test
    void workedExample() {
        List<Point> points = points(ROOT, ANY, 4.0, 9.0, 16.0);
        double[] contributions = {40, 60, 80};
        double[] prices = {5, 10 / 3.0, 2.5};
        double[] budgets = {4, 9, 16};
        for (int i = 0; i < 3; i++) {
            assertEquals(budgets[i], points.get(i).budget());
            assertEquals(budgets[i], points.get(i).spent());
            assertEquals(contributions[i], points.get(i).contribution(), 1e-12);
            assertEquals(prices[i], points.get(i).shadowPrice(), 1e-12);
            assertEquals(0, points.get(i).gap(), 1e-10);
            assertTrue(points.get(i).provenOptimal());
        }
        assertEquals(
                List.of(), BudgetCurve.of(ROOT, List.of(4.0, 9.0, 16.0), ANY).findings());
    }

    @Provide
    Arbitrary<AccountResponses> concave() {
        return EffortCases.accounts(EffortCases.concaveCurves());
    }

    @Provide
    Arbitrary<AccountResponses> any() {
        return EffortCases.accounts(EffortCases.anyCurves());
    }

    private static BudgetCurve curve(AccountResponses responses, AllocationOptions options) {
        List<Double> budgets = new ArrayList<>();
        for (double more : new double[] {0, 0.5, 1, 2, 3.5, 5, 8, 12}) {
            budgets.add(minima(responses) + more);
        }
        return BudgetCurve.of(responses, budgets, options);
    }

    @Property(tries = 200)
    void moreBudget_bringsNoLess_andLessAndLessPerUnit_whereCurvesAreConcave(
            @ForAll("concave") AccountResponses responses) {
        BudgetCurve curve = curve(responses, ANY);
        double before = Double.POSITIVE_INFINITY;
        for (int i = 1; i < curve.points().size(); i++) {
            Point one = curve.points().get(i - 1);
            Point next = curve.points().get(i);
            double gained = (next.contribution() - one.contribution()) / (next.budget() - one.budget());
            double rounding = 1e-11 * next.contribution();
            assertTrue(gained >= -rounding);
            assertTrue(gained <= before + rounding);
            // The price lies between what the step before it and the step after it bring.
            assertTrue(gained <= one.shadowPrice() * (1 + 1e-9) + rounding);
            assertTrue(gained >= next.shadowPrice() * (1 - 1e-9) - rounding);
            assertTrue(next.shadowPrice() <= one.shadowPrice());
            before = gained;
        }
        assertTrue(curve.findings().stream()
                .allMatch(finding -> finding.code() == ComparisonFinding.NOTHING_MORE_TO_GAIN));
    }

    @Property(tries = 100)
    void everyPoint_isAtLeastTheBestOfAGrid_butForItsGap(@ForAll("any") AccountResponses responses) {
        for (Point point : curve(responses, ANY).points()) {
            double grid = bestOnGrid(responses, point.budget());
            double rounding = 1e-12 * point.contribution();
            assertTrue(point.contribution() + point.gap() >= grid - rounding);
            assertTrue(!point.provenOptimal() || point.contribution() >= grid - rounding);
            assertTrue(point.spent() <= point.budget());
        }
    }

    @Property(tries = 100)
    void theReturn_isSaidToRise_onlyWhereItDoes(@ForAll("any") AccountResponses responses) {
        BudgetCurve curve = curve(responses, ANY);
        List<Finding> rises = curve.findings().stream()
                .filter(finding -> finding.code() == ComparisonFinding.RETURN_RISES)
                .toList();
        for (Finding rise : rises) {
            int at = IntStream.range(0, curve.points().size())
                    .filter(i -> BigDecimal.valueOf(curve.points().get(i).budget())
                                    .compareTo((BigDecimal) rise.arguments().get("budget"))
                            == 0)
                    .findFirst()
                    .orElseThrow();
            Point one = curve.points().get(at - 2);
            Point two = curve.points().get(at - 1);
            Point three = curve.points().get(at);
            assertTrue((three.contribution() - two.contribution()) / (three.budget() - two.budget())
                    > (two.contribution() - one.contribution()) / (two.budget() - one.budget()));
        }
    }

    // Units that bring 3, 2 and 1: in whole units 3.9 is 3.
    @Test
    void wholeUnits_leaveFractionsUnspent() {
        List<Point> points = points(free(estimates(3, 2, 1)), WHOLE, 0.0, 1.0, 3.9, 9.0);
        assertEquals(
                List.of(0.0, 1.0, 3.0, 3.0), points.stream().map(Point::spent).toList());
        assertEquals(
                List.of(0.0, 3.0, 6.0, 6.0),
                points.stream().map(Point::contribution).toList());
        assertEquals(
                List.of(3.0, 2.0, 0.0, 0.0),
                points.stream().map(Point::shadowPrice).toList());
    }

    @Test
    void theBudgetThatIsEnough_isNamed() {
        BudgetCurve curve = BudgetCurve.of(free(estimates(3, 2, 1)), List.of(1.0, 2.0, 3.0, 4.0, 50.0), WHOLE);
        assertEquals(
                List.of(Finding.of(ComparisonFinding.NOTHING_MORE_TO_GAIN, new BigDecimal("3"))), curve.findings());
        assertEquals(
                "From a budget of 3 on, none of the greater ones looked at brings more.",
                Texts.english().of(curve.findings().get(0)));
        assertEquals(
                List.of(),
                BudgetCurve.of(free(estimates(3, 2, 1)), List.of(1.0, 2.0, 3.0), WHOLE)
                        .findings());
        assertEquals(
                List.of(),
                BudgetCurve.of(free(estimates(3, 2, 1)), List.of(1.0), WHOLE).findings());
    }

    // Units that bring 1, 5, 5 and 0: the steps up to 1, 2, 3 and 4 bring 1, 5, 5 and 0 as well.
    @Test
    void theFirstRiseOfTheReturn_isNamed() {
        AccountResponses late = free(estimates(1, 5, 5, 0));
        BudgetCurve curve = BudgetCurve.of(late, List.of(0.0, 0.5, 1.0, 1.5, 2.5, 3.0, 4.0), WHOLE);
        assertEquals(
                List.of(
                        Finding.of(ComparisonFinding.NOTHING_MORE_TO_GAIN, new BigDecimal("3")),
                        Finding.of(ComparisonFinding.RETURN_RISES, new BigDecimal("2.5"))),
                curve.findings());
        // By the unit: from 0 to 1 it is 1, from 1 to 3 it is 5.
        assertEquals(
                List.of(Finding.of(ComparisonFinding.RETURN_RISES, new BigDecimal("3"))),
                BudgetCurve.of(late, List.of(0.0, 1.0, 3.0), WHOLE).findings());
        // From 1 to 2 it is 5, from 2 to 4 it is 2½.
        assertEquals(
                List.of(), BudgetCurve.of(late, List.of(1.0, 2.0, 4.0), WHOLE).findings());
        // From 0 to 1 it is 4, from 1 to 3 it is 5.
        assertEquals(
                List.of(Finding.of(ComparisonFinding.RETURN_RISES, new BigDecimal("3"))),
                BudgetCurve.of(free(estimates(4, 5, 5)), List.of(0.0, 1.0, 3.0), WHOLE)
                        .findings());
        // From 0 to 3 it is 11 ÷ 3, from 3 to 4 nothing.
        assertEquals(
                List.of(Finding.of(ComparisonFinding.NOTHING_MORE_TO_GAIN, new BigDecimal("3"))),
                BudgetCurve.of(late, List.of(0.0, 3.0, 4.0), WHOLE).findings());
    }

    // The envelopes of the first account, 0, 1, 1, 4, 5, 6, and of the second, 0, 2, 2, 2, 3, 6, promise more than
    // there is.
    @Test
    void moreBudget_bringsLess_byNoMoreThanItsGap_whereTheBestIsNotProven() {
        AccountResponses two = free(estimates(1, 0, 3, 1, 1), estimates(2, 0, 0, 1, 3));
        List<Point> points = points(two, WHOLE.withMostSteps(0), 8.0, 9.0);
        assertEquals(10, points.get(0).contribution());
        assertTrue(points.get(0).provenOptimal());
        assertTrue(points.get(1).contribution() + points.get(1).gap() >= 10);
        List<Point> exact = points(two, WHOLE, 8.0, 9.0);
        // 3 and 5 units bring 4 + 6, and 4 and 5 bring 5 + 6.
        assertEquals(
                List.of(10.0, 11.0), exact.stream().map(Point::contribution).toList());
    }

    @Test
    void budgetsThatAreNotProvenToBeDividedBest_areCounted() {
        ResponseCurve curve = AdbudgResponse.of(0, 100, 2, 1);
        AccountResponses many = free(Collections.nCopies(200, curve).toArray(ResponseCurve[]::new));
        BudgetCurve budgets = BudgetCurve.of(many, List.of(100.0, 100.5), ANY);
        Point proven = budgets.points().get(0);
        Point other = budgets.points().get(1);
        assertTrue(proven.provenOptimal());
        assertEquals(5000, proven.contribution(), 1e-9);
        assertTrue(!other.provenOptimal() && other.gap() > 0 && other.gap() <= 5 * (1 + 1e-9));
        Finding finding = budgets.findings().get(0);
        assertEquals(ComparisonFinding.BEST_NOT_PROVEN, finding.code());
        assertEquals(1L, finding.arguments().get("count"));
        assertEquals(
                ComparisonFinding.amount(other.gap(), EffortCases.EUR),
                finding.arguments().get("gap"));
        assertEquals("EUR", finding.arguments().get("currency"));
    }

    @Test
    void budgetsBelowTheMinima_areRefused_withWhatIsNeeded() {
        AccountResponses responses = AccountResponses.of(
                List.of(bounded("A", estimates(1, 1, 1), 0.1, 3), bounded("B", estimates(1, 1, 1), 0.2, 3)));
        assertRefused(
                "Expected 'budgets' of at least 0.3, which the minima need together, but found 2 offenders: 0.0, 0.2",
                () -> BudgetCurve.of(responses, List.of(0.0, 0.2, 0.3, 1.0), ANY));
        assertRefused(
                "Expected 'budgets' of at least 2, which the minima need together, but found 1 offender: 1.9",
                () -> BudgetCurve.of(responses, List.of(1.9, 2.0), WHOLE));
        assertEquals(1, points(responses, ANY, 0.3).size());
        assertEquals(1, points(responses, WHOLE, 2.0).size());
    }

    @Test
    void budgetsThatDoNotRise_areRefused() {
        assertRefused(
                "Expected 'budgets' each greater than the one before, but found 2 offenders: 3.0 after 3.0, 2.0 after 3.0",
                () -> BudgetCurve.of(ROOT, List.of(1.0, 3.0, 3.0, 2.0), ANY));
        assertRefused("Expected at least one of 'budgets', but found 0", () -> BudgetCurve.of(ROOT, List.of(), ANY));
        assertRefused(
                "Expected 0 <= 'budgets' <= 1E15, but found 3 offenders: -1.0, NaN, 2.0E15",
                () -> BudgetCurve.of(ROOT, List.of(-1.0, 0.0, Double.NaN, 1e15, 2e15), ANY));
    }

    @Test
    void curves_areEqualByWhatTheyWereMadeOf() {
        BudgetCurve curve = BudgetCurve.of(ROOT, List.of(4.0), ANY);
        assertEquals(curve, BudgetCurve.of(free(PowerResponse.of(0, 20, 0.5)), List.of(4.0), ANY));
        assertEquals(curve.hashCode(), BudgetCurve.of(ROOT, List.of(4.0), ANY).hashCode());
        for (BudgetCurve other : List.of(
                BudgetCurve.of(ROOT, List.of(5.0), ANY),
                BudgetCurve.of(ROOT, List.of(4.0), ANY.withMostSteps(1)),
                BudgetCurve.of(free(PowerResponse.of(0, 20, 0.5), estimates(0)), List.of(4.0), ANY))) {
            assertNotEquals(curve, other);
            assertNotEquals(curve.hashCode(), other.hashCode());
        }
        assertNotEquals(curve, "curve");
        assertSame(ROOT, curve.responses());
        assertSame(ANY, curve.options());
        assertEquals("BudgetCurve" + curve.points(), curve.toString());
    }

    @Test
    void nulls_areRefused() {
        assertNull("responses", () -> BudgetCurve.of(null, List.of(1.0), ANY));
        assertNull("budgets", () -> BudgetCurve.of(ROOT, null, ANY));
        assertNull("budgets", () -> BudgetCurve.of(ROOT, Arrays.asList(1.0, null), ANY));
        assertNull("options", () -> BudgetCurve.of(ROOT, List.of(1.0), null));
    }
}
