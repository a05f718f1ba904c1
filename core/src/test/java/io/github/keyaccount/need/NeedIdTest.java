package io.github.keyaccount.need;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedIdTest {

    @Test
    void id_keepsItsText() {
        assertEquals("N-1", NeedId.of("N-1").value());
        assertEquals("N-1", NeedId.of("N-1").toString());
        assertEquals(new NeedId("N-1"), NeedId.of("N-1"));
    }

    @Test
    void ids_orderAsTheirTextDoes() {
        assertEquals(
                "[N-1, N-10, N-2, n-1]",
                Stream.of("n-1", "N-2", "N-10", "N-1")
                        .map(NeedId::of)
                        .sorted()
                        .toList()
                        .toString());
        assertTrue(NeedId.of("A").compareTo(NeedId.of("B")) < 0);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "' ',' '", "'\t\n','\\u0009\\u000A'", "'\u00A0','\\u00A0'", "'\uFEFF','\\uFEFF'"})
    void idThatLooksBlank_isRefused(String blank, String shown) {
        String message = "Expected a non-blank 'value' of a need id, but found '" + shown + "'";
        assertRefused(message, () -> NeedId.of(blank));
        assertRefused(message, () -> new NeedId(blank));
    }

    @Test
    void idWithALineBreak_isRefused() {
        assertRefused(
                "Expected a 'value' of a need id without control characters, but found 'N\\u000A1'",
                () -> NeedId.of("N\n1"));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("value", () -> NeedId.of(null));
        assertNull("other", () -> NeedId.of("N").compareTo(null));
    }
}
