package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/**
 * By what a partner is judged who sells our products on.
 *
 * <p>Source: the evaluation of customers in the channel-management training texts (客户评价).
 */
public enum PartnerCriterion implements Label {
    /** How eagerly it sells our products (积极性). */
    ENTHUSIASM,
    /** How well it runs its business (经营能力). */
    BUSINESS_CAPABILITY,
    /** How reliably it pays and keeps its word (信誉). */
    CREDIT,
    /** Whom it knows and what it counts for in its market (社会关系). */
    SOCIAL_STANDING;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
