package io.github.keyaccount.measure;

import java.util.Currency;

/** Currencies with 0, 2 and 3 decimals, and without a minor unit. */
final class Currencies {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final Currency CNY = Currency.getInstance("CNY");
    static final Currency GBP = Currency.getInstance("GBP");
    static final Currency JPY = Currency.getInstance("JPY");
    static final Currency KWD = Currency.getInstance("KWD");
    static final Currency GOLD = Currency.getInstance("XAU");

    private Currencies() {}
}
