package io.github.keyaccount.allocation;

import io.github.keyaccount.explain.Label;

/** From which side a balanced scorecard looks at what was reached. */
public enum ScorecardPerspective implements Label {
    /** What it brings (财务). */
    FINANCE,
    /** How customers answer (客户). */
    CUSTOMERS,
    /** How the work is done (流程). */
    PROCESS,
    /** Who does it (人员). */
    PEOPLE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
