package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What would remain of the coverage of a buying center if one person left: the figures of
 * {@link BuyingCenterCoverage#of} for the same people without that one. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StakeholderLoss {

    StakeholderLoss() {}

    /**
     * Returns who would leave.
     *
     * @return the id of the contact
     */
    public abstract ContactId contact();

    /**
     * Returns the coverage that would remain.
     *
     * @return as {@link BuyingCenterCoverage#coverage()}
     */
    public abstract Optional<BigDecimal> coverage();

    /**
     * Returns the coverage of all roles that would remain.
     *
     * @return as {@link BuyingCenterCoverage#overallCoverage()}
     */
    public abstract BigDecimal overallCoverage();

    /**
     * Returns the support that would remain.
     *
     * @return as {@link BuyingCenterCoverage#support()}
     */
    public abstract Optional<BigDecimal> support();

    /**
     * Returns how many supporters would remain.
     *
     * @return the number of people
     */
    public abstract int supporters();

    /**
     * Returns the roles that only this person holds.
     *
     * @return the roles that nobody would hold any more, in their order
     */
    public abstract Set<BuyingRole> rolesLost();

    /**
     * Returns whether everything would hang on one person.
     *
     * @return as {@link BuyingCenterCoverage#singleThreaded()}
     */
    public abstract boolean singleThreaded();
}
