package io.github.keyaccount.need;

import io.github.keyaccount.explain.Label;

/**
 * Whether an account cannot do without something or would like to have it, which are recorded apart.
 *
 * <p>Source: the key-account training texts.
 */
public enum NeedMotive implements Label {
    /** It cannot do without (需要). */
    NEEDED,
    /** It would like to have it (想要). */
    WANTED;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
