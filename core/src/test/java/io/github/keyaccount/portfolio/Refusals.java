package io.github.keyaccount.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.measure.CurrencyMismatchException;
import java.util.Currency;
import org.junit.jupiter.api.function.Executable;

/** Assertions that a call is refused, and with which words. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(String message, Executable call) {
        assertRefused(IllegalArgumentException.class, message, call);
    }

    static <T extends Throwable> T assertRefused(Class<T> type, String message, Executable call) {
        T refusal = assertThrowsExactly(type, call);
        assertEquals(message, refusal.getMessage());
        return refusal;
    }

    static void assertTooLarge(String name, String found, Executable call) {
        assertRefused(
                ArithmeticException.class,
                "Expected -9223372036854775808 <= '" + name + "' <= 9223372036854775807, but found " + found,
                call);
    }

    static void assertMismatch(String message, Currency expected, Currency found, Executable call) {
        CurrencyMismatchException refusal = assertRefused(CurrencyMismatchException.class, message, call);
        assertEquals(expected, refusal.expected());
        assertEquals(found, refusal.found());
    }

    static void assertNull(String name, Executable call) {
        assertRefused(NullPointerException.class, name, call);
    }
}
