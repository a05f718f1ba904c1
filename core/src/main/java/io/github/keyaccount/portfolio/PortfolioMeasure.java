package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** What accounts are compared by. */
public enum PortfolioMeasure implements Label {
    /** What the account bought from us in the period. */
    REVENUE,
    /** What was left of that after the cost of what was sold; it may be negative. */
    MARGIN;

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    /** Returns the amount of an account in minor units, or {@link AccountTable#UNKNOWN}. */
    long of(AccountTable table, int position) {
        return switch (this) {
            case REVENUE -> table.revenue(position);
            case MARGIN -> table.margin(position);
        };
    }
}
