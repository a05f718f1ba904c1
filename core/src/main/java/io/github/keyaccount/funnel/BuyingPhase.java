package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/**
 * The six phases in which a large customer buys, in their order.
 *
 * <p>A stage of an own funnel may name its phase; tables such as "who decides at this stage" find their row by it.
 * Source: the sales funnel of the key-account training texts (销售漏斗), with its six steps seen by buyer and seller.
 */
public enum BuyingPhase implements Label {
    /** A need stirs: an initiator comes to ask for something to be bought (兴趣). */
    INTEREST(SellingStep.ANALYSE_CUSTOMER, EndMark.REQUEST_MADE),
    /** The need is weighed until the decision maker approves it (酝酿). */
    APPROVAL(SellingStep.BUILD_TRUST, EndMark.PROJECT_APPROVED),
    /** Plan and specification are written (设计). */
    DESIGN(SellingStep.UNCOVER_NEEDS, EndMark.SUPPLIERS_INVITED),
    /** Proposals and quotes are compared (比较). */
    COMPARISON(SellingStep.PRESENT_VALUE, EndMark.NEGOTIATION_BEGUN),
    /** Terms are negotiated and the contract is signed (承诺). */
    COMMITMENT(SellingStep.WIN_COMMITMENT, EndMark.CONTRACT_SIGNED),
    /** What was bought is delivered, used and paid (使用). */
    USE(SellingStep.COLLECT_PAYMENT, EndMark.PAID_AND_IN_USE);

    private final SellingStep sellingStep;
    private final EndMark endMark;

    BuyingPhase(SellingStep sellingStep, EndMark endMark) {
        this.sellingStep = sellingStep;
        this.endMark = endMark;
    }

    /**
     * Returns what the seller does while the customer is in this phase.
     *
     * @return the selling step
     */
    public SellingStep sellingStep() {
        return sellingStep;
    }

    /**
     * Returns the event by which this phase is known to have ended.
     *
     * @return the end mark
     */
    public EndMark endMark() {
        return endMark;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
