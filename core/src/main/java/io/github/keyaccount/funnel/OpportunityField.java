package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/** The fields of an opportunity whose changes its history can record. */
public enum OpportunityField implements Label {
    /** The stage of the funnel. */
    STAGE,
    /** The amount. */
    AMOUNT,
    /** The expected close date. */
    EXPECTED_CLOSE,
    /** The owner. */
    OWNER,
    /** The win rate set by hand. */
    MANUAL_WIN_RATE,
    /** The forecast category. */
    CATEGORY,
    /** The outcome: closed and re-opened. */
    OUTCOME;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
