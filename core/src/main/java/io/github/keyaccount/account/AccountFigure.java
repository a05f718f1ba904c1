package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/** What can be measured of an account in a period. */
public enum AccountFigure implements Label {
    /** What the account bought from us; the one figure that is never missing. */
    REVENUE,
    /** What was left of the revenue after the cost of what was sold. */
    MARGIN,
    /** What it cost to sell to the account and to serve it. */
    COST_TO_SERVE,
    /** What the account bought from all suppliers in the categories that we sell. */
    CATEGORY_SPEND,
    /** What the account owed us at the end of the period. */
    RECEIVABLES,
    /** How long we were busy selling to the account. */
    SELLING_TIME;

    /** Returns whether the figure was measured. */
    boolean isKnownIn(AccountFigures figures) {
        return switch (this) {
            case REVENUE -> true;
            case MARGIN -> figures.margin().isPresent();
            case COST_TO_SERVE -> figures.costToServe().isPresent();
            case CATEGORY_SPEND -> figures.categorySpend().isPresent();
            case RECEIVABLES -> figures.receivables().isPresent();
            case SELLING_TIME -> figures.sellingTime().isPresent();
        };
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
