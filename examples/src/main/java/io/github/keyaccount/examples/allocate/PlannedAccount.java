package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.allocation.AccountResponse;
import io.github.keyaccount.cadence.PastContact;
import java.util.List;
import java.util.Optional;

/**
 * An account among which hours are divided, as a row of the plan tells.
 *
 * @param tier its tier
 * @param seller who serves it at present
 * @param response what hours on it bring, and within which bounds they may lie
 * @param curve the kind of curve that its answers make
 * @param priority the class by which it is called and visited
 * @param lastContacts the last call and the last visit
 */
record PlannedAccount(
        AccountTier tier,
        Optional<String> seller,
        AccountResponse response,
        AllocateWord curve,
        Optional<PriorityClass> priority,
        List<PastContact> lastContacts) {

    AccountId account() {
        return response.account();
    }
}
