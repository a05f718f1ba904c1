package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures of a company that show how much it can buy: sales, location, employees and net assets.
 *
 * <p>They come from its reports or from a register, and are known of prospects as well. What is not known stays empty.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Firmographics implements WithFirmographics {

    Firmographics() {}

    /**
     * Returns a builder; account and day are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the location is blank, or
     * the sales or the number of employees is negative.
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
     * Returns the day for which the figures hold.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns what the company sells in a year.
     *
     * @return the sales, zero or more; empty if they are not known
     */
    public abstract Optional<Money> sales();

    /**
     * Returns where the company is.
     *
     * @return the location, such as a country or a town, in the caller's own words; empty if it is not known
     */
    public abstract Optional<String> location();

    /**
     * Returns how many people work for the company.
     *
     * @return the number, zero or more; empty if it is not known
     */
    public abstract Optional<Long> employees();

    /**
     * Returns what the company owns less what it owes.
     *
     * @return the net assets, which may be negative; empty if they are not known
     */
    public abstract Optional<Money> netAssets();

    /**
     * Returns the figures with their amounts in another currency, each rounded for itself.
     *
     * @param currency the currency wanted
     * @param rates the exchange rates
     * @param roundingMode how to round to the minor unit of that currency
     * @return the figures in that currency; equal to these if they already are
     * @throws IllegalArgumentException if there is no rate for one of the currencies
     * @throws ArithmeticException if an amount is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public Firmographics convertedTo(Currency currency, ExchangeRates rates, RoundingMode roundingMode) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(roundingMode, "roundingMode");
        return withSales(sales().map(amount -> rates.convert(amount, currency, roundingMode)))
                .withNetAssets(netAssets().map(amount -> rates.convert(amount, currency, roundingMode)));
    }

    @Value.Check
    void check() {
        sales().ifPresent(sales -> Check.argument(!sales.isNegative(), "'sales' of zero or more for " + this, sales));
        location().ifPresent(location -> Check.notBlank(location, "'location' for " + this));
        employees()
                .ifPresent(employees ->
                        Check.argument(employees >= 0, "'employees' of zero or more for " + this, employees));
    }

    @Override
    public String toString() {
        return "firmographics of " + account() + " on " + date();
    }

    /** Builds {@link Firmographics}. Not thread-safe. */
    public static final class Builder extends ImmutableFirmographics.Builder {
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
