package io.github.keyaccount.portfolio;

import static java.util.stream.Collectors.groupingBy;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.forecast.ForecastFinding;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What each account brought in a period, read off the opportunities that were won in it.
 *
 * <p>The revenue of an account is the sum of {@link Opportunity#revenue()} over its opportunities that were won on a day of
 * the period, as the pipeline stands at the end of its as-of date. What was won without an account belongs to none, and is
 * told apart. So {@link #figures()} and {@link #revenueWithoutAccount()} sum to what a forecast over the same pipeline and
 * period takes as closed. Out-of-funnel sales are in neither, nor are opportunities below the threshold of the pipeline, as
 * its finding says, though {@link #firstPurchases} counts these. Example: of EUR 100 won from W on July 1, EUR 20.50 on
 * September 30, EUR 7 on October 1 and EUR 5 from nobody on July 2, the third quarter has EUR 120.50 from W and EUR 5
 * without an account. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class AccountRevenue {

    AccountRevenue() {}

    /**
     * Returns the revenue by account, where all of it is in one currency.
     *
     * @param pipeline the pipeline, as of the end of a day
     * @param period the period
     * @return the revenue
     * @throws CurrencyMismatchException if the revenue of the period is in several currencies; pass exchange rates then
     * @throws ArithmeticException if a sum is out of range
     */
    public static AccountRevenue of(Pipeline pipeline, SalesPeriod period) {
        List<Opportunity> won = wonIn(period, pipeline);
        checkOneCurrency(won, period);
        return of(pipeline, period, won, Optional.empty(), AccountRevenue::total);
    }

    /**
     * Returns the revenue by account in a currency wanted. The exact sum of each account is converted and rounded once, as
     * is that of what was won without an account. Where that needs rounding, they may add up to some minor units more or
     * less than the closed revenue of a forecast, which is rounded as a whole.
     *
     * @param pipeline the pipeline, as of the end of a day
     * @param period the period
     * @param currency the currency wanted
     * @param rates the exchange rates
     * @param roundingMode how to round to the minor unit of that currency
     * @return the revenue
     * @throws IllegalArgumentException if there is no rate for the currency wanted or for one that revenue of the period
     *     is in
     * @throws ArithmeticException if a sum is out of range, or needs rounding and the mode is {@code UNNECESSARY}
     */
    public static AccountRevenue of(
            Pipeline pipeline, SalesPeriod period, Currency currency, ExchangeRates rates, RoundingMode roundingMode) {
        List<Opportunity> won = wonIn(period, pipeline);
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(roundingMode, "roundingMode");
        Set<Currency> others = new LinkedHashSet<>();
        won.forEach(deal -> others.add(revenue(deal).currency()));
        others.remove(currency);
        checkRates(rates, currency, others);
        return of(
                pipeline,
                period,
                won,
                others.isEmpty() ? Optional.empty() : Optional.of(rates),
                deals -> rates.total(exactSums(deals), currency, roundingMode));
    }

    private static AccountRevenue of(
            Pipeline pipeline,
            SalesPeriod period,
            List<Opportunity> won,
            Optional<ExchangeRates> ratesUsed,
            Function<List<Opportunity>, Money> total) {
        Map<AccountId, Money> revenues = new TreeMap<>();
        Map<Optional<AccountId>, List<Opportunity>> byAccount = won.stream().collect(groupingBy(Opportunity::account));
        byAccount.forEach((account, deals) -> account.ifPresent(id -> revenues.put(id, total.apply(deals))));
        List<Opportunity> withoutAccount = byAccount.getOrDefault(Optional.empty(), List.of());
        ImmutableAccountRevenue.Builder result = ImmutableAccountRevenue.builder()
                .asOf(pipeline.asOf())
                .period(period)
                .exchangeRates(ratesUsed);
        revenues.forEach((account, revenue) -> result.addFigures(figures(account, period, revenue)));
        if (!withoutAccount.isEmpty()) {
            Money amount = total.apply(withoutAccount);
            withoutAccount.forEach(deal -> result.addWithoutAccount(deal.id()));
            result.revenueWithoutAccount(amount);
            result.addFindings(Finding.of(PortfolioFinding.WON_WITHOUT_ACCOUNT, withoutAccount.size(), amount));
        }
        ratesUsed
                .map(ExchangeRates::date)
                .filter(date -> !date.equals(pipeline.asOf()))
                .ifPresent(date -> result.addFindings(
                        Finding.of(ForecastFinding.EXCHANGE_RATES_OF_ANOTHER_DAY, date, pipeline.asOf())));
        return result.findings(pipeline.findings()).build();
    }

    private static AccountFigures figures(AccountId account, SalesPeriod period, Money revenue) {
        return AccountFigures.builder()
                .account(account)
                .period(period)
                .revenue(revenue)
                .build();
    }

    private static List<Opportunity> wonIn(SalesPeriod period, Pipeline pipeline) {
        Objects.requireNonNull(pipeline, "pipeline");
        Objects.requireNonNull(period, "period");
        return pipeline.opportunities().stream()
                .filter(deal -> deal.outcome() instanceof Outcome.Won won && period.contains(won.date()))
                .toList();
    }

    private static Money revenue(Opportunity won) {
        return won.revenue().orElseThrow();
    }

    private static Money total(List<Opportunity> inOneCurrency) {
        List<Money> revenues =
                inOneCurrency.stream().map(AccountRevenue::revenue).toList();
        return Money.total(revenues.get(0).currency(), revenues);
    }

    private static Map<Currency, BigDecimal> exactSums(List<Opportunity> won) {
        Map<Currency, BigDecimal> sums = new HashMap<>();
        for (Opportunity deal : won) {
            Money revenue = revenue(deal);
            sums.merge(revenue.currency(), BigDecimal.valueOf(revenue.minorUnits()), BigDecimal::add);
        }
        return sums;
    }

    private static void checkOneCurrency(List<Opportunity> won, SalesPeriod period) {
        Map<Currency, OpportunityId> first = new LinkedHashMap<>();
        won.forEach(deal -> first.putIfAbsent(revenue(deal).currency(), deal.id()));
        if (first.size() > 1) {
            List<String> found = new ArrayList<>();
            first.forEach((currency, deal) -> found.add(currency + " of " + deal));
            List<Currency> inOrder = List.copyOf(first.keySet());
            throw new CurrencyMismatchException(
                    Check.message(
                            "'rates', or a 'pipeline' with all revenue of " + period + " in one currency",
                            "no rates, and " + String.join(", ", found)),
                    inOrder.get(0),
                    inOrder.get(1));
        }
    }

    private static void checkRates(ExchangeRates rates, Currency wanted, Set<Currency> others) {
        List<Currency> missing = Stream.concat(Stream.of(wanted), others.stream())
                .filter(currency -> !rates.supports(currency))
                .toList();
        Check.argument(
                missing.isEmpty(),
                "'rates' of " + rates.date() + " with a rate for " + wanted + " and every currency of the revenue",
                "none for " + missing);
    }

    /**
     * Returns on which day each account first bought, in the memory of a pipeline: the earliest day on which one of its
     * opportunities was won, whatever the amount, those below the threshold among them. One closed deal makes a customer of
     * a prospect, so this is what {@link Account#customerSince()} is to be where nothing earlier is known.
     *
     * @param pipeline the pipeline, as of the end of a day
     * @return the day by account, in the order of the ids; accounts that have not bought are not in it
     */
    public static Map<AccountId, LocalDate> firstPurchases(Pipeline pipeline) {
        Objects.requireNonNull(pipeline, "pipeline");
        Map<AccountId, LocalDate> first = new HashMap<>();
        Stream.concat(pipeline.opportunities().stream(), pipeline.belowThreshold().stream())
                .forEach(deal -> {
                    if (deal.account().isPresent() && deal.outcome() instanceof Outcome.Won won) {
                        first.merge(
                                deal.account().get(), won.date(), (one, other) -> one.isBefore(other) ? one : other);
                    }
                });
        return Collections.unmodifiableMap(new TreeMap<>(first));
    }

    /**
     * Returns the day at whose end the pipeline stood.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the period in which the revenue was won.
     *
     * @return the period
     */
    public abstract SalesPeriod period();

    /**
     * Returns the rates by which amounts were converted.
     *
     * @return the rates, empty if nothing had to be converted
     */
    public abstract Optional<ExchangeRates> exchangeRates();

    /**
     * Returns what each account brought, as figures with a revenue and nothing else.
     *
     * @return the figures of the accounts from which something was won in the period, in the order of their ids
     */
    public abstract List<AccountFigures> figures();

    /**
     * Returns the opportunities that were won in the period without an account, and so are in no figures.
     *
     * @return their ids in the order of the pipeline
     */
    public abstract List<OpportunityId> withoutAccount();

    /**
     * Returns what was won in the period without an account.
     *
     * @return the revenue of {@link #withoutAccount()}, empty if there are none
     */
    public abstract Optional<Money> revenueWithoutAccount();

    /**
     * Returns what a reader of the figures should know: revenue without an account, exchange rates of another day, and
     * what is to be known of the pipeline.
     *
     * @return the findings
     */
    public abstract List<Finding> findings();

    @Override
    public String toString() {
        return "AccountRevenue[" + figures().size() + " accounts in " + period() + " as of " + asOf() + "]";
    }
}
