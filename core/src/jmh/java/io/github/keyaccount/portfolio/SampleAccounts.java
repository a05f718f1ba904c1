package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;

/** Accounts with figures and appraisals for measuring: a tenth are prospects, the rest buys very unevenly. */
final class SampleAccounts {
    static final Currency EUR = Currency.getInstance("EUR");
    static final SalesPeriod PERIOD = SalesPeriod.year(2025);
    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final int MOST_CUSTOMER_DAYS = 20 * 365;

    final List<Account> accounts = new ArrayList<>();
    final List<AccountFigures> figures = new ArrayList<>();
    final List<AccountAppraisal> appraisals = new ArrayList<>();

    SampleAccounts(int count) {
        SplittableRandom random = new SplittableRandom(20251231);
        for (int i = 0; i < count; i++) {
            String id = "ACC-" + (1_000_000 + i);
            boolean customer = random.nextInt(10) > 0;
            Account.Builder account = Account.builder().id(id).name("Company " + i);
            if (customer) {
                account.customerSince(AS_OF.minusDays(random.nextInt(MOST_CUSTOMER_DAYS)));
            }
            accounts.add(account.build());
            long revenue = customer ? (long) (1_000_000 / (1e-4 + random.nextDouble())) : 0;
            long spend = revenue + random.nextLong(100_000_000);
            figures.add(AccountFigures.builder()
                    .account(id)
                    .period(PERIOD)
                    .revenue(Money.ofMinor(revenue, EUR))
                    .categorySpend(Money.ofMinor(spend, EUR))
                    .build());
            appraisals.add(AccountAppraisal.builder()
                    .account(id)
                    .date(AS_OF)
                    .strategicWeight(Probability.ofPercent(random.nextInt(101)))
                    .importanceToSeller(Probability.ofPercent(random.nextInt(101)))
                    .recoveryMonths(random.nextInt(36))
                    .potential(Money.ofMinor(spend + random.nextLong(100_000_000), EUR))
                    .build());
        }
    }

    Portfolio portfolio() {
        return Portfolio.of(accounts, figures, appraisals, PERIOD, AS_OF);
    }
}
