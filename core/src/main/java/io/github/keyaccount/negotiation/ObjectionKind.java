package io.github.keyaccount.negotiation;

import io.github.keyaccount.explain.Label;

/**
 * The seven objections that sellers hear most (异议).
 *
 * <p>Source: the key-account training texts.
 */
public enum ObjectionKind implements Label {
    /** "Send me some written material" (请先寄资料). */
    SEND_MATERIAL,
    /** "We make it ourselves" (我们自己生产). */
    MAKE_OURSELVES,
    /** "We have a supplier" (已有供应商). */
    HAVE_SUPPLIER,
    /** "I am not in charge" (不归我管). */
    NOT_IN_CHARGE,
    /** "There is no budget" (没有预算). */
    NO_BUDGET,
    /** "The price is too high" (价格太高). */
    PRICE_TOO_HIGH,
    /** "We used it before and were dissatisfied" (用过，不满意). */
    DISSATISFIED_BEFORE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
