package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A probability between 0 and 1 as a fixed-point decimal: a whole number of billionths.
 *
 * <p>Win rates such as 0.35 are exact, equal probabilities are {@link #equals equal}, and there is neither NaN nor −0.
 * More than 9 decimals are refused unless a {@link RoundingMode} says what to do with them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Probability implements Comparable<Probability> {
    /** The impossible: 0. */
    public static final Probability ZERO = new Probability(0);

    /** The certain: 1. */
    public static final Probability ONE = new Probability(1_000_000_000);

    private static final int DECIMALS = 9;
    private static final int PERCENT_DECIMALS = 2;

    private final int billionths;

    private Probability(int billionths) {
        this.billionths = billionths;
    }

    /**
     * Returns a probability given in billionths: {@code ofBillionths(350_000_000)} is 0.35.
     *
     * @param billionths the billionths, 0 to 1,000,000,000
     * @return the probability
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Probability ofBillionths(int billionths) {
        Check.argument(
                billionths >= 0 && billionths <= ONE.billionths, "0 <= 'billionths' <= " + ONE.billionths, billionths);
        return new Probability(billionths);
    }

    /**
     * Returns the probability written as a plain decimal fraction: {@code ofFraction("0.35")}.
     *
     * @param probability the fraction, 0 to 1: ASCII digits, without exponent
     * @return the probability
     * @throws IllegalArgumentException if the text is not a plain decimal number, out of range, or needs more than 9
     *     decimals
     */
    public static Probability ofFraction(String probability) {
        return ofFraction(Decimals.parse(probability, "probability"));
    }

    /**
     * Returns the probability of a decimal fraction, without rounding.
     *
     * @param probability the fraction, 0 to 1; zeros beyond the ninth decimal do no harm
     * @return the probability
     * @throws IllegalArgumentException if the fraction is out of range or needs more than 9 decimals
     */
    public static Probability ofFraction(BigDecimal probability) {
        checkRange(probability);
        Check.argument(
                Decimals.hasAtMostDecimals(probability, DECIMALS),
                "'probability' with at most " + DECIMALS + " decimals",
                probability);
        return ofFraction(probability, RoundingMode.UNNECESSARY);
    }

    /**
     * Returns the probability of a decimal fraction, rounded to 9 decimals.
     *
     * @param probability the fraction, 0 to 1 before it is rounded
     * @param roundingMode how to round to 9 decimals
     * @return the probability
     * @throws IllegalArgumentException if the fraction is out of range
     * @throws ArithmeticException if the fraction needs rounding and the mode is {@code UNNECESSARY}
     */
    public static Probability ofFraction(BigDecimal probability, RoundingMode roundingMode) {
        checkRange(probability);
        return new Probability(
                (int) Decimals.roundToLong(probability.scaleByPowerOfTen(DECIMALS), roundingMode, "billionths"));
    }

    /**
     * Returns a probability given in whole percent: {@code ofPercent(35)} is 0.35.
     *
     * @param percent the percentage, 0 to 100
     * @return the probability
     * @throws IllegalArgumentException if the percentage is out of range
     */
    public static Probability ofPercent(long percent) {
        return ofPercent(BigDecimal.valueOf(percent));
    }

    /**
     * Returns the probability written as a percentage without the sign: {@code ofPercent("12.5")} is 0.125.
     *
     * @param percent the percentage, 0 to 100: ASCII digits, without exponent
     * @return the probability
     * @throws IllegalArgumentException if the text is not a plain decimal number, out of range, or needs more than 7
     *     decimals
     */
    public static Probability ofPercent(String percent) {
        return ofPercent(Decimals.parse(percent, "percent"));
    }

    /**
     * Returns the probability of a percentage, without rounding.
     *
     * @param percent the percentage, 0 to 100; zeros beyond the seventh decimal do no harm
     * @return the probability
     * @throws IllegalArgumentException if the percentage is out of range or needs more than 7 decimals
     */
    public static Probability ofPercent(BigDecimal percent) {
        Objects.requireNonNull(percent, "percent");
        Check.argument(
                percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
                "0 <= 'percent' <= 100",
                percent);
        Check.argument(
                Decimals.hasAtMostDecimals(percent, DECIMALS - PERCENT_DECIMALS),
                "'percent' with at most " + (DECIMALS - PERCENT_DECIMALS) + " decimals",
                percent);
        return ofFraction(percent.scaleByPowerOfTen(-PERCENT_DECIMALS), RoundingMode.UNNECESSARY);
    }

    /**
     * Returns the probability written as a fraction or as a percentage: {@code 0.35} or {@code 35%}.
     *
     * @param text a plain decimal number, directly followed by {@code %} when it is a percentage
     * @return the probability
     * @throws IllegalArgumentException if the text has another form, is out of range, or needs more than 9 decimals as
     *     a fraction or 7 as a percentage
     */
    public static Probability parse(String text) {
        Objects.requireNonNull(text, "text");
        boolean percentage = text.endsWith("%");
        String number = percentage ? text.substring(0, text.length() - 1) : text;
        Check.argument(Decimals.isPlain(number), "'text' in the form 0.35 or 35%", text);
        return percentage ? ofPercent(number) : ofFraction(number);
    }

    /** {@return the probability in billionths, 0 to 1,000,000,000} */
    public int billionths() {
        return billionths;
    }

    /** {@return the probability as a fraction without trailing zeros: 0.35, 0, 1} */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(billionths, DECIMALS).stripTrailingZeros();
    }

    /** {@return the {@code double} nearest to the probability} */
    public double doubleValue() {
        return billionths / 1e9;
    }

    /** {@return the probability that it does not happen: 1 − this, exactly} */
    public Probability complement() {
        return new Probability(ONE.billionths - billionths);
    }

    /**
     * Returns the probability that this and another, independent event both happen.
     *
     * @param other the probability of the other event
     * @param roundingMode how to round to 9 decimals
     * @return the product
     * @throws ArithmeticException if the product needs rounding and the mode is {@code UNNECESSARY}
     */
    public Probability multipliedBy(Probability other, RoundingMode roundingMode) {
        Objects.requireNonNull(other, "other");
        return ofFraction(toBigDecimal().multiply(other.toBigDecimal()), roundingMode);
    }

    /** {@return whether the probability is 0} */
    public boolean isZero() {
        return billionths == 0;
    }

    /** {@return whether the probability is 1} */
    public boolean isOne() {
        return billionths == ONE.billionths;
    }

    @Override
    public int compareTo(Probability other) {
        return Integer.compare(billionths, Objects.requireNonNull(other, "other").billionths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Probability probability && billionths == probability.billionths;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(billionths);
    }

    /** {@return the probability as a fraction without trailing zeros, which {@link #parse} reads: {@code 0.35}} */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }

    private static void checkRange(BigDecimal probability) {
        Objects.requireNonNull(probability, "probability");
        Check.argument(
                probability.signum() >= 0 && probability.compareTo(BigDecimal.ONE) <= 0,
                "0 <= 'probability' <= 1",
                probability);
    }
}
