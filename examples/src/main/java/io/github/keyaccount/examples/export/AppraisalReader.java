package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.CsvRow;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns the rows of the file of appraisals into what was judged of the accounts, the latest judgement of each. */
final class AppraisalReader {
    private static final List<String> JUDGEMENTS =
            List.of("strategic-weight", "importance-to-seller", "recovery-months", "potential");

    private final Currency currency;
    private final LocalDate exportedOn;
    private final boolean hasDates;
    private final Map<AccountId, TreeMap<LocalDate, Entry>> entries = new LinkedHashMap<>();

    private record Entry(CsvRow row, AccountAppraisal appraisal) {}

    private AppraisalReader(ExportRequest request) {
        this.currency = request.currency();
        this.exportedOn = request.exportedOn();
        this.hasDates = request.mapping().find("appraisals.date").isPresent();
    }

    /** Reads the file of appraisals, if the mapping has one. Without a column of dates they are of the day of the export. */
    static AppraisalReader read(CsvImport files, ExportRequest request) {
        AppraisalReader reader = new AppraisalReader(request);
        files.readIfMapped("appraisals", reader::read);
        return reader;
    }

    private void read(CsvRow row) {
        if (row.isRejectedBy("accounts")) {
            return;
        }
        String name = row.required("account");
        AccountId account = row.valid("account", () -> AccountId.of(name));
        if (JUDGEMENTS.stream().allMatch(judgement -> row.text(judgement).isEmpty())) {
            return;
        }
        LocalDate date =
                hasDates ? row.date("date").orElseThrow(() -> row.rejected("date", CsvExpectation.VALUE)) : exportedOn;
        if (date.isAfter(exportedOn)) {
            throw row.rejected("date", CsvExpectation.NOT_AFTER, exportedOn);
        }
        TreeMap<LocalDate, Entry> ofAccount = entries.getOrDefault(account, new TreeMap<>());
        if (ofAccount.containsKey(date)) {
            throw row.rejected(hasDates ? "date" : "account", CsvExpectation.UNIQUE);
        }
        AccountAppraisal.Builder appraisal = AccountAppraisal.builder();
        appraisal
                .account(account)
                .date(date)
                .strategicWeight(row.rate("strategic-weight"))
                .importanceToSeller(row.rate("importance-to-seller"))
                .recoveryMonths(row.wholeNumber("recovery-months"))
                .potential(row.amount("potential", currency));
        ofAccount.put(date, new Entry(row, appraisal.build()));
        entries.put(account, ofAccount);
    }

    /** Rejects the appraisals of accounts that are not known. */
    void rejectOthersThan(Set<AccountId> known, String file) {
        for (AccountId account : List.copyOf(entries.keySet())) {
            if (!known.contains(account)) {
                entries.remove(account)
                        .values()
                        .forEach(entry -> entry.row().reject("account", CsvExpectation.KNOWN_IN, file));
            }
        }
    }

    /** Returns the latest appraisal of each account by the end of a day. */
    List<AccountAppraisal> latest(LocalDate asOf) {
        return entries.values().stream()
                .flatMap(ofAccount -> Optional.ofNullable(ofAccount.floorEntry(asOf)).stream())
                .map(latest -> latest.getValue().appraisal())
                .toList();
    }

    /** Returns how many appraisals there are, of whatever day. */
    int count() {
        return entries.values().stream().mapToInt(Map::size).sum();
    }
}
