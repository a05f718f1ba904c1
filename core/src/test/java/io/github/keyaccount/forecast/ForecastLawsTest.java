package io.github.keyaccount.forecast;

import static io.github.keyaccount.forecast.Deals.AS_OF;
import static io.github.keyaccount.forecast.Deals.EUR;
import static io.github.keyaccount.forecast.Deals.RATES;
import static io.github.keyaccount.forecast.Deals.pipeline;
import static io.github.keyaccount.forecast.Deals.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.forecast.Oracle.Fraction;
import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.PipelineTotals;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ForecastLawsTest {
    /** The generators mix in their own edge cases; jqwik's would be lists of no or one opportunity. */
    private static final int TRIES = 250;

    private static ForecastOptions options(ForecastScope scope, RoundingMode mode, int decimals) {
        return ForecastOptions.builder()
                .scope(scope)
                .roundingMode(mode)
                .ratioDecimals(decimals)
                .exchangeRates(RATES)
                .build();
    }

    private static Forecast forecast(List<Opportunity> deals, Currency currency, ForecastOptions options) {
        return Forecast.of(pipeline(deals), target(Money.ofMajor(1_000_000, currency)), options);
    }

    // An independent oracle

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void forecast_isThatOfASlowOracle_inOneCurrency(
            @ForAll(supplier = Deals.InEuro.class) List<Opportunity> deals,
            @ForAll(supplier = Deals.MinorUnits.class) long target,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode,
            @ForAll @IntRange(max = 18) int decimals) {
        ForecastOptions withoutRates = ForecastOptions.builder()
                .scope(scope)
                .roundingMode(mode)
                .ratioDecimals(decimals)
                .build();
        assertIsThatOfTheOracle(deals, Money.ofMinor(target, EUR), withoutRates);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void forecast_isThatOfASlowOracle_inSeveralCurrencies(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll(supplier = Deals.Currencies.class) Currency currency,
            @ForAll(supplier = Deals.MinorUnits.class) long target,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode,
            @ForAll @IntRange(max = 18) int decimals) {
        assertIsThatOfTheOracle(deals, Money.ofMinor(target, currency), options(scope, mode, decimals));
    }

    private static void assertIsThatOfTheOracle(List<Opportunity> deals, Money target, ForecastOptions options) {
        Forecast forecast = Forecast.of(pipeline(deals), target(target), options);
        Oracle oracle = new Oracle(deals, target.currency());
        RoundingMode mode = options.roundingMode();
        int decimals = options.ratioDecimals();
        List<Opportunity> counted = oracle.inPipeline(options.scope());
        Money closed = oracle.rounded(oracle.revenue(oracle.wonInQuarter()), mode);
        Money weighted = oracle.rounded(oracle.weighted(counted), mode);
        Money open = oracle.rounded(oracle.amount(counted), mode);
        Money total = Money.ofMinor(closed.minorUnits() + weighted.minorUnits(), target.currency());
        assertEquals(AS_OF, forecast.asOf());
        assertEquals(closed, forecast.closed());
        assertEquals(closed, forecast.closedInAll());
        assertEquals(weighted, forecast.weightedPipeline());
        assertEquals(open, forecast.openAmount());
        assertEquals(total, forecast.total());
        assertEquals(
                Money.ofMinor(Math.max(0, target.minorUnits() - total.minorUnits()), target.currency()),
                forecast.gap());
        assertEquals(oracle.ratio(total, target, decimals, mode), forecast.ratio());
        assertEquals(oracle.ratio(closed, target, decimals, mode), forecast.attainment());
        Money remaining = Money.ofMinor(target.minorUnits() - closed.minorUnits(), target.currency());
        assertEquals(oracle.ratio(open, remaining, decimals, mode), forecast.coverageRatio());
        assertEquals(oracle.wonInQuarter().size(), forecast.wonCount());
        assertBucket(oracle, counted, forecast.counted(), mode);
        assertBucket(oracle, open(oracle, CloseTiming.SLIPPED), forecast.slipped(), mode);
        assertBucket(oracle, open(oracle, CloseTiming.UNDATED), forecast.undated(), mode);
        assertBucket(oracle, open(oracle, CloseTiming.OTHER_PERIOD), forecast.otherPeriods(), mode);
        assertBucket(
                oracle,
                oracle.open(deal -> Oracle.isOmitted(deal) && Oracle.inScope(deal, options.scope())),
                forecast.omitted(),
                mode);
    }

    private static List<Opportunity> open(Oracle oracle, CloseTiming timing) {
        return oracle.open(deal -> Oracle.timing(deal) == timing && !Oracle.isOmitted(deal));
    }

    private static void assertBucket(
            Oracle oracle, List<Opportunity> expected, ForecastBucket bucket, RoundingMode mode) {
        assertEquals(expected.size(), bucket.count());
        assertEquals(oracle.rounded(oracle.amount(expected), mode), bucket.amount());
        assertEquals(oracle.rounded(oracle.weighted(expected), mode), bucket.expected());
    }

    // Order, splitting and merging

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void forecast_isThatOfTheWhole_whenItsPartsAreShuffledAndMerged(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll ForecastScope scope,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll @LongRange(max = 1000) long seed) {
        ForecastOptions options = options(scope, RoundingMode.HALF_EVEN, 4);
        SalesTarget target = target(Money.ofMajor(1_000_000, EUR));
        Forecast whole = Forecast.of(pipeline(deals), target, options);
        List<Opportunity> shuffled = new ArrayList<>(deals);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(whole, Forecast.of(pipeline(shuffled), target, options));
        List<PipelineTotals> totals = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<Opportunity> some = new ArrayList<>();
            for (int i = part; i < shuffled.size(); i += parts) {
                some.add(shuffled.get(i));
            }
            totals.add(PipelineTotals.of(pipeline(some), target.period()));
        }
        Forecast merged =
                Forecast.of(totals.stream().reduce(PipelineTotals::plus).orElseThrow(), target, options);
        assertEquals(whole, merged);
        assertEquals(whole.hashCode(), merged.hashCode());
        assertEquals(whole.total(), merged.total());
        assertEquals(whole.rows(), merged.rows());
        assertEquals(whole.findings(), merged.findings());
    }

    // Bounds and monotony

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void forecast_liesBetweenWhatIsClosed_andThatWithAllOpenAmounts(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll(supplier = Deals.Currencies.class) Currency currency,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode) {
        Forecast forecast = forecast(deals, currency, options(scope, mode, 4));
        assertTrue(forecast.closed().compareTo(forecast.total()) <= 0);
        assertTrue(forecast.total().compareTo(forecast.closed().plus(forecast.openAmount())) <= 0);
        assertTrue(forecast.gap().minorUnits() >= 0);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void moreOfAnAmountOrAWinRate_neverLowersTheForecast(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll(supplier = Deals.Currencies.class) Currency currency,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @LongRange(max = 1_000_000) long more,
            @ForAll @IntRange(max = 1_000_000_000) int billionths) {
        if (which >= deals.size()) {
            return;
        }
        ForecastOptions options = options(scope, mode, 4);
        Forecast before = forecast(deals, currency, options);
        Opportunity deal = deals.get(which);
        Opportunity larger = deal.withAmount(
                deal.amount().plus(Money.ofMinor(more, deal.amount().currency())));
        Forecast withLarger = forecast(replaced(deals, which, larger), currency, options);
        assertTrue(withLarger.total().compareTo(before.total()) >= 0);
        int raised = Math.max(billionths, Oracle.winRate(deal).billionths());
        Opportunity likelier = deal.withManualWinRate(Probability.ofBillionths(raised));
        Forecast withLikelier = forecast(replaced(deals, which, likelier), currency, options);
        assertTrue(withLikelier.total().compareTo(before.total()) >= 0);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void closingAsWon_neverLowersClosedRevenue(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll(supplier = Deals.Currencies.class) Currency currency,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode) {
        ForecastOptions options = options(ForecastScope.ALL_OPEN, mode, 4);
        Forecast before = forecast(deals, currency, options);
        for (int i = 0; i < deals.size(); i++) {
            if (deals.get(i).outcome().isOpen()) {
                Opportunity won = deals.get(i).close(Outcome.won(AS_OF));
                Forecast after = forecast(replaced(deals, i, won), currency, options);
                assertTrue(after.closed().compareTo(before.closed()) >= 0);
                assertEquals(before.wonCount() + 1, after.wonCount());
            }
        }
    }

    private static List<Opportunity> replaced(List<Opportunity> deals, int i, Opportunity deal) {
        List<Opportunity> replaced = new ArrayList<>(deals);
        replaced.set(i, deal);
        return replaced;
    }

    // Buckets

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void buckets_partitionTheOpenOnes(@ForAll(supplier = Deals.InEuro.class) List<Opportunity> deals) {
        Forecast period = forecast(deals, EUR, ForecastOptions.defaults());
        Forecast all = forecast(
                deals,
                EUR,
                ForecastOptions.builder().scope(ForecastScope.ALL_OPEN).build());
        List<ForecastBucket> buckets =
                List.of(period.counted(), period.slipped(), period.undated(), period.otherPeriods());
        assertEquals(
                all.counted().count(),
                buckets.stream().mapToLong(ForecastBucket::count).sum());
        assertEquals(
                all.openAmount(),
                Money.total(EUR, buckets.stream().map(ForecastBucket::amount).toList()));
        // Each of the four is rounded by half a cent at most, and so is the whole.
        long rounding = all.weightedPipeline()
                .minus(Money.total(
                        EUR, buckets.stream().map(ForecastBucket::expected).toList()))
                .minorUnits();
        assertTrue(Math.abs(rounding) <= 2, () -> "rounding " + rounding);
        assertEquals(period.slipped(), all.slipped());
        assertEquals(period.undated(), all.undated());
        assertEquals(period.otherPeriods(), all.otherPeriods());
        assertEquals(all.openAmount(), all.counted().amount());
        assertEquals(all.weightedPipeline(), all.counted().expected());
    }

    // Rows

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void rows_sumToTheTotals_eachWithinOneUnitOfItsExactValue(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll(supplier = Deals.Currencies.class) Currency currency,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode) {
        Forecast forecast = forecast(deals, currency, options(scope, mode, 4));
        Oracle oracle = new Oracle(deals, currency);
        List<ForecastRow> rows = forecast.rows();
        assertEquals(
                forecast.openAmount(),
                Money.total(currency, rows.stream().map(ForecastRow::amount).toList()));
        assertEquals(
                forecast.weightedPipeline(),
                Money.total(currency, rows.stream().map(ForecastRow::expected).toList()));
        assertEquals(
                forecast.counted().count(),
                rows.stream().mapToLong(ForecastRow::count).sum());
        assertEquals(
                Deals.FUNNEL.stages(),
                rows.stream().map(ForecastRow::stage).distinct().toList());
        for (ForecastRow row : rows) {
            List<Opportunity> expected = oracle.inPipeline(scope).stream()
                    .filter(deal ->
                            deal.stage().equals(row.stage().name()) && Oracle.source(deal) == row.winRateSource())
                    .toList();
            assertEquals(expected.size(), row.count());
            assertWithinOneUnit(oracle.amount(expected), row.amount());
            assertWithinOneUnit(oracle.weighted(expected), row.expected());
            Fraction amount = oracle.amount(expected);
            if (amount.numerator().signum() > 0) {
                BigDecimal mean = oracle.weighted(expected).over(amount).rounded(9, RoundingMode.HALF_EVEN);
                assertEquals(Optional.of(Probability.ofFraction(mean)), row.winRate());
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void categories_eachHoldTheSurerOnes_withinOneUnitOfTheirExactValues(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll(supplier = Deals.Currencies.class) Currency currency,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode) {
        Forecast forecast = forecast(deals, currency, options(scope, mode, 4));
        Oracle oracle = new Oracle(deals, currency);
        CategoryRollUp rollUp = forecast.categories();
        assertEquals(forecast.closed(), rollUp.closed());
        assertEquals(forecast.openAmount(), rollUp.openPipeline());
        assertWithinOneUnit(
                categorised(oracle, scope, "COMMIT"), rollUp.commit().minus(rollUp.closed()));
        assertWithinOneUnit(
                categorised(oracle, scope, "MOST_LIKELY"), rollUp.mostLikely().minus(rollUp.commit()));
        assertWithinOneUnit(
                categorised(oracle, scope, "BEST_CASE"), rollUp.bestCase().minus(rollUp.mostLikely()));
        assertWithinOneUnit(
                categorised(oracle, scope, "PIPELINE"),
                rollUp.closed().plus(rollUp.openPipeline()).minus(rollUp.bestCase()));
    }

    private static Fraction categorised(Oracle oracle, ForecastScope scope, String category) {
        return oracle.amount(oracle.inPipeline(scope).stream()
                .filter(deal ->
                        deal.category().map(Enum::name).orElse("PIPELINE").equals(category))
                .toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void breakdown_sumsToTheWhole_eachRowWithinOneUnitOfItsExactValue(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll(supplier = Deals.Currencies.class) Currency currency,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode) {
        ForecastOptions options = options(scope, mode, 4);
        SalesTarget target = target(Money.ofMajor(1_000_000, currency));
        Forecast whole = Forecast.of(pipeline(deals), target, options);
        ForecastBreakdown breakdown = ForecastBreakdown.of(pipeline(deals), target, Opportunity::owner, options);
        List<ForecastBreakdown.Row> rows = breakdown.rows();
        assertEquals(whole, breakdown.whole());
        assertEquals(
                whole.openAmount(),
                total(rows.stream().map(ForecastBreakdown.Row::openAmount).toList(), currency));
        assertEquals(
                whole.weightedPipeline(),
                total(rows.stream().map(ForecastBreakdown.Row::expected).toList(), currency));
        assertEquals(
                whole.closed(),
                total(rows.stream().map(ForecastBreakdown.Row::closed).toList(), currency));
        assertEquals(
                whole.total(),
                total(rows.stream().map(ForecastBreakdown.Row::total).toList(), currency));
        assertEquals(deals.stream().map(Opportunity::owner).distinct().count(), rows.size(), "one row for each owner");
        for (ForecastBreakdown.Row row : rows) {
            List<Opportunity> own = deals.stream()
                    .filter(deal -> deal.owner().equals(row.key()))
                    .toList();
            Oracle oracle = new Oracle(own, currency);
            List<Opportunity> counted = oracle.inPipeline(scope);
            assertEquals(counted.size(), row.openCount());
            assertEquals(oracle.wonInQuarter().size(), row.wonCount());
            assertWithinOneUnit(oracle.amount(counted), row.openAmount());
            assertWithinOneUnit(oracle.weighted(counted), row.expected());
            assertWithinOneUnit(oracle.revenue(oracle.wonInQuarter()), row.closed());
        }
    }

    private static Money total(List<Money> amounts, Currency currency) {
        return Money.total(currency, amounts);
    }

    private static void assertWithinOneUnit(Fraction exact, Money shown) {
        Fraction error = exact.minus(Fraction.of(BigDecimal.valueOf(shown.minorUnits())));
        assertTrue(
                error.numerator().abs().compareTo(error.denominator()) <= 0,
                () -> shown + " for " + exact.rounded(6, RoundingMode.HALF_EVEN));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void pipelineWithOneMore_forecastsLikeOneBuiltWithIt(
            @ForAll(supplier = Deals.InEuro.class) List<Opportunity> deals) {
        if (deals.isEmpty()) {
            return;
        }
        Opportunity last = deals.get(deals.size() - 1);
        SalesTarget target = target(Money.ofMajor(1_000_000, EUR));
        Forecast built = Forecast.of(pipeline(deals), target, ForecastOptions.defaults());
        Forecast varied = Forecast.of(
                pipeline(deals.subList(0, deals.size() - 1)).with(last), target, ForecastOptions.defaults());
        assertEquals(built, varied);
        assertEquals(
                forecast(deals.subList(0, deals.size() - 1), EUR, ForecastOptions.defaults()),
                Forecast.of(
                        pipeline(deals).without(OpportunityId.of("O-" + (deals.size() - 1))),
                        target,
                        ForecastOptions.defaults()));
    }
}
