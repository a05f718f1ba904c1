package io.github.keyaccount.funnel;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A possible sale: who may buy, for how much, how far it has come, and how it got there.
 *
 * <p>Id, stage and amount are required. The present values stand in the fields; {@link #history()} holds their dated
 * changes. Record a change with the methods that take a date ({@link #moveTo}, {@link #changeAmount}, {@link #close} …);
 * a {@code with…} method corrects a field without leaving a trace, and is refused where it would contradict the
 * history. Account, next action, competitors and attributes have no history: a past opportunity shows the present ones,
 * and a rebuilt pipeline says so. The text of an opportunity and the messages of refusals, which may end up in a log, name no owner and
 * give no reason of an outcome. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Opportunity implements WithOpportunity {

    Opportunity() {}

    /**
     * Returns a builder; id, stage and amount are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a required field is missing, the amount is
     * negative, a name is blank, two competitors have the same name, it is called {@link ForecastCategory#CLOSED} without
     * being won, it was closed or changed before it was opened, or the history is not in order of dates, does not lead from
     * change to change, or does not end at the present values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identity of the opportunity.
     *
     * @return the id
     */
    public abstract OpportunityId id();

    /**
     * Returns the name of the stage at which it stands, or stood when it was closed.
     *
     * @return the name of a stage of the funnel
     */
    public abstract String stage();

    /**
     * Returns what it is worth if it is won.
     *
     * @return the amount, zero or more
     */
    public abstract Money amount();

    /**
     * Returns the account that may buy.
     *
     * @return the account, empty if it is not known
     */
    public abstract Optional<AccountId> account();

    /**
     * Returns the day on which the opportunity was found.
     *
     * @return the day, empty if it is not known
     */
    public abstract Optional<LocalDate> opened();

    /**
     * Returns the day on which it is expected to close; the actual day stands in the {@link #outcome()}.
     *
     * @return the day, empty if nobody has set one
     */
    public abstract Optional<LocalDate> expectedClose();

    /**
     * Returns who is responsible for it.
     *
     * @return the owner, empty if it has none
     */
    public abstract Optional<String> owner();

    /**
     * Returns what the seller will do next on his own initiative.
     *
     * @return the next action, empty if none is planned
     */
    public abstract Optional<String> nextAction();

    /**
     * Returns who else wants the sale, or wanted it.
     *
     * @return the competitors in the order in which they were given, each name once
     */
    public abstract List<Competitor> competitors();

    /**
     * Returns the win rate that was set by hand, which overrides every other.
     *
     * @return the win rate, empty if none was set; zero is not the same as empty
     */
    public abstract Optional<Probability> manualWinRate();

    /**
     * Returns the seller's own call.
     *
     * @return the category; an open opportunity without one counts as {@link ForecastCategory#PIPELINE}
     */
    public abstract Optional<ForecastCategory> category();

    /**
     * Returns whether it is open, or how it was closed.
     *
     * @return the outcome, open unless set
     */
    @Value.Default
    public Outcome outcome() {
        return Outcome.open();
    }

    /**
     * Returns the caller's own fields, such as product or region, by which figures can be grouped. Where a builder is
     * given the same name twice, the last value counts.
     *
     * @return the attributes in the order in which they were put
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns the recorded changes, oldest first.
     *
     * @return the changes
     */
    public abstract List<OpportunityChange> history();

    /**
     * Returns the fields whose every change since the opening is in the history, also where there has been none.
     *
     * <p>A field that is not named here and has no change in the history is one whose past is unknown: rewinding
     * carries its present value back, and says so.
     *
     * @return the fields, in the order of their declaration
     */
    public abstract Set<OpportunityField> recordedFields();

    /**
     * Returns one of the caller's own fields.
     *
     * @param name the name of the attribute
     * @return its value, empty if the opportunity does not have it
     */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes().get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Returns the competitors that may still win.
     *
     * @return those in the running, in the order of {@link #competitors()}
     */
    public List<Competitor> competitorsInTheRunning() {
        return competitors().stream().filter(Competitor::inTheRunning).toList();
    }

    /**
     * Returns whether the past of a field is known: it is one of {@link #recordedFields()}, or the history holds a
     * change of it. The past of the outcome is always known, since an outcome carries its own date.
     *
     * @param field the field
     * @return true if the field can be rewound
     */
    public boolean records(OpportunityField field) {
        return OpportunityHistory.records(this, field);
    }

    /**
     * Returns the amount with which the opportunity was opened: the one before its first recorded change.
     *
     * @return the opening amount
     */
    public Money openingAmount() {
        return OpportunityHistory.openingAmount(this);
    }

    /**
     * Returns the revenue that it brought.
     *
     * @return the final amount of a win, or the amount where no final one was set; empty unless it was won
     */
    public Optional<Money> revenue() {
        return outcome() instanceof Outcome.Won won
                ? Optional.of(won.finalAmount().orElse(amount()))
                : Optional.empty();
    }

    /**
     * Returns the stage that lies furthest down the funnel among those it has reached, also where it was lost there or
     * has moved back since.
     *
     * @param funnel the funnel that it stands in
     * @return the furthest stage
     * @throws UnknownStageException if the funnel lacks a stage that it has been at
     */
    public FunnelStage furthestStage(Funnel funnel) {
        Objects.requireNonNull(funnel, "funnel");
        return funnel.stages().get(OpportunityHistory.furthestPosition(this, funnel));
    }

    /**
     * Returns its moves between stages, oldest first, each told apart as forward, skipping, backward, repeated or
     * re-opened. All of them are legal.
     *
     * @param funnel the funnel that it stands in
     * @return the moves
     * @throws UnknownStageException if the funnel lacks a stage that it has been at
     */
    public List<StageMove> moves(Funnel funnel) {
        Objects.requireNonNull(funnel, "funnel");
        return StageMove.of(this, funnel);
    }

    /**
     * Returns the opportunity as it stood at the end of a past day, with the history up to then.
     *
     * <p>Fields that it does not record keep their present value; {@link Pipeline#rebuiltAsOf} names them. Fields that
     * it records stay recorded, also where all their changes came later. One that was called closed on a day on which
     * it was not won is called as it was before.
     *
     * @param date the day
     * @return the opportunity as of then; empty if it did not exist yet, or if it has no opening date and nothing is
     *     recorded of it up to that day
     */
    public Optional<Opportunity> asOf(LocalDate date) {
        return OpportunityHistory.asOf(this, date);
    }

    /**
     * Returns the opportunity after a change, which is appended to the history.
     *
     * @param change the change, whose value before is the present one
     * @return the changed opportunity
     * @throws IllegalArgumentException if the change does not start from the present value, lies before a recorded one
     *     or before the opening, or leads to a value that an opportunity cannot have
     */
    public Opportunity record(OpportunityChange change) {
        Objects.requireNonNull(change, "change");
        return OpportunityHistory.record(this, change);
    }

    /**
     * Returns the opportunity moved to a stage.
     *
     * @param stage the name of the stage, not blank
     * @param on the day of the move
     * @return the changed opportunity
     * @throws IllegalArgumentException if the stage is blank, or the day lies before a recorded one or the opening
     */
    public Opportunity moveTo(String stage, LocalDate on) {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.Stage(on, stage(), stage));
    }

    /**
     * Returns the opportunity with another amount.
     *
     * @param amount the amount, zero or more
     * @param on the day of the change
     * @return the changed opportunity
     * @throws IllegalArgumentException if the amount is negative, or the day lies before a recorded one or the opening
     */
    public Opportunity changeAmount(Money amount, LocalDate on) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.Amount(on, amount(), amount));
    }

    /**
     * Returns the opportunity with another expected close date.
     *
     * @param expectedClose the day on which it is now expected to close
     * @param on the day of the change
     * @return the changed opportunity
     * @throws IllegalArgumentException if the day of the change lies before a recorded one
     */
    public Opportunity expectClose(LocalDate expectedClose, LocalDate on) {
        Objects.requireNonNull(expectedClose, "expectedClose");
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.ExpectedClose(on, expectedClose(), Optional.of(expectedClose)));
    }

    /**
     * Returns the opportunity without an expected close date.
     *
     * @param on the day of the change
     * @return the changed opportunity
     * @throws IllegalArgumentException if the day lies before a recorded one or the opening
     */
    public Opportunity clearExpectedClose(LocalDate on) {
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.ExpectedClose(on, expectedClose(), Optional.empty()));
    }

    /**
     * Returns the opportunity with another owner.
     *
     * @param owner the owner, not blank
     * @param on the day of the change
     * @return the changed opportunity
     * @throws IllegalArgumentException if the owner is blank, or the day lies before a recorded one or the opening
     */
    public Opportunity assignTo(String owner, LocalDate on) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.Owner(on, owner(), Optional.of(owner)));
    }

    /**
     * Returns the opportunity without an owner.
     *
     * @param on the day of the change
     * @return the changed opportunity
     * @throws IllegalArgumentException if the day lies before a recorded one or the opening
     */
    public Opportunity clearOwner(LocalDate on) {
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.Owner(on, owner(), Optional.empty()));
    }

    /**
     * Returns the opportunity with a win rate set by hand.
     *
     * @param winRate the win rate
     * @param on the day of the change
     * @return the changed opportunity
     * @throws IllegalArgumentException if the day lies before a recorded one or the opening
     */
    public Opportunity overrideWinRate(Probability winRate, LocalDate on) {
        Objects.requireNonNull(winRate, "winRate");
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.ManualWinRate(on, manualWinRate(), Optional.of(winRate)));
    }

    /**
     * Returns the opportunity without a win rate set by hand, so that others count again.
     *
     * @param on the day of the change
     * @return the changed opportunity
     * @throws IllegalArgumentException if the day lies before a recorded one or the opening
     */
    public Opportunity clearWinRateOverride(LocalDate on) {
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.ManualWinRate(on, manualWinRate(), Optional.empty()));
    }

    /**
     * Returns the opportunity with another forecast category.
     *
     * @param category the category; {@link ForecastCategory#CLOSED} only where it was won
     * @param on the day of the change
     * @return the changed opportunity
     * @throws IllegalArgumentException if it is not won and the category is closed, or the day lies before a recorded
     *     one
     */
    public Opportunity categorize(ForecastCategory category, LocalDate on) {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(on, "on");
        return record(new OpportunityChange.Category(on, category(), Optional.of(category)));
    }

    /**
     * Returns the opportunity closed as won, lost or abandoned. It keeps its stage.
     *
     * @param outcome the outcome, with the day on which it was closed
     * @return the closed opportunity
     * @throws IllegalArgumentException if the outcome is open, its day lies before a recorded one or the opening, or it is
     *     lost or abandoned and still called {@link ForecastCategory#CLOSED}
     */
    public Opportunity close(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        LocalDate on = outcome.closedOn()
                .orElseThrow(() -> new IllegalArgumentException(
                        Check.message("a closed 'outcome' for " + id(), "Open; use reopen(date) to open it again")));
        return record(new OpportunityChange.Closing(on, outcome(), outcome));
    }

    /**
     * Returns the opportunity opened again.
     *
     * @param on the day on which it was opened again
     * @return the open opportunity
     * @throws IllegalArgumentException if it is open already or still called {@link ForecastCategory#CLOSED}, or the
     *     day lies before a recorded one or before it was closed
     */
    public Opportunity reopen(LocalDate on) {
        Objects.requireNonNull(on, "on");
        Check.argument(!outcome().isOpen(), "a closed opportunity " + id() + " to re-open", "Open");
        return record(new OpportunityChange.Closing(on, outcome(), Outcome.open()));
    }

    @Value.Check
    void check() {
        OpportunityHistory.check(this);
    }

    @Override
    public String toString() {
        return id() + " at " + stage() + ", " + amount() + ", " + outcome();
    }

    /**
     * Builds an {@link Opportunity}. Lists, sets and maps grow with each call, and an attribute that is put twice keeps
     * its last value. Setting anything else a second time throws an {@code IllegalStateException}. Not thread-safe.
     */
    public static final class Builder extends ImmutableOpportunity.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder id(String id) {
            return id(OpportunityId.of(Objects.requireNonNull(id, "id")));
        }

        /**
         * Sets the account.
         *
         * @param account the id of the account, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder account(String account) {
            return account(AccountId.of(Objects.requireNonNull(account, "account")));
        }
    }
}
