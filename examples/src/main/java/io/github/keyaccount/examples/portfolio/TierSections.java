package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.portfolio.RankedAccount;
import io.github.keyaccount.portfolio.RankingCut;
import io.github.keyaccount.portfolio.TierJudgement;
import io.github.keyaccount.portfolio.TierShares;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes which tiers the accounts belong to, and why. */
final class TierSections {
    private final MoneyPage page;
    private final Texts texts;
    private final Figures figures;
    private final AccountReview review;

    TierSections(MoneyPage page, AccountReview review) {
        this.page = page;
        this.texts = page.texts();
        this.figures = page.figures();
        this.review = review;
    }

    /** Writes how accounts, revenue and selling time are divided among the tiers, beside what is wanted. */
    void tiers() {
        TierShares wanted = review.settings().shares();
        page.section(PortfolioWord.TIERS);
        List<AccountId> all =
                review.portfolio().accounts().stream().map(Account::id).toList();
        TextTable table = figures.table()
                .words(page.word(PortfolioWord.TIER), MoneyPage.WIDEST_NAME)
                .figures(page.word(PortfolioWord.COUNT))
                .figures(page.word(PortfolioWord.OF_BASE))
                .figures(page.word(PortfolioWord.WANTED))
                .figures(page.word(PortfolioWord.REVENUE))
                .figures(page.word(PortfolioWord.OF_REVENUE))
                .figures(page.word(PortfolioWord.OF_TIME))
                .figures(page.word(PortfolioWord.WANTED));
        for (AccountTier tier : AccountTier.values()) {
            List<AccountId> accounts = review.tiering().accounts(tier);
            table.row(
                    texts.of(tier),
                    page.count(accounts.size()),
                    figures.percent(Share.of(accounts.size(), all.size()), 1),
                    percent(wanted.base(tier)),
                    figures.of(revenue(accounts)),
                    figures.percent(Share.of(revenue(accounts), revenue(all)), 1),
                    figures.percent(Share.of(sellingTime(accounts), sellingTime(all)), 1),
                    percent(wanted.sellingTime(tier)));
        }
        table.rule()
                .row(
                        page.word(PortfolioWord.TOTAL),
                        page.count(all.size()),
                        "",
                        "",
                        figures.of(revenue(all)),
                        "",
                        "",
                        "");
        page.out().table(table);
        long measured = measuredTimes(all).count();
        if (measured > 0) {
            page.item(Finding.of(PortfolioNote.TIME_MEASURED, measured, all.size()));
        }
        review.tiering().findings().forEach(page::item);
    }

    private String percent(Probability share) {
        return texts.format(share);
    }

    private Money revenue(List<AccountId> accounts) {
        return Money.total(
                figures.currency(),
                accounts.stream()
                        .flatMap(account -> review.figures(account).stream())
                        .map(AccountFigures::revenue)
                        .toList());
    }

    private BigDecimal sellingTime(List<AccountId> accounts) {
        Duration sum = measuredTimes(accounts).reduce(Duration.ZERO, Duration::plus);
        return BigDecimal.valueOf(sum.toSeconds()).add(BigDecimal.valueOf(sum.toNanosPart(), 9));
    }

    private Stream<Duration> measuredTimes(List<AccountId> accounts) {
        return accounts.stream()
                .flatMap(account -> review.figures(account).stream())
                .flatMap(one -> one.sellingTime().stream());
    }

    /** Writes how many accounts of each tier are in each band of the ranking. */
    void bands() {
        page.section(PortfolioWord.BANDS);
        TextTable table = figures.table()
                .words(page.word(PortfolioWord.BAND), MoneyPage.WIDEST_NAME)
                .figures(page.word(PortfolioWord.WANTED))
                .figures(page.word(PortfolioWord.COUNT))
                .figures(page.word(PortfolioWord.OF_BASE));
        for (AccountTier tier : AccountTier.values()) {
            table.figures(page.word(AccountSections.tier(tier)));
        }
        for (RankingCut.Band band : review.bands().bands()) {
            List<Object> cells = new ArrayList<>();
            cells.add(page.count(band.number()));
            cells.add(percent(band.wantedShare()));
            cells.add(page.count(band.count()));
            cells.add(figures.percent(band.reachedShare(), 1));
            for (AccountTier tier : AccountTier.values()) {
                cells.add(page.count(band.accounts().stream()
                        .filter(one -> review.tier(one.account()) == tier)
                        .count()));
            }
            table.row(cells.toArray());
        }
        page.out().table(table);
        review.bands().findings().forEach(page::item);
    }

    /** Writes why accounts are in their tiers: of key accounts, and with --details of all. */
    void reasons() {
        page.section(PortfolioWord.REASONS);
        List<TierJudgement> judgements = byTierAndRank();
        int keyAccounts = review.tiering().count(AccountTier.KEY);
        if (keyAccounts == 0) {
            page.item(Finding.of(PortfolioNote.NO_KEY_ACCOUNT));
        }
        List<TierJudgement> shown = page.details() ? judgements : page.shown(judgements.subList(0, keyAccounts));
        for (TierJudgement judgement : shown) {
            Account account = review.portfolio().account(judgement.account()).orElseThrow();
            List<String> known = known(account);
            if (known.isEmpty()) {
                page.note(PortfolioNote.JUDGED, account.name(), judgement.tier());
            } else {
                page.note(PortfolioNote.JUDGED_AND_KNOWN, account.name(), judgement.tier(), known);
            }
            judgement.reasons().forEach(page::item);
        }
        page.more(judgements.size() - shown.size());
    }

    private List<TierJudgement> byTierAndRank() {
        List<TierJudgement> judgements = new ArrayList<>();
        for (AccountTier tier : AccountTier.values()) {
            review.ranking().ranked().stream()
                    .map(RankedAccount::account)
                    .flatMap(account -> review.tiering().judgement(account).stream())
                    .filter(judgement -> judgement.tier() == tier)
                    .forEach(judgements::add);
        }
        return judgements;
    }

    /** Returns what is known of an account beside its figures. */
    private List<String> known(Account account) {
        return Stream.of(
                        account.segment(),
                        account.territory(),
                        account.cooperationMode().map(mode -> named(PortfolioWord.COOPERATION, mode)),
                        account.priorityClass().map(priority -> named(PortfolioWord.PRIORITY, priority)),
                        account.leadSource().map(source -> named(PortfolioWord.FOUND_BY, source)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String named(PortfolioWord what, Label label) {
        return page.word(what) + " " + texts.of(label);
    }
}
