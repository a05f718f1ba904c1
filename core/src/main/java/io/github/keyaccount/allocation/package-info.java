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
 *     System.out.println(texts.of(finding));  // no prospects: their 10 hours are free for the others
 * }
 * split.reason(AccountId.of("A-2"));   // 37 × 1 ÷ 2, in whole units; A-1 has the other 30 of 67
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
 *
 * <p><b>Where it brings most.</b> Each account answers effort with sales along a curve of the package
 * {@link io.github.keyaccount.response}. Twenty visits to two accounts, divided so that the contribution is greatest:
 *
 * <pre>{@code
 * AccountResponses responses = AccountResponses.of(List.of(
 *         AccountResponse.builder()
 *                 .account("A-1")
 *                 .curve(ExponentialResponse.of(0, 1000, 0.1))
 *                 .currency(EUR)
 *                 .margin(Probability.ONE)
 *                 .build(),
 *         AccountResponse.builder()
 *                 .account("A-2")
 *                 .curve(ExponentialResponse.of(0, 500, 0.2))
 *                 .currency(EUR)
 *                 .margin(Probability.ONE)
 *                 .build()));
 * EffortAllocation best = EffortAllocation.optimal(responses, EffortBudget.of(20), AllocationOptions.defaults());
 * best.effort(AccountId.of("A-1"));            // 13 visits, and 7 to A-2
 * best.contribution(RoundingMode.HALF_EVEN);   // EUR 1104.17
 * best.shadowPrice();                          // one more visit would bring 25.93
 * best.isProvenOptimal();                      // true
 * Texts texts = Texts.english();
 * for (AccountShare share : best.shares()) {
 *     System.out.println(texts.of(share.reason()));  // what the last visit brings, and what the next one would bring
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.allocation.AccountResponses}: what effort brings on each account, with the bounds between
 *       which it may lie,
 *   <li>{@link io.github.keyaccount.allocation.EffortBudget}: one budget, or one per seller,
 *   <li>{@link io.github.keyaccount.allocation.AllocationOptions}: whole units or any fraction, and how long S-shaped curves may
 *       take,
 *   <li>{@link io.github.keyaccount.allocation.EffortAllocation}: the best division, with the reason for every account, the value
 *       of one more unit, and the proof that it is the best, or else a bound on what it misses,
 *   <li>{@link io.github.keyaccount.allocation.EffortPlan} and {@link io.github.keyaccount.allocation.EffortComparison}: any
 *       other division, such as the present one or {@code EffortPlan.of(responses, split.efforts())}, and what the best one
 *       earns beside it,
 *   <li>{@link io.github.keyaccount.allocation.BudgetCurve}: what other budgets would bring.
 * </ul>
 *
 * <p>Contributions are estimates in {@code double}. Concave curves are divided exactly but for rounding, a million accounts in
 * some hundredths of a second; S-shaped ones by the {@link io.github.keyaccount.allocation.EffortMethod} that their number and
 * the budget permit.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.allocation;

import org.jspecify.annotations.NullMarked;
