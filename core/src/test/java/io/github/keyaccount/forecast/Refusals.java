package io.github.keyaccount.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.measure.CurrencyMismatchException;
import java.util.Currency;
import org.junit.jupiter.api.function.Executable;

/** Assertions that a call is refused, and with which words. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(String message, Executable call) {
        assertEquals(
                message,
                assertThrowsExactly(IllegalArgumentException.class, call).getMessage());
    }

    static void assertTooLarge(String name, String found, Executable call) {
        assertEquals(
                "Expected -9223372036854775808 <= '" + name + "' <= 9223372036854775807, but found " + found,
                assertThrowsExactly(ArithmeticException.class, call).getMessage());
    }

    static void assertMismatch(String message, Currency expected, Currency found, Executable call) {
        CurrencyMismatchException refusal = assertThrowsExactly(CurrencyMismatchException.class, call);
        assertEquals(message, refusal.getMessage());
        assertEquals(expected, refusal.expected());
        assertEquals(found, refusal.found());
    }

    static void assertNullRefused(String name, Executable call) {
        assertEquals(name, assertThrowsExactly(NullPointerException.class, call).getMessage());
    }
}
