package io.github.keyaccount.funnel;

import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The caller's own judgement of how likely an opportunity is to be won, learned from whatever the caller knows.
 *
 * <p>It is asked for every open opportunity that has no win rate set by hand; where it has no answer, the win rate of
 * the stage counts. An implementation must be a pure function: same opportunity, same answer.
 */
@FunctionalInterface
public interface WinRateModel {

    /**
     * Returns the win rate of an open opportunity.
     *
     * @param opportunity the opportunity
     * @param stage the stage at which it stands
     * @param asOf the day at whose end the pipeline stands
     * @return the win rate, empty where the model has no answer
     */
    Optional<Probability> winRate(Opportunity opportunity, FunnelStage stage, LocalDate asOf);
}
