package io.github.keyaccount.need;

import io.github.keyaccount.explain.Label;

/**
 * What an account looks at when it buys (大客户采购5要素).
 *
 * <p>Source: the key-account training texts.
 */
public enum PurchaseFactor implements Label {
    /** What the purchase is worth to it (价值). */
    VALUE,
    /** Whether it answers what is needed (需求). */
    NEED,
    /** What it costs (价格). */
    PRICE,
    /** Whether the supplier is relied on (信赖). */
    TRUST,
    /** How it is to buy, to use and to be served (体验). */
    EXPERIENCE;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
