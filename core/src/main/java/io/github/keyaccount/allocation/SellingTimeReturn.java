package io.github.keyaccount.allocation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The return on selling time: sales ÷ time spent selling.
 *
 * <p>Time is the one input that cannot be bought more of, so that what it brings decides where it goes. The sales may be those of
 * a period past, and the time the one spent then; or the sales expected, size × likelihood, and the time that it would take. EUR
 * 1,000 in 2 hours and 30 minutes make EUR 400 per hour.
 *
 * <p>Source: the key-account training texts. Immutable and thread-safe.
 *
 * @param sales the sales, zero or more
 * @param time the time spent selling, zero or more
 */
public record SellingTimeReturn(Money sales, Duration time) {
    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);
    private static final int DECIMALS_OF_A_SECOND = 9;

    /**
     * Creates a return.
     *
     * @param sales the sales
     * @param time the time spent selling
     * @throws IllegalArgumentException if the sales or the time are negative
     */
    public SellingTimeReturn {
        Objects.requireNonNull(sales, "sales");
        Objects.requireNonNull(time, "time");
        Check.argument(!sales.isNegative(), "'sales' >= 0", sales);
        Check.argument(!time.isNegative(), "'time' >= 0", time);
    }

    /**
     * Returns the sales per hour.
     *
     * @param roundingMode how to round to the minor unit
     * @return sales × 3,600 ÷ seconds, the nanoseconds counted and rounded once; empty if no time was spent
     * @throws ArithmeticException if the result is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public Optional<Money> perHour(RoundingMode roundingMode) {
        Objects.requireNonNull(roundingMode, "roundingMode");
        if (time.isZero()) {
            return Optional.empty();
        }
        BigDecimal dividend = BigDecimal.valueOf(sales.minorUnits()).multiply(SECONDS_OF_AN_HOUR);
        BigDecimal[] quotient = dividend.divideAndRemainder(seconds(time));
        int half = quotient[1].add(quotient[1]).compareTo(seconds(time));
        // Rounded once: below, at and above the half stand for whatever is there.
        BigDecimal decimals = quotient[1].signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(50L + half, 2);
        return Optional.of(Money.ofMinor(quotient[0].add(decimals), sales.currency(), roundingMode));
    }

    /** A time in seconds, exact. */
    static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), DECIMALS_OF_A_SECOND));
    }

    /** Compares two returns with some time, in one currency, exactly. */
    int compareReturn(SellingTimeReturn other) {
        return BigDecimal.valueOf(sales.minorUnits())
                .multiply(seconds(other.time))
                .compareTo(BigDecimal.valueOf(other.sales.minorUnits()).multiply(seconds(time)));
    }
}
