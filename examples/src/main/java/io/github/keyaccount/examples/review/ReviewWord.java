package io.github.keyaccount.examples.review;

import io.github.keyaccount.explain.Label;

/** The words of a review: its headings, the heads of its columns and the names of its rows. */
enum ReviewWord implements Label {
    FUNNEL,
    STAGE,
    COUNT,
    AMOUNT,
    WIN_RATE,
    EXPECTED,
    TOTAL,
    FORECAST_SECTION,
    CLOSED,
    OUT_OF_FUNNEL_CLOSED,
    WEIGHTED,
    OUT_OF_FUNNEL_EXPECTED,
    FORECAST,
    TARGET,
    RATIO,
    GAP,
    COVERAGE,
    CATEGORIES,
    OPEN_PIPELINE,
    PROGRESS,
    WEEK_TO,
    FUNNEL_MOVEMENT,
    OUT_OF_FUNNEL,
    SUM,
    OF_TARGET,
    CLOSED_BY_THEN,
    WEIGHTED_BY_THEN,
    CLOSED_SALES,
    PACE,
    CLOSED_TO_DATE,
    EVEN_PACE,
    AHEAD,
    BEHIND,
    PER_WEEK,
    EVEN_PER_WEEK,
    OUTSIDE,
    COUNTED_ALSO,
    BELOW_THRESHOLD,
    OPPORTUNITY,
    ACCOUNT,
    WHY,
    HYGIENE,
    WON_BY_QUARTER,
    QUARTER,
    WON,
    REVENUE,
    NONE,
    OPEN;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
