package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** What is asked of a prospective account before it is developed. */
public enum ProspectField implements Label {
    /** Whether it stands in the target market. */
    MARKET_PLACEMENT,
    /** Whether it needs such a product. */
    NEED,
    /** Whether it can pay. */
    ABILITY_TO_PAY,
    /** How likely it is to buy. */
    LIKELIHOOD,
    /** What it would bring in a period. */
    EXPECTED_MARGIN,
    /** What it would cost to serve it in a period. */
    COST_TO_SERVE,
    /** What it would cost to win it. */
    COST_TO_WIN;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
