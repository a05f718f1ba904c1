package io.github.keyaccount.forecast;

import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is closed to date, against an even pace through the period.
 *
 * <p>An even pace closes the same share of the target every week: 1 ÷ the number of week ends of the period, 1/13 in
 * most quarters. With 6 of 13 week ends past and a target of 1,300, an even pace has closed 600. Source: the key-account
 * training texts; a calendar or fiscal quarter may hold 12 to 14 week ends.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SalesPace {

    SalesPace() {}

    /**
     * Returns the pace to date of a forecast.
     *
     * @param forecast the forecast
     * @return the pace as of the forecast's as-of date
     */
    public static SalesPace of(Forecast forecast) {
        return ImmutableSalesPace.builder().forecast(forecast).build();
    }

    abstract Forecast forecast();

    /**
     * Returns the number of week ends of the period.
     *
     * @return the weeks; 0 in a period too short to hold a week end
     */
    public int weeks() {
        return period().weeks();
    }

    /**
     * Returns the number of week ends of the period up to the as-of date.
     *
     * @return the weeks, from 0 to {@link #weeks()}
     */
    public int weeksElapsed() {
        return period().weeksElapsed(forecast().asOf());
    }

    /**
     * Returns what is closed to date, inside and outside the funnel.
     *
     * @return C + Cₒ
     */
    public Money closed() {
        return forecast().closedInAll();
    }

    /**
     * Returns what an even pace would have closed by now.
     *
     * @return T × weeks elapsed ÷ weeks, rounded as the forecast is; empty if the period holds no week end
     */
    public Optional<Money> evenPace() {
        return weeks() == 0 ? Optional.empty() : Optional.of(shareOfTarget(weeksElapsed(), weeks()));
    }

    /**
     * Returns how far the closed revenue is ahead of an even pace.
     *
     * @return closed − even pace, negative when behind; empty if the period holds no week end
     */
    public Optional<Money> aheadOfEvenPace() {
        return evenPace().map(even -> closed().minus(even));
    }

    /**
     * Returns the share of the target that was closed per week so far.
     *
     * @return (C + Cₒ) ÷ T ÷ weeks elapsed; empty if the target is zero or no week has elapsed
     */
    public Optional<BigDecimal> perWeek() {
        int elapsed = weeksElapsed();
        return elapsed == 0 ? Optional.empty() : Ratios.perWeek(closed(), forecast(), elapsed);
    }

    /**
     * Returns the share of the target that an even pace closes per week.
     *
     * @return 1 ÷ weeks; empty if the period holds no week end
     */
    public Optional<BigDecimal> evenPerWeek() {
        return Ratios.evenPerWeek(forecast());
    }

    /** The product may exceed an amount of money, which the share does not. */
    private Money shareOfTarget(int part, int whole) {
        Money target = forecast().target().amount();
        RoundingMode mode = forecast().options().roundingMode();
        BigDecimal minorUnits = BigDecimal.valueOf(target.minorUnits()).multiply(BigDecimal.valueOf(part));
        return Money.ofMinor(minorUnits.divide(BigDecimal.valueOf(whole), 0, mode), target.currency(), mode);
    }

    private SalesPeriod period() {
        return forecast().target().period();
    }
}
