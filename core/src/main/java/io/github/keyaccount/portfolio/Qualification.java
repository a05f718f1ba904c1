package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether a prospective account is worth developing, and why, or why not.
 *
 * <p>Not everybody who buys brings profit, and effort on those who cannot or will not buy is lost. So an account is asked, before
 * it is developed, whether it stands in the target market, needs the product, can pay, is likely enough to buy, and brings
 * enough over its cost. One thing that speaks against it turns it down; one thing that is needed and not known leaves it
 * undecided. That a competitor serves it today speaks in its favour, since it uses such products, but decides nothing. Source: the
 * key-account training texts (客户的选择, 销售能力和服务成本). Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Qualification {

    Qualification() {}

    /**
     * Returns whether a prospective account is worth developing.
     *
     * <p>With m the expected margin, c the cost to serve and f the least margin over cost, it must hold that m ≥ f × c; with w
     * the cost to win and p the most periods to win it back, (m − c) × p ≥ w. Both are compared exactly.
     *
     * @param appraisal what is known of the account
     * @param rules what it must fulfil
     * @return the qualification
     */
    public static Qualification of(ProspectAppraisal appraisal, QualificationRules rules) {
        Objects.requireNonNull(appraisal, "appraisal");
        Objects.requireNonNull(rules, "rules");
        return QualificationReasons.qualification(appraisal, rules);
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public abstract AccountId account();

    /**
     * Returns the day by which it was appraised.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns what it was asked.
     *
     * @return the rules
     */
    public abstract QualificationRules rules();

    /**
     * Returns what speaks against it.
     *
     * @return the findings, none unless it is turned down
     */
    public abstract List<Finding> against();

    /**
     * Returns what would have to be known.
     *
     * @return a finding per thing that is needed and not known
     */
    public abstract List<Finding> unknown();

    /**
     * Returns what speaks in its favour.
     *
     * @return the findings
     */
    public abstract List<Finding> inFavour();

    /**
     * Returns the verdict.
     *
     * @return turned down if anything speaks against it, otherwise undecided if anything needed is not known, otherwise
     *     qualified
     */
    public QualificationVerdict verdict() {
        if (!against().isEmpty()) {
            return QualificationVerdict.TURNED_DOWN;
        }
        return unknown().isEmpty() ? QualificationVerdict.QUALIFIED : QualificationVerdict.UNDECIDED;
    }

    /**
     * Returns all reasons.
     *
     * @return what speaks against it, what is not known, and what speaks in its favour, in this order
     */
    public List<Finding> reasons() {
        return Stream.of(against(), unknown(), inFavour()).flatMap(List::stream).toList();
    }
}
