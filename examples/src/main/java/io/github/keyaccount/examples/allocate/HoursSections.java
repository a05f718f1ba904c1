package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.allocation.AccountShare;
import io.github.keyaccount.allocation.BudgetCurve;
import io.github.keyaccount.allocation.EffortComparison;
import io.github.keyaccount.allocation.EffortPart;
import io.github.keyaccount.allocation.EffortPlan;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes how many hours each account gets by rule and at its best, why, and what other hours would bring. */
final class HoursSections {
    private static final int WIDEST_NAME = 20;
    private static final int WIDEST_TIER = 18;

    private final MoneyPage page;
    private final Figures figures;
    private final SellingPlan plan;

    HoursSections(MoneyPage page, SellingPlan plan) {
        this.page = page;
        this.figures = page.figures();
        this.plan = plan;
    }

    /** Writes the hours side by side, what the best division earns, and what one more hour would bring. */
    void hours() {
        page.section(AllocateWord.HOURS);
        EffortPlan best = plan.best();
        EffortComparison gain = EffortComparison.between(plan.byRule(), best);
        TextTable table = figures.table()
                .words(page.word(AllocateWord.ACCOUNT), WIDEST_NAME)
                .words(page.word(AllocateWord.TIER), WIDEST_TIER)
                .figures(page.word(AllocateWord.NOW))
                .figures(page.word(AllocateWord.BY_RULE))
                .figures(page.word(AllocateWord.AT_BEST))
                .figures(page.word(AllocateWord.RULE_BRINGS))
                .figures(page.word(AllocateWord.BEST_BRINGS))
                .figures(page.word(AllocateWord.GAIN));
        for (EffortComparison.Row row : gain.rows()) {
            table.row(
                    row.account(),
                    page.word(plan.accounts().get(row.account()).tier()),
                    hours(plan.present().effort(row.account()).orElseThrow()),
                    hours(row.effortBefore()),
                    hours(row.effortAfter()),
                    amount(row.contributionBefore()),
                    amount(row.contributionAfter()),
                    amount(row.contributionDifference()));
        }
        table.rule()
                .row(
                        page.word(AllocateWord.TOTAL),
                        "",
                        hours(plan.present().spent()),
                        hours(plan.byRule().spent()),
                        hours(best.spent()),
                        amount(plan.byRule().contribution()),
                        amount(best.contribution()),
                        amount(gain.contributionDifference()));
        page.out().table(table);
        oneMoreHour();
        plan.optimum().findings().forEach(page::item);
        page.note(AllocateNote.AGAINST_RULE);
        gain.findings().forEach(page::item);
        page.note(AllocateNote.AGAINST_PRESENT);
        EffortComparison.between(plan.present(), best).findings().forEach(page::item);
        if (!plan.rule().findings().isEmpty()) {
            page.note(AllocateNote.OF_THE_RULE);
            plan.rule().findings().forEach(page::item);
        }
    }

    private void oneMoreHour() {
        for (EffortPart part : plan.optimum().parts()) {
            Money worth = money(part.shadowPrice());
            page.item(part.seller()
                    .map(seller -> Finding.of(AllocateNote.ONE_MORE_HOUR_OF, seller, worth))
                    .orElse(Finding.of(AllocateNote.ONE_MORE_HOUR, worth)));
        }
    }

    /** Writes why each account gets its hours, by rule and at their best. */
    void reasons() {
        page.section(AllocateWord.REASONS);
        page.note(AllocateNote.UNIT_IS_HOUR);
        for (AccountShare share : page.shown(plan.optimum().shares())) {
            AccountId account = share.account();
            page.note(
                    AllocateNote.ACCOUNT,
                    account.value(),
                    plan.accounts().get(account).curve(),
                    hours(plan.byRule().effort(account).orElseThrow()),
                    hours(share.effort()));
            plan.rule().reasons(account).forEach(page::item);
            page.item(share.reason());
        }
        page.more(plan.optimum().shares());
    }

    /** Writes what other numbers of hours would bring. */
    void budgets() {
        page.section(AllocateWord.BUDGETS);
        if (plan.budgets().isEmpty()) {
            page.item(Finding.of(AllocateNote.NO_BUDGETS_PER_SELLER));
            return;
        }
        BudgetCurve curve = plan.budgets().get();
        TextTable table = figures.table()
                .figures(page.word(AllocateWord.BUDGET))
                .figures(page.word(AllocateWord.CONTRIBUTION))
                .figures(page.word(AllocateWord.ONE_MORE) + " ("
                        + figures.currency().getCurrencyCode() + ")");
        curve.points()
                .forEach(point -> table.row(
                        hours(point.budget()),
                        amount(point.contribution()),
                        page.texts().format(money(point.shadowPrice()).amount())));
        page.out().table(table);
        curve.findings().forEach(page::item);
    }

    private String hours(double hours) {
        return page.texts()
                .format(new BigDecimal(hours)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros());
    }

    private BigDecimal amount(double amount) {
        return figures.of(money(amount));
    }

    private Money money(double amount) {
        return Money.ofMajor(new BigDecimal(amount), figures.currency(), RoundingMode.HALF_EVEN);
    }
}
