package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertTooLarge;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.EUR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.cents;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ofRevenues;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PortfolioRevenueTest {
    @Property(tries = 200)
    void revenue_isTheSumOfAll(@ForAll(supplier = MeasuredPortfolios.Amounts.class) List<Optional<Long>> amounts) {
        Portfolio portfolio = MeasuredPortfolios.of(PortfolioMeasure.REVENUE, amounts);
        List<Long> known = amounts.stream().flatMap(Optional::stream).toList();
        Optional<Money> expected = known.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.total(
                        EUR, known.stream().map(MeasuredPortfolios::cents).toList()));
        assertEquals(expected, portfolio.revenue());
        assertEquals(known.stream().filter(amount -> amount > 0).count(), portfolio.buyingCustomers());
    }

    @Property(tries = 200)
    void revenuePerBuyingCustomer_liesBetweenTheSmallestAndTheLargest(
            @ForAll(supplier = MeasuredPortfolios.Amounts.class) List<Optional<Long>> amounts) {
        Portfolio portfolio = MeasuredPortfolios.of(PortfolioMeasure.REVENUE, amounts);
        List<Long> bought = amounts.stream()
                .flatMap(Optional::stream)
                .filter(amount -> amount > 0)
                .toList();
        Optional<Money> expected = bought.isEmpty()
                ? Optional.empty()
                : Optional.of(cents(bought.stream()
                        .map(BigDecimal::valueOf)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(bought.size()), 0, RoundingMode.HALF_UP)
                        .longValueExact()));
        assertEquals(expected, portfolio.revenuePerBuyingCustomer(RoundingMode.HALF_UP));
    }

    @Test
    void revenuePerBuyingCustomer_leavesOutWhoBoughtNothing() {
        Portfolio portfolio = ofRevenues(100_00, 50_00, 0);
        assertEquals(2, portfolio.buyingCustomers());
        assertEquals(Optional.of(euro("150")), portfolio.revenue());
        assertEquals(Optional.of(euro("75")), portfolio.revenuePerBuyingCustomer(RoundingMode.UNNECESSARY));
    }

    @Test
    void revenuePerBuyingCustomer_isRoundedAsAsked() {
        // 1.00 / 3 = 0.333…
        assertEquals(Optional.of(euro("0.34")), ofRevenues(98, 1, 1).revenuePerBuyingCustomer(RoundingMode.UP));
        assertEquals(Optional.of(euro("0.33")), ofRevenues(98, 1, 1).revenuePerBuyingCustomer(RoundingMode.HALF_EVEN));
        assertEquals(
                "Expected a quotient of 0 decimals, as 'roundingMode' is UNNECESSARY, but found 100 / 3",
                assertThrowsExactly(
                                ArithmeticException.class,
                                () -> ofRevenues(98, 1, 1).revenuePerBuyingCustomer(RoundingMode.UNNECESSARY))
                        .getMessage());
    }

    @Test
    void revenue_isEmpty_whenNothingWasMeasured() {
        AccountAppraisal appraisal = AccountAppraisal.builder()
                .account("A-1")
                .date(MeasuredPortfolios.AS_OF)
                .potential(euro("5"))
                .build();
        Portfolio portfolio = MeasuredPortfolios.of(1, List.of(), List.of(appraisal));
        assertEquals(Optional.empty(), portfolio.revenue());
        assertEquals(0, portfolio.buyingCustomers());
        assertEquals(Optional.empty(), portfolio.revenuePerBuyingCustomer(RoundingMode.UP));
        assertEquals(
                Optional.empty(), MeasuredPortfolios.of(0, List.of(), List.of()).revenue());
    }

    @Test
    void average_isEmpty_whenNobodyBought_thoughRevenueIsKnown() {
        assertEquals(Optional.of(euro("0")), ofRevenues(0, 0).revenue());
        assertEquals(Optional.empty(), ofRevenues(0, 0).revenuePerBuyingCustomer(RoundingMode.UP));
    }

    @Test
    void revenue_isRefused_whenTooLarge() {
        Portfolio portfolio = ofRevenues(Long.MAX_VALUE, Long.MAX_VALUE, 3);
        // 2 × (2^63 − 1) + 3
        assertTooLarge("minorUnits", "18446744073709551617", portfolio::revenue);
        assertTooLarge(
                "minorUnits", "18446744073709551617", () -> portfolio.revenuePerBuyingCustomer(RoundingMode.HALF_EVEN));
        assertEquals(3, portfolio.buyingCustomers());
        assertEquals(
                Optional.of(cents(Long.MAX_VALUE)),
                ofRevenues(Long.MAX_VALUE - 1, 1).revenue());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("roundingMode", () -> ofRevenues(1).revenuePerBuyingCustomer(null));
    }
}
