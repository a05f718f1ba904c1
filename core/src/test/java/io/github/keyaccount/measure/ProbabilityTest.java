package io.github.keyaccount.measure;

import static io.github.keyaccount.Refusals.assertArithmetic;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityTest {
    @Provide
    Arbitrary<Probability> probabilities() {
        return Arbitraries.integers().between(0, 1_000_000_000).map(Probability::ofBillionths);
    }

    // Laws

    @Property
    void parse_readsWhatToStringWrites(@ForAll("probabilities") Probability probability) {
        assertEquals(probability, Probability.parse(probability.toString()));
        assertEquals(probability, Probability.ofFraction(probability.toBigDecimal()));
        String percent =
                probability.toBigDecimal().multiply(BigDecimal.valueOf(100)).toPlainString();
        assertEquals(probability, Probability.parse(percent + "%"));
        assertEquals(probability, Probability.ofPercent(percent));
    }

    @Property
    void complement_sumsToOne(@ForAll("probabilities") Probability probability) {
        assertEquals(
                1_000_000_000,
                probability.billionths() + probability.complement().billionths());
        assertEquals(probability, probability.complement().complement());
    }

    @Property
    void order_isThatOfTheBillionths_andAgreesWithEquals(
            @ForAll("probabilities") Probability one, @ForAll("probabilities") Probability other) {
        assertEquals(one.toBigDecimal().compareTo(other.toBigDecimal()), Integer.signum(one.compareTo(other)));
        assertEquals(one.compareTo(other) == 0, one.equals(other));
        assertEquals(0, one.compareTo(Probability.ofBillionths(one.billionths())));
    }

    @Property
    void product_isWithinHalfABillionth_andNeverGrows(
            @ForAll("probabilities") Probability one, @ForAll("probabilities") Probability other) {
        Probability product = one.multipliedBy(other, RoundingMode.HALF_EVEN);
        BigDecimal error = one.toBigDecimal()
                .multiply(other.toBigDecimal())
                .subtract(product.toBigDecimal())
                .abs();
        assertTrue(error.compareTo(new BigDecimal("5E-10")) <= 0);
        assertTrue(product.compareTo(one) <= 0 && product.compareTo(other) <= 0);
        assertEquals(product, other.multipliedBy(one, RoundingMode.HALF_EVEN));
        assertEquals(one, one.multipliedBy(Probability.ONE, RoundingMode.UNNECESSARY));
        assertEquals(Probability.ZERO, one.multipliedBy(Probability.ZERO, RoundingMode.UNNECESSARY));
    }

    @Property
    void doubleValue_isTheNearestDouble(@ForAll("probabilities") Probability probability) {
        assertEquals(Double.parseDouble(probability.toString()), probability.doubleValue());
    }

    // Examples

    @ParameterizedTest
    @CsvSource({
        "0.35, 350000000, 0.35",
        "0.350, 350000000, 0.35",
        "0, 0, 0",
        "-0, 0, 0",
        "0.000, 0, 0",
        "1, 1000000000, 1",
        "1.0000000000, 1000000000, 1",
        "0.000000001, 1, 0.000000001",
        "35%, 350000000, 0.35",
        "12.5%, 125000000, 0.125",
        "0.0000001%, 1, 0.000000001",
        "100%, 1000000000, 1",
        "0%, 0, 0"
    })
    void parse_readsFractionsAndPercentages(String text, int billionths, String shown) {
        Probability probability = Probability.parse(text);
        assertEquals(billionths, probability.billionths());
        assertEquals(shown, probability.toString());
    }

    @Test
    void factories_agree() {
        Probability probability = Probability.ofBillionths(350_000_000);
        assertEquals(probability, Probability.ofFraction("0.35"));
        assertEquals(probability, Probability.ofFraction(new BigDecimal("0.35000000000")));
        assertEquals(probability, Probability.ofPercent(35));
        assertEquals(probability, Probability.ofPercent("35.0"));
        assertEquals(probability, Probability.ofPercent(new BigDecimal("35.000000000")));
    }

    @Test
    void ofFraction_roundsAsTold() {
        BigDecimal third = new BigDecimal("0.33333333335");
        assertEquals(
                333_333_333,
                Probability.ofFraction(third, RoundingMode.HALF_EVEN).billionths());
        assertEquals(333_333_334, Probability.ofFraction(third, RoundingMode.UP).billionths());
    }

    @Test
    void zeroAndOne_areTheEnds() {
        assertTrue(Probability.ZERO.isZero());
        assertFalse(Probability.ZERO.isOne());
        assertTrue(Probability.ONE.isOne());
        assertFalse(Probability.ONE.isZero());
        assertEquals(Probability.ONE, Probability.ZERO.complement());
        assertEquals(new BigDecimal("0"), Probability.ZERO.toBigDecimal());
        assertEquals(new BigDecimal("1"), Probability.ONE.toBigDecimal());
        assertFalse(Probability.ofPercent(50).isZero());
        assertFalse(Probability.ofPercent(50).isOne());
    }

    @Test
    void ofFraction_isRefused_whenOutOfRange() {
        assertRefused("Expected 0 <= 'probability' <= 1, but found 1.7", () -> Probability.ofFraction("1.7"));
        assertRefused(
                "Expected 0 <= 'probability' <= 1, but found -0.1",
                () -> Probability.ofFraction(new BigDecimal("-0.1")));
        // out of range before rounding
        assertRefused(
                "Expected 0 <= 'probability' <= 1, but found 1.0000000001",
                () -> Probability.ofFraction(new BigDecimal("1.0000000001"), RoundingMode.DOWN));
        assertRefused("Expected 0 <= 'probability' <= 1, but found 35", () -> Probability.parse("35"));
    }

    @Test
    void ofPercent_isRefused_whenOutOfRange() {
        assertRefused("Expected 0 <= 'percent' <= 100, but found 101", () -> Probability.ofPercent(101));
        assertRefused("Expected 0 <= 'percent' <= 100, but found -1", () -> Probability.ofPercent("-1"));
        assertRefused(
                "Expected 0 <= 'percent' <= 100, but found 100.1",
                () -> Probability.ofPercent(new BigDecimal("100.1")));
        assertRefused("Expected 0 <= 'percent' <= 100, but found 170", () -> Probability.parse("170%"));
    }

    @Test
    void ofBillionths_isRefused_whenOutOfRange() {
        assertRefused("Expected 0 <= 'billionths' <= 1000000000, but found -1", () -> Probability.ofBillionths(-1));
        assertRefused(
                "Expected 0 <= 'billionths' <= 1000000000, but found 1000000001",
                () -> Probability.ofBillionths(1_000_000_001));
    }

    @Test
    void tooManyDecimals_areRefused_unlessRoundingIsAllowed() {
        assertRefused(
                "Expected 'probability' with at most 9 decimals, but found 0.1234567891",
                () -> Probability.ofFraction("0.1234567891"));
        assertRefused(
                "Expected 'probability' with at most 9 decimals, but found 0.1234567891",
                () -> Probability.ofFraction(new BigDecimal("0.1234567891")));
        assertRefused(
                "Expected 'percent' with at most 7 decimals, but found 0.12345678",
                () -> Probability.ofPercent("0.12345678"));
        assertRefused(
                "Expected 'percent' with at most 7 decimals, but found 0.12345678",
                () -> Probability.ofPercent(new BigDecimal("0.12345678")));
        assertRefused(
                "Expected 'percent' with at most 7 decimals, but found 0.12345678",
                () -> Probability.parse("0.12345678%"));
        assertArithmetic(
                "Expected whole 'billionths', as 'roundingMode' is UNNECESSARY, but found 123456789.1",
                () -> Probability.ofFraction(new BigDecimal("0.1234567891"), RoundingMode.UNNECESSARY));
        assertArithmetic(
                "Expected whole 'billionths', as 'roundingMode' is UNNECESSARY, but found 0.5",
                () -> Probability.ofBillionths(1).multipliedBy(Probability.ofPercent(50), RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "0.35 %", "35%%", "3e-1", ".5", "NaN", "٣٥%"})
    void parse_isRefused_whenTheFormIsAnother(String text) {
        assertRefused("Expected 'text' in the form 0.35 or 35%, but found " + text, () -> Probability.parse(text));
    }

    @Test
    void texts_areRefused_whenTheyAreNotPlainNumbers() {
        assertRefused(
                "Expected 'probability' as a plain decimal number such as 1234.5, but found 3e-1",
                () -> Probability.ofFraction("3e-1"));
        assertRefused(
                "Expected 'percent' as a plain decimal number such as 1234.5, but found 35%",
                () -> Probability.ofPercent("35%"));
    }

    @Test
    void equality_isOfTheValue() {
        Probability half = Probability.ofPercent(50);
        assertEquals(half, Probability.ofFraction("0.5"));
        assertEquals(half.hashCode(), Probability.ofFraction("0.5").hashCode());
        assertFalse(half.hashCode() == Probability.ONE.hashCode());
        assertFalse(half.equals(new Object()));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("probability", () -> Probability.ofFraction((String) null));
        assertNull("probability", () -> Probability.ofFraction((BigDecimal) null));
        assertNull("probability", () -> Probability.ofFraction(null, RoundingMode.UP));
        assertNull("roundingMode", () -> Probability.ofFraction(BigDecimal.ONE, null));
        assertNull("percent", () -> Probability.ofPercent((String) null));
        assertNull("percent", () -> Probability.ofPercent((BigDecimal) null));
        assertNull("text", () -> Probability.parse(null));
        assertNull("other", () -> Probability.ONE.multipliedBy(null, RoundingMode.UP));
        assertNull("roundingMode", () -> Probability.ONE.multipliedBy(Probability.ONE, null));
        assertNull("other", () -> Probability.ONE.compareTo(null));
    }
}
