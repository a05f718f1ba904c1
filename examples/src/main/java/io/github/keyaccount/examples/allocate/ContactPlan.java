package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.cadence.CadenceAccount;
import io.github.keyaccount.cadence.CadenceTable;
import io.github.keyaccount.cadence.ContactCapacity;
import io.github.keyaccount.cadence.ContactLoad;
import io.github.keyaccount.cadence.ContactSchedule;
import io.github.keyaccount.cadence.DueContacts;
import io.github.keyaccount.examples.export.ExportRequest;
import java.util.List;
import java.util.Optional;

/**
 * Whom to call and to visit, and when.
 *
 * @param due what falls due up to the end of the period
 * @param load how much time that takes
 * @param schedule when it is done
 * @param withoutClass the accounts of which no class is known, and so no cadence
 * @param withoutTime the sellers of whom it is not known how much time they have for contacts; those are not scheduled
 */
record ContactPlan(
        DueContacts due,
        ContactLoad load,
        ContactSchedule schedule,
        List<AccountId> withoutClass,
        List<String> withoutTime) {

    /** Works it out; empty if of no account a class is known, or of no seller the time for contacts. */
    static Optional<ContactPlan> of(PlanFiles files, ExportRequest request, PlanSettings settings) {
        List<PlannedAccount> withClass = files.accounts().stream()
                .filter(account -> account.priority().isPresent())
                .toList();
        ContactCapacity.Builder capacity = ContactCapacity.builder().durations(settings.contactTimes());
        files.sellers()
                .forEach(seller ->
                        seller.contactTimePerDay().ifPresent(perDay -> capacity.addSeller(seller.name(), perDay)));
        List<String> withoutTime = files.takingPart().stream()
                .filter(seller -> seller.contactTimePerDay().isEmpty())
                .map(Seller::name)
                .toList();
        if (withClass.isEmpty()
                || files.sellers().stream()
                        .allMatch(seller -> seller.contactTimePerDay().isEmpty())) {
            return Optional.empty();
        }
        List<PlannedAccount> withTime = withClass.stream()
                .filter(account ->
                        account.seller().filter(withoutTime::contains).isEmpty())
                .toList();
        ContactCapacity given = capacity.build();
        DueContacts scheduled = due(withTime, request, settings);
        return Optional.of(new ContactPlan(
                due(withClass, request, settings),
                ContactLoad.of(scheduled, given),
                ContactSchedule.of(scheduled, given),
                files.accounts().stream()
                        .filter(account -> account.priority().isEmpty())
                        .map(PlannedAccount::account)
                        .toList(),
                withoutTime));
    }

    private static DueContacts due(List<PlannedAccount> accounts, ExportRequest request, PlanSettings settings) {
        return DueContacts.of(
                accounts.stream()
                        .map(account -> cadence(account, account.priority().orElseThrow()))
                        .toList(),
                CadenceTable.standard(),
                request.asOf(),
                settings.period().lastDay(),
                settings.calendar());
    }

    private static CadenceAccount cadence(PlannedAccount planned, PriorityClass priority) {
        return CadenceAccount.builder()
                .account(planned.account())
                .priorityClass(priority)
                .seller(planned.seller())
                .contacts(planned.lastContacts())
                .build();
    }
}
