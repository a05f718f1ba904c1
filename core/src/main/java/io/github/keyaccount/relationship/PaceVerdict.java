package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;

/** Whether a relationship is on the way to its wanted stage. The first that holds is the verdict. */
public enum PaceVerdict implements Label {
    /** The wanted stage or a higher one is reached, in time or not. */
    REACHED,
    /** The due date is past. */
    OVERDUE,
    /** No day or no net climb has been seen yet from which a pace could be measured. */
    NO_PACE,
    /** The stage is expected by the due date. */
    ON_PACE,
    /** The stage is expected after the due date, or beyond the range of dates. */
    TOO_SLOW;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
