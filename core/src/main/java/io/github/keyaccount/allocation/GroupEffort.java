package io.github.keyaccount.allocation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a group gets of an effort. Immutable and thread-safe.
 *
 * @param group the group
 * @param share its share
 * @param wanted share × budget, exact, without needless zeros: what it would get, had every group accounts and no account bounds
 * @param units the whole units that it gets
 * @param accounts how many accounts it has
 * @param <G> the type of the groups
 */
public record GroupEffort<G>(G group, Probability share, BigDecimal wanted, long units, int accounts) {
    /**
     * Creates what a group gets.
     *
     * @param group the group
     * @param share its share
     * @param wanted share × budget
     * @param units the whole units that it gets, zero or more
     * @param accounts how many accounts it has, zero or more
     * @throws IllegalArgumentException if units or accounts are negative
     */
    public GroupEffort {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(wanted, "wanted");
        Check.argument(units >= 0, "'units' >= 0", units);
        Check.argument(accounts >= 0, "'accounts' >= 0", accounts);
    }
}
