package io.github.keyaccount.account;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of groups of accounts in a period: for each account without a parent, the sums of its own figures and those
 * of all accounts below it.
 *
 * <p>The sums are exact. A group has a margin, a cost to serve and so on only if that was measured for every member that
 * has figures: a sum over some of them would look like one over all. {@link #findings()} tell where such a figure is
 * missing though some members have it, and which groups have members without any figures. Example: W with a revenue of EUR
 * 300 and its subsidiary S with EUR 20 make a group W of EUR 320; if the margin of S is not known, that of the group is
 * not known either. Immutable and thread-safe.
 */
public final class GroupFigures {
    private final List<AccountFigures> groups;
    private final Map<AccountId, List<AccountFigures>> members;
    private final List<Finding> findings;

    private GroupFigures(
            List<AccountFigures> groups, Map<AccountId, List<AccountFigures>> members, List<Finding> findings) {
        this.groups = List.copyOf(groups);
        this.members = members;
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the figures of the groups of a hierarchy.
     *
     * @param hierarchy the hierarchy, which tells the members of each group
     * @param figures the figures of its accounts, all of one period, in any order; not every account needs to have some
     * @return the figures by group
     * @throws CurrencyMismatchException if not all amounts are in one currency; convert them with
     *     {@link AccountFigures#convertedTo} first
     * @throws IllegalArgumentException if figures belong to none of the accounts or are not all of one period, or an
     *     account has two; the message names all offenders, up to twenty of each kind
     * @throws ArithmeticException if a sum is out of range
     */
    public static GroupFigures of(AccountHierarchy hierarchy, Iterable<AccountFigures> figures) {
        Objects.requireNonNull(hierarchy, "hierarchy");
        Objects.requireNonNull(figures, "figures");
        List<AccountFigures> all = new ArrayList<>();
        figures.forEach(one -> all.add(Objects.requireNonNull(one, "figures")));
        check(hierarchy, all);
        Map<AccountId, AccountFigures> byAccount = new HashMap<>();
        all.forEach(one -> byAccount.put(one.account(), one));
        return sums(hierarchy, byAccount);
    }

    private static GroupFigures sums(AccountHierarchy hierarchy, Map<AccountId, AccountFigures> byAccount) {
        List<AccountFigures> groups = new ArrayList<>();
        Map<AccountId, List<AccountFigures>> members = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        int groupsWithoutFigures = 0;
        for (Account top : hierarchy.tops()) {
            AccountId group = top.id();
            List<Account> accounts = hierarchy.members(group);
            List<AccountFigures> measured = accounts.stream()
                    .flatMap(account -> Stream.ofNullable(byAccount.get(account.id())))
                    .toList();
            if (measured.isEmpty()) {
                groupsWithoutFigures++;
            } else {
                groups.add(sum(group, measured));
                members.put(group, measured);
                addFindings(findings, group, accounts.size(), measured);
            }
        }
        if (groupsWithoutFigures > 0) {
            findings.add(Finding.of(AccountFinding.GROUPS_WITHOUT_FIGURES, groupsWithoutFigures));
        }
        return new GroupFigures(groups, members, findings);
    }

    private static AccountFigures sum(AccountId group, List<AccountFigures> members) {
        return AccountFigures.builder()
                .account(group)
                .period(members.get(0).period())
                .revenue(total(members, AccountFigures::revenue))
                .margin(ifKnown(AccountFigure.MARGIN, members, AccountFigures::margin))
                .costToServe(ifKnown(AccountFigure.COST_TO_SERVE, members, AccountFigures::costToServe))
                .categorySpend(ifKnown(AccountFigure.CATEGORY_SPEND, members, AccountFigures::categorySpend))
                .receivables(ifKnown(AccountFigure.RECEIVABLES, members, AccountFigures::receivables))
                .sellingTime(sellingTime(members))
                .build();
    }

    private static Optional<Money> ifKnown(
            AccountFigure figure, List<AccountFigures> members, Function<AccountFigures, Optional<Money>> amount) {
        return members.stream().allMatch(figure::isKnownIn)
                ? Optional.of(total(members, one -> amount.apply(one).orElseThrow()))
                : Optional.empty();
    }

    private static Money total(List<AccountFigures> members, Function<AccountFigures, Money> amount) {
        return Money.total(
                members.get(0).currency(), members.stream().map(amount).toList());
    }

    private static Optional<Duration> sellingTime(List<AccountFigures> members) {
        return members.stream().allMatch(AccountFigure.SELLING_TIME::isKnownIn)
                ? members.stream().map(one -> one.sellingTime().orElseThrow()).reduce(Duration::plus)
                : Optional.empty();
    }

    private static void addFindings(List<Finding> findings, AccountId group, int size, List<AccountFigures> measured) {
        if (measured.size() < size) {
            findings.add(
                    Finding.of(AccountFinding.MEMBERS_WITHOUT_FIGURES, group.value(), size - measured.size(), size));
        }
        List<AccountFigure> knownOfSome = Stream.of(AccountFigure.values())
                .filter(figure -> measured.stream().anyMatch(figure::isKnownIn))
                .filter(figure -> !measured.stream().allMatch(figure::isKnownIn))
                .toList();
        if (!knownOfSome.isEmpty()) {
            findings.add(Finding.of(AccountFinding.NOT_MEASURED_FOR_ALL_MEMBERS, group.value(), knownOfSome));
        }
    }

    private static void check(AccountHierarchy hierarchy, List<AccountFigures> figures) {
        if (figures.isEmpty()) {
            return;
        }
        List<AccountId> accounts = figures.stream().map(AccountFigures::account).toList();
        List<AccountId> strangers = accounts.stream()
                .filter(account -> hierarchy.account(account).isEmpty())
                .distinct()
                .toList();
        AccountFigures first = figures.get(0);
        List<AccountFigures> ofOtherPeriods = unlike(first, figures, AccountFigures::period);
        List<AccountFigures> inOtherCurrencies = unlike(first, figures, AccountFigures::currency);
        List<String> messages = new ArrayList<>();
        Check.addMessage(messages, strangers, "accounts of the hierarchy in 'figures'");
        Check.addMessage(messages, Check.repeated(accounts), "figures once per account in 'figures'");
        Check.addMessage(
                messages,
                ofOtherPeriods.stream()
                        .map(one -> one.account() + " in " + one.period().described())
                        .toList(),
                "figures of one period, " + first.period().described() + " of " + first.account() + ", in 'figures'");
        Check.addMessage(
                messages,
                inOtherCurrencies.stream()
                        .map(one -> one.account() + " in " + one.currency())
                        .toList(),
                "figures in one currency, " + first.currency() + " of " + first.account() + ", in 'figures'");
        String message = String.join("; ", messages);
        if (!inOtherCurrencies.isEmpty()) {
            Currency other = inOtherCurrencies.get(0).currency();
            throw new CurrencyMismatchException(message, first.currency(), other);
        }
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException(message);
        }
    }

    private static List<AccountFigures> unlike(
            AccountFigures first, List<AccountFigures> figures, Function<AccountFigures, Object> property) {
        Object expected = property.apply(first);
        return figures.stream()
                .filter(one -> !property.apply(one).equals(expected))
                .toList();
    }

    /**
     * Returns the figures of each group that has a member with figures, under the id of its top.
     *
     * <p>They make a portfolio of groups together with the accounts of {@link AccountHierarchy#groups()}: the tops, as
     * accounts that are customers since the earliest of their members. Appraisals of members are not those of the group:
     * what is judged of a group as a whole goes into an appraisal of its own, under the id of its top.
     *
     * @return the figures in the order of {@link AccountHierarchy#tops()}
     */
    public List<AccountFigures> groups() {
        return groups;
    }

    /**
     * Returns what the figures of a group were added up from.
     *
     * @param group the id of the top of a group
     * @return the figures of its members that have some, in the order of {@link AccountHierarchy#members}; none if no
     *     member has, or the id is not that of a top
     */
    public List<AccountFigures> members(AccountId group) {
        return members.getOrDefault(Objects.requireNonNull(group, "group"), List.of());
    }

    /**
     * Returns what a reader of the figures should know: for each group how many members have no figures, and which
     * figures it lacks because only some of its members have them; and how many groups have no figures at all.
     *
     * @return the findings in the order of the groups
     */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof GroupFigures other
                && groups.equals(other.groups)
                && members.equals(other.members)
                && findings.equals(other.findings);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    @Override
    public String toString() {
        return "GroupFigures[" + groups.size() + " groups]";
    }
}
