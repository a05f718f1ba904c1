package io.github.keyaccount.portfolio;

import static java.util.stream.Collectors.toCollection;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tier of an account, and why it is that.
 *
 * <p>Two judgements are equal if they put equal accounts into the same tier for the same reasons. Immutable and
 * thread-safe.
 */
public final class TierJudgement {
    private final AccountTiering tiering;
    private final int position;

    TierJudgement(AccountTiering tiering, int position) {
        this.tiering = tiering;
        this.position = position;
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public AccountId account() {
        return tiering.portfolio().table().account(position).id();
    }

    /**
     * Returns the tier.
     *
     * @return the tier
     */
    public AccountTier tier() {
        return tiering.tier(position);
    }

    /**
     * Returns the criteria that the account meets. A prospect may meet some as well, and stays one.
     *
     * @return the criteria with a threshold that it reaches, in their order
     */
    public Set<TierCriterion> met() {
        return used(this::meets);
    }

    /**
     * Returns the criteria of which nothing is known of the account.
     *
     * @return the criteria with a threshold of which no value is known, in their order
     */
    public Set<TierCriterion> unknown() {
        return used(criterion -> !isKnown(criterion));
    }

    private Set<TierCriterion> used(Predicate<TierCriterion> condition) {
        return Collections.unmodifiableSet(tiering.thresholds().used().stream()
                .filter(condition)
                .collect(toCollection(() -> EnumSet.noneOf(TierCriterion.class))));
    }

    private boolean meets(TierCriterion criterion) {
        return (tiering.rule().met(position) & TierRule.bit(criterion)) != 0;
    }

    private boolean isKnown(TierCriterion criterion) {
        return tiering.evidence().isKnown(criterion, position);
    }

    /**
     * Returns why the account is in its tier: what has decided, why it is a customer, and for each criterion with a
     * threshold the value and whether it reaches it. A share of revenue is rounded down for this, to hundredths of a percent
     * or finer.
     *
     * @return the reasons, what has decided first
     */
    public List<Finding> reasons() {
        List<Finding> reasons = new ArrayList<>();
        if (tier() == AccountTier.PROSPECT) {
            reasons.add(notBoughtYet());
        } else {
            reasons.add(verdict());
            reasons.add(customer());
        }
        tiering.thresholds().used().forEach(criterion -> reasons.add(reason(criterion)));
        return List.copyOf(reasons);
    }

    private Finding notBoughtYet() {
        Portfolio portfolio = tiering.portfolio();
        return Finding.of(PortfolioFinding.NOT_BOUGHT_YET, portfolio.asOf(), portfolio.period());
    }

    private Finding verdict() {
        TierThresholds thresholds = tiering.thresholds();
        if (tier() == AccountTier.STANDARD) {
            return Finding.of(PortfolioFinding.NOT_KEY, met().size(), thresholds.supportingNeeded());
        }
        List<TierCriterion> decisive =
                met().stream().filter(thresholds.decisive()::contains).toList();
        return decisive.isEmpty()
                ? Finding.of(
                        PortfolioFinding.KEY_BY_SUPPORTING_CRITERIA, List.copyOf(met()), thresholds.supportingNeeded())
                : Finding.of(PortfolioFinding.KEY_BY_DECISIVE_CRITERIA, decisive);
    }

    private Finding customer() {
        Portfolio portfolio = tiering.portfolio();
        Optional<LocalDate> since =
                portfolio.table().account(position).customerSince().filter(date -> !date.isAfter(portfolio.asOf()));
        if (since.isPresent()) {
            return Finding.of(PortfolioFinding.CUSTOMER_SINCE, since.get());
        }
        Money revenue = portfolio.table().figures(position).orElseThrow().revenue();
        return Finding.of(PortfolioFinding.BROUGHT_REVENUE, revenue, portfolio.period());
    }

    private Finding reason(TierCriterion criterion) {
        TierThresholds thresholds = tiering.thresholds();
        Object threshold = thresholds.shown(criterion);
        if (!isKnown(criterion)) {
            return Finding.of(PortfolioFinding.CRITERION_UNKNOWN, criterion, threshold);
        }
        PortfolioFinding code = meets(criterion) ? PortfolioFinding.CRITERION_MET : PortfolioFinding.CRITERION_NOT_MET;
        long value = tiering.evidence()
                .valueShown(criterion, position, thresholds.threshold(criterion).orElseThrow());
        return Finding.of(
                code, criterion, criterion.shown(value, tiering.portfolio().currency()), threshold);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof TierJudgement other
                && account().equals(other.account())
                && tier() == other.tier()
                && reasons().equals(other.reasons());
    }

    @Override
    public int hashCode() {
        return Objects.hash(account(), tier());
    }

    @Override
    public String toString() {
        return account() + ": " + tier();
    }
}
