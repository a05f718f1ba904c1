package io.github.keyaccount.account;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who answers for what in the team of an account, and for what nobody does.
 *
 * <p>A team with one account manager, one executive sponsor and one sales manager is complete: each of the 32
 * responsibilities has one owner. Without the sales manager 10 of them have none. The text of a review, which may end up
 * in a log, shows no person. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AccountTeamReview {

    AccountTeamReview() {}

    /**
     * Returns the review of a team.
     *
     * @param team the team
     * @return the review
     */
    public static AccountTeamReview of(AccountTeam team) {
        Objects.requireNonNull(team, "team");
        Map<Responsibility, List<String>> owners = new EnumMap<>(Responsibility.class);
        for (Responsibility responsibility : Responsibility.values()) {
            owners.put(responsibility, team.owners(responsibility));
        }
        ImmutableAccountTeamReview.Builder review =
                ImmutableAccountTeamReview.builder().account(team.account()).owners(owners);
        Set<String> people = new LinkedHashSet<>();
        team.assignments().forEach(assignment -> people.add(assignment.person()));
        team.delegations().forEach(delegation -> people.add(delegation.person()));
        for (String person : people) {
            review.putHeld(
                    person,
                    owners.entrySet().stream()
                            .filter(entry -> entry.getValue().contains(person))
                            .map(Map.Entry::getKey)
                            .toList());
        }
        return review.build();
    }

    /**
     * Returns the account that the team serves.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns who answers for each responsibility: those to whom it was delegated, or else all who hold its role.
     *
     * @return the owners of every responsibility, in the order of the responsibilities; an empty list where nobody answers
     */
    public abstract Map<Responsibility, List<String>> owners();

    /**
     * Returns what each person of the team answers for.
     *
     * @return the responsibilities by person, in the order in which the people came into the team; an empty list where all
     *     that a role brings was delegated to others
     */
    public abstract Map<String, List<Responsibility>> held();

    /**
     * Returns the responsibilities without an owner.
     *
     * @return the gaps in the order of the responsibilities
     */
    public List<Responsibility> gaps() {
        return owned(0, 0);
    }

    /**
     * Returns the responsibilities with several owners, for which nobody alone answers.
     *
     * @return the shared ones in the order of the responsibilities
     */
    public List<Responsibility> shared() {
        return owned(2, Integer.MAX_VALUE);
    }

    private List<Responsibility> owned(int fewest, int most) {
        return owners().entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() >= fewest && entry.getValue().size() <= most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns whether every responsibility has an owner.
     *
     * @return true if there is no gap
     */
    public boolean complete() {
        return gaps().isEmpty();
    }

    /**
     * Returns gaps and shared responsibilities as findings.
     *
     * @return the gaps and then the shared ones, in the order of the responsibilities: one finding for a role of which all
     *     are, otherwise one for each
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        String id = account().value();
        for (TeamRole role : TeamRole.values()) {
            List<Responsibility> ofTheRole = role.responsibilities();
            if (gaps().containsAll(ofTheRole)) {
                findings.add(Finding.of(AccountFinding.ROLE_UNOWNED, id, role));
            } else {
                ofTheRole.stream()
                        .filter(gaps()::contains)
                        .forEach(gap -> findings.add(Finding.of(AccountFinding.RESPONSIBILITY_UNOWNED, id, gap, role)));
            }
        }
        for (TeamRole role : TeamRole.values()) {
            List<Responsibility> ofTheRole = role.responsibilities();
            if (shared().containsAll(ofTheRole)) {
                findings.add(Finding.of(AccountFinding.ROLE_SHARED, id, role));
            } else {
                ofTheRole.stream()
                        .filter(shared()::contains)
                        .forEach(one -> findings.add(Finding.of(AccountFinding.RESPONSIBILITY_SHARED, id, one, role)));
            }
        }
        return List.copyOf(findings);
    }

    /** {@return the account, the gaps and what is shared} */
    @Override
    public String toString() {
        return "AccountTeamReview[account=" + account() + ", gaps=" + gaps() + ", shared=" + shared() + "]";
    }
}
