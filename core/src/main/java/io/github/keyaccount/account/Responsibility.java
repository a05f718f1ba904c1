package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;
import java.util.Optional;

/**
 * What somebody in the team of a key account must answer for.
 *
 * <p>Source: the positions and duties of the key-account training texts (职位与职责).
 */
public enum Responsibility implements Label {
    /** Plans that reach the company's strategic vision for its key accounts, made and carried out. */
    STRATEGIC_VISION(TeamRole.ACCOUNT_MANAGER),
    /** A strategy by which the account is developed. */
    DEVELOPMENT_STRATEGY(Beneficiary.COMPANY),
    /** The account plan. */
    ACCOUNT_PLAN(Beneficiary.COMPANY),
    /** Information about the account. */
    ACCOUNT_INFORMATION(Beneficiary.COMPANY),
    /** The road to those who hold the power at the account. */
    ROAD_TO_POWER(Beneficiary.COMPANY),
    /** Proposals. */
    PROPOSALS(Beneficiary.COMPANY),
    /** Contracts from which both sides win. */
    WIN_WIN_CONTRACTS(Beneficiary.COMPANY),
    /** The work of the team fitted together. */
    TEAM_COORDINATION(Beneficiary.COMPANY),
    /** A voice for the account inside the company. */
    ADVOCACY(Beneficiary.ACCOUNT),
    /** Solutions to the account's problems. */
    SOLUTIONS(Beneficiary.ACCOUNT),
    /** The company's resources, brought to the account. */
    RESOURCES(Beneficiary.ACCOUNT),
    /** Advice from somebody who knows the account's industry. */
    INDUSTRY_ADVICE(Beneficiary.ACCOUNT),

    /** A firm relationship with the counterparts at the account, for the long term. */
    LONG_TERM_RELATIONSHIP(TeamRole.EXECUTIVE_SPONSOR),
    /** Character, interests and views of the counterparts, known and passed on to the team. */
    KNOWLEDGE_OF_COUNTERPARTS(TeamRole.EXECUTIVE_SPONSOR),
    /** An alliance at executive level, in which values, goals and expectations agree. */
    EXECUTIVE_ALLIANCE(TeamRole.EXECUTIVE_SPONSOR),
    /** The team overseen. */
    TEAM_OVERSIGHT(TeamRole.EXECUTIVE_SPONSOR),
    /** The account manager introduced to people higher up. */
    INTRODUCTION_UPWARDS(TeamRole.EXECUTIVE_SPONSOR),
    /** The account plan reviewed and steered. */
    PLAN_REVIEW(TeamRole.EXECUTIVE_SPONSOR),
    /** Delivery on time. */
    ON_TIME_DELIVERY(TeamRole.EXECUTIVE_SPONSOR),
    /** Quick answers to complaints. */
    COMPLAINT_RESPONSE(TeamRole.EXECUTIVE_SPONSOR),
    /** Help with proposals and negotiation. */
    NEGOTIATION_SUPPORT(TeamRole.EXECUTIVE_SPONSOR),
    /** The relationship as a personal responsibility. */
    PERSONAL_COMMITMENT(TeamRole.EXECUTIVE_SPONSOR),

    /** The account managers led. */
    LEADERSHIP(TeamRole.SALES_MANAGER),
    /** The right person on each key account. */
    RIGHT_PERSON(TeamRole.SALES_MANAGER),
    /** Duties balanced between the account teams and the sales teams. */
    BALANCE_OF_DUTIES(TeamRole.SALES_MANAGER),
    /** Budget and cost. */
    BUDGET_AND_COST(TeamRole.SALES_MANAGER),
    /** Hiring. */
    HIRING(TeamRole.SALES_MANAGER),
    /** Appraisal. */
    APPRAISAL(TeamRole.SALES_MANAGER),
    /** Pay. */
    PAY(TeamRole.SALES_MANAGER),
    /** Dismissal. */
    DISMISSAL(TeamRole.SALES_MANAGER),
    /** Training. */
    TRAINING(TeamRole.SALES_MANAGER),
    /** Performance standards, set and used. */
    PERFORMANCE_STANDARDS(TeamRole.SALES_MANAGER);

    private final TeamRole role;
    private final Optional<Beneficiary> beneficiary;

    Responsibility(TeamRole role) {
        this.role = role;
        this.beneficiary = Optional.empty();
    }

    Responsibility(Beneficiary beneficiary) {
        this.role = TeamRole.ACCOUNT_MANAGER;
        this.beneficiary = Optional.of(beneficiary);
    }

    /**
     * Returns the role that answers for it unless it was delegated.
     *
     * @return the role
     */
    public TeamRole role() {
        return role;
    }

    /**
     * Returns to whom the account manager owes it.
     *
     * @return the beneficiary; empty for the account manager's plans as a whole, and for the other roles
     */
    public Optional<Beneficiary> beneficiary() {
        return beneficiary;
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
