package io.github.keyaccount.need;

import io.github.keyaccount.explain.Label;

/**
 * The four kinds of question that turn an implicit need into an explicit one, in the order in which they are asked.
 *
 * <p>Source: Neil Rackham, SPIN Selling, 1988.
 */
public enum SpinQuestionKind implements Label {
    /** Asks for facts about the present situation (背景问题). */
    SITUATION,
    /** Asks for difficulties and dissatisfaction (难点问题). */
    PROBLEM,
    /** Asks what a difficulty leads to (暗示问题). */
    IMPLICATION,
    /** Asks what a solution would be worth (需求-效益问题). */
    NEED_PAYOFF;

    /**
     * Returns the kind that follows while the need is still implicit: the next one, and after a need-payoff question an
     * implication question again, since the difficulty does not weigh enough yet. The way back is a reading.
     *
     * @return the kind to ask next
     */
    public SpinQuestionKind next() {
        return switch (this) {
            case SITUATION -> PROBLEM;
            case PROBLEM, NEED_PAYOFF -> IMPLICATION;
            case IMPLICATION -> NEED_PAYOFF;
        };
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
