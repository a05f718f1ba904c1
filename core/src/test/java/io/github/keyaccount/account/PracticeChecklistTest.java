package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.KeyAccountPractice.ACT_EARLY;
import static io.github.keyaccount.account.KeyAccountPractice.ANALYSE_WINS_AND_LOSSES;
import static io.github.keyaccount.account.KeyAccountPractice.CLEAR_DIRECTION;
import static io.github.keyaccount.account.KeyAccountPractice.PRIORITISE;
import static io.github.keyaccount.account.KeyAccountPractice.UNDERSTAND_COMPETITORS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeChecklistTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 13);
    private static final PracticeOptions DEFAULTS = PracticeOptions.defaults();

    private static PracticeEvidence evidence(KeyAccountPractice practice, LocalDate date) {
        return new PracticeEvidence(practice, date, "written down");
    }

    // Laws

    @Provide
    Arbitrary<List<PracticeEvidence>> evidence() {
        return Combinators.combine(
                        Arbitraries.of(KeyAccountPractice.class),
                        Arbitraries.integers().between(0, 50))
                .as((practice, daysAgo) -> evidence(practice, TODAY.minusDays(daysAgo)))
                .list()
                .ofMaxSize(20)
                .withoutEdgeCases();
    }

    /** By looking for each practice at all evidence of it. */
    @Property(tries = 200)
    void everyPractice_isFulfilledStaleOrMissing(
            @ForAll("evidence") List<PracticeEvidence> evidence, @ForAll @IntRange(min = 1, max = 50) int days) {
        List<KeyAccountPractice> fulfilled = new ArrayList<>();
        List<KeyAccountPractice> stale = new ArrayList<>();
        List<KeyAccountPractice> missing = new ArrayList<>();
        for (KeyAccountPractice practice : KeyAccountPractice.values()) {
            long youngest = evidence.stream()
                    .filter(piece -> piece.practice() == practice)
                    .mapToLong(piece -> TODAY.toEpochDay() - piece.date().toEpochDay())
                    .min()
                    .orElse(Long.MAX_VALUE);
            (youngest == Long.MAX_VALUE ? missing : youngest > days ? stale : fulfilled).add(practice);
        }
        PracticeChecklist checklist = PracticeChecklist.of(evidence, TODAY, DEFAULTS.withAgeLimit(Period.ofDays(days)));
        assertEquals(fulfilled, checklist.fulfilled());
        assertEquals(stale, checklist.stale());
        assertEquals(missing, checklist.missing());
        assertEquals(fulfilled.size() == 10, checklist.complete());
        assertEquals(
                (missing.isEmpty() ? 0 : 1) + stale.size(), checklist.findings().size());
    }

    @Property(tries = 100)
    void moreEvidence_neverMakesAPracticeLessFulfilled(
            @ForAll("evidence") List<PracticeEvidence> evidence,
            @ForAll("evidence") List<PracticeEvidence> more,
            @ForAll @IntRange(min = 1, max = 50) int days) {
        PracticeOptions options = DEFAULTS.withAgeLimit(Period.ofDays(days));
        List<PracticeEvidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        assertTrue(PracticeChecklist.of(all, TODAY, options)
                .fulfilled()
                .containsAll(PracticeChecklist.of(evidence, TODAY, options).fulfilled()));
    }

    @Property(tries = 100)
    void orderOfTheEvidence_doesNotMatter(@ForAll("evidence") List<PracticeEvidence> evidence, @ForAll long seed) {
        List<PracticeEvidence> shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, new Random(seed));
        PracticeChecklist checklist = PracticeChecklist.of(shuffled, TODAY, DEFAULTS);
        assertEquals(PracticeChecklist.of(evidence, TODAY, DEFAULTS), checklist);
        assertEquals(
                checklist.latest().keySet().stream().sorted().toList(),
                List.copyOf(checklist.latest().keySet()));
    }

    // Cases

    @Test
    void practices_areTenWithTheirTexts() {
        assertEquals(
                """
                Act early / 积极主动
                Understand the customer / 了解客户
                Understand the customer's market / 了解客户的市场
                Understand the customer's own customers / 了解客户的客户
                Understand the customer's processes / 了解客户的流程
                Understand our effect on the customer's business / 了解我们对客户业务的影响
                Understand the competitors / 了解竞争对手
                Analyse wins and losses / 分析得失
                Prioritise / 优势程序
                Lead in a clear direction with concrete goals / 明确方向和具体目标
                """.lines().toList(),
                Arrays.stream(KeyAccountPractice.values())
                        .map(practice -> Texts.english().of(practice) + " / "
                                + Texts.chinese().of(practice))
                        .toList());
    }

    @Test
    void checklist_sortsThePractices() {
        PracticeChecklist checklist = PracticeChecklist.of(
                List.of(
                        evidence(PRIORITISE, TODAY),
                        evidence(UNDERSTAND_COMPETITORS, LocalDate.of(2026, 1, 15)),
                        evidence(ACT_EARLY, LocalDate.of(2026, 8, 1)),
                        evidence(UNDERSTAND_COMPETITORS, LocalDate.of(2026, 3, 5)),
                        evidence(ACT_EARLY, LocalDate.of(2026, 1, 1))),
                TODAY,
                DEFAULTS.withAgeLimit(Period.ofMonths(6)));
        assertEquals(TODAY, checklist.asOf());
        assertEquals(Optional.of(Period.ofMonths(6)), checklist.options().ageLimit());
        assertEquals(List.of(ACT_EARLY, PRIORITISE), checklist.fulfilled());
        assertEquals(List.of(UNDERSTAND_COMPETITORS), checklist.stale());
        assertEquals(
                "[UNDERSTAND_CUSTOMER, UNDERSTAND_ITS_MARKET, UNDERSTAND_ITS_CUSTOMERS, UNDERSTAND_ITS_PROCESSES,"
                        + " UNDERSTAND_OUR_EFFECT, ANALYSE_WINS_AND_LOSSES, CLEAR_DIRECTION]",
                checklist.missing().toString());
        assertEquals(
                Map.of(
                        ACT_EARLY, evidence(ACT_EARLY, LocalDate.of(2026, 8, 1)),
                        UNDERSTAND_COMPETITORS, evidence(UNDERSTAND_COMPETITORS, LocalDate.of(2026, 3, 5)),
                        PRIORITISE, evidence(PRIORITISE, TODAY)),
                checklist.latest());
        assertFalse(checklist.complete());
    }

    /** By hand: the last day on which evidence counts is its day + the limit, at most the end of the month. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-15, P6M, 2026-07-15",
        "2026-01-31, P1M, 2026-02-28",
        "2026-02-28, P1M, 2026-03-28",
        "2024-02-29, P1Y, 2025-02-28",
        "2026-06-01, P10D, 2026-06-11",
        "2026-06-01, P1Y2M3D, 2027-08-04"
    })
    void evidence_isStale_fromTheDayAfterItsDatePlusTheLimitOn(LocalDate date, Period limit, LocalDate lastDay) {
        PracticeOptions options = DEFAULTS.withAgeLimit(limit);
        List<PracticeEvidence> evidence = List.of(evidence(ACT_EARLY, date));
        assertEquals(List.of(), PracticeChecklist.of(evidence, lastDay, options).stale());
        assertEquals(
                List.of(ACT_EARLY),
                PracticeChecklist.of(evidence, lastDay.plusDays(1), options).stale());
    }

    @Test
    void evidence_doesNotAge_withoutALimit() {
        PracticeChecklist checklist =
                PracticeChecklist.of(List.of(evidence(ACT_EARLY, LocalDate.MIN)), LocalDate.MAX, DEFAULTS);
        assertEquals(List.of(ACT_EARLY), checklist.fulfilled());
        assertEquals(List.of(), checklist.stale());
    }

    @Test
    void lastEvidenceOfADay_counts() {
        PracticeEvidence first = new PracticeEvidence(ACT_EARLY, TODAY, "first");
        PracticeEvidence second = new PracticeEvidence(ACT_EARLY, TODAY, "second");
        assertEquals(
                Map.of(ACT_EARLY, second),
                PracticeChecklist.of(List.of(first, second), TODAY, DEFAULTS).latest());
    }

    @Test
    void checklistWithEvidenceOfEveryPractice_isComplete() {
        List<PracticeEvidence> all = Arrays.stream(KeyAccountPractice.values())
                .map(practice -> evidence(practice, TODAY))
                .toList();
        PracticeChecklist checklist = PracticeChecklist.of(all, TODAY, DEFAULTS);
        assertTrue(checklist.complete());
        assertEquals(List.of(), checklist.missing());
        assertEquals(List.of(), checklist.findings());
        PracticeChecklist later = PracticeChecklist.of(all, TODAY.plusDays(2), DEFAULTS.withAgeLimit(Period.ofDays(1)));
        assertFalse(later.complete());
        assertEquals(10, later.findings().size());
    }

    @Test
    void findings_sayWhatIsMissingAndStale() {
        // June 1 to September 13: 29 + 31 + 31 + 13 days
        List<PracticeEvidence> allButTwo = Arrays.stream(KeyAccountPractice.values())
                .filter(practice -> practice != ACT_EARLY && practice != CLEAR_DIRECTION)
                .map(practice ->
                        evidence(practice, practice == ANALYSE_WINS_AND_LOSSES ? LocalDate.of(2026, 6, 1) : TODAY))
                .toList();
        List<Finding> findings = PracticeChecklist.of(allButTwo, TODAY, DEFAULTS.withAgeLimit(Period.ofMonths(3)))
                .findings();
        assertEquals(
                List.of(
                        Finding.of(AccountFinding.PRACTICES_MISSING, TODAY, List.of(ACT_EARLY, CLEAR_DIRECTION)),
                        Finding.of(
                                AccountFinding.PRACTICE_STALE, ANALYSE_WINS_AND_LOSSES, LocalDate.of(2026, 6, 1), 104)),
                findings);
        assertEquals(
                "As of 2026-09-13 nothing shows that these practices of good key-account work are followed: Act early,"
                        + " Lead in a clear direction with concrete goals.",
                Texts.english().of(findings.get(0)));
        assertEquals(
                "截至 2026-09-13，没有记录表明以下重点客户工作得到落实：积极主动、明确方向和具体目标。",
                Texts.chinese().of(findings.get(0)));
        assertEquals(
                "The last evidence of the practice \"Analyse wins and losses\" is of 2026-06-01, which is too long ago:"
                        + " days 104.",
                Texts.english().of(findings.get(1)));
        assertEquals("“分析得失”的最近记录为 2026-06-01，已过 104 天，时间过久。", Texts.chinese().of(findings.get(1)));
    }

    @Test
    void evidenceAfterTheDay_isRefused() {
        assertRefused(
                "Expected 'evidence' dated on or before the as-of date 2026-09-13, but found 3 offenders: PRIORITISE on"
                        + " 2026-09-14, ACT_EARLY on 2027-01-01, ACT_EARLY on 2026-10-01",
                () -> PracticeChecklist.of(
                        List.of(
                                evidence(PRIORITISE, TODAY.plusDays(1)),
                                evidence(PRIORITISE, TODAY),
                                evidence(ACT_EARLY, LocalDate.of(2027, 1, 1)),
                                evidence(ACT_EARLY, LocalDate.of(2026, 10, 1))),
                        TODAY,
                        DEFAULTS));
    }

    @Test
    void ageLimitBeyondAllDates_isRefused() {
        PracticeOptions options = DEFAULTS.withAgeLimit(Period.ofYears(999_999_999));
        assertEquals(
                "Invalid value for Year (valid values -999999999 - 999999999): 1000002025",
                assertThrows(
                                DateTimeException.class,
                                () -> PracticeChecklist.of(List.of(evidence(ACT_EARLY, TODAY)), TODAY, options))
                        .getMessage());
    }

    @Test
    void ageLimit_isRefused_whenNotAboveZero() {
        assertRefused(
                "Expected 'ageLimit' > 0 without negative parts, but found P0D",
                () -> DEFAULTS.withAgeLimit(Period.ZERO));
        assertRefused(
                "Expected 'ageLimit' > 0 without negative parts, but found P1M-1D",
                () -> DEFAULTS.withAgeLimit(Period.of(0, 1, -1)));
        assertEquals(
                Optional.of(Period.ofDays(1)),
                DEFAULTS.withAgeLimit(Period.ofDays(1)).ageLimit());
    }

    @Test
    void defaults_haveNoAgeLimit() {
        assertEquals(Optional.empty(), DEFAULTS.ageLimit());
        assertEquals(PracticeOptions.builder().build(), DEFAULTS);
        assertSame(DEFAULTS, PracticeOptions.defaults());
    }

    @Test
    void evidence_isRefused_withABlankNote_andItsTextDoesNotShowTheNote() {
        assertRefused(
                "Expected a non-blank 'note' of a piece of evidence, but found ' '",
                () -> new PracticeEvidence(ACT_EARLY, TODAY, " "));
        PracticeEvidence evidence = new PracticeEvidence(ACT_EARLY, TODAY, "called Li");
        assertEquals("called Li", evidence.note());
        assertEquals("ACT_EARLY on 2026-09-13", evidence.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("evidence", () -> PracticeChecklist.of(null, TODAY, DEFAULTS));
        assertNull("evidence", () -> PracticeChecklist.of(Collections.singletonList(null), TODAY, DEFAULTS));
        assertNull("asOf", () -> PracticeChecklist.of(List.of(), null, DEFAULTS));
        assertNull("options", () -> PracticeChecklist.of(List.of(), TODAY, null));
        assertNull("practice", () -> new PracticeEvidence(null, TODAY, "note"));
        assertNull("date", () -> new PracticeEvidence(ACT_EARLY, null, "note"));
        assertNull("note", () -> new PracticeEvidence(ACT_EARLY, TODAY, null));
    }
}
