package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Label;

/** What must be found out of an announced project before it is known to be real. */
public enum ProjectQuestion implements Label {
    /** Whether it is decided for somebody else already. */
    DECISION,
    /** Whether it is needed. */
    NEED,
    /** What it costs. */
    COST,
    /** What means there are for it. */
    MEANS;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
