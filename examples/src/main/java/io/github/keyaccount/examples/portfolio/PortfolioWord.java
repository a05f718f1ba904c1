package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.explain.Label;

/** The words of a portfolio report: its headings, the heads of its columns and the names of its rows. */
enum PortfolioWord implements Label {
    TIERS,
    TIER,
    KEY,
    STANDARD,
    PROSPECT,
    COUNT,
    OF_BASE,
    WANTED,
    REVENUE,
    OF_REVENUE,
    OF_TIME,
    TOTAL,
    ACCOUNTS,
    RANK,
    ACCOUNT,
    CUMULATED,
    CUMULATED_SHARE,
    CLASS,
    OF_WALLET,
    CELL,
    POSTURE,
    PARETO,
    CLASSES,
    CONCENTRATION,
    INDEX,
    EFFECTIVE_NUMBER,
    BUYING,
    LARGEST,
    AVERAGE,
    BANDS,
    BAND,
    MATRIX,
    POTENTIAL,
    LOW_SHARE,
    HIGH_SHARE,
    HIGH,
    MEDIUM,
    LOW,
    REASONS,
    COOPERATION,
    PRIORITY,
    FOUND_BY,
    GROUPS,
    GROUP,
    MEMBERS;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
