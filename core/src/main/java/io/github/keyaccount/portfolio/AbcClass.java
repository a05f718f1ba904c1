package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** The class of an account by what it brings. */
public enum AbcClass implements Label {
    /** The few accounts that bring most. */
    A,
    /** Those that bring a fair part. */
    B,
    /** The many that bring little or nothing. */
    C;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
