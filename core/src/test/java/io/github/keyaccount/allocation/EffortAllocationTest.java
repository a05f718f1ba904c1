package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertArithmetic;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.allocation.EffortCases.EUR;
import static io.github.keyaccount.allocation.EffortCases.account;
import static io.github.keyaccount.allocation.EffortCases.bounded;
import static io.github.keyaccount.allocation.EffortCases.free;
import static io.github.keyaccount.allocation.UnitCases.BOUNDED;
import static io.github.keyaccount.allocation.UnitCases.WHOLE;
import static io.github.keyaccount.allocation.UnitCases.divide;
import static io.github.keyaccount.allocation.UnitCases.efforts;
import static io.github.keyaccount.allocation.UnitCases.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffortAllocationTest {
    private static final AllocationOptions FRACTIONS = WHOLE.withWholeUnits(false);

    private static final ResponseCurve EIGHT = table(0, 8, 12, 14, 15);
    private static final ResponseCurve SIX = table(0, 6, 9, 10.5, 11.25);
    private static final ResponseCurve S_SHAPED = table(0, 1, 10, 11);

    private static AccountId id(String account) {
        return AccountId.of(account);
    }

    private static EffortAllocation optimal(double budget, AllocationOptions options, AccountResponse... responses) {
        return EffortAllocation.optimal(AccountResponses.of(List.of(responses)), EffortBudget.of(budget), options);
    }

    private static SellerBudget seller(String name, double effort, String... accounts) {
        return new SellerBudget(
                name, effort, List.of(accounts).stream().map(AccountId::of).toList());
    }

    private static EffortAllocation perSeller(AccountResponses responses, SellerBudget... sellers) {
        return EffortAllocation.optimal(responses, EffortBudget.perSeller(List.of(sellers)), WHOLE);
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Texts.english()::of).toList();
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<String> reasons(EffortAllocation allocation) {
        return texts(allocation.shares().stream().map(AccountShare::reason).toList());
    }

    // Divisions by hand

    @Test
    void bestUnits_areTakenFirst() {
        EffortAllocation allocation = divide(3, EIGHT, SIX);
        assertEquals(List.of(2.0, 1.0), efforts(allocation));
        assertEquals(18, allocation.contribution());
        assertEquals(OptionalDouble.of(3), allocation.shadowPrice());
        assertEquals(3, allocation.spent());
        assertEquals(0, allocation.unspent());
        assertEquals(18, allocation.upperBound());
        assertEquals(0, allocation.gap());
        assertTrue(allocation.isProvenOptimal());
    }

    @Test
    void exponentialUnits_halve_whenTheRateIsLnTwo() {
        // The first units bring 16 ÷ 2 = 8 and 12 ÷ 2 = 6.
        double rate = StrictMath.log(2);
        EffortAllocation allocation =
                divide(3, ExponentialResponse.of(0, 16, rate), ExponentialResponse.of(0, 12, rate));
        assertEquals(List.of(2.0, 1.0), efforts(allocation));
        assertEquals(18, allocation.contribution(), 1e-12);
        assertEquals(3, allocation.shadowPrice().orElseThrow(), 1e-12);
    }

    @Test
    void twoExponentials_areTheClosedFormRounded() {
        // 1000 × 0.1 × e^(−0.1 x) = 500 × 0.2 × e^(−0.2 y) asks for x = 2 y, with a budget of 20 for 13⅓ and 6⅔. In
        // whole units the
        // seventh of the second, 90.635 × e^−1.2 = 27.30, goes before the fourteenth of the first, 95.163 × e^−1.3 =
        // 25.93.
        EffortAllocation allocation =
                divide(20, ExponentialResponse.of(0, 1000, 0.1), ExponentialResponse.of(0, 500, 0.2));
        assertEquals(List.of(13.0, 7.0), efforts(allocation));
        assertEquals(25.93, allocation.shadowPrice().orElseThrow(), 0.005);
        // 1000 × (1 − e^−1.3) + 500 × (1 − e^−1.4) = 727.4682 + 376.7015
        assertEquals(Money.ofMajor("1104.17", EUR), allocation.contribution(RoundingMode.HALF_EVEN));
        assertArithmetic(
                "Expected whole 'minorUnits', as 'roundingMode' is UNNECESSARY, but found "
                        + new BigDecimal(allocation.contribution()).movePointRight(2),
                () -> allocation.contribution(RoundingMode.UNNECESSARY));
    }

    @Test
    void ties_goToTheFirstAccount() {
        assertEquals(List.of(2.0, 1.0), efforts(divide(3, EIGHT, EIGHT)));
        assertEquals(List.of(2.0, 2.0, 1.0), efforts(divide(5, EIGHT, EIGHT, EIGHT)));
    }

    @Test
    void margin_weighsTheSales() {
        AccountResponse half = account("A", EIGHT).build();
        EffortAllocation allocation = optimal(
                1,
                WHOLE,
                half.withMargin(Probability.ofPercent(50)),
                account("B", SIX).build());
        assertEquals(List.of(0.0, 1.0), efforts(allocation));
        assertEquals(OptionalDouble.of(4), allocation.shadowPrice());
    }

    @Test
    void minimaAndMaxima_areKept_roundedToWholeUnits() {
        EffortAllocation allocation = optimal(
                4, WHOLE, bounded("A", EIGHT, 0, 1.9), bounded("B", SIX, 0.1, 9), bounded("C", table(0, 1), 2, 2));
        assertEquals(List.of(1.0, 1.0, 2.0), efforts(allocation));
        assertEquals(OptionalDouble.of(3), allocation.shadowPrice());
        assertTrue(allocation.isProvenOptimal());
    }

    @Test
    void budgetOfZero_dividesNothing() {
        EffortAllocation allocation = divide(0, EIGHT, SIX);
        assertEquals(List.of(0.0, 0.0), efforts(allocation));
        assertEquals(0, allocation.contribution());
        assertEquals(OptionalDouble.of(8), allocation.shadowPrice());
        assertEquals(0, allocation.gap());
    }

    @Test
    void budgetAboveAllMaxima_isLeftOver() {
        EffortAllocation allocation = optimal(10.5, WHOLE, bounded("A", EIGHT, 0, 3), bounded("B", SIX, 0, 2));
        assertEquals(List.of(3.0, 2.0), efforts(allocation));
        assertEquals(5.5, allocation.unspent());
        assertEquals(OptionalDouble.of(0), allocation.shadowPrice());
        assertEquals(14 + 9, allocation.upperBound());
        assertEquals(
                List.of(
                        "Method: Best units first. Budgets divided by it: 1.",
                        "Budget 1: 5.5 left over, as no account has a use for more."),
                texts(allocation.findings()));
    }

    @Test
    void unitsThatBringNothing_areNotGiven_butForAMinimum() {
        EffortAllocation allocation = optimal(20, WHOLE, bounded("A", EIGHT, 6, 9), bounded("B", SIX, 0, 9));
        assertEquals(List.of(6.0, 4.0), efforts(allocation));
        assertEquals(10, allocation.unspent());
    }

    @Test
    void fractionOfTheBudget_isLeftOver() {
        EffortAllocation allocation = divide(3.25, EIGHT, SIX);
        assertEquals(3, allocation.spent());
        assertEquals(
                List.of(
                        "Method: Best units first. Budgets divided by it: 1.",
                        "Budget 1: 0.25 left over, as only whole units are given."),
                texts(allocation.findings()));
    }

    @Test
    void exactDivisions_areProven_howeverSmallTheContribution() {
        // One unit brings 627.53 × (1 − e^−0.3466), which is not given.
        EffortAllocation nothing = divide(0, ExponentialResponse.of(0, 627.5266903600597, 0.34657359027997264));
        assertEquals(0, nothing.contribution());
        assertEquals(0, nothing.gap());
        assertEquals(0, nothing.upperBound());
        assertTrue(nothing.isProvenOptimal());
        assertEquals(List.of(EffortFinding.FOUND_BY), codes(nothing.findings()));
        // The minima leave no choice; what a third unit would bring is 1E13 times what they bring.
        EffortAllocation unequal = optimal(
                4,
                WHOLE,
                bounded("A", ExponentialResponse.of(0, 1, 0.3), 2, 9),
                bounded("B", AdbudgResponse.of(0, 1e14, 1, 10), 2, 2),
                bounded("C", ExponentialResponse.of(0, 1e14, 0.3), 0, 9));
        assertEquals(0, unequal.gap());
        assertTrue(unequal.upperBound() >= unequal.contribution());
        assertTrue(unequal.isProvenOptimal());
    }

    @Test
    void proof_isAQuestionOfWhatEffortBrings_whateverSalesThereAreAnyway() {
        // 4 units bring 50, 12.5 each, and 5 bring 90, 18 each. Of 8 units 5 bring 90, and the envelope has 3 × 12.5
        // for the
        // rest, which bring nothing.
        ResponseCurve four = EstimatedResponse.of(Map.of(0.0, 1e13, 3.0, 1e13, 4.0, 1e13 + 50));
        ResponseCurve five = EstimatedResponse.of(Map.of(0.0, 1e14, 4.0, 1e14, 5.0, 1e14 + 90));
        EffortAllocation allocation = divide(8, BOUNDED, four, five);
        assertEquals(37.5, allocation.gap(), 1e-9);
        assertFalse(allocation.isProvenOptimal());
        assertTrue(divide(9, BOUNDED, four, five).isProvenOptimal());
        EffortAllocation fractions = divide(8, FRACTIONS, many(four, five, 200));
        assertFalse(fractions.isProvenOptimal());
    }

    /** So many of the first curve, and one of the second. */
    private static ResponseCurve[] many(ResponseCurve curve, ResponseCurve last, int count) {
        ResponseCurve[] curves = new ResponseCurve[count + 1];
        Arrays.fill(curves, curve);
        curves[count] = last;
        return curves;
    }

    // S-shaped curves

    @Test
    void envelopes_reachNoFartherThanTheBudget() {
        // The second account brings nothing with up to two units, then 3 each: five of them, 9 together, never fit into
        // 3.
        ResponseCurve one = table(0, 1);
        ResponseCurve late = table(0, 0, 0, 3, 6, 9);
        EffortAllocation allocation = divide(3, BOUNDED, one, late);
        assertEquals(List.of(0.0, 3.0), efforts(allocation));
        assertEquals(3, allocation.contribution());
        assertEquals(3, allocation.upperBound());
        assertTrue(allocation.isProvenOptimal());
        // By the envelope of the account, whatever the budget: 9 ÷ 5.
        assertEquals(1.8, allocation.shadowPrice().orElseThrow(), 1e-15);
        // Nobody comes near the half effort of 20 or more with 5: 150 × (5 ÷ 20)^100 is about 1E-58.
        ResponseCurve[] late300 = IntStream.range(0, 300)
                .mapToObj(i -> AdbudgResponse.of(0, 100 + i, 100, 20 + i % 50))
                .toArray(ResponseCurve[]::new);
        for (AllocationOptions options : List.of(BOUNDED, FRACTIONS)) {
            EffortAllocation hopeless = divide(5, options, late300);
            assertTrue(hopeless.upperBound() < 1e-57, () -> hopeless.parts().toString());
        }
    }

    @Test
    void sShapes_areDividedExactly_theFirstOfEqualsGettingMost() {
        // 3 + 0, 2 + 1 and 1 + 2 units all bring 11; with 4 units, 2 + 2 bring 20.
        EffortAllocation allocation = divide(3, S_SHAPED, S_SHAPED);
        assertEquals(List.of(3.0, 0.0), efforts(allocation));
        assertEquals(11, allocation.contribution());
        assertEquals(OptionalDouble.of(9), allocation.shadowPrice());
        assertEquals(11, allocation.upperBound());
        EffortPart part = allocation.parts().get(0);
        assertEquals(EffortMethod.DYNAMIC_PROGRAM, part.method());
        assertEquals(
                List.of(
                        "A0 gets 3: more would bring nothing.",
                        "A1 gets 0: beyond it, 2 more units pay best, and only together. They would bring EUR 5.00 each,"
                                + " where one more unit of the budget is worth EUR 9.00."),
                reasons(allocation));
    }

    @Test
    void sShapes_areBounded_whenStepsAreFew() {
        // By the envelopes two units of the first and one of the second bring 5 each.
        EffortAllocation allocation = divide(3, BOUNDED, S_SHAPED, S_SHAPED);
        assertEquals(List.of(3.0, 0.0), efforts(allocation));
        assertEquals(11, allocation.contribution());
        assertEquals(15, allocation.upperBound());
        assertEquals(4, allocation.gap());
        assertEquals(OptionalDouble.of(5), allocation.shadowPrice());
        assertFalse(allocation.isProvenOptimal());
        assertEquals(
                List.of(
                        "Method: Concave envelopes. Budgets divided by it: 1.",
                        "Budget 1: the division is not proven to be the best. A better one can bring at most EUR 4.00"
                                + " more, which would be EUR 15.00."),
                texts(allocation.findings()));
    }

    @Test
    void envelopes_areProven_whereNoJumpIsLeft() {
        EffortAllocation allocation = divide(4, BOUNDED, S_SHAPED, S_SHAPED);
        assertEquals(List.of(2.0, 2.0), efforts(allocation));
        assertEquals(20, allocation.upperBound());
        assertTrue(allocation.isProvenOptimal());
        assertEquals(EffortMethod.CONCAVE_ENVELOPE, allocation.parts().get(0).method());
    }

    @Test
    void envelopes_giveJumpsAsFarAsTheyReach() {
        // Four jumps of three units, 4 a unit: two of them fit into 7, and the unit left over brings 1.
        ResponseCurve jump = table(0, 1, 2, 12);
        EffortAllocation allocation = divide(7, BOUNDED, jump, jump, jump, jump);
        assertEquals(List.of(3.0, 3.0, 1.0, 0.0), efforts(allocation));
        assertEquals(25, allocation.contribution());
        assertEquals(28, allocation.upperBound());
    }

    @Test
    void envelopes_holdTheJumpThatDoesNotFit_whenThatIsBetter() {
        // By the mean unit the first account comes first, with 4 × 10 = 40; the second one would bring 9.5 × 6 = 57,
        // but its
        // jump of 6 does not fit beside. Held, it leaves nothing for the first, and brings more.
        ResponseCurve first = EstimatedResponse.of(Map.of(0.0, 0.0, 3.0, 0.0, 4.0, 40.0));
        ResponseCurve second = EstimatedResponse.of(Map.of(0.0, 0.0, 5.0, 0.0, 6.0, 57.0));
        EffortAllocation allocation = divide(6, BOUNDED, first, second);
        assertEquals(List.of(0.0, 6.0), efforts(allocation));
        assertEquals(57, allocation.contribution());
        // 40 + 2 × 9.5
        assertEquals(59, allocation.upperBound());
        assertEquals(2, allocation.gap());
        assertEquals(List.of(0.0, 6.0), efforts(divide(6, first, second)));
    }

    @Test
    void steps_areCountedAsTheOptionsSay() {
        // Numbers of units 0 to 4 for two accounts of up to 3 units each: 2 × 5 × 4 = 40 steps.
        AccountResponse shaped = bounded("A", S_SHAPED, 0, 3);
        AccountResponse other = bounded("B", S_SHAPED, 0, 3);
        assertEquals(
                EffortMethod.DYNAMIC_PROGRAM,
                optimal(3, WHOLE.withMostSteps(40), shaped, other)
                        .parts()
                        .get(0)
                        .method());
        assertEquals(
                EffortMethod.CONCAVE_ENVELOPE,
                optimal(3, WHOLE.withMostSteps(39), shaped, other)
                        .parts()
                        .get(0)
                        .method());
    }

    @Test
    void hugeTablesOfChoices_areNotMade() {
        AccountResponse shaped =
                account("A", AdbudgResponse.of(0, 1000, 2, 1e6)).build();
        EffortAllocation allocation = optimal(4e7, WHOLE.withMostSteps(Long.MAX_VALUE), shaped);
        assertEquals(EffortMethod.CONCAVE_ENVELOPE, allocation.parts().get(0).method());
        assertEquals(List.of(4e7), efforts(allocation));
        assertTrue(allocation.isProvenOptimal());
    }

    // Any fraction

    @Test
    void anyFraction_isTheClosedForm() {
        EffortAllocation allocation =
                divide(20, FRACTIONS, ExponentialResponse.of(0, 1000, 0.1), ExponentialResponse.of(0, 500, 0.2));
        assertEquals(40 / 3.0, allocation.effort(id("A0")).orElseThrow(), 1e-9);
        assertEquals(20 / 3.0, allocation.effort(id("A1")).orElseThrow(), 1e-9);
        // 100 × e^(−4 ÷ 3)
        assertEquals(26.359713811572675, allocation.shadowPrice().orElseThrow(), 1e-9);
        assertTrue(allocation.isProvenOptimal());
        assertEquals(List.of("Method: Equal slopes. Budgets divided by it: 1."), texts(allocation.findings()));
        AccountShare share = allocation.shares().get(0);
        assertEquals(26.36, share.lastUnit().orElseThrow(), 0.005);
        assertEquals(26.36, share.nextUnit().orElseThrow(), 0.005);
        assertEquals(
                "A0 gets 13.33333333: at the margin the last bit brings EUR 26.36 per unit, a bit more would bring EUR 26.36"
                        + " per unit, and a bit more budget is worth EUR 26.36 per unit.",
                reasons(allocation).get(0));
    }

    @Test
    void uprightCurve_getsNothing_whenTheBudgetCoversTheMinimaOnly() {
        EffortAllocation allocation = optimal(
                2,
                FRACTIONS,
                account("A", PowerResponse.of(0, 10, 0.5)).build(),
                account("B", SIX).minimum(2).build());
        assertEquals(
                List.of(
                        "A gets 0: the budget does no more than cover the minima.",
                        "B gets 2: the budget does no more than cover the minima."),
                reasons(allocation));
    }

    @Test
    void minimaInDecimals_mayUseUpTheBudget() {
        // As doubles 0.1 + 0.2 is more than 0.3.
        EffortAllocation allocation = optimal(0.3, FRACTIONS, bounded("A", EIGHT, 0.1, 1), bounded("B", SIX, 0.2, 1));
        assertEquals(List.of(0.1, 0.2), efforts(allocation));
        assertEquals(0, allocation.unspent());
        // The sum of the doubles, rounded once.
        assertEquals(0.30000000000000004, allocation.parts().get(0).spent());
        assertEquals(
                EffortFinding.NOTHING_TO_DIVIDE,
                allocation.shares().get(0).reason().code());
    }

    @Test
    void uprightCurve_thatGetsNothingButForUnderflow_isToldByItsMargin() {
        // The slope of the second is as steep as that of the first at 10 × (50 ÷ 100000)^100, about 1E-329.
        EffortAllocation allocation =
                divide(10, FRACTIONS, PowerResponse.of(0, 100000, 0.99), PowerResponse.of(0, 50, 0.99));
        assertEquals(List.of(10.0, 0.0), efforts(allocation));
        Finding reason = allocation.shares().get(1).reason();
        assertEquals(EffortFinding.MINIMUM_AT_MARGIN, reason.code());
        // 50 × 0.99 × (4.94E-324)^−0.01 = 49.5 × e^7.4444 = 49.5 × 1710.3 = 84,658; 99,000 × 10^−0.01 = 96,746.
        Money next = (Money) reason.arguments().get("next");
        Money price = (Money) reason.arguments().get("shadowPrice");
        assertEquals(84_658, next.amount().doubleValue(), 10);
        assertEquals(96_746, price.amount().doubleValue(), 10);
        assertEquals(
                OptionalDouble.of(Double.POSITIVE_INFINITY),
                allocation.shares().get(1).nextUnit());
    }

    @Test
    void sShapedFraction_thatGetsNothing_isToldByItsJump() {
        // 100 × x² ÷ (4 + x²): the straight line from 0 touches at 2, with 50; 25 a unit. The other account brings 30 a
        // unit.
        EffortAllocation allocation = divide(
                3, FRACTIONS, AdbudgResponse.of(0, 100, 2, 2), EstimatedResponse.of(Map.of(0.0, 0.0, 5.0, 150.0)));
        assertEquals(List.of(0.0, 3.0), efforts(allocation));
        assertEquals(
                List.of(
                        "A0 gets 0: beyond it, 2 more units pay best, and only together. They would bring EUR 25.00 each,"
                                + " where one more unit of the budget is worth EUR 30.00.",
                        "A1 gets 3: at the margin the last bit brings EUR 30.00 per unit, a bit more would bring EUR 30.00"
                                + " per unit, and a bit more budget is worth EUR 30.00 per unit."),
                reasons(allocation));
        // 0, 1, 10, 11 at whole units: 2 units bring 5 each. Of a maximum of 1.5 that is 5.5 ÷ 1.5.
        AccountResponse flat = account("B", table(0, 6, 12)).build();
        assertTrue(
                reasons(optimal(1, FRACTIONS, account("A", S_SHAPED).build(), flat))
                        .get(0)
                        .startsWith(
                                "A gets 0: beyond it, 2 more units pay best, and only together. They would bring EUR 5.00 each"));
        assertTrue(
                reasons(optimal(1, FRACTIONS, bounded("A", S_SHAPED, 0, 1.5), flat))
                        .get(0)
                        .startsWith(
                                "A gets 0: beyond it, 1.5 more units pay best, and only together. They would bring EUR 3.67 each"));
    }

    @Test
    void fractionsAtABound_areToldByTheirMargins() {
        // Lines of 8, 4, 2, 1 and of 6, 3, 1.5, 0.75 a unit: 1.5 is left for the second beside the maximum of the
        // first.
        EffortAllocation allocation = optimal(
                3, FRACTIONS, bounded("A", EIGHT, 0, 1.5), bounded("B", SIX, 0, 9), bounded("C", table(0, 1), 0, 9));
        assertEquals(List.of(1.5, 1.5, 0.0), efforts(allocation));
        assertEquals(
                List.of(
                        "A has its maximum of 1.5: a bit more would bring EUR 4.00 per unit at the margin, where a bit more"
                                + " budget is worth EUR 3.00 per unit.",
                        "B gets 1.5: at the margin the last bit brings EUR 3.00 per unit, a bit more would bring EUR 3.00"
                                + " per unit, and a bit more budget is worth EUR 3.00 per unit.",
                        "C stays at its minimum of 0: a bit more would bring EUR 1.00 per unit at the margin, where a bit"
                                + " more budget is worth EUR 3.00 per unit."),
                reasons(allocation));
    }

    @Test
    void anyFraction_bringsNoLessThanWholeUnits() {
        ResponseCurve[] late = IntStream.range(0, 300)
                .mapToObj(i -> AdbudgResponse.of(0, 100 + i, 100, 20 + i % 50))
                .toArray(ResponseCurve[]::new);
        EffortAllocation whole = divide(50, late);
        EffortAllocation fractions = divide(50, FRACTIONS, late);
        assertTrue(fractions.contribution() >= whole.contribution() * (1 - 1e-12));
        assertTrue(fractions.upperBound() >= whole.upperBound() * (1 - 1e-12));
        assertTrue(fractions.spent() <= 50);
    }

    @Test
    void smallFractionOfTheBudget_isShown() {
        assertEquals(
                "Budget 1: 0.0000001 left over, as only whole units are given.",
                texts(divide(4.0000001, EIGHT, SIX).findings()).get(1));
    }

    @Test
    void sShapedFractions_areBoundedByEnvelopes() {
        EffortPart part =
                divide(12, FRACTIONS, AdbudgResponse.of(0, 100, 2, 10)).parts().get(0);
        assertEquals(EffortMethod.CONCAVE_ENVELOPE, part.method());
        // 100 × 144 ÷ 244
        assertEquals(59.01639344262295, part.contribution(), 1e-9);
        assertTrue(part.isProvenOptimal());
    }

    // Reasons

    @Test
    void reasons_sayWhyNotMoreOrLess() {
        EffortAllocation allocation = optimal(
                8,
                WHOLE,
                bounded("A", EIGHT, 0, 1),
                bounded("B", SIX, 0, 9),
                bounded("C", table(0, 1, 1.5), 0, 9),
                bounded("D", table(0, 1, 1.5), 1, 9),
                bounded("E", EIGHT, 2, 2),
                bounded("F", table(0, 20), 0, 9));
        assertEquals(
                List.of(
                        "A has its maximum of 1: one more unit would bring EUR 4.00, where one more unit of the budget is"
                                + " worth EUR 1.00.",
                        "B gets 3: the last unit brings EUR 1.50, the next one would bring EUR 0.75, and one more unit of"
                                + " the budget is worth EUR 1.00.",
                        "C gets no effort: a first unit would bring EUR 1.00, and one more unit of the budget is worth EUR"
                                + " 1.00.",
                        "D stays at its minimum of 1: one more unit would bring EUR 0.50, and one more unit of the budget"
                                + " is worth EUR 1.00.",
                        "E gets 2, its minimum and maximum.",
                        "F gets 1: more would bring nothing."),
                reasons(allocation));
    }

    @Test
    void rows_tellWhatUnitsBring() {
        EffortAllocation allocation = optimal(3, WHOLE, bounded("A", EIGHT, 0, 2), bounded("B", SIX, 1, 9));
        AccountShare first = allocation.shares().get(0);
        assertEquals(id("A"), first.account());
        assertEquals(2, first.effort());
        assertEquals(12, first.contribution());
        assertEquals(OptionalDouble.of(4), first.lastUnit());
        assertEquals(OptionalDouble.empty(), first.nextUnit());
        AccountShare second = allocation.shares().get(1);
        assertEquals(OptionalDouble.empty(), second.lastUnit());
        assertEquals(OptionalDouble.of(3), second.nextUnit());
        assertEquals(Optional.of(second), allocation.share(id("B")));
        assertEquals(Optional.empty(), allocation.share(id("C")));
        assertEquals(OptionalDouble.of(1), allocation.effort(id("B")));
        assertEquals(OptionalDouble.empty(), allocation.effort(id("C")));
        assertEquals(2, allocation.shares().size());
        assertThrows(IndexOutOfBoundsException.class, () -> allocation.shares().get(2));
        assertThrows(
                UnsupportedOperationException.class, () -> allocation.shares().remove(0));
    }

    // Sellers

    @Test
    void sellers_divideTheirOwnBudgets() {
        AccountResponses responses = free(EIGHT, SIX, EIGHT, S_SHAPED);
        EffortAllocation allocation =
                perSeller(responses, seller("Ann", 2, "A2", "A1"), seller("Bob", 1.5, "A0"), seller("Cid", 2, "A3"));
        assertEquals(List.of(1.0, 1.0, 1.0, 2.0), efforts(allocation));
        assertEquals(OptionalDouble.empty(), allocation.shadowPrice());
        assertEquals(5, allocation.spent());
        assertEquals(0.5, allocation.unspent());
        assertEquals(8 + 6 + 8 + 10, allocation.contribution());
        assertEquals(32, allocation.upperBound());
        EffortPart ann = allocation.parts().get(0);
        assertEquals(Optional.of("Ann"), ann.seller());
        assertEquals(4, ann.shadowPrice());
        assertEquals(14, ann.contribution());
        assertEquals(0, ann.unspent());
        assertEquals(0.5, allocation.parts().get(1).unspent());
        assertFalse(allocation.parts().toString().contains("Ann"));
        assertEquals(
                List.of(
                        "Method: Best units first. Budgets divided by it: 2.",
                        "Method: Dynamic programming. Budgets divided by it: 1.",
                        "Budget 2: 0.5 left over, as only whole units are given."),
                texts(allocation.findings()));
        assertTrue(reasons(allocation).get(0).endsWith("one more unit of the budget is worth EUR 4.00."));
    }

    @Test
    void sellerWithoutAccounts_spendsNothing() {
        AccountResponses responses = free(EIGHT);
        for (AllocationOptions options : List.of(WHOLE, FRACTIONS)) {
            EffortAllocation allocation = EffortAllocation.optimal(
                    responses, EffortBudget.perSeller(List.of(seller("Ann", 3), seller("Bob", 1, "A0"))), options);
            EffortPart ann = allocation.parts().get(0);
            assertEquals(3, ann.unspent());
            assertEquals(0, ann.shadowPrice());
            assertTrue(ann.isProvenOptimal());
            assertEquals(8, allocation.contribution(), 1e-12);
        }
    }

    // Refusals

    @Test
    void minimaAboveTheBudget_areRefused() {
        AccountResponse[] responses = {bounded("A", EIGHT, 1.5, 9), bounded("B", SIX, 2, 9)};
        assertRefused(
                "Expected minima that need at most the 'budget' of 3.75 together, but found 4",
                () -> optimal(3.75, WHOLE, responses));
        assertRefused(
                "Expected minima that need at most the 'budget' of 3.25 together, but found 3.5",
                () -> optimal(3.25, FRACTIONS, responses));
        assertEquals(List.of(2.0, 2.0), efforts(optimal(4, WHOLE, responses)));
        assertEquals(List.of(1.5, 2.0), efforts(optimal(3.5, FRACTIONS, responses)));
    }

    @Test
    void minimaAboveTheBudgetsOfSellers_areRefused_byPosition() {
        AccountResponses responses = AccountResponses.of(
                List.of(bounded("A", EIGHT, 1, 9), bounded("B", SIX, 2.5, 9), bounded("C", SIX, 2, 9)));
        SellerBudget[] sellers = {seller("Ann", 1, "A"), seller("Bob", 2.5, "B"), seller("Cid", 1, "C")};
        assertRefused(
                "Expected minima that need at most their budget in 'budget' together, but found 2 offenders: budget 2 of"
                        + " 2.5 for minima of 3, budget 3 of 1.0 for minima of 2",
                () -> perSeller(responses, sellers));
        assertRefused(
                "Expected minima that need at most their budget in 'budget' together, but found 1 offender: budget 3 of"
                        + " 1.0 for minima of 2.0",
                () -> EffortAllocation.optimal(responses, EffortBudget.perSeller(List.of(sellers)), FRACTIONS));
    }

    @Test
    void boundsWithoutAWholeNumber_areRefused_inWholeUnitsOnly() {
        AccountResponse narrow = bounded("A", EIGHT, 1.2, 1.8);
        assertRefused(
                "Expected a whole number between 'minimum' and 'maximum' of each account, but found 1 offender: A from"
                        + " 1.2 to 1.8",
                () -> optimal(9, WHOLE, narrow, bounded("B", SIX, 0, 1)));
        assertEquals(1.8, optimal(9, FRACTIONS, narrow).spent());
    }

    @Test
    void accountsWithoutSellerOrResponse_areRefused() {
        AccountResponses responses = free(EIGHT, SIX, EIGHT);
        assertRefused(
                "Expected a seller in 'budget' for each account of 'responses', but found 2 offenders: A1, A2; Expected a"
                        + " response in 'responses' for each account of 'budget', but found 1 offender: X",
                () -> perSeller(responses, seller("Ann", 2, "A0", "X")));
    }

    @Test
    void nulls_areRefused() {
        AccountResponses responses = free(EIGHT);
        EffortBudget budget = EffortBudget.of(1);
        assertNull("responses", () -> EffortAllocation.optimal(null, budget, WHOLE));
        assertNull("budget", () -> EffortAllocation.optimal(responses, null, WHOLE));
        assertNull("options", () -> EffortAllocation.optimal(responses, budget, null));
        EffortAllocation allocation = EffortAllocation.optimal(responses, budget, WHOLE);
        assertNull("account", () -> allocation.effort(null));
        assertNull("account", () -> allocation.share(null));
        assertNull("roundingMode", () -> allocation.contribution(null));
    }

    // The value

    @Test
    void allocations_areEqual_whenTheirInputsAre() {
        AccountResponses responses = free(EIGHT, SIX);
        EffortBudget budget = EffortBudget.of(3);
        EffortAllocation allocation = EffortAllocation.optimal(responses, budget, WHOLE);
        assertSame(responses, allocation.responses());
        assertSame(budget, allocation.budget());
        assertSame(WHOLE, allocation.options());
        assertEquals(divide(3, EIGHT, SIX), allocation);
        assertEquals(divide(3, EIGHT, SIX).hashCode(), allocation.hashCode());
        assertNotEquals(divide(4, EIGHT, SIX), allocation);
        assertNotEquals(divide(3, SIX, EIGHT), allocation);
        assertNotEquals(divide(3, BOUNDED, EIGHT, SIX), allocation);
        assertNotEquals(allocation, new Object());
        assertNotEquals(divide(4, EIGHT, SIX).hashCode(), allocation.hashCode());
        assertEquals("EffortAllocation[EffortBudget[3.0], accounts=2, spent=3.0]", allocation.toString());
    }
}
