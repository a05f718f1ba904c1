package io.github.keyaccount.examples.review;

import io.github.keyaccount.examples.export.ExportLayout;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.SalesPace;
import io.github.keyaccount.forecast.SalesProgress;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Pipeline;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the progress from week to week, and the pace to date. */
final class ProgressSections {
    private final MoneyPage page;
    private final ExportLayout layout;
    private final Texts texts;
    private final Figures figures;

    ProgressSections(MoneyPage page, ExportLayout layout) {
        this.page = page;
        this.layout = layout;
        this.texts = page.texts();
        this.figures = page.figures();
    }

    void progress(Review review, ReviewSettings settings) {
        page.section(ReviewWord.PROGRESS);
        List<SalesProgress> weeks = review.weeks();
        if (weeks.isEmpty()) {
            page.note(ReviewNote.NO_WEEKS, settings.target().period());
            return;
        }
        boolean outOfFunnel = weeks.get(0).second().options().outOfFunnelSales().isPresent();
        TextTable table = figures.table()
                .words(page.word(ReviewWord.WEEK_TO), MoneyPage.WIDEST_NAME)
                .figures(page.word(ReviewWord.CLOSED_BY_THEN))
                .figures(page.word(ReviewWord.WEIGHTED_BY_THEN))
                .figures(page.word(ReviewWord.CLOSED_SALES));
        if (outOfFunnel) {
            table.figures(page.word(ReviewWord.OUT_OF_FUNNEL));
        }
        table.figures(page.word(ReviewWord.FUNNEL_MOVEMENT))
                .figures(page.word(ReviewWord.SUM))
                .figures(page.word(ReviewWord.OF_TARGET));
        for (SalesProgress week : weeks) {
            table.row(progressCells(week.second().asOf().toString(), week, outOfFunnel));
        }
        SalesProgress all = SalesProgress.between(
                weeks.get(0).first(), weeks.get(weeks.size() - 1).second());
        table.rule().row(progressCells(page.word(ReviewWord.TOTAL), all, outOfFunnel));
        page.out().table(table);
        review.pace()
                .evenPerWeek()
                .ifPresent(even -> page.item(Finding.of(
                        ReviewNote.EVEN_PACE,
                        figures.percent(Optional.of(even), 2),
                        review.pace().weeks())));
        LocalDate last = all.second().asOf();
        if (!settings.target().period().weekEnds().contains(last)) {
            page.item(Finding.of(ReviewNote.UNFINISHED_WEEK, last));
        }
        boolean onlyNow = review.forecast().options().outOfFunnelSales().isPresent() && !outOfFunnel;
        if (onlyNow) {
            page.item(Finding.of(ReviewNote.OUT_OF_FUNNEL_NOT_IN_WEEKS));
        }
        // Where the whole review is of a past day, that day was spoken of at its beginning.
        review.rebuilt().stream()
                .filter(past -> !past.asOf().equals(settings.asOf()))
                .forEach(this::carriedBack);
        layout.closedStage().ifPresent(stage -> page.item(Finding.of(ReviewNote.CLOSED_STAGE, stage)));
        if (settings.asOf().equals(settings.exportedOn())) {
            notPlaceable(review.notPlaceable());
        }
    }

    /** Says which opportunities are left out of the past, since nothing tells when they began. */
    void notPlaceable(List<OpportunityId> ids) {
        if (!ids.isEmpty()) {
            page.item(Finding.of(ReviewNote.NOT_PLACEABLE, ids.size()));
            page.names(ids);
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
    void carriedBack(Pipeline rebuilt) {
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
            page.item(Finding.of(ReviewNote.CARRIED_BACK, rebuilt.asOf(), fields));
        }
    }

    void pace(Review review) {
        SalesPace pace = review.pace();
        page.section(ReviewWord.PACE);
        TextTable table =
                figures.table().words("", MoneyPage.WIDEST_NAME * 2).figures("").figures("");
        table.row(
                page.word(ReviewWord.CLOSED_TO_DATE),
                figures.of(pace.closed()),
                figures.percent(review.forecast().attainment(), 1));
        pace.evenPace()
                .ifPresent(even -> table.row(
                        page.word(ReviewWord.EVEN_PACE),
                        figures.of(even),
                        figures.percent(
                                even.ratioTo(review.forecast().target().amount(), 4, RoundingMode.HALF_EVEN), 1)));
        pace.aheadOfEvenPace()
                .ifPresent(ahead -> table.row(
                        page.word(ahead.isNegative() ? ReviewWord.BEHIND : ReviewWord.AHEAD),
                        figures.of(ahead.abs()),
                        ""));
        table.row(page.word(ReviewWord.PER_WEEK), "", figures.percent(pace.perWeek(), 2));
        table.row(page.word(ReviewWord.EVEN_PER_WEEK), "", figures.percent(pace.evenPerWeek(), 2));
        page.out().table(table);
    }
}
