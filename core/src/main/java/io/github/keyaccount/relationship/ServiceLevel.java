package io.github.keyaccount.relationship;

import io.github.keyaccount.explain.Label;

/**
 * The five levels of relationship that a seller may keep up with its customers, from the least effort to the most.
 *
 * <p>Sources: the customer-relationship training texts name five types, and lost their table; the levels are added after
 * Philip Kotler, Marketing Management, 2000.
 *
 * @see ServiceLevelTable
 */
public enum ServiceLevel implements Label {
    /** Nothing beyond the sale (基本型). */
    BASIC(ServicePractice.SELL_ONLY),
    /** The customer may call (被动型). */
    REACTIVE(ServicePractice.INVITE_CALLS),
    /** The seller answers for what was sold (负责型). */
    ACCOUNTABLE(ServicePractice.ASK_AFTER_THE_SALE),
    /** The seller comes with improvements of its own accord (能动型). */
    PROACTIVE(ServicePractice.SUGGEST_IMPROVEMENTS),
    /** Both work on the customer's performance (伙伴型). */
    PARTNERSHIP(ServicePractice.WORK_TOGETHER);

    private final ServicePractice practice;

    ServiceLevel(ServicePractice practice) {
        this.practice = practice;
    }

    /**
     * Returns what the seller does at this level.
     *
     * @return the practice
     */
    public ServicePractice practice() {
        return practice;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
