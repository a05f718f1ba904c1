package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What should be known of a staffing as a whole. */
final class StaffingFindings {
    private final Staffing staffing;
    private final Set<String> team = new HashSet<>();
    /** How many accounts each account manager serves today. */
    private final Map<String, Integer> today = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private StaffingFindings(Staffing staffing) {
        this.staffing = staffing;
        staffing.managers().forEach(manager -> team.add(manager.name()));
        staffing.accounts()
                .forEach(account -> account.request().present().ifPresent(name -> today.merge(name, 1, Integer::sum)));
    }

    static List<Finding> of(Staffing staffing) {
        StaffingFindings findings = new StaffingFindings(staffing);
        findings.addChanges();
        findings.addToday();
        findings.addAccounts();
        findings.addManagers();
        return List.copyOf(findings.findings);
    }

    private void addChanges() {
        add(StaffingFinding.CHANGE_HANDS, StaffedAccount::isChanged);
        staffing.presentTotal()
                .filter(present -> !staffing.handovers().isEmpty())
                .ifPresent(present ->
                        findings.add(Finding.of(StaffingFinding.COMPARED_WITH_TODAY, staffing.total(), present)));
    }

    private void addToday() {
        add(
                StaffingFinding.WITHOUT_PRESENT_MANAGER,
                account -> account.request().present().isEmpty());
        add(StaffingFinding.PRESENT_MANAGER_LEFT, account -> hasPresent(account, name -> !team.contains(name)));
        add(
                StaffingFinding.PRESENT_MANAGER_NOT_ALLOWED,
                account -> hasPresent(
                        account,
                        name -> team.contains(name) && !account.request().allows(name)));
        List<String> overCapacity = staffing.managers().stream()
                .filter(manager -> today.getOrDefault(manager.name(), 0) > manager.capacity())
                .map(AccountManager::name)
                .toList();
        if (!overCapacity.isEmpty()) {
            findings.add(Finding.of(
                    StaffingFinding.OVER_CAPACITY_TODAY,
                    overCapacity.size(),
                    accounts(account -> hasPresent(account, overCapacity::contains))));
        }
    }

    private static boolean hasPresent(StaffedAccount account, Predicate<String> which) {
        return account.request().present().filter(which).isPresent();
    }

    private void addAccounts() {
        Set<String> onLesserAccounts = new HashSet<>();
        staffing.accounts().stream()
                .filter(account -> account.request()
                        .tier()
                        .filter(tier -> tier != AccountTier.KEY)
                        .isPresent())
                .forEach(account -> onLesserAccounts.add(account.manager()));
        List<AccountManager> others = staffing.managers().stream()
                .filter(manager -> onLesserAccounts.contains(manager.name()))
                .toList();
        add(
                StaffingFinding.BETTER_ONE_ON_LESSER_ACCOUNTS,
                account -> account.request().tier().equals(Optional.of(AccountTier.KEY))
                        && others.stream().anyMatch(manager -> wouldFitBetter(manager, account)));
        add(StaffingFinding.WITHOUT_VALUE, account -> account.request().value().signum() == 0);
    }

    private static boolean wouldFitBetter(AccountManager manager, StaffedAccount account) {
        return account.request().allows(manager.name())
                && manager.fit(account.account()).compareTo(account.fit()) > 0;
    }

    private void addManagers() {
        Set<String> serving = new HashSet<>();
        Set<AccountId> staffed = new HashSet<>();
        staffing.accounts().forEach(account -> {
            serving.add(account.manager());
            staffed.add(account.account());
        });
        long idle = staffing.managers().stream()
                .filter(manager -> manager.capacity() > 0 && !serving.contains(manager.name()))
                .count();
        if (idle > 0) {
            findings.add(Finding.of(StaffingFinding.WITHOUT_ACCOUNT, idle));
        }
        List<BigDecimal> paying = staffing.managers().stream()
                .map(manager -> staffing.worthOfPlace(manager.name()))
                .filter(worth -> worth.signum() > 0)
                .sorted()
                .toList();
        if (!paying.isEmpty()) {
            findings.add(Finding.of(StaffingFinding.MORE_PLACES_PAY, paying.size(), paying.get(paying.size() - 1)));
        }
        List<String> unused = staffing.managers().stream()
                .map(manager -> manager.fits().keySet())
                .flatMap(Collection::stream)
                .filter(account -> !staffed.contains(account))
                .map(AccountId::value)
                .distinct()
                .toList();
        if (!unused.isEmpty()) {
            findings.add(Finding.of(StaffingFinding.FITS_NOT_USED, unused));
        }
    }

    private void add(StaffingFinding finding, Predicate<StaffedAccount> which) {
        List<String> accounts = accounts(which);
        if (!accounts.isEmpty()) {
            findings.add(Finding.of(finding, accounts));
        }
    }

    private List<String> accounts(Predicate<StaffedAccount> which) {
        return staffing.accounts().stream()
                .filter(which)
                .map(account -> account.account().value())
                .toList();
    }
}
