package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.allocation.EffortCases.EUR;
import static io.github.keyaccount.allocation.EffortCases.account;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Responses, budgets and options. */
class AllocationInputsTest {
    private static final ResponseCurve CURVE = ExponentialResponse.of(100, 500, 0.1);

    private static AccountResponse response(String id) {
        return account(id, CURVE).build();
    }

    private static SellerBudget seller(String name, double effort, String... accounts) {
        return new SellerBudget(
                name, effort, Arrays.stream(accounts).map(AccountId::of).toList());
    }

    // A response

    @Property(tries = 100)
    void contribution_isMarginTimesSales(
            @ForAll @DoubleRange(min = 0, max = 1e9) double effort, @ForAll @IntRange(max = 100) int percent) {
        AccountResponse response = response("A").withMargin(Probability.ofPercent(percent));
        assertEquals(CURVE.at(effort) * (percent / 100.0), response.contribution(effort), 1e-10);
    }

    @Test
    void response_hasNoBoundsByDefault() {
        AccountResponse response = response("A");
        assertEquals(AccountId.of("A"), response.account());
        assertSame(CURVE, response.curve());
        assertEquals(EUR, response.currency());
        assertEquals(Probability.ONE, response.margin());
        assertEquals(0, response.minimum());
        assertEquals(OptionalDouble.empty(), response.maximum());
        assertEquals(OptionalDouble.empty(), response.presentEffort());
    }

    @Test
    void response_needsItsAccountCurveCurrencyAndMargin() {
        assertRefused(
                IllegalArgumentException.class,
                "Cannot build AccountResponse, some of required attributes are not set [account, curve, currency, margin]",
                () -> AccountResponse.builder().build());
        assertNull("account", () -> AccountResponse.builder().account((String) null));
    }

    @Test
    void efforts_outOfRange_areRefused() {
        for (double effort : new double[] {-0.5, 1.5e9, Double.NaN}) {
            AccountResponse response = response("A");
            assertRefused(
                    "Expected 0 <= 'minimum' <= 1E9 of A, but found " + effort, () -> response.withMinimum(effort));
            assertRefused(
                    "Expected 0 <= 'maximum' <= 1E9 of A, but found " + effort, () -> response.withMaximum(effort));
            assertRefused(
                    "Expected 0 <= 'presentEffort' <= 1E9 of A, but found " + effort,
                    () -> response.withPresentEffort(effort));
        }
    }

    @Test
    void efforts_atTheEndsOfTheRange_areTaken() {
        AccountResponse response =
                response("A").withMaximum(1e9).withMinimum(1e9).withPresentEffort(0);
        assertEquals(1e9, response.minimum());
        assertEquals(OptionalDouble.of(0), response.presentEffort());
        assertEquals(OptionalDouble.of(1e9), response.withPresentEffort(1e9).presentEffort());
    }

    @Test
    void minimumAboveMaximum_isRefused() {
        assertRefused(
                "Expected 'minimum' <= 'maximum' 2.0 of A, but found 3.0",
                () -> account("A", CURVE).minimum(3).maximum(2).build());
    }

    @Test
    void currencyWithoutMinorUnit_isRefused() {
        assertRefused(
                "Expected 'currency' with a minor unit, but found XAU",
                () -> response("A").withCurrency(Currency.getInstance("XAU")));
    }

    @Test
    void negativeZeros_areZeros() {
        AccountResponse plain = response("A").withMinimum(0).withMaximum(0).withPresentEffort(0);
        assertEquals(plain, plain.withMinimum(-0.0));
        assertEquals(plain, plain.withMaximum(-0.0));
        assertEquals(plain, plain.withPresentEffort(-0.0));
        AccountResponse built = account("A", CURVE)
                .minimum(-0.0)
                .maximum(-0.0)
                .presentEffort(-0.0)
                .build();
        assertEquals(plain, built);
        assertEquals(plain.hashCode(), built.hashCode());
        assertEquals(response("A"), response("A").withMinimum(-0.0));
    }

    // Responses

    @Property(tries = 50)
    void responses_areFoundByTheirAccounts(@ForAll @IntRange(min = 1, max = 200) int count) {
        List<AccountResponse> all =
                IntStream.range(0, count).mapToObj(i -> response("A" + i)).toList();
        AccountResponses responses = AccountResponses.of(all);
        assertEquals(all, responses.all());
        assertEquals(count, responses.size());
        assertEquals(EUR, responses.currency());
        for (AccountResponse response : all) {
            assertEquals(Optional.of(response), responses.find(response.account()));
        }
        assertEquals(Optional.empty(), responses.find(AccountId.of("A" + count)));
    }

    @Test
    void responses_areKept_whateverHappensToTheList() {
        List<AccountResponse> list = new ArrayList<>(List.of(response("A")));
        AccountResponses responses = AccountResponses.of(list);
        list.clear();
        assertEquals(1, responses.size());
        assertThrows(UnsupportedOperationException.class, () -> responses.all().set(0, response("B")));
    }

    @Test
    void responses_areRefused_whenNoneOrTwiceOrInTwoCurrencies() {
        assertRefused(
                "Expected at least one account in 'responses', but found 0", () -> AccountResponses.of(List.of()));
        assertRefused(
                "Expected one response per account in 'responses', but found 2 offenders: B, A",
                () -> AccountResponses.of(List.of(
                        response("A"), response("B"), response("C"), response("B"), response("A"), response("A"))));
        Currency dollars = Currency.getInstance("USD");
        assertMismatch(
                "Expected all 'responses' in EUR, but found USD of B",
                EUR,
                dollars,
                () -> AccountResponses.of(List.of(response("A"), response("B").withCurrency(dollars))));
        assertNull("responses", () -> AccountResponses.of(null));
        assertNull("responses", () -> AccountResponses.of(Arrays.asList(response("A"), null)));
        assertNull("account", () -> AccountResponses.of(List.of(response("A"))).find(null));
    }

    @Test
    void responses_areEqual_whenAllInOrderAre() {
        AccountResponses responses = AccountResponses.of(List.of(response("A"), response("B")));
        AccountResponses same = AccountResponses.of(List.of(response("A"), response("B")));
        AccountResponses others = AccountResponses.of(List.of(response("B"), response("A")));
        assertEquals(same, responses);
        assertEquals(same.hashCode(), responses.hashCode());
        assertNotEquals(others, responses);
        assertNotEquals(others.hashCode(), responses.hashCode());
        assertNotEquals(responses, new Object());
        assertEquals("2 responses in EUR", responses.toString());
    }

    // Budgets

    @Test
    void budget_isCommon_orPerSeller() {
        EffortBudget common = EffortBudget.of(12.5);
        assertEquals(OptionalDouble.of(12.5), common.common());
        assertEquals(List.of(), common.sellers());
        assertEquals("EffortBudget[12.5]", common.toString());
        List<SellerBudget> sellers = new ArrayList<>(List.of(seller("Ann", 3, "A", "B"), seller("Bob", 0, "C")));
        EffortBudget perSeller = EffortBudget.perSeller(sellers);
        sellers.clear();
        assertEquals(OptionalDouble.empty(), perSeller.common());
        assertEquals(List.of(seller("Ann", 3, "A", "B"), seller("Bob", 0, "C")), perSeller.sellers());
        assertEquals(
                "EffortBudget[SellerBudget[effort=3.0, accounts=2], SellerBudget[effort=0.0, accounts=1]]",
                perSeller.toString());
    }

    @Test
    void effort_isFromZeroTo1E15_withoutANegativeZero() {
        for (double effort : new double[] {-0.5, 1.1e15, Double.NaN}) {
            assertRefused("Expected 0 <= 'effort' <= 1E15, but found " + effort, () -> EffortBudget.of(effort));
            assertRefused("Expected 0 <= 'effort' <= 1E15, but found " + effort, () -> seller("Ann", effort));
        }
        assertEquals(EffortBudget.of(0), EffortBudget.of(-0.0));
        assertEquals(seller("Ann", 0), seller("Ann", -0.0));
        assertEquals(OptionalDouble.of(1e15), EffortBudget.of(1e15).common());
    }

    @Test
    void coupledBudgets_areRefused() {
        assertRefused(
                "Expected one seller per account in 'budgets', since shared accounts couple the budgets, but found 2"
                        + " offenders: B with 2, C with 3",
                () -> EffortBudget.perSeller(
                        List.of(seller("Ann", 1, "A", "B", "C"), seller("Bob", 1, "C", "B"), seller("Cid", 1, "C"))));
    }

    @Test
    void sellers_areRefused_whenNoneOrTwice_withoutTheirNames() {
        assertRefused(
                "Expected at least one seller in 'budgets', but found 0", () -> EffortBudget.perSeller(List.of()));
        assertRefused(
                "Expected one budget per seller in 'budgets', but found 1 with more",
                () -> EffortBudget.perSeller(List.of(seller("Ann", 1, "A"), seller("Ann", 2, "B"))));
        assertNull("budgets", () -> EffortBudget.perSeller(null));
        assertNull("budgets", () -> EffortBudget.perSeller(Arrays.asList(seller("Ann", 1), null)));
    }

    @Test
    void seller_isRefused_whenBlankOrUntrimmed_orWithAnAccountTwice() {
        for (String name : new String[] {"", " ", " Ann", "Ann\n"}) {
            assertRefused(
                    "Expected a non-blank 'seller' without control characters and without spaces around it, but found"
                            + " another text",
                    () -> seller(name, 1));
        }
        assertRefused(
                "Expected each of 'accounts' of a seller once, but found 1 offender: A",
                () -> seller("Ann", 1, "A", "A"));
        assertNull("seller", () -> new SellerBudget(null, 1, List.of()));
        assertNull("accounts", () -> new SellerBudget("Ann", 1, null));
        assertNull("accounts", () -> new SellerBudget("Ann", 1, Arrays.asList(AccountId.of("A"), null)));
    }

    @Test
    void budgets_areEqual_whenTheirPartsAre() {
        EffortBudget perSeller = EffortBudget.perSeller(List.of(seller("Ann", 3, "A")));
        assertEquals(EffortBudget.perSeller(List.of(seller("Ann", 3, "A"))), perSeller);
        assertEquals(EffortBudget.perSeller(List.of(seller("Ann", 3, "A"))).hashCode(), perSeller.hashCode());
        assertNotEquals(EffortBudget.perSeller(List.of(seller("Ann", 4, "A"))), perSeller);
        assertNotEquals(EffortBudget.of(3), perSeller);
        assertNotEquals(EffortBudget.of(3), EffortBudget.of(4));
        assertNotEquals(EffortBudget.of(3).hashCode(), EffortBudget.of(4).hashCode());
        assertNotEquals(perSeller, new Object());
    }

    // Options

    @Test
    void options_areWholeUnitsInAHundredMillionSteps_byDefault() {
        AllocationOptions options = AllocationOptions.defaults();
        assertTrue(options.wholeUnits());
        assertEquals(100_000_000, options.mostSteps());
        assertEquals(options, AllocationOptions.builder().build());
        assertFalse(options.withWholeUnits(false).wholeUnits());
        assertEquals(0, options.withMostSteps(0).mostSteps());
        assertRefused("Expected 'mostSteps' >= 0, but found -1", () -> options.withMostSteps(-1));
    }
}
