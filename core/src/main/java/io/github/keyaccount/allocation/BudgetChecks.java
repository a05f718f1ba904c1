package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a budget can be divided among accounts at all. Refusals name accounts, and sellers by the position of their budget. */
final class BudgetChecks {
    private BudgetChecks() {}

    static void check(AccountResponses responses, EffortBudget budget, boolean wholeUnits) {
        if (budget.common().isEmpty()) {
            checkAccounts(responses, budget.sellers());
        }
        if (wholeUnits && !responses.units().leavesWholeUnits()) {
            List<String> narrow = new ArrayList<>();
            for (AccountResponse response : responses.all()) {
                if (UnitWorth.wholeMinimum(response) > UnitWorth.wholeMaximum(response)) {
                    narrow.add(response.account() + " from " + response.minimum() + " to "
                            + response.maximum().orElseThrow());
                }
            }
            Check.noOffenders(narrow, "a whole number between 'minimum' and 'maximum' of each account");
        }
        checkMinima(responses, budget, wholeUnits);
    }

    private static void checkAccounts(AccountResponses responses, List<SellerBudget> sellers) {
        Set<AccountId> served = new HashSet<>();
        sellers.forEach(seller -> served.addAll(seller.accounts()));
        List<String> messages = new ArrayList<>();
        Check.addMessage(
                messages,
                responses.all().stream()
                        .map(AccountResponse::account)
                        .filter(account -> !served.contains(account))
                        .toList(),
                "a seller in 'budget' for each account of 'responses'");
        Check.addMessage(
                messages,
                sellers.stream()
                        .flatMap(seller -> seller.accounts().stream())
                        .filter(account -> responses.position(account) < 0)
                        .toList(),
                "a response in 'responses' for each account of 'budget'");
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", messages));
        }
    }

    private static void checkMinima(AccountResponses responses, EffortBudget budget, boolean wholeUnits) {
        if (budget.common().isPresent()) {
            double effort = budget.common().orElseThrow();
            // Whole minima are summed up already.
            BigDecimal needed =
                    wholeUnits ? BigDecimal.valueOf(responses.units().sumOfLeast()) : sumOfMinima(responses.all());
            Check.argument(
                    needed.compareTo(BigDecimal.valueOf(effort)) <= 0,
                    "minima that need at most the 'budget' of " + effort + " together",
                    needed.toPlainString());
            return;
        }
        List<String> offenders = new ArrayList<>();
        for (int i = 0; i < budget.sellers().size(); i++) {
            SellerBudget seller = budget.sellers().get(i);
            List<AccountResponse> its = seller.accounts().stream()
                    .flatMap(account -> responses.find(account).stream())
                    .toList();
            BigDecimal needed = wholeUnits
                    ? BigDecimal.valueOf(
                            its.stream().mapToLong(UnitWorth::wholeMinimum).sum())
                    : sumOfMinima(its);
            if (needed.compareTo(BigDecimal.valueOf(seller.effort())) > 0) {
                offenders.add(
                        "budget " + (i + 1) + " of " + seller.effort() + " for minima of " + needed.toPlainString());
            }
        }
        Check.noOffenders(offenders, "minima that need at most their budget in 'budget' together");
    }

    /** As they are written in decimals, so that 0.1 and 0.2 need no more than 0.3. */
    static BigDecimal sumOfMinima(List<AccountResponse> responses) {
        BigDecimal sum = BigDecimal.ZERO;
        for (AccountResponse response : responses) {
            if (response.minimum() > 0) {
                sum = sum.add(BigDecimal.valueOf(response.minimum()));
            }
        }
        return sum;
    }
}
