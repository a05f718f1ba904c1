package io.github.keyaccount.cadence;

import io.github.keyaccount.explain.Label;

/** What becomes of a contact that is due. */
public enum ContactOutcome implements Label {
    /** It is made by the day by which it should be. */
    KEPT,
    /** It is made later, but before the next of its kind takes its place. */
    SLIPPED,
    /** It is made neither before the next of its kind takes its place nor up to the horizon, whichever comes first. */
    LEFT_OUT;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
