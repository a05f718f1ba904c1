package io.github.keyaccount.relationship;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether a relationship climbs fast enough to reach its wanted stage in time.
 *
 * <p>Expected arrival = as-of date + ⌈m × d ÷ n⌉ days, with the n stages climbed, less those fallen back, in the d days since
 * the beginning, and the m stages still to climb. A vendor since January 1, 2025 that became a preferred supplier has climbed
 * 1 stage in 365 days as of January 1, 2026; the 2 stages to strategic alliance take 730 days more, until January 1, 2028.
 * Whole numbers throughout. Immutable and thread-safe.
 *
 * <p>Source: the wanted stage is of the key-account training texts; the extrapolation is added.
 */
@Value.Immutable
@ValueStyle
public abstract class RelationshipPace {

    RelationshipPace() {}

    /**
     * Returns the pace of a relationship as of the end of a day.
     *
     * @param history the stages so far
     * @param goal the wanted stage
     * @param asOf the day; later moves are left out
     * @return the pace
     * @throws IllegalArgumentException if the history begins after the as-of date
     */
    public static RelationshipPace of(RelationshipHistory history, RelationshipGoal goal, LocalDate asOf) {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(asOf, "asOf");
        RelationshipHistory known = history.asOf(asOf)
                .orElseThrow(() -> Check.refusal(
                        "'history' of " + history.account() + " that begins on or before the as-of date " + asOf,
                        history.since()));
        return ImmutableRelationshipPace.builder()
                .account(history.account())
                .goal(goal)
                .asOf(asOf)
                .since(history.since())
                .firstStage(history.firstStage())
                .stage(known.stage())
                .reachedOn(atDaysEnd(known, asOf)
                        .filter(stay -> stay.stage().compareTo(goal.stage()) >= 0)
                        .map(RelationshipStay::from)
                        .findFirst())
                .heldSince(heldSince(atDaysEnd(known, asOf).toList(), goal.stage()))
                .lastMoveOn(known.moves().stream().map(RelationshipMove::date).reduce((before, after) -> after))
                .laterMoves(history.moves().size() - known.moves().size())
                .build();
    }

    /** Returns the stays without those that ended on the day on which they began. */
    private static Stream<RelationshipStay> atDaysEnd(RelationshipHistory history, LocalDate asOf) {
        return history.stays(asOf).stream().filter(stay -> stay.until().isEmpty() || stay.days() > 0);
    }

    private static Optional<LocalDate> heldSince(List<RelationshipStay> stays, RelationshipStage wanted) {
        Optional<LocalDate> held = Optional.empty();
        for (RelationshipStay stay : stays) {
            boolean high = stay.stage().compareTo(wanted) >= 0;
            held = high ? held.or(() -> Optional.of(stay.from())) : Optional.empty();
        }
        return held;
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns what is to be reached, and by when.
     *
     * @return the goal
     */
    public abstract RelationshipGoal goal();

    /**
     * Returns the day as of whose end the pace is measured.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns from when the pace is measured.
     *
     * @return the beginning of the history
     */
    public abstract LocalDate since();

    /**
     * Returns from where the pace is measured.
     *
     * @return the stage at the beginning of the history
     */
    public abstract RelationshipStage firstStage();

    /**
     * Returns where the relationship is.
     *
     * @return the stage as of the as-of date
     */
    public abstract RelationshipStage stage();

    /**
     * Returns when the wanted stage was reached, be it still so or not.
     *
     * @return the first day, from the beginning of the history to the as-of date, at whose end the relationship was at the
     *     wanted stage or a higher one; empty if there is none, as where it left the stage on the day it came
     */
    public abstract Optional<LocalDate> reachedOn();

    /**
     * Returns since when the wanted stage has been held without a break.
     *
     * @return the first of the days up to the as-of date at the end of all of which the relationship was at the wanted stage
     *     or a higher one; empty if it is below
     */
    public abstract Optional<LocalDate> heldSince();

    /**
     * Returns when the relationship last moved, forward or back. The pace is that of the whole time since the beginning, so
     * a relationship may be on pace by a climb long ago.
     *
     * @return the day of the last move by the as-of date; empty if there is none
     */
    public abstract Optional<LocalDate> lastMoveOn();

    /**
     * Returns how many moves are left out because they came after the as-of date.
     *
     * @return the count
     */
    public abstract int laterMoves();

    /**
     * Returns how long the relationship has been watched.
     *
     * @return d, the days from the beginning to the as-of date
     */
    public long daysElapsed() {
        return asOf().toEpochDay() - since().toEpochDay();
    }

    /**
     * Returns how many days are left.
     *
     * @return the days from the as-of date to the due date, negative once it is past
     */
    public long daysLeft() {
        return goal().due().toEpochDay() - asOf().toEpochDay();
    }

    /**
     * Returns how many stages the relationship has climbed since the beginning.
     *
     * @return n, from −3 to 3, negative if it is lower than at the beginning
     */
    public int stagesClimbed() {
        return stage().position() - firstStage().position();
    }

    /**
     * Returns how many stages are still to climb.
     *
     * @return m, from 0 to 3; 0 once the wanted stage or a higher one is reached
     */
    public int stagesToClimb() {
        return Math.max(0, goal().stage().position() - stage().position());
    }

    /**
     * Returns how many more days it takes at the pace so far.
     *
     * @return ⌈m × d ÷ n⌉; empty if the stage is reached, or d or n is not above zero
     */
    public Optional<Long> daysNeeded() {
        long climbed = stagesClimbed();
        long days = daysElapsed();
        return stagesToClimb() == 0 || climbed <= 0 || days == 0
                ? Optional.empty()
                // At most 3 times the days between the first date and the last, far within the range of a long.
                : Optional.of((stagesToClimb() * days + climbed - 1) / climbed);
    }

    /**
     * Returns when the wanted stage is reached at the pace so far.
     *
     * @return as-of date + {@link #daysNeeded()}; empty if there are none, or the day is beyond the range of dates
     */
    public Optional<LocalDate> expectedArrival() {
        return daysNeeded()
                .map(needed -> asOf().toEpochDay() + needed)
                .filter(day -> day <= LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Returns whether the relationship is on the way.
     *
     * @return the first verdict that holds
     */
    public PaceVerdict verdict() {
        if (stagesToClimb() == 0) {
            return PaceVerdict.REACHED;
        }
        if (daysLeft() < 0) {
            return PaceVerdict.OVERDUE;
        }
        return daysNeeded()
                .map(needed -> needed <= daysLeft() ? PaceVerdict.ON_PACE : PaceVerdict.TOO_SLOW)
                .orElse(PaceVerdict.NO_PACE);
    }

    /**
     * Returns what to know about the verdict.
     *
     * @return a finding that says why, one if the wanted stage was reached and is lost again, and one for all later moves
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(reason());
        if (stagesToClimb() > 0) {
            reachedOn()
                    .ifPresent(reached -> findings.add(Finding.of(
                            RelationshipFinding.GOAL_LOST,
                            account().value(),
                            goal().stage(),
                            goal().due(),
                            asOf(),
                            reached,
                            stage())));
        }
        if (laterMoves() > 0) {
            findings.add(Finding.of(RelationshipFinding.LATER_MOVES, account().value(), asOf(), laterMoves()));
        }
        return List.copyOf(findings);
    }

    private Finding reason() {
        String id = account().value();
        RelationshipStage wanted = goal().stage();
        LocalDate due = goal().due();
        return switch (verdict()) {
            case REACHED -> reached(reachedOn().orElseThrow(), heldSince().orElseThrow());
            case OVERDUE -> Finding.of(RelationshipFinding.GOAL_OVERDUE, id, wanted, due, asOf(), stage(), -daysLeft());
            case NO_PACE ->
                Finding.of(
                        RelationshipFinding.GOAL_WITHOUT_PACE, id, wanted, due, asOf(), stagesClimbed(), daysElapsed());
            case ON_PACE ->
                Finding.of(
                        RelationshipFinding.GOAL_ON_PACE,
                        id,
                        wanted,
                        due,
                        asOf(),
                        lastMoveOn().orElseThrow(),
                        expectedArrival().orElseThrow());
            case TOO_SLOW ->
                Finding.of(
                        RelationshipFinding.GOAL_TOO_SLOW,
                        id,
                        wanted,
                        due,
                        asOf(),
                        lastMoveOn().orElseThrow(),
                        daysNeeded().orElseThrow(),
                        daysLeft());
        };
    }

    private Finding reached(LocalDate reached, LocalDate held) {
        String id = account().value();
        RelationshipStage wanted = goal().stage();
        LocalDate due = goal().due();
        if (held.equals(since())) {
            // When it was reached lies before the record.
            return Finding.of(RelationshipFinding.GOAL_HELD_THROUGHOUT, id, wanted, asOf(), held, stage());
        }
        if (!held.equals(reached)) {
            return Finding.of(RelationshipFinding.GOAL_REGAINED, id, wanted, due, asOf(), reached, held, stage());
        }
        long late = reached.toEpochDay() - due.toEpochDay();
        return late > 0
                ? Finding.of(RelationshipFinding.GOAL_REACHED_LATE, id, wanted, due, asOf(), reached, late, stage())
                : Finding.of(RelationshipFinding.GOAL_REACHED, id, wanted, due, asOf(), reached, stage());
    }
}
