package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompetitorTest {
    private static final Competitor ACME = Competitor.of("Acme");

    @Test
    void competitor_holdsWhatItWasBuiltWith() {
        Competitor competitor = Competitor.builder()
                .name("Acme")
                .addProduct("cartridges")
                .addProduct("ribbons")
                .differentiation("makes its own drums")
                .addAdvantage("price")
                .addAdvantage("a plant next door")
                .addTie("Li Wei was at school with its director")
                .inTheRunning(false)
                .build();
        assertEquals("Acme", competitor.name());
        assertEquals(List.of("cartridges", "ribbons"), competitor.products());
        assertEquals(Optional.of("makes its own drums"), competitor.differentiation());
        assertEquals(List.of("price", "a plant next door"), competitor.advantages());
        assertEquals(List.of("Li Wei was at school with its director"), competitor.ties());
        assertFalse(competitor.inTheRunning());
        assertEquals("Acme (out of the running)", competitor.toString());
    }

    @Test
    void competitorOfWhichOnlyTheNameIsKnown_isInTheRunning() {
        assertTrue(ACME.inTheRunning());
        assertEquals(List.of(), ACME.products());
        assertEquals(Optional.empty(), ACME.differentiation());
        assertEquals(List.of(), ACME.advantages());
        assertEquals(List.of(), ACME.ties());
        assertEquals("Acme", ACME.toString());
        assertEquals(ACME, Competitor.builder().name("Acme").inTheRunning(true).build());
    }

    @Test
    void competitor_isRefused_withAnUnclearName() {
        assertRefused("Expected a non-blank 'name' of a competitor, but found ''", () -> Competitor.of(""));
        assertRefused(
                "Expected a 'name' of a competitor without control characters, but found 'Ac\\u000Ame'",
                () -> Competitor.of("Ac\nme"));
        assertRefused(
                "Expected a 'name' of a competitor without spaces around it, but found 'Acme '",
                () -> Competitor.of("Acme "));
    }

    @Test
    void competitor_isRefused_withABlankText() {
        assertRefused(
                "Expected a non-blank text in 'products' of Acme, but found ' '", () -> ACME.withProducts("a", " "));
        assertRefused(
                "Expected a non-blank 'differentiation' of Acme, but found ''", () -> ACME.withDifferentiation(""));
        assertRefused("Expected a non-blank text in 'advantages' of Acme, but found ''", () -> ACME.withAdvantages(""));
        assertRefused("Expected a non-blank text in 'ties' of Acme, but found ''", () -> ACME.withTies(""));
    }

    @Test
    void builder_isRefused_withoutAName() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Competitor.builder().build())
                .getMessage();
        assertTrue(message.contains("[name]"), message);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("name", () -> Competitor.of(null));
        assertNull("ties element", () -> Competitor.builder().addTie(null));
    }
}
