package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Label;
import java.util.Arrays;
import java.util.Objects;

/**
 * The table of thinking styles: what can be said of each, by aspect.
 *
 * <p>Reference text, to be shown and read: no function reads it. The animals are placed as on the usual picture, which is a
 * reading. Source: the key-account training texts.
 */
public enum ThinkingTrait implements Label {
    /** The eagle. */
    ANALYST_ANIMAL(ThinkingStyle.ANALYST, ThinkingAspect.ANIMAL),
    /** Taking apart, critical analysis, the key point, the bottom line. */
    ANALYST_WORDS(ThinkingStyle.ANALYST, ThinkingAspect.TYPICAL_WORDS),
    /** Calculating, cold, a number machine. */
    ANALYST_SEEN_AS(ThinkingStyle.ANALYST, ThinkingAspect.SEEN_AS),
    /** The donkey. */
    ORGANISER_ANIMAL(ThinkingStyle.ORGANISER, ThinkingAspect.ANIMAL),
    /** Convention, habit, law and order, safety first, self-discipline, sequence. */
    ORGANISER_WORDS(ThinkingStyle.ORGANISER, ThinkingAspect.TYPICAL_WORDS),
    /** Picky, one-track, unimaginative. */
    ORGANISER_SEEN_AS(ThinkingStyle.ORGANISER, ThinkingAspect.SEEN_AS),
    /** The sheep. */
    FEELER_ANIMAL(ThinkingStyle.FEELER, ThinkingAspect.ANIMAL),
    /** People, values, interaction, participation, growth, teamwork, family. */
    FEELER_WORDS(ThinkingStyle.FEELER, ThinkingAspect.TYPICAL_WORDS),
    /** Easily led, soft, sentimental, talkative. */
    FEELER_SEEN_AS(ThinkingStyle.FEELER, ThinkingAspect.SEEN_AS),
    /** The fox. */
    VISIONARY_ANIMAL(ThinkingStyle.VISIONARY, ThinkingAspect.ANIMAL),
    /** Overthrow, cutting edge, innovation, playing with ideas. */
    VISIONARY_WORDS(ThinkingStyle.VISIONARY, ThinkingAspect.TYPICAL_WORDS),
    /** Unfocused, dreamy, reckless, impractical. */
    VISIONARY_SEEN_AS(ThinkingStyle.VISIONARY, ThinkingAspect.SEEN_AS);

    private final ThinkingStyle style;
    private final ThinkingAspect aspect;

    ThinkingTrait(ThinkingStyle style, ThinkingAspect aspect) {
        this.style = style;
        this.aspect = aspect;
    }

    /**
     * Returns the cell of the table at a style and an aspect.
     *
     * @param style the style
     * @param aspect the aspect
     * @return the trait
     */
    public static ThinkingTrait of(ThinkingStyle style, ThinkingAspect aspect) {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(aspect, "aspect");
        return Arrays.stream(values())
                .filter(trait -> trait.style == style && trait.aspect == aspect)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the style of which it is said.
     *
     * @return the style
     */
    public ThinkingStyle style() {
        return style;
    }

    /**
     * Returns what kind of thing is said.
     *
     * @return the aspect
     */
    public ThinkingAspect aspect() {
        return aspect;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
