package io.github.keyaccount.cadence;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.cadence.Cadences.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final WorkingCalendar PLAIN = WorkingCalendar.mondayToFriday();

    @Test
    void mondayToFriday_worksOnFiveDaysOfTheWeek() {
        // 2026-02-02 is a Monday.
        List<Boolean> week = date("2026-02-02")
                .datesUntil(date("2026-02-09"))
                .map(PLAIN::isWorkingDay)
                .toList();
        assertEquals(List.of(true, true, true, true, true, false, false), week);
    }

    /** In 2026 China rests from February 15 to 23, and works on Saturday, February 28, for it. */
    @Test
    void holidays_andTheWeekendsThatMakeUpForThem_changeTheWeek() {
        Set<LocalDate> holidays =
                Set.copyOf(date("2026-02-15").datesUntil(date("2026-02-24")).toList());
        WorkingCalendar calendar = PLAIN.without(holidays).with(Set.of(date("2026-02-28")));
        assertTrue(calendar.isWorkingDay(date("2026-02-13")));
        assertFalse(calendar.isWorkingDay(date("2026-02-16")));
        assertTrue(calendar.isWorkingDay(date("2026-02-24")));
        assertTrue(calendar.isWorkingDay(date("2026-02-28")));
        assertFalse(calendar.isWorkingDay(date("2026-03-01")));
    }

    @Test
    void laterChanges_comeFirst() {
        Set<LocalDate> day = Set.of(date("2026-02-02"));
        assertTrue(PLAIN.without(day).with(day).isWorkingDay(date("2026-02-02")));
        assertFalse(PLAIN.with(day).without(day).isWorkingDay(date("2026-02-02")));
    }

    @Test
    void calendars_doNotChangeWithTheSetsTheyWereMadeOf() {
        Set<LocalDate> days = new HashSet<>(Set.of(date("2026-02-02")));
        WorkingCalendar without = PLAIN.without(days);
        WorkingCalendar with = PLAIN.with(days);
        days.clear();
        days.add(date("2026-02-07"));
        assertFalse(without.isWorkingDay(date("2026-02-02")));
        assertFalse(with.isWorkingDay(date("2026-02-07")));
    }

    @Property(tries = 100)
    void holidays_restExactlyThere(@ForAll LocalDate holiday, @ForAll LocalDate day) {
        assertEquals(
                PLAIN.isWorkingDay(day) && !day.equals(holiday),
                PLAIN.without(Set.of(holiday)).isWorkingDay(day));
        assertEquals(
                PLAIN.isWorkingDay(day) || day.equals(holiday),
                PLAIN.with(Set.of(holiday)).isWorkingDay(day));
        assertFalse(PLAIN.without(Set.of(holiday)).isWorkingDay(holiday));
        assertTrue(PLAIN.with(Set.of(holiday)).isWorkingDay(holiday));
    }

    @Test
    void nulls_areRefused() {
        Set<LocalDate> withNull = new HashSet<>(Arrays.asList((LocalDate) null));
        assertNull("holidays", () -> PLAIN.without(null));
        assertNull("holidays", () -> PLAIN.without(withNull));
        assertNull("workingDays", () -> PLAIN.with(null));
        assertNull("workingDays", () -> PLAIN.with(withNull));
    }
}
