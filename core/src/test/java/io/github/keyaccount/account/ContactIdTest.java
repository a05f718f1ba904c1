package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactIdTest {

    @Test
    void id_keepsItsText() {
        assertEquals("C-1", ContactId.of("C-1").value());
        assertEquals("C-1", ContactId.of("C-1").toString());
        assertEquals(new ContactId("C-1"), ContactId.of("C-1"));
    }

    @Test
    void ids_orderAsTheirTextDoes() {
        assertEquals(
                "[C-1, C-10, C-2, c-1]",
                Stream.of("c-1", "C-2", "C-10", "C-1")
                        .map(ContactId::of)
                        .sorted()
                        .toList()
                        .toString());
        assertTrue(ContactId.of("A").compareTo(ContactId.of("B")) < 0);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "' ',' '", "'\t\n','\\u0009\\u000A'", "'\u00A0','\\u00A0'", "'\uFEFF','\\uFEFF'"})
    void idThatLooksBlank_isRefused(String blank, String shown) {
        String message = "Expected a non-blank 'value' of a contact id, but found '" + shown + "'";
        assertRefused(message, () -> ContactId.of(blank));
        assertRefused(message, () -> new ContactId(blank));
    }

    @Test
    void idWithALineBreak_isRefused() {
        assertRefused(
                "Expected a 'value' of a contact id without control characters, but found 'C\\u000A1'",
                () -> ContactId.of("C\n1"));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("value", () -> ContactId.of(null));
        assertNull("other", () -> ContactId.of("C").compareTo(null));
    }
}
