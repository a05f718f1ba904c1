package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.allocation.AccountResponse;
import io.github.keyaccount.allocation.AccountResponses;
import io.github.keyaccount.allocation.AllocationOptions;
import io.github.keyaccount.allocation.BudgetCurve;
import io.github.keyaccount.allocation.EffortAllocation;
import io.github.keyaccount.allocation.EffortBudget;
import io.github.keyaccount.allocation.EffortPlan;
import io.github.keyaccount.allocation.SellerBudget;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.export.ExportRequest;
import io.github.keyaccount.measure.Probability;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Where the hours of a period should go.
 *
 * @param accounts the accounts by id, in the order of the file
 * @param sellers the sellers
 * @param settings how it was planned
 * @param hours the hours that there are to divide
 * @param rule the hours by tier
 * @param byRule what they bring
 * @param optimum the hours where they bring most
 * @param present what the hours of today bring
 * @param budgets what other hours would bring; empty where each seller has hours of his or her own
 * @param contacts whom to call and to visit when, if that is known of any account
 * @param people who should serve whom, if it is known what the sellers can do
 */
record SellingPlan(
        Map<AccountId, PlannedAccount> accounts,
        List<Seller> sellers,
        PlanSettings settings,
        long hours,
        TierRule rule,
        EffortPlan byRule,
        EffortAllocation optimum,
        EffortPlan present,
        Optional<BudgetCurve> budgets,
        Optional<ContactPlan> contacts,
        Optional<PeoplePlan> people) {

    /** The shares of the hours at which the other budgets lie. */
    private static final double[] OTHER_BUDGETS = {0.5, 0.75, 1, 1.25, 1.5, 2};

    /** Works it out. */
    static SellingPlan of(PlanFiles files, ExportRequest request, PlanSettings settings) {
        Map<AccountId, PlannedAccount> accounts = new LinkedHashMap<>();
        files.accounts().forEach(account -> accounts.put(account.account(), account));
        AccountResponses responses = AccountResponses.of(
                files.accounts().stream().map(PlannedAccount::response).toList());
        long hours = hours(files, settings);
        TierRule rule = settings.perSeller() ? rulePerSeller(files, settings) : rule(files, settings, hours);
        EffortBudget budget = settings.perSeller() ? budgetPerSeller(files) : EffortBudget.of((double) hours);
        EffortAllocation optimum = EffortAllocation.optimal(responses, budget, AllocationOptions.defaults());
        return new SellingPlan(
                accounts,
                files.sellers(),
                settings,
                hours,
                rule,
                EffortPlan.of(responses, rule.efforts()),
                optimum,
                EffortPlan.present(responses),
                settings.perSeller() ? Optional.empty() : Optional.of(budgets(responses, hours)),
                ContactPlan.of(files, request, settings),
                PeoplePlan.of(files, optimum.plan(), settings));
    }

    private static long hours(PlanFiles files, PlanSettings settings) {
        long ofSellers = files.sellers().stream()
                .mapToLong(seller -> seller.hours().orElse(0))
                .sum();
        if (settings.hours().isEmpty() && ofSellers == 0) {
            throw new UnusableException(
                    "Expected hours to divide: --hours, plan-hours in the mapping, or hours of sellers");
        }
        if (settings.perSeller() && settings.hours().isPresent()) {
            throw new UnusableException("Expected hours of sellers with --per-seller, but found plan-hours or --hours "
                    + settings.hours().get());
        }
        return settings.hours().orElse(ofSellers);
    }

    private static TierRule rule(PlanFiles files, PlanSettings settings, long hours) {
        checkLeast(files.accounts(), hours, "all accounts");
        Map<AccountTier, Probability> shares = settings.shares().sellingTime();
        return new TierRule(List.of(TierRule.split(files.accounts(), shares, hours)));
    }

    private static TierRule rulePerSeller(PlanFiles files, PlanSettings settings) {
        List<AccountId> without = files.accounts().stream()
                .filter(account -> account.seller().isEmpty())
                .map(PlannedAccount::account)
                .toList();
        if (!without.isEmpty()) {
            throw new UnusableException("Expected a seller of every account with --per-seller, but found none of "
                    + without.size() + ": " + without);
        }
        Map<AccountTier, Probability> shares = settings.shares().sellingTime();
        return new TierRule(files.takingPart().stream()
                .map(seller -> {
                    List<PlannedAccount> served = files.servedBy(seller);
                    long hours = seller.hours().orElse(0);
                    checkLeast(served, hours, "the accounts of " + seller.name());
                    return TierRule.split(served, shares, hours);
                })
                .toList());
    }

    private static void checkLeast(List<PlannedAccount> accounts, long hours, String whose) {
        long least = accounts.stream()
                .mapToLong(account -> (long) account.response().minimum())
                .sum();
        if (least > hours) {
            throw new UnusableException("Expected at least " + least + " hours, the least hours of " + whose
                    + " together, but found " + hours);
        }
    }

    private static EffortBudget budgetPerSeller(PlanFiles files) {
        return EffortBudget.perSeller(files.takingPart().stream()
                .map(seller -> new SellerBudget(
                        seller.name(),
                        seller.hours().orElse(0),
                        files.servedBy(seller).stream()
                                .map(PlannedAccount::account)
                                .toList()))
                .toList());
    }

    private static BudgetCurve budgets(AccountResponses responses, long hours) {
        double least =
                responses.all().stream().mapToDouble(AccountResponse::minimum).sum();
        List<Double> budgets = DoubleStream.of(OTHER_BUDGETS)
                .map(share -> Math.rint(share * hours))
                .filter(budget -> budget >= least)
                .distinct()
                .boxed()
                .toList();
        return BudgetCurve.of(responses, budgets, AllocationOptions.defaults());
    }

    /** Returns the plan at its best, in the same form as the others. */
    EffortPlan best() {
        return optimum.plan();
    }

    /** Returns the hours that a seller has. */
    long hoursOf(String name) {
        return sellers.stream()
                .filter(seller -> seller.name().equals(name))
                .mapToLong(seller -> seller.hours().orElse(0))
                .sum();
    }
}
