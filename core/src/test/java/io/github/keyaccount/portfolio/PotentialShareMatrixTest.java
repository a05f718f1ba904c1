package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.MatrixCell.ABANDON;
import static io.github.keyaccount.portfolio.MatrixCell.ACQUIRE;
import static io.github.keyaccount.portfolio.MatrixCell.HARASS;
import static io.github.keyaccount.portfolio.MatrixCell.MAINTAIN;
import static io.github.keyaccount.portfolio.MatrixCell.RETAIN;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.EUR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.USD;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.cents;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PotentialShareMatrixTest {
    private static final Probability HALF = Probability.ofPercent(50);
    private static final PotentialShareMatrix STANDARD =
            PotentialShareMatrix.standard(euro("1000"), euro("5000"), HALF);

    /** Two bands on each side, of which the caller only lacks the cells. */
    private static PotentialShareMatrix.Builder twoByTwo() {
        return PotentialShareMatrix.builder().addPotentialBound(euro("1000")).addShareBound(HALF);
    }

    @Test
    void standardMatrix_isThatOfTheDocumentation() {
        assertEquals(List.of(euro("1000"), euro("5000")), STANDARD.potentialBounds());
        assertEquals(List.of(HALF), STANDARD.shareBounds());
        assertEquals(List.of(ABANDON, MAINTAIN, HARASS, MAINTAIN, ACQUIRE, RETAIN), STANDARD.cells());
        assertEquals(EUR, STANDARD.currency());
        assertEquals(Optional.of(Posture.ATTACK), STANDARD.posture(ACQUIRE));
        assertEquals(Optional.of(Posture.ATTACK), STANDARD.posture(HARASS));
        assertEquals(Optional.of(Posture.DEFEND), STANDARD.posture(RETAIN));
        assertEquals(Optional.of(Posture.MAINTAIN), STANDARD.posture(MAINTAIN));
        assertEquals(Optional.empty(), STANDARD.posture(ABANDON));
        assertEquals(PotentialShareMatrix.standardPostures(), STANDARD.postures());
        assertEquals(
                List.of(ACQUIRE, RETAIN, HARASS, MAINTAIN),
                List.copyOf(PotentialShareMatrix.standardPostures().keySet()));
        assertThrowsExactly(
                UnsupportedOperationException.class,
                () -> PotentialShareMatrix.standardPostures().put(ABANDON, Posture.ATTACK));
    }

    @Test
    void postures_areNone_unlessPut() {
        PotentialShareMatrix matrix =
                twoByTwo().addCells(ABANDON, ABANDON, ACQUIRE, RETAIN).build();
        assertEquals(Map.of(), matrix.postures());
        assertEquals(Optional.empty(), matrix.posture(RETAIN));
    }

    @Test
    void matrix_isRefused_withoutABoundOnEachSide() {
        assertRefused(
                "Expected at least one bound in 'potentialBounds', but found none",
                () -> PotentialShareMatrix.builder()
                        .addShareBound(HALF)
                        .addCells(ABANDON, RETAIN)
                        .build());
        assertRefused(
                "Expected at least one bound in 'shareBounds', but found none",
                () -> PotentialShareMatrix.builder()
                        .addPotentialBound(euro("1"))
                        .addCells(ABANDON, RETAIN)
                        .build());
    }

    @Test
    void bounds_areRefused_whenNotAboveZeroOrNotAscending() {
        assertRefused(
                "Expected 'potentialBounds' above zero and ascending, but found [EUR 0.00, EUR 1.00]",
                () -> PotentialShareMatrix.standard(euro("0"), euro("1"), HALF));
        assertRefused(
                "Expected 'potentialBounds' above zero and ascending, but found [EUR 1.00, EUR 1.00]",
                () -> PotentialShareMatrix.standard(euro("1"), euro("1"), HALF));
        assertRefused(
                "Expected 'potentialBounds' above zero and ascending, but found [EUR 2.00, EUR 1.00]",
                () -> PotentialShareMatrix.standard(euro("2"), euro("1"), HALF));
        assertRefused(
                "Expected 'shareBounds' above zero and ascending, but found [0]",
                () -> PotentialShareMatrix.standard(euro("1"), euro("2"), Probability.ZERO));
        assertRefused(
                "Expected 'shareBounds' above zero and ascending, but found [0.5, 0.5]",
                () -> STANDARD.withShareBounds(HALF, HALF));
        PotentialShareMatrix.standard(cents(1), cents(2), Probability.ofBillionths(1));
        PotentialShareMatrix.standard(cents(1), cents(2), Probability.ONE);
    }

    @Test
    void bounds_areRefused_inDifferentCurrencies() {
        assertMismatch(
                "Expected all 'potentialBounds' in EUR like the first, but found USD 5.00",
                EUR,
                USD,
                () -> PotentialShareMatrix.standard(euro("1"), Money.ofMajor(5, USD), HALF));
    }

    @Test
    void cells_areRefused_whenTheirNumberDoesNotFit() {
        assertRefused(
                "Expected 4 'cells', one for each of 2 bands of potential and 2 bands of share, but found 3",
                () -> twoByTwo().addCells(ABANDON, MAINTAIN, RETAIN).build());
        assertRefused(
                "Expected 9 'cells', one for each of 3 bands of potential and 3 bands of share, but found 6",
                () -> STANDARD.withShareBounds(HALF, Probability.ONE));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("mediumFrom", () -> PotentialShareMatrix.standard(null, euro("1"), HALF));
        assertNull("highFrom", () -> PotentialShareMatrix.standard(euro("1"), null, HALF));
        assertNull("highShareFrom", () -> PotentialShareMatrix.standard(euro("1"), euro("2"), null));
        assertNull("cell", () -> STANDARD.posture(null));
    }
}
