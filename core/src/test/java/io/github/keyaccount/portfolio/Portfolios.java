package io.github.keyaccount.portfolio;

import static io.github.keyaccount.account.Accounts.AS_OF;
import static io.github.keyaccount.account.Accounts.YEAR;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.Accounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

/** Arbitrary portfolios of 2026, in one currency each; some accounts have no figures, some no appraisal. */
public final class Portfolios {
    private Portfolios() {}

    /** What a portfolio is made of. */
    public record Input(List<Account> accounts, List<AccountFigures> figures, List<AccountAppraisal> appraisals) {
        public Portfolio portfolio() {
            return Portfolio.of(accounts, figures, appraisals, YEAR, AS_OF);
        }
    }

    public static Arbitrary<Input> inputs() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(size -> Accounts.currencies()
                        .flatMap(currency -> Combinators.combine(IntStream.range(0, size)
                                        .mapToObj(i -> known(
                                                "A-" + i,
                                                Accounts.figures("A-" + i, currency),
                                                Accounts.appraisal("A-" + i, currency)))
                                        .toList())
                                .as(Portfolios::input)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Tuple3<Account, Optional<AccountFigures>, Optional<AccountAppraisal>>> known(
            String id, Arbitrary<AccountFigures> figures, Arbitrary<AccountAppraisal> appraisals) {
        Arbitrary<Optional<LocalDate>> since = Arbitraries.oneOf(
                        Arbitraries.of(AS_OF.minusDays(1), AS_OF, AS_OF.plusDays(1)),
                        Arbitraries.integers().between(-3000, 300).map(AS_OF::plusDays))
                .optional(0.5);
        return Combinators.combine(since, figures.optional(0.8), appraisals.optional(0.8))
                .as((day, measured, judged) -> Tuple.of(Accounts.account(id).withCustomerSince(day), measured, judged));
    }

    private static Input input(List<Tuple3<Account, Optional<AccountFigures>, Optional<AccountAppraisal>>> known) {
        return new Input(
                known.stream().map(Tuple3::get1).toList(),
                known.stream().flatMap(one -> one.get2().stream()).toList(),
                known.stream().flatMap(one -> one.get3().stream()).toList());
    }

    /** The same with figures and appraisals in another order. */
    public static Arbitrary<Input> reordered(Input input) {
        return Combinators.combine(Accounts.shuffled(input.figures()), Accounts.shuffled(input.appraisals()))
                .as((figures, appraisals) -> new Input(input.accounts(), figures, appraisals));
    }
}
