package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What became of the tiers of a portfolio from one tiering to the next.
 *
 * <p>Accounts are told by their id. Example, with the default thresholds: a standard account whose share of revenue grows
 * from 3.84 % to 5.66 % is promoted to key account, and the cause names both shares and the 5 % that it takes. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TierChanges {

    TierChanges() {}

    /**
     * Returns the changes between two tierings.
     *
     * @param before the earlier tiering
     * @param after the later tiering; it may be as of the same day, to compare thresholds
     * @return the changes
     * @throws IllegalArgumentException if the second is as of an earlier day
     */
    public static TierChanges between(AccountTiering before, AccountTiering after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Check.argument(
                !after.portfolio().asOf().isBefore(before.portfolio().asOf()),
                "'after' as of " + before.portfolio().asOf() + " or later, like 'before'",
                after.portfolio().asOf());
        AccountTable tableBefore = before.portfolio().table();
        AccountTable tableAfter = after.portfolio().table();
        ImmutableTierChanges.Builder changes =
                ImmutableTierChanges.builder().before(before).after(after).left(missing(tableBefore, tableAfter));
        for (int i = 0; i < tableAfter.size(); i++) {
            AccountId account = tableAfter.account(i).id();
            int position = tableBefore.find(account, i);
            if (position < 0) {
                changes.addJoined(account);
            } else if (before.tier(position) != after.tier(i)) {
                changes.addChanges(ImmutableTierChange.builder()
                        .account(account)
                        .from(before.tier(position))
                        .to(after.tier(i))
                        .causes(TierChangeCauses.of(before, position, after, i))
                        .build());
            }
        }
        return changes.build();
    }

    private static List<AccountId> missing(AccountTable there, AccountTable here) {
        List<AccountId> missing = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            AccountId account = there.account(i).id();
            if (here.find(account, i) < 0) {
                missing.add(account);
            }
        }
        return missing;
    }

    /**
     * Returns the earlier tiering.
     *
     * @return the tiering
     */
    public abstract AccountTiering before();

    /**
     * Returns the later tiering.
     *
     * @return the tiering
     */
    public abstract AccountTiering after();

    /**
     * Returns the accounts of both that are not in the same tier.
     *
     * @return the changes in the order of the later portfolio
     */
    public abstract List<TierChange> changes();

    /**
     * Returns the accounts that are only in the later portfolio.
     *
     * @return their ids in its order
     */
    public abstract List<AccountId> joined();

    /**
     * Returns the accounts that are only in the earlier portfolio.
     *
     * @return their ids in its order
     */
    public abstract List<AccountId> left();
}
