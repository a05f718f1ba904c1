package io.github.keyaccount.staffing;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * How account managers are assigned. A result keeps the options with which it was made. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StaffingOptions implements WithStaffingOptions {
    private static final StaffingOptions DEFAULTS = builder().build();
    private static final StaffingOptions FEWEST_CHANGES =
            builder().avoidingChanges(true).build();

    StaffingOptions() {}

    /**
     * Returns the defaults: a change costs nothing, so that today's staffing only settles ties.
     *
     * @return the defaults
     */
    public static StaffingOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the options with which as few accounts change hands as possible; of all ways to do so it is the best.
     *
     * @return the options, with {@link #avoidingChanges()}
     */
    public static StaffingOptions fewestChanges() {
        return FEWEST_CHANGES;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the cost is negative or has more than 1000 digits
     * before or after the decimal point, or there is one although changes are avoided.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what it costs that an account changes hands: trust that the next account manager has to earn anew. If today's
     * staffing may stay, no account changes hands unless the change, with all those that it makes possible or necessary, earns
     * more than they cost. If it may not, since somebody has left, is forbidden or serves too many, the changes that it takes
     * are made at any cost.
     *
     * <p>There is no option for a highest number of changes, since with one there would be no certificate: the best staffing
     * within a number of changes is not always the best for any cost. Rather raise the cost until the changes are few enough.
     *
     * @return the cost of one change in the unit of the values, zero or more, without needless zeros; by default 0
     */
    @Value.Default
    public BigDecimal changeCost() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns whether as few accounts change hands as possible, however much more others would be worth.
     *
     * <p>A change then costs the sum of the values of all accounts, which no change can earn: see {@link
     * Staffing#changeCost()}. That sum is not set as {@link #changeCost()}, which must stay 0.
     *
     * @return true if the fewest changes come first, and the highest total second; by default false
     */
    @Value.Default
    public boolean avoidingChanges() {
        return false;
    }

    @Value.Check
    StaffingOptions check() {
        Check.bounded(changeCost(), "changeCost");
        Check.argument(changeCost().signum() >= 0, "'changeCost' >= 0", changeCost());
        Check.argument(
                !avoidingChanges() || changeCost().signum() == 0,
                "a 'changeCost' of 0 where 'avoidingChanges'",
                changeCost());
        BigDecimal plain = AccountToStaff.plain(changeCost());
        return plain.scale() == changeCost().scale() ? this : withChangeCost(plain);
    }

    /** Builds {@link StaffingOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableStaffingOptions.Builder {
        Builder() {}
    }
}
