package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/**
 * What an account reacts to most (敏感类型).
 *
 * <p>The channel-management training texts name the class and not what belongs to it: the four values are a reading. Where
 * none of them fits, the caller leaves the sensitivity empty and keeps a word of its own among the attributes of the account.
 */
public enum Sensitivity implements Label {
    /** What it pays (价格). */
    PRICE,
    /** How it is served (服务). */
    SERVICE,
    /** Whose name is on the product (品牌). */
    BRAND,
    /** When and how it pays and is delivered (条款). */
    TERMS;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
