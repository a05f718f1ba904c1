package io.github.keyaccount.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** What a call is refused with. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(String message, Executable call) {
        assertRefused(IllegalArgumentException.class, message, call);
    }

    static <T extends Throwable> T assertRefused(Class<T> type, String message, Executable call) {
        T refusal = assertThrows(type, call);
        assertSame(type, refusal.getClass());
        assertEquals(message, refusal.getMessage());
        return refusal;
    }

    static void assertNull(String name, Executable call) {
        assertRefused(NullPointerException.class, name, call);
    }
}
