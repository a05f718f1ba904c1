package io.github.keyaccount.need;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What an account needs or wants, how it was uncovered, and what shows its state.
 *
 * <p>The latest evidence by a day tells the state as of that day; of one day, the piece that was noted last does, since a
 * good talk turns a difficulty into a wish. A need that was stated as a difficulty on June 1 and as a wish on June 10 is
 * implicit as of June 1 to 9, explicit from June 10 on, and has no state before; it falls back to implicit only if later
 * evidence says so. The text of a need, which may end up in a log, leaves out the statement, since
 * people may be named there. Immutable and thread-safe.
 *
 * <p>Source: Neil Rackham, SPIN Selling, 1988, for the states and the questions; the key-account training texts.
 */
@Value.Immutable
@ValueStyle
public abstract class Need implements WithNeed {

    Need() {}

    /**
     * Returns a builder; id, account, motive, statement and at least one piece of evidence are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the statement is blank, or
     * the same piece of evidence is there twice.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the identity of the need.
     *
     * @return the id
     */
    public abstract NeedId id();

    /**
     * Returns the account that has the need.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns whether it is needed or wanted.
     *
     * @return the motive
     */
    public abstract NeedMotive motive();

    /**
     * Returns the need in one sentence.
     *
     * @return the statement, not blank
     */
    @Value.Redacted
    public abstract String statement();

    /**
     * Returns which factors of the purchase it bears on.
     *
     * @return the factors in their order; empty if none was noted
     */
    public abstract Set<PurchaseFactor> factors();

    /**
     * Returns who stated it.
     *
     * @return the contact, empty if it was not noted
     */
    public abstract Optional<ContactId> statedBy();

    /**
     * Returns the questions that uncovered it, or are to develop it.
     *
     * @return the questions in the order in which they were noted, which is that of the questions of one day
     */
    public abstract List<SpinQuestion> questions();

    /**
     * Returns what shows its state.
     *
     * @return the evidence in the order in which it was noted, which is that of the evidence of one day; at least one piece,
     *     each once
     */
    public abstract List<NeedEvidence> evidence();

    /**
     * Returns the state at the end of a day.
     *
     * @param asOf the day
     * @return the state that the latest evidence of that day or before shows, of one day the last; empty before the first
     */
    public Optional<NeedState> state(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return latest(evidence(), NeedEvidence::date, asOf).map(NeedEvidence::state);
    }

    /** Returns the latest entry by a day, of one day the last. */
    private static <T> Optional<T> latest(List<T> entries, Function<T, LocalDate> date, LocalDate asOf) {
        return entries.stream()
                .filter(entry -> !date.apply(entry).isAfter(asOf))
                .reduce((one, next) -> date.apply(next).isBefore(date.apply(one)) ? one : next);
    }

    /**
     * Returns which kind of question comes next at the end of a day.
     *
     * <p>A reading: a situation question while none has been asked, and then the kind that
     * {@linkplain SpinQuestionKind#next() follows} the furthest kind asked by then, whenever that was. Once a need-payoff
     * question was asked, the latest question counts, of one day the last: an implication question leads on to need-payoff
     * again, and any other back to implication. After problem, implication and need-payoff comes implication, and when that
     * was asked, need-payoff.
     *
     * @param asOf the day
     * @return the kind to ask next; empty unless the need is implicit as of that day
     */
    public Optional<SpinQuestionKind> nextQuestion(LocalDate asOf) {
        return state(asOf)
                .filter(NeedState.IMPLICIT::equals)
                .map(implicit -> questions().stream()
                        .filter(question -> !question.askedOn().isAfter(asOf))
                        .map(SpinQuestion::kind)
                        .max(Comparator.naturalOrder())
                        .map(furthest -> furthest == SpinQuestionKind.NEED_PAYOFF ? afterPayoff(asOf) : furthest.next())
                        .orElse(SpinQuestionKind.SITUATION));
    }

    private SpinQuestionKind afterPayoff(LocalDate asOf) {
        return latest(questions(), SpinQuestion::askedOn, asOf)
                .map(SpinQuestion::kind)
                .filter(SpinQuestionKind.IMPLICATION::equals)
                .map(SpinQuestionKind::next)
                .orElse(SpinQuestionKind.IMPLICATION);
    }

    @Value.Check
    void check() {
        Check.notBlank(statement(), "'statement' of need " + id());
        Check.argument(!evidence().isEmpty(), "at least one piece of 'evidence' of need " + id(), "none");
        Check.noOffenders(Check.repeated(evidence()), "each piece of 'evidence' of need " + id() + " once");
    }

    /**
     * Builds a {@link Need}. Setting anything but factors, questions and evidence a second time throws an
     * {@code IllegalStateException}. Not thread-safe.
     */
    public static final class Builder extends ImmutableNeed.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder id(String id) {
            return id(NeedId.of(Objects.requireNonNull(id, "id")));
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

        /**
         * Sets who stated it.
         *
         * @param statedBy the id of the contact, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder statedBy(String statedBy) {
            return statedBy(ContactId.of(Objects.requireNonNull(statedBy, "statedBy")));
        }

        /**
         * Adds a piece of evidence.
         *
         * @param date the day
         * @param state the state that the words show
         * @param words what was said, not blank
         * @return this builder
         * @throws IllegalArgumentException if the words are blank
         */
        public Builder addEvidence(LocalDate date, NeedState state, String words) {
            return addEvidence(new NeedEvidence(date, state, words));
        }
    }
}
