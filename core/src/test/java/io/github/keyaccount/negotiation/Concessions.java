package io.github.keyaccount.negotiation;

import static io.github.keyaccount.negotiation.Cash.cents;

import io.github.keyaccount.measure.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Concessions of any kind, asked within {@link #DAYS} and answered within as many, and a log that can hold them. */
final class Concessions {
    static final int DAYS = 10;
    static final Money QUOTE = cents(3000);

    private static final int MOST = 8;

    private Concessions() {}

    static LocalDate day(int number) {
        return LocalDate.of(2026, 11, 1).plusDays(number);
    }

    static Arbitrary<List<Concession>> lists() {
        return concessions().list().ofMaxSize(MOST);
    }

    private static Arbitrary<Concession> concessions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.longs().between(1, 400).map(Cash::cents).optional(0.8),
                        Arbitraries.longs()
                                .between(0, QUOTE.minorUnits() / MOST)
                                .map(Cash::cents)
                                .optional(0.8),
                        Arbitraries.integers().between(0, DAYS).optional(0.6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Concessions::concession);
    }

    private static Concession concession(
            int asked,
            Optional<Money> amount,
            Optional<Money> granted,
            Optional<Integer> wait,
            boolean terms,
            boolean returned) {
        boolean hasTerms = terms && granted.isPresent();
        boolean anything = hasTerms || granted.filter(Money::isPositive).isPresent();
        return Concession.builder()
                .asked("something")
                .askedOn(day(asked))
                .askedAmount(amount)
                .granted(granted)
                .answeredOn(granted.flatMap(answer -> wait).map(days -> day(asked + days)))
                .grantedTerms(hasTerms ? Optional.of("some training") : Optional.empty())
                .inReturn(returned && anything ? Optional.of("something else") : Optional.empty())
                .build();
    }

    static ConcessionLog log(List<Concession> concessions) {
        return ConcessionLog.builder()
                .account("A-1")
                .quote(QUOTE)
                .concessions(concessions)
                .build();
    }
}
