package io.github.keyaccount.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.Refusals;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.util.Currency;
import org.junit.jupiter.api.function.Executable;

/** Amounts, and what happens when they do not go together. */
final class Cash {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final Currency CNY = Currency.getInstance("CNY");
    static final Money DOLLARS = Money.ofMajor(5, USD);

    private Cash() {}

    static Money euro(String amount) {
        return Money.ofMajor(amount, EUR);
    }

    static Money cents(long amount) {
        return Money.ofMinor(amount, EUR);
    }

    static Money yuan(long amount) {
        return Money.ofMajor(amount, CNY);
    }

    /** Refused because dollars were found where euros were expected. */
    static void assertDollarsRefused(String what, Executable call) {
        CurrencyMismatchException refusal = Refusals.assertRefused(
                CurrencyMismatchException.class, "Expected " + what + " in EUR, but found USD 5.00", call);
        assertEquals(EUR, refusal.expected());
        assertEquals(USD, refusal.found());
    }
}
