package io.github.keyaccount.examples.export;

import io.github.keyaccount.examples.csv.CsvExpectation;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.CsvRow;
import io.github.keyaccount.measure.Money;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The list prices by which opportunities without an amount are priced. */
final class PriceList {
    private final Optional<String> attribute;
    private final Map<String, Money> prices = new HashMap<>();

    private PriceList(Optional<String> attribute) {
        this.attribute = attribute;
    }

    /** Reads the file of prices, if the mapping has one. */
    static PriceList read(CsvImport files, ExportLayout layout, Currency currency) {
        PriceList list = new PriceList(layout.listPriceBy());
        files.readIfMapped("prices", row -> {
            Money price = row.amount("price", currency).orElseThrow(() -> row.rejected("price", CsvExpectation.VALUE));
            if (list.prices.putIfAbsent(row.required("item"), price) != null) {
                throw row.rejected("item", CsvExpectation.UNIQUE);
            }
        });
        return list;
    }

    /** Returns the list price of an opportunity; a row that has none is rejected. */
    Money price(CsvRow row) {
        String role = attribute.map(name -> "attribute." + name).orElse("amount");
        return attribute
                .flatMap(name -> row.text(role))
                .flatMap(item -> Optional.ofNullable(prices.get(item)))
                .orElseThrow(() -> row.rejected(role, CsvExpectation.AMOUNT_OR_LIST_PRICE));
    }
}
