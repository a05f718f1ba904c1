package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.portfolio.MatrixCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    PostureSplitOptions check() {
        long most = mostMoneyPerHarassed().orElse(0);
        Check.argument(most >= 0, "'mostMoneyPerHarassed' >= 0", most);
        Map<AccountId, BigDecimal> plain = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        weights().forEach((account, weight) -> {
            if (!Check.hasAtMostDigits(weight, SplitAccount.MOST_DIGITS)) {
                wrong.add(account + " " + Check.digits(weight));
            } else if (weight.signum() < 0) {
                wrong.add(account + " " + weight);
            } else {
                plain.put(account, Check.withoutNeedlessZeros(weight));
            }
        });
        Check.noOffenders(
                wrong,
                "all 'weights' >= 0 with at most " + SplitAccount.MOST_DIGITS
                        + " digits before and after the decimal point");
        return plain.equals(weights()) ? this : withWeights(plain);
    }

    /** Builds {@link PostureSplitOptions}. A weight that is put twice keeps its last value. Not thread-safe. */
    public static final class Builder extends ImmutablePostureSplitOptions.Builder {
        Builder() {}
    }
}
