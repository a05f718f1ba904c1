package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.AccountTier.KEY;
import static io.github.keyaccount.account.AccountTier.PROSPECT;
import static io.github.keyaccount.account.AccountTier.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.measure.Probability;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierSharesTest {
    private static final TierShares SHARES = TierShares.standard();

    private static Map<AccountTier, Probability> billionths(int key, int standard, int prospect) {
        return Map.of(
                PROSPECT,
                Probability.ofBillionths(prospect),
                KEY,
                Probability.ofBillionths(key),
                STANDARD,
                Probability.ofBillionths(standard));
    }

    /** The table of tiers: share of customers and prospects, share of selling time. */
    @ParameterizedTest
    @CsvSource({"KEY, 10, 60", "STANDARD, 30, 30", "PROSPECT, 60, 10"})
    void standardShares_areThoseOfTheTable(AccountTier tier, int base, int sellingTime) {
        assertEquals(Probability.ofPercent(base), SHARES.base(tier));
        assertEquals(Probability.ofPercent(sellingTime), SHARES.sellingTime(tier));
        assertSame(SHARES, TierShares.standard());
    }

    @Test
    void shares_areInTheOrderOfTheTiers() {
        TierShares shares = TierShares.builder()
                .base(billionths(1, 2, 999_999_997))
                .sellingTime(billionths(999_999_997, 2, 1))
                .build();
        assertEquals(List.of(KEY, STANDARD, PROSPECT), List.copyOf(shares.base().keySet()));
        assertEquals(
                List.of(KEY, STANDARD, PROSPECT),
                List.copyOf(shares.sellingTime().keySet()));
        assertEquals(Probability.ofBillionths(1), shares.base(KEY));
        assertEquals(Probability.ofBillionths(1), shares.sellingTime(PROSPECT));
    }

    @Property(tries = 50)
    void shares_areTaken_whenTheySumToOne_andRefusedOtherwise(
            @ForAll @IntRange(max = 500_000_000) int key,
            @ForAll @IntRange(max = 500_000_000) int standard,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        int rest = 1_000_000_000 - key - standard;
        if (off == 0 || rest + off < 0 || rest + off > 1_000_000_000) {
            assertEquals(
                    Probability.ofBillionths(rest),
                    SHARES.withBase(billionths(key, standard, rest)).base(PROSPECT));
        } else {
            assertRefused(
                    "Expected shares in 'base' that sum to 1, but found " + (off < 0 ? "0.999999999" : "1.000000001"),
                    () -> SHARES.withBase(billionths(key, standard, rest + off)));
        }
    }

    @Test
    void sharesThatDoNotSumToOne_areRefused() {
        assertRefused(
                "Expected shares in 'sellingTime' that sum to 1, but found 1.1",
                () -> SHARES.withSellingTime(billionths(700_000_000, 300_000_000, 100_000_000)));
    }

    @Test
    void tierWithoutAShare_isRefused() {
        assertRefused(
                "Expected a share for every tier in 'base', but found 2 offenders: KEY, PROSPECT",
                () -> SHARES.withBase(Map.of(STANDARD, Probability.ONE)));
        assertRefused(
                "Expected a share for every tier in 'sellingTime', but found 3 offenders: KEY, STANDARD, PROSPECT",
                () -> SHARES.withSellingTime(Map.of()));
        assertRefused(
                "Expected a share for every tier in 'base', but found 3 offenders: KEY, STANDARD, PROSPECT",
                () -> TierShares.builder().build());
    }

    @Test
    void shares_areEqual_whenAllOfThemAre() {
        TierShares same = TierShares.builder()
                .putBase(PROSPECT, Probability.ofPercent(60))
                .putBase(STANDARD, Probability.ofPercent(30))
                .putBase(KEY, Probability.ofPercent(10))
                .sellingTime(SHARES.sellingTime())
                .build();
        assertEquals(SHARES, same);
        assertEquals(SHARES.hashCode(), same.hashCode());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("tier", () -> SHARES.base(null));
        assertNull("tier", () -> SHARES.sellingTime(null));
    }
}
