package io.github.keyaccount.portfolio;

import static io.github.keyaccount.account.AccountTier.KEY;
import static io.github.keyaccount.account.AccountTier.PROSPECT;
import static io.github.keyaccount.account.AccountTier.STANDARD;
import static io.github.keyaccount.portfolio.Sketch.AS_OF;
import static io.github.keyaccount.portfolio.TierCriterion.POTENTIAL;
import static io.github.keyaccount.portfolio.TierCriterion.RECOVERY_TIME;
import static io.github.keyaccount.portfolio.TierCriterion.REVENUE_SHARE;
import static io.github.keyaccount.portfolio.TierCriterion.STRATEGIC_WEIGHT;
import static io.github.keyaccount.portfolio.TierCriterion.TENURE;

import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The slow and obvious way: every criterion by itself, shares as exact products of decimals. */
final class TierOracle {
    private final List<Sketch> sketches;
    private final TierThresholds thresholds;
    private final BigDecimal total;

    TierOracle(List<Sketch> sketches, TierThresholds thresholds) {
        this.sketches = sketches;
        this.thresholds = thresholds;
        this.total = sketches.stream()
                .flatMap(sketch -> sketch.revenue().stream())
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Set<TierCriterion> met(int number) {
        Sketch sketch = sketches.get(number);
        Set<TierCriterion> met = EnumSet.noneOf(TierCriterion.class);
        if (thresholds.revenueShare().isPresent()
                && sketch.revenue().isPresent()
                && total.signum() > 0
                && BigDecimal.valueOf(sketch.revenue().get())
                                .compareTo(thresholds
                                        .revenueShare()
                                        .get()
                                        .toBigDecimal()
                                        .multiply(total))
                        >= 0) {
            met.add(REVENUE_SHARE);
        }
        if (atLeast(sketch.months(), thresholds.recoveryMonths())) {
            met.add(RECOVERY_TIME);
        }
        if (atLeast(sketch.weight(), thresholds.strategicWeight().map(Probability::billionths))) {
            met.add(STRATEGIC_WEIGHT);
        }
        if (atLeast(tenure(sketch), thresholds.tenureYears())) {
            met.add(TENURE);
        }
        if (atLeast(sketch.potential(), thresholds.potential().map(Money::minorUnits))) {
            met.add(POTENTIAL);
        }
        return met;
    }

    Set<TierCriterion> unknown(int number) {
        Sketch sketch = sketches.get(number);
        Set<TierCriterion> unknown = EnumSet.noneOf(TierCriterion.class);
        if (thresholds.revenueShare().isPresent() && (sketch.revenue().isEmpty() || total.signum() == 0)) {
            unknown.add(REVENUE_SHARE);
        }
        if (thresholds.recoveryMonths().isPresent() && sketch.months().isEmpty()) {
            unknown.add(RECOVERY_TIME);
        }
        if (thresholds.strategicWeight().isPresent() && sketch.weight().isEmpty()) {
            unknown.add(STRATEGIC_WEIGHT);
        }
        if (thresholds.tenureYears().isPresent() && tenure(sketch).isEmpty()) {
            unknown.add(TENURE);
        }
        if (thresholds.potential().isPresent() && sketch.potential().isEmpty()) {
            unknown.add(POTENTIAL);
        }
        return unknown;
    }

    TierThresholds thresholds() {
        return thresholds;
    }

    boolean uses(TierCriterion criterion) {
        return switch (criterion) {
            case REVENUE_SHARE -> thresholds.revenueShare().isPresent();
            case RECOVERY_TIME -> thresholds.recoveryMonths().isPresent();
            case STRATEGIC_WEIGHT -> thresholds.strategicWeight().isPresent();
            case TENURE -> thresholds.tenureYears().isPresent();
            case POTENTIAL -> thresholds.potential().isPresent();
        };
    }

    BigDecimal total() {
        return total;
    }

    private static Optional<Integer> tenure(Sketch sketch) {
        return sketch.since()
                .filter(date -> !date.isAfter(AS_OF))
                .map(date -> Period.between(date, AS_OF).getYears());
    }

    private static <T extends Comparable<T>> boolean atLeast(Optional<T> value, Optional<T> threshold) {
        return value.isPresent() && threshold.isPresent() && value.get().compareTo(threshold.get()) >= 0;
    }

    AccountTier tier(int number) {
        if (!sketches.get(number).isCustomer()) {
            return PROSPECT;
        }
        Set<TierCriterion> met = met(number);
        boolean decides = met.stream().anyMatch(thresholds.decisive()::contains);
        met.removeAll(thresholds.decisive());
        return decides || met.size() >= thresholds.supportingNeeded() ? KEY : STANDARD;
    }
}
