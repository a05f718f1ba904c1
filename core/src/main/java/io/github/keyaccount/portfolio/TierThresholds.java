package io.github.keyaccount.portfolio;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How much of each criterion it takes to be a key account.
 *
 * <p>A customer that meets a decisive criterion is a key account, and so is one that meets enough of the supporting
 * ones, which are all others. A criterion is met by a value at its threshold or above. The training texts name the
 * criteria and give no numbers; the thresholds and this rule are a reading of theirs, and every part of it can be replaced.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TierThresholds implements WithTierThresholds {
    private static final TierThresholds DEFAULTS = builder()
            .revenueShare(Probability.ofPercent(5))
            .recoveryMonths(12)
            .strategicWeight(Probability.ofPercent(70))
            .tenureYears(5)
            .addDecisive(TierCriterion.REVENUE_SHARE, TierCriterion.RECOVERY_TIME, TierCriterion.STRATEGIC_WEIGHT)
            .build();

    TierThresholds() {}

    /**
     * Returns the defaults: 5 % of revenue, a year to make the loss good, or a strategic weight of 0.7, the upper third of
     * the scale, make a key account, each of them alone. Two supporting criteria do so together. Five years as a customer
     * are one of them; potential can be the other, once the caller sets its threshold in the currency of the portfolio.
     *
     * @return the defaults
     */
    public static TierThresholds defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder in which no criterion has a threshold yet; for a variation of the defaults, begin with
     * {@link #defaults()}.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if no criterion has a threshold, a decisive one has
     * none, a threshold is not above zero, so that everybody would meet it, not even one supporting criterion is needed, or
     * none is decisive and too few have a threshold for anybody to become a key account.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the least share of the portfolio's revenue that counts as a large part of it.
     *
     * @return the share, above 0; empty if the criterion is not used
     */
    public abstract Optional<Probability> revenueShare();

    /**
     * Returns how long it takes at least to make a loss good that cannot be made good soon.
     *
     * @return the months, at least 1; empty if the criterion is not used
     */
    public abstract Optional<Integer> recoveryMonths();

    /**
     * Returns the least weight that counts as decisive for the goals of the company.
     *
     * @return the weight, above 0; empty if the criterion is not used
     */
    public abstract Optional<Probability> strategicWeight();

    /**
     * Returns the least time as a customer that counts as long.
     *
     * @return the whole years, at least 1; empty if the criterion is not used
     */
    public abstract Optional<Integer> tenureYears();

    /**
     * Returns the least purchase potential that counts as large.
     *
     * @return the amount, above zero, in the currency of the portfolio; empty if the criterion is not used
     */
    public abstract Optional<Money> potential();

    /**
     * Returns the criteria each of which makes a key account alone. All others are supporting.
     *
     * @return the criteria in their order, each with a threshold
     */
    public abstract Set<TierCriterion> decisive();

    /**
     * Returns how many supporting criteria make a key account together.
     *
     * @return the number, at least 1, 2 unless set; where fewer supporting criteria have a threshold, only decisive ones count
     */
    @Value.Default
    public int supportingNeeded() {
        return 2;
    }

    /**
     * Returns the criteria that have a threshold.
     *
     * @return the criteria in their order
     */
    public List<TierCriterion> used() {
        return Arrays.stream(TierCriterion.values())
                .filter(criterion -> threshold(criterion).isPresent())
                .toList();
    }

    /** Returns the threshold of a criterion in its own unit. */
    Optional<Long> threshold(TierCriterion criterion) {
        return switch (criterion) {
            case REVENUE_SHARE -> revenueShare().map(share -> (long) share.billionths());
            case RECOVERY_TIME -> recoveryMonths().map(Integer::longValue);
            case STRATEGIC_WEIGHT -> strategicWeight().map(weight -> (long) weight.billionths());
            case TENURE -> tenureYears().map(Integer::longValue);
            case POTENTIAL -> potential().map(Money::minorUnits);
        };
    }

    /** Returns the threshold of a criterion in use, as a finding carries it. */
    Object shown(TierCriterion criterion) {
        return criterion.shown(threshold(criterion).orElseThrow(), potential().map(Money::currency));
    }

    @Value.Check
    void check() {
        for (TierCriterion criterion : used()) {
            Check.argument(
                    threshold(criterion).orElseThrow() > 0,
                    "a threshold above zero for " + criterion,
                    shown(criterion));
        }
        Check.argument(!used().isEmpty(), "a threshold for at least one criterion", "none");
        Check.noOffenders(
                decisive().stream()
                        .filter(criterion -> !used().contains(criterion))
                        .toList(),
                "a threshold for each of 'decisive'");
        Check.argument(supportingNeeded() >= 1, "'supportingNeeded' >= 1", supportingNeeded());
        Check.argument(
                !decisive().isEmpty() || used().size() >= supportingNeeded(),
                "a criterion in 'decisive', or as many thresholds as 'supportingNeeded', so that an account can be key",
                "none, and " + used().size() + " of " + supportingNeeded());
    }

    /** Builds {@link TierThresholds}. Not thread-safe. */
    public static final class Builder extends ImmutableTierThresholds.Builder {
        Builder() {}
    }
}
