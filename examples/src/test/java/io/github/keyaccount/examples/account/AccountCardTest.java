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
    void relationship_showsWhatWasObserved_andWhatTheNextStageTakes() {
        List<String> lines = W.section("RELATIONSHIP");
        assertEquals(
                List.of(
                        "Dimension Observed On",
                        "Competition Vendor 2025-11-17",
                        "Information Preferred supplier 2025-10-13",
                        "Price not observed",
                        "Contacts Preferred supplier 2025-10-27",
                        "Agreement not observed",
                        "Visibility Preferred supplier 2025-10-27",
                        "Service load Vendor 2025-10-20"),
                lines.stream().filter(line -> !line.startsWith("---")).limit(8).toList());
        assertTrue(
                W.flat()
                        .contains("The most advanced dimensions hint at a higher one, Preferred supplier: Information,"
                                + " Contacts, Visibility."),
                W.out());
        assertTrue(
                W.flat()
                        .contains("The stage \"Preferred supplier\" takes in Competition: There are rivals, but we are"
                                + " liked best."),
                W.out());
        // August 11 to November 30: 20 + 30 + 31 + 30.
        assertTrue(W.flat().contains("kept at the stage \"Vendor\" since 2025-08-11: 111 days."), W.out());
    }

    @Test
    void map_showsEachRoleByStance() {
        assertEquals(
                List.of(
                        "Role For us Neutral or unknown Against us",
                        "Initiator assistant",
                        "User a head of department",
                        "Designer product director",
                        "* Technical gatekeeper product director",
                        "* Financial gatekeeper (nobody known)",
                        "* Purchaser second contact",
                        "a buyer",
                        "Decision maker deputy general manager",
                        "* This role decides whether the stage ends."),
                W.section("BUYING CENTER").stream()
                        .filter(line -> !line.startsWith("---"))
                        .toList());
    }

    /**
     * By hand: supporters of influence 50, 60, 40, 60 and 30, neutral ones of 40 and 80: 100 × 240 ÷ (360 × 2) = 33.33. With
     * the general manager 100 × 320 ÷ 720 = 44.44, which is 11.11 more.
     */
    @Test
    void firstJournal_doesNotHangOnOnePerson() {
        List<String> risk = W.section("COVERAGE AND RISK");
        assertEquals("- Of the roles that decide at the stage \"Comparison\", 2 of 3 are won.", risk.get(0));
        assertEquals("- Support by influence, from -100 to 100: 33.33.", risk.get(1));
        assertEquals("- It does not hang on one person; supporters: 5.", risk.get(2));
        // Without the technical gatekeeper one of three is left; the purchasers stand in for each other.
        assertEquals(
                "- The greatest loss would be product director: supporters left 4, coverage left 33%.", risk.get(3));
        assertFalse(W.flat().contains("hangs on one person,"), W.out());
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
    void gravestRisk_standsFirst() {
        List<String> risk = Y.section("COVERAGE AND RISK");
        assertTrue(risk.get(3).contains("everything hangs on one person"), risk::toString);
    }

    /**
     * The difficulty by hand: of feeler 60 and visionary 40 (ours) to visionary 70 and analyst 30 (the general manager's), 30
     * move from feeler to visionary, 1 each, and 30 from feeler to analyst, 3 each, in hundredths: 0.3 + 0.9.
     */
    @Test
    void nextMeetings_sayWhomWhyAndHow() {
        assertEquals(
                List.of(
                        "- Find somebody and win the person: Financial gatekeeper.",
                        "Coverage grows from 67% to 100%.",
                        "- Win general manager: Decision maker.",
                        "Support grows by 11.11.",
                        "To be met by our account manager; thinking styles: Compatible, difficulty 1.20 of 3."),
                W.section("WHOM TO MEET NEXT, AND HOW").subList(0, 5));
        assertTrue(
                W.flat()
                        .contains(
                                "Speak to: Visionary. Check before you go: Does it show the whole and the concept? Are"
                                        + " there pictures and colour? Are there metaphors? Is there a look ahead?"),
                W.out());
        // September 25 to November 30: 5 + 31 + 30.
        assertTrue(W.flat().contains("See general manager again: last met on 2025-09-25, 66 days ago."), W.out());
    }

    /** Of the six roles that nobody is known to hold, three are listed. */
    @Test
    void allMoves_areListedWithDetails() {
        List<String> three = Y.section("WHOM TO MEET NEXT, AND HOW");
        assertEquals("- And 3 more; --details lists all.", three.get(three.size() - 1));
        List<String> all = CommandRun.of("account", "y", "--details").section("WHOM TO MEET NEXT, AND HOW");
        assertEquals(6, all.stream().filter(line -> line.startsWith("- Find")).count());
        assertFalse(all.toString().contains("more"));
    }

    @Test
    void needs_sayWhatToAskNext_andOnlyWishesAreAnswered() {
        List<String> needs = W.section("NEEDS");
        assertEquals(
                List.of(
                        "- Needed, Implicit: Own-brand goods that can be relied on.",
                        "Ask next: Implication question."),
                needs.subList(0, 2));
        assertTrue(W.flat().contains("Training for buyers, managers and dealers would help: They know"), W.out());
        assertTrue(W.flat().contains("first stated after 2025-11-30: 1 (N-2)."), W.out());
        CommandRun december = CommandRun.of("account", "w", "--as-of", "2025-12-31");
        assertTrue(
                december.flat()
                        .contains(
                                "Wanted, Explicit: A maker that is able in marketing. Answered by Training for buyers,"
                                        + " managers and dealers: Own-brand goods that customers come back for."),
                december.out());
    }

    /** In January the officer is gone, his successor was never met, and nobody is left who is for us. */
    @Test
    void secondJournal_endsWithoutAnybody() {
        CommandRun january = CommandRun.of("account", "y", "--as-of", "2026-01-31");
        assertEquals(0, january.exitCode(), january.err());
        assertTrue(january.flat().contains("0 of 3 are won"), january.out());
        assertTrue(january.flat().contains("nobody is known to support us"), january.out());
        assertTrue(january.flat().contains("Win successor of the officer: Purchaser."), january.out());
    }

    @Test
    void firstJournal_endsWithTheContract() {
        CommandRun december = CommandRun.of("account", "w", "--as-of", "2025-12-31");
        assertEquals(0, december.exitCode(), december.err());
        assertTrue(
                december.flat().contains("Of the roles that decide at the stage \"Commitment\", 2 of 2 are won."),
                december.out());
        assertTrue(december.flat().contains("It does not hang on one person; supporters: 6."), december.out());
    }

    @Test
    void rivalsThatAreOutOfTheRunning_areNamed_alsoWhereTheyAreRated() throws Exception {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, """
                account: {id: A-1}
                as-of: 2026-09-13
                stages: [{date: 2026-09-01, stage: Approval}]
                rivals:
                  weights: {price: 1}
                  ours: {price: 50}
                  companies: [{name: Gone, in-the-running: false}]
                """);
        assertEquals(
                List.of("- Not compared, because they are out of the running: Gone."),
                CommandRun.of("account", file.toString()).section("RIVALS"));
    }

    /** At the stage of commitment the deputy and the general manager are for us, and two purchasers. */
    @Test
    void lossIsNotTold_whereNobodyAloneCanCauseOne() {
        assertFalse(CommandRun.of("account", "w", "--as-of", "2025-12-31").out().contains("The greatest loss"));
    }

    @Test
    void rivals_areLeftOutBeforeTheyAreKnown() {
        CommandRun september = CommandRun.of("account", "w", "--as-of", "2025-09-30");
        assertEquals(
                List.of("- Rivals left out because they became known after 2025-09-30: 2."),
                september.section("RIVALS"));
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
        assertTrue(run.flat().contains("阶段“比较”，结束标志："), run.out());
        assertFalse(run.out().contains("Comparison"), run.out());
    }

    @Test
    void promisesAndLinks_areShown() throws Exception {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, """
                account: {id: A-1}
                as-of: 2026-09-13
                stages: [{date: 2026-09-01, stage: Approval}]
                decision: individual
                people:
                  - id: C-2
                    name: Wang
                    until: 2026-08-31
                    promises: [{what: Visit., made: 2026-08-01, due: 2026-09-12}]
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
                        "- Keep the promise to Li, due on 2026-09-10 and overdue (days: 3): Send the report.",
                        "- Keep the promise to Wang, due on 2026-09-12 and overdue (days: 1): Visit.",
                        "- Keep the promise to Li, due on 2026-09-20: Call back."),
                run.section("WHOM TO MEET NEXT, AND HOW").subList(0, 3));
        assertTrue(run.flat().contains("What links us: The same school."), run.out());
        assertTrue(run.flat().contains("How the person thinks is not known"), run.out());
        assertEquals(List.of("- Rival is in the running.", "- Gone is out of the running."), run.section("RIVALS"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "stages: [{date: 2026-01-01, stage: Unknown}] | line 3: Expected 'stage' to be one of Interest, Approval, Design, Comparison, Commitment, Use, but found Unknown",
                "journal: [{date: 2026-01-01, kind: visit, purpose: x, with: [C-9]}] | line 4: Expected 'with' with ids of 'people', but found C-9",
                "people: [{id: C-1, roles: [boss]}] | line 4: Expected 'roles' to be one of initiator, user, designer, technical-gatekeeper, financial-gatekeeper, purchaser, decision-maker, but found boss",
                "people: [{id: C-1, observed: [{date: 2026-01-01, stance: neutral}, {date: 2026-01-01, stance: champion}]}] | line 4: Expected at most one 'stance' of stakeholder C-1 on each day, but found 1 offender: 2026-01-01",
                "people: [{id: C-1}, {id: C-1}] | line 4: Expected each 'id' of 'people' once, but found C-1 again",
                "people: [{id: C-1, invented: [stance]}] | line 4: Expected 'invented' with keys of this entry that have a value, but found stance",
                "answers: [{feature: a, advantage: b, benefit: c, needs: [N-9]}] | line 4: Expected 'needs' with ids of 'needs', but found N-9",
                "needs: [{id: N-1, motive: needed, statement: x, stated-by: C-9}] | line 4: Expected 'stated-by' with ids of 'people', but found C-9",
                "needs: [{id: N-1, questions: [{kind: problem, text: x, date: 2026-01-01, of: C-9}], motive: needed, statement: x, states: [{date: 2026-01-01, state: implicit, words: y}]}] | line 4: Expected 'of' with ids of 'people', but found C-9",
                "rivals: {ours: {price: 50}} | line 4: Expected 'weights' of the criteria that are rated, but found none",
                "rivals: {companies: [{name: Twin}, {name: Twin}]} | line 4: Expected each 'name' of 'companies' once, but found Twin again",
                "rivals: {weights: {price: -1}} | line 4: Expected all 'weights' >= 0, but found 1 offender: price -1",
                "relationship: {wanted: {stage: partner, by: 2026-01-01}} | line 4: Expected 'began' where a stage is 'wanted', but found none",
                "silence-limit: P0D | line 4: Expected 'silence-limit' to be a period above zero such as P6M or P90D, but found P0D",
                "invented: [stages, stages] | line 1: Expected each key once under 'invented', but found stages again",
                "relationship: {moves: [{to: partner, date: 2026-01-01}]} | line 4: Expected 'began' before 'moves', but found none",
                "colour: red | line 4: Expected one of account, as-of, stages, relationship, people, decision, silence-limit, team, journal, needs, answers, rivals, invented, but found 'colour'",
            })
    void whatCannotBeUsed_isToldWithItsLine(String line, String message) throws Exception {
        String head = "account: {id: A-1}\nas-of: 2026-09-13\n";
        Path file = folder.resolve("own.yaml");
        Files.writeString(
                file,
                head + (line.startsWith("stages") ? line : "stages: [{date: 2026-01-01, stage: Design}]\n" + line));
        CommandRun run = CommandRun.of("account", file.toString());
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(file + " cannot be used:\n  " + message + "\n", run.err());
    }

    /** Nothing of it keeps the others from being told, and who was named wrongly is no stranger elsewhere. */
    @Test
    void allProblemsOfAFile_areTold() throws Exception {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, """
                account: {name: No id}
                as-of: soon
                stages: [{date: 2026-01-01, stage: approval}]
                silence-limit: 30
                decision: both
                peple: []
                people: [{id: C-1, roles: [boss]}]
                journal: [{date: 2026-01-01, kind: visit, purpose: x, with: [C-1]}]
                """);
        CommandRun run = CommandRun.of("account", file.toString());
        assertEquals(2, run.exitCode());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                run.err()
                        .lines()
                        .skip(1)
                        .map(line -> Integer.valueOf(line.replaceAll("\\D*(\\d+).*", "$1")))
                        .toList(),
                run.err());
    }

    @Test
    void dayBeforeTheFirstStage_isRefused() {
        CommandRun run = CommandRun.of("account", "w", "--as-of", "2025-08-10");
        assertEquals(64, run.exitCode());
        assertTrue(
                run.err()
                        .startsWith(
                                "Expected --as-of from 2025-08-11 on, when the sale reached its first stage, but found"
                                        + " 2025-08-10"),
                run.err());
    }

    @Test
    void relationshipThatJumps_isRefusedUnlessForcedWithAReason() throws Exception {
        String text = """
                account: {id: A-1}
                as-of: 2026-09-13
                stages: [{date: 2026-01-01, stage: Design}]
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
        assertTrue(run.flat().contains("kept at the stage \"Partner\" since 2026-06-01: 104 days."), run.out());
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
    @ValueSource(strings = {"--as-of soon", "--as-of +999999999-12-31", "--language fr", "w y"})
    void wrongCommandLines_areRefused(String arguments) {
        CommandRun run = CommandRun.of(("account " + arguments).split(" "));
        assertEquals(64, run.exitCode());
        assertTrue(run.err().contains("Try 'keyaccount account --help'."), run.err());
    }
}
