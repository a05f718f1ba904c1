package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.portfolio.MatrixCell;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How time, people and money are divided within a posture. A result keeps the options with which it was made. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PostureSplitOptions implements WithPostureSplitOptions {
    private static final PostureSplitOptions DEFAULTS = builder().build();

    PostureSplitOptions() {}

    /**
     * Returns the defaults: all accounts of a posture weigh alike, and the money for none is capped.
     *
     * @return the defaults
     */
    public static PostureSplitOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a weight is negative or has more than 18 digits before
     * or after the decimal point, or the cap is negative.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how much the accounts weigh within their posture, for all resources.
     *
     * @return the weights, zero or more, in the order of the input; an account without one weighs 1
     */
    public abstract Map<AccountId, BigDecimal> weights();

    /**
     * Returns how much money an account in the cell {@link MatrixCell#HARASS} may get, where rivals are tied down at low cost. The
     * training texts name no number.
     *
     * @return the most units of money, zero or more; empty if there is no cap
     */
    public abstract OptionalLong mostMoneyPerHarassed();

    @Value.Check
    void check() {
        weights()
                .forEach((account, weight) -> SplitAccount.<Object>builder()
                        .account(account)
                        .weight(weight)
                        .build());
        long most = mostMoneyPerHarassed().orElse(0);
        Check.argument(most >= 0, "'mostMoneyPerHarassed' >= 0", most);
    }

    /** Builds {@link PostureSplitOptions}. A weight that is put twice keeps its last value. Not thread-safe. */
    public static final class Builder extends ImmutablePostureSplitOptions.Builder {
        Builder() {}
    }
}
