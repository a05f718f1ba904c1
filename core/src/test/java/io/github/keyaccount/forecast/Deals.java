package io.github.keyaccount.forecast;

import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.funnel.WinRateModel;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

/** Opportunities of every kind, as they stand at the end of August 12, 2026, and what they are forecast with. */
final class Deals {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    /** No decimals. */
    static final Currency JPY = Currency.getInstance("JPY");
    /** Three decimals. */
    static final Currency KWD = Currency.getInstance("KWD");

    static final LocalDate AS_OF = LocalDate.of(2026, 8, 12);
    static final SalesPeriod QUARTER = SalesPeriod.quarter(2026, 3);

    /** Of the second rate, no finite number of decimals holds an amount times it. */
    static final Funnel FUNNEL = Funnel.of(
            FunnelStage.of("Lead", Probability.ofPercent(10)),
            FunnelStage.of("Offer", Probability.ofFraction("0.333333333")),
            FunnelStage.of("Order", Probability.ofPercent(80)));

    /** Neither 1 JPY nor 1 KWD is a finite decimal number of the other one. */
    static final ExchangeRates RATES = rates("160.25", "2.9731");

    /** Twelve amounts of this many minor units fit into an amount of money of every currency. */
    private static final long HUGE = 100_000_000_000_000_000L;

    /** Answers what the opportunity itself says that was learned. */
    static final WinRateModel LEARNED =
            (deal, stage, asOf) -> deal.attribute("learned").map(Probability::parse);

    private Deals() {}

    /** A list of opportunities in euro. */
    static final class InEuro implements ArbitrarySupplier<List<Opportunity>> {
        @Override
        public Arbitrary<List<Opportunity>> get() {
            return listOf(deal(Arbitraries.just(EUR)));
        }
    }

    /** A list of opportunities in several currencies. */
    static final class InSeveralCurrencies implements ArbitrarySupplier<List<Opportunity>> {
        @Override
        public Arbitrary<List<Opportunity>> get() {
            return listOf(deal(Arbitraries.of(EUR, JPY, KWD)));
        }
    }

    /** The currencies that can be converted. */
    static final class Currencies implements ArbitrarySupplier<Currency> {
        @Override
        public Arbitrary<Currency> get() {
            return Arbitraries.of(EUR, JPY, KWD);
        }
    }

    /** An amount of money in minor units, at times zero, at times huge. */
    static final class MinorUnits implements ArbitrarySupplier<Long> {
        @Override
        public Arbitrary<Long> get() {
            return minorUnits();
        }
    }

    /** The modes that can round everything. */
    static final class RoundingModes implements ArbitrarySupplier<RoundingMode> {
        @Override
        public Arbitrary<RoundingMode> get() {
            return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
        }
    }

    static ExchangeRates rates(String yenPerEuro, String euroPerDinar) {
        return ExchangeRates.builder(AS_OF, EUR)
                .quote(EUR, JPY, yenPerEuro)
                .quote(KWD, EUR, euroPerDinar)
                .build();
    }

    static Pipeline pipeline(List<Opportunity> deals) {
        return pipeline(deals, AS_OF);
    }

    static Pipeline pipeline(List<Opportunity> deals, LocalDate asOf) {
        return Pipeline.of(FUNNEL, asOf, deals).withWinRates(LEARNED);
    }

    /** An open opportunity expected on the last day of the quarter. */
    static Opportunity open(String id, String stage, Money amount) {
        return Opportunity.builder()
                .id(id)
                .stage(stage)
                .amount(amount)
                .expectedClose(QUARTER.lastDay())
                .build();
    }

    static Opportunity won(String id, LocalDate on, Money amount) {
        return Opportunity.builder()
                .id(id)
                .stage("Order")
                .amount(amount)
                .outcome(Outcome.won(on))
                .build();
    }

    static Money euro(String amount) {
        return Money.ofMajor(amount, EUR);
    }

    static SalesTarget target(Money amount) {
        return SalesTarget.of(QUARTER, amount);
    }

    static Arbitrary<List<Opportunity>> listOf(Arbitrary<Opportunity> deals) {
        return deals.list().ofMaxSize(12).map(Deals::numbered);
    }

    private static List<Opportunity> numbered(List<Opportunity> deals) {
        List<Opportunity> numbered = new ArrayList<>();
        for (Opportunity deal : deals) {
            numbered.add(deal.withId(OpportunityId.of("O-" + numbered.size())));
        }
        return numbered;
    }

    static Arbitrary<Opportunity> deal(Arbitrary<Currency> currencies) {
        Arbitrary<Money> money =
                Combinators.combine(minorUnits(), currencies).as((units, currency) -> Money.ofMinor(units, currency));
        Arbitrary<Tuple3<Optional<Probability>, Optional<Probability>, Optional<ForecastCategory>>> opinions =
                Combinators.combine(
                                winRates().optional(0.3),
                                winRates().optional(0.3),
                                Arbitraries.of(openCategories()).optional(0.7))
                        .as((manual, learned, category) -> Tuple.of(manual, learned, category));
        return Combinators.combine(
                        Arbitraries.of(FUNNEL.stageNames()),
                        money,
                        dates().optional(0.85),
                        opinions,
                        outcomes(money),
                        Arbitraries.of("Ann", "Bo", "Chen").optional(0.8))
                .as((stage, amount, expected, opinion, outcome, owner) -> {
                    Opportunity.Builder builder = Opportunity.builder()
                            .id("O")
                            .stage(stage)
                            .amount(amount)
                            .expectedClose(expected)
                            .manualWinRate(opinion.get1())
                            .category(opinion.get3())
                            .outcome(outcome)
                            .owner(owner);
                    opinion.get2().ifPresent(learned -> builder.putAttribute("learned", learned.toString()));
                    return builder.build();
                });
    }

    static Arbitrary<Long> minorUnits() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0L, 1L, HUGE)),
                Tuple.of(6, Arbitraries.longs().between(0, 99_999_999)),
                Tuple.of(2, Arbitraries.longs().between(0, HUGE)));
    }

    static Arbitrary<Probability> winRates() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Probability.ZERO, Probability.ONE)),
                Tuple.of(4, Arbitraries.integers().between(0, 1_000_000_000).map(Probability::ofBillionths)));
    }

    static List<ForecastCategory> openCategories() {
        return Arrays.stream(ForecastCategory.values())
                .filter(category -> category != ForecastCategory.CLOSED)
                .toList();
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.of(
                                AS_OF.minusDays(1),
                                AS_OF,
                                AS_OF.plusDays(1),
                                QUARTER.start().minusDays(1),
                                QUARTER.start(),
                                QUARTER.lastDay(),
                                QUARTER.end(),
                                LocalDate.MIN,
                                LocalDate.MAX)),
                Tuple.of(4, Arbitraries.integers().between(-90, 120).map(AS_OF::plusDays)));
    }

    private static Arbitrary<Outcome> outcomes(Arbitrary<Money> money) {
        Arbitrary<LocalDate> dates = dates().map(date -> date.isAfter(AS_OF) ? AS_OF : date);
        return Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(Outcome.open())),
                Tuple.of(2, dates.map(date -> (Outcome) Outcome.won(date))),
                Tuple.of(
                        2, Combinators.combine(dates, money).as((date, amount) -> (Outcome) Outcome.won(date, amount))),
                Tuple.of(1, dates.map(date -> (Outcome) Outcome.lost(date, "price"))),
                Tuple.of(1, dates.map(date -> (Outcome) Outcome.abandoned(date, "no budget"))));
    }
}
