package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of what an account purchases it purchases from us (客户份额).
 *
 * <p>Share = what it spends with us ÷ all it purchases in the categories that we sell. EUR 30 of EUR 120 are 0.25. It says
 * something of one account; how many users of a market are ours says {@link CustomerShareOfMarket}. Source: the key-account
 * training texts. They speak of all that an account purchases; that only the categories which we sell count is a reading,
 * and whoever wants the other passes all purchases as category spend. Immutable and thread-safe.
 *
 * @param revenue what the account spends with us, zero or more
 * @param categorySpend what it spends with all suppliers, us among them, in the categories that we sell; no less than the
 *     revenue
 */
public record ShareOfWallet(Money revenue, Money categorySpend) {

    /**
     * Creates a share of wallet.
     *
     * @param revenue what the account spends with us, zero or more
     * @param categorySpend what it spends with all suppliers, no less than the revenue
     * @throws CurrencyMismatchException if the amounts are in different currencies
     * @throws IllegalArgumentException if the revenue is negative or above the category spend
     */
    public ShareOfWallet {
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(categorySpend, "categorySpend");
        if (!categorySpend.currency().equals(revenue.currency())) {
            throw new CurrencyMismatchException(
                    Check.message("'categorySpend' in " + revenue.currency() + " like the revenue", categorySpend),
                    revenue.currency(),
                    categorySpend.currency());
        }
        Check.argument(!revenue.isNegative(), "'revenue' of zero or more", revenue);
        Check.argument(
                categorySpend.compareTo(revenue) >= 0,
                "'categorySpend' of no less than the revenue " + revenue,
                categorySpend);
    }

    /**
     * Returns the share of wallet that the figures of an account show.
     *
     * @param figures the figures
     * @return the share, empty if the category spend is not known
     */
    public static Optional<ShareOfWallet> of(AccountFigures figures) {
        Objects.requireNonNull(figures, "figures");
        return figures.categorySpend().map(spend -> new ShareOfWallet(figures.revenue(), spend));
    }

    /**
     * Returns the share.
     *
     * @return revenue ÷ category spend from 0 to 1, rounded half to even at nine decimals; empty if nothing is spent at all
     */
    public Optional<BigDecimal> share() {
        return categorySpend.isZero()
                ? Optional.empty()
                : Optional.of(Shares.of(revenue.minorUnits(), categorySpend.minorUnits()));
    }
}
