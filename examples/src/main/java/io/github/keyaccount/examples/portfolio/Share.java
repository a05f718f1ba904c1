package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares of a whole, empty where the whole is not above zero. */
final class Share {
    private static final int DECIMALS = 9;

    private Share() {}

    /** Returns the share of a number. */
    static Optional<BigDecimal> of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Returns the share of an amount. */
    static Optional<BigDecimal> of(Money part, Money whole) {
        return of(part.amount(), whole.amount());
    }

    /** Returns the share of a quantity. */
    static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0
                ? Optional.of(part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN))
                : Optional.empty();
    }
}
