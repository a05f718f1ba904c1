package io.github.keyaccount.relationship;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.relationship.RelationshipDimension.PRICE;
import static io.github.keyaccount.relationship.RelationshipStage.PARTNER;
import static io.github.keyaccount.relationship.RelationshipStage.VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DimensionObservationTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);
    private static final DimensionObservation OBSERVATION =
            DimensionObservation.of(PRICE, PARTNER, DATE, "Li Wei put the price into the frame contract");

    @Test
    void observation_holdsWhatItWasBuiltWith() {
        assertEquals(PRICE, OBSERVATION.dimension());
        assertEquals(PARTNER, OBSERVATION.level());
        assertEquals(DATE, OBSERVATION.date());
        assertEquals("Li Wei put the price into the frame contract", OBSERVATION.evidence());
        assertEquals(
                OBSERVATION,
                DimensionObservation.builder()
                        .dimension(PRICE)
                        .level(VENDOR)
                        .date(DATE)
                        .evidence(OBSERVATION.evidence())
                        .build()
                        .withLevel(PARTNER));
    }

    @Test
    void text_leavesOutTheEvidence() {
        assertEquals("DimensionObservation{dimension=PRICE, level=PARTNER, date=2026-03-01}", OBSERVATION.toString());
    }

    @Test
    void observation_isRefused_withoutEvidence() {
        assertRefused(
                "Expected a non-blank 'evidence' of an observation, but found ' '",
                () -> DimensionObservation.of(PRICE, PARTNER, DATE, " "));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> DimensionObservation.builder().dimension(PRICE).build())
                .getMessage();
        assertTrue(message.contains("[level, date, evidence]"), message);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("dimension", () -> DimensionObservation.of(null, PARTNER, DATE, "seen"));
        assertNull("level", () -> DimensionObservation.of(PRICE, null, DATE, "seen"));
        assertNull("date", () -> DimensionObservation.of(PRICE, PARTNER, null, "seen"));
        assertNull("evidence", () -> DimensionObservation.of(PRICE, PARTNER, DATE, null));
    }
}
