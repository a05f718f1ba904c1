package io.github.keyaccount.relationship;

import io.github.keyaccount.account.AccountId;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

/** Profiles and histories of a made-up account, within a range of days. */
final class Relationships {
    static final AccountId ACCOUNT = AccountId.of("W");
    static final int DAYS = 30;

    private Relationships() {}

    static LocalDate day(int number) {
        return LocalDate.of(2026, 2, 15).plusDays(number);
    }

    static DimensionObservation observed(RelationshipDimension dimension, RelationshipStage level, LocalDate date) {
        return DimensionObservation.of(dimension, level, date, "Li Wei said so");
    }

    static RelationshipMove move(RelationshipStage from, RelationshipStage to, LocalDate date) {
        return RelationshipMove.builder().from(from).to(to).date(date).build();
    }

    /** Lists in which a dimension is observed once a day at most, on days from 0 to {@link #DAYS}. */
    static Arbitrary<List<DimensionObservation>> observations() {
        return Combinators.combine(
                        Arbitraries.of(RelationshipDimension.class),
                        Arbitraries.of(RelationshipStage.class),
                        Arbitraries.integers().between(0, DAYS))
                .as((dimension, level, day) -> observed(dimension, level, day(day)))
                .list()
                .uniqueElements(observation -> observation.dimension() + " " + observation.date())
                .ofMaxSize(20)
                .withoutEdgeCases();
    }

    /** Histories that begin on day 0 and go on until day {@link #DAYS} at most, with several moves on some days. */
    static Arbitrary<RelationshipHistory> histories() {
        Arbitrary<Tuple3<Integer, RelationshipStage, Boolean>> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(RelationshipStage.class),
                        Arbitraries.of(true, false))
                .as(Tuple::of);
        return Combinators.combine(
                        Arbitraries.of(RelationshipStage.class), steps.list().ofMaxSize(12))
                .as(Relationships::history)
                .withoutEdgeCases();
    }

    /** A step leads to its stage where it can: to another one by force, or to a neighbour by an ordinary move. */
    private static RelationshipHistory history(
            RelationshipStage first, List<Tuple3<Integer, RelationshipStage, Boolean>> steps) {
        RelationshipHistory history = RelationshipHistory.begin(ACCOUNT, first, day(0));
        int day = 0;
        for (Tuple3<Integer, RelationshipStage, Boolean> step : steps) {
            day = Math.min(DAYS, day + step.get1());
            RelationshipStage to = step.get2();
            int distance = Math.abs(to.compareTo(history.stage()));
            if (distance > 1 || (distance == 1 && step.get3())) {
                history = history.force(to, day(day), "Li Wei said so");
            } else if (distance == 1) {
                history = history.move(to, day(day));
            }
        }
        return history;
    }

    /** Returns the stage at the end of a day, by looking at every move. */
    static RelationshipStage slowStage(RelationshipHistory history, LocalDate date) {
        RelationshipStage stage = history.firstStage();
        for (RelationshipMove move : history.moves()) {
            stage = move.date().toEpochDay() <= date.toEpochDay() ? move.to() : stage;
        }
        return stage;
    }
}
