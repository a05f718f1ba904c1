package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.allocation.EffortCases.account;
import static io.github.keyaccount.allocation.EffortCases.bounded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.allocation.EffortComparison.Row;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
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

class EffortComparisonTest {
    private static final ResponseCurve LINE = EstimatedResponse.of(Map.of(0.0, 0.0, 100.0, 100.0));
    private static final AccountResponses TWO =
            EffortCases.free(PowerResponse.of(0, 20, 0.5), PowerResponse.of(0, 10, 0.5));

    private static EffortPlan plan(AccountResponses responses, double... efforts) {
        return EffortPlan.of(responses, efforts);
    }

    private static AccountResponses lines(int count) {
        return EffortCases.free(Collections.nCopies(count, LINE).toArray(ResponseCurve[]::new));
    }

    // 20√8 − 20√4 = 16.5685…, 10√1 − 10√5 = −12.3606…, together 4.2078…
    @Test
    void workedExample() {
        EffortComparison change = EffortComparison.between(plan(TWO, 4, 5), plan(TWO, 8, 1));
        assertEquals(20 * Math.sqrt(8) - 40 + 10 - 10 * Math.sqrt(5), change.contributionDifference(), 1e-13);
        assertEquals(4.21, change.contributionDifference(), 0.005);
        assertEquals(0, change.effortDifference());
        assertEquals(4, change.effortMoved());
        assertEquals(List.of(change.rows().get(0)), change.gains());
        assertEquals(List.of(change.rows().get(1)), change.losses());
        Row row = change.rows().get(0);
        assertEquals(AccountId.of("A0"), row.account());
        assertEquals(4, row.effortBefore());
        assertEquals(8, row.effortAfter());
        assertEquals(4, row.effortDifference());
        assertEquals(40, row.contributionBefore());
        assertEquals(20 * Math.sqrt(8), row.contributionAfter(), 1e-14);
        assertEquals(20 * Math.sqrt(8) - 40, row.contributionDifference(), 1e-14);
        assertEquals(plan(TWO, 4, 5), change.before());
        assertEquals(plan(TWO, 8, 1), change.after());
        assertEquals(
                List.of("The change brings EUR 4.21 more in contribution."),
                change.findings().stream().map(Texts.english()::of).toList());
    }

    private record Plans(EffortPlan before, EffortPlan after) {
        EffortComparison change() {
            return EffortComparison.between(before, after);
        }

        EffortComparison back() {
            return EffortComparison.between(after, before);
        }
    }

    @Provide
    Arbitrary<Plans> plans() {
        return Combinators.combine(EffortCases.accounts(EffortCases.anyCurves()), Arbitraries.randomValue(r -> r))
                .as((responses, random) -> new Plans(random(responses, random), random(responses, random)));
    }

    private static EffortPlan random(AccountResponses responses, Random random) {
        return plan(
                responses,
                IntStream.range(0, responses.size())
                        .mapToDouble(i -> random.nextInt(60) / 7.0)
                        .toArray());
    }

    @Property(tries = 300)
    void theOtherWayRound_isTheOpposite(@ForAll("plans") Plans plans) {
        assertEquals(
                -plans.change().contributionDifference() + 0.0, plans.back().contributionDifference() + 0.0);
        assertEquals(-plans.change().effortDifference() + 0.0, plans.back().effortDifference() + 0.0);
        List<AccountId> gaining =
                plans.change().gains().stream().map(Row::account).toList();
        List<AccountId> losing =
                plans.back().losses().stream().map(Row::account).toList();
        assertEquals(gaining, losing);
        double change = plans.change().effortMoved() - plans.back().effortMoved();
        assertEquals(plans.change().effortDifference(), change, 1e-12);
    }

    @Property(tries = 100)
    void equalPlans_differInNothing(@ForAll("plans") Plans plans) {
        EffortComparison none = EffortComparison.between(plans.before(), plans.before());
        assertEquals(0, none.contributionDifference());
        assertEquals(0, none.effortDifference());
        assertEquals(0, none.effortMoved());
        assertEquals(List.of(), none.gains());
        assertEquals(List.of(), none.losses());
        assertEquals(
                ComparisonFinding.CHANGE_EARNS_NOTHING, none.findings().get(0).code());
    }

    @Property(tries = 300)
    void rows_sumToTheTotals_butForHalfAUnitEach(@ForAll("plans") Plans plans) {
        EffortComparison change = plans.change();
        BigDecimal sum = BigDecimal.ZERO;
        double bound = Math.ulp(change.contributionDifference()) / 2;
        double moved = 0;
        for (int i = 0; i < change.rows().size(); i++) {
            Row row = change.rows().get(i);
            assertEquals(plans.before().rows().get(i).effort(), row.effortBefore());
            assertEquals(plans.after().rows().get(i).contribution(), row.contributionAfter());
            sum = sum.add(new BigDecimal(row.contributionDifference()));
            bound += Math.ulp(row.contributionDifference()) / 2;
            moved += Math.max(0, row.effortDifference());
        }
        BigDecimal off =
                sum.subtract(new BigDecimal(change.contributionDifference())).abs();
        assertTrue(off.compareTo(new BigDecimal(bound)) <= 0, off::toString);
        assertEquals(moved, change.effortMoved(), 1e-12);
        double totals = plans.after().contribution() - plans.before().contribution();
        assertEquals(totals, change.contributionDifference(), 1e-11);
    }

    @Test
    void gainsAndLosses_areSorted_equalOnesInTheirOrder() {
        EffortPlan before = plan(lines(7), 5, 5, 5, 5, 5, 5, 5);
        EffortPlan after = plan(lines(7), 6, 3, 9, 5, 6, 2, 3);
        EffortComparison change = EffortComparison.between(before, after);
        assertEquals(
                "[A2, A0, A4]",
                change.gains().stream().map(Row::account).toList().toString());
        assertEquals(
                "[A5, A1, A6]",
                change.losses().stream().map(Row::account).toList().toString());
        assertEquals(-1, change.contributionDifference());
        assertEquals(-1, change.effortDifference());
        assertEquals(6, change.effortMoved());
        assertEquals(
                "EffortComparison[contributionDifference=-1.0, effortDifference=-1.0, effortMoved=6.0]",
                change.toString());
    }

    @Test
    void findings_sayWhatTheChangeCosts_andThatEffortsDiffer() {
        List<Finding> findings = EffortComparison.between(plan(lines(2), 5, 2e6), plan(lines(2), 1.25, 2e6))
                .findings();
        assertEquals(
                List.of(
                        Finding.of(ComparisonFinding.CHANGE_COSTS, new BigDecimal("3.75"), "EUR"),
                        Finding.of(
                                ComparisonFinding.EFFORTS_DIFFER,
                                new BigDecimal("2000005"),
                                new BigDecimal("2000001.25"))),
                findings);
        assertEquals(
                "The plans do not spend the same effort: 2,000,005 before, 2,000,001.25 after. Not all of the difference is due to"
                        + " how it is divided.",
                Texts.english().of(findings.get(1)));
    }

    @Test
    void effortsThatDifferByRounding_areTheSame() {
        EffortPlan before = plan(lines(2), 500, 500);
        assertEquals(
                List.of(Finding.of(ComparisonFinding.CHANGE_EARNS_NOTHING)),
                EffortComparison.between(before, plan(lines(2), 500, 500.0000009))
                        .findings());
        assertEquals(
                2,
                EffortComparison.between(before, plan(lines(2), 500, 500.0000011))
                        .findings()
                        .size());
        assertEquals(
                2,
                EffortComparison.between(before, plan(lines(2), 500, 499.9999989))
                        .findings()
                        .size());
    }

    @Test
    void plansOutOfBounds_areNamed() {
        List<AccountResponse> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add(bounded("A" + i, LINE, 1, 2));
        }
        AccountResponses responses = AccountResponses.of(many);
        double[] twos = new double[21];
        Arrays.fill(twos, 2);
        double[] one = twos.clone();
        one[3] = 2.5;
        List<Finding> findings = EffortComparison.between(plan(responses, new double[21]), plan(responses, one))
                .findings();
        List<String> twenty = many.stream()
                .limit(20)
                .map(response -> response.account().value())
                .toList();
        assertEquals(
                List.of(
                        Finding.of(ComparisonFinding.CHANGE_EARNS, new BigDecimal("42.50"), "EUR"),
                        Finding.of(ComparisonFinding.EFFORTS_DIFFER, BigDecimal.ZERO, new BigDecimal("42.5")),
                        Finding.of(ComparisonFinding.BEFORE_OUT_OF_BOUNDS, 21, twenty),
                        Finding.of(ComparisonFinding.AFTER_OUT_OF_BOUNDS, 1, List.of("A3"))),
                findings);
        assertEquals(
                List.of(Severity.INFO, Severity.INFO, Severity.WARNING, Severity.WARNING),
                findings.stream().map(Finding::severity).toList());
    }

    @Test
    void amounts_areShownInTheDecimalsOfTheCurrency() {
        for (String[] expected : new String[][] {{"JPY", "3"}, {"KWD", "2.600"}}) {
            AccountResponses responses = AccountResponses.of(
                    List.of(account("A", LINE).build().withCurrency(Currency.getInstance(expected[0]))));
            assertEquals(
                    Finding.of(ComparisonFinding.CHANGE_EARNS, new BigDecimal(expected[1]), expected[0]),
                    EffortComparison.between(plan(responses, 0), plan(responses, 2.6))
                            .findings()
                            .get(0));
        }
    }

    @Test
    void plansOfOtherResponses_areRefused() {
        AccountResponse a = account("A", LINE).build();
        AccountResponse b = account("B", LINE).build();
        AccountResponse c = account("C", LINE).build();
        EffortPlan before = plan(AccountResponses.of(List.of(a, b)), 1, 2);
        String expected = "Expected 'before' and 'after' of the same responses in the same order, but found ";
        assertRefused(
                expected + "3 offenders: A, B, C",
                () -> EffortComparison.between(before, plan(AccountResponses.of(List.of(a.withMinimum(1), c)), 1, 2)));
        assertRefused(
                expected + "another order",
                () -> EffortComparison.between(before, plan(AccountResponses.of(List.of(b, a)), 1, 2)));
        EffortPlan equal = plan(AccountResponses.of(List.of(account("A", LINE).build(), b)), 1, 2);
        assertEquals(0, EffortComparison.between(before, equal).effortMoved());
    }

    @Test
    void comparisons_areEqualByTheirPlans() {
        EffortComparison change = EffortComparison.between(plan(TWO, 4, 5), plan(TWO, 8, 1));
        EffortComparison same = EffortComparison.between(plan(TWO, 4, 5), plan(TWO, 8, 1));
        assertEquals(change, same);
        assertEquals(change.hashCode(), same.hashCode());
        EffortComparison otherAfter = EffortComparison.between(plan(TWO, 4, 5), plan(TWO, 8, 2));
        EffortComparison otherBefore = EffortComparison.between(plan(TWO, 4, 6), plan(TWO, 8, 1));
        assertNotEquals(change, otherAfter);
        assertNotEquals(change, otherBefore);
        assertNotEquals(change.hashCode(), otherAfter.hashCode());
        assertNotEquals(change.hashCode(), otherBefore.hashCode());
        assertNotEquals(change, "change");
        EffortPlan before = plan(TWO, 4, 5);
        assertSame(before, EffortComparison.between(before, plan(TWO, 8, 1)).before());
    }

    @Test
    void nulls_areRefused() {
        EffortPlan plan = plan(TWO, 4, 5);
        assertNull("before", () -> EffortComparison.between(null, plan));
        assertNull("after", () -> EffortComparison.between(plan, null));
        assertNull("account", () -> new Row(null, 1, 2, 3, 4));
    }
}
