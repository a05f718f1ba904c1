package io.github.keyaccount.relationship;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.relationship.RelationshipStage.PARTNER;
import static io.github.keyaccount.relationship.RelationshipStage.PREFERRED_SUPPLIER;
import static io.github.keyaccount.relationship.RelationshipStage.STRATEGIC_ALLIANCE;
import static io.github.keyaccount.relationship.RelationshipStage.VENDOR;
import static io.github.keyaccount.relationship.Relationships.ACCOUNT;
import static io.github.keyaccount.relationship.Relationships.DAYS;
import static io.github.keyaccount.relationship.Relationships.day;
import static io.github.keyaccount.relationship.Relationships.slowStage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipPaceTest {

    @Provide
    Arbitrary<RelationshipHistory> histories() {
        return Relationships.histories();
    }

    /** Mostly vendors that climb one stage or two, since without a climb there is no pace. */
    @Provide
    Arbitrary<RelationshipHistory> climbs() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS / 2);
        Arbitrary<RelationshipHistory> climbs = Combinators.combine(days, days, Arbitraries.of(true, false))
                .as((first, second, twice) -> {
                    RelationshipHistory one =
                            RelationshipHistory.begin(ACCOUNT, VENDOR, day(0)).move(PREFERRED_SUPPLIER, day(first));
                    return twice ? one.move(PARTNER, day(first + second)) : one;
                });
        return Arbitraries.frequencyOf(Tuple.of(1, histories()), Tuple.of(4, climbs))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<RelationshipStage> wanted() {
        return Arbitraries.frequency(
                Tuple.of(1, VENDOR),
                Tuple.of(1, PREFERRED_SUPPLIER),
                Tuple.of(2, PARTNER),
                Tuple.of(6, STRATEGIC_ALLIANCE));
    }

    // Laws

    /** Waits day by day until n stages in d days have made m stages, which is k × n ≥ m × d. */
    @Property(tries = 300)
    void pace_isThatFoundByWaiting(
            @ForAll("climbs") RelationshipHistory history,
            @ForAll("wanted") RelationshipStage wanted,
            @ForAll @IntRange(max = DAYS) int asOf,
            @ForAll @IntRange(min = -10, max = 2 * DAYS) int left) {
        int due = asOf + left;
        RelationshipStage stage = slowStage(history, day(asOf));
        int climbed = stage.ordinal() - history.firstStage().ordinal();
        int missing = wanted.ordinal() - stage.ordinal();
        Optional<LocalDate> arrival = Optional.empty();
        if (missing > 0 && climbed > 0 && asOf > 0) {
            int waited = 0;
            while (waited * climbed < missing * asOf) {
                waited++;
            }
            arrival = Optional.of(day(asOf).plusDays(waited));
        }
        PaceVerdict verdict = PaceVerdict.NO_PACE;
        if (missing <= 0) {
            verdict = PaceVerdict.REACHED;
        } else if (due < asOf) {
            verdict = PaceVerdict.OVERDUE;
        } else if (arrival.isPresent()) {
            verdict = arrival.get().toEpochDay() > day(due).toEpochDay() ? PaceVerdict.TOO_SLOW : PaceVerdict.ON_PACE;
        }
        RelationshipPace pace = RelationshipPace.of(history, RelationshipGoal.of(wanted, day(due)), day(asOf));
        assertEquals(stage, pace.stage());
        assertEquals(climbed, pace.stagesClimbed());
        assertEquals(Math.max(0, missing), pace.stagesToClimb());
        assertEquals(asOf, pace.daysElapsed());
        assertEquals(left, pace.daysLeft());
        assertEquals(arrival, pace.expectedArrival());
        assertEquals(arrival.map(date -> date.toEpochDay() - day(asOf).toEpochDay()), pace.daysNeeded());
        assertEquals(verdict, pace.verdict());
    }

    /** Looks at the end of every day from the beginning on, and at every move. */
    @Property(tries = 300)
    void daysOfReachingAndMoving_areThoseFoundDayByDay(
            @ForAll("climbs") RelationshipHistory history,
            @ForAll RelationshipStage wanted,
            @ForAll @IntRange(max = DAYS) int asOf,
            @ForAll @IntRange(max = DAYS) int due) {
        Optional<LocalDate> reached = Optional.empty();
        for (int i = asOf; i >= 0; i--) {
            if (slowStage(history, day(i)).ordinal() >= wanted.ordinal()) {
                reached = Optional.of(day(i));
            }
        }
        Optional<LocalDate> moved = Optional.empty();
        int later = 0;
        for (RelationshipMove move : history.moves()) {
            boolean known = move.date().toEpochDay() <= day(asOf).toEpochDay();
            moved = known ? Optional.of(move.date()) : moved;
            later += known ? 0 : 1;
        }
        RelationshipPace pace = RelationshipPace.of(history, RelationshipGoal.of(wanted, day(due)), day(asOf));
        assertEquals(reached, pace.reachedOn());
        assertEquals(moved, pace.lastMoveOn());
        Optional<LocalDate> held = Optional.empty();
        for (int i = asOf; i >= 0 && slowStage(history, day(i)).ordinal() >= wanted.ordinal(); i--) {
            held = Optional.of(day(i));
        }
        assertEquals(held, pace.heldSince());
        RelationshipStage stage = slowStage(history, day(asOf));
        List<FindingCode> expected = new ArrayList<>();
        if (stage.ordinal() >= wanted.ordinal()) {
            boolean late = reached.orElseThrow().isAfter(day(due));
            expected.add(
                    held.equals(Optional.of(day(0)))
                            ? RelationshipFinding.GOAL_HELD_THROUGHOUT
                            : !held.equals(reached)
                                    ? RelationshipFinding.GOAL_REGAINED
                                    : late ? RelationshipFinding.GOAL_REACHED_LATE : RelationshipFinding.GOAL_REACHED);
        } else {
            expected.add(
                    switch (pace.verdict()) {
                        case OVERDUE -> RelationshipFinding.GOAL_OVERDUE;
                        case ON_PACE -> RelationshipFinding.GOAL_ON_PACE;
                        case TOO_SLOW -> RelationshipFinding.GOAL_TOO_SLOW;
                        default -> RelationshipFinding.GOAL_WITHOUT_PACE;
                    });
            if (reached.isPresent()) {
                expected.add(RelationshipFinding.GOAL_LOST);
            }
        }
        if (later > 0) {
            expected.add(RelationshipFinding.LATER_MOVES);
        }
        assertEquals(expected, pace.findings().stream().map(Finding::code).toList());
    }

    @Property(tries = 150)
    void paceAsOfADay_isThatOfTheHistoryCutThere_saveForWhatItLeavesOut(
            @ForAll("histories") RelationshipHistory history,
            @ForAll RelationshipStage wanted,
            @ForAll @IntRange(max = DAYS) int asOf) {
        RelationshipGoal goal = RelationshipGoal.of(wanted, day(DAYS));
        RelationshipPace whole = RelationshipPace.of(history, goal, day(asOf));
        RelationshipHistory cutHistory = history.asOf(day(asOf)).orElseThrow();
        RelationshipPace cut = RelationshipPace.of(cutHistory, goal, day(asOf));
        assertEquals(history.moves().size() - cutHistory.moves().size(), whole.laterMoves());
        assertEquals(whole.laterMoves() == 0, whole.equals(cut));
        assertEquals(0, cut.laterMoves());
        assertEquals(cut.reachedOn(), whole.reachedOn());
        assertEquals(cut.lastMoveOn(), whole.lastMoveOn());
        assertEquals(
                cut.findings(),
                whole.findings().stream()
                        .filter(finding -> finding.code() != RelationshipFinding.LATER_MOVES)
                        .toList());
    }

    @Property(tries = 150)
    void laterDueDate_neverMakesAVerdictWorse(
            @ForAll("climbs") RelationshipHistory history,
            @ForAll("wanted") RelationshipStage wanted,
            @ForAll @IntRange(max = DAYS) int asOf,
            @ForAll @IntRange(min = -5, max = 100) int due) {
        RelationshipPace pace = RelationshipPace.of(history, RelationshipGoal.of(wanted, day(due)), day(asOf));
        RelationshipPace later = RelationshipPace.of(history, RelationshipGoal.of(wanted, day(due + 1)), day(asOf));
        assertEquals(pace.expectedArrival(), later.expectedArrival());
        if (pace.verdict() != PaceVerdict.OVERDUE && pace.verdict() != PaceVerdict.TOO_SLOW) {
            assertEquals(pace.verdict(), later.verdict());
        }
        assertTrue(pace.verdict() == PaceVerdict.OVERDUE || later.verdict() != PaceVerdict.OVERDUE);
    }

    // Cases

    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate CLIMB = LocalDate.of(2025, 7, 1);
    private static final RelationshipHistory CLIMBED_ONE =
            RelationshipHistory.begin(ACCOUNT, VENDOR, BEGIN).move(PREFERRED_SUPPLIER, CLIMB);

    private static RelationshipPace pace(RelationshipStage wanted, LocalDate due) {
        return RelationshipPace.of(CLIMBED_ONE, RelationshipGoal.of(wanted, due), TODAY);
    }

    @Test
    void verdicts_areFiveWithTheirTexts() {
        assertEquals(
                """
                Reached / 已达到
                Overdue / 已逾期
                No pace yet / 尚无法推算进度
                On pace / 进度正常
                Too slow / 进度过慢
                """.lines().toList(),
                Arrays.stream(PaceVerdict.values())
                        .map(verdict -> Texts.english().of(verdict) + " / "
                                + Texts.chinese().of(verdict))
                        .toList());
        assertEquals("PaceVerdict.ON_PACE", PaceVerdict.ON_PACE.code());
    }

    /** By hand: 1 stage in 365 days, so 2 more in 730, and 2026 and 2027 have 365 days each. */
    @Test
    void arrival_isExpectedAtThePaceSoFar() {
        LocalDate arrival = LocalDate.of(2028, 1, 1);
        RelationshipPace inTime = pace(STRATEGIC_ALLIANCE, arrival);
        assertEquals(ACCOUNT, inTime.account());
        assertEquals(RelationshipGoal.of(STRATEGIC_ALLIANCE, arrival), inTime.goal());
        assertEquals(TODAY, inTime.asOf());
        assertEquals(BEGIN, inTime.since());
        assertEquals(VENDOR, inTime.firstStage());
        assertEquals(PREFERRED_SUPPLIER, inTime.stage());
        assertEquals(365, inTime.daysElapsed());
        assertEquals(730, inTime.daysLeft());
        assertEquals(1, inTime.stagesClimbed());
        assertEquals(2, inTime.stagesToClimb());
        assertEquals(Optional.of(730L), inTime.daysNeeded());
        assertEquals(Optional.of(arrival), inTime.expectedArrival());
        assertEquals(PaceVerdict.ON_PACE, inTime.verdict());
        assertFinding(
                inTime,
                Finding.of(RelationshipFinding.GOAL_ON_PACE, "W", STRATEGIC_ALLIANCE, arrival, TODAY, CLIMB, arrival),
                "As of 2026-01-01 the relationship with account W, which last moved on 2025-07-01, is expected to reach the"
                        + " stage \"Strategic alliance\" on 2028-01-01 at its pace so far, in time for 2028-01-01.",
                "截至 2026-01-01，与客户 W 的关系（最近一次阶段变动于 2025-07-01）按迄今的进度预计于 2028-01-01 达到“战略联盟”，" + "不晚于期限 2028-01-01。");
        RelationshipPace late = pace(STRATEGIC_ALLIANCE, arrival.minusDays(1));
        assertEquals(PaceVerdict.TOO_SLOW, late.verdict());
        assertEquals(Optional.of(arrival), late.expectedArrival());
        assertFinding(
                late,
                Finding.of(
                        RelationshipFinding.GOAL_TOO_SLOW,
                        "W",
                        STRATEGIC_ALLIANCE,
                        arrival.minusDays(1),
                        TODAY,
                        CLIMB,
                        730,
                        729),
                "As of 2026-01-01 the relationship with account W, which last moved on 2025-07-01, will not reach the stage"
                        + " \"Strategic alliance\" by 2027-12-31 at its pace so far: days needed 730, days left 729.",
                "截至 2026-01-01，与客户 W 的关系（最近一次阶段变动于 2025-07-01）按迄今的进度到期限 2027-12-31 达不到“战略联盟”：" + "还需 730 天，只剩 729 天。");
    }

    /** By hand: of 2 stages in 365 days, one takes 182.5, which is 183 whole days: 31 + 28 + 31 + 30 + 31 + 30 + 2. */
    @Test
    void arrival_isRoundedUpToAWholeDay() {
        RelationshipHistory climbedTwo = CLIMBED_ONE.move(PARTNER, TODAY);
        RelationshipPace pace = RelationshipPace.of(
                climbedTwo, RelationshipGoal.of(STRATEGIC_ALLIANCE, LocalDate.of(2026, 7, 2)), TODAY);
        assertEquals(Optional.of(183L), pace.daysNeeded());
        assertEquals(Optional.of(LocalDate.of(2026, 7, 3)), pace.expectedArrival());
        assertEquals(PaceVerdict.TOO_SLOW, pace.verdict());
    }

    @Test
    void goalReached_saysOnWhichDay() {
        RelationshipPace pace = pace(PREFERRED_SUPPLIER, CLIMB);
        assertEquals(PaceVerdict.REACHED, pace.verdict());
        assertEquals(0, pace.stagesToClimb());
        assertEquals(Optional.empty(), pace.expectedArrival());
        assertEquals(Optional.of(CLIMB), pace.reachedOn());
        assertEquals(Optional.of(CLIMB), pace.lastMoveOn());
        assertFinding(
                pace,
                Finding.of(
                        RelationshipFinding.GOAL_REACHED,
                        "W",
                        PREFERRED_SUPPLIER,
                        CLIMB,
                        TODAY,
                        CLIMB,
                        PREFERRED_SUPPLIER),
                "The relationship with account W reached the wanted stage \"Preferred supplier\" on 2025-07-01, in time for"
                        + " 2025-07-01: as of 2026-01-01 it is at \"Preferred supplier\".",
                "与客户 W 的关系已于 2025-07-01 达到目标阶段“被优先考虑的供应商”，未超过期限 2025-07-01：截至 2026-01-01" + " 处于“被优先考虑的供应商”。");
        assertEquals(PaceVerdict.REACHED, pace(VENDOR, BEGIN).verdict(), "a lower one too");
        assertEquals(Optional.of(BEGIN), pace(VENDOR, BEGIN).reachedOn(), "where it began");
    }

    /** By hand: from January 1 to July 1, 2025, there are 31 + 28 + 31 + 30 + 31 + 30 days. */
    @Test
    void goalReachedLate_saysByHowManyDays() {
        RelationshipPace pace = pace(PREFERRED_SUPPLIER, BEGIN);
        assertEquals(PaceVerdict.REACHED, pace.verdict());
        assertFinding(
                pace,
                Finding.of(
                        RelationshipFinding.GOAL_REACHED_LATE,
                        "W",
                        PREFERRED_SUPPLIER,
                        BEGIN,
                        TODAY,
                        CLIMB,
                        181,
                        PREFERRED_SUPPLIER),
                "The relationship with account W reached the wanted stage \"Preferred supplier\" on 2025-07-01, too late for"
                        + " 2025-01-01 (days late: 181): as of 2026-01-01 it is at \"Preferred supplier\".",
                "与客户 W 的关系于 2025-07-01 达到目标阶段“被优先考虑的供应商”，比期限 2025-01-01 晚 181 天：截至 2026-01-01" + " 处于“被优先考虑的供应商”。");
        assertEquals(
                RelationshipFinding.GOAL_REACHED_LATE,
                pace(PREFERRED_SUPPLIER, CLIMB.minusDays(1)).findings().get(0).code());
    }

    @Test
    void goalReachedAndLostAgain_isSaid_besideTheVerdict() {
        RelationshipHistory lost = CLIMBED_ONE.move(VENDOR, TODAY.minusDays(1));
        RelationshipPace pace = RelationshipPace.of(lost, RelationshipGoal.of(PREFERRED_SUPPLIER, CLIMB), TODAY);
        assertEquals(PaceVerdict.OVERDUE, pace.verdict());
        assertEquals(Optional.of(CLIMB), pace.reachedOn());
        assertEquals(Optional.of(TODAY.minusDays(1)), pace.lastMoveOn());
        List<Finding> findings = pace.findings();
        assertEquals(
                List.of(
                        // From July 1, 2025, to January 1, 2026: 31 + 31 + 30 + 31 + 30 + 31
                        Finding.of(
                                RelationshipFinding.GOAL_OVERDUE, "W", PREFERRED_SUPPLIER, CLIMB, TODAY, VENDOR, 184),
                        Finding.of(
                                RelationshipFinding.GOAL_LOST, "W", PREFERRED_SUPPLIER, CLIMB, TODAY, CLIMB, VENDOR)),
                findings);
        assertEquals(
                "The relationship with account W was at the stage \"Preferred supplier\", due by 2025-07-01, from 2025-07-01"
                        + " on, and has fallen back since: as of 2026-01-01 it is at \"Vendor\".",
                Texts.english().of(findings.get(1)));
        assertEquals(
                "与客户 W 的关系曾自 2025-07-01 起处于“被优先考虑的供应商”（期限 2025-07-01），此后又退回：截至 2026-01-01 处于“卖主”。",
                Texts.chinese().of(findings.get(1)));
    }

    @Test
    void goalLostAndRegained_tellsBothDays_andNothingOfInTime() {
        RelationshipHistory regained =
                CLIMBED_ONE.move(VENDOR, CLIMB.plusDays(10)).move(PREFERRED_SUPPLIER, CLIMB.plusDays(40));
        RelationshipPace pace =
                RelationshipPace.of(regained, RelationshipGoal.of(PREFERRED_SUPPLIER, CLIMB.plusDays(20)), TODAY);
        assertEquals(Optional.of(CLIMB), pace.reachedOn());
        assertEquals(Optional.of(CLIMB.plusDays(40)), pace.heldSince());
        assertFinding(
                pace,
                Finding.of(
                        RelationshipFinding.GOAL_REGAINED,
                        "W",
                        PREFERRED_SUPPLIER,
                        CLIMB.plusDays(20),
                        TODAY,
                        CLIMB,
                        CLIMB.plusDays(40),
                        PREFERRED_SUPPLIER),
                "The relationship with account W first reached the wanted stage \"Preferred supplier\", due by 2025-07-21, on"
                        + " 2025-07-01, lost it, and has held it again since 2025-08-10: as of 2026-01-01 it is at"
                        + " \"Preferred supplier\".",
                "与客户 W 的关系最初于 2025-07-01 达到目标阶段“被优先考虑的供应商”（期限 2025-07-21），其间一度退回，自 2025-08-10"
                        + " 起重新保持：截至 2026-01-01 处于“被优先考虑的供应商”。");
    }

    /** When a stage was reached that was there when the record began is not known, and so is neither in time nor late. */
    @Test
    void goalHeldSinceTheRecordBegan_isNeitherInTimeNorLate() {
        RelationshipPace pace = pace(VENDOR, BEGIN.minusDays(1));
        assertEquals(Optional.of(BEGIN), pace.heldSince());
        assertFinding(
                pace,
                Finding.of(RelationshipFinding.GOAL_HELD_THROUGHOUT, "W", VENDOR, TODAY, BEGIN, PREFERRED_SUPPLIER),
                "As of 2026-01-01 the relationship with account W is at \"Preferred supplier\", and has not been below the"
                        + " wanted stage \"Vendor\" since its record began on 2025-01-01.",
                "截至 2026-01-01，与客户 W 的关系处于“被优先考虑的供应商”，自 2025-01-01 开始记录以来从未低于目标阶段“卖主”。");
    }

    /** The stage of a day is that at its end, so a stage that was left on the day it came was never reached. */
    @Test
    void stageLeftOnTheDayItCame_isNotReached() {
        RelationshipHistory history = CLIMBED_ONE.move(PARTNER, TODAY).move(PREFERRED_SUPPLIER, TODAY);
        RelationshipPace pace = RelationshipPace.of(history, RelationshipGoal.of(PARTNER, TODAY), TODAY);
        assertEquals(Optional.empty(), pace.reachedOn());
        assertEquals(Optional.of(TODAY), pace.lastMoveOn());
        assertEquals(1, pace.findings().size());
    }

    @Test
    void relationshipThatNeverMoved_hasNoLastMove() {
        RelationshipHistory history = RelationshipHistory.begin(ACCOUNT, VENDOR, BEGIN);
        RelationshipPace pace = RelationshipPace.of(history, RelationshipGoal.of(PARTNER, TODAY), TODAY);
        assertEquals(Optional.empty(), pace.lastMoveOn());
        assertEquals(Optional.empty(), pace.reachedOn());
    }

    @Test
    void goalMissed_isOverdueFromTheNextDayOn() {
        RelationshipPace pace = pace(PARTNER, TODAY.minusDays(1));
        assertEquals(PaceVerdict.OVERDUE, pace.verdict());
        assertEquals(-1, pace.daysLeft());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 1)), pace.expectedArrival(), "how late it gets");
        assertFinding(
                pace,
                Finding.of(
                        RelationshipFinding.GOAL_OVERDUE,
                        "W",
                        PARTNER,
                        TODAY.minusDays(1),
                        TODAY,
                        PREFERRED_SUPPLIER,
                        1),
                "The relationship with account W was to reach the stage \"Partner\" by 2025-12-31, and as of 2026-01-01 is at"
                        + " \"Preferred supplier\": days overdue 1.",
                "与客户 W 的关系最迟应于 2025-12-31 达到“合作伙伴”，截至 2026-01-01 处于“被优先考虑的供应商”：已逾期 1 天。");
        assertEquals(PaceVerdict.TOO_SLOW, pace(PARTNER, TODAY).verdict(), "due today, and one day at least to go");
    }

    /** First stage, moves on the day of the beginning or later, as of the same day or later. */
    @ParameterizedTest
    @CsvSource({
        "VENDOR, PREFERRED_SUPPLIER, 0, 0, 1", // climbed, in no time
        "PREFERRED_SUPPLIER, PREFERRED_SUPPLIER, 5, 10, 0", // watched, and stays where it was
        "PARTNER, PREFERRED_SUPPLIER, 5, 10, -1" // fell back
    })
    void pace_isNone_withoutATimeOrAClimb(
            RelationshipStage first, RelationshipStage to, int moved, int asOf, int climbed) {
        RelationshipHistory history = RelationshipHistory.begin(ACCOUNT, first, day(0));
        history = first == to ? history : history.move(to, day(moved));
        RelationshipPace pace =
                RelationshipPace.of(history, RelationshipGoal.of(STRATEGIC_ALLIANCE, day(100)), day(asOf));
        assertEquals(PaceVerdict.NO_PACE, pace.verdict());
        assertEquals(climbed, pace.stagesClimbed());
        assertEquals(Optional.empty(), pace.daysNeeded());
        assertEquals(Optional.empty(), pace.expectedArrival());
        assertEquals(
                List.of(Finding.of(
                        RelationshipFinding.GOAL_WITHOUT_PACE,
                        "W",
                        STRATEGIC_ALLIANCE,
                        day(100),
                        day(asOf),
                        climbed,
                        asOf)),
                pace.findings());
    }

    @Test
    void findings_sayThatThereIsNoPace_andThatMovesAreLeftOut() {
        RelationshipPace pace =
                RelationshipPace.of(CLIMBED_ONE, RelationshipGoal.of(PARTNER, TODAY), LocalDate.of(2025, 6, 30));
        List<Finding> findings = pace.findings();
        assertEquals(1, pace.laterMoves());
        assertEquals(
                List.of(
                        Finding.of(
                                RelationshipFinding.GOAL_WITHOUT_PACE,
                                "W",
                                PARTNER,
                                TODAY,
                                LocalDate.of(2025, 6, 30),
                                0,
                                180),
                        Finding.of(RelationshipFinding.LATER_MOVES, "W", LocalDate.of(2025, 6, 30), 1)),
                findings);
        assertEquals(
                "The relationship with account W is to reach the stage \"Partner\" by 2026-01-01, and no pace can be told yet:"
                        + " net stages climbed 0 in 180 days, as of 2025-06-30.",
                Texts.english().of(findings.get(0)));
        assertEquals(
                "与客户 W 的关系最迟应于 2026-01-01 达到“合作伙伴”，但尚无法推算进度：截至 2025-06-30，180 天内净上升的阶段数为 0。",
                Texts.chinese().of(findings.get(0)));
        assertEquals(
                "Moves of the relationship with account W left out because they came after 2025-06-30: 1.",
                Texts.english().of(findings.get(1)));
        assertEquals(
                "与客户 W 的关系在 2025-06-30 之后发生、因而未计入的阶段变动：1 次。", Texts.chinese().of(findings.get(1)));
    }

    /** As many days as lie between the first date and the last: twice as many lie beyond the range. */
    @Test
    void arrivalBeyondTheRangeOfDates_isEmpty_andTooSlow() {
        RelationshipHistory history = RelationshipHistory.begin(ACCOUNT, VENDOR, LocalDate.MIN)
                .move(PREFERRED_SUPPLIER, LocalDate.of(2026, 1, 1));
        RelationshipPace pace = RelationshipPace.of(
                history, RelationshipGoal.of(STRATEGIC_ALLIANCE, LocalDate.MAX), LocalDate.MAX.minusDays(1));
        long days = LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay() - 1;
        assertEquals(Optional.of(2 * days), pace.daysNeeded());
        assertEquals(Optional.empty(), pace.expectedArrival());
        assertEquals(PaceVerdict.TOO_SLOW, pace.verdict());
        assertEquals(
                List.of(Finding.of(
                        RelationshipFinding.GOAL_TOO_SLOW,
                        "W",
                        STRATEGIC_ALLIANCE,
                        LocalDate.MAX,
                        LocalDate.MAX.minusDays(1),
                        TODAY,
                        2 * days,
                        1)),
                pace.findings());
        RelationshipHistory lastDays = RelationshipHistory.begin(ACCOUNT, VENDOR, LocalDate.MAX.minusDays(2))
                .move(PREFERRED_SUPPLIER, LocalDate.MAX.minusDays(1));
        assertEquals(
                Optional.of(LocalDate.MAX),
                RelationshipPace.of(lastDays, RelationshipGoal.of(PARTNER, LocalDate.MAX), LocalDate.MAX.minusDays(1))
                        .expectedArrival(),
                "the last date is within the range");
    }

    @Test
    void pace_isRefused_beforeTheBeginning() {
        assertRefused(
                "Expected 'history' of W that begins on or before the as-of date 2024-12-31, but found 2025-01-01",
                () -> RelationshipPace.of(CLIMBED_ONE, RelationshipGoal.of(PARTNER, TODAY), BEGIN.minusDays(1)));
    }

    @Test
    void paces_areEqual_whenAllTheyWereMadeOfIs() {
        assertEquals(pace(PARTNER, TODAY), pace(PARTNER, TODAY));
        assertEquals(pace(PARTNER, TODAY).hashCode(), pace(PARTNER, TODAY).hashCode());
        assertNotEquals(pace(PARTNER, TODAY), pace(PARTNER, BEGIN));
    }

    @Test
    void goal_holdsWhatItWasBuiltWith() {
        RelationshipGoal goal = RelationshipGoal.of(PARTNER, TODAY);
        assertEquals(PARTNER, goal.stage());
        assertEquals(TODAY, goal.due());
        assertEquals(
                goal,
                RelationshipGoal.builder().stage(PARTNER).due(BEGIN).build().withDue(TODAY));
        assertEquals("RelationshipGoal{stage=PARTNER, due=2026-01-01}", goal.toString());
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> RelationshipGoal.builder().build())
                .getMessage();
        assertTrue(message.contains("[stage, due]"), message);
    }

    @Test
    void nulls_areRefusedByName() {
        RelationshipGoal goal = RelationshipGoal.of(PARTNER, TODAY);
        assertNull("stage", () -> RelationshipGoal.of(null, TODAY));
        assertNull("due", () -> RelationshipGoal.of(PARTNER, null));
        assertNull("history", () -> RelationshipPace.of(null, goal, TODAY));
        assertNull("goal", () -> RelationshipPace.of(CLIMBED_ONE, null, TODAY));
        assertNull("asOf", () -> RelationshipPace.of(CLIMBED_ONE, goal, null));
    }

    private static void assertFinding(RelationshipPace pace, Finding finding, String english, String chinese) {
        assertEquals(List.of(finding), pace.findings());
        assertEquals(english, Texts.english().of(finding));
        assertEquals(chinese, Texts.chinese().of(finding));
    }
}
