package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stage of a {@link Funnel}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class FunnelStage implements WithFunnelStage {

    FunnelStage() {}

    /**
     * Returns a stage with a name and a win rate.
     *
     * @param name the name, not blank, without control characters and without spaces around it
     * @param winRate the share of opportunities at this stage that are won in the end
     * @return the stage
     * @throws IllegalArgumentException if the name is or looks blank, holds a control character such as a line break, or
     *     begins or ends with white space
     */
    public static FunnelStage of(String name, Probability winRate) {
        return builder().name(name).winRate(winRate).build();
    }

    /**
     * Returns a builder; name and win rate are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the name is blank, has
     * control characters or spaces around it, or the stall limit is below 1.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name, by which opportunities refer to the stage.
     *
     * @return the name, not blank, without control characters and without spaces around it
     */
    public abstract String name();

    /**
     * Returns the share of opportunities at this stage that are won in the end.
     *
     * @return the win rate
     */
    public abstract Probability winRate();

    /**
     * Returns what the seller does at this stage, in the team's own words.
     *
     * @return the selling step, empty where the team has not written one
     */
    public abstract Optional<String> sellingStep();

    /**
     * Returns the event by which the stage is known to have ended, in the team's own words.
     *
     * @return the end mark, empty where the team has not written one
     */
    public abstract Optional<String> endMark();

    /**
     * Returns the phase of the customer's buying that the stage stands for.
     *
     * @return the phase, empty where the stage stands for none of the six
     */
    public abstract Optional<BuyingPhase> buyingPhase();

    /**
     * Returns how many days an opportunity may stay before it counts as stalled.
     *
     * @return the limit in days, at least 1; empty where there is no limit
     */
    public abstract Optional<Integer> stallLimitDays();

    @Value.Check
    void check() {
        Check.identifier(name(), "'name' of a stage");
        Check.trimmed(name(), "'name' of a stage");
        stallLimitDays().ifPresent(days -> Check.argument(days >= 1, "'stallLimitDays' >= 1", days));
    }

    @Override
    public String toString() {
        return name() + " (" + winRate() + ")";
    }

    /** Builds a {@link FunnelStage}. Not thread-safe. */
    public static final class Builder extends ImmutableFunnelStage.Builder {
        Builder() {}
    }
}
