package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** Whether a prospective account is worth developing. */
public enum QualificationVerdict implements Label {
    /** Nothing speaks against it, and all that is needed is known. */
    QUALIFIED,
    /** Nothing that is known speaks against it, but something needed is not known. */
    UNDECIDED,
    /** Something speaks against it. */
    TURNED_DOWN;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
