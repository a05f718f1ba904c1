package io.github.keyaccount.examples.review;

import io.github.keyaccount.examples.export.ExportLayout;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.StageName;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.CategoryRollUp;
import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastBreakdown;
import io.github.keyaccount.forecast.ForecastBucket;
import io.github.keyaccount.forecast.ForecastFinding;
import io.github.keyaccount.forecast.ForecastRow;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.FunnelFinding;
import io.github.keyaccount.funnel.WinRateSource;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Writes the funnel, the forecast against the target, and where it comes from. */
final class ForecastSections {
    private final MoneyPage page;
    private final ExportLayout layout;
    private final Texts texts;
    private final Figures figures;

    ForecastSections(MoneyPage page, ExportLayout layout) {
        this.page = page;
        this.layout = layout;
        this.texts = page.texts();
        this.figures = page.figures();
    }

    void funnel(Forecast forecast) {
        page.section(ReviewWord.FUNNEL);
        boolean oneSource = forecast.rows().stream().allMatch(row -> row.winRateSource() == WinRateSource.STAGE);
        TextTable table = figures.table()
                .words(page.word(ReviewWord.STAGE), MoneyPage.WIDEST_NAME)
                .figures(page.word(ReviewWord.COUNT))
                .figures(page.word(ReviewWord.AMOUNT))
                .figures(page.word(ReviewWord.WIN_RATE))
                .figures(page.word(ReviewWord.EXPECTED));
        for (ForecastRow row : forecast.rows()) {
            String source = oneSource ? "" : " (" + texts.of(row.winRateSource()) + ")";
            table.row(
                    StageName.of(row.stage(), texts) + source,
                    page.count(row.count()),
                    figures.of(row.amount()),
                    row.winRate().map(texts::format).orElse("-"),
                    figures.of(row.expected()));
        }
        ForecastBucket all = forecast.counted();
        table.rule()
                .row(
                        page.word(ReviewWord.TOTAL),
                        page.count(all.count()),
                        figures.of(all.amount()),
                        "",
                        figures.of(all.expected()));
        page.out().table(table);
        forecast.totals().funnel().findings().forEach(page::item);
    }

    void forecast(Forecast forecast) {
        page.section(ReviewWord.FORECAST_SECTION);
        TextTable table = figures.table().words("", MoneyPage.WIDEST_NAME * 2).figures("");
        amount(table, ReviewWord.CLOSED, forecast.closed());
        if (forecast.options().outOfFunnelSales().isPresent()) {
            amount(table, ReviewWord.OUT_OF_FUNNEL_CLOSED, forecast.outOfFunnelClosed());
        }
        amount(table, ReviewWord.WEIGHTED, forecast.weightedPipeline());
        if (forecast.options().outOfFunnelSales().isPresent()) {
            amount(table, ReviewWord.OUT_OF_FUNNEL_EXPECTED, forecast.outOfFunnelExpected());
        }
        table.rule();
        amount(table, ReviewWord.FORECAST, forecast.total());
        amount(table, ReviewWord.TARGET, forecast.target().amount());
        table.row(page.word(ReviewWord.RATIO), figures.percent(forecast.ratio(), 1));
        amount(table, ReviewWord.GAP, forecast.gap());
        table.row(
                page.word(ReviewWord.COVERAGE),
                forecast.coverageRatio()
                        .map(ratio -> texts.format(ratio.setScale(2, RoundingMode.HALF_EVEN)))
                        .orElse("-"));
        page.out().table(table);
        // What stands outside, and what is not known of a past day, have sections of their own.
        forecast.findings().stream()
                .filter(finding -> !Set.of(
                                ForecastFinding.SLIPPED_NOT_COUNTED,
                                ForecastFinding.UNDATED_NOT_COUNTED,
                                ForecastFinding.OMITTED_NOT_COUNTED,
                                FunnelFinding.BELOW_THRESHOLD,
                                FunnelFinding.CARRIED_BACK,
                                FunnelFinding.SHOWN_AS_TODAY,
                                FunnelFinding.NOT_PLACEABLE)
                        .contains(finding.code()))
                .forEach(page::item);
    }

    private void amount(TextTable table, ReviewWord name, Money amount) {
        table.row(page.word(name), figures.of(amount));
    }

    void categories(Forecast forecast) {
        if (!layout.hasColumn("category")) {
            return;
        }
        page.section(ReviewWord.CATEGORIES);
        CategoryRollUp rollUp = forecast.categories();
        page.out()
                .table(figures.table()
                        .words("", MoneyPage.WIDEST_NAME)
                        .figures("")
                        .row(texts.of(ForecastCategory.CLOSED), figures.of(rollUp.closed()))
                        .row(texts.of(ForecastCategory.COMMIT), figures.of(rollUp.commit()))
                        .row(texts.of(ForecastCategory.MOST_LIKELY), figures.of(rollUp.mostLikely()))
                        .row(texts.of(ForecastCategory.BEST_CASE), figures.of(rollUp.bestCase()))
                        .row(page.word(ReviewWord.OPEN_PIPELINE), figures.of(rollUp.openPipeline())));
    }

    void breakdown(ForecastBreakdown breakdown, String by) {
        page.out().section(texts.of(Finding.of(ReviewNote.BREAKDOWN, by)));
        TextTable table = figures.table()
                .words(by, MoneyPage.WIDEST_NAME)
                .figures(page.word(ReviewWord.OPEN))
                .figures(page.word(ReviewWord.AMOUNT))
                .figures(page.word(ReviewWord.EXPECTED))
                .figures(page.word(ReviewWord.WON))
                .figures(page.word(ReviewWord.REVENUE))
                .figures(page.word(ReviewWord.FORECAST));
        List<ForecastBreakdown.Row> rows = breakdown.rows().stream()
                .sorted(Comparator.comparing(ForecastBreakdown.Row::total).reversed())
                .toList();
        for (ForecastBreakdown.Row row : page.shown(rows)) {
            table.row(
                    row.key().orElse(page.word(ReviewWord.NONE)),
                    page.count(row.openCount()),
                    figures.of(row.openAmount()),
                    figures.of(row.expected()),
                    page.count(row.wonCount()),
                    figures.of(row.closed()),
                    figures.of(row.total()));
        }
        Forecast whole = breakdown.whole();
        table.rule()
                .row(
                        page.word(ReviewWord.TOTAL),
                        page.count(whole.counted().count()),
                        figures.of(whole.openAmount()),
                        figures.of(whole.weightedPipeline()),
                        page.count(whole.wonCount()),
                        figures.of(whole.closed()),
                        figures.of(whole.closed().plus(whole.weightedPipeline())));
        page.out().table(table);
        page.more(rows);
    }

    void quarters(Review review) {
        page.section(ReviewWord.WON_BY_QUARTER);
        TextTable table = figures.table()
                .words(page.word(ReviewWord.QUARTER), MoneyPage.WIDEST_NAME)
                .figures(page.word(ReviewWord.WON))
                .figures(page.word(ReviewWord.REVENUE));
        long count = 0;
        Money revenue = Money.zero(figures.currency());
        for (Review.Quarter quarter : review.quarters()) {
            table.row(quarter.period(), page.count(quarter.count()), figures.of(quarter.revenue()));
            count += quarter.count();
            revenue = revenue.plus(quarter.revenue());
        }
        table.rule().row(page.word(ReviewWord.TOTAL), page.count(count), figures.of(revenue));
        page.out().table(table);
    }
}
