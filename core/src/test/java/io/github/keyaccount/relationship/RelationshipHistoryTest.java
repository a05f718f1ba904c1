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
import static io.github.keyaccount.relationship.Relationships.move;
import static io.github.keyaccount.relationship.Relationships.slowStage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RelationshipHistoryTest {

    @Provide
    Arbitrary<RelationshipHistory> histories() {
        return Relationships.histories();
    }

    // Laws

    @Property(tries = 150)
    void historyReplayedToADay_isTheHistoryCutThere(
            @ForAll("histories") RelationshipHistory history, @ForAll @IntRange(max = DAYS) int asOf) {
        RelationshipHistory replayed =
                RelationshipHistory.begin(history.account(), history.firstStage(), history.since());
        for (RelationshipMove move : history.moves()) {
            if (!move.date().isAfter(day(asOf))) {
                replayed = move.forced()
                        ? replayed.force(move.to(), move.date(), move.reason().orElseThrow())
                        : replayed.move(move.to(), move.date());
            }
        }
        RelationshipHistory cut = history.asOf(day(asOf)).orElseThrow();
        assertEquals(replayed, cut);
        assertEquals(replayed.hashCode(), cut.hashCode());
        assertEquals(history.stays(day(asOf)), cut.stays(day(asOf)));
        assertEquals(
                history,
                RelationshipHistory.of(history.account(), history.firstStage(), history.since(), history.moves()));
    }

    @Property(tries = 150)
    void stagesAndDays_areThoseCountedDayByDay(
            @ForAll("histories") RelationshipHistory history, @ForAll @IntRange(max = DAYS + 3) int asOf) {
        Map<RelationshipStage, Long> days = new EnumMap<>(RelationshipStage.class);
        Arrays.stream(RelationshipStage.values()).forEach(stage -> days.put(stage, 0L));
        for (int i = 0; i < asOf; i++) {
            RelationshipStage stage = slowStage(history, day(i));
            assertEquals(Optional.of(stage), history.stageAsOf(day(i)));
            days.merge(stage, 1L, Long::sum);
        }
        assertEquals(days, history.daysInStage(day(asOf)));
        assertEquals(
                asOf,
                history.daysInStage(day(asOf)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    /** Each stay ends where the next begins, and every move begins one. */
    @Property(tries = 150)
    void stays_followOneAnother(
            @ForAll("histories") RelationshipHistory history, @ForAll @IntRange(max = DAYS) int asOf) {
        List<RelationshipStay> stays = history.stays(day(asOf));
        long moves = history.moves().stream()
                .filter(move -> move.date().toEpochDay() <= day(asOf).toEpochDay())
                .count();
        assertEquals(moves + 1, stays.size());
        LocalDate from = history.since();
        for (int i = 0; i < stays.size(); i++) {
            RelationshipStay stay = stays.get(i);
            assertEquals(from, stay.from());
            assertEquals(i < moves, stay.until().isPresent());
            LocalDate end = stay.until().orElse(day(asOf));
            assertEquals(from.datesUntil(end).count(), stay.days());
            assertEquals(
                    i == 0 ? history.firstStage() : history.moves().get(i - 1).to(), stay.stage());
            from = end;
        }
    }

    @Property(tries = 200)
    void presentStay_isThatSinceTheLastMove(
            @ForAll("histories") RelationshipHistory history, @ForAll @IntRange(min = -2, max = DAYS + 3) int asOf) {
        Optional<RelationshipStay> stay = history.stay(day(asOf));
        assertEquals(asOf >= 0, stay.isPresent());
        if (asOf < 0) {
            return;
        }
        int from = 0;
        for (RelationshipMove move : history.moves()) {
            int moved = (int) (move.date().toEpochDay() - day(0).toEpochDay());
            from = moved <= asOf ? moved : from;
        }
        assertEquals(slowStage(history, day(asOf)), stay.orElseThrow().stage());
        assertEquals(day(from), stay.orElseThrow().from());
        assertEquals(Optional.empty(), stay.orElseThrow().until());
        assertEquals(asOf - from, stay.orElseThrow().days());
        assertTrue(stay.orElseThrow().days()
                <= history.daysInStage(day(asOf)).get(stay.orElseThrow().stage()));
    }

    @Property(tries = 100)
    void everyMove_isAnAdvanceOrAFallBack(@ForAll("histories") RelationshipHistory history) {
        List<RelationshipMove> advances = new ArrayList<>();
        List<RelationshipMove> fallBacks = new ArrayList<>();
        for (RelationshipMove move : history.moves()) {
            (move.to().ordinal() > move.from().ordinal() ? advances : fallBacks).add(move);
        }
        assertEquals(advances, history.advances());
        assertEquals(fallBacks, history.fallBacks());
    }

    // Cases

    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final LocalDate CLIMB = LocalDate.of(2025, 7, 1);
    private static final RelationshipHistory VENDOR_SINCE_2025 = RelationshipHistory.begin(ACCOUNT, VENDOR, BEGIN);
    private static final RelationshipHistory HISTORY = VENDOR_SINCE_2025
            .move(PREFERRED_SUPPLIER, CLIMB, "second order in a row, says Li Wei")
            .force(STRATEGIC_ALLIANCE, LocalDate.of(2026, 3, 1), "joint venture, says Li Wei")
            .move(PARTNER, LocalDate.of(2026, 6, 1));

    @Test
    void history_holdsItsMoves() {
        assertEquals(ACCOUNT, HISTORY.account());
        assertEquals(VENDOR, HISTORY.firstStage());
        assertEquals(BEGIN, HISTORY.since());
        assertEquals(PARTNER, HISTORY.stage());
        assertEquals(VENDOR, VENDOR_SINCE_2025.stage());
        assertEquals(
                "[VENDOR to PREFERRED_SUPPLIER on 2025-07-01, PREFERRED_SUPPLIER to STRATEGIC_ALLIANCE on 2026-03-01,"
                        + " STRATEGIC_ALLIANCE to PARTNER on 2026-06-01]",
                HISTORY.moves().toString());
        assertEquals(
                List.of(
                        Optional.of("second order in a row, says Li Wei"),
                        Optional.of("joint venture, says Li Wei"),
                        Optional.empty()),
                HISTORY.moves().stream().map(RelationshipMove::reason).toList());
        assertEquals(
                List.of(false, true, false),
                HISTORY.moves().stream().map(RelationshipMove::forced).toList());
        assertEquals(HISTORY.moves().subList(0, 2), HISTORY.advances());
        assertEquals(HISTORY.moves().subList(2, 3), HISTORY.fallBacks());
    }

    @Test
    void stage_isKnownAsOfEveryDay() {
        assertEquals(Optional.empty(), HISTORY.stageAsOf(BEGIN.minusDays(1)));
        assertEquals(Optional.empty(), HISTORY.asOf(BEGIN.minusDays(1)));
        assertEquals(Optional.of(VENDOR), HISTORY.stageAsOf(BEGIN));
        assertEquals(Optional.of(VENDOR), HISTORY.stageAsOf(CLIMB.minusDays(1)));
        assertEquals(Optional.of(PREFERRED_SUPPLIER), HISTORY.stageAsOf(CLIMB));
        assertEquals(Optional.of(PARTNER), HISTORY.stageAsOf(LocalDate.MAX));
    }

    @Test
    void daysInStage_areCountedFromTheFirstDayOfAStay() {
        // 2025: 31 + 28 + 31 + 30 + 31 + 30 days to July 1, and 365 − 181 from then to the end of the year
        RelationshipHistory history = VENDOR_SINCE_2025.move(PREFERRED_SUPPLIER, CLIMB);
        assertEquals(
                "{VENDOR=181, PREFERRED_SUPPLIER=184, PARTNER=0, STRATEGIC_ALLIANCE=0}",
                history.daysInStage(LocalDate.of(2026, 1, 1)).toString());
        assertEquals(
                "{VENDOR=0, PREFERRED_SUPPLIER=0, PARTNER=0, STRATEGIC_ALLIANCE=0}",
                history.daysInStage(BEGIN.minusDays(1)).toString());
        assertThrows(
                UnsupportedOperationException.class,
                () -> history.daysInStage(BEGIN).clear());
    }

    @Test
    void stays_areThoseKnownAsOfTheDay() {
        assertEquals(List.of(), HISTORY.stays(BEGIN.minusDays(1)));
        List<RelationshipStay> stays = HISTORY.stays(LocalDate.of(2026, 3, 11));
        assertEquals(
                List.of(VENDOR, PREFERRED_SUPPLIER, STRATEGIC_ALLIANCE),
                stays.stream().map(RelationshipStay::stage).toList());
        assertEquals(
                List.of(BEGIN, CLIMB, LocalDate.of(2026, 3, 1)),
                stays.stream().map(RelationshipStay::from).toList());
        assertEquals(
                List.of(Optional.of(CLIMB), Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty()),
                stays.stream().map(RelationshipStay::until).toList());
        // July 1 to March 1: 184 days to the end of the year, 31 + 28 in the next
        assertEquals(
                List.of(181L, 243L, 10L),
                stays.stream().map(RelationshipStay::days).toList());
    }

    /** Vendor from January 1 to July 1, 2025, and again from March 1, 2026: 181 days, and 10 days as of March 11. */
    @Test
    void presentStay_isTheLastOne_whereDaysInStageSumAll() {
        LocalDate today = LocalDate.of(2026, 3, 11);
        RelationshipHistory history =
                VENDOR_SINCE_2025.move(PREFERRED_SUPPLIER, CLIMB).move(VENDOR, LocalDate.of(2026, 3, 1));
        RelationshipStay stay = history.stay(today).orElseThrow();
        assertEquals(VENDOR, stay.stage());
        assertEquals(LocalDate.of(2026, 3, 1), stay.from());
        assertEquals(10, stay.days());
        assertEquals(191L, history.daysInStage(today).get(VENDOR));
        assertEquals(PREFERRED_SUPPLIER, history.stay(CLIMB).orElseThrow().stage());
        assertEquals(Optional.empty(), history.stay(BEGIN.minusDays(1)));
    }

    @Test
    void stageLeftOnTheDayItWasReached_hasAStayOfNoDays() {
        RelationshipHistory history =
                VENDOR_SINCE_2025.move(PREFERRED_SUPPLIER, CLIMB).move(VENDOR, CLIMB);
        assertEquals(Optional.of(VENDOR), history.stageAsOf(CLIMB));
        assertEquals(
                List.of(181L, 0L, 184L),
                history.stays(LocalDate.of(2026, 1, 1)).stream()
                        .map(RelationshipStay::days)
                        .toList());
        assertEquals(365L, history.daysInStage(LocalDate.of(2026, 1, 1)).get(VENDOR));
        assertEquals(
                PREFERRED_SUPPLIER,
                VENDOR_SINCE_2025
                        .move(PREFERRED_SUPPLIER, BEGIN)
                        .stageAsOf(BEGIN)
                        .orElseThrow());
    }

    @Test
    void move_isRefused_whenItSkipsAStage_orGoesNowhere() {
        assertRefused(
                "Expected 'to' of a move from VENDOR, unless it is forced, to be PREFERRED_SUPPLIER, but found PARTNER",
                () -> VENDOR_SINCE_2025.move(PARTNER, CLIMB));
        assertRefused(
                "Expected 'to' of a move from PARTNER, unless it is forced, to be PREFERRED_SUPPLIER or"
                        + " STRATEGIC_ALLIANCE, but found PARTNER",
                () -> HISTORY.move(PARTNER, LocalDate.of(2026, 7, 1)));
        assertRefused(
                "Expected 'to' of a forced move from PARTNER to be another stage, but found PARTNER",
                () -> HISTORY.force(PARTNER, LocalDate.of(2026, 7, 1), "merger"));
    }

    @Test
    void move_isRefused_whenItsReasonIsBlank() {
        assertRefused(
                "Expected a non-blank 'reason' of the move VENDOR to PARTNER on 2025-07-01, but found ''",
                () -> VENDOR_SINCE_2025.force(PARTNER, CLIMB, ""));
        assertRefused(
                "Expected a non-blank 'reason' of the move VENDOR to PREFERRED_SUPPLIER on 2025-07-01, but found ''",
                () -> VENDOR_SINCE_2025.move(PREFERRED_SUPPLIER, CLIMB, ""));
    }

    @Test
    void move_isRefused_beforeTheLast_orBeforeTheBeginning() {
        assertRefused(
                "Expected 'date' of a move of W on or after 2025-01-01, but found 2024-12-31",
                () -> VENDOR_SINCE_2025.move(PREFERRED_SUPPLIER, BEGIN.minusDays(1)));
        assertRefused(
                "Expected 'date' of a move of W on or after 2026-06-01, but found 2026-05-31",
                () -> HISTORY.force(VENDOR, LocalDate.of(2026, 5, 31), "merger"));
    }

    @Test
    void recordedMoves_areRefused_whenOutOfOrderOrBroken_eachByName() {
        assertRefused(
                "Expected 'moves' of W in order of dates, from 2025-01-01 on, but found 3 offenders:"
                        + " VENDOR to PREFERRED_SUPPLIER on 2024-01-01, PREFERRED_SUPPLIER to VENDOR on 2024-02-01,"
                        + " PARTNER to STRATEGIC_ALLIANCE on 2025-07-01;"
                        + " Expected 'moves' of W that start where the one before ended, the first from VENDOR, but found 1"
                        + " offender: PREFERRED_SUPPLIER to PARTNER on 2026-01-01",
                () -> RelationshipHistory.of(
                        ACCOUNT,
                        VENDOR,
                        BEGIN,
                        List.of(
                                move(VENDOR, PREFERRED_SUPPLIER, LocalDate.of(2024, 1, 1)),
                                move(PREFERRED_SUPPLIER, VENDOR, LocalDate.of(2024, 2, 1)),
                                move(PREFERRED_SUPPLIER, PARTNER, LocalDate.of(2026, 1, 1)),
                                move(PARTNER, STRATEGIC_ALLIANCE, CLIMB),
                                move(STRATEGIC_ALLIANCE, PARTNER, CLIMB))));
        assertRefused(
                "Expected 'moves' of W that start where the one before ended, the first from PARTNER, but found 1"
                        + " offender: VENDOR to PREFERRED_SUPPLIER on 2025-01-01",
                () -> RelationshipHistory.of(
                        ACCOUNT, PARTNER, BEGIN, List.of(move(VENDOR, PREFERRED_SUPPLIER, BEGIN))));
    }

    @Test
    void recordedMoves_areReadOnce() {
        List<RelationshipMove> rest = new ArrayList<>(HISTORY.moves());
        Iterable<RelationshipMove> once = () -> {
            List<RelationshipMove> all = List.copyOf(rest);
            rest.clear();
            return all.iterator();
        };
        assertEquals(HISTORY, RelationshipHistory.of(ACCOUNT, VENDOR, BEGIN, once));
        assertTrue(rest.isEmpty());
    }

    @Test
    void histories_areEqual_whenAllTheyHoldIs() {
        List<RelationshipHistory> others = List.of(
                RelationshipHistory.of(AccountId.of("Y"), VENDOR, BEGIN, HISTORY.moves()),
                RelationshipHistory.of(ACCOUNT, VENDOR, BEGIN.minusDays(1), HISTORY.moves()),
                VENDOR_SINCE_2025,
                RelationshipHistory.begin(ACCOUNT, PARTNER, BEGIN));
        for (RelationshipHistory other : others) {
            assertNotEquals(HISTORY, other);
            assertNotEquals(HISTORY.hashCode(), other.hashCode());
        }
        assertNotEquals(VENDOR_SINCE_2025, others.get(3));
        assertNotEquals(HISTORY, new Object());
        assertThrows(UnsupportedOperationException.class, () -> HISTORY.moves().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> HISTORY.asOf(CLIMB).orElseThrow().moves().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> HISTORY.stays(CLIMB).clear());
    }

    @Test
    void texts_giveNoReason() {
        assertEquals("RelationshipHistory[account=W, since=2025-01-01, moves=3, stage=PARTNER]", HISTORY.toString());
        assertFalse(HISTORY.moves().toString().contains("Li Wei"));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("account", () -> RelationshipHistory.begin(null, VENDOR, BEGIN));
        assertNull("firstStage", () -> RelationshipHistory.begin(ACCOUNT, null, BEGIN));
        assertNull("since", () -> RelationshipHistory.begin(ACCOUNT, VENDOR, null));
        assertNull("moves", () -> RelationshipHistory.of(ACCOUNT, VENDOR, BEGIN, null));
        assertNull("moves", () -> RelationshipHistory.of(ACCOUNT, VENDOR, BEGIN, Collections.singletonList(null)));
        assertNull("to", () -> HISTORY.move(null, CLIMB));
        assertNull("date", () -> HISTORY.move(STRATEGIC_ALLIANCE, null));
        assertNull("reason", () -> HISTORY.move(STRATEGIC_ALLIANCE, CLIMB, null));
        assertNull("reason", () -> HISTORY.force(STRATEGIC_ALLIANCE, CLIMB, null));
        assertNull("date", () -> HISTORY.stageAsOf(null));
        assertNull("date", () -> HISTORY.asOf(null));
        assertNull("asOf", () -> HISTORY.stays(null));
        assertNull("asOf", () -> HISTORY.stay(null));
        assertNull("asOf", () -> HISTORY.daysInStage(null));
    }
}
