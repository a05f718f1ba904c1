package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Refuses account managers and accounts that do not go together, or of which no staffing is possible. */
final class Feasibility {

    private Feasibility() {}

    /** Refuses what is there twice, and account managers whom nobody knows, without showing any. */
    static void checkNames(List<AccountManager> managers, List<AccountToStaff> accounts) {
        List<String> names = managers.stream().map(AccountManager::name).toList();
        int repeated = Check.repeated(names).size();
        Check.argument(repeated == 0, "each name once in 'managers'", repeated + " repeated");
        Check.noOffenders(
                Check.repeated(accounts.stream().map(AccountToStaff::account).toList()), "each of 'accounts' once");
        Set<String> known = new HashSet<>(names);
        Check.noOffenders(
                accounts(accounts, account -> account.fixed().stream().anyMatch(name -> !known.contains(name))),
                "'fixed' of every account to be one of 'managers'");
        Check.noOffenders(
                accounts(accounts, account -> !known.containsAll(account.forbidden())),
                "'forbidden' of every account to be among 'managers'");
    }

    /** Refuses accounts that cannot all be served. */
    static void checkPlaces(
            List<AccountManager> managers, List<AccountToStaff> accounts, boolean[][] allowed, int[] places) {
        long inAll = managers.stream().mapToLong(AccountManager::capacity).sum();
        if (inAll < accounts.size()) {
            throw new InfeasibleStaffingException(
                    Check.message("places for " + accounts.size() + " 'accounts' among the 'managers'", inAll),
                    accounts(accounts, account -> true),
                    inAll);
        }
        checkFixed(managers, accounts);
        PlaceShortage.find(allowed, places).ifPresent(shortage -> {
            List<AccountId> affected = shortage.rows().stream()
                    .map(row -> accounts.get(row).account())
                    .toList();
            throw infeasible(
                    "places for all 'accounts' with those who are allowed for them", affected, shortage.places());
        });
    }

    private static void checkFixed(List<AccountManager> managers, List<AccountToStaff> accounts) {
        Map<String, List<AccountId>> fixed = accounts.stream()
                .filter(account -> account.fixed().isPresent())
                .collect(Collectors.groupingBy(
                        account -> account.fixed().orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.mapping(AccountToStaff::account, Collectors.toList())));
        for (AccountManager manager : managers) {
            List<AccountId> ofThis = fixed.getOrDefault(manager.name(), List.of());
            if (ofThis.size() > manager.capacity()) {
                throw infeasible(
                        "places for all 'accounts' with the one account manager to whom they are 'fixed'",
                        ofThis,
                        manager.capacity());
            }
        }
    }

    private static InfeasibleStaffingException infeasible(String expected, List<AccountId> accounts, long places) {
        return new InfeasibleStaffingException(
                Check.message(expected, places + " for " + Check.offenders(accounts)), accounts, places);
    }

    private static List<AccountId> accounts(List<AccountToStaff> accounts, Predicate<AccountToStaff> which) {
        return accounts.stream().filter(which).map(AccountToStaff::account).toList();
    }
}
