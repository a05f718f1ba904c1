package io.github.keyaccount.funnel;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rules of an opportunity's history: what it must hold, how it grows, and how it is rewound. */
final class OpportunityHistory {
    private OpportunityHistory() {}

    static void check(Opportunity opportunity) {
        String id = opportunity.id().value();
        checkNotBlank(opportunity.stage(), "stage", id);
        opportunity.owner().ifPresent(owner -> checkNotBlank(owner, "owner", id));
        opportunity.nextAction().ifPresent(action -> checkNotBlank(action, "nextAction", id));
        opportunity.attributes().keySet().forEach(name -> checkNotBlank(name, "attributes", id));
        checkCompetitors(opportunity.competitors(), id);
        if (opportunity.amount().isNegative()) {
            throw Check.refusal("'amount' of zero or more for " + id, opportunity.amount());
        }
        if (opportunity.category().equals(Optional.of(ForecastCategory.CLOSED))) {
            Check.argument(
                    opportunity.outcome().kind() == OutcomeKind.WON,
                    "'category' CLOSED only on a won opportunity, for " + id,
                    opportunity.outcome());
        }
        checkDates(opportunity);
        checkChain(opportunity);
    }

    private static void checkNotBlank(String text, String name, String id) {
        if (Check.isBlank(text)) {
            throw Check.refusal("a non-blank '" + name + "' for " + id, "'" + text + "'");
        }
    }

    private static void checkCompetitors(List<Competitor> competitors, String id) {
        if (competitors.size() > 1) {
            List<String> names = competitors.stream().map(Competitor::name).toList();
            Check.noOffenders(Check.repeated(names), "each name once in 'competitors' for " + id);
        }
    }

    private static void checkDates(Opportunity opportunity) {
        String id = opportunity.id().value();
        LocalDate opened = opportunity.opened().orElse(LocalDate.MIN);
        Optional<LocalDate> closed = opportunity.outcome().closedOn();
        if (closed.isPresent() && closed.get().isBefore(opened)) {
            throw Check.refusal("'outcome' of " + id + " on or after its opening " + opened, closed.get());
        }
        LocalDate earliest = opened;
        for (OpportunityChange change : opportunity.history()) {
            if (change.date().isBefore(earliest)) {
                throw Check.refusal("'history' of " + id + " in order of dates, from " + earliest + " on", change);
            }
            earliest = change.date();
        }
    }

    /** Each change must start where the one before it ended, and the last one must end at the present value. */
    private static void checkChain(Opportunity opportunity) {
        if (opportunity.history().isEmpty()) {
            return;
        }
        String id = opportunity.id().value();
        Map<OpportunityField, OpportunityChange> last = new EnumMap<>(OpportunityField.class);
        for (OpportunityChange change : opportunity.history()) {
            OpportunityChange before = last.put(change.field(), change);
            if (before != null && !before.to().equals(change.from())) {
                String end = Shown.of(change.field(), before.to());
                throw Check.refusal("'history' of " + id + " in which a change starts from " + end, change);
            }
            checkValue(change, change.from(), id);
            checkValue(change, change.to(), id);
            if (change instanceof OpportunityChange.Closing closing) {
                checkClosing(closing, opportunity);
            }
        }
        Map<OpportunityField, Object> present = presentValues(opportunity);
        last.forEach((field, change) -> {
            if (!change.to().equals(value(present, field))) {
                String end = Shown.of(field, value(present, field));
                throw Check.refusal(
                        "'history' of " + id + " that ends at the present value " + end + " of " + field, change);
            }
        });
    }

    /** A rewound opportunity has values of its history, so they must be such as an opportunity can have. */
    private static void checkValue(OpportunityChange change, Object value, String id) {
        Object given = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        boolean blank = given instanceof String text && Check.isBlank(text);
        boolean negative = given instanceof Money amount && amount.isNegative();
        if (blank || negative) {
            throw new IllegalArgumentException(
                    Check.message("'history' of " + id + " without blank names and negative amounts", change));
        }
    }

    private static void checkClosing(OpportunityChange.Closing closing, Opportunity opportunity) {
        String id = opportunity.id().value();
        closing.to()
                .closedOn()
                .ifPresent(closed -> Check.argument(
                        closed.equals(closing.date()),
                        "'history' of " + id + " in which a closing is dated by its outcome " + closed,
                        closing));
        LocalDate opened = opportunity.opened().orElse(LocalDate.MIN);
        closing.from().closedOn().ifPresent(closed -> {
            Check.argument(
                    !closed.isBefore(opened),
                    "'history' of " + id + " in which nothing is closed before the opening " + opened,
                    closing);
            Check.argument(
                    !closed.isAfter(closing.date()),
                    "'history' of " + id + " in which what was closed on " + closed + " changes from then on",
                    closing);
        });
    }

    static boolean records(Opportunity opportunity, OpportunityField field) {
        Objects.requireNonNull(field, "field");
        return field == OpportunityField.OUTCOME
                || opportunity.recordedFields().contains(field)
                || opportunity.history().stream().anyMatch(change -> change.field() == field);
    }

    static Money openingAmount(Opportunity opportunity) {
        for (OpportunityChange change : opportunity.history()) {
            if (change instanceof OpportunityChange.Amount amount) {
                return amount.from();
            }
        }
        return opportunity.amount();
    }

    static int furthestPosition(Opportunity opportunity, Funnel funnel) {
        int furthest = funnel.positionOf(opportunity.stage());
        for (OpportunityChange change : opportunity.history()) {
            if (change instanceof OpportunityChange.Stage move) {
                furthest = Math.max(furthest, funnel.positionOf(move.from()));
                furthest = Math.max(furthest, funnel.positionOf(move.to()));
            }
        }
        return furthest;
    }

    static Opportunity record(Opportunity opportunity, OpportunityChange change) {
        Map<OpportunityField, Object> values = presentValues(opportunity);
        Object present = value(values, change.field());
        if (!change.from().equals(present)) {
            String start = Shown.of(change.field(), present);
            throw Check.refusal(
                    "'change' of " + opportunity.id() + " that starts from the present value " + start, change);
        }
        values.put(change.field(), change.to());
        List<OpportunityChange> history = new ArrayList<>(opportunity.history());
        history.add(change);
        return revised(opportunity, values, history, opportunity.recordedFields());
    }

    static Optional<Opportunity> asOf(Opportunity opportunity, LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (existence(opportunity, date) != Existence.THERE) {
            return Optional.empty();
        }
        Map<OpportunityField, Object> values = presentValues(opportunity);
        List<OpportunityChange> history = new ArrayList<>(opportunity.history());
        Set<OpportunityField> recordedFields = EnumSet.noneOf(OpportunityField.class);
        recordedFields.addAll(opportunity.recordedFields());
        for (int i = history.size() - 1; i >= 0 && history.get(i).date().isAfter(date); i--) {
            undo(history.remove(i), values, recordedFields);
        }
        Outcome outcome = (Outcome) value(values, OpportunityField.OUTCOME);
        if (outcome.closedOn().filter(closed -> closed.isAfter(date)).isPresent()) {
            // Closed later, in a system that keeps no rows of closings: the outcome's own date tells.
            outcome = Outcome.open();
            values.put(OpportunityField.OUTCOME, outcome);
        }
        boolean calledByThisWin = outcome.kind() == OutcomeKind.WON
                && (records(opportunity, OpportunityField.CATEGORY) || outcome.equals(opportunity.outcome()));
        if (isCalledClosed(values) && !calledByThisWin) {
            callAsBefore(history, values);
        }
        return Optional.of(revised(opportunity, values, history, recordedFields));
    }

    /**
     * Of an opportunity called closed before it was won, still after it was opened again, or, as far as anybody knows,
     * only for a later win, what it was called before holds. The rows stay, as changes of nothing, since they tell that it was there.
     */
    private static void callAsBefore(List<OpportunityChange> history, Map<OpportunityField, Object> values) {
        Optional<ForecastCategory> before = Optional.of(ForecastCategory.CLOSED);
        int first = history.size();
        while (first > 0 && before.equals(Optional.of(ForecastCategory.CLOSED))) {
            first--;
            if (history.get(first) instanceof OpportunityChange.Category row) {
                before = row.from();
            }
        }
        Optional<ForecastCategory> called = before.filter(category -> category != ForecastCategory.CLOSED);
        for (int i = first; i < history.size(); i++) {
            if (history.get(i) instanceof OpportunityChange.Category row) {
                history.set(i, new OpportunityChange.Category(row.date(), called, called));
            }
        }
        values.put(OpportunityField.CATEGORY, called);
    }

    private static boolean isCalledClosed(Map<OpportunityField, Object> values) {
        return value(values, OpportunityField.CATEGORY).equals(Optional.of(ForecastCategory.CLOSED));
    }

    /** Sets the value before a change that no longer stands in the history, but shows that its field is recorded. */
    private static void undo(
            OpportunityChange change, Map<OpportunityField, Object> values, Set<OpportunityField> recordedFields) {
        values.put(change.field(), change.from());
        if (change.field() != OpportunityField.OUTCOME) {
            recordedFields.add(change.field());
        }
    }

    /** Whether an opportunity was there at the end of a day, as far as its dates tell. */
    enum Existence {
        THERE,
        NOT_YET,
        UNKNOWN
    }

    static Existence existence(Opportunity opportunity, LocalDate date) {
        if (opportunity.opened().isPresent()) {
            return opportunity.opened().get().isAfter(date) ? Existence.NOT_YET : Existence.THERE;
        }
        boolean seen = closedUnrecorded(opportunity)
                        .filter(closed -> !closed.isAfter(date))
                        .isPresent()
                || opportunity.history().stream()
                        .anyMatch(change -> !change.date().isAfter(date));
        return seen ? Existence.THERE : Existence.UNKNOWN;
    }

    /** Returns the day of a closing that has no row of its own: an outcome tells its day itself. */
    static Optional<LocalDate> closedUnrecorded(Opportunity opportunity) {
        for (OpportunityChange change : opportunity.history()) {
            if (change instanceof OpportunityChange.Closing closing) {
                return closing.from().closedOn();
            }
        }
        return opportunity.outcome().closedOn();
    }

    private static Map<OpportunityField, Object> presentValues(Opportunity opportunity) {
        Map<OpportunityField, Object> values = new EnumMap<>(OpportunityField.class);
        values.put(OpportunityField.STAGE, opportunity.stage());
        values.put(OpportunityField.AMOUNT, opportunity.amount());
        values.put(OpportunityField.EXPECTED_CLOSE, opportunity.expectedClose());
        values.put(OpportunityField.OWNER, opportunity.owner());
        values.put(OpportunityField.MANUAL_WIN_RATE, opportunity.manualWinRate());
        values.put(OpportunityField.CATEGORY, opportunity.category());
        values.put(OpportunityField.OUTCOME, opportunity.outcome());
        return values;
    }

    /** Every field has a value, if only an empty one. */
    private static Object value(Map<OpportunityField, Object> values, OpportunityField field) {
        return Objects.requireNonNull(values.get(field), field::name);
    }

    /** The changes are typed, so each value has the type of its field. */
    @SuppressWarnings("unchecked")
    private static Opportunity revised(
            Opportunity opportunity,
            Map<OpportunityField, Object> values,
            List<OpportunityChange> history,
            Set<OpportunityField> recordedFields) {
        return Opportunity.builder()
                .id(opportunity.id())
                .stage((String) value(values, OpportunityField.STAGE))
                .amount((Money) value(values, OpportunityField.AMOUNT))
                .account(opportunity.account())
                .opened(opportunity.opened())
                .expectedClose((Optional<LocalDate>) value(values, OpportunityField.EXPECTED_CLOSE))
                .owner((Optional<String>) value(values, OpportunityField.OWNER))
                .nextAction(opportunity.nextAction())
                .competitors(opportunity.competitors())
                .manualWinRate((Optional<Probability>) value(values, OpportunityField.MANUAL_WIN_RATE))
                .category((Optional<ForecastCategory>) value(values, OpportunityField.CATEGORY))
                .outcome((Outcome) value(values, OpportunityField.OUTCOME))
                .attributes(opportunity.attributes())
                .history(history)
                .recordedFields(recordedFields)
                .build();
    }
}
