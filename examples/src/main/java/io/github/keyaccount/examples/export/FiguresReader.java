package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.CsvRow;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns the rows of the file of figures into figures of the accounts. The revenue stands in the file, or else is given by
 * the opportunities that were won.
 */
final class FiguresReader {
    private static final List<String> FIGURES =
            List.of("revenue", "margin", "cost-to-serve", "category-spend", "receivables", "selling-hours");

    private final Currency currency;
    private final SalesPeriod period;
    private final boolean hasRevenue;
    private final Map<AccountId, Entry> entries = new LinkedHashMap<>();

    /** A row, and the figures in it, which may still lack the revenue. */
    private record Entry(CsvRow row, AccountFigures.Builder figures, Optional<Money> revenue, Optional<Money> spend) {}

    private FiguresReader(ExportRequest request, SalesPeriod period) {
        this.currency = request.currency();
        this.period = period;
        this.hasRevenue = request.layout().hasRevenueOfAccounts();
    }

    /** Reads the file of figures, if the mapping has one. */
    static FiguresReader read(CsvImport files, ExportRequest request, SalesPeriod period) {
        FiguresReader reader = new FiguresReader(request, period);
        files.readIfMapped("figures", reader::read);
        return reader;
    }

    private void read(CsvRow row) {
        if (row.isRejectedBy("accounts")) {
            return;
        }
        String name = row.required("account");
        AccountId account = row.valid("account", () -> AccountId.of(name));
        if (FIGURES.stream().allMatch(figure -> row.text(figure).isEmpty())) {
            return;
        }
        if (entries.containsKey(account)) {
            throw row.rejected("account", CsvExpectation.UNIQUE);
        }
        Optional<Money> revenue = row.amount("revenue", currency);
        if (hasRevenue && revenue.isEmpty()) {
            throw row.rejected("revenue", CsvExpectation.VALUE);
        }
        Optional<Money> spend = row.amount("category-spend", currency);
        AccountFigures.Builder figures = AccountFigures.builder();
        figures.account(account)
                .period(period)
                .margin(row.signedAmount("margin", currency))
                .costToServe(row.amount("cost-to-serve", currency))
                .categorySpend(spend)
                .receivables(row.amount("receivables", currency))
                .sellingTime(row.hours("selling-hours"));
        entries.put(account, new Entry(row, figures, revenue, spend));
    }

    /** Returns the accounts that the file names. */
    Set<AccountId> accounts() {
        return entries.keySet();
    }

    /** Rejects the figures of accounts that are not known. */
    void rejectOthersThan(Set<AccountId> known, String file) {
        for (AccountId account : List.copyOf(entries.keySet())) {
            if (!known.contains(account)) {
                CsvRow row = entries.remove(account).row();
                row.reject("account", CsvExpectation.KNOWN_IN, file);
            }
        }
    }

    /**
     * Returns the figures.
     *
     * @param won the revenue of the accounts whose revenue does not stand in the file
     */
    List<AccountFigures> figures(Function<AccountId, Money> won) {
        List<AccountFigures> figures = new ArrayList<>();
        entries.forEach((account, entry) -> {
            Money revenue = entry.revenue().orElseGet(() -> won.apply(account));
            if (entry.spend().filter(spend -> spend.compareTo(revenue) < 0).isPresent()) {
                entry.row().reject("category-spend", CsvExpectation.AMOUNT_FROM, revenue);
            } else {
                figures.add(entry.figures().revenue(revenue).build());
            }
        });
        return figures;
    }
}
