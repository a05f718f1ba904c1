package io.github.keyaccount.negotiation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.util.List;
import org.immutables.value.Value;

/**
 * A quote, as it is to be sent.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Quote implements WithQuote {

    Quote() {}

    /**
     * Returns a builder; the total and at least one line are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the total or the discount
     * is negative, the discount is above what the lines should sum to, or the rounding mode does not round; a
     * {@link CurrencyMismatchException}, which is one, if a line or the discount is not in the currency of the total; and an
     * {@link ArithmeticException} if there is a discount and what the lines should sum to is out of range.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what is offered.
     *
     * @return the lines in the order of the quote, at least one
     */
    public abstract List<QuoteLine> lines();

    /**
     * Returns the total that the quote states, be it right or wrong.
     *
     * @return the total, zero or more
     */
    public abstract Money total();

    /**
     * Returns what comes off the sum of the lines.
     *
     * @return the discount on the total, from zero to the sum of the right totals of the lines; zero unless set
     */
    @Value.Default
    public Money discount() {
        return Money.zero(total().currency());
    }

    /**
     * Returns how the totals of the lines are rounded to the minor unit.
     *
     * @return the rounding mode; half to even unless set, while half up is common in trade
     */
    @Value.Default
    public RoundingMode roundingMode() {
        return RoundingMode.HALF_EVEN;
    }

    /** Returns what the lines should sum to, before any discount. */
    Money rightSum() {
        return Money.total(
                total().currency(),
                lines().stream().map(line -> line.rightTotal(roundingMode())).toList());
    }

    @Value.Check
    void check() {
        Check.argument(!lines().isEmpty(), "at least one of 'lines'", "none");
        Amounts.checkNotNegative(total(), "'total'");
        for (int i = 0; i < lines().size(); i++) {
            QuoteLine line = lines().get(i);
            Amounts.checkCurrency(
                    line.unitPrice(), total().currency(), "'unitPrice' of line " + (i + 1) + ", " + line.item());
        }
        Check.argument(roundingMode() != RoundingMode.UNNECESSARY, "a 'roundingMode' that rounds", roundingMode());
        Amounts.checkNotNegative(discount(), "'discount'");
        Amounts.checkCurrency(discount(), total().currency(), "'discount'");
        if (discount().isPositive()) {
            Money sum = rightSum();
            Check.argument(discount().compareTo(sum) <= 0, "'discount' <= the sum of the lines, " + sum, discount());
        }
    }

    /** Builds a {@link Quote}. Lines grow with each call. Not thread-safe. */
    public static final class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
