package io.github.keyaccount.response;

import io.github.keyaccount.explain.Label;

/** The plain questions by which a response curve is found: what would the sales be … */
public enum ResponseAnswer implements Label {
    /** … with no effort at all? */
    WITHOUT_EFFORT("withoutEffort"),
    /** … with today's effort? */
    AT_PRESENT("atPresent"),
    /** … with half as much effort again? */
    WITH_HALF_MORE("withHalfMore"),
    /** … with effort without limit? */
    WITHOUT_LIMIT("withoutLimit");

    /** The name of the answer in {@link ResponseAnswers}. */
    final String attribute;

    ResponseAnswer(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
