package io.github.keyaccount.allocation;

import static io.github.keyaccount.allocation.EffortCases.minima;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.measure.Money;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of allocations in any fraction of a unit. */
class FractionLawsTest {
    private static final AllocationOptions WHOLE = AllocationOptions.defaults();
    private static final AllocationOptions ANY = WHOLE.withWholeUnits(false);

    private static EffortAllocation optimal(AccountResponses responses, double budget, AllocationOptions options) {
        return EffortAllocation.optimal(responses, EffortBudget.of(budget), options);
    }

    @Provide
    Arbitrary<AccountResponses> accounts() {
        Arbitrary<ResponseCurve> upright =
                Arbitraries.doubles().between(1, 100).map(scale -> PowerResponse.of(0, scale, 0.5));
        return EffortCases.accounts(Arbitraries.oneOf(EffortCases.anyCurves(), EffortCases.anyCurves(), upright));
    }

    @Provide
    Arbitrary<AccountResponses> wholeBounds() {
        return UnitCases.accounts(EffortCases.anyCurves(), 6);
    }

    @Property(tries = 200)
    void anyFraction_bringsNoLessThanWholeUnits(
            @ForAll("wholeBounds") AccountResponses responses, @ForAll @IntRange(max = 12) int more) {
        double budget = UnitCases.minima(responses) + more;
        double whole = optimal(responses, budget, WHOLE).contribution();
        assertTrue(optimal(responses, budget, ANY).contribution() >= whole * (1 - 1e-12));
    }

    @Property(tries = 200)
    void redundantMaximum_changesNoContribution(
            @ForAll("accounts") AccountResponses responses, @ForAll @DoubleRange(max = 15) double more) {
        double budget = minima(responses) + more;
        AccountResponses capped = AccountResponses.of(responses.all().stream()
                .map(response -> response.withMaximum(
                        Math.min(EffortCases.most(response), Math.nextUp(response.minimum() + more))))
                .toList());
        EffortPart free = optimal(responses, budget, ANY).parts().get(0);
        EffortPart bounded = optimal(capped, budget, ANY).parts().get(0);
        assertEquals(bounded.contribution(), free.contribution(), 1e-12 * free.contribution());
        assertEquals(bounded.isProvenOptimal(), free.isProvenOptimal());
    }

    /** What a reason says is checked by the contributions themselves; amounts are rounded to cents. */
    @Property(tries = 500)
    void reasons_areTrue(@ForAll("accounts") AccountResponses responses, @ForAll @DoubleRange(max = 15) double more) {
        double budget = minima(responses) + more;
        EffortAllocation allocation = optimal(responses, budget, ANY);
        for (AccountShare share : allocation.shares()) {
            AccountResponse response = responses.find(share.account()).orElseThrow();
            double effort = share.effort();
            double most = EffortCases.most(response);
            switch ((EffortFinding) share.reason().code()) {
                case FIXED -> assertEquals(response.minimum(), most);
                case NOTHING_MORE_TO_GAIN -> assertEquals(response.contribution(1e9), response.contribution(effort));
                case NOTHING_TO_DIVIDE -> assertEquals(0, more, 1e-12);
                case NEXT_STEP_NOT_TAKEN -> {
                    double units = ((BigDecimal) share.reason().arguments().get("units")).doubleValue();
                    double gained = response.contribution(Math.min(most, effort + units)) - share.contribution();
                    assertEquals(amount(share, "each"), gained / units, 0.0051 + 1e-6 * gained);
                    assertTrue(effort + units <= most * (1 + 1e-9));
                }
                case MAXIMUM_AT_MARGIN -> {
                    assertEquals(most, effort);
                    assertMargin(response, effort, amount(share, "beyond"));
                }
                case BALANCED_AT_MARGIN -> {
                    assertTrue(effort > response.minimum() && effort < most);
                    assertMargin(response, effort, amount(share, "next"));
                    assertMargin(response, effort - 1e-6 * effort, amount(share, "last"));
                }
                case MINIMUM_AT_MARGIN -> {
                    assertEquals(response.minimum(), effort);
                    assertMargin(response, effort, amount(share, "next"));
                    assertTrue(allocation.gap() > 0
                            || amount(share, "next") <= amount(share, "shadowPrice") * (1 + 1e-9) + 0.01);
                }
                default -> throw new AssertionError(share.reason().toString());
            }
        }
    }

    private static double amount(AccountShare share, String argument) {
        return ((Money) share.reason().arguments().get(argument)).amount().doubleValue();
    }

    private static void assertMargin(AccountResponse response, double effort, double margin) {
        double bit = effort == 0 ? 1e-9 : 1e-6 * effort;
        double rounding = 2 * Math.ulp(response.contribution(effort)) / bit;
        double slope = (response.contribution(effort + bit) - response.contribution(effort)) / bit;
        assertEquals(slope, margin, 0.0051 + 1e-3 * margin + rounding);
    }
}
