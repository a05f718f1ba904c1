package io.github.keyaccount.examples.allocate;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what contacts are overdue, whether there is time for those that fall due, and what slips. */
final class ContactSections {
    private static final List<String> KEYS =
            List.of("plan.priority-class", "plan.seller", "sellers.contact-hours-per-day");

    private final MoneyPage page;
    private final Optional<ContactPlan> plan;

    ContactSections(MoneyPage page, SellingPlan plan) {
        this.page = page;
        this.plan = plan.contacts();
    }

    /** Writes the contacts that are overdue. */
    void overdue() {
        page.section(AllocateWord.OVERDUE);
        if (plan.isEmpty()) {
            page.item(Finding.of(AllocateNote.NO_CONTACTS, KEYS));
            return;
        }
        List<DueContact> overdue = plan.get().due().overdue();
        if (overdue.isEmpty()) {
            page.item(Finding.of(AllocateNote.NOTHING_OVERDUE));
        } else {
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
        if (!plan.get().withoutClass().isEmpty()) {
            page.item(Finding.of(
                    AllocateNote.WITHOUT_CLASS,
                    plan.get().withoutClass().size(),
                    plan.get().withoutClass().stream().map(Object::toString).toList()));
        }
    }

    /** Writes how much time the contacts take, and how much there is. */
    void load() {
        if (plan.isEmpty()) {
            return;
        }
        page.section(AllocateWord.LOAD);
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
        for (ContactLoad.SellerLoad load : plan.get().load().sellers()) {
            table.row(
                    load.seller(),
                    page.count(load.contacts()),
                    hours(load.needed()),
                    hours(load.available()),
                    page.figures().percent(load.utilisation(), 0),
                    count(load.seller(), ContactOutcome.KEPT),
                    count(load.seller(), ContactOutcome.SLIPPED),
                    count(load.seller(), ContactOutcome.LEFT_OUT));
        }
        page.out().table(table);
        plan.get().load().findings().forEach(page::item);
    }

    private String count(String seller, ContactOutcome outcome) {
        return page.count(plan.get().schedule().contacts(outcome).stream()
                .filter(one -> one.contact().seller().equals(Optional.of(seller)))
                .count());
    }

    private String hours(Duration time) {
        return page.texts()
                .format(BigDecimal.valueOf(time.toMinutes()).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_EVEN));
    }

    /** Writes what every seller does in the first week, and what slips or is left out, with the reasons. */
    void schedule() {
        if (plan.isEmpty()) {
            return;
        }
        page.section(AllocateWord.SCHEDULE);
        for (ContactLoad.SellerLoad load : plan.get().load().sellers()) {
            List<String> days = new ArrayList<>();
            plan.get().schedule().agenda(load.seller()).entrySet().stream()
                    .limit(page.details() ? Long.MAX_VALUE : 5)
                    .forEach(day -> days.add(page.texts().format(day.getKey()) + " " + accounts(day.getValue())));
            page.item(Finding.of(AllocateNote.AGENDA, load.seller(), days));
        }
        List<Finding> reasons = plan.get().schedule().findings();
        page.shown(reasons).forEach(page::item);
        page.more(reasons);
    }

    private String accounts(List<ScheduledContact> contacts) {
        return String.join(
                " + ",
                contacts.stream()
                        .map(one -> one.contact().account() + " ("
                                + page.word(one.contact().kind()) + ")")
                        .toList());
    }
}
