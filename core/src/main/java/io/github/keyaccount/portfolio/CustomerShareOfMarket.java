package io.github.keyaccount.portfolio;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many of those in a market who use such products use ours (客户占有率).
 *
 * <p>Share = users of our product ÷ users of such products. 30 of 120 users are 0.25. It says something of a market; how much
 * of its purchases one account gives us says {@link ShareOfWallet}. Source: the key-account training texts. Immutable and
 * thread-safe.
 *
 * @param ourUsers how many use our product, zero or more
 * @param users how many use such a product, ours or another; no fewer than ours
 */
public record CustomerShareOfMarket(long ourUsers, long users) {

    /**
     * Creates a customer share of a market.
     *
     * @param ourUsers how many use our product, zero or more
     * @param users how many use such a product, no fewer than ours
     * @throws IllegalArgumentException if the number of our users is negative or above that of all
     */
    public CustomerShareOfMarket {
        Check.argument(ourUsers >= 0, "'ourUsers' of zero or more", ourUsers);
        Check.argument(users >= ourUsers, "'users' of no fewer than our " + ourUsers, users);
    }

    /**
     * Returns the share.
     *
     * @return our users ÷ users from 0 to 1, rounded half to even at nine decimals; empty if nobody uses such a product
     */
    public Optional<BigDecimal> share() {
        return users == 0 ? Optional.empty() : Optional.of(Shares.of(ourUsers, users));
    }
}
