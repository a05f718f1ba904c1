package io.github.keyaccount.funnel;

import static java.util.stream.Collectors.groupingBy;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * A validated snapshot of opportunities, open and closed, as it stood at the end of a day.
 *
 * <p>Every opportunity stands at a stage of the funnel, no id occurs twice, and nothing in it is dated later than the
 * as-of date. It is made once and then answers quickly: amounts are summed up by class and day when it is built, so
 * that the totals of a period cost a few searches, whatever the number of opportunities. Variations for what-if
 * questions share what they have in common. Immutable and thread-safe.
 */
public final class Pipeline {
    private static final Comparator<Optional<String>> NO_KEY_LAST =
            Comparator.<Optional<String>, Boolean>comparing(Optional::isEmpty).thenComparing(key -> key.orElse(""));

    private final Funnel funnel;
    private final LocalDate asOf;
    private final FunnelThreshold threshold;
    private final List<Opportunity> belowThreshold;
    private final PipelineRebuilding rebuilding;
    private final DealSet deals;

    private Pipeline(
            Funnel funnel,
            LocalDate asOf,
            FunnelThreshold threshold,
            List<Opportunity> belowThreshold,
            PipelineRebuilding rebuilding,
            DealSet deals) {
        this.funnel = funnel;
        this.asOf = asOf;
        this.threshold = threshold;
        this.belowThreshold = belowThreshold;
        this.rebuilding = rebuilding;
        this.deals = deals;
    }

    /**
     * Returns the snapshot of opportunities at the end of a day.
     *
     * @param funnel the funnel in which they stand
     * @param asOf the day
     * @param opportunities the opportunities, open and closed, in an order that is kept
     * @return the pipeline
     * @throws UnknownStageException if an opportunity is or was at a stage that the funnel does not have
     * @throws IllegalArgumentException if two opportunities have the same id, or something in them is dated later than
     *     the as-of date; the message names all offenders, up to twenty of each kind
     */
    public static Pipeline of(Funnel funnel, LocalDate asOf, Iterable<Opportunity> opportunities) {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(opportunities, "opportunities");
        Opportunity[] deals = opportunities instanceof Collection<Opportunity> all
                ? all.toArray(Opportunity[]::new)
                : StreamSupport.stream(opportunities.spliterator(), false).toArray(Opportunity[]::new);
        for (Opportunity deal : deals) {
            Objects.requireNonNull(deal, "opportunities");
        }
        DealSet set = DealSet.of(funnel, asOf, Optional.empty(), deals);
        return new Pipeline(funnel, asOf, FunnelThreshold.NONE, List.of(), PipelineRebuilding.NONE, set);
    }

    /**
     * Returns the funnel in which the opportunities stand.
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
     * Returns the opportunities, open and closed, without those below the threshold.
     *
     * @return the opportunities in the order in which they were given; in a variation, added ones come last
     */
    public List<Opportunity> opportunities() {
        return deals.opportunities();
    }

    /**
     * Returns the open opportunities.
     *
     * @return the open ones among {@link #opportunities()}, in their order
     */
    public List<Opportunity> open() {
        return opportunities().stream().filter(deal -> deal.outcome().isOpen()).toList();
    }

    /**
     * Returns the opportunity with an id.
     *
     * @param id the id
     * @return the opportunity; empty if there is none, or if it is below the threshold
     */
    public Optional<Opportunity> find(OpportunityId id) {
        Objects.requireNonNull(id, "id");
        return deals.find(id);
    }

    /**
     * Returns the amount with which an opportunity must have been opened to be in the pipeline.
     *
     * @return the threshold, empty if there is none
     */
    public Optional<Money> threshold() {
        return threshold.least();
    }

    /**
     * Returns the rates at which opening amounts in other currencies were compared with the threshold.
     *
     * @return the rates, empty if there is no threshold or it was given without rates
     */
    public Optional<ExchangeRates> thresholdExchangeRates() {
        return threshold.exchangeRates();
    }

    /**
     * Returns the opportunities that were opened below the threshold and so are left out.
     *
     * @return the opportunities; none without a threshold
     */
    public List<Opportunity> belowThreshold() {
        return belowThreshold;
    }

    /**
     * Returns whether the pipeline was rebuilt for a past day.
     *
     * @return true if it comes from {@link #rebuiltAsOf}
     */
    public boolean isRebuilt() {
        return rebuilding.past();
    }

    /**
     * Returns the fields that were carried back from today because their past is not recorded, with the number of
     * opportunities concerned.
     *
     * @return the fields in the order of their declaration; none unless the pipeline was rebuilt for a past day
     */
    public Map<OpportunityField, Integer> carriedBack() {
        return rebuilding.carriedBack();
    }

    /**
     * Returns the opportunities left out because they have no opening date, and so may or may not have been there on
     * the past day for which the pipeline was rebuilt.
     *
     * @return their ids in order; none unless the pipeline was rebuilt for a past day
     */
    public List<OpportunityId> notPlaceable() {
        return PipelineRebuilding.ids(rebuilding.notPlaceable());
    }

    /**
     * Returns the win rate that counts for an opportunity: set by hand, else learned, else that of its stage.
     *
     * @param id the id of an open opportunity of the pipeline
     * @return the win rate and its source
     * @throws IllegalArgumentException if the pipeline has no such opportunity, or it is closed
     */
    public EffectiveWinRate winRate(OpportunityId id) {
        Opportunity deal = existing(id);
        Check.argument(deal.outcome().isOpen(), "an open opportunity 'id' of the pipeline", deal);
        return EffectiveWinRate.of(deal, deals.learned(id), funnel.stage(deal.stage()));
    }

    /**
     * Returns a variation with an opportunity added, or put in the place of the one with the same id.
     *
     * @param opportunity the opportunity
     * @return the variation
     * @throws UnknownStageException if it is or was at a stage that the funnel does not have
     * @throws IllegalArgumentException if something in it is dated later than the as-of date, or its opening amount
     *     needs a rate that the threshold's exchange rates do not have
     * @throws CurrencyMismatchException if its opening amount is in another currency than the threshold, which has no
     *     exchange rates
     */
    public Pipeline with(Opportunity opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        OpportunityId id = opportunity.id();
        boolean admitted = threshold.admits(opportunity);
        Optional<Opportunity> before = find(id);
        List<Opportunity> below = new ArrayList<>();
        for (Opportunity deal : belowThreshold) {
            if (deal.id().equals(id)) {
                before = Optional.of(deal);
            } else {
                below.add(deal);
            }
        }
        if (!admitted) {
            below.add(opportunity);
        }
        PipelineRebuilding known = rebuilding.replaced(before, Optional.of(opportunity));
        DealSet varied = admitted ? deals.with(opportunity) : deals.without(id);
        return new Pipeline(funnel, asOf, threshold, List.copyOf(below), known, varied);
    }

    /**
     * Returns a variation without an opportunity.
     *
     * @param id the id of an opportunity of the pipeline
     * @return the variation
     * @throws IllegalArgumentException if the pipeline has no such opportunity
     */
    public Pipeline without(OpportunityId id) {
        PipelineRebuilding known = rebuilding.replaced(Optional.of(existing(id)), Optional.empty());
        return new Pipeline(funnel, asOf, threshold, belowThreshold, known, deals.without(id));
    }

    private Opportunity existing(OpportunityId id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException(Check.message("the 'id' of an opportunity of the pipeline", id)));
    }

    /**
     * Returns the part of the pipeline that fulfils a condition, such as the opportunities of one region.
     *
     * @param condition the condition, also put to the opportunities below the threshold and those not placeable
     * @return the part
     */
    public Pipeline only(Predicate<Opportunity> condition) {
        Objects.requireNonNull(condition, "condition");
        List<Opportunity> part = opportunities().stream().filter(condition).toList();
        List<Opportunity> below = belowThreshold.stream().filter(condition).toList();
        List<Opportunity> unplaced =
                rebuilding.notPlaceable().stream().filter(condition).toList();
        PipelineRebuilding known = rebuilding.of(part, below, unplaced);
        return new Pipeline(funnel, asOf, threshold, below, known, deals.only(part));
    }

    /**
     * Returns the parts of the pipeline by a key, such as the owner.
     *
     * @param key the key of an opportunity, such as {@code Opportunity::owner}, also asked of those below the threshold and
     *     those not placeable
     * @return the parts, ordered by key; the part of those that have none comes last
     */
    public Map<Optional<String>, Pipeline> partition(Function<Opportunity, Optional<String>> key) {
        Objects.requireNonNull(key, "key");
        Function<Opportunity, Optional<String>> keyOf =
                deal -> Objects.requireNonNull(key.apply(deal), "key of an opportunity");
        Map<Optional<String>, List<Opportunity>> kept = opportunities().stream().collect(groupingBy(keyOf));
        Map<Optional<String>, List<Opportunity>> below = belowThreshold.stream().collect(groupingBy(keyOf));
        Map<Optional<String>, List<Opportunity>> unplaced =
                rebuilding.notPlaceable().stream().collect(groupingBy(keyOf));
        TreeSet<Optional<String>> names = new TreeSet<>(NO_KEY_LAST);
        names.addAll(kept.keySet());
        names.addAll(below.keySet());
        names.addAll(unplaced.keySet());
        Map<Optional<String>, Pipeline> parts = new LinkedHashMap<>();
        for (Optional<String> name : names) {
            List<Opportunity> part = kept.getOrDefault(name, List.of());
            List<Opportunity> partBelow = List.copyOf(below.getOrDefault(name, List.of()));
            PipelineRebuilding known = rebuilding.of(part, partBelow, unplaced.getOrDefault(name, List.of()));
            parts.put(name, new Pipeline(funnel, asOf, threshold, partBelow, known, deals.only(part)));
        }
        return Collections.unmodifiableMap(parts);
    }

    /**
     * Returns the pipeline with win rates of the caller's for all open opportunities that have none set by hand.
     *
     * <p>The model is asked once for each of them, and again only for what is put in later or rebuilt for a past day;
     * its answers are kept, so that all figures agree even if it would answer otherwise the next time.
     *
     * @param model the model
     * @return the pipeline with learned win rates
     */
    public Pipeline withWinRates(WinRateModel model) {
        Objects.requireNonNull(model, "model");
        DealSet learned =
                DealSet.of(funnel, asOf, Optional.of(model), opportunities().toArray(Opportunity[]::new));
        return new Pipeline(funnel, asOf, threshold, belowThreshold, rebuilding, learned);
    }

    /**
     * Returns the pipeline without the opportunities that were opened below an amount; what they bring is
     * out-of-funnel sales. One opened exactly at it stays.
     *
     * @param threshold the least opening amount, in the currency of every opportunity
     * @return the pipeline with those below listed in {@link #belowThreshold()}
     * @throws CurrencyMismatchException if an opportunity was opened in another currency
     * @throws IllegalArgumentException if the threshold is negative, or the pipeline has one already
     */
    public Pipeline withThreshold(Money threshold) {
        return withThreshold(threshold, Optional.empty());
    }

    /**
     * Returns the pipeline without the opportunities that were opened below an amount; amounts in other currencies are
     * converted and rounded half to even before they are compared.
     *
     * @param threshold the least opening amount
     * @param exchangeRates the rates for the other currencies
     * @return the pipeline with those below listed in {@link #belowThreshold()}
     * @throws IllegalArgumentException if the threshold is negative, the pipeline has one already, or a rate is missing
     */
    public Pipeline withThreshold(Money threshold, ExchangeRates exchangeRates) {
        Objects.requireNonNull(exchangeRates, "exchangeRates");
        return withThreshold(threshold, Optional.of(exchangeRates));
    }

    private Pipeline withThreshold(Money least, Optional<ExchangeRates> exchangeRates) {
        Objects.requireNonNull(least, "threshold");
        FunnelThreshold limit = threshold.set(least, exchangeRates);
        List<Opportunity> admitted =
                opportunities().stream().filter(limit::admits).toList();
        List<Opportunity> below =
                opportunities().stream().filter(Predicate.not(limit::admits)).toList();
        return new Pipeline(funnel, asOf, limit, below, rebuilding, deals.only(admitted));
    }

    /**
     * Returns the pipeline as it stood at the end of a past day, rebuilt from the histories of its opportunities.
     *
     * <p>Opportunities opened later are not in it, those closed later are open again, and every recorded field has the
     * value of that day. A field whose past an opportunity does not record keeps its present value, and
     * {@link #carriedBack()} names it; an opportunity of which nothing is dated on or before that day, and that has no
     * opening date, is left out, and {@link #notPlaceable()} names it. Account, next action, competitors and attributes
     * have no history and are shown as they are today. Win rates of a model and the threshold apply as they do here.
     *
     * @param date the day, not after the present as-of date
     * @return the pipeline of that day
     * @throws IllegalArgumentException if the day is after the as-of date
     */
    public Pipeline rebuiltAsOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        Check.argument(!date.isAfter(asOf), "'date' on or before the as-of date " + asOf, date);
        if (date.equals(asOf)) {
            return this;
        }
        List<Opportunity> present = new ArrayList<>(opportunities());
        present.addAll(belowThreshold);
        List<Opportunity> there =
                present.stream().flatMap(deal -> deal.asOf(date).stream()).toList();
        List<Opportunity> below =
                there.stream().filter(Predicate.not(threshold::admits)).toList();
        Opportunity[] admitted = there.stream().filter(threshold::admits).toArray(Opportunity[]::new);
        DealSet past = DealSet.of(funnel, date, deals.model(), admitted);
        return new Pipeline(funnel, date, threshold, below, rebuilding.rebuilt(present, date), past);
    }

    /**
     * Returns what a reader of figures from this pipeline should know about it: falling win rates in the funnel, fields
     * carried back, opportunities that could not be placed, opportunities below the threshold.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(funnel.findings());
        findings.addAll(PipelineRebuilding.findings(
                isRebuilt(), carriedBack(), rebuilding.notPlaceable().size(), asOf));
        if (!belowThreshold.isEmpty()) {
            findings.add(Finding.of(
                    FunnelFinding.BELOW_THRESHOLD,
                    belowThreshold.size(),
                    threshold.least().orElseThrow()));
        }
        return List.copyOf(findings);
    }

    ClassTotals classTotals(SalesPeriod period) {
        return deals.totals(period);
    }

    /**
     * Two pipelines are equal if they hold the same opportunities in the same order, and count them alike. Whether one
     * was rebuilt and the other taken on the day makes no difference, as long as nothing had to be carried back or left
     * out.
     */
    @Override
    public boolean equals(Object object) {
        return object instanceof Pipeline other
                && funnel.equals(other.funnel)
                && asOf.equals(other.asOf)
                && threshold.equals(other.threshold)
                && deals.model().equals(other.deals.model())
                && carriedBack().equals(other.carriedBack())
                && notPlaceable().equals(other.notPlaceable())
                && belowThreshold.equals(other.belowThreshold)
                && opportunities().equals(other.opportunities());
    }

    @Override
    public int hashCode() {
        return Objects.hash(funnel, asOf, opportunities());
    }

    @Override
    public String toString() {
        return "Pipeline[as of " + asOf + ", " + opportunities().size() + " opportunities]";
    }
}
