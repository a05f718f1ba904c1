package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/**
 * What good key-account work consists of.
 *
 * <p>Source: the functions of key-account management in the key-account training texts (功能).
 */
public enum KeyAccountPractice implements Label {
    /** To act before the account asks or a rival does (积极主动). */
    ACT_EARLY,
    /** To understand the customer itself (了解). */
    UNDERSTAND_CUSTOMER,
    /** To understand the market in which the customer sells (了解). */
    UNDERSTAND_ITS_MARKET,
    /** To understand whom the customer sells to (了解). */
    UNDERSTAND_ITS_CUSTOMERS,
    /** To understand how the customer works (了解). */
    UNDERSTAND_ITS_PROCESSES,
    /** To understand what we do for the customer's business (了解). */
    UNDERSTAND_OUR_EFFECT,
    /** To understand the competitors (了解). */
    UNDERSTAND_COMPETITORS,
    /** To find out why deals were won and lost (分析). */
    ANALYSE_WINS_AND_LOSSES,
    /** To put first what matters most (优势程序). */
    PRIORITISE,
    /** To know where the account is to be led, with concrete goals (明确方向). */
    CLEAR_DIRECTION;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
