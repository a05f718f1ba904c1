package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.explain.Label;

/**
 * What a person does in a purchase of the account (采购氛围).
 *
 * <p>One person may hold several roles, and a role may have several people. Source: the key-account training texts, with the
 * gatekeepers apart and the designer beside the technical one.
 */
public enum BuyingRole implements Label {
    /** Raises the need (发起者). */
    INITIATOR,
    /** Uses what is bought (使用者). */
    USER,
    /** Writes plan and specification (设计者). */
    DESIGNER,
    /** Lets pass or stops for technical reasons (技术把关者). */
    TECHNICAL_GATEKEEPER,
    /** Lets pass or stops for financial reasons (财务把关者). */
    FINANCIAL_GATEKEEPER,
    /** Carries out the purchase (采购人员). */
    PURCHASER,
    /** Decides (决策人). */
    DECISION_MAKER;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
