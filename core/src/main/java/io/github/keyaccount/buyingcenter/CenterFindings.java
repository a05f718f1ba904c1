package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.funnel.OpportunityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How findings name a buying center and its people. */
final class CenterFindings {
    private CenterFindings() {}

    /** Returns the account and the opportunity, as the findings name a buying center. */
    static List<String> center(AccountId account, Optional<OpportunityId> opportunity) {
        List<String> center = new ArrayList<>(List.of(account.value()));
        opportunity.ifPresent(id -> center.add(id.value()));
        return center;
    }

    static List<String> ids(Iterable<ContactId> contacts) {
        List<String> ids = new ArrayList<>();
        contacts.forEach(contact -> ids.add(contact.value()));
        return ids;
    }

    /** Adds a finding on contacts, with what else it says behind them, unless there are none. */
    static void addContacts(
            List<Finding> findings, FindingCode code, List<String> center, List<ContactId> contacts, Object... more) {
        if (!contacts.isEmpty()) {
            List<Object> arguments = new ArrayList<>(List.of(center, ids(contacts)));
            arguments.addAll(List.of(more));
            findings.add(Finding.of(code, arguments.toArray()));
        }
    }
}
