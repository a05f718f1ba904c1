package io.github.keyaccount.examples.embedding;

import io.github.keyaccount.explain.Finding;
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
        Opportunity opportunity = Opportunity.builder()
                .id("O-1")
                .stage("Comparison")
                .amount(Money.parse("EUR 2800000"))
                .expectedClose(LocalDate.of(2026, 9, 29))
                .build();
        Pipeline pipeline = Pipeline.of(Funnel.standard(), LocalDate.of(2026, 9, 13), List.of(opportunity));
        SalesTarget target = SalesTarget.of(SalesPeriod.quarter(2026, 3), Money.parse("EUR 1600000"));

        Forecast forecast = Forecast.of(pipeline, target, ForecastOptions.defaults());

        System.out.println(forecast.weightedPipeline()); // EUR 840000.00: at Comparison 30 % are won
        System.out.println(forecast.ratio().orElseThrow()); // 0.5250 of the target
        for (Finding finding : forecast.findings()) {
            System.out.println(Texts.english().of(finding)); // EUR 760,000.00 more must be found ...
        }
    }
}
