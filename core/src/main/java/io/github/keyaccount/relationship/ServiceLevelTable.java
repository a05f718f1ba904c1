package io.github.keyaccount.relationship;

import io.github.keyaccount.internal.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which level of relationship pays, by the number of customers and the margin.
 *
 * <table>
 * <caption>The standard table</caption>
 * <tr><th>customers</th><th>high margin</th><th>medium margin</th><th>low margin</th></tr>
 * <tr><td>many</td><td>accountable</td><td>reactive</td><td>basic or reactive</td></tr>
 * <tr><td>medium</td><td>proactive</td><td>accountable</td><td>reactive</td></tr>
 * <tr><td>few</td><td>partnership</td><td>proactive</td><td>accountable</td></tr>
 * </table>
 *
 * <p>Source: Philip Kotler, Marketing Management, 2000; the training texts lost their table. Immutable and thread-safe.
 */
public final class ServiceLevelTable {
    private static final ServiceLevelTable STANDARD = of(Map.of(
            CustomerNumber.MANY,
            Map.of(
                    MarginBand.HIGH, Set.of(ServiceLevel.ACCOUNTABLE),
                    MarginBand.MEDIUM, Set.of(ServiceLevel.REACTIVE),
                    MarginBand.LOW, Set.of(ServiceLevel.BASIC, ServiceLevel.REACTIVE)),
            CustomerNumber.MEDIUM,
            Map.of(
                    MarginBand.HIGH, Set.of(ServiceLevel.PROACTIVE),
                    MarginBand.MEDIUM, Set.of(ServiceLevel.ACCOUNTABLE),
                    MarginBand.LOW, Set.of(ServiceLevel.REACTIVE)),
            CustomerNumber.FEW,
            Map.of(
                    MarginBand.HIGH, Set.of(ServiceLevel.PARTNERSHIP),
                    MarginBand.MEDIUM, Set.of(ServiceLevel.PROACTIVE),
                    MarginBand.LOW, Set.of(ServiceLevel.ACCOUNTABLE))));

    private final Map<CustomerNumber, Map<MarginBand, Set<ServiceLevel>>> levels;

    private ServiceLevelTable(Map<CustomerNumber, Map<MarginBand, Set<ServiceLevel>>> levels) {
        this.levels = levels;
    }

    /**
     * Returns Kotler's table.
     *
     * @return the table
     */
    public static ServiceLevelTable standard() {
        return STANDARD;
    }

    /**
     * Returns a table.
     *
     * @param levels the levels that pay, one at least for each number of customers and each margin
     * @return the table
     * @throws IllegalArgumentException if a cell is missing or has no level
     */
    public static ServiceLevelTable of(Map<CustomerNumber, Map<MarginBand, Set<ServiceLevel>>> levels) {
        Objects.requireNonNull(levels, "levels");
        Map<CustomerNumber, Map<MarginBand, Set<ServiceLevel>>> table = new EnumMap<>(CustomerNumber.class);
        levels.forEach((number, row) -> table.put(Objects.requireNonNull(number, "levels"), row(row)));
        List<String> empty = new ArrayList<>();
        for (CustomerNumber number : CustomerNumber.values()) {
            Map<MarginBand, Set<ServiceLevel>> row = table.getOrDefault(number, Map.of());
            for (MarginBand margin : MarginBand.values()) {
                if (row.getOrDefault(margin, Set.of()).isEmpty()) {
                    empty.add(number + " customers with " + margin + " margin");
                }
            }
        }
        Check.noOffenders(empty, "at least one of 'levels' in every cell");
        return new ServiceLevelTable(Collections.unmodifiableMap(table));
    }

    private static Map<MarginBand, Set<ServiceLevel>> row(Map<MarginBand, Set<ServiceLevel>> levels) {
        Map<MarginBand, Set<ServiceLevel>> row = new EnumMap<>(MarginBand.class);
        Objects.requireNonNull(levels, "levels")
                .forEach((margin, cell) -> row.put(Objects.requireNonNull(margin, "levels"), cell(cell)));
        return Collections.unmodifiableMap(row);
    }

    private static Set<ServiceLevel> cell(Set<ServiceLevel> levels) {
        Set<ServiceLevel> cell = EnumSet.noneOf(ServiceLevel.class);
        Objects.requireNonNull(levels, "levels").forEach(level -> cell.add(Objects.requireNonNull(level, "levels")));
        return Collections.unmodifiableSet(cell);
    }

    /**
     * Returns the table with another cell.
     *
     * @param number the number of customers
     * @param margin the margin
     * @param levels the levels that pay there, at least one
     * @return the other table
     * @throws IllegalArgumentException if there is no level
     */
    public ServiceLevelTable with(CustomerNumber number, MarginBand margin, Set<ServiceLevel> levels) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(margin, "margin");
        Map<MarginBand, Set<ServiceLevel>> row = new EnumMap<>(row(number));
        row.put(margin, levels);
        Map<CustomerNumber, Map<MarginBand, Set<ServiceLevel>>> table = new EnumMap<>(this.levels);
        table.put(number, row);
        return of(table);
    }

    /**
     * Returns the whole table.
     *
     * @return the levels of every cell, all in the order of their enums, unmodifiable
     */
    public Map<CustomerNumber, Map<MarginBand, Set<ServiceLevel>>> levels() {
        return levels;
    }

    /**
     * Returns which levels pay.
     *
     * @param number the number of customers
     * @param margin the margin
     * @return one level or several, from the least effort to the most, unmodifiable
     */
    public Set<ServiceLevel> levels(CustomerNumber number, MarginBand margin) {
        Objects.requireNonNull(number, "number");
        // Every cell is there: see the factory.
        return row(number).getOrDefault(Objects.requireNonNull(margin, "margin"), Set.of());
    }

    private Map<MarginBand, Set<ServiceLevel>> row(CustomerNumber number) {
        return levels.getOrDefault(number, Map.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceLevelTable that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    /** {@return all cells, row by row} */
    @Override
    public String toString() {
        return "ServiceLevelTable" + levels;
    }
}
