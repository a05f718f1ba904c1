/**
 * The portfolio of accounts: which of them are key accounts, and why.
 *
 * <p>A {@link io.github.keyaccount.portfolio.Portfolio} is a validated snapshot of accounts with their figures of a period
 * and what was judged of them, as of the end of a day. Nearly everything else is read off it:
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(accounts, figures, appraisals, period, asOf);
 * AccountTiering tiering = AccountTiering.of(portfolio, TierThresholds.defaults());
 * Texts texts = Texts.english();
 * for (AccountId account : tiering.accounts(AccountTier.KEY)) {
 *     TierJudgement judgement = tiering.judgement(account).orElseThrow();
 *     System.out.println(judgement);  // W: KEY
 *     for (Finding reason : judgement.reasons()) {
 *         System.out.println(texts.of(reason));
 *     }
 * }
 * tiering.findings();  // what was not known of the accounts
 * }</pre>
 *
 * <p>Which accounts matter:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.portfolio.AccountTiering}: the tier of every account, with the reasons, by
 *       {@link io.github.keyaccount.portfolio.TierThresholds} that the caller may replace, and
 *       {@link io.github.keyaccount.portfolio.TierChanges}: who was promoted or demoted since, and by what cause,
 *   <li>{@link io.github.keyaccount.portfolio.TierShares} and {@link io.github.keyaccount.portfolio.TierCharacteristic}: the
 *       table of the training texts, its shares of accounts and of selling time, and its words,
 *   <li>{@link io.github.keyaccount.portfolio.AccountRanking}: all accounts in the order in which they deserve attention, by
 *       {@link io.github.keyaccount.portfolio.RankingWeights} of the caller's,
 *   <li>{@link io.github.keyaccount.portfolio.RankingCut}: such a ranking cut into bands of wanted shares, with a
 *       {@link io.github.keyaccount.portfolio.TieRule} for equal accounts,
 *   <li>{@link io.github.keyaccount.portfolio.AccountRevenue}: the way from a pipeline to the figures of accounts.
 * </ul>
 *
 * <p>What the accounts bring, and how much hangs on few of them:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.portfolio.ParetoCurve}: the 80/20 rule, and the fewest accounts that reach a share,
 *   <li>{@link io.github.keyaccount.portfolio.AbcClasses}: the classes A, B and C,
 *   <li>{@link io.github.keyaccount.portfolio.Concentration}: the index of concentration, against the risk that the caller
 *       wants,
 *   <li>{@link io.github.keyaccount.portfolio.Portfolio#revenuePerBuyingCustomer}: average revenue per buying customer (客单价).
 * </ul>
 *
 * <p>Two shares that are never mixed up: {@link io.github.keyaccount.portfolio.ShareOfWallet} is how much of its purchases an
 * account gives to us (客户份额), {@link io.github.keyaccount.portfolio.CustomerShareOfMarket} how many users of a market are
 * ours (客户占有率).
 *
 * <p>Which accounts are worth the effort:
 *
 * <ul>
 *   <li>{@link io.github.keyaccount.portfolio.TargetMarket}: companies by figures that show buying power, in three classes,
 *       and {@link io.github.keyaccount.portfolio.MarketWidening}: whether the market may be widened yet,
 *   <li>{@link io.github.keyaccount.portfolio.Qualification}: whether a prospective account is worth developing, and why not,
 *   <li>{@link io.github.keyaccount.portfolio.MatrixPlacements}: what to do about an account, by its potential and our share of
 *       its wallet, and what would move it in the {@link io.github.keyaccount.portfolio.PotentialShareMatrix}.
 * </ul>
 *
 * <p>The shares of a Pareto curve, of ABC classes and of a concentration have nine decimals, rounded half to even, and so have
 * those of a wallet and of a market; the shares of bands have four. In the reasons for a tier, a share of revenue is rounded
 * down, and so is the score in a ranking. Bounds, limits and thresholds are compared exactly, before any rounding.
 *
 * <p>No argument may be null, also in the setters of values that can be empty: leave those out, or give an empty
 * {@link java.util.Optional}. A null is refused with a {@link NullPointerException} that names the argument.
 */
@NullMarked
package io.github.keyaccount.portfolio;

import org.jspecify.annotations.NullMarked;
