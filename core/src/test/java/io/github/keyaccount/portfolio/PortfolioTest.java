package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.Accounts.AS_OF;
import static io.github.keyaccount.account.Accounts.EUR;
import static io.github.keyaccount.account.Accounts.JPY;
import static io.github.keyaccount.account.Accounts.USD;
import static io.github.keyaccount.account.Accounts.YEAR;
import static io.github.keyaccount.account.Accounts.account;
import static io.github.keyaccount.account.Accounts.accounts;
import static io.github.keyaccount.account.Accounts.appraisal;
import static io.github.keyaccount.account.Accounts.customer;
import static io.github.keyaccount.account.Accounts.euro;
import static io.github.keyaccount.account.Accounts.figures;
import static io.github.keyaccount.account.Accounts.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import io.github.keyaccount.portfolio.Portfolios.Input;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final List<Account> W_AND_Y = List.of(account("W"), account("Y"));

    @Provide
    Arbitrary<Input> inputs() {
        return Portfolios.inputs();
    }

    @Provide
    Arbitrary<Tuple2<Input, Input>> reordered() {
        return Portfolios.inputs().flatMap(input -> Portfolios.reordered(input).map(other -> Tuple.of(input, other)));
    }

    private static Portfolio of(
            List<Account> accounts, List<AccountFigures> figures, List<AccountAppraisal> appraisals) {
        return Portfolio.of(accounts, figures, appraisals, YEAR, AS_OF);
    }

    // Laws

    @Property(tries = 100)
    void portfolio_keepsTheOrder_andFindsWhatBelongsToAnAccount(@ForAll("inputs") Input input) {
        Portfolio portfolio = input.portfolio();
        assertEquals(input.accounts(), portfolio.accounts());
        for (Account account : input.accounts()) {
            assertEquals(Optional.of(account), portfolio.account(account.id()));
            assertEquals(
                    input.figures().stream()
                            .filter(one -> one.account().equals(account.id()))
                            .findAny(),
                    portfolio.figures(account.id()));
            assertEquals(
                    input.appraisals().stream()
                            .filter(one -> one.account().equals(account.id()))
                            .findAny(),
                    portfolio.appraisal(account.id()));
        }
    }

    @Property(tries = 100)
    void orderOfFiguresAndAppraisals_makesNoDifference(@ForAll("reordered") Tuple2<Input, Input> inputs) {
        Portfolio one = inputs.get1().portfolio();
        Portfolio other = inputs.get2().portfolio();
        assertEquals(one.currency(), other.currency());
        for (Account account : inputs.get1().accounts()) {
            assertEquals(one.figures(account.id()), other.figures(account.id()));
            assertEquals(one.appraisal(account.id()), other.appraisal(account.id()));
            assertEquals(one.isCustomer(account.id()), other.isCustomer(account.id()));
        }
    }

    @Property(tries = 100)
    void customers_areThoseThatHaveBoughtByTheDay_orBroughtRevenueInThePeriod(@ForAll("inputs") Input input) {
        Portfolio portfolio = input.portfolio();
        for (Account account : input.accounts()) {
            boolean bought = account.customerSince()
                    .filter(since -> !since.isAfter(AS_OF))
                    .isPresent();
            boolean paid = input.figures().stream()
                    .anyMatch(one ->
                            one.account().equals(account.id()) && one.revenue().isPositive());
            assertEquals(bought || paid, portfolio.isCustomer(account.id()));
        }
    }

    @Property(tries = 100)
    void columns_holdWhatTheValuesSay(@ForAll("inputs") Input input) {
        AccountTable table = input.portfolio().table();
        assertEquals(input.accounts().size(), table.size());
        for (int i = 0; i < table.size(); i++) {
            Account account = table.account(i);
            assertEquals(i, table.find(account.id()));
            Optional<AccountFigures> measured = table.figures(i);
            Optional<AccountAppraisal> judged = table.appraisal(i);
            assertEquals(account.customerSince().map(LocalDate::toEpochDay), known(table.customerSince(i)));
            assertEquals(measured.map(one -> one.revenue().minorUnits()), known(table.revenue(i)));
            assertEquals(minorUnits(measured.flatMap(AccountFigures::margin)), known(table.margin(i)));
            assertEquals(minorUnits(measured.flatMap(AccountFigures::categorySpend)), known(table.categorySpend(i)));
            assertEquals(minorUnits(judged.flatMap(AccountAppraisal::potential)), known(table.potential(i)));
            assertEquals(
                    judged.flatMap(AccountAppraisal::recoveryMonths).map(Integer::longValue),
                    known(table.recoveryMonths(i)));
            assertEquals(
                    billionths(judged.flatMap(AccountAppraisal::strategicWeight)), known(table.strategicWeight(i)));
            assertEquals(
                    billionths(judged.flatMap(AccountAppraisal::importanceToSeller)),
                    known(table.importanceToSeller(i)));
        }
    }

    private static Optional<Long> known(long cell) {
        return cell == AccountTable.UNKNOWN ? Optional.empty() : Optional.of(cell);
    }

    private static Optional<Long> minorUnits(Optional<Money> amount) {
        return amount.map(Money::minorUnits);
    }

    private static Optional<Long> billionths(Optional<Probability> share) {
        return share.map(value -> (long) value.billionths());
    }

    // Cases

    @Test
    void portfolio_saysWhatItIsOf() {
        Portfolio portfolio = of(W_AND_Y, List.of(figures("W", "5")), List.of());
        assertEquals(YEAR, portfolio.period());
        assertEquals(AS_OF, portfolio.asOf());
        assertEquals(Optional.of(EUR), portfolio.currency());
        assertEquals("2 accounts in 2026 as of 2026-12-31", portfolio.toString());
    }

    @Test
    void accounts_cannotBeChanged() {
        List<Account> accounts = of(W_AND_Y, List.of(), List.of()).accounts();
        assertThrows(UnsupportedOperationException.class, () -> accounts.set(0, account("Z")));
        assertThrows(UnsupportedOperationException.class, accounts::clear);
    }

    @Test
    void portfolio_keepsWhatItWasMadeOf_whenTheListsChange() {
        List<Account> accounts = new ArrayList<>(W_AND_Y);
        Portfolio portfolio = of(accounts, List.of(), List.of());
        accounts.set(0, account("Z"));
        assertEquals(W_AND_Y, portfolio.accounts());
    }

    @Test
    void emptyPortfolio_hasNoAccountAndNoCurrency() {
        Portfolio portfolio = of(List.of(), List.of(), List.of());
        assertEquals(List.of(), portfolio.accounts());
        assertEquals(Optional.empty(), portfolio.currency());
        assertEquals(Optional.empty(), portfolio.account(id("W")));
    }

    @Test
    void stranger_hasNothingAndIsNoCustomer() {
        Portfolio portfolio = of(W_AND_Y, List.of(figures("W", "5")), List.of(appraisal("W")));
        assertEquals(Optional.empty(), portfolio.account(id("Z")));
        assertEquals(Optional.empty(), portfolio.figures(id("Z")));
        assertEquals(Optional.empty(), portfolio.appraisal(id("Z")));
        assertFalse(portfolio.isCustomer(id("Z")));
        assertEquals(Optional.empty(), portfolio.figures(id("Y")));
        assertEquals(Optional.empty(), portfolio.appraisal(id("Y")));
    }

    @Test
    void currency_isThatOfThePotentials_whenThereAreNoFigures() {
        AccountAppraisal silent = appraisal("W");
        AccountAppraisal inYen = appraisal("Y").withPotential(Money.ofMajor(5, JPY));
        assertEquals(
                Optional.of(JPY), of(W_AND_Y, List.of(), List.of(silent, inYen)).currency());
        assertEquals(Optional.empty(), of(W_AND_Y, List.of(), List.of(silent)).currency());
    }

    @Test
    void firstPurchase_makesACustomer_fromItsDayOn() {
        List<Account> accounts =
                List.of(customer("today", AS_OF), customer("tomorrow", AS_OF.plusDays(1)), account("never"));
        Portfolio portfolio = of(accounts, List.of(), List.of());
        assertTrue(portfolio.isCustomer(id("today")));
        assertFalse(portfolio.isCustomer(id("tomorrow")));
        assertFalse(portfolio.isCustomer(id("never")));
    }

    @Test
    void revenueInThePeriod_makesACustomer_fromACentOn() {
        Portfolio portfolio = of(W_AND_Y, List.of(figures("W", "0.01"), figures("Y", "0")), List.of());
        assertTrue(portfolio.isCustomer(id("W")));
        assertFalse(portfolio.isCustomer(id("Y")));
    }

    @Test
    void portfolio_standsFromTheFirstDayOfThePeriodOn_alsoAfterItsEnd() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertEquals(
                first, Portfolio.of(W_AND_Y, List.of(), List.of(), YEAR, first).asOf());
        LocalDate later = LocalDate.of(2027, 3, 1);
        assertEquals(
                later, Portfolio.of(W_AND_Y, List.of(), List.of(), YEAR, later).asOf());
    }

    @Test
    void appraisalOfTheAsOfDateItself_isTaken() {
        AccountAppraisal today = appraisal("W").withDate(AS_OF);
        assertEquals(Optional.of(today), of(W_AND_Y, List.of(), List.of(today)).appraisal(id("W")));
    }

    @Test
    void anyIterable_isTaken() {
        Iterable<Account> accounts = () -> W_AND_Y.iterator();
        assertEquals(
                W_AND_Y,
                Portfolio.of(accounts, new ArrayDeque<>(), List.of(), YEAR, AS_OF)
                        .accounts());
    }

    // Refusals

    @Test
    void accountGivenTwice_isRefused() {
        assertRefused(
                "Expected one account per id in 'accounts', but found 1 offender: W",
                () -> of(List.of(account("W"), account("Y"), account("W").withName("Other")), List.of(), List.of()));
    }

    @Test
    void figuresOfAStranger_areRefused() {
        assertRefused(
                "Expected accounts of the portfolio in 'figures', but found 1 offender: Z",
                () -> of(W_AND_Y, List.of(figures("W", "1"), figures("Z", "1")), List.of()));
    }

    @Test
    void twoFiguresOfOneAccount_areRefused() {
        assertRefused(
                "Expected figures once per account in 'figures', but found 1 offender: Y",
                () -> of(W_AND_Y, List.of(figures("Y", "1"), figures("W", "1"), figures("Y", "2")), List.of()));
    }

    @Test
    void figuresOfAnotherPeriod_areRefused_evenWhereItsKeyIsTheSame() {
        SalesPeriod bySunday = YEAR.withFirstDayOfWeek(DayOfWeek.SUNDAY);
        assertRefused(
                "Expected figures of 2026 (2026-01-01 to 2026-12-31, weeks from MONDAY) in 'figures',"
                        + " but found 2 offenders: W in 2025 (2025-01-01 to 2025-12-31, weeks from MONDAY),"
                        + " Y in 2026 (2026-01-01 to 2026-12-31, weeks from SUNDAY)",
                () -> of(
                        W_AND_Y,
                        List.of(
                                figures("W", "1").withPeriod(SalesPeriod.year(2025)),
                                figures("Y", "1").withPeriod(bySunday)),
                        List.of()));
    }

    @Test
    void appraisalOfAStranger_isRefused() {
        assertRefused(
                "Expected accounts of the portfolio in 'appraisals', but found 1 offender: Z",
                () -> of(W_AND_Y, List.of(), List.of(appraisal("Z"))));
    }

    @Test
    void twoAppraisalsOfOneAccount_areRefused() {
        assertRefused(
                "Expected one appraisal per account in 'appraisals', but found 1 offender: W",
                () -> of(W_AND_Y, List.of(), List.of(appraisal("W"), appraisal("W"))));
    }

    @Test
    void appraisalAfterTheAsOfDate_isRefused() {
        assertRefused(
                "Expected nothing dated after 'asOf' 2026-12-31 in 'appraisals',"
                        + " but found 1 offender: W on 2027-01-01",
                () -> of(W_AND_Y, List.of(), List.of(appraisal("W").withDate(AS_OF.plusDays(1)))));
    }

    @Test
    void asOfDateBeforeThePeriod_isRefused() {
        assertRefused(
                "Expected 'asOf' on or after the first day of the period 2026, but found 2025-12-31",
                () -> Portfolio.of(W_AND_Y, List.of(), List.of(), YEAR, LocalDate.of(2025, 12, 31)));
    }

    @Test
    void severalCurrencies_areRefused_andNamedWithTheFirstAccountOfEach() {
        AccountFigures inDollars = figures("Y", "1").withRevenue(Money.ofMajor(5, USD));
        CurrencyMismatchException ofFigures = assertRefused(
                CurrencyMismatchException.class,
                "Expected one currency in 'figures' and 'appraisals', but found EUR of W, USD of Y",
                () -> of(W_AND_Y, List.of(figures("W", "1"), inDollars), List.of()));
        assertEquals(EUR, ofFigures.expected());
        assertEquals(USD, ofFigures.found());
        CurrencyMismatchException ofBoth = assertRefused(
                CurrencyMismatchException.class,
                "Expected one currency in 'figures' and 'appraisals', but found USD of Y, EUR of W, JPY of Y",
                () -> of(
                        W_AND_Y,
                        List.of(inDollars),
                        List.of(
                                appraisal("W").withPotential(euro("1")),
                                appraisal("Y").withPotential(Money.ofMajor(1, JPY)))));
        assertEquals(USD, ofBoth.expected());
        assertEquals(EUR, ofBoth.found());
        assertRefused(
                CurrencyMismatchException.class,
                "Expected one currency in 'figures' and 'appraisals', but found EUR of W, JPY of Y",
                () -> of(
                        W_AND_Y,
                        List.of(),
                        List.of(
                                appraisal("W").withPotential(euro("1")),
                                appraisal("Y").withPotential(Money.ofMajor(1, JPY)))));
    }

    @Test
    void offencesOfEveryKind_areToldAtOnce() {
        String offences = "Expected one account per id in 'accounts', but found 1 offender: W; "
                + "Expected accounts of the portfolio in 'figures', but found 2 offenders: Z, X; "
                + "Expected figures once per account in 'figures', but found 2 offenders: Z, W; "
                + "Expected figures of 2026 (2026-01-01 to 2026-12-31, weeks from MONDAY) in 'figures',"
                + " but found 1 offender: Y in 2025 (2025-01-01 to 2025-12-31, weeks from MONDAY); "
                + "Expected accounts of the portfolio in 'appraisals', but found 1 offender: X; "
                + "Expected one appraisal per account in 'appraisals', but found 1 offender: Y; "
                + "Expected nothing dated after 'asOf' 2026-12-31 in 'appraisals',"
                + " but found 1 offender: Y on 2027-01-01";
        List<Account> accounts = List.of(account("W"), account("W"), account("Y"));
        List<AccountFigures> figures = List.of(
                figures("Z", "1"),
                figures("X", "1"),
                figures("Z", "1"),
                figures("W", "1"),
                figures("W", "1"),
                figures("Y", "1").withPeriod(SalesPeriod.year(2025)));
        AccountAppraisal late = appraisal("Y").withDate(AS_OF.plusDays(1));
        assertRefused(offences, () -> of(accounts, figures, List.of(appraisal("X"), appraisal("Y"), late)));
        AccountAppraisal inDollars = appraisal("X").withPotential(Money.ofMajor(5, USD));
        assertRefused(
                CurrencyMismatchException.class,
                offences + "; Expected one currency in 'figures' and 'appraisals', but found EUR of Z, USD of X",
                () -> of(accounts, figures, List.of(inDollars, appraisal("Y"), late)));
    }

    @Test
    void offenders_areNamedUpToTwenty_andCountedAll() {
        List<AccountFigures> ofStrangers = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> figures("S" + i, "1"))
                .toList();
        assertRefused(
                "Expected accounts of the portfolio in 'figures', but found 25 offenders: S1, S2, S3, S4, S5, S6, S7,"
                        + " S8, S9, S10, S11, S12, S13, S14, S15, S16, S17, S18, S19, S20, and 5 more",
                () -> of(accounts(3), ofStrangers, List.of()));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("accounts", () -> Portfolio.of(null, List.of(), List.of(), YEAR, AS_OF));
        assertNull("figures", () -> Portfolio.of(W_AND_Y, null, List.of(), YEAR, AS_OF));
        assertNull("appraisals", () -> Portfolio.of(W_AND_Y, List.of(), null, YEAR, AS_OF));
        assertNull("period", () -> Portfolio.of(W_AND_Y, List.of(), List.of(), null, AS_OF));
        assertNull("asOf", () -> Portfolio.of(W_AND_Y, List.of(), List.of(), YEAR, null));
        assertNull("accounts", () -> of(Collections.singletonList(null), List.of(), List.of()));
        assertNull("figures", () -> of(W_AND_Y, Collections.singletonList(null), List.of()));
        assertNull("appraisals", () -> of(W_AND_Y, List.of(), Collections.singletonList(null)));
        Portfolio portfolio = of(W_AND_Y, List.of(), List.of());
        assertNull("id", () -> portfolio.account(null));
        assertNull("id", () -> portfolio.figures(null));
        assertNull("id", () -> portfolio.appraisal(null));
        assertNull("id", () -> portfolio.isCustomer(null));
    }
}
