package io.github.keyaccount.forecast;

import static io.github.keyaccount.Refusals.assertMismatch;
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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class OutOfFunnelSalesTest {
    private static Forecast forecast(LocalDate asOf, OutOfFunnelSales sales) {
        return Forecast.of(
                pipeline(List.of(open("O-1", "Lead", euro("1000")), won("W-1", AS_OF, euro("200"))), asOf),
                target(euro("1000")),
                ForecastOptions.defaults().withOutOfFunnelSales(sales));
    }

    @Property(tries = 200)
    void runRate_leavesLessOfTheRest_asTimeGoesBy(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long perWeek,
            @ForAll @IntRange(min = -20, max = 120) int day) {
        OutOfFunnelSales sales = OutOfFunnelSales.atRunRate(euro("0"), Money.ofMinor(perWeek, EUR));
        LocalDate today = QUARTER.start().plusDays(day);
        long weekEndsLeft =
                QUARTER.weekEnds().stream().filter(end -> end.isAfter(today)).count();
        assertEquals(Money.ofMinor(perWeek * weekEndsLeft, EUR), sales.expectedRest(QUARTER, today));
    }

    @Test
    void forecast_addsClosedAndExpectedSales_whereTheCallerKnowsTheRest() {
        Forecast forecast = forecast(AS_OF, OutOfFunnelSales.expecting(euro("50"), euro("80")));
        assertEquals(euro("200"), forecast.closed());
        assertEquals(euro("50"), forecast.outOfFunnelClosed());
        assertEquals(euro("80"), forecast.outOfFunnelExpected());
        assertEquals(euro("250"), forecast.closedInAll());
        // C + Cₒ + W + Rₒ = 200 + 50 + 100 + 80
        assertEquals(euro("430"), forecast.total());
        assertEquals(Optional.of(new BigDecimal("0.4300")), forecast.ratio());
        // (C + Cₒ) ÷ T
        assertEquals(Optional.of(new BigDecimal("0.2500")), forecast.attainment());
        // T − C − Cₒ − W − Rₒ
        assertEquals(euro("570"), forecast.gap());
        // 1,000 / (1,000 − 200 − 50)
        assertEquals(Optional.of(new BigDecimal("1.3333")), forecast.coverageRatio());
    }

    @Test
    void forecast_addsTheRunRate_forTheWeekEndsLeft() {
        // 6 of 13 Sundays have passed on August 12: 7 × 20 = 140.
        OutOfFunnelSales sales = OutOfFunnelSales.atRunRate(euro("50"), euro("20"));
        Forecast forecast = forecast(AS_OF, sales);
        assertEquals(euro("140"), forecast.outOfFunnelExpected());
        // 200 + 50 + 100 + 140
        assertEquals(euro("490"), forecast.total());
        assertEquals(euro("510"), forecast.gap());
        assertEquals(euro("260"), sales.expectedRest(QUARTER, QUARTER.start()));
        assertEquals(euro("0"), sales.expectedRest(QUARTER, QUARTER.lastDay()));
        assertEquals(euro("20"), sales.expectedRest(QUARTER, LocalDate.of(2026, 9, 26)));
        assertEquals(euro("0"), sales.expectedRest(QUARTER, LocalDate.of(2026, 9, 27)));
    }

    @Test
    void progress_holdsClosedSalesOnly() {
        SalesProgress progress = SalesProgress.between(
                forecast(AS_OF, OutOfFunnelSales.atRunRate(euro("50"), euro("20"))),
                forecast(AS_OF.plusWeeks(1), OutOfFunnelSales.expecting(euro("75"), euro("999"))));
        assertEquals(euro("25"), progress.outOfFunnelSales());
        assertEquals(euro("25"), progress.total());
        assertEquals(Optional.of(new BigDecimal("0.0250")), progress.ratio());
    }

    @Test
    void forecast_hasNoOutOfFunnelSales_whenNoneAreGiven() {
        Forecast forecast = Forecast.of(pipeline(List.of()), target(euro("1000")), ForecastOptions.defaults());
        assertEquals(euro("0"), forecast.outOfFunnelClosed());
        assertEquals(euro("0"), forecast.outOfFunnelExpected());
    }

    @Test
    void sales_areRefused_whenNegative() {
        Money minus = euro("-0.01");
        assertRefused(
                "Expected 'closed' of zero or more, but found EUR -0.01",
                () -> OutOfFunnelSales.expecting(minus, euro("0")));
        assertRefused(
                "Expected 'rest' of zero or more, but found EUR -0.01",
                () -> OutOfFunnelSales.expecting(euro("0"), minus));
        assertRefused(
                "Expected 'closed' of zero or more, but found EUR -0.01",
                () -> OutOfFunnelSales.atRunRate(minus, euro("0")));
        assertRefused(
                "Expected 'perWeek' of zero or more, but found EUR -0.01",
                () -> OutOfFunnelSales.atRunRate(euro("0"), minus));
    }

    @Test
    void sales_areRefused_whenInTwoCurrencies() {
        Money dollar = Money.ofMajor(1, USD);
        assertMismatch(
                "Expected 'rest' in EUR as 'closed', but found USD 1.00",
                EUR,
                USD,
                () -> OutOfFunnelSales.expecting(euro("1"), dollar));
        assertMismatch(
                "Expected 'perWeek' in EUR as 'closed', but found USD 1.00",
                EUR,
                USD,
                () -> OutOfFunnelSales.atRunRate(euro("1"), dollar));
    }

    @Test
    void expectedRest_isRefused_whenTooLarge() {
        OutOfFunnelSales sales = OutOfFunnelSales.atRunRate(euro("0"), Money.ofMinor(Long.MAX_VALUE, EUR));
        // 13 × (2^63 − 1)
        assertTooLarge("minorUnits", "119903836479112085491", () -> sales.expectedRest(QUARTER, QUARTER.start()));
        assertEquals(euro("0"), sales.expectedRest(QUARTER, QUARTER.lastDay()));
    }

    @Test
    void sales_areEqual_whenTheirAmountsAre() {
        assertEquals(
                OutOfFunnelSales.expecting(euro("1"), euro("2")), OutOfFunnelSales.expecting(euro("1"), euro("2")));
        assertNotEquals(
                OutOfFunnelSales.expecting(euro("1"), euro("2")), OutOfFunnelSales.atRunRate(euro("1"), euro("2")));
        assertEquals(
                "AtRunRate[closed=EUR 1.00, perWeek=EUR 2.00]",
                OutOfFunnelSales.atRunRate(euro("1"), euro("2")).toString());
    }

    @Test
    void nulls_areRefusedByName() {
        SalesPeriod period = QUARTER;
        assertNull("closed", () -> OutOfFunnelSales.expecting(null, euro("1")));
        assertNull("rest", () -> OutOfFunnelSales.expecting(euro("1"), null));
        assertNull("closed", () -> OutOfFunnelSales.atRunRate(null, euro("1")));
        assertNull("perWeek", () -> OutOfFunnelSales.atRunRate(euro("1"), null));
        for (OutOfFunnelSales sales : List.of(
                OutOfFunnelSales.expecting(euro("1"), euro("1")), OutOfFunnelSales.atRunRate(euro("1"), euro("1")))) {
            assertNull("period", () -> sales.expectedRest(null, AS_OF));
            assertNull("asOf", () -> sales.expectedRest(period, null));
        }
    }
}
