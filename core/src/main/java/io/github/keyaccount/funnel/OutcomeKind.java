package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/** How an opportunity stands: still open, or in which way it was closed. */
public enum OutcomeKind implements Label {
    /** Not yet closed. */
    OPEN,
    /** Closed as won; its final amount is revenue. */
    WON,
    /** Closed as lost to a rival. */
    LOST,
    /** Closed without a decision for anybody. */
    ABANDONED;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
