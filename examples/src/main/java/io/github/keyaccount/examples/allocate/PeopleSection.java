package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.staffing.AccountManager;
import io.github.keyaccount.staffing.InfeasibleStaffingException;
import io.github.keyaccount.staffing.StaffedAccount;
import io.github.keyaccount.staffing.Staffing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes who should serve whom. */
final class PeopleSection {
    private static final List<String> KEYS = List.of("sellers.capability", "sellers.most-accounts");

    private final MoneyPage page;
    private final SellingPlan plan;

    PeopleSection(MoneyPage page, SellingPlan plan) {
        this.page = page;
        this.plan = plan;
    }

    void people() {
        page.section(AllocateWord.PEOPLE);
        if (plan.people().isEmpty()) {
            page.item(Finding.of(AllocateNote.NO_PEOPLE, plan.settings().missing(KEYS)));
            return;
        }
        PeoplePlan people = plan.people().get();
        people.infeasible().ifPresent(this::infeasible);
        people.staffing().ifPresent(staffing -> {
            accounts(staffing);
            people(staffing, people.hours());
        });
    }

    private void infeasible(InfeasibleStaffingException refusal) {
        List<String> accounts =
                refusal.accounts().stream().map(Object::toString).toList();
        page.item(Finding.of(AllocateNote.NOT_ENOUGH_PLACES, accounts.size(), refusal.places(), page.shown(accounts)));
        page.more(accounts);
    }

    private void accounts(Staffing staffing) {
        TextTable table = page.figures()
                .table()
                .words(page.word(AllocateWord.ACCOUNT), MoneyPage.WIDEST_NAME)
                .words(page.word(AllocateWord.TODAY), MoneyPage.WIDEST_NAME)
                .words(page.word(AllocateWord.BEST_SERVED_BY), MoneyPage.WIDEST_NAME)
                .figures(page.word(AllocateWord.FIT));
        for (StaffedAccount one : staffing.accounts()) {
            table.row(
                    one.account(),
                    one.request().present().orElse("-"),
                    one.manager(),
                    page.texts().format(one.fit()));
        }
        page.out().table(table);
        staffing.findings().forEach(page::item);
        if (!staffing.handovers().isEmpty() && plan.settings().changeCost().signum() > 0) {
            page.item(Finding.of(
                    AllocateNote.AFTER_HANDOVERS,
                    staffing.handovers().size(),
                    money(plan.settings().changeCost()),
                    money(staffing.totalAfterChanges())));
        }
        if (page.details()) {
            staffing.accounts().forEach(one -> page.item(one.reason()));
        }
    }

    /** Writes what each of the sellers then has to do: the places, and the hours that the accounts need at their best. */
    private void people(Staffing staffing, Map<String, Long> needed) {
        String currency = page.figures().currency().getCurrencyCode();
        TextTable table = page.figures()
                .table()
                .words(page.word(AllocateWord.SELLER), MoneyPage.WIDEST_NAME)
                .figures(page.word(AllocateWord.PLACES))
                .figures(page.word(AllocateWord.FREE))
                .figures(page.word(AllocateWord.ONE_MORE_PLACE) + " (" + currency + ")")
                .figures(page.word(AllocateWord.HOURS_NEEDED))
                .figures(page.word(AllocateWord.HOURS_HAD));
        List<String> overloaded = new ArrayList<>();
        for (AccountManager manager : staffing.managers()) {
            String name = manager.name();
            long hours = needed.getOrDefault(name, 0L);
            long had = plan.hoursOf(name);
            table.row(
                    name,
                    page.count(manager.capacity()),
                    page.count(staffing.freePlaces(name)),
                    money(staffing.worthOfPlace(name)).amount(),
                    page.count(hours),
                    page.count(had));
            if (hours > had) {
                overloaded.add(name);
            }
        }
        page.out().table(table);
        if (!overloaded.isEmpty()) {
            page.item(Finding.of(AllocateNote.HOURS_DO_NOT_SUFFICE, overloaded));
        }
    }

    private Money money(BigDecimal amount) {
        return Money.ofMajor(amount, page.figures().currency(), RoundingMode.HALF_EVEN);
    }
}
