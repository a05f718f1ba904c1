package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/**
 * In what way somebody of ours was in touch with people of an account.
 *
 * <p>Telephone and visit are what a contact cadence plans; the others are what the journals of real accounts are made of.
 */
public enum TouchpointKind implements Label {
    /** A talk on the telephone or by video (电话). */
    TELEPHONE,
    /** A call on the account, its shops or its dealers (拜访). */
    VISIT,
    /** A talk at a table that was called for it, wherever it takes place (会谈). */
    MEETING,
    /** A letter, an e-mail or a message (函件). */
    MESSAGE,
    /** Products, strategy or strength shown to several people (介绍会). */
    PRESENTATION,
    /** Samples handed over or tested (送样). */
    SAMPLE,
    /** Training for people of the account or of its dealers (培训). */
    TRAINING,
    /** A study of the account's own customers, dealers or shops (调研). */
    SURVEY,
    /** People of the account look at our works (考察). */
    INSPECTION,
    /** Talks over terms, prices and contracts (谈判). */
    NEGOTIATION,
    /** A dinner, an outing, a celebration (联谊). */
    SOCIAL;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
