package io.github.keyaccount.portfolio;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a prospective account must fulfil to be developed. That it needs the product and can pay is asked in any case.
 *
 * <p>The training texts say what to ask and give no numbers: the likelihood of 5 % and the factor of 1 are ours, and every
 * rule can be replaced. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class QualificationRules implements WithQualificationRules {
    private static final QualificationRules DEFAULTS = builder().build();

    QualificationRules() {}

    /**
     * Returns the defaults: inside the target market, a likelihood of 5 %, a margin that reaches the cost to serve, and no
     * limit for winning back what it cost to win it.
     *
     * @return the defaults
     */
    public static QualificationRules defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the margin over cost is negative or has more than
     * 1,000 digits before or after the decimal point, or there is less than one period to win back the cost.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns whether the account must stand in the target market.
     *
     * @return true unless set otherwise; if false, a place outside does not count against it
     */
    @Value.Default
    public boolean targetMarketRequired() {
        return true;
    }

    /**
     * Returns the least likelihood to buy.
     *
     * @return the likelihood, 5 % unless set, the win rate of the first stage of the standard funnel: who is less likely to
     *     buy would not even stand there; zero asks for nothing
     */
    @Value.Default
    public Probability leastLikelihood() {
        return Probability.ofPercent(5);
    }

    /**
     * Returns how many times its cost to serve the account must bring as margin.
     *
     * @return the factor, zero or more, without trailing zeros; 1 unless set, so that it brings at least what it costs
     */
    @Value.Default
    public BigDecimal leastMarginOverCost() {
        return BigDecimal.ONE;
    }

    /**
     * Returns within how many periods the margin less the cost to serve must win back what it cost to win the account.
     *
     * @return the periods, at least 1; empty if nothing is asked, and then the cost to win need not be known
     */
    public abstract Optional<Integer> mostPeriodsToWinBack();

    @Value.Check
    QualificationRules check() {
        BigDecimal factor = Check.bounded(leastMarginOverCost(), "leastMarginOverCost");
        Check.argument(factor.signum() >= 0, "'leastMarginOverCost' >= 0", factor);
        mostPeriodsToWinBack()
                .ifPresent(periods -> Check.argument(periods >= 1, "'mostPeriodsToWinBack' >= 1", periods));
        BigDecimal plain = factor.stripTrailingZeros();
        return plain.scale() == factor.scale() ? this : withLeastMarginOverCost(plain);
    }

    /** Builds {@link QualificationRules}. Not thread-safe. */
    public static final class Builder extends ImmutableQualificationRules.Builder {
        Builder() {}
    }
}
