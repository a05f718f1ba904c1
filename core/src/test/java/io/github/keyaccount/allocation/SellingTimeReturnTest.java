package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertArithmetic;
import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SellingTimeReturnTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Currency USD = Currency.getInstance("USD");

    private static SellingTimeReturn of(long cents, Duration time) {
        return new SellingTimeReturn(Money.ofMinor(cents, EUR), time);
    }

    private static Optional<Money> cents(long cents) {
        return Optional.of(Money.ofMinor(cents, EUR));
    }

    // Return

    /** The quotient to 40 decimals is far enough from a half, or exactly one, where seconds are whole and few. */
    @Property(tries = 300)
    void perHour_isTheQuotient_roundedOnce(
            @ForAll @LongRange(max = 1_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 20_000) int seconds,
            @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        BigDecimal expected = BigDecimal.valueOf(cents * 3600).divide(BigDecimal.valueOf(seconds), 0, mode);
        assertEquals(
                cents(expected.longValueExact()),
                of(cents, Duration.ofSeconds(seconds)).perHour(mode));
    }

    /** More sales never lower the return, more time never raises it. */
    @Property(tries = 100)
    void perHour_growsWithSales_andShrinksWithTime(
            @ForAll @LongRange(max = 1_000_000) long cents, @ForAll @LongRange(min = 1, max = 1_000_000) long nanos) {
        Money one = of(cents, Duration.ofNanos(nanos))
                .perHour(RoundingMode.HALF_EVEN)
                .orElseThrow();
        assertTrue(of(cents + 1, Duration.ofNanos(nanos))
                        .perHour(RoundingMode.HALF_EVEN)
                        .orElseThrow()
                        .compareTo(one)
                >= 0);
        assertTrue(of(cents, Duration.ofNanos(nanos + 1))
                        .perHour(RoundingMode.HALF_EVEN)
                        .orElseThrow()
                        .compareTo(one)
                <= 0);
    }

    @Test
    void thousandEuro_inTwoHoursAndAHalf_areFourHundredPerHour() {
        assertEquals(cents(40_000), of(100_000, Duration.ofMinutes(150)).perHour(RoundingMode.UNNECESSARY));
    }

    /** 3 nanoseconds are 3 / 3.6E12 of an hour: 1 cent makes 1.2E12 cents per hour. */
    @Test
    void nanoseconds_count() {
        assertEquals(cents(1_200_000_000_000L), of(1, Duration.ofNanos(3)).perHour(RoundingMode.UNNECESSARY));
        assertEquals(cents(3599), of(1000, Duration.ofSeconds(1000, 1)).perHour(RoundingMode.DOWN));
    }

    /** 5 cents in 2 hours, 2.5; 1 cent in 3 hours, 0.33; 2 cents in 3 hours, 0.67. */
    @Test
    void rounding_isTheCallers() {
        assertEquals(cents(2), of(5, Duration.ofHours(2)).perHour(RoundingMode.HALF_EVEN));
        assertEquals(cents(3), of(5, Duration.ofHours(2)).perHour(RoundingMode.HALF_UP));
        assertEquals(cents(1), of(1, Duration.ofHours(3)).perHour(RoundingMode.UP));
        assertEquals(cents(0), of(2, Duration.ofHours(3)).perHour(RoundingMode.FLOOR));
        assertArithmetic(
                "Expected whole 'minorUnits', as 'roundingMode' is UNNECESSARY, but found 0.49",
                () -> of(1, Duration.ofHours(3)).perHour(RoundingMode.UNNECESSARY));
    }

    @Test
    void perHour_isEmpty_withoutTime() {
        assertEquals(Optional.empty(), of(5, Duration.ZERO).perHour(RoundingMode.HALF_EVEN));
    }

    @Test
    void negativeSalesAndTime_areRefused() {
        assertRefused("Expected 'sales' >= 0, but found EUR -0.01", () -> of(-1, Duration.ZERO));
        assertRefused("Expected 'time' >= 0, but found PT-0.000000001S", () -> of(1, Duration.ofNanos(-1)));
        assertNull("sales", () -> new SellingTimeReturn(null, Duration.ZERO));
        assertNull("time", () -> of(1, null));
        assertNull("roundingMode", () -> of(1, Duration.ZERO).perHour(null));
    }

    // Ranking

    /** Of accounts A0, A1 …, in a map from the last to the first. */
    private static Map<AccountId, SellingTimeReturn> returns(List<Long> cents, List<Integer> seconds) {
        Map<AccountId, SellingTimeReturn> returns = new LinkedHashMap<>();
        for (int i = Math.min(cents.size(), seconds.size()) - 1; i >= 0; i--) {
            returns.put(AccountId.of("A" + i), of(cents.get(i), Duration.ofSeconds(seconds.get(i))));
        }
        return returns;
    }

    /** Cross-multiplied whole numbers tell which return is higher. */
    @Property(tries = 200)
    void ranking_hasEveryAccountOnce_theHighestReturnFirst_tiesInTheOrderOfIds(
            @ForAll @Size(max = 8) List<@LongRange(max = 12) Long> cents,
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> seconds) {
        Map<AccountId, SellingTimeReturn> returns = returns(cents, seconds);
        SellingTimeRanking ranking = SellingTimeRanking.of(returns);
        List<AccountId> ranked = List.copyOf(ranking.ranked().keySet());
        assertEquals(returns.size(), ranked.size() + ranking.withoutTime().size());
        assertEquals(ranking.withoutTime().stream().sorted().toList(), ranking.withoutTime());
        long sales = 0;
        long time = 0;
        for (Map.Entry<AccountId, SellingTimeReturn> entry : returns.entrySet()) {
            boolean timed = !entry.getValue().time().isZero();
            assertEquals(timed, ranked.contains(entry.getKey()));
            assertEquals(!timed, ranking.withoutTime().contains(entry.getKey()));
            sales += entry.getValue().sales().minorUnits();
            time += entry.getValue().time().toSeconds();
        }
        for (int i = 1; i < ranked.size(); i++) {
            SellingTimeReturn before = ranking.ranked().get(ranked.get(i - 1));
            SellingTimeReturn after = ranking.ranked().get(ranked.get(i));
            assertEquals(returns.get(ranked.get(i)), after);
            long lead = before.sales().minorUnits() * after.time().toSeconds()
                    - after.sales().minorUnits() * before.time().toSeconds();
            assertTrue(lead > 0 || (lead == 0 && ranked.get(i - 1).compareTo(ranked.get(i)) < 0));
        }
        assertEquals(
                returns.isEmpty() ? Optional.empty() : Optional.of(of(sales, Duration.ofSeconds(time))),
                ranking.total());
    }

    /** 100 in 2 hours are less than 60 in one; 10 in no time are not ranked, but count among all: 170 in 3 hours. */
    @Test
    void ranking_putsTheWhaleFirst() {
        Map<AccountId, SellingTimeReturn> returns = new LinkedHashMap<>();
        returns.put(AccountId.of("W"), of(10_000, Duration.ofHours(2)));
        returns.put(AccountId.of("Y"), of(1_000, Duration.ZERO));
        returns.put(AccountId.of("Z"), of(6_000, Duration.ofHours(1)));
        SellingTimeRanking ranking = SellingTimeRanking.of(returns);
        assertEquals(
                List.of(AccountId.of("Z"), AccountId.of("W")),
                List.copyOf(ranking.ranked().keySet()));
        assertEquals(List.of(AccountId.of("Y")), ranking.withoutTime());
        assertEquals(Optional.of(of(17_000, Duration.ofHours(3))), ranking.total());
        assertEquals(SellingTimeRanking.of(Map.of()).total(), Optional.empty());
    }

    @Test
    void ranking_refusesSeveralCurrencies() {
        Map<AccountId, SellingTimeReturn> returns = new LinkedHashMap<>();
        returns.put(AccountId.of("W"), of(1, Duration.ofHours(2)));
        returns.put(AccountId.of("Y"), new SellingTimeReturn(Money.ofMinor(1, USD), Duration.ofHours(1)));
        returns.put(AccountId.of("Z"), of(1, Duration.ofHours(2)));
        returns.put(AccountId.of("X"), new SellingTimeReturn(Money.ofMinor(5, JPY), Duration.ZERO));
        assertMismatch(
                "Expected all 'returns' in EUR like the first by id, but found 2 offenders: JPY 5 of X, USD 0.01 of Y",
                EUR,
                JPY,
                () -> SellingTimeRanking.of(returns));
    }

    @Test
    void ranking_refusesNulls() {
        assertNull("returns", () -> SellingTimeRanking.of(null));
        assertNull("returns", () -> SellingTimeRanking.of(Collections.singletonMap(AccountId.of("A"), null)));
        assertNull("returns", () -> SellingTimeRanking.of(Collections.singletonMap(null, of(1, Duration.ZERO))));
        assertEquals(List.of(), new ArrayList<>(SellingTimeRanking.of(Map.of()).withoutTime()));
    }
}
