package io.github.keyaccount.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every small program runs and prints what its comments promise. */
class ProgramsTest {

    private static List<String> output(Consumer<String[]> program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            program.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** By hand: 30 % of 2,800,000 are 840,000, 52.5 % of 1,600,000; 760,000 are missing. */
    @Test
    void quickstart() {
        assertEquals(
                List.of(
                        "EUR 840000.00",
                        "0.5250",
                        "The funnel does not hold enough: EUR 760,000.00 more must be found to reach the target of EUR"
                                + " 1,600,000.00."),
                output(Quickstart::main));
    }

    @Test
    void jsonStore() {
        List<String> lines = output(JsonStore::main);

        assertEquals("The same after reading: true", lines.get(lines.size() - 1));
    }

    @Test
    void mergeInParallel() {
        List<String> lines = output(MergeInParallel::main);

        assertTrue(lines.get(0).contains("weighted EUR "), lines::toString);
        assertEquals(lines.get(0).substring("Whole:  ".length()), lines.get(1).substring("Merged: ".length()));
        assertEquals("Equal:  true", lines.get(2));
    }

    /** By hand: 25 % of 80,000 by the learned rate of hospitals, 40 % of 50,000 by the stage. */
    @Test
    void ownFunnel() {
        assertEquals(
                List.of(
                        "Trial: 1, CHF 80000.00, expected CHF 20000.00, win rate by Learned",
                        "Quote: 1, CHF 50000.00, expected CHF 20000.00, win rate by Stage",
                        "Contract: 0, CHF 0.00, expected CHF 0.00, win rate by Stage"),
                output(OwnFunnel::main));
    }

    /** By hand: 2,800,000 counts at 30 % now, in full when won, at 50 % at Commitment. */
    @Test
    void whatIf() {
        assertEquals(
                List.of(
                        "If it were won: forecast EUR 2800000.00, change EUR 1960000.00",
                        "If it were moved to Commitment: forecast EUR 1400000.00, change EUR 560000.00",
                        "If it were not there: forecast EUR 0.00, change EUR -840000.00"),
                output(WhatIf::main));
    }
}
