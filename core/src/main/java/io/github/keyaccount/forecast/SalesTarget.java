package io.github.keyaccount.forecast;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.util.Objects;

/**
 * The revenue wanted in a period. Its currency is that of every figure computed against it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the period
 * @param amount the revenue wanted, zero or more; with zero, every ratio to it is undefined
 */
public record SalesTarget(SalesPeriod period, Money amount) {

    /**
     * Creates a target.
     *
     * @param period the period
     * @param amount the revenue wanted, zero or more
     * @throws IllegalArgumentException if the amount is negative
     */
    public SalesTarget {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(amount, "amount");
        Check.argument(!amount.isNegative(), "'amount' of a target of zero or more", amount);
    }

    /**
     * Returns a target.
     *
     * @param period the period
     * @param amount the revenue wanted, zero or more
     * @return the target
     * @throws IllegalArgumentException if the amount is negative
     */
    public static SalesTarget of(SalesPeriod period, Money amount) {
        return new SalesTarget(period, amount);
    }
}
