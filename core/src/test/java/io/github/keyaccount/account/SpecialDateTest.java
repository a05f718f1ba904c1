package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecialDateTest {
    private static final MonthDay MAY_4 = MonthDay.of(5, 4);
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    @Test
    void specialDate_isOnItsDay_inEveryYearFromTheFirstOn() {
        SpecialDate wedding = SpecialDate.of("wedding", LocalDate.of(2010, 5, 4));
        assertEquals(new SpecialDate("wedding", MAY_4, Optional.of(2010)), wedding);
        assertEquals(Optional.empty(), wedding.in(2009));
        assertEquals(Optional.of(LocalDate.of(2010, 5, 4)), wedding.in(2010));
        assertEquals(Optional.of(LocalDate.of(2026, 5, 4)), wedding.in(2026));
        SpecialDate unknownYear = SpecialDate.of("name day", MAY_4);
        assertEquals(Optional.empty(), unknownYear.year());
        assertEquals(Optional.of(LocalDate.of(1, 5, 4)), unknownYear.in(1));
        assertEquals(Optional.of(LocalDate.of(9999, 5, 4)), unknownYear.in(9999));
    }

    @Test
    void leapDay_isOnFebruary28_inCommonYears() {
        SpecialDate birthday = SpecialDate.of("birthday", LEAP_DAY);
        assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), birthday.in(2026));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), birthday.in(2028));
        assertEquals(Optional.of(LocalDate.of(2100, 2, 28)), birthday.in(2100));
    }

    @Test
    void specialDate_isRefused_withABlankNameOrAnImpossibleYear() {
        assertRefused("Expected a non-blank 'name' of a special date, but found ' '", () -> SpecialDate.of(" ", MAY_4));
        assertRefused(
                "Expected 1 <= 'year' <= 9999, but found 0", () -> SpecialDate.of("wedding", LocalDate.of(0, 5, 4)));
        assertRefused(
                "Expected 1 <= 'year' <= 9999, but found 10000",
                () -> new SpecialDate("wedding", MAY_4, Optional.of(10_000)));
        assertRefused(
                "Expected a leap year as the 'year' of a February 29, but found 2026",
                () -> new SpecialDate("birthday", LEAP_DAY, Optional.of(2026)));
        assertEquals(Optional.of(9999), new SpecialDate("jubilee", MAY_4, Optional.of(9999)).year());
        assertEquals(Optional.of(1), new SpecialDate("founding", MAY_4, Optional.of(1)).year());
    }

    @Test
    void yearOutOfRange_isRefused() {
        SpecialDate date = SpecialDate.of("name day", MAY_4);
        assertRefused("Expected 1 <= 'year' <= 9999, but found 0", () -> date.in(0));
        assertRefused("Expected 1 <= 'year' <= 9999, but found 10000", () -> date.in(10_000));
    }

    @Test
    void text_tellsNothing() {
        assertEquals(
                "SpecialDate (not shown)",
                SpecialDate.of("birthday of Li Wei", MAY_4).toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("name", () -> SpecialDate.of(null, MAY_4));
        assertNull("day", () -> SpecialDate.of("birthday", (MonthDay) null));
        assertNull("first", () -> SpecialDate.of("birthday", (LocalDate) null));
        assertNull("year", () -> new SpecialDate("birthday", MAY_4, null));
    }
}
