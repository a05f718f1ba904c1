package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;

/** How much is earned from a customer; what counts as high is the caller's judgement. */
public enum MarginBand implements Label {
    /** A high margin. */
    HIGH,
    /** A medium margin. */
    MEDIUM,
    /** A low margin. */
    LOW;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
