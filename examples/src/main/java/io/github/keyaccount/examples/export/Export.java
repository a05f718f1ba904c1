package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.csv.Alias;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.ImportProgress;
import io.github.keyaccount.examples.csv.RejectedRow;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OutcomeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An export that has been read.
 *
 * @param opportunities the opportunities
 * @param smallOrders the orders that were kept out of the funnel
 * @param stageWords how many opportunities have each word in the stage column
 * @param pricedAtList how many open opportunities have no amount and stand at their list price
 * @param unreadRevenue how many lost or abandoned opportunities have a revenue, which is not read
 * @param ownersWithoutOpportunity the owners in the file of owners that no opportunity names
 * @param unlistedAccounts the accounts of opportunities that the file of accounts does not list; none without a file
 * @param aliases the aliases that were applied, and how often
 * @param rowsRead how many rows each file has
 * @param filesFromWindows the files whose lines end in CRLF
 * @param rejected the rows that cannot be used, by file and line
 */
public record Export(
        List<Opportunity> opportunities,
        List<SmallOrder> smallOrders,
        Map<String, Integer> stageWords,
        int pricedAtList,
        int unreadRevenue,
        List<String> ownersWithoutOpportunity,
        List<String> unlistedAccounts,
        Map<Alias, Integer> aliases,
        Map<String, Long> rowsRead,
        List<String> filesFromWindows,
        List<RejectedRow> rejected) {

    /**
     * Reads an export.
     *
     * @param request what is to be read
     * @param progress is told how far the reading has come
     * @throws UnusableException if a file or a column is missing
     */
    public static Export read(ExportRequest request, ImportProgress progress) {
        ExportLayout layout = request.layout();
        Currency currency = request.currency();
        LocalDate exportedOn = request.exportedOn();
        CsvImport files = new CsvImport(request.folder(), layout.mapping(), progress);
        PriceList prices = PriceList.read(files, layout, currency);
        Directory accounts = Directory.read(files, "accounts", "account");
        Directory owners = Directory.read(files, "owners", "owner");
        ChangeLog changes = ChangeLog.read(files, layout, currency, exportedOn);
        OpportunityReader reader =
                new OpportunityReader(layout, currency, exportedOn, prices, changes, accounts, owners);
        files.read("opportunities", reader::read);
        changes.rejectOrphans(layout.mapping().get("opportunities.file"));
        List<SmallOrder> smallOrders = smallOrders(files, currency, exportedOn);
        return new Export(
                List.copyOf(reader.opportunities()),
                smallOrders,
                reader.stageWords(),
                reader.pricedAtList(),
                reader.unreadRevenue(),
                without(owners.names(), ownersOf(reader.opportunities())),
                accounts.names().isEmpty() ? List.of() : without(accountsOf(reader.opportunities()), accounts.names()),
                files.aliases().applied(),
                files.rowsRead(),
                files.filesFromWindows(),
                sorted(files));
    }

    private static List<SmallOrder> smallOrders(CsvImport files, Currency currency, LocalDate exportedOn) {
        List<SmallOrder> orders = new ArrayList<>();
        files.readIfMapped("out-of-funnel", row -> {
            LocalDate date = row.date("date").orElseThrow(() -> row.rejected("date", CsvExpectation.VALUE));
            if (date.isAfter(exportedOn)) {
                throw row.rejected("date", CsvExpectation.NOT_AFTER, exportedOn);
            }
            orders.add(new SmallOrder(
                    date,
                    row.amount("amount", currency).orElseThrow(() -> row.rejected("amount", CsvExpectation.VALUE))));
        });
        return List.copyOf(orders);
    }

    private static Set<String> ownersOf(List<Opportunity> opportunities) {
        return opportunities.stream().flatMap(deal -> deal.owner().stream()).collect(Collectors.toSet());
    }

    private static Set<String> accountsOf(List<Opportunity> opportunities) {
        return opportunities.stream()
                .flatMap(deal -> deal.account().stream())
                .map(AccountId::value)
                .collect(Collectors.toSet());
    }

    private static List<String> without(Set<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).sorted().toList();
    }

    private static List<RejectedRow> sorted(CsvImport files) {
        List<String> order = List.copyOf(files.rowsRead().keySet());
        return files.rejected().stream()
                .sorted(Comparator.comparing((RejectedRow row) -> order.indexOf(row.file()))
                        .thenComparing(RejectedRow::line))
                .toList();
    }

    /** Returns how many rows were read from all files. */
    public long rows() {
        return rowsRead.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many open opportunities name no account. */
    public long openWithoutAccount() {
        return opportunities.stream()
                .filter(deal -> deal.outcome().isOpen() && deal.account().isEmpty())
                .count();
    }

    /** Returns how many opportunities have each outcome, by its name in a language. */
    public Map<String, Integer> outcomes(Texts texts) {
        Map<OutcomeKind, Integer> counts = new EnumMap<>(OutcomeKind.class);
        opportunities.forEach(deal -> counts.merge(deal.outcome().kind(), 1, Integer::sum));
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        counts.forEach((kind, count) -> outcomes.put(texts.of(kind), count));
        return outcomes;
    }
}
