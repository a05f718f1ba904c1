package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calendar of a company's fiscal years: by months, or by 52 or 53 whole weeks.
 *
 * <p>A year has 4 quarters and 12 periods, called months here, that follow one another without gap or overlap. Keys
 * always carry the year: {@code FY2026}, {@code FY2026-Q3}, {@code FY2026-P09}, {@code FY2026-W40}.
 *
 * <p><b>By months</b>: the year starts on the first of a month; periods are calendar months.
 *
 * <p><b>By weeks</b>: the year ends on the same day of the week each time, the last one in a month or the one nearest to
 * the month's end, and starts the day after the year before it. Each quarter has 13 weeks in a pattern such as 4-4-5;
 * one period takes the 53rd week of a long year. The United States National Retail Federation uses 4-5-4 weeks, Sunday
 * to Saturday, ending nearest to January 31, the year named by its start:
 *
 * <pre>{@code
 * FiscalCalendar retail = FiscalCalendar.ofWeeks(WeekPattern.FOUR_FIVE_FOUR, DayOfWeek.SUNDAY,
 *         Month.JANUARY, YearEnd.NEAREST, 12, YearNaming.BY_START);
 * retail.year(2023);  // 2023-01-29 to 2024-02-03, 53 weeks
 * }</pre>
 *
 * <p><b>Weeks</b> of a fiscal year are counted by their ends: week <i>n</i> ends on the year's <i>n</i>-th week end and
 * starts 6 days earlier. In a calendar by months the first week may therefore start before the year does.
 *
 * <p>Source: National Retail Federation, 4-5-4 Calendar. Immutable and thread-safe.
 */
public final class FiscalCalendar {
    /** Which calendar year a fiscal year is named by. Years that end with December have one name in any case. */
    public enum YearNaming {
        /** The calendar year that the fiscal year starts in: from April 2026 to March 2027 is FY2026. */
        BY_START,
        /** The calendar year that the fiscal year ends in: from April 2026 to March 2027 is FY2027. */
        BY_END
    }

    /** How many weeks the three periods of a quarter have. */
    public enum WeekPattern {
        /** Periods of 4, 4 and 5 weeks. */
        FOUR_FOUR_FIVE,
        /** Periods of 4, 5 and 4 weeks. */
        FOUR_FIVE_FOUR,
        /** Periods of 5, 4 and 4 weeks. */
        FIVE_FOUR_FOUR
    }

    /** Which day a year of whole weeks ends on. */
    public enum YearEnd {
        /** The last such day of the week in the month. */
        LAST,
        /** The one nearest to the last day of the month, up to 3 days before or after it. */
        NEAREST
    }

    private record Weeks(WeekPattern pattern, YearEnd yearEnd, int periodOfWeek53) {}

    private static final int LAST_YEAR = 9999;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int WEEKS_OF_QUARTER = 13;
    private static final Pattern KEY =
            Pattern.compile("FY(?<year>[0-9]{4})(-Q(?<quarter>[0-9])|-P(?<month>[0-9]{2})|-W(?<week>[0-9]{2}))?");

    private final Month lastMonth;
    private final YearNaming naming;
    private final DayOfWeek firstDayOfWeek;

    /** Empty for a calendar by months. */
    private final Optional<Weeks> weeks;

    private FiscalCalendar(Month lastMonth, YearNaming naming, DayOfWeek firstDayOfWeek, Optional<Weeks> weeks) {
        this.lastMonth = Objects.requireNonNull(lastMonth, "yearEndMonth");
        Objects.requireNonNull(naming, "naming");
        // A year that ends with December starts in the year it ends in, so both namings are one.
        this.naming = lastMonth == Month.DECEMBER ? YearNaming.BY_END : naming;
        this.firstDayOfWeek = Objects.requireNonNull(firstDayOfWeek, "firstDayOfWeek");
        this.weeks = weeks;
    }

    /**
     * Returns a calendar of years by months, with weeks that begin on Monday.
     *
     * @param firstMonth the month that years start in
     * @param naming which calendar year a fiscal year is named by
     * @return the calendar
     */
    public static FiscalCalendar startingIn(Month firstMonth, YearNaming naming) {
        Month lastMonth = Objects.requireNonNull(firstMonth, "firstMonth").minus(1);
        return new FiscalCalendar(lastMonth, naming, DayOfWeek.MONDAY, Optional.empty());
    }

    /**
     * Returns a calendar of years of 52 or 53 whole weeks.
     *
     * <p>Years are named as if they ended with the month's last day and started with the first day of the next month,
     * even if the day of the week moves the end or the start by some days. So no name is doubled or left out: a year
     * that ends nearest to December 31, 2025 is FY2025, even if that is on January 3, 2026.
     *
     * @param pattern how many weeks the three periods of a quarter have
     * @param firstDayOfWeek the day that weeks, and so all periods, begin on
     * @param yearEndMonth the month that years end in, or near the end of
     * @param yearEnd which day of that month they end on
     * @param periodOfWeek53 the period that takes the 53rd week of a long year, 1 to 12
     * @param naming which calendar year a fiscal year is named by
     * @return the calendar
     * @throws IllegalArgumentException if the period is out of range
     */
    public static FiscalCalendar ofWeeks(
            WeekPattern pattern,
            DayOfWeek firstDayOfWeek,
            Month yearEndMonth,
            YearEnd yearEnd,
            int periodOfWeek53,
            YearNaming naming) {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(yearEnd, "yearEnd");
        SalesPeriod.checkRange(periodOfWeek53, MONTHS, "periodOfWeek53");
        Weeks weeks = new Weeks(pattern, yearEnd, periodOfWeek53);
        return new FiscalCalendar(yearEndMonth, naming, firstDayOfWeek, Optional.of(weeks));
    }

    /**
     * Returns the same calendar with weeks that begin on another day. In a calendar by weeks the ends of the years move
     * to the day before that one.
     *
     * @param firstDayOfWeek the day that weeks begin on
     * @return the calendar
     */
    public FiscalCalendar withFirstDayOfWeek(DayOfWeek firstDayOfWeek) {
        return new FiscalCalendar(lastMonth, naming, firstDayOfWeek, weeks);
    }

    /**
     * Returns a fiscal year; its key is {@code FY2026}.
     *
     * @param year the name of the year, 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public SalesPeriod year(int year) {
        return period(year, "", 0, MONTHS);
    }

    /**
     * Returns a fiscal quarter; its key is {@code FY2026-Q3}.
     *
     * @param year the name of the year, 1 to 9999
     * @param quarter the quarter, 1 to 4
     * @return the period
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public SalesPeriod quarter(int year, int quarter) {
        SalesPeriod.checkRange(quarter, MONTHS / MONTHS_OF_QUARTER, "quarter");
        return period(year, "-Q" + quarter, MONTHS_OF_QUARTER * (quarter - 1), MONTHS_OF_QUARTER * quarter);
    }

    /**
     * Returns a fiscal month, one of the year's 12 periods; its key is {@code FY2026-P09}. Month 1 is the first of the
     * fiscal year, whatever its name in the calendar.
     *
     * @param year the name of the year, 1 to 9999
     * @param month the number of the month, 1 to 12
     * @return the period
     * @throws IllegalArgumentException if the year or the month is out of range
     */
    public SalesPeriod month(int year, int month) {
        SalesPeriod.checkRange(month, MONTHS, "month");
        return period(year, String.format(Locale.ROOT, "-P%02d", month), month - 1, month);
    }

    /**
     * Returns a week of a fiscal year, the 7 days up to the year's n-th week end; its key is {@code FY2026-W40}.
     *
     * @param year the name of the year, 1 to 9999
     * @param week the number of the week, 1 to {@link #weeksIn(int)}
     * @return the period
     * @throws IllegalArgumentException if the year is out of range or has no such week
     */
    public SalesPeriod week(int year, int week) {
        SalesPeriod fiscalYear = year(year);
        SalesPeriod.checkRange(week, fiscalYear.weeks(), "week");
        LocalDate end = fiscalYear
                .start()
                .with(TemporalAdjusters.nextOrSame(lastDayOfWeek()))
                .plusWeeks(week - 1L)
                .plusDays(1);
        String key = fiscalYear.key() + String.format(Locale.ROOT, "-W%02d", week);
        return SalesPeriod.fiscal(key, end.minusWeeks(1), end, firstDayOfWeek);
    }

    /**
     * Returns how many weeks end in a fiscal year.
     *
     * @param year the name of the year, 1 to 9999
     * @return 52 or 53
     * @throws IllegalArgumentException if the year is out of range
     */
    public int weeksIn(int year) {
        return year(year).weeks();
    }

    /**
     * Returns the fiscal year that a day belongs to.
     *
     * @param day the day
     * @return the year
     * @throws IllegalArgumentException if the day is not in the fiscal years 1 to 9999
     */
    public SalesPeriod yearContaining(LocalDate day) {
        return year(yearOf(day));
    }

    /**
     * Returns the fiscal quarter that a day belongs to.
     *
     * @param day the day
     * @return the quarter
     * @throws IllegalArgumentException if the day is not in the fiscal years 1 to 9999
     */
    public SalesPeriod quarterContaining(LocalDate day) {
        int year = yearOf(day);
        return quarter(year, (monthOf(day, year) - 1) / MONTHS_OF_QUARTER + 1);
    }

    /**
     * Returns the fiscal month that a day belongs to.
     *
     * @param day the day
     * @return the month
     * @throws IllegalArgumentException if the day is not in the fiscal years 1 to 9999
     */
    public SalesPeriod monthContaining(LocalDate day) {
        int year = yearOf(day);
        return month(year, monthOf(day, year));
    }

    /**
     * Returns the week that a day belongs to: that of the next week end on or after it. In a calendar by months, this
     * may be the first week of the next fiscal year.
     *
     * @param day the day
     * @return the week
     * @throws IllegalArgumentException if the day or the end of its week is not in the fiscal years 1 to 9999
     */
    public SalesPeriod weekContaining(LocalDate day) {
        yearOf(day);
        LocalDate weekEnd = day.with(TemporalAdjusters.nextOrSame(lastDayOfWeek()));
        int year = yearOf(weekEnd);
        return week(year, year(year).weeksElapsed(weekEnd));
    }

    /**
     * Returns the period that the key names.
     *
     * @param key a key such as {@code FY2026}, {@code FY2026-Q3}, {@code FY2026-P09} or {@code FY2026-W40}
     * @return the period
     * @throws IllegalArgumentException if the key has another form or names no period of this calendar
     */
    public SalesPeriod parse(String key) {
        Matcher matcher = KEY.matcher(Objects.requireNonNull(key, "key"));
        Check.argument(matcher.matches(), "'key' in the form FY2026, FY2026-Q3, FY2026-P09 or FY2026-W40", key);
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("quarter") != null) {
            return quarter(year, Integer.parseInt(matcher.group("quarter")));
        }
        if (matcher.group("month") != null) {
            return month(year, Integer.parseInt(matcher.group("month")));
        }
        return matcher.group("week") != null ? week(year, Integer.parseInt(matcher.group("week"))) : year(year);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalCalendar calendar
                && lastMonth == calendar.lastMonth
                && naming == calendar.naming
                && firstDayOfWeek == calendar.firstDayOfWeek
                && weeks.equals(calendar.weeks);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the rules of the calendar in words; years that end with December are named {@code BY_END}} */
    @Override
    public String toString() {
        String years = weeks.map(rule -> rule.pattern + " weeks, " + rule.yearEnd + " " + lastDayOfWeek() + " of "
                        + lastMonth + ", week 53 in period " + rule.periodOfWeek53)
                .orElseGet(() -> "months from " + lastMonth.plus(1));
        return years + ", weeks from " + firstDayOfWeek + ", years named " + naming;
    }

    /** Returns the days of a year between the ends of two of its months, 0 being the start of the year. */
    private SalesPeriod period(int year, String suffix, int afterMonth, int throughMonth) {
        SalesPeriod.checkRange(year, LAST_YEAR, "year");
        return SalesPeriod.fiscal(
                String.format(Locale.ROOT, "FY%04d", year) + suffix,
                startAfterMonth(year, afterMonth),
                startAfterMonth(year, throughMonth),
                firstDayOfWeek);
    }

    private LocalDate startAfterMonth(int year, int month) {
        if (month == MONTHS) {
            return firstDay(year + 1);
        }
        LocalDate start = firstDay(year);
        return weeks.map(rule -> start.plusWeeks(weeksThrough(rule, month, year)))
                .orElseGet(() -> start.plusMonths(month));
    }

    private int weeksThrough(Weeks rule, int month, int year) {
        int[] throughMonthOfQuarter = switch (rule.pattern) {
            case FOUR_FOUR_FIVE -> new int[] {0, 4, 8};
            case FOUR_FIVE_FOUR -> new int[] {0, 4, 9};
            case FIVE_FOUR_FOUR -> new int[] {0, 5, 9};
        };
        boolean longYear = firstDay(year).plusWeeks(4L * WEEKS_OF_QUARTER).isBefore(firstDay(year + 1));
        return month / MONTHS_OF_QUARTER * WEEKS_OF_QUARTER
                + throughMonthOfQuarter[month % MONTHS_OF_QUARTER]
                + (longYear && month >= rule.periodOfWeek53 ? 1 : 0);
    }

    private LocalDate firstDay(int year) {
        return lastDay(year - 1).plusDays(1);
    }

    private LocalDate lastDay(int year) {
        int yearOfEnd = naming == YearNaming.BY_START ? year + 1 : year;
        LocalDate endOfMonth = YearMonth.of(yearOfEnd, lastMonth).atEndOfMonth();
        return weeks.map(rule -> lastDay(rule.yearEnd, endOfMonth)).orElse(endOfMonth);
    }

    private LocalDate lastDay(YearEnd rule, LocalDate endOfMonth) {
        // Among 7 days in a row there is one such day of the week: up to the month's end, or centred on it.
        LocalDate latest = rule == YearEnd.LAST ? endOfMonth : endOfMonth.plusDays(3);
        return latest.with(TemporalAdjusters.previousOrSame(lastDayOfWeek()));
    }

    private DayOfWeek lastDayOfWeek() {
        return firstDayOfWeek.minus(1);
    }

    private int yearOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        // A fiscal year is named at most one year ahead of its days.
        int year = Math.max(0, Math.min(day.getYear(), LAST_YEAR)) + 1;
        while (year > 0 && firstDay(year).isAfter(day)) {
            year--;
        }
        Check.argument(year >= 1 && year <= LAST_YEAR, "'day' in the fiscal years 1 to " + LAST_YEAR, day);
        return year;
    }

    private int monthOf(LocalDate day, int year) {
        int month = MONTHS;
        while (startAfterMonth(year, month - 1).isAfter(day)) {
            month--;
        }
        return month;
    }
}
