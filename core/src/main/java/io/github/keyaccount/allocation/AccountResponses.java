package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.IdIndex;
import io.github.keyaccount.measure.CurrencyMismatchException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The responses of all accounts among which effort is to be divided, checked once and made ready to calculate with.
 *
 * <p>No account stands there twice, and all are in one currency. Immutable and thread-safe.
 */
public final class AccountResponses {
    private final AccountResponse[] responses;
    private final IdIndex<AccountResponse> index;
    private final UnitWorth units;

    private AccountResponses(AccountResponse[] responses, IdIndex<AccountResponse> index) {
        this.responses = responses;
        this.index = index;
        this.units = UnitWorth.of(responses);
    }

    /**
     * Returns the responses of accounts.
     *
     * @param responses the responses, in an order that is kept and settles ties
     * @return the responses
     * @throws CurrencyMismatchException if they are not all in one currency
     * @throws IllegalArgumentException if there is none, or an account has two
     */
    public static AccountResponses of(Iterable<AccountResponse> responses) {
        Objects.requireNonNull(responses, "responses");
        List<AccountResponse> all = new ArrayList<>();
        responses.forEach(response -> all.add(Objects.requireNonNull(response, "responses")));
        Check.argument(!all.isEmpty(), "at least one account in 'responses'", 0);
        AccountResponse[] array = all.toArray(AccountResponse[]::new);
        IdIndex<AccountResponse> index =
                new IdIndex<>(array, response -> response.account().value());
        Currency currency = array[0].currency();
        boolean once = true;
        for (int i = 0; i < array.length; i++) {
            once &= index.add(i);
            if (!array[i].currency().equals(currency)) {
                throw new CurrencyMismatchException(
                        Check.message(
                                "all 'responses' in " + currency, array[i].currency() + " of " + array[i].account()),
                        currency,
                        array[i].currency());
            }
        }
        if (!once) {
            List<AccountId> accounts =
                    all.stream().map(AccountResponse::account).toList();
            Check.noOffenders(Check.repeated(accounts), "one response per account in 'responses'");
        }
        return new AccountResponses(array, index);
    }

    /**
     * Returns the responses.
     *
     * @return the responses in the order in which they were given
     */
    public List<AccountResponse> all() {
        return Collections.unmodifiableList(Arrays.asList(responses));
    }

    /**
     * Returns the response of an account.
     *
     * @param account the id of the account
     * @return the response; empty if the account is not here
     */
    public Optional<AccountResponse> find(AccountId account) {
        int position = position(account);
        return position < 0 ? Optional.empty() : Optional.of(responses[position]);
    }

    /**
     * Returns how many accounts there are.
     *
     * @return the number, at least 1
     */
    public int size() {
        return responses.length;
    }

    /**
     * Returns the currency of all sales.
     *
     * @return the currency
     */
    public Currency currency() {
        return responses[0].currency();
    }

    /** The position of an account, or -1. */
    int position(AccountId account) {
        return index.find(Objects.requireNonNull(account, "account").value());
    }

    AccountResponse at(int position) {
        return responses[position];
    }

    /** What each whole unit of effort on each account brings. */
    UnitWorth units() {
        return units;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AccountResponses other && Arrays.equals(responses, other.responses);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(responses);
    }

    @Override
    public String toString() {
        return responses.length + " responses in " + currency();
    }
}
