package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact fraction in lowest terms, its denominator above zero; what keeps an inverse rate from being rounded. */
record Rational(BigInteger numerator, BigInteger denominator) {
    static final Rational ZERO = of(BigDecimal.ZERO);

    static Rational of(BigDecimal value) {
        return value.scale() <= 0
                ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    Rational plus(Rational other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational times(Rational other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Returns the inverse of a fraction above zero. */
    Rational inverse() {
        return new Rational(denominator, numerator);
    }

    /** Returns the value rounded to the precision of the context. */
    BigDecimal toBigDecimal(MathContext context) {
        try {
            return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
        } catch (ArithmeticException inexact) {
            throw new ArithmeticException(
                    Check.message("a quotient that fits 'mathContext' " + context, numerator + " / " + denominator));
        }
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return new Rational(numerator.divide(divisor), denominator.divide(divisor));
    }
}
