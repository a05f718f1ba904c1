package io.github.keyaccount.forecast;

import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OutcomeKind;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.funnel.PipelineTotals;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A forecast broken down by owner, account, or any other key of an opportunity.
 *
 * <p>The rows sum to the forecast of the whole, to the last minor unit: open amounts to its open amount, expected
 * revenue to its weighted pipeline, closed revenue to its closed revenue. Out-of-funnel sales have no key; they stand in
 * {@link #whole()} only. Example: three owners whose opportunities are expected to bring 0.4, 0.3 and 0.3 cents make 1
 * cent, and the rows show 1, 0 and 0. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ForecastBreakdown {

    ForecastBreakdown() {}

    /**
     * Returns the forecast of a pipeline, whole and by a key.
     *
     * @param pipeline the pipeline
     * @param target the target of the whole
     * @param key the key of an opportunity, such as {@code Opportunity::owner} or
     *     {@code deal -> deal.attribute("region")}; those without one make a row of their own
     * @param options how to compute; the closed revenue is taken from the snapshot
     * @return the breakdown
     * @throws CurrencyMismatchException if opportunities that are open or were won in the period are in another currency
     *     than the target and there are no exchange rates, or if out-of-funnel sales are passed in another currency
     * @throws IllegalArgumentException if the options pass closed revenue in, of which no key is known, or the forecast is
     *     refused as {@link Forecast#of(Pipeline, SalesTarget, ForecastOptions)} says
     * @throws ArithmeticException if a total is too large for an amount of money
     */
    public static ForecastBreakdown of(
            Pipeline pipeline,
            SalesTarget target,
            Function<Opportunity, Optional<String>> key,
            ForecastOptions options) {
        Objects.requireNonNull(key, "key");
        Forecast whole = Forecast.of(pipeline, target, options);
        Check.argument(
                options.closedRevenue().isEmpty(),
                "'options' that take closed revenue from the snapshot, since only there it has a key",
                options.closedRevenue().map(Money::toString).orElse(""));
        Map<Optional<String>, Pipeline> parts = pipeline.partition(key);
        List<PipelineTotals> totals = parts.values().stream()
                .map(part -> PipelineTotals.of(part, target.period()))
                .toList();
        Set<CloseTiming> timings = options.scope().timings();
        List<Money> amounts =
                fit(whole, whole.openAmount(), totals, (part, currency) -> part.openMinorUnits(currency, timings));
        List<Money> expected = fit(
                whole,
                whole.weightedPipeline(),
                totals,
                (part, currency) -> part.weightedMinorUnits(currency, timings));
        List<Money> closed = fit(whole, whole.closed(), totals, PipelineTotals::revenueMinorUnits);
        List<Row> rows = new ArrayList<>();
        int i = 0;
        for (Optional<String> name : parts.keySet()) {
            PipelineTotals part = totals.get(i);
            rows.add(ImmutableRow.builder()
                    .key(name)
                    .openCount(part.openCount(timings))
                    .openAmount(amounts.get(i))
                    .expected(expected.get(i))
                    .wonCount(part.count(OutcomeKind.WON, Set.of(CloseTiming.IN_PERIOD)))
                    .closed(closed.get(i))
                    .build());
            i++;
        }
        return ImmutableForecastBreakdown.builder().whole(whole).rows(rows).build();
    }

    private static List<Money> fit(
            Forecast whole,
            Money total,
            List<PipelineTotals> parts,
            BiFunction<PipelineTotals, Currency, BigDecimal> minorUnits) {
        List<BigDecimal> exact = parts.stream()
                .map(part -> part.currencies().stream()
                        .map(currency -> whole.currency().exact(minorUnits.apply(part, currency), currency))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        return exact.isEmpty() ? List.of() : Money.fit(total, exact);
    }

    /**
     * Returns the forecast of the whole.
     *
     * @return the forecast
     */
    public abstract Forecast whole();

    /**
     * Returns the rows.
     *
     * @return one row per key, ordered by key; the one without a key comes last
     */
    public abstract List<Row> rows();

    /**
     * The part of a forecast that belongs to one key.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @ValueStyle
    public abstract static class Row {

        Row() {}

        /**
         * Returns the key.
         *
         * @return the key, empty for the opportunities that have none
         */
        public abstract Optional<String> key();

        /**
         * Returns how many open opportunities the forecast counts.
         *
         * @return the count
         */
        public abstract long openCount();

        /**
         * Returns their unweighted amount.
         *
         * @return the amount in the currency of the target
         */
        public abstract Money openAmount();

        /**
         * Returns their part of the weighted pipeline.
         *
         * @return Σ amount × win rate in the currency of the target
         */
        public abstract Money expected();

        /**
         * Returns how many opportunities were won in the period.
         *
         * @return the count
         */
        public abstract long wonCount();

        /**
         * Returns the revenue that they brought.
         *
         * @return the part of C in the currency of the target
         */
        public abstract Money closed();

        /**
         * Returns closed and expected revenue together.
         *
         * @return closed + expected
         */
        public Money total() {
            return closed().plus(expected());
        }
    }
}
