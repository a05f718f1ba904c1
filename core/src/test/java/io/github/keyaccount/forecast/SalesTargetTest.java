package io.github.keyaccount.forecast;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.forecast.Deals.EUR;
import static io.github.keyaccount.forecast.Deals.QUARTER;
import static io.github.keyaccount.forecast.Deals.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.measure.Money;
import org.junit.jupiter.api.Test;

class SalesTargetTest {
    @Test
    void target_isRefused_whenNegative() {
        assertRefused(
                "Expected 'amount' of a target of zero or more, but found EUR -0.01",
                () -> SalesTarget.of(QUARTER, euro("-0.01")));
        assertRefused(
                "Expected 'amount' of a target of zero or more, but found EUR -0.01",
                () -> new SalesTarget(QUARTER, euro("-0.01")));
        assertEquals(new SalesTarget(QUARTER, euro("0")), SalesTarget.of(QUARTER, Money.zero(EUR)));
    }

    @Test
    void target_refusesNullsByName() {
        assertNull("period", () -> SalesTarget.of(null, euro("1")));
        assertNull("amount", () -> SalesTarget.of(QUARTER, null));
    }
}
