package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** Where accounts that share a rank belong, if a border between two bands lies inside their tie. */
public enum TieRule implements Label {
    /** All into the band in which the first of them would be. */
    TO_BETTER_BAND,
    /** All into the band in which the last of them would be. */
    TO_LOWER_BAND,
    /** Each into the band of its place, as the order of the portfolio has it: every band has the wanted size. */
    INPUT_ORDER;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
