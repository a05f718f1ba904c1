package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** The least opening amount of a pipeline, if it has one, and the rates for other currencies. */
record FunnelThreshold(Optional<Money> least, Optional<ExchangeRates> exchangeRates) {

    static final FunnelThreshold NONE = new FunnelThreshold(Optional.empty(), Optional.empty());

    FunnelThreshold set(Money threshold, Optional<ExchangeRates> rates) {
        Check.argument(!threshold.isNegative(), "'threshold' of zero or more", threshold);
        Check.argument(
                least.isEmpty(),
                "a pipeline that has no threshold yet",
                least.map(Money::toString).orElse(""));
        return new FunnelThreshold(Optional.of(threshold), rates);
    }

    boolean admits(Opportunity opportunity) {
        return least.isEmpty() || inThresholdCurrency(opportunity).compareTo(least.get()) >= 0;
    }

    private Money inThresholdCurrency(Opportunity opportunity) {
        Money opening = opportunity.openingAmount();
        Currency currency = least.orElseThrow().currency();
        if (opening.currency().equals(currency)) {
            return opening;
        }
        ExchangeRates rates = exchangeRates.orElseThrow(() -> new CurrencyMismatchException(
                Check.message(
                        "exchange rates for a threshold in " + currency,
                        opportunity.id() + " opened at " + opening + " and no rates"),
                currency,
                opening.currency()));
        return rates.convert(opening, currency, RoundingMode.HALF_EVEN);
    }
}
