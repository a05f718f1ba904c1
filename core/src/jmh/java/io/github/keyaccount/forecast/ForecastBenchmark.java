package io.github.keyaccount.forecast;

import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.Money;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The forecast of one period over a pipeline that is there already, beside the plainest loop over doubles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ForecastBenchmark {

    @Param({"1000", "100000", "1000000"})
    public int deals;

    @Param({"0", "10"})
    public int manualPercent;

    private Pipeline pipeline;
    private double[] amounts;
    private double[] winRates;
    private int[] days;
    private int asOf;
    private int periodEnd;

    @Setup
    public void setUp() {
        List<Opportunity> opportunities = SampleDeals.of(deals, manualPercent);
        pipeline = Pipeline.of(Funnel.standard(), SampleDeals.AS_OF, opportunities);
        amounts = new double[deals];
        winRates = new double[deals];
        days = new int[deals];
        for (int i = 0; i < deals; i++) {
            Opportunity deal = opportunities.get(i);
            amounts[i] = deal.amount().amount().doubleValue();
            winRates[i] = pipeline.winRate(deal.id()).rate().doubleValue();
            days[i] = (int) deal.expectedClose().orElseThrow().toEpochDay();
        }
        asOf = (int) SampleDeals.AS_OF.toEpochDay();
        periodEnd = (int) SampleDeals.TARGET.period().end().toEpochDay();
    }

    @Benchmark
    public Money forecast() {
        return Forecast.of(pipeline, SampleDeals.TARGET, ForecastOptions.defaults())
                .total();
    }

    @Benchmark
    public double doubleLoop() {
        double weighted = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (days[i] >= asOf && days[i] < periodEnd) {
                weighted += amounts[i] * winRates[i];
            }
        }
        return weighted;
    }
}
