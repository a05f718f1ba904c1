package io.github.keyaccount.forecast;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.Refusals.assertTooLarge;
import static io.github.keyaccount.forecast.Deals.AS_OF;
import static io.github.keyaccount.forecast.Deals.EUR;
import static io.github.keyaccount.forecast.Deals.QUARTER;
import static io.github.keyaccount.forecast.Deals.USD;
import static io.github.keyaccount.forecast.Deals.euro;
import static io.github.keyaccount.forecast.Deals.open;
import static io.github.keyaccount.forecast.Deals.pipeline;
import static io.github.keyaccount.forecast.Deals.target;
import static io.github.keyaccount.forecast.Deals.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SalesProgressTest {
    private static final ForecastOptions DEFAULTS = ForecastOptions.defaults();
    private static final SalesTarget TARGET = target(euro("1000"));
    /** A Wednesday after a Wednesday: the week end of August 16 lies between. */
    private static final LocalDate NEXT_WEEK = AS_OF.plusWeeks(1);

    private static Forecast forecast(LocalDate asOf, ForecastOptions options, Opportunity... deals) {
        return Forecast.of(pipeline(List.of(deals), asOf), TARGET, options);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(new BigDecimal(text));
    }

    // Laws

    private static Forecast randomForecast(
            List<Opportunity> deals,
            int week,
            ForecastScope scope,
            RoundingMode mode,
            int yen,
            int dinar,
            long closed) {
        ForecastOptions options = ForecastOptions.builder()
                .scope(scope)
                .roundingMode(mode)
                .exchangeRates(Deals.rates(yen + ".37", dinar + ".0731"))
                .outOfFunnelSales(OutOfFunnelSales.expecting(Money.ofMinor(closed, EUR), Money.ofMinor(closed, EUR)))
                .build();
        return Forecast.of(pipeline(deals, AS_OF.plusWeeks(week)), TARGET, options);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void progress_telescopesInMoney_andItsPartsSumToIt_whateverTheExchangeRates(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> first,
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> second,
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> third,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode,
            @ForAll @IntRange(min = 100, max = 200) int yen,
            @ForAll @IntRange(min = 1, max = 3) int dinar) {
        Forecast a = randomForecast(first, 0, scope, mode, yen, dinar, yen);
        Forecast b = randomForecast(second, 1, scope, mode, yen - 7, dinar, dinar);
        Forecast c = randomForecast(third, 1, scope, mode, yen + 1, dinar + 1, 1000);
        SalesProgress ab = SalesProgress.between(a, b);
        SalesProgress bc = SalesProgress.between(b, c);
        SalesProgress ac = SalesProgress.between(a, c);
        assertEquals(ac.total(), ab.total().plus(bc.total()));
        assertEquals(ac.weeks(), ab.weeks() + bc.weeks());
        for (SalesProgress progress : List.of(ab, bc, ac)) {
            assertEquals(
                    progress.total(),
                    progress.funnelMovement()
                            .plus(progress.closedSales())
                            .plus(progress.outOfFunnelSales())
                            .plus(progress.exchangeRateEffect()));
            // ΔW + ΔC + ΔCₒ
            assertEquals(progress.total(), withoutRest(progress.second()).minus(withoutRest(progress.first())));
        }
    }

    private static Money withoutRest(Forecast forecast) {
        return forecast.weightedPipeline().plus(forecast.closed()).plus(forecast.outOfFunnelClosed());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void progress_ofAForecastWithItself_isZero(
            @ForAll(supplier = Deals.InSeveralCurrencies.class) List<Opportunity> deals,
            @ForAll ForecastScope scope,
            @ForAll(supplier = Deals.RoundingModes.class) RoundingMode mode) {
        Forecast forecast = randomForecast(deals, 0, scope, mode, 160, 3, 5);
        SalesProgress progress = SalesProgress.between(forecast, forecast);
        Money zero = euro("0");
        assertEquals(
                List.of(zero, zero, zero, zero, zero),
                List.of(
                        progress.total(),
                        progress.funnelMovement(),
                        progress.closedSales(),
                        progress.outOfFunnelSales(),
                        progress.exchangeRateEffect()));
        assertEquals(decimal("0.0000"), progress.ratio());
        assertEquals(0, progress.weeks());
        assertEquals(Optional.empty(), progress.perWeek());
    }

    // By hand

    private static ForecastOptions outOfFunnel(String closed, String rest) {
        return DEFAULTS.withOutOfFunnelSales(OutOfFunnelSales.expecting(euro(closed), euro(rest)));
    }

    @Test
    void progress_isTheGrowthOfWAndCAndClosedOutOfFunnelSales_butNotOfTheirRest() {
        // W₁ = 10 % of 500 = 50, C₁ = 100, Cₒ₁ = 30
        Forecast first = forecast(
                AS_OF, outOfFunnel("30", "200"), open("O-1", "Lead", euro("500")), won("W-1", AS_OF, euro("100")));
        // W₂ = 80 % of 500 = 400, C₂ = 100 + 60, Cₒ₂ = 45
        Forecast second = forecast(
                NEXT_WEEK,
                outOfFunnel("45", "0"),
                open("O-1", "Order", euro("500")),
                won("W-1", AS_OF, euro("100")),
                won("W-2", NEXT_WEEK, euro("60")));
        SalesProgress progress = SalesProgress.between(first, second);
        assertEquals(first, progress.first());
        assertEquals(second, progress.second());
        assertEquals(euro("350"), progress.funnelMovement());
        assertEquals(euro("60"), progress.closedSales());
        assertEquals(euro("15"), progress.outOfFunnelSales());
        assertEquals(euro("0"), progress.exchangeRateEffect());
        assertEquals(euro("425"), progress.total());
        // 425 / 1,000, in one week
        assertEquals(decimal("0.4250"), progress.ratio());
        assertEquals(1, progress.weeks());
        assertEquals(decimal("0.4250"), progress.perWeek());
        // 1 / 13
        assertEquals(decimal("0.0769"), progress.evenPerWeek());
    }

    @Test
    void progress_isNegative_whenMoreHasLeftTheFunnelThanWasWon() {
        Forecast first = forecast(AS_OF, DEFAULTS, open("O-1", "Order", euro("500")));
        Forecast second = forecast(AS_OF.plusWeeks(2), DEFAULTS, won("W-1", AS_OF.plusWeeks(2), euro("100")));
        SalesProgress progress = SalesProgress.between(first, second);
        assertEquals(euro("-400"), progress.funnelMovement());
        assertEquals(euro("-300"), progress.total());
        assertEquals(decimal("-0.3000"), progress.ratio());
        assertEquals(2, progress.weeks());
        // −0.3 / 2
        assertEquals(decimal("-0.1500"), progress.perWeek());
    }

    @Test
    void ratios_areRoundedAsTheSecondForecastSays() {
        ForecastOptions up = DEFAULTS.withRatioDecimals(2).withRoundingMode(RoundingMode.UP);
        Forecast first = forecast(AS_OF, up.withRatioDecimals(4));
        Forecast second = forecast(AS_OF.plusWeeks(3), up, won("W-1", AS_OF, euro("100")));
        SalesProgress progress = SalesProgress.between(first, second);
        assertEquals(decimal("0.10"), progress.ratio());
        // 0.1 / 3 = 0.0333…
        assertEquals(decimal("0.04"), progress.perWeek());
        // 1 / 13 = 0.0769…
        assertEquals(decimal("0.08"), progress.evenPerWeek());
    }

    @Test
    void progress_isRefused_whenTheForecastsAreRoundedDifferently() {
        Forecast first = forecast(AS_OF, DEFAULTS);
        Forecast second = forecast(NEXT_WEEK, DEFAULTS.withRoundingMode(RoundingMode.UP));
        assertRefused(
                "Expected 'second' with the rounding mode of 'first', HALF_EVEN, but found UP",
                () -> SalesProgress.between(first, second));
    }

    @Test
    void ratios_areEmpty_whenTheTargetIsZero() {
        SalesTarget none = target(euro("0"));
        Forecast first = Forecast.of(pipeline(List.of()), none, DEFAULTS);
        Forecast second = Forecast.of(pipeline(List.of(won("W-1", AS_OF, euro("1"))), NEXT_WEEK), none, DEFAULTS);
        SalesProgress progress = SalesProgress.between(first, second);
        assertEquals(euro("1"), progress.total());
        assertEquals(Optional.empty(), progress.ratio());
        assertEquals(Optional.empty(), progress.perWeek());
        assertEquals(decimal("0.0769"), progress.evenPerWeek());
    }

    @Test
    void evenPerWeek_isEmpty_whenThePeriodHoldsNoWeekEnd() {
        // Monday to Friday
        SalesTarget days = SalesTarget.of(SalesPeriod.custom(AS_OF.minusDays(2), AS_OF.plusDays(3)), euro("1000"));
        Forecast forecast = Forecast.of(pipeline(List.of()), days, DEFAULTS);
        SalesProgress progress = SalesProgress.between(forecast, forecast);
        assertEquals(Optional.empty(), progress.evenPerWeek());
        assertEquals(0, progress.weeks());
    }

    // Exchange rates

    private static ForecastOptions atDollarsPerEuro(String dollars) {
        return DEFAULTS.withExchangeRates(
                ExchangeRates.builder(AS_OF, EUR).quote(EUR, USD, dollars).build());
    }

    private static Money dollars(long amount) {
        return Money.ofMajor(amount, USD);
    }

    @Test
    void exchangeRateEffect_isTheFirstForecastsDifference_atTheRatesOfTheSecond() {
        // At 1.25: W₁ = 10 % of 5,000 = 500 USD = 400 EUR, C₁ = 250 USD = 200 EUR; at 1: W₁′ = 500, C₁′ = 250
        Forecast first = forecast(
                AS_OF, atDollarsPerEuro("1.25"), open("O-1", "Lead", dollars(5000)), won("W-1", AS_OF, dollars(250)));
        // At 1: W₂ = 80 % of 1,000 USD = 800 EUR, C₂ = 350 USD = 350 EUR
        Forecast second = forecast(
                NEXT_WEEK,
                atDollarsPerEuro("1"),
                open("O-1", "Order", dollars(1000)),
                won("W-1", AS_OF, dollars(250)),
                won("W-2", AS_OF, dollars(100)));
        SalesProgress progress = SalesProgress.between(first, second);
        assertEquals(euro("300"), progress.funnelMovement());
        assertEquals(euro("100"), progress.closedSales());
        assertEquals(euro("0"), progress.outOfFunnelSales());
        // (500 − 400) + (250 − 200)
        assertEquals(euro("150"), progress.exchangeRateEffect());
        // (800 − 400) + (350 − 200)
        assertEquals(euro("550"), progress.total());
    }

    @Test
    void exchangeRateEffect_isNegative_whenTheOtherCurrencyFalls() {
        Opportunity deal = open("O-1", "Lead", dollars(5000));
        SalesProgress progress = SalesProgress.between(
                forecast(AS_OF, atDollarsPerEuro("1"), deal), forecast(NEXT_WEEK, atDollarsPerEuro("1.25"), deal));
        assertEquals(euro("0"), progress.funnelMovement());
        // 500 USD were 500 EUR and are 400 EUR.
        assertEquals(euro("-100"), progress.exchangeRateEffect());
        assertEquals(euro("-100"), progress.total());
    }

    @Test
    void exchangeRateEffect_isZero_whenTheSecondForecastHasNoRates() {
        Forecast first = forecast(AS_OF, atDollarsPerEuro("1.25"), open("O-1", "Lead", dollars(5000)));
        Forecast second = forecast(NEXT_WEEK, DEFAULTS, open("O-2", "Lead", euro("1000")));
        SalesProgress progress = SalesProgress.between(first, second);
        assertEquals(euro("0"), progress.exchangeRateEffect());
        // 100 − 400
        assertEquals(euro("-300"), progress.funnelMovement());
    }

    @Test
    void closedRevenuePassedIn_isNotValuedAnew() {
        Forecast first = forecast(
                AS_OF,
                atDollarsPerEuro("1.25").withClosedRevenue(euro("200")),
                open("O-1", "Lead", dollars(5000)),
                won("W-1", AS_OF, dollars(250)));
        Forecast second = forecast(
                NEXT_WEEK, atDollarsPerEuro("1").withClosedRevenue(euro("300")), won("W-1", AS_OF, dollars(250)));
        SalesProgress progress = SalesProgress.between(first, second);
        assertEquals(euro("100"), progress.closedSales());
        assertEquals(euro("100"), progress.exchangeRateEffect());
        assertEquals(euro("-500"), progress.funnelMovement());
        assertEquals(euro("-300"), progress.total());
    }

    @Test
    void progress_isRefused_whenTheSecondForecastHasNoRateForACurrencyOfTheFirst() {
        Forecast first = forecast(AS_OF, atDollarsPerEuro("1.25"), open("O-1", "Lead", dollars(5000)));
        Forecast second = forecast(NEXT_WEEK, DEFAULTS.withExchangeRates(Deals.RATES));
        assertRefused(
                "Expected 'exchangeRates' of 2026-08-12 in the options with a rate for every currency of the target"
                        + " and the amounts, but found none for [USD]",
                () -> SalesProgress.between(first, second));
    }

    @Test
    void progress_isRefused_whenTheFirstForecastIsTooLargeAtTheRatesOfTheSecond() {
        Money huge = Money.ofMinor(Long.MAX_VALUE, USD);
        Forecast first = forecast(AS_OF, atDollarsPerEuro("2"), won("W-1", AS_OF, huge));
        Forecast second = forecast(NEXT_WEEK, atDollarsPerEuro("0.5"));
        // 2 × (2^63 − 1)
        assertTooLarge("minorUnits", "18446744073709551614", () -> SalesProgress.between(first, second));
    }

    @Test
    void progress_isExact_fromOneEndOfTheRangeToTheOther() {
        Money largest = Money.ofMinor(Long.MAX_VALUE, EUR);
        Opportunity certain = open("O-1", "Lead", largest).withManualWinRate(Probability.ONE);
        SalesProgress progress = SalesProgress.between(
                forecast(AS_OF, DEFAULTS, certain), forecast(NEXT_WEEK, DEFAULTS, won("W-1", AS_OF, largest)));
        assertEquals(largest.negated(), progress.funnelMovement());
        assertEquals(largest, progress.closedSales());
        assertEquals(euro("0"), progress.total());
    }

    // Refusals

    private static Forecast against(SalesTarget target) {
        return Forecast.of(pipeline(List.of()), target, DEFAULTS);
    }

    @Test
    void progress_isRefused_betweenPeriods() {
        assertRefused(
                "Expected 'second' with the period of 'first', 2026-Q3 (2026-07-01 to 2026-09-30, weeks from MONDAY),"
                        + " but found 2026-Q4 (2026-10-01 to 2026-12-31, weeks from MONDAY)",
                () -> SalesProgress.between(
                        against(TARGET), against(SalesTarget.of(SalesPeriod.quarter(2026, 4), euro("1000")))));
        assertRefused(
                "Expected 'second' with the period of 'first', 2026-Q3 (2026-07-01 to 2026-09-30, weeks from MONDAY),"
                        + " but found 2026-Q3 (2026-07-01 to 2026-09-30, weeks from SATURDAY)",
                () -> SalesProgress.between(
                        against(TARGET),
                        against(SalesTarget.of(QUARTER.withFirstDayOfWeek(DayOfWeek.SATURDAY), euro("1000")))));
    }

    @Test
    void progress_isRefused_againstAnotherTarget() {
        assertRefused(
                "Expected 'second' with the target of 'first', EUR 1000.00, but found EUR 1000.01",
                () -> SalesProgress.between(against(TARGET), against(target(euro("1000.01")))));
        assertRefused(
                "Expected 'second' with the target of 'first', EUR 1000.00, but found USD 1000.00",
                () -> SalesProgress.between(against(TARGET), against(target(dollars(1000)))));
    }

    @Test
    void progress_isRefused_withAnotherFunnel() {
        Funnel funnel = Funnel.of(FunnelStage.of("Only", Probability.ofPercent(25)));
        Forecast second = Forecast.of(Pipeline.of(funnel, AS_OF, List.of()), TARGET, DEFAULTS);
        assertRefused(
                "Expected 'second' with the funnel of 'first',"
                        + " Funnel[Lead (0.1), Offer (0.333333333), Order (0.8)], but found Funnel[Only (0.25)]",
                () -> SalesProgress.between(against(TARGET), second));
    }

    @Test
    void progress_isRefused_withAnotherScope() {
        assertRefused(
                "Expected 'second' with the scope of 'first', PERIOD, but found ALL_OPEN",
                () -> SalesProgress.between(
                        forecast(AS_OF, DEFAULTS), forecast(AS_OF, DEFAULTS.withScope(ForecastScope.ALL_OPEN))));
    }

    @Test
    void progress_isRefused_withAnotherThreshold() {
        Forecast limited = Forecast.of(pipeline(List.of()).withThreshold(euro("100")), TARGET, DEFAULTS);
        Forecast otherwise = Forecast.of(pipeline(List.of()).withThreshold(euro("50")), TARGET, DEFAULTS);
        assertRefused(
                "Expected 'second' with the threshold of 'first', none, but found EUR 100.00",
                () -> SalesProgress.between(against(TARGET), limited));
        assertRefused(
                "Expected 'second' with the threshold of 'first', EUR 100.00, but found EUR 50.00",
                () -> SalesProgress.between(limited, otherwise));
        assertEquals(euro("0"), SalesProgress.between(limited, limited).total());
    }

    @Test
    void progress_isRefused_whenClosedRevenueIsPassedInOnce() {
        Forecast passedIn = forecast(AS_OF, DEFAULTS.withClosedRevenue(euro("0")));
        assertRefused(
                "Expected 'second' with the source of closed revenue of 'first', the snapshot, but found passed in",
                () -> SalesProgress.between(against(TARGET), passedIn));
        assertRefused(
                "Expected 'second' with the source of closed revenue of 'first', passed in, but found the snapshot",
                () -> SalesProgress.between(passedIn, against(TARGET)));
    }

    @Test
    void progress_isRefused_whenOutOfFunnelSalesAreGivenOnce() {
        Forecast given = forecast(AS_OF, outOfFunnel("0", "0"));
        assertRefused(
                "Expected 'second' with the use of out-of-funnel sales of 'first', not given, but found given",
                () -> SalesProgress.between(against(TARGET), given));
        assertRefused(
                "Expected 'second' with the use of out-of-funnel sales of 'first', given, but found not given",
                () -> SalesProgress.between(given, against(TARGET)));
    }

    @Test
    void progress_isRefused_backInTime_butNotOnOneDay() {
        assertRefused(
                "Expected 'second' as of 2026-08-19 or later, like 'first', but found 2026-08-12",
                () -> SalesProgress.between(forecast(NEXT_WEEK, DEFAULTS), forecast(AS_OF, DEFAULTS)));
        SalesProgress sameDay = SalesProgress.between(
                forecast(AS_OF, DEFAULTS), forecast(AS_OF, DEFAULTS, open("O-1", "Lead", euro("100"))));
        assertEquals(euro("10"), sameDay.total());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("first", () -> SalesProgress.between(null, against(TARGET)));
        assertNull("second", () -> SalesProgress.between(against(TARGET), null));
    }
}
