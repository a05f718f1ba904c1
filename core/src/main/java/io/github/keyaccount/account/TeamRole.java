package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;
import java.util.Arrays;
import java.util.List;

/**
 * The roles of the team that serves a key account.
 *
 * <p>Source: the positions and duties of the key-account training texts (职位与职责).
 */
public enum TeamRole implements Label {
    /** Leads the team, and plans and does the work at the account (客户经理). */
    ACCOUNT_MANAGER,
    /** A senior executive who answers in person for the relationship (行政支持者). */
    EXECUTIVE_SPONSOR,
    /** Leads the account managers (销售经理). */
    SALES_MANAGER;

    /**
     * Returns what the role answers for.
     *
     * @return the responsibilities in their order
     */
    public List<Responsibility> responsibilities() {
        return Arrays.stream(Responsibility.values())
                .filter(responsibility -> responsibility.role() == this)
                .toList();
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
