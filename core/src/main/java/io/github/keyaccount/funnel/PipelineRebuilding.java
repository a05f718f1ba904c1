package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could not be known when a pipeline was rebuilt for a past day, if it was. */
record PipelineRebuilding(boolean past, Map<OpportunityField, Integer> carriedBack, List<Opportunity> notPlaceable) {

    static final PipelineRebuilding NONE = new PipelineRebuilding(false, Map.of(), List.of());

    /** What is not known of a day, when these opportunities are rewound to it. */
    PipelineRebuilding rebuilt(List<Opportunity> present, LocalDate date) {
        List<Opportunity> unplaced = new ArrayList<>(notPlaceable);
        Map<OpportunityField, Integer> counts = new EnumMap<>(OpportunityField.class);
        for (Opportunity deal : present) {
            switch (OpportunityHistory.existence(deal, date)) {
                case THERE -> count(deal, 1, counts);
                case UNKNOWN -> unplaced.add(deal);
                case NOT_YET -> {}
            }
        }
        return past(counts, unplaced);
    }

    /** The ids in order; most pipelines leave nobody out, and then none is made. */
    static List<OpportunityId> ids(List<Opportunity> deals) {
        return deals.isEmpty()
                ? List.of()
                : deals.stream().map(Opportunity::id).sorted().toList();
    }

    static List<Finding> findings(
            boolean past, Map<OpportunityField, Integer> carriedBack, int notPlaceable, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        carriedBack.forEach((field, count) -> findings.add(Finding.of(FunnelFinding.CARRIED_BACK, field, count, asOf)));
        if (past) {
            findings.add(Finding.of(FunnelFinding.SHOWN_AS_TODAY, asOf));
        }
        if (notPlaceable > 0) {
            findings.add(Finding.of(FunnelFinding.NOT_PLACEABLE, notPlaceable, asOf));
        }
        return findings;
    }

    private static PipelineRebuilding past(Map<OpportunityField, Integer> carriedBack, List<Opportunity> notPlaceable) {
        return new PipelineRebuilding(true, Collections.unmodifiableMap(carriedBack), List.copyOf(notPlaceable));
    }

    PipelineRebuilding of(List<Opportunity> deals, List<Opportunity> below, List<Opportunity> unplaced) {
        if (!past) {
            return this;
        }
        Map<OpportunityField, Integer> counts = new EnumMap<>(OpportunityField.class);
        deals.forEach(deal -> count(deal, 1, counts));
        below.forEach(deal -> count(deal, 1, counts));
        return past(counts, unplaced);
    }

    PipelineRebuilding replaced(Optional<Opportunity> before, Optional<Opportunity> after) {
        if (!past) {
            return this;
        }
        Map<OpportunityField, Integer> counts = new EnumMap<>(OpportunityField.class);
        counts.putAll(carriedBack);
        before.ifPresent(deal -> count(deal, -1, counts));
        after.ifPresent(deal -> count(deal, 1, counts));
        List<Opportunity> unplaced = new ArrayList<>(notPlaceable);
        after.ifPresent(deal -> unplaced.removeIf(other -> other.id().equals(deal.id())));
        return past(counts, unplaced);
    }

    private static void count(Opportunity deal, int times, Map<OpportunityField, Integer> counts) {
        for (OpportunityField field : OpportunityField.values()) {
            if (!deal.records(field)) {
                counts.merge(field, times, (one, other) -> one + other == 0 ? null : one + other);
            }
        }
    }
}
