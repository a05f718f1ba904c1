package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is left undone or looks wrong in a pipeline.
 *
 * <p>Everything listed is legal, and nothing is corrected; the lists follow the order of the pipeline. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class PipelineHygiene {
    private static final OpportunityId NO_ID = OpportunityId.of("-");

    PipelineHygiene() {}

    /**
     * An opportunity that has been at its stage for too long. Immutable and thread-safe.
     *
     * @param opportunity its id
     * @param stage the stage, which has a limit
     * @param days for how many days it has been there, more than the limit
     */
    public record Stalled(OpportunityId opportunity, FunnelStage stage, long days) {
        /**
         * Creates an entry.
         *
         * @param opportunity its id
         * @param stage the stage
         * @param days for how many days it has been there
         */
        public Stalled {
            Objects.requireNonNull(opportunity, "opportunity");
            Objects.requireNonNull(stage, "stage");
        }
    }

    /**
     * A move that skipped a stage, went back, was repeated or re-opened an opportunity. Immutable and thread-safe.
     *
     * @param opportunity the id of the opportunity
     * @param move the move
     */
    public record IrregularMove(OpportunityId opportunity, StageMove move) {
        /**
         * Creates an entry.
         *
         * @param opportunity the id of the opportunity
         * @param move the move
         */
        public IrregularMove {
            Objects.requireNonNull(opportunity, "opportunity");
            Objects.requireNonNull(move, "move");
        }
    }

    /**
     * Returns the state of a pipeline.
     *
     * @param pipeline the pipeline
     * @return its hygiene
     */
    public static PipelineHygiene of(Pipeline pipeline) {
        Objects.requireNonNull(pipeline, "pipeline");
        LocalDate asOf = pipeline.asOf();
        ImmutablePipelineHygiene.Builder hygiene =
                ImmutablePipelineHygiene.builder().asOf(asOf);
        for (Opportunity deal : pipeline.open()) {
            FunnelStage stage = pipeline.funnel().stage(deal.stage());
            if (stage.stallLimitDays().isPresent()) {
                Optional<Long> days = daysAtPresentStage(deal, asOf);
                if (days.isEmpty()) {
                    hygiene.addStageTimeUnknown(deal.id());
                } else if (days.get() > stage.stallLimitDays().get()) {
                    hygiene.addStalled(new Stalled(deal.id(), stage, days.get()));
                }
            }
            if (deal.nextAction().isEmpty()) {
                hygiene.addWithoutNextAction(deal.id());
            }
            if (deal.expectedClose().isEmpty()) {
                hygiene.addUndated(deal.id());
            } else if (deal.expectedClose().get().isBefore(asOf)) {
                hygiene.addSlipped(deal.id());
            }
        }
        for (Opportunity deal : pipeline.opportunities()) {
            for (StageMove move : deal.moves(pipeline.funnel())) {
                if (move.kind() != StageMoveKind.FORWARD) {
                    hygiene.addIrregularMoves(new IrregularMove(deal.id(), move));
                }
            }
        }
        return hygiene.lookAlikes(lookAlikes(pipeline)).build();
    }

    private static Optional<Long> daysAtPresentStage(Opportunity deal, LocalDate asOf) {
        List<StageStay> stays = StageStay.of(deal);
        return stays.isEmpty()
                ? Optional.empty()
                : Optional.of(stays.get(stays.size() - 1).days(asOf));
    }

    private static List<List<OpportunityId>> lookAlikes(Pipeline pipeline) {
        Map<Opportunity, List<OpportunityId>> groups = new LinkedHashMap<>();
        for (Opportunity deal : pipeline.opportunities()) {
            groups.computeIfAbsent(deal.withId(NO_ID), key -> new ArrayList<>()).add(deal.id());
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    /**
     * Returns the day at whose end the pipeline stands.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the open opportunities that have been at their stage for longer than its limit.
     *
     * @return the stalled opportunities
     */
    public abstract List<Stalled> stalled();

    /**
     * Returns the open opportunities at a stage with a limit, of which no history tells when they came there.
     *
     * @return their ids
     */
    public abstract List<OpportunityId> stageTimeUnknown();

    /**
     * Returns the open opportunities without a next action.
     *
     * @return their ids
     */
    public abstract List<OpportunityId> withoutNextAction();

    /**
     * Returns the open opportunities that were expected to close before the as-of date.
     *
     * @return their ids
     */
    public abstract List<OpportunityId> slipped();

    /**
     * Returns the open opportunities without an expected close date.
     *
     * @return their ids
     */
    public abstract List<OpportunityId> undated();

    /**
     * Returns the moves, of open and closed opportunities, other than to the next stage.
     *
     * @return the moves
     */
    public abstract List<IrregularMove> irregularMoves();

    /**
     * Returns the groups of opportunities that are equal but for their ids, and so may be one entered twice. All of
     * them are kept and counted.
     *
     * @return the groups, each of at least two ids
     */
    public abstract List<List<OpportunityId>> lookAlikes();

    /**
     * Returns all of it as findings.
     *
     * @return one finding per stalled opportunity, and one per kind of everything else
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Stalled one : stalled()) {
            findings.add(Finding.of(
                    FunnelFinding.STALLED,
                    one.opportunity().value(),
                    one.stage().name(),
                    one.days(),
                    one.stage().stallLimitDays().orElseThrow()));
        }
        addCount(findings, FunnelFinding.STAGE_TIME_UNKNOWN, stageTimeUnknown());
        addCount(findings, FunnelFinding.WITHOUT_NEXT_ACTION, withoutNextAction());
        if (!slipped().isEmpty()) {
            findings.add(Finding.of(FunnelFinding.SLIPPED, slipped().size(), asOf()));
        }
        addCount(findings, FunnelFinding.UNDATED, undated());
        Map<StageMoveKind, Integer> moves = new EnumMap<>(StageMoveKind.class);
        irregularMoves().forEach(irregular -> moves.merge(irregular.move().kind(), 1, Integer::sum));
        moves.forEach((kind, count) -> findings.add(Finding.of(FunnelFinding.IRREGULAR_MOVES, count, kind)));
        if (!lookAlikes().isEmpty()) {
            int count = lookAlikes().stream().mapToInt(List::size).sum();
            int groups = lookAlikes().size();
            findings.add(Finding.of(FunnelFinding.LOOK_ALIKES, count, groups, count - groups));
        }
        return List.copyOf(findings);
    }

    private static void addCount(List<Finding> findings, FunnelFinding code, List<OpportunityId> ids) {
        if (!ids.isEmpty()) {
            findings.add(Finding.of(code, ids.size()));
        }
    }
}
