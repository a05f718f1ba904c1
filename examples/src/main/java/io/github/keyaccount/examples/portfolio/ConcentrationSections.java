package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.portfolio.AbcClass;
import io.github.keyaccount.portfolio.AbcClasses;
import io.github.keyaccount.portfolio.Concentration;
import io.github.keyaccount.portfolio.ConcentrationLimits;
import io.github.keyaccount.portfolio.ParetoPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes how few accounts bring how much of the revenue. */
final class ConcentrationSections {
    private static final int INDEX_DECIMALS = 4;
    private static final int FIFTHS = 5;

    private final MoneyPage page;
    private final Texts texts;
    private final Figures figures;
    private final AccountReview review;

    ConcentrationSections(MoneyPage page, AccountReview review) {
        this.page = page;
        this.texts = page.texts();
        this.figures = page.figures();
        this.review = review;
    }

    /** Writes the accounts by revenue, and the fewest of them that bring most of it. */
    void pareto() {
        page.section(PortfolioWord.PARETO);
        review.classes().ifPresent(this::curve);
        int base = review.portfolio().accounts().size();
        review.mostOfIt()
                .ifPresent(set -> page.item(Finding.of(
                        PortfolioNote.MOST_OF_IT,
                        set.share(),
                        set.count(),
                        figures.percent(Share.of(set.count(), base), 1),
                        set.amount(),
                        figures.percent(Optional.of(set.reachedShare()), 1))));
        largestFifth(base);
        review.curve().findings().forEach(page::item);
    }

    private void curve(AbcClasses classes) {
        List<ParetoPoint> points = classes.curve().points();
        TextTable table = figures.table()
                .words(page.word(PortfolioWord.ACCOUNT), MoneyPage.WIDEST_NAME * 2)
                .figures(page.word(PortfolioWord.REVENUE))
                .figures(page.word(PortfolioWord.CUMULATED))
                .figures(page.word(PortfolioWord.CUMULATED_SHARE))
                .words(page.word(PortfolioWord.CLASS), MoneyPage.WIDEST_NAME);
        for (ParetoPoint point : page.shown(points)) {
            table.row(
                    review.name(point.account()),
                    figures.of(point.amount()),
                    figures.of(point.cumulated()),
                    figures.percent(point.cumulatedShare(), 1),
                    classes.classOf(point.account()).orElseThrow().name());
        }
        page.out().table(table);
        page.more(points);
    }

    /** Writes the classes A, B and C, if there is any revenue to divide. */
    void classes() {
        review.classes().ifPresent(classes -> {
            page.section(PortfolioWord.CLASSES);
            table(classes);
            classes.findings().forEach(page::item);
        });
    }

    private void table(AbcClasses classes) {
        int base = review.portfolio().accounts().size();
        TextTable table = figures.table()
                .words(page.word(PortfolioWord.CLASS), MoneyPage.WIDEST_NAME)
                .figures(page.word(PortfolioWord.COUNT))
                .figures(page.word(PortfolioWord.OF_BASE))
                .figures(page.word(PortfolioWord.REVENUE))
                .figures(page.word(PortfolioWord.OF_REVENUE))
                .figures(page.word(PortfolioWord.CUMULATED_SHARE));
        BigDecimal cumulated = BigDecimal.ZERO;
        for (AbcClass one : AbcClass.values()) {
            int count = classes.accounts(one).size();
            cumulated = cumulated.add(classes.share(one));
            table.row(
                    texts.of(one),
                    page.count(count),
                    figures.percent(Share.of(count, base), 1),
                    figures.of(classes.amount(one)),
                    figures.percent(Optional.of(classes.share(one)), 1),
                    figures.percent(Optional.of(cumulated), 1));
        }
        int measured = classes.curve().points().size();
        table.rule()
                .row(
                        page.word(PortfolioWord.TOTAL),
                        page.count(measured),
                        figures.percent(Share.of(measured, base), 1),
                        figures.of(classes.curve().total().orElseThrow()),
                        "",
                        "");
        page.out().table(table);
    }

    /** Writes what the largest fifth of all accounts brings, rounded up to whole accounts. */
    private void largestFifth(int base) {
        List<ParetoPoint> points = review.curve().points();
        int count = Math.min(points.size(), (base + FIFTHS - 1) / FIFTHS);
        if (count > 0) {
            points.get(count - 1)
                    .cumulatedShare()
                    .ifPresent(reached -> page.item(Finding.of(
                            PortfolioNote.LARGEST_FIFTH,
                            figures.percent(Share.of(1, FIFTHS), 0),
                            count,
                            figures.percent(Optional.of(reached), 1))));
        }
    }

    /** Writes the concentration, and what is beyond its limits. */
    void concentration() {
        Concentration concentration = review.concentration();
        page.section(PortfolioWord.CONCENTRATION);
        TextTable table =
                figures.table().words("", MoneyPage.WIDEST_NAME * 2).figures("").words("", MoneyPage.WIDEST_NAME);
        table.row(page.word(PortfolioWord.INDEX), decimal(concentration.index(), INDEX_DECIMALS), "");
        table.row(page.word(PortfolioWord.EFFECTIVE_NUMBER), decimal(concentration.effectiveNumber(), 1), "");
        table.row(page.word(PortfolioWord.BUYING), page.count(concentration.accounts()), "");
        table.row(
                page.word(PortfolioWord.LARGEST),
                figures.percent(concentration.largestShare(), 1),
                concentration
                        .largestAccount()
                        .flatMap(review.portfolio()::account)
                        .map(Account::name)
                        .orElse(""));
        Optional<Money> average = review.portfolio().revenuePerBuyingCustomer(RoundingMode.HALF_EVEN);
        table.row(
                page.word(PortfolioWord.AVERAGE),
                average.<Object>map(figures::of).orElse("-"),
                "");
        page.out().table(table);
        // What is to be known of the accounts themselves stands above, since it is the same for the curve.
        List<Finding> findings = concentration.findings().stream()
                .filter(finding -> !review.curve().findings().contains(finding))
                .toList();
        findings.forEach(page::item);
        if (concentration.limits().equals(ConcentrationLimits.none())) {
            page.item(Finding.of(PortfolioNote.NO_LIMITS));
        } else if (findings.isEmpty()) {
            page.item(Finding.of(PortfolioNote.WITHIN_LIMITS));
        }
    }

    private String decimal(Optional<BigDecimal> number, int decimals) {
        return number.map(value -> texts.format(value.setScale(decimals, RoundingMode.HALF_EVEN)))
                .orElse("-");
    }
}
