package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;

/** What accounts are ranked by for attention. Source: the key-account training texts (优势程序). */
public enum RankingCriterion implements Label {
    /** What the account bought from us in the period. */
    SIZE,
    /** What the account could buy in the categories that we sell, from whomever. */
    POTENTIAL,
    /** How much the account matters to the seller in charge of it. */
    IMPORTANCE_TO_SELLER,
    /** How decisive the account is for the goals of the company: its strategic weight. */
    IMPORTANCE_TO_COMPANY;

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    /** Returns the column of the criterion; what is not known counts as zero. */
    long value(AccountTable table, int position) {
        return Math.max(0, column(table, position));
    }

    boolean isKnown(AccountTable table, int position) {
        return column(table, position) != AccountTable.UNKNOWN;
    }

    private long column(AccountTable table, int position) {
        return switch (this) {
            case SIZE -> table.revenue(position);
            case POTENTIAL -> table.potential(position);
            case IMPORTANCE_TO_SELLER -> table.importanceToSeller(position);
            case IMPORTANCE_TO_COMPANY -> table.strategicWeight(position);
        };
    }
}
