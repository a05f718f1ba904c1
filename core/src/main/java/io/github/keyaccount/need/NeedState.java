package io.github.keyaccount.need;

import io.github.keyaccount.explain.Label;

/**
 * Whether a need was stated as a difficulty or as a wish.
 *
 * <p>Source: Neil Rackham, SPIN Selling, 1988.
 */
public enum NeedState implements Label {
    /** A complaint or a difficulty that was stated (隐含需求). */
    IMPLICIT,
    /** A wish that was stated concretely (明确需求). */
    EXPLICIT;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
