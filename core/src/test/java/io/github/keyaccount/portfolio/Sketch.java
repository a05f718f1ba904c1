package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is known of an account in a few strokes; amounts are in cents, weights in billionths. */
record Sketch(
        Optional<LocalDate> since,
        Optional<Long> revenue,
        Optional<Long> potential,
        Optional<Integer> months,
        Optional<Integer> weight,
        Optional<Integer> importance) {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final SalesPeriod PERIOD = SalesPeriod.quarter(2026, 3);
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    /** An account of which nothing is known. */
    static final Sketch BLANK = new Sketch(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static final Arbitrary<Optional<Integer>> WEIGHTS = Arbitraries.of(
                    0, 1, 499_999_999, 500_000_000, 700_000_000, 1_000_000_000)
            .optional();

    Sketch since(String date) {
        return since(LocalDate.parse(date));
    }

    Sketch since(LocalDate date) {
        return new Sketch(Optional.of(date), revenue, potential, months, weight, importance);
    }

    Sketch revenue(long cents) {
        return new Sketch(since, Optional.of(cents), potential, months, weight, importance);
    }

    Sketch potential(long cents) {
        return new Sketch(since, revenue, Optional.of(cents), months, weight, importance);
    }

    Sketch months(int count) {
        return new Sketch(since, revenue, potential, Optional.of(count), weight, importance);
    }

    Sketch weight(int billionths) {
        return new Sketch(since, revenue, potential, months, Optional.of(billionths), importance);
    }

    Sketch importance(int billionths) {
        return new Sketch(since, revenue, potential, months, weight, Optional.of(billionths));
    }

    boolean isCustomer() {
        return since.filter(date -> !date.isAfter(AS_OF)).isPresent()
                || revenue.filter(cents -> cents > 0).isPresent();
    }

    static AccountId id(int number) {
        return AccountId.of("A-" + number);
    }

    /** The accounts and so on. */
    static Portfolio portfolio(List<Sketch> sketches) {
        return portfolio(sketches, AS_OF, EUR);
    }

    static Portfolio portfolio(Sketch... sketches) {
        return portfolio(List.of(sketches));
    }

    static Portfolio portfolio(List<Sketch> sketches, LocalDate asOf, Currency currency) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            numbers.add(i);
        }
        return portfolio(sketches, numbers, asOf, currency);
    }

    /** The accounts of these numbers, in the order of the numbers; {@code sketches} is in the order of 0, 1 and so on. */
    static Portfolio portfolio(List<Sketch> sketches, List<Integer> numbers) {
        return portfolio(sketches, numbers, AS_OF, EUR);
    }

    private static Portfolio portfolio(
            List<Sketch> sketches, List<Integer> numbers, LocalDate asOf, Currency currency) {
        List<Account> accounts = new ArrayList<>();
        List<AccountFigures> figures = new ArrayList<>();
        List<AccountAppraisal> appraisals = new ArrayList<>();
        for (int number : numbers) {
            Sketch sketch = sketches.get(number);
            accounts.add(Account.builder()
                    .id(id(number))
                    .name("Account " + number)
                    .customerSince(sketch.since)
                    .build());
            sketch.revenue.ifPresent(cents -> figures.add(AccountFigures.builder()
                    .account(id(number))
                    .period(PERIOD)
                    .revenue(Money.ofMinor(cents, currency))
                    .build()));
            appraisals.add(AccountAppraisal.builder()
                    .account(id(number))
                    .date(asOf)
                    .potential(sketch.potential.map(cents -> Money.ofMinor(cents, currency)))
                    .recoveryMonths(sketch.months)
                    .strategicWeight(sketch.weight.map(Probability::ofBillionths))
                    .importanceToSeller(sketch.importance.map(Probability::ofBillionths))
                    .build());
        }
        return Portfolio.of(accounts, figures, appraisals, PERIOD, asOf);
    }

    /** Accounts whose values often are equal, and often at the thresholds of {@link #thresholds()}. */
    static Arbitrary<Sketch> any() {
        Arbitrary<Long> amounts = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 20)),
                Tuple.of(2, Arbitraries.longs().between(0, 1_000_000_000_000L)),
                Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE / 2)));
        return Combinators.combine(
                        days().optional(0.6),
                        amounts.optional(0.8),
                        amounts.optional(0.7),
                        Arbitraries.integers().between(0, 30).optional(0.7),
                        WEIGHTS,
                        WEIGHTS)
                .as(Sketch::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(-40, 4000).map(AS_OF::minusDays)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                AS_OF,
                                AS_OF.plusDays(1),
                                AS_OF.minusYears(1),
                                AS_OF.minusYears(1).plusDays(1),
                                AS_OF.minusYears(5),
                                AS_OF.minusYears(5).plusDays(1),
                                LocalDate.of(1, 1, 1))));
    }

    static Arbitrary<List<Sketch>> lists() {
        return any().list().ofMinSize(1).ofMaxSize(8).withoutEdgeCases();
    }

    static Arbitrary<TierThresholds> thresholds() {
        return Combinators.combine(
                        Arbitraries.of(1, 50_000_000, 100_000_000, 333_333_333, 500_000_000, 1_000_000_000)
                                .optional(),
                        Arbitraries.of(1, 12, 24).optional(),
                        Arbitraries.of(1, 500_000_000, 700_000_000, 1_000_000_000)
                                .optional(),
                        Arbitraries.of(1, 5, 10, Integer.MAX_VALUE).optional(),
                        Arbitraries.of(1L, 10L, 1_000_000L, Long.MAX_VALUE).optional(),
                        Arbitraries.of(TierCriterion.class).set(),
                        Arbitraries.integers().between(1, 3))
                .as((share, months, weight, mostYears, potential, named, needed) -> {
                    Optional<Integer> years =
                            share.isEmpty() && months.isEmpty() ? Optional.of(mostYears.orElse(3)) : mostYears;
                    List<TierCriterion> decisive = named.stream()
                            .filter(criterion -> switch (criterion) {
                                case REVENUE_SHARE -> share.isPresent();
                                case RECOVERY_TIME -> months.isPresent();
                                case STRATEGIC_WEIGHT -> weight.isPresent();
                                case TENURE -> years.isPresent();
                                case POTENTIAL -> potential.isPresent();
                            })
                            .toList();
                    int used = (int) Stream.of(share, months, weight, years, potential)
                            .filter(Optional::isPresent)
                            .count();
                    TierThresholds.Builder builder = TierThresholds.builder()
                            .revenueShare(share.map(Probability::ofBillionths))
                            .recoveryMonths(months)
                            .strategicWeight(weight.map(Probability::ofBillionths))
                            .tenureYears(years)
                            .potential(potential.map(cents -> Money.ofMinor(cents, EUR)))
                            .supportingNeeded(decisive.isEmpty() ? Math.min(needed, used) : needed);
                    decisive.forEach(builder::addDecisive);
                    return builder.build();
                })
                .withoutEdgeCases();
    }
}
