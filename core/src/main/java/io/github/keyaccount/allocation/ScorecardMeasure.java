package io.github.keyaccount.allocation;

import io.github.keyaccount.explain.Label;

/**
 * What a posture is measured by.
 *
 * <p>Source: the key-account training texts, in which some words are left blank: those are readings, and say so.
 */
public enum ScorecardMeasure implements Label {
    /** Growth of sales. */
    SALES_GROWTH(false),
    /** Growth of profit. */
    PROFIT_GROWTH(true),
    /** Control of what selling costs. */
    SELLING_COST_CONTROL(false),
    /** Fewer receivables that are overdue. */
    FEWER_OVERDUE_RECEIVABLES(true),
    /** New customers won. */
    NEW_CUSTOMERS_WON(true),
    /** How many customers are kept. */
    CUSTOMER_RETENTION(true),
    /** How satisfied customers are. */
    CUSTOMER_SATISFACTION(false),
    /** How loyal customers are. */
    CUSTOMER_LOYALTY(true),
    /** Customers divided into finer segments. */
    FINER_SEGMENTS(false),
    /** The first steps of optimising processes. */
    FIRST_PROCESS_OPTIMISATION(false),
    /** More and more figures of processes. */
    MORE_PROCESS_FIGURES(false),
    /** How the sales team develops. */
    SALES_TEAM_DEVELOPMENT(false),
    /** How satisfied employees are. */
    EMPLOYEE_SATISFACTION(false),
    /** Employees transferred to other tasks. */
    EMPLOYEE_TRANSFERS(false),
    /** Few employees who leave. */
    LOW_TURNOVER(false);

    private final boolean reading;

    ScorecardMeasure(boolean reading) {
        this.reading = reading;
    }

    /**
     * Returns whether the source leaves a blank here, which this word fills.
     *
     * @return true if the measure is a reading
     */
    public boolean isReading() {
        return reading;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
