package io.github.keyaccount.funnel;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Probability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A sales funnel: named stages in their order, each with its win rate.
 *
 * <p>A funnel is data, so that every team brings its own; {@link #standard()} is only the default. Won and lost are
 * never stages: they are the {@link Outcome} of an opportunity. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Funnel implements WithFunnel {

    Funnel() {}

    /**
     * Returns the standard funnel of six stages.
     *
     * <p>Interest 5 %, Approval 10 %, Design 20 %, Comparison 30 %, Commitment 50 %, Use 80 %. A deal is won when its
     * last stage ends; until then a signed contract counts at 80 %. Whoever books revenue at signature takes a funnel
     * that ends at Commitment. Source: the sales funnel of the key-account training texts (销售漏斗).
     *
     * @return the standard funnel
     */
    public static Funnel standard() {
        return Standard.FUNNEL;
    }

    /**
     * Returns a funnel of stages in their order.
     *
     * @param stages the stages, first one first
     * @return the funnel
     * @throws IllegalArgumentException if there is no stage, or two stages have names that differ at most in case
     */
    public static Funnel of(FunnelStage... stages) {
        return of(Arrays.asList(Objects.requireNonNull(stages, "stages")));
    }

    /**
     * Returns a funnel of stages in their order.
     *
     * @param stages the stages, first one first
     * @return the funnel
     * @throws IllegalArgumentException if there is no stage, or two stages have names that differ at most in case
     */
    public static Funnel of(List<FunnelStage> stages) {
        Objects.requireNonNull(stages, "stages");
        return new Builder().stages(stages).build();
    }

    /**
     * Returns the stages in their order.
     *
     * @return the stages, at least one
     */
    public abstract List<FunnelStage> stages();

    /**
     * Returns the stage of a name.
     *
     * @param name the name, written exactly as in the funnel
     * @return the stage
     * @throws UnknownStageException if the funnel has no such stage
     */
    public FunnelStage stage(String name) {
        return stages().get(positionOf(name));
    }

    /**
     * Returns the stage of a name, if there is one.
     *
     * @param name the name, written exactly as in the funnel
     * @return the stage, empty if the funnel has no such stage
     */
    public Optional<FunnelStage> find(String name) {
        OptionalInt position = findPosition(name);
        return position.isPresent() ? Optional.of(stages().get(position.getAsInt())) : Optional.empty();
    }

    /**
     * Returns the position of a stage in the order of the funnel.
     *
     * @param name the name, written exactly as in the funnel
     * @return the position, 0 for the first stage
     * @throws UnknownStageException if the funnel has no such stage
     */
    public int positionOf(String name) {
        return findPosition(name)
                .orElseThrow(() -> new UnknownStageException(
                        Check.message("a stage of the funnel " + stageNames(), "'" + name + "'"), List.of(name)));
    }

    /**
     * Returns the names of the stages in their order.
     *
     * @return the names
     */
    public List<String> stageNames() {
        return stages().stream().map(FunnelStage::name).toList();
    }

    /**
     * Returns what a reader of the funnel should know: stages whose win rate is lower than that of the stage before.
     *
     * @return the findings, in the order of the stages
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < stages().size(); i++) {
            FunnelStage before = stages().get(i - 1);
            FunnelStage stage = stages().get(i);
            if (stage.winRate().compareTo(before.winRate()) < 0) {
                findings.add(Finding.of(
                        FunnelFinding.WIN_RATE_FALLS, stage.name(), stage.winRate(), before.name(), before.winRate()));
            }
        }
        return List.copyOf(findings);
    }

    private OptionalInt findPosition(String name) {
        Objects.requireNonNull(name, "name");
        List<FunnelStage> stages = stages();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).name().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    @Value.Check
    void check() {
        Check.argument(!stages().isEmpty(), "at least one stage in 'stages'", "none");
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<String> repeated = new ArrayList<>();
        for (String name : stageNames()) {
            if (!names.add(name)) {
                repeated.add(name);
            }
        }
        Check.noOffenders(repeated, "stage names in 'stages' that differ by more than case");
    }

    @Override
    public String toString() {
        return stages().stream().map(FunnelStage::toString).collect(Collectors.joining(", ", "Funnel[", "]"));
    }

    /** Builds a {@link Funnel}; the public way in is {@link #of(List)}. */
    static final class Builder extends ImmutableFunnel.Builder {
        Builder() {}
    }

    private static final class Standard {
        private static final Funnel FUNNEL = Funnel.of(
                stage(BuyingPhase.INTEREST, 5),
                stage(BuyingPhase.APPROVAL, 10),
                stage(BuyingPhase.DESIGN, 20),
                stage(BuyingPhase.COMPARISON, 30),
                stage(BuyingPhase.COMMITMENT, 50),
                stage(BuyingPhase.USE, 80));

        private static FunnelStage stage(BuyingPhase phase, int winRatePercent) {
            Texts english = Texts.english();
            return FunnelStage.builder()
                    .name(english.of(phase))
                    .winRate(Probability.ofPercent(winRatePercent))
                    .sellingStep(english.of(phase.sellingStep()))
                    .endMark(english.of(phase.endMark()))
                    .buyingPhase(phase)
                    .build();
        }
    }
}
