package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import java.math.RoundingMode;
import java.util.Optional;

/** What decides how the opportunities of a pipeline count. */
record PipelineRules(
        Optional<WinRateModel> winRates, Optional<Money> threshold, Optional<ExchangeRates> exchangeRates) {

    static final PipelineRules NONE = new PipelineRules(Optional.empty(), Optional.empty(), Optional.empty());

    PipelineRules withWinRates(WinRateModel model) {
        return new PipelineRules(Optional.of(model), threshold, exchangeRates);
    }

    PipelineRules withThreshold(Money least, Optional<ExchangeRates> rates) {
        Check.argument(!least.isNegative(), "'threshold' of zero or more", least);
        Check.argument(
                threshold.isEmpty(),
                "a pipeline that has no threshold yet",
                threshold.map(Money::toString).orElse(""));
        return new PipelineRules(winRates, Optional.of(least), rates);
    }

    boolean admits(Opportunity opportunity) {
        return threshold.isEmpty() || inThresholdCurrency(opportunity).compareTo(threshold.get()) >= 0;
    }

    private Money inThresholdCurrency(Opportunity opportunity) {
        Money opening = opportunity.openingAmount();
        if (opening.currency().equals(threshold.orElseThrow().currency())) {
            return opening;
        }
        ExchangeRates rates = exchangeRates.orElseThrow(() -> new CurrencyMismatchException(
                Check.message(
                        "exchange rates for a threshold in " + threshold.get().currency(),
                        opportunity.id() + " opened at " + opening + " and no rates"),
                threshold.get().currency(),
                opening.currency()));
        return rates.convert(opening, threshold.get().currency(), RoundingMode.HALF_EVEN);
    }
}
