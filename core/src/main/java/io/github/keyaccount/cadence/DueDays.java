package io.github.keyaccount.cadence;

import io.github.keyaccount.internal.Check;
import java.time.LocalDate;
import java.time.Period;

/**
 * The days on which a contact falls due that is to be made again and again.
 *
 * @param start the day of the contact from which all dates are counted, so that they do not drift at the ends of months
 * @param interval the time from one contact to the next
 * @param calendar on which days people work
 * @param contact what is due, for a refusal
 */
record DueDays(LocalDate start, Period interval, WorkingCalendar calendar, String contact) {
    /** A longer rest means that the calendar is not meant for these years. */
    private static final int LONGEST_REST = 366;

    /**
     * A due day.
     *
     * @param count how many intervals it lies after the start
     * @param date the working day
     */
    record DueDay(int count, LocalDate date) {}

    DueDay first() {
        return after(new DueDay(0, start));
    }

    /** The due day after another one. Dates that the other one reaches already are passed over. */
    DueDay after(DueDay before) {
        int count = before.count() + 1;
        while (!dateByTable(count).isAfter(before.date())) {
            count++;
        }
        return new DueDay(count, workingDay(dateByTable(count), before.date()));
    }

    private LocalDate dateByTable(int count) {
        return start.plus(interval.multipliedBy(count));
    }

    /** The last working day up to a date, so that the cadence is kept, if there is one after the contact before. */
    private LocalDate workingDay(LocalDate date, LocalDate before) {
        LocalDate day = date;
        while (day.isAfter(before) && !day.isBefore(date.minusDays(LONGEST_REST))) {
            if (calendar.isWorkingDay(day)) {
                return day;
            }
            day = day.minusDays(1);
        }
        return workingDayAfter(date);
    }

    LocalDate workingDayAfter(LocalDate date) {
        for (int days = 1; days <= LONGEST_REST; days++) {
            if (calendar.isWorkingDay(date.plusDays(days))) {
                return date.plusDays(days);
            }
        }
        throw Check.refusal(
                "a working day of 'calendar' in the " + LONGEST_REST + " days after " + date + " for " + contact,
                "none");
    }
}
