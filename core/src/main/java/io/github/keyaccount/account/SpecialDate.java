package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;

/**
 * A day of the year that means something to a person, such as a birthday or the day a firm was founded.
 *
 * <p>Its text, which may end up in a log, tells nothing of it. Immutable and thread-safe.
 *
 * @param name what the day is, not blank
 * @param day the day of the year
 * @param year the year in which it was for the first time, 1 to 9999; empty if it is not known
 */
public record SpecialDate(String name, MonthDay day, Optional<Integer> year) {
    private static final int LAST_YEAR = 9999;

    /**
     * Creates a special date.
     *
     * @param name what the day is, not blank
     * @param day the day of the year
     * @param year the year in which it was for the first time, 1 to 9999; empty if it is not known
     * @throws IllegalArgumentException if the name is blank, the year is out of range, or it is February 29 and the year
     *     has none
     */
    public SpecialDate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(year, "year");
        Check.notBlank(name, "'name' of a special date");
        if (year.isPresent()) {
            int first = year.get();
            Check.argument(first >= 1 && first <= LAST_YEAR, "1 <= 'year' <= 9999", first);
            Check.argument(day.isValidYear(first), "a leap year as the 'year' of a February 29", first);
        }
    }

    /**
     * Returns a special date of which the first year is not known.
     *
     * @param name what the day is, not blank
     * @param day the day of the year
     * @return the special date
     * @throws IllegalArgumentException if the name is blank
     */
    public static SpecialDate of(String name, MonthDay day) {
        return new SpecialDate(name, day, Optional.empty());
    }

    /**
     * Returns a special date that was for the first time on a day.
     *
     * @param name what the day is, not blank
     * @param first the first day, in the years 1 to 9999
     * @return the special date
     * @throws IllegalArgumentException if the name is blank or the year is out of range
     */
    public static SpecialDate of(String name, LocalDate first) {
        Objects.requireNonNull(first, "first");
        return new SpecialDate(name, MonthDay.from(first), Optional.of(first.getYear()));
    }

    /**
     * Returns the day on which it is in a year. February 29 is on February 28 in a year that has no other: 2028-02-29,
     * but 2026-02-28.
     *
     * @param year the year, 1 to 9999
     * @return the day; empty in the years before the first one
     * @throws IllegalArgumentException if the year is out of range
     */
    public Optional<LocalDate> in(int year) {
        Check.argument(year >= 1 && year <= LAST_YEAR, "1 <= 'year' <= 9999", year);
        return this.year.filter(first -> year < first).isPresent() ? Optional.empty() : Optional.of(day.atYear(year));
    }

    /** {@return a text without name and day} */
    @Override
    public String toString() {
        return "SpecialDate (not shown)";
    }
}
