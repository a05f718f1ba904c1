package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Label;

/** The event that ends each {@link BuyingPhase}, in its order. */
public enum EndMark implements Label {
    /** An initiator makes a spoken or written request to buy. */
    REQUEST_MADE,
    /** The decision maker agrees, sets time and budget, and asks for a plan. */
    PROJECT_APPROVED,
    /** Plan and specification are done and suppliers are invited. */
    SUPPLIERS_INVITED,
    /** Several suppliers have proposed and quoted; negotiation begins. */
    NEGOTIATION_BEGUN,
    /** The chosen supplier has negotiated and the contract is signed. */
    CONTRACT_SIGNED,
    /** Paid, delivered, commissioned, in use, served. */
    PAID_AND_IN_USE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
