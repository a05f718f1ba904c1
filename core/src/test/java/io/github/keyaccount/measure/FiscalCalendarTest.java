package io.github.keyaccount.measure;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.measure.FiscalCalendar.WeekPattern;
import io.github.keyaccount.measure.FiscalCalendar.YearEnd;
import io.github.keyaccount.measure.FiscalCalendar.YearNaming;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCalendarTest {
    private static final FiscalCalendar FROM_APRIL = FiscalCalendar.startingIn(Month.APRIL, YearNaming.BY_END);

    /** National Retail Federation, 4-5-4 Calendar: Sunday to Saturday, ends on the Saturday nearest to January 31. */
    private static final FiscalCalendar RETAIL = FiscalCalendar.ofWeeks(
            WeekPattern.FOUR_FIVE_FOUR, DayOfWeek.SUNDAY, Month.JANUARY, YearEnd.NEAREST, 12, YearNaming.BY_START);

    /** Apple Inc., Form 10-K 2023: ends on the last Saturday of September; week 53 belongs to the first quarter. */
    private static final FiscalCalendar APPLE = FiscalCalendar.ofWeeks(
            WeekPattern.FOUR_FOUR_FIVE, DayOfWeek.SUNDAY, Month.SEPTEMBER, YearEnd.LAST, 3, YearNaming.BY_END);

    record WeekRule(
            WeekPattern pattern, DayOfWeek firstDay, Month yearEnd, YearEnd rule, int longPeriod, YearNaming naming) {
        FiscalCalendar calendar() {
            return FiscalCalendar.ofWeeks(pattern, firstDay, yearEnd, rule, longPeriod, naming);
        }

        /** The month that the year of this name nominally ends in. */
        YearMonth lastMonth(int year) {
            boolean endsAYearLater = naming == YearNaming.BY_START && yearEnd != Month.DECEMBER;
            return YearMonth.of(endsAYearLater ? year + 1 : year, yearEnd);
        }

        int weeksOf(int month) {
            List<Integer> weeksOfQuarter = switch (pattern) {
                case FOUR_FOUR_FIVE -> List.of(4, 4, 5);
                case FOUR_FIVE_FOUR -> List.of(4, 5, 4);
                case FIVE_FOUR_FOUR -> List.of(5, 4, 4);
            };
            return weeksOfQuarter.get((month - 1) % 3);
        }
    }

    @Provide
    Arbitrary<WeekRule> weekRules() {
        return Combinators.combine(
                        Arbitraries.of(WeekPattern.class),
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(Month.class),
                        Arbitraries.of(YearEnd.class),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(YearNaming.class))
                .as(WeekRule::new);
    }

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        Arbitrary<FiscalCalendar> byMonths = Combinators.combine(
                        Arbitraries.of(Month.class), Arbitraries.of(YearNaming.class), Arbitraries.of(DayOfWeek.class))
                .as((first, naming, day) ->
                        FiscalCalendar.startingIn(first, naming).withFirstDayOfWeek(day));
        return Arbitraries.oneOf(byMonths, weekRules().map(WeekRule::calendar));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1999, 12, 1).toEpochDay(),
                        LocalDate.of(2030, 2, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    // Laws

    @Property
    void years_followOneAnother_andAreSplitWithoutGap(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll @IntRange(min = 1, max = 9999) int year) {
        SalesPeriod whole = calendar.year(year);
        if (year < 9999) {
            assertEquals(whole.end(), calendar.year(year + 1).start());
        }
        assertPartition(
                whole,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> calendar.month(year, month))
                        .toList());
        assertPartition(
                whole,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> calendar.quarter(year, quarter))
                        .toList());
        for (int quarter = 1; quarter <= 4; quarter++) {
            assertEquals(
                    calendar.quarter(year, quarter).start(),
                    calendar.month(year, 3 * quarter - 2).start());
        }
        int weeks = calendar.weeksIn(year);
        assertEquals(whole.weekEnds().size(), weeks);
        List<LocalDate> weekEnds = IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> calendar.week(year, week).lastDay())
                .toList();
        assertEquals(whole.weekEnds(), weekEnds);
    }

    private static void assertPartition(SalesPeriod whole, List<SalesPeriod> parts) {
        LocalDate start = whole.start();
        for (SalesPeriod part : parts) {
            assertEquals(start, part.start());
            assertEquals(whole.firstDayOfWeek(), part.firstDayOfWeek());
            start = part.end();
        }
        assertEquals(whole.end(), start);
    }

    /** Periods of a kind follow one another without gap, so one that contains the day is the only one. */
    @Property
    void everyDay_isInOneYearQuarterMonthAndWeek(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll("days") LocalDate day) {
        for (SalesPeriod period : List.of(
                calendar.yearContaining(day),
                calendar.quarterContaining(day),
                calendar.monthContaining(day),
                calendar.weekContaining(day))) {
            assertTrue(period.contains(day));
            assertEquals(period, calendar.parse(period.key()));
        }
        SalesPeriod week = calendar.weekContaining(day);
        assertEquals(7, week.days());
        assertEquals(week.firstDayOfWeek(), week.start().getDayOfWeek());
        assertEquals(week.end(), calendar.weekContaining(day.plusWeeks(1)).start());
    }

    @Property
    void yearByMonths_isNamedByItsFirstOrItsLastDay(
            @ForAll Month first, @ForAll @IntRange(min = 2, max = 9998) int year) {
        SalesPeriod byStart =
                FiscalCalendar.startingIn(first, YearNaming.BY_START).year(year);
        SalesPeriod byEnd = FiscalCalendar.startingIn(first, YearNaming.BY_END).year(year);
        assertEquals(LocalDate.of(year, first, 1), byStart.start());
        assertEquals(year, byEnd.lastDay().getYear());
        assertEquals(first, byEnd.start().getMonth());
        assertEquals(1, byEnd.start().getDayOfMonth());
        assertEquals(byEnd.start().plusYears(1), byEnd.end());
    }

    @Property
    void yearByWeeks_endsOnTheDayThatTheRuleNames(
            @ForAll("weekRules") WeekRule rule, @ForAll @IntRange(min = 1, max = 9999) int year) {
        LocalDate lastDay = rule.calendar().year(year).lastDay();
        assertEquals(rule.firstDay, lastDay.plusDays(1).getDayOfWeek());
        LocalDate endOfMonth = rule.lastMonth(year).atEndOfMonth();
        if (rule.rule == YearEnd.LAST) {
            assertEquals(rule.lastMonth(year), YearMonth.from(lastDay));
            assertNotEquals(rule.lastMonth(year), YearMonth.from(lastDay.plusWeeks(1)));
        } else {
            assertTrue(Math.abs(ChronoUnit.DAYS.between(lastDay, endOfMonth)) <= 3);
        }
    }

    @Property
    void yearByWeeks_followsThePattern_withWeek53InItsPeriod(
            @ForAll("weekRules") WeekRule rule, @ForAll @IntRange(min = 1, max = 9999) int year) {
        FiscalCalendar calendar = rule.calendar();
        int weeks = calendar.weeksIn(year);
        assertTrue(weeks == 52 || weeks == 53);
        for (int month = 1; month <= 12; month++) {
            int extra = weeks == 53 && month == rule.longPeriod ? 1 : 0;
            assertEquals(
                    7L * (rule.weeksOf(month) + extra),
                    calendar.month(year, month).days());
        }
    }

    // Published calendars

    @Test
    void retailCalendar_isThatOfTheNationalRetailFederation() {
        assertEquals(LocalDate.of(2023, 1, 29), RETAIL.year(2023).start());
        assertEquals(LocalDate.of(2024, 2, 3), RETAIL.year(2023).lastDay());
        assertEquals(LocalDate.of(2024, 2, 4), RETAIL.year(2024).start());
        assertEquals(
                List.of(2006, 2012, 2017, 2023),
                IntStream.rangeClosed(2001, 2024)
                        .filter(year -> RETAIL.weeksIn(year) == 53)
                        .boxed()
                        .toList());
        // 4 weeks from February 4 end on March 2, 5 more on April 6, 4 more on May 4
        assertEquals(LocalDate.of(2024, 3, 2), RETAIL.month(2024, 1).lastDay());
        assertEquals(LocalDate.of(2024, 4, 6), RETAIL.month(2024, 2).lastDay());
        assertEquals(LocalDate.of(2024, 5, 4), RETAIL.month(2024, 3).lastDay());
        assertEquals(35, RETAIL.month(2023, 12).days());
        assertEquals(28, RETAIL.month(2024, 12).days());
        assertEquals(
                "FY2023-W53", RETAIL.weekContaining(LocalDate.of(2024, 2, 3)).key());
        assertEquals(
                "FY2024-W01", RETAIL.weekContaining(LocalDate.of(2024, 2, 4)).key());
    }

    @Test
    void appleCalendar_isThatOfItsAnnualReports() {
        assertEquals(LocalDate.of(2022, 9, 24), APPLE.year(2022).lastDay());
        assertEquals(LocalDate.of(2023, 9, 30), APPLE.year(2023).lastDay());
        assertEquals(
                List.of(2006, 2012, 2017, 2023),
                IntStream.rangeClosed(2006, 2024)
                        .filter(year -> APPLE.weeksIn(year) == 53)
                        .boxed()
                        .toList());
        // the first quarter of 2023 had 14 weeks and ended on December 31, 2022
        assertEquals(LocalDate.of(2022, 12, 31), APPLE.quarter(2023, 1).lastDay());
        assertEquals(14, APPLE.quarter(2023, 1).weeks());
        assertEquals(13, APPLE.quarter(2023, 2).weeks());
    }

    // Examples

    @Test
    void calendarByMonths_startsInItsMonth() {
        assertEquals(LocalDate.of(2025, 4, 1), FROM_APRIL.year(2026).start());
        assertEquals(LocalDate.of(2026, 3, 31), FROM_APRIL.year(2026).lastDay());
        assertEquals(LocalDate.of(2025, 10, 1), FROM_APRIL.quarter(2026, 3).start());
        assertEquals(LocalDate.of(2025, 12, 31), FROM_APRIL.quarter(2026, 3).lastDay());
        assertEquals(LocalDate.of(2025, 12, 1), FROM_APRIL.month(2026, 9).start());
        assertEquals("FY2026", FROM_APRIL.year(2026).key());
        assertEquals("FY2026-Q3", FROM_APRIL.quarter(2026, 3).key());
        assertEquals("FY2026-P09", FROM_APRIL.month(2026, 9).key());
        assertEquals("FY0007", FROM_APRIL.year(7).key());
        assertEquals(
                "FY2025",
                FiscalCalendar.startingIn(Month.APRIL, YearNaming.BY_START)
                        .yearContaining(LocalDate.of(2026, 3, 31))
                        .key());
    }

    /** Weeks end on Sundays; April 1, 2025 is a Tuesday, so the first week end is April 6. */
    @Test
    void calendarByMonths_countsWeeksByTheirEnds() {
        SalesPeriod first = FROM_APRIL.week(2026, 1);
        assertEquals("FY2026-W01", first.key());
        assertEquals(LocalDate.of(2025, 3, 31), first.start());
        assertEquals(LocalDate.of(2025, 4, 6), first.lastDay());
        assertEquals(first, FROM_APRIL.weekContaining(LocalDate.of(2025, 3, 31)));
        assertEquals(
                "FY2025-W52",
                FROM_APRIL.weekContaining(LocalDate.of(2025, 3, 30)).key());
        assertEquals(52, FROM_APRIL.weeksIn(2026));
        // 2023-04-02 is a Sunday, and so is 2024-03-31: 52 weeks later, both in the year
        assertEquals(53, FROM_APRIL.weeksIn(2024));
    }

    @Test
    void withFirstDayOfWeek_movesTheWeeks() {
        FiscalCalendar fromSunday = FROM_APRIL.withFirstDayOfWeek(DayOfWeek.SUNDAY);
        assertEquals(LocalDate.of(2025, 4, 5), fromSunday.week(2026, 1).lastDay());
        assertEquals(DayOfWeek.SUNDAY, fromSunday.quarter(2026, 1).firstDayOfWeek());
        assertEquals(FROM_APRIL.year(2026).start(), fromSunday.year(2026).start());
        // Fridays: September 29, 2023 is the last one of its month
        assertEquals(
                LocalDate.of(2023, 9, 29),
                APPLE.withFirstDayOfWeek(DayOfWeek.SATURDAY).year(2023).lastDay());
    }

    /** December 31, 2025 is a Wednesday: the nearest Saturday is January 3, 2026. */
    @ParameterizedTest
    @EnumSource(YearNaming.class)
    void yearNearestToDecember_keepsItsName_whenItEndsInJanuary(YearNaming naming) {
        FiscalCalendar calendar = FiscalCalendar.ofWeeks(
                WeekPattern.FOUR_FOUR_FIVE, DayOfWeek.SUNDAY, Month.DECEMBER, YearEnd.NEAREST, 12, naming);
        assertEquals(LocalDate.of(2026, 1, 3), calendar.year(2025).lastDay());
        assertEquals("FY2025", calendar.yearContaining(LocalDate.of(2026, 1, 3)).key());
        assertEquals("FY2026", calendar.yearContaining(LocalDate.of(2026, 1, 4)).key());
        // December 31, 2024 is a Tuesday: the nearest Saturday is December 28
        assertEquals(
                "FY2025", calendar.yearContaining(LocalDate.of(2024, 12, 29)).key());
    }

    @ParameterizedTest
    @CsvSource({
        "FY2026, 2025-04-01, 2026-04-01",
        "FY2026-Q1, 2025-04-01, 2025-07-01",
        "FY2026-Q4, 2026-01-01, 2026-04-01",
        "FY2026-P01, 2025-04-01, 2025-05-01",
        "FY2026-P12, 2026-03-01, 2026-04-01",
        "FY2026-W01, 2025-03-31, 2025-04-07",
        "FY2026-W52, 2026-03-23, 2026-03-30"
    })
    void parse_findsThePeriod(String key, LocalDate start, LocalDate end) {
        SalesPeriod period = FROM_APRIL.parse(key);
        assertEquals(start, period.start());
        assertEquals(end, period.end());
        assertEquals(key, period.key());
    }

    @Test
    void containing_reachesFromTheFirstToTheLastYear() {
        FiscalCalendar byStart = FiscalCalendar.startingIn(Month.APRIL, YearNaming.BY_START);
        assertEquals(
                "FY0001-P01", byStart.monthContaining(LocalDate.of(1, 4, 1)).key());
        assertEquals(
                "FY9999-P12",
                byStart.monthContaining(LocalDate.of(10_000, 3, 31)).key());
        assertEquals(
                "FY0001-Q1", FROM_APRIL.quarterContaining(LocalDate.of(0, 4, 1)).key());
        assertEquals(
                "FY9999", FROM_APRIL.yearContaining(LocalDate.of(9999, 3, 31)).key());
    }

    @Test
    void containing_isRefused_outsideTheYears() {
        String message = "Expected 'day' in the fiscal years 1 to 9999, but found ";
        assertRefused(message + "0000-03-31", () -> FROM_APRIL.yearContaining(LocalDate.of(0, 3, 31)));
        assertRefused(message + "9999-04-01", () -> FROM_APRIL.yearContaining(LocalDate.of(9999, 4, 1)));
        assertRefused(message + "9999-04-01", () -> FROM_APRIL.quarterContaining(LocalDate.of(9999, 4, 1)));
        assertRefused(message + "9999-04-01", () -> FROM_APRIL.monthContaining(LocalDate.of(9999, 4, 1)));
        assertRefused(message + "-999999999-01-01", () -> FROM_APRIL.weekContaining(LocalDate.MIN));
        assertRefused(message + "+999999999-12-31", () -> FROM_APRIL.weekContaining(LocalDate.MAX));
        // March 31, 9999 is a Wednesday, so its week ends on April 4
        assertRefused(message + "9999-04-04", () -> FROM_APRIL.weekContaining(LocalDate.of(9999, 3, 31)));
    }

    @Test
    void periods_areRefused_whenOutOfRange() {
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> FROM_APRIL.year(0));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 10000", () -> FROM_APRIL.weeksIn(10_000));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> FROM_APRIL.quarter(0, 1));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> FROM_APRIL.month(0, 1));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> FROM_APRIL.week(0, 1));
        assertRefused("Expected 1 <= 'quarter' <= 4, but found 5", () -> FROM_APRIL.quarter(2026, 5));
        assertRefused("Expected 1 <= 'month' <= 12, but found 13", () -> FROM_APRIL.month(2026, 13));
        assertRefused("Expected 1 <= 'week' <= 52, but found 53", () -> FROM_APRIL.week(2026, 53));
        assertRefused("Expected 1 <= 'week' <= 53, but found 0", () -> RETAIL.parse("FY2023-W00"));
        assertRefused(
                "Expected 1 <= 'periodOfWeek53' <= 12, but found 13",
                () -> FiscalCalendar.ofWeeks(
                        WeekPattern.FOUR_FOUR_FIVE,
                        DayOfWeek.SUNDAY,
                        Month.JANUARY,
                        YearEnd.LAST,
                        13,
                        YearNaming.BY_END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "FY26", "fy2026", "FY2026-Q", "FY2026-P9", "FY2026-M09", "FY2026-W5", "FY2026 "})
    void parse_isRefused_whenTheFormIsAnother(String key) {
        assertRefused(
                "Expected 'key' in the form FY2026, FY2026-Q3, FY2026-P09 or FY2026-W40, but found " + key,
                () -> FROM_APRIL.parse(key));
    }

    @Property
    void equality_isOfAllRules(@ForAll("calendars") FiscalCalendar one, @ForAll("calendars") FiscalCalendar other) {
        assertEquals(one.toString().equals(other.toString()), one.equals(other));
        if (one.equals(other)) {
            assertEquals(one.hashCode(), other.hashCode());
        }
    }

    @Test
    void equality_isOfEachRule() {
        assertEquals(FROM_APRIL, FiscalCalendar.startingIn(Month.APRIL, YearNaming.BY_END));
        assertEquals(
                FROM_APRIL.hashCode(),
                FiscalCalendar.startingIn(Month.APRIL, YearNaming.BY_END).hashCode());
        assertNotEquals(FROM_APRIL.hashCode(), RETAIL.hashCode());
        assertNotEquals(FROM_APRIL, FiscalCalendar.startingIn(Month.MAY, YearNaming.BY_END));
        assertNotEquals(FROM_APRIL, FiscalCalendar.startingIn(Month.APRIL, YearNaming.BY_START));
        assertNotEquals(FROM_APRIL, FROM_APRIL.withFirstDayOfWeek(DayOfWeek.SUNDAY));
        assertFalse(FROM_APRIL.equals(new Object()));
        WeekRule rule = new WeekRule(
                WeekPattern.FOUR_FIVE_FOUR, DayOfWeek.SUNDAY, Month.JANUARY, YearEnd.NEAREST, 12, YearNaming.BY_START);
        assertEquals(RETAIL, rule.calendar());
        assertEquals(RETAIL.hashCode(), rule.calendar().hashCode());
        assertNotEquals(
                RETAIL,
                FiscalCalendar.startingIn(Month.FEBRUARY, YearNaming.BY_START).withFirstDayOfWeek(DayOfWeek.SUNDAY));
    }

    /** Every such year starts and ends in the year that it is named by, so that the naming makes no difference. */
    @Test
    void calendarsOfYearsThatEndWithDecember_areEqual_whateverTheirNaming() {
        FiscalCalendar byStart = FiscalCalendar.startingIn(Month.JANUARY, YearNaming.BY_START);
        FiscalCalendar byEnd = FiscalCalendar.startingIn(Month.JANUARY, YearNaming.BY_END);
        assertEquals(byEnd, byStart);
        assertEquals(byEnd.hashCode(), byStart.hashCode());
        assertEquals("months from JANUARY, weeks from MONDAY, years named BY_END", byStart.toString());
        assertEquals(LocalDate.of(2026, 1, 1), byStart.year(2026).start());
        assertEquals(LocalDate.of(2027, 1, 1), byStart.year(2026).end());
        assertEquals(byEnd.withFirstDayOfWeek(DayOfWeek.SUNDAY), byStart.withFirstDayOfWeek(DayOfWeek.SUNDAY));
        WeekRule rule = new WeekRule(
                WeekPattern.FOUR_FOUR_FIVE, DayOfWeek.SUNDAY, Month.DECEMBER, YearEnd.NEAREST, 12, YearNaming.BY_START);
        WeekRule sameRule = new WeekRule(
                WeekPattern.FOUR_FOUR_FIVE, DayOfWeek.SUNDAY, Month.DECEMBER, YearEnd.NEAREST, 12, YearNaming.BY_END);
        assertEquals(sameRule.calendar(), rule.calendar());
    }

    @ParameterizedTest
    @EnumSource(value = Month.class, mode = EnumSource.Mode.EXCLUDE, names = "JANUARY")
    void calendarsOfOtherYears_differByTheirNaming(Month firstMonth) {
        FiscalCalendar byStart = FiscalCalendar.startingIn(firstMonth, YearNaming.BY_START);
        FiscalCalendar byEnd = FiscalCalendar.startingIn(firstMonth, YearNaming.BY_END);
        assertNotEquals(byEnd, byStart);
        assertNotEquals(byEnd.year(2026).start(), byStart.year(2026).start());
    }

    @Test
    void toString_namesTheRules() {
        assertEquals("months from APRIL, weeks from MONDAY, years named BY_END", FROM_APRIL.toString());
        assertEquals(
                "FOUR_FIVE_FOUR weeks, NEAREST SATURDAY of JANUARY, week 53 in period 12, weeks from SUNDAY,"
                        + " years named BY_START",
                RETAIL.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("firstMonth", () -> FiscalCalendar.startingIn(null, YearNaming.BY_END));
        assertNull("naming", () -> FiscalCalendar.startingIn(Month.APRIL, null));
        assertNull("firstDayOfWeek", () -> FROM_APRIL.withFirstDayOfWeek(null));
        assertNull("day", () -> FROM_APRIL.yearContaining(null));
        assertNull("day", () -> FROM_APRIL.quarterContaining(null));
        assertNull("day", () -> FROM_APRIL.monthContaining(null));
        assertNull("day", () -> FROM_APRIL.weekContaining(null));
        assertNull("key", () -> FROM_APRIL.parse(null));
        DayOfWeek sunday = DayOfWeek.SUNDAY;
        WeekPattern pattern = WeekPattern.FOUR_FOUR_FIVE;
        Month month = Month.JANUARY;
        YearNaming naming = YearNaming.BY_END;
        assertNull("pattern", () -> FiscalCalendar.ofWeeks(null, sunday, month, YearEnd.LAST, 1, naming));
        assertNull("firstDayOfWeek", () -> FiscalCalendar.ofWeeks(pattern, null, month, YearEnd.LAST, 1, naming));
        assertNull("yearEndMonth", () -> FiscalCalendar.ofWeeks(pattern, sunday, null, YearEnd.LAST, 1, naming));
        assertNull("yearEnd", () -> FiscalCalendar.ofWeeks(pattern, sunday, month, null, 1, naming));
        assertNull("naming", () -> FiscalCalendar.ofWeeks(pattern, sunday, month, YearEnd.LAST, 1, null));
    }
}
