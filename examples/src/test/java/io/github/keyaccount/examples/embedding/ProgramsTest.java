package io.github.keyaccount.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

    /**
     * By hand, of 1,000,000 in all: Alder 60 % and Birch 25 % are above the 20 % that decide, and are 85 % together; Cedar weighs
     * more than 70 %; Dogwood is a customer of 11 years whose potential is above 500,000; Elm meets nothing; Fir has not bought.
     */
    @Test
    void keyAccounts() {
        assertEquals(
                List.of(
                        "Alder: Key account - It is a key account, for which one decisive criterion is enough: Share of"
                                + " revenue.",
                        "Alder: 重点客户 - 属于重点客户，满足一项决定性标准即可：占销售收入的比重。",
                        "Birch: Key account - It is a key account, for which one decisive criterion is enough: Share of"
                                + " revenue.",
                        "Birch: 重点客户 - 属于重点客户，满足一项决定性标准即可：占销售收入的比重。",
                        "Cedar: Key account - It is a key account, for which one decisive criterion is enough: Strategic"
                                + " weight.",
                        "Cedar: 重点客户 - 属于重点客户，满足一项决定性标准即可：战略权重。",
                        "Dogwood: Key account - It is a key account, for which supporting criteria are enough together if at"
                                + " least 2 are met: Years as a customer, Purchase potential.",
                        "Dogwood: 重点客户 - 属于重点客户，同时满足至少 2 项辅助标准即可：成为客户的年数、采购潜力。",
                        "Elm: Standard account - It is a standard account: it meets no decisive criterion, and of the"
                                + " supporting ones 0 where 2 would be enough.",
                        "Elm: 普通客户 - 属于普通客户：未满足决定性标准，满足的辅助标准为 0 项，需要 2 项。",
                        "Fir: Prospect - It is a prospect, whatever its other figures: neither a first closed deal by"
                                + " 2026-12-31 nor revenue in 2026 shows that it has bought.",
                        "Fir: 可能成为客户的企业 - 属于可能成为客户的企业，不论其他数据如何：截至 2026-12-31 没有首次成交记录，2026 也没有销售收入。",
                        "80%: [Alder, Birch] bring EUR 850000.00",
                        "Account Birch is a case of \"Acquire\": its potential of EUR 3,000,000.00 is in the band from EUR"
                                + " 2,000,000.00 on; of the EUR 1,000,000.00 that it spends, EUR 250,000.00 or 25% comes to"
                                + " us, in the band from 0% on."),
                output(KeyAccounts::main));
    }

    /**
     * By hand: of technical and financial gatekeeper and purchaser two are for us. Support: 100 × (40 × 2 + 50 × 1 − 60 × 1) ÷
     * (150 × 2) = 23.33. Of the positive support of 80 + 50 the buyer carries 80 ÷ 130 = 61.54 %.
     */
    @Test
    void whomToMeet() {
        List<String> lines = output(WhomToMeet::main);
        assertEquals("Coverage 0.6667, support 23.33", lines.get(0));
        assertTrue(
                lines.contains(
                        "In the buying center of A-1, O-1 everything hangs on one person, buyer: share of the known"
                                + " support 61.54%."),
                lines::toString);
        assertEquals(
                List.of(
                        "Win the person: controller, coverage + 0.3333",
                        "Feeler meets analyst: Diagonal",
                        "- Are there facts?",
                        "- Is it quantified?",
                        "- Is there a clear line of analysis?",
                        "- Is it to the point and logical?"),
                lines.subList(lines.size() - 6, lines.size()));
    }

    /**
     * Against every division of the 100 hours, by the formulas of the source: with d = (no limit − today) ÷ (today − none) and c =
     * ln(d × (half more − none) ÷ (no limit − half more)) ÷ ln 1.5, the sales are none + range × r^c ÷ (d + r^c) at r times the
     * hours of today, of which 30 % are margin.
     */
    @Test
    void whereTimeGoes() {
        List<String> lines = output(WhereTimeGoes::main);
        double best = 0;
        for (int first = 0; first <= 100; first++) {
            for (int second = 0; first + second <= 100; second++) {
                best = Math.max(best, contribution(first, second, 100 - first - second));
            }
        }
        assertEquals("A-1: by rule 60 hours, at best 65", lines.get(0));
        assertEquals("A-2: by rule 30 hours, at best 35", lines.get(2));
        assertEquals("A-3: by rule 10 hours, at best 0", lines.get(4));
        assertEquals(best, contribution(65, 35, 0), 1e-6);
        String gain = String.format(Locale.ROOT, "%,.2f", best - contribution(60, 30, 10));
        assertEquals("The change brings EUR " + gain + " more in contribution.", lines.get(6));
        double oneMore = Math.max(contribution(66, 35, 0), contribution(65, 36, 0)) - best;
        assertEquals("One more hour would bring EUR " + Math.round(oneMore), lines.get(7));
    }

    private static double contribution(int first, int second, int third) {
        return 0.3
                * (sales(first / 40.0, 180_000, 300_000, 330_000, 420_000)
                        + sales(second / 30.0, 120_000, 200_000, 215_000, 240_000)
                        + sales(third / 30.0, 0, 20_000, 45_000, 300_000));
    }

    private static double sales(double ratio, double none, double today, double halfMore, double noLimit) {
        double d = (noLimit - today) / (today - none);
        double c = Math.log(d * (halfMore - none) / (noLimit - halfMore)) / Math.log(1.5);
        return none + (noLimit - none) * Math.pow(ratio, c) / (d + Math.pow(ratio, c));
    }
}
