package io.github.keyaccount.forecast;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.forecast.Deals.AS_OF;
import static io.github.keyaccount.forecast.Deals.EUR;
import static io.github.keyaccount.forecast.Deals.QUARTER;
import static io.github.keyaccount.forecast.Deals.euro;
import static io.github.keyaccount.forecast.Deals.open;
import static io.github.keyaccount.forecast.Deals.pipeline;
import static io.github.keyaccount.forecast.Deals.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SalesPaceTest {
    private static final ForecastOptions DEFAULTS = ForecastOptions.defaults();

    private static SalesPace pace(
            SalesPeriod period, String target, LocalDate asOf, ForecastOptions options, Opportunity... deals) {
        return SalesPace.of(Forecast.of(pipeline(List.of(deals), asOf), SalesTarget.of(period, euro(target)), options));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(new BigDecimal(text));
    }

    @Property(tries = 200)
    void evenPace_growsFromNothingToTheTarget(
            @ForAll @LongRange(min = 0) long target, @ForAll @IntRange(min = -20, max = 120) int day) {
        SalesTarget wanted = SalesTarget.of(QUARTER, Money.ofMinor(target, EUR));
        SalesPace today =
                SalesPace.of(Forecast.of(pipeline(List.of(), QUARTER.start().plusDays(day)), wanted, DEFAULTS));
        SalesPace tomorrow =
                SalesPace.of(Forecast.of(pipeline(List.of(), QUARTER.start().plusDays(day + 1)), wanted, DEFAULTS));
        Money even = today.evenPace().orElseThrow();
        assertTrue(even.compareTo(tomorrow.evenPace().orElseThrow()) <= 0);
        if (today.weeksElapsed() == 0) {
            assertEquals(euro("0"), even);
        }
        if (today.weeksElapsed() == today.weeks()) {
            assertEquals(wanted.amount(), even);
        }
    }

    @Test
    void evenPace_isThatOfTheDocumentation() {
        // The Sundays up to Wednesday, August 12: July 5, 12, 19, 26, August 2, 9
        SalesPace pace = pace(QUARTER, "1300", AS_OF, DEFAULTS, won("W-1", AS_OF, euro("520")));
        assertEquals(13, pace.weeks());
        assertEquals(6, pace.weeksElapsed());
        assertEquals(Optional.of(euro("600")), pace.evenPace());
        assertEquals(euro("520"), pace.closed());
        assertEquals(Optional.of(euro("-80")), pace.aheadOfEvenPace());
        // 520 / 1,300 / 6 = 0.0666…
        assertEquals(decimal("0.0667"), pace.perWeek());
        assertEquals(decimal("0.0769"), pace.evenPerWeek());
    }

    @Test
    void closed_holdsOutOfFunnelSales_butNothingExpected() {
        ForecastOptions options = DEFAULTS.withOutOfFunnelSales(OutOfFunnelSales.expecting(euro("130"), euro("900")));
        SalesPace pace =
                pace(QUARTER, "1300", AS_OF, options, won("W-1", AS_OF, euro("520")), open("O-1", "Lead", euro("900")));
        assertEquals(euro("650"), pace.closed());
        assertEquals(Optional.of(euro("50")), pace.aheadOfEvenPace());
        // 650 / 1,300 / 6 = 0.08333…
        assertEquals(decimal("0.0833"), pace.perWeek());
    }

    @Test
    void weekEnd_hasPassed_atTheEndOfItsSunday() {
        SalesPace saturday = pace(QUARTER, "1300", LocalDate.of(2026, 7, 4), DEFAULTS);
        assertEquals(0, saturday.weeksElapsed());
        assertEquals(Optional.of(euro("0")), saturday.evenPace());
        assertEquals(Optional.empty(), saturday.perWeek());
        SalesPace sunday = pace(QUARTER, "1300", LocalDate.of(2026, 7, 5), DEFAULTS);
        assertEquals(1, sunday.weeksElapsed());
        assertEquals(Optional.of(euro("100")), sunday.evenPace());
        assertEquals(decimal("0.0000"), sunday.perWeek());
    }

    @Test
    void evenPace_isNothingBeforeThePeriod_andTheTargetAfterIt() {
        assertEquals(
                Optional.of(euro("0")),
                pace(QUARTER, "1300", LocalDate.of(2026, 6, 30), DEFAULTS).evenPace());
        SalesPace after = pace(QUARTER, "1300", LocalDate.of(2027, 1, 31), DEFAULTS);
        assertEquals(Optional.of(euro("1300")), after.evenPace());
        assertEquals(13, after.weeksElapsed());
    }

    @Test
    void quarter_mayHoldTwelveWeekEnds() {
        // January 1, 2018 was a Monday: the Sundays are January 7 to March 25, and March 31 is a Saturday.
        SalesPace pace = pace(SalesPeriod.quarter(2018, 1), "1200", LocalDate.of(2018, 1, 20), DEFAULTS);
        assertEquals(12, pace.weeks());
        assertEquals(2, pace.weeksElapsed());
        assertEquals(Optional.of(euro("200")), pace.evenPace());
        // 1 / 12
        assertEquals(decimal("0.0833"), pace.evenPerWeek());
    }

    @Test
    void quarter_mayHoldFourteenWeekEnds() {
        // October 1, 2017 was a Sunday, and so was December 31.
        SalesPace pace = pace(SalesPeriod.quarter(2017, 4), "1400", LocalDate.of(2017, 10, 1), DEFAULTS);
        assertEquals(14, pace.weeks());
        assertEquals(1, pace.weeksElapsed());
        assertEquals(Optional.of(euro("100")), pace.evenPace());
        // 1 / 14
        assertEquals(decimal("0.0714"), pace.evenPerWeek());
    }

    @Test
    void weeks_endAsThePeriodSays() {
        // Weeks from Saturday end on Fridays, the first of them on July 3.
        SalesPeriod period = QUARTER.withFirstDayOfWeek(DayOfWeek.SATURDAY);
        assertEquals(1, pace(period, "1300", LocalDate.of(2026, 7, 4), DEFAULTS).weeksElapsed());
    }

    @Test
    void pace_isEmpty_whenThePeriodHoldsNoWeekEnd() {
        // Monday to Friday
        SalesPeriod days = SalesPeriod.custom(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 15));
        SalesPace pace = pace(days, "1300", AS_OF, DEFAULTS, won("W-1", AS_OF, euro("520")));
        assertEquals(0, pace.weeks());
        assertEquals(0, pace.weeksElapsed());
        assertEquals(Optional.empty(), pace.evenPace());
        assertEquals(Optional.empty(), pace.aheadOfEvenPace());
        assertEquals(Optional.empty(), pace.perWeek());
        assertEquals(Optional.empty(), pace.evenPerWeek());
        assertEquals(euro("520"), pace.closed());
    }

    @Test
    void perWeek_isEmpty_whenTheTargetIsZero() {
        SalesPace pace = pace(QUARTER, "0", AS_OF, DEFAULTS, won("W-1", AS_OF, euro("520")));
        assertEquals(Optional.empty(), pace.perWeek());
        assertEquals(Optional.of(euro("0")), pace.evenPace());
        assertEquals(Optional.of(euro("520")), pace.aheadOfEvenPace());
        assertEquals(decimal("0.0769"), pace.evenPerWeek());
    }

    @Test
    void pace_isRoundedAsTheForecastIs() {
        Opportunity won = won("W-1", AS_OF, euro("50"));
        // 100 × 6 / 13 = 46.1538…; 50 / 100 / 6 = 0.0833…; 1 / 13 = 0.0769…
        SalesPace down = pace(
                QUARTER,
                "100",
                AS_OF,
                DEFAULTS.withRoundingMode(RoundingMode.DOWN).withRatioDecimals(2),
                won);
        assertEquals(Optional.of(euro("46.15")), down.evenPace());
        assertEquals(decimal("0.08"), down.perWeek());
        assertEquals(decimal("0.07"), down.evenPerWeek());
        SalesPace up = pace(
                QUARTER,
                "100",
                AS_OF,
                DEFAULTS.withRoundingMode(RoundingMode.UP).withRatioDecimals(0),
                won);
        assertEquals(Optional.of(euro("46.16")), up.evenPace());
        assertEquals(decimal("1"), up.perWeek());
        assertEquals(decimal("1"), up.evenPerWeek());
    }

    @Test
    void evenPace_isExact_forTheLargestTarget() {
        SalesTarget largest = SalesTarget.of(QUARTER, Money.ofMinor(Long.MAX_VALUE, EUR));
        Forecast forecast = Forecast.of(pipeline(List.of()), largest, DEFAULTS);
        // 9,223,372,036,854,775,807 × 6 / 13 = 4,256,940,940,086,819,603.2…
        assertEquals(
                Optional.of(Money.ofMinor(4_256_940_940_086_819_603L, EUR)),
                SalesPace.of(forecast).evenPace());
    }

    @Test
    void paces_areEqual_whenTheirForecastsAre() {
        SalesPace pace = pace(QUARTER, "100", AS_OF, DEFAULTS);
        assertEquals(pace, pace(QUARTER, "100", AS_OF, DEFAULTS));
        assertEquals(pace.hashCode(), pace(QUARTER, "100", AS_OF, DEFAULTS).hashCode());
        assertNotEquals(pace, pace(QUARTER, "101", AS_OF, DEFAULTS));
    }

    @Test
    void null_isRefusedByName() {
        assertNull("forecast", () -> SalesPace.of(null));
    }
}
