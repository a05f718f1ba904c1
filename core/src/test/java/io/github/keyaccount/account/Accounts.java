package io.github.keyaccount.account;

import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Accounts for the tests, their figures of 2026 and what is judged of them: made by hand, and arbitrary. */
public final class Accounts {
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final Currency USD = Currency.getInstance("USD");
    /** No decimals. */
    public static final Currency JPY = Currency.getInstance("JPY");
    /** Three decimals. */
    public static final Currency KWD = Currency.getInstance("KWD");

    public static final SalesPeriod YEAR = SalesPeriod.year(2026);
    public static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    public static final ExchangeRates RATES = ExchangeRates.builder(AS_OF, EUR)
            .quote(EUR, USD, "1.25")
            .quote(EUR, JPY, "160")
            .quote(KWD, EUR, "2.9731")
            .build();

    /** In minor units; a hundred such amounts fit into an amount of money, in dollars and dinars, too. */
    private static final long HUGE = 1_000_000_000_000_000L;

    private Accounts() {}

    public static AccountId id(String id) {
        return AccountId.of(id);
    }

    public static Money euro(String amount) {
        return Money.ofMajor(amount, EUR);
    }

    /** An account that is called like its id, and nothing more. */
    public static Account account(String id) {
        return Account.builder().id(id).name(id).build();
    }

    public static Account accountBelow(String parent, String id) {
        return account(id).withParent(AccountId.of(parent));
    }

    public static Account customer(String id, LocalDate since) {
        return account(id).withCustomerSince(since);
    }

    /** The accounts … */
    public static List<Account> accounts(int size) {
        return IntStream.range(0, size).mapToObj(i -> account("A-" + i)).toList();
    }

    /** Figures of 2026 with revenue in euro, and nothing more. */
    public static AccountFigures figures(String account, String revenue) {
        return AccountFigures.builder()
                .account(account)
                .period(YEAR)
                .revenue(euro(revenue))
                .build();
    }

    /** An appraisal of the last day of 2026 without a judgement. */
    public static AccountAppraisal appraisal(String account) {
        return AccountAppraisal.builder().account(account).date(AS_OF).build();
    }

    /** Accounts each of which has no parent or one of the others, without a cycle; in any order. */
    public static Arbitrary<List<Account>> forests() {
        return withParents(i -> i).flatMap(Accounts::shuffled).withoutEdgeCases();
    }

    /** Accounts each of which has no parent or any of the others, so that some come back to themselves. */
    public static Arbitrary<List<Account>> withAnyParents() {
        return withParents(i -> 9).withoutEdgeCases();
    }

    /** Ten accounts, the parent of each being one of the first so many, if any. */
    private static Arbitrary<List<Account>> withParents(IntUnaryOperator candidates) {
        List<Arbitrary<Account>> accounts = IntStream.range(0, 10)
                .mapToObj(i -> Arbitraries.integers()
                        .between(-2, candidates.applyAsInt(i))
                        .map(parent ->
                                parent < 0 || parent == i ? account("A-" + i) : accountBelow("A-" + parent, "A-" + i)))
                .toList();
        return Combinators.combine(accounts).as(list -> list);
    }

    /** Figures of 2026 in a currency, each measured or not. */
    public static Arbitrary<AccountFigures> figures(String account, Currency currency) {
        Arbitrary<Money> amounts = minorUnits().map(units -> Money.ofMinor(units, currency));
        Arbitrary<Money> signed = Combinators.combine(amounts, Arbitraries.of(true, false))
                .as((amount, positive) -> positive ? amount : amount.negated());
        Arbitrary<Duration> times =
                Arbitraries.longs().between(0, 10_000_000_000L).map(Duration::ofMillis);
        return Combinators.combine(
                        amounts,
                        signed.optional(0.7),
                        amounts.optional(0.7),
                        amounts.optional(0.7),
                        amounts.optional(0.7),
                        times.optional(0.7))
                .as((revenue, margin, cost, others, receivables, time) -> AccountFigures.builder()
                        .account(account)
                        .period(YEAR)
                        .revenue(revenue)
                        .margin(margin)
                        .costToServe(cost)
                        .categorySpend(others.map(revenue::plus))
                        .receivables(receivables)
                        .sellingTime(time)
                        .build())
                .withoutEdgeCases();
    }

    /** An appraisal of a day of 2026, its potential in a currency, each judged or not. */
    public static Arbitrary<AccountAppraisal> appraisal(String account, Currency currency) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 365),
                        shares().optional(0.7),
                        shares().optional(0.7),
                        Arbitraries.integers().between(0, 60).optional(0.7),
                        minorUnits()
                                .map(units -> Money.ofMinor(units, currency))
                                .optional(0.7))
                .as((day, weight, importance, months, potential) -> AccountAppraisal.builder()
                        .account(account)
                        .date(LocalDate.ofYearDay(2026, day))
                        .strategicWeight(weight)
                        .importanceToSeller(importance)
                        .recoveryMonths(months)
                        .potential(potential)
                        .build())
                .withoutEdgeCases();
    }

    /** Zero or more, at times zero, at times huge. */
    public static Arbitrary<Long> minorUnits() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0L, 1L, HUGE)),
                Tuple.of(6, Arbitraries.longs().between(0, 99_999_999)),
                Tuple.of(2, Arbitraries.longs().between(0, HUGE)));
    }

    private static Arbitrary<Probability> shares() {
        return Arbitraries.integers().between(0, 1_000_000_000).map(Probability::ofBillionths);
    }

    public static Arbitrary<Currency> currencies() {
        return Arbitraries.of(EUR, USD, JPY, KWD);
    }

    /** The modes that can round everything. */
    public static Arbitrary<RoundingMode> roundingModes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    /** The same elements in an arbitrary order. */
    public static <T> Arbitrary<List<T>> shuffled(List<T> elements) {
        return elements.isEmpty() ? Arbitraries.just(List.of()) : Arbitraries.shuffle(elements);
    }

    public static List<AccountId> ids(List<Account> accounts) {
        return accounts.stream().map(Account::id).toList();
    }
}
