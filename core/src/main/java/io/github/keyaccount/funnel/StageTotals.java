package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How many open opportunities stand at a stage, and what they are worth if they are won.
 *
 * <p>All open opportunities of the pipeline count, whatever their forecast category and whenever they are expected to
 * close; those below the threshold do not. Amounts are not weighted, and each currency is summed up by itself. For one
 * region or owner, take it of a part of the pipeline ({@link Pipeline#only}). Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StageTotals {
    private static final Comparator<Currency> BY_CODE = Comparator.comparing(Currency::getCurrencyCode);

    StageTotals() {}

    /**
     * Returns the totals of every stage of a pipeline's funnel, also where nothing stands.
     *
     * @param pipeline the pipeline
     * @return one entry per stage, in the order of the funnel
     * @throws ArithmeticException if the sum of a stage in a currency is out of range
     */
    public static List<StageTotals> of(Pipeline pipeline) {
        Objects.requireNonNull(pipeline, "pipeline");
        Funnel funnel = pipeline.funnel();
        List<SortedMap<Currency, List<Money>>> amounts = new ArrayList<>();
        for (int position = 0; position < funnel.stages().size(); position++) {
            amounts.add(new TreeMap<>(BY_CODE));
        }
        for (Opportunity deal : pipeline.open()) {
            amounts.get(funnel.positionOf(deal.stage()))
                    .computeIfAbsent(deal.amount().currency(), currency -> new ArrayList<>())
                    .add(deal.amount());
        }
        List<StageTotals> totals = new ArrayList<>();
        for (int position = 0; position < amounts.size(); position++) {
            totals.add(totals(funnel.stages().get(position), amounts.get(position)));
        }
        return List.copyOf(totals);
    }

    private static StageTotals totals(FunnelStage stage, Map<Currency, List<Money>> amounts) {
        SortedMap<Currency, Money> sums = new TreeMap<>(BY_CODE);
        amounts.forEach((currency, addends) -> sums.put(currency, Money.total(currency, addends)));
        return ImmutableStageTotals.builder()
                .stage(stage)
                .count(amounts.values().stream().mapToInt(List::size).sum())
                .amounts(Collections.unmodifiableSortedMap(sums))
                .build();
    }

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    public abstract FunnelStage stage();

    /**
     * Returns how many open opportunities stand at the stage.
     *
     * @return the count
     */
    public abstract int count();

    /**
     * Returns the exact sums of their amounts.
     *
     * @return the sums by currency, in the order of the currency codes; only currencies that occur
     */
    public abstract SortedMap<Currency, Money> amounts();
}
