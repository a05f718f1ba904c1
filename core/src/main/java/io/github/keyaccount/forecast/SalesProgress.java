package io.github.keyaccount.forecast;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How far sales have come from one forecast to the next (销售进展).
 *
 * <pre>
 * progress = ((W₂ − W₁) + (C₂ − C₁) + (Cₒ₂ − Cₒ₁)) ÷ T
 * </pre>
 *
 * <p>What is still expected outside the funnel never enters it. In money, progress telescopes: from A to B and from B to
 * C is from A to C. It has four parts that sum to it: with the first forecast's exact sums valued anew at the second
 * one's exchange rates (W₁′, C₁′), the funnel has moved by W₂ − W₁′, closed sales by C₂ − C₁′, exchange rates have
 * changed it by (W₁′ − W₁) + (C₁′ − C₁), and out-of-funnel sales by Cₒ₂ − Cₒ₁. Where the second forecast has no rates,
 * nothing is valued anew. Example: W grows from 50 to 400, C from 100 to 160, Cₒ from 30 to 45; against a target of 1,000
 * the progress is (350 + 60 + 15) ÷ 1,000 = 0.425. Source: the key-account training texts,
 * in the reading that the forecast of their formula means W, since otherwise C would count twice. Whoever changes the
 * win-rate model between two forecasts sees the change in the movement of the funnel.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SalesProgress {

    SalesProgress() {}

    /**
     * Returns the progress between two forecasts against the same target.
     *
     * @param first the earlier forecast
     * @param second the later forecast; it may be as of the same day, to compare variations
     * @return the progress
     * @throws IllegalArgumentException if period, target, funnel, scope, rounding mode or threshold differ, if closed revenue is passed in or
     *     out-of-funnel sales are given in only one of them, if the second is of an earlier day, or if an exchange rate
     *     of the second is missing for a currency of the first
     * @throws ArithmeticException if the first forecast, at the exchange rates of the second, is too large for an amount
     *     of money
     */
    public static SalesProgress between(Forecast first, Forecast second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        checkSame(
                "period",
                first.target().period().described(),
                second.target().period().described());
        checkSame("target", first.target().amount(), second.target().amount());
        checkSame("funnel", first.totals().funnel(), second.totals().funnel());
        checkSame("scope", first.options().scope(), second.options().scope());
        checkSame(
                "rounding mode",
                first.options().roundingMode(),
                second.options().roundingMode());
        checkSame("threshold", threshold(first), threshold(second));
        checkSame("source of closed revenue", closedRevenue(first), closedRevenue(second));
        checkSame("use of out-of-funnel sales", outOfFunnelSales(first), outOfFunnelSales(second));
        Check.argument(
                !second.asOf().isBefore(first.asOf()),
                "'second' as of " + first.asOf() + " or later, like 'first'",
                second.asOf());
        Forecast revalued = revalued(first, second);
        return ImmutableSalesProgress.builder()
                .first(first)
                .second(second)
                .funnelMovement(second.weightedPipeline().minus(revalued.weightedPipeline()))
                .closedSales(second.closed().minus(revalued.closed()))
                .outOfFunnelSales(second.outOfFunnelClosed().minus(first.outOfFunnelClosed()))
                .exchangeRateEffect(revalued.weightedPipeline()
                        .minus(first.weightedPipeline())
                        .plus(revalued.closed().minus(first.closed())))
                .build();
    }

    private static void checkSame(String what, Object first, Object second) {
        Check.argument(first.equals(second), "'second' with the " + what + " of 'first', " + first, second);
    }

    private static String threshold(Forecast forecast) {
        return forecast.totals().threshold().map(Money::toString).orElse("none");
    }

    private static String closedRevenue(Forecast forecast) {
        return forecast.options().closedRevenue().isPresent() ? "passed in" : "the snapshot";
    }

    private static String outOfFunnelSales(Forecast forecast) {
        return forecast.options().outOfFunnelSales().isPresent() ? "given" : "not given";
    }

    /** The first forecast at the second one's rates, where it has any. */
    private static Forecast revalued(Forecast first, Forecast second) {
        return second.options().exchangeRates().map(first::at).orElse(first);
    }

    /**
     * Returns the earlier forecast.
     *
     * @return the forecast
     */
    public abstract Forecast first();

    /**
     * Returns the later forecast.
     *
     * @return the forecast
     */
    public abstract Forecast second();

    /**
     * Returns what a reader of the progress should know: what the two forecasts say of the pipelines that they were
     * made of, such as fields carried back to a past day.
     *
     * @return the findings of the first forecast's totals and then those of the second's, each once
     */
    public List<Finding> findings() {
        return Stream.concat(first().totals().findings().stream(), second().totals().findings().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns by how much the weighted pipeline has changed, at the later exchange rates.
     *
     * @return W₂ − W₁′, negative when more has left the funnel than was added to it or moved down
     */
    public abstract Money funnelMovement();

    /**
     * Returns by how much the closed revenue has grown, at the later exchange rates.
     *
     * @return C₂ − C₁′
     */
    public abstract Money closedSales();

    /**
     * Returns by how much the closed out-of-funnel sales have grown.
     *
     * @return Cₒ₂ − Cₒ₁
     */
    public abstract Money outOfFunnelSales();

    /**
     * Returns by how much the earlier forecast would have been another at the later exchange rates.
     *
     * @return (W₁′ − W₁) + (C₁′ − C₁), zero in one currency
     */
    public abstract Money exchangeRateEffect();

    /**
     * Returns the progress in money.
     *
     * @return ΔW + ΔC + ΔCₒ, the sum of the four parts
     */
    public Money total() {
        return funnelMovement().plus(closedSales()).plus(outOfFunnelSales()).plus(exchangeRateEffect());
    }

    /**
     * Returns the progress as a share of the target.
     *
     * @return (ΔW + ΔC + ΔCₒ) ÷ T; empty if the target is zero
     */
    public Optional<BigDecimal> ratio() {
        return Ratios.toTarget(total(), second());
    }

    /**
     * Returns the number of week ends of the period that lie between the two forecasts.
     *
     * @return the week ends after the first as-of date, up to the second
     */
    public int weeks() {
        return second().target().period().weeksBetween(first().asOf(), second().asOf());
    }

    /**
     * Returns the progress per week, to be compared with {@link #evenPerWeek()}.
     *
     * @return (ΔW + ΔC + ΔCₒ) ÷ T ÷ weeks; empty if the target is zero or no week end lies between the forecasts
     */
    public Optional<BigDecimal> perWeek() {
        int weeks = weeks();
        return weeks == 0 ? Optional.empty() : Ratios.perWeek(total(), second(), weeks);
    }

    /**
     * Returns the share of the target that an even pace makes per week.
     *
     * @return 1 ÷ the week ends of the period, 1/13 in most quarters; empty if the period holds none
     */
    public Optional<BigDecimal> evenPerWeek() {
        return Ratios.evenPerWeek(second());
    }
}
