package io.github.keyaccount.cadence;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.PriorityClass.FIRST;
import static io.github.keyaccount.account.PriorityClass.GENERAL;
import static io.github.keyaccount.account.PriorityClass.LAST;
import static io.github.keyaccount.account.TouchpointKind.MEETING;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.TRAINING;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static io.github.keyaccount.cadence.Cadences.CALENDAR;
import static io.github.keyaccount.cadence.Cadences.account;
import static io.github.keyaccount.cadence.Cadences.date;
import static io.github.keyaccount.cadence.Cadences.dueDates;
import static io.github.keyaccount.cadence.Cadences.every;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DueContactsTest {
    private static final CadenceTable TABLE = CadenceTable.standard();
    private static final CadenceTable CALLS =
            TABLE.without(FIRST, VISIT).without(GENERAL, VISIT).without(LAST, VISIT);
    /** A Tuesday. */
    private static final LocalDate AS_OF = date("2026-02-10");

    private static final LocalDate HORIZON = date("2026-06-30");

    private static DueContacts due(CadenceTable table, CadenceAccount... accounts) {
        return DueContacts.of(List.of(accounts), table, AS_OF, HORIZON, CALENDAR);
    }

    private static DueContacts calls(
            String last, Period interval, String asOf, String horizon, WorkingCalendar calendar) {
        return DueContacts.of(
                List.of(account("A-1", FIRST, TELEPHONE, last)), every(interval), date(asOf), date(horizon), calendar);
    }

    // Due days

    /** February 28 is a Saturday and May 31 a Sunday. */
    @Test
    void monthlyCalls_fallOnTheLastWorkingDayOfEachMonth_whenTheLastOneWasAtTheEndOfJanuary() {
        DueContacts due = due(CALLS, account("A-1", FIRST, TELEPHONE, "2026-01-31"));
        assertEquals(List.of("2026-02-27", "2026-03-31", "2026-04-30", "2026-05-29", "2026-06-30"), dueDates(due));
        assertEquals(List.of(), due.overdue());
        assertEquals(due.all(), due.upcoming());
        DueContact first = due.all().get(0);
        assertEquals(AccountId.of("A-1"), first.account());
        assertEquals(FIRST, first.priorityClass());
        assertEquals(TELEPHONE, first.kind());
        assertEquals(Optional.of(date("2026-01-31")), first.lastContact());
        assertEquals(first.due(), first.by());
        // From January 31 to February 27 are 27 days: the middle is February 13.
        assertEquals(date("2026-02-14"), first.earliest());
        // To March 31 are 32: the middle is March 15.
        assertEquals(date("2026-03-15"), first.latest());
        assertEquals(date("2026-03-16"), due.all().get(1).earliest());
        // To July 31, the due day behind the horizon, are 31 from June 30: the middle is July 15.
        assertEquals(date("2026-07-15"), due.all().get(4).latest());
    }

    @Test
    void calls_areDueAtLeapDays() {
        assertEquals(
                List.of("2024-02-29", "2024-03-29"),
                dueDates(calls("2024-01-31", Period.ofMonths(1), "2024-01-31", "2024-03-31", CALENDAR)));
        // February 28 is a Friday in 2025, a Saturday in 2026, a Sunday in 2027; February 29, 2028, is a Tuesday.
        assertEquals(
                List.of("2025-02-28", "2026-02-27", "2027-02-26", "2028-02-29"),
                dueDates(calls("2024-02-29", Period.ofYears(1), "2024-03-01", "2028-12-31", CALENDAR)));
    }

    @Test
    void calls_areDueAcrossTheEndOfAYear() {
        // January 31, 2026, is a Saturday.
        assertEquals(
                List.of("2025-12-30", "2026-01-30"),
                dueDates(calls("2025-11-30", Period.ofMonths(1), "2025-12-01", "2026-01-31", CALENDAR)));
    }

    @Test
    void monthsComeBeforeDays_inAnIntervalOfBoth() {
        // 1 month and 1 day after January 30 is March 1, 2 months and 2 days after it April 1, 3 and 3 May 3.
        assertEquals(
                List.of("2026-03-01", "2026-04-01", "2026-05-03"),
                dueDates(calls("2026-01-30", Period.of(0, 1, 1), "2026-02-01", "2026-05-31", day -> true)));
    }

    @Test
    void horizon_isInclusive() {
        CadenceAccount account = account("A-1", FIRST, TELEPHONE, "2026-01-31");
        for (String horizon : List.of("2026-02-26", "2026-02-27", "2026-02-28")) {
            DueContacts due = DueContacts.of(List.of(account), CALLS, AS_OF, date(horizon), CALENDAR);
            assertEquals(horizon.equals("2026-02-26") ? 0 : 1, due.all().size(), horizon);
        }
    }

    /** Whoever plans up to Sunday also sees the contact that Monday's holiday moves to Friday. */
    @Test
    void contactDueAfterTheHorizon_isSeen_whenItMovesToADayBeforeIt() {
        WorkingCalendar calendar = CALENDAR.without(Set.of(date("2026-03-02")));
        assertEquals(
                List.of("2026-02-27"),
                dueDates(calls("2026-02-02", Period.ofMonths(1), "2026-02-10", "2026-03-01", calendar)));
    }

    @Test
    void dailyCall_isDueOnMondayOnce_whenTheLastOneWasOnFriday() {
        assertEquals(
                List.of("2026-02-09", "2026-02-10"),
                dueDates(calls("2026-02-06", Period.ofDays(1), "2026-02-06", "2026-02-10", CALENDAR)));
    }

    /** December 26 and January 2 fall into the holidays: the first working day after them serves both. */
    @Test
    void dueDay_isTheFirstAfterLongHolidays_whenThereIsNoneSinceTheContactBefore() {
        WorkingCalendar calendar = CALENDAR.without(
                Set.copyOf(date("2025-12-20").datesUntil(date("2026-01-05")).toList()));
        assertEquals(
                List.of("2026-01-05", "2026-01-09", "2026-01-16"),
                dueDates(calls("2025-12-19", Period.ofWeeks(1), "2025-12-19", "2026-01-16", calendar)));
    }

    @Test
    void contactMadeOnADayOff_isFollowedAsAnyOther() {
        assertEquals(
                List.of("2026-02-13"),
                dueDates(calls("2026-02-07", Period.ofWeeks(1), "2026-02-08", "2026-02-13", CALENDAR)));
    }

    // As of

    @Test
    void contact_isOverdueFromTheDayAfterItsDueDay() {
        CadenceAccount account = account("A-1", FIRST, TELEPHONE, "2026-01-10");
        DueContact before = only(DueContacts.of(List.of(account), CALLS, date("2026-02-09"), AS_OF, CALENDAR));
        assertEquals(List.of(AS_OF, AS_OF), List.of(before.due(), before.by()));
        assertFalse(before.isToBeMadeUp());
        DueContact onTheDay = only(DueContacts.of(List.of(account), CALLS, AS_OF, AS_OF, CALENDAR));
        assertEquals(List.of(AS_OF, date("2026-02-11")), List.of(onTheDay.due(), onTheDay.by()));
        assertTrue(onTheDay.isToBeMadeUp());
        assertFalse(onTheDay.isOverdue());
        assertEquals(0, onTheDay.missed());
        DueContact after =
                only(DueContacts.of(List.of(account), CALLS, date("2026-02-11"), date("2026-02-11"), CALENDAR));
        assertEquals(List.of(AS_OF, date("2026-02-12")), List.of(after.due(), after.by()));
        assertTrue(after.isOverdue());
        assertEquals(1, after.daysOverdue());
        assertEquals(1, after.missed());
    }

    private static DueContact only(DueContacts due) {
        assertEquals(1, due.all().size());
        return due.all().get(0);
    }

    /**
     * Called on June 2, 2025, every quarter: due on September 2 and December 2. As of February 10 that is 28 + 31 + 30 + 31 + 31
     * + 10 = 161 days late. Made up on February 11, the next call is due on May 11.
     */
    @Test
    void overdueContact_isAskedForOnce_andTheNextIsCountedFromWhenItIsMadeUp() {
        DueContacts due =
                due(CALLS, account("A-1", GENERAL, TELEPHONE, "2025-06-02").withSeller("Ann"));
        assertEquals(List.of("2025-09-02", "2026-05-11"), dueDates(due));
        DueContact overdue = due.overdue().get(0);
        assertEquals(161, overdue.daysOverdue());
        assertEquals(2, overdue.missed());
        assertEquals(date("2026-02-11"), overdue.by());
        assertEquals(date("2026-02-11"), overdue.earliest());
        // From February 11 to May 11 are 89 days: the middle is March 27.
        assertEquals(date("2026-03-27"), overdue.latest());
        assertEquals(date("2026-03-28"), due.upcoming().get(0).earliest());
        assertEquals(
                List.of(0L, 0),
                List.of(
                        due.upcoming().get(0).daysOverdue(),
                        due.upcoming().get(0).missed()));
        assertEquals(
                List.of(Finding.of(CadenceFinding.OVERDUE, "A-1", TELEPHONE, date("2025-09-02"), 161, 2)),
                due.findings());
    }

    @Test
    void overdueContact_isMadeUpOnMonday_whenTheAsOfDateIsAFriday() {
        DueContacts due = calls("2026-01-01", Period.ofMonths(1), "2026-02-06", "2026-02-06", CALENDAR);
        // Due on Sunday, February 1, moved to Friday, January 30.
        assertEquals(List.of("2026-01-30"), dueDates(due));
        assertEquals(date("2026-02-09"), due.all().get(0).by());
        assertEquals(date("2026-02-07"), due.all().get(0).earliest());
    }

    @Test
    void contactThatNeverWas_isDueOnTheAsOfDate() {
        LocalDate saturday = date("2026-02-14");
        DueContacts due = DueContacts.of(List.of(account("A-1", FIRST)), CALLS, saturday, date("2026-03-16"), CALENDAR);
        assertEquals(List.of("2026-02-14", "2026-03-16"), dueDates(due));
        DueContact first = due.all().get(0);
        assertEquals(date("2026-02-16"), first.by());
        assertFalse(first.isOverdue());
        assertEquals(0, first.missed());
        assertEquals(Optional.empty(), first.lastContact());
        assertEquals(
                List.of(
                        Finding.of(CadenceFinding.NEVER_CONTACTED, TELEPHONE, 1, List.of("A-1")),
                        Finding.of(CadenceFinding.WITHOUT_SELLER, 1, List.of("A-1"))),
                due.findings());
    }

    @Test
    void contactThatNeverWas_isCountedFromTheDaySinceWhichItCounts() {
        CadenceAccount account = account("A-1", FIRST).withSince(date("2026-01-31"));
        assertEquals(
                dueDates(due(CALLS, account("A-1", FIRST, TELEPHONE, "2026-01-31"))), dueDates(due(CALLS, account)));
        DueContacts ahead = due(CALLS, account.withSince(date("2026-05-13")));
        assertEquals(List.of("2026-06-12"), dueDates(ahead));
        // From May 13 to June 12 are 30 days: the middle is May 28.
        assertEquals(date("2026-05-29"), ahead.all().get(0).earliest());
        assertEquals(Optional.empty(), ahead.all().get(0).lastContact());
        DueContacts overdue = due(CALLS, account.withSince(date("2025-12-01")));
        assertEquals(
                List.of("2026-01-01"),
                overdue.overdue().stream().map(one -> one.due().toString()).toList());
        assertEquals(CadenceFinding.OVERDUE, overdue.findings().get(0).code());
        assertEquals(2, overdue.findings().size(), "overdue and without a seller, but not contacted never");
    }

    @Test
    void contactThatWas_countsBeforeTheDaySinceWhichOthersCount() {
        CadenceAccount account = account("A-1", FIRST, TELEPHONE, "2026-01-31").withSince(date("2026-06-01"));
        assertEquals("2026-02-27", dueDates(due(CALLS, account)).get(0));
    }

    @Test
    void laterContacts_areLeftOut_andNamed() {
        CadenceAccount account = CadenceAccount.builder()
                .account("A-1")
                .priorityClass(FIRST)
                .seller("Ann")
                .addContact(TELEPHONE, date("2026-02-11"))
                .addContact(TELEPHONE, date("2026-01-31"))
                .addContact(MEETING, date("2026-02-11"))
                .build();
        DueContacts due = due(
                CALLS, account, account("A-2", FIRST, TELEPHONE, "2026-02-10").withSeller("Ann"));
        assertEquals(List.of(AccountId.of("A-1")), due.withLaterContacts());
        assertEquals(date("2026-02-27"), due.all().get(0).due());
        assertEquals(
                List.of(Finding.of(CadenceFinding.LATER_CONTACTS_LEFT_OUT, AS_OF, 1, List.of("A-1"))), due.findings());
    }

    // Kinds and classes

    @Test
    void otherKinds_count_whenTheTableSaysSo() {
        CadenceAccount account = CadenceAccount.builder()
                .account("A-1")
                .priorityClass(FIRST)
                .addContact(VISIT, date("2025-12-15"))
                .addContact(TRAINING, date("2026-01-15"))
                .addContact(TELEPHONE, date("2026-02-09"))
                .build();
        assertEquals(List.of("2026-03-13", "2026-06-15"), visits(TABLE, account));
        assertEquals(List.of("2026-04-15"), visits(TABLE.counting(VISIT, Set.of(MEETING, TRAINING)), account));
    }

    private static List<String> visits(CadenceTable table, CadenceAccount account) {
        return due(table, account).all().stream()
                .filter(contact -> contact.kind() == VISIT)
                .map(contact -> contact.due().toString())
                .toList();
    }

    @Test
    void accountOfAClassWithoutCadence_isRefused() {
        CadenceTable table = CALLS.without(LAST, TELEPHONE);
        assertRefused(
                "Expected a cadence in 'table' for the class of each account, but found 2 offenders: A-2 LAST, A-3 LAST",
                () -> due(table, account("A-1", FIRST), account("A-2", LAST), account("A-3", LAST)));
    }

    @Test
    void contacts_areInTheOrderOfDueDay_class_account_andKind() {
        DueContacts due = DueContacts.of(
                List.of(account("Z", LAST), account("B", FIRST), account("A", FIRST)), TABLE, AS_OF, AS_OF, CALENDAR);
        assertEquals(
                List.of("B TELEPHONE", "B VISIT", "A TELEPHONE", "A VISIT", "Z TELEPHONE", "Z VISIT"),
                due.all().stream()
                        .map(contact -> contact.account() + " " + contact.kind())
                        .toList());
        assertEquals(
                List.of(
                        Finding.of(CadenceFinding.NEVER_CONTACTED, TELEPHONE, 3, List.of("B", "A", "Z")),
                        Finding.of(CadenceFinding.NEVER_CONTACTED, VISIT, 3, List.of("B", "A", "Z")),
                        Finding.of(CadenceFinding.WITHOUT_SELLER, 3, List.of("B", "A", "Z"))),
                due.findings());
    }

    @Test
    void sellers_areInTheOrderOfTheirTexts() {
        DueContacts due = DueContacts.of(
                List.of(
                        account("A", FIRST).withSeller("Bob"),
                        account("B", FIRST).withSeller("Ann"),
                        account("C", FIRST),
                        account("D", FIRST).withSeller("Bob")),
                CALLS,
                AS_OF,
                AS_OF,
                CALENDAR);
        assertEquals(List.of("Ann", "Bob"), List.copyOf(due.bySeller().keySet()));
        assertEquals(List.of(due.all().get(0), due.all().get(3)), due.bySeller().get("Bob"));
        assertEquals(List.of(due.all().get(2)), due.withoutSeller());
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> due.bySeller().clear());
        assertThrowsExactly(
                UnsupportedOperationException.class,
                () -> due.bySeller().get("Bob").clear());
    }

    @Test
    void workingDays_areThoseAfterTheAsOfDateUpToTheHorizon() {
        DueContacts due = DueContacts.of(List.of(), TABLE, date("2026-02-06"), date("2026-02-10"), CALENDAR);
        assertEquals(List.of(date("2026-02-09"), date("2026-02-10")), due.workingDays());
        assertEquals(
                List.of(),
                DueContacts.of(List.of(), TABLE, AS_OF, AS_OF, CALENDAR).workingDays());
        assertEquals(TABLE, due.table());
        assertEquals(date("2026-02-06"), due.asOf());
        assertEquals(date("2026-02-10"), due.horizon());
    }

    // Refusals

    @Test
    void accountsTwice_areRefused() {
        assertRefused(
                "Expected each of 'accounts' once, but found 1 offender: A-1",
                () -> due(TABLE, account("A-1", FIRST), account("A-2", FIRST), account("A-1", LAST)));
    }

    /**
     * From Wednesday, February 11, 2026, to February 10, 2126, are 100 × 365 + 24 = 36,524 days: 5,217 weeks and a Wednesday to
     * Sunday, with 5 × 5,217 + 3 = 26,088 working days.
     */
    @Test
    void horizon_isFromTheAsOfDateTo100YearsAfterIt() {
        assertEquals(
                AS_OF, DueContacts.of(List.of(), TABLE, AS_OF, AS_OF, CALENDAR).horizon());
        assertEquals(
                26_088,
                DueContacts.of(List.of(), TABLE, AS_OF, date("2126-02-10"), CALENDAR)
                        .workingDays()
                        .size(),
                // see below.
                "working days of a century");
        String expected = "Expected 'horizon' from the as-of date 2026-02-10 to 2126-02-10, but found ";
        assertRefused(
                expected + "2026-02-09", () -> DueContacts.of(List.of(), TABLE, AS_OF, date("2026-02-09"), CALENDAR));
        assertRefused(
                expected + "2126-02-11", () -> DueContacts.of(List.of(), TABLE, AS_OF, date("2126-02-11"), CALENDAR));
        assertRefused(
                "Expected 'asOf' in the years 1 to 9999, but found 0000-12-31",
                () -> DueContacts.of(List.of(), TABLE, date("0000-12-31"), AS_OF, CALENDAR));
        assertRefused(
                "Expected 'horizon' in the years 1 to 9999, but found +10000-01-01",
                () -> DueContacts.of(List.of(), TABLE, AS_OF, date("9999-12-31").plusDays(1), CALENDAR));
    }

    @Test
    void calendarWithoutWorkingDays_isRefused() {
        assertRefused(
                "Expected a working day of 'calendar' in the 366 days after 2026-02-27 for TELEPHONE of A-1, but found none",
                () -> calls("2026-01-27", Period.ofMonths(1), "2026-02-10", "2026-06-30", day -> false));
        assertRefused(
                "Expected a working day of 'calendar' in the 366 days after 2026-02-10 for TELEPHONE of A-1, but found none",
                () -> DueContacts.of(
                        List.of(account("A-1", FIRST)),
                        CALLS,
                        AS_OF,
                        HORIZON,
                        day -> day.equals(date("2026-03-10")) ? false : day.isAfter(date("2027-03-10"))));
    }

    /** Called on Saturday, June 5, 2021, and every half year from then: the next due day is long before 2026. */
    @Test
    void calendarOfOneYear_isRefused_whenAContactLiesLongBefore() {
        assertRefused(
                "Expected a working day of 'calendar' in the 366 days after 2021-12-05 for TELEPHONE of A-1, but found none",
                () -> calls(
                        "2021-06-05", Period.ofMonths(6), "2026-02-10", "2026-06-30", day -> day.getYear() == 2026));
    }

    /** Only the visit that was made counts as a call: of January 30, both fall due on April 30. */
    @Test
    void plannedVisit_doesNotMakeACallNeedless() {
        CadenceTable table = CadenceTable.standard()
                .with(FIRST, TELEPHONE, Period.ofMonths(3))
                .counting(TELEPHONE, Set.of(VISIT));
        DueContacts due = DueContacts.of(
                List.of(account("A-1", FIRST, VISIT, "2026-01-30")), table, AS_OF, date("2026-04-30"), CALENDAR);
        assertEquals(List.of("2026-04-30", "2026-04-30"), dueDates(due));
        assertEquals(
                List.of(TELEPHONE, VISIT),
                due.all().stream().map(DueContact::kind).toList());
    }

    @Test
    void restOf365Days_isBridged_andOneOf366IsNot() {
        LocalDate back = AS_OF.plusDays(366);
        DueContacts due = calls("2026-02-09", Period.ofDays(1), "2026-02-10", "2027-02-11", day -> !day.isBefore(back));
        assertEquals(date("2027-02-11"), back);
        // Due on the as-of date, which is not worked: moved to the next day that is.
        assertEquals(List.of("2027-02-11"), dueDates(due));
        assertRefused(
                "Expected a working day of 'calendar' in the 366 days after 2026-02-10 for TELEPHONE of A-1, but found none",
                () -> calls("2026-02-09", Period.ofDays(1), "2026-02-10", "2027-02-11", day -> day.isAfter(back)));
    }

    /** Two years on, nobody has worked for more than a year: the contact moves forward, not back. */
    @Test
    void dueDay_movesBackBy366DaysAtMost() {
        LocalDate due = date("2028-02-09");
        Period interval = Period.ofYears(2);
        LocalDate near = due.minusDays(366);
        LocalDate far = due.minusDays(367);
        LocalDate next = due.plusDays(1);
        assertEquals(
                near.toString(),
                dueDates(calls("2026-02-09", interval, "2026-02-09", "2028-02-28", works(near, next)))
                        .get(0));
        assertEquals(
                next.toString(),
                dueDates(calls("2026-02-09", interval, "2026-02-09", "2028-02-28", works(far, next)))
                        .get(0));
    }

    private static WorkingCalendar works(LocalDate one, LocalDate from) {
        return day -> day.equals(one) || !day.isBefore(from);
    }

    /** Each account has the 36,524 calls of a century and the one to be made up: 27 have 986,175, and 28 have 1,022,700. */
    @Test
    void contacts_areRefused_whenThereAreMoreThanAMillion() {
        List<CadenceAccount> accounts =
                IntStream.range(0, 28).mapToObj(i -> account("A-" + i, FIRST)).toList();
        assertRefused(
                "Expected at most 1000000 contacts up to 'horizon', but found more",
                () -> DueContacts.of(accounts, every(Period.ofDays(1)), AS_OF, date("2126-02-10"), day -> true));
    }

    @Test
    void nulls_areRefused() {
        assertNull("accounts", () -> DueContacts.of(null, TABLE, AS_OF, HORIZON, CALENDAR));
        assertNull(
                "accounts",
                () -> DueContacts.of(Arrays.asList((CadenceAccount) null), TABLE, AS_OF, HORIZON, CALENDAR));
        assertNull("table", () -> DueContacts.of(List.of(), null, AS_OF, HORIZON, CALENDAR));
        assertNull("asOf", () -> DueContacts.of(List.of(), TABLE, null, HORIZON, CALENDAR));
        assertNull("horizon", () -> DueContacts.of(List.of(), TABLE, AS_OF, null, CALENDAR));
        assertNull("calendar", () -> DueContacts.of(List.of(), TABLE, AS_OF, HORIZON, null));
    }

    // Texts and equality

    @Test
    void texts_showNoSeller() {
        DueContacts due =
                due(CALLS, account("A-1", GENERAL, TELEPHONE, "2025-06-02").withSeller("Ann"));
        assertEquals("DueContacts[asOf=2026-02-10, horizon=2026-06-30, contacts=2, overdue=1]", due.toString());
        assertEquals(
                "DueContact{account=A-1, priorityClass=GENERAL, kind=TELEPHONE, lastContact=2025-06-02,"
                        + " due=2025-09-02, by=2026-02-11, earliest=2026-02-11, latest=2026-03-27, daysOverdue=161,"
                        + " missed=2}",
                due.all().get(0).toString());
    }

    @Test
    void contacts_areEqual_whenTheSameIsAsked() {
        CadenceAccount account = account("A-1", FIRST, TELEPHONE, "2026-01-31");
        assertEquals(due(TABLE, account), due(TABLE, account));
        assertEquals(due(TABLE, account).hashCode(), due(TABLE, account).hashCode());
        assertNotEquals(due(TABLE, account), due(CALLS, account));
        assertNotEquals(due(TABLE, account), due(TABLE, account.withSeller("Ann")));
    }
}
