package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.TouchpointKind.MEETING;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Journal;
import io.github.keyaccount.account.Touchpoint;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.account.TouchpointTotals;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ActivityYieldTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final SalesPeriod JUNE = SalesPeriod.month(2026, 6);

    private static AccountFigures figures(long euro) {
        return AccountFigures.builder()
                .account("W")
                .period(JUNE)
                .revenue(Money.ofMajor(euro, EUR))
                .build();
    }

    private static Touchpoint touchpoint(TouchpointKind kind, int minutes) {
        Touchpoint touchpoint = Touchpoint.builder()
                .date(LocalDate.of(2026, 6, 5))
                .kind(kind)
                .purpose("-")
                .build();
        return minutes == 0 ? touchpoint : touchpoint.withTimeSpent(Duration.ofMinutes(minutes));
    }

    private static TouchpointTotals totals(Touchpoint... touchpoints) {
        return TouchpointTotals.of(Journal.of(AccountId.of("W"), List.of(touchpoints)), JUNE);
    }

    /** Four visits of 60 minutes and two calls of 30, 5 hours in all. */
    private static TouchpointTotals visitsAndCalls() {
        return totals(
                touchpoint(VISIT, 60),
                touchpoint(VISIT, 60),
                touchpoint(VISIT, 60),
                touchpoint(VISIT, 60),
                touchpoint(TELEPHONE, 30),
                touchpoint(TELEPHONE, 30));
    }

    private static Optional<Money> euro(long amount) {
        return Optional.of(Money.ofMajor(amount, EUR));
    }

    /** 1,200 ÷ 4, ÷ 2 and ÷ 5. */
    @Test
    void twelveHundred_afterFourVisitsAndTwoCallsInFiveHours() {
        ActivityYield yield = ActivityYield.of(figures(1200), visitsAndCalls());
        assertEquals(euro(300), yield.perActivity(VISIT, RoundingMode.UNNECESSARY));
        assertEquals(euro(600), yield.perActivity(TELEPHONE, RoundingMode.UNNECESSARY));
        assertEquals(Optional.empty(), yield.perActivity(MEETING, RoundingMode.UNNECESSARY));
        assertEquals(euro(240), yield.sellingTime().perHour(RoundingMode.UNNECESSARY));
        assertEquals(List.of(), yield.findings());
        assertEquals(AccountId.of("W"), yield.account());
    }

    /** The yield per activity times their number is the revenue, but for half a cent of each. */
    @Property(tries = 100)
    void yieldPerActivity_timesTheirNumber_isTheRevenue(
            @ForAll @IntRange(max = 100_000) int euro,
            @ForAll @IntRange(max = 5) int visits,
            @ForAll @IntRange(max = 5) int calls) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (int i = 0; i < visits + calls; i++) {
            touchpoints.add(touchpoint(i < visits ? VISIT : TELEPHONE, 10));
        }
        ActivityYield yield = ActivityYield.of(figures(euro), totals(touchpoints.toArray(Touchpoint[]::new)));
        checkYield(yield, VISIT, visits, euro * 100L);
        checkYield(yield, TELEPHONE, calls, euro * 100L);
        assertEquals(
                Duration.ofMinutes(10L * (visits + calls)), yield.sellingTime().time());
    }

    private static void checkYield(ActivityYield yield, TouchpointKind kind, int count, long cents) {
        Optional<Money> each = yield.perActivity(kind, RoundingMode.HALF_EVEN);
        assertEquals(count == 0, each.isEmpty());
        each.ifPresent(amount -> assertTrue(Math.abs(amount.minorUnits() * count - cents) * 2 <= count));
    }

    /** The measured time holds travel too: 10 hours instead of 5. */
    @Test
    void measuredSellingTime_goesBeforeThatOfTouchpoints() {
        ActivityYield yield = ActivityYield.of(figures(1200).withSellingTime(Duration.ofHours(10)), visitsAndCalls());
        assertEquals(euro(120), yield.sellingTime().perHour(RoundingMode.UNNECESSARY));
        assertEquals(List.of(), yield.findings());
    }

    @Test
    void measuredSellingTime_belowThatOfTouchpoints_isSaid() {
        AccountFigures figures = figures(1200).withSellingTime(Duration.ofMinutes(299));
        ActivityYield yield = ActivityYield.of(figures, visitsAndCalls());
        Finding finding = Finding.of(
                YieldFinding.SELLING_TIME_BELOW_TOUCHPOINTS, "W", JUNE, new BigDecimal("4.98"), new BigDecimal("5.00"));
        assertEquals(List.of(finding), yield.findings());
        assertEquals(
                "The selling time measured for account W in 2026-06, 4.98 hours, is shorter than its touchpoints alone,"
                        + " 5.00 hours.",
                Texts.english().of(finding));
        assertEquals(
                "客户 W 在 2026-06 测得的销售时间为 4.98 小时，少于各次接触合计的 5.00 小时。",
                Texts.chinese().of(finding));
        assertEquals(
                List.of(),
                ActivityYield.of(figures.withSellingTime(Duration.ofHours(5)), visitsAndCalls())
                        .findings());
    }

    /** No time measured is a time as well, but there were 5 hours of touchpoints. */
    @Test
    void measuredSellingTime_ofZero_isBelowThatOfTouchpoints_notUnknown() {
        ActivityYield yield = ActivityYield.of(figures(1200).withSellingTime(Duration.ZERO), visitsAndCalls());
        assertEquals(Optional.empty(), yield.sellingTime().perHour(RoundingMode.HALF_EVEN));
        assertEquals(
                List.of(Finding.of(
                        YieldFinding.SELLING_TIME_BELOW_TOUCHPOINTS,
                        "W",
                        JUNE,
                        new BigDecimal("0.00"),
                        new BigDecimal("5.00"))),
                yield.findings());
        assertEquals(
                List.of(Finding.of(YieldFinding.NO_SELLING_TIME, "W", JUNE)),
                ActivityYield.of(figures(1200).withSellingTime(Duration.ZERO), totals())
                        .findings());
    }

    /** A millisecond of 5 hours is 0.00000028 hours. */
    @Test
    void times_areShownWithAsManyDecimals_asTellThemApart() {
        AccountFigures figures =
                figures(1200).withSellingTime(Duration.ofHours(5).minusMillis(1));
        assertEquals(
                List.of(Finding.of(
                        YieldFinding.SELLING_TIME_BELOW_TOUCHPOINTS,
                        "W",
                        JUNE,
                        new BigDecimal("4.9999997"),
                        new BigDecimal("5.0000000"))),
                ActivityYield.of(figures, visitsAndCalls()).findings());
    }

    /** However little the measured time is below that of the touchpoints, the finding shows it to be. */
    @Property(tries = 100)
    void timesShown_areInTheOrderOfTheTimes(@ForAll @LongRange(min = 1, max = 18_000_000_000_000L) long nanos) {
        AccountFigures figures =
                figures(1200).withSellingTime(Duration.ofHours(5).minusNanos(nanos));
        Map<String, Object> shown =
                ActivityYield.of(figures, visitsAndCalls()).findings().get(0).arguments();
        assertTrue(((BigDecimal) shown.get("sellingTime")).compareTo((BigDecimal) shown.get("touchpointTime")) < 0);
    }

    @Test
    void missingTimes_makeTheReturnTooHigh() {
        TouchpointTotals partly = totals(touchpoint(VISIT, 60), touchpoint(VISIT, 0), touchpoint(TELEPHONE, 0));
        ActivityYield yield = ActivityYield.of(figures(90), partly);
        assertEquals(euro(90), yield.sellingTime().perHour(RoundingMode.UNNECESSARY));
        Finding finding = Finding.of(YieldFinding.RETURN_OVERSTATED, "W", JUNE, 2, 3);
        assertEquals(List.of(finding), yield.findings());
        assertEquals(
                "The return on the time spent on selling to account W in 2026-06 is too high, since the time of touchpoints"
                        + " is missing in it: 2 of 3.",
                Texts.english().of(finding));
        assertEquals(
                "客户 W 在 2026-06 的销售时间回报偏高，因为有接触未记录用时：2 次，共 3 次。",
                Texts.chinese().of(finding));
        assertEquals(
                List.of(),
                ActivityYield.of(figures(90).withSellingTime(Duration.ofHours(2)), partly)
                        .findings());
    }

    @Test
    void noTimeAtAll_isSaid_onceAndAlone() {
        ActivityYield yield = ActivityYield.of(figures(90), totals(touchpoint(VISIT, 0)));
        assertEquals(Optional.empty(), yield.sellingTime().perHour(RoundingMode.HALF_EVEN));
        Finding finding = Finding.of(YieldFinding.NO_SELLING_TIME, "W", JUNE);
        assertEquals(List.of(finding), yield.findings());
        assertEquals(
                "No time spent on selling to account W in 2026-06 is known, so that there is no return on it.",
                Texts.english().of(finding));
        assertEquals("客户 W 在 2026-06 的销售用时未知，无法计算其回报。", Texts.chinese().of(finding));
        assertSame(Severity.INFO, finding.severity());
        assertSame(Severity.WARNING, YieldFinding.RETURN_OVERSTATED.severity());
        assertSame(Severity.WARNING, YieldFinding.SELLING_TIME_BELOW_TOUCHPOINTS.severity());
    }

    @Test
    void otherAccountsAndPeriods_areRefused() {
        TouchpointTotals ofAnother = TouchpointTotals.of(Journal.of(AccountId.of("Y"), List.of()), JUNE);
        assertRefused(
                "Expected 'totals' of W like the 'figures', but found Y",
                () -> ActivityYield.of(figures(1), ofAnother));
        TouchpointTotals ofJuly =
                TouchpointTotals.of(Journal.of(AccountId.of("W"), List.of()), SalesPeriod.month(2026, 7));
        assertRefused(
                "Expected 'totals' in 2026-06 like the 'figures' of W, but found 2026-07",
                () -> ActivityYield.of(figures(1), ofJuly));
        assertNull("figures", () -> ActivityYield.of(null, ofJuly));
        assertNull("totals", () -> ActivityYield.of(figures(1), null));
        ActivityYield yield = ActivityYield.of(figures(1), totals());
        assertNull("kind", () -> yield.perActivity(null, RoundingMode.UP));
        assertNull("roundingMode", () -> yield.perActivity(VISIT, null));
    }
}
