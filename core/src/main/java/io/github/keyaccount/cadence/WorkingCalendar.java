package io.github.keyaccount.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<LocalDate> off = copy(holidays, "holidays");
        return date -> isWorkingDay(date) && !off.contains(date);
    }

    /**
     * Returns this calendar and some days more, such as the weekends that are worked to make up for a holiday (调休).
     *
     * @param workingDays the days on which people work as well
     * @return the calendar
     */
    default WorkingCalendar with(Set<LocalDate> workingDays) {
        Set<LocalDate> added = copy(workingDays, "workingDays");
        return date -> added.contains(date) || isWorkingDay(date);
    }

    private static Set<LocalDate> copy(Set<LocalDate> dates, String name) {
        return Objects.requireNonNull(dates, name).stream()
                .map(date -> Objects.requireNonNull(date, name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
