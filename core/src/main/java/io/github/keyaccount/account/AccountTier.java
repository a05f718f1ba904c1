package io.github.keyaccount.account;

import io.github.keyaccount.explain.Label;

/** How much an account matters to us, from the most to the least. What puts it there is judged in the package portfolio. */
public enum AccountTier implements Label {
    /** A customer that is decisive for our goals, and whose loss could not be made good soon. */
    KEY,
    /** Any other customer. */
    STANDARD,
    /** Not a customer yet, but one that needs what we sell. */
    PROSPECT;

    @Override
    public String code() {
        return Label.codeOf(this);
    }
}
