package io.github.keyaccount.forecast;

import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** Ratios to the target of a forecast, rounded once as its options say. */
final class Ratios {
    private Ratios() {}

    /** Returns amount ÷ T, or nothing if T is zero. */
    static Optional<BigDecimal> toTarget(Money amount, Forecast forecast) {
        return perWeek(amount, forecast, 1);
    }

    /** Returns amount ÷ (T × weeks), or nothing if T is zero. The product may exceed an amount of money. */
    static Optional<BigDecimal> perWeek(Money amount, Forecast forecast, int weeks) {
        BigDecimal target = forecast.target().amount().amount();
        return target.signum() == 0
                ? Optional.empty()
                : Optional.of(quotient(amount.amount(), target.multiply(BigDecimal.valueOf(weeks)), forecast));
    }

    /** Returns 1 ÷ the weeks of the period, or nothing if it has none. */
    static Optional<BigDecimal> evenPerWeek(Forecast forecast) {
        int weeks = forecast.target().period().weeks();
        return weeks == 0
                ? Optional.empty()
                : Optional.of(quotient(BigDecimal.ONE, BigDecimal.valueOf(weeks), forecast));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, Forecast forecast) {
        ForecastOptions options = forecast.options();
        return dividend.divide(divisor, options.ratioDecimals(), options.roundingMode());
    }
}
