package io.github.keyaccount.examples.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import io.github.keyaccount.examples.report.DisplayWidth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The portfolio of the bundled sample. Revenues in units of 10,000 euros: Ebony 119, Daphne 91, Guava 87, Aspen 80, Fig 70,
 * Cherry 62, Beech 55, Oak 19, Pine 13, Rowan 9.5, Larch 6, Spruce 6, Cedar 4, which sum to 621.5; Hazel is a customer of
 * unknown revenue, the other 21 accounts are prospects without any.
 */
class SamplePortfolioTest {
    private static final CommandRun RUN = CommandRun.of("portfolio");
    private static final CommandRun GROUPS = CommandRun.of("portfolio", "--groups");

    @Test
    void withoutData_reportsTheSample_andEndsClean() {
        assertEquals(0, RUN.exitCode(), RUN.err());
        assertEquals("", RUN.err());
    }

    @Test
    void heading_saysWhatAsOfWhenAndInWhichUnit() {
        assertEquals(
                List.of(
                        "Portfolio: a maker of filling and packing machines",
                        "==================================================",
                        "As of the end of 2026-09-13, figures of 2025-09-14/2026-09-14.",
                        "Accounts 35: customers 14, prospects 21.",
                        "Revenue as it stands in accounts.csv.",
                        "Amounts in units of EUR 10,000."),
                RUN.lines().subList(0, 6));
    }

    /**
     * By hand. Key accounts are Ebony and Daphne (14 % of 621.5 are 87.01, which Guava's 87 just misses), Oak by its weight of
     * 80 % and Pine by tenure and potential: 119 + 91 + 19 + 13 = 242. Their hours 260 + 200 + 110 + 90 = 660 of 2,224; those
     * of standard accounts 180 + 150 + 25 + 120 + 140 + 160 + 30 + 50 + 35 = 890.
     */
    @Test
    void tiers_standBesideTheSharesThatAreWanted() {
        assertEquals(
                List.of(
                        "Tier Accounts Of base Wanted Revenue Share Of time Wanted",
                        "----------------------------------------------------------------------------",
                        "Key account 4 11.4% 10% 242.0 38.9% 29.7% 60%",
                        "Standard account 10 28.6% 30% 379.5 61.1% 40.0% 30%",
                        "Prospect 21 60.0% 60% 0.0 0.0% 30.3% 10%",
                        "----------------------------------------------------------------------------",
                        "Total 35 621.5",
                        "- Accounts of which the selling time was measured: 34 of 35."),
                RUN.section("TIERS").subList(0, 8));
    }

    /**
     * By hand, with weights of 4 for size, 3 for potential, 1 and 2 for importance to seller and company: Ebony 4 + 3 x 2.5 / 6
     * + 0.9 + 1.3 = 7.45, Daphne 4 x 91 / 119 + 1.05 + 0.7 + 1.2 = 6.01, Aspen 2.69 + 0.9 + 0.8 + 1.2 = 5.59, Guava 2.92 + 0.7
     * + 0.6 + 1 = 5.22, Nutmeg 0 + 3 + 0.9 + 1.2 = 5.1, Fig 2.35 + 1.45 + 0.4 + 0.6 = 4.80. Shares of wallet: Ebony 119 / 170,
     * Guava 87 / 120, Fig 70 / 280.
     */
    @Test
    void accounts_standByRank() {
        List<String> rows = RUN.section("ACCOUNTS BY RANK");

        assertEquals("Rank Account Revenue Share Class Tier Wallet Matrix Posture", rows.get(0));
        assertEquals(
                List.of(
                        "1 Ebony Tools 119.0 19.1% A Key 70% Retain Defend",
                        "2 Daphne Oils 91.0 14.6% A Key 70% Retain Defend",
                        "3 Aspen Dairy 80.0 12.9% A Standard 50% Maintain Maintain",
                        "4 Guava Soft Drinks 87.0 14.0% A Standard 72% Maintain Maintain",
                        "5 Nutmeg Foods 0.0 0.0% C Prospect 0% Acquire Attack",
                        "6 Fig Exports 70.0 11.3% A Standard 25% Acquire Attack"),
                rows.subList(2, 8));
    }

    @Test
    void accountsThatTie_shareARank_andWhatIsNotKnownIsADash() {
        List<String> rows = RUN.section("ACCOUNTS BY RANK");

        assertTrue(rows.contains("14 Larch Dairy 6.0 1.0% C Standard - - -"), rows::toString);
        assertTrue(rows.contains("14 Spruce Foods 6.0 1.0% C Standard 9% Harass Attack"), rows::toString);
        assertTrue(rows.contains("17 Hazel Chemicals - - - Standard - - -"), rows::toString);
    }

    @Test
    void accounts_areTheFirst20_orAllWithDetails() {
        assertTrue(RUN.section("ACCOUNTS BY RANK").contains("- And 15 more; --details lists all."));
        List<String> all = CommandRun.of("portfolio", "--details").section("ACCOUNTS BY RANK");

        assertEquals(
                35, all.stream().filter(line -> line.matches("[0-9]+ [A-Z].*")).count());
        assertFalse(all.contains("- And 15 more; --details lists all."));
    }

    /**
     * By hand, summing from the largest on and dividing by 621.5: 119 make 19.147 %, 210 33.789 %, 297 47.788 %, 377 60.660 %,
     * 447 71.923 %, 509 81.899 %, 564 90.748 %, 583 93.805 %, 596 95.897 %, 605.5 97.426 %, 611.5 98.391 %, 617.5 99.356 %.
     */
    @Test
    void pareto_sumsTheAccountsFromTheLargestOn() {
        List<String> rows = RUN.section("PARETO");

        assertEquals(
                List.of(
                        "Ebony Tools 119.0 119.0 19.1% A",
                        "Daphne Oils 91.0 210.0 33.8% A",
                        "Guava Soft Drinks 87.0 297.0 47.8% A",
                        "Aspen Dairy 80.0 377.0 60.7% A",
                        "Fig Exports 70.0 447.0 71.9% A",
                        "Cherry Drinks 62.0 509.0 81.9% A",
                        "Beech Foods 55.0 564.0 90.7% B",
                        "Oak Pharma 19.0 583.0 93.8% B",
                        "Pine Beverages 13.0 596.0 95.9% B",
                        "Rowan Oils 9.5 605.5 97.4% C",
                        "Larch Dairy 6.0 611.5 98.4% C",
                        "Spruce Foods 6.0 617.5 99.4% C",
                        "Cedar Dairy 4.0 621.5 100.0% C"),
                rows.subList(2, 15));
        assertEquals("Account Revenue Sum so far Share so far Class", rows.get(0));
        assertEquals("- And 14 more; --details lists all.", rows.get(22));
        assertEquals(
                34,
                CommandRun.of("portfolio", "--details").section("PARETO").stream()
                        .filter(line -> line.matches(".*% [ABC]"))
                        .count());
    }

    /** By hand: 119 + 91 + 87 + 80 + 70 + 62 = 509, 81.9 %; + 55 + 19 + 13 = 596, 95.9 %; a fifth of 35 are 7, with 564. */
    @Test
    void classes_standBesideTheFewWhoBringMost() {
        assertEquals(
                List.of(
                        "Class Accounts Of base Revenue Share Share so far",
                        "--------------------------------------------------------",
                        "Class A 6 17.1% 509.0 81.9% 81.9%",
                        "Class B 3 8.6% 87.0 14.0% 95.9%",
                        "Class C 25 71.4% 25.5 4.1% 100.0%",
                        "--------------------------------------------------------",
                        "Total 34 97.1% 621.5"),
                RUN.section("ABC CLASSES").subList(0, 7));
        assertTrue(RUN.flat()
                .contains("The fewest accounts that bring 80% of the revenue: 6, or 17.1% of the base. They bring EUR"
                        + " 5,090,000.00, or 81.9%."));
        assertTrue(RUN.flat().contains("The largest 20% of the base, accounts 7, bring 90.7% of the revenue."));
    }

    /** By hand: the squares of the revenues sum to 48,888.25, 621.5 squared is 386,262.25; 119 / 621.5; 621.5 / 13. */
    @Test
    void concentration_isComparedWithItsLimits() {
        assertEquals(
                List.of(
                        "Concentration index (Herfindahl-Hirschman) 0.1266",
                        "As if spread over so many equal accounts 7.9",
                        "Accounts that bought 13",
                        "Share of the largest account 19.1% Ebony Tools",
                        "Average revenue of an account that bought 47.8"),
                RUN.section("CONCENTRATION").subList(0, 5));
        assertTrue(RUN.flat().contains("more than the 15% allowed to a single account."), RUN.out());
        assertFalse(RUN.flat().contains("No limit of the mapping is exceeded."));
    }

    /** By hand: 3.5, 10.5 and 21 of 35 are 4, 10 and 21; the tie of ranks 14 and 15 moves one account up. */
    @Test
    void bands_areCutFromTheRanking_andNeverChangeATier() {
        assertEquals(
                List.of(
                        "Band Wanted Accounts Of base Key Standard Prospect",
                        "--------------------------------------------------------",
                        "1 10% 4 11.4% 2 2 0",
                        "2 30% 11 31.4% 2 5 4",
                        "3 60% 20 57.1% 0 3 17"),
                RUN.section("BANDS OF THE RANKING").subList(0, 5));
        assertTrue(RUN.flat().contains("Accounts that share rank 14: 2."), RUN.out());
    }

    /** By hand, from the potentials (bounds of 80 and 200) and shares of wallet (from 50 % on high). */
    @Test
    void matrix_hasAccountsInEveryCell() {
        List<String> matrix = RUN.section("MATRIX OF POTENTIAL AND SHARE OF WALLET");

        assertEquals(
                List.of(
                        "Potential Low share High share",
                        "--------------------------------",
                        "High Acquire 8 Retain 2",
                        "Medium Harass 4 Maintain 3",
                        "Low Abandon 3 Maintain 1"),
                matrix.subList(0, 5));
        assertTrue(matrix.contains("- Retain (Defend), accounts 2: Daphne Oils, Ebony Tools."), matrix::toString);
        assertTrue(matrix.contains("- Abandon, accounts 3: Cedar Dairy, Quince Juices, Yew Bakery."), matrix::toString);
        assertTrue(
                matrix.contains(
                        "- Maintain (Maintain), accounts 4: Aspen Dairy, Cherry Drinks, Guava Soft Drinks, Rowan"
                                + " Oils."),
                matrix::toString);
    }

    @Test
    void matrix_saysBelowTheAccountsToAbandon_thatChecksComeFirst() {
        List<String> matrix = RUN.section("MATRIX OF POTENTIAL AND SHARE OF WALLET");
        int abandon = matrix.indexOf("- Abandon, accounts 3: Cedar Dairy, Quince Juices, Yew Bakery.");

        assertEquals(
                List.of(
                        "- Before account Cedar Dairy is let go, the checks before release must be passed.",
                        "- Before account Quince Juices is let go, the checks before release must be passed.",
                        "- Before account Yew Bakery is let go, the checks before release must be passed."),
                matrix.subList(abandon + 1, abandon + 4));
        assertEquals(
                3,
                CommandRun.of("portfolio", "--details").section("MATRIX OF POTENTIAL AND SHARE OF WALLET").stream()
                        .filter(line -> line.contains("the checks before release must be passed"))
                        .count());
    }

    /**
     * By hand: Fig's potential of 2,900,000 lies above the bound of 2,000,000, its share of 700,000 of 2,800,000 is a quarter;
     * half would be 700,000 more.
     */
    @Test
    void matrix_explainsAllAccountsWithDetails() {
        String reason =
                "- Account Fig Exports is a case of \"Acquire\": its potential of EUR 2,900,000.00 is in the band"
                        + " from EUR 2,000,000.00 on; of the EUR 2,800,000.00 that it spends, EUR 700,000.00 or 25% comes to us, in"
                        + " the band from 0% on. - With a potential below EUR 2,000,000.00 instead of EUR 2,900,000.00, account Fig"
                        + " Exports becomes a case of \"Harass\". - If EUR 700,000.00 more of the EUR 2,800,000.00 that it spends came"
                        + " to us, account Fig Exports would be a case of \"Retain\".";
        CommandRun details = CommandRun.of("portfolio", "--details");

        assertTrue(
                details.flat()
                        .contains("Why each account stands where it does, and what would move it to another cell: -"),
                details.out());
        assertTrue(details.flat().contains(reason), details.out());
        assertFalse(RUN.flat().contains("is a case of"), RUN.out());
        assertTrue(RUN.flat().contains("What would move key accounts to another cell: - With"), RUN.out());
    }

    /** By hand: half of Ebony's 1,700,000 are 850,000, which is 340,000 less than the 1,190,000 that it spends with us. */
    @Test
    void matrix_saysWhatWouldMoveKeyAccounts() {
        assertTrue(
                RUN.flat()
                        .contains(
                                "If EUR 340,000.01 less of the EUR 1,700,000.00 that it spends came to us, account Ebony"
                                        + " Tools would be a case of \"Acquire\"."),
                RUN.out());
        assertFalse(RUN.flat().contains("account Fig Exports becomes"));
    }

    @Test
    void whatIsNotInTheMatrix_isCounted_andListedWithDetails() {
        String unknown = "Nothing tells how much account Larch Dairy spends with all suppliers.";

        assertFalse(RUN.flat().contains(unknown));
        assertTrue(RUN.flat().contains("Accounts without a place in the matrix"), RUN.out());
        assertTrue(CommandRun.of("portfolio", "--details").flat().contains(unknown));
    }

    @Test
    void reasons_areThoseOfKeyAccounts_orOfAllWithDetails() {
        List<String> reasons = RUN.section("REASONS");

        assertEquals(
                "Ebony Tools: Key account (Industry, South, mode Direct, priority First, found by Referral)",
                reasons.get(0));
        assertTrue(
                RUN.flat()
                        .contains(
                                "It is a key account, for which supporting criteria are enough together if at least 2 are"
                                        + " met: Years as a customer, Purchase potential."),
                RUN.out());
        assertEquals("- And 31 more; --details lists all.", reasons.get(reasons.size() - 1));
        List<String> all = CommandRun.of("portfolio", "--details").section("REASONS");
        assertEquals(
                35,
                all.stream()
                        .filter(line -> line.matches(".*: (Key account|Standard account|Prospect).*"))
                        .count());
    }

    @Test
    void groups_areListedWithTheirMembers() {
        assertEquals(
                List.of(
                        "Group Members Revenue Share",
                        "---------------------------------------",
                        "Aspen Dairy 3 90 14.5%",
                        "Aspen Dairy 80 12.9%",
                        "Cedar Dairy 4 0.6%",
                        "Larch Dairy 6 1.0%",
                        "Nutmeg Foods 2 0 0.0%",
                        "Nutmeg Foods 0 0.0%",
                        "Birch Foods 0 0.0%"),
                RUN.section("GROUPS").subList(0, 9));
    }

    /** By hand: the 90 of Aspen with Cedar and Larch are 14.48 % of 621.5, which makes a key account of the group. */
    @Test
    void groupsTakeThePlaceOfTheirMembers_whenAskedFor() {
        assertEquals(0, GROUPS.exitCode(), GROUPS.err());
        assertTrue(
                GROUPS.lines().contains("Groups 32, made of 35 accounts: customers 12, prospects 20."), GROUPS.out());
        assertTrue(GROUPS.flat().contains("appraisals of other members, not counted: 3."), GROUPS.out());
        assertTrue(GROUPS.section("TIERS").contains("Key account 5 15.6% 10% 332.0 53.4% 40.2% 60%"), GROUPS.out());
        assertTrue(GROUPS.section("ACCOUNTS BY RANK").contains("3 Aspen Dairy 90.0 14.5% A Key - - -"), GROUPS.out());
        assertTrue(GROUPS.section("ABC CLASSES").contains("Total 31 96.9% 621.5"), GROUPS.out());
    }

    @Test
    void data_saysWhatTheImportDid() {
        List<String> notes = RUN.section("DATA");

        assertTrue(notes.contains("- accounts.csv: rows 35."), notes::toString);
        assertTrue(notes.contains("- appraisals.csv: rows 24."), notes::toString);
        // The older of the two appraisals of Nutmeg Foods.
        assertTrue(
                RUN.flat()
                        .contains(
                                "Appraisals of a later day than 2026-09-13, or replaced by a later one, and not counted:"
                                        + " 1."),
                RUN.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noLine_isWiderThan100Columns(String language) {
        for (List<String> more : List.of(List.of("--details"), List.of("--details", "--groups"))) {
            List<String> arguments = new java.util.ArrayList<>(List.of("portfolio", "--language", language));
            arguments.addAll(more);
            CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

            assertEquals(0, run.exitCode());
            run.out().lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 100, line));
        }
    }

    @Test
    void chinese_showsTiersCellsAndSentencesInChinese() {
        CommandRun run = CommandRun.of("portfolio", "--language", "zh");

        assertTrue(run.section("客户分级").contains("重点客户 4 11.4% 10% 242.0 38.9% 29.7% 60%"), run.out());
        assertTrue(run.section("客户排序").contains("1 Ebony Tools 119.0 19.1% A 重点 70% 保留 防御"), run.out());
        assertTrue(run.section("帕累托分析").contains("Daphne Oils 91.0 210.0 33.8% A"), run.out());
        assertTrue(run.section("ABC 分类").contains("A 类 6 17.1% 509.0 81.9% 81.9%"), run.out());
        assertTrue(run.section("攻守模型").contains("高 获取 8 保留 2"), run.out());
        assertTrue(run.out().contains("带来 80% 收入的最少客户数：6 个，占总数的 17.1%；共 EUR 5,090,000.00，占 81.9%。"), run.out());
    }

    @Test
    void english_needsNothingButAscii() {
        assertTrue(RUN.out().chars().allMatch(character -> character < 128), RUN.out());
    }
}
