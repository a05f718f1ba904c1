package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** How time, people and money are used on an account. */
public enum Posture implements Label {
    /** To win what others have. */
    ATTACK,
    /** To keep what others want. */
    DEFEND,
    /** To go on as before. */
    MAINTAIN;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
