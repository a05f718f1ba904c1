package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.TeamRole.ACCOUNT_MANAGER;
import static io.github.keyaccount.account.TeamRole.EXECUTIVE_SPONSOR;
import static io.github.keyaccount.account.TeamRole.SALES_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.TeamWorkload.Overload;
import io.github.keyaccount.account.TeamWorkload.PersonWorkload;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TeamWorkloadTest {
    private static final WorkloadLimits NONE = WorkloadLimits.defaults();

    private static AccountId id(String id) {
        return AccountId.of(id);
    }

    @Provide
    Arbitrary<List<AccountTeam>> teams() {
        return Teams.ofSeveralAccounts();
    }

    @Provide
    Arbitrary<WorkloadLimits> limits() {
        return Combinators.combine(
                        Arbitraries.maps(
                                Arbitraries.of(TeamRole.class),
                                Arbitraries.integers().between(1, 4)),
                        Arbitraries.integers().between(1, 100).optional())
                .as((accounts, responsibilities) -> WorkloadLimits.builder()
                        .accountsPerPerson(accounts)
                        .responsibilitiesPerPerson(responsibilities)
                        .build());
    }

    // Laws

    @Property(tries = 100)
    void orderOfTheTeams_doesNotMatter(
            @ForAll("teams") List<AccountTeam> teams, @ForAll("limits") WorkloadLimits limits, @ForAll long seed) {
        List<AccountTeam> shuffled = new ArrayList<>(teams);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(TeamWorkload.of(teams, limits), TeamWorkload.of(shuffled, limits));
        assertEquals(
                TeamWorkload.of(teams, limits).overloads(),
                TeamWorkload.of(shuffled, limits).overloads());
    }

    @Property(tries = 100)
    void raisingALimit_neverAddsAnOverload(
            @ForAll("teams") List<AccountTeam> teams,
            @ForAll("limits") WorkloadLimits limits,
            @ForAll TeamRole role,
            @ForAll @IntRange(max = 5) int accounts,
            @ForAll @IntRange(max = 50) int responsibilities) {
        WorkloadLimits.Builder raised = WorkloadLimits.builder()
                .responsibilitiesPerPerson(limits.responsibilitiesPerPerson().map(most -> most + responsibilities));
        limits.accountsPerPerson()
                .forEach((of, most) -> raised.putAccountsPerPerson(of, of == role ? most + accounts : most));
        List<String> before = who(TeamWorkload.of(teams, limits));
        assertTrue(before.containsAll(who(TeamWorkload.of(teams, raised.build()))));
        assertEquals(List.of(), TeamWorkload.of(teams, NONE).overloads());
    }

    private static List<String> who(TeamWorkload workload) {
        return workload.overloads().stream()
                .map(overload -> overload.person() + overload.role() + overload.count())
                .toList();
    }

    /** By counting for each person and team. */
    @Property(tries = 100)
    void workload_isWhatTheTeamsSay(@ForAll("teams") List<AccountTeam> teams, @ForAll("limits") WorkloadLimits limits) {
        TeamWorkload workload = TeamWorkload.of(teams, limits);
        List<Overload> overloads = new ArrayList<>();
        for (String person : Teams.PEOPLE) {
            boolean inATeam = false;
            int responsibilities = 0;
            for (AccountTeam team : teams) {
                for (Responsibility responsibility : Responsibility.values()) {
                    responsibilities += team.owners(responsibility).contains(person) ? 1 : 0;
                }
                inATeam = inATeam
                        || team.assignments().stream()
                                .anyMatch(assignment -> assignment.person().equals(person))
                        || team.delegations().stream()
                                .anyMatch(delegation -> delegation.person().equals(person));
            }
            Optional<PersonWorkload> found = workload.find(person);
            assertEquals(inATeam, found.isPresent());
            if (!inATeam) {
                continue;
            }
            assertEquals(responsibilities, found.orElseThrow().responsibilities());
            for (TeamRole role : TeamRole.values()) {
                List<AccountId> accounts = new ArrayList<>();
                for (AccountTeam team : teams) {
                    if (team.holders(role).contains(person)) {
                        accounts.add(team.account());
                    }
                }
                assertEquals(accounts, found.orElseThrow().accounts().get(role));
                int most = limits.accountsPerPerson().getOrDefault(role, Integer.MAX_VALUE);
                if (accounts.size() > most) {
                    overloads.add(new Overload(person, Optional.of(role), accounts.size(), most));
                }
            }
            int most = limits.responsibilitiesPerPerson().orElse(Integer.MAX_VALUE);
            if (responsibilities > most) {
                overloads.add(new Overload(person, Optional.empty(), responsibilities, most));
            }
        }
        assertEquals(overloads, workload.overloads());
    }

    // Cases

    /** Ann manages B and A, Bob manages C and sponsors all; of Ann's duties at B one is delegated to Bob. */
    private static final List<AccountTeam> TEAMS = List.of(
            AccountTeam.of(id("B"))
                    .assign("Ann", ACCOUNT_MANAGER)
                    .assign("Bob", EXECUTIVE_SPONSOR)
                    .delegate("Bob", Responsibility.PROPOSALS),
            AccountTeam.of(id("C")).assign("Bob", EXECUTIVE_SPONSOR).assign("Bob", ACCOUNT_MANAGER),
            AccountTeam.of(id("A")).assign("Bob", EXECUTIVE_SPONSOR).assign("Ann", ACCOUNT_MANAGER));

    @Test
    void people_carryTheirAccountsPerRole_andTheirResponsibilities() {
        TeamWorkload workload = TeamWorkload.of(TEAMS, NONE);
        assertSame(NONE, workload.limits());
        assertEquals(
                List.of("Ann", "Bob"),
                workload.people().stream().map(PersonWorkload::person).toList());
        PersonWorkload ann = workload.find("Ann").orElseThrow();
        assertEquals(
                Map.of(
                        ACCOUNT_MANAGER, List.of(id("A"), id("B")),
                        EXECUTIVE_SPONSOR, List.of(),
                        SALES_MANAGER, List.of()),
                ann.accounts());
        assertEquals(List.of(TeamRole.values()), List.copyOf(ann.accounts().keySet()));
        // 12 at A, and 12 but one at B
        assertEquals(23, ann.responsibilities());
        PersonWorkload bob = workload.find("Bob").orElseThrow();
        assertEquals(List.of(id("C")), bob.accounts().get(ACCOUNT_MANAGER));
        assertEquals(List.of(id("A"), id("B"), id("C")), bob.accounts().get(EXECUTIVE_SPONSOR));
        // 3 × 10 as sponsor, 12 at C, and the one delegated at B
        assertEquals(43, bob.responsibilities());
        assertEquals(Optional.empty(), workload.find("Cid"));
        assertEquals(List.of(), workload.overloads());
        assertEquals(List.of(), workload.findings());
    }

    @Test
    void personToWhomSomethingWasDelegated_carriesIt_withoutAnyRole() {
        TeamWorkload workload = TeamWorkload.of(List.of(Teams.full().delegate("Dan", Responsibility.PAY)), NONE);
        PersonWorkload dan = workload.find("Dan").orElseThrow();
        assertEquals(1, dan.responsibilities());
        assertEquals(List.of(), dan.accounts().get(SALES_MANAGER));
        assertEquals(9, workload.find("Cid").orElseThrow().responsibilities());
    }

    @Test
    void overloads_areWhatIsAboveTheLimits() {
        WorkloadLimits limits = WorkloadLimits.builder()
                .putAccountsPerPerson(ACCOUNT_MANAGER, 1)
                .putAccountsPerPerson(EXECUTIVE_SPONSOR, 3)
                .responsibilitiesPerPerson(22)
                .build();
        TeamWorkload workload = TeamWorkload.of(TEAMS, limits);
        assertEquals(
                List.of(
                        new Overload("Ann", Optional.of(ACCOUNT_MANAGER), 2, 1),
                        new Overload("Ann", Optional.empty(), 23, 22),
                        new Overload("Bob", Optional.empty(), 43, 22)),
                workload.overloads());
        List<Finding> findings = workload.findings();
        assertEquals(
                List.of(
                        Finding.of(AccountFinding.TOO_MANY_ACCOUNTS, ACCOUNT_MANAGER, 1, 1, 2),
                        Finding.of(AccountFinding.TOO_MANY_RESPONSIBILITIES, 22, 2, 43)),
                findings);
        assertEquals(
                "People who hold the role \"Account manager (team leader)\" on more than 1 accounts: 1; accounts of the one"
                        + " with the most: 2.",
                Texts.english().of(findings.get(0)));
        assertEquals("在超过 1 个客户中担任“客户经理”的人员：1 人，最多者 2 个客户。", Texts.chinese().of(findings.get(0)));
        assertEquals(
                "People who answer for more than 22 responsibilities: 2; responsibilities of the one with the most: 43.",
                Texts.english().of(findings.get(1)));
        assertEquals("负责超过 22 项职责的人员：2 人，最多者 43 项职责。", Texts.chinese().of(findings.get(1)));
    }

    @Test
    void whatIsExactlyAtTheLimit_isNoOverload() {
        WorkloadLimits limits = WorkloadLimits.builder()
                .putAccountsPerPerson(ACCOUNT_MANAGER, 2)
                .responsibilitiesPerPerson(43)
                .build();
        assertEquals(List.of(), TeamWorkload.of(TEAMS, limits).overloads());
        assertEquals(
                1,
                TeamWorkload.of(TEAMS, limits.withResponsibilitiesPerPerson(42))
                        .overloads()
                        .size());
    }

    @Test
    void findings_nameTheRolesInOrder() {
        WorkloadLimits limits = WorkloadLimits.builder()
                .putAccountsPerPerson(EXECUTIVE_SPONSOR, 2)
                .putAccountsPerPerson(ACCOUNT_MANAGER, 1)
                .build();
        assertEquals(
                List.of(
                        Finding.of(AccountFinding.TOO_MANY_ACCOUNTS, ACCOUNT_MANAGER, 1, 1, 2),
                        Finding.of(AccountFinding.TOO_MANY_ACCOUNTS, EXECUTIVE_SPONSOR, 2, 1, 3)),
                TeamWorkload.of(TEAMS, limits).findings());
    }

    @Test
    void twoTeamsOfOneAccount_areRefused() {
        AccountTeam a = AccountTeam.of(id("A"));
        AccountTeam b = AccountTeam.of(id("B"));
        assertRefused(
                "Expected one team per account in 'teams', but found 2 offenders: A, B",
                () -> TeamWorkload.of(List.of(b, a, Teams.full(), b, AccountTeam.of(id("C")), a), NONE));
    }

    @Test
    void workloadOfNoTeams_isEmpty() {
        assertEquals(List.of(), TeamWorkload.of(List.of(), NONE).people());
        assertEquals(
                List.of(),
                TeamWorkload.of(List.of(AccountTeam.of(id("A"))), NONE).people());
    }

    @Test
    void limits_areRefusedBelowOne() {
        assertRefused(
                "Expected 'accountsPerPerson' of SALES_MANAGER >= 1, but found 0",
                () -> NONE.withAccountsPerPerson(Map.of(SALES_MANAGER, 0)));
        assertRefused(
                "Expected 'responsibilitiesPerPerson' >= 1, but found 0", () -> NONE.withResponsibilitiesPerPerson(0));
        assertEquals(Optional.of(1), NONE.withResponsibilitiesPerPerson(1).responsibilitiesPerPerson());
        assertEquals(
                Map.of(SALES_MANAGER, 1),
                NONE.withAccountsPerPerson(Map.of(SALES_MANAGER, 1)).accountsPerPerson());
    }

    @Test
    void nothing_isLimitedByDefault() {
        assertEquals(Map.of(), NONE.accountsPerPerson());
        assertEquals(Optional.empty(), NONE.responsibilitiesPerPerson());
        assertEquals(WorkloadLimits.builder().build(), WorkloadLimits.defaults());
        assertSame(WorkloadLimits.defaults(), WorkloadLimits.defaults());
    }

    @Test
    void workload_isUnmodifiable_andItsTextsShowNoPerson() {
        TeamWorkload workload = TeamWorkload.of(List.of(Teams.full()), NONE.withResponsibilitiesPerPerson(11));
        assertEquals(
                "TeamWorkload{limits=WorkloadLimits{accountsPerPerson={}, responsibilitiesPerPerson=11}, people=["
                        + "PersonWorkload{accounts={ACCOUNT_MANAGER=[A], EXECUTIVE_SPONSOR=[], SALES_MANAGER=[]}, responsibilities=12}, "
                        + "PersonWorkload{accounts={ACCOUNT_MANAGER=[], EXECUTIVE_SPONSOR=[A], SALES_MANAGER=[]}, responsibilities=10}, "
                        + "PersonWorkload{accounts={ACCOUNT_MANAGER=[], EXECUTIVE_SPONSOR=[], SALES_MANAGER=[A]}, responsibilities=10}]}",
                workload.toString());
        assertEquals(
                "[Overload[responsibilities, count=12, limit=11]]",
                workload.overloads().toString());
        assertEquals(
                "Overload[SALES_MANAGER, count=3, limit=2]",
                new Overload("Ann", Optional.of(SALES_MANAGER), 3, 2).toString());
        Map<TeamRole, List<AccountId>> accounts = workload.people().get(0).accounts();
        assertThrows(UnsupportedOperationException.class, accounts::clear);
        assertThrows(
                UnsupportedOperationException.class,
                () -> accounts.get(ACCOUNT_MANAGER).clear());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("teams", () -> TeamWorkload.of(null, NONE));
        assertNull("teams", () -> TeamWorkload.of(Collections.singletonList(null), NONE));
        assertNull("limits", () -> TeamWorkload.of(List.of(), null));
        assertNull("person", () -> TeamWorkload.of(List.of(), NONE).find(null));
        assertNull("person", () -> new Overload(null, Optional.empty(), 2, 1));
        assertNull("role", () -> new Overload("Ann", null, 2, 1));
    }
}
