package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.Accounts.EUR;
import static io.github.keyaccount.account.Accounts.JPY;
import static io.github.keyaccount.account.Accounts.KWD;
import static io.github.keyaccount.account.Accounts.RATES;
import static io.github.keyaccount.account.Accounts.USD;
import static io.github.keyaccount.account.Accounts.account;
import static io.github.keyaccount.account.Accounts.euro;
import static io.github.keyaccount.account.Accounts.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Accounts;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.Forecast;
import io.github.keyaccount.forecast.ForecastFinding;
import io.github.keyaccount.forecast.ForecastOptions;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelFinding;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityId;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.Pipeline;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

class AccountRevenueTest {
    private static final Funnel FUNNEL = Funnel.standard();
    private static final SalesPeriod QUARTER = SalesPeriod.quarter(2026, 3);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    /** After the end of the quarter, so that something can be won behind it. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 15);

    private static Opportunity open(String id, String account) {
        return Opportunity.builder()
                .id(id)
                .account(account)
                .stage("Use")
                .amount(euro("1000"))
                .build();
    }

    private static Opportunity won(String id, String account, LocalDate on, Money revenue) {
        return open(id, account).withOutcome(Outcome.won(on, revenue));
    }

    private static Opportunity wonFromNobody(String id, LocalDate on, Money revenue) {
        return won(id, "W", on, revenue).withAccount(Optional.empty());
    }

    private static Pipeline pipeline(Opportunity... opportunities) {
        return Pipeline.of(FUNNEL, AS_OF, List.of(opportunities));
    }

    private static AccountFigures figures(String account, Money revenue) {
        return AccountFigures.builder()
                .account(account)
                .period(QUARTER)
                .revenue(revenue)
                .build();
    }

    // Laws

    private static Arbitrary<List<Opportunity>> opportunities(Arbitrary<Currency> currencies) {
        Arbitrary<Money> money =
                Combinators.combine(Accounts.minorUnits(), currencies).as(Money::ofMinor);
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.of(FIRST_DAY.minusDays(1), FIRST_DAY, LAST_DAY, LAST_DAY.plusDays(1), AS_OF),
                Arbitraries.integers().between(0, 200).map(AS_OF::minusDays));
        Arbitrary<Outcome> outcomes = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Outcome.open())),
                Tuple.of(4, days.map(Outcome::won)),
                Tuple.of(4, Combinators.combine(days, money).as(Outcome::won)),
                Tuple.of(1, days.map(day -> Outcome.lost(day, "price"))));
        return Combinators.combine(Arbitraries.of("W", "Y", "A", "B").optional(0.8), money, outcomes)
                .as((account, amount, outcome) -> Opportunity.builder()
                        .id("O")
                        .account(account.map(AccountId::of))
                        .stage("Use")
                        .amount(amount)
                        .outcome(outcome)
                        .build())
                .list()
                .ofMaxSize(15)
                .map(deals -> IntStream.range(0, deals.size())
                        .mapToObj(i -> deals.get(i).withId(OpportunityId.of("O-" + i)))
                        .toList())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Opportunity>> inEuro() {
        return opportunities(Arbitraries.just(EUR));
    }

    @Provide
    Arbitrary<List<Opportunity>> inSeveralCurrencies() {
        return opportunities(Accounts.currencies());
    }

    @Provide
    Arbitrary<Tuple2<List<Opportunity>, List<Opportunity>>> reordered() {
        return inEuro().flatMap(deals -> Accounts.shuffled(deals).map(other -> Tuple.of(deals, other)));
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Accounts.currencies();
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Accounts.roundingModes();
    }

    /** One by one: what was won in the third quarter. */
    private static List<Opportunity> slowlyWon(List<Opportunity> deals) {
        List<Opportunity> won = new ArrayList<>();
        for (Opportunity deal : deals) {
            if (deal.outcome() instanceof Outcome.Won outcome
                    && outcome.date().compareTo(FIRST_DAY) >= 0
                    && outcome.date().compareTo(LAST_DAY) <= 0) {
                won.add(deal);
            }
        }
        return won;
    }

    private static Money slowRevenue(Opportunity deal) {
        return ((Outcome.Won) deal.outcome()).finalAmount().orElse(deal.amount());
    }

    @Property(tries = 200)
    void revenueOfAnAccount_isTheSumOfWhatWasWonFromItInThePeriod(@ForAll("inEuro") List<Opportunity> deals) {
        Map<String, Long> expected = new TreeMap<>();
        List<OpportunityId> withoutAccount = new ArrayList<>();
        long left = 0;
        for (Opportunity deal : slowlyWon(deals)) {
            long units = slowRevenue(deal).minorUnits();
            if (deal.account().isPresent()) {
                expected.merge(deal.account().get().value(), units, Math::addExact);
            } else {
                withoutAccount.add(deal.id());
                left = Math.addExact(left, units);
            }
        }
        AccountRevenue revenue = AccountRevenue.of(Pipeline.of(FUNNEL, AS_OF, deals), QUARTER);
        assertEquals(
                expected.entrySet().stream()
                        .map(entry -> figures(entry.getKey(), Money.ofMinor(entry.getValue(), EUR)))
                        .toList(),
                revenue.figures());
        assertEquals(withoutAccount, revenue.withoutAccount());
        assertEquals(
                withoutAccount.isEmpty() ? Optional.empty() : Optional.of(Money.ofMinor(left, EUR)),
                revenue.revenueWithoutAccount());
    }

    @Property(tries = 100)
    void revenueOfAllAccountsAndOfNone_isWhatAForecastTakesAsClosed(@ForAll("inEuro") List<Opportunity> deals) {
        Pipeline pipeline = Pipeline.of(FUNNEL, AS_OF, deals);
        AccountRevenue revenue = AccountRevenue.of(pipeline, QUARTER);
        List<Money> parts = new ArrayList<>(
                revenue.figures().stream().map(AccountFigures::revenue).toList());
        revenue.revenueWithoutAccount().ifPresent(parts::add);
        Forecast forecast = Forecast.of(pipeline, SalesTarget.of(QUARTER, euro("1")), ForecastOptions.defaults());
        assertEquals(forecast.closed(), Money.total(EUR, parts));
    }

    @Property(tries = 100)
    void orderOfOpportunities_makesNoDifferenceToTheFigures(
            @ForAll("reordered") Tuple2<List<Opportunity>, List<Opportunity>> deals) {
        AccountRevenue one = AccountRevenue.of(Pipeline.of(FUNNEL, AS_OF, deals.get1()), QUARTER);
        AccountRevenue other = AccountRevenue.of(Pipeline.of(FUNNEL, AS_OF, deals.get2()), QUARTER);
        assertEquals(one.figures(), other.figures());
        assertEquals(one.revenueWithoutAccount(), other.revenueWithoutAccount());
        assertEquals(one.findings(), other.findings());
    }

    /** The exact value in euro: 1 EUR is 1.25 USD or 160 JPY, and 1 KWD is 2.9731 EUR. */
    private static BigDecimal inEuro(Money money) {
        return switch (money.currency().getCurrencyCode()) {
            case "EUR" -> money.amount();
            case "USD" -> money.amount().multiply(new BigDecimal("0.8"));
            case "JPY" -> money.amount().multiply(new BigDecimal("0.00625"));
            default -> money.amount().multiply(new BigDecimal("2.9731"));
        };
    }

    @Property(tries = 200)
    void conversion_roundsTheExactSumOfEachAccountOnce(
            @ForAll("inSeveralCurrencies") List<Opportunity> deals, @ForAll("modes") RoundingMode mode) {
        Map<String, BigDecimal> inEuro = new TreeMap<>();
        BigDecimal left = BigDecimal.ZERO;
        for (Opportunity deal : slowlyWon(deals)) {
            if (deal.account().isPresent()) {
                inEuro.merge(deal.account().get().value(), inEuro(slowRevenue(deal)), BigDecimal::add);
            } else {
                left = left.add(inEuro(slowRevenue(deal)));
            }
        }
        AccountRevenue revenue = AccountRevenue.of(Pipeline.of(FUNNEL, AS_OF, deals), QUARTER, EUR, RATES, mode);
        assertEquals(
                inEuro.entrySet().stream()
                        .map(entry -> figures(entry.getKey(), Money.ofMajor(entry.getValue(), EUR, mode)))
                        .toList(),
                revenue.figures());
        assertEquals(
                Money.ofMajor(left, EUR, mode), revenue.revenueWithoutAccount().orElse(euro("0")));
    }

    @Property(tries = 100)
    void conversion_intoTheOnlyCurrency_changesNothing(@ForAll("inEuro") List<Opportunity> deals) {
        Pipeline pipeline = Pipeline.of(FUNNEL, AS_OF, deals);
        assertEquals(
                AccountRevenue.of(pipeline, QUARTER),
                AccountRevenue.of(pipeline, QUARTER, EUR, RATES, RoundingMode.UNNECESSARY));
    }

    @Property(tries = 100)
    void firstPurchase_isTheEarliestWinOfAnAccount(@ForAll("inSeveralCurrencies") List<Opportunity> deals) {
        Map<AccountId, LocalDate> expected = new TreeMap<>();
        for (AccountId account : List.of(id("W"), id("Y"), id("A"), id("B"))) {
            deals.stream()
                    .filter(deal -> deal.account().equals(Optional.of(account)))
                    .filter(deal -> deal.outcome() instanceof Outcome.Won)
                    .map(deal -> deal.outcome().closedOn().orElseThrow())
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> expected.put(account, day));
        }
        assertEquals(
                List.copyOf(expected.entrySet()),
                List.copyOf(AccountRevenue.firstPurchases(Pipeline.of(FUNNEL, AS_OF, deals))
                        .entrySet()));
    }

    // Cases

    @Test
    void revenue_isOfWhatWasWonFromTheFirstDayToTheLast() {
        Pipeline pipeline = pipeline(
                won("before", "W", FIRST_DAY.minusDays(1), euro("3")),
                won("first", "W", FIRST_DAY, euro("100")),
                won("last", "W", LAST_DAY, euro("20.50")),
                won("end", "W", LAST_DAY.plusDays(1), euro("7")),
                wonFromNobody("nobody", FIRST_DAY.plusDays(1), euro("5")));
        AccountRevenue revenue = AccountRevenue.of(pipeline, QUARTER);
        assertEquals(List.of(figures("W", euro("120.50"))), revenue.figures());
        assertEquals(List.of(OpportunityId.of("nobody")), revenue.withoutAccount());
        assertEquals(Optional.of(euro("5")), revenue.revenueWithoutAccount());
        assertEquals(List.of(Finding.of(PortfolioFinding.WON_WITHOUT_ACCOUNT, 1, euro("5"))), revenue.findings());
        assertEquals(AS_OF, revenue.asOf());
        assertEquals(QUARTER, revenue.period());
        assertEquals(Optional.empty(), revenue.exchangeRates());
        assertEquals("AccountRevenue[1 accounts in 2026-Q3 as of 2026-10-15]", revenue.toString());
    }

    @Test
    void revenue_isTheFinalAmount_elseTheAmount_ofWinsOnly() {
        Pipeline pipeline = pipeline(
                won("final", "Y", FIRST_DAY, euro("0")),
                open("amount", "W").withOutcome(Outcome.won(FIRST_DAY)),
                open("open", "B"),
                open("lost", "B").withOutcome(Outcome.lost(FIRST_DAY, "price")),
                open("abandoned", "B").withOutcome(Outcome.abandoned(FIRST_DAY, "no budget")));
        AccountRevenue revenue = AccountRevenue.of(pipeline, QUARTER);
        assertEquals(List.of(figures("W", euro("1000")), figures("Y", euro("0"))), revenue.figures());
        assertEquals(List.of(), revenue.findings());
    }

    @Test
    void pipelineWithoutWins_hasNoRevenue() {
        AccountRevenue revenue = AccountRevenue.of(pipeline(open("a", "W")), QUARTER);
        assertEquals(List.of(), revenue.figures());
        assertEquals(List.of(), revenue.withoutAccount());
        assertEquals(Optional.empty(), revenue.revenueWithoutAccount());
        assertEquals(List.of(), revenue.findings());
    }

    @Test
    void revenue_isRoundedOncePerAccount_whenConverted() {
        // 3 × JPY 1 = EUR 0.01875; 2 × USD 0.01 = EUR 0.016. Each alone is EUR 0.00625 or 0.008.
        Pipeline pipeline = pipeline(
                won("a", "Y", FIRST_DAY, Money.ofMajor(1, JPY)),
                won("b", "Y", FIRST_DAY, Money.ofMajor(1, JPY)),
                won("c", "Y", FIRST_DAY, Money.ofMajor(1, JPY)),
                won("d", "W", FIRST_DAY, Money.ofMajor("0.01", USD)),
                won("e", "W", FIRST_DAY, Money.ofMajor("0.01", USD)),
                wonFromNobody("f", FIRST_DAY, euro("0.01")),
                wonFromNobody("g", FIRST_DAY, Money.ofMajor(1, JPY)));
        AccountRevenue down = AccountRevenue.of(pipeline, QUARTER, EUR, RATES, RoundingMode.DOWN);
        assertEquals(List.of(figures("W", euro("0.01")), figures("Y", euro("0.01"))), down.figures());
        assertEquals(Optional.of(euro("0.01")), down.revenueWithoutAccount());
        AccountRevenue up = AccountRevenue.of(pipeline, QUARTER, EUR, RATES, RoundingMode.UP);
        assertEquals(List.of(figures("W", euro("0.02")), figures("Y", euro("0.02"))), up.figures());
        assertEquals(Optional.of(euro("0.02")), up.revenueWithoutAccount());
        assertEquals(Optional.of(RATES), up.exchangeRates());
    }

    @Test
    void ratesOfAnotherDay_areFound_onlyWhereTheyAreUsed() {
        Finding otherDay = Finding.of(ForecastFinding.EXCHANGE_RATES_OF_ANOTHER_DAY, RATES.date(), AS_OF);
        Pipeline inYen = pipeline(won("a", "W", FIRST_DAY, Money.ofMajor(160, JPY)));
        assertEquals(
                List.of(otherDay),
                AccountRevenue.of(inYen, QUARTER, EUR, RATES, RoundingMode.UP).findings());
        ExchangeRates ofThatDay =
                ExchangeRates.builder(AS_OF, EUR).quote(EUR, JPY, "160").build();
        AccountRevenue converted = AccountRevenue.of(inYen, QUARTER, EUR, ofThatDay, RoundingMode.UP);
        assertEquals(List.of(), converted.findings());
        assertEquals(List.of(figures("W", euro("1"))), converted.figures());
        AccountRevenue untouched = AccountRevenue.of(inYen, QUARTER, JPY, RATES, RoundingMode.UP);
        assertEquals(List.of(), untouched.findings());
        assertEquals(Optional.empty(), untouched.exchangeRates());
    }

    @Test
    void findings_includeThoseOfThePipeline_afterTheirOwn() {
        Pipeline pipeline = pipeline(
                        won("small", "W", FIRST_DAY, euro("3")).withAmount(euro("3")),
                        wonFromNobody("nobody", FIRST_DAY, euro("5")))
                .withThreshold(euro("1000"));
        AccountRevenue revenue = AccountRevenue.of(pipeline, QUARTER);
        assertEquals(List.of(), revenue.figures());
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.WON_WITHOUT_ACCOUNT, 1, euro("5")),
                        Finding.of(FunnelFinding.BELOW_THRESHOLD, 1, euro("1000"))),
                revenue.findings());
    }

    @Test
    void opportunitiesInOtherCurrencies_doNoHarm_outsideTheRevenueOfThePeriod() {
        Pipeline pipeline = pipeline(
                open("open", "W").withAmount(Money.ofMajor(1, USD)),
                won("before", "W", FIRST_DAY.minusDays(1), Money.ofMajor(1, JPY)),
                won("final", "W", FIRST_DAY, euro("1")).withAmount(Money.ofMajor(1, KWD)));
        assertEquals(
                List.of(figures("W", euro("1"))),
                AccountRevenue.of(pipeline, QUARTER).figures());
    }

    @Test
    void firstPurchases_countSmallAndWorthlessWins_andMakeCustomers() {
        Pipeline pipeline = pipeline(
                        won("later", "W", LAST_DAY, euro("100")).withAmount(euro("5000")),
                        won("small", "W", FIRST_DAY, euro("0")).withAmount(euro("1")),
                        won("other", "A", AS_OF, euro("1")),
                        wonFromNobody("nobody", FIRST_DAY, euro("5")),
                        open("open", "Y"))
                .withThreshold(euro("2000"));
        Map<AccountId, LocalDate> first = AccountRevenue.firstPurchases(pipeline);
        assertEquals("{A=2026-10-15, W=2026-07-01}", first.toString());
        List<Account> accounts = List.of("A", "W", "Y").stream()
                .map(Accounts::account)
                .map(account -> account.withCustomerSince(Optional.ofNullable(first.get(account.id()))))
                .toList();
        Portfolio portfolio = Portfolio.of(accounts, List.of(), List.of(), QUARTER, AS_OF);
        assertTrue(portfolio.isCustomer(id("A")));
        assertTrue(portfolio.isCustomer(id("W")));
        assertEquals(Optional.of(account("Y")), portfolio.account(id("Y")));
        assertEquals(false, portfolio.isCustomer(id("Y")));
        assertThrows(UnsupportedOperationException.class, first::clear);
    }

    @Test
    void lists_cannotBeChanged() {
        AccountRevenue revenue = AccountRevenue.of(
                pipeline(won("a", "W", FIRST_DAY, euro("1")), wonFromNobody("nobody", FIRST_DAY, euro("5"))), QUARTER);
        for (List<?> list : List.of(revenue.figures(), revenue.withoutAccount(), revenue.findings())) {
            assertThrows(UnsupportedOperationException.class, list::clear);
        }
    }

    @Test
    void finding_readsAsASentence() {
        Finding finding = Finding.of(PortfolioFinding.WON_WITHOUT_ACCOUNT, 2, euro("1234.50"));
        assertEquals("PortfolioFinding.WON_WITHOUT_ACCOUNT", finding.code().code());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(
                "In the figures of no account because none is named in what was won: opportunities 2, amount EUR"
                        + " 1,234.50.",
                Texts.english().of(finding));
        assertEquals(
                "已成交、但没有注明客户，因而未计入任何客户的商机：2 个，金额 EUR 1,234.50。", Texts.chinese().of(finding));
    }

    // Refusals

    @Test
    void revenueInSeveralCurrencies_isRefused_withoutRates() {
        Pipeline pipeline = pipeline(
                won("a", "W", FIRST_DAY, euro("1")),
                won("b", "W", FIRST_DAY, Money.ofMajor(1, USD)),
                won("c", "W", FIRST_DAY, Money.ofMajor(2, USD)),
                wonFromNobody("d", FIRST_DAY, Money.ofMajor(1, JPY)));
        CurrencyMismatchException refusal = assertRefused(
                CurrencyMismatchException.class,
                "Expected 'rates', or a 'pipeline' with all revenue of 2026-Q3 in one currency,"
                        + " but found no rates, and EUR of a, USD of b, JPY of d",
                () -> AccountRevenue.of(pipeline, QUARTER));
        assertEquals(EUR, refusal.expected());
        assertEquals(USD, refusal.found());
    }

    @Test
    void missingRates_areNamedTogether() {
        ExchangeRates dollars =
                ExchangeRates.builder(AS_OF, EUR).quote(EUR, USD, "1.25").build();
        Pipeline pipeline = pipeline(
                won("a", "W", FIRST_DAY, euro("1")),
                won("b", "W", FIRST_DAY, Money.ofMajor(1, KWD)),
                won("c", "W", FIRST_DAY, Money.ofMajor(1, USD)));
        assertRefused(
                "Expected 'rates' of 2026-10-15 with a rate for JPY and every currency of the revenue,"
                        + " but found none for [JPY, KWD]",
                () -> AccountRevenue.of(pipeline, QUARTER, JPY, dollars, RoundingMode.UP));
    }

    @Test
    void sumThatDoesNotFit_orNeedsRounding_isRefused() {
        Pipeline huge = pipeline(
                won("a", "W", FIRST_DAY, Money.ofMinor(Long.MAX_VALUE, EUR)), won("b", "W", FIRST_DAY, euro("0.01")));
        String tooLarge = "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807,"
                + " but found 9223372036854775808";
        assertRefused(ArithmeticException.class, tooLarge, () -> AccountRevenue.of(huge, QUARTER));
        assertRefused(
                ArithmeticException.class,
                tooLarge,
                () -> AccountRevenue.of(huge, QUARTER, EUR, RATES, RoundingMode.UP));
        Pipeline yen = pipeline(won("a", "W", FIRST_DAY, Money.ofMajor(1, JPY)));
        // JPY 1 is 0.625 cents.
        assertRefused(
                ArithmeticException.class,
                "Expected a quotient of 0 decimals, as 'roundingMode' is UNNECESSARY, but found 5 / 8",
                () -> AccountRevenue.of(yen, QUARTER, EUR, RATES, RoundingMode.UNNECESSARY));
    }

    @Test
    void nulls_areRefusedByName() {
        Pipeline pipeline = pipeline();
        assertNull("pipeline", () -> AccountRevenue.of(null, QUARTER));
        assertNull("period", () -> AccountRevenue.of(pipeline, null));
        assertNull("pipeline", () -> AccountRevenue.of(null, QUARTER, EUR, RATES, RoundingMode.UP));
        assertNull("period", () -> AccountRevenue.of(pipeline, null, EUR, RATES, RoundingMode.UP));
        assertNull("currency", () -> AccountRevenue.of(pipeline, QUARTER, null, RATES, RoundingMode.UP));
        assertNull("rates", () -> AccountRevenue.of(pipeline, QUARTER, EUR, null, RoundingMode.UP));
        assertNull("roundingMode", () -> AccountRevenue.of(pipeline, QUARTER, EUR, RATES, null));
        assertNull("pipeline", () -> AccountRevenue.firstPurchases(null));
    }
}
