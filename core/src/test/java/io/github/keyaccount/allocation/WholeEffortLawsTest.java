package io.github.keyaccount.allocation;

import static io.github.keyaccount.allocation.UnitCases.BOUNDED;
import static io.github.keyaccount.allocation.UnitCases.WHOLE;
import static io.github.keyaccount.allocation.UnitCases.array;
import static io.github.keyaccount.allocation.UnitCases.minima;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.EstimatedResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of every division of whole units, against trying them all. */
class WholeEffortLawsTest {
    private static final double ROUNDING = 1e-11;

    private static EffortAllocation optimal(AccountResponses responses, double budget, AllocationOptions options) {
        return EffortAllocation.optimal(responses, EffortBudget.of(budget), options);
    }

    private static double tolerance(double amount) {
        return ROUNDING * (1 + Math.abs(amount));
    }

    private static double price(EffortAllocation allocation) {
        return allocation.shadowPrice().orElseThrow();
    }

    @Provide
    Arbitrary<AccountResponses> concave() {
        return UnitCases.accounts(EffortCases.concaveCurves(), 4);
    }

    @Provide
    Arbitrary<AccountResponses> anyShape() {
        return UnitCases.accounts(EffortCases.anyCurves(), 4);
    }

    @Provide
    Arbitrary<AccountResponses> tables() {
        return UnitCases.accounts(UnitCases.tables(), 4)
                .map(responses -> AccountResponses.of(responses.all().stream()
                        .map(response -> response.withMargin(Probability.ONE))
                        .toList()));
    }

    @Provide
    Arbitrary<AccountResponses> manyConcave() {
        return UnitCases.accounts(EffortCases.concaveCurves(), 60);
    }

    private static void assertFeasible(EffortAllocation allocation) {
        double spent = 0;
        for (AccountShare share : allocation.shares()) {
            AccountResponse response =
                    allocation.responses().find(share.account()).orElseThrow();
            assertEquals(Math.rint(share.effort()), share.effort());
            assertTrue(share.effort() >= response.minimum());
            assertTrue(share.effort() <= EffortCases.most(response));
            spent += share.effort();
        }
        assertEquals(spent, allocation.spent());
        double budget = allocation.budget().common().orElseThrow();
        assertTrue(spent <= budget);
        assertEquals(budget - spent, allocation.unspent());
    }

    @Property(tries = 300)
    void concave_isAsGoodAsEveryDivision(
            @ForAll("concave") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        int budget = minima(responses) + more;
        EffortAllocation allocation = optimal(responses, budget, WHOLE);
        assertFeasible(allocation);
        double best = UnitCases.best(responses, budget);
        assertEquals(best, allocation.contribution(), tolerance(best));
        assertTrue(allocation.isProvenOptimal(), () -> responses.all() + " " + allocation.parts());
    }

    @Property(tries = 300)
    void anyShape_isAsGoodAsEveryDivision(
            @ForAll("anyShape") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        int budget = minima(responses) + more;
        EffortAllocation allocation = optimal(responses, budget, WHOLE);
        assertFeasible(allocation);
        double best = UnitCases.best(responses, budget);
        assertEquals(best, allocation.contribution(), tolerance(best));
        assertTrue(allocation.isProvenOptimal());
        assertTrue(allocation.parts().get(0).method() != EffortMethod.CONCAVE_ENVELOPE);
    }

    @Property(tries = 300)
    void envelopes_boundEveryDivision(
            @ForAll("anyShape") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        int budget = minima(responses) + more;
        EffortAllocation allocation = optimal(responses, budget, BOUNDED);
        assertFeasible(allocation);
        double best = UnitCases.best(responses, budget);
        assertTrue(allocation.contribution() <= best + tolerance(best));
        assertTrue(allocation.upperBound() >= best - tolerance(best));
        assertTrue(allocation.gap() >= 0);
        assertEquals(allocation.upperBound() - allocation.contribution(), allocation.gap(), tolerance(best));
        if (allocation.isProvenOptimal()) {
            assertEquals(best, allocation.contribution(), tolerance(best));
        }
    }

    @Property(tries = 300)
    void concave_isProven_howeverLittleIsSpent(
            @ForAll("manyConcave") AccountResponses responses, @ForAll @IntRange(max = 3) int more) {
        EffortPart part =
                optimal(responses, minima(responses) + more, WHOLE).parts().get(0);
        assertEquals(0, part.gap(), () -> responses.all() + " " + part);
        assertEquals(part.contribution(), part.upperBound());
    }

    /** Where a maximum makes a curve concave that is not so beyond it, another rule settles ties, but none brings more. */
    @Property(tries = 300)
    void redundantMaximum_changesNothing(
            @ForAll("anyShape") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        int budget = minima(responses) + more;
        AccountResponses capped = AccountResponses.of(responses.all().stream()
                .map(response -> response.withMaximum(
                        Math.min(EffortCases.most(response), UnitCases.least(response) + (double) more)))
                .toList());
        for (AllocationOptions options : List.of(WHOLE, BOUNDED)) {
            EffortAllocation free = optimal(responses, budget, options);
            EffortAllocation bounded = optimal(capped, budget, options);
            if (bounded.parts().get(0).method() == free.parts().get(0).method()) {
                assertArrayEquals(array(bounded), array(free));
            }
            assertEquals(bounded.contribution(), free.contribution(), tolerance(free.contribution()));
            assertEquals(bounded.gap(), free.gap(), tolerance(free.gap()));
        }
    }

    /** Every division of a smaller budget is one of a larger budget too. */
    @Property(tries = 300)
    void moreBudget_bringsNoLess_butForItsGap(
            @ForAll("anyShape") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        int budget = minima(responses) + more;
        double less = optimal(responses, budget, BOUNDED).contribution();
        assertTrue(optimal(responses, budget + 1, BOUNDED).upperBound() >= less - ROUNDING * less);
    }

    /** The rule among equals, over tables of whole amounts, whose sums are exact. */
    @Property(tries = 300)
    void ofEqualDivisions_theCheapest_andThenTheFirstAccountsGetMost(
            @ForAll("tables") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        int budget = minima(responses) + more;
        EffortAllocation allocation = optimal(responses, budget, WHOLE);
        if (allocation.parts().get(0).method() != EffortMethod.DYNAMIC_PROGRAM) {
            return;
        }
        int[] shaped = IntStream.range(0, responses.size())
                .filter(responses.units()::hasJumps)
                .toArray();
        double best = UnitCases.best(responses, budget);
        List<int[]> expected = new ArrayList<>();
        UnitCases.everyDivision(responses, budget, efforts -> {
            if (UnitCases.contribution(responses, efforts) == best) {
                expected.add(efforts.clone());
            }
        });
        expected.sort((one, other) -> {
            int bySum = Integer.compare(
                    Arrays.stream(one).sum(), Arrays.stream(other).sum());
            for (int i = 0; i < shaped.length && bySum == 0; i++) {
                bySum = Integer.compare(other[shaped[i]], one[shaped[i]]);
            }
            return bySum;
        });
        double[] efforts = array(allocation);
        assertEquals(Arrays.stream(expected.get(0)).sum(), allocation.spent());
        for (int account : shaped) {
            assertEquals(expected.get(0)[account], efforts[account]);
        }
    }

    @Property(tries = 200)
    void manyConcave_areWhatGreedyGives(
            @ForAll("manyConcave") AccountResponses responses, @ForAll @IntRange(max = 150) int more) {
        int budget = minima(responses) + more;
        EffortAllocation allocation = optimal(responses, budget, WHOLE);
        assertFeasible(allocation);
        double greedy = EffortCases.contribution(responses, UnitCases.greedy(responses, budget));
        assertEquals(greedy, allocation.contribution(), tolerance(greedy));
    }

    @Property(tries = 200)
    void concave_takesNoUnitThatIsWorthLessThanOneNotTaken(
            @ForAll("manyConcave") AccountResponses responses, @ForAll @IntRange(max = 150) int more) {
        EffortAllocation allocation = optimal(responses, minima(responses) + more, WHOLE);
        double leastTaken = allocation.shares().stream()
                .flatMapToDouble(share -> share.lastUnit().stream())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        double bestLeft = allocation.shares().stream()
                .flatMapToDouble(share -> share.nextUnit().stream())
                .max()
                .orElse(0);
        assertTrue(leastTaken >= bestLeft - tolerance(bestLeft), leastTaken + " and " + bestLeft);
        assertEquals(bestLeft, price(allocation), tolerance(bestLeft));
    }

    @Property(tries = 200)
    void concave_withMoreBudget_givesNobodyLess_andLowersTheShadowPrice(
            @ForAll("manyConcave") AccountResponses responses, @ForAll @IntRange(max = 150) int more) {
        int budget = minima(responses) + more;
        EffortAllocation less = optimal(responses, budget, WHOLE);
        EffortAllocation one = optimal(responses, budget + 1, WHOLE);
        double[] efforts = array(less);
        double[] further = array(one);
        for (int i = 0; i < efforts.length; i++) {
            assertTrue(further[i] >= efforts[i]);
        }
        assertTrue(price(one) <= price(less) + tolerance(price(less)));
        assertEquals(price(less), one.contribution() - less.contribution(), tolerance(one.contribution()));
    }

    @Property(tries = 200)
    void anyShape_withMoreBudget_bringsNoLess_andTheShadowPriceMore(
            @ForAll("anyShape") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        int budget = minima(responses) + more;
        EffortAllocation less = optimal(responses, budget, WHOLE);
        EffortAllocation one = optimal(responses, budget + 1, WHOLE);
        assertTrue(price(less) >= 0);
        assertEquals(price(less), one.contribution() - less.contribution(), tolerance(one.contribution()));
    }

    @Property(tries = 200)
    void bound_neverFalls_withMoreBudget(
            @ForAll("anyShape") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        int budget = minima(responses) + more;
        double bound = optimal(responses, budget, BOUNDED).upperBound();
        assertTrue(optimal(responses, budget + 1, BOUNDED).upperBound() >= bound - tolerance(bound));
    }

    @Property(tries = 200)
    void equalAccounts_differByOneUnitAtMost_theFirstOnesHaveIt(
            @ForAll("concave") AccountResponses responses,
            @ForAll @IntRange(min = 2, max = 5) int count,
            @ForAll @IntRange(max = 30) int more) {
        AccountResponses all = AccountResponses.of(UnitCases.copies(responses.at(0), count));
        double[] efforts = array(optimal(all, minima(all) + more, WHOLE));
        for (int i = 1; i < count; i++) {
            assertTrue(efforts[i - 1] - efforts[i] == 0 || efforts[i - 1] - efforts[i] == 1);
        }
        assertTrue(efforts[0] - efforts[count - 1] <= 1);
    }

    @Property(tries = 200)
    void powersOfTwo_scaleTheResult_toTheLastBit(
            @ForAll("anyShape") AccountResponses responses,
            @ForAll @IntRange(max = 12) int more,
            @ForAll @IntRange(min = -20, max = 20) int exponent) {
        double factor = Math.scalb(1.0, exponent);
        AccountResponses scaled = UnitCases.times(responses, factor);
        for (AllocationOptions options : List.of(WHOLE, BOUNDED)) {
            EffortAllocation allocation = optimal(responses, minima(responses) + more, options);
            EffortAllocation other = optimal(scaled, minima(responses) + more, options);
            assertArrayEquals(array(allocation), array(other));
            assertEquals(allocation.contribution() * factor, other.contribution());
            assertEquals(price(allocation) * factor, price(other));
            assertEquals(allocation.upperBound() * factor, other.upperBound());
        }
    }

    /** Estimates of 17 digits: equally steep lines may come out otherwise, which changes nothing but the last digits. */
    @Property(tries = 200)
    void powersOfTwo_scaleTheContribution_whateverTheDigits(
            @ForAll @DoubleRange(min = 1, max = 100) double sales,
            @ForAll @DoubleRange(min = 1, max = 100) double otherSales,
            @ForAll @DoubleRange(min = 0.1, max = 10) double rise,
            @ForAll @IntRange(max = 5) int budget,
            @ForAll @IntRange(min = -20, max = 20) int exponent) {
        AccountResponses two = EffortCases.free(
                EstimatedResponse.of(Map.of(0.0, sales, 3.0, sales + rise)),
                EstimatedResponse.of(Map.of(0.0, otherSales, 3.0, otherSales + rise)));
        double factor = Math.scalb(1.0, exponent);
        double contribution = optimal(two, budget, WHOLE).contribution();
        double scaled = optimal(UnitCases.times(two, factor), budget, WHOLE).contribution();
        assertEquals(contribution, scaled / factor, 1e-13 * contribution);
    }

    @Property(tries = 200)
    void order_doesNotChangeTheContribution(
            @ForAll("anyShape") AccountResponses responses, @ForAll @IntRange(max = 12) int more, @ForAll int seed) {
        List<AccountResponse> shuffled = new ArrayList<>(responses.all());
        Collections.shuffle(shuffled, new Random(seed));
        int budget = minima(responses) + more;
        double contribution = optimal(responses, budget, WHOLE).contribution();
        assertEquals(
                contribution,
                optimal(AccountResponses.of(shuffled), budget, WHOLE).contribution(),
                tolerance(contribution));
    }

    @Property(tries = 200)
    void sellers_areDividedEachForThemselves(
            @ForAll("anyShape") AccountResponses responses, @ForAll @IntRange(max = 12) int more, @ForAll int seed) {
        Random random = new Random(seed);
        List<List<AccountResponse>> served = List.of(new ArrayList<>(), new ArrayList<>());
        responses.all().forEach(response -> served.get(random.nextInt(2)).add(response));
        List<SellerBudget> budgets = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            List<AccountId> ids =
                    served.get(i).stream().map(AccountResponse::account).toList();
            double effort = served.get(i).stream().mapToInt(UnitCases::least).sum() + random.nextInt(more + 1) + 0.5;
            budgets.add(new SellerBudget("S" + i, effort, ids));
        }
        for (AllocationOptions options : List.of(WHOLE, BOUNDED)) {
            EffortAllocation allocation = EffortAllocation.optimal(responses, EffortBudget.perSeller(budgets), options);
            for (int i = 0; i < 2; i++) {
                EffortPart part = allocation.parts().get(i);
                assertEquals(i + 1, part.position());
                assertEquals(budgets.get(i).effort(), part.budget());
                if (served.get(i).isEmpty()) {
                    assertEquals(0, part.spent());
                    assertEquals(0, part.contribution());
                    assertEquals(0, part.upperBound());
                    assertEquals(0, part.shadowPrice());
                    continue;
                }
                EffortAllocation alone = optimal(
                        AccountResponses.of(served.get(i)), budgets.get(i).effort(), options);
                for (AccountResponse response : served.get(i)) {
                    assertEquals(alone.effort(response.account()), allocation.effort(response.account()));
                }
                EffortPart expected = alone.parts().get(0);
                assertEquals(expected.spent(), part.spent());
                assertEquals(expected.contribution(), part.contribution());
                assertEquals(expected.upperBound(), part.upperBound(), tolerance(expected.upperBound()));
                assertEquals(expected.shadowPrice(), part.shadowPrice(), tolerance(expected.shadowPrice()));
                assertEquals(expected.method(), part.method());
            }
        }
    }
}
