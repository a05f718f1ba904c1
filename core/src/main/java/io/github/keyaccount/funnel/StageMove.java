package io.github.keyaccount.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * One move of an opportunity in the funnel.
 *
 * <p>A move to an earlier stage is backward; a move to the same stage, or forward to one that it had been at before,
 * is repeated; a move past a stage that it was never at is skipping. Immutable and thread-safe.
 *
 * @param date the day of the move
 * @param from the name of the stage before
 * @param to the name of the stage after; the same for an opportunity that was re-opened
 * @param kind how it moved
 * @param skipped the names of the stages that it passed without ever having been at them, in funnel order
 */
public record StageMove(LocalDate date, String from, String to, StageMoveKind kind, List<String> skipped) {

    /**
     * Creates a move.
     *
     * @param date the day of the move
     * @param from the name of the stage before
     * @param to the name of the stage after
     * @param kind how it moved
     * @param skipped the names of the stages passed over
     */
    public StageMove {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        skipped = List.copyOf(Objects.requireNonNull(skipped, "skipped"));
    }

    static List<StageMove> of(Opportunity opportunity, Funnel funnel) {
        List<StageMove> moves = new ArrayList<>();
        BitSet visited = new BitSet();
        String stage = openingStage(opportunity);
        visited.set(funnel.positionOf(stage));
        for (OpportunityChange change : opportunity.history()) {
            if (change instanceof OpportunityChange.Stage move) {
                moves.add(between(move, visited, funnel));
                stage = move.to();
                visited.set(funnel.positionOf(stage));
            } else if (change instanceof OpportunityChange.Closing closing
                    && !closing.from().isOpen()
                    && closing.to().isOpen()) {
                moves.add(new StageMove(closing.date(), stage, stage, StageMoveKind.REOPENED, List.of()));
            }
        }
        return List.copyOf(moves);
    }

    /** Returns the stage before the first recorded move. */
    static String openingStage(Opportunity opportunity) {
        for (OpportunityChange change : opportunity.history()) {
            if (change instanceof OpportunityChange.Stage move) {
                return move.from();
            }
        }
        return opportunity.stage();
    }

    private static StageMove between(OpportunityChange.Stage move, BitSet visited, Funnel funnel) {
        int from = funnel.positionOf(move.from());
        int to = funnel.positionOf(move.to());
        List<String> skipped = new ArrayList<>();
        for (int position = from + 1; position < to; position++) {
            if (!visited.get(position)) {
                skipped.add(funnel.stages().get(position).name());
            }
        }
        StageMoveKind kind;
        if (to < from) {
            kind = StageMoveKind.BACKWARD;
        } else if (visited.get(to)) {
            kind = StageMoveKind.REPEATED;
        } else {
            kind = skipped.isEmpty() ? StageMoveKind.FORWARD : StageMoveKind.SKIPPING;
        }
        return new StageMove(move.date(), move.from(), move.to(), kind, skipped);
    }
}
