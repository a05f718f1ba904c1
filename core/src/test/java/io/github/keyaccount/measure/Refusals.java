package io.github.keyaccount.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import org.junit.jupiter.api.function.Executable;

/** Assertions that a call is refused, and with which words. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(String message, Executable call) {
        assertEquals(
                message,
                assertThrowsExactly(IllegalArgumentException.class, call).getMessage());
    }

    static void assertArithmetic(String message, Executable call) {
        assertEquals(
                message, assertThrowsExactly(ArithmeticException.class, call).getMessage());
    }

    static void assertMismatch(String message, Executable call) {
        assertEquals(
                message,
                assertThrowsExactly(CurrencyMismatchException.class, call).getMessage());
    }

    static void assertNullRefused(String name, Executable call) {
        assertEquals(name, assertThrowsExactly(NullPointerException.class, call).getMessage());
    }
}
