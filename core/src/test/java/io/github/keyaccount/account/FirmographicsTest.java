package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.Accounts.AS_OF;
import static io.github.keyaccount.account.Accounts.USD;
import static io.github.keyaccount.account.Accounts.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirmographicsTest {
    private static final Firmographics FULL = Firmographics.builder()
            .account("W")
            .date(AS_OF)
            .sales(euro("300000000"))
            .location("Guangdong")
            .employees(900L)
            .netAssets(euro("-5"))
            .build();

    @Test
    void firmographics_holdWhatIsKnown() {
        assertEquals(AccountId.of("W"), FULL.account());
        assertEquals(AS_OF, FULL.date());
        assertEquals(Optional.of(euro("300000000")), FULL.sales());
        assertEquals(Optional.of("Guangdong"), FULL.location());
        assertEquals(Optional.of(900L), FULL.employees());
        assertEquals(Optional.of(euro("-5")), FULL.netAssets());
        assertEquals("firmographics of W on 2026-12-31", FULL.toString());
    }

    @Test
    void firmographics_areEmpty_whereNothingIsKnown() {
        Firmographics bare = Firmographics.builder().account("W").date(AS_OF).build();
        assertEquals(Optional.empty(), bare.sales());
        assertEquals(Optional.empty(), bare.location());
        assertEquals(Optional.empty(), bare.employees());
        assertEquals(Optional.empty(), bare.netAssets());
    }

    @Test
    void firmographics_areEqual_whenAllTheirValuesAre() {
        Firmographics same = FULL.withEmployees(1L).withEmployees(900L);
        assertEquals(FULL, same);
        assertEquals(FULL.hashCode(), same.hashCode());
        for (Firmographics other : List.of(
                FULL.withAccount(AccountId.of("Y")),
                FULL.withDate(AS_OF.minusDays(1)),
                FULL.withSales(euro("300000001")),
                FULL.withLocation("Hunan"),
                FULL.withEmployees(901L),
                FULL.withNetAssets(Optional.empty()))) {
            assertNotEquals(FULL, other);
        }
    }

    @Test
    void amounts_mayBeInSeveralCurrencies_sinceEachStandsForItself() {
        Money assets = Money.ofMajor(7, USD);
        assertEquals(Optional.of(assets), FULL.withNetAssets(assets).netAssets());
    }

    @Test
    void zero_isAFigure_likeAnyOther() {
        assertEquals(Optional.of(euro("0")), FULL.withSales(euro("0")).sales());
        assertEquals(Optional.of(0L), FULL.withEmployees(0L).employees());
    }

    @Test
    void firmographics_areRefused_withoutAccountOrDay() {
        assertRefused(
                "Cannot build Firmographics, some of required attributes are not set [account, date]",
                () -> Firmographics.builder().build());
    }

    @Test
    void firmographics_areRefused_whenNegative_exceptTheNetAssets() {
        assertRefused(
                "Expected 'sales' of zero or more for firmographics of W on 2026-12-31, but found EUR -0.01",
                () -> FULL.withSales(euro("-0.01")));
        assertRefused(
                "Expected 'employees' of zero or more for firmographics of W on 2026-12-31, but found -1",
                () -> FULL.withEmployees(-1L));
    }

    @Test
    void firmographics_areRefused_withABlankText() {
        assertRefused(
                "Expected a non-blank 'location' for firmographics of W on 2026-12-31, but found ' '",
                () -> FULL.withLocation(" "));
        assertRefused(
                "Expected a non-blank 'value' of an account id, but found ''",
                () -> Firmographics.builder().account(""));
    }

    @Test
    void nulls_areRefusedByName() {
        Firmographics.Builder builder = Firmographics.builder();
        assertNull("account", () -> builder.account((String) null));
        assertNull("account", () -> builder.account((AccountId) null));
        assertNull("date", () -> builder.date(null));
        assertNull("sales", () -> builder.sales((Money) null));
        assertNull("location", () -> builder.location((String) null));
        assertNull("netAssets", () -> builder.netAssets((Money) null));
    }

    /** At 1 EUR = 1.25 USD, 300,000,000 are 375,000,000 and −5 are −6.25. */
    @Test
    void firmographics_areConverted_eachAmountForItself() {
        Currency usd = Currency.getInstance("USD");
        ExchangeRates rates = ExchangeRates.builder(AS_OF, Currency.getInstance("EUR"))
                .quote(Currency.getInstance("EUR"), usd, "1.25")
                .build();
        assertEquals(
                FULL.withSales(Money.parse("USD 375000000")).withNetAssets(Money.parse("USD -6.25")),
                FULL.convertedTo(usd, rates, RoundingMode.UNNECESSARY));
        assertEquals(FULL, FULL.convertedTo(Currency.getInstance("EUR"), rates, RoundingMode.UNNECESSARY));
        Firmographics bare = Firmographics.builder().account("W").date(AS_OF).build();
        assertEquals(bare, bare.convertedTo(usd, rates, RoundingMode.UNNECESSARY));
        assertNull("currency", () -> FULL.convertedTo(null, rates, RoundingMode.UP));
        assertNull("rates", () -> FULL.convertedTo(usd, null, RoundingMode.UP));
        assertNull("roundingMode", () -> FULL.convertedTo(usd, rates, null));
    }
}
