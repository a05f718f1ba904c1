package io.github.keyaccount.measure;

import static io.github.keyaccount.Refusals.assertArithmetic;
import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.measure.Currencies.EUR;
import static io.github.keyaccount.measure.Currencies.GOLD;
import static io.github.keyaccount.measure.Currencies.JPY;
import static io.github.keyaccount.measure.Currencies.KWD;
import static io.github.keyaccount.measure.Currencies.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final String OUT_OF_RANGE =
            "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807, but found ";
    private static final Money LARGEST = Money.ofMinor(Long.MAX_VALUE, EUR);
    private static final Money SMALLEST = Money.ofMinor(Long.MIN_VALUE, EUR);
    private static final Money TEN_EUROS = Money.ofMajor(10, EUR);
    private static final Money TEN_DOLLARS = Money.ofMajor(10, USD);

    @Provide
    Arbitrary<Money> amounts() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of(EUR, JPY, KWD))
                .as(Money::ofMinor);
    }

    // Laws

    @Property
    void parse_readsWhatToStringWrites(@ForAll("amounts") Money money) {
        assertEquals(money, Money.parse(money.toString()));
        assertEquals(money, Money.ofMajor(money.amount(), money.currency()));
        assertEquals(money, Money.ofMinor(money.minorUnits(), money.currency()));
    }

    @Property
    void results_areExact_andOutOfRangeOnlyIfTheFinalValueIs(@ForAll long a, @ForAll long b) {
        Money one = Money.ofMinor(a, EUR);
        Money other = Money.ofMinor(b, EUR);
        BigInteger first = BigInteger.valueOf(a);
        BigInteger second = BigInteger.valueOf(b);
        assertExact(first.add(second), () -> one.plus(other));
        assertExact(first.subtract(second), () -> one.minus(other));
        assertExact(first.multiply(second), () -> one.multipliedBy(b));
        assertExact(first.negate(), one::negated);
        assertExact(first.abs(), one::abs);
    }

    @Property
    void total_isExact_inAnyOrder_andOutOfRangeOnlyIfTheFinalSumIs(
            @ForAll @Size(max = 12) List<Long> minorUnits, @ForAll Random random) {
        List<Money> amounts = new ArrayList<>();
        BigInteger sum = BigInteger.ZERO;
        for (long units : minorUnits) {
            amounts.add(Money.ofMinor(units, EUR));
            sum = sum.add(BigInteger.valueOf(units));
        }
        Collections.shuffle(amounts, random);
        assertExact(sum, () -> Money.total(EUR, amounts));
    }

    @Property
    void order_isThatOfTheMinorUnits_andAgreesWithEquals(@ForAll long a, @ForAll long b) {
        Money one = Money.ofMinor(a, EUR);
        Money other = Money.ofMinor(b, EUR);
        assertEquals(Integer.signum(Long.compare(a, b)), Integer.signum(one.compareTo(other)));
        assertEquals(a == b, one.equals(other));
        assertEquals(Math.min(a, b), Money.min(one, other).minorUnits());
        assertEquals(Math.max(a, b), Money.max(one, other).minorUnits());
        assertEquals(a > 0, one.isPositive());
        assertEquals(a < 0, one.isNegative());
        assertEquals(a == 0, one.isZero());
    }

    /** Half-even by its definition: at most half a unit away, and even when exactly half. */
    @Property
    void dividedBy_isTheNearestAmount(@ForAll long units, @ForAll long divisor) {
        if (divisor == 0 || units == Long.MIN_VALUE && divisor == -1) {
            return;
        }
        long quotient = Money.ofMinor(units, EUR)
                .dividedBy(divisor, RoundingMode.HALF_EVEN)
                .minorUnits();
        BigInteger twiceTheError = BigInteger.valueOf(quotient)
                .multiply(BigInteger.valueOf(divisor))
                .subtract(BigInteger.valueOf(units))
                .abs()
                .shiftLeft(1);
        int toHalf = twiceTheError.compareTo(BigInteger.valueOf(divisor).abs());
        assertTrue(toHalf < 0 || toHalf == 0 && quotient % 2 == 0);
    }

    @Property
    void multipliedByAProbability_isTheNearestAmount(@ForAll long units, @ForAll("billionths") int billionths) {
        long product = Money.ofMinor(units, EUR)
                .multipliedBy(Probability.ofBillionths(billionths), RoundingMode.HALF_UP)
                .minorUnits();
        BigInteger error = BigInteger.valueOf(product)
                .multiply(BigInteger.valueOf(1_000_000_000))
                .subtract(BigInteger.valueOf(units).multiply(BigInteger.valueOf(billionths)))
                .abs();
        assertTrue(error.compareTo(BigInteger.valueOf(500_000_000)) <= 0);
    }

    @Provide
    Arbitrary<Integer> billionths() {
        return Arbitraries.integers().between(0, 1_000_000_000);
    }

    private static void assertExact(BigInteger expected, Supplier<Money> result) {
        if (expected.bitLength() < 64) {
            assertEquals(Money.ofMinor(expected.longValueExact(), EUR), result.get());
        } else {
            assertArithmetic(OUT_OF_RANGE + expected, result::get);
        }
    }

    // Making and showing

    @ParameterizedTest
    @CsvSource({
        "EUR, 1234.5, 123450, EUR 1234.50",
        "EUR, -0.01, -1, EUR -0.01",
        "EUR, 0, 0, EUR 0.00",
        "EUR, -0, 0, EUR 0.00",
        "EUR, 1.500, 150, EUR 1.50",
        "JPY, 500, 500, JPY 500",
        "JPY, 500.0, 500, JPY 500",
        "KWD, 1.5, 1500, KWD 1.500",
        "EUR, 92233720368547758.07, 9223372036854775807, EUR 92233720368547758.07",
        "EUR, -92233720368547758.08, -9223372036854775808, EUR -92233720368547758.08"
    })
    void ofMajor_followsTheDecimalsOfTheCurrency(Currency currency, String amount, long minorUnits, String text) {
        Money money = Money.ofMajor(amount, currency);
        assertEquals(minorUnits, money.minorUnits());
        assertEquals(currency, money.currency());
        assertEquals(text, money.toString());
        assertEquals(money, Money.ofMajor(new BigDecimal(amount), currency));
    }

    @Test
    void ofMajor_takesWholeAmounts() {
        assertEquals(Money.ofMinor(123400, EUR), Money.ofMajor(1234, EUR));
        assertEquals(Money.ofMinor(-1234, JPY), Money.ofMajor(-1234, JPY));
    }

    @Test
    void amount_hasTheDecimalsOfTheCurrency() {
        assertEquals(new BigDecimal("10.00"), TEN_EUROS.amount());
        assertEquals(new BigDecimal("10"), Money.ofMajor(10, JPY).amount());
        assertEquals(new BigDecimal("10.000"), Money.ofMajor(10, KWD).amount());
    }

    @Test
    void zero_isNoMoney() {
        assertEquals(Money.ofMinor(0, EUR), Money.zero(EUR));
    }

    @Test
    void ofMajor_roundsAsTold() {
        BigDecimal amount = new BigDecimal("2.345");
        assertEquals(Money.ofMinor(234, EUR), Money.ofMajor(amount, EUR, RoundingMode.HALF_EVEN));
        assertEquals(Money.ofMinor(235, EUR), Money.ofMajor(amount, EUR, RoundingMode.HALF_UP));
        assertEquals(Money.ofMinor(2, JPY), Money.ofMajor(amount, JPY, RoundingMode.HALF_UP));
        assertEquals(Money.ofMinor(2345, KWD), Money.ofMajor(amount, KWD, RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @CsvSource({"UP, 1, -1", "CEILING, 1, 0", "FLOOR, 0, -1", "DOWN, 0, 0", "HALF_UP, 0, 0"})
    void ofMajor_roundsWhatIsTinyBeyondMeasure(RoundingMode mode, long above, long below) {
        BigDecimal tiny = new BigDecimal("1E-1000000000");
        assertEquals(Money.ofMinor(above, EUR), Money.ofMajor(tiny, EUR, mode));
        assertEquals(Money.ofMinor(below, EUR), Money.ofMajor(tiny.negate(), EUR, mode));
    }

    /** The neighbours of the amounts that are too small to be written out. */
    @ParameterizedTest
    @CsvSource({"0.005, 1", "0.0049999999, 0", "0.00099, 0", "0.0005, 0", "0E+1000000000, 0", "0E-1000000000, 0"})
    void ofMajor_roundsSmallAmountsByTheirValue(String amount, long minorUnits) {
        assertEquals(Money.ofMinor(minorUnits, EUR), Money.ofMajor(new BigDecimal(amount), EUR, RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1e3", "1.", ".5", "+1", "1,000", "١٢", "0x1", "--1", "NaN"})
    void ofMajor_isRefused_whenTheTextIsNotAPlainNumber(String amount) {
        assertRefused(
                "Expected 'amount' as a plain decimal number such as 1234.5, but found " + amount,
                () -> Money.ofMajor(amount, EUR));
    }

    @Test
    void ofMajor_isRefused_whenTheCurrencyHasFewerDecimals() {
        assertRefused(
                "Expected 'amount' with at most 2 decimals in EUR, but found 12.345",
                () -> Money.ofMajor("12.345", EUR));
        assertRefused(
                "Expected 'amount' with at most 0 decimals in JPY, but found 0.5",
                () -> Money.ofMajor(new BigDecimal("0.5"), JPY));
        assertRefused(
                "Expected 'amount' with at most 3 decimals in KWD, but found 0.0001", () -> Money.parse("KWD 0.0001"));
    }

    @Test
    void ofMajor_isRefused_whenOutOfRange() {
        assertArithmetic(OUT_OF_RANGE + "9223372036854775808", () -> Money.ofMajor("92233720368547758.08", EUR));
        assertArithmetic(OUT_OF_RANGE + "-9223372036854775809", () -> Money.ofMajor("-92233720368547758.09", EUR));
        assertArithmetic(OUT_OF_RANGE + "9.223372036854775807E+20", () -> Money.ofMajor(Long.MAX_VALUE, EUR));
        assertArithmetic(OUT_OF_RANGE + "1E+1000000002", () -> Money.ofMajor(new BigDecimal("1E+1000000000"), EUR));
        assertArithmetic(
                OUT_OF_RANGE + "9223372036854775808",
                () -> Money.ofMajor(new BigDecimal("9223372036854775807.5"), JPY, RoundingMode.HALF_UP));
        assertArithmetic(OUT_OF_RANGE + "92233720368547758080", () -> Money.parse("JPY 92233720368547758080"));
    }

    @Test
    void ofMajor_isRefused_whenRoundingIsNeededButNotAllowed() {
        assertArithmetic(
                "Expected whole 'minorUnits', as 'roundingMode' is UNNECESSARY, but found 1234.5",
                () -> Money.ofMajor(new BigDecimal("12.345"), EUR, RoundingMode.UNNECESSARY));
    }

    @Test
    void everyFactory_refusesACurrencyWithoutMinorUnit() {
        String message = "Expected 'currency' with a minor unit, but found XAU";
        assertRefused(message, () -> Money.ofMinor(1, GOLD));
        assertRefused(message, () -> Money.ofMajor(1, GOLD));
        assertRefused(message, () -> Money.ofMajor("1", GOLD));
        assertRefused(message, () -> Money.ofMajor(BigDecimal.ONE, GOLD));
        assertRefused(message, () -> Money.ofMajor(BigDecimal.ONE, GOLD, RoundingMode.UP));
        assertRefused(message, () -> Money.zero(GOLD));
        assertRefused(message, () -> Money.parse("XAU 1"));
        assertRefused(message, () -> Money.total(GOLD, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EUR", "EUR1", "EUR  1", "eur 1", "EUR 1 ", "1 EUR", "EUR 1e3", "EURO 1", "EUR\t1"})
    void parse_isRefused_whenTheFormIsAnother(String text) {
        String shown = text.replace("\t", "\\u0009");
        assertRefused("Expected 'text' in the form EUR 1234.50, but found " + shown, () -> Money.parse(text));
    }

    @Test
    void parse_isRefused_whenTheCurrencyIsUnknown() {
        assertRefused("Expected an ISO 4217 code of a currency, but found EUX", () -> Money.parse("EUX 1"));
    }

    @Test
    void toString_isTheSame_inEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("EUR 1234.50", Money.ofMinor(123450, EUR).toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    // Calculating

    @Test
    void multipliedBy_roundsTheProduct() {
        // 10.01 × 0.35 = 3.5035
        Money money = Money.ofMinor(1001, EUR);
        assertEquals(Money.ofMinor(350, EUR), money.multipliedBy(new BigDecimal("0.35"), RoundingMode.HALF_EVEN));
        assertEquals(Money.ofMinor(351, EUR), money.multipliedBy(Probability.ofPercent(35), RoundingMode.UP));
    }

    @Test
    void multipliedBy_isRefused_whenOutOfRangeOrRoundingIsNotAllowed() {
        assertArithmetic(OUT_OF_RANGE + "18446744073709551614", () -> LARGEST.multipliedBy(2));
        assertArithmetic(
                OUT_OF_RANGE + "18446744073709551614",
                () -> LARGEST.multipliedBy(new BigDecimal("2"), RoundingMode.DOWN));
        assertArithmetic(
                "Expected whole 'minorUnits', as 'roundingMode' is UNNECESSARY, but found 0.5",
                () -> Money.ofMinor(1, EUR).multipliedBy(new BigDecimal("0.5"), RoundingMode.UNNECESSARY));
        assertArithmetic(
                "Expected whole 'minorUnits', as 'roundingMode' is UNNECESSARY, but found 0.35",
                () -> Money.ofMinor(1, EUR).multipliedBy(Probability.ofPercent(35), RoundingMode.UNNECESSARY));
    }

    @Test
    void dividedBy_isRefused_whenItCannotBeDone() {
        assertRefused("Expected 'divisor' other than 0, but found 0", () -> TEN_EUROS.dividedBy(0, RoundingMode.UP));
        assertArithmetic(OUT_OF_RANGE + "9223372036854775808", () -> SMALLEST.dividedBy(-1, RoundingMode.UP));
        assertArithmetic(
                "Expected a quotient of 0 decimals, as 'roundingMode' is UNNECESSARY, but found 1000 / 3",
                () -> TEN_EUROS.dividedBy(3, RoundingMode.UNNECESSARY));
    }

    @Test
    void negated_isRefused_forTheSmallestAmount() {
        assertArithmetic(OUT_OF_RANGE + "9223372036854775808", SMALLEST::negated);
        assertArithmetic(OUT_OF_RANGE + "9223372036854775808", SMALLEST::abs);
        assertEquals(Money.ofMinor(-Long.MAX_VALUE, EUR), LARGEST.negated());
    }

    @Test
    void plusAndMinus_areRefused_whenOutOfRange() {
        assertArithmetic(OUT_OF_RANGE + "9223372036854775808", () -> LARGEST.plus(Money.ofMinor(1, EUR)));
        assertArithmetic(OUT_OF_RANGE + "-9223372036854775809", () -> SMALLEST.minus(Money.ofMinor(1, EUR)));
    }

    @Test
    void ratio_isRoundedToTheScale() {
        Money three = Money.ofMajor(3, EUR);
        assertEquals(Optional.of(new BigDecimal("3.3333")), TEN_EUROS.ratioTo(three, 4, RoundingMode.HALF_EVEN));
        assertEquals(Optional.of(new BigDecimal("-0.3")), three.negated().ratioTo(TEN_EUROS, 1, RoundingMode.UP));
        assertEquals(Optional.of(new BigDecimal("0.00")), Money.zero(EUR).ratioTo(three, 2, RoundingMode.UP));
    }

    @Test
    void ratio_isEmpty_whenDenominatorIsZero() {
        assertEquals(Optional.empty(), TEN_EUROS.ratioTo(Money.zero(EUR), 2, RoundingMode.UP));
        assertEquals(Optional.empty(), Money.zero(EUR).ratioTo(Money.zero(EUR), 2, RoundingMode.UP));
    }

    @Test
    void ratio_isRefused_whenRoundingIsNeededButNotAllowed() {
        assertArithmetic(
                "Expected a quotient of 2 decimals, as 'roundingMode' is UNNECESSARY, but found 1000 / 300",
                () -> TEN_EUROS.ratioTo(Money.ofMajor(3, EUR), 2, RoundingMode.UNNECESSARY));
    }

    @Test
    void ratio_isRefused_whenTheScaleIsOutOfRange() {
        String message = "Expected 0 <= 'scale' <= 1000, but found ";
        assertRefused(message + "-1", () -> TEN_EUROS.ratioTo(TEN_EUROS, -1, RoundingMode.UP));
        assertRefused(message + "1001", () -> TEN_EUROS.ratioTo(TEN_EUROS, 1001, RoundingMode.UP));
        assertRefused(message + "2000000000", () -> TEN_EUROS.ratioTo(TEN_EUROS, 2_000_000_000, RoundingMode.UP));
        assertEquals(Optional.of(BigDecimal.ONE.setScale(1000)), TEN_EUROS.ratioTo(TEN_EUROS, 1000, RoundingMode.UP));
        assertEquals(Optional.of(BigDecimal.ONE), TEN_EUROS.ratioTo(TEN_EUROS, 0, RoundingMode.UP));
    }

    @Test
    void total_isZero_whenThereIsNothingToAdd() {
        assertEquals(Money.zero(JPY), Money.total(JPY, List.of()));
    }

    @Test
    void total_isRefused_whenTheSumIsOutOfRange() {
        assertArithmetic(
                OUT_OF_RANGE + "27670116110564327421", () -> Money.total(EUR, List.of(LARGEST, LARGEST, LARGEST)));
        assertEquals(Money.ofMinor(-2, EUR), Money.total(EUR, List.of(LARGEST, LARGEST, SMALLEST, SMALLEST)));
    }

    @Test
    void differentCurrencies_neverMix() {
        String message = "Expected 'other' in EUR, but found USD 10.00";
        assertMismatch(message, () -> TEN_EUROS.plus(TEN_DOLLARS));
        assertMismatch(message, () -> TEN_EUROS.minus(TEN_DOLLARS));
        assertMismatch(message, () -> TEN_EUROS.compareTo(TEN_DOLLARS));
        assertMismatch(message, () -> Money.min(TEN_EUROS, TEN_DOLLARS));
        assertMismatch(message, () -> Money.max(TEN_EUROS, TEN_DOLLARS));
        assertMismatch(
                "Expected 'denominator' in EUR, but found USD 10.00",
                () -> TEN_EUROS.ratioTo(TEN_DOLLARS, 2, RoundingMode.UP));
        assertMismatch(
                "Expected 'amounts' in USD, but found EUR 10.00",
                () -> Money.total(USD, List.of(TEN_DOLLARS, TEN_EUROS)));
    }

    @Test
    void mismatch_carriesBothCurrencies() {
        CurrencyMismatchException mismatch =
                assertThrows(CurrencyMismatchException.class, () -> TEN_EUROS.plus(TEN_DOLLARS));
        assertEquals(EUR, mismatch.expected());
        assertEquals(USD, mismatch.found());
    }

    @Test
    void minAndMax_areTheFirst_whenBothAreEqual() {
        Money again = Money.ofMajor(10, EUR);
        assertSame(TEN_EUROS, Money.min(TEN_EUROS, again));
        assertSame(TEN_EUROS, Money.max(TEN_EUROS, again));
    }

    @Test
    void equality_isOfAmountAndCurrency() {
        assertEquals(TEN_EUROS, Money.ofMajor("10.00", EUR));
        assertEquals(TEN_EUROS.hashCode(), Money.ofMajor("10.00", EUR).hashCode());
        assertNotEquals(TEN_EUROS, TEN_DOLLARS);
        assertNotEquals(TEN_EUROS, Money.ofMajor(11, EUR));
        assertNotEquals(TEN_EUROS.hashCode(), TEN_DOLLARS.hashCode());
        assertNotEquals(TEN_EUROS.hashCode(), Money.ofMajor(11, EUR).hashCode());
        assertFalse(TEN_EUROS.equals(new Object()));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("currency", () -> Money.ofMinor(1, null));
        assertNull("amount", () -> Money.ofMajor((String) null, EUR));
        assertNull("amount", () -> Money.ofMajor((BigDecimal) null, EUR));
        assertNull("amount", () -> Money.ofMajor(null, EUR, RoundingMode.UP));
        assertNull("roundingMode", () -> Money.ofMajor(BigDecimal.ONE, EUR, null));
        assertNull("text", () -> Money.parse(null));
        assertNull("other", () -> TEN_EUROS.plus(null));
        assertNull("factor", () -> TEN_EUROS.multipliedBy((BigDecimal) null, RoundingMode.UP));
        assertNull("probability", () -> TEN_EUROS.multipliedBy((Probability) null, RoundingMode.UP));
        assertNull("roundingMode", () -> TEN_EUROS.dividedBy(3, null));
        assertNull("roundingMode", () -> TEN_EUROS.ratioTo(Money.zero(EUR), 2, null));
        assertNull("amounts", () -> Money.total(EUR, null));
        assertNull("amounts", () -> Money.total(EUR, Collections.singletonList(null)));
        assertNull("minorUnits", () -> Money.ofMinor((BigDecimal) null, EUR, RoundingMode.UP));
        assertNull("currency", () -> Money.ofMinor(BigDecimal.ONE, null, RoundingMode.UP));
        assertNull("roundingMode", () -> Money.ofMinor(BigDecimal.ONE, EUR, null));
        assertNull("one", () -> Money.min(null, TEN_EUROS));
        assertNull("other", () -> Money.min(TEN_EUROS, null));
        assertNull("one", () -> Money.max(null, TEN_EUROS));
        assertNull("other", () -> Money.max(TEN_EUROS, null));
        assertNull("other", () -> TEN_EUROS.compareTo(null));
        assertNull("denominator", () -> TEN_EUROS.ratioTo(null, 2, RoundingMode.UP));
    }
}
