package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/** The order in which accounts of a target market are attended to; it steers how often they are contacted. */
public enum PriorityClass implements Label {
    /** Attended to first. */
    FIRST,
    /** Attended to after the first ones. */
    GENERAL,
    /** Attended to last. */
    LAST;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
