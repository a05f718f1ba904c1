package io.github.keyaccount.measure;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.measure.FiscalCalendar.YearNaming;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalesPeriodTest {
    private static final SalesPeriod THIRD_QUARTER = SalesPeriod.quarter(2026, 3);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 12, 1).toEpochDay(),
                        LocalDate.of(2029, 2, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalDate> anyDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<SalesPeriod> periods() {
        Arbitrary<Integer> years = Arbitraries.of(1, 1969, 1970, 2020, 2024, 2026, 9998);
        Arbitrary<SalesPeriod> named = Arbitraries.oneOf(
                years.map(SalesPeriod::year),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(SalesPeriod::quarter),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as(SalesPeriod::month),
                Combinators.combine(years, Arbitraries.integers().between(1, 52))
                        .as(SalesPeriod::week),
                days().map(SalesPeriod::day),
                Combinators.combine(days(), Arbitraries.integers().between(1, 40))
                        .as((start, length) -> SalesPeriod.custom(start, start.plusDays(length))));
        return Combinators.combine(named, Arbitraries.of(DayOfWeek.class)).as(SalesPeriod::withFirstDayOfWeek);
    }

    // Laws

    @Property
    void parse_readsWhatKeyWrites(@ForAll("periods") SalesPeriod period) {
        SalesPeriod byMonday = period.withFirstDayOfWeek(DayOfWeek.MONDAY);
        assertEquals(byMonday, SalesPeriod.parse(period.key()));
        assertEquals(period.key(), period.toString());
    }

    @Property
    void weeks_areTheDaysThatEndAWeek(@ForAll("periods") SalesPeriod period) {
        DayOfWeek lastDayOfWeek = period.firstDayOfWeek().minus(1);
        List<LocalDate> slow = period.start()
                .datesUntil(period.end())
                .filter(day -> day.getDayOfWeek() == lastDayOfWeek)
                .toList();
        assertEquals(slow, period.weekEnds());
        assertEquals(slow.size(), period.weeks());
    }

    @Property
    void weeksElapsed_countsTheWeekEndsUpToTheDate(
            @ForAll("periods") SalesPeriod period, @ForAll @IntRange(min = -10, max = 380) int day) {
        LocalDate asOf = period.start().plusDays(day);
        long slow = period.weekEnds().stream().filter(end -> !end.isAfter(asOf)).count();
        assertEquals(slow, period.weeksElapsed(asOf));
    }

    @Property
    void weeksBetween_addsUp(
            @ForAll("periods") SalesPeriod period,
            @ForAll @IntRange(min = -10, max = 380) int first,
            @ForAll @IntRange(max = 100) int toSecond,
            @ForAll @IntRange(max = 100) int toThird) {
        LocalDate one = period.start().plusDays(first);
        LocalDate two = one.plusDays(toSecond);
        LocalDate three = two.plusDays(toThird);
        assertEquals(period.weeksBetween(one, three), period.weeksBetween(one, two) + period.weeksBetween(two, three));
        assertEquals(period.weeksElapsed(two) - period.weeksElapsed(one), period.weeksBetween(one, two));
        assertEquals(0, period.weeksBetween(one, one));
    }

    @Property
    void shareElapsed_neverFalls_from0To1(
            @ForAll("periods") SalesPeriod period, @ForAll @IntRange(min = -10, max = 380) int day) {
        LocalDate asOf = period.start().plusDays(day);
        BigDecimal share = period.shareElapsed(asOf);
        assertTrue(period.shareElapsed(asOf.plusDays(1)).compareTo(share) >= 0);
        assertEquals(asOf.isBefore(period.start()), share.signum() == 0);
        assertEquals(!asOf.isBefore(period.lastDay()), share.compareTo(BigDecimal.ONE) == 0);
        assertEquals(9, share.scale());
    }

    @Property
    void contains_holds_fromTheFirstToTheLastDay(
            @ForAll("periods") SalesPeriod period, @ForAll @IntRange(min = -10, max = 380) int day) {
        LocalDate date = period.start().plusDays(day);
        assertEquals(day >= 0 && day < period.days(), period.contains(date));
        assertEquals(period.end(), period.lastDay().plusDays(1));
    }

    @Property
    void order_isTotal_andAgreesWithEquals(@ForAll("periods") SalesPeriod one, @ForAll("periods") SalesPeriod other) {
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
        assertEquals(one.compareTo(other) == 0, one.equals(other));
        if (one.start().isBefore(other.start())) {
            assertTrue(one.compareTo(other) < 0);
        }
    }

    @Property
    void monthsAndQuarters_partitionTheYear(@ForAll @IntRange(min = 1, max = 9999) int year) {
        assertPartition(
                SalesPeriod.year(year),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> SalesPeriod.month(year, month))
                        .toList());
        assertPartition(
                SalesPeriod.year(year),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> SalesPeriod.quarter(year, quarter))
                        .toList());
    }

    private static void assertPartition(SalesPeriod whole, List<SalesPeriod> parts) {
        LocalDate start = whole.start();
        for (SalesPeriod part : parts) {
            assertEquals(start, part.start());
            start = part.end();
        }
        assertEquals(whole.end(), start);
        assertEquals(whole.weeks(), parts.stream().mapToInt(SalesPeriod::weeks).sum());
    }

    /** The JDK writes a day of an ISO week as 2026-W40-3. */
    @Property
    void week_isThatOfIso8601(@ForAll("days") LocalDate day) {
        SalesPeriod week =
                SalesPeriod.week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertTrue(week.contains(day));
        assertEquals(7, week.days());
        assertEquals(DayOfWeek.MONDAY, week.start().getDayOfWeek());
        assertEquals(DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, 8), week.key());
    }

    @Property
    void containing_givesThePeriodsOfADay(@ForAll("anyDays") LocalDate day) {
        for (SalesPeriod period : List.of(
                SalesPeriod.weekContaining(day),
                SalesPeriod.monthContaining(day),
                SalesPeriod.quarterContaining(day),
                SalesPeriod.yearContaining(day))) {
            assertTrue(period.contains(day));
            assertEquals(period, SalesPeriod.parse(period.key()));
            assertEquals(DayOfWeek.MONDAY, period.firstDayOfWeek());
        }
        assertEquals(
                DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, 8),
                SalesPeriod.weekContaining(day).key());
    }

    @Property
    void containing_givesThePeriodAgain_forEachOfItsDays(
            @ForAll @IntRange(min = 1, max = 9998) int year,
            @ForAll @IntRange(min = 1, max = 52) int week,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 4) int quarter) {
        assertGivenAgain(SalesPeriod.week(year, week), SalesPeriod::weekContaining);
        assertGivenAgain(SalesPeriod.month(year, month), SalesPeriod::monthContaining);
        assertGivenAgain(SalesPeriod.quarter(year, quarter), SalesPeriod::quarterContaining);
        assertGivenAgain(SalesPeriod.year(year), SalesPeriod::yearContaining);
    }

    private static void assertGivenAgain(SalesPeriod period, Function<LocalDate, SalesPeriod> containing) {
        assertEquals(period, containing.apply(period.start()));
        assertEquals(period, containing.apply(period.lastDay()));
        assertNotEquals(period, containing.apply(period.end()));
    }

    // Examples

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2027-01-01, 365",
        "2024, 2024-01-01, 2025-01-01, 366",
        "0001, 0001-01-01, 0002-01-01, 365",
        "2026-Q1, 2026-01-01, 2026-04-01, 90",
        "2026-Q3, 2026-07-01, 2026-10-01, 92",
        "2026-Q4, 2026-10-01, 2027-01-01, 92",
        "2024-02, 2024-02-01, 2024-03-01, 29",
        "1900-02, 1900-02-01, 1900-03-01, 28",
        "2026-12, 2026-12-01, 2027-01-01, 31",
        // ISO 8601: January 1, 2026 is a Thursday, so week 1 starts on Monday, December 29, 2025 and 2026 has 53 weeks
        "2026-W01, 2025-12-29, 2026-01-05, 7",
        "2026-W40, 2026-09-28, 2026-10-05, 7",
        "2026-W53, 2026-12-28, 2027-01-04, 7",
        // January 1, 2027 is a Friday, so week 1 starts on January 4
        "2027-W01, 2027-01-04, 2027-01-11, 7",
        "2026-09-30, 2026-09-30, 2026-10-01, 1",
        "2024-02-29, 2024-02-29, 2024-03-01, 1",
        "2026-07-01/2026-10-01, 2026-07-01, 2026-10-01, 92"
    })
    void parse_findsThePeriod(String key, LocalDate start, LocalDate end, long days) {
        SalesPeriod period = SalesPeriod.parse(key);
        assertEquals(start, period.start());
        assertEquals(end, period.end());
        assertEquals(days, period.days());
        assertEquals(key, period.key());
        assertEquals(DayOfWeek.MONDAY, period.firstDayOfWeek());
    }

    @Test
    void years_reachFromTheFirstDayOf1ToTheLastOf9999() {
        assertEquals(LocalDate.of(9999, 12, 31), SalesPeriod.year(9999).lastDay());
        assertEquals(
                LocalDate.of(9999, 12, 31),
                SalesPeriod.day(LocalDate.of(9999, 12, 31)).lastDay());
        assertEquals(LocalDate.of(1, 1, 1), SalesPeriod.week(1, 1).start());
        assertEquals(
                LocalDate.of(1, 1, 1), SalesPeriod.day(LocalDate.of(1, 1, 1)).start());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-W40, 2026-09, 2026-Q3, 2026",
        "2026-10-01, 2026-W40, 2026-10, 2026-Q4, 2026",
        // 2026 has 53 weeks, the last one up to Sunday, January 3
        "2026-12-31, 2026-W53, 2026-12, 2026-Q4, 2026",
        "2027-01-03, 2026-W53, 2027-01, 2027-Q1, 2027",
        "2027-01-04, 2027-W01, 2027-01, 2027-Q1, 2027",
        "2025-12-28, 2025-W52, 2025-12, 2025-Q4, 2025",
        "2025-12-29, 2026-W01, 2025-12, 2025-Q4, 2025",
        "2024-02-29, 2024-W09, 2024-02, 2024-Q1, 2024",
        "2024-03-31, 2024-W13, 2024-03, 2024-Q1, 2024",
        "2024-04-01, 2024-W14, 2024-04, 2024-Q2, 2024",
        "0001-01-01, 0001-W01, 0001-01, 0001-Q1, 0001",
        // a Friday: the week goes on to Sunday, January 2, 10000
        "9999-12-31, 9999-W52, 9999-12, 9999-Q4, 9999"
    })
    void containing_givesTheCalendarPeriods(LocalDate day, String week, String month, String quarter, String year) {
        assertEquals(week, SalesPeriod.weekContaining(day).key());
        assertEquals(month, SalesPeriod.monthContaining(day).key());
        assertEquals(quarter, SalesPeriod.quarterContaining(day).key());
        assertEquals(year, SalesPeriod.yearContaining(day).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"})
    void containing_isRefused_whenTheYearIsOutOfRange(LocalDate day) {
        String message = "Expected 'day' in the years 1 to 9999, but found " + day;
        assertRefused(message, () -> SalesPeriod.weekContaining(day));
        assertRefused(message, () -> SalesPeriod.monthContaining(day));
        assertRefused(message, () -> SalesPeriod.quarterContaining(day));
        assertRefused(message, () -> SalesPeriod.yearContaining(day));
    }

    @Test
    void keys_areTheSame_inEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("0026", SalesPeriod.year(26).key());
            assertEquals("2026-Q3", THIRD_QUARTER.key());
            assertEquals("2026-09", SalesPeriod.month(2026, 9).key());
            assertEquals("2026-W40", SalesPeriod.week(2026, 40).key());
            FiscalCalendar calendar = FiscalCalendar.startingIn(Month.APRIL, YearNaming.BY_END);
            assertEquals("FY2026-P09", calendar.month(2026, 9).key());
            assertEquals("FY2026-W40", calendar.week(2026, 40).key());
        } finally {
            Locale.setDefault(before);
        }
    }

    /**
     * September 30, 2026 is a Wednesday. The Sundays of the quarter run from July 5 to September 27: 13. Fridays,
     * where weeks begin on Saturday, from July 3 to September 25: 13. Wednesdays, from July 1 to September 30: 14.
     */
    @Test
    void weeks_dependOnTheirFirstDay() {
        assertEquals(13, THIRD_QUARTER.weeks());
        assertEquals(LocalDate.of(2026, 7, 5), THIRD_QUARTER.weekEnds().get(0));
        assertEquals(LocalDate.of(2026, 9, 27), THIRD_QUARTER.weekEnds().get(12));
        assertEquals(13, THIRD_QUARTER.withFirstDayOfWeek(DayOfWeek.SATURDAY).weeks());
        assertEquals(14, THIRD_QUARTER.withFirstDayOfWeek(DayOfWeek.THURSDAY).weeks());
    }

    /** January to March 2026 has 90 days from a Thursday to a Tuesday: 12 Wednesdays, 13 of every other day. */
    @Test
    void quarter_has12Weeks_whenItIsShortAndEndsBeforeAWeekEnd() {
        assertEquals(
                12,
                SalesPeriod.quarter(2026, 1)
                        .withFirstDayOfWeek(DayOfWeek.THURSDAY)
                        .weeks());
        assertEquals(13, SalesPeriod.quarter(2026, 1).weeks());
    }

    @Test
    void day_hasAWeek_onlyIfItEndsOne() {
        assertEquals(1, SalesPeriod.day(LocalDate.of(2026, 9, 27)).weeks());
        assertEquals(0, SalesPeriod.day(LocalDate.of(2026, 9, 28)).weeks());
    }

    @Test
    void weeksElapsed_countsAWeekThatEndsOnTheDate() {
        assertEquals(0, THIRD_QUARTER.weeksElapsed(LocalDate.of(2026, 7, 4)));
        assertEquals(1, THIRD_QUARTER.weeksElapsed(LocalDate.of(2026, 7, 5)));
        assertEquals(0, THIRD_QUARTER.weeksElapsed(LocalDate.MIN));
        assertEquals(13, THIRD_QUARTER.weeksElapsed(LocalDate.MAX));
        assertEquals(1, THIRD_QUARTER.weeksBetween(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 7, 5)));
        assertEquals(0, THIRD_QUARTER.weeksBetween(LocalDate.of(2026, 7, 5), LocalDate.of(2026, 7, 11)));
        assertEquals(13, THIRD_QUARTER.weeksBetween(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void shareElapsed_countsTheDateItself() {
        assertEquals(new BigDecimal("0.000000000"), THIRD_QUARTER.shareElapsed(LocalDate.of(2026, 6, 30)));
        // 1 of 92 days = 0.01086956521…
        assertEquals(new BigDecimal("0.010869565"), THIRD_QUARTER.shareElapsed(LocalDate.of(2026, 7, 1)));
        assertEquals(new BigDecimal("0.500000000"), THIRD_QUARTER.shareElapsed(LocalDate.of(2026, 8, 15)));
        // 91 of 92 days = 0.98913043478…
        assertEquals(new BigDecimal("0.989130435"), THIRD_QUARTER.shareElapsed(LocalDate.of(2026, 9, 29)));
        assertEquals(new BigDecimal("1.000000000"), THIRD_QUARTER.shareElapsed(LocalDate.of(2026, 9, 30)));
        assertEquals(new BigDecimal("1.000000000"), THIRD_QUARTER.shareElapsed(LocalDate.MAX));
    }

    @Test
    void order_isByStart_thenEnd_thenKey_thenFirstDayOfWeek() {
        SalesPeriod month = SalesPeriod.month(2026, 7);
        SalesPeriod custom = SalesPeriod.custom(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
        assertTrue(SalesPeriod.year(2026).compareTo(month) < 0);
        assertTrue(month.compareTo(THIRD_QUARTER) < 0);
        assertTrue(custom.compareTo(THIRD_QUARTER) < 0);
        assertTrue(THIRD_QUARTER.compareTo(THIRD_QUARTER.withFirstDayOfWeek(DayOfWeek.SUNDAY)) < 0);
        assertEquals(0, THIRD_QUARTER.compareTo(SalesPeriod.parse("2026-Q3")));
    }

    @Test
    void equality_isOfKeyDaysAndWeeks() {
        assertEquals(THIRD_QUARTER, SalesPeriod.parse("2026-Q3"));
        assertEquals(THIRD_QUARTER.hashCode(), SalesPeriod.parse("2026-Q3").hashCode());
        assertNotEquals(THIRD_QUARTER.hashCode(), SalesPeriod.quarter(2026, 4).hashCode());
        assertNotEquals(THIRD_QUARTER, THIRD_QUARTER.withFirstDayOfWeek(DayOfWeek.SUNDAY));
        assertNotEquals(THIRD_QUARTER, SalesPeriod.custom(THIRD_QUARTER.start(), THIRD_QUARTER.end()));
        LocalDate start = THIRD_QUARTER.start();
        LocalDate end = THIRD_QUARTER.end();
        assertNotEquals(THIRD_QUARTER, SalesPeriod.fiscal("2026-Q3", start.plusDays(1), end, DayOfWeek.MONDAY));
        assertNotEquals(THIRD_QUARTER, SalesPeriod.fiscal("2026-Q3", start, end.plusDays(1), DayOfWeek.MONDAY));
        assertFalse(THIRD_QUARTER.equals(new Object()));
        assertSame(
                DayOfWeek.SUNDAY,
                THIRD_QUARTER.withFirstDayOfWeek(DayOfWeek.SUNDAY).firstDayOfWeek());
    }

    @Test
    void description_tellsApart_whatIsNotEqual() {
        LocalDate start = THIRD_QUARTER.start();
        LocalDate end = THIRD_QUARTER.end();
        assertEquals("2026-Q3 (2026-07-01 to 2026-09-30, weeks from MONDAY)", THIRD_QUARTER.described());
        assertEquals(
                "2026-Q3 (2026-07-01 to 2026-09-30, weeks from SUNDAY)",
                THIRD_QUARTER.withFirstDayOfWeek(DayOfWeek.SUNDAY).described());
        assertEquals(
                "2026-Q3 (2026-07-02 to 2026-09-30, weeks from MONDAY)",
                SalesPeriod.fiscal("2026-Q3", start.plusDays(1), end, DayOfWeek.MONDAY)
                        .described());
        assertEquals(
                "2026-Q3 (2026-07-01 to 2026-10-01, weeks from MONDAY)",
                SalesPeriod.fiscal("2026-Q3", start, end.plusDays(1), DayOfWeek.MONDAY)
                        .described());
    }

    @Test
    void weekEnds_cannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> THIRD_QUARTER.weekEnds().clear());
    }

    @Test
    void periods_areRefused_whenTheYearIsOutOfRange() {
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> SalesPeriod.year(0));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 10000", () -> SalesPeriod.year(10_000));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> SalesPeriod.month(0, 1));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> SalesPeriod.quarter(0, 1));
        assertRefused("Expected 1 <= 'weekBasedYear' <= 9999, but found 0", () -> SalesPeriod.week(0, 1));
        assertRefused(
                "Expected 'day' in the years 1 to 9999, but found 0000-12-31",
                () -> SalesPeriod.day(LocalDate.of(0, 12, 31)));
        assertRefused(
                "Expected 'start' in the years 1 to 9999, but found 0000-12-31",
                () -> SalesPeriod.custom(LocalDate.of(0, 12, 31), LocalDate.of(1, 1, 1)));
        assertRefused(
                "Expected 'end' in the years 1 to 9999, but found +10000-01-01",
                () -> SalesPeriod.custom(LocalDate.of(9999, 1, 1), LocalDate.of(10_000, 1, 1)));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> SalesPeriod.parse("0000"));
    }

    @Test
    void periods_areRefused_whenTheirNumberIsOutOfRange() {
        assertRefused("Expected 1 <= 'month' <= 12, but found 13", () -> SalesPeriod.month(2026, 13));
        assertRefused("Expected 1 <= 'month' <= 12, but found 0", () -> SalesPeriod.parse("2026-00"));
        assertRefused("Expected 1 <= 'quarter' <= 4, but found 5", () -> SalesPeriod.quarter(2026, 5));
        assertRefused("Expected 1 <= 'quarter' <= 4, but found 0", () -> SalesPeriod.parse("2026-Q0"));
        assertRefused("Expected 1 <= 'week' <= 53, but found 54", () -> SalesPeriod.week(2026, 54));
        assertRefused("Expected 1 <= 'week' <= 52, but found 53", () -> SalesPeriod.week(2027, 53));
        assertRefused("Expected 1 <= 'week' <= 53, but found 0", () -> SalesPeriod.parse("2026-W00"));
    }

    @Test
    void custom_isRefused_whenItHoldsNoDay() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertRefused(
                "Expected 'start' before 'end', but found 2026-07-01 and 2026-07-01",
                () -> SalesPeriod.custom(day, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Q3",
                "26-Q3",
                "2026-Q",
                "2026-q3",
                "2026-Q34",
                "2026-W4",
                "2026-9",
                " 2026",
                "2026-09-30/",
                "FY2026",
                "٢٠٢٦",
                "2026-07-01/2026-10"
            })
    void parse_isRefused_whenTheFormIsAnother(String key) {
        assertRefused(
                "Expected 'key' in the form 2026, 2026-Q3, 2026-09, 2026-W40, 2026-09-30 or 2026-07-01/2026-10-01,"
                        + " but found " + key,
                () -> SalesPeriod.parse(key));
    }

    @Test
    void parse_isRefused_whenThereIsNoSuchDay() {
        assertRefused(
                "Expected 'key' with days of the calendar, but found 2026-02-29",
                () -> SalesPeriod.parse("2026-02-29"));
        assertRefused(
                "Expected 'key' with days of the calendar, but found 2026-13-01",
                () -> SalesPeriod.parse("2026-07-01/2026-13-01"));
    }

    @Test
    void weeksBetween_isRefused_whenTheDatesAreInTheWrongOrder() {
        assertRefused(
                "Expected 'afterExclusive' on or before 'throughInclusive', but found 2026-07-02 and 2026-07-01",
                () -> THIRD_QUARTER.weeksBetween(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 1)));
    }

    @Test
    void nulls_areRefusedByName() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertNull("day", () -> SalesPeriod.day(null));
        assertNull("start", () -> SalesPeriod.custom(null, day));
        assertNull("end", () -> SalesPeriod.custom(day, null));
        assertNull("key", () -> SalesPeriod.parse(null));
        assertNull("firstDayOfWeek", () -> THIRD_QUARTER.withFirstDayOfWeek(null));
        assertNull("day", () -> THIRD_QUARTER.contains(null));
        assertNull("asOf", () -> THIRD_QUARTER.weeksElapsed(null));
        assertNull("afterExclusive", () -> THIRD_QUARTER.weeksBetween(null, day));
        assertNull("throughInclusive", () -> THIRD_QUARTER.weeksBetween(day, null));
        assertNull("asOf", () -> THIRD_QUARTER.shareElapsed(null));
        assertNull("other", () -> THIRD_QUARTER.compareTo(null));
        assertNull("day", () -> SalesPeriod.weekContaining(null));
        assertNull("day", () -> SalesPeriod.monthContaining(null));
        assertNull("day", () -> SalesPeriod.quarterContaining(null));
        assertNull("day", () -> SalesPeriod.yearContaining(null));
    }
}
