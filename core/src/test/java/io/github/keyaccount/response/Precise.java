package io.github.keyaccount.response;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;

/** Powers and logarithms with 80 digits, slowly and by other means than the library. */
final class Precise {
    static final MathContext DIGITS = new MathContext(80);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN_10 = logarithmOfMantissa(BigDecimal.TEN);

    private Precise() {}

    static BigDecimal exp(BigDecimal exponent) {
        return exponent.signum() < 0
                ? BigDecimal.ONE.divide(exp(exponent.negate()), DIGITS)
                : expm1(exponent).add(BigDecimal.ONE, DIGITS);
    }

    /**
     * e^x − 1: the exponential series of a small part of the exponent, squared again as often as it was halved, without the 1 that
     * would hide the digits of a small exponent.
     */
    static BigDecimal expm1(BigDecimal exponent) {
        int halvings = 0;
        BigDecimal part = exponent;
        while (part.abs().compareTo(new BigDecimal("0.01")) > 0) {
            part = part.divide(TWO, DIGITS);
            halvings++;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 1; i < 50; i++) {
            term = term.multiply(part, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < halvings; i++) {
            // (1 + s)² − 1
            sum = sum.multiply(sum.add(TWO), DIGITS);
        }
        return sum;
    }

    static BigDecimal ln(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        BigDecimal mantissa = number.scaleByPowerOfTen(-exponent);
        return logarithmOfMantissa(mantissa).add(LN_10.multiply(BigDecimal.valueOf(exponent)), DIGITS);
    }

    /** Halley's steps, each of which triples the number of right digits. */
    private static BigDecimal logarithmOfMantissa(BigDecimal mantissa) {
        BigDecimal result = new BigDecimal(Math.log(mantissa.doubleValue()));
        for (int i = 0; i < 3; i++) {
            BigDecimal power = exp(result);
            BigDecimal step = mantissa.subtract(power).multiply(TWO).divide(mantissa.add(power), DIGITS);
            result = result.add(step, DIGITS);
        }
        return result;
    }

    static BigDecimal pow(double basis, double exponent) {
        return exp(ln(new BigDecimal(basis)).multiply(new BigDecimal(exponent), DIGITS));
    }

    /** With a relative error within a bound, or one below 1E-290 in all. */
    static void assertClose(BigDecimal expected, double found, String bound) {
        BigDecimal error = new BigDecimal(found).subtract(expected).abs();
        BigDecimal allowed = expected.abs().multiply(new BigDecimal(bound)).max(new BigDecimal("1E-290"));
        assertTrue(
                error.compareTo(allowed) <= 0,
                () -> "Expected " + expected.round(new MathContext(25)) + ", but found " + found);
    }
}
