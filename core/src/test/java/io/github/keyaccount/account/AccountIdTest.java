package io.github.keyaccount.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountIdTest {

    @Test
    void id_keepsItsText() {
        assertEquals("W", AccountId.of("W").value());
        assertEquals("W", AccountId.of("W").toString());
        assertEquals(new AccountId("W"), AccountId.of("W"));
    }

    @Test
    void ids_orderAsTheirTextDoes() {
        assertEquals(
                "[A-1, A-10, A-2, a-1]",
                Stream.of("a-1", "A-2", "A-10", "A-1")
                        .map(AccountId::of)
                        .sorted()
                        .toList()
                        .toString());
        assertTrue(AccountId.of("A").compareTo(AccountId.of("B")) < 0);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "' ',' '", "'\t\n','\\u0009\\u000A'", "'\u00A0','\\u00A0'", "'\uFEFF','\\uFEFF'"})
    void idThatLooksBlank_isRefused(String blank, String shown) {
        String message = "Expected a non-blank 'value' of an account id, but found '" + shown + "'";
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> AccountId.of(blank))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> new AccountId(blank))
                        .getMessage());
    }

    @Test
    void idWithALineBreak_isRefused() {
        assertEquals(
                "Expected a 'value' of an account id without control characters, but found 'A\\u000A1'",
                assertThrows(IllegalArgumentException.class, () -> AccountId.of("A\n1"))
                        .getMessage());
    }

    @Test
    void comparingWithNothing_isRefusedByName() {
        AccountId id = AccountId.of("A");
        assertEquals(
                "other",
                assertThrows(NullPointerException.class, () -> id.compareTo(null))
                        .getMessage());
    }

    @Test
    void missingId_isRefusedByName() {
        assertEquals(
                "value",
                assertThrows(NullPointerException.class, () -> AccountId.of(null))
                        .getMessage());
    }
}
