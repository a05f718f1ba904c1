package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many opportunities that reached a stage went on from it.
 *
 * <p>An opportunity has reached a stage if that stage or a later one is the furthest it has been at; it has advanced if
 * the furthest one is later, or if it was won. So a lost deal counts up to the stage at which it was lost, also where
 * it had moved back before, a skipped stage counts as reached, and a won deal has passed every stage. reached = advanced + open + lost + abandoned. For a
 * cohort, take it of a part of the pipeline ({@link Pipeline#only}). Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StageConversion {
    private static final int SCALE = 4;

    StageConversion() {}

    /**
     * Returns the conversion of every stage of a pipeline's funnel.
     *
     * @param pipeline the pipeline
     * @return one conversion per stage, in the order of the funnel
     */
    public static List<StageConversion> of(Pipeline pipeline) {
        Objects.requireNonNull(pipeline, "pipeline");
        Funnel funnel = pipeline.funnel();
        int stages = funnel.stages().size();
        List<Map<OutcomeKind, Integer>> furthest = new ArrayList<>();
        for (int position = 0; position < stages; position++) {
            furthest.add(new EnumMap<>(OutcomeKind.class));
        }
        for (Opportunity deal : pipeline.opportunities()) {
            OutcomeKind outcome = deal.outcome().kind();
            int position = outcome == OutcomeKind.WON ? stages - 1 : OpportunityHistory.furthestPosition(deal, funnel);
            furthest.get(position).merge(outcome, 1, Integer::sum);
        }
        List<StageConversion> conversions = new ArrayList<>();
        int beyond = 0;
        for (int position = stages - 1; position >= 0; position--) {
            Map<OutcomeKind, Integer> here = furthest.get(position);
            StageConversion conversion = ImmutableStageConversion.builder()
                    .stage(funnel.stages().get(position))
                    .advanced(beyond + here.getOrDefault(OutcomeKind.WON, 0))
                    .open(here.getOrDefault(OutcomeKind.OPEN, 0))
                    .lost(here.getOrDefault(OutcomeKind.LOST, 0))
                    .abandoned(here.getOrDefault(OutcomeKind.ABANDONED, 0))
                    .build();
            conversions.add(0, conversion);
            beyond = conversion.reached();
        }
        return List.copyOf(conversions);
    }

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    public abstract FunnelStage stage();

    /**
     * Returns how many went on to a later stage, or were won.
     *
     * @return the count
     */
    public abstract int advanced();

    /**
     * Returns how many have come so far and are still open.
     *
     * @return the count
     */
    public abstract int open();

    /**
     * Returns how many came so far and were lost.
     *
     * @return the count
     */
    public abstract int lost();

    /**
     * Returns how many came so far and were abandoned.
     *
     * @return the count
     */
    public abstract int abandoned();

    /**
     * Returns how many reached the stage.
     *
     * @return advanced + open + lost + abandoned
     */
    public int reached() {
        return advanced() + open() + lost() + abandoned();
    }

    /**
     * Returns the share of those that reached the stage and went on.
     *
     * @return advanced ÷ reached, four decimals, rounded half to even; empty if none reached it
     */
    public Optional<BigDecimal> conversionRate() {
        return ratio(advanced(), reached());
    }

    /**
     * Returns the share that went on of those about which the stage has decided.
     *
     * @return advanced ÷ (advanced + lost + abandoned), four decimals, rounded half to even; empty if none is decided
     */
    public Optional<BigDecimal> decidedConversionRate() {
        return ratio(advanced(), reached() - open());
    }

    private static Optional<BigDecimal> ratio(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_EVEN));
    }
}
