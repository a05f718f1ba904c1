package io.github.keyaccount.examples.review;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import io.github.keyaccount.examples.report.DisplayWidth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleReviewTest {
    private static final CommandRun RUN = CommandRun.of();

    @Test
    void withoutArguments_reviewsTheSample_andEndsClean() {
        assertEquals(0, RUN.exitCode());
        assertEquals("", RUN.err());
        assertEquals(CommandRun.of("review").out(), RUN.out());
    }

    @Test
    void heading_saysWhatAsOfWhenAndInWhichUnit() {
        assertEquals(
                List.of(
                        "Funnel review: a maker of filling and packing machines",
                        "======================================================",
                        "As of the end of 2026-09-13, 2026-Q3: weeks past 11 of 13.",
                        "Target EUR 9,000,000.00.",
                        "Counted: Expected in the period.",
                        "Amounts in units of EUR 10,000."),
                RUN.lines().subList(0, 6));
    }

    /** The figures are those of the worked example of the training texts, in units of 10,000 euros. */
    @Test
    void funnel_isTheWorkedExample() {
        assertEquals(
                List.of(
                        "Stage Count Amount Win rate Expected",
                        "---------------------------------------------",
                        "Interest 5 300 5% 15.0",
                        "Approval 4 240 10% 24.0",
                        "Design 3 176 20% 35.2",
                        "Comparison 2 464 30% 139.2",
                        "Commitment 2 146 50% 73.0",
                        "Use 2 98 80% 78.4",
                        "---------------------------------------------",
                        "Total 18 1,424 364.8"),
                RUN.section("FUNNEL"));
    }

    /** By hand: 420 + 24 + 364.8 + 2 weeks of 2.5 = 813.8; 813.8 / 900; 900 - 813.8; 1,424 / (900 - 444). */
    @Test
    void forecast_addsUpAndIsComparedWithTheTarget() {
        assertEquals(
                List.of(
                        "Closed in the funnel 420.0",
                        "Closed outside the funnel 24.0",
                        "Weighted pipeline 364.8",
                        "Still expected outside the funnel 5.0",
                        "----------------------------------------",
                        "Forecast 813.8",
                        "Target 900.0",
                        "Forecast ratio 90.4%",
                        "Gap 86.2",
                        "Coverage ratio 3.12"),
                RUN.section("FORECAST").subList(0, 10));
    }

    /**
     * Expected values from an independent script over the CSV files: weighted 358.75 and 399.8 and 364.8, closed in the
     * funnel 335, 335 and 420, outside it 17.35, 20.2 and 24 as of August 30, September 6 and 13.
     */
    @Test
    void progress_isRebuiltFromTheRecordedChanges() {
        List<String> weeks = RUN.section("PROGRESS BY WEEK");

        assertAll(
                () -> assertEquals(
                        "Week to Closed Weighted + Closed + Out of funnel + Funnel = Progress Of target", weeks.get(0)),
                () -> assertTrue(weeks.contains("2026-09-06 355.2 399.8 0 2.8 41.0 43.9 4.88%"), weeks::toString),
                () -> assertTrue(weeks.contains("2026-09-13 444.0 364.8 85 3.8 -35.0 53.8 5.98%"), weeks::toString),
                () -> assertTrue(RUN.out().contains("An even pace is 7.69% of the target a week, one of 13.")));
    }

    @Test
    void progress_ofAllWeeks_beginsBeforeThePeriod() {
        List<String> weeks = CommandRun.of("review", "--weeks", "all").section("PROGRESS BY WEEK");

        assertEquals("2026-07-05 1.2 455.0 0 1.2 10.1 11.4 1.26%", weeks.get(2));
        assertEquals(11, weeks.stream().filter(line -> line.startsWith("2026-")).count());
    }

    /** By hand: 444 / 900; 900 x 11 / 13 = 761.5; 444 / 900 / 11; 1 / 13. */
    @Test
    void pace_isComparedWithAnEvenOne() {
        assertEquals(
                List.of(
                        "Closed to date 444.0 49.3%",
                        "Even pace by now 761.5 84.6%",
                        "Behind it 317.5",
                        "Closed per week 4.48%",
                        "Even pace per week 7.69%"),
                RUN.section("PACE TO DATE"));
    }

    @Test
    void slippedUndatedAndSmallDeals_standOutside() {
        assertEquals(
                List.of(
                        "Why Count Amount Expected",
                        "--------------------------------------------",
                        "Slipped 2 76 20.4",
                        "Undated 2 53 3.6",
                        "In another period 3 120 6.0",
                        "Below the threshold 1"),
                RUN.section("OUTSIDE THE FORECAST"));
        assertTrue(RUN.lines().contains("D-119 Spruce Foods Comparison 52.0 Slipped 2026-08-28"));
        assertTrue(RUN.lines().contains("D-122 Vine Estates Approval 18.0 Undated"));
        assertTrue(RUN.lines().contains("D-126 Zelkova Crafts Interest 1.2 Below the threshold"));
    }

    @Test
    void hygiene_namesWhatIsLeftUndone() {
        List<String> findings = RUN.section("TO BE PUT IN ORDER");

        assertTrue(findings.contains("- Opportunity D-119 is stalled at Comparison: days there 61, limit 60."));
        assertTrue(findings.contains("- Open opportunities without a next action: 2."));
        assertTrue(findings.contains("- Namely D-104, D-116."));
        assertTrue(findings.contains("- Opportunities equal but for their ids: 2 in groups: 1; surplus copies: 1."));
    }

    @Test
    void data_saysWhatTheImportDid() {
        List<String> notes = RUN.section("DATA");

        assertTrue(notes.contains("- By outcome: Open 26, Won 7, Lost 2, Abandoned 1."));
        assertTrue(notes.contains("- Alias in region: \"Nord\" read as \"North\", times: 3."));
        assertTrue(notes.contains("- Open opportunities without an amount, priced at their list price: 1."));
        assertTrue(notes.contains("- Owners without any opportunity: 1 (Paul Brandt)."));
    }

    @Test
    void breakdown_sumsToTheWhole() {
        List<String> rows = CommandRun.of("review", "--by", "region").section("FORECAST BY region");

        assertEquals("North 9 588 146.6 3 217 363.6", rows.get(2));
        assertEquals("Total 18 1,424 364.8 5 420 784.8", rows.get(rows.size() - 1));
    }

    @Test
    void scopeOfAllOpen_countsSlippedAndUndatedToo() {
        CommandRun run = CommandRun.of("review", "--scope", "all-open");

        // 18 + 2 slipped + 2 undated + 3 of another period.
        assertTrue(run.section("FUNNEL").contains("Total 25 1,673 394.8"), run.out());
        assertTrue(run.lines().contains("COUNTED, THOUGH NOT EXPECTED IN THE PERIOD"));
    }

    @Test
    void outOfFunnelFigure_isNotSpreadOverPastWeeks() {
        CommandRun run = CommandRun.of("review", "--out-of-funnel-closed", "500000");

        assertTrue(run.section("FORECAST").contains("Closed outside the funnel 50.0"));
        assertTrue(run.flat().contains("compared without out-of-funnel sales, of which only one figure is known."));
    }

    @Test
    void reviewOfAPastDay_isRebuiltFromTheExport() {
        CommandRun run = CommandRun.of("review", "--as-of", "2026-09-02");

        assertEquals(0, run.exitCode());
        assertTrue(run.lines().contains("Rebuilt for 2026-09-02 from the export of 2026-09-13."));
        assertTrue(run.flat().contains("The week of 2026-09-02 is not over."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noLine_isWiderThan100Columns(String language) {
        CommandRun run =
                CommandRun.of("review", "--language", language, "--by", "account", "--weeks", "all", "--details");

        assertEquals(0, run.exitCode());
        run.out().lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 100, line));
    }

    @Test
    void chinese_showsStagesAndSentencesInChinese() {
        CommandRun run = CommandRun.of("review", "--language", "zh");

        assertTrue(run.section("销售漏斗").contains("合计 18 1,424 364.8"), run.out());
        assertTrue(run.section("销售漏斗").contains("比较 2 464 30% 139.2"));
        assertTrue(run.out().contains("漏斗内的商机不足：要完成目标 EUR 9,000,000.00，还需找到 EUR 862,000.00。"));
    }

    @Test
    void english_needsNothingButAscii() {
        assertTrue(RUN.out().chars().allMatch(character -> character < 128), RUN.out());
    }

    @Test
    void aPipe_seesNoProgress_andATerminalSeesItWiped() {
        assertEquals("", RUN.err());
        String seen = CommandRun.onTerminal().err();
        assertTrue(seen.contains("\r2026-09-13 "), seen);
        assertTrue(seen.endsWith("\r"), seen);
    }
}
