package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/** Where the win rate of an opportunity comes from; an earlier source overrides a later one. */
public enum WinRateSource implements Label {
    /** Set on the opportunity by hand. */
    MANUAL,
    /** Answered by the caller's {@link WinRateModel}. */
    LEARNED,
    /** The default of the stage. */
    STAGE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
