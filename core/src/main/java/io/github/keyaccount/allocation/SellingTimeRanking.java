package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Accounts by their return on selling time, the highest first: larger and likelier buyers come first.
 *
 * <p>Returns are compared exactly, never as rounded amounts per hour. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SellingTimeRanking {

    SellingTimeRanking() {}

    /**
     * Returns the ranking of accounts.
     *
     * @param returns the returns by account, all in one currency; the map should have an order of its own, as a {@code
     *     LinkedHashMap} has, since ties are settled by it
     * @return the ranking
     * @throws CurrencyMismatchException if the sales are in different currencies
     * @throws ArithmeticException if the sales or the time of all accounts are too large to add up
     */
    public static SellingTimeRanking of(Map<AccountId, SellingTimeReturn> returns) {
        Objects.requireNonNull(returns, "returns");
        List<AccountId> ranked = new ArrayList<>();
        List<AccountId> withoutTime = new ArrayList<>();
        returns.forEach((account, one) -> {
            Objects.requireNonNull(account, "returns");
            (Objects.requireNonNull(one, "returns").time().isZero() ? withoutTime : ranked).add(account);
        });
        Optional<SellingTimeReturn> together = together(returns);
        ranked.sort(Comparator.comparing(returns::get, SellingTimeReturn::compareReturn)
                .reversed());
        ImmutableSellingTimeRanking.Builder ranking =
                ImmutableSellingTimeRanking.builder().together(together).withoutTime(withoutTime);
        ranked.forEach(account -> ranking.putRanked(account, Objects.requireNonNull(returns.get(account))));
        return ranking.build();
    }

    private static Optional<SellingTimeReturn> together(Map<AccountId, SellingTimeReturn> returns) {
        if (returns.isEmpty()) {
            return Optional.empty();
        }
        List<Money> sales = new ArrayList<>();
        Duration time = Duration.ZERO;
        for (Map.Entry<AccountId, SellingTimeReturn> entry : returns.entrySet()) {
            Money amount = entry.getValue().sales();
            sales.add(amount);
            time = time.plus(entry.getValue().time());
            Currency currency = sales.get(0).currency();
            if (!amount.currency().equals(currency)) {
                throw new CurrencyMismatchException(
                        Check.message("all 'returns' in " + currency, amount + " of " + entry.getKey()),
                        currency,
                        amount.currency());
            }
        }
        return Optional.of(new SellingTimeReturn(Money.total(sales.get(0).currency(), sales), time));
    }

    /**
     * Returns the accounts on which time was spent.
     *
     * @return the returns by account, the highest first, among equals in the order of the input
     */
    public abstract Map<AccountId, SellingTimeReturn> ranked();

    /**
     * Returns the accounts that have no rank, as no time was spent on them.
     *
     * @return their ids in the order of the input
     */
    public abstract List<AccountId> withoutTime();

    /**
     * Returns the return of all accounts together, those without time among them.
     *
     * @return the sum of the sales and that of the times; empty if there is no account
     */
    public abstract Optional<SellingTimeReturn> together();
}
