package io.github.keyaccount.measure;

import io.github.keyaccount.internal.Check;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The exchange rates of one date, quoted against a base currency.
 *
 * <p>A quote says that 1 unit of one currency is so many units of another; either may be the base. Rates are kept as
 * exact fractions: neither the inverse of a quote nor a cross rate through the base is ever rounded, only the final
 * result is. Rates are between major units (1 EUR = 160 JPY); the decimals of the currencies are taken care of.
 *
 * <pre>{@code
 * ExchangeRates rates = ExchangeRates.builder(LocalDate.of(2026, 9, 30), EUR)
 *         .quote(EUR, USD, "1.25")
 *         .quote(CNY, EUR, "0.125")
 *         .build();
 * rates.convert(Money.ofMajor(100, USD), CNY, RoundingMode.HALF_EVEN);  // 100 / 1.25 / 0.125 = CNY 640.00
 * }</pre>
 *
 * <p>Immutable and thread-safe. The builder is neither.
 */
public final class ExchangeRates {
    private static final Comparator<Currency> BY_CODE = Comparator.comparing(Currency::getCurrencyCode);
    private static final MathContext SHOWN = new MathContext(10);

    private final LocalDate date;
    private final Currency base;

    /** The value of one unit of each currency in the base. */
    private final NavigableMap<Currency, Rational> inBase;

    private ExchangeRates(Builder builder) {
        this.date = builder.date;
        this.base = builder.base;
        NavigableMap<Currency, Rational> copy = new TreeMap<>(BY_CODE);
        copy.putAll(builder.inBase);
        this.inBase = Collections.unmodifiableNavigableMap(copy);
    }

    /**
     * Returns a builder of rates that knows the base currency alone.
     *
     * @param date the date that the rates hold for
     * @param base the currency that all quotes are against
     * @return a new builder
     * @throws IllegalArgumentException if the currency has no minor unit
     */
    public static Builder builder(LocalDate date, Currency base) {
        return new Builder(date, base);
    }

    /** {@return the date that the rates hold for} */
    public LocalDate date() {
        return date;
    }

    /** {@return the currency that all quotes are against} */
    public Currency base() {
        return base;
    }

    /** {@return the currencies that can be converted, the base among them, by their codes} */
    public SortedSet<Currency> currencies() {
        return inBase.navigableKeySet();
    }

    /**
     * Returns whether a currency can be converted.
     *
     * @param currency the currency
     * @return whether it is the base or has a quote
     */
    public boolean supports(Currency currency) {
        return inBase.containsKey(Objects.requireNonNull(currency, "currency"));
    }

    /**
     * Returns the value of one major unit of a currency in another.
     *
     * @param from the currency of the one unit
     * @param to the currency of the value
     * @param mathContext the precision of the rate, at most 1,000 digits, or unlimited
     * @return the rate, 1 from a currency to itself
     * @throws IllegalArgumentException if there is no rate for one of the currencies, or the precision is above 1,000
     * @throws ArithmeticException if the rate cannot be given exactly and the context does not allow rounding
     */
    public BigDecimal rate(Currency from, Currency to, MathContext mathContext) {
        checkPrecision(mathContext);
        return inBase(from, "from").times(inBase(to, "to").inverse()).toBigDecimal(mathContext);
    }

    /**
     * Returns the amount in another currency, rounded once. To convert many amounts, convert their sums:
     * {@link #total}.
     *
     * @param amount the amount
     * @param to the currency wanted
     * @param roundingMode how to round to the minor unit of that currency
     * @return the amount in that currency; the same amount if it already is
     * @throws IllegalArgumentException if there is no rate for one of the currencies
     * @throws ArithmeticException if the result is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public Money convert(Money amount, Currency to, RoundingMode roundingMode) {
        Objects.requireNonNull(amount, "amount");
        return total(Map.of(amount.currency(), BigDecimal.valueOf(amount.minorUnits())), to, roundingMode);
    }

    /**
     * Returns the sum of amounts in several currencies, converted exactly and rounded once at the end: the sum over all
     * currencies of amount × rate.
     *
     * @param exactMinorUnits the amount in each currency in its minor units, of either sign and with any decimals
     * @param to the currency wanted
     * @param roundingMode how to round to the minor unit of that currency
     * @return the sum, zero when there is nothing to add
     * @throws IllegalArgumentException if there is no rate for one of the currencies, or an amount has more than 1,000
     *     digits before or after the decimal point
     * @throws ArithmeticException if the sum is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public Money total(Map<Currency, BigDecimal> exactMinorUnits, Currency to, RoundingMode roundingMode) {
        Objects.requireNonNull(exactMinorUnits, "exactMinorUnits");
        inBase(to, "to");
        Rational sum = Rational.ZERO;
        for (Map.Entry<Currency, BigDecimal> entry : exactMinorUnits.entrySet()) {
            Currency from = Objects.requireNonNull(entry.getKey(), "exactMinorUnits");
            BigDecimal units = Check.bounded(entry.getValue(), "exactMinorUnits");
            sum = sum.plus(minorUnits(units, from, to));
        }
        BigDecimal rounded =
                Decimals.divide(new BigDecimal(sum.numerator()), new BigDecimal(sum.denominator()), 0, roundingMode);
        return Money.ofMinor(rounded, to, RoundingMode.UNNECESSARY);
    }

    /**
     * Returns an amount in the minor units of another currency, not rounded to whole ones: the exact rows that
     * {@link Money#fit} takes when a table in one currency has sources in others.
     *
     * @param minorUnits the amount in minor units, of either sign and with any decimals
     * @param from the currency of the amount
     * @param to the currency wanted
     * @param mathContext the precision of the result, such as {@link MathContext#DECIMAL128}; at most 1,000 digits, or
     *     unlimited
     * @return the amount in minor units of the currency wanted
     * @throws IllegalArgumentException if there is no rate for one of the currencies, the amount has more than 1,000
     *     digits before or after the decimal point, or the precision is above 1,000
     * @throws ArithmeticException if the result cannot be given exactly and the context does not allow rounding
     */
    public BigDecimal exactMinorUnits(BigDecimal minorUnits, Currency from, Currency to, MathContext mathContext) {
        checkPrecision(mathContext);
        return minorUnits(Check.bounded(minorUnits, "minorUnits"), from, to).toBigDecimal(mathContext);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExchangeRates rates
                && date.equals(rates.date)
                && base.equals(rates.base)
                && inBase.equals(rates.inBase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, base, inBase);
    }

    /** {@return the date and the rates to 10 digits: {@code 2026-09-30: 1 CNY = 0.125 EUR, 1 USD = 0.8 EUR}} */
    @Override
    public String toString() {
        return date + ": "
                + inBase.keySet().stream()
                        .map(currency -> "1 " + currency + " = "
                                + rate(currency, base, SHOWN)
                                        .stripTrailingZeros()
                                        .toPlainString() + " " + base)
                        .collect(Collectors.joining(", "));
    }

    private static void checkPrecision(MathContext mathContext) {
        int precision = Objects.requireNonNull(mathContext, "mathContext").getPrecision();
        Check.argument(
                precision <= Check.MOST_DIGITS,
                "'mathContext' with a precision of at most " + Check.MOST_DIGITS,
                precision);
    }

    private Rational minorUnits(BigDecimal minorUnits, Currency from, Currency to) {
        Rational rate = inBase(from, "from").times(inBase(to, "to").inverse());
        int shift = Money.decimals(to) - Money.decimals(from);
        return Rational.of(minorUnits.scaleByPowerOfTen(shift)).times(rate);
    }

    private Rational inBase(Currency currency, String name) {
        Rational value = inBase.get(Objects.requireNonNull(currency, name));
        if (value == null) {
            throw new IllegalArgumentException(
                    Check.message("'" + name + "' with a rate on " + date + ", one of " + currencies(), currency));
        }
        return value;
    }

    /** Collects the quotes of one date. */
    public static final class Builder {
        private final LocalDate date;
        private final Currency base;
        private final Map<Currency, Rational> inBase = new TreeMap<>(BY_CODE);

        private Builder(LocalDate date, Currency base) {
            this.date = Objects.requireNonNull(date, "date");
            this.base = Objects.requireNonNull(base, "base");
            Money.decimals(base);
            inBase.put(base, Rational.of(BigDecimal.ONE));
        }

        /**
         * Adds a quote written as a plain decimal number: {@code quote(EUR, USD, "1.08")} says that 1 EUR is 1.08 USD.
         *
         * @param one the currency of the one unit
         * @param other the currency of the rate; this or the other one is the base
         * @param rate how many units of the other currency the one unit is worth, above 0
         * @return this builder
         * @throws IllegalArgumentException if not exactly one of the currencies is the base, the other one is already
         *     quoted or has no minor unit, or the rate is not a plain decimal number above 0
         */
        public Builder quote(Currency one, Currency other, String rate) {
            return quote(one, other, Decimals.parse(rate, "rate"));
        }

        /**
         * Adds a quote: {@code quote(EUR, USD, rate)} says that 1 EUR is that many USD.
         *
         * @param one the currency of the one unit
         * @param other the currency of the rate; this or the other one is the base
         * @param rate how many units of the other currency the one unit is worth, above 0
         * @return this builder
         * @throws IllegalArgumentException if not exactly one of the currencies is the base, the other one is already
         *     quoted or has no minor unit, or the rate is not above 0 or has more than 1,000 digits before or after
         *     the decimal point
         */
        public Builder quote(Currency one, Currency other, BigDecimal rate) {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
            Check.bounded(rate, "rate");
            Check.argument(
                    one.equals(base) != other.equals(base),
                    "exactly one of 'one' and 'other' to be the base " + base,
                    one + " and " + other);
            Check.argument(rate.signum() > 0, "'rate' > 0", rate);
            Currency quoted = one.equals(base) ? other : one;
            Money.decimals(quoted);
            Rational exact = Rational.of(rate);
            Rational first = inBase.putIfAbsent(quoted, one.equals(base) ? exact.inverse() : exact);
            Check.argument(first == null, "one quote for each currency", "a second one for " + quoted);
            return this;
        }

        /** {@return the rates quoted so far} */
        public ExchangeRates build() {
            return new ExchangeRates(this);
        }
    }
}
