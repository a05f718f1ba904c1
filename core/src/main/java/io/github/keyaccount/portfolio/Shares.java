package io.github.keyaccount.portfolio;

import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Shares of a whole: shown with nine decimals, compared exactly. */
final class Shares {
    private static final int DECIMALS = 9;
    private static final long BILLION = 1_000_000_000;

    private Shares() {}

    /** Returns part ÷ whole, rounded half to even at nine decimals; the whole is above zero. */
    static BigDecimal of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Returns part ÷ whole, rounded half to even at nine decimals; the whole is above zero. */
    static BigDecimal of(BigInteger part, BigInteger whole) {
        return of(new BigDecimal(part), new BigDecimal(whole));
    }

    private static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN);
    }

    /**
     * Returns the least number of units that reaches a share of the whole: ⌈share × whole⌉, of a whole that is not negative.
     * The whole is split at a billion, the unit of shares, so that no product leaves the range.
     */
    static long leastReaching(Probability share, long whole) {
        long billionths = share.billionths();
        long ofBillions = billionths * (whole / BILLION);
        long ofRest = (billionths * (whole % BILLION) + BILLION - 1) / BILLION;
        return ofBillions + ofRest;
    }

    /** Returns whether a part is at least so many billionths of the whole, in 128 bits; none of them is negative. */
    static boolean reaches(long part, long billionths, long whole) {
        long partHigh = Math.multiplyHigh(part, BILLION);
        long shareHigh = Math.multiplyHigh(whole, billionths);
        return partHigh == shareHigh
                ? Long.compareUnsigned(part * BILLION, whole * billionths) >= 0
                : partHigh > shareHigh;
    }
}
