package io.github.keyaccount.funnel;

import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The opportunities of a pipeline at their win rates: a table, and what a variation has changed in it.
 *
 * <p>The answers of the model are kept with each table, so that an opportunity counts at the same rate in every figure
 * and in every variation, even if the model would answer otherwise the next time.
 */
final class DealSet {
    /** Beyond so many changes a variation is built anew, so that no query has to step through them. */
    private static final int MOST_CHANGES = 256;

    private final Funnel funnel;
    private final LocalDate asOf;
    private final Optional<WinRateModel> model;
    private final DealTable base;
    /** What a variation has put in (a value) or taken out (no value) of the base. */
    private final Map<OpportunityId, Optional<Opportunity>> changes;

    private final DealTable added;
    private final DealTable removed;

    private DealSet(
            Funnel funnel,
            LocalDate asOf,
            Optional<WinRateModel> model,
            DealTable base,
            Map<OpportunityId, Optional<Opportunity>> changes,
            DealTable added,
            DealTable removed) {
        this.funnel = funnel;
        this.asOf = asOf;
        this.model = model;
        this.base = base;
        this.changes = changes;
        this.added = added;
        this.removed = removed;
    }

    /** Takes the array over; the model is asked once for each open opportunity without a win rate of its own. */
    static DealSet of(Funnel funnel, LocalDate asOf, Optional<WinRateModel> model, Opportunity[] deals) {
        return of(funnel, asOf, model, DealTable.of(funnel, asOf, model, deals));
    }

    private static DealSet of(Funnel funnel, LocalDate asOf, Optional<WinRateModel> model, DealTable base) {
        return new DealSet(funnel, asOf, model, base, Map.of(), DealTable.EMPTY, DealTable.EMPTY);
    }

    Optional<WinRateModel> model() {
        return model;
    }

    List<Opportunity> opportunities() {
        if (changes.isEmpty()) {
            return base.deals();
        }
        List<Opportunity> deals = new ArrayList<>();
        for (Opportunity deal : base.deals()) {
            changes.getOrDefault(deal.id(), Optional.of(deal)).ifPresent(deals::add);
        }
        for (Opportunity deal : added.deals()) {
            if (base.find(deal.id()).isEmpty()) {
                deals.add(deal);
            }
        }
        return Collections.unmodifiableList(deals);
    }

    Optional<Opportunity> find(OpportunityId id) {
        return changes.containsKey(id) ? changes.get(id) : base.find(id);
    }

    /** Returns what the model answered for an opportunity of the set. */
    Optional<Probability> learned(OpportunityId id) {
        return changes.containsKey(id) ? added.learned(id) : base.learned(id);
    }

    ClassTotals totals(SalesPeriod period) {
        ClassTotals totals = base.sums().totals(period, asOf);
        return changes.isEmpty()
                ? totals
                : totals.plus(added.sums().totals(period, asOf))
                        .minus(removed.sums().totals(period, asOf));
    }

    /** Returns some of the opportunities, at the win rates that they have here. */
    DealSet only(List<Opportunity> deals) {
        Optional<WinRateModel> known = model.map(asked -> (deal, stage, date) -> learned(deal.id()));
        return of(funnel, asOf, model, table(known, deals));
    }

    /** Returns the set with an opportunity put in or replaced, for which the model is asked. */
    DealSet with(Opportunity deal) {
        OpportunityId id = deal.id();
        Optional<WinRateModel> asked = model.map(answers -> (other, stage, date) ->
                other.id().equals(id) ? answers.winRate(other, stage, date) : learned(other.id()));
        if (base.find(id).isPresent() && find(id).isEmpty()) {
            // Taken out and put in again: it is not to slip back into its old place.
            List<Opportunity> deals = new ArrayList<>(opportunities());
            deals.add(deal);
            return of(funnel, asOf, model, table(asked, deals));
        }
        return varied(id, Optional.of(deal), asked);
    }

    /** Returns the set without an opportunity, which need not be in it. */
    DealSet without(OpportunityId id) {
        return varied(id, Optional.empty(), model.map(asked -> (other, stage, date) -> learned(other.id())));
    }

    private DealSet varied(OpportunityId id, Optional<Opportunity> deal, Optional<WinRateModel> asked) {
        Map<OpportunityId, Optional<Opportunity>> varied = new LinkedHashMap<>(changes);
        if (deal.isEmpty() && base.find(id).isEmpty()) {
            varied.remove(id);
        } else {
            varied.put(id, deal);
        }
        List<Opportunity> put =
                varied.values().stream().flatMap(Optional::stream).toList();
        List<Opportunity> taken =
                varied.keySet().stream().flatMap(key -> base.find(key).stream()).toList();
        Optional<WinRateModel> inBase = model.map(answers -> (old, stage, date) -> base.learned(old.id()));
        DealSet variation = new DealSet(
                funnel,
                asOf,
                model,
                base,
                Collections.unmodifiableMap(varied),
                table(asked, put),
                table(inBase, taken));
        return varied.size() <= MOST_CHANGES ? variation : variation.only(variation.opportunities());
    }

    private DealTable table(Optional<WinRateModel> answers, List<Opportunity> deals) {
        return DealTable.of(funnel, asOf, answers, deals.toArray(Opportunity[]::new));
    }
}
