package io.github.keyaccount.cadence;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.PriorityClass.FIRST;
import static io.github.keyaccount.account.PriorityClass.GENERAL;
import static io.github.keyaccount.account.PriorityClass.LAST;
import static io.github.keyaccount.account.TouchpointKind.MEETING;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.TRAINING;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.TouchpointKind;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CadenceTableTest {
    private static final CadenceTable STANDARD = CadenceTable.standard();

    /** Domain page, section 10. */
    @Test
    void standard_isTheTableOfTheTrainingTexts() {
        assertEquals(
                "{FIRST={TELEPHONE=P1M, VISIT=P3M}, GENERAL={TELEPHONE=P3M, VISIT=P6M}, LAST={TELEPHONE=P6M, VISIT=P1Y}}",
                STANDARD.intervals().toString());
        assertEquals(Set.of(VISIT), STANDARD.counting(VISIT));
    }

    @Test
    void interval_isReplaced_addedAndTakenOut() {
        CadenceTable table = STANDARD.with(FIRST, VISIT, Period.ofWeeks(6))
                .with(LAST, TRAINING, Period.ofMonths(14))
                .without(LAST, TELEPHONE);
        assertEquals("{TELEPHONE=P1M, VISIT=P42D}", table.intervals(FIRST).toString());
        assertEquals("{VISIT=P1Y, TRAINING=P1Y2M}", table.intervals(LAST).toString());
        assertEquals(STANDARD.intervals(GENERAL), table.intervals(GENERAL));
    }

    @Test
    void class_isNotDefined_whenItsLastIntervalIsTakenOut() {
        CadenceTable table = STANDARD.without(LAST, TELEPHONE).without(LAST, VISIT);
        assertEquals(Map.of(), table.intervals(LAST));
        assertEquals(List.of(FIRST, GENERAL), List.copyOf(table.intervals().keySet()));
        assertEquals(Map.of(), CadenceTable.of(Map.of(FIRST, Map.of())).intervals());
    }

    @Test
    void otherKinds_countBesidesTheKindItself() {
        CadenceTable table = STANDARD.counting(VISIT, Set.of(TRAINING, MEETING, VISIT));
        assertEquals(List.of(VISIT, MEETING, TRAINING), List.copyOf(table.counting(VISIT)));
        assertEquals(Set.of(TELEPHONE), table.counting(TELEPHONE));
        assertEquals(table, table.with(FIRST, VISIT, Period.ofMonths(3)));
        assertEquals(
                Set.of(VISIT, MEETING), table.counting(VISIT, Set.of(MEETING)).counting(VISIT));
        assertEquals(STANDARD, table.counting(VISIT, Set.of()));
        assertEquals(
                table.counting(VISIT), table.counting(TELEPHONE, Set.of(VISIT)).counting(VISIT));
    }

    @Property
    void interval_comesBack_andAllOthersStay(
            @ForAll PriorityClass priorityClass,
            @ForAll TouchpointKind kind,
            @ForAll @IntRange(max = 1200) int months,
            @ForAll @IntRange(min = 1, max = 36_600) int days) {
        CadenceTable table = STANDARD.with(priorityClass, kind, Period.of(0, months, days));
        assertEquals(months, table.intervals(priorityClass).get(kind).toTotalMonths());
        assertEquals(days, table.intervals(priorityClass).get(kind).getDays());
        CadenceTable back = table.without(priorityClass, kind);
        assertEquals(STANDARD.without(priorityClass, kind), back);
        assertEquals(Map.of(), withoutKey(back.intervals(priorityClass), kind));
    }

    private static Map<TouchpointKind, Period> withoutKey(Map<TouchpointKind, Period> row, TouchpointKind kind) {
        Map<TouchpointKind, Period> found = new HashMap<>(row);
        found.keySet().retainAll(Set.of(kind));
        return found;
    }

    @Test
    void limits_areAllowed_andWhatLiesBeyondIsRefused() {
        Period longest = Period.of(100, 0, 36_600);
        assertEquals(
                longest, STANDARD.with(FIRST, VISIT, longest).intervals(FIRST).get(VISIT));
        Period shortest = Period.ofDays(1);
        assertEquals(
                shortest, STANDARD.with(FIRST, VISIT, shortest).intervals(FIRST).get(VISIT));
        String fit = " above zero, no part negative, of at most 1200 months and 36600 days, but found ";
        for (Period unfit : List.of(
                Period.ZERO, Period.of(0, 1, -1), Period.ofMonths(1201), Period.of(100, 1, 0), Period.ofDays(36_601))) {
            assertRefused("Expected 'interval'" + fit + unfit, () -> STANDARD.with(FIRST, VISIT, unfit));
        }
        assertRefused(
                "Expected 'intervals'" + fit + "2 offenders: FIRST VISIT P-1D, LAST TELEPHONE P0D",
                () -> CadenceTable.of(
                        Map.of(LAST, Map.of(TELEPHONE, Period.ZERO), FIRST, Map.of(VISIT, Period.ofDays(-1)))));
    }

    @Test
    void nulls_areRefused() {
        Map<PriorityClass, Map<TouchpointKind, Period>> noRow = new EnumMap<>(PriorityClass.class);
        noRow.put(FIRST, null);
        Map<PriorityClass, Map<TouchpointKind, Period>> noClass = new HashMap<>();
        noClass.put(null, Map.of());
        Map<TouchpointKind, Period> noInterval = new HashMap<>();
        noInterval.put(VISIT, null);
        Map<TouchpointKind, Period> noKind = new HashMap<>();
        noKind.put(null, Period.ofDays(1));
        assertNull("intervals", () -> CadenceTable.of(null));
        assertNull("intervals", () -> CadenceTable.of(noRow));
        assertNull("intervals", () -> CadenceTable.of(noClass));
        assertNull("intervals", () -> CadenceTable.of(Map.of(FIRST, noInterval)));
        assertNull("intervals", () -> CadenceTable.of(Map.of(FIRST, noKind)));
        assertNull("priorityClass", () -> STANDARD.with(null, VISIT, Period.ofDays(1)));
        assertNull("kind", () -> STANDARD.with(FIRST, null, Period.ofDays(1)));
        assertNull("interval", () -> STANDARD.with(FIRST, VISIT, null));
        assertNull("priorityClass", () -> STANDARD.without(null, VISIT));
        assertNull("kind", () -> STANDARD.without(FIRST, null));
        assertNull("kind", () -> STANDARD.counting(null, Set.of()));
        assertNull("recorded", () -> STANDARD.counting(VISIT, null));
        assertNull("recorded", () -> STANDARD.counting(VISIT, new HashSet<>(Arrays.asList((TouchpointKind) null))));
        assertNull("priorityClass", () -> STANDARD.intervals(null));
        assertNull("kind", () -> STANDARD.counting(null));
    }

    @Test
    void collections_areUnmodifiable() {
        CadenceTable table = STANDARD.counting(VISIT, Set.of(MEETING));
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> table.intervals().clear());
        assertThrowsExactly(
                UnsupportedOperationException.class,
                () -> table.intervals(FIRST).clear());
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> table.counting(VISIT).clear());
    }

    @Test
    void tables_areEqual_whenIntervalsAndCountingAre() {
        CadenceTable same = CadenceTable.of(STANDARD.intervals());
        assertEquals(STANDARD, same);
        assertEquals(STANDARD.hashCode(), same.hashCode());
        assertNotEquals(STANDARD, STANDARD.with(FIRST, VISIT, Period.ofMonths(4)));
        assertNotEquals(STANDARD, STANDARD.counting(VISIT, Set.of(MEETING)));
        assertNotEquals(
                STANDARD.hashCode(), STANDARD.counting(VISIT, Set.of(MEETING)).hashCode());
        assertNotEquals(STANDARD, "CadenceTable");
        assertEquals(
                "CadenceTable[{FIRST={VISIT=P3M}}, counting={VISIT=[MEETING]}]",
                CadenceTable.of(Map.of(FIRST, Map.of(VISIT, Period.ofMonths(3))))
                        .counting(VISIT, Set.of(MEETING))
                        .toString());
    }
}
