package io.github.keyaccount.measure;

import static io.github.keyaccount.Refusals.assertArithmetic;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.measure.Currencies.EUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneySplitTest {
    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
    }

    @Provide
    Arbitrary<List<BigDecimal>> rows() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(4)
                .list()
                .ofMaxSize(12);
    }

    // Laws

    @Property
    void splitEvenly_sumsToTheWhole_inPartsThatDifferByOneUnitAtMost(
            @ForAll long minorUnits, @ForAll @IntRange(min = 1, max = 60) int parts) {
        Money whole = Money.ofMinor(minorUnits, EUR);
        List<Money> split = whole.splitEvenly(parts);
        assertEquals(parts, split.size());
        assertEquals(whole, Money.total(EUR, split));
        assertTrue(Collections.max(split).minus(Collections.min(split)).minorUnits() <= 1);
        assertEquals(whole.splitBy(Collections.nCopies(parts, BigDecimal.ONE)), split);
    }

    @Property
    void splitBy_sumsToTheWhole_andKeepsEachPartWithinOneUnitOfItsShare(
            @ForAll long minorUnits, @ForAll("weights") List<BigDecimal> weights) {
        Money whole = Money.ofMinor(minorUnits, EUR);
        List<Money> split = whole.splitBy(weights);
        assertEquals(whole, Money.total(EUR, split));
        assertEquals(weights.size(), split.size());
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < weights.size(); i++) {
            // |part − whole × weight ÷ sum| < 1, multiplied by the sum
            BigDecimal error = BigDecimal.valueOf(split.get(i).minorUnits())
                    .multiply(sum)
                    .subtract(BigDecimal.valueOf(minorUnits).multiply(weights.get(i)))
                    .abs();
            assertTrue(error.compareTo(sum) < 0);
        }
    }

    @Property
    void splitBy_givesTheNegatedParts_whenTheWholeIsNegated(
            @ForAll long minorUnits, @ForAll("weights") List<BigDecimal> weights) {
        Assume.that(minorUnits != Long.MIN_VALUE);
        Money whole = Money.ofMinor(minorUnits, EUR);
        assertEquals(
                whole.splitBy(weights).stream().map(Money::negated).toList(),
                whole.negated().splitBy(weights));
    }

    @Property
    void splitBy_neverGivesLess_toAGreaterWeight(
            @ForAll @IntRange(min = 0) int minorUnits, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> split = Money.ofMinor(minorUnits, EUR).splitBy(weights);
        for (int i = 0; i < weights.size(); i++) {
            for (int j = 0; j < weights.size(); j++) {
                if (weights.get(i).compareTo(weights.get(j)) > 0) {
                    assertTrue(split.get(i).compareTo(split.get(j)) >= 0);
                }
            }
        }
    }

    @Property
    void fit_sumsToTheRoundedTotal_andKeepsEachRowWithinOneUnit(
            @ForAll("rows") List<BigDecimal> rows, @ForAll("roundings") RoundingMode mode) {
        BigDecimal sum = rows.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Money total = Money.ofMinor(sum.setScale(0, mode).longValueExact(), EUR);
        List<Money> fitted = Money.fit(total, rows);
        assertEquals(rows.size(), fitted.size());
        assertEquals(total, Money.total(EUR, fitted));
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal error = BigDecimal.valueOf(fitted.get(i).minorUnits()).subtract(rows.get(i));
            assertTrue(error.abs().compareTo(BigDecimal.ONE) < 0);
        }
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Property
    void fit_sumsToAnyTotal_withinAsManyUnitsAsThereAreRows(
            @ForAll("rows") List<BigDecimal> rows, @ForAll @IntRange(min = -12, max = 12) int leftover) {
        Assume.that(Math.abs(leftover) <= rows.size());
        long floors = rows.stream()
                .mapToLong(row -> row.setScale(0, RoundingMode.FLOOR).longValueExact())
                .sum();
        Money total = Money.ofMinor(floors + leftover, EUR);
        assertEquals(total, Money.total(EUR, Money.fit(total, rows)));
    }

    // Examples

    @Test
    void splitEvenly_givesTheLargerPartsFirst() {
        assertEquals(cents(34, 33, 33), Money.ofMinor(100, EUR).splitEvenly(3));
        assertEquals(cents(-34, -33, -33), Money.ofMinor(-100, EUR).splitEvenly(3));
        assertEquals(cents(1, 1, 0), Money.ofMinor(2, EUR).splitEvenly(3));
    }

    @Test
    void splitBy_handsOutByLargestRemainder() {
        // 10 × 3/7 = 4.29, 4.29, 10 × 1/7 = 1.43: the one cent left goes to the last
        assertEquals(cents(4, 4, 2), Money.ofMinor(10, EUR).splitBy(decimals("3", "3", "1")));
        // 1.5 and 1.5: the earlier part wins the tie
        assertEquals(cents(2, 1), Money.ofMinor(3, EUR).splitBy(decimals("0.5", "0.50")));
        assertEquals(cents(0, 3), Money.ofMinor(3, EUR).splitBy(decimals("0", "7")));
        assertEquals(cents(0, 0), Money.zero(EUR).splitBy(decimals("2", "1")));
    }

    /** −2^63 ÷ 2 is exact; in thirds, −2^63 = −3074457345618258602 × 3 − 2. */
    @Test
    void splitBy_worksForTheSmallestAmount() {
        Money smallest = Money.ofMinor(Long.MIN_VALUE, EUR);
        assertEquals(
                cents(1L << 62, 1L << 62).stream().map(Money::negated).toList(), smallest.splitBy(decimals("1", "1")));
        assertEquals(
                cents(-3074457345618258603L, -3074457345618258603L, -3074457345618258602L),
                smallest.splitBy(decimals("1", "1", "1")));
    }

    @Test
    void fit_handsOutByLargestRemainder() {
        // floors 10 + 20 + 30 = 60, one unit left; 0.5 and 0.5 tie, the earlier row wins
        assertEquals(cents(11, 20, 30), Money.fit(Money.ofMinor(61, EUR), decimals("10.5", "20.5", "30.2")));
        // floors −2 + 1 = −1, one unit left; remainders 0.9 and 0.4
        assertEquals(cents(-1, 1), Money.fit(Money.ofMinor(0, EUR), decimals("-1.1", "1.4")));
        // as many units left as there are rows
        assertEquals(cents(2, 3), Money.fit(Money.ofMinor(5, EUR), decimals("1.9", "2")));
        assertEquals(cents(1, 2), Money.fit(Money.ofMinor(3, EUR), decimals("1.0", "2")));
    }

    @Test
    void fit_takesFromTheSmallestRemainders_whenTheRowsExceedTheTotal() {
        // floors 1 + 2 + 3 = 6, remainders 0.9, 0.2, 0.2; the earlier row loses the tie
        assertEquals(cents(1, 1, 3), Money.fit(Money.ofMinor(5, EUR), decimals("1.9", "2.2", "3.2")));
        assertEquals(cents(0, 1, 2), Money.fit(Money.ofMinor(3, EUR), decimals("1.9", "2.2", "3.2")));
    }

    @Test
    void fit_isEmpty_whenThereAreNoRows() {
        assertEquals(List.of(), Money.fit(Money.zero(EUR), List.of()));
    }

    @Test
    void fit_isRefused_whenTheTotalIsTooFarFromTheRows() {
        String message = "Expected 'total' at most 2 minor units from the sum of the rows rounded down, but found ";
        // floors 1 + 2 = 3
        assertRefused(message + "3 units between them", () -> Money.fit(Money.ofMinor(6, EUR), decimals("1.9", "2.9")));
        assertRefused(
                message + "-3 units between them", () -> Money.fit(Money.ofMinor(0, EUR), decimals("1.9", "2.9")));
        assertRefused(
                "Expected 'total' at most 0 minor units from the sum of the rows rounded down,"
                        + " but found 1 units between them",
                () -> Money.fit(Money.ofMinor(1, EUR), List.of()));
    }

    @Test
    void fit_isRefused_whenARowIsOutOfRange() {
        assertArithmetic(
                "Expected -9223372036854775808 <= 'exactMinorUnits' <= 9223372036854775807, but found 1E+30",
                () -> Money.fit(Money.zero(EUR), decimals("1E+30")));
        // the row itself fits, the unit on top of it does not
        assertArithmetic(
                "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807, but found 9223372036854775808",
                () -> Money.fit(Money.ofMinor(Long.MAX_VALUE, EUR), decimals("9223372036854775807.5", "-0.5")));
    }

    @Test
    void split_isRefused_whenThereIsNothingToSplitBy() {
        Money money = Money.ofMinor(10, EUR);
        assertRefused("Expected 'parts' >= 1, but found 0", () -> money.splitEvenly(0));
        assertRefused("Expected all 'weights' >= 0, but found -0.5", () -> money.splitBy(decimals("1", "-0.5")));
        assertRefused("Expected the sum of 'weights' > 0, but found 0", () -> money.splitBy(decimals("0", "0")));
        assertRefused("Expected the sum of 'weights' > 0, but found 0", () -> money.splitBy(List.of()));
    }

    /** Written out, these numbers would fill the memory. */
    @ParameterizedTest
    @CsvSource({
        "1E-3000000, 0 before and 3000000",
        "1E+1000000000, 1000000001 before and 0",
        "1E-1001, 0 before and 1001",
        "-1E+1000, 1001 before and 0"
    })
    void numbersWithTooManyDigits_areRefused(BigDecimal number, String digits) {
        Money money = Money.ofMinor(10, EUR);
        String message =
                " with at most 1000 digits before and after the decimal point, but found " + digits + " after it";
        assertRefused("Expected 'weights'" + message, () -> money.splitBy(List.of(BigDecimal.ONE, number)));
        assertRefused("Expected 'exactMinorUnits'" + message, () -> Money.fit(money, List.of(BigDecimal.ONE, number)));
    }

    @Test
    void numbersOfAThousandDigits_areSplitAndFitted() {
        BigDecimal tiny = new BigDecimal("1E-1000");
        BigDecimal huge = new BigDecimal("1E+999");
        assertEquals(cents(0, 10), Money.ofMinor(10, EUR).splitBy(List.of(tiny, huge)));
        assertEquals(cents(1, 9), Money.fit(Money.ofMinor(10, EUR), List.of(tiny, BigDecimal.valueOf(9))));
    }

    @Test
    void nulls_areRefusedByName() {
        Money money = Money.ofMinor(10, EUR);
        assertNull("weights", () -> money.splitBy(null));
        assertNull("weights", () -> money.splitBy(Collections.singletonList(null)));
        assertNull("total", () -> Money.fit(null, List.of()));
        assertNull("exactMinorUnits", () -> Money.fit(money, null));
        assertNull("exactMinorUnits", () -> Money.fit(money, Collections.singletonList(null)));
    }

    @Test
    void parts_cannotBeChanged() {
        Money money = Money.ofMinor(10, EUR);
        assertThrows(
                UnsupportedOperationException.class, () -> money.splitEvenly(2).clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> money.splitBy(decimals("1")).clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> Money.fit(money, decimals("10")).clear());
    }

    private static List<Money> cents(long... minorUnits) {
        return LongStream.of(minorUnits)
                .mapToObj(units -> Money.ofMinor(units, EUR))
                .toList();
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
