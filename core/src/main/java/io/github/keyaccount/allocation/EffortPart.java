package io.github.keyaccount.allocation;

import io.github.keyaccount.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one of the budgets is divided: the common one, or that of one seller.
 *
 * <p>Its text, which may end up in a log, shows no seller. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class EffortPart {
    EffortPart() {}

    /**
     * Returns where the budget stands in the input.
     *
     * @return the position, counted from 1
     */
    public abstract int position();

    /**
     * Returns whose budget it is.
     *
     * @return the seller; empty for the common budget
     */
    @Value.Redacted
    public abstract Optional<String> seller();

    /**
     * Returns the effort that there was to divide.
     *
     * @return the budget
     */
    public abstract double budget();

    /**
     * Returns the effort that was given to accounts.
     *
     * @return the sum of their efforts, rounded once; never above the budget, unless minima that use it up in decimals exceed it
     *     by rounding: 0.1 and 0.2 sum to 0.30000000000000004
     */
    public abstract double spent();

    /**
     * Returns the effort that is left over: a fraction of a unit where only whole ones are given, and whatever no account has a
     * use for.
     *
     * @return max(0, budget − spent)
     */
    public abstract double unspent();

    /**
     * Returns what the accounts contribute with their efforts.
     *
     * @return the sum in major units of the currency, rounded once
     */
    public abstract double contribution();

    /**
     * Returns what one more unit of this budget would bring, or with any fraction of effort how much a bit more would bring per
     * unit. By the {@linkplain EffortMethod#CONCAVE_ENVELOPE concave envelopes} it is what it would bring by these. With
     * concave curves it never rises with the budget, but for rounding.
     *
     * @return the shadow price in major units of the currency; 0 if nobody has a use for more
     */
    public abstract double shadowPrice();

    /**
     * Returns how much more than {@link #contribution()} a better division could bring at most. What is no more than rounding can
     * make it, 1E-12 of what the effort brings that is spent, is given as 0.
     *
     * @return the gap in major units of the currency, 0 or more
     */
    public abstract double gap();

    /**
     * Returns how the division was found.
     *
     * @return the method
     */
    public abstract EffortMethod method();

    /**
     * Returns a contribution that no division of this budget can exceed, but for rounding.
     *
     * @return contribution + gap, in major units of the currency
     */
    public double upperBound() {
        return contribution() + gap();
    }

    /**
     * Returns whether the division is proven to be the best one.
     *
     * @return whether the gap is 0
     */
    public boolean isProvenOptimal() {
        return gap() == 0;
    }
}
