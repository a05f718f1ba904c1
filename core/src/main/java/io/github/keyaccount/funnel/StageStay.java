package io.github.keyaccount.funnel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An unbroken stay of an opportunity at a stage, as far as its history tells.
 *
 * @param stage the name of the stage
 * @param start the day on which it came
 * @param end the day on which it left or was closed; empty while it is there
 */
record StageStay(String stage, LocalDate start, Optional<LocalDate> end) {

    /**
     * Returns the stays whose beginning is known, oldest first. Time during which the opportunity was closed belongs to
     * no stay, and a stage recorded again does not begin a new one. Of an opportunity that does not record its stage
     * nothing is known.
     */
    static List<StageStay> of(Opportunity opportunity) {
        List<StageStay> stays = new ArrayList<>();
        if (!opportunity.records(OpportunityField.STAGE)) {
            return stays;
        }
        String stage = StageMove.openingStage(opportunity);
        Optional<LocalDate> start = opportunity.opened();
        Optional<LocalDate> closedUnrecorded = OpportunityHistory.closedUnrecorded(opportunity);
        boolean open = true;
        for (OpportunityChange change : opportunity.history()) {
            if (open && closedUnrecorded.filter(change.date()::isAfter).isPresent()) {
                add(stays, stage, start, closedUnrecorded);
                open = false;
            }
            if (change instanceof OpportunityChange.Stage move && !move.to().equals(stage)) {
                if (open) {
                    add(stays, stage, start, Optional.of(move.date()));
                    start = Optional.of(move.date());
                }
                stage = move.to();
            } else if (change instanceof OpportunityChange.Closing closing) {
                boolean opens = closing.to().isOpen();
                if (open && !(opens && closing.from().isOpen())) {
                    add(stays, stage, start, Optional.of(closing.date()));
                    open = false;
                }
                if (opens && !open) {
                    start = Optional.of(closing.date());
                }
                open = opens;
                closedUnrecorded = Optional.empty();
            }
        }
        if (open) {
            add(stays, stage, start, opportunity.outcome().closedOn());
        }
        return stays;
    }

    private static void add(List<StageStay> stays, String stage, Optional<LocalDate> start, Optional<LocalDate> end) {
        start.ifPresent(from -> stays.add(new StageStay(stage, from, end)));
    }

    long days(LocalDate asOf) {
        return ChronoUnit.DAYS.between(start, end.orElse(asOf));
    }
}
