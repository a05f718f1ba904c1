/**
 * What each account gets of time, people and money: by rule, or where it brings most.
 *
 * <p><b>By rule.</b> Groups of accounts have shares, and within a group the accounts share by weight, between a minimum and a
 * maximum each. The 60/30/10 split of selling time among tiers, with one key account that must get 30 hours:
 *
 * <pre>{@code
 * List<SplitAccount<AccountTier>> accounts = List.of(
 *         SplitAccount.of("A-1", AccountTier.KEY).withMinimum(30),
 *         SplitAccount.of("A-2", AccountTier.KEY),
 *         SplitAccount.of("A-3", AccountTier.KEY),
 *         SplitAccount.of("A-4", AccountTier.STANDARD));
 * EffortSplit<AccountTier> split = EffortSplit.of(accounts, TierShares.standard().sellingTime(), 100);
 * split.efforts();                     // {A-1=30, A-2=19, A-3=18, A-4=33}
 * Texts texts = Texts.english();
 * for (Finding finding : split.findings()) {
 *     System.out.println(texts.of(finding));  // no prospects: their 10 hours are left to the other groups
 * }
 * split.reason(AccountId.of("A-2"));   // by its weight, 1 of 2, of the 37 hours that A-1 leaves of 67
 * }</pre>
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.allocation.EffortSplit}: whole units for tiers, postures or any other groups, of
 *       {@link io.github.keyaccount.allocation.SplitAccount}s, with the reason for every account,
 *   <li>{@link io.github.keyaccount.allocation.PostureSplit}: time, people and money by posture (攻守模型), with the
 *       {@link io.github.keyaccount.allocation.PostureShares} of the caller's,
 *   <li>{@link io.github.keyaccount.allocation.PostureScorecard}: what each posture is measured by, as data,
 *   <li>{@link io.github.keyaccount.allocation.SellingTimeReturn} and
 *       {@link io.github.keyaccount.allocation.SellingTimeRanking}: sales per hour of selling, the highest first,
 *   <li>{@link io.github.keyaccount.allocation.ActivityYield}: sales per visit, per telephone call, per hour, from logs.
 * </ul>
 *
 * <p>Splits by rule are exact: they count in whole numbers and fractions, never in binary ones. What is left out or stays unspent
 * comes back with the reason.
 */
@NullMarked
package io.github.keyaccount.allocation;

import org.jspecify.annotations.NullMarked;
