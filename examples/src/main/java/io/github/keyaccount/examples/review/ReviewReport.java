package io.github.keyaccount.examples.review;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.report.DisplayWidth;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.ReportWriter;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.CategoryRollUp;
import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastBreakdown;
import io.github.keyaccount.forecast.ForecastBucket;
import io.github.keyaccount.forecast.ForecastFinding;
import io.github.keyaccount.forecast.ForecastRow;
import io.github.keyaccount.forecast.ForecastScope;
import io.github.keyaccount.forecast.SalesPace;
import io.github.keyaccount.forecast.SalesProgress;
import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.FunnelFinding;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.funnel.WinRateSource;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the sections of a review. */
final class ReviewReport {
    private static final int MOST_OF_A_LIST = 20;
    private static final int WIDEST_NAME = 26;
    private static final String EMPTY = "";

    private final ReportWriter out;
    private final Texts texts;
    private final Figures figures;
    private final ExportLayout layout;
    private final boolean details;

    ReviewReport(ReportWriter out, Figures figures, ExportLayout layout, boolean details) {
        this.out = out;
        this.texts = figures.texts();
        this.figures = figures;
        this.layout = layout;
        this.details = details;
    }

    void write(String title, Review review, Export export, ReviewSettings settings, boolean scopeIsGiven) {
        heading(title, review, settings, scopeIsGiven);
        funnel(review.forecast());
        forecast(review.forecast());
        categories(review.forecast());
        progress(review, settings);
        pace(review);
        outside(review);
        review.breakdown()
                .ifPresent(breakdown -> breakdown(breakdown, settings.by().orElseThrow()));
        hygiene(review);
        quarters(review);
        data(export);
        rejected(export);
    }

    private void heading(String title, Review review, ReviewSettings settings, boolean scopeIsGiven) {
        out.title(texts.of(Finding.of(ReviewNote.TITLE, title)));
        SalesPace pace = review.pace();
        note(ReviewNote.AS_OF, settings.asOf(), settings.target().period(), pace.weeksElapsed(), pace.weeks());
        note(ReviewNote.TARGET, settings.target().amount());
        boolean withoutDates = !scopeIsGiven && settings.scope() == ForecastScope.ALL_OPEN;
        note(withoutDates ? ReviewNote.SCOPE_WITHOUT_DATES : ReviewNote.SCOPE, settings.scope());
        if (figures.isMajorUnit()) {
            note(ReviewNote.AMOUNTS_IN, figures.currency().getCurrencyCode());
        } else {
            note(
                    ReviewNote.AMOUNTS_IN_UNITS,
                    figures.currency().getCurrencyCode() + " "
                            + texts.format(
                                    figures.unit().amount().stripTrailingZeros().setScale(0)));
        }
        if (settings.asOf().isBefore(settings.exportedOn())) {
            note(ReviewNote.REBUILT, settings.asOf(), settings.exportedOn());
            review.pipeline().findings().forEach(this::item);
        }
    }

    private void funnel(Forecast forecast) {
        out.section(word(ReviewWord.FUNNEL));
        boolean oneSource = forecast.rows().stream().allMatch(row -> row.winRateSource() == WinRateSource.STAGE);
        TextTable table = figures.table()
                .words(word(ReviewWord.STAGE), WIDEST_NAME)
                .figures(word(ReviewWord.COUNT))
                .figures(word(ReviewWord.AMOUNT))
                .figures(word(ReviewWord.WIN_RATE))
                .figures(word(ReviewWord.EXPECTED));
        for (ForecastRow row : forecast.rows()) {
            String source = oneSource ? EMPTY : " (" + texts.of(row.winRateSource()) + ")";
            table.row(
                    stage(row.stage()) + source,
                    count(row.count()),
                    figures.of(row.amount()),
                    row.winRate().map(texts::format).orElse("-"),
                    figures.of(row.expected()));
        }
        ForecastBucket all = forecast.counted();
        table.rule()
                .row(
                        word(ReviewWord.TOTAL),
                        count(all.count()),
                        figures.of(all.amount()),
                        EMPTY,
                        figures.of(all.expected()));
        out.table(table);
    }

    private void forecast(Forecast forecast) {
        out.section(word(ReviewWord.FORECAST_SECTION));
        TextTable table = figures.table().words(EMPTY, WIDEST_NAME * 2).figures(EMPTY);
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
        table.row(word(ReviewWord.RATIO), figures.percent(forecast.ratio(), 1));
        amount(table, ReviewWord.GAP, forecast.gap());
        table.row(
                word(ReviewWord.COVERAGE),
                forecast.coverageRatio()
                        .map(ratio -> texts.format(ratio.setScale(2, RoundingMode.HALF_EVEN)))
                        .orElse("-"));
        out.table(table);
        // What stands outside has a section of its own.
        forecast.findings().stream()
                .filter(finding -> !Set.of(
                                ForecastFinding.SLIPPED_NOT_COUNTED,
                                ForecastFinding.UNDATED_NOT_COUNTED,
                                ForecastFinding.OMITTED_NOT_COUNTED,
                                ForecastFinding.BELOW_THRESHOLD_NOT_COUNTED)
                        .contains(finding.code()))
                .forEach(this::item);
    }

    private void amount(TextTable table, ReviewWord name, Money amount) {
        table.row(word(name), figures.of(amount));
    }

    private void categories(Forecast forecast) {
        if (!layout.hasColumn("category")) {
            return;
        }
        out.section(word(ReviewWord.CATEGORIES));
        CategoryRollUp rollUp = forecast.categories();
        out.table(figures.table()
                .words(EMPTY, WIDEST_NAME)
                .figures(EMPTY)
                .row(texts.of(ForecastCategory.CLOSED), figures.of(rollUp.closed()))
                .row(texts.of(ForecastCategory.COMMIT), figures.of(rollUp.commit()))
                .row(texts.of(ForecastCategory.MOST_LIKELY), figures.of(rollUp.mostLikely()))
                .row(texts.of(ForecastCategory.BEST_CASE), figures.of(rollUp.bestCase()))
                .row(word(ReviewWord.OPEN_PIPELINE), figures.of(rollUp.openPipeline())));
    }

    private void progress(Review review, ReviewSettings settings) {
        out.section(word(ReviewWord.PROGRESS));
        List<SalesProgress> weeks = review.weeks();
        if (weeks.isEmpty()) {
            note(ReviewNote.NO_WEEKS, settings.target().period());
            return;
        }
        boolean outOfFunnel = weeks.get(0).second().options().outOfFunnelSales().isPresent();
        TextTable table = figures.table()
                .words(word(ReviewWord.WEEK_TO), WIDEST_NAME)
                .figures(word(ReviewWord.CLOSED_BY_THEN))
                .figures(word(ReviewWord.WEIGHTED_BY_THEN))
                .figures(word(ReviewWord.CLOSED_SALES));
        if (outOfFunnel) {
            table.figures(word(ReviewWord.OUT_OF_FUNNEL));
        }
        table.figures(word(ReviewWord.FUNNEL_MOVEMENT))
                .figures(word(ReviewWord.SUM))
                .figures(word(ReviewWord.OF_TARGET));
        for (SalesProgress week : weeks) {
            table.row(progressCells(week.second().asOf().toString(), week, outOfFunnel));
        }
        SalesProgress all = SalesProgress.between(
                weeks.get(0).first(), weeks.get(weeks.size() - 1).second());
        table.rule().row(progressCells(word(ReviewWord.TOTAL), all, outOfFunnel));
        out.table(table);
        review.pace()
                .evenPerWeek()
                .ifPresent(even -> item(Finding.of(
                        ReviewNote.EVEN_PACE,
                        figures.percent(Optional.of(even), 2),
                        review.pace().weeks())));
        LocalDate last = all.second().asOf();
        if (!settings.target().period().weekEnds().contains(last)) {
            item(Finding.of(ReviewNote.UNFINISHED_WEEK, last));
        }
        boolean onlyNow = review.forecast().options().outOfFunnelSales().isPresent() && !outOfFunnel;
        if (onlyNow) {
            item(Finding.of(ReviewNote.OUT_OF_FUNNEL_NOT_IN_WEEKS));
        }
        review.rebuilt().forEach(this::carriedBack);
        layout.closedStage().ifPresent(stage -> item(Finding.of(ReviewNote.CLOSED_STAGE, stage)));
        Pipeline latest = review.rebuilt().get(review.rebuilt().size() - 1);
        if (!latest.notPlaceable().isEmpty()) {
            item(Finding.of(
                    ReviewNote.NOT_PLACEABLE_NOT_IN_WEEKS, latest.notPlaceable().size()));
            names(latest.notPlaceable());
        }
    }

    private Object[] progressCells(String name, SalesProgress week, boolean outOfFunnel) {
        List<Object> cells = new ArrayList<>();
        cells.add(name);
        cells.add(figures.of(week.second().closedInAll()));
        cells.add(figures.of(week.second().weightedPipeline()));
        cells.add(figures.of(week.closedSales()));
        if (outOfFunnel) {
            cells.add(figures.of(week.outOfFunnelSales()));
        }
        cells.add(figures.of(week.funnelMovement()));
        cells.add(figures.of(week.total()));
        cells.add(figures.percent(week.ratio(), 2));
        return cells.toArray();
    }

    /** Says what a rebuilt pipeline could not rewind, of the fields that the export has at all. */
    private void carriedBack(Pipeline rebuilt) {
        List<String> fields = new ArrayList<>();
        rebuilt.carriedBack().forEach((field, count) -> {
            boolean exported = switch (field) {
                case EXPECTED_CLOSE -> layout.hasColumn("expected-close");
                case OWNER -> layout.hasColumn("owner");
                case MANUAL_WIN_RATE -> layout.hasColumn("win-rate");
                case CATEGORY -> layout.hasColumn("category");
                case STAGE, AMOUNT, OUTCOME -> true;
            };
            if (exported) {
                fields.add(texts.of(field) + " " + texts.format(count));
            }
        });
        if (!fields.isEmpty()) {
            item(Finding.of(ReviewNote.CARRIED_BACK, rebuilt.asOf(), fields));
        }
    }

    private void pace(Review review) {
        SalesPace pace = review.pace();
        out.section(word(ReviewWord.PACE));
        TextTable table =
                figures.table().words(EMPTY, WIDEST_NAME * 2).figures(EMPTY).figures(EMPTY);
        table.row(
                word(ReviewWord.CLOSED_TO_DATE),
                figures.of(pace.closed()),
                figures.percent(review.forecast().attainment(), 1));
        pace.evenPace()
                .ifPresent(even -> table.row(
                        word(ReviewWord.EVEN_PACE),
                        figures.of(even),
                        figures.percent(
                                even.ratioTo(review.forecast().target().amount(), 4, RoundingMode.HALF_EVEN), 1)));
        pace.aheadOfEvenPace()
                .ifPresent(ahead -> table.row(
                        word(ahead.isNegative() ? ReviewWord.BEHIND : ReviewWord.AHEAD),
                        figures.of(ahead.abs()),
                        EMPTY));
        table.row(word(ReviewWord.PER_WEEK), EMPTY, figures.percent(pace.perWeek(), 2));
        table.row(word(ReviewWord.EVEN_PER_WEEK), EMPTY, figures.percent(pace.evenPerWeek(), 2));
        out.table(table);
    }

    private void outside(Review review) {
        Forecast forecast = review.forecast();
        boolean allOpen = forecast.options().scope() == ForecastScope.ALL_OPEN;
        out.section(word(allOpen ? ReviewWord.COUNTED_ALSO : ReviewWord.OUTSIDE));
        TextTable table = figures.table()
                .words(word(ReviewWord.WHY), WIDEST_NAME)
                .figures(word(ReviewWord.COUNT))
                .figures(word(ReviewWord.AMOUNT))
                .figures(word(ReviewWord.EXPECTED));
        bucket(table, CloseTiming.SLIPPED, forecast.slipped());
        bucket(table, CloseTiming.UNDATED, forecast.undated());
        bucket(table, CloseTiming.OTHER_PERIOD, forecast.otherPeriods());
        if (layout.hasColumn("category")) {
            bucket(table, ForecastCategory.OMITTED, forecast.omitted());
        }
        if (review.pipeline().threshold().isPresent()) {
            table.row(
                    word(ReviewWord.BELOW_THRESHOLD),
                    count(forecast.belowThreshold().size()),
                    EMPTY,
                    EMPTY);
        }
        out.table(table);
        if (!allOpen) {
            outsideDeals(review);
        }
    }

    private void bucket(TextTable table, Label name, ForecastBucket bucket) {
        table.row(texts.of(name), count(bucket.count()), figures.of(bucket.amount()), figures.of(bucket.expected()));
    }

    private void outsideDeals(Review review) {
        List<OpportunityId> slipped = review.hygiene().slipped();
        List<OpportunityId> undated = review.hygiene().undated();
        TextTable table = figures.table()
                .words(word(ReviewWord.OPPORTUNITY), 14)
                .words(word(ReviewWord.ACCOUNT), WIDEST_NAME)
                .words(word(ReviewWord.STAGE), 14)
                .figures(word(ReviewWord.AMOUNT))
                .words(word(ReviewWord.WHY), WIDEST_NAME);
        List<OpportunityId> ids = new ArrayList<>(slipped);
        ids.addAll(undated);
        for (OpportunityId id : shown(ids)) {
            Opportunity deal = review.pipeline().find(id).orElseThrow();
            dealRow(
                    table,
                    deal,
                    deal.expectedClose()
                            .map(date -> texts.of(CloseTiming.SLIPPED) + " " + date)
                            .orElseGet(() -> texts.of(CloseTiming.UNDATED)));
        }
        List<Opportunity> below = review.pipeline().belowThreshold();
        shown(below).forEach(deal -> dealRow(table, deal, word(ReviewWord.BELOW_THRESHOLD)));
        if (!ids.isEmpty() || !below.isEmpty()) {
            out.blank();
        }
        out.table(table);
        more(ids.size() - shown(ids).size() + below.size() - shown(below).size());
    }

    private void dealRow(TextTable table, Opportunity deal, String why) {
        table.row(
                deal.id(),
                deal.account().map(AccountId::value).orElse("-"),
                layout.funnel().find(deal.stage()).map(this::stage).orElse(deal.stage()),
                figures.of(deal.amount()),
                why);
    }

    private void breakdown(ForecastBreakdown breakdown, String by) {
        out.section(texts.of(Finding.of(ReviewNote.BREAKDOWN, by)));
        TextTable table = figures.table()
                .words(by, WIDEST_NAME)
                .figures(word(ReviewWord.OPEN))
                .figures(word(ReviewWord.AMOUNT))
                .figures(word(ReviewWord.EXPECTED))
                .figures(word(ReviewWord.WON))
                .figures(word(ReviewWord.REVENUE))
                .figures(word(ReviewWord.FORECAST));
        List<ForecastBreakdown.Row> rows = breakdown.rows().stream()
                .sorted(Comparator.comparing(ForecastBreakdown.Row::total).reversed())
                .toList();
        for (ForecastBreakdown.Row row : shown(rows)) {
            table.row(
                    row.key().orElse(word(ReviewWord.NONE)),
                    count(row.openCount()),
                    figures.of(row.openAmount()),
                    figures.of(row.expected()),
                    count(row.wonCount()),
                    figures.of(row.closed()),
                    figures.of(row.total()));
        }
        Forecast whole = breakdown.whole();
        table.rule()
                .row(
                        word(ReviewWord.TOTAL),
                        count(whole.counted().count()),
                        figures.of(whole.openAmount()),
                        figures.of(whole.weightedPipeline()),
                        count(whole.wonCount()),
                        figures.of(whole.closed()),
                        figures.of(whole.closed().plus(whole.weightedPipeline())));
        out.table(table);
        more(rows.size() - shown(rows).size());
    }

    private void hygiene(Review review) {
        out.section(word(ReviewWord.HYGIENE));
        // Slipped and undated ones stand above; without a column of next actions nobody can have planned one.
        List<Finding> findings = review.hygiene().findings().stream()
                .filter(finding -> finding.code() != FunnelFinding.SLIPPED)
                .filter(finding -> finding.code() != FunnelFinding.UNDATED)
                .filter(finding ->
                        finding.code() != FunnelFinding.WITHOUT_NEXT_ACTION || layout.hasColumn("next-action"))
                .toList();
        if (findings.isEmpty()) {
            item(Finding.of(ReviewNote.NOTHING_TO_REPORT));
        }
        for (Finding finding : shown(findings)) {
            item(finding);
            if (finding.code() == FunnelFinding.WITHOUT_NEXT_ACTION) {
                names(review.hygiene().withoutNextAction());
            } else if (finding.code() == FunnelFinding.LOOK_ALIKES) {
                names(review.hygiene().lookAlikes().stream()
                        .map(group -> String.join(
                                " = ", group.stream().map(OpportunityId::value).toList()))
                        .toList());
            }
        }
        more(findings.size() - shown(findings).size());
    }

    private void quarters(Review review) {
        out.section(word(ReviewWord.WON_BY_QUARTER));
        TextTable table = figures.table()
                .words(word(ReviewWord.QUARTER), WIDEST_NAME)
                .figures(word(ReviewWord.WON))
                .figures(word(ReviewWord.REVENUE));
        long count = 0;
        Money revenue = Money.zero(figures.currency());
        for (Review.Quarter quarter : review.quarters()) {
            table.row(quarter.period(), count(quarter.count()), figures.of(quarter.revenue()));
            count += quarter.count();
            revenue = revenue.plus(quarter.revenue());
        }
        table.rule().row(word(ReviewWord.TOTAL), count(count), figures.of(revenue));
        out.table(table);
    }

    private void data(Export export) {
        out.section(word(ReviewWord.DATA));
        export.rowsRead().forEach((file, rows) -> item(Finding.of(ReviewNote.ROWS_READ, file, rows)));
        item(Finding.of(ReviewNote.STAGE_WORDS, counts(export.stageWords())));
        item(Finding.of(ReviewNote.OUTCOMES, counts(export.outcomes(texts))));
        export.aliases()
                .forEach((alias, count) ->
                        item(Finding.of(ReviewNote.ALIAS_APPLIED, alias.field(), alias.from(), alias.to(), count)));
        if (export.pricedAtList() > 0) {
            item(Finding.of(ReviewNote.PRICED_AT_LIST, export.pricedAtList()));
        }
        if (layout.hasColumn("account") && export.openWithoutAccount() > 0) {
            item(Finding.of(ReviewNote.WITHOUT_ACCOUNT, export.openWithoutAccount()));
        }
        named(ReviewNote.OWNERS_WITHOUT_OPPORTUNITY, export.ownersWithoutOpportunity());
        named(ReviewNote.UNLISTED_ACCOUNTS, export.unlistedAccounts());
    }

    private List<String> counts(Map<String, Integer> words) {
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + " " + texts.format(entry.getValue()))
                .toList();
    }

    private void named(ReviewNote note, List<String> names) {
        if (!names.isEmpty()) {
            item(Finding.of(note, names.size(), shown(names)));
            more(names.size() - shown(names).size());
        }
    }

    /** Writes the rows that cannot be used. */
    void rejected(Export export) {
        if (export.rejected().isEmpty()) {
            return;
        }
        out.section(word(ReviewWord.REJECTED));
        shown(export.rejected()).forEach(row -> {
            String expected = texts.of(row.expected());
            String value = DisplayWidth.cut(row.value(), 40);
            item(
                    row.column().isEmpty()
                            ? Finding.of(ReviewNote.REJECTED_ROW, row.file(), row.line(), value, expected)
                            : Finding.of(
                                    ReviewNote.REJECTED_CELL, row.file(), row.line(), row.column(), value, expected));
        });
        more(export.rejected().size() - shown(export.rejected()).size());
        note(ReviewNote.REJECTED_COUNT, export.rejected().size(), export.rows());
    }

    private void names(List<?> names) {
        item(Finding.of(
                ReviewNote.NAMES, shown(names).stream().map(Object::toString).toList()));
        more(names.size() - shown(names).size());
    }

    private <T> List<T> shown(List<T> all) {
        return details ? all : all.subList(0, Math.min(all.size(), MOST_OF_A_LIST));
    }

    private void more(int count) {
        if (count > 0) {
            item(Finding.of(ReviewNote.MORE, count));
        }
    }

    /** A stage that is named after its buying phase is shown in the language of the report. */
    private String stage(FunnelStage stage) {
        return stage.buyingPhase()
                .filter(phase -> Texts.english().of(phase).equals(stage.name()))
                .map(texts::of)
                .orElse(stage.name());
    }

    private String count(long count) {
        return texts.format(count);
    }

    private String word(ReviewWord word) {
        return texts.of(word);
    }

    private void note(ReviewNote note, Object... arguments) {
        out.text(texts.of(Finding.of(note, arguments)));
    }

    private void item(Finding finding) {
        out.item(texts.of(finding));
    }
}
