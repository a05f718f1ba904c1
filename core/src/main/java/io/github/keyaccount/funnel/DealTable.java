package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.IdIndex;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validated opportunities, their index by id, and their sums by class and day. */
final class DealTable {
    static final DealTable EMPTY = new DealTable(
            new Opportunity[0],
            index(new Opportunity[0]),
            new int[0],
            DailySums.of(List.of(), new int[0], new int[0], new long[0], new int[0]));

    private static final Integer UNKNOWN = -1;

    private final Opportunity[] deals;
    private final IdIndex<Opportunity> index;
    /** What the model answered when the table was made; of length zero where there was none. */
    private final int[] learned;

    private final DailySums sums;

    private DealTable(Opportunity[] deals, IdIndex<Opportunity> index, int[] learned, DailySums sums) {
        this.deals = deals;
        this.index = index;
        this.learned = learned;
        this.sums = sums;
    }

    /** Takes the array over; nobody else may write to it any more. The model is asked once for each opportunity. */
    static DealTable of(Funnel funnel, LocalDate asOf, Optional<WinRateModel> model, Opportunity[] deals) {
        if (deals.length == 0) {
            return EMPTY;
        }
        IdIndex<Opportunity> index = index(deals);
        Map<String, Integer> positions = positions(funnel);
        DealClassifier classifier = new DealClassifier(funnel, asOf, model, deals.length);
        for (int i = 0; i < deals.length; i++) {
            Opportunity deal = deals[i];
            int stage = positions.getOrDefault(deal.stage(), UNKNOWN);
            if (!index.add(i) || stage < 0 || isDatedAfter(deal, asOf) || !knowsPastStages(deal, positions)) {
                throw refusal(funnel, asOf, deals);
            }
            classifier.read(i, deal, stage);
        }
        return new DealTable(deals, index, classifier.learned(), classifier.sums());
    }

    List<Opportunity> deals() {
        return Collections.unmodifiableList(Arrays.asList(deals));
    }

    Optional<Opportunity> find(OpportunityId id) {
        int position = index.find(id.value());
        return position < 0 ? Optional.empty() : Optional.of(deals[position]);
    }

    /** Returns what the model answered for an opportunity of the table. */
    Optional<Probability> learned(OpportunityId id) {
        int answer = learned.length == 0 ? DealClassifier.NOT_LEARNED : learned[index.find(id.value())];
        return answer == DealClassifier.NOT_LEARNED ? Optional.empty() : Optional.of(Probability.ofBillionths(answer));
    }

    DailySums sums() {
        return sums;
    }

    /** Returns the latest date on which something is recorded to have happened. */
    static LocalDate latestDate(Opportunity deal) {
        LocalDate latest = deal.opened().orElse(LocalDate.MIN);
        LocalDate closed = deal.outcome().closedOn().orElse(LocalDate.MIN);
        latest = closed.isAfter(latest) ? closed : latest;
        List<OpportunityChange> history = deal.history();
        if (!history.isEmpty()) {
            LocalDate changed = history.get(history.size() - 1).date();
            latest = changed.isAfter(latest) ? changed : latest;
        }
        return latest;
    }

    /** Returns the stages of the opportunity, present and past, that the funnel does not have. */
    static List<String> unknownStages(Opportunity deal, Funnel funnel) {
        LinkedHashSet<String> stages = new LinkedHashSet<>();
        stages.add(deal.stage());
        for (OpportunityChange change : deal.history()) {
            if (change instanceof OpportunityChange.Stage move) {
                stages.add(move.from());
                stages.add(move.to());
            }
        }
        stages.removeAll(funnel.stageNames());
        return List.copyOf(stages);
    }

    private static IdIndex<Opportunity> index(Opportunity[] deals) {
        return new IdIndex<>(deals, deal -> deal.id().value());
    }

    private static Map<String, Integer> positions(Funnel funnel) {
        Map<String, Integer> positions = new HashMap<>();
        for (String name : funnel.stageNames()) {
            positions.put(name, positions.size());
        }
        return positions;
    }

    private static boolean knowsPastStages(Opportunity deal, Map<String, Integer> positions) {
        List<OpportunityChange> history = deal.history();
        if (history.isEmpty()) {
            return true;
        }
        for (OpportunityChange change : history) {
            if (change instanceof OpportunityChange.Stage move
                    && !(positions.containsKey(move.from()) && positions.containsKey(move.to()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDatedAfter(Opportunity deal, LocalDate asOf) {
        Optional<LocalDate> opened = deal.opened();
        if (opened.isPresent() && opened.get().isAfter(asOf)) {
            return true;
        }
        Outcome outcome = deal.outcome();
        if (!outcome.isOpen() && outcome.closedOn().orElseThrow().isAfter(asOf)) {
            return true;
        }
        List<OpportunityChange> history = deal.history();
        return !history.isEmpty() && history.get(history.size() - 1).date().isAfter(asOf);
    }

    private static IllegalArgumentException refusal(Funnel funnel, LocalDate asOf, Opportunity[] deals) {
        List<String> duplicates = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        List<String> late = new ArrayList<>();
        LinkedHashSet<String> unknown = new LinkedHashSet<>();
        LinkedHashSet<OpportunityId> ids = new LinkedHashSet<>();
        for (Opportunity deal : deals) {
            if (!ids.add(deal.id())) {
                duplicates.add(deal.id().value());
            }
            for (String stage : unknownStages(deal, funnel)) {
                strangers.add(deal.id() + " at '" + stage + "'");
                unknown.add(stage);
            }
            if (latestDate(deal).isAfter(asOf)) {
                late.add(deal.id() + " on " + latestDate(deal));
            }
        }
        List<String> messages = new ArrayList<>();
        Check.addMessage(messages, strangers, "stages of the funnel " + funnel.stageNames() + " in 'opportunities'");
        Check.addMessage(messages, duplicates, "one opportunity per id in 'opportunities'");
        Check.addMessage(messages, late, "nothing dated after 'asOf' " + asOf + " in 'opportunities'");
        String message = String.join("; ", messages);
        return unknown.isEmpty()
                ? new IllegalArgumentException(message)
                : new UnknownStageException(message, List.copyOf(unknown));
    }
}
