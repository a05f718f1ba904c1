package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.LargestRemainder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact amount of money: a whole number of minor units (cents, fen, fils) of one currency.
 *
 * <p>The minor unit is the one that the JDK states for the currency: EUR and CNY have 2 decimals, JPY 0, KWD 3.
 * Pseudo-currencies without a minor unit (XAU, XXX) are refused. The range is that of a {@code long} of minor units,
 * about ±92 quadrillion euros; intermediate results are not limited, only a final result beyond it is an
 * {@link ArithmeticException}. Nothing is rounded unless a {@link RoundingMode} says how, and amounts in different
 * currencies never mix: that is a {@link CurrencyMismatchException}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Money implements Comparable<Money> {
    private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) (.*)");

    private final long minorUnits;
    private final Currency currency;

    private Money(long minorUnits, Currency currency) {
        this.minorUnits = minorUnits;
        this.currency = currency;
    }

    /**
     * Returns an amount given in minor units: {@code ofMinor(123450, EUR)} is EUR 1234.50.
     *
     * @param minorUnits the number of minor units
     * @param currency the currency
     * @return the amount
     * @throws IllegalArgumentException if the currency has no minor unit
     */
    public static Money ofMinor(long minorUnits, Currency currency) {
        decimals(currency);
        return new Money(minorUnits, currency);
    }

    /**
     * Returns an amount in minor units, rounded to whole ones: the way from an exact sum to money.
     *
     * @param minorUnits the amount in minor units of the currency, with any decimals
     * @param currency the currency
     * @param roundingMode how to round to the minor unit
     * @return the amount
     * @throws IllegalArgumentException if the currency has no minor unit
     * @throws ArithmeticException if the amount is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public static Money ofMinor(BigDecimal minorUnits, Currency currency, RoundingMode roundingMode) {
        Objects.requireNonNull(minorUnits, "minorUnits");
        return ofMinor(Decimals.roundToLong(minorUnits, roundingMode, "minorUnits"), currency);
    }

    /**
     * Returns a whole amount: {@code ofMajor(1234, EUR)} is EUR 1234.00.
     *
     * @param amount the amount in major units
     * @param currency the currency
     * @return the amount
     * @throws IllegalArgumentException if the currency has no minor unit
     * @throws ArithmeticException if the amount is out of range
     */
    public static Money ofMajor(long amount, Currency currency) {
        return ofMajor(BigDecimal.valueOf(amount), currency);
    }

    /**
     * Returns the amount written as a plain decimal number: {@code ofMajor("1234.5", EUR)} is EUR 1234.50.
     *
     * @param amount the amount in major units: ASCII digits, without exponent or grouping
     * @param currency the currency
     * @return the amount
     * @throws IllegalArgumentException if the text is not a plain decimal number, needs more decimals than the currency
     *     has, or the currency has no minor unit
     * @throws ArithmeticException if the amount is out of range
     */
    public static Money ofMajor(String amount, Currency currency) {
        return ofMajor(Decimals.parse(amount, "amount"), currency);
    }

    /**
     * Returns the amount of a decimal number, without rounding.
     *
     * @param amount the amount in major units; zeros beyond the decimals of the currency do no harm
     * @param currency the currency
     * @return the amount
     * @throws IllegalArgumentException if the amount needs more decimals than the currency has, or the currency has no
     *     minor unit
     * @throws ArithmeticException if the amount is out of range
     */
    public static Money ofMajor(BigDecimal amount, Currency currency) {
        Objects.requireNonNull(amount, "amount");
        int decimals = decimals(currency);
        Check.argument(
                Decimals.hasAtMostDecimals(amount, decimals),
                "'amount' with at most " + decimals + " decimals in " + currency,
                amount);
        return ofMajor(amount, currency, RoundingMode.UNNECESSARY);
    }

    /**
     * Returns the amount of a decimal number, rounded to the minor unit.
     *
     * @param amount the amount in major units
     * @param currency the currency
     * @param roundingMode how to round to the minor unit
     * @return the amount
     * @throws IllegalArgumentException if the currency has no minor unit
     * @throws ArithmeticException if the amount is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public static Money ofMajor(BigDecimal amount, Currency currency, RoundingMode roundingMode) {
        Objects.requireNonNull(amount, "amount");
        return ofMinor(amount.scaleByPowerOfTen(decimals(currency)), currency, roundingMode);
    }

    /**
     * Returns no money.
     *
     * @param currency the currency
     * @return zero in that currency
     * @throws IllegalArgumentException if the currency has no minor unit
     */
    public static Money zero(Currency currency) {
        return ofMinor(0, currency);
    }

    /**
     * Returns the amount written in the form of {@link #toString()}: {@code EUR 1234.50}. Decimals may be missing,
     * {@code EUR 1234} is read as well.
     *
     * @param text the code of the currency, one space, and a plain decimal number
     * @return the amount
     * @throws IllegalArgumentException if the text has another form, the currency is unknown or has no minor unit, or
     *     the number needs more decimals than the currency has
     * @throws ArithmeticException if the amount is out of range
     */
    public static Money parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        Check.argument(matcher.matches() && Decimals.isPlain(matcher.group(2)), "'text' in the form EUR 1234.50", text);
        return ofMajor(matcher.group(2), currency(matcher.group(1)));
    }

    /**
     * Returns the sum of all amounts. Only a final sum out of range is an error, whatever the order of the amounts.
     *
     * @param currency the currency of the sum, also when there is nothing to add
     * @param amounts the amounts
     * @return the sum, zero when there are none
     * @throws IllegalArgumentException if the currency has no minor unit
     * @throws CurrencyMismatchException if an amount is in another currency
     * @throws ArithmeticException if the sum is out of range
     */
    public static Money total(Currency currency, Iterable<Money> amounts) {
        Money zero = zero(currency);
        BigInteger carried = BigInteger.ZERO;
        long sum = 0;
        for (Money amount : Objects.requireNonNull(amounts, "amounts")) {
            long addend = zero.sameCurrency(amount, "amounts").minorUnits;
            long next = sum + addend;
            boolean overflows = ((sum ^ next) & (addend ^ next)) < 0;
            if (overflows) {
                carried = carried.add(BigInteger.valueOf(sum));
                next = addend;
            }
            sum = next;
        }
        return zero.with(carried.add(BigInteger.valueOf(sum)));
    }

    /**
     * Returns exact row values as money that sums to a rounded total, for tables whose rows must add up.
     *
     * <p>Each row is rounded down to whole minor units; the units then missing from the total go one by one to the rows
     * with the largest remainders, and to the earlier row when these are equal. If the rows rounded down already exceed
     * the total, units are taken from the smallest remainders first. When the total is the sum of the rows, rounded by
     * any mode, then every row stays less than one unit away from its exact value.
     *
     * <p>Example: rows of 10.5, 20.5 and 30.2 cents and a total of 61 cents give 11, 20 and 30 cents.
     *
     * @param total the sum that the rows must have
     * @param exactMinorUnits the exact value of each row in minor units, of either sign and with any decimals
     * @return the rows, in the order given
     * @throws IllegalArgumentException if the total differs from the sum of the rows rounded down by more units than
     *     there are rows, or a row has more than 1,000 digits before or after the decimal point
     * @throws ArithmeticException if a row is out of range
     */
    public static List<Money> fit(Money total, List<BigDecimal> exactMinorUnits) {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(exactMinorUnits, "exactMinorUnits");
        return total.withAll(FittedRows.of(total.exact(), exactMinorUnits));
    }

    /**
     * Returns the smaller of two amounts.
     *
     * @param one an amount
     * @param other an amount in the same currency
     * @return the smaller one
     * @throws CurrencyMismatchException if the currencies differ
     */
    public static Money min(Money one, Money other) {
        return Objects.requireNonNull(one, "one").compareTo(other) <= 0 ? one : other;
    }

    /**
     * Returns the larger of two amounts.
     *
     * @param one an amount
     * @param other an amount in the same currency
     * @return the larger one
     * @throws CurrencyMismatchException if the currencies differ
     */
    public static Money max(Money one, Money other) {
        return Objects.requireNonNull(one, "one").compareTo(other) >= 0 ? one : other;
    }

    /** {@return the amount in minor units: 123450 for EUR 1234.50} */
    public long minorUnits() {
        return minorUnits;
    }

    /** {@return the currency} */
    public Currency currency() {
        return currency;
    }

    /** {@return the amount in major units, its scale being the number of decimals of the currency} */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /** {@return whether the amount is zero} */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /** {@return whether the amount is above zero} */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    /** {@return whether the amount is below zero} */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /**
     * Returns the sum of this and another amount.
     *
     * @param other the amount to add
     * @return the sum
     * @throws CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if the sum is out of range
     */
    public Money plus(Money other) {
        return with(exact().add(sameCurrency(other, "other").exact()));
    }

    /**
     * Returns this less another amount.
     *
     * @param other the amount to subtract
     * @return the difference
     * @throws CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if the difference is out of range
     */
    public Money minus(Money other) {
        return with(exact().subtract(sameCurrency(other, "other").exact()));
    }

    /**
     * Returns the same amount with the opposite sign.
     *
     * @return the amount times −1
     * @throws ArithmeticException if the result is out of range, which happens for the smallest amount only
     */
    public Money negated() {
        return with(exact().negate());
    }

    /**
     * Returns the amount without its sign.
     *
     * @return the absolute amount
     * @throws ArithmeticException if the result is out of range, which happens for the smallest amount only
     */
    public Money abs() {
        return isNegative() ? negated() : this;
    }

    /**
     * Returns a whole multiple of the amount.
     *
     * @param factor how many times
     * @return the product
     * @throws ArithmeticException if the product is out of range
     */
    public Money multipliedBy(long factor) {
        return with(exact().multiply(BigInteger.valueOf(factor)));
    }

    /**
     * Returns the amount times a decimal factor, rounded to the minor unit.
     *
     * @param factor the factor
     * @param roundingMode how to round to the minor unit
     * @return the product
     * @throws ArithmeticException if the product is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public Money multipliedBy(BigDecimal factor, RoundingMode roundingMode) {
        Objects.requireNonNull(factor, "factor");
        return ofMinor(BigDecimal.valueOf(minorUnits).multiply(factor), currency, roundingMode);
    }

    /**
     * Returns the amount times a probability, rounded to the minor unit. A total is better rounded once than built from
     * rounded rows; see {@link #fit(Money, List)}.
     *
     * @param probability the probability
     * @param roundingMode how to round to the minor unit
     * @return the expected amount
     * @throws ArithmeticException if the product needs rounding and the mode is {@code UNNECESSARY}
     */
    public Money multipliedBy(Probability probability, RoundingMode roundingMode) {
        return multipliedBy(Objects.requireNonNull(probability, "probability").toBigDecimal(), roundingMode);
    }

    /**
     * Returns the amount divided by a whole number, rounded to the minor unit. To divide without losing or gaining a
     * unit, use {@link #splitEvenly(int)}.
     *
     * @param divisor the divisor
     * @param roundingMode how to round to the minor unit
     * @return the quotient
     * @throws IllegalArgumentException if the divisor is zero
     * @throws ArithmeticException if the quotient is out of range, or needs rounding and the mode is
     *     {@code UNNECESSARY}
     */
    public Money dividedBy(long divisor, RoundingMode roundingMode) {
        Check.argument(divisor != 0, "'divisor' other than 0", divisor);
        BigDecimal quotient =
                Decimals.divide(BigDecimal.valueOf(minorUnits), BigDecimal.valueOf(divisor), 0, roundingMode);
        return with(quotient.toBigInteger());
    }

    /**
     * Returns this amount divided by another, such as revenue by target.
     *
     * @param denominator the amount to divide by
     * @param scale the number of decimals of the ratio, 0 to 1,000
     * @param roundingMode how to round the ratio
     * @return the ratio, empty when the denominator is zero
     * @throws CurrencyMismatchException if the currencies differ
     * @throws IllegalArgumentException if the scale is out of range
     * @throws ArithmeticException if the ratio needs rounding and the mode is {@code UNNECESSARY}
     */
    public Optional<BigDecimal> ratioTo(Money denominator, int scale, RoundingMode roundingMode) {
        Objects.requireNonNull(roundingMode, "roundingMode");
        Check.argument(scale >= 0 && scale <= Check.MOST_DIGITS, "0 <= 'scale' <= " + Check.MOST_DIGITS, scale);
        BigDecimal divisor = BigDecimal.valueOf(sameCurrency(denominator, "denominator").minorUnits);
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(Decimals.divide(BigDecimal.valueOf(minorUnits), divisor, scale, roundingMode));
    }

    /**
     * Returns the amount in parts that differ by at most one minor unit and sum to the whole. The larger parts come
     * first: EUR 1.00 in three is 0.34, 0.33, 0.33, and EUR −1.00 the same with the opposite sign.
     *
     * @param parts how many parts, at least 1
     * @return the parts
     * @throws IllegalArgumentException if there are no parts
     */
    public List<Money> splitEvenly(int parts) {
        Check.argument(parts >= 1, "'parts' >= 1", parts);
        long part = minorUnits / parts;
        long leftover = minorUnits % parts;
        List<Money> split = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            split.add(new Money(i < Math.abs(leftover) ? part + Long.signum(leftover) : part, currency));
        }
        return List.copyOf(split);
    }

    /**
     * Returns the amount in parts proportional to weights that sum to the whole.
     *
     * <p>Part <i>i</i> is amount × weight<i>i</i> ÷ sum of the weights, rounded towards zero; the units left over go
     * one by one to the largest remainders, and to the earlier part when these are equal. So the parts of a negated
     * amount are the negated parts. Example: EUR 0.10 by weights 3, 3, 1 is 0.04, 0.04, 0.02 (exactly 4.29, 4.29 and
     * 1.43 cents).
     *
     * @param weights the weights, none negative and not all zero
     * @return the parts, in the order of the weights
     * @throws IllegalArgumentException if a weight is negative, all are zero, or a weight has more than 1,000 digits
     *     before or after the decimal point
     */
    public List<Money> splitBy(List<BigDecimal> weights) {
        Objects.requireNonNull(weights, "weights");
        for (BigDecimal weight : weights) {
            Check.argument(Check.bounded(weight, "weights").signum() >= 0, "all 'weights' >= 0", weight);
        }
        boolean anything = weights.stream().anyMatch(weight -> weight.signum() > 0);
        Check.argument(anything, "the sum of 'weights' > 0", 0);
        List<BigInteger> parts =
                LargestRemainder.split(BigDecimal.valueOf(minorUnits).abs(), weights);
        return withAll(isNegative() ? parts.stream().map(BigInteger::negate).toList() : parts);
    }

    /**
     * Compares two amounts in the same currency.
     *
     * @param other the amount to compare with
     * @return negative, zero or positive as this is smaller, equal or larger
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, sameCurrency(other, "other").minorUnits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && minorUnits == money.minorUnits && currency.equals(money.currency);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minorUnits) + currency.hashCode();
    }

    /** {@return the code of the currency and the amount with all its decimals, the same everywhere: {@code EUR 1234.50}} */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount().toPlainString();
    }

    /** Returns the number of decimals of a currency. */
    static int decimals(Currency currency) {
        int decimals = Objects.requireNonNull(currency, "currency").getDefaultFractionDigits();
        Check.argument(decimals >= 0, "'currency' with a minor unit", currency);
        return decimals;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(Check.message("an ISO 4217 code of a currency", code), unknown);
        }
    }

    private BigInteger exact() {
        return BigInteger.valueOf(minorUnits);
    }

    private Money with(BigInteger units) {
        return new Money(Decimals.toLong(units, "minorUnits"), currency);
    }

    private List<Money> withAll(List<BigInteger> units) {
        return units.stream().map(this::with).toList();
    }

    private Money sameCurrency(Money other, String name) {
        Objects.requireNonNull(other, name);
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(
                    Check.message("'" + name + "' in " + currency, other), currency, other.currency);
        }
        return other;
    }
}
