package io.github.keyaccount.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Opportunities rewound to a past day, and what could not be known of that day.
 *
 * @param carriedBack how many opportunities keep their present value of a field, because its past is not recorded
 * @param notPlaceable the opportunities of which nothing tells whether they were there
 * @param opportunities the opportunities that were there, as they were
 */
record PipelineRebuilding(
        Map<OpportunityField, Integer> carriedBack, List<OpportunityId> notPlaceable, List<Opportunity> opportunities) {

    static final PipelineRebuilding NONE = new PipelineRebuilding(Map.of(), List.of(), List.of());

    static PipelineRebuilding of(List<Opportunity> present, LocalDate asOf, LocalDate date) {
        List<Opportunity> there = new ArrayList<>();
        List<OpportunityId> notPlaceable = new ArrayList<>();
        Map<OpportunityField, Integer> carriedBack = new EnumMap<>(OpportunityField.class);
        for (Opportunity deal : present) {
            switch (OpportunityHistory.existence(deal, date)) {
                case THERE -> {
                    there.add(deal.asOf(date).orElseThrow());
                    if (date.isBefore(asOf)) {
                        countCarriedBack(deal, carriedBack);
                    }
                }
                case UNKNOWN -> notPlaceable.add(deal.id());
                case NOT_YET -> {}
            }
        }
        return new PipelineRebuilding(
                Collections.unmodifiableMap(carriedBack), List.copyOf(notPlaceable), List.copyOf(there));
    }

    private static void countCarriedBack(Opportunity deal, Map<OpportunityField, Integer> carriedBack) {
        for (OpportunityField field : OpportunityField.values()) {
            if (!deal.records(field)) {
                carriedBack.merge(field, 1, Integer::sum);
            }
        }
    }

    /** The same knowledge, without keeping the opportunities a second time. */
    PipelineRebuilding withoutOpportunities() {
        return new PipelineRebuilding(carriedBack, notPlaceable, List.of());
    }
}
