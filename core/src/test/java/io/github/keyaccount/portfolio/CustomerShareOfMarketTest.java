package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CustomerShareOfMarketTest {
    @Property(tries = 200)
    void share_neverFalls_whenOneMoreUserIsOurs(
            @ForAll @LongRange(max = 1_000_000) long ours, @ForAll @LongRange(min = 1, max = 1_000_000) long others) {
        long users = ours + others;
        BigDecimal before = new CustomerShareOfMarket(ours, users).share().orElseThrow();
        BigDecimal after = new CustomerShareOfMarket(ours + 1, users).share().orElseThrow();
        assertTrue(before.compareTo(after) < 0);
        assertTrue(after.compareTo(BigDecimal.ONE) <= 0);
    }

    @Test
    void share_isThatOfTheDocumentation() {
        CustomerShareOfMarket share = new CustomerShareOfMarket(30, 120);
        assertEquals(Optional.of(new BigDecimal("0.250000000")), share.share());
        assertEquals(30, share.ourUsers());
        assertEquals(120, share.users());
    }

    @Test
    void share_isEmpty_whenNobodyUsesSuchAProduct() {
        assertEquals(Optional.empty(), new CustomerShareOfMarket(0, 0).share());
    }

    @Test
    void parts_areRefused_whenNegativeOrAboveTheWhole() {
        assertRefused("Expected 'ourUsers' of zero or more, but found -1", () -> new CustomerShareOfMarket(-1, 5));
        assertRefused("Expected 'users' of no fewer than our 0, but found -1", () -> new CustomerShareOfMarket(0, -1));
        assertRefused("Expected 'users' of no fewer than our 6, but found 5", () -> new CustomerShareOfMarket(6, 5));
    }
}
