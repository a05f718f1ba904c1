package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reading and rounding decimals, with refusals that say what was expected. */
final class Decimals {
    /** ASCII only and bounded, so that neither a foreign digit nor an exponent of a billion slips in with the data. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,99}(\\.[0-9]{1,99})?");

    /** The most digits before the decimal point that a long can have. */
    private static final int DIGITS_OF_LONG = 19;

    private Decimals() {}

    /** Returns the plain decimal number written in the text. */
    static BigDecimal parse(String text, String name) {
        Objects.requireNonNull(text, name);
        Check.argument(isPlain(text), "'" + name + "' as a plain decimal number such as 1234.5", text);
        return new BigDecimal(text);
    }

    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Tells whether the number needs no more decimals than these; trailing zeros do not count. */
    static boolean hasAtMostDecimals(BigDecimal number, int decimals) {
        return number.stripTrailingZeros().scale() <= decimals;
    }

    /** Returns the number rounded to a whole number that fits into a long. */
    static long roundToLong(BigDecimal number, RoundingMode mode, String name) {
        Objects.requireNonNull(mode, "roundingMode");
        long digits = (long) number.precision() - number.scale();
        if (number.signum() != 0 && digits > DIGITS_OF_LONG) {
            throw overflow(name, number);
        }
        // Writing out 1E-1000000000 would take a gigabyte, and 0.01 rounds in the same way.
        boolean negligible = number.signum() != 0 && digits < 0;
        BigDecimal bounded = negligible ? BigDecimal.valueOf(number.signum(), 2) : number;
        if (mode == RoundingMode.UNNECESSARY && !hasAtMostDecimals(bounded, 0)) {
            throw inexact("whole '" + name + "'", number);
        }
        BigDecimal rounded = bounded.setScale(0, mode);
        return rounded.precision() < DIGITS_OF_LONG ? rounded.longValue() : toLong(rounded.toBigInteger(), name);
    }

    /** Returns the number as a long. */
    static long toLong(BigInteger number, String name) {
        if (number.bitLength() >= Long.SIZE) {
            throw overflow(name, number);
        }
        return number.longValue();
    }

    /** Returns the quotient rounded to the scale, of a divisor other than zero. */
    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int scale, RoundingMode mode) {
        Objects.requireNonNull(mode, "roundingMode");
        boolean exact = mode == RoundingMode.UNNECESSARY;
        BigDecimal quotient = dividend.divide(divisor, scale, exact ? RoundingMode.DOWN : mode);
        if (exact && quotient.multiply(divisor).compareTo(dividend) != 0) {
            throw inexact("a quotient of " + scale + " decimals", dividend + " / " + divisor);
        }
        return quotient;
    }

    private static ArithmeticException inexact(String expected, Object found) {
        return new ArithmeticException(Check.message(expected + ", as 'roundingMode' is UNNECESSARY", found));
    }

    private static ArithmeticException overflow(String name, Number found) {
        return new ArithmeticException(
                Check.message(Long.MIN_VALUE + " <= '" + name + "' <= " + Long.MAX_VALUE, found));
    }
}
