package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import java.util.List;
import java.util.Objects;

/**
 * What one seller has to spend, and on which accounts. Its text, which may end up in a log, shows no seller. Immutable and
 * thread-safe.
 *
 * @param seller who sells, not blank, without control characters and without spaces around it
 * @param effort the effort that there is, from 0 to 1E15
 * @param accounts the accounts on which it may be spent
 */
public record SellerBudget(String seller, double effort, List<AccountId> accounts) {
    /**
     * Creates a budget.
     *
     * @param seller who sells
     * @param effort the effort that there is
     * @param accounts the accounts on which it may be spent
     * @throws IllegalArgumentException if the seller is blank, or has control characters or spaces around it, the effort is
     *     negative, above 1E15 or not a number, or an account stands there twice
     */
    public SellerBudget {
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(accounts, "accounts").forEach(account -> Objects.requireNonNull(account, "accounts"));
        Check.argument(
                Check.isName(seller),
                "a non-blank 'seller' without control characters and without spaces around it",
                "another text");
        effort = EffortBudget.checked(effort);
        accounts = List.copyOf(accounts);
        Check.noOffenders(Check.repeated(accounts), "each of 'accounts' of a seller once");
    }

    /** {@return the budget without the seller} */
    @Override
    public String toString() {
        return "SellerBudget[effort=" + effort + ", accounts=" + accounts.size() + "]";
    }
}
