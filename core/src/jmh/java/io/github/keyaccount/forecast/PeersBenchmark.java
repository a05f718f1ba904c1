package io.github.keyaccount.forecast;

import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
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

/**
 * The exact weighted pipeline of one period, beside what one would write with decimals and with the money libraries over
 * objects of one's own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeersBenchmark {

    /** A deal as an application would have it, with its amount in the type of one library. */
    public record Deal<M>(M amount, String stage, LocalDate expectedClose) {}

    @Param({"1000000"})
    public int deals;

    private List<Opportunity> opportunities;
    private Pipeline pipeline;
    private Map<String, BigDecimal> winRates;
    private List<Deal<BigDecimal>> decimalDeals;
    private List<Deal<BigMoney>> jodaDeals;
    private List<Deal<MonetaryAmount>> monetaDeals;

    @Setup
    public void setUp() {
        opportunities = SampleDeals.of(deals, 0);
        pipeline = Pipeline.of(Funnel.standard(), SampleDeals.AS_OF, opportunities);
        winRates = Funnel.standard().stages().stream()
                .collect(Collectors.toMap(
                        stage -> stage.name(), stage -> stage.winRate().toBigDecimal()));
        decimalDeals = opportunities.stream()
                .map(deal -> new Deal<>(
                        deal.amount().amount(),
                        deal.stage(),
                        deal.expectedClose().orElseThrow()))
                .toList();
        jodaDeals = decimalDeals.stream()
                .map(deal ->
                        new Deal<>(BigMoney.of(CurrencyUnit.EUR, deal.amount()), deal.stage(), deal.expectedClose()))
                .toList();
        monetaDeals = decimalDeals.stream()
                .map(deal -> new Deal<MonetaryAmount>(
                        org.javamoney.moneta.Money.of(deal.amount(), "EUR"), deal.stage(), deal.expectedClose()))
                .toList();
    }

    @Benchmark
    public Money prebuiltPipeline() {
        return Forecast.of(pipeline, SampleDeals.TARGET, ForecastOptions.defaults())
                .weightedPipeline();
    }

    @Benchmark
    public Money endToEnd() {
        Pipeline built = Pipeline.of(Funnel.standard(), SampleDeals.AS_OF, opportunities);
        return Forecast.of(built, SampleDeals.TARGET, ForecastOptions.defaults())
                .weightedPipeline();
    }

    @Benchmark
    public BigDecimal bigDecimalStream() {
        return decimalDeals.stream()
                .filter(PeersBenchmark::isInPeriod)
                .map(deal -> deal.amount().multiply(winRates.get(deal.stage())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Benchmark
    public BigMoney jodaMoney() {
        BigMoney weighted = BigMoney.zero(CurrencyUnit.EUR);
        for (Deal<BigMoney> deal : jodaDeals) {
            if (isInPeriod(deal)) {
                weighted = weighted.plus(deal.amount().multipliedBy(winRates.get(deal.stage())));
            }
        }
        return weighted;
    }

    @Benchmark
    public MonetaryAmount moneta() {
        MonetaryAmount weighted = org.javamoney.moneta.Money.zero(javax.money.Monetary.getCurrency("EUR"));
        for (Deal<MonetaryAmount> deal : monetaDeals) {
            if (isInPeriod(deal)) {
                weighted = weighted.add(deal.amount().multiply(winRates.get(deal.stage())));
            }
        }
        return weighted;
    }

    private static boolean isInPeriod(Deal<?> deal) {
        LocalDate day = deal.expectedClose();
        return !day.isBefore(SampleDeals.AS_OF) && SampleDeals.TARGET.period().contains(day);
    }
}
