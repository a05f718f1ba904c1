package io.github.keyaccount.allocation;

import static io.github.keyaccount.allocation.EffortCases.STEP;
import static io.github.keyaccount.allocation.EffortCases.account;
import static io.github.keyaccount.allocation.EffortCases.bestOnGrid;
import static io.github.keyaccount.allocation.EffortCases.bounded;
import static io.github.keyaccount.allocation.EffortCases.contribution;
import static io.github.keyaccount.allocation.EffortCases.exactSum;
import static io.github.keyaccount.allocation.EffortCases.free;
import static io.github.keyaccount.allocation.EffortCases.minima;
import static io.github.keyaccount.allocation.EffortCases.most;
import static io.github.keyaccount.allocation.EffortCases.solve;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContinuousEffortTest {
    /** Accounts, and a budget that their minima do not exceed. */
    private record Case(AccountResponses responses, double budget) {
        EffortSolution solution() {
            return solve(responses, budget);
        }

        double best() {
            return contribution(responses, solution().efforts());
        }

        double upperBound() {
            return ContinuousEffortTest.upperBound(responses, solution());
        }
    }

    @Provide
    Arbitrary<Case> concave() {
        return cases(EffortCases.concaveCurves());
    }

    @Provide
    Arbitrary<Case> any() {
        return cases(EffortCases.anyCurves());
    }

    private static Arbitrary<Case> cases(Arbitrary<ResponseCurve> curves) {
        return Combinators.combine(
                        EffortCases.accounts(curves), Arbitraries.integers().between(0, 60))
                .as((responses, more) -> new Case(responses, minima(responses) + more * STEP));
    }

    /** What is missed is told but for 1E-13. */
    private static double upperBound(AccountResponses responses, EffortSolution solution) {
        return (contribution(responses, solution.efforts()) + solution.missed()) * (1 + 1e-13);
    }

    private static void assertFeasible(Case its) {
        double[] efforts = its.solution().efforts();
        assertTrue(exactSum(efforts).compareTo(new BigDecimal(its.budget())) <= 0, () -> Arrays.toString(efforts));
        for (int i = 0; i < efforts.length; i++) {
            AccountResponse response = its.responses().at(i);
            assertTrue(efforts[i] >= response.minimum() && efforts[i] <= most(response));
        }
    }

    @Property(tries = 500)
    void efforts_stayWithinBoundsAndBudget(@ForAll("concave") Case its) {
        assertFeasible(its);
    }

    @Property(tries = 200)
    void efforts_stayWithinBoundsAndBudget_whereCurvesAreSShaped(@ForAll("any") Case its) {
        assertFeasible(its);
    }

    @Property(tries = 500)
    void budget_isSpent_unlessNobodyCouldUseMore(@ForAll("concave") Case its) {
        EffortSolution solution = its.solution();
        double left = new BigDecimal(its.budget())
                .subtract(exactSum(solution.efforts()))
                .doubleValue();
        if (solution.shadowPrice() > 0) {
            assertTrue(left <= 2 * Math.ulp(its.budget()), () -> left + " left");
        } else {
            for (int i = 0; i < solution.efforts().length; i++) {
                AccountResponse response = its.responses().at(i);
                double effort = solution.efforts()[i];
                assertTrue(effort == most(response) || worth(response, effort) == 0);
            }
        }
    }

    private static double worth(AccountResponse response, double effort) {
        double margin = response.margin().doubleValue();
        // An upright beginning without margin would be 0 × ∞.
        return margin == 0 ? 0 : margin * response.curve().slope(effort);
    }

    /** The conditions of Karush, Kuhn and Tucker, which only the best division of concave contributions meets. */
    @Property(tries = 1000)
    void everyAccount_isWorthTheShadowPrice_unlessABoundHoldsIt(@ForAll("concave") Case its) {
        EffortSolution solution = its.solution();
        double price = solution.shadowPrice();
        for (int i = 0; i < solution.efforts().length; i++) {
            AccountResponse response = its.responses().at(i);
            double effort = solution.efforts()[i];
            if (effort < most(response)) {
                assertTrue(worth(response, effort) <= price * (1 + 1e-9), () -> "more of " + response);
            }
            if (effort > response.minimum()) {
                double before = Math.nextDown(effort);
                assertTrue(worth(response, before) >= price * (1 - 1e-9), () -> "less of " + response);
            }
        }
    }

    @Property(tries = 300)
    void contribution_isAtLeastThatOfAnyGrid_whereCurvesAreConcave(@ForAll("concave") Case its) {
        double grid = bestOnGrid(its.responses(), its.budget());
        assertTrue(its.best() >= grid * (1 - 1e-12), () -> its.best() + " < " + grid);
    }

    @Property(tries = 300)
    void bound_isTheContribution_whereCurvesAreConcave(@ForAll("concave") Case its) {
        EffortSolution solution = its.solution();
        assertEquals(0, solution.missed());
        assertTrue(its.upperBound() >= its.best());
        assertEquals(its.best(), its.upperBound(), 1e-12 * its.best());
    }

    @Property(tries = 300)
    void bound_isNoneTheLess_whereCurvesAreSShaped(@ForAll("any") Case its) {
        EffortSolution solution = its.solution();
        double grid = bestOnGrid(its.responses(), its.budget());
        assertTrue(its.upperBound() >= grid, () -> its.upperBound() + " < " + grid);
        assertTrue(its.upperBound() >= its.best());
        if (solution.missed() == 0) {
            assertTrue(its.best() >= grid * (1 - 1e-12), () -> its.best() + " < " + grid);
            assertEquals(its.best(), its.upperBound(), 1e-12 * its.best());
        }
    }

    @Property(tries = 300)
    void contribution_isAtLeastThatOfAnyGrid_whereFewCurvesAreSShaped(@ForAll("any") Case its) {
        double grid = bestOnGrid(its.responses(), its.budget());
        assertTrue(its.best() >= grid * (1 - 1e-9), () -> its.best() + " < " + grid);
    }

    @Provide
    Arbitrary<Case> sShaped() {
        return cases(EffortCases.sShapedCurves());
    }

    @Property(tries = 300)
    void contribution_isAtLeastThatOfAnyGrid_whereAllCurvesAreSShaped(@ForAll("sShaped") Case its) {
        double grid = bestOnGrid(its.responses(), its.budget());
        assertTrue(its.best() >= grid * (1 - 1e-9), () -> its.best() + " < " + grid);
    }

    /** The straight line of the envelope is the steepest one from the least effort to any effort. */
    @Property(tries = 300)
    void envelope_beginsAsSteepAsTheSteepestChord(@ForAll("sShaped") Case its) {
        for (AccountResponse response : its.responses().all()) {
            double least = response.minimum();
            double steepest = 0;
            for (double more = 1e-5; more < most(response) - least + 1e-2; more += 1e-2) {
                double effort = Math.min(most(response), least + more);
                double gained = response.contribution(effort) - response.contribution(least);
                steepest = effort > least ? Math.max(steepest, gained / (effort - least)) : steepest;
            }
            EffortAtWorth answer = EffortAtWorth.of(response, least, most(response), 0);
            assertEquals(steepest, answer.steepest(), 0.01 * steepest + 1e-12);
            for (double effort = least; effort <= most(response); effort += 0.5) {
                double chord = response.contribution(least) + answer.steepest() * (effort - least);
                assertTrue(chord >= response.contribution(effort) * (1 - 1e-12));
            }
        }
    }

    @Test
    void verySmallSales_areDividedLikeLargeOnes() {
        double tiny = 0x1p-990;
        AccountResponses responses =
                free(ExponentialResponse.of(0, 400 * tiny, 0.1), ExponentialResponse.of(0, 100 * tiny, 0.2));
        EffortSolution solution = solve(responses, 10);
        assertEquals((2 + Math.log(2)) / 0.3, solution.efforts()[0], 1e-12);
        assertEquals(10, solution.efforts()[0] + solution.efforts()[1]);
    }

    @Property(tries = 200)
    void gap_isAtMostThatOfOneEnvelope(@ForAll("any") Case its) {
        double widest = its.responses().all().stream()
                .mapToDouble(ContinuousEffortTest::gapOfEnvelope)
                .max()
                .orElseThrow();
        // The envelope of the sample lies a little below that of the curve.
        double bound = widest * 1.01 + 1e-3;
        assertTrue(its.upperBound() - its.best() <= bound, () -> "gap above " + bound);
    }

    /** The widest gap between a contribution and the upper hull of a sample of it. */
    private static double gapOfEnvelope(AccountResponse response) {
        int lines = 400;
        double[] values = new double[lines + 1];
        List<Integer> hull = new ArrayList<>();
        double width = (most(response) - response.minimum()) / lines;
        for (int i = 0; i <= lines; i++) {
            values[i] = response.contribution(Math.min(most(response), response.minimum() + i * width));
            while (hull.size() > 1
                    && rise(values, hull.get(hull.size() - 1), i)
                            >= rise(values, hull.get(hull.size() - 2), hull.get(hull.size() - 1))) {
                hull.remove(hull.size() - 1);
            }
            hull.add(i);
        }
        double widest = 0;
        for (int corner = 1; corner < hull.size(); corner++) {
            int from = hull.get(corner - 1);
            for (int i = from; i < hull.get(corner); i++) {
                double envelope = values[from] + (i - from) * rise(values, from, hull.get(corner));
                widest = Math.max(widest, envelope - values[i]);
            }
        }
        return widest;
    }

    private static double rise(double[] values, int from, int to) {
        return (values[to] - values[from]) / (to - from);
    }

    @Property(tries = 300)
    void contribution_isAtLeastThatOfAnyPlan(@ForAll("concave") Case its, @ForAll Random random) {
        double left = its.budget() - minima(its.responses());
        double[] efforts = new double[its.responses().size()];
        for (int i = 0; i < efforts.length; i++) {
            AccountResponse response = its.responses().at(i);
            double more = Math.min(most(response) - response.minimum(), left * random.nextDouble());
            efforts[i] = response.minimum() + more;
            left -= more;
        }
        assertTrue(contribution(its.responses(), efforts) <= its.best() * (1 + 1e-12));
    }

    @Property(tries = 300)
    void moreBudget_bringsNoLess_andIsWorthNoMore(@ForAll("concave") Case its, @ForAll("concave") Case other) {
        Case larger = new Case(its.responses(), its.budget() + other.budget());
        assertTrue(larger.best() >= its.best() * (1 - 1e-15));
        assertTrue(larger.solution().shadowPrice() <= its.solution().shadowPrice());
    }

    @Property(tries = 200)
    void order_doesNotMatter_untilTies(@ForAll("concave") Case its, @ForAll Random random) {
        List<AccountResponse> shuffled = new ArrayList<>(its.responses().all());
        Collections.shuffle(shuffled, random);
        Case other = new Case(AccountResponses.of(shuffled), its.budget());
        assertEquals(its.solution().shadowPrice(), other.solution().shadowPrice());
        assertEquals(its.best(), other.best(), 1e-12 * its.best());
    }

    @Property(tries = 200)
    void salesTimesAPowerOfTwo_leaveEveryEffortAsItIs(
            @ForAll("scalable") List<Double> curves, @ForAll("exponents") int exponent) {
        double[] budgets = {0.5, 7, 40};
        for (double budget : budgets) {
            EffortSolution one = solve(scaled(curves, 1), budget);
            double factor = Math.scalb(1.0, exponent);
            EffortSolution other = solve(scaled(curves, factor), budget);
            assertArrayEquals(one.efforts(), other.efforts());
            assertEquals(one.shadowPrice() * factor, other.shadowPrice());
            assertEquals(one.missed() * factor, other.missed());
        }
    }

    @Provide
    Arbitrary<List<Double>> scalable() {
        return Arbitraries.doubles().between(0.1, 3).ofScale(3).list().ofSize(4);
    }

    @Provide
    Arbitrary<Integer> exponents() {
        return Arbitraries.integers().between(-40, 25);
    }

    private static AccountResponses scaled(List<Double> its, double factor) {
        return free(
                ExponentialResponse.of(0, 300 * its.get(0) * factor, its.get(1)),
                PowerResponse.of(10 * factor, 20 * its.get(2) * factor, 0.5),
                AdbudgResponse.of(0, 200 * its.get(3) * factor, its.get(0), 5),
                AdbudgResponse.of(0, 200 * its.get(1) * factor, 1 + its.get(3), 5),
                EstimatedResponse.of(Map.of(0.0, 0.0, 4.0, 30 * its.get(2) * factor, 9.0, 64 * its.get(2) * factor)));
    }

    /**
     * Two accounts with the response k(1 − e^(−b·x)) and a budget R: k1·b1·e^(−b1·x1) = k2·b2·e^(−b2·(R − x1)) gives
     * x1 = (b2·R + ln(k1·b1 ÷ (k2·b2))) ÷ (b1 + b2).
     */
    @Property(tries = 300)
    void twoExponentialAccounts_getWhatTheFormulaSays(
            @ForAll("scalable") List<Double> numbers, @ForAll("budgets") double budget) {
        double k1 = 1000 * numbers.get(0);
        double b1 = numbers.get(1);
        double k2 = 1000 * numbers.get(2);
        double b2 = numbers.get(3);
        double x1 = (b2 * budget + Math.log(k1 * b1 / (k2 * b2))) / (b1 + b2);
        double expected = Math.max(0, Math.min(budget, x1));
        EffortSolution solution =
                solve(free(ExponentialResponse.of(0, k1, b1), ExponentialResponse.of(0, k2, b2)), budget);
        assertEquals(expected, solution.efforts()[0], 1e-12 * budget);
        assertEquals(budget - expected, solution.efforts()[1], 1e-12 * budget);
    }

    @Provide
    Arbitrary<Double> budgets() {
        return Arbitraries.doubles().between(0.1, 100).ofScale(2);
    }

    // 400 × 0.1 × e^(−0.1·x) = 100 × 0.2 × e^(−0.2·(10 − x)) gives x = (0.2 × 10 + ln 2) ÷ 0.3 = 8.977157268533151, and
    // the
    // worth 40 × e^(−0.8977157…) = 16.3005… is checked from both sides.
    @Test
    void workedExample_ofTwoExponentialAccounts() {
        EffortSolution solution =
                solve(free(ExponentialResponse.of(0, 400, 0.1), ExponentialResponse.of(0, 100, 0.2)), 10);
        assertEquals((2 + Math.log(2)) / 0.3, solution.efforts()[0], 1e-12);
        assertEquals(10, solution.efforts()[0] + solution.efforts()[1]);
        assertEquals(40 * Math.exp(-0.1 * solution.efforts()[0]), solution.shadowPrice(), 1e-12);
        assertEquals(20 * Math.exp(-0.2 * solution.efforts()[1]), solution.shadowPrice(), 1e-12);
    }

    @Test
    void onePowerAccountTwiceAsGood_getsFourTimesTheEffort() {
        // 10 ÷ √x1 = 5 ÷ √x2, so x1 = 4 × x2; of 10 that is 8 and 2, with a worth of 10 ÷ √8.
        EffortSolution solution = solve(free(PowerResponse.of(0, 20, 0.5), PowerResponse.of(0, 10, 0.5)), 10);
        assertArrayEquals(new double[] {8, 2}, solution.efforts(), 1e-14);
        assertEquals(10 / Math.sqrt(8), solution.shadowPrice(), 1e-14);
    }

    @Test
    void oneAccount_getsTheBudgetUpToItsMaximum() {
        AccountResponses one = AccountResponses.of(List.of(bounded("A", ExponentialResponse.of(0, 90, 0.1), 2, 8)));
        assertArrayEquals(new double[] {5.3}, solve(one, 5.3).efforts());
        assertArrayEquals(new double[] {8}, solve(one, 9).efforts());
        assertEquals(0, solve(one, 9).shadowPrice());
        assertEquals(0, solve(one, 8).shadowPrice());
        assertEquals(9 * Math.exp(-0.53), solve(one, 5.3).shadowPrice(), 1e-14);
    }

    @Test
    void noBudget_isWorthTheSteepestBeginning() {
        EffortSolution solution =
                solve(free(ExponentialResponse.of(0, 400, 0.1), ExponentialResponse.of(0, 100, 0.2)), 0);
        assertArrayEquals(new double[] {0, 0}, solution.efforts());
        assertEquals(40, solution.shadowPrice());
        assertEquals(0, solution.missed());
        assertEquals(
                Double.POSITIVE_INFINITY,
                solve(free(PowerResponse.of(0, 20, 0.5)), 0).shadowPrice());
    }

    @Test
    void minimaAsLargeAsTheBudget_leaveNoChoice() {
        AccountResponses responses = AccountResponses.of(List.of(
                bounded("A", ExponentialResponse.of(0, 400, 0.1), 1, 8),
                bounded("B", ExponentialResponse.of(0, 100, 0.2), 2, 2)));
        EffortSolution solution = solve(responses, 3);
        assertArrayEquals(new double[] {1, 2}, solution.efforts());
        assertEquals(40 * Math.exp(-0.1), solution.shadowPrice(), 1e-14);
    }

    @Test
    void minimaBeyondTheBudgetByRounding_areKept() {
        // The doubles 0.1 and 0.2 sum to more than the double 0.3, which a rounded sum may hide.
        AccountResponses responses = AccountResponses.of(List.of(
                bounded("A", ExponentialResponse.of(0, 400, 0.1), 0.1, 8),
                bounded("B", ExponentialResponse.of(0, 100, 0.2), 0.2, 2)));
        assertArrayEquals(new double[] {0.1, 0.2}, solve(responses, 0.3).efforts());
    }

    @Test
    void negativeZeros_areNotAnswered() {
        AccountResponses responses =
                AccountResponses.of(List.of(bounded("A", ExponentialResponse.of(0, 400, 0.1), -0.0, -0.0)));
        assertEquals("[0.0]", Arrays.toString(solve(responses, 3).efforts()));
    }

    @Test
    void accountsThatNothingMoves_getTheirMinima() {
        AccountResponses responses = AccountResponses.of(List.of(
                account("A", ExponentialResponse.of(7, 7, 0.1)).minimum(1).build(),
                account("B", PowerResponse.of(7, 0, 0.1)).minimum(2).build(),
                account("C", AdbudgResponse.of(7, 7, 0.1, 1)).minimum(3).build(),
                account("D", EstimatedResponse.of(Map.of(0.0, 7.0, 1.0, 7.0)))
                        .minimum(4)
                        .build()));
        EffortSolution solution = solve(responses, 100);
        assertArrayEquals(new double[] {1, 2, 3, 4}, solution.efforts());
        assertEquals(0, solution.shadowPrice());
        assertEquals(0, solution.missed());
    }

    @Test
    void equallySteepLines_areServedInTheOrderOfTheInput() {
        ResponseCurve line = EstimatedResponse.of(Map.of(0.0, 0.0, 4.0, 20.0));
        AccountResponses responses = free(line, line, line);
        assertArrayEquals(new double[] {4, 2, 0}, solve(responses, 6).efforts());
        assertEquals(5, solve(responses, 6).shadowPrice());
        assertEquals(5, solve(responses, 4).shadowPrice());
        assertArrayEquals(new double[] {4, 4, 4}, solve(responses, 20).efforts());
        assertEquals(0, solve(responses, 12).shadowPrice());
    }

    @Test
    void onlyTheAccountsAtThePositions_takePart() {
        ResponseCurve line = EstimatedResponse.of(Map.of(0.0, 0.0, 4.0, 20.0));
        AccountResponses responses = free(line, ExponentialResponse.of(0, 1e6, 1), line);
        assertArrayEquals(
                new double[] {4, 1},
                ContinuousEffort.solve(responses, new int[] {2, 0}, 5).efforts());
    }

    @Test
    void aBudgetBeyondAllMaxima_isLeftOver() {
        EffortSolution solution = solve(
                AccountResponses.of(List.of(
                        bounded("A", PowerResponse.of(0, 20, 0.5), 0, 8),
                        bounded("B", AdbudgResponse.of(0, 20, 0.5, 3), 0, 9),
                        bounded("C", AdbudgResponse.of(0, 20, 2.5, 3), 0, 10))),
                1e15);
        assertArrayEquals(new double[] {8, 9, 10}, solution.efforts());
        assertEquals(0, solution.shadowPrice());
    }

    // Of 1 − 1 ÷ (1 + x²) the straight line from 0 touches at x = 1: there it brings ½, and is as steep as the curve.
    @Test
    void twoSShapedAccounts_areNotServedByHalves() {
        ResponseCurve curve = AdbudgResponse.of(0, 100, 2, 1);
        // With a budget of 1 one account alone brings 50; half each would bring 2 × 20.
        EffortSolution one = solve(free(curve, curve), 1);
        assertArrayEquals(new double[] {1, 0}, one.efforts());
        assertEquals(0, one.missed());
        // With 1.5 the envelope promises 75. Alone it brings 225 ÷ 3.25 = 69.2…; with ¾ each it is 2 × 36 = 72.
        EffortSolution more = solve(free(curve, curve), 1.5);
        assertArrayEquals(new double[] {0.75, 0.75}, more.efforts(), 1e-5);
        assertEquals(72, contribution(free(curve, curve), more.efforts()), 1e-9);
        assertTrue(more.missed() >= 0 && more.missed() < 3);
    }

    @Test
    void twoUnlikeSShapedAccounts_areDividedAsWellAsByTryingAll() {
        AccountResponses responses = free(AdbudgResponse.of(0, 600, 4, 5), AdbudgResponse.of(0, 400, 4, 4));
        EffortSolution solution = solve(responses, 10);
        double best = 0;
        for (int i = 0; i <= 100_000; i++) {
            double first = i / 10_000.0;
            best = Math.max(best, contribution(responses, new double[] {first, 10 - first}));
        }
        assertEquals(best, contribution(responses, solution.efforts()), 1e-5);
        assertEquals(0, solution.missed());
    }

    @Test
    void estimatesThatBeginFlat_areAllOrNothing() {
        ResponseCurve late = EstimatedResponse.of(Map.of(0.0, 0.0, 3.0, 0.0, 4.0, 40.0));
        ResponseCurve early = EstimatedResponse.of(Map.of(0.0, 0.0, 4.0, 20.0));
        // 40 for 4 units, then 5 each; with 3 units the late account would bring nothing.
        assertArrayEquals(new double[] {4, 1}, solve(free(late, early), 5).efforts());
        EffortSolution three = solve(free(late, early), 3);
        assertArrayEquals(new double[] {0, 3}, three.efforts());
        assertEquals(15, contribution(free(late, early), three.efforts()), 1e-11);
        assertEquals(0, three.missed());
    }

    @Test
    void minimumWithinTheConvexPart_isWhereTheEnvelopeBegins() {
        AccountResponses responses = AccountResponses.of(List.of(
                bounded("A", AdbudgResponse.of(0, 100, 3, 10), 4, 40),
                bounded("B", EstimatedResponse.of(Map.of(0.0, 0.0, 40.0, 120.0)), 0, 40)));
        EffortSolution solution = solve(responses, 30);
        double best = 0;
        for (double first = 4; first <= 30; first += 1e-4) {
            best = Math.max(best, contribution(responses, new double[] {first, 30 - first}));
        }
        assertEquals(best, contribution(responses, solution.efforts()), 1e-6);
        assertTrue(upperBound(responses, solution) >= best);
        assertEquals(0, solution.missed());
    }

    @Test
    void manyAlikeSShapedAccounts_comeWithABoundThatMissesOneAccountAtMost() {
        ResponseCurve curve = AdbudgResponse.of(0, 100, 2, 1);
        AccountResponses responses = free(Collections.nCopies(200, curve).toArray(ResponseCurve[]::new));
        EffortSolution solution = solve(responses, 100.5);
        double value = contribution(responses, solution.efforts());
        // The envelope brings 50 a unit; half of an account brings 20 instead of 25.
        assertTrue(value >= 5020 && value <= 5025);
        assertTrue(upperBound(responses, solution) >= value && upperBound(responses, solution) <= 5025 * (1 + 1e-12));
    }

    @Test
    void extremeCurves_areDividedAmongAsWell() {
        AccountResponses responses = free(
                ExponentialResponse.of(0, 1e15, 1e6),
                ExponentialResponse.of(0, 1e15, 1e-12),
                PowerResponse.of(0, 1e5, 0.999),
                PowerResponse.of(0, 1e15 * 0.9, 0.001),
                AdbudgResponse.of(0, 1e15, 0.01, 1e9),
                AdbudgResponse.of(0, 1e15, 100, 1e9),
                AdbudgResponse.of(0, 1e15, 100, 1e-6),
                AdbudgResponse.of(0, 1e15, 0.9999999, 1));
        for (double budget : new double[] {1e-300, 1e-6, 1, 1e3, 1e9, 3e9, 1e15}) {
            EffortSolution solution = solve(responses, budget);
            assertTrue(exactSum(solution.efforts()).compareTo(new BigDecimal(budget)) <= 0);
            assertFalse(Double.isNaN(solution.shadowPrice()));
            double value = contribution(responses, solution.efforts());
            assertTrue(upperBound(responses, solution) >= value * (1 - 1e-15));
            double[] even = IntStream.range(0, 8)
                    .mapToDouble(i -> Math.min(1e9, budget / 8))
                    .toArray();
            assertTrue(value >= contribution(responses, even));
        }
    }
}
