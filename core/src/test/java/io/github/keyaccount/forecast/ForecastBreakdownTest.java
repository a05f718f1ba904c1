package io.github.keyaccount.forecast;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.Refusals.assertTooLarge;
import static io.github.keyaccount.forecast.Deals.AS_OF;
import static io.github.keyaccount.forecast.Deals.EUR;
import static io.github.keyaccount.forecast.Deals.JPY;
import static io.github.keyaccount.forecast.Deals.KWD;
import static io.github.keyaccount.forecast.Deals.RATES;
import static io.github.keyaccount.forecast.Deals.USD;
import static io.github.keyaccount.forecast.Deals.euro;
import static io.github.keyaccount.forecast.Deals.open;
import static io.github.keyaccount.forecast.Deals.pipeline;
import static io.github.keyaccount.forecast.Deals.target;
import static io.github.keyaccount.forecast.Deals.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.forecast.ForecastBreakdown.Row;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.measure.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastBreakdownTest {
    private static final ForecastOptions DEFAULTS = ForecastOptions.defaults();
    private static final SalesTarget TARGET = target(euro("1000"));

    private static ForecastBreakdown byOwner(ForecastOptions options, Opportunity... deals) {
        return ForecastBreakdown.of(pipeline(List.of(deals)), TARGET, Opportunity::owner, options);
    }

    @Test
    void rows_areOrderedByKey_theOneWithoutAKeyLast() {
        ForecastBreakdown breakdown = byOwner(
                DEFAULTS,
                open("O-1", "Lead", euro("100")),
                open("O-2", "Lead", euro("200")).withOwner("Chen"),
                open("O-3", "Order", euro("300")).withOwner("Ann"),
                open("O-4", "Order", euro("400")).withOwner("Ann").withExpectedClose(Optional.empty()),
                won("W-1", AS_OF, euro("50")).withOwner("Ann"),
                won("W-2", AS_OF, euro("70")));
        List<Row> rows = breakdown.rows();
        assertEquals(
                List.of(Optional.of("Ann"), Optional.of("Chen"), Optional.empty()),
                rows.stream().map(Row::key).toList());
        assertEquals(List.of(1L, 1L, 1L), rows.stream().map(Row::openCount).toList());
        assertEquals(
                List.of(euro("300"), euro("200"), euro("100")),
                rows.stream().map(Row::openAmount).toList());
        // 80 % of 300, 10 % of 200, 10 % of 100
        assertEquals(
                List.of(euro("240"), euro("20"), euro("10")),
                rows.stream().map(Row::expected).toList());
        assertEquals(List.of(1L, 0L, 1L), rows.stream().map(Row::wonCount).toList());
        assertEquals(
                List.of(euro("50"), euro("0"), euro("70")),
                rows.stream().map(Row::closed).toList());
        assertEquals(
                List.of(euro("290"), euro("20"), euro("80")),
                rows.stream().map(Row::total).toList());
    }

    @Test
    void rows_followAnAttribute() {
        ForecastBreakdown breakdown = ForecastBreakdown.of(
                pipeline(List.of(open("O-1", "Lead", euro("100")).withAttributes(Map.of("region", "North")))),
                TARGET,
                deal -> deal.attribute("region"),
                DEFAULTS);
        assertEquals(Optional.of("North"), breakdown.rows().get(0).key());
    }

    @Test
    void rows_areNone_whenThePipelineIsEmpty() {
        ForecastBreakdown breakdown = byOwner(DEFAULTS);
        assertEquals(List.of(), breakdown.rows());
        assertEquals(euro("0"), breakdown.whole().total());
    }

    @Test
    void rows_shareTheRoundingOfTheWhole() {
        // 10 % of 4, 3 and 3 cents: exactly 0.4, 0.3 and 0.3 cents, 1 cent in all.
        ForecastBreakdown breakdown = byOwner(
                DEFAULTS,
                open("O-1", "Lead", euro("0.03")).withOwner("Ann"),
                open("O-2", "Lead", euro("0.04")).withOwner("Bo"),
                open("O-3", "Lead", euro("0.03")).withOwner("Chen"));
        assertEquals(
                List.of(euro("0"), euro("0.01"), euro("0")),
                breakdown.rows().stream().map(Row::expected).toList());
    }

    @Test
    void outOfFunnelSales_standInTheWholeOnly() {
        ForecastBreakdown breakdown = byOwner(
                DEFAULTS.withOutOfFunnelSales(OutOfFunnelSales.expecting(euro("5"), euro("6"))),
                won("W-1", AS_OF, euro("50")));
        assertEquals(euro("61"), breakdown.whole().total());
        assertEquals(euro("50"), breakdown.rows().get(0).total());
    }

    @Test
    void closedRevenuePassedIn_isRefused_sinceItHasNoKey() {
        assertRefused(
                "Expected 'options' that take closed revenue from the snapshot, since only there it has a key,"
                        + " but found EUR 7.00",
                () -> byOwner(DEFAULTS.withClosedRevenue(euro("7"))));
    }

    @Test
    void breakdown_isRefused_whereTheForecastIs() {
        assertMismatch(
                "Expected 'exchangeRates' in the options, or all amounts in EUR like the target,"
                        + " but found no rates and amounts in [KWD]",
                EUR,
                KWD,
                () -> byOwner(DEFAULTS, open("O-1", "Lead", Money.ofMajor(1, KWD))));
        assertRefused(
                "Expected 'exchangeRates' of 2026-08-12 in the options with a rate for every currency of the target"
                        + " and the amounts, but found none for [USD]",
                () -> byOwner(DEFAULTS.withExchangeRates(RATES), open("O-1", "Lead", Money.ofMajor(1, USD))));
        assertMismatch(
                "Expected 'outOfFunnelSales' in EUR like the target, but found USD 1.00",
                EUR,
                USD,
                () -> byOwner(DEFAULTS.withOutOfFunnelSales(
                        OutOfFunnelSales.expecting(Money.ofMajor(1, USD), Money.ofMajor(1, USD)))));
    }

    @Test
    void breakdown_isRefused_whenATotalIsTooLarge() {
        Money largest = Money.ofMinor(Long.MAX_VALUE, EUR);
        // 2 × (2^63 − 1) in open amounts, of which a tenth is expected
        assertTooLarge(
                "minorUnits",
                "18446744073709551614",
                () -> byOwner(DEFAULTS, open("O-1", "Lead", largest), open("O-2", "Lead", largest)));
    }

    @Test
    void rows_holdAmountsOfDifferentCurrencies() {
        ForecastBreakdown breakdown = byOwner(
                DEFAULTS.withExchangeRates(RATES),
                open("O-1", "Lead", Money.ofMajor(16_025, JPY)).withOwner("Ann"),
                won("W-1", AS_OF, Money.ofMajor(10, KWD)).withOwner("Bo"));
        // 16,025 / 160.25 × 10 %; 10 × 2.9731 = 29.731
        assertEquals(
                List.of(euro("10"), euro("29.73")),
                breakdown.rows().stream().map(Row::total).toList());
    }

    @Test
    void salesOfOtherPeriods_needNoRate() {
        ForecastBreakdown breakdown = byOwner(
                DEFAULTS.withExchangeRates(RATES),
                won("W-1", AS_OF.minusYears(1), Money.ofMajor(10, USD)).withOwner("Ann"),
                won("W-2", AS_OF, Money.ofMajor(10, KWD)).withOwner("Ann"));
        assertEquals(
                List.of(euro("29.73")),
                breakdown.rows().stream().map(Row::closed).toList());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("pipeline", () -> ForecastBreakdown.of(null, TARGET, Opportunity::owner, DEFAULTS));
        assertNull("target", () -> ForecastBreakdown.of(pipeline(List.of()), null, Opportunity::owner, DEFAULTS));
        assertNull("key", () -> ForecastBreakdown.of(pipeline(List.of()), TARGET, null, DEFAULTS));
        assertNull("options", () -> ForecastBreakdown.of(pipeline(List.of()), TARGET, Opportunity::owner, null));
    }
}
