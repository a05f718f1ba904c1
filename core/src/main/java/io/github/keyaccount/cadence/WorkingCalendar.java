package io.github.keyaccount.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * On which days people work. Whoever knows the holidays of a country or a company brings them as such a calendar.
 *
 * <p>The answers for a day must always be the same.
 */
@FunctionalInterface
public interface WorkingCalendar {
    /**
     * Returns whether people work on a day.
     *
     * @param date the day
     * @return true if they do
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * Returns the calendar of those who work from Monday to Friday and know no holidays.
     *
     * @return the calendar
     */
    static WorkingCalendar mondayToFriday() {
        return date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /**
     * Returns this calendar less some holidays.
     *
     * @param holidays the days on which nobody works
     * @return the calendar
     */
    default WorkingCalendar without(Set<LocalDate> holidays) {
        Set<LocalDate> off = Set.copyOf(Objects.requireNonNull(holidays, "holidays"));
        return date -> isWorkingDay(date) && !off.contains(date);
    }
}
