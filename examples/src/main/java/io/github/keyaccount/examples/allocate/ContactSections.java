package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.cadence.CadenceFinding;
import io.github.keyaccount.cadence.ContactLoad;
import io.github.keyaccount.cadence.ContactOutcome;
import io.github.keyaccount.cadence.DueContact;
import io.github.keyaccount.cadence.ScheduledContact;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Writes what contacts are overdue, whether there is time for those that fall due, and what slips. */
final class ContactSections {
    private static final List<String> KEYS =
            List.of("plan.priority-class", "plan.seller", "sellers.contact-hours-per-day");

    private static final int DAYS_SHOWN = 5;

    private final MoneyPage page;
    private final SellingPlan plan;

    ContactSections(MoneyPage page, SellingPlan plan) {
        this.page = page;
        this.plan = plan;
    }

    /** Writes all of it. */
    void contacts() {
        if (plan.contacts().isEmpty()) {
            page.section(AllocateWord.OVERDUE);
            page.item(Finding.of(AllocateNote.NO_CONTACTS, plan.settings().missing(KEYS)));
            return;
        }
        ContactPlan contacts = plan.contacts().get();
        overdue(contacts);
        load(contacts);
        schedule(contacts);
    }

    /** Writes the contacts that are overdue, and those that have never been made. */
    private void overdue(ContactPlan contacts) {
        page.section(AllocateWord.OVERDUE);
        List<DueContact> overdue = contacts.due().overdue();
        List<Finding> others = contacts.due().findings().stream()
                .filter(finding -> finding.code() != CadenceFinding.OVERDUE)
                .toList();
        if (!overdue.isEmpty()) {
            TextTable table = page.figures()
                    .table()
                    .words(page.word(AllocateWord.ACCOUNT), MoneyPage.WIDEST_NAME)
                    .words(page.word(AllocateWord.CONTACT), MoneyPage.WIDEST_NAME)
                    .words(page.word(AllocateWord.SELLER), MoneyPage.WIDEST_NAME)
                    .figures(page.word(AllocateWord.LAST))
                    .figures(page.word(AllocateWord.DUE))
                    .figures(page.word(AllocateWord.DAYS));
            page.shown(overdue)
                    .forEach(contact -> table.row(
                            contact.account(),
                            page.word(contact.kind()),
                            contact.seller().orElse("-"),
                            contact.lastContact().map(page.texts()::format).orElse("-"),
                            page.texts().format(contact.due()),
                            page.count(contact.daysOverdue())));
            page.out().table(table);
            page.more(overdue);
        }
        others.forEach(page::item);
        if (!contacts.withoutClass().isEmpty()) {
            page.item(Finding.of(
                    AllocateNote.WITHOUT_CLASS,
                    contacts.withoutClass().size(),
                    contacts.withoutClass().stream().map(Object::toString).toList()));
        }
        if (overdue.isEmpty() && others.isEmpty()) {
            page.item(Finding.of(AllocateNote.NOTHING_OVERDUE));
        }
    }

    /** Writes how much time the contacts take, how much there is, and what becomes of them. */
    private void load(ContactPlan contacts) {
        page.section(AllocateWord.LOAD);
        page.note(
                AllocateNote.CONTACTS_FROM,
                contacts.schedule().asOf().plusDays(1),
                contacts.schedule().horizon());
        TextTable table = page.figures()
                .table()
                .words(page.word(AllocateWord.SELLER), MoneyPage.WIDEST_NAME)
                .figures(page.word(AllocateWord.CONTACTS))
                .figures(page.word(AllocateWord.NEEDED))
                .figures(page.word(AllocateWord.AVAILABLE))
                .figures(page.word(AllocateWord.USED))
                .figures(page.word(AllocateWord.KEPT))
                .figures(page.word(AllocateWord.SLIPPED))
                .figures(page.word(AllocateWord.LEFT_OUT));
        for (ContactLoad.SellerLoad load : contacts.load().sellers()) {
            table.row(
                    load.seller(),
                    page.count(load.contacts()),
                    hours(load.needed()),
                    hours(load.available()),
                    page.figures().percent(load.utilisation(), 0),
                    count(contacts, load.seller(), ContactOutcome.KEPT),
                    count(contacts, load.seller(), ContactOutcome.SLIPPED),
                    count(contacts, load.seller(), ContactOutcome.LEFT_OUT));
        }
        page.out().table(table);
        contacts.load().findings().forEach(page::item);
        if (!contacts.withoutTime().isEmpty()) {
            page.item(Finding.of(AllocateNote.CONTACT_TIME_UNKNOWN, contacts.withoutTime()));
        }
    }

    private String count(ContactPlan contacts, String seller, ContactOutcome outcome) {
        return page.count(contacts.schedule().contacts(outcome).stream()
                .filter(one -> one.contact().seller().equals(Optional.of(seller)))
                .count());
    }

    private String hours(Duration time) {
        return page.texts()
                .format(BigDecimal.valueOf(time.toMinutes())
                        .divide(BigDecimal.valueOf(Duration.ofHours(1).toMinutes()), 1, RoundingMode.HALF_EVEN));
    }

    /** Writes the first days of every seller, with --details all, and what slips or is left out, with the reasons. */
    private void schedule(ContactPlan contacts) {
        page.section(AllocateWord.SCHEDULE);
        for (ContactLoad.SellerLoad load : contacts.load().sellers()) {
            SortedMap<LocalDate, List<ScheduledContact>> agenda =
                    contacts.schedule().agenda(load.seller());
            if (!agenda.isEmpty()) {
                agenda(load.seller(), agenda);
            }
        }
        List<Finding> reasons = contacts.schedule().findings();
        page.shown(reasons).forEach(page::item);
        page.more(reasons);
    }

    private void agenda(String seller, SortedMap<LocalDate, List<ScheduledContact>> agenda) {
        long shown = page.details() ? agenda.size() : Math.min(DAYS_SHOWN, agenda.size());
        List<String> days =
                agenda.entrySet().stream().limit(shown).map(this::day).toList();
        long more = agenda.size() - shown;
        page.item(
                more == 0
                        ? Finding.of(AllocateNote.AGENDA, seller, days)
                        : Finding.of(AllocateNote.AGENDA_BEGINS, seller, days, more));
    }

    private String day(Map.Entry<LocalDate, List<ScheduledContact>> day) {
        List<String> contacts = day.getValue().stream()
                .map(one -> page.texts()
                        .of(Finding.of(
                                AllocateNote.CONTACT_WITH,
                                one.contact().account().value(),
                                one.contact().kind())))
                .toList();
        return page.texts().format(day.getKey()) + " " + String.join(" + ", contacts);
    }
}
