package io.github.keyaccount.forecast;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a forecast is computed. A result keeps the options that it was computed with.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ForecastOptions implements WithForecastOptions {
    private static final ForecastOptions DEFAULTS = builder().build();
    private static final int MOST_DECIMALS = 18;

    ForecastOptions() {}

    /**
     * Returns the defaults: opportunities expected in the period, closed revenue from the snapshot, no out-of-funnel
     * sales, one currency, rounding half to even, ratios with four decimals.
     *
     * @return the defaults
     */
    public static ForecastOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if the closed revenue is negative, the rounding mode
     * is {@code UNNECESSARY}, or the decimals of ratios are not within 0 to 18.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns which open opportunities count.
     *
     * @return the scope, {@link ForecastScope#PERIOD} unless set
     */
    @Value.Default
    public ForecastScope scope() {
        return ForecastScope.PERIOD;
    }

    /**
     * Returns the closed revenue of the period (C), where the caller knows it from elsewhere. It then replaces what the
     * snapshot shows as won; the two are never added.
     *
     * @return the closed revenue in the currency of the target, zero or more; empty to take it from the snapshot
     */
    public abstract Optional<Money> closedRevenue();

    /**
     * Returns the sales kept out of the funnel.
     *
     * @return the sales, in the currency of the target; empty if there are none
     */
    public abstract Optional<OutOfFunnelSales> outOfFunnelSales();

    /**
     * Returns the rates by which other currencies are converted to that of the target.
     *
     * @return the rates; empty if all amounts are in the currency of the target
     */
    public abstract Optional<ExchangeRates> exchangeRates();

    /**
     * Returns how totals are rounded to the minor unit, and ratios to their decimals.
     *
     * @return the rounding mode, half to even unless set
     */
    @Value.Default
    public RoundingMode roundingMode() {
        return RoundingMode.HALF_EVEN;
    }

    /**
     * Returns the number of decimals of ratios: 4 makes hundredths of a percent.
     *
     * @return the decimals, 0 to 18, 4 unless set
     */
    @Value.Default
    public int ratioDecimals() {
        return 4;
    }

    @Value.Check
    void check() {
        closedRevenue()
                .ifPresent(closed -> Check.argument(!closed.isNegative(), "'closedRevenue' of zero or more", closed));
        Check.argument(
                roundingMode() != RoundingMode.UNNECESSARY,
                "a 'roundingMode' that can round every amount",
                roundingMode());
        Check.argument(
                ratioDecimals() >= 0 && ratioDecimals() <= MOST_DECIMALS,
                "0 <= 'ratioDecimals' <= 18",
                ratioDecimals());
    }

    /** Builds {@link ForecastOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableForecastOptions.Builder {
        Builder() {}
    }
}
