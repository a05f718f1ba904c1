package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
     * @param returns the returns by account, all in one currency; the order of the map does not matter
     * @return the ranking
     * @throws CurrencyMismatchException if the sales are in different currencies
     * @throws ArithmeticException if the sales or the time of all accounts are too large to add up
     */
    public static SellingTimeRanking of(Map<AccountId, SellingTimeReturn> returns) {
        SortedMap<AccountId, SellingTimeReturn> byId = new TreeMap<>();
        Objects.requireNonNull(returns, "returns").forEach((account, one) -> {
            byId.put(Objects.requireNonNull(account, "returns"), Objects.requireNonNull(one, "returns"));
        });
        List<Map.Entry<AccountId, SellingTimeReturn>> ranked = new ArrayList<>();
        ImmutableSellingTimeRanking.Builder ranking =
                ImmutableSellingTimeRanking.builder().total(total(byId));
        byId.entrySet().forEach(entry -> {
            if (entry.getValue().time().isZero()) {
                ranking.addWithoutTime(entry.getKey());
            } else {
                ranked.add(entry);
            }
        });
        // The sort is stable, which leaves equal returns in the order of the ids.
        ranked.sort(Map.Entry.comparingByValue((one, other) -> other.compareReturn(one)));
        ranked.forEach(ranking::putRanked);
        return ranking.build();
    }

    private static Optional<SellingTimeReturn> total(SortedMap<AccountId, SellingTimeReturn> returns) {
        if (returns.isEmpty()) {
            return Optional.empty();
        }
        List<Money> sales =
                returns.values().stream().map(SellingTimeReturn::sales).toList();
        Currency currency = sales.get(0).currency();
        checkCurrency(returns, currency);
        Duration time = returns.values().stream().map(SellingTimeReturn::time).reduce(Duration.ZERO, Duration::plus);
        return Optional.of(new SellingTimeReturn(Money.total(currency, sales), time));
    }

    private static void checkCurrency(SortedMap<AccountId, SellingTimeReturn> returns, Currency currency) {
        List<Map.Entry<AccountId, SellingTimeReturn>> others = returns.entrySet().stream()
                .filter(entry -> !entry.getValue().sales().currency().equals(currency))
                .toList();
        if (!others.isEmpty()) {
            List<String> named = others.stream()
                    .map(entry -> entry.getValue().sales() + " of " + entry.getKey())
                    .toList();
            throw new CurrencyMismatchException(
                    Check.message("all 'returns' in " + currency + " like the first by id", Check.offenders(named)),
                    currency,
                    others.get(0).getValue().sales().currency());
        }
    }

    /**
     * Returns the accounts on which time was spent.
     *
     * @return the returns by account, the highest first, equal ones in the order of their ids
     */
    public abstract Map<AccountId, SellingTimeReturn> ranked();

    /**
     * Returns the accounts that have no rank, as no time was spent on them.
     *
     * @return their ids in their order
     */
    public abstract List<AccountId> withoutTime();

    /**
     * Returns the return of all accounts together, those without time among them.
     *
     * @return the sum of the sales and that of the times; empty if there is no account
     */
    public abstract Optional<SellingTimeReturn> total();
}
