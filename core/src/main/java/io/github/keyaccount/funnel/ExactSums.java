package io.github.keyaccount.funnel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A row of exact sums of 128 bits each, in two arrays of longs.
 *
 * <p>A product of an amount and a win rate needs up to 93 bits, and a sum over all the opportunities that an array can
 * hold 31 more, so that no sum can overflow. The high halves are left away while all sums fit into a long. Only its
 * maker writes to it, before anybody else sees it.
 */
final class ExactSums {
    private static final long[] NONE = {};

    private final long[] low;
    private final long[] high;

    private ExactSums(long[] low, long[] high) {
        this.low = low;
        this.high = high;
    }

    /** Sums that start at zero and may grow. */
    static ExactSums growing(int size) {
        return new ExactSums(new long[size], new long[size]);
    }

    /** Sums that start at zero, none of which can grow beyond a long. */
    static ExactSums narrow(int size) {
        return new ExactSums(new long[size], NONE);
    }

    /** Sums that start at zero and will hold differences of the other row's sums, which rise: no wider than these. */
    static ExactSums noWiderThan(ExactSums other, int size) {
        return new ExactSums(new long[size], other.high.length == 0 ? NONE : new long[size]);
    }

    int size() {
        return low.length;
    }

    void add(int i, long value) {
        addWide(i, value, value >> 63);
    }

    /** Adds a product of which only the factors fit into a long. */
    void addProduct(int i, long factor, long otherFactor) {
        addWide(i, factor * otherFactor, Math.multiplyHigh(factor, otherFactor));
    }

    void add(int i, ExactSums other, int j) {
        addWide(i, other.low[j], other.highOf(j));
    }

    /** Adds a sum of the other row times a factor that is not negative. */
    void addScaled(int i, ExactSums other, int j, long factor) {
        long otherLow = other.low[j];
        long signedHigh = Math.multiplyHigh(otherLow, factor);
        // multiplyHigh reads the low half as signed; where its top bit is set, 2^64 × factor is missing.
        long unsignedHigh = otherLow < 0 ? signedHigh + factor : signedHigh;
        addWide(i, otherLow * factor, unsignedHigh + other.highOf(j) * factor);
    }

    void subtract(int i, ExactSums other, int j) {
        long borrow = Long.compareUnsigned(low[i], other.low[j]) < 0 ? 1 : 0;
        low[i] -= other.low[j];
        if (high.length > 0) {
            high[i] -= other.highOf(j) + borrow;
        }
    }

    private void addWide(int i, long valueLow, long valueHigh) {
        low[i] += valueLow;
        if (high.length > 0) {
            long carry = Long.compareUnsigned(low[i], valueLow) < 0 ? 1 : 0;
            high[i] += valueHigh + carry;
        }
    }

    /** Returns a sum as a decimal of the given scale: the sum is its unscaled value. */
    BigDecimal get(int i, int scale) {
        if (highOf(i) == low[i] >> 63) {
            return BigDecimal.valueOf(low[i], scale);
        }
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(high[i])
                .putLong(low[i])
                .array();
        return new BigDecimal(new BigInteger(bytes), scale);
    }

    /** The same sums, without the high halves where none is needed: equal sums are then equal arrays. */
    ExactSums compact() {
        if (high.length == 0) {
            return this;
        }
        for (int i = 0; i < high.length; i++) {
            if (high[i] != low[i] >> 63) {
                return this;
            }
        }
        return new ExactSums(low, NONE);
    }

    private long highOf(int i) {
        return high.length == 0 ? low[i] >> 63 : high[i];
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ExactSums other && Arrays.equals(low, other.low) && Arrays.equals(high, other.high);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
    }
}
