package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The people of ours who serve an account: who holds which role, and to whom which responsibility was delegated.
 *
 * <p>The owners of a responsibility are those to whom it was delegated; if it was delegated to nobody, all who hold its
 * role. A person is named as the caller's system does, as the owner of an opportunity is; this may be a name, so the texts
 * of a team and of its parts, which may end up in a log, show no person. Immutable and thread-safe.
 *
 * @see AccountTeamReview
 */
@Value.Immutable
@ValueStyle
public abstract class AccountTeam implements WithAccountTeam {

    AccountTeam() {}

    /**
     * A person who holds a role. Immutable and thread-safe.
     *
     * @param person the person, not blank
     * @param role the role
     */
    public record RoleAssignment(String person, TeamRole role) {
        /**
         * Creates an assignment.
         *
         * @param person the person, not blank
         * @param role the role
         * @throws IllegalArgumentException if the person is blank
         */
        public RoleAssignment {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(role, "role");
            Check.notBlank(person, "'person' of an assignment");
        }

        /** {@return the role without the person} */
        @Override
        public String toString() {
            return "RoleAssignment[role=" + role + "]";
        }
    }

    /**
     * A responsibility that was handed to a person, whatever role the person holds. Immutable and thread-safe.
     *
     * @param person the person, not blank
     * @param responsibility the responsibility
     */
    public record Delegation(String person, Responsibility responsibility) {
        /**
         * Creates a delegation.
         *
         * @param person the person, not blank
         * @param responsibility the responsibility
         * @throws IllegalArgumentException if the person is blank
         */
        public Delegation {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(responsibility, "responsibility");
            Check.notBlank(person, "'person' of a delegation");
        }

        /** {@return the responsibility without the person} */
        @Override
        public String toString() {
            return "Delegation[responsibility=" + responsibility + "]";
        }
    }

    /**
     * Returns a team in which nobody is yet.
     *
     * @param account the account
     * @return the team
     */
    public static AccountTeam of(AccountId account) {
        return builder().account(account).build();
    }

    /**
     * Returns a builder; the account is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the account is missing, or a person has the same
     * role or the same delegation twice.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the account that the team serves.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns who holds which role.
     *
     * @return the assignments in the order in which they were made, each once
     */
    public abstract List<RoleAssignment> assignments();

    /**
     * Returns to whom which responsibility was delegated.
     *
     * @return the delegations in the order in which they were made, each once
     */
    public abstract List<Delegation> delegations();

    /**
     * Returns the team with a role given to a person.
     *
     * @param person the person, not blank
     * @param role the role
     * @return the larger team
     * @throws IllegalArgumentException if the person is blank or holds the role already
     */
    public AccountTeam assign(String person, TeamRole role) {
        List<RoleAssignment> assignments = new ArrayList<>(assignments());
        assignments.add(new RoleAssignment(person, role));
        return withAssignments(assignments);
    }

    /**
     * Returns the team with a responsibility delegated to a person.
     *
     * @param person the person, not blank
     * @param responsibility the responsibility
     * @return the team with one more delegation
     * @throws IllegalArgumentException if the person is blank or has the delegation already
     */
    public AccountTeam delegate(String person, Responsibility responsibility) {
        List<Delegation> delegations = new ArrayList<>(delegations());
        delegations.add(new Delegation(person, responsibility));
        return withDelegations(delegations);
    }

    /**
     * Returns who answers for a responsibility.
     *
     * @param responsibility the responsibility
     * @return those to whom it was delegated, or else all who hold its role, in the order in which that was done
     */
    public List<String> owners(Responsibility responsibility) {
        Objects.requireNonNull(responsibility, "responsibility");
        List<String> delegates = delegations().stream()
                .filter(delegation -> delegation.responsibility() == responsibility)
                .map(Delegation::person)
                .toList();
        return delegates.isEmpty() ? holders(responsibility.role()) : delegates;
    }

    /**
     * Returns who holds a role.
     *
     * @param role the role
     * @return the people in the order in which they were assigned
     */
    public List<String> holders(TeamRole role) {
        Objects.requireNonNull(role, "role");
        return assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .map(RoleAssignment::person)
                .toList();
    }

    @Value.Check
    void check() {
        checkOnce(assignments(), "assignments");
        checkOnce(delegations(), "delegations");
    }

    private void checkOnce(List<?> elements, String name) {
        Check.noOffenders(Check.repeated(elements), "each of '" + name + "' once in the team of " + account());
    }

    /** {@return the account, and how many assignments and delegations there are} */
    @Override
    public String toString() {
        return "AccountTeam[account=" + account() + ", assignments="
                + assignments().size() + ", delegations=" + delegations().size() + "]";
    }

    /** Builds an {@link AccountTeam}. Not thread-safe. */
    public static final class Builder extends ImmutableAccountTeam.Builder {
        Builder() {}
    }
}
