package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was judged of an account on a day: how much it matters, and how much it could buy.
 *
 * <p>What nobody has judged stays empty, which is not the same as zero. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AccountAppraisal implements WithAccountAppraisal {

    AccountAppraisal() {}

    /**
     * Returns a builder; account and day are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, or the recovery time or
     * the potential is negative.
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
     * Returns the day of the judgement.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns how decisive the account is for the goals of the company.
     *
     * @return the weight from 0, not at all, to 1, nothing is more so; empty if it was not judged
     */
    public abstract Optional<Probability> strategicWeight();

    /**
     * Returns how much the account matters to the seller in charge of it.
     *
     * @return the importance from 0, not at all, to 1, nothing is more so; empty if it was not judged
     */
    public abstract Optional<Probability> importanceToSeller();

    /**
     * Returns how long it would take to make good the loss of the account.
     *
     * @return the whole months, zero or more; empty if it was not judged
     */
    public abstract Optional<Integer> recoveryMonths();

    /**
     * Returns what the account could buy in the categories that we sell, from whomever, in a period as long as the one
     * of the figures that it is compared with.
     *
     * @return the purchase potential, zero or more; empty if it was not judged
     */
    public abstract Optional<Money> potential();

    /**
     * Returns the appraisal with its potential in another currency, rounded once.
     *
     * @param currency the currency wanted
     * @param rates the exchange rates
     * @param roundingMode how to round to the minor unit of that currency
     * @return the appraisal in that currency; equal to this one if it already is in it, or has no potential
     * @throws IllegalArgumentException if there is no rate for one of the currencies
     * @throws ArithmeticException if the potential is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public AccountAppraisal convertedTo(Currency currency, ExchangeRates rates, RoundingMode roundingMode) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(roundingMode, "roundingMode");
        return withPotential(potential().map(amount -> rates.convert(amount, currency, roundingMode)));
    }

    @Value.Check
    void check() {
        recoveryMonths()
                .ifPresent(
                        months -> Check.argument(months >= 0, "'recoveryMonths' of zero or more for " + this, months));
        potential()
                .ifPresent(potential ->
                        Check.argument(!potential.isNegative(), "'potential' of zero or more for " + this, potential));
    }

    @Override
    public String toString() {
        return "appraisal of " + account() + " on " + date();
    }

    /** Builds an {@link AccountAppraisal}. Not thread-safe. */
    public static final class Builder extends ImmutableAccountAppraisal.Builder {
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
