package io.github.keyaccount.negotiation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a quote, as it is written there.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class QuoteLine implements WithQuoteLine {

    QuoteLine() {}

    /**
     * Returns a builder; everything but the unit cost is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if something required is missing, the item is blank
     * or has control characters or spaces around it, the quantity is not above zero or has more than 1,000 digits before or
     * after the decimal point, or an amount is negative; and a {@link CurrencyMismatchException}, which is one, if the amounts
     * are in different currencies.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what is offered.
     *
     * @return the item, not blank, without control characters and without spaces around it
     */
    public abstract String item();

    /**
     * Returns how much of it.
     *
     * @return the quantity, above zero, without trailing zeros after the decimal point and without exponent: 100 for 1E+2
     */
    public abstract BigDecimal quantity();

    /**
     * Returns the price of one.
     *
     * @return the price, zero or more
     */
    public abstract Money unitPrice();

    /**
     * Returns the total that the line states, be it right or wrong.
     *
     * @return the total, zero or more
     */
    public abstract Money total();

    /**
     * Returns what one costs us.
     *
     * @return the cost, zero or more; empty if it is not known
     */
    public abstract Optional<Money> unitCost();

    /**
     * Returns the total that the line should state.
     *
     * @param mode how to round to the minor unit, such as the {@link Quote#roundingMode()}
     * @return quantity × unit price, rounded: 2.5 at EUR 0.05 make EUR 0.12 half to even, and EUR 0.13 half up
     * @throws ArithmeticException if it is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public Money rightTotal(RoundingMode mode) {
        return unitPrice().multipliedBy(quantity(), Objects.requireNonNull(mode, "mode"));
    }

    @Value.Check
    QuoteLine check() {
        Check.identifier(item(), "name in 'item' of a quote");
        Check.trimmed(item(), "name in 'item' of a quote");
        BigDecimal quantity = Check.bounded(quantity(), "quantity");
        Check.argument(quantity.signum() > 0, "'quantity' of " + item() + " > 0", quantity);
        checkAmount(unitPrice(), "unitPrice");
        checkAmount(total(), "total");
        unitCost().ifPresent(cost -> checkAmount(cost, "unitCost"));
        BigDecimal stripped = quantity.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        return plain.scale() == quantity.scale() ? this : withQuantity(plain);
    }

    private void checkAmount(Money amount, String name) {
        Amounts.checkNotNegative(amount, "'" + name + "' of " + item());
        Amounts.checkCurrency(amount, unitPrice().currency(), "'" + name + "' of " + item());
    }

    /** Builds a {@link QuoteLine}. Not thread-safe. */
    public static final class Builder extends ImmutableQuoteLine.Builder {
        Builder() {}

        /**
         * Sets a whole quantity.
         *
         * @param quantity the quantity, above zero
         * @return this builder
         */
        public Builder quantity(long quantity) {
            return quantity(BigDecimal.valueOf(quantity));
        }
    }
}
