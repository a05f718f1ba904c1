package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** In which direction an account changed its tier. */
public enum TierChangeKind implements Label {
    /** To a tier that matters more. */
    PROMOTION,
    /** To a tier that matters less. */
    DEMOTION;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
