package io.github.keyaccount.cadence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Durations as numbers. */
final class Hours {
    private static final int SCALE = 2;
    private static final int RATIO_SCALE = 9;
    private static final int NANO_DIGITS = 9;
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private Hours() {}

    /** The hours with two decimals, rounded up. */
    static BigDecimal needed(Duration time) {
        return seconds(time).divide(SECONDS_PER_HOUR, SCALE, RoundingMode.CEILING);
    }

    /** The hours with two decimals, rounded down, so that too few never look as if they were enough. */
    static BigDecimal available(Duration time) {
        return seconds(time).divide(SECONDS_PER_HOUR, SCALE, RoundingMode.FLOOR);
    }

    /** A part of some time, which is not zero, with nine decimals, rounded half to even. */
    static BigDecimal ratio(Duration part, Duration whole) {
        return seconds(part).divide(seconds(whole), RATIO_SCALE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), NANO_DIGITS));
    }
}
