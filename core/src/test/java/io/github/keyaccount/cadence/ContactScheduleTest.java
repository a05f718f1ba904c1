package io.github.keyaccount.cadence;

import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.PriorityClass.FIRST;
import static io.github.keyaccount.account.PriorityClass.GENERAL;
import static io.github.keyaccount.account.PriorityClass.LAST;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static io.github.keyaccount.cadence.Cadences.CALENDAR;
import static io.github.keyaccount.cadence.Cadences.account;
import static io.github.keyaccount.cadence.Cadences.date;
import static io.github.keyaccount.cadence.ContactOutcome.KEPT;
import static io.github.keyaccount.cadence.ContactOutcome.LEFT_OUT;
import static io.github.keyaccount.cadence.ContactOutcome.SLIPPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactScheduleTest {
    /** A Tuesday. */
    private static final LocalDate AS_OF = date("2026-02-10");

    private static final LocalDate WEDNESDAY = date("2026-02-11");
    private static final LocalDate THURSDAY = date("2026-02-12");
    private static final LocalDate FRIDAY = date("2026-02-13");

    private static final CadenceTable VISITS = CadenceTable.of(Map.of(
            FIRST, Map.of(VISIT, Period.ofMonths(3)),
            GENERAL, Map.of(VISIT, Period.ofMonths(3)),
            LAST, Map.of(VISIT, Period.ofMonths(3))));

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    /** Visited on November 12, 2025, so due on February 12, 2026. */
    private static List<CadenceAccount> dueOnThursday(PriorityClass priorityClass, int count) {
        return dueThreeMonthsAfter("2025-11-12", priorityClass, count);
    }

    private static List<CadenceAccount> dueThreeMonthsAfter(String last, PriorityClass priorityClass, int count) {
        List<CadenceAccount> accounts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            accounts.add(
                    account(priorityClass + "-" + i, priorityClass, VISIT, last).withSeller("Ann"));
        }
        return accounts;
    }

    private static List<CadenceAccount> both(List<CadenceAccount> some, List<CadenceAccount> others) {
        List<CadenceAccount> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    private static ContactCapacity capacity(SellerCapacity seller) {
        return ContactCapacity.builder()
                .putDuration(VISIT, TWO_HOURS)
                .addSeller(seller)
                .build();
    }

    private static ContactSchedule schedule(List<CadenceAccount> accounts, LocalDate horizon, SellerCapacity seller) {
        return ContactSchedule.of(DueContacts.of(accounts, VISITS, AS_OF, horizon, CALENDAR), capacity(seller));
    }

    private static final SellerCapacity FOUR_HOURS = SellerCapacity.of("Ann", Duration.ofHours(4));

    private static List<String> outcomes(ContactSchedule schedule) {
        return schedule.contacts().stream()
                .map(one -> one.contact().account() + " " + one.outcome()
                        + one.day().map(day -> " " + day).orElse(""))
                .toList();
    }

    private static void assertReason(Finding expected, String english, String chinese, ScheduledContact found) {
        assertEquals(Optional.of(expected), found.reason());
        assertEquals(english, Texts.english().of(expected));
        assertEquals(chinese, Texts.chinese().of(expected));
    }

    // What slips, and why

    @Test
    void contacts_areKept_byClass_andTheLastOneSlips() {
        List<CadenceAccount> accounts = both(dueOnThursday(LAST, 2), dueOnThursday(FIRST, 3));
        ContactSchedule schedule = schedule(accounts, FRIDAY, FOUR_HOURS);
        assertEquals(
                List.of(
                        "FIRST-1 KEPT 2026-02-12",
                        "FIRST-2 KEPT 2026-02-12",
                        "FIRST-3 KEPT 2026-02-11",
                        "LAST-1 KEPT 2026-02-11",
                        "LAST-2 SLIPPED 2026-02-13"),
                outcomes(schedule));
        ScheduledContact slipped = schedule.contacts(SLIPPED).get(0);
        assertEquals(1, slipped.daysSlipped());
        assertReason(
                Finding.of(CadenceFinding.SLIPPED, "LAST-2", VISIT, THURSDAY, FRIDAY, 1, List.of(FIRST, LAST)),
                "The contact with account LAST-2 (Visit) that should be made by 2026-02-12 slips to 2026-02-13 (days late: 1):"
                        + " the days before are taken by contacts with accounts of these classes: First, Last.",
                "与客户 LAST-2 的联系（拜访）最迟应于 2026-02-12 进行，推迟到 2026-02-13（晚 1 天）：此前的日子已被以下类别客户的联系占用：" + "优先考虑、最后考虑。",
                slipped);
        assertEquals(List.of(slipped.reason().orElseThrow()), schedule.findings());
        for (ScheduledContact kept : schedule.contacts(KEPT)) {
            assertEquals(Optional.empty(), kept.reason());
            assertEquals(0, kept.daysSlipped());
        }
        assertEquals(
                "ContactSchedule[asOf=2026-02-10, horizon=2026-02-13, kept=4, slipped=1, leftOut=0]",
                schedule.toString());
    }

    @Test
    void contact_isLeftOut_whenItsDaysUpToTheHorizonAreFull() {
        ContactSchedule schedule =
                schedule(both(dueOnThursday(LAST, 2), dueOnThursday(FIRST, 3)), THURSDAY, FOUR_HOURS);
        ScheduledContact left = schedule.contacts(LEFT_OUT).get(0);
        assertEquals("LAST-2", left.contact().account().value());
        assertEquals(Optional.empty(), left.day());
        assertEquals(0, left.daysSlipped());
        assertReason(
                Finding.of(CadenceFinding.LEFT_OUT, "LAST-2", VISIT, THURSDAY, THURSDAY, List.of(FIRST, LAST)),
                "The contact with account LAST-2 (Visit) that should be made by 2026-02-12 is left out: the days up to"
                        + " 2026-02-12 are taken by contacts with accounts of these classes: First, Last.",
                "与客户 LAST-2 的联系（拜访）最迟应于 2026-02-12 进行，未能排入：到 2026-02-12 为止的日子已被以下类别客户的联系占用：" + "优先考虑、最后考虑。",
                left);
        assertEquals(
                "ContactSchedule[asOf=2026-02-10, horizon=2026-02-12, kept=4, slipped=0, leftOut=1]",
                schedule.toString());
    }

    /** Calls every 2 days may slip by no day, as the middle to the next one is the due day itself. */
    @Test
    void contact_isLeftOut_whenTheNextOfItsKindIsNear() {
        CadenceTable table = CadenceTable.of(
                Map.of(FIRST, Map.of(TELEPHONE, Period.ofMonths(1)), LAST, Map.of(TELEPHONE, Period.ofDays(2))));
        ContactCapacity capacity = ContactCapacity.builder()
                .putDuration(TELEPHONE, TWO_HOURS)
                .addSeller("Ann", TWO_HOURS)
                .build();
        List<CadenceAccount> accounts = new ArrayList<>();
        accounts.add(account("L", LAST, TELEPHONE, "2026-02-10").withSeller("Ann"));
        // Due on February 11, 12 and 13.
        for (String last : List.of("2026-01-11", "2026-01-12", "2026-01-13")) {
            accounts.add(account(last, FIRST, TELEPHONE, last).withSeller("Ann"));
        }
        DueContacts due = DueContacts.of(accounts, table, AS_OF, date("2026-02-16"), CALENDAR);
        assertEquals(
                List.of(
                        "2026-01-11 KEPT 2026-02-11",
                        "2026-01-12 KEPT 2026-02-12",
                        "L LEFT_OUT",
                        "2026-01-13 KEPT 2026-02-13",
                        "L LEFT_OUT",
                        "L KEPT 2026-02-16"),
                outcomes(ContactSchedule.of(due, capacity)));
    }

    @Test
    void contactToBeMadeUp_comesFirstInItsClass_onTheFirstDaysWithRoom() {
        // Due on January 12 and February 9, and on Thursday.
        List<CadenceAccount> accounts = both(
                dueOnThursday(GENERAL, 3),
                both(
                        List.of(
                                account("O-2", GENERAL, VISIT, "2025-11-09").withSeller("Ann"),
                                account("O-1", GENERAL, VISIT, "2025-10-12").withSeller("Ann"),
                                account("O-3", GENERAL, VISIT, "2025-11-10").withSeller("Ann")),
                        dueOnThursday(FIRST, 1)));
        assertEquals(
                List.of(
                        "O-1 KEPT 2026-02-11",
                        "O-2 KEPT 2026-02-11",
                        "O-3 SLIPPED 2026-02-12",
                        "FIRST-1 KEPT 2026-02-12",
                        "GENERAL-1 SLIPPED 2026-02-13",
                        "GENERAL-2 SLIPPED 2026-02-13",
                        "GENERAL-3 SLIPPED 2026-02-16"),
                outcomes(schedule(accounts, date("2026-02-16"), FOUR_HOURS)));
    }

    /** One visit a day: the two of the first class take Wednesday and Thursday, though that of the last was due before. */
    @Test
    void higherClass_comesFirst_evenIfItIsDueLater() {
        List<CadenceAccount> accounts = both(dueThreeMonthsAfter("2025-11-11", LAST, 1), dueOnThursday(FIRST, 2));
        assertEquals(
                List.of("LAST-1 SLIPPED 2026-02-13", "FIRST-1 KEPT 2026-02-12", "FIRST-2 KEPT 2026-02-11"),
                outcomes(schedule(accounts, FRIDAY, SellerCapacity.of("Ann", TWO_HOURS))));
    }

    @Test
    void contactTooLongForADay_isLeftOut() {
        SellerCapacity hurried = SellerCapacity.of("Ann", TWO_HOURS.minusSeconds(1));
        ScheduledContact left =
                schedule(dueOnThursday(FIRST, 1), FRIDAY, hurried).contacts().get(0);
        assertEquals(LEFT_OUT, left.outcome());
        assertReason(
                Finding.of(
                        CadenceFinding.LEFT_OUT_AS_TOO_LONG,
                        "FIRST-1",
                        VISIT,
                        THURSDAY,
                        new BigDecimal("2.00"),
                        new BigDecimal("1.99")),
                "The contact with account FIRST-1 (Visit) that should be made by 2026-02-12 is left out: it takes 2.00 hours,"
                        + " and its seller has 1.99 on a day.",
                "与客户 FIRST-1 的联系（拜访）最迟应于 2026-02-12 进行，未能排入：需要 2.00 小时，而其销售人员每天只有 1.99 小时。",
                left);
        assertEquals(
                List.of("FIRST-1 KEPT 2026-02-12"),
                outcomes(schedule(dueOnThursday(FIRST, 1), FRIDAY, SellerCapacity.of("Ann", TWO_HOURS))));
    }

    @Test
    void contact_slips_whenItsSellerIsAbsent() {
        SellerCapacity absent = FOUR_HOURS.withAbsences(WEDNESDAY, THURSDAY);
        ScheduledContact slipped =
                schedule(dueOnThursday(FIRST, 1), FRIDAY, absent).contacts().get(0);
        assertEquals(Optional.of(FRIDAY), slipped.day());
        assertReason(
                Finding.of(CadenceFinding.SLIPPED_WITHOUT_WORKING_TIME, "FIRST-1", VISIT, THURSDAY, FRIDAY, 1),
                "The contact with account FIRST-1 (Visit) that should be made by 2026-02-12 slips to 2026-02-13 (days late: 1):"
                        + " its seller does not work on the days before.",
                "与客户 FIRST-1 的联系（拜访）最迟应于 2026-02-12 进行，推迟到 2026-02-13（晚 1 天）：此前的日子其销售人员不上班。",
                slipped);
        assertEquals(
                List.of("FIRST-1 KEPT 2026-02-11"),
                outcomes(schedule(dueOnThursday(FIRST, 1), FRIDAY, FOUR_HOURS.withAbsences(THURSDAY))));
    }

    @Test
    void contact_isLeftOut_whenItsSellerIsAbsentUpToTheHorizon() {
        ScheduledContact left = schedule(
                        dueOnThursday(FIRST, 1), FRIDAY, FOUR_HOURS.withAbsences(WEDNESDAY, THURSDAY, FRIDAY))
                .contacts()
                .get(0);
        assertReason(
                Finding.of(CadenceFinding.LEFT_OUT_WITHOUT_WORKING_TIME, "FIRST-1", VISIT, THURSDAY, FRIDAY),
                "The contact with account FIRST-1 (Visit) that should be made by 2026-02-12 is left out: its seller does not"
                        + " work on any day up to 2026-02-13 on which it could be made.",
                "与客户 FIRST-1 的联系（拜访）最迟应于 2026-02-12 进行，未能排入：到 2026-02-13 为止可以进行的日子其销售人员都不上班。",
                left);
    }

    @Test
    void overdueContact_isLeftOut_whenNoDayIsLeftBeforeTheHorizon() {
        ContactSchedule schedule = schedule(dueThreeMonthsAfter("2025-10-12", FIRST, 1), AS_OF, FOUR_HOURS);
        assertReason(
                Finding.of(CadenceFinding.LEFT_OUT_AT_HORIZON, "FIRST-1", VISIT, WEDNESDAY, AS_OF),
                "The contact with account FIRST-1 (Visit) that should be made by 2026-02-11 is left out: the schedule ends on"
                        + " 2026-02-10, and nobody works up to then.",
                "与客户 FIRST-1 的联系（拜访）最迟应于 2026-02-11 进行，未能排入：计划截至 2026-02-10，在此之前已无工作日。",
                schedule.contacts().get(0));
    }

    @Test
    void contactWithoutSeller_isLeftOut() {
        List<CadenceAccount> accounts = both(List.of(account("A", FIRST, VISIT, "2025-11-12")), dueOnThursday(LAST, 1));
        ContactSchedule schedule = schedule(accounts, FRIDAY, FOUR_HOURS);
        assertEquals(List.of("A LEFT_OUT", "LAST-1 KEPT 2026-02-12"), outcomes(schedule));
        assertReason(
                Finding.of(CadenceFinding.LEFT_OUT_WITHOUT_SELLER, "A", VISIT, THURSDAY),
                "The contact with account A (Visit) that should be made by 2026-02-12 is left out: nobody sells to the"
                        + " account.",
                "与客户 A 的联系（拜访）最迟应于 2026-02-12 进行，未能排入：该客户没有销售人员。",
                schedule.contacts().get(0));
    }

    // Calls and visits

    /** Of 3 hours a day a visit takes 2 and a call 1. The 6 hours up to Thursday hold two accounts, and Friday the third one. */
    @Test
    void callsAndVisits_shareTheDays() {
        CadenceTable table =
                CadenceTable.of(Map.of(FIRST, Map.of(VISIT, Period.ofMonths(3), TELEPHONE, Period.ofMonths(3))));
        List<CadenceAccount> accounts = new ArrayList<>();
        for (String id : List.of("A", "B", "C")) {
            accounts.add(account(id, FIRST).withSince(date("2025-11-12")).withSeller("Ann"));
        }
        ContactCapacity capacity = capacity(SellerCapacity.of("Ann", Duration.ofHours(3)))
                .withDurations(Map.of(VISIT, TWO_HOURS, TELEPHONE, Duration.ofHours(1)));
        ContactSchedule schedule =
                ContactSchedule.of(DueContacts.of(accounts, table, AS_OF, FRIDAY, CALENDAR), capacity);
        assertEquals(
                "ContactSchedule[asOf=2026-02-10, horizon=2026-02-13, kept=4, slipped=2, leftOut=0]",
                schedule.toString());
        assertEquals(
                List.of(WEDNESDAY, THURSDAY, FRIDAY),
                List.copyOf(schedule.agenda("Ann").keySet()));
    }

    @Test
    void agenda_isThatOfOneSeller_dayByDay() {
        ContactSchedule schedule = schedule(both(dueOnThursday(LAST, 2), dueOnThursday(FIRST, 3)), FRIDAY, FOUR_HOURS);
        Map<LocalDate, List<ScheduledContact>> agenda = schedule.agenda("Ann");
        List<ScheduledContact> contacts = schedule.contacts();
        assertEquals(
                Map.of(
                        WEDNESDAY, contacts.subList(2, 4),
                        THURSDAY, contacts.subList(0, 2),
                        FRIDAY, contacts.subList(4, 5)),
                agenda);
        assertThrowsExactly(UnsupportedOperationException.class, agenda::clear);
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> agenda.get(FRIDAY).clear());
    }

    @Test
    void agenda_isEmpty_ofASellerWithoutContacts_andRefusedOfAnUnknownOne() {
        ContactCapacity both = capacity(FOUR_HOURS).withSellers(FOUR_HOURS, FOUR_HOURS.withSeller("Bob"));
        ContactSchedule schedule = ContactSchedule.of(
                DueContacts.of(dueOnThursday(FIRST, 1), CadenceTable.standard(), AS_OF, FRIDAY, CALENDAR),
                both.withDurations(Map.of(VISIT, TWO_HOURS, TELEPHONE, TWO_HOURS)));
        assertEquals(Map.of(), schedule.agenda("Bob"));
        assertRefused(
                "Expected 'seller' to be one of the 'sellers' of the capacity, but found another one",
                () -> schedule.agenda("Anne"));
    }

    @Test
    void schedules_areEqual_whenTheSameIsAsked_andTheirTextsShowNoSeller() {
        ContactSchedule schedule = schedule(dueOnThursday(FIRST, 1), FRIDAY, FOUR_HOURS);
        ContactSchedule same = schedule(dueOnThursday(FIRST, 1), FRIDAY, FOUR_HOURS);
        assertEquals(schedule, same);
        assertEquals(schedule.hashCode(), same.hashCode());
        assertNotEquals(schedule, schedule(dueOnThursday(LAST, 1), FRIDAY, FOUR_HOURS));
        assertNotEquals(schedule, schedule(dueOnThursday(FIRST, 1), FRIDAY, FOUR_HOURS.withAbsences(FRIDAY)));
        assertEquals(capacity(FOUR_HOURS), schedule.capacity());
        assertEquals(AS_OF, schedule.asOf());
        assertEquals(FRIDAY, schedule.horizon());
        // From November 12 to February 12 are 92 days, with the middle on December 28; to May 12 are 89, with March 28.
        assertEquals(
                "ScheduledContact{contact=DueContact{account=FIRST-1, priorityClass=FIRST, kind=VISIT,"
                        + " lastContact=2025-11-12, due=2026-02-12, by=2026-02-12, earliest=2026-02-11,"
                        + " latest=2026-03-28, daysOverdue=0, missed=0}, outcome=KEPT, day=2026-02-12}",
                schedule.contacts().get(0).toString());
    }
}
