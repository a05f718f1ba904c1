package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/** A judgement of a quality in three steps, from the best to the worst. */
public enum Rating implements Label {
    /** Better than most. */
    HIGH,
    /** Like most. */
    MEDIUM,
    /** Worse than most. */
    LOW;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
