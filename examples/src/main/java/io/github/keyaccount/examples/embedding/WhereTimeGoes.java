package io.github.keyaccount.examples.embedding;

import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.allocation.AccountResponse;
import io.github.keyaccount.allocation.AccountResponses;
import io.github.keyaccount.allocation.AccountShare;
import io.github.keyaccount.allocation.AllocationOptions;
import io.github.keyaccount.allocation.EffortAllocation;
import io.github.keyaccount.allocation.EffortBudget;
import io.github.keyaccount.allocation.EffortComparison;
import io.github.keyaccount.allocation.EffortPlan;
import io.github.keyaccount.allocation.EffortSplit;
import io.github.keyaccount.allocation.SplitAccount;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.portfolio.TierShares;
import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.ResponseAnswers;
import java.util.Currency;
import java.util.List;

/** How many hours each account should get: by the 60/30/10 rule, and where they bring most. */
public final class WhereTimeGoes {
    private static final Currency EUR = Currency.getInstance("EUR");

    private WhereTimeGoes() {}

    /** Prints both plans, what the better one earns, and what one more hour would bring. */
    public static void main(String[] arguments) {
        // Sales with no hours, with those of today, with half as many more, and with hours without limit.
        AccountResponses responses = AccountResponses.of(List.of(
                response("A-1", 40, 180_000, 300_000, 330_000, 420_000),
                response("A-2", 30, 120_000, 200_000, 215_000, 240_000),
                response("A-3", 30, 0, 20_000, 45_000, 300_000)));
        EffortSplit<AccountTier> rule = EffortSplit.of(
                List.of(
                        SplitAccount.of("A-1", AccountTier.KEY),
                        SplitAccount.of("A-2", AccountTier.STANDARD),
                        SplitAccount.of("A-3", AccountTier.PROSPECT)),
                TierShares.standard().sellingTime(),
                100);

        EffortAllocation best = EffortAllocation.optimal(responses, EffortBudget.of(100), AllocationOptions.defaults());

        Texts texts = Texts.english();
        for (AccountShare share : best.shares()) {
            System.out.println(share.account() + ": by rule "
                    + rule.effort(share.account()).orElseThrow() + " hours, at best " + Math.round(share.effort()));
            System.out.println("  " + texts.of(share.reason()));
        }
        EffortComparison gain = EffortComparison.between(EffortPlan.of(responses, rule.efforts()), best.plan());
        for (Finding finding : gain.findings()) {
            System.out.println(texts.of(finding));
        }
        System.out.println(
                "One more hour would bring EUR " + Math.round(best.shadowPrice().orElseThrow()));
    }

    private static AccountResponse response(
            String account, double hours, double without, double today, double halfMore, double noLimit) {
        ResponseAnswers answers = ResponseAnswers.builder()
                .presentEffort(hours)
                .withoutEffort(without)
                .atPresent(today)
                .withHalfMore(halfMore)
                .withoutLimit(noLimit)
                .build();
        return AccountResponse.builder()
                .account(account)
                .curve(AdbudgResponse.calibrated(answers))
                .currency(EUR)
                .margin(Probability.ofPercent(30))
                .build();
    }
}
