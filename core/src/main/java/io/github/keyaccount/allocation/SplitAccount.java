package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * An account that is to get its part of an effort: in which group, with which weight, and between which bounds.
 *
 * <p>{@code SplitAccount.of("A-1", AccountTier.KEY).withMinimum(4)} is a key account of weight 1 that gets 4 units at least.
 * Immutable and thread-safe.
 *
 * @param <G> the type of the groups, with {@code equals} and {@code hashCode} of its own: a tier, a posture, or any other
 */
@Value.Immutable
@ValueStyle
public abstract class SplitAccount<G> implements WithSplitAccount<G> {
    /** The most digits of a weight before, and as many after, the decimal point. */
    static final int MOST_DIGITS = 18;

    SplitAccount() {}

    /**
     * Returns an account in a group, with weight 1 and without bounds.
     *
     * @param account the id of the account
     * @param group its group
     * @param <G> the type of the groups
     * @return the account
     */
    public static <G> SplitAccount<G> of(AccountId account, G group) {
        return SplitAccount.<G>builder()
                .account(Objects.requireNonNull(account, "account"))
                .group(Objects.requireNonNull(group, "group"))
                .build();
    }

    /**
     * Returns an account in a group, with weight 1 and without bounds.
     *
     * @param account the id of the account, not blank
     * @param group its group
     * @param <G> the type of the groups
     * @return the account
     * @throws IllegalArgumentException if the id is blank or has control characters
     */
    public static <G> SplitAccount<G> of(String account, G group) {
        return of(AccountId.of(Objects.requireNonNull(account, "account")), group);
    }

    /**
     * Returns a builder; the account is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the account is missing, the weight is negative or has
     * more than 18 digits before or after the decimal point, the minimum is negative or above the maximum, or an account
     * without a group has a minimum.
     *
     * @param <G> the type of the groups
     * @return a new builder
     */
    public static <G> Builder<G> builder() {
        return new Builder<>();
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the group to which the account belongs.
     *
     * @return the group; empty if it belongs to none, and so gets nothing
     */
    public abstract Optional<G> group();

    /**
     * Returns how much the account weighs within its group.
     *
     * @return the weight, zero or more, by default 1; with 0 the account gets its minimum and no more
     */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /**
     * Returns the fewest units that the account must get.
     *
     * @return the minimum, zero or more, by default 0
     */
    @Value.Default
    public long minimum() {
        return 0;
    }

    /**
     * Returns the most units that the account may get.
     *
     * @return the maximum, no less than the minimum; empty if there is none
     */
    public abstract OptionalLong maximum();

    @Value.Check
    SplitAccount<G> check() {
        BigDecimal plain = plainWeight();
        Check.argument(minimum() >= 0, "'minimum' >= 0 of " + account(), minimum());
        Check.argument(
                minimum() <= maximum().orElse(Long.MAX_VALUE),
                "'minimum' <= 'maximum' " + maximum().orElse(Long.MAX_VALUE) + " of " + account(),
                minimum());
        Check.argument(
                group().isPresent() || minimum() == 0,
                "'minimum' 0 of " + account() + ", which belongs to no group",
                minimum());
        return plain.scale() == weight().scale() ? this : withWeight(plain);
    }

    /** The weight as it is kept. */
    private BigDecimal plainWeight() {
        if (!Check.hasAtMostDigits(weight(), MOST_DIGITS)) {
            throw Check.refusal(
                    "'weight' with at most " + MOST_DIGITS + " digits before and after the decimal point of "
                            + account(),
                    Check.digits(weight()));
        }
        Check.argument(weight().signum() >= 0, "'weight' >= 0 of " + account(), weight());
        return Check.withoutNeedlessZeros(weight());
    }

    /**
     * Builds a {@link SplitAccount}. Not thread-safe.
     *
     * @param <G> the type of the groups
     */
    public static final class Builder<G> extends ImmutableSplitAccount.Builder<G> {
        Builder() {}

        /**
         * Sets the account by its id.
         *
         * @param id the id of the account, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder<G> account(String id) {
            return account(AccountId.of(Objects.requireNonNull(id, "account")));
        }
    }
}
