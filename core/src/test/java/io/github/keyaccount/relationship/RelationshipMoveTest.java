package io.github.keyaccount.relationship;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.relationship.RelationshipStage.PARTNER;
import static io.github.keyaccount.relationship.RelationshipStage.PREFERRED_SUPPLIER;
import static io.github.keyaccount.relationship.RelationshipStage.STRATEGIC_ALLIANCE;
import static io.github.keyaccount.relationship.RelationshipStage.VENDOR;
import static io.github.keyaccount.relationship.Relationships.move;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipMoveTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    private static RelationshipMove forced(RelationshipStage from, RelationshipStage to) {
        return RelationshipMove.builder()
                .date(DATE)
                .from(from)
                .to(to)
                .forced(true)
                .reason("Li Wei bought the company")
                .build();
    }

    @Property
    void everyPairOfDifferentStages_isAnAdvanceOneWay_andAFallBackTheOther(
            @ForAll RelationshipStage from, @ForAll RelationshipStage to) {
        if (from != to) {
            assertEquals(from.ordinal() < to.ordinal(), forced(from, to).isAdvance());
        }
    }

    @Test
    void move_holdsWhatItWasBuiltWith() {
        RelationshipMove move = move(PARTNER, PREFERRED_SUPPLIER, DATE);
        assertEquals(DATE, move.date());
        assertEquals(PARTNER, move.from());
        assertEquals(PREFERRED_SUPPLIER, move.to());
        assertFalse(move.forced());
        assertEquals(Optional.empty(), move.reason());
        assertFalse(move.isAdvance());
        assertTrue(move(VENDOR, PREFERRED_SUPPLIER, DATE).isAdvance());
        RelationshipMove forced = forced(VENDOR, STRATEGIC_ALLIANCE);
        assertTrue(forced.forced());
        assertEquals(Optional.of("Li Wei bought the company"), forced.reason());
    }

    /** By hand: the stages above and below. */
    @ParameterizedTest
    @CsvSource({
        "VENDOR, VENDOR, PREFERRED_SUPPLIER",
        "VENDOR, PARTNER, PREFERRED_SUPPLIER",
        "PREFERRED_SUPPLIER, STRATEGIC_ALLIANCE, VENDOR or PARTNER",
        "PREFERRED_SUPPLIER, PREFERRED_SUPPLIER, VENDOR or PARTNER",
        "PARTNER, VENDOR, PREFERRED_SUPPLIER or STRATEGIC_ALLIANCE",
        "STRATEGIC_ALLIANCE, PREFERRED_SUPPLIER, PARTNER",
        "STRATEGIC_ALLIANCE, VENDOR, PARTNER"
    })
    void ordinaryMove_isRefused_toAStageThatIsNoNeighbour(
            RelationshipStage from, RelationshipStage to, String expected) {
        assertRefused(
                "Expected 'to' of a move from " + from + ", unless it is forced, to be " + expected + ", but found "
                        + to,
                () -> move(from, to, DATE));
    }

    @Test
    void forcedMove_isRefused_toTheSameStage_orWithoutReason() {
        assertEquals(STRATEGIC_ALLIANCE, forced(VENDOR, STRATEGIC_ALLIANCE).to());
        assertEquals(VENDOR, forced(PREFERRED_SUPPLIER, VENDOR).to(), "a neighbour too");
        assertRefused(
                "Expected 'to' of a forced move from PARTNER to be another stage, but found PARTNER",
                () -> forced(PARTNER, PARTNER));
        assertRefused(
                "Expected a 'reason' of the forced move VENDOR to PARTNER on 2026-03-01, but found none",
                () -> RelationshipMove.builder()
                        .date(DATE)
                        .from(VENDOR)
                        .to(PARTNER)
                        .forced(true)
                        .build());
    }

    @Test
    void blankReason_isRefused() {
        assertRefused(
                "Expected a non-blank 'reason' of the move VENDOR to PREFERRED_SUPPLIER on 2026-03-01, but found ' '",
                () -> move(VENDOR, PREFERRED_SUPPLIER, DATE).withReason(" "));
    }

    @Test
    void builder_isRefused_withoutARequiredField() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> RelationshipMove.builder().to(VENDOR).build())
                .getMessage();
        assertTrue(message.contains("[date, from]"), message);
    }

    @Test
    void text_leavesOutTheReason() {
        assertEquals(
                "VENDOR to STRATEGIC_ALLIANCE on 2026-03-01",
                forced(VENDOR, STRATEGIC_ALLIANCE).toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("date", () -> RelationshipMove.builder().date(null));
        assertNull("from", () -> RelationshipMove.builder().from(null));
        assertNull("to", () -> RelationshipMove.builder().to(null));
        assertNull("reason", () -> RelationshipMove.builder().reason((String) null));
    }
}
