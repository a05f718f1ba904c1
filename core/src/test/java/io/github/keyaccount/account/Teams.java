package io.github.keyaccount.account;

import io.github.keyaccount.account.AccountTeam.Delegation;
import io.github.keyaccount.account.AccountTeam.RoleAssignment;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Teams for the tests. */
final class Teams {
    static final List<String> PEOPLE = List.of("Ann", "Bob", "Cid");

    private Teams() {}

    /** A team of account A with one person in each role. */
    static AccountTeam full() {
        return AccountTeam.of(AccountId.of("A"))
                .assign("Ann", TeamRole.ACCOUNT_MANAGER)
                .assign("Bob", TeamRole.EXECUTIVE_SPONSOR)
                .assign("Cid", TeamRole.SALES_MANAGER);
    }

    static Arbitrary<RoleAssignment> assignments() {
        return Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(TeamRole.class))
                .as(RoleAssignment::new);
    }

    static Arbitrary<Delegation> delegations() {
        return Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(Responsibility.class))
                .as(Delegation::new);
    }

    /** Teams of account A with some roles filled and some responsibilities delegated. */
    static Arbitrary<AccountTeam> teams() {
        return Combinators.combine(
                        assignments().list().uniqueElements().ofMaxSize(5),
                        delegations().list().uniqueElements().ofMaxSize(8))
                .as((assignments, delegations) -> AccountTeam.of(AccountId.of("A"))
                        .withAssignments(assignments)
                        .withDelegations(delegations))
                .withoutEdgeCases();
    }

    /** Teams of distinct accounts. */
    static Arbitrary<List<AccountTeam>> ofSeveralAccounts() {
        return teams().list()
                .ofMaxSize(6)
                .map(teams -> {
                    List<AccountTeam> named = new ArrayList<>();
                    for (AccountTeam team : teams) {
                        named.add(team.withAccount(AccountId.of("A-" + named.size())));
                    }
                    return named;
                })
                .withoutEdgeCases();
    }
}
