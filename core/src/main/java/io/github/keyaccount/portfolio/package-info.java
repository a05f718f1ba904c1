/**
 * The portfolio of accounts: which of them are key accounts, and why.
 *
 * <p>A {@link io.github.keyaccount.portfolio.Portfolio} is a validated snapshot of accounts with their figures of a period
 * and what was judged of them, as of the end of a day. Everything else is read off it.
 */
@NullMarked
package io.github.keyaccount.portfolio;

import org.jspecify.annotations.NullMarked;
