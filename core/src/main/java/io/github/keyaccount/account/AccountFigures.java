package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was measured of an account in a period: what it brought, what it cost, and what it buys in all.
 *
 * <p>All amounts are in one currency. What was not measured stays empty, which is not the same as zero. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AccountFigures implements WithAccountFigures {

    AccountFigures() {}

    /**
     * Returns a builder; account, period and revenue are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the revenue, the cost to
     * serve, the receivables or the selling time is negative, or the category spend is below the revenue; and a
     * {@link CurrencyMismatchException}, which is one, if an amount is in another currency than the revenue.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the period in which the figures were measured.
     *
     * @return the period
     */
    public abstract SalesPeriod period();

    /**
     * Returns what the account bought from us.
     *
     * @return the revenue net of returns, zero or more
     */
    public abstract Money revenue();

    /**
     * Returns what was left of the revenue after the cost of what was sold.
     *
     * @return the margin, which may be negative; empty if it was not measured
     */
    public abstract Optional<Money> margin();

    /**
     * Returns what it cost to sell to the account and to serve it.
     *
     * @return the cost, zero or more; empty if it was not measured
     */
    public abstract Optional<Money> costToServe();

    /**
     * Returns what the account bought from all suppliers, us among them, in the categories that we sell.
     *
     * @return the spend, no less than the revenue; empty if it is not known
     */
    public abstract Optional<Money> categorySpend();

    /**
     * Returns what the account owed us at the end of the period.
     *
     * @return the receivables, zero or more; empty if they were not measured
     */
    public abstract Optional<Money> receivables();

    /**
     * Returns how long we were busy selling to the account.
     *
     * @return the selling time, zero or more; empty if it was not measured
     */
    public abstract Optional<Duration> sellingTime();

    /**
     * Returns the currency of all amounts.
     *
     * @return the currency of the revenue
     */
    public Currency currency() {
        return revenue().currency();
    }

    /**
     * Returns the figures in another currency, each amount rounded for itself.
     *
     * <p>No rounding turns the order of two amounts round, so that the category spend stays no less than the revenue.
     * Example: at 1 EUR = 1.25 USD a revenue of EUR 100.10 is USD 125.125, which half to even makes 125.12.
     *
     * @param currency the currency wanted
     * @param rates the exchange rates
     * @param roundingMode how to round to the minor unit of that currency
     * @return the figures in that currency; equal to these if they already are in it
     * @throws IllegalArgumentException if there is no rate for one of the currencies
     * @throws ArithmeticException if an amount is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public AccountFigures convertedTo(Currency currency, ExchangeRates rates, RoundingMode roundingMode) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(roundingMode, "roundingMode");
        return builder()
                .account(account())
                .period(period())
                .revenue(rates.convert(revenue(), currency, roundingMode))
                .margin(margin().map(amount -> rates.convert(amount, currency, roundingMode)))
                .costToServe(costToServe().map(amount -> rates.convert(amount, currency, roundingMode)))
                .categorySpend(categorySpend().map(amount -> rates.convert(amount, currency, roundingMode)))
                .receivables(receivables().map(amount -> rates.convert(amount, currency, roundingMode)))
                .sellingTime(sellingTime())
                .build();
    }

    @Value.Check
    void check() {
        checkCurrency("margin", margin());
        checkCurrency("costToServe", costToServe());
        checkCurrency("categorySpend", categorySpend());
        checkCurrency("receivables", receivables());
        checkNotNegative("revenue", Optional.of(revenue()));
        checkNotNegative("costToServe", costToServe());
        checkNotNegative("receivables", receivables());
        if (categorySpend().isPresent() && categorySpend().get().compareTo(revenue()) < 0) {
            throw refusal(
                    "'categorySpend' of no less than the revenue " + revenue(),
                    categorySpend().get());
        }
        if (sellingTime().isPresent() && sellingTime().get().isNegative()) {
            throw refusal("'sellingTime' of zero or more", sellingTime().get());
        }
    }

    private void checkCurrency(String name, Optional<Money> amount) {
        if (amount.isPresent() && !amount.get().currency().equals(currency())) {
            throw new CurrencyMismatchException(
                    Check.message("'" + name + "' in " + currency() + " like the revenue for " + this, amount.get()),
                    currency(),
                    amount.get().currency());
        }
    }

    private void checkNotNegative(String name, Optional<Money> amount) {
        if (amount.isPresent() && amount.get().isNegative()) {
            throw refusal("'" + name + "' of zero or more", amount.get());
        }
    }

    private IllegalArgumentException refusal(String expected, Object found) {
        return Check.refusal(expected + " for " + this, found);
    }

    @Override
    public String toString() {
        return "figures of " + account() + " in " + period();
    }

    /** Builds {@link AccountFigures}. Not thread-safe. */
    public static final class Builder extends ImmutableAccountFigures.Builder {
        Builder() {}

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
