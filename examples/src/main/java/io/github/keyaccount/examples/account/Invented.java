package io.github.keyaccount.examples.account;

import io.github.keyaccount.examples.yaml.YamlEntries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the values that a file marks as invented. */
final class Invented {
    static final String KEY = "invented";

    private int count;

    /** Counts the values of some entries that stand under {@code invented}, each by its key. */
    void countIn(YamlEntries entries) {
        List<String> keys = entries.texts(KEY);
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (key.equals(KEY) || !entries.has(key)) {
                throw entries.problem(
                        "Expected '" + KEY + "' with keys of this entry that have a value, but found " + key);
            }
            if (!seen.add(key)) {
                throw entries.problem("Expected each key once under '" + KEY + "', but found " + key + " again");
            }
        }
        count += keys.size();
    }

    int count() {
        return count;
    }
}
