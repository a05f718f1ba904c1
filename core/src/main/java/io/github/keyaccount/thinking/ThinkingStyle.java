package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Label;

/**
 * The four quadrants of thinking preference, each with its letter in the whole-brain model (思维偏好).
 *
 * <p>On the usual picture A stands at the upper left, B at the lower left, C at the lower right, D at the upper right; what
 * else is said of them is in {@link ThinkingTrait} and {@link WalkAroundCheck}. Sources: Ned Herrmann, The Whole Brain
 * Business Book, 1996; the key-account training texts.
 */
public enum ThinkingStyle implements Label {
    /** A: thinks in facts and figures (鹰). */
    ANALYST("A"),
    /** B: thinks in order and detail (驴). */
    ORGANISER("B"),
    /** C: thinks in people and feelings (羊). */
    FEELER("C"),
    /** D: thinks in wholes and possibilities (狐). */
    VISIONARY("D");

    private final String letter;

    ThinkingStyle(String letter) {
        this.letter = letter;
    }

    /**
     * Returns the letter of the quadrant.
     *
     * @return the letter, from A to D
     */
    public String letter() {
        return letter;
    }

    /** Returns whether the quadrant is on the left side of the brain. */
    boolean left() {
        return this == ANALYST || this == ORGANISER;
    }

    /** Returns whether the quadrant is on the upper, cerebral level; the lower is the limbic one. */
    boolean cerebral() {
        return this == ANALYST || this == VISIONARY;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
