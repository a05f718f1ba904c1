package consumer;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.TouchpointKind;
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
import io.github.keyaccount.buyingcenter.BuyingCenter;
import io.github.keyaccount.buyingcenter.BuyingCenterCoverage;
import io.github.keyaccount.buyingcenter.BuyingRole;
import io.github.keyaccount.buyingcenter.CoverageOptions;
import io.github.keyaccount.buyingcenter.Stakeholder;
import io.github.keyaccount.buyingcenter.StakeholderObservation;
import io.github.keyaccount.buyingcenter.Stance;
import io.github.keyaccount.cadence.CadenceAccount;
import io.github.keyaccount.cadence.CadenceTable;
import io.github.keyaccount.cadence.DueContacts;
import io.github.keyaccount.cadence.WorkingCalendar;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastOptions;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import io.github.keyaccount.portfolio.AccountTiering;
import io.github.keyaccount.portfolio.Portfolio;
import io.github.keyaccount.portfolio.TierJudgement;
import io.github.keyaccount.portfolio.TierShares;
import io.github.keyaccount.portfolio.TierThresholds;
import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.ResponseCurve;
import io.github.keyaccount.staffing.AccountManager;
import io.github.keyaccount.staffing.AccountToStaff;
import io.github.keyaccount.staffing.Staffing;
import io.github.keyaccount.staffing.StaffingOptions;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Forecasts two opportunities, judges two accounts and covers a buying center, as an application would that has the library as a dependency. */
final class Consumer {
    private Consumer() {}

    public static void main(String[] arguments) {
        Currency euro = Currency.getInstance("EUR");
        LocalDate asOf = LocalDate.of(2026, 8, 16);
        Opportunity open = Opportunity.builder()
                .id("O-1")
                .stage("Comparison")
                .amount(Money.ofMajor(1_000, euro))
                .expectedClose(asOf.plusDays(30))
                .build();
        Opportunity won = Opportunity.builder()
                .id("O-2")
                .stage("Use")
                .amount(Money.ofMajor(500, euro))
                .build()
                .close(Outcome.won(asOf.minusDays(3)));
        Pipeline pipeline = Pipeline.of(Funnel.standard(), asOf, List.of(open, won));
        SalesTarget target = SalesTarget.of(SalesPeriod.quarter(2026, 3), Money.ofMajor(2_000, euro));
        Forecast forecast = Forecast.of(pipeline, target, ForecastOptions.defaults());
        System.out.println(forecast);
        for (Finding finding : forecast.findings()) {
            System.out.println(Texts.english().of(finding));
        }
        judgeAccounts(asOf);
        coverBuyingCenter(asOf);
        divideHours();
        contactAndStaff(asOf);
    }

    private static void divideHours() {
        AccountResponses responses = AccountResponses.of(List.of(
                response("A-1", ExponentialResponse.of(100, 500, 0.1)),
                response("A-2", AdbudgResponse.of(0, 800, 2, 10))));
        EffortAllocation best = EffortAllocation.optimal(responses, EffortBudget.of(20), AllocationOptions.defaults());
        for (AccountShare share : best.shares()) {
            System.out.println(Texts.english().of(share.reason()));
        }
        EffortSplit<AccountTier> rule = EffortSplit.of(
                List.of(SplitAccount.of("A-1", AccountTier.KEY), SplitAccount.of("A-2", AccountTier.PROSPECT)),
                TierShares.standard().sellingTime(),
                20);
        for (Finding finding : rule.findings()) {
            System.out.println(Texts.chinese().of(finding));
        }
        EffortComparison gain = EffortComparison.between(EffortPlan.of(responses, rule.efforts()), best.plan());
        for (Finding finding : gain.findings()) {
            System.out.println(Texts.english().of(finding));
        }
    }

    private static AccountResponse response(String account, ResponseCurve curve) {
        return AccountResponse.builder()
                .account(account)
                .curve(curve)
                .currency(Currency.getInstance("EUR"))
                .margin(Probability.ofPercent(30))
                .build();
    }

    private static void contactAndStaff(LocalDate asOf) {
        CadenceAccount account = CadenceAccount.builder()
                .account("A-1")
                .priorityClass(PriorityClass.FIRST)
                .addContact(TouchpointKind.TELEPHONE, asOf.minusMonths(2))
                .build();
        DueContacts due = DueContacts.of(
                List.of(account),
                CadenceTable.standard(),
                asOf,
                asOf.plusMonths(3),
                WorkingCalendar.mondayToFriday());
        for (Finding finding : due.findings()) {
            System.out.println(Texts.english().of(finding));
        }
        Staffing staffing = Staffing.best(
                List.of(AccountManager.builder()
                        .name("M-1")
                        .capability(Probability.ofPercent(90))
                        .capacity(1)
                        .build()),
                List.of(AccountToStaff.builder().account("A-1").value(1_000).build()),
                StaffingOptions.defaults());
        System.out.println(staffing.total());
    }

    private static void coverBuyingCenter(LocalDate asOf) {
        Stakeholder buyer = Stakeholder.builder()
                .contact("C-1")
                .addRole(BuyingRole.PURCHASER)
                .addObservation(StakeholderObservation.builder()
                        .date(asOf)
                        .stance(Stance.SUPPORTER)
                        .influence(50)
                        .build())
                .build();
        BuyingCenter center =
                BuyingCenter.builder().account("A-1").addStakeholder(buyer).build();
        BuyingCenterCoverage coverage = BuyingCenterCoverage.of(
                center, Funnel.standard().stage("Comparison"), asOf, CoverageOptions.defaults());
        System.out.println(coverage.coverage());
        for (Finding finding : coverage.findings()) {
            System.out.println(Texts.english().of(finding));
        }
    }

    private static void judgeAccounts(LocalDate asOf) {
        SalesPeriod period = SalesPeriod.year(2026);
        Portfolio portfolio = Portfolio.of(
                List.of(account("A-1"), account("A-2")),
                List.of(figures("A-1", period, "EUR 960"), figures("A-2", period, "EUR 40")),
                List.of(),
                period,
                asOf);
        AccountTiering tiering = AccountTiering.of(portfolio, TierThresholds.defaults());
        for (TierJudgement judgement : tiering.judgements()) {
            System.out.println(judgement);
            for (Finding reason : judgement.reasons()) {
                System.out.println(Texts.chinese().of(reason));
            }
        }
    }

    private static Account account(String id) {
        return Account.builder().id(id).name("Company " + id).build();
    }

    private static AccountFigures figures(String account, SalesPeriod period, String revenue) {
        return AccountFigures.builder()
                .account(account)
                .period(period)
                .revenue(Money.parse(revenue))
                .build();
    }
}
