package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/** How an account was found. */
public enum LeadSource implements Label {
    /** By calling on one company after the other. */
    DOOR_TO_DOOR,
    /** It answered an advertisement. */
    ADVERTISING,
    /** Recommended by somebody whose word counts. */
    REFERRAL,
    /** Met at a fair, a congress or another meeting. */
    MEETING,
    /** By telephone. */
    TELEPHONE,
    /** By letter or e-mail. */
    LETTER,
    /** Named by a market consultant. */
    MARKET_CONSULTANT,
    /** Found in registers, reports or other documents. */
    DOCUMENT_SEARCH,
    /** Won over from a competitor. */
    DISPLACING_A_RIVAL;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
