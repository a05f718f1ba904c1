package io.github.keyaccount.examples.review;

import io.github.keyaccount.examples.export.DataSections;
import io.github.keyaccount.examples.export.Export;
import io.github.keyaccount.examples.export.ExportLayout;
import io.github.keyaccount.examples.export.ExportRequest;
import io.github.keyaccount.examples.export.ImportLog;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.forecast.ForecastScope;
import io.github.keyaccount.forecast.SalesPace;
import io.github.keyaccount.funnel.FunnelFinding;

/** Writes a review, section by section. */
final class ReviewReport {
    private ReviewReport() {}

    /** Writes all of it. */
    static void write(
            ExportRequest request,
            Review review,
            Export export,
            ImportLog log,
            ReviewSettings settings,
            boolean scopeIsGiven) {
        MoneyPage page = request.page();
        ExportLayout layout = request.layout();
        ForecastSections forecast = new ForecastSections(page, layout);
        ProgressSections progress = new ProgressSections(page, layout);
        OpportunitySections opportunities = new OpportunitySections(page, layout);
        DataSections data = new DataSections(page, layout);
        heading(page, request.title(), review, settings, scopeIsGiven);
        if (settings.asOf().isBefore(settings.exportedOn())) {
            page.note(ReviewNote.REBUILT, settings.asOf(), settings.exportedOn());
            progress.carriedBack(review.pipeline());
            page.item(Finding.of(FunnelFinding.SHOWN_AS_TODAY, settings.asOf()));
            progress.notPlaceable(review.notPlaceable());
        }
        forecast.funnel(review.forecast());
        forecast.forecast(review.forecast());
        forecast.categories(review.forecast());
        progress.progress(review, settings);
        progress.pace(review);
        opportunities.outside(review);
        review.breakdown()
                .ifPresent(
                        breakdown -> forecast.breakdown(breakdown, settings.by().orElseThrow()));
        opportunities.hygiene(review);
        forecast.quarters(review);
        data.data(export, log);
        data.rejected(log);
    }

    private static void heading(
            MoneyPage page, String title, Review review, ReviewSettings settings, boolean scopeIsGiven) {
        page.out().title(page.texts().of(Finding.of(ReviewNote.TITLE, title)));
        SalesPace pace = review.pace();
        page.note(ReviewNote.AS_OF, settings.asOf(), settings.target().period(), pace.weeksElapsed(), pace.weeks());
        page.note(ReviewNote.TARGET, settings.target().amount());
        boolean withoutDates = !scopeIsGiven && settings.scope() == ForecastScope.ALL_OPEN;
        page.note(withoutDates ? ReviewNote.SCOPE_WITHOUT_DATES : ReviewNote.SCOPE, settings.scope());
        page.unit();
    }
}
