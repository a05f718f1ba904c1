package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.account.Responsibility.HIRING;
import static io.github.keyaccount.account.Responsibility.PLAN_REVIEW;
import static io.github.keyaccount.account.Responsibility.PROPOSALS;
import static io.github.keyaccount.account.Responsibility.TRAINING;
import static io.github.keyaccount.account.TeamRole.ACCOUNT_MANAGER;
import static io.github.keyaccount.account.TeamRole.EXECUTIVE_SPONSOR;
import static io.github.keyaccount.account.TeamRole.SALES_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountTeam.Delegation;
import io.github.keyaccount.account.AccountTeam.RoleAssignment;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AccountTeamReviewTest {
    private static final AccountTeam NOBODY = AccountTeam.of(AccountId.of("A"));

    @Provide
    Arbitrary<AccountTeam> teams() {
        return Teams.teams();
    }

    @Provide
    Arbitrary<RoleAssignment> assignments() {
        return Teams.assignments();
    }

    @Provide
    Arbitrary<Delegation> delegations() {
        return Teams.delegations();
    }

    // Laws

    @Property(tries = 200)
    void anotherAssignment_neverAddsAGap(
            @ForAll("teams") AccountTeam team, @ForAll("assignments") RoleAssignment assignment) {
        Assume.that(!team.assignments().contains(assignment));
        AccountTeam larger = team.assign(assignment.person(), assignment.role());
        assertTrue(AccountTeamReview.of(team)
                .gaps()
                .containsAll(AccountTeamReview.of(larger).gaps()));
    }

    @Property(tries = 200)
    void anotherDelegation_neverAddsAGap(
            @ForAll("teams") AccountTeam team, @ForAll("delegations") Delegation delegation) {
        Assume.that(!team.delegations().contains(delegation));
        AccountTeam larger = team.delegate(delegation.person(), delegation.responsibility());
        List<Responsibility> gaps = AccountTeamReview.of(larger).gaps();
        assertTrue(AccountTeamReview.of(team).gaps().containsAll(gaps));
        assertFalse(gaps.contains(delegation.responsibility()));
    }

    /** By going through people and responsibilities one by one. */
    @Property(tries = 200)
    void review_isWhatTheRuleSays(@ForAll("teams") AccountTeam team) {
        AccountTeamReview review = AccountTeamReview.of(team);
        List<Responsibility> gaps = new ArrayList<>();
        List<Responsibility> shared = new ArrayList<>();
        for (Responsibility responsibility : Responsibility.values()) {
            boolean delegated = Teams.PEOPLE.stream().anyMatch(person -> isDelegated(team, person, responsibility));
            int owners = 0;
            for (String person : Teams.PEOPLE) {
                boolean holdsRole = team.assignments().contains(new RoleAssignment(person, responsibility.role()));
                boolean owns = delegated ? isDelegated(team, person, responsibility) : holdsRole;
                owners += owns ? 1 : 0;
                assertEquals(owns, review.owners().get(responsibility).contains(person));
                assertEquals(owns, review.held().getOrDefault(person, List.of()).contains(responsibility));
            }
            assertEquals(owners, review.owners().get(responsibility).size());
            if (owners == 0) {
                gaps.add(responsibility);
            } else if (owners > 1) {
                shared.add(responsibility);
            }
        }
        assertEquals(gaps, review.gaps());
        assertEquals(shared, review.shared());
        assertEquals(gaps.isEmpty(), review.complete());
    }

    private static boolean isDelegated(AccountTeam team, String person, Responsibility responsibility) {
        return team.delegations().contains(new Delegation(person, responsibility));
    }

    // Cases

    @Test
    void teamWithOnePersonInEachRole_isComplete() {
        AccountTeamReview review = AccountTeamReview.of(Teams.full());
        assertEquals(AccountId.of("A"), review.account());
        assertTrue(review.complete());
        assertEquals(List.of(), review.gaps());
        assertEquals(List.of(), review.shared());
        assertEquals(List.of(), review.findings());
        assertEquals(
                Arrays.asList(Responsibility.values()),
                List.copyOf(review.owners().keySet()));
        assertEquals(List.of("Ann"), review.owners().get(PROPOSALS));
        assertEquals(List.of("Bob"), review.owners().get(PLAN_REVIEW));
        assertEquals(List.of("Ann", "Bob", "Cid"), List.copyOf(review.held().keySet()));
        assertEquals(ACCOUNT_MANAGER.responsibilities(), review.held().get("Ann"));
        assertEquals(SALES_MANAGER.responsibilities(), review.held().get("Cid"));
    }

    @Test
    void roleOfNobody_isOneFinding() {
        AccountTeam team = NOBODY.assign("Ann", ACCOUNT_MANAGER).assign("Bob", EXECUTIVE_SPONSOR);
        AccountTeamReview review = AccountTeamReview.of(team);
        assertFalse(review.complete());
        assertEquals(10, review.gaps().size());
        assertEquals(SALES_MANAGER.responsibilities(), review.gaps());
        List<Finding> findings = review.findings();
        assertEquals(List.of(Finding.of(AccountFinding.ROLE_UNOWNED, "A", SALES_MANAGER)), findings);
        assertEquals(
                "In the team of account A nobody holds the role \"Sales manager\", and none of its duties is delegated.",
                Texts.english().of(findings.get(0)));
        assertEquals("客户 A 的团队中无人担任“销售经理”，其职责也均未委托他人。", Texts.chinese().of(findings.get(0)));
        assertEquals(3, AccountTeamReview.of(NOBODY).findings().size());
        assertEquals(32, AccountTeamReview.of(NOBODY).gaps().size());
    }

    @Test
    void gapsOfARoleThatIsDelegatedInPart_areAFindingEach() {
        AccountTeam team = NOBODY.assign("Ann", ACCOUNT_MANAGER).assign("Bob", EXECUTIVE_SPONSOR);
        for (Responsibility responsibility : SALES_MANAGER.responsibilities()) {
            if (responsibility != HIRING && responsibility != TRAINING) {
                team = team.delegate("Bob", responsibility);
            }
        }
        List<Finding> findings = AccountTeamReview.of(team).findings();
        assertEquals(
                List.of(
                        Finding.of(AccountFinding.RESPONSIBILITY_UNOWNED, "A", HIRING, SALES_MANAGER),
                        Finding.of(AccountFinding.RESPONSIBILITY_UNOWNED, "A", TRAINING, SALES_MANAGER)),
                findings);
        assertEquals(
                "In the team of account A nobody answers for \"Hire people\", a duty of the role \"Sales manager\".",
                Texts.english().of(findings.get(0)));
        assertEquals("客户 A 的团队中无人负责“招聘”（“销售经理”的职责）。", Texts.chinese().of(findings.get(0)));
    }

    @Test
    void roleOfSeveral_isOneFinding() {
        AccountTeamReview review = AccountTeamReview.of(Teams.full().assign("Dan", EXECUTIVE_SPONSOR));
        assertTrue(review.complete());
        assertEquals(EXECUTIVE_SPONSOR.responsibilities(), review.shared());
        List<Finding> findings = review.findings();
        assertEquals(List.of(Finding.of(AccountFinding.ROLE_SHARED, "A", EXECUTIVE_SPONSOR)), findings);
        assertEquals(
                "In the team of account A several people share every duty of the role \"Executive sponsor\", so that"
                        + " nobody alone answers for any.",
                Texts.english().of(findings.get(0)));
        assertEquals("客户 A 的团队中“行政支持者”的每项职责都由多人共担，没有人单独负责。", Texts.chinese().of(findings.get(0)));
    }

    @Test
    void sharedResponsibilities_areAFindingEach_whereOthersOfTheRoleAreNot() {
        AccountTeam team = Teams.full()
                .delegate("Ann", TRAINING)
                .delegate("Bob", TRAINING)
                .delegate("Cid", TRAINING)
                .delegate("Ann", PROPOSALS)
                .delegate("Dan", PROPOSALS);
        AccountTeamReview review = AccountTeamReview.of(team);
        assertEquals(List.of(PROPOSALS, TRAINING), review.shared());
        List<Finding> findings = review.findings();
        assertEquals(
                List.of(
                        Finding.of(AccountFinding.RESPONSIBILITY_SHARED, "A", PROPOSALS, ACCOUNT_MANAGER),
                        Finding.of(AccountFinding.RESPONSIBILITY_SHARED, "A", TRAINING, SALES_MANAGER)),
                findings);
        assertEquals(
                "In the team of account A several people share \"Make the proposals\", a duty of the role \"Account"
                        + " manager (team leader)\", so that nobody alone answers for it.",
                Texts.english().of(findings.get(0)));
        assertEquals(
                "客户 A 的团队中“制作建议书”（“客户经理”的职责）由多人共担，没有人单独负责。", Texts.chinese().of(findings.get(0)));
    }

    @Test
    void gaps_comeBeforeWhatIsShared() {
        AccountTeam team = NOBODY.assign("Ann", ACCOUNT_MANAGER)
                .assign("Bob", ACCOUNT_MANAGER)
                .assign("Cid", EXECUTIVE_SPONSOR);
        assertEquals(
                List.of(
                        Finding.of(AccountFinding.ROLE_UNOWNED, "A", SALES_MANAGER),
                        Finding.of(AccountFinding.ROLE_SHARED, "A", ACCOUNT_MANAGER)),
                AccountTeamReview.of(team).findings());
    }

    @Test
    void personWhoseDutiesWereAllDelegated_holdsNothing() {
        AccountTeam team = Teams.full();
        for (Responsibility responsibility : SALES_MANAGER.responsibilities()) {
            team = team.delegate("Dan", responsibility);
        }
        AccountTeamReview review = AccountTeamReview.of(team);
        assertEquals(List.of(), review.held().get("Cid"));
        assertEquals(SALES_MANAGER.responsibilities(), review.held().get("Dan"));
        assertEquals("[Ann, Bob, Cid, Dan]", review.held().keySet().toString());
    }

    @Test
    void review_isUnmodifiable_andItsTextShowsNoPerson() {
        AccountTeamReview review =
                AccountTeamReview.of(Teams.full().delegate("Ann", TRAINING).delegate("Bob", TRAINING));
        assertEquals("AccountTeamReview[account=A, gaps=[], shared=[TRAINING]]", review.toString());
        assertThrows(UnsupportedOperationException.class, () -> review.owners().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> review.owners().get(TRAINING).clear());
        assertThrows(UnsupportedOperationException.class, () -> review.held().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> review.held().get("Ann").clear());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("team", () -> AccountTeamReview.of(null));
    }
}
