package io.github.keyaccount.examples.embedding;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import io.github.keyaccount.portfolio.AccountTiering;
import io.github.keyaccount.portfolio.MatrixPlacement;
import io.github.keyaccount.portfolio.MatrixPlacements;
import io.github.keyaccount.portfolio.ParetoCurve;
import io.github.keyaccount.portfolio.Portfolio;
import io.github.keyaccount.portfolio.PortfolioMeasure;
import io.github.keyaccount.portfolio.PotentialShareMatrix;
import io.github.keyaccount.portfolio.SmallestSet;
import io.github.keyaccount.portfolio.TierJudgement;
import io.github.keyaccount.portfolio.TierThresholds;
import java.time.LocalDate;
import java.util.List;

/** Who is a key account and why, how few accounts bring most of the revenue, and where one of them could grow. */
public final class KeyAccounts {
    private static final SalesPeriod PERIOD = SalesPeriod.year(2026);
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private KeyAccounts() {}

    /** Prints the tiers in English and Chinese, the smallest set that brings 80 %, and a place in the matrix. */
    public static void main(String[] arguments) {
        Portfolio portfolio = portfolio();
        TierThresholds thresholds = TierThresholds.defaults()
                .withRevenueShare(Probability.ofPercent(20))
                .withPotential(Money.parse("EUR 500000"));
        for (TierJudgement judgement : AccountTiering.of(portfolio, thresholds).judgements()) {
            for (Texts texts : List.of(Texts.english(), Texts.chinese())) {
                System.out.println(judgement.account() + ": " + texts.of(judgement.tier()) + " - "
                        + texts.of(judgement.reasons().get(0))); // what has decided comes first
            }
        }

        SmallestSet most = ParetoCurve.of(portfolio, PortfolioMeasure.REVENUE)
                .smallestSet(Probability.ofPercent(80))
                .orElseThrow();
        System.out.println("80%: " + most.accounts() + " bring " + most.amount());

        PotentialShareMatrix matrix = PotentialShareMatrix.standard(
                Money.parse("EUR 500000"), Money.parse("EUR 2000000"), Probability.ofPercent(50));
        MatrixPlacement birch = MatrixPlacements.of(portfolio, matrix)
                .placement(AccountId.of("Birch"))
                .orElseThrow();
        System.out.println(Texts.english().of(birch.reasons().get(0)));
    }

    private static Portfolio portfolio() {
        return Portfolio.of(
                List.of(
                        customer("Alder", 2021),
                        customer("Birch", 2019),
                        customer("Cedar", 2023),
                        customer("Dogwood", 2015),
                        customer("Elm", 2024),
                        Account.builder().id("Fir").name("Fir").build()),
                List.of(
                        revenue("Alder", "EUR 600000"),
                        revenue("Birch", "EUR 250000").withCategorySpend(Money.parse("EUR 1000000")),
                        revenue("Cedar", "EUR 80000"),
                        revenue("Dogwood", "EUR 40000"),
                        revenue("Elm", "EUR 30000")),
                List.of(
                        appraisal("Birch").potential(Money.parse("EUR 3000000")).build(),
                        appraisal("Cedar")
                                .strategicWeight(Probability.ofPercent(80))
                                .build(),
                        appraisal("Dogwood")
                                .potential(Money.parse("EUR 900000"))
                                .build()),
                PERIOD,
                AS_OF);
    }

    private static Account customer(String name, int since) {
        return Account.builder()
                .id(name)
                .name(name)
                .customerSince(LocalDate.of(since, 3, 1))
                .build();
    }

    private static AccountFigures revenue(String account, String amount) {
        return AccountFigures.builder()
                .account(account)
                .period(PERIOD)
                .revenue(Money.parse(amount))
                .build();
    }

    private static AccountAppraisal.Builder appraisal(String account) {
        AccountAppraisal.Builder appraisal = AccountAppraisal.builder();
        appraisal.account(account).date(AS_OF);
        return appraisal;
    }
}
