package io.github.keyaccount.forecast;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.forecast.Deals.RATES;
import static io.github.keyaccount.forecast.Deals.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastOptionsTest {
    private static final ForecastOptions DEFAULTS = ForecastOptions.defaults();

    @Test
    void defaults_areThoseOfTheDocumentation() {
        assertEquals(ForecastScope.PERIOD, DEFAULTS.scope());
        assertEquals(Optional.empty(), DEFAULTS.closedRevenue());
        assertEquals(Optional.empty(), DEFAULTS.outOfFunnelSales());
        assertEquals(Optional.empty(), DEFAULTS.exchangeRates());
        assertEquals(RoundingMode.HALF_EVEN, DEFAULTS.roundingMode());
        assertEquals(4, DEFAULTS.ratioDecimals());
        assertEquals(DEFAULTS, ForecastOptions.builder().build());
        assertSame(DEFAULTS, ForecastOptions.defaults());
    }

    @Test
    void options_areEqual_whenAllTheirValuesAre_andAVariationLeavesThemAsTheyAre() {
        OutOfFunnelSales sales = OutOfFunnelSales.expecting(euro("1"), euro("2"));
        ForecastOptions built = ForecastOptions.builder()
                .scope(ForecastScope.ALL_OPEN)
                .closedRevenue(euro("5"))
                .outOfFunnelSales(sales)
                .exchangeRates(RATES)
                .roundingMode(RoundingMode.DOWN)
                .ratioDecimals(2)
                .build();
        ForecastOptions varied = DEFAULTS.withScope(ForecastScope.ALL_OPEN)
                .withClosedRevenue(euro("5"))
                .withOutOfFunnelSales(sales)
                .withExchangeRates(RATES)
                .withRoundingMode(RoundingMode.DOWN)
                .withRatioDecimals(2);
        assertEquals(built, varied);
        assertEquals(built.hashCode(), varied.hashCode());
        for (ForecastOptions other : List.of(
                built.withScope(ForecastScope.PERIOD),
                built.withClosedRevenue(Optional.empty()),
                built.withOutOfFunnelSales(Optional.empty()),
                built.withExchangeRates(Optional.empty()),
                built.withRoundingMode(RoundingMode.UP),
                built.withRatioDecimals(3))) {
            assertNotEquals(built, other);
        }
        assertEquals(ForecastOptions.builder().build(), DEFAULTS);
    }

    @Test
    void negativeClosedRevenue_isRefused() {
        assertRefused(
                "Expected 'closedRevenue' of zero or more, but found EUR -0.01",
                () -> ForecastOptions.builder().closedRevenue(euro("-0.01")).build());
        assertRefused(
                "Expected 'closedRevenue' of zero or more, but found EUR -0.01",
                () -> DEFAULTS.withClosedRevenue(euro("-0.01")));
    }

    @Test
    void roundingModeThatCannotRound_isRefused() {
        assertRefused(
                "Expected a 'roundingMode' that can round every amount, but found UNNECESSARY",
                () -> DEFAULTS.withRoundingMode(RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void ratioDecimals_areRefused_whenOutOfRange(int decimals) {
        assertRefused(
                "Expected 0 <= 'ratioDecimals' <= 18, but found " + decimals,
                () -> DEFAULTS.withRatioDecimals(decimals));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18})
    void ratioDecimals_areTaken_atTheEndsOfTheRange(int decimals) {
        assertEquals(decimals, DEFAULTS.withRatioDecimals(decimals).ratioDecimals());
    }

    @Test
    void nullOptions_areRefusedByName() {
        ForecastOptions.Builder builder = ForecastOptions.builder();
        assertNull("scope", () -> builder.scope(null));
        assertNull("closedRevenue", () -> builder.closedRevenue((Money) null));
        assertNull("outOfFunnelSales", () -> builder.outOfFunnelSales((OutOfFunnelSales) null));
        assertNull("exchangeRates", () -> builder.exchangeRates((ExchangeRates) null));
        assertNull("roundingMode", () -> builder.roundingMode(null));
    }

    @Test
    void scopes_haveTheirTimings_whichNobodyCanChange() {
        assertEquals(Set.of(CloseTiming.IN_PERIOD), ForecastScope.PERIOD.timings());
        assertEquals(Set.of(CloseTiming.values()), ForecastScope.ALL_OPEN.timings());
        assertThrowsExactly(
                UnsupportedOperationException.class,
                () -> ForecastScope.PERIOD.timings().add(CloseTiming.SLIPPED));
        assertEquals("ForecastScope.PERIOD", ForecastScope.PERIOD.code());
        assertEquals("预计在本期成交", Texts.chinese().of(ForecastScope.PERIOD));
    }
}
