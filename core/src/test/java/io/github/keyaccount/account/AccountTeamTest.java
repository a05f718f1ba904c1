package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.Responsibility.PROPOSALS;
import static io.github.keyaccount.account.Responsibility.TRAINING;
import static io.github.keyaccount.account.TeamRole.ACCOUNT_MANAGER;
import static io.github.keyaccount.account.TeamRole.SALES_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountTeam.Delegation;
import io.github.keyaccount.account.AccountTeam.RoleAssignment;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountTeamTest {
    private static final AccountTeam NOBODY = AccountTeam.of(AccountId.of("A"));

    @Test
    void team_holdsAssignmentsAndDelegations_inTheirOrder() {
        AccountTeam team = NOBODY.assign("Ann", ACCOUNT_MANAGER)
                .assign("Ann", SALES_MANAGER)
                .delegate("Bob", TRAINING)
                .assign("Bob", ACCOUNT_MANAGER)
                .delegate("Cid", TRAINING);
        assertEquals(AccountId.of("A"), team.account());
        assertEquals(
                List.of(
                        new RoleAssignment("Ann", ACCOUNT_MANAGER),
                        new RoleAssignment("Ann", SALES_MANAGER),
                        new RoleAssignment("Bob", ACCOUNT_MANAGER)),
                team.assignments());
        assertEquals(List.of(new Delegation("Bob", TRAINING), new Delegation("Cid", TRAINING)), team.delegations());
        assertEquals(
                team,
                AccountTeam.builder()
                        .account(AccountId.of("A"))
                        .assignments(team.assignments())
                        .delegations(team.delegations())
                        .build());
    }

    @Test
    void owners_areThoseDelegatedTo_orElseAllWhoHoldTheRole() {
        AccountTeam team = NOBODY.assign("Ann", ACCOUNT_MANAGER)
                .assign("Bob", ACCOUNT_MANAGER)
                .assign("Cid", SALES_MANAGER);
        assertEquals(List.of("Ann", "Bob"), team.owners(PROPOSALS));
        assertEquals(List.of("Ann", "Bob"), team.holders(ACCOUNT_MANAGER));
        assertEquals(List.of("Bob"), team.delegate("Bob", PROPOSALS).owners(PROPOSALS));
        assertEquals(
                List.of("Dan", "Ann"),
                team.delegate("Dan", PROPOSALS).delegate("Ann", PROPOSALS).owners(PROPOSALS));
        assertEquals(
                List.of("Ann", "Bob"),
                team.delegate("Dan", PROPOSALS).owners(Responsibility.SOLUTIONS),
                "not delegated");
        assertEquals(List.of("Cid"), team.owners(TRAINING));
        assertEquals(List.of(), team.owners(Responsibility.PLAN_REVIEW));
        assertEquals(List.of(), team.holders(TeamRole.EXECUTIVE_SPONSOR));
    }

    @Test
    void sameAssignmentOrDelegationTwice_isRefused_withoutNames() {
        AccountTeam team = NOBODY.assign("Ann", ACCOUNT_MANAGER).delegate("Ann", TRAINING);
        assertRefused(
                "Expected each of 'assignments' once in the team of A, but found 1 offender:"
                        + " RoleAssignment[role=ACCOUNT_MANAGER]",
                () -> team.assign("Ann", ACCOUNT_MANAGER));
        assertRefused(
                "Expected each of 'delegations' once in the team of A, but found 1 offender:"
                        + " Delegation[responsibility=TRAINING]",
                () -> team.delegate("Ann", TRAINING));
        RoleAssignment ann = new RoleAssignment("Ann", ACCOUNT_MANAGER);
        RoleAssignment cid = new RoleAssignment("Cid", SALES_MANAGER);
        assertRefused(
                "Expected each of 'assignments' once in the team of A, but found 2 offenders:"
                        + " RoleAssignment[role=SALES_MANAGER], RoleAssignment[role=ACCOUNT_MANAGER]",
                () -> NOBODY.withAssignments(cid, cid, ann, cid, ann));
    }

    @Test
    void blankPeople_areRefused() {
        assertRefused(
                "Expected a non-blank 'person' of an assignment, but found ' '",
                () -> NOBODY.assign(" ", ACCOUNT_MANAGER));
        assertRefused(
                "Expected a non-blank 'person' of a delegation, but found ''", () -> NOBODY.delegate("", TRAINING));
    }

    @Test
    void builder_isRefused_withoutAnAccount() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> AccountTeam.builder().build())
                .getMessage();
        assertTrue(message.contains("[account]"), message);
    }

    @Test
    void texts_showNoPerson() {
        AccountTeam team = NOBODY.assign("Ann", ACCOUNT_MANAGER).delegate("Bob", TRAINING);
        assertEquals("AccountTeam[account=A, assignments=1, delegations=1]", team.toString());
        assertEquals(
                "[RoleAssignment[role=ACCOUNT_MANAGER]]", team.assignments().toString());
        assertEquals("[Delegation[responsibility=TRAINING]]", team.delegations().toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("account", () -> AccountTeam.of(null));
        assertNull("person", () -> NOBODY.assign(null, ACCOUNT_MANAGER));
        assertNull("role", () -> NOBODY.assign("Ann", null));
        assertNull("person", () -> NOBODY.delegate(null, TRAINING));
        assertNull("responsibility", () -> NOBODY.delegate("Ann", null));
        assertNull("responsibility", () -> NOBODY.owners(null));
        assertNull("role", () -> NOBODY.holders(null));
    }
}
