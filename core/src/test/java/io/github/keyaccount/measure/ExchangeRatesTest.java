package io.github.keyaccount.measure;

import static io.github.keyaccount.Refusals.assertArithmetic;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.measure.Currencies.CNY;
import static io.github.keyaccount.measure.Currencies.EUR;
import static io.github.keyaccount.measure.Currencies.GBP;
import static io.github.keyaccount.measure.Currencies.GOLD;
import static io.github.keyaccount.measure.Currencies.JPY;
import static io.github.keyaccount.measure.Currencies.KWD;
import static io.github.keyaccount.measure.Currencies.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 9, 30);
    private static final List<Currency> QUOTED = List.of(USD, JPY, KWD);

    /** 1 EUR = 1.25 USD, 1 CNY = 0.125 EUR, 1 EUR = 160 JPY, 1 KWD = 2.5 EUR. */
    private static final ExchangeRates RATES = ExchangeRates.builder(DATE, EUR)
            .quote(EUR, USD, "1.25")
            .quote(CNY, EUR, "0.125")
            .quote(EUR, JPY, new BigDecimal("160"))
            .quote(KWD, EUR, new BigDecimal("2.5"))
            .build();

    /** A quote as it was given: 1 currency = rate EUR, or 1 EUR = rate currency. */
    record Quote(Currency currency, BigDecimal rate, boolean inEuros) {
        /** What the value of the currency in euros is multiplied by, and divided by. */
        BigDecimal factor() {
            return inEuros ? rate : BigDecimal.ONE;
        }

        BigDecimal divisor() {
            return inEuros ? BigDecimal.ONE : rate;
        }
    }

    @Provide
    Arbitrary<Map<Currency, Quote>> quotes() {
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), BigDecimal.valueOf(500))
                .ofScale(4);
        Arbitrary<List<Quote>> lists = Combinators.combine(
                        rates.list().ofSize(3),
                        Arbitraries.of(true, false).list().ofSize(3))
                .as((values, directions) -> {
                    List<Quote> quotes = new ArrayList<>();
                    for (int i = 0; i < 3; i++) {
                        quotes.add(new Quote(QUOTED.get(i), values.get(i), directions.get(i)));
                    }
                    return quotes;
                });
        return lists.map(quotes -> {
            Map<Currency, Quote> byCurrency = new LinkedHashMap<>();
            byCurrency.put(EUR, new Quote(EUR, BigDecimal.ONE, true));
            quotes.forEach(quote -> byCurrency.put(quote.currency, quote));
            return byCurrency;
        });
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(EUR, USD, JPY, KWD);
    }

    @Provide
    Arbitrary<Long> units() {
        return Arbitraries.longs().between(-10_000_000, 10_000_000);
    }

    private static ExchangeRates rates(Map<Currency, Quote> quotes) {
        ExchangeRates.Builder builder = ExchangeRates.builder(DATE, EUR);
        for (Quote quote : quotes.values()) {
            if (!quote.currency.equals(EUR)) {
                builder.quote(quote.inEuros ? quote.currency : EUR, quote.inEuros ? EUR : quote.currency, quote.rate);
            }
        }
        return builder.build();
    }

    private static BigDecimal powerOfTen(Currency currency) {
        return BigDecimal.TEN.pow(currency.getDefaultFractionDigits());
    }

    // Laws

    /**
     * Half-even by its definition and without a division: the exact result is left ÷ right, so 2 × |result × right −
     * left| is at most right, and the result is even when it is equal.
     */
    @Property
    void convert_isTheNearestAmount(
            @ForAll("quotes") Map<Currency, Quote> quotes,
            @ForAll("units") long units,
            @ForAll("currencies") Currency from,
            @ForAll("currencies") Currency to) {
        long converted = rates(quotes)
                .convert(Money.ofMinor(units, from), to, RoundingMode.HALF_EVEN)
                .minorUnits();
        BigDecimal left = BigDecimal.valueOf(units)
                .multiply(quotes.get(from).factor())
                .multiply(quotes.get(to).divisor())
                .multiply(powerOfTen(to));
        BigDecimal right =
                quotes.get(from).divisor().multiply(quotes.get(to).factor()).multiply(powerOfTen(from));
        BigDecimal twiceTheError = BigDecimal.valueOf(converted)
                .multiply(right)
                .subtract(left)
                .abs()
                .multiply(BigDecimal.valueOf(2));
        int toHalf = twiceTheError.compareTo(right);
        assertTrue(toHalf < 0 || toHalf == 0 && converted % 2 == 0);
    }

    @Property(tries = 300)
    void total_isTheSumOfTheExactParts_inAnyOrder(
            @ForAll("quotes") Map<Currency, Quote> quotes,
            @ForAll("units") long euros,
            @ForAll("units") long dollars,
            @ForAll("units") long yen,
            @ForAll("units") long dinars,
            @ForAll("currencies") Currency to) {
        Map<Currency, BigDecimal> sums = new LinkedHashMap<>();
        sums.put(EUR, BigDecimal.valueOf(euros, 3));
        sums.put(USD, BigDecimal.valueOf(dollars, 9));
        sums.put(JPY, BigDecimal.valueOf(yen));
        sums.put(KWD, BigDecimal.valueOf(dinars, 1));
        // Sixty digits are far more than a half unit needs, but for a tie, which has an example of its own.
        MathContext slow = new MathContext(60);
        BigDecimal expected = BigDecimal.ZERO;
        for (Map.Entry<Currency, BigDecimal> sum : sums.entrySet()) {
            Quote from = quotes.get(sum.getKey());
            BigDecimal major = sum.getValue().divide(powerOfTen(sum.getKey()));
            BigDecimal inEuros = major.multiply(from.factor()).divide(from.divisor(), slow);
            BigDecimal inTo = inEuros.multiply(quotes.get(to).divisor())
                    .divide(quotes.get(to).factor(), slow);
            expected = expected.add(inTo.multiply(powerOfTen(to)));
        }
        ExchangeRates rates = rates(quotes);
        Money total = rates.total(sums, to, RoundingMode.HALF_EVEN);
        BigDecimal error =
                expected.subtract(BigDecimal.valueOf(total.minorUnits())).abs();
        assertEquals(to, total.currency());
        assertTrue(error.compareTo(new BigDecimal("0.5000000000000000000000001")) <= 0);

        List<Currency> reversed = new ArrayList<>(sums.keySet());
        Collections.reverse(reversed);
        Map<Currency, BigDecimal> otherOrder = new LinkedHashMap<>();
        reversed.forEach(currency -> otherOrder.put(currency, sums.get(currency)));
        assertEquals(total, rates.total(otherOrder, to, RoundingMode.HALF_EVEN));
    }

    @Property(tries = 300)
    void exactRows_fitTheirTotal(
            @ForAll("quotes") Map<Currency, Quote> quotes,
            @ForAll("units") long dollars,
            @ForAll("units") long yen,
            @ForAll("currencies") Currency to) {
        ExchangeRates rates = rates(quotes);
        Map<Currency, BigDecimal> sums = Map.of(USD, BigDecimal.valueOf(dollars), JPY, BigDecimal.valueOf(yen));
        Money total = rates.total(sums, to, RoundingMode.HALF_EVEN);
        List<BigDecimal> rows = List.of(
                rates.exactMinorUnits(sums.get(USD), USD, to, MathContext.DECIMAL128),
                rates.exactMinorUnits(sums.get(JPY), JPY, to, MathContext.DECIMAL128));
        assertEquals(total, Money.total(to, Money.fit(total, rows)));
    }

    @Property
    void quote_saysTheSame_inEitherDirection(@ForAll("eighths") BigDecimal rate) {
        // eighths whose inverse has an end: 8, 4, 2, 1.6, 1 and 0.8
        BigDecimal inverse = BigDecimal.ONE.divide(rate);
        ExchangeRates direct =
                ExchangeRates.builder(DATE, EUR).quote(EUR, USD, rate).build();
        ExchangeRates inverted =
                ExchangeRates.builder(DATE, EUR).quote(USD, EUR, inverse).build();
        assertEquals(direct, inverted);
        assertEquals(direct.hashCode(), inverted.hashCode());
    }

    @Provide
    Arbitrary<BigDecimal> eighths() {
        return Arbitraries.of(1, 2, 4, 5, 8, 10).map(k -> BigDecimal.valueOf(k).divide(BigDecimal.valueOf(8)));
    }

    // Examples

    @Test
    void convert_goesThroughTheBase_andMindsTheDecimals() {
        Money hundredDollars = Money.ofMajor(100, USD);
        // 100 ÷ 1.25 ÷ 0.125 = 640
        assertEquals(Money.ofMajor(640, CNY), RATES.convert(hundredDollars, CNY, RoundingMode.UNNECESSARY));
        // 100 ÷ 1.25 = 80
        assertEquals(Money.ofMajor(80, EUR), RATES.convert(hundredDollars, EUR, RoundingMode.UNNECESSARY));
        // 80 × 160 = 12800
        assertEquals(Money.ofMajor(12800, JPY), RATES.convert(hundredDollars, JPY, RoundingMode.UNNECESSARY));
        // 80 ÷ 2.5 = 32
        assertEquals(Money.ofMajor(32, KWD), RATES.convert(hundredDollars, KWD, RoundingMode.UNNECESSARY));
        // 1 JPY = 1/160 EUR = 0.0025 KWD = 2.5 fils
        assertEquals(Money.ofMinor(2, KWD), RATES.convert(Money.ofMajor(1, JPY), KWD, RoundingMode.HALF_EVEN));
        assertEquals(Money.ofMinor(3, KWD), RATES.convert(Money.ofMajor(1, JPY), KWD, RoundingMode.HALF_UP));
    }

    @Test
    void convert_isTheSameAmount_inItsOwnCurrency() {
        Money largest = Money.ofMinor(Long.MAX_VALUE, USD);
        assertEquals(largest, RATES.convert(largest, USD, RoundingMode.UNNECESSARY));
    }

    /** 1/3 + 1/6 = 1/2: a tie that only exact sums can see. */
    @Test
    void total_roundsOnce_andExactly() {
        ExchangeRates rates = ExchangeRates.builder(DATE, EUR)
                .quote(EUR, USD, "3")
                .quote(EUR, GBP, "6")
                .build();
        Map<Currency, BigDecimal> oneEach = Map.of(USD, BigDecimal.ONE, GBP, BigDecimal.ONE);
        assertEquals(Money.ofMinor(1, EUR), rates.total(oneEach, EUR, RoundingMode.HALF_UP));
        assertEquals(Money.ofMinor(0, EUR), rates.total(oneEach, EUR, RoundingMode.HALF_DOWN));
        assertEquals(Money.ofMinor(0, EUR), rates.total(oneEach, EUR, RoundingMode.HALF_EVEN));
    }

    @Test
    void total_isZero_whenThereIsNothingToAdd() {
        assertEquals(Money.zero(JPY), RATES.total(Map.of(), JPY, RoundingMode.UNNECESSARY));
    }

    @Test
    void total_isExact_whenOnlyIntermediateValuesAreOutOfRange() {
        BigDecimal huge = new BigDecimal("1E+40");
        // 1E+40 CNY are 1.25E+39 EUR, which are 1.5625E+39 USD
        Map<Currency, BigDecimal> cancelling =
                Map.of(CNY, huge, USD, new BigDecimal("-1.5625E+39"), EUR, new BigDecimal("0.5"));
        assertEquals(Money.ofMinor(1, EUR), RATES.total(cancelling, EUR, RoundingMode.UP));
    }

    @Test
    void rate_isBetweenMajorUnits() {
        assertEquals(new BigDecimal("0.8"), RATES.rate(USD, EUR, MathContext.DECIMAL128));
        assertEquals(new BigDecimal("1.25"), RATES.rate(EUR, USD, MathContext.UNLIMITED));
        assertEquals(new BigDecimal("128"), RATES.rate(USD, JPY, MathContext.DECIMAL128));
        assertEquals(BigDecimal.ONE, RATES.rate(CNY, CNY, MathContext.UNLIMITED));
        ExchangeRates thirds =
                ExchangeRates.builder(DATE, EUR).quote(EUR, USD, "3").build();
        assertEquals(new BigDecimal("0.33333"), thirds.rate(USD, EUR, new MathContext(5)));
    }

    @Test
    void exactMinorUnits_areNotRoundedToWholeOnes() {
        // 1 JPY = 1/160 EUR = 0.625 cents
        assertEquals(new BigDecimal("0.625"), RATES.exactMinorUnits(BigDecimal.ONE, JPY, EUR, MathContext.DECIMAL64));
        // 0.5 cents = 0.8 JPY
        assertEquals(
                new BigDecimal("0.8"), RATES.exactMinorUnits(new BigDecimal("0.5"), EUR, JPY, MathContext.DECIMAL64));
    }

    @Test
    void currencies_areSortedByCode_withTheBase() {
        assertEquals(List.of(CNY, EUR, JPY, KWD, USD), List.copyOf(RATES.currencies()));
        assertThrows(
                UnsupportedOperationException.class, () -> RATES.currencies().clear());
        assertTrue(RATES.supports(EUR));
        assertTrue(RATES.supports(USD));
        assertFalse(RATES.supports(GBP));
        assertEquals(EUR, RATES.base());
        assertEquals(DATE, RATES.date());
    }

    @Test
    void builder_canGoOn_withoutChangingWhatItBuilt() {
        ExchangeRates.Builder builder = ExchangeRates.builder(DATE, EUR).quote(EUR, USD, "1.25");
        ExchangeRates before = builder.build();
        builder.quote(EUR, GBP, "0.8");
        assertFalse(before.supports(GBP));
        assertTrue(builder.build().supports(GBP));
    }

    @Test
    void rates_areRefused_whenThereIsNoneForACurrency() {
        String known = " with a rate on 2026-09-30, one of [CNY, EUR, JPY, KWD, USD], but found GBP";
        assertRefused("Expected 'to'" + known, () -> RATES.rate(EUR, GBP, MathContext.DECIMAL64));
        assertRefused("Expected 'from'" + known, () -> RATES.rate(GBP, EUR, MathContext.DECIMAL64));
        assertRefused("Expected 'to'" + known, () -> RATES.convert(Money.zero(EUR), GBP, RoundingMode.UP));
        assertRefused("Expected 'from'" + known, () -> RATES.convert(Money.zero(GBP), EUR, RoundingMode.UP));
        assertRefused("Expected 'to'" + known, () -> RATES.total(Map.of(), GBP, RoundingMode.UP));
        assertRefused("Expected 'from'" + known, () -> RATES.total(Map.of(GBP, BigDecimal.ONE), EUR, RoundingMode.UP));
        assertRefused(
                "Expected 'from'" + known,
                () -> RATES.exactMinorUnits(BigDecimal.ONE, GBP, EUR, MathContext.DECIMAL64));
    }

    @Test
    void results_areRefused_whenTheyNeedRoundingThatIsNotAllowed() {
        ExchangeRates thirds =
                ExchangeRates.builder(DATE, EUR).quote(EUR, USD, "3").build();
        assertArithmetic(
                "Expected a quotient of 0 decimals, as 'roundingMode' is UNNECESSARY, but found 1 / 3",
                () -> thirds.convert(Money.ofMinor(1, USD), EUR, RoundingMode.UNNECESSARY));
        assertArithmetic(
                "Expected a quotient of 0 decimals, as 'roundingMode' is UNNECESSARY, but found 1 / 3",
                () -> thirds.total(Map.of(USD, BigDecimal.ONE), EUR, RoundingMode.UNNECESSARY));
        assertArithmetic(
                "Expected a quotient that fits 'mathContext' precision=0 roundingMode=HALF_UP, but found 1 / 3",
                () -> thirds.rate(USD, EUR, MathContext.UNLIMITED));
        assertArithmetic(
                "Expected a quotient that fits 'mathContext' precision=3 roundingMode=UNNECESSARY, but found 1 / 3",
                () -> thirds.exactMinorUnits(BigDecimal.ONE, USD, EUR, new MathContext(3, RoundingMode.UNNECESSARY)));
    }

    @Test
    void results_areRefused_whenOutOfRange() {
        // 9223372036854775807 cents × 160 ÷ 100 = 14757395258967641291.2 yen
        String message = "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807,"
                + " but found 14757395258967641291";
        assertArithmetic(message, () -> RATES.convert(Money.ofMinor(Long.MAX_VALUE, EUR), JPY, RoundingMode.HALF_EVEN));
        assertArithmetic(
                message,
                () -> RATES.total(Map.of(EUR, BigDecimal.valueOf(Long.MAX_VALUE)), JPY, RoundingMode.HALF_EVEN));
    }

    @Test
    void quote_isRefused_whenItIsNotOneAgainstTheBase() {
        ExchangeRates.Builder builder = ExchangeRates.builder(DATE, EUR);
        String message = "Expected exactly one of 'one' and 'other' to be the base EUR, but found ";
        assertRefused(message + "USD and GBP", () -> builder.quote(USD, GBP, "1"));
        assertRefused(message + "EUR and EUR", () -> builder.quote(EUR, EUR, BigDecimal.ONE));
    }

    @Test
    void quote_isRefused_whenTheCurrencyIsAlreadyQuoted() {
        ExchangeRates.Builder builder = ExchangeRates.builder(DATE, EUR).quote(EUR, USD, "1.25");
        String message = "Expected one quote for each currency, but found a second one for USD";
        assertRefused(message, () -> builder.quote(USD, EUR, "0.8"));
        assertRefused(message, () -> builder.quote(EUR, USD, BigDecimal.ONE));
        assertEquals(new BigDecimal("1.25"), builder.build().rate(EUR, USD, MathContext.DECIMAL32));
    }

    @Test
    void quote_isRefused_whenTheRateIsNotAboveZero() {
        ExchangeRates.Builder builder = ExchangeRates.builder(DATE, EUR);
        assertRefused("Expected 'rate' > 0, but found 0", () -> builder.quote(EUR, USD, "0"));
        assertRefused("Expected 'rate' > 0, but found -1.5", () -> builder.quote(EUR, USD, new BigDecimal("-1.5")));
        assertRefused(
                "Expected 'rate' as a plain decimal number such as 1234.5, but found 1,25",
                () -> builder.quote(EUR, USD, "1,25"));
    }

    /** Written out, these numbers would fill the memory. */
    @ParameterizedTest
    @CsvSource({
        "1E-3000000, 0 before and 3000000",
        "1E+1000000000, 1000000001 before and 0",
        "1E-1001, 0 before and 1001",
        "1E+1000, 1001 before and 0"
    })
    void numbersWithTooManyDigits_areRefused(BigDecimal number, String digits) {
        String message =
                " with at most 1000 digits before and after the decimal point, but found " + digits + " after it";
        ExchangeRates.Builder builder = ExchangeRates.builder(DATE, EUR);
        assertRefused("Expected 'rate'" + message, () -> builder.quote(EUR, USD, number));
        assertRefused(
                "Expected 'exactMinorUnits'" + message, () -> RATES.total(Map.of(USD, number), EUR, RoundingMode.UP));
        assertRefused(
                "Expected 'minorUnits'" + message,
                () -> RATES.exactMinorUnits(number, USD, EUR, MathContext.DECIMAL128));
    }

    @Test
    void numbersOfAThousandDigits_areConverted() {
        BigDecimal tiny = new BigDecimal("1E-1000");
        BigDecimal huge = new BigDecimal("1E+999");
        ExchangeRates rates = ExchangeRates.builder(DATE, EUR)
                .quote(USD, EUR, tiny)
                .quote(EUR, JPY, huge)
                .build();
        // 1E+999 cents × 1E-1000 = 0.1 cents
        assertEquals(Money.ofMinor(1, EUR), rates.total(Map.of(USD, huge), EUR, RoundingMode.UP));
        // 1 USD = 1E-1000 EUR = 0.1 JPY
        assertEquals(new BigDecimal("0.1"), rates.rate(USD, JPY, MathContext.UNLIMITED));
    }

    @Test
    void precision_isRefused_whenItIsBeyondAThousandDigits() {
        String message = "Expected 'mathContext' with a precision of at most 1000, but found ";
        assertRefused(message + "1001", () -> RATES.rate(USD, EUR, new MathContext(1001)));
        assertRefused(
                message + "2000000000",
                () -> RATES.exactMinorUnits(BigDecimal.ONE, USD, EUR, new MathContext(2_000_000_000)));
        assertEquals(new BigDecimal("0.8"), RATES.rate(USD, EUR, new MathContext(1000)));
    }

    @Test
    void currencyWithoutMinorUnit_isRefused() {
        String message = "Expected 'currency' with a minor unit, but found XAU";
        assertRefused(message, () -> ExchangeRates.builder(DATE, GOLD));
        assertRefused(message, () -> ExchangeRates.builder(DATE, EUR).quote(GOLD, EUR, "3000"));
        assertRefused(message, () -> ExchangeRates.builder(DATE, EUR).quote(EUR, GOLD, BigDecimal.ONE));
    }

    @Test
    void equality_isOfDateBaseAndRates() {
        ExchangeRates rates =
                ExchangeRates.builder(DATE, EUR).quote(EUR, USD, "1.25").build();
        assertEquals(
                rates, ExchangeRates.builder(DATE, EUR).quote(EUR, USD, "1.250").build());
        assertNotEquals(
                rates, ExchangeRates.builder(DATE, EUR).quote(EUR, USD, "1.26").build());
        assertNotEquals(rates, ExchangeRates.builder(DATE, EUR).build());
        assertNotEquals(
                rates,
                ExchangeRates.builder(DATE.plusDays(1), EUR)
                        .quote(EUR, USD, "1.25")
                        .build());
        // the same two currencies at par, with another base
        assertNotEquals(
                ExchangeRates.builder(DATE, EUR).quote(EUR, USD, "1").build(),
                ExchangeRates.builder(DATE, USD).quote(EUR, USD, "1").build());
        assertNotEquals(rates.hashCode(), RATES.hashCode());
        assertFalse(rates.equals(new Object()));
    }

    @Test
    void toString_showsTheDateAndTheRates() {
        assertEquals(
                "2026-09-30: 1 CNY = 0.125 EUR, 1 EUR = 1 EUR, 1 JPY = 0.00625 EUR, 1 KWD = 2.5 EUR, 1 USD = 0.8 EUR",
                RATES.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        ExchangeRates.Builder builder = ExchangeRates.builder(DATE, EUR);
        assertNull("date", () -> ExchangeRates.builder(null, EUR));
        assertNull("base", () -> ExchangeRates.builder(DATE, null));
        assertNull("one", () -> builder.quote(null, EUR, "1"));
        assertNull("other", () -> builder.quote(EUR, null, "1"));
        assertNull("rate", () -> builder.quote(EUR, USD, (String) null));
        assertNull("rate", () -> builder.quote(EUR, USD, (BigDecimal) null));
        assertNull("currency", () -> RATES.supports(null));
        assertNull("from", () -> RATES.rate(null, EUR, MathContext.DECIMAL32));
        assertNull("to", () -> RATES.rate(EUR, null, MathContext.DECIMAL32));
        assertNull("mathContext", () -> RATES.rate(EUR, EUR, null));
        assertNull("amount", () -> RATES.convert(null, EUR, RoundingMode.UP));
        assertNull("to", () -> RATES.convert(Money.zero(EUR), null, RoundingMode.UP));
        assertNull("roundingMode", () -> RATES.convert(Money.zero(EUR), EUR, null));
        assertNull("exactMinorUnits", () -> RATES.total(null, EUR, RoundingMode.UP));
        assertNull(
                "exactMinorUnits",
                () -> RATES.total(Collections.singletonMap(null, BigDecimal.ONE), EUR, RoundingMode.UP));
        assertNull("exactMinorUnits", () -> RATES.total(Collections.singletonMap(USD, null), EUR, RoundingMode.UP));
        assertNull("to", () -> RATES.total(Map.of(), null, RoundingMode.UP));
        assertNull("roundingMode", () -> RATES.total(Map.of(), EUR, null));
        assertNull("minorUnits", () -> RATES.exactMinorUnits(null, EUR, USD, MathContext.DECIMAL32));
        assertNull("mathContext", () -> RATES.exactMinorUnits(BigDecimal.ONE, EUR, USD, null));
    }
}
