package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A move that would cover a buying center better, with what it would gain (added).
 *
 * <p>The gains are computed as if the person were a supporter already. Of somebody who is still to be found no influence is
 * known, so that this gains no support. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class CoverageImprovement {

    CoverageImprovement() {}

    /**
     * Returns what is to be done.
     *
     * @return the kind
     */
    public abstract ImprovementKind kind();

    /**
     * Returns whom to win.
     *
     * @return the id of the contact; empty if somebody is to be found
     */
    public abstract Optional<ContactId> contact();

    /**
     * Returns the roles of whom is to be won or found.
     *
     * @return all roles of the contact that {@linkplain StakeholderStanding#roles() count}, or the one for which somebody is to
     *     be found
     */
    public abstract Set<BuyingRole> roles();

    /**
     * Returns the roles that would then have enough support, and have not now.
     *
     * @return the roles in their order
     */
    public abstract Set<BuyingRole> rolesGained();

    /**
     * Returns how much the coverage would rise: the deciding roles gained ÷ the deciding roles.
     *
     * @return the gain from 0 to 1, with 4 decimals, rounded half to even; empty if the stage names no buying phase
     */
    public abstract Optional<BigDecimal> coverageGain();

    /**
     * Returns how much the coverage of all roles would rise: the roles gained ÷ 7.
     *
     * @return the gain from 0 to 1, with 4 decimals, rounded half to even
     */
    public abstract BigDecimal overallGain();

    /**
     * Returns how much the support would change, counted from 0 where nothing could be weighed so far. It falls where a
     * person of unknown stance joins people who are more for us. Both are rounded first, so that a gain too small to be seen
     * is 0.00.
     *
     * @return support afterwards − support now, with 2 decimals
     */
    public abstract BigDecimal supportGain();

    /**
     * Returns whether everything would no longer hang on one person.
     *
     * @return true if the buying center is single-threaded now, and would not be then
     */
    public abstract boolean endsSingleThread();
}
