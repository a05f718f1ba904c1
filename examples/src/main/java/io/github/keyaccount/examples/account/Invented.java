package io.github.keyaccount.examples.account;

import io.github.keyaccount.examples.yaml.YamlEntries;
import java.util.List;

/** Counts the values that a file marks as invented. */
final class Invented {
    private int count;

    /** Counts the values of some entries that stand under {@code invented}, each by its key. */
    void countIn(YamlEntries entries) {
        List<String> keys = entries.texts("invented");
        for (String key : keys) {
            if (!entries.keys().contains(key)) {
                throw entries.problem("Expected 'invented' with keys of this entry, but found " + key);
            }
        }
        count += keys.size();
    }

    int count() {
        return count;
    }
}
