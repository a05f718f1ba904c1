package io.github.keyaccount.examples.csv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The aliases of a mapping, and how often each has been applied. */
public final class Aliases {
    /** The key of a mapping that is read here; its value is {@code spelling in the file -> what it means}. */
    public static final String KEY = "alias.<name>.<n>";

    private static final String ARROW = "->";

    private final Map<String, Map<String, Alias>> byField = new LinkedHashMap<>();
    private final Map<Alias, Set<Cell>> applied = new LinkedHashMap<>();

    /** A cell of a file. Several sections of a mapping may read it. */
    record Cell(String file, long line, int column) {}

    /**
     * Reads the aliases of a mapping.
     *
     * @throws UnusableException if one has no arrow, or one spelling means two things
     */
    public Aliases(Mapping mapping) {
        mapping.section("alias").forEach((key, value) -> {
            String field = key.substring(0, key.indexOf('.'));
            String[] sides = value.split(ARROW, -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                throw mapping.wrong("alias." + key, "spelling in the file -> what it means");
            }
            Alias alias = new Alias(field, sides[0].strip(), sides[1].strip());
            Alias other = byField.computeIfAbsent(field, name -> new LinkedHashMap<>())
                    .putIfAbsent(alias.from(), alias);
            if (other != null) {
                throw mapping.wrong("alias." + key, "a spelling that has no other alias");
            }
        });
    }

    /** Returns the fields that have aliases. */
    public Set<String> fields() {
        return byField.keySet();
    }

    /** Returns what a value of a field means, and counts the alias once for the cell if there is one. */
    String apply(String field, String value, Cell cell) {
        Alias alias = byField.getOrDefault(field, Map.of()).get(value);
        if (alias == null) {
            return value;
        }
        applied.computeIfAbsent(alias, key -> new HashSet<>()).add(cell);
        return alias.to();
    }

    /** Returns the aliases that have been applied, with the number of cells, in the order of their first use. */
    public Map<Alias, Integer> applied() {
        Map<Alias, Integer> counts = new LinkedHashMap<>();
        applied.forEach((alias, cells) -> counts.put(alias, cells.size()));
        return counts;
    }
}
