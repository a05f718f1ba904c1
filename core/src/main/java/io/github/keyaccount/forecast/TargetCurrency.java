package io.github.keyaccount.forecast;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns exact sums per currency into money of the target's currency, rounding each total once. */
final class TargetCurrency {
    private final Currency currency;
    private final List<Currency> sources;
    private final Optional<ExchangeRates> rates;
    private final RoundingMode roundingMode;

    private TargetCurrency(
            Currency currency, List<Currency> sources, Optional<ExchangeRates> rates, RoundingMode roundingMode) {
        this.currency = currency;
        this.sources = sources;
        this.rates = rates;
        this.roundingMode = roundingMode;
    }

    static TargetCurrency of(
            Currency currency, List<Currency> sources, Optional<ExchangeRates> rates, RoundingMode roundingMode) {
        for (Currency source : sources) {
            if (!source.equals(currency) && rates.isEmpty()) {
                throw new CurrencyMismatchException(
                        Check.message(
                                "'exchangeRates' in the options, or all amounts in " + currency + " like the target",
                                "no rates and amounts in " + sources),
                        currency,
                        source);
            }
        }
        return new TargetCurrency(currency, sources, rates, roundingMode);
    }

    Currency currency() {
        return currency;
    }

    /** Converts the exact sum of each currency, adds them up, and rounds once. */
    Money total(Function<Currency, BigDecimal> minorUnits) {
        if (isAlone()) {
            return sources.isEmpty() ? Money.zero(currency) : rounded(minorUnits.apply(currency));
        }
        Map<Currency, BigDecimal> sums =
                new TreeMap<>((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()));
        sources.forEach(source -> sums.put(source, minorUnits.apply(source)));
        return rates.orElseThrow().total(sums, currency, roundingMode);
    }

    /** Returns an exact sum in minor units of the target's currency, with more digits than any amount has. */
    BigDecimal exact(BigDecimal minorUnits, Currency source) {
        return source.equals(currency)
                ? minorUnits
                : rates.orElseThrow().exactMinorUnits(minorUnits, source, currency, MathContext.DECIMAL128);
    }

    private boolean isAlone() {
        return sources.isEmpty() || (sources.size() == 1 && sources.get(0).equals(currency));
    }

    private Money rounded(BigDecimal minorUnits) {
        return Money.ofMinor(minorUnits, currency, roundingMode);
    }
}
