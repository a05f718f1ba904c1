package io.github.keyaccount.examples.review;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.csv.ImportProgress;
import io.github.keyaccount.examples.export.Export;
import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastBreakdown;
import io.github.keyaccount.forecast.ForecastOptions;
import io.github.keyaccount.forecast.OutOfFunnelSales;
import io.github.keyaccount.forecast.SalesPace;
import io.github.keyaccount.forecast.SalesProgress;
import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.OutcomeKind;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.funnel.PipelineHygiene;
import io.github.keyaccount.funnel.PipelineTotals;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The figures of a review.
 *
 * @param pipeline the pipeline as of the day of the review
 * @param forecast its forecast
 * @param pace the revenue closed to date, against an even pace
 * @param weeks the progress from week to week, oldest first
 * @param rebuilt the first and the last of the past pipelines that were rebuilt for the weeks
 * @param notPlaceable the opportunities of which nothing tells in which week they began; no week counts them, or the last
 *     one would, as if they had begun in it
 * @param hygiene what is left undone or looks wrong
 * @param breakdown the forecast by a key, if one was asked for
 * @param quarters the revenue won in each quarter of the year in which the period starts
 */
record Review(
        Pipeline pipeline,
        Forecast forecast,
        SalesPace pace,
        List<SalesProgress> weeks,
        List<Pipeline> rebuilt,
        List<OpportunityId> notPlaceable,
        PipelineHygiene hygiene,
        Optional<ForecastBreakdown> breakdown,
        List<Quarter> quarters) {

    /**
     * What was won in a quarter.
     *
     * @param period the quarter
     * @param count how many opportunities
     * @param revenue what they brought
     */
    record Quarter(SalesPeriod period, long count, Money revenue) {}

    /** Computes the figures. */
    static Review of(Funnel funnel, Export export, ReviewSettings settings, ImportProgress progress) {
        Pipeline whole = Pipeline.of(funnel, settings.exportedOn(), export.opportunities());
        Pipeline exported = settings.threshold().map(whole::withThreshold).orElse(whole);
        Pipeline pipeline =
                settings.asOf().isBefore(settings.exportedOn()) ? exported.rebuiltAsOf(settings.asOf()) : exported;
        OutOfFunnel outOfFunnel = new OutOfFunnel(settings, export.smallOrders());
        ForecastOptions options = options(settings, outOfFunnel.now());
        Forecast forecast = Forecast.of(pipeline, settings.target(), options);
        List<Forecast> weekly = new ArrayList<>();
        List<Pipeline> rebuilt = new ArrayList<>();
        List<OpportunityId> notPlaceable = notPlaceable(exported, settings);
        Set<OpportunityId> leftOut = Set.copyOf(notPlaceable);
        Pipeline placeable = exported.only(deal -> !leftOut.contains(deal.id()));
        for (LocalDate date : weekEnds(settings)) {
            Pipeline past = placeable.rebuiltAsOf(date);
            if (date.isBefore(settings.exportedOn())) {
                keepFirstAndLast(rebuilt, past);
            }
            weekly.add(Forecast.of(past, settings.target(), options(settings, outOfFunnel.asOf(date))));
            progress.reached(date.toString(), weekly.size());
        }
        List<SalesProgress> weeks = new ArrayList<>();
        for (int i = 1; i < weekly.size(); i++) {
            weeks.add(SalesProgress.between(weekly.get(i - 1), weekly.get(i)));
        }
        return new Review(
                pipeline,
                forecast,
                SalesPace.of(forecast),
                List.copyOf(weeks),
                List.copyOf(rebuilt),
                notPlaceable,
                PipelineHygiene.of(pipeline),
                settings.by().map(by -> ForecastBreakdown.of(pipeline, settings.target(), key(by), options)),
                quarters(pipeline, settings));
    }

    private static List<OpportunityId> notPlaceable(Pipeline exported, ReviewSettings settings) {
        LocalDate latestPastDay = settings.asOf().isBefore(settings.exportedOn())
                ? settings.asOf()
                : settings.exportedOn().minusDays(1);
        return exported.rebuiltAsOf(latestPastDay).notPlaceable();
    }

    private static void keepFirstAndLast(List<Pipeline> pipelines, Pipeline next) {
        if (pipelines.size() == 2) {
            pipelines.remove(1);
        }
        pipelines.add(next);
    }

    private static ForecastOptions options(ReviewSettings settings, Optional<OutOfFunnelSales> outOfFunnel) {
        return ForecastOptions.builder()
                .scope(settings.scope())
                .outOfFunnelSales(outOfFunnel)
                .build();
    }

    /** Returns the as-of dates of the weekly forecasts: where the first week starts, then the end of each. */
    private static List<LocalDate> weekEnds(ReviewSettings settings) {
        SalesPeriod period = settings.target().period();
        List<LocalDate> dates = new ArrayList<>();
        dates.add(period.start().minusDays(1));
        period.weekEnds().stream()
                .filter(date -> !date.isAfter(settings.asOf()))
                .forEach(dates::add);
        boolean weekIsUnfinished = period.contains(settings.asOf()) && !dates.contains(settings.asOf());
        if (weekIsUnfinished) {
            dates.add(settings.asOf());
        }
        int shown = Math.min(dates.size(), settings.weeks().orElse(dates.size()) + 1);
        return dates.size() == 1 ? List.of() : dates.subList(dates.size() - shown, dates.size());
    }

    /** Returns the key of the opportunities that a word of the user names. */
    static Function<Opportunity, Optional<String>> key(String by) {
        return switch (by) {
            case "owner" -> Opportunity::owner;
            case "account" -> deal -> deal.account().map(AccountId::value);
            default -> deal -> deal.attribute(by);
        };
    }

    private static List<Quarter> quarters(Pipeline pipeline, ReviewSettings settings) {
        Currency currency = settings.target().amount().currency();
        List<Quarter> quarters = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            SalesPeriod quarter =
                    SalesPeriod.quarter(settings.target().period().start().getYear(), number);
            PipelineTotals totals = PipelineTotals.of(pipeline, quarter);
            quarters.add(new Quarter(
                    quarter,
                    totals.count(OutcomeKind.WON, Set.of(CloseTiming.IN_PERIOD)),
                    Money.ofMinor(totals.revenueMinorUnits(currency), currency, RoundingMode.UNNECESSARY)));
        }
        return List.copyOf(quarters);
    }
}
