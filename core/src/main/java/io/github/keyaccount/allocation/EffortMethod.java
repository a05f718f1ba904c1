package io.github.keyaccount.allocation;

import io.github.keyaccount.explain.Label;

/** How the best division of a budget is found. */
public enum EffortMethod implements Label {
    /** The units that bring most are taken first, whichever account they are of. Exact for concave curves in whole units. */
    BEST_UNITS_FIRST,
    /** Dynamic programming over all numbers of units of each account. Exact for curves of any shape in whole units. */
    DYNAMIC_PROGRAM,
    /** One more bit of effort brings the same on all accounts. Exact for concave curves in any fraction. */
    EQUAL_SLOPES,
    /** The least concave curve above each S-shaped one is divided, with a bound on what is missed, which may turn out to be 0. */
    CONCAVE_ENVELOPE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
