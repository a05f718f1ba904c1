package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Label;

/** What the table of thinking styles says of each of them. */
public enum ThinkingAspect implements Label {
    /** The animal that stands for the style. */
    ANIMAL,
    /** Words by which people of the style can be told. */
    TYPICAL_WORDS,
    /** How others see people of the style. */
    SEEN_AS;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
