package io.github.keyaccount.cadence;

import static io.github.keyaccount.cadence.Cadences.date;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Journal;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.Touchpoint;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The program of the package's guide, and the words of its findings. */
class CadenceGuideTest {
    private static final LocalDate asOf = date("2026-02-10");
    private static final LocalDate horizon = date("2026-02-28");
    private static final LocalDate lastCall = date("2025-07-31");
    private static final LocalDate since = date("2025-02-13");
    private static final Set<LocalDate> holidays =
            Set.copyOf(date("2026-02-15").datesUntil(date("2026-02-24")).toList());
    private static final Journal journal = Journal.of(
            AccountId.of("W"),
            List.of(
                    touchpoint(TouchpointKind.VISIT, "2025-11-13"),
                    touchpoint(TouchpointKind.TELEPHONE, "2026-01-31")));

    private static Touchpoint touchpoint(TouchpointKind kind, String date) {
        return Touchpoint.builder().kind(kind).date(date(date)).purpose("shops").build();
    }

    /**
     * W: the visit is due on Friday, February 13, the call on Friday, February 27. Y: the call was due on January 31, a Saturday,
     * so on January 30; the visit is due on February 13 as well. 3 hours a day hold one visit or the call. On February 11 the call
     * is made up, W is visited on the 13th and Y on the 12th, so all are kept. If she is absent on the 12th, Y must wait until the
     * end of the holidays, February 24.
     */
    @Test
    void guide_saysWhatItShows() {
        CadenceAccount w = CadenceAccount.of(journal, PriorityClass.FIRST).withSeller("Ann");
        CadenceAccount y = CadenceAccount.builder()
                .account("Y")
                .priorityClass(PriorityClass.LAST)
                .seller("Ann")
                .addContact(TouchpointKind.TELEPHONE, lastCall)
                .since(since)
                .build();
        WorkingCalendar calendar = WorkingCalendar.mondayToFriday().without(holidays);
        DueContacts due = DueContacts.of(List.of(w, y), CadenceTable.standard(), asOf, horizon, calendar);
        assertEquals(1, due.overdue().size());
        ContactCapacity capacity = ContactCapacity.builder()
                .putDuration(TouchpointKind.TELEPHONE, Duration.ofMinutes(20))
                .putDuration(TouchpointKind.VISIT, Duration.ofHours(3))
                .addSeller("Ann", Duration.ofHours(3))
                .build();
        assertEquals(List.of(), ContactLoad.of(due, capacity).overCapacity());
        ContactSchedule schedule = ContactSchedule.of(due, capacity);
        List<String> lines = new ArrayList<>();
        schedule.agenda("Ann")
                .forEach((day, contacts) -> contacts.forEach(one -> lines.add(day + " "
                        + one.contact().account() + " " + one.contact().kind())));
        assertEquals(
                List.of("2026-02-11 Y TELEPHONE", "2026-02-12 Y VISIT", "2026-02-13 W VISIT", "2026-02-27 W TELEPHONE"),
                lines);
        ContactSchedule absent = ContactSchedule.of(
                due, capacity.withSellers(capacity.sellers().get(0).withAbsences(date("2026-02-12"))));
        Texts texts = Texts.english();
        List<String> reasons = new ArrayList<>();
        for (ScheduledContact slipped : absent.contacts(ContactOutcome.SLIPPED)) {
            reasons.add(texts.of(slipped.reason().orElseThrow()));
        }
        assertEquals(
                List.of(
                        "The contact with account Y (Visit) that should be made by 2026-02-13 slips to 2026-02-24 (days late:"
                                + " 11): the days before are taken by contacts with accounts of these classes: First, Last."),
                reasons);
    }

    @Test
    void findings_areWarnings_butForLaterContacts() {
        for (CadenceFinding code : CadenceFinding.values()) {
            boolean info = code == CadenceFinding.LATER_CONTACTS_LEFT_OUT;
            assertEquals(info ? Severity.INFO : Severity.WARNING, code.severity());
        }
    }

    private static void assertTexts(Finding finding, String english, String chinese) {
        assertEquals(english, Texts.english().of(finding));
        assertEquals(chinese, Texts.chinese().of(finding));
    }

    @Test
    void findings_readInBothLanguages() {
        DueContacts due = DueContacts.of(
                List.of(
                        Cadences.account("A", PriorityClass.GENERAL, TouchpointKind.TELEPHONE, "2025-06-02"),
                        Cadences.account("B", PriorityClass.GENERAL, TouchpointKind.TELEPHONE, "2026-02-11")),
                CadenceTable.standard(),
                asOf,
                asOf,
                Cadences.CALENDAR);
        List<Finding> findings = due.findings();
        assertEquals(5, findings.size());
        // 161 days: see the test of due contacts.
        assertTexts(
                findings.get(0),
                "A contact with account A (Telephone) was due on 2025-09-02 and was not made: days overdue 161, due days gone"
                        + " by 2.",
                "与客户 A 的联系（电话）应于 2025-09-02 进行，至今未进行：已逾期 161 天，错过 2 个应联系日。");
        assertTexts(
                findings.get(1),
                "Accounts of which no contact of the kind \"Telephone\" is recorded, so that the first one is due now (1): B.",
                "有 1 个客户从无“电话”记录，现已到期：B。");
        assertTexts(
                findings.get(2),
                "Accounts of which no contact of the kind \"Visit\" is recorded, so that the first one is due now (2): A, B.",
                "有 2 个客户从无“拜访”记录，现已到期：A、B。");
        assertTexts(
                findings.get(3),
                "Accounts to which nobody sells, so that nobody makes their due contacts (2): A, B.",
                "有 2 个客户没有销售人员，到期的联系无人进行：A、B。");
        assertTexts(
                findings.get(4),
                "Accounts of which contacts after 2026-02-10 are left out (1): B.",
                "2026-02-10 之后的联系未计入，涉及 1 个客户：B。");
        assertTexts(
                Finding.of(CadenceFinding.OVER_CAPACITY, 34, new BigDecimal("22.00"), new BigDecimal("20.00")),
                "The contacts of one seller (count: 34) need 22.00 hours, and 20.00 are available.",
                "一名销售人员的 34 次联系需要 22.00 小时，可用时间为 20.00 小时。");
    }
}
