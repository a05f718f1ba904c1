package io.github.keyaccount.forecast;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.Refusals.assertTooLarge;
import static io.github.keyaccount.forecast.Deals.AS_OF;
import static io.github.keyaccount.forecast.Deals.EUR;
import static io.github.keyaccount.forecast.Deals.JPY;
import static io.github.keyaccount.forecast.Deals.KWD;
import static io.github.keyaccount.forecast.Deals.QUARTER;
import static io.github.keyaccount.forecast.Deals.USD;
import static io.github.keyaccount.forecast.Deals.euro;
import static io.github.keyaccount.forecast.Deals.open;
import static io.github.keyaccount.forecast.Deals.pipeline;
import static io.github.keyaccount.forecast.Deals.target;
import static io.github.keyaccount.forecast.Deals.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.funnel.PipelineTotals;
import io.github.keyaccount.funnel.WinRateSource;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ForecastTest {
    private static final ForecastOptions DEFAULTS = ForecastOptions.defaults();
    private static final ForecastOptions ALL_OPEN =
            ForecastOptions.builder().scope(ForecastScope.ALL_OPEN).build();
    private static final SalesTarget TARGET = target(euro("1000"));

    private static Forecast forecast(Opportunity... deals) {
        return Forecast.of(pipeline(List.of(deals)), TARGET, DEFAULTS);
    }

    private static Opportunity expected(String id, LocalDate expected) {
        return open(id, "Lead", euro("100")).withExpectedClose(expected);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    // The worked example of the training texts: 18 opportunities, in units of 10,000 EUR

    private static final int UNIT = 10_000;

    private static List<Opportunity> eighteen() {
        List<String> stages = Funnel.standard().stageNames();
        int[][] amounts = {
            {100, 80, 60, 40, 20}, // 300
            {90, 70, 50, 30}, // 240
            {76, 60, 40}, // 176
            {264, 200}, // 464
            {100, 46}, // 146
            {58, 40} // 98
        };
        List<Opportunity> deals = new ArrayList<>();
        for (int stage = 0; stage < amounts.length; stage++) {
            for (int amount : amounts[stage]) {
                deals.add(open("O-" + deals.size(), stages.get(stage), Money.ofMajor((long) amount * UNIT, EUR)));
            }
        }
        return deals;
    }

    private static Money units(String units) {
        return Money.ofMajor(decimal(units).multiply(BigDecimal.valueOf(UNIT)), EUR);
    }

    @Test
    void workedExample_hasTheRowsOfTheSource() {
        Forecast forecast =
                Forecast.of(Pipeline.of(Funnel.standard(), AS_OF, eighteen()), target(units("500")), DEFAULTS);
        List<ForecastRow> rows = forecast.rows();
        assertEquals(
                List.of(5L, 4L, 3L, 2L, 2L, 2L),
                rows.stream().map(ForecastRow::count).toList());
        assertEquals(
                Stream.of("300", "240", "176", "464", "146", "98")
                        .map(ForecastTest::units)
                        .toList(),
                rows.stream().map(ForecastRow::amount).toList());
        // 300 × 5 %, 240 × 10 %, 176 × 20 %, 464 × 30 %, 146 × 50 %, 98 × 80 %
        assertEquals(
                Stream.of("15", "24", "35.2", "139.2", "73", "78.4")
                        .map(ForecastTest::units)
                        .toList(),
                rows.stream().map(ForecastRow::expected).toList());
        assertEquals(18, forecast.counted().count());
        assertEquals(units("1424"), forecast.openAmount());
        assertEquals(units("364.8"), forecast.weightedPipeline());
    }

    @Test
    void workedExample_isSetAgainstATarget() {
        List<Opportunity> deals = new ArrayList<>(eighteen());
        deals.add(Opportunity.builder()
                .id("W-1")
                .stage(Funnel.standard().stageNames().get(5))
                .amount(units("110"))
                .outcome(Outcome.won(AS_OF, units("100")))
                .build());
        Forecast forecast = Forecast.of(Pipeline.of(Funnel.standard(), AS_OF, deals), target(units("500")), DEFAULTS);
        assertEquals(units("100"), forecast.closed());
        assertEquals(1, forecast.wonCount());
        // 100 + 364.8
        assertEquals(units("464.8"), forecast.total());
        // 464.8 / 500
        assertEquals(Optional.of(decimal("0.9296")), forecast.ratio());
        // 100 / 500
        assertEquals(Optional.of(decimal("0.2000")), forecast.attainment());
        // 500 − 464.8
        assertEquals(units("35.2"), forecast.gap());
        // 1,424 / (500 − 100)
        assertEquals(Optional.of(decimal("3.5600")), forecast.coverageRatio());
    }

    @Test
    void weightedPipeline_isThatOfTheDocumentation() {
        List<String> stages = Funnel.standard().stageNames();
        Pipeline pipeline = Pipeline.of(
                Funnel.standard(),
                AS_OF,
                List.of(open("O-1", stages.get(1), euro("240")), open("O-2", stages.get(5), euro("98"))));
        assertEquals(euro("102.40"), Forecast.of(pipeline, TARGET, DEFAULTS).weightedPipeline());
    }

    // Timings

    @Test
    void opportunity_isInThePeriod_whenExpectedOnTheAsOfDay() {
        Forecast forecast = forecast(expected("O-1", AS_OF));
        assertEquals(1, forecast.counted().count());
        assertEquals(0, forecast.slipped().count());
        assertEquals(euro("10"), forecast.weightedPipeline());
    }

    @Test
    void opportunity_hasSlipped_whenExpectedTheDayBefore_thoughInTheSamePeriod() {
        Forecast forecast = forecast(expected("O-1", AS_OF.minusDays(1)));
        assertEquals(0, forecast.counted().count());
        assertEquals(euro("0"), forecast.weightedPipeline());
        assertEquals(1, forecast.slipped().count());
        assertEquals(euro("100"), forecast.slipped().amount());
        assertEquals(euro("10"), forecast.slipped().expected());
    }

    @Test
    void opportunities_ofAPeriodThatIsOver_haveAllSlipped() {
        SalesTarget past = SalesTarget.of(SalesPeriod.quarter(2026, 2), euro("1000"));
        Pipeline pipeline = pipeline(List.of(
                expected("O-1", LocalDate.of(2026, 6, 30)),
                expected("O-2", LocalDate.of(2026, 9, 1)),
                won("W-1", LocalDate.of(2026, 6, 30), euro("70")),
                won("W-2", LocalDate.of(2026, 7, 1), euro("90"))));
        Forecast forecast = Forecast.of(pipeline, past, DEFAULTS);
        assertEquals(0, forecast.counted().count());
        assertEquals(1, forecast.slipped().count());
        assertEquals(1, forecast.otherPeriods().count());
        assertEquals(euro("70"), forecast.total());
    }

    @Test
    void opportunities_ofAPeriodStillToCome_countWithoutClosedRevenue() {
        SalesTarget future = SalesTarget.of(SalesPeriod.quarter(2026, 4), euro("1000"));
        Pipeline pipeline = pipeline(List.of(
                expected("O-1", LocalDate.of(2026, 10, 1)),
                expected("O-2", LocalDate.of(2026, 9, 30)),
                expected("O-3", LocalDate.of(2026, 8, 11)),
                won("W-1", AS_OF, euro("70"))));
        Forecast forecast = Forecast.of(pipeline, future, DEFAULTS);
        assertEquals(1, forecast.counted().count());
        assertEquals(1, forecast.otherPeriods().count());
        assertEquals(1, forecast.slipped().count());
        assertEquals(euro("0"), forecast.closed());
        assertEquals(0, forecast.wonCount());
        assertEquals(euro("10"), forecast.total());
    }

    @Test
    void everyOpenOpportunity_counts_whenTheScopeIsAllOpen() {
        List<Opportunity> deals = List.of(
                expected("O-1", AS_OF),
                expected("O-2", AS_OF.minusDays(1)),
                expected("O-3", QUARTER.end()),
                open("O-4", "Lead", euro("100")).withExpectedClose(Optional.empty()),
                expected("O-5", AS_OF).withCategory(ForecastCategory.OMITTED));
        Forecast forecast = Forecast.of(pipeline(deals), TARGET, ALL_OPEN);
        assertEquals(4, forecast.counted().count());
        assertEquals(euro("40"), forecast.weightedPipeline());
        assertEquals(1, forecast.slipped().count());
        assertEquals(1, forecast.undated().count());
        assertEquals(1, forecast.otherPeriods().count());
        assertEquals(1, forecast.omitted().count());
        assertEquals(euro("100"), forecast.omitted().amount());
        assertEquals(euro("10"), forecast.omitted().expected());
    }

    @Test
    void omittedOnes_areThoseOfTheScope() {
        Opportunity omitted = expected("O-1", QUARTER.end()).withCategory(ForecastCategory.OMITTED);
        assertEquals(0, forecast(omitted).omitted().count());
        assertEquals(
                1,
                Forecast.of(pipeline(List.of(omitted)), TARGET, ALL_OPEN)
                        .omitted()
                        .count());
    }

    // Win rates

    @Test
    void rows_tellTheSourceOfTheWinRate_manualBeforeLearnedBeforeStage() {
        Probability tenth = Probability.ofPercent(10);
        Opportunity both = open("O-1", "Offer", euro("300"))
                .withManualWinRate(Probability.ofPercent(50))
                .withAttributes(Map.of("learned", "0.2"));
        Opportunity manual = open("O-2", "Offer", euro("100")).withManualWinRate(tenth);
        Opportunity learned = open("O-3", "Offer", euro("100")).withAttributes(Map.of("learned", "0.2"));
        Opportunity stage = open("O-4", "Order", euro("100"));
        List<ForecastRow> rows = forecast(stage, learned, manual, both).rows();
        assertEquals(
                List.of("Lead STAGE", "Offer MANUAL", "Offer LEARNED", "Order STAGE"),
                rows.stream()
                        .map(row -> row.stage().name() + " " + row.winRateSource())
                        .toList());
        assertEquals(
                List.of(0L, 2L, 1L, 1L), rows.stream().map(ForecastRow::count).toList());
        // (300 × 50 % + 100 × 10 %) / 400 = 40 %
        assertEquals(
                List.of(tenth, Probability.ofPercent(40), Probability.ofPercent(20), Probability.ofPercent(80)),
                rows.stream().map(row -> row.winRate().orElseThrow()).toList());
        assertEquals(
                List.of(euro("0"), euro("160"), euro("20"), euro("80")),
                rows.stream().map(ForecastRow::expected).toList());
        assertEquals(
                List.of(euro("0"), euro("400"), euro("100"), euro("100")),
                rows.stream().map(ForecastRow::amount).toList());
    }

    @Test
    void meanWinRate_isRoundedHalfToEvenAtNineDecimals() {
        // 1 × 1 / 3 and 2 × 1 / 3
        Opportunity sure = open("O-1", "Lead", euro("1")).withManualWinRate(Probability.ONE);
        Opportunity lost = open("O-2", "Lead", euro("2")).withManualWinRate(Probability.ZERO);
        assertEquals(
                Optional.of(Probability.ofFraction("0.333333333")),
                forecast(sure, lost).rows().get(0).winRate());
        // (1 × 1e-9 + 1 × 2e-9) / 2 = 1.5e-9, to even 2e-9; with (0 + 1e-9) / 2 it is 0
        Opportunity one = open("O-3", "Lead", euro("1")).withManualWinRate(Probability.ofBillionths(1));
        Opportunity two = open("O-4", "Lead", euro("1")).withManualWinRate(Probability.ofBillionths(2));
        Opportunity none = open("O-5", "Lead", euro("1")).withManualWinRate(Probability.ZERO);
        assertEquals(
                Optional.of(Probability.ofBillionths(2)),
                forecast(one, two).rows().get(0).winRate());
        assertEquals(
                Optional.of(Probability.ZERO), forecast(none, one).rows().get(0).winRate());
    }

    @Test
    void meanWinRate_isEmpty_whenThereIsNoAmountToWeighBy() {
        ForecastRow row = forecast(open("O-1", "Lead", euro("0")).withManualWinRate(Probability.ONE))
                .rows()
                .get(0);
        assertEquals(WinRateSource.MANUAL, row.winRateSource());
        assertEquals(1, row.count());
        assertEquals(Optional.empty(), row.winRate());
    }

    @Test
    void rows_shareTheRoundingByLargestRemainder() {
        // 10 % of 0.04, 0.03 and 0.03 at three sources: exactly 0.4, 0.3 and 0.3 cents, 1 cent in all.
        Opportunity manual = open("O-1", "Lead", euro("0.04")).withManualWinRate(Probability.ofPercent(10));
        Opportunity learned = open("O-2", "Lead", euro("0.03")).withAttributes(Map.of("learned", "0.1"));
        Opportunity stage = open("O-3", "Lead", euro("0.03"));
        Forecast forecast = forecast(manual, learned, stage);
        assertEquals(euro("0.01"), forecast.weightedPipeline());
        assertEquals(
                List.of(euro("0.01"), euro("0"), euro("0"), euro("0"), euro("0")),
                forecast.rows().stream().map(ForecastRow::expected).toList());
    }

    // Categories

    @Test
    void categories_rollUpUnweighted_theSurestFirst() {
        Forecast forecast = forecast(
                won("W-1", AS_OF, euro("1")),
                open("O-1", "Lead", euro("10")).withCategory(ForecastCategory.COMMIT),
                open("O-2", "Lead", euro("100")).withCategory(ForecastCategory.MOST_LIKELY),
                open("O-3", "Lead", euro("1000")).withCategory(ForecastCategory.BEST_CASE),
                open("O-4", "Lead", euro("9000")),
                open("O-5", "Lead", euro("1000")).withCategory(ForecastCategory.PIPELINE),
                open("O-6", "Lead", euro("1000000")).withCategory(ForecastCategory.OMITTED));
        CategoryRollUp categories = forecast.categories();
        assertEquals(euro("1"), categories.closed());
        assertEquals(euro("11"), categories.commit());
        assertEquals(euro("111"), categories.mostLikely());
        assertEquals(euro("1111"), categories.bestCase());
        assertEquals(euro("11110"), categories.openPipeline());
    }

    // Threshold

    @Test
    void threshold_leavesOutWhatWasOpenedBelowIt_fromWAndFromC() {
        Opportunity below = open("O-1", "Order", euro("99.99"));
        Opportunity exactly = open("O-2", "Order", euro("100"));
        Opportunity shrunk =
                open("O-3", "Order", euro("100")).withOpened(AS_OF.minusDays(9)).changeAmount(euro("50"), AS_OF);
        Opportunity grown =
                open("O-4", "Order", euro("50")).withOpened(AS_OF.minusDays(9)).changeAmount(euro("500"), AS_OF);
        Opportunity wonBelow = won("W-1", AS_OF, euro("99.99"));
        Opportunity wonExactly = won("W-2", AS_OF, euro("100"));
        Pipeline pipeline = pipeline(List.of(below, exactly, shrunk, grown, wonBelow, wonExactly))
                .withThreshold(euro("100"));
        Forecast forecast = Forecast.of(pipeline, TARGET, DEFAULTS);
        // 80 % of 100 + 50
        assertEquals(euro("120"), forecast.weightedPipeline());
        assertEquals(euro("100"), forecast.closed());
        assertEquals(1, forecast.wonCount());
        assertEquals(Stream.of("O-1", "O-4", "W-1").map(OpportunityId::of).toList(), forecast.belowThreshold());
    }

    // Closed revenue

    @Test
    void closedRevenue_replacesThatOfTheSnapshot() {
        ForecastOptions options =
                ForecastOptions.builder().closedRevenue(euro("300")).build();
        Forecast forecast = Forecast.of(
                pipeline(List.of(won("W-1", AS_OF, euro("100")), open("O-1", "Lead", euro("50")))), TARGET, options);
        assertEquals(euro("300"), forecast.closed());
        assertEquals(euro("305"), forecast.total());
        assertEquals(1, forecast.wonCount());
        assertEquals(euro("300"), forecast.categories().closed());
        assertEquals(Optional.of(decimal("0.3000")), forecast.attainment());
    }

    @Test
    void closedRevenue_ofZero_replacesThatOfTheSnapshot() {
        ForecastOptions options =
                ForecastOptions.builder().closedRevenue(euro("0")).build();
        Forecast forecast = Forecast.of(pipeline(List.of(won("W-1", AS_OF, euro("100")))), TARGET, options);
        assertEquals(euro("0"), forecast.closed());
    }

    // Edges

    @Test
    void forecast_isZero_whenThePipelineIsEmpty() {
        Forecast forecast = forecast();
        assertEquals(euro("0"), forecast.total());
        assertEquals(euro("1000"), forecast.gap());
        assertEquals(Optional.of(decimal("0.0000")), forecast.ratio());
        assertEquals(Optional.of(decimal("0.0000")), forecast.coverageRatio());
        assertEquals(3, forecast.rows().size());
        assertEquals(0, forecast.counted().count());
        assertEquals(euro("0"), forecast.categories().bestCase());
        assertEquals(List.of(), forecast.belowThreshold());
    }

    @Test
    void ratios_areEmpty_whenTheTargetIsZero() {
        Forecast forecast =
                Forecast.of(pipeline(List.of(open("O-1", "Lead", euro("50")))), target(euro("0")), DEFAULTS);
        assertEquals(Optional.empty(), forecast.ratio());
        assertEquals(Optional.empty(), forecast.attainment());
        assertEquals(Optional.empty(), forecast.coverageRatio());
        assertEquals(euro("0"), forecast.gap());
        assertEquals(euro("5"), forecast.total());
    }

    @Test
    void coverageRatio_isEmpty_whenTheTargetIsReachedExactlyOrMore() {
        Opportunity more = open("O-1", "Lead", euro("50"));
        assertEquals(
                Optional.empty(),
                forecast(won("W-1", AS_OF, euro("1000")), more).coverageRatio());
        assertEquals(
                Optional.empty(),
                forecast(won("W-1", AS_OF, euro("1001")), more).coverageRatio());
        // 50 / 0.01
        assertEquals(
                Optional.of(decimal("5000.0000")),
                forecast(won("W-1", AS_OF, euro("999.99")), more).coverageRatio());
    }

    @Test
    void gap_isZero_whenTheForecastIsTheTargetOrMore() {
        assertEquals(euro("0"), forecast(won("W-1", AS_OF, euro("1000"))).gap());
        assertEquals(euro("0"), forecast(won("W-1", AS_OF, euro("1200"))).gap());
        assertEquals(euro("0.01"), forecast(won("W-1", AS_OF, euro("999.99"))).gap());
    }

    @Test
    void ratio_isRoundedAsTheOptionsSay() {
        Pipeline pipeline = pipeline(List.of(won("W-1", AS_OF, euro("666.66"))));
        assertEquals(
                Optional.of(decimal("1")),
                Forecast.of(pipeline, TARGET, DEFAULTS.withRatioDecimals(0)).ratio());
        assertEquals(
                Optional.of(decimal("0")),
                Forecast.of(pipeline, TARGET, DEFAULTS.withRatioDecimals(0).withRoundingMode(RoundingMode.DOWN))
                        .ratio());
        assertEquals(
                Optional.of(decimal("0.666660000000000000")),
                Forecast.of(pipeline, TARGET, DEFAULTS.withRatioDecimals(18)).ratio());
    }

    @Test
    void totals_areRoundedAsTheOptionsSay() {
        // 10 % of 0.15 EUR is 1.5 cents.
        Pipeline pipeline = pipeline(List.of(open("O-1", "Lead", euro("0.15"))));
        assertEquals(euro("0.02"), Forecast.of(pipeline, TARGET, DEFAULTS).weightedPipeline());
        assertEquals(
                euro("0.01"),
                Forecast.of(pipeline, TARGET, DEFAULTS.withRoundingMode(RoundingMode.HALF_DOWN))
                        .weightedPipeline());
    }

    // Several currencies

    /** 1 EUR = 1.25 USD = 160 JPY */
    private static final ExchangeRates RATES = ExchangeRates.builder(AS_OF, EUR)
            .quote(EUR, USD, "1.25")
            .quote(EUR, JPY, "160")
            .build();

    private static final ForecastOptions CONVERTING =
            ForecastOptions.builder().exchangeRates(RATES).build();

    @Test
    void amounts_areConverted_whenNoneIsInTheCurrencyOfTheTarget() {
        Pipeline pipeline = pipeline(
                List.of(open("O-1", "Lead", Money.ofMajor(1000, USD)), won("W-1", AS_OF, Money.ofMajor(16_000, JPY))));
        Forecast forecast = Forecast.of(pipeline, TARGET, CONVERTING);
        // 1,000 USD × 10 % = 100 USD = 80 EUR; 16,000 JPY = 100 EUR
        assertEquals(euro("80"), forecast.weightedPipeline());
        assertEquals(euro("100"), forecast.closed());
        assertEquals(euro("800"), forecast.openAmount());
        assertEquals(euro("80"), forecast.rows().get(0).expected());
    }

    @Test
    void conversion_roundsTheSumOnce() {
        // 0.01 USD is 0.8 cents: two of them are 1.6 cents, not twice 1.
        Pipeline pipeline = pipeline(
                List.of(won("W-1", AS_OF, Money.ofMajor("0.01", USD)), won("W-2", AS_OF, Money.ofMajor("0.01", USD))));
        Forecast forecast = Forecast.of(pipeline, TARGET, CONVERTING.withRoundingMode(RoundingMode.DOWN));
        assertEquals(euro("0.01"), forecast.closed());
    }

    @Test
    void forecast_isRefused_whenThereAreOtherCurrenciesAndNoRates() {
        Pipeline pipeline =
                pipeline(List.of(open("O-1", "Lead", Money.ofMajor(1, USD)), won("W-1", AS_OF, Money.ofMajor(1, JPY))));
        assertMismatch(
                "Expected 'exchangeRates' in the options, or all amounts in EUR like the target,"
                        + " but found no rates and amounts in [JPY, USD]",
                EUR,
                JPY,
                () -> Forecast.of(pipeline, TARGET, DEFAULTS));
    }

    @Test
    void forecast_isRefused_whenItsTargetIsInAnotherCurrency_andThereAreNoRates() {
        Pipeline pipeline = pipeline(List.of(open("O-1", "Lead", euro("1"))));
        assertMismatch(
                "Expected 'exchangeRates' in the options, or all amounts in USD like the target,"
                        + " but found no rates and amounts in [EUR]",
                USD,
                EUR,
                () -> Forecast.of(pipeline, target(Money.ofMajor(1, USD)), DEFAULTS));
    }

    @Test
    void forecast_isRefused_atOtherRatesThanThoseOfTheThreshold() {
        Pipeline pipeline =
                pipeline(List.of(open("O-1", "Lead", Money.ofMajor(1000, JPY)))).withThreshold(euro("1"), RATES);
        ExchangeRates others = Deals.rates("100", "3");
        assertRefused(
                "Expected 'exchangeRates' in the options equal to those of the threshold, " + RATES + ", but found "
                        + others,
                () -> Forecast.of(pipeline, TARGET, DEFAULTS.withExchangeRates(others)));
        assertEquals(
                1,
                Forecast.of(pipeline, TARGET, DEFAULTS.withExchangeRates(RATES))
                        .counted()
                        .count());
        assertEquals(Optional.of(RATES), PipelineTotals.of(pipeline, QUARTER).thresholdExchangeRates());
    }

    @Test
    void closedRevenuePassedIn_isRefused_beforeThePeriodBegins() {
        Pipeline before = pipeline(List.of(), QUARTER.start().minusDays(1));
        assertRefused(
                "Expected no 'closedRevenue' before 2026-Q3 begins, as of 2026-06-30, but found EUR 1.00",
                () -> Forecast.of(before, TARGET, DEFAULTS.withClosedRevenue(euro("1"))));
        assertEquals(
                euro("0"),
                Forecast.of(before, TARGET, DEFAULTS.withClosedRevenue(euro("0")))
                        .closed());
        Pipeline begun = pipeline(List.of(), QUARTER.start());
        assertEquals(
                euro("1"),
                Forecast.of(begun, TARGET, DEFAULTS.withClosedRevenue(euro("1")))
                        .closed());
    }

    @Test
    void outOfFunnelSales_areRefused_whereTheyCannotBe() {
        ForecastOptions closed = DEFAULTS.withOutOfFunnelSales(OutOfFunnelSales.expecting(euro("1"), euro("0")));
        assertRefused(
                "Expected no closed 'outOfFunnelSales' before 2026-Q3 begins, as of 2026-06-30, but found EUR 1.00",
                () -> Forecast.of(pipeline(List.of(), QUARTER.start().minusDays(1)), TARGET, closed));
        ForecastOptions expected = DEFAULTS.withOutOfFunnelSales(OutOfFunnelSales.expecting(euro("0"), euro("2")));
        assertRefused(
                "Expected no 'outOfFunnelSales' still expected after the end of 2026-Q3, as of 2026-09-30,"
                        + " but found EUR 2.00",
                () -> Forecast.of(pipeline(List.of(), QUARTER.lastDay()), TARGET, expected));
        assertEquals(
                euro("2"),
                Forecast.of(pipeline(List.of(), QUARTER.lastDay().minusDays(1)), TARGET, expected)
                        .total());
    }

    @Test
    void forecast_isRefused_whenARateIsMissing() {
        Pipeline dinars = pipeline(List.of(open("O-1", "Lead", Money.ofMajor(1, KWD))));
        assertRefused(
                "Expected 'exchangeRates' of 2026-08-12 in the options with a rate for every currency of the target"
                        + " and the amounts, but found none for [KWD]",
                () -> Forecast.of(dinars, TARGET, CONVERTING));
        Pipeline euros = pipeline(List.of(open("O-1", "Lead", euro("1"))));
        assertRefused(
                "Expected 'exchangeRates' of 2026-08-12 in the options with a rate for every currency of the target"
                        + " and the amounts, but found none for [KWD]",
                () -> Forecast.of(euros, target(Money.ofMajor(1, KWD)), CONVERTING));
    }

    @Test
    void rates_mayLackTheCurrencyOfTheTarget_whenAllAmountsAreInIt() {
        Pipeline dinars = pipeline(List.of(won("W-1", AS_OF, Money.ofMajor(1, KWD))));
        assertEquals(
                Money.ofMajor(1, KWD),
                Forecast.of(dinars, target(Money.ofMajor(1, KWD)), CONVERTING).total());
    }

    @Test
    void salesOfOtherPeriods_needNoRate_sinceTheyAreInNoFigure() {
        Opportunity before = won("W-1", QUARTER.start().minusDays(1), Money.ofMajor(1, KWD));
        Opportunity lost = open("L-1", "Lead", Money.ofMajor(1, KWD)).withOutcome(Outcome.lost(AS_OF, "price"));
        Opportunity deal = open("O-1", "Lead", euro("100"));
        assertEquals(euro("10"), forecast(before, lost, deal).total());
        Pipeline dollars = pipeline(List.of(before, lost, deal, won("W-2", AS_OF, Money.ofMajor(1, USD))));
        Forecast converted = Forecast.of(dollars, TARGET, CONVERTING);
        assertEquals(euro("10.80"), converted.total());
        assertEquals(3, converted.rows().size());
        assertMismatch(
                "Expected 'exchangeRates' in the options, or all amounts in EUR like the target,"
                        + " but found no rates and amounts in [EUR, USD]",
                EUR,
                USD,
                () -> Forecast.of(dollars, TARGET, DEFAULTS));
        assertMismatch(
                "Expected 'exchangeRates' in the options, or all amounts in EUR like the target,"
                        + " but found no rates and amounts in [EUR, KWD]",
                EUR,
                KWD,
                () -> forecast(deal, open("O-2", "Lead", Money.ofMajor(1, KWD)).withExpectedClose(QUARTER.end())));
    }

    @Test
    void figuresPassedIn_areRefused_whenInAnotherCurrencyThanTheTarget() {
        Pipeline pipeline = pipeline(List.of());
        Money dollar = Money.ofMajor(1, USD);
        assertMismatch(
                "Expected 'closedRevenue' in EUR like the target, but found USD 1.00",
                EUR,
                USD,
                () -> Forecast.of(pipeline, TARGET, CONVERTING.withClosedRevenue(dollar)));
        assertMismatch(
                "Expected 'outOfFunnelSales' in EUR like the target, but found USD 1.00",
                EUR,
                USD,
                () -> Forecast.of(
                        pipeline, TARGET, CONVERTING.withOutOfFunnelSales(OutOfFunnelSales.expecting(dollar, dollar))));
    }

    // Refusals

    @Test
    void totals_areRefused_whenOfAnotherPeriod() {
        PipelineTotals totals = PipelineTotals.of(pipeline(List.of()), SalesPeriod.quarter(2026, 2));
        assertRefused(
                "Expected 'totals' over the period of the target 2026-Q3 (2026-07-01 to 2026-09-30, weeks from MONDAY),"
                        + " but found 2026-Q2 (2026-04-01 to 2026-06-30, weeks from MONDAY)",
                () -> Forecast.of(totals, TARGET, DEFAULTS));
    }

    @Test
    void totals_areRefusedWithADistinctiveText_whenTheirPeriodHasTheSameKey() {
        PipelineTotals totals = PipelineTotals.of(pipeline(List.of()), QUARTER.withFirstDayOfWeek(DayOfWeek.SUNDAY));
        assertRefused(
                "Expected 'totals' over the period of the target 2026-Q3 (2026-07-01 to 2026-09-30, weeks from MONDAY),"
                        + " but found 2026-Q3 (2026-07-01 to 2026-09-30, weeks from SUNDAY)",
                () -> Forecast.of(totals, TARGET, DEFAULTS));
    }

    @Test
    void nulls_areRefusedByName() {
        Pipeline pipeline = pipeline(List.of());
        PipelineTotals totals = PipelineTotals.of(pipeline, QUARTER);
        assertNull("pipeline", () -> Forecast.of((Pipeline) null, TARGET, DEFAULTS));
        assertNull("target", () -> Forecast.of(pipeline, null, DEFAULTS));
        assertNull("options", () -> Forecast.of(pipeline, TARGET, null));
        assertNull("totals", () -> Forecast.of((PipelineTotals) null, TARGET, DEFAULTS));
        assertNull("target", () -> Forecast.of(totals, null, DEFAULTS));
        assertNull("options", () -> Forecast.of(totals, TARGET, null));
    }

    // Range

    private static final Money LARGEST = Money.ofMinor(Long.MAX_VALUE, EUR);
    private static final Money CENT = Money.ofMinor(1, EUR);

    @Test
    void sums_mayExceedAnAmountOfMoney_whereTheTotalDoesNot() {
        // Three times 2^63 − 1 at 10 % is 0.3 times it.
        Forecast forecast =
                forecast(open("O-1", "Lead", LARGEST), open("O-2", "Lead", LARGEST), open("O-3", "Lead", LARGEST));
        assertEquals(Money.ofMinor(2_767_011_611_056_432_742L, EUR), forecast.weightedPipeline());
    }

    @Test
    void forecast_mayBeTheLargestAmount() {
        assertEquals(LARGEST, forecast(won("W-1", AS_OF, LARGEST)).total());
        assertEquals(
                LARGEST,
                forecast(open("O-1", "Lead", LARGEST).withManualWinRate(Probability.ONE))
                        .total());
    }

    @Test
    void forecast_isRefused_whenItIsTooLarge() {
        // 2^63 − 1 and 1 are 2^63.
        String tooLarge = "9223372036854775808";
        assertTooLarge("minorUnits", tooLarge, () -> forecast(won("W-1", AS_OF, LARGEST), won("W-2", AS_OF, CENT)));
        assertTooLarge(
                "minorUnits",
                tooLarge,
                () -> forecast(
                        open("O-1", "Lead", LARGEST).withManualWinRate(Probability.ONE),
                        open("O-2", "Lead", CENT).withManualWinRate(Probability.ONE)));
        assertTooLarge(
                "minorUnits",
                tooLarge,
                () -> forecast(
                        won("W-1", AS_OF, LARGEST), open("O-1", "Lead", CENT).withManualWinRate(Probability.ONE)));
        Pipeline full = pipeline(List.of(won("W-1", AS_OF, LARGEST)));
        Money none = euro("0");
        assertTooLarge(
                "minorUnits",
                tooLarge,
                () -> Forecast.of(full, TARGET, DEFAULTS.withOutOfFunnelSales(OutOfFunnelSales.expecting(CENT, none))));
        assertTooLarge(
                "minorUnits",
                tooLarge,
                () -> Forecast.of(full, TARGET, DEFAULTS.withOutOfFunnelSales(OutOfFunnelSales.expecting(none, CENT))));
    }

    /** What shows amounts of opportunities, where they sum to twice the largest amount in the scope and outside. */
    private static Stream<Consumer<Forecast>> shownAmounts() {
        return Stream.of(
                Forecast::openAmount,
                Forecast::coverageRatio,
                Forecast::rows,
                Forecast::categories,
                Forecast::counted,
                Forecast::slipped,
                Forecast::undated,
                Forecast::otherPeriods,
                Forecast::omitted,
                Forecast::findings);
    }

    @ParameterizedTest
    @MethodSource("shownAmounts")
    void amountShown_isRefused_whenItIsTooLarge_thoughTheForecastIsNot(Consumer<Forecast> figure) {
        List<Opportunity> deals = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Opportunity deal = open("O-" + i, "Lead", LARGEST);
            deals.add(deal);
            deals.add(deal.withId(OpportunityId.of("S-" + i)).withExpectedClose(AS_OF.minusDays(1)));
            deals.add(deal.withId(OpportunityId.of("U-" + i)).withExpectedClose(Optional.empty()));
            deals.add(deal.withId(OpportunityId.of("P-" + i)).withExpectedClose(QUARTER.end()));
            deals.add(deal.withId(OpportunityId.of("X-" + i)).withCategory(ForecastCategory.OMITTED));
        }
        Forecast forecast = forecast(deals.toArray(Opportunity[]::new));
        assertTrue(forecast.total().isPositive());
        assertTooLarge("minorUnits", "18446744073709551614", () -> figure.accept(forecast));
    }

    @Test
    void categories_areRefused_whenClosedAndOpenTogetherAreTooLarge() {
        Forecast forecast = forecast(
                won("W-1", AS_OF, Money.ofMinor(Long.MAX_VALUE - 1, EUR)),
                open("O-1", "Lead", Money.ofMinor(2, EUR)).withCategory(ForecastCategory.COMMIT));
        assertTooLarge("minorUnits", "9223372036854775808", forecast::categories);
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
    void rows_fitTheTotal_whenAmountsOfSeveralCurrenciesFillItToTheBrim(RoundingMode mode) {
        List<Opportunity> deals = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            // A yen is 0.62 cents, a fils 0.3: five sevenths and four sevenths make 0.62 of the largest amount.
            Money huge = Money.ofMinor(Long.MAX_VALUE / 7 - i, i % 2 == 0 ? JPY : KWD);
            deals.add(open("O-" + i, Deals.FUNNEL.stageNames().get(i % 3), huge)
                    .withManualWinRate(Probability.ofBillionths(999_999_999 - i)));
        }
        ForecastOptions options = ForecastOptions.builder()
                .exchangeRates(Deals.RATES)
                .roundingMode(mode)
                .build();
        Forecast forecast = Forecast.of(pipeline(deals), TARGET, options);
        assertEquals(
                forecast.openAmount(),
                Money.total(
                        EUR, forecast.rows().stream().map(ForecastRow::amount).toList()));
        assertEquals(
                forecast.weightedPipeline(),
                Money.total(
                        EUR, forecast.rows().stream().map(ForecastRow::expected).toList()));
    }

    // Values

    @Test
    void forecasts_areEqual_whenTotalsTargetAndOptionsAre() {
        Opportunity deal = open("O-1", "Lead", euro("100"));
        Forecast forecast = forecast(deal);
        assertEquals(forecast, forecast(deal));
        assertEquals(forecast.hashCode(), forecast(deal).hashCode());
        assertNotEquals(forecast, forecast(deal.withAmount(euro("200"))));
        assertNotEquals(forecast, Forecast.of(pipeline(List.of(deal)), target(euro("999")), DEFAULTS));
        assertNotEquals(forecast, Forecast.of(pipeline(List.of(deal)), TARGET, ALL_OPEN));
        assertNotEquals(forecast, new Object());
        assertNotEquals(forecast.hashCode(), forecast(deal.withStage("Order")).hashCode());
    }

    @Test
    void forecast_keepsWhatItWasMadeOf() {
        Pipeline pipeline = pipeline(List.of(open("O-1", "Lead", euro("100"))));
        Forecast forecast = Forecast.of(pipeline, TARGET, ALL_OPEN);
        assertEquals(AS_OF, forecast.asOf());
        assertEquals(TARGET, forecast.target());
        assertEquals(ALL_OPEN, forecast.options());
        assertEquals(PipelineTotals.of(pipeline, QUARTER), forecast.totals());
    }

    @Test
    void text_showsTheSum() {
        assertEquals(
                "Forecast[2026-Q3 as of 2026-08-12: closed EUR 7.00 + weighted EUR 10.00 = EUR 17.00,"
                        + " target EUR 1000.00]",
                forecast(open("O-1", "Lead", euro("100")), won("W-1", AS_OF, euro("7")))
                        .toString());
    }

    @Test
    void stageRate_isThatOfTheCallersFunnel() {
        Funnel funnel = Funnel.of(FunnelStage.of("Only", Probability.ofPercent(25)));
        Forecast forecast =
                Forecast.of(Pipeline.of(funnel, AS_OF, List.of(open("O-1", "Only", euro("100")))), TARGET, DEFAULTS);
        assertEquals(euro("25"), forecast.weightedPipeline());
    }
}
