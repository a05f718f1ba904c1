package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of an opportunity: open, won, lost or abandoned.
 *
 * <p>An outcome comes from here alone, never from a win rate or from a stage. Its text, which may end up in a log,
 * leaves out the reason, since people may be named there. Immutable and thread-safe.
 */
public sealed interface Outcome {

    /**
     * Returns the kind of outcome.
     *
     * @return the kind
     */
    OutcomeKind kind();

    /**
     * Returns the day on which the opportunity was closed.
     *
     * @return the day, empty while it is open
     */
    Optional<LocalDate> closedOn();

    /**
     * Returns whether the opportunity is still open.
     *
     * @return true while it is open
     */
    default boolean isOpen() {
        return kind() == OutcomeKind.OPEN;
    }

    /**
     * Returns the outcome of an opportunity that is not closed.
     *
     * @return open
     */
    static Outcome open() {
        return Open.INSTANCE;
    }

    /**
     * Returns a win at the opportunity's own amount.
     *
     * @param date the day on which it was won
     * @return the outcome
     */
    static Won won(LocalDate date) {
        return new Won(date, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a win at a final amount, which may differ from the amount that was hoped for.
     *
     * @param date the day on which it was won
     * @param finalAmount the revenue it brings, zero or more
     * @return the outcome
     * @throws IllegalArgumentException if the final amount is negative
     */
    static Won won(LocalDate date, Money finalAmount) {
        return new Won(date, Optional.empty(), Optional.of(Objects.requireNonNull(finalAmount, "finalAmount")));
    }

    /**
     * Returns a loss.
     *
     * @param date the day on which it was lost
     * @param reason why, not blank
     * @return the outcome
     * @throws IllegalArgumentException if the reason is blank
     */
    static Lost lost(LocalDate date, String reason) {
        return new Lost(date, Optional.of(Objects.requireNonNull(reason, "reason")));
    }

    /**
     * Returns an end without a decision for anybody.
     *
     * @param date the day on which it was given up
     * @param reason why, not blank
     * @return the outcome
     * @throws IllegalArgumentException if the reason is blank
     */
    static Abandoned abandoned(LocalDate date, String reason) {
        return new Abandoned(date, Optional.of(Objects.requireNonNull(reason, "reason")));
    }

    /** Not yet closed. */
    enum Open implements Outcome {
        /** The only value. */
        INSTANCE;

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.OPEN;
        }

        @Override
        public Optional<LocalDate> closedOn() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Open";
        }
    }

    /**
     * Closed as won.
     *
     * @param date the day on which it was won
     * @param reason why it was won, where somebody noted it
     * @param finalAmount the revenue it brings; without one the opportunity's amount counts
     */
    record Won(LocalDate date, Optional<String> reason, Optional<Money> finalAmount) implements Outcome {

        /**
         * Creates a win.
         *
         * @param date the day on which it was won
         * @param reason why it was won, not blank
         * @param finalAmount the revenue it brings, zero or more
         * @throws IllegalArgumentException if the reason is blank or the final amount is negative
         */
        public Won {
            Objects.requireNonNull(date, "date");
            checkReason(reason);
            Objects.requireNonNull(finalAmount, "finalAmount");
            finalAmount.ifPresent(
                    amount -> Check.argument(!amount.isNegative(), "'finalAmount' of zero or more", amount));
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.WON;
        }

        @Override
        public Optional<LocalDate> closedOn() {
            return Optional.of(date);
        }

        @Override
        public String toString() {
            return "Won[date=" + date + ", finalAmount=" + Shown.of(finalAmount) + "]";
        }
    }

    /**
     * Closed as lost to a rival.
     *
     * @param date the day on which it was lost
     * @param reason why it was lost, where somebody noted it
     */
    record Lost(LocalDate date, Optional<String> reason) implements Outcome {

        /**
         * Creates a loss.
         *
         * @param date the day on which it was lost
         * @param reason why it was lost, not blank
         * @throws IllegalArgumentException if the reason is blank
         */
        public Lost {
            Objects.requireNonNull(date, "date");
            checkReason(reason);
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.LOST;
        }

        @Override
        public Optional<LocalDate> closedOn() {
            return Optional.of(date);
        }

        @Override
        public String toString() {
            return "Lost[date=" + date + "]";
        }
    }

    /**
     * Closed without a decision for anybody.
     *
     * @param date the day on which it was given up
     * @param reason why it was given up, where somebody noted it
     */
    record Abandoned(LocalDate date, Optional<String> reason) implements Outcome {

        /**
         * Creates an end without a decision.
         *
         * @param date the day on which it was given up
         * @param reason why it was given up, not blank
         * @throws IllegalArgumentException if the reason is blank
         */
        public Abandoned {
            Objects.requireNonNull(date, "date");
            checkReason(reason);
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.ABANDONED;
        }

        @Override
        public Optional<LocalDate> closedOn() {
            return Optional.of(date);
        }

        @Override
        public String toString() {
            return "Abandoned[date=" + date + "]";
        }
    }

    private static void checkReason(Optional<String> reason) {
        Objects.requireNonNull(reason, "reason");
        reason.ifPresent(text -> Check.notBlank(text, "'reason'"));
    }
}
