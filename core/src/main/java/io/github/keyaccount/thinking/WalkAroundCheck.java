package io.github.keyaccount.thinking;

import io.github.keyaccount.explain.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What to ask of a talk, a letter or a proposal before it meets people of each style (沟通环走): four questions per style.
 *
 * <p>{@link WalkAround} picks those for an audience. Source: the key-account training texts.
 */
public enum WalkAroundCheck implements Label {
    /** Are there facts? */
    FACTS(ThinkingStyle.ANALYST),
    /** Is it quantified? */
    QUANTIFIED(ThinkingStyle.ANALYST),
    /** Is there a clear line of analysis? */
    LINE_OF_ANALYSIS(ThinkingStyle.ANALYST),
    /** Is it to the point and logical? */
    TO_THE_POINT(ThinkingStyle.ANALYST),
    /** Are there details? */
    DETAILS(ThinkingStyle.ORGANISER),
    /** Is there an order? */
    ORDER(ThinkingStyle.ORGANISER),
    /** Is it short and neat? */
    SHORT_AND_NEAT(ThinkingStyle.ORGANISER),
    /** Does it have a clear form? */
    CLEAR_FORM(ThinkingStyle.ORGANISER),
    /** Is there a shared experience? */
    SHARED_EXPERIENCE(ThinkingStyle.FEELER),
    /** Are there examples? */
    EXAMPLES(ThinkingStyle.FEELER),
    /** Does it help its user? */
    HELPFUL_TO_USER(ThinkingStyle.FEELER),
    /** Does it take account of feelings? */
    FEELINGS_NOTICED(ThinkingStyle.FEELER),
    /** Does it show the whole and the concept? */
    WHOLE_AND_CONCEPT(ThinkingStyle.VISIONARY),
    /** Are there pictures and colour? */
    PICTURES_AND_COLOUR(ThinkingStyle.VISIONARY),
    /** Are there metaphors? */
    METAPHORS(ThinkingStyle.VISIONARY),
    /** Is there a look ahead? */
    LOOK_AHEAD(ThinkingStyle.VISIONARY);

    private final ThinkingStyle style;

    WalkAroundCheck(ThinkingStyle style) {
        this.style = style;
    }

    /**
     * Returns what to ask for people of a style.
     *
     * @param style the style
     * @return its four checks, in their order
     */
    public static List<WalkAroundCheck> of(ThinkingStyle style) {
        Objects.requireNonNull(style, "style");
        return Arrays.stream(values()).filter(check -> check.style == style).toList();
    }

    /**
     * Returns the style for whose people it is asked.
     *
     * @return the style
     */
    public ThinkingStyle style() {
        return style;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
