package io.github.keyaccount.account;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What each person carries in the teams of all accounts, and who carries more than the limits allow.
 *
 * <p>Somebody who is account manager of 2 accounts carries 2 accounts in that role and 2 × 12 responsibilities, fewer where
 * some were delegated, more where others were delegated to the person. The texts of a workload and of its parts, which may
 * end up in a log, show no person. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TeamWorkload {

    TeamWorkload() {}

    /**
     * More accounts in a role, or more responsibilities, than one person may have. Immutable and thread-safe.
     *
     * @param person the person
     * @param role the role in which there are too many accounts; empty if there are too many responsibilities
     * @param count how many there are
     * @param limit how many there may be
     */
    public record Overload(String person, Optional<TeamRole> role, int count, int limit) {
        /**
         * Creates an overload.
         *
         * @param person the person
         * @param role the role in which there are too many accounts; empty if there are too many responsibilities
         * @param count how many there are
         * @param limit how many there may be
         */
        public Overload {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(role, "role");
        }

        /** {@return the overload without the person} */
        @Override
        public String toString() {
            String what = role.map(TeamRole::toString).orElse("responsibilities");
            return "Overload[" + what + ", count=" + count + ", limit=" + limit + "]";
        }
    }

    /**
     * Returns what the people of some teams carry. The order of the teams does not matter.
     *
     * @param teams the teams, one per account
     * @param limits how much one person may carry
     * @return the workload
     * @throws IllegalArgumentException if there are two teams of one account
     */
    public static TeamWorkload of(Iterable<AccountTeam> teams, WorkloadLimits limits) {
        Objects.requireNonNull(teams, "teams");
        Objects.requireNonNull(limits, "limits");
        List<AccountTeam> sorted = new ArrayList<>();
        teams.forEach(team -> sorted.add(Objects.requireNonNull(team, "teams")));
        sorted.sort(Comparator.comparing(AccountTeam::account));
        checkOnePerAccount(sorted);
        SortedMap<String, Integer> responsibilities = new TreeMap<>();
        Map<String, Map<TeamRole, List<AccountId>>> accounts = new HashMap<>();
        for (AccountTeam team : sorted) {
            Map<String, List<Responsibility>> held = AccountTeamReview.of(team).held();
            held.forEach((person, all) -> responsibilities.merge(person, all.size(), Integer::sum));
            for (AccountTeam.RoleAssignment assignment : team.assignments()) {
                accounts.computeIfAbsent(assignment.person(), person -> new EnumMap<>(TeamRole.class))
                        .computeIfAbsent(assignment.role(), role -> new ArrayList<>())
                        .add(team.account());
            }
        }
        ImmutableTeamWorkload.Builder workload = ImmutableTeamWorkload.builder().limits(limits);
        responsibilities.forEach(
                (person, count) -> workload.addPeople(person(person, accounts.getOrDefault(person, Map.of()), count)));
        return workload.build();
    }

    private static PersonWorkload person(String person, Map<TeamRole, List<AccountId>> accounts, int responsibilities) {
        ImmutablePersonWorkload.Builder workload =
                ImmutablePersonWorkload.builder().person(person).responsibilities(responsibilities);
        for (TeamRole role : TeamRole.values()) {
            workload.putAccount(role, List.copyOf(accounts.getOrDefault(role, List.of())));
        }
        return workload.build();
    }

    private static void checkOnePerAccount(List<AccountTeam> teams) {
        List<AccountId> accounts = teams.stream().map(AccountTeam::account).toList();
        Check.noOffenders(Check.repeated(accounts), "one team per account in 'teams'");
    }

    /**
     * Returns how much one person may carry.
     *
     * @return the limits
     */
    public abstract WorkloadLimits limits();

    /**
     * Returns what each person carries.
     *
     * @return everybody who is in a team, in the order of their texts
     */
    public abstract List<PersonWorkload> people();

    /**
     * Returns what one person carries.
     *
     * @param person the person
     * @return the workload; empty if the person is in no team
     */
    public Optional<PersonWorkload> find(String person) {
        Objects.requireNonNull(person, "person");
        return people().stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /**
     * Returns who carries more than the limits allow.
     *
     * @return the overloads in the order of {@link #people()}; of one person by role, and the responsibilities last
     */
    public List<Overload> overloads() {
        List<Overload> overloads = new ArrayList<>();
        for (PersonWorkload one : people()) {
            one.accounts()
                    .forEach((role, accounts) -> add(
                            overloads,
                            one.person(),
                            Optional.of(role),
                            accounts.size(),
                            Optional.ofNullable(limits().accountsPerPerson().get(role))));
            add(
                    overloads,
                    one.person(),
                    Optional.empty(),
                    one.responsibilities(),
                    limits().responsibilitiesPerPerson());
        }
        return List.copyOf(overloads);
    }

    private static void add(
            List<Overload> overloads, String person, Optional<TeamRole> role, int count, Optional<Integer> limit) {
        limit.filter(most -> count > most).ifPresent(most -> overloads.add(new Overload(person, role, count, most)));
    }

    /**
     * Returns the overloads as findings, which name no person.
     *
     * @return one finding per role in which somebody has too many accounts, and one if somebody has too many
     *     responsibilities
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (TeamRole role : TeamRole.values()) {
            List<Overload> ofTheRole = overloads(Optional.of(role));
            if (!ofTheRole.isEmpty()) {
                findings.add(Finding.of(
                        AccountFinding.TOO_MANY_ACCOUNTS,
                        role,
                        ofTheRole.get(0).limit(),
                        ofTheRole.size(),
                        most(ofTheRole)));
            }
        }
        List<Overload> others = overloads(Optional.empty());
        if (!others.isEmpty()) {
            findings.add(Finding.of(
                    AccountFinding.TOO_MANY_RESPONSIBILITIES, others.get(0).limit(), others.size(), most(others)));
        }
        return List.copyOf(findings);
    }

    private List<Overload> overloads(Optional<TeamRole> role) {
        return overloads().stream()
                .filter(overload -> overload.role().equals(role))
                .toList();
    }

    private static int most(List<Overload> overloads) {
        return overloads.stream().mapToInt(Overload::count).max().orElseThrow();
    }

    /**
     * What one person carries in the teams of all accounts.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @ValueStyle
    public abstract static class PersonWorkload {

        PersonWorkload() {}

        /**
         * Returns the person.
         *
         * @return the person as the teams name it
         */
        @Value.Redacted
        public abstract String person();

        /**
         * Returns on which accounts the person holds which role.
         *
         * @return the accounts of every role in the order of their ids, an empty list where the person does not hold it
         */
        public abstract Map<TeamRole, List<AccountId>> accounts();

        /**
         * Returns for how many responsibilities the person answers, alone or with others, those of all accounts taken
         * together.
         *
         * @return the count
         */
        public abstract int responsibilities();
    }
}
