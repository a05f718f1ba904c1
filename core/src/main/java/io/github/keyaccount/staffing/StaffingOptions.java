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
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the cost is negative or has more than 1000 digits
     * before or after the decimal point.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what it costs that an account changes hands: trust that the next account manager has to earn anew. No account
     * changes hands unless the change, with all those that it makes possible or necessary, earns more than they cost.
     *
     * <p>From the sum of the values of all accounts on, as few accounts change hands as possible, and of all ways to do so it is
     * the best. There is no option for a highest number of changes, since with one there would be no certificate: the best
     * staffing within a number of changes is not always the best for any cost. Rather raise the cost until the changes are few
     * enough.
     *
     * @return the cost of one change in the unit of the values, zero or more, without needless zeros; by default 0
     */
    @Value.Default
    public BigDecimal changeCost() {
        return BigDecimal.ZERO;
    }

    @Value.Check
    StaffingOptions check() {
        Check.bounded(changeCost(), "changeCost");
        Check.argument(changeCost().signum() >= 0, "'changeCost' >= 0", changeCost());
        BigDecimal plain = AccountToStaff.plain(changeCost());
        return plain.scale() == changeCost().scale() ? this : withChangeCost(plain);
    }

    /** Builds {@link StaffingOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableStaffingOptions.Builder {
        Builder() {}
    }
}
