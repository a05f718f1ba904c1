package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/**
 * How much an account matters to us, from the most to the least. What puts it there is judged in the package portfolio.
 *
 * <p>Source: the channel-management training texts. That every account has one of the three tiers is a reading: who has
 * bought stays a customer, and who has not is a prospect.
 */
public enum AccountTier implements Label {
    /** A customer that is decisive for our goals, and whose loss could not be made good soon (重点客户). */
    KEY,
    /** Any other customer (普通客户), by a reading also one that has stopped buying. */
    STANDARD,
    /**
     * Not a customer yet (可能成为客户的企业). The texts mean one that needs what we sell; by a reading it is whoever has not
     * bought yet, also one that was turned down.
     */
    PROSPECT;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
