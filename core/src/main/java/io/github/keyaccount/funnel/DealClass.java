package io.github.keyaccount.funnel;

import java.util.Comparator;
import java.util.Currency;

/**
 * What two deals must have in common for their amounts to be added up.
 *
 * @param outcome open or how it was closed
 * @param currency the currency of the amount that counts
 * @param stage the position of the stage; -1 for a closed deal
 * @param source where the win rate comes from; STAGE for a closed deal
 * @param category the category, with the default filled in; CLOSED for a closed deal
 */
record DealClass(OutcomeKind outcome, Currency currency, int stage, WinRateSource source, ForecastCategory category)
        implements Comparable<DealClass> {

    private static final Comparator<DealClass> ORDER = Comparator.comparing(DealClass::outcome)
            .thenComparing(deal -> deal.currency().getCurrencyCode())
            .thenComparingInt(DealClass::stage)
            .thenComparing(DealClass::source)
            .thenComparing(DealClass::category);

    /** Whether every deal of the class has the same win rate, so that a product of sums is exact. */
    boolean isAtStageRate() {
        return source == WinRateSource.STAGE;
    }

    @Override
    public int compareTo(DealClass other) {
        return ORDER.compare(this, other);
    }
}
