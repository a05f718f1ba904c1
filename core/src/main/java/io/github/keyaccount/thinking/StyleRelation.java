package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Label;
import java.util.Objects;

/**
 * How two thinking styles stand to each other, from the easiest relation to the hardest; what each brings is in {@link
 * RelationEffect}.
 *
 * <p>The strict order is a reading; the texts only tell {@linkplain Difficulty smaller from greater difficulty}. Source: the
 * key-account training texts.
 */
public enum StyleRelation implements Label {
    /** The same quadrant. */
    SAME,
    /** The same side of the brain: A and B, or C and D. */
    COMPATIBLE,
    /** The same level: A and D, the cerebral one, or B and C, the limbic one. */
    CONTRASTING,
    /** Neither: A and C, or B and D. */
    DIAGONAL;

    /**
     * Returns the relation of two styles. Their order does not matter.
     *
     * @param one a style
     * @param other another style, or the same
     * @return the relation
     */
    public static StyleRelation between(ThinkingStyle one, ThinkingStyle other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        boolean sameLevel = one.cerebral() == other.cerebral();
        if (one.left() == other.left()) {
            return sameLevel ? SAME : COMPATIBLE;
        }
        return sameLevel ? CONTRASTING : DIAGONAL;
    }

    /**
     * Returns how hard the relation is.
     *
     * @return smaller for the same and for compatible styles, greater for contrasting and for diagonal ones
     */
    public Difficulty difficulty() {
        return compareTo(COMPATIBLE) <= 0 ? Difficulty.SMALLER : Difficulty.GREATER;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
