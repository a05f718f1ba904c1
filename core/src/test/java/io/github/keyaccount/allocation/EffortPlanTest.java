package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertArithmetic;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.allocation.EffortCases.EUR;
import static io.github.keyaccount.allocation.EffortCases.account;
import static io.github.keyaccount.allocation.EffortCases.bounded;
import static io.github.keyaccount.allocation.EffortCases.free;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.allocation.EffortPlan.OutOfBounds;
import io.github.keyaccount.allocation.EffortPlan.Row;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EffortPlanTest {
    private static final AccountId A = AccountId.of("A");
    private static final AccountId B = AccountId.of("B");
    private static final AccountResponses TWO = AccountResponses.of(List.of(half("A", 20), half("B", 10)));

    private static AccountResponse half(String id, double scale) {
        return account(id, PowerResponse.of(0, scale, 0.5)).build().withMargin(Probability.ofPercent(50));
    }

    // ½ × 20 × √4 = 20 and ½ × 10 × √9 = 15.
    @Test
    void workedExample() {
        EffortPlan plan = EffortPlan.of(TWO, Map.of(A, 4, B, new BigDecimal("9.0")));
        assertEquals(List.of(new Row(A, 4, 20), new Row(B, 9, 15)), plan.rows());
        assertEquals(13, plan.spent());
        assertEquals(35, plan.contribution());
        assertEquals(OptionalDouble.of(9), plan.effort(B));
        assertEquals(OptionalDouble.empty(), plan.effort(AccountId.of("C")));
        assertSame(TWO, plan.responses());
        assertEquals("EffortPlan[accounts=2, spent=13.0, contribution=35.0]", plan.toString());
    }

    @Provide
    Arbitrary<AccountResponses> accounts() {
        return EffortCases.accounts(EffortCases.anyCurves());
    }

    private static Map<AccountId, Double> efforts(AccountResponses responses, Random random) {
        Map<AccountId, Double> efforts = new LinkedHashMap<>();
        responses.all().forEach(response -> efforts.put(response.account(), random.nextInt(1000) / 17.0));
        return efforts;
    }

    @Property(tries = 300)
    void sums_areThoseOfTheRows_roundedOnce(@ForAll("accounts") AccountResponses responses, @ForAll Random random) {
        EffortPlan plan = EffortPlan.of(responses, efforts(responses, random));
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal contributed = BigDecimal.ZERO;
        for (Row row : plan.rows()) {
            spent = spent.add(new BigDecimal(row.effort()));
            contributed = contributed.add(new BigDecimal(row.contribution()));
            AccountResponse response = responses.find(row.account()).orElseThrow();
            assertEquals(response.contribution(row.effort()), row.contribution());
            assertEquals(OptionalDouble.of(row.effort()), plan.effort(row.account()));
        }
        assertEquals(spent.doubleValue(), plan.spent());
        assertEquals(contributed.doubleValue(), plan.contribution());
    }

    @Property(tries = 200)
    void order_doesNotMatter(@ForAll("accounts") AccountResponses responses, @ForAll Random random) {
        Map<AccountId, Double> efforts = efforts(responses, random);
        List<AccountResponse> shuffled = new ArrayList<>(responses.all());
        Collections.shuffle(shuffled, random);
        EffortPlan plan = EffortPlan.of(responses, efforts);
        EffortPlan other = EffortPlan.of(AccountResponses.of(shuffled), new HashMap<>(efforts));
        assertEquals(plan.contribution(), other.contribution());
        assertEquals(plan.spent(), other.spent());
    }

    @Property(tries = 200)
    void accountsOutOfBounds_areThoseThatOneChecksByHand(
            @ForAll("accounts") AccountResponses responses, @ForAll Random random) {
        Map<AccountId, Double> efforts = efforts(responses, random);
        List<OutOfBounds> expected = new ArrayList<>();
        for (AccountResponse response : responses.all()) {
            double effort = efforts.get(response.account());
            double most = response.maximum().orElseThrow();
            if (!(response.minimum() <= effort && effort <= most)) {
                expected.add(new OutOfBounds(response.account(), effort, response.minimum(), response.maximum()));
            }
        }
        assertEquals(expected, EffortPlan.of(responses, efforts).outOfBounds());
    }

    @Test
    void bounds_belongToWhatIsAllowed() {
        AccountResponses responses = AccountResponses.of(List.of(
                bounded("A", ExponentialResponse.of(0, 9, 1), 2, 3),
                account("B", ExponentialResponse.of(0, 9, 1)).minimum(2).build()));
        assertEquals(List.of(), EffortPlan.of(responses, Map.of(A, 2, B, 2)).outOfBounds());
        assertEquals(List.of(), EffortPlan.of(responses, Map.of(A, 3, B, 1e9)).outOfBounds());
        assertEquals(
                List.of(
                        new OutOfBounds(A, 3.5, 2, OptionalDouble.of(3)),
                        new OutOfBounds(B, 1, 2, OptionalDouble.empty())),
                EffortPlan.of(responses, Map.of(A, 3.5, B, 1)).outOfBounds());
    }

    @Test
    void presentPlan_leavesTheEffortsAsTheyAre() {
        AccountResponses responses = AccountResponses.of(
                List.of(half("A", 20).withPresentEffort(4), half("B", 10).withPresentEffort(-0.0)));
        EffortPlan plan = EffortPlan.present(responses);
        assertEquals(EffortPlan.of(responses, Map.of(A, 4, B, 0)), plan);
        assertEquals(4, plan.spent());
        assertEquals(20, plan.contribution());
    }

    @Test
    void presentPlan_isRefused_whenAnEffortIsNotKnown() {
        AccountResponses responses =
                AccountResponses.of(List.of(half("A", 20), half("B", 10).withPresentEffort(1), half("C", 10)));
        assertRefused(
                "Expected a known 'presentEffort' of all accounts in 'responses', but found 2 offenders: A, C",
                () -> EffortPlan.present(responses));
    }

    @Test
    void allOffenders_areRefusedAtOnce() {
        Map<AccountId, Number> efforts = new LinkedHashMap<>();
        efforts.put(B, -1);
        efforts.put(AccountId.of("C"), 2);
        efforts.put(AccountId.of("D"), Double.NaN);
        efforts.put(AccountId.of("E"), 1_000_000_001L);
        assertRefused(
                "Expected 'efforts' of all accounts in 'responses', but found 1 offender: A; "
                        + "Expected 'efforts' of accounts in 'responses' alone, but found 3 offenders: C, D, E; "
                        + "Expected 0 <= 'efforts' <= 1E9, but found 3 offenders: B -1, D NaN, E 1000000001",
                () -> EffortPlan.of(TWO, efforts));
        assertEquals(1e9, EffortPlan.of(TWO, Map.of(A, 0, B, 1e9)).spent());
    }

    // ½ × 20 × √2 = 14.142135…; with the other account at 0 nothing is added.
    @Test
    void contributionAsMoney_isRoundedAsAsked() {
        EffortPlan plan = EffortPlan.of(TWO, Map.of(A, 2, B, 0));
        assertEquals(Money.ofMajor("14.14", EUR), plan.contribution(RoundingMode.FLOOR));
        assertEquals(Money.ofMajor("14.15", EUR), plan.contribution(RoundingMode.CEILING));
        assertThrows(ArithmeticException.class, () -> plan.contribution(RoundingMode.UNNECESSARY));
        assertNull("roundingMode", () -> plan.contribution(null));
    }

    // 100 accounts with sales of 1E15 each are 1E19 cents, above 2^63 − 1 = 9.2E18.
    @Test
    void contributionBeyondMoney_isRefused() {
        EstimatedResponse most = EstimatedResponse.of(Map.of(0.0, 1e15, 1.0, 1e15));
        AccountResponses responses = free(Collections.nCopies(100, most).toArray(EstimatedResponse[]::new));
        EffortPlan plan = EffortPlan.of(responses, new double[100]);
        assertEquals(1e17, plan.contribution());
        assertArithmetic(
                "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807, but found 1.00000000000000000E+19",
                () -> plan.contribution(RoundingMode.HALF_EVEN));
    }

    @Test
    void rows_areAViewThatCannotBeChanged() {
        List<Row> rows = EffortPlan.of(TWO, Map.of(A, 4, B, 9)).rows();
        assertEquals(2, rows.size());
        assertThrows(UnsupportedOperationException.class, () -> rows.remove(0));
        assertThrows(IndexOutOfBoundsException.class, () -> rows.get(2));
        assertThrows(IndexOutOfBoundsException.class, () -> rows.get(-1));
    }

    @Test
    void plans_areEqualByResponsesAndEfforts() {
        EffortPlan plan = EffortPlan.of(TWO, Map.of(A, 4, B, 0));
        assertEquals(plan, EffortPlan.of(TWO, Map.of(A, 4.0, B, -0.0)));
        assertEquals(
                plan.hashCode(), EffortPlan.of(TWO, Map.of(A, 4.0, B, -0.0)).hashCode());
        EffortPlan other = EffortPlan.of(TWO, Map.of(A, 4, B, 1));
        assertNotEquals(plan, other);
        assertNotEquals(plan.hashCode(), other.hashCode());
        EffortPlan ofOthers =
                EffortPlan.of(AccountResponses.of(List.of(half("A", 20), half("B", 11))), Map.of(A, 4, B, 0));
        assertNotEquals(plan, ofOthers);
        assertNotEquals(plan.hashCode(), ofOthers.hashCode());
        assertNotEquals(plan, "plan");
    }

    @Test
    void nulls_areRefused() {
        Map<AccountId, Number> withoutNumber = new HashMap<>();
        withoutNumber.put(A, null);
        Map<AccountId, Number> withoutAccount = new HashMap<>();
        withoutAccount.put(null, 1);
        assertNull("responses", () -> EffortPlan.of(null, Map.of()));
        assertNull("efforts", () -> EffortPlan.of(TWO, (Map<AccountId, Number>) null));
        assertNull("efforts", () -> EffortPlan.of(TWO, withoutNumber));
        assertNull("efforts", () -> EffortPlan.of(TWO, withoutAccount));
        assertNull("responses", () -> EffortPlan.present(null));
        assertNull("account", () -> EffortPlan.of(TWO, Map.of(A, 4, B, 0)).effort(null));
        assertNull("account", () -> new Row(null, 1, 2));
        assertNull("account", () -> new OutOfBounds(null, 1, 2, OptionalDouble.empty()));
        assertNull("maximum", () -> new OutOfBounds(A, 1, 2, null));
    }

    @Test
    void rowsOutOfBounds_sayWhatTheyHold() {
        OutOfBounds row = new OutOfBounds(A, 1, 2, OptionalDouble.of(3));
        assertEquals("OutOfBounds[account=A, effort=1.0, minimum=2.0, maximum=OptionalDouble[3.0]]", row.toString());
        assertEquals(A, row.account());
    }

    @Test
    void oneOfManyAccounts_isFound() {
        List<AccountResponse> many = new ArrayList<>();
        ExponentialResponse curve = ExponentialResponse.of(0, 9, 1);
        for (int i = 0; i < 20_000; i++) {
            many.add(account("A" + i, curve).build());
        }
        double[] efforts = new double[many.size()];
        efforts[19_999] = 1e9;
        EffortPlan plan = EffortPlan.of(AccountResponses.of(many), efforts);
        assertEquals(OptionalDouble.of(1e9), plan.effort(AccountId.of("A19999")));
        assertEquals(9, plan.contribution());
    }
}
