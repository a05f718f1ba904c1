package io.github.keyaccount.examples.embedding;

import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastOptions;
import io.github.keyaccount.forecast.SalesProgress;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.List;

/** What if a deal were won, lost, or moved on? Variations of a pipeline share what they have in common. */
public final class WhatIf {
    private WhatIf() {}

    /** Prints what each variation would change. */
    public static void main(String[] arguments) {
        LocalDate asOf = LocalDate.of(2026, 9, 13);
        Opportunity quote = Opportunity.builder()
                .id("O-1")
                .stage("Comparison")
                .amount(Money.parse("EUR 2800000"))
                .expectedClose(LocalDate.of(2026, 9, 29))
                .build();
        Pipeline pipeline = Pipeline.of(Funnel.standard(), asOf, List.of(quote));
        SalesTarget target = SalesTarget.of(SalesPeriod.quarter(2026, 3), Money.parse("EUR 4000000"));
        Forecast now = Forecast.of(pipeline, target, ForecastOptions.defaults());

        show("won", now, pipeline.with(quote.close(Outcome.won(asOf))));
        show("moved to Commitment", now, pipeline.with(quote.moveTo("Commitment", asOf)));
        show("not there", now, pipeline.without(OpportunityId.of("O-1")));
    }

    private static void show(String what, Forecast now, Pipeline variation) {
        Forecast then = Forecast.of(variation, now.target(), now.options());
        SalesProgress change = SalesProgress.between(now, then);
        System.out.println("If it were " + what + ": forecast " + then.total() + ", change " + change.total());
    }
}
