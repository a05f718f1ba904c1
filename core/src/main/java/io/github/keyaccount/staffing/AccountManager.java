package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Somebody who can serve accounts: how capable, how well suited to each, and how many at most.
 *
 * <p>The texts of an account manager, which may end up in a log, show no name, and no refusal does. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AccountManager implements WithAccountManager {
    private static final String NAME_EXPECTED =
            "a non-blank 'name' of an account manager, without control characters and without spaces around it";

    AccountManager() {}

    /**
     * Returns a builder; name, capability and capacity are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the name is blank or has
     * control characters or spaces around it, or the capacity is negative.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the account manager is called.
     *
     * @return the name, by which accounts refer to it
     */
    @Value.Redacted
    public abstract String name();

    /**
     * Returns how capable the account manager is on accounts in general: which share of the value of an account is safe, or won,
     * with this person.
     *
     * @return the capability, from 0 to 1
     */
    public abstract Probability capability();

    /**
     * Returns how many accounts the account manager can serve.
     *
     * @return the number of places, zero or more; with 0 nothing but the worth of a place is worked out
     */
    public abstract int capacity();

    /**
     * Returns on which accounts the account manager is better or worse than on others, such as for knowing the trade or the
     * people.
     *
     * @return the fits from 0 to 1, in the order of the input, unmodifiable
     */
    public abstract Map<AccountId, Probability> fits();

    /**
     * Returns how well the account manager fits an account. That a pair of which nothing is known counts with the capability is
     * a reading.
     *
     * @param account the id of the account
     * @return the fit if one is given, or else the capability
     */
    public Probability fit(AccountId account) {
        return fits().getOrDefault(Objects.requireNonNull(account, "account"), capability());
    }

    @Value.Check
    void check() {
        Check.argument(Check.isName(name()), NAME_EXPECTED, "one that is not");
        Check.argument(capacity() >= 0, "'capacity' >= 0", capacity());
    }

    /** Builds an {@link AccountManager}. A fit that is put twice keeps its last value. Not thread-safe. */
    public static final class Builder extends ImmutableAccountManager.Builder {
        Builder() {}

        /**
         * Sets how well the account manager fits an account.
         *
         * @param account the id of the account
         * @param fit the fit, from 0 to 1
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder putFit(String account, Probability fit) {
            return putFit(AccountId.of(Objects.requireNonNull(account, "account")), fit);
        }
    }
}
