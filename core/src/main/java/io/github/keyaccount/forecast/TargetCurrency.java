package io.github.keyaccount.forecast;

import io.github.keyaccount.funnel.PipelineTotals;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns exact sums per currency into money of the target's currency, rounding each total once. */
final class TargetCurrency {
    private final Currency currency;
    private final List<Currency> sources;
    private final Optional<ExchangeRates> rates;
    private final RoundingMode roundingMode;
    private final boolean converts;

    private TargetCurrency(Currency currency, List<Currency> sources, ForecastOptions options) {
        this.currency = currency;
        this.sources = sources;
        this.rates = options.exchangeRates();
        this.roundingMode = options.roundingMode();
        this.converts = hasOther(sources, currency);
    }

    static TargetCurrency of(Currency currency, PipelineTotals totals, ForecastOptions options) {
        List<Currency> sources = totals.currencies();
        for (Currency source : sources) {
            if (!source.equals(currency) && options.exchangeRates().isEmpty()) {
                throw new CurrencyMismatchException(
                        Check.message(
                                "'exchangeRates' in the options, or all amounts in " + currency + " like the target",
                                "no rates and amounts in " + sources),
                        currency,
                        source);
            }
        }
        checkRates(currency, sources, options);
        return new TargetCurrency(currency, sources, options);
    }

    private static void checkRates(Currency currency, List<Currency> sources, ForecastOptions options) {
        if (options.exchangeRates().isPresent() && hasOther(sources, currency)) {
            ExchangeRates rates = options.exchangeRates().get();
            List<Currency> missing = Stream.concat(Stream.of(currency), sources.stream())
                    .distinct()
                    .filter(needed -> !rates.supports(needed))
                    .toList();
            Check.argument(
                    missing.isEmpty(),
                    "'exchangeRates' of " + rates.date()
                            + " in the options with a rate for every currency of the target" + " and the amounts",
                    "none for " + missing);
        }
    }

    private static boolean hasOther(List<Currency> sources, Currency currency) {
        for (Currency source : sources) {
            if (!source.equals(currency)) {
                return true;
            }
        }
        return false;
    }

    Currency currency() {
        return currency;
    }

    /** Whether there is an amount in another currency. */
    boolean converts() {
        return converts;
    }

    /** Converts the exact sum of each currency, adds them up, and rounds once. */
    Money total(Function<Currency, BigDecimal> minorUnits) {
        if (!converts) {
            return Money.ofMinor(minorUnits.apply(currency), currency, roundingMode);
        }
        Map<Currency, BigDecimal> sums = new LinkedHashMap<>();
        sources.forEach(source -> sums.put(source, minorUnits.apply(source)));
        return rates.orElseThrow().total(sums, currency, roundingMode);
    }

    /** Returns an exact sum in minor units of the target's currency, with more digits than any amount has. */
    BigDecimal exact(BigDecimal minorUnits, Currency source) {
        return source.equals(currency) || minorUnits.signum() == 0
                ? minorUnits
                : rates.orElseThrow().exactMinorUnits(minorUnits, source, currency, MathContext.DECIMAL128);
    }
}
