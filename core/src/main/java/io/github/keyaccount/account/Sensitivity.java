package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/** What an account reacts to most. */
public enum Sensitivity implements Label {
    /** What it pays. */
    PRICE,
    /** How it is served. */
    SERVICE,
    /** Whose name is on the product. */
    BRAND,
    /** When and how it pays and is delivered. */
    TERMS;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
