package io.github.keyaccount.examples.embedding;

import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastOptions;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.List;

public class Quickstart {
    public static void main(String[] arguments) {
        LocalDate asOf = LocalDate.of(2026, 9, 13);
        List<Opportunity> opportunities = List.of(
                opportunity("O-1", "Approval", "EUR 2400000"), // 10 % of such deals are won
                opportunity("O-2", "Use", "EUR 980000")); // 80 %
        Pipeline pipeline = Pipeline.of(Funnel.standard(), asOf, opportunities);
        SalesTarget target = SalesTarget.of(SalesPeriod.quarter(2026, 3), Money.parse("EUR 1600000"));

        Forecast forecast = Forecast.of(pipeline, target, ForecastOptions.defaults());

        System.out.println(forecast.weightedPipeline()); // EUR 1024000.00
        System.out.println(forecast.ratio().orElseThrow()); // 0.6400
        forecast.findings()
                .forEach(finding -> System.out.println(Texts.english().of(finding)));
    }

    private static Opportunity opportunity(String id, String stage, String amount) {
        return Opportunity.builder()
                .id(id)
                .stage(stage)
                .amount(Money.parse(amount))
                .expectedClose(LocalDate.of(2026, 9, 30))
                .build();
    }
}
