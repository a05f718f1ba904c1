package io.github.keyaccount.examples.review;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.export.ExportLayout;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.StageName;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastBucket;
import io.github.keyaccount.forecast.ForecastScope;
import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.FunnelFinding;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** Writes which opportunities stand outside, and which need to be put in order. */
final class OpportunitySections {
    private final MoneyPage page;
    private final ExportLayout layout;
    private final Texts texts;
    private final Figures figures;

    OpportunitySections(MoneyPage page, ExportLayout layout) {
        this.page = page;
        this.layout = layout;
        this.texts = page.texts();
        this.figures = page.figures();
    }

    /** Writes what the scope leaves out, or what it counts though it is not expected in the period. */
    void outside(Review review) {
        Forecast forecast = review.forecast();
        boolean allOpen = forecast.options().scope() == ForecastScope.ALL_OPEN;
        boolean omits = layout.hasColumn("category");
        boolean limits = review.pipeline().threshold().isPresent();
        TextTable table = begin(allOpen ? ReviewWord.COUNTED_ALSO : ReviewWord.OUTSIDE);
        bucket(table, CloseTiming.SLIPPED, forecast.slipped());
        bucket(table, CloseTiming.UNDATED, forecast.undated());
        bucket(table, CloseTiming.OTHER_PERIOD, forecast.otherPeriods());
        if (allOpen && (omits || limits)) {
            page.out().table(table);
            table = begin(ReviewWord.OUTSIDE);
        }
        if (omits) {
            bucket(table, ForecastCategory.OMITTED, forecast.omitted());
        }
        if (limits) {
            String count = page.count(forecast.belowThreshold().size());
            table.row(page.word(ReviewWord.BELOW_THRESHOLD), count, "", "");
        }
        page.out().table(table);
        List<OpportunityId> mistimed = new ArrayList<>();
        if (!allOpen) {
            mistimed.addAll(review.hygiene().slipped());
            mistimed.addAll(review.hygiene().undated());
        }
        deals(review.pipeline(), mistimed);
    }

    private TextTable begin(ReviewWord heading) {
        page.section(heading);
        return figures.table()
                .words(page.word(ReviewWord.WHY), MoneyPage.WIDEST_NAME)
                .figures(page.word(ReviewWord.COUNT))
                .figures(page.word(ReviewWord.AMOUNT))
                .figures(page.word(ReviewWord.EXPECTED));
    }

    private void bucket(TextTable table, Label name, ForecastBucket bucket) {
        table.row(
                texts.of(name), page.count(bucket.count()), figures.of(bucket.amount()), figures.of(bucket.expected()));
    }

    /** Lists slipped and undated opportunities, and those below the threshold. */
    private void deals(Pipeline pipeline, List<OpportunityId> mistimed) {
        List<Opportunity> below = pipeline.belowThreshold();
        if (mistimed.isEmpty() && below.isEmpty()) {
            return;
        }
        TextTable table = figures.table()
                .words(page.word(ReviewWord.OPPORTUNITY), 14)
                .words(page.word(ReviewWord.ACCOUNT), MoneyPage.WIDEST_NAME)
                .words(page.word(ReviewWord.STAGE), 14)
                .figures(page.word(ReviewWord.AMOUNT))
                .words(page.word(ReviewWord.WHY), MoneyPage.WIDEST_NAME);
        for (OpportunityId id : page.shown(mistimed)) {
            Opportunity deal = pipeline.find(id).orElseThrow();
            String why = deal.expectedClose()
                    .map(date -> texts.of(CloseTiming.SLIPPED) + " " + date)
                    .orElseGet(() -> texts.of(CloseTiming.UNDATED));
            dealRow(table, deal, why);
        }
        page.shown(below).forEach(deal -> dealRow(table, deal, page.word(ReviewWord.BELOW_THRESHOLD)));
        page.out().blank();
        page.out().table(table);
        page.more(mistimed);
        page.more(below);
    }

    private void dealRow(TextTable table, Opportunity deal, String why) {
        table.row(
                deal.id(),
                deal.account().map(AccountId::value).orElse("-"),
                layout.funnel()
                        .find(deal.stage())
                        .map(stage -> StageName.of(stage, texts))
                        .orElse(deal.stage()),
                figures.of(deal.amount()),
                why);
    }

    void hygiene(Review review) {
        page.section(ReviewWord.HYGIENE);
        // Slipped and undated ones stand above; without a column of next actions nobody can have planned one.
        List<Finding> findings = review.hygiene().findings().stream()
                .filter(finding -> finding.code() != FunnelFinding.SLIPPED)
                .filter(finding -> finding.code() != FunnelFinding.UNDATED)
                .filter(finding ->
                        finding.code() != FunnelFinding.WITHOUT_NEXT_ACTION || layout.hasColumn("next-action"))
                .toList();
        if (findings.isEmpty()) {
            page.nothing();
        }
        for (Finding finding : page.shown(findings)) {
            page.item(finding);
            if (finding.code() == FunnelFinding.WITHOUT_NEXT_ACTION) {
                page.names(review.hygiene().withoutNextAction());
            } else if (finding.code() == FunnelFinding.LOOK_ALIKES) {
                page.names(review.hygiene().lookAlikes().stream()
                        .map(group -> String.join(
                                " = ", group.stream().map(OpportunityId::value).toList()))
                        .toList());
            }
        }
        page.more(findings);
    }
}
