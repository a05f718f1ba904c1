package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static io.github.keyaccount.account.Touchpoints.ACCOUNT;
import static io.github.keyaccount.account.Touchpoints.DAYS;
import static io.github.keyaccount.account.Touchpoints.day;
import static io.github.keyaccount.account.Touchpoints.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TouchpointTotalsTest {
    private static final SalesPeriod JUNE = SalesPeriod.month(2026, 6);

    @Provide
    Arbitrary<List<Touchpoint>> touchpoints() {
        return Touchpoints.lists();
    }

    @Property(tries = 100)
    void totalsOfThePartsOfAPeriod_sumToThoseOfTheWhole(
            @ForAll("touchpoints") List<Touchpoint> touchpoints,
            @ForAll @IntRange(min = -1, max = 10) int start,
            @ForAll @IntRange(min = 11, max = 25) int middle,
            @ForAll @IntRange(min = 26, max = DAYS + 1) int end) {
        Journal journal = Journal.of(ACCOUNT, touchpoints);
        TouchpointTotals one = TouchpointTotals.of(journal, SalesPeriod.custom(day(start), day(middle)));
        TouchpointTotals other = TouchpointTotals.of(journal, SalesPeriod.custom(day(middle), day(end)));
        TouchpointTotals whole = TouchpointTotals.of(journal, SalesPeriod.custom(day(start), day(end)));
        assertEquals(whole.count(), one.count() + other.count());
        assertEquals(whole.timeSpent(), one.timeSpent().plus(other.timeSpent()));
        assertEquals(whole.timeUnknown(), one.timeUnknown() + other.timeUnknown());
        for (TouchpointKind kind : TouchpointKind.values()) {
            assertEquals(
                    whole.counts().get(kind),
                    one.counts().get(kind) + other.counts().get(kind));
        }
    }

    @Property(tries = 100)
    void totals_areThoseCountedByHand(@ForAll("touchpoints") List<Touchpoint> touchpoints) {
        long minutes = 0;
        int unknown = 0;
        int visits = 0;
        for (Touchpoint touchpoint : touchpoints) {
            minutes += touchpoint.timeSpent().map(Duration::toMinutes).orElse(0L);
            unknown += touchpoint.timeSpent().isEmpty() ? 1 : 0;
            visits += touchpoint.kind() == VISIT ? 1 : 0;
        }
        TouchpointTotals totals =
                TouchpointTotals.of(Journal.of(ACCOUNT, touchpoints), SalesPeriod.custom(day(0), day(DAYS)));
        assertEquals(touchpoints.size(), totals.count());
        assertEquals(Duration.ofMinutes(minutes), totals.timeSpent());
        assertEquals(unknown, totals.timeUnknown());
        assertEquals(visits, totals.counts().get(VISIT));
        assertEquals(
                totals.count(),
                totals.counts().values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void totals_countKindsAndTime_andWhatIsUnknown() {
        // 2 h + 1.5 h; the telephone call took a time that nobody noted; the visit of July is not in June.
        Journal journal = Journal.of(
                ACCOUNT,
                List.of(
                        on(day(0), VISIT, "first").withTimeSpent(Duration.ofHours(2)),
                        on(day(29), VISIT, "second").withTimeSpent(Duration.ofMinutes(90)),
                        on(day(29), TELEPHONE, "call"),
                        on(day(30), VISIT, "in July").withTimeSpent(Duration.ofHours(8))));
        TouchpointTotals totals = TouchpointTotals.of(journal, JUNE);
        assertEquals(ACCOUNT, totals.account());
        assertEquals(JUNE, totals.period());
        assertEquals(3, totals.count());
        assertEquals(
                "{TELEPHONE=1, VISIT=2, MEETING=0, MESSAGE=0, PRESENTATION=0, SAMPLE=0, TRAINING=0, SURVEY=0,"
                        + " INSPECTION=0, NEGOTIATION=0, SOCIAL=0}",
                totals.counts().toString());
        assertEquals(Duration.ofMinutes(210), totals.timeSpent());
        assertEquals(1, totals.timeUnknown());
        List<Finding> findings = totals.findings();
        assertEquals(List.of(Finding.of(AccountFinding.TOUCHPOINT_TIME_UNKNOWN, "W", JUNE, 1, 3)), findings);
        assertEquals(
                "Touchpoints with account W in 2026-06 of which the time spent is not known: 1 of 3.",
                Texts.english().of(findings.get(0)));
        assertEquals("客户 W 在 2026-06 的接触中未记录用时的：1 次，共 3 次。", Texts.chinese().of(findings.get(0)));
    }

    @Test
    void totalsOfNothing_areZero() {
        TouchpointTotals totals = TouchpointTotals.of(Journal.of(ACCOUNT, List.of()), JUNE);
        assertEquals(0, totals.count());
        assertEquals(0, totals.counts().get(VISIT));
        assertEquals(Duration.ZERO, totals.timeSpent());
        assertEquals(0, totals.timeUnknown());
        assertEquals(List.of(), totals.findings());
    }

    @Test
    void timeTooLongForADuration_isRefused() {
        Touchpoint endless = on(day(0), VISIT, "endless").withTimeSpent(Duration.ofSeconds(Long.MAX_VALUE));
        Journal journal = Journal.of(ACCOUNT, List.of(endless, endless));
        assertEquals(
                "long overflow",
                assertThrows(ArithmeticException.class, () -> TouchpointTotals.of(journal, JUNE))
                        .getMessage());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("journal", () -> TouchpointTotals.of(null, JUNE));
        assertNull("period", () -> TouchpointTotals.of(Journal.of(ACCOUNT, List.of()), null));
    }
}
