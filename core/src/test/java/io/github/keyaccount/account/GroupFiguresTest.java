package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.AccountFigure.CATEGORY_SPEND;
import static io.github.keyaccount.account.AccountFigure.COST_TO_SERVE;
import static io.github.keyaccount.account.AccountFigure.MARGIN;
import static io.github.keyaccount.account.AccountFigure.RECEIVABLES;
import static io.github.keyaccount.account.AccountFigure.SELLING_TIME;
import static io.github.keyaccount.account.AccountFinding.GROUPS_WITHOUT_FIGURES;
import static io.github.keyaccount.account.AccountFinding.MEMBERS_WITHOUT_FIGURES;
import static io.github.keyaccount.account.AccountFinding.NOT_MEASURED_FOR_ALL_MEMBERS;
import static io.github.keyaccount.account.Accounts.EUR;
import static io.github.keyaccount.account.Accounts.USD;
import static io.github.keyaccount.account.Accounts.YEAR;
import static io.github.keyaccount.account.Accounts.account;
import static io.github.keyaccount.account.Accounts.accountBelow;
import static io.github.keyaccount.account.Accounts.euro;
import static io.github.keyaccount.account.Accounts.figures;
import static io.github.keyaccount.account.Accounts.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

class GroupFiguresTest {
    /** W has S and T; Y stands alone. */
    private static final AccountHierarchy HIERARCHY =
            AccountHierarchy.of(List.of(account("W"), accountBelow("W", "S"), account("Y"), accountBelow("S", "T")));

    // Laws

    /** Accounts, and figures of some of them in one currency. */
    record Input(List<Account> accounts, List<AccountFigures> figures) {
        GroupFigures groupFigures() {
            return GroupFigures.of(AccountHierarchy.of(accounts), figures);
        }
    }

    @Provide
    Arbitrary<Input> inputs() {
        return Accounts.forests().flatMap(accounts -> figuresOf(accounts).map(figures -> new Input(accounts, figures)));
    }

    private static Arbitrary<List<AccountFigures>> figuresOf(List<Account> accounts) {
        return Accounts.currencies()
                .flatMap(currency -> Combinators.combine(accounts.stream()
                                .map(account ->
                                        figures(account.id().value(), currency).optional(0.8))
                                .toList())
                        .as(all -> all.stream().flatMap(Optional::stream).toList()));
    }

    @Provide
    Arbitrary<Tuple2<Input, Input>> reordered() {
        return inputs().flatMap(input -> Combinators.combine(
                        Accounts.shuffled(input.accounts()), Accounts.shuffled(input.figures()))
                .as((accounts, figures) -> Tuple.of(input, new Input(accounts, figures))));
    }

    private static AccountId slowTop(List<Account> accounts, AccountId id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .flatMap(account -> account.parent().stream())
                .findAny()
                .map(parent -> slowTop(accounts, parent))
                .orElse(id);
    }

    private static List<AccountFigures> slowMembers(Input input, AccountId top) {
        return input.figures().stream()
                .filter(one -> slowTop(input.accounts(), one.account()).equals(top))
                .toList();
    }

    private static Optional<Money> slowSum(
            List<AccountFigures> members, Function<AccountFigures, Optional<Money>> figure) {
        BigInteger sum = BigInteger.ZERO;
        for (AccountFigures one : members) {
            if (figure.apply(one).isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(BigInteger.valueOf(figure.apply(one).get().minorUnits()));
        }
        return Optional.of(Money.ofMinor(sum.longValueExact(), members.get(0).currency()));
    }

    private static Optional<Duration> slowTime(List<AccountFigures> members) {
        long millis = 0;
        for (AccountFigures one : members) {
            if (one.sellingTime().isEmpty()) {
                return Optional.empty();
            }
            millis += one.sellingTime().get().toMillis();
        }
        return Optional.of(Duration.ofMillis(millis));
    }

    @Property(tries = 200)
    void everyFigureOfAGroup_isTheSumOverItsMembers_ifKnownOfAllThatHaveFigures(@ForAll("inputs") Input input) {
        GroupFigures grouped = input.groupFigures();
        List<AccountFigures> expected = new ArrayList<>();
        for (Account account : input.accounts()) {
            List<AccountFigures> members = slowMembers(input, account.id());
            if (account.parent().isEmpty() && !members.isEmpty()) {
                expected.add(AccountFigures.builder()
                        .account(account.id())
                        .period(YEAR)
                        .revenue(slowSum(members, one -> Optional.of(one.revenue()))
                                .orElseThrow())
                        .margin(slowSum(members, AccountFigures::margin))
                        .costToServe(slowSum(members, AccountFigures::costToServe))
                        .categorySpend(slowSum(members, AccountFigures::categorySpend))
                        .receivables(slowSum(members, AccountFigures::receivables))
                        .sellingTime(slowTime(members))
                        .build());
            }
            assertEquals(
                    account.parent().isEmpty() ? new HashSet<>(members) : new HashSet<>(),
                    new HashSet<>(grouped.members(account.id())));
        }
        assertEquals(expected, grouped.groups());
    }

    @Property(tries = 100)
    void findings_nameWhatIsMissing(@ForAll("inputs") Input input) {
        List<Finding> expected = new ArrayList<>();
        int without = 0;
        for (Account account : input.accounts()) {
            if (account.parent().isEmpty()) {
                List<AccountFigures> members = slowMembers(input, account.id());
                long size = input.accounts().stream()
                        .filter(one -> slowTop(input.accounts(), one.id()).equals(account.id()))
                        .count();
                without += members.isEmpty() ? 1 : 0;
                if (!members.isEmpty() && members.size() < size) {
                    expected.add(
                            Finding.of(MEMBERS_WITHOUT_FIGURES, account.id().value(), size - members.size(), size));
                }
                List<AccountFigure> partly = new ArrayList<>();
                addIfPartly(partly, MARGIN, members, AccountFigures::margin);
                addIfPartly(partly, COST_TO_SERVE, members, AccountFigures::costToServe);
                addIfPartly(partly, CATEGORY_SPEND, members, AccountFigures::categorySpend);
                addIfPartly(partly, RECEIVABLES, members, AccountFigures::receivables);
                addIfPartly(partly, SELLING_TIME, members, AccountFigures::sellingTime);
                if (!partly.isEmpty()) {
                    expected.add(Finding.of(
                            NOT_MEASURED_FOR_ALL_MEMBERS, account.id().value(), partly));
                }
            }
        }
        if (without > 0) {
            expected.add(Finding.of(GROUPS_WITHOUT_FIGURES, without));
        }
        assertEquals(expected, input.groupFigures().findings());
    }

    private static void addIfPartly(
            List<AccountFigure> partly,
            AccountFigure figure,
            List<AccountFigures> members,
            Function<AccountFigures, Optional<?>> value) {
        long known =
                members.stream().filter(one -> value.apply(one).isPresent()).count();
        if (known > 0 && known < members.size()) {
            partly.add(figure);
        }
    }

    @Property(tries = 100)
    void orderOfAccountsAndFigures_makesNoDifferenceToTheFigures(@ForAll("reordered") Tuple2<Input, Input> inputs) {
        GroupFigures one = inputs.get1().groupFigures();
        GroupFigures other = inputs.get2().groupFigures();
        assertEquals(new HashSet<>(one.groups()), new HashSet<>(other.groups()));
        assertEquals(new HashSet<>(one.findings()), new HashSet<>(other.findings()));
    }

    @Property(tries = 100)
    void accountsWithoutParents_keepTheirFigures(@ForAll("inputs") Input input) {
        List<Account> apart = input.accounts().stream()
                .map(account -> account.withParent(Optional.empty()))
                .toList();
        List<AccountFigures> inTheirOrder = apart.stream()
                .flatMap(account ->
                        input.figures().stream().filter(one -> one.account().equals(account.id())))
                .toList();
        GroupFigures grouped = new Input(apart, input.figures()).groupFigures();
        assertEquals(inTheirOrder, grouped.groups());
        long without = apart.size() - input.figures().size();
        assertEquals(
                without == 0 ? List.of() : List.of(Finding.of(GROUPS_WITHOUT_FIGURES, without)), grouped.findings());
    }

    // Cases

    @Test
    void group_hasTheSumsOfItsMembers() {
        AccountFigures w = figures("W", "300")
                .withMargin(euro("90"))
                .withCostToServe(euro("12"))
                .withCategorySpend(euro("1000"))
                .withReceivables(euro("7"))
                .withSellingTime(Duration.ofHours(40));
        AccountFigures t = figures("T", "20")
                .withMargin(euro("-4"))
                .withCostToServe(euro("0.50"))
                .withCategorySpend(euro("20"))
                .withReceivables(euro("0"))
                .withSellingTime(Duration.ofMinutes(30));
        AccountFigures y = figures("Y", "5");
        GroupFigures grouped = GroupFigures.of(HIERARCHY, List.of(y, t, w));
        AccountFigures group = figures("W", "320")
                .withMargin(euro("86"))
                .withCostToServe(euro("12.50"))
                .withCategorySpend(euro("1020"))
                .withReceivables(euro("7"))
                .withSellingTime(Duration.ofMinutes(2430));
        assertEquals(List.of(group, y), grouped.groups());
        assertEquals(List.of(w, t), grouped.members(id("W")));
        assertEquals(List.of(y), grouped.members(id("Y")));
        assertEquals(List.of(), grouped.members(id("S")));
        assertEquals(List.of(), grouped.members(id("Z")));
        assertEquals(List.of(Finding.of(MEMBERS_WITHOUT_FIGURES, "W", 1, 3)), grouped.findings());
        assertEquals("GroupFigures[2 groups]", grouped.toString());
    }

    @Test
    void figureThatAMemberLacks_isLackingInTheGroup_andNamed() {
        AccountFigures w = figures("W", "300").withMargin(euro("90")).withReceivables(euro("0"));
        AccountFigures s = figures("S", "20").withReceivables(euro("2"));
        AccountFigures t = figures("T", "10").withReceivables(euro("3")).withSellingTime(Duration.ZERO);
        GroupFigures grouped = GroupFigures.of(HIERARCHY, List.of(w, s, t));
        assertEquals(List.of(figures("W", "330").withReceivables(euro("5"))), grouped.groups());
        assertEquals(
                List.of(
                        Finding.of(NOT_MEASURED_FOR_ALL_MEMBERS, "W", List.of(MARGIN, SELLING_TIME)),
                        Finding.of(GROUPS_WITHOUT_FIGURES, 1)),
                grouped.findings());
    }

    @Test
    void figureThatNoMemberHas_isLackingWithoutAWord() {
        GroupFigures grouped = GroupFigures.of(
                HIERARCHY, List.of(figures("W", "300"), figures("S", "20"), figures("T", "1"), figures("Y", "5")));
        assertEquals(List.of(figures("W", "321"), figures("Y", "5")), grouped.groups());
        assertEquals(List.of(), grouped.findings());
    }

    @Test
    void hierarchyWithoutFigures_hasNoGroups() {
        GroupFigures grouped = GroupFigures.of(HIERARCHY, List.of());
        assertEquals(List.of(), grouped.groups());
        assertEquals(List.of(Finding.of(GROUPS_WITHOUT_FIGURES, 2)), grouped.findings());
        GroupFigures empty = GroupFigures.of(AccountHierarchy.of(List.of()), List.of());
        assertEquals(List.of(), empty.groups());
        assertEquals(List.of(), empty.findings());
    }

    @Test
    void sumOfHugeAmounts_mayPassThroughWhatDoesNotFit() {
        AccountFigures w = figures("W", "0").withMargin(Money.ofMinor(Long.MAX_VALUE, EUR));
        AccountFigures s = figures("S", "0").withMargin(Money.ofMinor(5, EUR));
        AccountFigures t = figures("T", "0").withMargin(Money.ofMinor(-10, EUR));
        assertEquals(
                Optional.of(Money.ofMinor(Long.MAX_VALUE - 5, EUR)),
                GroupFigures.of(HIERARCHY, List.of(w, s, t)).groups().get(0).margin());
    }

    @Test
    void lists_cannotBeChanged() {
        GroupFigures grouped = GroupFigures.of(HIERARCHY, List.of(figures("W", "300")));
        for (List<?> list : List.of(grouped.groups(), grouped.members(id("W")), grouped.findings())) {
            assertThrows(UnsupportedOperationException.class, list::clear);
        }
    }

    @Test
    void findings_readAsSentences() {
        Finding members = Finding.of(MEMBERS_WITHOUT_FIGURES, "W", 1, 3);
        Finding figures = Finding.of(NOT_MEASURED_FOR_ALL_MEMBERS, "W", List.of(MARGIN, SELLING_TIME));
        Finding groups = Finding.of(GROUPS_WITHOUT_FIGURES, 1200);
        assertEquals(
                "Members of group W that have no figures and so are not in its totals: 1 of 3.",
                Texts.english().of(members));
        assertEquals(
                "Group W has no total of what was measured for some of its members only: Margin, Selling time.",
                Texts.english().of(figures));
        assertEquals(
                "Groups without totals, because no member has figures: 1,200.",
                Texts.english().of(groups));
        assertEquals("集团 W 只有部分成员有下列数据，因而没有合计：毛利、销售时间。", Texts.chinese().of(figures));
        assertEquals(
                List.of(Severity.WARNING, Severity.WARNING, Severity.INFO),
                Stream.of(members, figures, groups).map(Finding::severity).toList());
    }

    @Test
    void figures_areNamedByTypeAndName() {
        assertEquals(
                List.of(
                        "AccountFigure.REVENUE",
                        "AccountFigure.MARGIN",
                        "AccountFigure.COST_TO_SERVE",
                        "AccountFigure.CATEGORY_SPEND",
                        "AccountFigure.RECEIVABLES",
                        "AccountFigure.SELLING_TIME"),
                Stream.of(AccountFigure.values()).map(AccountFigure::code).toList());
        assertEquals("AccountFinding.GROUPS_WITHOUT_FIGURES", GROUPS_WITHOUT_FIGURES.code());
    }

    // Refusals

    private static void refused(String message, AccountFigures... figures) {
        assertRefused(message, () -> GroupFigures.of(HIERARCHY, List.of(figures)));
    }

    @Test
    void figuresOfAStranger_areRefused() {
        refused(
                "Expected accounts of the hierarchy in 'figures', but found 1 offender: Z",
                figures("W", "1"),
                figures("Z", "1"));
    }

    @Test
    void twoFiguresOfOneAccount_areRefused() {
        refused(
                "Expected figures once per account in 'figures', but found 1 offender: S",
                figures("S", "1"),
                figures("W", "1"),
                figures("S", "2"),
                figures("S", "3"));
    }

    @Test
    void figuresOfSeveralPeriods_areRefused_evenWhereTheirKeysAreTheSame() {
        refused(
                "Expected figures of one period, 2026 (2026-01-01 to 2026-12-31, weeks from MONDAY) of W, in 'figures',"
                        + " but found 2 offenders: S in 2025 (2025-01-01 to 2025-12-31, weeks from MONDAY),"
                        + " Y in 2026 (2026-01-01 to 2026-12-31, weeks from SUNDAY)",
                figures("W", "1"),
                figures("S", "1").withPeriod(SalesPeriod.year(2025)),
                figures("Y", "1").withPeriod(YEAR.withFirstDayOfWeek(DayOfWeek.SUNDAY)));
    }

    @Test
    void figuresInSeveralCurrencies_areRefused() {
        CurrencyMismatchException refusal = assertRefused(
                CurrencyMismatchException.class,
                "Expected figures in one currency, EUR of W, in 'figures', but found 1 offender: Y in USD",
                () -> GroupFigures.of(HIERARCHY, List.of(figures("W", "1"), inDollars("Y"))));
        assertEquals(EUR, refusal.expected());
        assertEquals(USD, refusal.found());
    }

    private static AccountFigures inDollars(String account) {
        return figures(account, "1").withRevenue(Money.ofMajor(1, USD));
    }

    @Test
    void offencesOfEveryKind_areToldAtOnce() {
        String message = "Expected accounts of the hierarchy in 'figures', but found 2 offenders: Z, X; "
                + "Expected figures once per account in 'figures', but found 1 offender: Z; "
                + "Expected figures of one period, 2026 (2026-01-01 to 2026-12-31, weeks from MONDAY) of Z,"
                + " in 'figures', but found 1 offender: X in 2025 (2025-01-01 to 2025-12-31, weeks from MONDAY)";
        AccountFigures old = figures("X", "1").withPeriod(SalesPeriod.year(2025));
        refused(message, figures("Z", "1"), figures("Z", "2"), old);
        assertRefused(
                CurrencyMismatchException.class,
                message + "; Expected figures in one currency, EUR of Z, in 'figures', but found 1 offender: W in USD",
                () -> GroupFigures.of(HIERARCHY, List.of(figures("Z", "1"), figures("Z", "2"), old, inDollars("W"))));
    }

    @Test
    void offenders_areNamedUpToTwenty_andCountedAll() {
        List<AccountFigures> strangers = IntStream.rangeClosed(1, 21)
                .mapToObj(i -> figures("Z" + i, "1"))
                .toList();
        assertRefused(
                "Expected accounts of the hierarchy in 'figures', but found 21 offenders: Z1, Z2, Z3, Z4, Z5, Z6, Z7,"
                        + " Z8, Z9, Z10, Z11, Z12, Z13, Z14, Z15, Z16, Z17, Z18, Z19, Z20, and 1 more",
                () -> GroupFigures.of(HIERARCHY, strangers));
    }

    @Test
    void sumThatDoesNotFit_isRefused() {
        AccountFigures huge = figures("W", "1").withRevenue(Money.ofMinor(Long.MAX_VALUE, EUR));
        assertRefused(
                ArithmeticException.class,
                "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807, but found 9223372036854775907",
                () -> GroupFigures.of(HIERARCHY, List.of(huge, figures("S", "1"))));
        AccountFigures endless = figures("W", "1").withSellingTime(Duration.ofSeconds(Long.MAX_VALUE));
        AccountFigures second = figures("S", "1").withSellingTime(Duration.ofSeconds(1));
        assertRefused(
                ArithmeticException.class, "long overflow", () -> GroupFigures.of(HIERARCHY, List.of(endless, second)));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("hierarchy", () -> GroupFigures.of(null, List.of()));
        assertNull("figures", () -> GroupFigures.of(HIERARCHY, null));
        assertNull("figures", () -> GroupFigures.of(HIERARCHY, Collections.singletonList(null)));
        assertNull("group", () -> GroupFigures.of(HIERARCHY, List.of()).members(null));
    }
}
