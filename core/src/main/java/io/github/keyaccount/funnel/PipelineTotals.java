package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The exact, unrounded totals of a pipeline over a period, which can be merged.
 *
 * <p>Split the opportunities of a company into parts in any way, take the totals of each part on its own thread or
 * machine, and {@link #plus} them: the result equals the totals of the whole, bit for bit. The parts must not share an
 * opportunity, which totals can see only of those left out. Sums are kept per outcome, currency, stage, source of the win
 * rate, category and timing, as integers of 128 bits; nothing is rounded here. Immutable and thread-safe.
 */
public final class PipelineTotals {
    private static final CloseTiming[] TIMINGS = CloseTiming.values();

    private final Funnel funnel;
    private final LocalDate asOf;
    private final SalesPeriod period;
    private final Optional<Money> threshold;
    private final Optional<ExchangeRates> thresholdExchangeRates;
    private final ClassTotals totals;
    private final List<OpportunityId> belowThreshold;
    private final boolean rebuilt;
    private final Map<OpportunityField, Integer> carriedBack;
    private final List<OpportunityId> notPlaceable;

    private PipelineTotals(Pipeline pipeline, SalesPeriod period) {
        this.funnel = pipeline.funnel();
        this.asOf = pipeline.asOf();
        this.period = period;
        this.threshold = pipeline.threshold();
        this.thresholdExchangeRates = pipeline.thresholdExchangeRates();
        this.totals = pipeline.classTotals(period);
        this.belowThreshold = PipelineRebuilding.ids(pipeline.belowThreshold());
        this.rebuilt = pipeline.isRebuilt();
        this.carriedBack = pipeline.carriedBack();
        this.notPlaceable = pipeline.notPlaceable();
    }

    private PipelineTotals(PipelineTotals one, PipelineTotals other) {
        this.funnel = one.funnel;
        this.asOf = one.asOf;
        this.period = one.period;
        this.threshold = one.threshold;
        this.thresholdExchangeRates = one.thresholdExchangeRates;
        this.totals = one.totals.plus(other.totals);
        this.belowThreshold = union(one.belowThreshold, other.belowThreshold);
        this.rebuilt = one.rebuilt || other.rebuilt;
        Map<OpportunityField, Integer> counts = new EnumMap<>(OpportunityField.class);
        one.carriedBack.forEach((field, count) -> counts.merge(field, count, Integer::sum));
        other.carriedBack.forEach((field, count) -> counts.merge(field, count, Integer::sum));
        this.carriedBack = Collections.unmodifiableMap(counts);
        this.notPlaceable = union(one.notPlaceable, other.notPlaceable);
    }

    private static List<OpportunityId> union(List<OpportunityId> one, List<OpportunityId> other) {
        TreeSet<OpportunityId> ids = new TreeSet<>(one);
        List<OpportunityId> shared = other.stream().filter(id -> !ids.add(id)).toList();
        Check.noOffenders(shared, "'other' of other opportunities");
        return List.copyOf(ids);
    }

    /**
     * Returns the totals of a pipeline over a period.
     *
     * @param pipeline the pipeline
     * @param period the period by which timings are told apart
     * @return the totals
     */
    public static PipelineTotals of(Pipeline pipeline, SalesPeriod period) {
        Objects.requireNonNull(pipeline, "pipeline");
        Objects.requireNonNull(period, "period");
        return new PipelineTotals(pipeline, period);
    }

    /**
     * Returns the totals of both parts together.
     *
     * @param other the totals of other opportunities, with the same funnel, as-of date, period and threshold
     * @return the totals of the whole
     * @throws IllegalArgumentException if funnel, as-of date, period, threshold or its exchange rates differ, or both have
     *     left out the same opportunity
     */
    public PipelineTotals plus(PipelineTotals other) {
        Objects.requireNonNull(other, "other");
        Check.argument(other.funnel.equals(funnel), "'other' of the same funnel " + funnel, other.funnel);
        Check.argument(other.asOf.equals(asOf), "'other' as of the same day " + asOf, other.asOf);
        Check.argument(other.period.equals(period), "'other' over the same period " + period, other.period);
        Check.argument(
                other.threshold.equals(threshold),
                "'other' with the same threshold " + text(threshold),
                text(other.threshold));
        Check.argument(
                other.thresholdExchangeRates.equals(thresholdExchangeRates),
                "'other' with the same exchange rates of the threshold, " + text(thresholdExchangeRates),
                text(other.thresholdExchangeRates));
        return new PipelineTotals(this, other);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("(none)");
    }

    /**
     * Returns the funnel of the pipeline.
     *
     * @return the funnel
     */
    public Funnel funnel() {
        return funnel;
    }

    /**
     * Returns the day at whose end the pipeline stands.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the period by which timings are told apart.
     *
     * @return the period
     */
    public SalesPeriod period() {
        return period;
    }

    /**
     * Returns the amount with which an opportunity must have been opened to be in the pipeline.
     *
     * @return the threshold, empty if there is none
     */
    public Optional<Money> threshold() {
        return threshold;
    }

    /**
     * Returns the rates at which opening amounts in other currencies were compared with the threshold.
     *
     * @return the rates, empty if there is no threshold or it was given without rates
     */
    public Optional<ExchangeRates> thresholdExchangeRates() {
        return thresholdExchangeRates;
    }

    /**
     * Returns what a reader of figures from these totals should know about the pipeline: falling win rates in the
     * funnel, fields carried back, opportunities that could not be placed, opportunities below the threshold.
     *
     * @return the findings, as {@link Pipeline#findings()} of the whole
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(funnel.findings());
        findings.addAll(PipelineRebuilding.findings(rebuilt, carriedBack, notPlaceable.size(), asOf));
        if (!belowThreshold.isEmpty()) {
            findings.add(Finding.of(FunnelFinding.BELOW_THRESHOLD, belowThreshold.size(), threshold.orElseThrow()));
        }
        return List.copyOf(findings);
    }

    /**
     * Returns the opportunities left out because nothing tells whether they were there on the past day for which the
     * pipeline was rebuilt.
     *
     * @return their ids in order
     */
    public List<OpportunityId> notPlaceable() {
        return notPlaceable;
    }

    /**
     * Returns the opportunities that the pipeline's threshold left out.
     *
     * @return their ids in order
     */
    public List<OpportunityId> belowThreshold() {
        return belowThreshold;
    }

    /**
     * Returns the currencies of the opportunities that are open or were won in the period: those that a forecast needs.
     *
     * @return the currencies, ordered by code
     */
    public List<Currency> currencies() {
        return totals.currencies();
    }

    /**
     * Returns the number of opportunities with an outcome and one of the timings, omitted ones among them.
     *
     * @param outcome the outcome
     * @param timings the timings to count
     * @return the count
     */
    public long count(OutcomeKind outcome, Set<CloseTiming> timings) {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(timings, "timings");
        long count = 0;
        for (int c = 0; c < totals.classes().size(); c++) {
            if (totals.classes().get(c).outcome() == outcome) {
                for (CloseTiming timing : TIMINGS) {
                    count += timings.contains(timing) ? totals.count(c, timing) : 0;
                }
            }
        }
        return count;
    }

    /**
     * Returns the number of open opportunities at one of the timings, without the omitted ones.
     *
     * @param timings the timings to count
     * @return the count
     */
    public long openCount(Set<CloseTiming> timings) {
        Objects.requireNonNull(timings, "timings");
        long count = 0;
        for (int c = 0; c < totals.classes().size(); c++) {
            DealClass key = totals.classes().get(c);
            if (isInPipeline(key, key.currency())) {
                for (CloseTiming timing : TIMINGS) {
                    count += timings.contains(timing) ? totals.count(c, timing) : 0;
                }
            }
        }
        return count;
    }

    /**
     * Returns the exact amount of the open opportunities at one of the timings, without the omitted ones.
     *
     * @param currency the currency of the opportunities to add up
     * @param timings the timings to add up
     * @return the sum in minor units
     */
    public BigDecimal openMinorUnits(Currency currency, Set<CloseTiming> timings) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(timings, "timings");
        ExactSums sum = ExactSums.growing(1);
        for (int c = 0; c < totals.classes().size(); c++) {
            if (isInPipeline(totals.classes().get(c), currency)) {
                for (CloseTiming timing : TIMINGS) {
                    if (timings.contains(timing)) {
                        totals.addAmount(c, timing, sum);
                    }
                }
            }
        }
        return sum.get(0, 0);
    }

    /**
     * Returns the exact Σ amount × win rate of the open opportunities at one of the timings, without the omitted ones.
     *
     * @param currency the currency of the opportunities to add up
     * @param timings the timings to add up
     * @return the sum in minor units, with at most nine decimals
     */
    public BigDecimal weightedMinorUnits(Currency currency, Set<CloseTiming> timings) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(timings, "timings");
        int decimals = winRateDecimals(currency);
        ExactSums sum = ExactSums.growing(1);
        for (int c = 0; c < totals.classes().size(); c++) {
            if (isInPipeline(totals.classes().get(c), currency)) {
                for (CloseTiming timing : TIMINGS) {
                    if (timings.contains(timing)) {
                        totals.addWeighted(c, timing, funnel, decimals, sum);
                    }
                }
            }
        }
        return sum.get(0, decimals);
    }

    /** Returns how many decimals the win rates need; with two, as most funnels have, the sum is a long and cheap. */
    private int winRateDecimals(Currency currency) {
        int decimals = 0;
        for (DealClass key : totals.classes()) {
            if (isInPipeline(key, currency)) {
                if (!key.isAtStageRate()) {
                    return ClassTotals.WIN_RATE_DECIMALS;
                }
                int winRate = funnel.stages().get(key.stage()).winRate().billionths();
                while (winRate % ClassTotals.unit(decimals) != 0) {
                    decimals++;
                }
            }
        }
        return decimals;
    }

    /**
     * Returns the exact revenue of the opportunities won within the period, up to the as-of date.
     *
     * @param currency the currency of the revenue to add up
     * @return the sum in minor units
     */
    public BigDecimal revenueMinorUnits(Currency currency) {
        Objects.requireNonNull(currency, "currency");
        ExactSums sum = ExactSums.growing(1);
        for (int c = 0; c < totals.classes().size(); c++) {
            DealClass key = totals.classes().get(c);
            if (key.outcome() == OutcomeKind.WON && key.currency().equals(currency)) {
                totals.addAmount(c, CloseTiming.IN_PERIOD, sum);
            }
        }
        return sum.get(0, 0);
    }

    private static boolean isInPipeline(DealClass key, Currency currency) {
        return key.outcome() == OutcomeKind.OPEN
                && key.category() != ForecastCategory.OMITTED
                && key.currency().equals(currency);
    }

    /**
     * Returns all totals, each as a line of its own.
     *
     * @return the lines, ordered by outcome, currency, stage, source, category and timing; none is empty
     */
    public List<TotalsLine> lines() {
        List<TotalsLine> lines = new ArrayList<>();
        for (int c = 0; c < totals.classes().size(); c++) {
            for (CloseTiming timing : TIMINGS) {
                if (totals.count(c, timing) > 0) {
                    lines.add(line(c, timing));
                }
            }
        }
        return List.copyOf(lines);
    }

    private TotalsLine line(int c, CloseTiming timing) {
        DealClass key = totals.classes().get(c);
        boolean open = key.outcome() == OutcomeKind.OPEN;
        ExactSums amount = ExactSums.growing(1);
        ExactSums weighted = ExactSums.growing(1);
        totals.addAmount(c, timing, amount);
        if (open) {
            totals.addWeighted(c, timing, funnel, ClassTotals.WIN_RATE_DECIMALS, weighted);
        }
        return ImmutableTotalsLine.builder()
                .outcome(key.outcome())
                .timing(timing)
                .currency(key.currency())
                .stage(open ? Optional.of(funnel.stages().get(key.stage())) : Optional.empty())
                .winRateSource(open ? Optional.of(key.source()) : Optional.empty())
                .category(open ? Optional.of(key.category()) : Optional.empty())
                .count(totals.count(c, timing))
                .amountMinorUnits(amount.get(0, 0))
                .weightedMinorUnits(weighted.get(0, ClassTotals.WIN_RATE_DECIMALS))
                .build();
    }

    /** As with pipelines, whether totals are of a rebuilt pipeline makes no difference. */
    @Override
    public boolean equals(Object object) {
        return object instanceof PipelineTotals other
                && funnel.equals(other.funnel)
                && asOf.equals(other.asOf)
                && period.equals(other.period)
                && totals.equals(other.totals)
                && threshold.equals(other.threshold)
                && thresholdExchangeRates.equals(other.thresholdExchangeRates)
                && belowThreshold.equals(other.belowThreshold)
                && carriedBack.equals(other.carriedBack)
                && notPlaceable.equals(other.notPlaceable);
    }

    @Override
    public int hashCode() {
        return Objects.hash(funnel, asOf, period, threshold, totals, belowThreshold);
    }

    @Override
    public String toString() {
        return "PipelineTotals[" + period + " as of " + asOf + ", "
                + count(OutcomeKind.OPEN, Set.of(TIMINGS)) + " open, "
                + count(OutcomeKind.WON, Set.of(CloseTiming.IN_PERIOD)) + " won in the period]";
    }
}
