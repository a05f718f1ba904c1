package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much one person may carry in the teams of all accounts. What has no limit is not limited; by default nothing is, since
 * no number fits every company.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class WorkloadLimits implements WithWorkloadLimits {
    private static final WorkloadLimits DEFAULTS = builder().build();

    WorkloadLimits() {}

    /**
     * Returns the defaults: no limits.
     *
     * @return the defaults
     */
    public static WorkloadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a limit is below 1.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns on how many accounts one person may hold a role. Where a builder is given the same role twice, the last limit
     * counts.
     *
     * @return the limits by role, each at least 1; a role without one is not limited
     */
    public abstract Map<TeamRole, Integer> accountsPerPerson();

    /**
     * Returns for how many responsibilities one person may answer, those of all accounts taken together.
     *
     * @return the limit, at least 1; empty if they are not limited
     */
    public abstract Optional<Integer> responsibilitiesPerPerson();

    @Value.Check
    void check() {
        accountsPerPerson()
                .forEach((role, most) -> Check.argument(most >= 1, "'accountsPerPerson' of " + role + " >= 1", most));
        responsibilitiesPerPerson()
                .ifPresent(most -> Check.argument(most >= 1, "'responsibilitiesPerPerson' >= 1", most));
    }

    /** Builds {@link WorkloadLimits}. Not thread-safe. */
    public static final class Builder extends ImmutableWorkloadLimits.Builder {
        Builder() {}
    }
}
