package io.github.keyaccount.funnel;

import io.github.keyaccount.measure.Probability;
import java.util.Objects;
import java.util.Optional;

/**
 * The win rate that counts for an opportunity, and where it comes from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rate the win rate
 * @param source where it comes from
 */
public record EffectiveWinRate(Probability rate, WinRateSource source) {

    /**
     * Creates a win rate.
     *
     * @param rate the win rate
     * @param source where it comes from
     */
    public EffectiveWinRate {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(source, "source");
    }

    static EffectiveWinRate of(Opportunity opportunity, Optional<Probability> learned, FunnelStage stage) {
        if (opportunity.manualWinRate().isPresent()) {
            return new EffectiveWinRate(opportunity.manualWinRate().get(), WinRateSource.MANUAL);
        }
        return learned.map(rate -> new EffectiveWinRate(rate, WinRateSource.LEARNED))
                .orElseGet(() -> new EffectiveWinRate(stage.winRate(), WinRateSource.STAGE));
    }
}
