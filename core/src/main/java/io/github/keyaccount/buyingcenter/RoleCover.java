package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.explain.Label;

/** How those who hold a role stand toward us together. */
public enum RoleCover implements Label {
    /** Nobody is known to hold the role. */
    NOBODY,
    /** Some are against us and none is for us. */
    AGAINST,
    /** None is known to be for or against us. */
    UNDECIDED,
    /** Some are for us and some against us. */
    CONTESTED,
    /** Some are for us and none is against us. */
    FOR;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
