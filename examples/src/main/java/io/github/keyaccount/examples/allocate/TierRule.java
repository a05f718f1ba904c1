package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.allocation.AccountResponse;
import io.github.keyaccount.allocation.EffortSplit;
import io.github.keyaccount.allocation.SplitAccount;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Probability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The hours by the shares of the tiers: one division of all hours, or one of the hours of each seller.
 *
 * @param splits the divisions
 */
record TierRule(List<EffortSplit<AccountTier>> splits) {

    /** Divides hours among accounts. */
    static EffortSplit<AccountTier> split(
            List<PlannedAccount> accounts, Map<AccountTier, Probability> shares, long hours) {
        return EffortSplit.of(accounts.stream().map(TierRule::account).toList(), shares, hours);
    }

    private static SplitAccount<AccountTier> account(PlannedAccount account) {
        AccountResponse response = account.response();
        return SplitAccount.of(account.account(), account.tier())
                .withMinimum((long) response.minimum())
                .withMaximum(
                        response.maximum().isPresent()
                                ? OptionalLong.of((long) response.maximum().getAsDouble())
                                : OptionalLong.empty());
    }

    /** Returns the hours of every account. */
    Map<AccountId, Long> efforts() {
        Map<AccountId, Long> efforts = new HashMap<>();
        splits.forEach(split -> efforts.putAll(split.efforts()));
        return efforts;
    }

    /** Returns why an account gets its hours. */
    List<Finding> reasons(AccountId account) {
        return splits.stream().flatMap(split -> split.reason(account).stream()).toList();
    }

    /** Returns what should be known of the divisions. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        splits.forEach(split -> findings.addAll(split.findings()));
        return findings.stream().distinct().toList();
    }
}
