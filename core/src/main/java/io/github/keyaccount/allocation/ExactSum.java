package io.github.keyaccount.allocation;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * A sum of doubles that is not rounded until it is read. So the order in which numbers are added does not matter, and a sum of
 * efforts does not seem to keep to a budget unless it does. Not thread-safe.
 *
 * <p>The sum is one long number in digits of 32 bits, from 2^−1074 up, wide enough for every double. The digits are signed, and
 * carry only when the sum is read, which makes room for a billion numbers.
 *
 * <p>Source: Ulrich Kulisch and Willard L. Miranker, Computer Arithmetic in Theory and Practice, 1981.
 */
final class ExactSum {
    private static final int DIGIT_BITS = 32;
    private static final long DIGIT = 0xFFFF_FFFFL;
    private static final int SIGNIFICAND_BITS = 52;
    private static final long SIGNIFICAND = (1L << SIGNIFICAND_BITS) - 1;

    /** The power of two of the last bit of the smallest double. */
    private static final int LEAST_EXPONENT = Double.MIN_EXPONENT - SIGNIFICAND_BITS;

    /** More bits than this are not converted at once, so that nothing overflows on the way. */
    private static final int MOST_BITS = 1000;

    private final long[] digits = new long[67];

    /** Adds a finite number. */
    void add(double number) {
        long bits = Double.doubleToRawLongBits(number);
        int exponent = Math.getExponent(number);
        // A number below the smallest normal one lacks the leading bit that the others only imply.
        long significand = (bits & SIGNIFICAND) | (exponent < Double.MIN_EXPONENT ? 0 : SIGNIFICAND + 1);
        int place = Math.max(exponent, Double.MIN_EXPONENT) - Double.MIN_EXPONENT;
        int digit = place / DIGIT_BITS;
        int shift = place % DIGIT_BITS;
        long low = (significand & DIGIT) << shift;
        long high = (significand >>> DIGIT_BITS) << shift;
        long sign = bits < 0 ? -1 : 1;
        digits[digit] += sign * (low & DIGIT);
        digits[digit + 1] += sign * ((low >>> DIGIT_BITS) + (high & DIGIT));
        digits[digit + 2] += sign * (high >>> DIGIT_BITS);
    }

    /** Returns the double nearest to the sum, of two the even one; zero only if the sum is. */
    double rounded() {
        ByteBuffer carried = ByteBuffer.allocate((digits.length + 1) * Integer.BYTES);
        long carry = 0;
        for (int i = 0; i < digits.length; i++) {
            carry += digits[i];
            carried.putInt((digits.length - i) * Integer.BYTES, (int) carry);
            carry >>= DIGIT_BITS;
        }
        carried.putInt(0, (int) carry);
        BigInteger sum = new BigInteger(carried.array());
        int dropped = Math.max(0, sum.bitLength() - MOST_BITS);
        BigInteger kept = sum.shiftRight(dropped);
        // Far behind what is rounded away, but it tells half-way from more than that.
        boolean rest = sum.getLowestSetBit() < dropped && sum.signum() != 0;
        return Math.scalb((rest ? kept.setBit(0) : kept).doubleValue(), LEAST_EXPONENT + dropped);
    }
}
