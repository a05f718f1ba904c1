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
     * @param wanted share × budget, zero or more
     * @param units the whole units that it gets, zero or more, and 0 without accounts
     * @param accounts how many accounts it has, zero or more
     * @throws IllegalArgumentException if a number is negative, a group without accounts gets units, or {@code wanted} has more
     *     than 1,000 digits before or after the decimal point
     */
    public GroupEffort {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(share, "share");
        wanted = Check.withoutNeedlessZeros(Check.bounded(wanted, "wanted"));
        Check.argument(wanted.signum() >= 0, "'wanted' >= 0", wanted);
        Check.argument(units >= 0, "'units' >= 0", units);
        Check.argument(accounts >= 0, "'accounts' >= 0", accounts);
        Check.argument(accounts > 0 || units == 0, "'units' 0 of a group without accounts", units);
    }
}
