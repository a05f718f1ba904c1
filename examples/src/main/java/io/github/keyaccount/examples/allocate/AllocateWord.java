package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.explain.Label;

/** The words of a plan: its headings, the heads of its columns and the names of its rows. */
enum AllocateWord implements Label {
    HOURS,
    ACCOUNT,
    TIER,
    NOW,
    BY_RULE,
    AT_BEST,
    RULE_BRINGS,
    BEST_BRINGS,
    GAIN,
    TOTAL,
    REASONS,
    CURVE_EXPONENTIAL,
    CURVE_POWER,
    CURVE_ADBUDG,
    CURVE_FLAT,
    BUDGETS,
    BUDGET,
    CONTRIBUTION,
    ONE_MORE,
    OVERDUE,
    CONTACT,
    LAST,
    DUE,
    DAYS,
    LOAD,
    SELLER,
    CONTACTS,
    NEEDED,
    AVAILABLE,
    USED,
    SCHEDULE,
    KEPT,
    SLIPPED,
    LEFT_OUT,
    PEOPLE,
    TODAY,
    BEST_SERVED_BY,
    FIT,
    PLACES,
    FREE,
    ONE_MORE_PLACE,
    HOURS_NEEDED,
    HOURS_HAD;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
