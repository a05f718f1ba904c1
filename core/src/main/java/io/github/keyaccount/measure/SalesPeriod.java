package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of days that sales figures belong to: a day, week, month, quarter, year, or any other, half-open from its start
 * to the day before its end.
 *
 * <p>The key names the period and always carries its year: {@code 2026-Q3}, never Q3. Fiscal periods come from a
 * {@link FiscalCalendar}.
 *
 * <p><b>Weeks.</b> A period is paced by its week ends: a week belongs to the period that holds its last day, so that
 * each week counts once. A quarter then has 12 to 14 weeks, a day has one or none. Weeks begin on Monday unless
 * {@link #withFirstDayOfWeek} says otherwise.
 *
 * <p><b>As of</b> a date means the end of that day: as of the last day the period is over.
 *
 * <p>Immutable and thread-safe.
 */
public final class SalesPeriod implements Comparable<SalesPeriod> {
    private static final int LAST_YEAR = 9999;
    private static final int DAYS_OF_WEEK = 7;
    private static final int SHARE_SCALE = 9;

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern KEY = Pattern.compile(
            "(?<day>DAY)|(?<start>DAY)/(?<end>DAY)|(?<year>[0-9]{4})(-Q(?<quarter>[0-9])|-W(?<week>[0-9]{2})|-(?<month>[0-9]{2}))?"
                    .replace("DAY", DAY));

    private static final Comparator<SalesPeriod> ORDER = Comparator.comparing(SalesPeriod::start)
            .thenComparing(SalesPeriod::end)
            .thenComparing(SalesPeriod::key)
            .thenComparing(SalesPeriod::firstDayOfWeek);

    private final String key;
    private final LocalDate start;
    private final LocalDate end;
    private final DayOfWeek firstDayOfWeek;

    private SalesPeriod(String key, LocalDate start, LocalDate end, DayOfWeek firstDayOfWeek) {
        this.key = key;
        this.start = start;
        this.end = end;
        this.firstDayOfWeek = firstDayOfWeek;
    }

    /** Returns a period that a fiscal calendar has named; what is passed in is trusted. */
    static SalesPeriod fiscal(String key, LocalDate start, LocalDate end, DayOfWeek firstDayOfWeek) {
        return new SalesPeriod(key, start, end, firstDayOfWeek);
    }

    /**
     * Returns a single day; its key is the date, {@code 2026-09-30}.
     *
     * @param day the day, in the years 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static SalesPeriod day(LocalDate day) {
        checkYear(day, "day");
        return of(day.toString(), day, day.plusDays(1));
    }

    /**
     * Returns a week by ISO 8601: Monday to Sunday, week 1 being the one with the year's first Thursday. Its key is
     * {@code 2026-W40}.
     *
     * @param weekBasedYear the year that the week counts for, 1 to 9999
     * @param week the week, 1 to 52 or 53
     * @return the period
     * @throws IllegalArgumentException if the year has no such week, or is out of range
     */
    public static SalesPeriod week(int weekBasedYear, int week) {
        checkYear(weekBasedYear, "weekBasedYear");
        // By the definition of week 1, January 4 is always in it and December 28 always in the last week.
        int weeks = LocalDate.of(weekBasedYear, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        checkRange(week, weeks, "week");
        LocalDate start =
                LocalDate.of(weekBasedYear, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return of(String.format(Locale.ROOT, "%04d-W%02d", weekBasedYear, week), start, start.plusWeeks(1));
    }

    /**
     * Returns a calendar month; its key is {@code 2026-09}.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @return the period
     * @throws IllegalArgumentException if the year or the month is out of range
     */
    public static SalesPeriod month(int year, int month) {
        checkYear(year, "year");
        checkRange(month, 12, "month");
        LocalDate start = LocalDate.of(year, month, 1);
        return of(YearMonth.of(year, month).toString(), start, start.plusMonths(1));
    }

    /**
     * Returns a calendar quarter; its key is {@code 2026-Q3}.
     *
     * @param year the year, 1 to 9999
     * @param quarter the quarter, 1 to 4
     * @return the period
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static SalesPeriod quarter(int year, int quarter) {
        checkYear(year, "year");
        checkRange(quarter, 4, "quarter");
        LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
        return of(String.format(Locale.ROOT, "%04d-Q%d", year, quarter), start, start.plusMonths(3));
    }

    /**
     * Returns a calendar year; its key is {@code 2026}.
     *
     * @param year the year, 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static SalesPeriod year(int year) {
        checkYear(year, "year");
        LocalDate start = Year.of(year).atDay(1);
        return of(String.format(Locale.ROOT, "%04d", year), start, start.plusYears(1));
    }

    /**
     * Returns the week by ISO 8601 that a day belongs to, from Monday to Sunday. Around New Year it may count for another
     * year than the day's: January 1, 2027 belongs to {@code 2026-W53}.
     *
     * @param day the day, in the years 1 to 9999
     * @return the week, its key such as {@code 2026-W40}
     * @throws IllegalArgumentException if the year of the day is out of range
     */
    public static SalesPeriod weekContaining(LocalDate day) {
        checkYear(day, "day");
        return week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * Returns the calendar month that a day belongs to.
     *
     * @param day the day, in the years 1 to 9999
     * @return the month, its key such as {@code 2026-09}
     * @throws IllegalArgumentException if the year of the day is out of range
     */
    public static SalesPeriod monthContaining(LocalDate day) {
        checkYear(day, "day");
        return month(day.getYear(), day.getMonthValue());
    }

    /**
     * Returns the calendar quarter that a day belongs to.
     *
     * @param day the day, in the years 1 to 9999
     * @return the quarter, its key such as {@code 2026-Q3}
     * @throws IllegalArgumentException if the year of the day is out of range
     */
    public static SalesPeriod quarterContaining(LocalDate day) {
        checkYear(day, "day");
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * Returns the calendar year that a day belongs to.
     *
     * @param day the day, in the years 1 to 9999
     * @return the year, its key such as {@code 2026}
     * @throws IllegalArgumentException if the year of the day is out of range
     */
    public static SalesPeriod yearContaining(LocalDate day) {
        checkYear(day, "day");
        return year(day.getYear());
    }

    /**
     * Returns any span of days; its key is {@code 2026-07-01/2026-10-01}, start and end.
     *
     * @param start the first day, in the years 1 to 9999
     * @param end the day after the last day, in the years 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the end is not after the start, or a year is out of range
     */
    public static SalesPeriod custom(LocalDate start, LocalDate end) {
        checkYear(start, "start");
        checkYear(end, "end");
        Check.argument(start.isBefore(end), "'start' before 'end'", start + " and " + end);
        return of(start + "/" + end, start, end);
    }

    /**
     * Returns the period that the key names, with weeks that begin on Monday. Keys of fiscal periods are read by
     * {@link FiscalCalendar#parse}.
     *
     * @param key a key of a day, week, month, quarter, year or custom period
     * @return the period
     * @throws IllegalArgumentException if the key has another form or names no period
     */
    public static SalesPeriod parse(String key) {
        Matcher matcher = KEY.matcher(Objects.requireNonNull(key, "key"));
        Check.argument(
                matcher.matches(),
                "'key' in the form 2026, 2026-Q3, 2026-09, 2026-W40, 2026-09-30 or 2026-07-01/2026-10-01",
                key);
        if (matcher.group("day") != null) {
            return day(date(matcher.group("day")));
        }
        if (matcher.group("start") != null) {
            return custom(date(matcher.group("start")), date(matcher.group("end")));
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("quarter") != null) {
            return quarter(year, Integer.parseInt(matcher.group("quarter")));
        }
        if (matcher.group("week") != null) {
            return week(year, Integer.parseInt(matcher.group("week")));
        }
        return matcher.group("month") != null ? month(year, Integer.parseInt(matcher.group("month"))) : year(year);
    }

    /** {@return the first day} */
    public LocalDate start() {
        return start;
    }

    /** {@return the day after the last day} */
    public LocalDate end() {
        return end;
    }

    /** {@return the last day} */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    /** {@return the name of the period with its year, such as {@code 2026-Q3}} */
    public String key() {
        return key;
    }

    /** {@return the day that weeks begin on} */
    public DayOfWeek firstDayOfWeek() {
        return firstDayOfWeek;
    }

    /**
     * Returns the same days with weeks that begin on another day; start, end and key stay as they are.
     *
     * @param firstDayOfWeek the day that weeks begin on
     * @return the period
     */
    public SalesPeriod withFirstDayOfWeek(DayOfWeek firstDayOfWeek) {
        return new SalesPeriod(key, start, end, Objects.requireNonNull(firstDayOfWeek, "firstDayOfWeek"));
    }

    /**
     * Returns whether a day belongs to the period.
     *
     * @param day the day
     * @return whether start ≤ day &lt; end
     */
    public boolean contains(LocalDate day) {
        return !Objects.requireNonNull(day, "day").isBefore(start) && day.isBefore(end);
    }

    /** {@return the number of days, at least 1} */
    public long days() {
        return end.toEpochDay() - start.toEpochDay();
    }

    /** {@return the last days of the weeks that belong to the period, in order} */
    public List<LocalDate> weekEnds() {
        List<LocalDate> weekEnds = new ArrayList<>();
        int daysToWeekEnd = Math.floorMod(
                firstDayOfWeek.minus(1).getValue() - start.getDayOfWeek().getValue(), DAYS_OF_WEEK);
        for (LocalDate day = start.plusDays(daysToWeekEnd); day.isBefore(end); day = day.plusWeeks(1)) {
            weekEnds.add(day);
        }
        return List.copyOf(weekEnds);
    }

    /**
     * Returns how many weeks belong to the period: 12 to 14 for a quarter, 0 for a day that ends no week. 2026-Q3 has
     * 13, which end on the Sundays from July 5 to September 27.
     *
     * @return the number of {@link #weekEnds()}
     */
    public int weeks() {
        return weekEnds(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * Returns how many weeks of the period are over as of a date.
     *
     * @param asOf the date, at the end of which the weeks are counted
     * @return the number of week ends up to and on that date, 0 to {@link #weeks()}
     */
    public int weeksElapsed(LocalDate asOf) {
        return weekEnds(Long.MIN_VALUE, Objects.requireNonNull(asOf, "asOf").toEpochDay());
    }

    /**
     * Returns how many weeks of the period ended between two as-of dates.
     *
     * @param afterExclusive the earlier date; a week that ends on it does not count
     * @param throughInclusive the later date; a week that ends on it counts
     * @return the number of week ends after the one date, up to and on the other, 0 to {@link #weeks()}
     * @throws IllegalArgumentException if the dates are in the wrong order
     */
    public int weeksBetween(LocalDate afterExclusive, LocalDate throughInclusive) {
        Objects.requireNonNull(afterExclusive, "afterExclusive");
        Objects.requireNonNull(throughInclusive, "throughInclusive");
        Check.argument(
                !throughInclusive.isBefore(afterExclusive),
                "'afterExclusive' on or before 'throughInclusive'",
                afterExclusive + " and " + throughInclusive);
        return weekEnds(afterExclusive.toEpochDay(), throughInclusive.toEpochDay());
    }

    /**
     * Returns the share of the period's days that are over as of a date: 0 before the period, 1 from its last day on.
     * As of August 15, 46 of the 92 days of 2026-Q3 are over: 0.5.
     *
     * @param asOf the date, which counts as over itself
     * @return days over ÷ days, between 0 and 1, with 9 decimals, rounded half-even
     */
    public BigDecimal shareElapsed(LocalDate asOf) {
        long over = Objects.requireNonNull(asOf, "asOf").toEpochDay() + 1 - start.toEpochDay();
        return BigDecimal.valueOf(Math.max(0, Math.min(over, days())))
                .divide(BigDecimal.valueOf(days()), SHARE_SCALE, RoundingMode.HALF_EVEN);
    }

    /**
     * Compares by start, then by end, then by key, then by the first day of the week.
     *
     * @param other the period to compare with
     * @return negative, zero or positive as this comes before, equals or comes after the other
     */
    @Override
    public int compareTo(SalesPeriod other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SalesPeriod period
                && key.equals(period.key)
                && start.equals(period.start)
                && end.equals(period.end)
                && firstDayOfWeek == period.firstDayOfWeek;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, start, end, firstDayOfWeek.getValue());
    }

    /**
     * Returns the key, the days and the weeks of the period, for messages where periods with one key must be told apart.
     *
     * @return the text, such as {@code 2026-Q3 (2026-07-01 to 2026-09-30, weeks from MONDAY)}
     */
    public String described() {
        return key + " (" + start + " to " + lastDay() + ", weeks from " + firstDayOfWeek + ")";
    }

    /** {@return the key} */
    @Override
    public String toString() {
        return key;
    }

    /** Returns the number of the period's week ends in (after, through], as epoch days. */
    private int weekEnds(long after, long through) {
        long from = Math.max(after, start.toEpochDay() - 1);
        long to = Math.min(through, end.toEpochDay() - 1);
        return to <= from ? 0 : (int) (weekEndsThrough(to) - weekEndsThrough(from));
    }

    private long weekEndsThrough(long epochDay) {
        // Day 0 of the epoch was a Thursday, and the week end lies one day before the first day of the week.
        int aWeekEnd = firstDayOfWeek.minus(1).getValue() - DayOfWeek.THURSDAY.getValue();
        return Math.floorDiv(epochDay - aWeekEnd, DAYS_OF_WEEK);
    }

    private static SalesPeriod of(String key, LocalDate start, LocalDate end) {
        return new SalesPeriod(key, start, end, DayOfWeek.MONDAY);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(Check.message("'key' with days of the calendar", text), noSuchDay);
        }
    }

    private static void checkYear(LocalDate date, String name) {
        int year = Objects.requireNonNull(date, name).getYear();
        Check.argument(year >= 1 && year <= LAST_YEAR, "'" + name + "' in the years 1 to " + LAST_YEAR, date);
    }

    private static void checkYear(int year, String name) {
        checkRange(year, LAST_YEAR, name);
    }

    static void checkRange(int value, int most, String name) {
        Check.argument(value >= 1 && value <= most, "1 <= '" + name + "' <= " + most, value);
    }
}
