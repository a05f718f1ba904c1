package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.AccountId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SplitAccountTest {
    private static final SplitAccount<String> ACCOUNT = SplitAccount.of("A", "x");

    @Test
    void account_weighsOne_withoutBounds_unlessSaidOtherwise() {
        assertEquals(AccountId.of("A"), ACCOUNT.account());
        assertEquals(Optional.of("x"), ACCOUNT.group());
        assertEquals(BigDecimal.ONE, ACCOUNT.weight());
        assertEquals(0, ACCOUNT.minimum());
        assertEquals(OptionalLong.empty(), ACCOUNT.maximum());
        assertEquals(
                ACCOUNT, SplitAccount.<String>builder().account("A").group("x").build());
    }

    /** Equal weights make equal accounts, however they are written. */
    @Property(tries = 50)
    void weight_isKeptWithoutNeedlessZeros(
            @ForAll @IntRange(max = 1000) int weight, @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal plain = BigDecimal.valueOf(weight);
        assertEquals(plain, ACCOUNT.withWeight(plain.setScale(zeros)).weight());
        assertEquals(ACCOUNT.withWeight(plain), ACCOUNT.withWeight(plain.stripTrailingZeros()));
    }

    @Test
    void weight_isRefused_whenNegativeOrTooLong() {
        assertRefused("Expected 'weight' >= 0 of A, but found -0.1", () -> ACCOUNT.withWeight(new BigDecimal("-0.1")));
        String expected =
                "Expected 'weight' with at most 18 digits before and after the decimal point of A, but found ";
        assertRefused(expected + "19 before and 0 after it", () -> ACCOUNT.withWeight(BigDecimal.TEN.pow(18)));
        assertRefused(expected + "0 before and 19 after it", () -> ACCOUNT.withWeight(new BigDecimal("1E-19")));
        assertRefused(expected + "1001 before and 0 after it", () -> ACCOUNT.withWeight(new BigDecimal("1E+1000")));
        BigDecimal longest = new BigDecimal("999999999999999999.999999999999999999");
        assertEquals(longest, ACCOUNT.withWeight(longest).weight());
    }

    @Test
    void bounds_areRefused_whenNegativeOrCrossed() {
        assertRefused("Expected 'minimum' >= 0 of A, but found -1", () -> ACCOUNT.withMinimum(-1));
        assertRefused(
                "Expected 'minimum' <= 'maximum' 4 of A, but found 5",
                () -> ACCOUNT.withMinimum(5).withMaximum(4));
        assertRefused("Expected 'minimum' <= 'maximum' -1 of A, but found 0", () -> ACCOUNT.withMaximum(-1));
        assertEquals(OptionalLong.of(5), ACCOUNT.withMinimum(5).withMaximum(5).maximum());
    }

    @Test
    void minimum_isRefused_withoutGroup() {
        assertRefused(
                "Expected 'minimum' 0 of A, which belongs to no group, but found 1",
                () -> SplitAccount.<String>builder().account("A").minimum(1).build());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("account", () -> SplitAccount.of((String) null, "x"));
        assertNull("account", () -> SplitAccount.of((AccountId) null, "x"));
        assertNull("account", () -> SplitAccount.builder().account((String) null));
        assertNull("group", () -> SplitAccount.of("A", null));
        assertNull("group", () -> SplitAccount.of(AccountId.of("A"), null));
    }
}
