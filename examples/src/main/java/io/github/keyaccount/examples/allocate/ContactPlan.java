package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.cadence.CadenceAccount;
import io.github.keyaccount.cadence.CadenceTable;
import io.github.keyaccount.cadence.ContactCapacity;
import io.github.keyaccount.cadence.ContactLoad;
import io.github.keyaccount.cadence.ContactSchedule;
import io.github.keyaccount.cadence.DueContacts;
import io.github.keyaccount.examples.export.ExportRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom to call and to visit, and when.
 *
 * @param due what falls due up to the end of the period
 * @param load how much time that takes
 * @param schedule when it is done
 * @param withoutClass the accounts of which no class is known, and so no cadence
 */
record ContactPlan(DueContacts due, ContactLoad load, ContactSchedule schedule, List<AccountId> withoutClass) {

    /** Works it out; empty if of no account a class is known, or of no seller the time for contacts. */
    static Optional<ContactPlan> of(PlanFiles files, ExportRequest request, PlanSettings settings) {
        List<CadenceAccount> accounts = new ArrayList<>();
        List<AccountId> withoutClass = new ArrayList<>();
        for (PlannedAccount planned : files.accounts()) {
            planned.priority()
                    .ifPresentOrElse(
                            priority -> accounts.add(CadenceAccount.builder()
                                    .account(planned.account())
                                    .priorityClass(priority)
                                    .seller(planned.seller().filter(name -> hasTime(files, name)))
                                    .contacts(planned.lastContacts())
                                    .build()),
                            () -> withoutClass.add(planned.account()));
        }
        if (accounts.isEmpty() || files.sellers().stream().noneMatch(ContactPlan::hasTime)) {
            return Optional.empty();
        }
        ContactCapacity.Builder capacity = ContactCapacity.builder();
        capacity.durations(settings.contactTimes());
        files.sellers()
                .forEach(seller ->
                        seller.contactTimePerDay().ifPresent(perDay -> capacity.addSeller(seller.name(), perDay)));
        DueContacts due = DueContacts.of(
                accounts,
                CadenceTable.standard(),
                request.asOf(),
                settings.period().lastDay(),
                settings.calendar());
        ContactCapacity given = capacity.build();
        return Optional.of(new ContactPlan(
                due, ContactLoad.of(due, given), ContactSchedule.of(due, given), List.copyOf(withoutClass)));
    }

    private static boolean hasTime(PlanFiles files, String name) {
        return files.sellers().stream().anyMatch(seller -> seller.name().equals(name) && hasTime(seller));
    }

    private static boolean hasTime(Seller seller) {
        return seller.contactTimePerDay().isPresent();
    }
}
