package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.EUR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.USD;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.YEAR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.cents;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ShareOfWalletTest {
    @Property(tries = 300)
    void share_isTheQuotient_fromNothingToAll(
            @ForAll @LongRange(max = Long.MAX_VALUE) long one, @ForAll @LongRange(max = Long.MAX_VALUE) long other) {
        long revenue = Math.min(one, other);
        long spend = Math.max(one, other);
        Optional<BigDecimal> share = new ShareOfWallet(cents(revenue), cents(spend)).share();
        assertEquals(spend > 0, share.isPresent());
        if (spend > 0) {
            assertEquals(
                    BigDecimal.valueOf(revenue).divide(BigDecimal.valueOf(spend), 9, RoundingMode.HALF_EVEN),
                    share.orElseThrow());
            assertTrue(share.orElseThrow().signum() >= 0 && share.orElseThrow().compareTo(BigDecimal.ONE) <= 0);
            assertEquals(share, new CustomerShareOfMarket(revenue, spend).share(), "counted in the same way");
        }
    }

    @Test
    void share_isThatOfTheDocumentation() {
        ShareOfWallet share = new ShareOfWallet(euro("30"), euro("120"));
        assertEquals(Optional.of(new BigDecimal("0.250000000")), share.share());
        assertEquals(euro("30"), share.revenue());
        assertEquals(euro("120"), share.categorySpend());
    }

    @Test
    void share_isRoundedHalfToEven() {
        // 1 / 2,000,000,000 and 3 / 2,000,000,000: half a billionth goes to nothing, one and a half to two.
        assertEquals(Optional.of(new BigDecimal("0E-9")), new ShareOfWallet(cents(1), cents(2_000_000_000)).share());
        assertEquals(Optional.of(new BigDecimal("2E-9")), new ShareOfWallet(cents(3), cents(2_000_000_000)).share());
    }

    @Test
    void share_isEmpty_whenNothingIsSpent() {
        assertEquals(Optional.empty(), new ShareOfWallet(euro("0"), euro("0")).share());
    }

    @Test
    void share_comesFromFigures_whereTheSpendIsKnown() {
        AccountFigures figures = AccountFigures.builder()
                .account("A-1")
                .period(YEAR)
                .revenue(euro("5"))
                .build();
        assertEquals(Optional.empty(), ShareOfWallet.of(figures));
        assertEquals(
                Optional.of(new ShareOfWallet(euro("5"), euro("8"))),
                ShareOfWallet.of(figures.withCategorySpend(euro("8"))));
    }

    @Test
    void parts_areRefused_whenNegativeOrAboveTheWhole() {
        assertRefused(
                "Expected 'revenue' of zero or more, but found EUR -0.01",
                () -> new ShareOfWallet(euro("-0.01"), euro("1")));
        assertRefused(
                "Expected 'categorySpend' of no less than the revenue EUR 0.00, but found EUR -0.01",
                () -> new ShareOfWallet(euro("0"), euro("-0.01")));
        assertRefused(
                "Expected 'categorySpend' of no less than the revenue EUR 1.01, but found EUR 1.00",
                () -> new ShareOfWallet(euro("1.01"), euro("1")));
        assertEquals(Optional.of(new BigDecimal("1.000000000")), new ShareOfWallet(euro("1"), euro("1")).share());
    }

    @Test
    void currencies_mustBeTheSame() {
        assertMismatch(
                "Expected 'categorySpend' in EUR like the revenue, but found USD 2.00",
                EUR,
                USD,
                () -> new ShareOfWallet(euro("1"), Money.ofMajor(2, USD)));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("revenue", () -> new ShareOfWallet(null, euro("1")));
        assertNull("categorySpend", () -> new ShareOfWallet(euro("1"), null));
        assertNull("figures", () -> ShareOfWallet.of(null));
    }
}
