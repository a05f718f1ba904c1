package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpportunityIdTest {

    @Test
    void id_keepsItsText() {
        assertEquals("O-1", OpportunityId.of("O-1").value());
        assertEquals("O-1", OpportunityId.of("O-1").toString());
    }

    @Test
    void ids_orderAsTheirTextDoes() {
        assertEquals(
                "[O-1, O-10, O-2, o-1]",
                Stream.of("o-1", "O-2", "O-10", "O-1")
                        .map(OpportunityId::of)
                        .sorted()
                        .toList()
                        .toString());
    }

    @Test
    void blankOrMissingId_isRefused() {
        assertRefused("Expected a non-blank 'value' of an opportunity id, but found ' '", () -> OpportunityId.of(" "));
        assertRefused("Expected a non-blank 'value' of an opportunity id, but found ''", () -> new OpportunityId(""));
        assertNull("value", () -> OpportunityId.of(null));
    }

    @Test
    void idThatLooksBlankOrBreaksTheLine_isRefused() {
        assertRefused(
                "Expected a non-blank 'value' of an opportunity id, but found '\\u200B'",
                () -> OpportunityId.of("\u200B"));
        assertRefused(
                "Expected a 'value' of an opportunity id without control characters, but found 'O\\u000A1'",
                () -> OpportunityId.of("O\n1"));
    }

    @Test
    void comparingWithNothing_isRefusedByName() {
        assertNull("other", () -> OpportunityId.of("O-1").compareTo(null));
    }
}
