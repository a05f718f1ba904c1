package io.github.keyaccount.examples.embedding;

import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastOptions;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.funnel.PipelineTotals;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** Forecasts a large pipeline in parts, and shows that the merged totals are those of the whole, to the last digit. */
public final class MergeInParallel {
    private static final int OPPORTUNITIES = 100_000;
    private static final int PARTS = 8;
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 13);
    private static final Funnel FUNNEL = Funnel.standard();

    private MergeInParallel() {}

    /** Prints the forecast of the whole and of the merged parts. */
    public static void main(String[] arguments) {
        SalesTarget target = SalesTarget.of(SalesPeriod.quarter(2026, 3), Money.ofMajor(3_000_000_000L, EUR));
        List<Opportunity> all = IntStream.range(0, OPPORTUNITIES)
                .mapToObj(MergeInParallel::opportunity)
                .toList();

        PipelineTotals whole = PipelineTotals.of(Pipeline.of(FUNNEL, AS_OF, all), target.period());
        PipelineTotals merged = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> all.subList(start(part), start(part + 1)))
                .map(part -> PipelineTotals.of(Pipeline.of(FUNNEL, AS_OF, part), target.period()))
                .reduce(PipelineTotals::plus)
                .orElseThrow();

        System.out.println("Whole:  " + Forecast.of(whole, target, ForecastOptions.defaults()));
        System.out.println("Merged: " + Forecast.of(merged, target, ForecastOptions.defaults()));
        System.out.println("Equal:  " + whole.equals(merged));
    }

    private static int start(int part) {
        return part * OPPORTUNITIES / PARTS;
    }

    private static Opportunity opportunity(int number) {
        return Opportunity.builder()
                .id("O-" + number)
                .stage(FUNNEL.stageNames().get(number % FUNNEL.stages().size()))
                .amount(Money.ofMinor(1_000_000L + 7_919L * number % 9_000_000L, EUR))
                .expectedClose(AS_OF.plusDays(number % 30))
                .build();
    }
}
