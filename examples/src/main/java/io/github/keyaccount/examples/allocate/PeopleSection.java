package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.staffing.AccountManager;
import io.github.keyaccount.staffing.StaffedAccount;
import io.github.keyaccount.staffing.Staffing;
import java.math.RoundingMode;
import java.util.List;

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
            page.item(Finding.of(AllocateNote.NO_PEOPLE, KEYS));
            return;
        }
        Staffing staffing = plan.people().get().staffing();
        TextTable accounts = page.figures()
                .table()
                .words(page.word(AllocateWord.ACCOUNT), MoneyPage.WIDEST_NAME)
                .words(page.word(AllocateWord.TODAY), MoneyPage.WIDEST_NAME)
                .words(page.word(AllocateWord.BEST_SERVED_BY), MoneyPage.WIDEST_NAME)
                .figures(page.word(AllocateWord.FIT));
        for (StaffedAccount one : staffing.accounts()) {
            accounts.row(
                    one.account(),
                    one.request().present().orElse("-"),
                    one.manager(),
                    page.texts().format(one.fit()));
        }
        page.out().table(accounts);
        staffing.findings().forEach(page::item);
        places(staffing);
        if (page.details()) {
            staffing.accounts().forEach(one -> page.item(one.reason()));
        }
    }

    private void places(Staffing staffing) {
        TextTable table = page.figures()
                .table()
                .words(page.word(AllocateWord.SELLER), MoneyPage.WIDEST_NAME)
                .figures(page.word(AllocateWord.PLACES))
                .figures(page.word(AllocateWord.FREE))
                .figures(page.word(AllocateWord.ONE_MORE_PLACE));
        for (AccountManager manager : staffing.managers()) {
            table.row(
                    manager.name(),
                    page.count(manager.capacity()),
                    page.count(staffing.freePlaces(manager.name())),
                    page.figures()
                            .of(Money.ofMajor(
                                    staffing.worthOfPlace(manager.name()),
                                    page.figures().currency(),
                                    RoundingMode.HALF_EVEN)));
        }
        page.out().table(table);
    }
}
