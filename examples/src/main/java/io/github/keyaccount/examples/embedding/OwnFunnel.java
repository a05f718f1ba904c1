package io.github.keyaccount.examples.embedding;

import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastOptions;
import io.github.keyaccount.forecast.ForecastRow;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.List;

/** A team's own stages in place of the standard ones, and win rates that it has learned in place of those of the stages. */
public final class OwnFunnel {
    private OwnFunnel() {}

    /** Prints the forecast by stage. */
    public static void main(String[] arguments) {
        Funnel funnel = Funnel.of(
                FunnelStage.of("Trial", Probability.ofPercent(15)),
                FunnelStage.of("Quote", Probability.ofPercent(40)),
                FunnelStage.of("Contract", Probability.ofPercent(90)));
        LocalDate expected = LocalDate.of(2026, 9, 30);
        Opportunity trial = Opportunity.builder()
                .id("O-1")
                .stage("Trial")
                .amount(Money.parse("CHF 80000"))
                .expectedClose(expected)
                .putAttribute("segment", "hospital")
                .build();
        Opportunity quote = Opportunity.builder()
                .id("O-2")
                .stage("Quote")
                .amount(Money.parse("CHF 50000"))
                .expectedClose(expected)
                .build();
        Pipeline pipeline = Pipeline.of(funnel, LocalDate.of(2026, 9, 13), List.of(trial, quote))
                .withWinRates((opportunity, stage, asOf) ->
                        opportunity.attribute("segment").map(hospital -> Probability.ofPercent(25)));
        SalesTarget target = SalesTarget.of(SalesPeriod.month(2026, 9), Money.parse("CHF 50000"));

        for (ForecastRow row :
                Forecast.of(pipeline, target, ForecastOptions.defaults()).rows()) {
            System.out.println(row.stage().name() + ": " + row.count() + ", " + row.amount() + ", expected "
                    + row.expected() + ", win rate by " + Texts.english().of(row.winRateSource()));
        }
    }
}
