package io.github.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.measure.CurrencyMismatchException;
import java.util.Currency;
import org.junit.jupiter.api.function.Executable;

/** Assertions that a call is refused, and with which words. */
public final class Refusals {
    private Refusals() {}

    public static void assertRefused(String message, Executable call) {
        assertRefused(IllegalArgumentException.class, message, call);
    }

    public static <T extends Throwable> T assertRefused(Class<T> type, String message, Executable call) {
        T refusal = assertThrowsExactly(type, call);
        assertEquals(message, refusal.getMessage());
        return refusal;
    }

    public static void assertNull(String name, Executable call) {
        assertRefused(NullPointerException.class, name, call);
    }

    public static void assertArithmetic(String message, Executable call) {
        assertRefused(ArithmeticException.class, message, call);
    }

    public static void assertTooLarge(String name, String found, Executable call) {
        assertArithmetic(
                "Expected -9223372036854775808 <= '" + name + "' <= 9223372036854775807, but found " + found, call);
    }

    public static void assertMismatch(String message, Executable call) {
        assertRefused(CurrencyMismatchException.class, message, call);
    }

    public static void assertMismatch(String message, Currency expected, Currency found, Executable call) {
        CurrencyMismatchException refusal = assertRefused(CurrencyMismatchException.class, message, call);
        assertEquals(expected, refusal.expected());
        assertEquals(found, refusal.found());
    }
}
