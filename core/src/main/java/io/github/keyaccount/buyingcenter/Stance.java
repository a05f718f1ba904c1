package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.explain.Label;

/**
 * How a person stands toward us, from against to for.
 */
public enum Stance implements Label {
    /** Works against us. */
    OPPONENT,
    /** Doubts us. */
    SCEPTIC,
    /** Neither for nor against us. */
    NEUTRAL,
    /** Is for us. */
    SUPPORTER,
    /** Works for us inside the account. */
    CHAMPION;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
