package io.github.keyaccount.funnel;

import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One dated change of one field of an opportunity, with the value before and after.
 *
 * <p>Most systems keep such rows: date, field, old value, new value. Because the old value is there, an opportunity can
 * be rewound from today to any past day. The text of a change, which may end up in a log, names no owner and gives no
 * reason of an outcome. Immutable and thread-safe.
 */
public sealed interface OpportunityChange {

    /**
     * Returns the day of the change; the new value holds from the end of that day.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Returns the field that changed.
     *
     * @return the field
     */
    OpportunityField field();

    /**
     * Returns the value before the change: a value of the field's type, or an {@code Optional} of it where the field
     * may be empty.
     *
     * @return the value before
     */
    Object from();

    /**
     * Returns the value after the change, of the same type as {@link #from()}.
     *
     * @return the value after
     */
    Object to();

    /**
     * A move to another stage, or the same stage recorded again.
     *
     * @param date the day of the move
     * @param from the name of the stage before
     * @param to the name of the stage after
     */
    record Stage(LocalDate date, String from, String to) implements OpportunityChange {
        /**
         * Creates the change.
         *
         * @param date the day of the move
         * @param from the name of the stage before
         * @param to the name of the stage after
         */
        public Stage {
            checkComponents(date, from, to);
        }

        @Override
        public OpportunityField field() {
            return OpportunityField.STAGE;
        }
    }

    /**
     * Another amount.
     *
     * @param date the day of the change
     * @param from the amount before
     * @param to the amount after
     */
    record Amount(LocalDate date, Money from, Money to) implements OpportunityChange {
        /**
         * Creates the change.
         *
         * @param date the day of the change
         * @param from the amount before
         * @param to the amount after
         */
        public Amount {
            checkComponents(date, from, to);
        }

        @Override
        public OpportunityField field() {
            return OpportunityField.AMOUNT;
        }
    }

    /**
     * Another expected close date.
     *
     * @param date the day of the change
     * @param from the expected date before
     * @param to the expected date after
     */
    record ExpectedClose(LocalDate date, Optional<LocalDate> from, Optional<LocalDate> to)
            implements OpportunityChange {
        /**
         * Creates the change.
         *
         * @param date the day of the change
         * @param from the expected date before
         * @param to the expected date after
         */
        public ExpectedClose {
            checkComponents(date, from, to);
        }

        @Override
        public OpportunityField field() {
            return OpportunityField.EXPECTED_CLOSE;
        }

        @Override
        public String toString() {
            return "ExpectedClose[date=" + date + ", from=" + Shown.of(from) + ", to=" + Shown.of(to) + "]";
        }
    }

    /**
     * Another owner.
     *
     * @param date the day of the change
     * @param from the owner before
     * @param to the owner after
     */
    record Owner(LocalDate date, Optional<String> from, Optional<String> to) implements OpportunityChange {
        /**
         * Creates the change.
         *
         * @param date the day of the change
         * @param from the owner before
         * @param to the owner after
         */
        public Owner {
            checkComponents(date, from, to);
        }

        @Override
        public OpportunityField field() {
            return OpportunityField.OWNER;
        }

        @Override
        public String toString() {
            return "Owner[date=" + date + "]";
        }
    }

    /**
     * Another win rate set by hand, or its removal.
     *
     * @param date the day of the change
     * @param from the win rate before
     * @param to the win rate after
     */
    record ManualWinRate(LocalDate date, Optional<Probability> from, Optional<Probability> to)
            implements OpportunityChange {
        /**
         * Creates the change.
         *
         * @param date the day of the change
         * @param from the win rate before
         * @param to the win rate after
         */
        public ManualWinRate {
            checkComponents(date, from, to);
        }

        @Override
        public OpportunityField field() {
            return OpportunityField.MANUAL_WIN_RATE;
        }

        @Override
        public String toString() {
            return "ManualWinRate[date=" + date + ", from=" + Shown.of(from) + ", to=" + Shown.of(to) + "]";
        }
    }

    /**
     * Another forecast category.
     *
     * @param date the day of the change
     * @param from the category before
     * @param to the category after
     */
    record Category(LocalDate date, Optional<ForecastCategory> from, Optional<ForecastCategory> to)
            implements OpportunityChange {
        /**
         * Creates the change.
         *
         * @param date the day of the change
         * @param from the category before
         * @param to the category after
         */
        public Category {
            checkComponents(date, from, to);
        }

        @Override
        public OpportunityField field() {
            return OpportunityField.CATEGORY;
        }

        @Override
        public String toString() {
            return "Category[date=" + date + ", from=" + Shown.of(from) + ", to=" + Shown.of(to) + "]";
        }
    }

    /**
     * Closed, re-opened, or closed in another way.
     *
     * @param date the day of the change; where the new outcome is closed, the day on which it was closed
     * @param from the outcome before
     * @param to the outcome after
     */
    record Closing(LocalDate date, Outcome from, Outcome to) implements OpportunityChange {
        /**
         * Creates the change.
         *
         * @param date the day of the change
         * @param from the outcome before
         * @param to the outcome after
         */
        public Closing {
            checkComponents(date, from, to);
        }

        @Override
        public OpportunityField field() {
            return OpportunityField.OUTCOME;
        }
    }

    private static void checkComponents(LocalDate date, Object from, Object to) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
