package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * A validated snapshot of accounts, their figures of one period, and what was judged of them, as of the end of a day.
 *
 * <p>Every figure and every appraisal belongs to one of the accounts, none has two of a kind, and all amounts are in one
 * currency. An account may lack either: what is not known stays unknown, and whatever is worked out from the portfolio
 * says where it was missing. It is made once and then answers quickly. Immutable and thread-safe.
 */
public final class Portfolio {
    private final SalesPeriod period;
    private final LocalDate asOf;
    /** The as-of date as an epoch day. */
    private final long lastDay;

    private final Optional<Currency> currency;
    private final AccountTable table;

    private Portfolio(SalesPeriod period, LocalDate asOf, Optional<Currency> currency, AccountTable table) {
        this.period = period;
        this.asOf = asOf;
        this.lastDay = asOf.toEpochDay();
        this.currency = currency;
        this.table = table;
    }

    /**
     * Returns the snapshot of accounts with their figures and appraisals.
     *
     * @param accounts the accounts, in an order that is kept
     * @param figures the figures of the accounts in the period, in any order
     * @param appraisals what was judged of the accounts by the as-of date, in any order
     * @param period the period in which the figures were measured
     * @param asOf the day at whose end the portfolio stands, not before the period begins
     * @return the portfolio
     * @throws CurrencyMismatchException if not all amounts are in one currency; convert them with
     *     {@link AccountFigures#convertedTo} and {@link AccountAppraisal#convertedTo} first
     * @throws IllegalArgumentException if two accounts have the same id; figures or an appraisal belong to none of the
     *     accounts; an account has two of them; figures are of another period; an appraisal is dated after the as-of date,
     *     or that lies before the period. The message names all offenders, up to twenty of each kind
     */
    public static Portfolio of(
            Iterable<Account> accounts,
            Iterable<AccountFigures> figures,
            Iterable<AccountAppraisal> appraisals,
            SalesPeriod period,
            LocalDate asOf) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        List<Account> allAccounts = list(accounts, "accounts");
        List<AccountFigures> allFigures = list(figures, "figures");
        List<AccountAppraisal> allAppraisals = list(appraisals, "appraisals");
        Check.argument(
                !asOf.isBefore(period.start()), "'asOf' on or after the first day of the period " + period, asOf);
        AccountTable table = new AccountTable(allAccounts.toArray(Account[]::new));
        Optional<Currency> currency = currency(allFigures, allAppraisals);
        boolean sound = enterAccounts(table)
                && enterFigures(table, allFigures, period, currency)
                && enterAppraisals(table, allAppraisals, asOf, currency);
        if (!sound) {
            throw refusal(allAccounts, allFigures, allAppraisals, period, asOf);
        }
        return new Portfolio(period, asOf, currency, table);
    }

    private static <T> List<T> list(Iterable<T> elements, String name) {
        Objects.requireNonNull(elements, name);
        List<T> list = elements instanceof Collection<T> collection
                ? new ArrayList<>(collection)
                : StreamSupport.stream(elements.spliterator(), false).toList();
        list.forEach(element -> Objects.requireNonNull(element, name));
        return list;
    }

    private static Optional<Currency> currency(List<AccountFigures> figures, List<AccountAppraisal> appraisals) {
        return figures.isEmpty()
                ? appraisals.stream()
                        .flatMap(appraisal -> appraisal.potential().stream())
                        .map(Money::currency)
                        .findFirst()
                : Optional.of(figures.get(0).currency());
    }

    private static boolean enterAccounts(AccountTable table) {
        boolean sound = true;
        for (int i = 0; i < table.size(); i++) {
            sound &= table.enter(i);
        }
        return sound;
    }

    private static boolean enterFigures(
            AccountTable table, List<AccountFigures> figures, SalesPeriod period, Optional<Currency> currency) {
        boolean sound = true;
        for (int i = 0; i < figures.size(); i++) {
            AccountFigures one = figures.get(i);
            sound &=
                    one.period().equals(period) && one.currency().equals(currency.orElseThrow()) && table.enter(one, i);
        }
        return sound;
    }

    private static boolean enterAppraisals(
            AccountTable table, List<AccountAppraisal> appraisals, LocalDate asOf, Optional<Currency> currency) {
        boolean sound = true;
        for (int i = 0; i < appraisals.size(); i++) {
            AccountAppraisal one = appraisals.get(i);
            Optional<Money> potential = one.potential();
            sound &= !one.date().isAfter(asOf)
                    && (potential.isEmpty() || potential.get().currency().equals(currency.orElseThrow()))
                    && table.enter(one, i);
        }
        return sound;
    }

    private static IllegalArgumentException refusal(
            List<Account> accounts,
            List<AccountFigures> figures,
            List<AccountAppraisal> appraisals,
            SalesPeriod period,
            LocalDate asOf) {
        List<AccountId> ids = accounts.stream().map(Account::id).toList();
        List<AccountId> ofFigures =
                figures.stream().map(AccountFigures::account).toList();
        List<AccountId> ofAppraisals =
                appraisals.stream().map(AccountAppraisal::account).toList();
        List<String> messages = new ArrayList<>();
        Check.addMessage(messages, Check.repeated(ids), "one account per id in 'accounts'");
        Check.addMessage(messages, without(ofFigures, ids), "accounts of the portfolio in 'figures'");
        Check.addMessage(messages, Check.repeated(ofFigures), "figures once per account in 'figures'");
        Check.addMessage(
                messages,
                figures.stream()
                        .filter(one -> !one.period().equals(period))
                        .map(one -> one.account() + " in " + one.period().described())
                        .toList(),
                "figures of " + period.described() + " in 'figures'");
        Check.addMessage(messages, without(ofAppraisals, ids), "accounts of the portfolio in 'appraisals'");
        Check.addMessage(messages, Check.repeated(ofAppraisals), "one appraisal per account in 'appraisals'");
        Check.addMessage(
                messages,
                appraisals.stream()
                        .filter(one -> one.date().isAfter(asOf))
                        .map(one -> one.account() + " on " + one.date())
                        .toList(),
                "nothing dated after 'asOf' " + asOf + " in 'appraisals'");
        Map<Currency, AccountId> currencies = currencies(figures, appraisals);
        if (currencies.size() > 1) {
            List<String> found = new ArrayList<>();
            currencies.forEach((currency, account) -> found.add(currency + " of " + account));
            messages.add(Check.message("one currency in 'figures' and 'appraisals'", String.join(", ", found)));
        }
        String message = String.join("; ", messages);
        List<Currency> inOrder = List.copyOf(currencies.keySet());
        return inOrder.size() > 1
                ? new CurrencyMismatchException(message, inOrder.get(0), inOrder.get(1))
                : new IllegalArgumentException(message);
    }

    private static List<AccountId> without(List<AccountId> ids, List<AccountId> known) {
        Set<AccountId> all = new HashSet<>(known);
        return ids.stream().filter(id -> !all.contains(id)).distinct().toList();
    }

    /** The currencies in the order of their appearance, each with the first account that has it. */
    private static Map<Currency, AccountId> currencies(
            List<AccountFigures> figures, List<AccountAppraisal> appraisals) {
        Map<Currency, AccountId> first = new LinkedHashMap<>();
        figures.forEach(one -> first.putIfAbsent(one.currency(), one.account()));
        appraisals.forEach(
                one -> one.potential().ifPresent(potential -> first.putIfAbsent(potential.currency(), one.account())));
        return first;
    }

    /**
     * Returns the period in which the figures were measured.
     *
     * @return the period
     */
    public SalesPeriod period() {
        return period;
    }

    /**
     * Returns the day at whose end the portfolio stands.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the currency of all amounts.
     *
     * @return the currency, empty if there is no amount
     */
    public Optional<Currency> currency() {
        return currency;
    }

    /**
     * Returns the accounts.
     *
     * @return the accounts in the order in which they were given
     */
    public List<Account> accounts() {
        return table.accounts();
    }

    /**
     * Returns one of the accounts.
     *
     * @param id the id of the account
     * @return the account, empty if it is not in the portfolio
     */
    public Optional<Account> account(AccountId id) {
        return position(id) < 0 ? Optional.empty() : Optional.of(table.account(position(id)));
    }

    /**
     * Returns the figures of an account in the period.
     *
     * @param id the id of the account
     * @return the figures, empty if it has none or is not in the portfolio
     */
    public Optional<AccountFigures> figures(AccountId id) {
        return position(id) < 0 ? Optional.empty() : table.figures(position(id));
    }

    /**
     * Returns what was judged of an account.
     *
     * @param id the id of the account
     * @return the appraisal, empty if it has none or is not in the portfolio
     */
    public Optional<AccountAppraisal> appraisal(AccountId id) {
        return position(id) < 0 ? Optional.empty() : table.appraisal(position(id));
    }

    /**
     * Returns whether an account has bought from us: its first closed deal lies on or before the as-of date, or it brought
     * revenue in the period.
     *
     * @param id the id of the account
     * @return true if it is a customer; false if it is not, or not in the portfolio
     */
    public boolean isCustomer(AccountId id) {
        return position(id) >= 0 && isCustomer(position(id));
    }

    boolean isCustomer(int position) {
        long since = table.customerSince(position);
        boolean bought = since != AccountTable.UNKNOWN && since <= lastDay;
        return bought || table.revenue(position) > 0;
    }

    /**
     * Returns the accounts of which there are no figures in the period. No total and no share counts them.
     *
     * @return their ids in the order of the portfolio
     */
    public List<AccountId> withoutFigures() {
        return PositionView.ids(
                this,
                IntStream.range(0, table.size())
                        .filter(position -> table.figures(position).isEmpty())
                        .toArray());
    }

    /**
     * Returns what all accounts together bought in the period.
     *
     * @return the sum of the revenues that are known; empty if no account has figures
     * @throws ArithmeticException if the sum is too large for an amount of money
     */
    public Optional<Money> revenue() {
        MeasuredAccounts measured = MeasuredAccounts.of(this, PortfolioMeasure.REVENUE);
        return measured.size() == 0
                ? Optional.empty()
                : currency.map(one -> Money.ofMinor(new BigDecimal(measured.total()), one, RoundingMode.UNNECESSARY));
    }

    /**
     * Returns how many accounts bought from us in the period.
     *
     * @return the number of accounts with a revenue above zero
     */
    public int buyingCustomers() {
        int buying = 0;
        for (int i = 0; i < table.size(); i++) {
            buying += table.revenue(i) > 0 ? 1 : 0;
        }
        return buying;
    }

    /**
     * Returns what an account that bought in the period spent with us on average.
     *
     * <p>Revenue of all accounts ÷ number of buying customers. Accounts that bought nothing are not counted: revenues of
     * EUR 100, EUR 50 and EUR 0 make EUR 75. Source: the key-account training texts (客单价).
     *
     * @param roundingMode how to round to the minor unit
     * @return the average, empty if no account bought
     * @throws ArithmeticException if the revenue of all is too large for an amount of money, or the average needs rounding
     *     and the mode is {@code UNNECESSARY}
     */
    public Optional<Money> revenuePerBuyingCustomer(RoundingMode roundingMode) {
        Objects.requireNonNull(roundingMode, "roundingMode");
        int buying = buyingCustomers();
        return buying == 0 ? Optional.empty() : revenue().map(all -> all.dividedBy(buying, roundingMode));
    }

    private int position(AccountId id) {
        return table.find(Objects.requireNonNull(id, "id"));
    }

    AccountTable table() {
        return table;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Portfolio other
                && period.equals(other.period)
                && asOf.equals(other.asOf)
                && table.holdsTheSameAs(other.table);
    }

    /** {@return a hash of the period, the as-of date and the accounts} */
    @Override
    public int hashCode() {
        return Objects.hash(period, asOf, table.accounts());
    }

    @Override
    public String toString() {
        return table.size() + " accounts in " + period + " as of " + asOf;
    }
}
