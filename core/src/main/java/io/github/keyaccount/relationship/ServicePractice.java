package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;

/**
 * What the seller does for a customer beyond the sale.
 *
 * <p>Source: Philip Kotler, Marketing Management, 2000.
 *
 * @see ServiceLevel#practice()
 */
public enum ServicePractice implements Label {
    /** Sells, and no more. */
    SELL_ONLY,
    /** Sells, and invites the customer to call. */
    INVITE_CALLS,
    /** Calls after the sale to ask whether it meets expectations. */
    ASK_AFTER_THE_SALE,
    /** Calls from time to time about improved uses or new products. */
    SUGGEST_IMPROVEMENTS,
    /** Works continuously with the customer to find ways of better performance. */
    WORK_TOGETHER;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
