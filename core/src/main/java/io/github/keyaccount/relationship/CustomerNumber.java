package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;

/** How many customers a seller has to look after; what counts as many is the caller's judgement. */
public enum CustomerNumber implements Label {
    /** Many customers. */
    MANY,
    /** A medium number of customers. */
    MEDIUM,
    /** Few customers. */
    FEW;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
