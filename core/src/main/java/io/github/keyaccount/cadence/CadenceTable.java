package io.github.keyaccount.cadence;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.internal.Check;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How often accounts are contacted, and in what way: for each priority class the longest time from one contact of a kind to
 * the next.
 *
 * <table>
 * <caption>The standard table</caption>
 * <tr><th>class</th><th>telephone</th><th>visit</th></tr>
 * <tr><td>first</td><td>every month</td><td>every quarter</td></tr>
 * <tr><td>general</td><td>every quarter</td><td>every half year</td></tr>
 * <tr><td>last</td><td>every half year</td><td>every year</td></tr>
 * </table>
 *
 * <p>Only kinds of contact can stand here, no orders and no sales: a goal must be one that the seller controls.
 *
 * <p>A recorded contact counts for its own kind. Where a meeting that was held is as good as a visit, or a visit that was made as a
 * call, the table says so; that is added. A contact that is only planned counts for no other kind: where both a call and a visit
 * are due on a day, both are asked for.
 *
 * <p>Source: the key-account training texts. Immutable and thread-safe.
 */
public final class CadenceTable {
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_DAYS = 36_600;

    private static final String FIT =
            "above zero, no part negative, of at most " + MOST_MONTHS + " months and " + MOST_DAYS + " days";

    private static final CadenceTable STANDARD = of(Map.of(
            PriorityClass.FIRST, row(1, 3),
            PriorityClass.GENERAL, row(3, 6),
            PriorityClass.LAST, row(6, 12)));

    private final Map<PriorityClass, Map<TouchpointKind, Period>> intervals;
    private final Map<TouchpointKind, Set<TouchpointKind>> counting;

    private CadenceTable(
            Map<PriorityClass, Map<TouchpointKind, Period>> intervals,
            Map<TouchpointKind, Set<TouchpointKind>> counting) {
        this.intervals = Collections.unmodifiableMap(intervals);
        this.counting = Collections.unmodifiableMap(counting);
    }

    /**
     * Returns the table of the training texts.
     *
     * @return the table
     */
    public static CadenceTable standard() {
        return STANDARD;
    }

    private static Map<TouchpointKind, Period> row(int telephone, int visit) {
        return Map.of(
                TouchpointKind.TELEPHONE, Period.ofMonths(telephone), TouchpointKind.VISIT, Period.ofMonths(visit));
    }

    /**
     * Returns a table in which every contact counts for its own kind alone.
     *
     * @param intervals the time from one contact to the next, for each class and kind; a kind that is left out is not asked
     *     for in that class. 12 months are kept as 1 year
     * @return the table
     * @throws IllegalArgumentException if an interval is zero, partly negative, or has more than 1,200 months or 36,600 days
     */
    public static CadenceTable of(Map<PriorityClass, Map<TouchpointKind, Period>> intervals) {
        Objects.requireNonNull(intervals, "intervals");
        Map<PriorityClass, Map<TouchpointKind, Period>> table = new EnumMap<>(PriorityClass.class);
        List<String> unfit = new ArrayList<>();
        intervals.forEach((priorityClass, row) -> {
            Objects.requireNonNull(priorityClass, "intervals");
            Map<TouchpointKind, Period> kinds = new EnumMap<>(TouchpointKind.class);
            Objects.requireNonNull(row, "intervals").forEach((kind, interval) -> {
                Objects.requireNonNull(kind, "intervals");
                if (isFit(Objects.requireNonNull(interval, "intervals"))) {
                    kinds.put(kind, interval.normalized());
                } else {
                    unfit.add(priorityClass + " " + kind + " " + interval);
                }
            });
            if (!kinds.isEmpty()) {
                table.put(priorityClass, Collections.unmodifiableMap(kinds));
            }
        });
        Collections.sort(unfit);
        Check.noOffenders(unfit, "'intervals' " + FIT);
        return new CadenceTable(table, Map.of());
    }

    private static boolean isFit(Period interval) {
        return !interval.isNegative()
                && !interval.isZero()
                && interval.toTotalMonths() <= MOST_MONTHS
                && interval.get(ChronoUnit.DAYS) <= MOST_DAYS;
    }

    /**
     * Returns the table with another interval.
     *
     * @param priorityClass the class
     * @param kind the kind of contact
     * @param interval the time from one contact to the next
     * @return the other table
     * @throws IllegalArgumentException if the interval is zero, partly negative, or has more than 1,200 months or 36,600 days
     */
    public CadenceTable with(PriorityClass priorityClass, TouchpointKind kind, Period interval) {
        Objects.requireNonNull(priorityClass, "priorityClass");
        Objects.requireNonNull(kind, "kind");
        Check.argument(isFit(Objects.requireNonNull(interval, "interval")), "'interval' " + FIT, interval);
        return withRow(priorityClass, kind, Optional.of(interval));
    }

    /**
     * Returns the table without an interval.
     *
     * @param priorityClass the class
     * @param kind the kind of contact that is no longer asked for in that class
     * @return the other table
     */
    public CadenceTable without(PriorityClass priorityClass, TouchpointKind kind) {
        Objects.requireNonNull(priorityClass, "priorityClass");
        return withRow(priorityClass, Objects.requireNonNull(kind, "kind"), Optional.empty());
    }

    private CadenceTable withRow(PriorityClass priorityClass, TouchpointKind kind, Optional<Period> interval) {
        Map<TouchpointKind, Period> row = new EnumMap<>(TouchpointKind.class);
        row.putAll(intervals(priorityClass));
        row.remove(kind);
        interval.ifPresent(period -> row.put(kind, period));
        Map<PriorityClass, Map<TouchpointKind, Period>> table = new EnumMap<>(PriorityClass.class);
        table.putAll(intervals);
        table.put(priorityClass, row);
        return new CadenceTable(of(table).intervals, counting);
    }

    /**
     * Returns the table in which recorded contacts of other kinds count as well: {@code counting(VISIT, Set.of(MEETING,
     * TRAINING))}. Planned ones do not.
     *
     * @param kind the kind that the cadence asks for; as long as no class has an interval for it, nothing changes
     * @param recorded the kinds that count for it besides itself; they replace those named for it before
     * @return the other table
     */
    public CadenceTable counting(TouchpointKind kind, Set<TouchpointKind> recorded) {
        Objects.requireNonNull(kind, "kind");
        Set<TouchpointKind> others = EnumSet.noneOf(TouchpointKind.class);
        Objects.requireNonNull(recorded, "recorded")
                .forEach(other -> others.add(Objects.requireNonNull(other, "recorded")));
        others.remove(kind);
        Map<TouchpointKind, Set<TouchpointKind>> more = new EnumMap<>(TouchpointKind.class);
        more.putAll(counting);
        more.remove(kind);
        if (!others.isEmpty()) {
            more.put(kind, Collections.unmodifiableSet(others));
        }
        return new CadenceTable(intervals, more);
    }

    /**
     * Returns the whole table.
     *
     * @return the intervals of every class that has one, all in the order of their enums, unmodifiable
     */
    public Map<PriorityClass, Map<TouchpointKind, Period>> intervals() {
        return intervals;
    }

    /**
     * Returns the intervals of a class.
     *
     * @param priorityClass the class
     * @return the intervals in the order of the kinds, unmodifiable; none if no cadence was defined for the class
     */
    public Map<TouchpointKind, Period> intervals(PriorityClass priorityClass) {
        return intervals.getOrDefault(Objects.requireNonNull(priorityClass, "priorityClass"), Map.of());
    }

    /**
     * Returns which recorded contacts count for a kind.
     *
     * @param kind the kind that the cadence asks for
     * @return the kind itself and the others that were named for it, in the order of the enum, unmodifiable
     */
    public Set<TouchpointKind> counting(TouchpointKind kind) {
        Set<TouchpointKind> kinds = EnumSet.of(Objects.requireNonNull(kind, "kind"));
        kinds.addAll(counting.getOrDefault(kind, Set.of()));
        return Collections.unmodifiableSet(kinds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CadenceTable that && intervals.equals(that.intervals) && counting.equals(that.counting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(intervals, counting);
    }

    /** {@return the intervals, and which other kinds count, such as {@code CadenceTable[{FIRST={VISIT=P3M}}, counting={}]}} */
    @Override
    public String toString() {
        return "CadenceTable[" + intervals + ", counting=" + counting + "]";
    }
}
