package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Label;

/**
 * The four quadrants of thinking preference, each with its letter in the whole-brain model (思维偏好).
 *
 * <p>On the usual picture A stands at the upper left, B at the lower left, C at the lower right, D at the upper right.
 * Sources: Ned Herrmann, The Whole Brain Business Book, 1996; the key-account training texts.
 */
public enum ThinkingStyle implements Label {
    /** A: thinks in facts and figures (鹰). */
    ANALYST,
    /** B: thinks in order and detail (驴). */
    ORGANISER,
    /** C: thinks in people and feelings (羊). */
    FEELER,
    /** D: thinks in wholes and possibilities (狐). */
    VISIONARY;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
