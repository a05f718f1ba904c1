package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** What a class of a target market asks for: a figure that shows buying power, or a location. */
public enum MarketCriterion implements Label {
    /** Sales in a year of at least so much. */
    LEAST_SALES,
    /** One of the named locations. */
    LOCATION,
    /** At least so many employees. */
    LEAST_EMPLOYEES,
    /** At most so many employees. */
    MOST_EMPLOYEES,
    /** Net assets of at least so much. */
    LEAST_NET_ASSETS;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
