package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Why an account is in another tier than before.
 *
 * <p>There is always a cause. The tier follows from whether the account is a customer, the criteria it meets, and the
 * rule. If it is a key account on one side only, and a customer on both, then it meets a criterion there that it does not
 * meet on the other side; or it meets the same or fewer there, and then one of them is decisive only there, or fewer
 * supporting ones are needed there.
 */
final class TierChangeCauses {
    private final Side before;
    private final Side after;
    private final List<Finding> causes = new ArrayList<>();

    private TierChangeCauses(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    static List<Finding> of(AccountTiering before, int positionBefore, AccountTiering after, int positionAfter) {
        TierChangeCauses all = new TierChangeCauses(new Side(before, positionBefore), new Side(after, positionAfter));
        all.addCustomer();
        if (all.before.isKey() || all.after.isKey()) {
            all.addCriteria();
        }
        return all.causes;
    }

    /** The account as one of the tierings sees it. */
    private record Side(AccountTiering tiering, int position) {
        Portfolio portfolio() {
            return tiering.portfolio();
        }

        TierThresholds thresholds() {
            return tiering.thresholds();
        }

        boolean isCustomer() {
            return tiering.tier(position) != AccountTier.PROSPECT;
        }

        boolean isKey() {
            return tiering.tier(position) == AccountTier.KEY;
        }

        boolean uses(TierCriterion criterion) {
            return thresholds().threshold(criterion).isPresent();
        }

        boolean knows(TierCriterion criterion) {
            return tiering.evidence().isKnown(criterion, position);
        }

        boolean meets(TierCriterion criterion) {
            return (tiering.rule().met(position) & TierRule.bit(criterion)) != 0;
        }

        boolean isDecisive(TierCriterion criterion) {
            return thresholds().decisive().contains(criterion);
        }

        boolean meetsDecisive() {
            return thresholds().decisive().stream().anyMatch(this::meets);
        }

        long threshold(TierCriterion criterion) {
            return thresholds().threshold(criterion).orElseThrow();
        }

        Object thresholdShown(TierCriterion criterion) {
            return thresholds().shown(criterion);
        }

        /** The decimals follow from the thresholds of both sides. */
        long value(TierCriterion criterion, Side other) {
            return tiering.evidence().valueShown(criterion, position, threshold(criterion), other.threshold(criterion));
        }

        Object valueShown(TierCriterion criterion, Side other) {
            return criterion.shown(value(criterion, other), portfolio().currency());
        }
    }

    private void addCustomer() {
        if (!before.isCustomer()) {
            causes.add(becameCustomer());
        } else if (!after.isCustomer()) {
            causes.add(Finding.of(
                    PortfolioFinding.NO_LONGER_KNOWN_AS_CUSTOMER,
                    after.portfolio().asOf(),
                    after.portfolio().period()));
        }
    }

    private Finding becameCustomer() {
        Portfolio portfolio = after.portfolio();
        AccountTable table = portfolio.table();
        Optional<LocalDate> since =
                table.account(after.position()).customerSince().filter(date -> !date.isAfter(portfolio.asOf()));
        if (since.isPresent()) {
            boolean sinceThen = since.get().isAfter(before.portfolio().asOf());
            return Finding.of(
                    sinceThen ? PortfolioFinding.FIRST_DEAL_CLOSED : PortfolioFinding.KNOWN_AS_CUSTOMER, since.get());
        }
        Money revenue = table.figures(after.position()).orElseThrow().revenue();
        return Finding.of(PortfolioFinding.FIRST_REVENUE, revenue, portfolio.period());
    }

    private void addCriteria() {
        Side key = after.isKey() ? after : before;
        Side other = after.isKey() ? before : after;
        for (TierCriterion criterion : TierCriterion.values()) {
            if (key.meets(criterion)) {
                if (!other.uses(criterion)) {
                    add(PortfolioFinding.THRESHOLD_SET, PortfolioFinding.THRESHOLD_DROPPED, criterion, key);
                } else {
                    addCrossing(criterion, key, other);
                    addRole(criterion, key, other);
                }
            }
        }
        int needed = key.thresholds().supportingNeeded();
        if (!key.meetsDecisive() && needed < other.thresholds().supportingNeeded()) {
            causes.add(Finding.of(
                    PortfolioFinding.SUPPORTING_NEEDED_CHANGED,
                    before.thresholds().supportingNeeded(),
                    after.thresholds().supportingNeeded()));
        }
    }

    private void add(PortfolioFinding promoting, PortfolioFinding demoting, TierCriterion criterion, Side key) {
        causes.add(Finding.of(after.isKey() ? promoting : demoting, criterion, key.thresholdShown(criterion)));
    }

    /** Of a criterion that the key account meets and both sides use. */
    private void addCrossing(TierCriterion criterion, Side key, Side other) {
        if (other.meets(criterion)) {
            return;
        }
        if (!other.knows(criterion)) {
            causes.add(Finding.of(
                    after.isKey()
                            ? PortfolioFinding.CRITERION_BECAME_KNOWN
                            : PortfolioFinding.CRITERION_NO_LONGER_KNOWN,
                    criterion,
                    key.valueShown(criterion, other),
                    key.thresholdShown(criterion)));
        } else if (isHigher(criterion, key, other)) {
            causes.add(Finding.of(
                    after.isKey() ? PortfolioFinding.CRITERION_REACHED : PortfolioFinding.CRITERION_MISSED,
                    criterion,
                    before.valueShown(criterion, after),
                    after.valueShown(criterion, before),
                    after.thresholdShown(criterion)));
        }
        if (isLower(criterion, key, other)) {
            causes.add(Finding.of(
                    PortfolioFinding.THRESHOLD_CHANGED,
                    criterion,
                    before.thresholdShown(criterion),
                    after.thresholdShown(criterion)));
        }
    }

    /** Whether the value is higher on the side of the key account; values in two currencies count as different. */
    private static boolean isHigher(TierCriterion criterion, Side key, Side other) {
        boolean comparable = criterion != TierCriterion.POTENTIAL
                || key.portfolio().currency().equals(other.portfolio().currency());
        return !comparable || key.value(criterion, other) > other.value(criterion, key);
    }

    /** Whether the threshold is lower on the side of the key account; thresholds in two currencies count as different. */
    private static boolean isLower(TierCriterion criterion, Side key, Side other) {
        boolean comparable =
                criterion != TierCriterion.POTENTIAL || currency(key).equals(currency(other));
        return !comparable || key.threshold(criterion) < other.threshold(criterion);
    }

    private static Optional<Currency> currency(Side side) {
        return side.thresholds().potential().map(Money::currency);
    }

    private void addRole(TierCriterion criterion, Side key, Side other) {
        if (key.isDecisive(criterion) && !other.isDecisive(criterion)) {
            causes.add(Finding.of(
                    after.isKey() ? PortfolioFinding.BECAME_DECISIVE : PortfolioFinding.BECAME_SUPPORTING, criterion));
        }
    }
}
