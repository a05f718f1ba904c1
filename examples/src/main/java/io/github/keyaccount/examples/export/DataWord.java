package io.github.keyaccount.examples.export;

import io.github.keyaccount.explain.Label;

/** The headings of the sections about the data. */
public enum DataWord implements Label {
    /** What the import did. */
    DATA,
    /** The rows that cannot be used. */
    REJECTED;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
