package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import java.util.Optional;

/**
 * How a seller fits an account.
 *
 * @param seller the seller
 * @param account the account
 * @param rule whether it must or must not be this seller
 * @param share how well they fit, where there is no such rule
 */
record Fit(String seller, AccountId account, Optional<Rule> rule, Optional<Probability> share) {

    /** Whether it must be this seller, or must not be. */
    enum Rule {
        ALWAYS,
        NEVER
    }
}
