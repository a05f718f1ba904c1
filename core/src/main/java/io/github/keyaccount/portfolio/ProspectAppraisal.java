package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found out of a prospective account by a day: whether it would buy, could pay, and would be worth its cost.
 *
 * <p>What nobody has found out stays empty, which is not the same as no. Amounts that recur are those of one period, as long
 * as the caller likes. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ProspectAppraisal implements WithProspectAppraisal {

    ProspectAppraisal() {}

    /**
     * Returns a builder; account and day are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the placement is that of
     * another account, or a cost is negative; and a {@link CurrencyMismatchException}, which is one, if the amounts are in
     * different currencies.
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
     * Returns the day by which it was found out.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns where it stands in the target market.
     *
     * @return the placement of the same account; empty if it was not looked up
     */
    public abstract Optional<MarketPlacement> marketPlacement();

    /**
     * Returns whether it needs such a product.
     *
     * @return true if it does, empty if that is not known
     */
    public abstract Optional<Boolean> needsProduct();

    /**
     * Returns whether it can pay.
     *
     * @return true if it can, empty if that is not known
     */
    public abstract Optional<Boolean> ableToPay();

    /**
     * Returns how likely it is to buy from us at all.
     *
     * @return the likelihood, empty if nobody has judged it
     */
    public abstract Optional<Probability> likelihood();

    /**
     * Returns what it would bring in a period, after the cost of what it is sold: its ability to sell, where it is a channel
     * to the market.
     *
     * @return the margin, which may be negative; empty if nobody has estimated it
     */
    public abstract Optional<Money> expectedMargin();

    /**
     * Returns what it would cost to sell to it and to serve it in a period.
     *
     * @return the cost, zero or more; empty if nobody has estimated it
     */
    public abstract Optional<Money> costToServe();

    /**
     * Returns what it would cost, once, to win it.
     *
     * @return the cost, zero or more; empty if nobody has estimated it
     */
    public abstract Optional<Money> costToWin();

    /**
     * Returns whether a competitor serves it today. If so it uses such products, and is better than one that uses none.
     *
     * @return true if a competitor does, empty if that is not known
     */
    public abstract Optional<Boolean> servedByCompetitor();

    @Value.Check
    void check() {
        marketPlacement()
                .ifPresent(placement -> Check.argument(
                        placement.account().equals(account()),
                        "'marketPlacement' of the same account for " + this,
                        placement.account()));
        checkCost("costToServe", costToServe());
        checkCost("costToWin", costToWin());
        checkCurrency("costToServe", costToServe(), expectedMargin());
        checkCurrency("costToWin", costToWin(), expectedMargin().or(this::costToServe));
    }

    private void checkCost(String name, Optional<Money> cost) {
        cost.ifPresent(
                amount -> Check.argument(!amount.isNegative(), "'" + name + "' of zero or more for " + this, amount));
    }

    private void checkCurrency(String name, Optional<Money> amount, Optional<Money> other) {
        if (amount.isPresent()
                && other.isPresent()
                && !amount.get().currency().equals(other.get().currency())) {
            throw new CurrencyMismatchException(
                    Check.message(
                            "'" + name + "' in " + other.get().currency() + " like other amounts for " + this,
                            amount.get()),
                    other.get().currency(),
                    amount.get().currency());
        }
    }

    @Override
    public String toString() {
        return "prospect appraisal of " + account() + " on " + date();
    }

    /** Builds a {@link ProspectAppraisal}. Not thread-safe. */
    public static final class Builder extends ImmutableProspectAppraisal.Builder {
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
