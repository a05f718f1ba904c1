/**
 * The portfolio of accounts: which of them are key accounts, and why.
 *
 * <p>A {@link io.github.keyaccount.portfolio.Portfolio} is a validated snapshot of accounts with their figures of a period
 * and what was judged of them, as of the end of a day. Everything else is read off it.
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
 * account gives to us, {@link io.github.keyaccount.portfolio.CustomerShareOfMarket} how many users of a market are ours.
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
 * <p>Shares are shown with nine decimals, rounded half to even, and compared with bounds and limits exactly, before any
 * rounding.
 */
@NullMarked
package io.github.keyaccount.portfolio;

import org.jspecify.annotations.NullMarked;
