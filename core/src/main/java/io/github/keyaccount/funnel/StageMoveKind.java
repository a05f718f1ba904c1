package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/** The ways in which an opportunity moves in the funnel. All are legal; only the first needs no second look. */
public enum StageMoveKind implements Label {
    /** To the next stage. */
    FORWARD,
    /** Further forward, past at least one stage that it was never at. */
    SKIPPING,
    /** To an earlier stage. */
    BACKWARD,
    /** To a stage that it had been at before, or the same stage recorded again. */
    REPEATED,
    /** Opened again after it was closed. */
    REOPENED;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
