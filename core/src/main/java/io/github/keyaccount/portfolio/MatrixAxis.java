package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** What an account is placed by in a {@link PotentialShareMatrix}. */
public enum MatrixAxis implements Label {
    /** What it could buy from whomever. */
    POTENTIAL,
    /** Our share of what it buys. */
    SHARE_OF_WALLET;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
