package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Label;

/** How hard it is for two people to meet, by the relation of their styles. */
public enum Difficulty implements Label {
    /** The smaller difficulty, of the same and of compatible styles. */
    SMALLER,
    /** The greater difficulty, of contrasting and of diagonal styles. */
    GREATER;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
