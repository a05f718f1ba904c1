package io.github.keyaccount.examples.account;

import io.github.keyaccount.explain.Label;

/** The words of an account card: its headings and the heads of its columns. */
enum AccountWord implements Label {
    RELATIONSHIP,
    DIMENSION,
    OBSERVED,
    SEEN,
    NOT_OBSERVED,
    MAP,
    ROLE,
    FOR_US,
    UNDECIDED,
    AGAINST_US,
    NOBODY,
    PERSON,
    STANCE,
    INFLUENCE,
    RAPPORT,
    THINKS_AS,
    LAST_MET,
    UNKNOWN,
    RISK,
    MEET_NEXT,
    NEEDS,
    RIVALS,
    RIVAL,
    OUR_ADVANTAGE,
    WE_LEAD,
    THEY_LEAD;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
