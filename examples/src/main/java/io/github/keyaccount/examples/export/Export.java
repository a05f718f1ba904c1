package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OutcomeKind;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param accounts the accounts that the file of accounts lists; none without a file
 * @param smallOrders the orders that were kept out of the funnel
 * @param stageWords how many opportunities have each word in the stage column
 * @param pricedAtList how many open opportunities have no amount and stand at their list price
 * @param unreadRevenue how many lost or abandoned opportunities have a revenue, which is not read
 * @param ownersWithoutOpportunity the owners in the file of owners that no opportunity names
 * @param unlistedAccounts the accounts of opportunities that the file of accounts does not list; none without a file
 */
public record Export(
        List<Opportunity> opportunities,
        List<Account> accounts,
        List<SmallOrder> smallOrders,
        Map<String, Integer> stageWords,
        int pricedAtList,
        int unreadRevenue,
        List<String> ownersWithoutOpportunity,
        List<String> unlistedAccounts) {

    /**
     * Reads an export.
     *
     * @param files its files
     * @param request how they are to be read
     * @throws UnusableException if a file or a column is missing
     */
    public static Export read(CsvImport files, ExportRequest request) {
        ExportLayout layout = request.layout();
        Currency currency = request.currency();
        LocalDate exportedOn = request.exportedOn();
        PriceList prices = PriceList.read(files, layout, currency);
        List<Account> accounts = AccountReader.read(files, layout, exportedOn);
        Directory owners = Directory.read(files, "owners", "owner");
        ChangeLog changes = ChangeLog.read(files, layout, currency, exportedOn);
        OpportunityReader reader =
                new OpportunityReader(layout, currency, exportedOn, prices, changes, Directory.of(accounts), owners);
        files.readIfMapped("opportunities", reader::read);
        layout.mapping().find("opportunities.file").ifPresent(changes::rejectOrphans);
        return new Export(
                List.copyOf(reader.opportunities()),
                accounts,
                smallOrders(files, currency, exportedOn),
                reader.stageWords(),
                reader.pricedAtList(),
                reader.unreadRevenue(),
                without(owners.names(), ownersOf(reader.opportunities())),
                accounts.isEmpty() ? List.of() : without(accountsOf(reader.opportunities()), names(accounts)));
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

    private static Set<String> names(List<Account> accounts) {
        return accounts.stream().map(account -> account.id().value()).collect(Collectors.toSet());
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
