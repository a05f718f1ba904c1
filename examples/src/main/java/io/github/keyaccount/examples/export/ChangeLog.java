package io.github.keyaccount.examples.export;

import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.CsvRow;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityChange;
import io.github.keyaccount.funnel.OpportunityField;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recorded changes of the opportunities: date, field, old value, new value. */
final class ChangeLog {
    private final ExportLayout layout;
    private final Currency currency;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    private record Entry(CsvRow row, OpportunityChange change) {}

    private ChangeLog(ExportLayout layout, Currency currency) {
        this.layout = layout;
        this.currency = currency;
    }

    /** Reads the file of changes, if the mapping has one. */
    static ChangeLog read(CsvImport files, ExportLayout layout, Currency currency, LocalDate exportedOn) {
        ChangeLog log = new ChangeLog(layout, currency);
        files.readIfMapped("changes", row -> {
            String id = row.required("opportunity");
            LocalDate date = row.date("date").orElseThrow(() -> row.rejected("date", CsvExpectation.VALUE));
            if (date.isAfter(exportedOn)) {
                throw row.rejected("date", CsvExpectation.NOT_AFTER, exportedOn);
            }
            log.entries.computeIfAbsent(id, key -> new ArrayList<>()).add(new Entry(row, log.change(row, date)));
        });
        return log;
    }

    private OpportunityChange change(CsvRow row, LocalDate date) {
        OpportunityField field =
                row.choice("field", ExportLayout.FIELDS).orElseThrow(() -> row.rejected("field", CsvExpectation.VALUE));
        return switch (field) {
            case STAGE -> new OpportunityChange.Stage(date, stage(row, "from"), stage(row, "to"));
            case AMOUNT -> new OpportunityChange.Amount(date, amount(row, "from"), amount(row, "to"));
            case EXPECTED_CLOSE -> new OpportunityChange.ExpectedClose(date, row.date("from"), row.date("to"));
            case OWNER -> new OpportunityChange.Owner(date, row.text("from", "owner"), row.text("to", "owner"));
            case MANUAL_WIN_RATE -> new OpportunityChange.ManualWinRate(date, row.rate("from"), row.rate("to"));
            case CATEGORY ->
                new OpportunityChange.Category(
                        date, row.choice("from", ExportLayout.CATEGORIES), row.choice("to", ExportLayout.CATEGORIES));
            case OUTCOME -> throw new AssertionError(field);
        };
    }

    private String stage(CsvRow row, String role) {
        return row.text(role, "stage")
                .filter(name -> layout.funnel().find(name).isPresent())
                .orElseThrow(() -> row.rejected(
                        role, CsvExpectation.ONE_OF, layout.funnel().stageNames()));
    }

    private Money amount(CsvRow row, String role) {
        return row.amount(role, currency).orElseThrow(() -> row.rejected(role, CsvExpectation.VALUE));
    }

    /**
     * Returns the opportunity with its recorded changes. Changes are followed back from the present value; one that does
     * not lead to the value after it is kept account of as rejected and left out.
     */
    Opportunity withHistory(Opportunity opportunity) {
        List<Entry> newestFirst =
                new ArrayList<>(entries.getOrDefault(opportunity.id().value(), List.of()));
        entries.remove(opportunity.id().value());
        newestFirst.sort(Comparator.comparing(entry -> entry.change().date()));
        Collections.reverse(newestFirst);
        Map<OpportunityField, Object> values = values(opportunity);
        List<OpportunityChange> history = new ArrayList<>();
        for (Entry entry : newestFirst) {
            OpportunityChange change = entry.change();
            boolean beforeOpening =
                    opportunity.opened().filter(change.date()::isBefore).isPresent();
            if (beforeOpening) {
                entry.row()
                        .reject(
                                "date",
                                CsvExpectation.NOT_BEFORE,
                                opportunity.opened().orElseThrow());
            } else if (!change.to().equals(values.get(change.field()))) {
                entry.row().reject("to", CsvExpectation.CHAINED, shown(values.get(change.field())));
            } else {
                values.put(change.field(), change.from());
                history.add(0, change);
            }
        }
        return opportunity.withHistory(history).withRecordedFields(layout.recordedFields());
    }

    private static Map<OpportunityField, Object> values(Opportunity opportunity) {
        Map<OpportunityField, Object> values = new EnumMap<>(OpportunityField.class);
        values.put(OpportunityField.STAGE, opportunity.stage());
        values.put(OpportunityField.AMOUNT, opportunity.amount());
        values.put(OpportunityField.EXPECTED_CLOSE, opportunity.expectedClose());
        values.put(OpportunityField.OWNER, opportunity.owner());
        values.put(OpportunityField.MANUAL_WIN_RATE, opportunity.manualWinRate());
        values.put(OpportunityField.CATEGORY, opportunity.category());
        return values;
    }

    private static String shown(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("-")
                : value.toString();
    }

    /** Rejects the changes of opportunities that are not in the export. */
    void rejectOrphans(String file) {
        entries.values()
                .forEach(rows ->
                        rows.forEach(entry -> entry.row().reject("opportunity", CsvExpectation.KNOWN_IN, file)));
    }
}
