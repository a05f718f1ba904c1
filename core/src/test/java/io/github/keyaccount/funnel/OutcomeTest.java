package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.funnel.Opportunities.AS_OF;
import static io.github.keyaccount.funnel.Opportunities.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void open_hasNoDay() {
        assertEquals(OutcomeKind.OPEN, Outcome.open().kind());
        assertEquals(Optional.empty(), Outcome.open().closedOn());
        assertTrue(Outcome.open().isOpen());
        assertEquals("Open", Outcome.open().toString());
    }

    @Test
    void closedOutcomes_tellKindAndDay() {
        assertClosed(OutcomeKind.WON, Outcome.won(AS_OF));
        assertClosed(OutcomeKind.WON, Outcome.won(AS_OF, eur(0)));
        assertClosed(OutcomeKind.LOST, Outcome.lost(AS_OF, "price"));
        assertClosed(OutcomeKind.ABANDONED, Outcome.abandoned(AS_OF, "no budget"));
    }

    private static void assertClosed(OutcomeKind kind, Outcome outcome) {
        assertEquals(kind, outcome.kind());
        assertEquals(Optional.of(AS_OF), outcome.closedOn());
        assertFalse(outcome.isOpen());
    }

    @Test
    void factories_giveWhatTheConstructorsGive() {
        assertEquals(new Outcome.Won(AS_OF, Optional.empty(), Optional.empty()), Outcome.won(AS_OF));
        assertEquals(new Outcome.Won(AS_OF, Optional.empty(), Optional.of(eur(5))), Outcome.won(AS_OF, eur(5)));
        assertEquals(new Outcome.Lost(AS_OF, Optional.of("price")), Outcome.lost(AS_OF, "price"));
        assertEquals(new Outcome.Abandoned(AS_OF, Optional.of("rest")), Outcome.abandoned(AS_OF, "rest"));
    }

    @Test
    void texts_tellDayAndFinalAmount_butNoReason() {
        assertEquals(
                "Won[date=2026-08-10, finalAmount=(none)]", Outcome.won(AS_OF).toString());
        assertEquals(
                "Won[date=2026-08-10, finalAmount=EUR 5.00]",
                new Outcome.Won(AS_OF, Optional.of("Bob helped"), Optional.of(eur(5))).toString());
        assertEquals("Lost[date=2026-08-10]", Outcome.lost(AS_OF, "Bob said no").toString());
        assertEquals(
                "Abandoned[date=2026-08-10]",
                Outcome.abandoned(AS_OF, "Bob left").toString());
    }

    @Test
    void negativeFinalAmount_isRefused() {
        assertRefused("Expected 'finalAmount' of zero or more, but found EUR -5.00", () -> Outcome.won(AS_OF, eur(-5)));
        assertRefused(
                "Expected 'finalAmount' of zero or more, but found EUR -5.00",
                () -> new Outcome.Won(AS_OF, Optional.empty(), Optional.of(eur(-5))));
    }

    @Test
    void blankReason_isRefused() {
        String message = "Expected a non-blank 'reason', but found ' '";
        assertRefused(message, () -> Outcome.lost(AS_OF, " "));
        assertRefused(message, () -> Outcome.abandoned(AS_OF, " "));
        assertRefused(message, () -> new Outcome.Won(AS_OF, Optional.of(" "), Optional.empty()));
        assertRefused(message, () -> new Outcome.Lost(AS_OF, Optional.of(" ")));
        assertRefused(message, () -> new Outcome.Abandoned(AS_OF, Optional.of(" ")));
        assertRefused("Expected a non-blank 'reason', but found '\\u200B'", () -> Outcome.lost(AS_OF, "\u200B"));
        assertEquals(
                Optional.of("price\nand time"),
                Outcome.lost(AS_OF, "price\nand time").reason());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("date", () -> Outcome.won(null));
        assertNull("date", () -> Outcome.won(null, eur(1)));
        assertNull("finalAmount", () -> Outcome.won(AS_OF, null));
        assertNull("date", () -> Outcome.lost(null, "price"));
        assertNull("reason", () -> Outcome.lost(AS_OF, null));
        assertNull("date", () -> Outcome.abandoned(null, "rest"));
        assertNull("reason", () -> Outcome.abandoned(AS_OF, null));
        assertNull("reason", () -> new Outcome.Won(AS_OF, null, Optional.empty()));
        assertNull("finalAmount", () -> new Outcome.Won(AS_OF, Optional.empty(), null));
        assertNull("reason", () -> new Outcome.Lost(AS_OF, null));
        assertNull("reason", () -> new Outcome.Abandoned(AS_OF, null));
    }
}
