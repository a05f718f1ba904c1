package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Portfolios of accounts, …, that are told apart by one amount. */
final class MeasuredPortfolios {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final SalesPeriod YEAR = SalesPeriod.year(2026);
    static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    /** A dozen of these fit into an amount of money. */
    private static final long HUGE = 700_000_000_000_000_000L;

    private MeasuredPortfolios() {}

    /** Amounts in minor units, few enough different ones to make ties, some of them not known. */
    static final class Amounts implements ArbitrarySupplier<List<Optional<Long>>> {
        @Override
        public Arbitrary<List<Optional<Long>>> get() {
            return amounts(0);
        }
    }

    /** The same, of either sign. */
    static final class SignedAmounts implements ArbitrarySupplier<List<Optional<Long>>> {
        @Override
        public Arbitrary<List<Optional<Long>>> get() {
            return amounts(-1);
        }
    }

    private static Arbitrary<List<Optional<Long>>> amounts(int lowest) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(lowest * 20L, 20)),
                        Tuple.of(2, Arbitraries.longs().between(lowest * 1_000_000L, 1_000_000)),
                        Tuple.of(1, Arbitraries.longs().between(lowest * HUGE, HUGE)))
                .optional(0.9)
                .list()
                .ofMaxSize(12);
    }

    static AccountId id(int number) {
        return AccountId.of("A-" + number);
    }

    static List<AccountId> ids(int... numbers) {
        return Arrays.stream(numbers).mapToObj(MeasuredPortfolios::id).toList();
    }

    static Money cents(long minorUnits) {
        return Money.ofMinor(minorUnits, EUR);
    }

    static Money euro(String amount) {
        return Money.ofMajor(amount, EUR);
    }

    static Portfolio ofRevenues(long... cents) {
        return of(
                PortfolioMeasure.REVENUE,
                Arrays.stream(cents).mapToObj(Optional::of).toList());
    }

    static Portfolio ofMargins(long... cents) {
        return of(
                PortfolioMeasure.MARGIN,
                Arrays.stream(cents).mapToObj(Optional::of).toList());
    }

    /** An account without an amount has no figures, or figures without a margin. */
    static Portfolio of(PortfolioMeasure measure, List<Optional<Long>> amounts) {
        List<AccountFigures> figures = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Optional<Money> amount = amounts.get(i).map(MeasuredPortfolios::cents);
            AccountFigures.Builder builder =
                    AccountFigures.builder().account(id(i + 1)).period(YEAR);
            if (measure == PortfolioMeasure.MARGIN) {
                figures.add(builder.revenue(cents(7)).margin(amount).build());
            } else if (amount.isPresent()) {
                figures.add(builder.revenue(amount.get()).build());
            }
        }
        return of(amounts.size(), figures, List.of());
    }

    static Portfolio of(int accounts, List<AccountFigures> figures, List<AccountAppraisal> appraisals) {
        List<Account> all = IntStream.rangeClosed(1, accounts)
                .mapToObj(number -> Account.builder()
                        .id(id(number))
                        .name("Account " + number)
                        .build())
                .toList();
        return Portfolio.of(all, figures, appraisals, YEAR, AS_OF);
    }
}
