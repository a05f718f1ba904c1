package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.Accounts.EUR;
import static io.github.keyaccount.account.Accounts.JPY;
import static io.github.keyaccount.account.Accounts.KWD;
import static io.github.keyaccount.account.Accounts.RATES;
import static io.github.keyaccount.account.Accounts.USD;
import static io.github.keyaccount.account.Accounts.YEAR;
import static io.github.keyaccount.account.Accounts.euro;
import static io.github.keyaccount.account.Accounts.figures;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AccountFiguresTest {
    private static final AccountFigures FULL = AccountFigures.builder()
            .account("W")
            .period(YEAR)
            .revenue(euro("100.10"))
            .margin(euro("-20.02"))
            .costToServe(euro("7.01"))
            .categorySpend(euro("400"))
            .receivables(euro("0.02"))
            .sellingTime(Duration.ofMinutes(90))
            .build();

    @Provide
    Arbitrary<AccountFigures> measured() {
        return Accounts.currencies().flatMap(currency -> figures("W", currency));
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Accounts.currencies();
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Accounts.roundingModes();
    }

    // Converting

    @Property(tries = 200)
    void conversion_convertsEachAmountForItself_andKeepsTheRest(
            @ForAll("measured") AccountFigures measured,
            @ForAll("currencies") Currency to,
            @ForAll("modes") RoundingMode mode) {
        AccountFigures converted = measured.convertedTo(to, RATES, mode);
        assertEquals(to, converted.currency());
        assertEquals(RATES.convert(measured.revenue(), to, mode), converted.revenue());
        assertEquals(converted(measured.margin(), to, mode), converted.margin());
        assertEquals(converted(measured.costToServe(), to, mode), converted.costToServe());
        assertEquals(converted(measured.categorySpend(), to, mode), converted.categorySpend());
        assertEquals(converted(measured.receivables(), to, mode), converted.receivables());
        assertEquals(measured.account(), converted.account());
        assertEquals(measured.period(), converted.period());
        assertEquals(measured.sellingTime(), converted.sellingTime());
    }

    private static Optional<Money> converted(Optional<Money> amount, Currency to, RoundingMode mode) {
        return amount.map(money -> RATES.convert(money, to, mode));
    }

    @Property(tries = 50)
    void conversion_intoItsOwnCurrency_changesNothing(@ForAll("measured") AccountFigures measured) {
        assertEquals(measured, measured.convertedTo(measured.currency(), RATES, RoundingMode.UNNECESSARY));
    }

    @Property(tries = 200)
    void conversion_leavesCategorySpendNoLessThanRevenue_evenACentApart(
            @ForAll("measured") AccountFigures measured,
            @ForAll("currencies") Currency to,
            @ForAll("modes") RoundingMode mode) {
        Money cent = Money.ofMinor(1, measured.currency());
        for (Money spend : List.of(measured.revenue(), measured.revenue().plus(cent))) {
            AccountFigures converted = measured.withCategorySpend(spend).convertedTo(to, RATES, mode);
            assertTrue(converted.categorySpend().orElseThrow().compareTo(converted.revenue()) >= 0);
        }
    }

    @Test
    void conversion_roundsEachAmountOnce() {
        // At 1 EUR = 1.25 USD: 125.125, -25.025, 8.7625, 500 and 0.025 dollars.
        AccountFigures halfEven = FULL.convertedTo(USD, RATES, RoundingMode.HALF_EVEN);
        assertEquals(dollars("125.12"), halfEven.revenue());
        assertEquals(Optional.of(dollars("-25.02")), halfEven.margin());
        assertEquals(Optional.of(dollars("8.76")), halfEven.costToServe());
        assertEquals(Optional.of(dollars("500.00")), halfEven.categorySpend());
        assertEquals(Optional.of(dollars("0.02")), halfEven.receivables());
        AccountFigures up = FULL.convertedTo(USD, RATES, RoundingMode.UP);
        assertEquals(dollars("125.13"), up.revenue());
        assertEquals(Optional.of(dollars("-25.03")), up.margin());
        assertEquals(Optional.of(dollars("8.77")), up.costToServe());
        assertEquals(Optional.of(dollars("500.00")), up.categorySpend());
        assertEquals(Optional.of(dollars("0.03")), up.receivables());
    }

    @Test
    void conversion_mindsTheDecimalsOfTheCurrencies() {
        // 100.10 × 160 = 16016 yen; 100.10 / 2.9731 = 33.66855… dinars.
        assertEquals(
                Money.ofMajor("16016", JPY),
                FULL.convertedTo(JPY, RATES, RoundingMode.HALF_EVEN).revenue());
        assertEquals(
                Money.ofMajor("33.668", KWD),
                FULL.convertedTo(KWD, RATES, RoundingMode.DOWN).revenue());
    }

    @Test
    void conversion_isRefused_withoutARate() {
        ExchangeRates euroOnly = ExchangeRates.builder(Accounts.AS_OF, EUR).build();
        assertRefused(
                "Expected 'to' with a rate on 2026-12-31, one of [EUR], but found USD",
                () -> FULL.convertedTo(USD, euroOnly, RoundingMode.HALF_EVEN));
        assertRefused(
                "Expected 'from' with a rate on 2026-12-31, one of [EUR], but found USD",
                () -> inDollars().convertedTo(EUR, euroOnly, RoundingMode.HALF_EVEN));
    }

    @Test
    void conversion_isRefused_whenAnAmountDoesNotFit_orNeedsRounding() {
        AccountFigures huge = figures("W", "1").withRevenue(Money.ofMinor(Long.MAX_VALUE, EUR));
        // 9223372036854775807 × 1.25, rounded down.
        assertRefused(
                ArithmeticException.class,
                "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807, but found 11529215046068469758",
                () -> huge.convertedTo(USD, RATES, RoundingMode.DOWN));
        assertRefused(
                ArithmeticException.class,
                "Expected a quotient of 0 decimals, as 'roundingMode' is UNNECESSARY, but found 25025 / 2",
                () -> FULL.convertedTo(USD, RATES, RoundingMode.UNNECESSARY));
    }

    private static AccountFigures inDollars() {
        return AccountFigures.builder()
                .account("W")
                .period(YEAR)
                .revenue(dollars("1"))
                .build();
    }

    private static Money dollars(String amount) {
        return Money.ofMajor(amount, USD);
    }

    // What they hold

    @Test
    void figures_holdWhatWasMeasured() {
        assertEquals(AccountId.of("W"), FULL.account());
        assertEquals(YEAR, FULL.period());
        assertEquals(EUR, FULL.currency());
        assertEquals(euro("100.10"), FULL.revenue());
        assertEquals(Optional.of(euro("-20.02")), FULL.margin());
        assertEquals(Optional.of(euro("7.01")), FULL.costToServe());
        assertEquals(Optional.of(euro("400")), FULL.categorySpend());
        assertEquals(Optional.of(euro("0.02")), FULL.receivables());
        assertEquals(Optional.of(Duration.ofMinutes(90)), FULL.sellingTime());
        assertEquals("figures of W in 2026", FULL.toString());
    }

    @Test
    void figures_areEmpty_whereNothingWasMeasured() {
        AccountFigures bare = figures("W", "100");
        assertEquals(Optional.empty(), bare.margin());
        assertEquals(Optional.empty(), bare.costToServe());
        assertEquals(Optional.empty(), bare.categorySpend());
        assertEquals(Optional.empty(), bare.receivables());
        assertEquals(Optional.empty(), bare.sellingTime());
    }

    @Test
    void figures_areEqual_whenAllTheirValuesAre() {
        AccountFigures same = FULL.withRevenue(euro("5")).withRevenue(euro("100.10"));
        assertEquals(FULL, same);
        assertEquals(FULL.hashCode(), same.hashCode());
        for (AccountFigures other : List.of(
                FULL.withAccount(AccountId.of("Y")),
                FULL.withPeriod(SalesPeriod.year(2025)),
                FULL.withRevenue(euro("100.11")),
                FULL.withMargin(euro("20.02")),
                FULL.withCostToServe(Optional.empty()),
                FULL.withCategorySpend(euro("400.01")),
                FULL.withReceivables(euro("0")),
                FULL.withSellingTime(Duration.ZERO))) {
            assertNotEquals(FULL, other);
        }
    }

    @Test
    void zero_isAFigure_likeAnyOther() {
        AccountFigures zero = figures("W", "0")
                .withMargin(euro("0"))
                .withCostToServe(euro("0"))
                .withCategorySpend(euro("0"))
                .withReceivables(euro("0"))
                .withSellingTime(Duration.ZERO);
        assertEquals(Optional.of(euro("0")), zero.categorySpend());
        assertEquals(Optional.of(Duration.ZERO), zero.sellingTime());
    }

    // Refusals

    @Test
    void figures_areRefused_withoutAccountPeriodOrRevenue() {
        assertRefused(
                "Cannot build AccountFigures, some of required attributes are not set [account, period, revenue]",
                () -> AccountFigures.builder().build());
    }

    @Test
    void figures_areRefused_whenNegative_exceptTheMargin() {
        assertRefused(
                "Expected 'revenue' of zero or more for figures of W in 2026, but found EUR -0.01",
                () -> figures("W", "-0.01"));
        assertRefused(
                "Expected 'costToServe' of zero or more for figures of W in 2026, but found EUR -0.01",
                () -> FULL.withCostToServe(euro("-0.01")));
        assertRefused(
                "Expected 'receivables' of zero or more for figures of W in 2026, but found EUR -0.01",
                () -> FULL.withReceivables(euro("-0.01")));
        assertRefused(
                "Expected 'sellingTime' of zero or more for figures of W in 2026, but found PT-0.001S",
                () -> FULL.withSellingTime(Duration.ofMillis(-1)));
        assertEquals(Optional.of(euro("-0.01")), FULL.withMargin(euro("-0.01")).margin());
    }

    @Test
    void categorySpend_isRefused_belowTheRevenue() {
        assertRefused(
                "Expected 'categorySpend' of no less than the revenue EUR 100.10 for figures of W in 2026,"
                        + " but found EUR 100.09",
                () -> FULL.withCategorySpend(euro("100.09")));
        assertEquals(
                Optional.of(euro("100.10")),
                FULL.withCategorySpend(euro("100.10")).categorySpend());
    }

    @Test
    void amountsInAnotherCurrency_areRefused() {
        assertMismatch("margin", () -> FULL.withMargin(dollars("5")));
        assertMismatch("costToServe", () -> FULL.withCostToServe(dollars("5")));
        assertMismatch("categorySpend", () -> FULL.withCategorySpend(dollars("5")));
        assertMismatch("receivables", () -> FULL.withReceivables(dollars("5")));
    }

    private static void assertMismatch(String name, Executable call) {
        CurrencyMismatchException refusal = assertRefused(
                CurrencyMismatchException.class,
                "Expected '" + name + "' in EUR like the revenue for figures of W in 2026, but found USD 5.00",
                call);
        assertEquals(EUR, refusal.expected());
        assertEquals(USD, refusal.found());
    }

    @Test
    void figures_areRefused_withABlankAccount() {
        assertRefused(
                "Expected a non-blank 'value' of an account id, but found ''",
                () -> AccountFigures.builder().account(""));
    }

    @Test
    void nulls_areRefusedByName() {
        AccountFigures.Builder builder = AccountFigures.builder();
        assertNull("account", () -> builder.account((String) null));
        assertNull("account", () -> builder.account((AccountId) null));
        assertNull("period", () -> builder.period(null));
        assertNull("revenue", () -> builder.revenue(null));
        assertNull("margin", () -> builder.margin((Money) null));
        assertNull("costToServe", () -> builder.costToServe((Money) null));
        assertNull("categorySpend", () -> builder.categorySpend((Money) null));
        assertNull("receivables", () -> builder.receivables((Money) null));
        assertNull("sellingTime", () -> builder.sellingTime((Duration) null));
        assertNull("currency", () -> FULL.convertedTo(null, RATES, RoundingMode.UP));
        assertNull("rates", () -> FULL.convertedTo(EUR, null, RoundingMode.UP));
        assertNull("roundingMode", () -> FULL.convertedTo(EUR, RATES, null));
    }
}
