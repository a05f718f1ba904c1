package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long opportunities stay at a stage, in days.
 *
 * <p>A stay begins when an opportunity is opened or moves to the stage, and ends when it moves on or is closed; while it
 * is closed, no time passes. Only opportunities whose history records the stage are measured
 * ({@link Opportunity#records}). Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TimeInStage {
    private static final int SCALE = 1;

    TimeInStage() {}

    /**
     * Returns the time in every stage of a pipeline's funnel.
     *
     * @param pipeline the pipeline
     * @return one value per stage, in the order of the funnel
     */
    public static List<TimeInStage> of(Pipeline pipeline) {
        Objects.requireNonNull(pipeline, "pipeline");
        Funnel funnel = pipeline.funnel();
        List<List<StageStay>> stays = new ArrayList<>();
        funnel.stages().forEach(stage -> stays.add(new ArrayList<>()));
        for (Opportunity deal : pipeline.opportunities()) {
            for (StageStay stay : StageStay.of(deal)) {
                stays.get(funnel.positionOf(stay.stage())).add(stay);
            }
        }
        List<TimeInStage> times = new ArrayList<>();
        for (FunnelStage stage : funnel.stages()) {
            times.add(of(stage, stays.get(times.size()), pipeline.asOf()));
        }
        return List.copyOf(times);
    }

    private static TimeInStage of(FunnelStage stage, List<StageStay> stays, LocalDate asOf) {
        return ImmutableTimeInStage.builder()
                .stage(stage)
                .ended(Durations.of(
                        stays.stream().filter(stay -> stay.end().isPresent()).toList(), asOf))
                .running(Durations.of(
                        stays.stream().filter(stay -> stay.end().isEmpty()).toList(), asOf))
                .build();
    }

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    public abstract FunnelStage stage();

    /**
     * Returns the durations of the stays that have ended.
     *
     * @return the durations
     */
    public abstract Durations ended();

    /**
     * Returns the durations so far, up to the as-of date, of the stays that go on.
     *
     * @return the durations
     */
    public abstract Durations running();

    /**
     * How long some stays have lasted. Immutable and thread-safe.
     *
     * @param count how many stays there are
     * @param mean their mean in days, one decimal, rounded half to even; empty if there is none
     * @param median their median in days, the mean of the two in the middle of an even number; empty if there is none
     * @param longest the longest in days; empty if there is none
     */
    public record Durations(int count, Optional<BigDecimal> mean, Optional<BigDecimal> median, Optional<Long> longest) {
        /**
         * Creates durations.
         *
         * @param count how many stays there are
         * @param mean their mean in days
         * @param median their median in days
         * @param longest the longest in days
         */
        public Durations {
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(median, "median");
            Objects.requireNonNull(longest, "longest");
        }

        static Durations of(List<StageStay> stays, LocalDate asOf) {
            long[] days =
                    stays.stream().mapToLong(stay -> stay.days(asOf)).sorted().toArray();
            if (days.length == 0) {
                return new Durations(0, Optional.empty(), Optional.empty(), Optional.empty());
            }
            int middle = days.length / 2;
            long twiceMedian = days.length % 2 == 1 ? 2 * days[middle] : days[middle - 1] + days[middle];
            return new Durations(
                    days.length,
                    Optional.of(quotient(Arrays.stream(days).sum(), days.length)),
                    Optional.of(quotient(twiceMedian, 2)),
                    Optional.of(days[days.length - 1]));
        }

        private static BigDecimal quotient(long dividend, long divisor) {
            return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), SCALE, RoundingMode.HALF_EVEN);
        }
    }
}
