package io.github.keyaccount.negotiation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
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
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing or the total is negative;
     * and a {@link CurrencyMismatchException}, which is one, if a line is not in the currency of the total.
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

    @Value.Check
    void check() {
        Check.argument(!lines().isEmpty(), "at least one of 'lines'", "none");
        Amounts.checkNotNegative(total(), "'total'");
        lines().forEach(line ->
                Amounts.checkCurrency(line.unitPrice(), total().currency(), "'unitPrice' of " + line.item()));
    }

    /** Builds a {@link Quote}. Lines grow with each call. Not thread-safe. */
    public static final class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
