package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** What to do about an account by its potential and our share of it. */
public enum MatrixCell implements Label {
    /** Much to win: win it. */
    ACQUIRE,
    /** Much to lose: keep it. */
    RETAIN,
    /** Something to win: tie rivals down there at low cost. */
    HARASS,
    /** Not much more to win: keep it as it is. */
    MAINTAIN,
    /** Little to win: let it go, once the checks before release allow it. */
    ABANDON;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
