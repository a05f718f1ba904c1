package io.github.keyaccount.examples.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.examples.CommandRun;
import io.github.keyaccount.examples.report.DisplayWidth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cards of the two bundled journals and of files of one's own. */
class AccountCardTest {
    private static final CommandRun W = CommandRun.of("account");
    private static final CommandRun Y = CommandRun.of("account", "y");

    @TempDir
    private Path folder;

    @Test
    void withoutFile_showsTheFirstJournal_andEndsClean() {
        assertEquals(0, W.exitCode(), W.err());
        assertEquals("", W.err());
        assertEquals(W, CommandRun.of("account", "w"));
        assertEquals(
                List.of("W, office supplies", "==================", "As of the end of 2025-11-30."),
                W.lines().subList(0, 3));
    }

    /** The lowest of what was observed is competition, as a vendor; price and agreement were not observed. */
    @Test
    void relationship_showsWhatTheNextStageTakes_dimensionByDimension() {
        List<String> lines = W.section("RELATIONSHIP");
        assertEquals(
                List.of(
                        "Dimension Observed On The next stage takes",
                        "Competition Vendor 2025-11-17 There are rivals, but we are liked best",
                        "Information Preferred supplier 2025-10-13",
                        "Price not observed",
                        "Contacts Preferred supplier 2025-10-27",
                        "Agreement not observed",
                        "Visibility Preferred supplier 2025-10-27",
                        "Service load Vendor 2025-10-20",
                        "- The evidence so far supports this stage: Vendor."),
                lines.stream().filter(line -> !line.startsWith("---")).limit(9).toList());
        assertTrue(
                W.flat()
                        .contains("The most advanced dimensions hint at a higher one, Preferred supplier: Information,"
                                + " Contacts, Visibility."),
                W.out());
        // August 11 to November 30: 20 + 30 + 31 + 30.
        assertTrue(W.flat().contains("kept at this stage: Vendor; days there so far: 111."), W.out());
    }

    @Test
    void map_showsEachRoleByStance() {
        assertEquals(
                List.of(
                        "Role For us Undecided Against us",
                        "Initiator assistant",
                        "User (nobody known)",
                        "Designer product director",
                        "* Technical gatekeeper product director",
                        "* Financial gatekeeper (nobody known)",
                        "* Purchaser second contact",
                        "Decision maker deputy general manager",
                        "* This role decides whether the stage ends."),
                W.section("BUYING CENTER").stream()
                        .filter(line -> !line.startsWith("---"))
                        .toList());
    }

    /**
     * By hand: supporters of influence 50, 60, 40 and 60, a neutral one of 80: 100 × 210 ÷ (290 × 2) = 36.21. With the general
     * manager 100 × 290 ÷ 580 = 50.00, which is 13.79 more.
     */
    @Test
    void firstJournal_doesNotHangOnOnePerson() {
        List<String> risk = W.section("COVERAGE AND RISK");
        assertEquals("- Of the roles that decide at the stage \"Comparison\", 2 of 3 are won.", risk.get(0));
        assertEquals("- Support by influence, from -100 to 100: 36.21.", risk.get(1));
        assertEquals("- It does not hang on one person; supporters: 4.", risk.get(2));
        assertFalse(W.flat().contains("hangs on one person,"), W.out());
        assertTrue(W.flat().contains("Win general manager: Decision maker. Support grows by 13.79."), W.out());
    }

    @Test
    void firstJournal_hungOnOnePersonInSeptember() {
        CommandRun september = CommandRun.of("account", "w", "--as-of", "2025-09-30");
        assertEquals(0, september.exitCode(), september.err());
        assertTrue(september.flat().contains("everything hangs on one person, second contact"), september.out());
        assertFalse(september.out().contains("It does not hang on one person"), september.out());
    }

    @Test
    void secondJournal_hangsOnOnePerson() {
        assertEquals(0, Y.exitCode(), Y.err());
        assertTrue(Y.flat().contains("everything hangs on one person, purchasing officer"), Y.out());
        assertFalse(Y.out().contains("It does not hang on one person"), Y.out());
    }

    @Test
    void nextMeetings_sayWhomWhyAndHow() {
        assertEquals(
                List.of(
                        "- Find somebody and win the person: Financial gatekeeper.",
                        "Coverage grows from 67% to 100%.",
                        "- Find somebody and win the person: User.",
                        "- Win general manager: Decision maker.",
                        "Support grows by 13.79.",
                        "Best met by our account manager: Compatible."),
                W.section("WHOM TO MEET NEXT, AND HOW").subList(0, 6));
        assertTrue(
                W.flat()
                        .contains("Speak to: Visionary. Check before you go: Are the whole and the concept there? Are"
                                + " there pictures and colour? Are there metaphors? Is there a look ahead?"),
                W.out());
    }

    @Test
    void needs_sayWhatToAskNextAndWhatAnswersThem() {
        assertEquals(
                List.of(
                        "- Needed, Implicit: Goods of its own brand that do not let its customers down.",
                        "Ask next: Implication question.",
                        "Nothing we offer answers it.",
                        "- Wanted, Explicit: A maker that also brings marketing."),
                W.section("NEEDS").subList(0, 4));
    }

    /** By hand: (3 × 30 − 2 × 20 + 1 × 0) ÷ 6 = 8.33; (3 × 20 − 2 × 5) ÷ 5 = 10, since delivery is not rated. */
    @Test
    void rivals_areComparedByWhatMatters() {
        List<String> rivals = W.section("RIVALS");
        assertEquals("first rival 8.33 marketing price", rivals.get(2));
        assertEquals("second rival 10.00 marketing price", rivals.get(3));
    }

    @ParameterizedTest
    @CsvSource({"w, en", "w, zh", "y, en", "y, zh"})
    void noLine_isWiderThanAPage(String file, String language) {
        CommandRun run = CommandRun.of("account", file, "--language", language);
        assertEquals(0, run.exitCode(), run.err());
        run.out().lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 100, line));
        assertTrue(run.out().lines().count() <= 100, "a card is short");
    }

    @Test
    void chineseCard_speaksChinese() {
        CommandRun run = CommandRun.of("account", "y", "--language", "zh");
        assertTrue(run.out().contains("截至 2025-11-30 日终。"), run.out());
        assertTrue(run.lines().contains("* 采购人员 purchasing officer"), run.out());
        assertTrue(run.flat().contains("目前证据支持的阶段：卖主。"), run.out());
    }

    @Test
    void promisesAndLinks_areShown() throws Exception {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, """
                account: {id: A-1}
                as-of: 2026-09-13
                stage: Approval
                decision: individual
                people:
                  - id: C-1
                    name: Li
                    roles: [decision-maker]
                    link: The same school
                    observed:
                      - {date: 2026-09-01, stance: sceptic, influence: 60}
                    promises:
                      - {what: Send the report, made: 2026-09-01, due: 2026-09-10}
                      - {what: Call back, made: 2026-09-01, due: 2026-09-20}
                      - {what: Long ago, made: 2026-08-01, due: 2026-08-10, kept: 2026-08-09}
                rivals:
                  companies:
                    - {name: Rival}
                    - {name: Gone, in-the-running: false}
                """);
        CommandRun run = CommandRun.of("account", file.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                List.of(
                        "- Keep the promise to Li, due on 2026-09-10: Send the report.",
                        "- Keep the promise to Li, due on 2026-09-20: Call back."),
                run.section("WHOM TO MEET NEXT, AND HOW").subList(0, 2));
        assertTrue(run.flat().contains("What links us: The same school."), run.out());
        assertTrue(run.flat().contains("How the person thinks is not known"), run.out());
        assertEquals(List.of("- Rival is in the running.", "- Gone is out of the running."), run.section("RIVALS"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "stage: Unknown | line 3: Expected 'stage' to be one of Interest, Approval, Design, Comparison, Commitment, Use, but found Unknown",
                "journal: [{date: 2026-01-01, kind: visit, purpose: x, with: [C-9]}] | line 4: Expected 'with' with ids of 'people', but found C-9",
                "people: [{id: C-1, roles: [boss]}] | line 4: Expected 'roles' to be one of initiator, user, designer, technical-gatekeeper, financial-gatekeeper, purchaser, decision-maker, but found boss",
                "people: [{id: C-1, observed: [{date: 2026-01-01, stance: neutral}, {date: 2026-01-01, stance: champion}]}] | line 4: Expected at most one 'stance' of stakeholder C-1 on each day, but found 1 offender: 2026-01-01",
                "people: [{id: C-1}, {id: C-1}] | line 1: Expected each contact once among the 'stakeholders' of A-1, but found 1 offender: C-1",
                "people: [{id: C-1, invented: [stance]}] | line 4: Expected 'invented' with keys of this entry, but found stance",
                "answers: [{feature: a, advantage: b, benefit: c, needs: [N-9]}] | line 4: Expected 'needs' with ids of 'needs', but found N-9",
                "relationship: {moves: [{to: partner, date: 2026-01-01}]} | line 4: Expected 'began' before 'moves', but found none",
                "colour: red | line 4: Expected one of account, relationship, people, decision, team, journal, silence-limit, needs, answers, as-of, stage, rivals, invented, but found 'colour'",
            })
    void whatCannotBeUsed_isToldWithItsLine(String line, String message) throws Exception {
        String head = "account: {id: A-1}\nas-of: 2026-09-13\n";
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, head + (line.startsWith("stage") ? line : "stage: Design\n" + line));
        CommandRun run = CommandRun.of("account", file.toString());
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(file + " cannot be used:\n  " + message + "\n", run.err());
    }

    @Test
    void relationshipThatJumps_isRefusedUnlessForcedWithAReason() throws Exception {
        String text = """
                account: {id: A-1}
                as-of: 2026-09-13
                stage: Design
                relationship:
                  began: {date: 2026-01-01, stage: vendor}
                  moves:
                    - {to: partner, date: 2026-06-01%s}
                """;
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, text.formatted(""));
        assertEquals(2, CommandRun.of("account", file.toString()).exitCode());
        Files.writeString(file, text.formatted(", forced: true"));
        assertTrue(CommandRun.of("account", file.toString()).err().contains("Expected 'reason', but found none"));
        Files.writeString(file, text.formatted(", forced: true, reason: A contract for five years"));
        CommandRun run = CommandRun.of("account", file.toString());
        assertEquals(0, run.exitCode(), run.err());
        // June 1 to September 13: 29 + 31 + 31 + 13.
        assertTrue(run.flat().contains("kept at this stage: Partner; days there so far: 104."), run.out());
    }

    @Test
    void fileThatIsNotThere_isTold() {
        CommandRun run = CommandRun.of("account", "nowhere.yaml");
        assertEquals(2, run.exitCode());
        assertEquals("Expected a file at nowhere.yaml, or one of w, y, but found none\n", run.err());
    }

    @Test
    void fileInAnotherEncoding_isTold() throws Exception {
        Path file = folder.resolve("own.yaml");
        Files.write(file, new byte[] {'a', (byte) 0xFF});
        CommandRun run = CommandRun.of("account", file.toString());
        assertEquals(2, run.exitCode());
        assertEquals("Expected " + file + " to be in UTF-8\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-of soon", "--language fr", "w y"})
    void wrongCommandLines_areRefused(String arguments) {
        CommandRun run = CommandRun.of(("account " + arguments).split(" "));
        assertEquals(64, run.exitCode());
        assertTrue(run.err().contains("Try 'keyaccount account --help'."), run.err());
    }
}
