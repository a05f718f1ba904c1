package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.examples.export.DataNote;
import io.github.keyaccount.examples.export.DataSections;
import io.github.keyaccount.examples.export.DataWord;
import io.github.keyaccount.examples.export.ExportRequest;
import io.github.keyaccount.examples.export.ImportLog;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.explain.Finding;

/** Writes a plan of selling time, section by section. */
final class AllocationReport {
    private AllocationReport() {}

    /** Writes all of it. */
    static void write(ExportRequest request, SellingPlan plan, ImportLog log) {
        MoneyPage page = request.page();
        heading(request, plan);
        HoursSections hours = new HoursSections(page, plan);
        hours.hours();
        hours.budgets();
        hours.reasons();
        new ContactSections(page, plan).contacts();
        new PeopleSection(page, plan).people();
        page.section(DataWord.DATA);
        log.rowsRead().forEach((file, rows) -> page.item(Finding.of(DataNote.ROWS_READ, file, rows)));
        new DataSections(page, request.layout()).rejected(log);
    }

    private static void heading(ExportRequest request, SellingPlan plan) {
        MoneyPage page = request.page();
        page.out().title(page.texts().of(Finding.of(AllocateNote.TITLE, request.title())));
        page.note(AllocateNote.AS_OF, request.asOf(), plan.settings().period());
        int accounts = plan.accounts().size();
        if (plan.settings().perSeller()) {
            page.note(
                    AllocateNote.HOURS_PER_SELLER,
                    plan.hours(),
                    accounts,
                    plan.optimum().parts().size());
        } else {
            page.note(AllocateNote.HOURS_IN_ALL, plan.hours(), accounts);
        }
        page.unit();
    }
}
