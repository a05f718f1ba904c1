package io.github.keyaccount.examples.export;

import io.github.keyaccount.examples.report.DisplayWidth;
import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.util.List;
import java.util.Map;

/** Writes what the import did, and the rows that cannot be used. */
public final class DataSections {
    private final Page page;
    private final ExportLayout layout;
    private final Texts texts;

    /** Creates the sections of a page. */
    public DataSections(Page page, ExportLayout layout) {
        this.page = page;
        this.layout = layout;
        this.texts = page.texts();
    }

    /** Writes what the import did. */
    public void data(Export export, ImportLog log) {
        page.section(DataWord.DATA);
        log.rowsRead().forEach((file, rows) -> page.item(Finding.of(DataNote.ROWS_READ, file, rows)));
        if (!export.opportunities().isEmpty()) {
            page.item(Finding.of(DataNote.STAGE_WORDS, counts(export.stageWords())));
            page.item(Finding.of(DataNote.OUTCOMES, counts(export.outcomes(texts))));
        }
        log.aliases()
                .forEach((alias, count) ->
                        page.item(Finding.of(DataNote.ALIAS_APPLIED, alias.field(), alias.from(), alias.to(), count)));
        if (export.pricedAtList() > 0) {
            page.item(Finding.of(DataNote.PRICED_AT_LIST, export.pricedAtList()));
        }
        if (layout.hasColumn("account") && export.openWithoutAccount() > 0) {
            page.item(Finding.of(DataNote.WITHOUT_ACCOUNT, export.openWithoutAccount()));
        }
        if (export.unreadRevenue() > 0) {
            page.item(Finding.of(DataNote.UNREAD_REVENUE, export.unreadRevenue()));
        }
        if (!log.filesFromWindows().isEmpty()) {
            page.item(Finding.of(DataNote.FILES_FROM_WINDOWS, log.filesFromWindows()));
        }
        named(DataNote.OWNERS_WITHOUT_OPPORTUNITY, export.ownersWithoutOpportunity());
        named(DataNote.UNLISTED_ACCOUNTS, export.unlistedAccounts());
    }

    private List<String> counts(Map<String, Integer> words) {
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + " " + texts.format(entry.getValue()))
                .toList();
    }

    private void named(DataNote note, List<String> names) {
        if (!names.isEmpty()) {
            page.item(Finding.of(note, names.size(), page.shown(names)));
            page.more(names);
        }
    }

    /** Writes the rows that cannot be used. */
    public void rejected(ImportLog log) {
        if (log.rejected().isEmpty()) {
            return;
        }
        page.section(DataWord.REJECTED);
        page.shown(log.rejected()).forEach(row -> {
            String expected = texts.of(row.expected());
            String value = DisplayWidth.cut(row.value(), 40);
            page.item(
                    row.column().isEmpty()
                            ? Finding.of(DataNote.REJECTED_ROW, row.file(), row.line(), value, expected)
                            : Finding.of(
                                    DataNote.REJECTED_CELL, row.file(), row.line(), row.column(), value, expected));
        });
        page.more(log.rejected());
        page.note(DataNote.REJECTED_COUNT, log.rejectedRows(), log.rows());
    }
}
