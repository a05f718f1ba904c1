package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
        long inAll = IntStream.range(0, places.length)
                .filter(column -> Arrays.stream(allowed).anyMatch(ofRow -> ofRow[column]))
                .mapToLong(column -> places[column])
                .sum();
        if (inAll < accounts.size()) {
            throw new InfeasibleStaffingException(
                    Check.message(
                            "places for " + accounts.size()
                                    + " 'accounts' with those 'managers' who are allowed for any",
                            inAll),
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
        Map<String, Integer> counts = new HashMap<>();
        accounts.forEach(account -> account.fixed().ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        Set<String> full = new HashSet<>();
        long places = 0;
        for (AccountManager manager : managers) {
            if (counts.getOrDefault(manager.name(), 0) > manager.capacity()) {
                full.add(manager.name());
                places += manager.capacity();
            }
        }
        if (!full.isEmpty()) {
            throw infeasible(
                    "places for all 'accounts' with the one account manager to whom each is 'fixed'",
                    accounts(
                            accounts,
                            account -> account.fixed().filter(full::contains).isPresent()),
                    places);
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
