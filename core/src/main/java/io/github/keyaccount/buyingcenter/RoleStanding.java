package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who holds a role of a buying center, and how they stand toward us.
 *
 * <p>Every holder is a supporter (points above zero), an opponent (below zero) or undecided. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RoleStanding {

    RoleStanding() {}

    /**
     * Returns the role.
     *
     * @return the role
     */
    public abstract BuyingRole role();

    /**
     * Returns whether the role decides if the present stage ends.
     *
     * @return true if it does; false also if the stage names no buying phase
     */
    public abstract boolean deciding();

    /**
     * Returns who holds the role, by the roles that {@linkplain StakeholderStanding#roles() count}.
     *
     * @return the contacts in the order of the buying center
     */
    public abstract List<ContactId> holders();

    /**
     * Returns the holders who are for us.
     *
     * @return the contacts in their order
     */
    public abstract List<ContactId> supporters();

    /**
     * Returns the holders who are against us.
     *
     * @return the contacts in their order
     */
    public abstract List<ContactId> opponents();

    /**
     * Returns the holders who are neither for nor against us, as far as is known.
     *
     * @return the contacts in their order
     */
    public abstract List<ContactId> undecided();

    /**
     * Returns the holders of whom nobody knows how they stand. They are among the {@linkplain #undecided() undecided}.
     *
     * @return the contacts in their order
     */
    public abstract List<ContactId> unknown();

    /**
     * Returns whether the role counts for coverage: somebody who holds it is for us. For the decision maker of a collective
     * decision at least two must be, since no single supporter suffices there (how many do is a reading).
     *
     * @return true if it counts
     */
    public abstract boolean supported();

    /**
     * Returns how the holders stand together.
     *
     * @return the cover
     */
    public RoleCover cover() {
        if (holders().isEmpty()) {
            return RoleCover.NOBODY;
        }
        if (supporters().isEmpty()) {
            return opponents().isEmpty() ? RoleCover.UNDECIDED : RoleCover.AGAINST;
        }
        return opponents().isEmpty() ? RoleCover.FOR : RoleCover.CONTESTED;
    }
}
