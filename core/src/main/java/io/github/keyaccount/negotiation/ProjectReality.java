package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Label;

/**
 * What an announced project turns out to be. The unreal ones stand in the order in which they take precedence.
 *
 * <p>Source: the key-account training texts; the precedence is added.
 */
public enum ProjectReality implements Label {
    /** Open to all, needed, and within the means. */
    REAL,
    /** Decided for somebody else before it was announced (内定). */
    PRE_DECIDED,
    /** Nobody needs it. */
    NOT_NEEDED,
    /** It costs more than there is. */
    BEYOND_MEANS;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
