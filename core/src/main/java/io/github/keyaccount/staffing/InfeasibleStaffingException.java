package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import java.util.Arrays;
import java.util.List;

/**
 * Thrown when not every account can get an account manager: some accounts need more places than there are for them.
 *
 * <p>A caller may react by allowing more account managers for these accounts, or by giving more places to those who are allowed.
 */
public final class InfeasibleStaffingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The ids of the accounts; an array, since a list need not be serializable. */
    private final String[] accounts;

    private final long places;

    InfeasibleStaffingException(String message, List<AccountId> accounts, long places) {
        super(message);
        this.accounts = accounts.stream().map(AccountId::value).toArray(String[]::new);
        this.places = places;
    }

    /**
     * Returns the accounts that cannot all be served.
     *
     * @return the accounts in the order of the input, more of them than there are places
     */
    public List<AccountId> accounts() {
        return Arrays.stream(accounts).map(AccountId::of).toList();
    }

    /**
     * Returns how many places the account managers have who are allowed for at least one of these accounts.
     *
     * @return the number, zero or more
     */
    public long places() {
        return places;
    }
}
