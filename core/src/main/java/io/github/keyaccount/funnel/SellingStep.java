package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/** What the seller does in each {@link BuyingPhase}, in its order. */
public enum SellingStep implements Label {
    /** Analyse the customer (客户分析). */
    ANALYSE_CUSTOMER,
    /** Build trust (建立信任). */
    BUILD_TRUST,
    /** Uncover needs (挖掘需求). */
    UNCOVER_NEEDS,
    /** Present value (呈现价值). */
    PRESENT_VALUE,
    /** Win the commitment (赢取承诺). */
    WIN_COMMITMENT,
    /** Collect the payment (回收账款). */
    COLLECT_PAYMENT;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
