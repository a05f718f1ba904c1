package io.github.keyaccount.forecast;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Sales that are kept out of the funnel because each order is small (漏斗外销售额): what is closed so far in the period
 * (Cₒ), and what is still expected of it in the rest (Rₒ).
 *
 * <p>With C = 200, W = 100, Cₒ = 50 and a run rate of 20 in each of the 7 week ends left, Rₒ = 140 and the forecast
 * C + Cₒ + W + Rₒ = 490. Source: the key-account training texts, which say that both formulas are adapted.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OutOfFunnelSales {

    /**
     * Returns what is closed so far in the period.
     *
     * @return Cₒ
     */
    Money closed();

    /**
     * Returns what is still expected in the rest of the period.
     *
     * @param period the period
     * @param asOf the day at whose end the rest begins
     * @return Rₒ
     * @throws ArithmeticException if the amount is out of range
     */
    Money expectedRest(SalesPeriod period, LocalDate asOf);

    /**
     * Returns out-of-funnel sales of which the caller knows what is still to come.
     *
     * @param closed what is closed so far in the period, zero or more
     * @param rest what is expected in the rest of it, zero or more, in the same currency
     * @return the sales
     * @throws IllegalArgumentException if an amount is negative
     * @throws CurrencyMismatchException if the currencies differ
     */
    static OutOfFunnelSales expecting(Money closed, Money rest) {
        return new Expecting(closed, rest);
    }

    /**
     * Returns out-of-funnel sales that go on at a steady rate: rest = rate per week × week ends left in the period.
     *
     * @param closed what is closed so far in the period, zero or more
     * @param perWeek what a week brings, zero or more, in the same currency
     * @return the sales
     * @throws IllegalArgumentException if an amount is negative
     * @throws CurrencyMismatchException if the currencies differ
     */
    static OutOfFunnelSales atRunRate(Money closed, Money perWeek) {
        return new AtRunRate(closed, perWeek);
    }

    /**
     * Sales of which the caller knows what is still to come.
     *
     * @param closed what is closed so far in the period
     * @param rest what is expected in the rest of it
     */
    record Expecting(Money closed, Money rest) implements OutOfFunnelSales {
        /**
         * Creates the sales.
         *
         * @param closed what is closed so far in the period, zero or more
         * @param rest what is expected in the rest of it, zero or more, in the same currency
         * @throws IllegalArgumentException if an amount is negative
         * @throws CurrencyMismatchException if the currencies differ
         */
        public Expecting {
            check(closed, rest, "rest");
        }

        @Override
        public Money expectedRest(SalesPeriod period, LocalDate asOf) {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(asOf, "asOf");
            return rest;
        }
    }

    /**
     * Sales that go on at a steady rate.
     *
     * @param closed what is closed so far in the period
     * @param perWeek what a week brings
     */
    record AtRunRate(Money closed, Money perWeek) implements OutOfFunnelSales {
        /**
         * Creates the sales.
         *
         * @param closed what is closed so far in the period, zero or more
         * @param perWeek what a week brings, zero or more, in the same currency
         * @throws IllegalArgumentException if an amount is negative
         * @throws CurrencyMismatchException if the currencies differ
         */
        public AtRunRate {
            check(closed, perWeek, "perWeek");
        }

        @Override
        public Money expectedRest(SalesPeriod period, LocalDate asOf) {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(asOf, "asOf");
            return perWeek.multipliedBy(period.weeks() - period.weeksElapsed(asOf));
        }
    }

    private static void check(Money closed, Money other, String name) {
        Objects.requireNonNull(closed, "closed");
        Objects.requireNonNull(other, name);
        Check.argument(!closed.isNegative(), "'closed' of zero or more", closed);
        Check.argument(!other.isNegative(), "'" + name + "' of zero or more", other);
        if (!other.currency().equals(closed.currency())) {
            throw new CurrencyMismatchException(
                    Check.message("'" + name + "' in " + closed.currency() + " as 'closed'", other),
                    closed.currency(),
                    other.currency());
        }
    }
}
