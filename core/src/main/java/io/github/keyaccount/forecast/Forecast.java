package io.github.keyaccount.forecast;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.OutcomeKind;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.funnel.PipelineTotals;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a pipeline will bring, against a target.
 *
 * <p>Let C be the revenue closed in the period up to the as-of date, W the weighted pipeline, T the target, and Cₒ and
 * Rₒ the closed and the still expected out-of-funnel sales (zero without any). Then
 *
 * <pre>
 * W        = Σ amount × win rate of the open opportunities in scope
 * forecast = C + Cₒ + W + Rₒ
 * ratio    = forecast ÷ T
 * gap      = max(0, T − forecast)
 * coverage = Σ amount of the open opportunities in scope ÷ (T − C − Cₒ)
 * </pre>
 *
 * <p>The win rate of an opportunity is the one set by hand, else the learned one, else that of its stage. All sums are
 * exact; C and W are each rounded once, to the minor unit of the target's currency, and shown rows are fitted to them so
 * that they add up. Slipped and undated opportunities count only in the scope {@link ForecastScope#ALL_OPEN}; omitted
 * ones and those below the pipeline's threshold never do. All of them are shown. Example: with the standard funnel, 240
 * at Approval (10 %) and 98 at Use (80 %) make W = 24 + 78.4 = 102.4. Source: the key-account training texts (销售预计).
 *
 * <p>Immutable and thread-safe.
 */
public final class Forecast {
    private final PipelineTotals totals;
    private final SalesTarget target;
    private final ForecastOptions options;
    private final TargetCurrency currency;
    private final Money closed;
    private final Money weightedPipeline;
    private final Money total;

    private Forecast(PipelineTotals totals, SalesTarget target, ForecastOptions options, TargetCurrency currency) {
        this.totals = totals;
        this.target = target;
        this.options = options;
        this.currency = currency;
        this.closed = options.closedRevenue().orElseGet(this::closedInSnapshot);
        this.weightedPipeline = currency.total(
                source -> totals.weightedMinorUnits(source, options.scope().timings()));
        Money inFunnel = closed.plus(weightedPipeline);
        this.total = options.outOfFunnelSales()
                .map(sales -> inFunnel.plus(sales.closed()).plus(outOfFunnelExpected()))
                .orElse(inFunnel);
    }

    /**
     * Returns the forecast of a pipeline against a target.
     *
     * @param pipeline the pipeline, as of the end of a day
     * @param target the target, whose period and currency the forecast has
     * @param options how to compute
     * @return the forecast
     * @throws CurrencyMismatchException if opportunities that are open or were won in the period are in another currency
     *     than the target and there are no exchange rates, or if closed revenue or out-of-funnel sales are passed in
     *     another currency
     * @throws IllegalArgumentException if an exchange rate is missing, the rates are not those of the pipeline's
     *     threshold, revenue is passed in as closed before the period begins, or out-of-funnel sales are still expected
     *     at its end
     * @throws ArithmeticException if the forecast is too large for an amount of money
     */
    public static Forecast of(Pipeline pipeline, SalesTarget target, ForecastOptions options) {
        Objects.requireNonNull(pipeline, "pipeline");
        Objects.requireNonNull(target, "target");
        return of(PipelineTotals.of(pipeline, target.period()), target, options);
    }

    /**
     * Returns the forecast of totals, which may have been merged from parts.
     *
     * @param totals the totals over the period of the target
     * @param target the target
     * @param options how to compute
     * @return the forecast
     * @throws CurrencyMismatchException if opportunities that are open or were won in the period are in another currency
     *     than the target and there are no exchange rates, or if closed revenue or out-of-funnel sales are passed in
     *     another currency
     * @throws IllegalArgumentException if the totals are of another period than the target, an exchange rate is
     *     missing, the rates are not those of the threshold, revenue is passed in as closed before the period begins, or
     *     out-of-funnel sales are still expected at its end
     * @throws ArithmeticException if the forecast is too large for an amount of money
     */
    public static Forecast of(PipelineTotals totals, SalesTarget target, ForecastOptions options) {
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(options, "options");
        if (!totals.period().equals(target.period())) {
            throw new IllegalArgumentException(Check.message(
                    "'totals' over the period of the target " + target.period().described(),
                    totals.period().described()));
        }
        options.closedRevenue().ifPresent(closed -> checkCurrency(closed, "closedRevenue", target));
        options.outOfFunnelSales().ifPresent(sales -> checkCurrency(sales.closed(), "outOfFunnelSales", target));
        checkTiming(totals.asOf(), target.period(), options);
        if (options.exchangeRates().isPresent()
                && totals.thresholdExchangeRates().isPresent()) {
            Check.argument(
                    options.exchangeRates().equals(totals.thresholdExchangeRates()),
                    "'exchangeRates' in the options equal to those of the threshold, "
                            + totals.thresholdExchangeRates().get(),
                    options.exchangeRates().get());
        }
        return forecast(totals, target, options);
    }

    private static Forecast forecast(PipelineTotals totals, SalesTarget target, ForecastOptions options) {
        TargetCurrency currency = TargetCurrency.of(target.amount().currency(), totals, options);
        return new Forecast(totals, target, options, currency);
    }

    /** What is passed in must be possible on the day: nothing closed before the period, nothing expected behind it. */
    private static void checkTiming(LocalDate asOf, SalesPeriod period, ForecastOptions options) {
        boolean notBegun = asOf.isBefore(period.start());
        boolean over = !asOf.isBefore(period.lastDay());
        if (notBegun && options.closedRevenue().filter(Money::isPositive).isPresent()) {
            throw Check.refusal(
                    "no 'closedRevenue' before " + period + " begins, as of " + asOf,
                    options.closedRevenue().get());
        }
        if (options.outOfFunnelSales().isPresent()) {
            OutOfFunnelSales sales = options.outOfFunnelSales().get();
            if (notBegun && sales.closed().isPositive()) {
                throw Check.refusal(
                        "no closed 'outOfFunnelSales' before " + period + " begins, as of " + asOf, sales.closed());
            }
            Money rest = sales.expectedRest(period, asOf);
            if (over && rest.isPositive()) {
                throw Check.refusal(
                        "no 'outOfFunnelSales' still expected after the end of " + period + ", as of " + asOf, rest);
            }
        }
    }

    /** The same forecast at other exchange rates. */
    Forecast at(ExchangeRates rates) {
        return forecast(totals, target, options.withExchangeRates(rates));
    }

    private static void checkCurrency(Money amount, String name, SalesTarget target) {
        if (!amount.currency().equals(target.amount().currency())) {
            throw new CurrencyMismatchException(
                    Check.message("'" + name + "' in " + target.amount().currency() + " like the target", amount),
                    target.amount().currency(),
                    amount.currency());
        }
    }

    /**
     * Returns the day at whose end the pipeline stood.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return totals.asOf();
    }

    /**
     * Returns the target against which the forecast was made.
     *
     * @return the target
     */
    public SalesTarget target() {
        return target;
    }

    /**
     * Returns how the forecast was computed.
     *
     * @return the options
     */
    public ForecastOptions options() {
        return options;
    }

    /**
     * Returns the exact totals from which the forecast was computed.
     *
     * @return the totals
     */
    public PipelineTotals totals() {
        return totals;
    }

    /**
     * Returns the revenue closed in the period up to the as-of date, without out-of-funnel sales.
     *
     * @return C: the figure passed in, else the revenue that the snapshot shows as won in the period
     */
    public Money closed() {
        return closed;
    }

    /**
     * Returns the weighted pipeline.
     *
     * @return W
     */
    public Money weightedPipeline() {
        return weightedPipeline;
    }

    /**
     * Returns the closed out-of-funnel sales.
     *
     * @return Cₒ, zero if the options hold none
     */
    public Money outOfFunnelClosed() {
        return options.outOfFunnelSales().map(OutOfFunnelSales::closed).orElseGet(this::zero);
    }

    /**
     * Returns the out-of-funnel sales still expected in the period.
     *
     * @return Rₒ, zero if the options hold none
     */
    public Money outOfFunnelExpected() {
        return options.outOfFunnelSales()
                .map(sales -> sales.expectedRest(target.period(), asOf()))
                .orElseGet(this::zero);
    }

    /**
     * Returns the forecast.
     *
     * @return C + Cₒ + W + Rₒ
     */
    public Money total() {
        return total;
    }

    /**
     * Returns the revenue closed in the period, inside and outside the funnel.
     *
     * @return C + Cₒ
     */
    public Money closedInAll() {
        return closed.plus(outOfFunnelClosed());
    }

    /**
     * Returns how much of the target is forecast.
     *
     * @return forecast ÷ T; empty if the target is zero
     */
    public Optional<BigDecimal> ratio() {
        return Ratios.toTarget(total(), this);
    }

    /**
     * Returns how much of the target is closed.
     *
     * @return (C + Cₒ) ÷ T; empty if the target is zero
     */
    public Optional<BigDecimal> attainment() {
        return Ratios.toTarget(closedInAll(), this);
    }

    /**
     * Returns how much more has to be found to reach the target.
     *
     * @return max(0, T − forecast)
     */
    public Money gap() {
        Money missing = target.amount().minus(total());
        return missing.isPositive() ? missing : zero();
    }

    /**
     * Returns the unweighted amount of the open opportunities in scope.
     *
     * @return Σ amount
     * @throws ArithmeticException if the amount is too large for an amount of money
     */
    public Money openAmount() {
        return currency.total(
                source -> totals.openMinorUnits(source, options.scope().timings()));
    }

    /**
     * Returns how often the open opportunities in scope, unweighted, cover what remains of the target.
     *
     * @return Σ amount ÷ (T − C − Cₒ); empty if nothing remains
     * @throws ArithmeticException if the amount is too large for an amount of money
     */
    public Optional<BigDecimal> coverageRatio() {
        Money remaining = target.amount().minus(closedInAll());
        return remaining.isPositive()
                ? openAmount().ratioTo(remaining, options.ratioDecimals(), options.roundingMode())
                : Optional.empty();
    }

    /**
     * Returns the open opportunities in scope by stage and source of the win rate. Amounts sum to {@link #openAmount()},
     * expected revenue to {@link #weightedPipeline()}.
     *
     * @return the rows in the order of the funnel, at least one per stage
     * @throws ArithmeticException if the open amount is too large for an amount of money
     */
    public List<ForecastRow> rows() {
        return ForecastTables.rows(this);
    }

    /**
     * Returns the open opportunities in scope by forecast category, with what is closed.
     *
     * @return the roll-up
     * @throws ArithmeticException if closed and open amounts together are too large for an amount of money
     */
    public CategoryRollUp categories() {
        return ForecastTables.categories(this);
    }

    /**
     * Returns the open opportunities in scope, in all.
     *
     * @return their count, {@link #openAmount()} and {@link #weightedPipeline()}
     * @throws ArithmeticException if their amount is too large for an amount of money
     */
    public ForecastBucket counted() {
        return ForecastTables.bucket(this, options.scope().timings());
    }

    /**
     * Returns the open opportunities expected before the as-of date, whether the scope counts them or not.
     *
     * @return the slipped ones, without omitted ones
     * @throws ArithmeticException if their amount is too large for an amount of money
     */
    public ForecastBucket slipped() {
        return ForecastTables.bucket(this, Set.of(CloseTiming.SLIPPED));
    }

    /**
     * Returns the open opportunities without an expected close date, whether the scope counts them or not.
     *
     * @return the undated ones, without omitted ones
     * @throws ArithmeticException if their amount is too large for an amount of money
     */
    public ForecastBucket undated() {
        return ForecastTables.bucket(this, Set.of(CloseTiming.UNDATED));
    }

    /**
     * Returns the open opportunities expected in another period, whether the scope counts them or not.
     *
     * @return those of other periods, without omitted ones
     * @throws ArithmeticException if their amount is too large for an amount of money
     */
    public ForecastBucket otherPeriods() {
        return ForecastTables.bucket(this, Set.of(CloseTiming.OTHER_PERIOD));
    }

    /**
     * Returns the open opportunities that would be in scope, but are of the category omitted.
     *
     * @return the omitted ones
     * @throws ArithmeticException if their amount is too large for an amount of money
     */
    public ForecastBucket omitted() {
        return ForecastTables.omitted(this);
    }

    /**
     * Returns the opportunities that the threshold of the funnel leaves out, open and closed.
     *
     * @return their ids in order
     */
    public List<OpportunityId> belowThreshold() {
        return totals.belowThreshold();
    }

    /**
     * Returns how many opportunities were won in the period up to the as-of date.
     *
     * @return the count, also where closed revenue was passed in
     */
    public long wonCount() {
        return totals.count(OutcomeKind.WON, Set.of(CloseTiming.IN_PERIOD));
    }

    /**
     * Returns what a reader of the forecast should know.
     *
     * @return the findings
     * @throws ArithmeticException if an amount to report is too large for an amount of money
     */
    public List<Finding> findings() {
        return ForecastTables.findings(this);
    }

    Money closedInSnapshot() {
        return currency.total(totals::revenueMinorUnits);
    }

    TargetCurrency currency() {
        return currency;
    }

    Money zero() {
        return Money.zero(currency.currency());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Forecast other
                && totals.equals(other.totals)
                && target.equals(other.target)
                && options.equals(other.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(totals, target, options);
    }

    @Override
    public String toString() {
        return "Forecast[" + target.period() + " as of " + asOf() + ": closed " + closedInAll() + " + weighted "
                + weightedPipeline + " = " + total() + ", target " + target.amount() + "]";
    }
}
