package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.Accounts.account;
import static io.github.keyaccount.account.Accounts.accountBelow;
import static io.github.keyaccount.account.Accounts.id;
import static io.github.keyaccount.account.Accounts.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AccountHierarchyTest {
    /** G has S and T, S has U; Y stands alone. Children are given before their parents. */
    private static final AccountHierarchy HIERARCHY = AccountHierarchy.of(List.of(
            accountBelow("S", "U"), accountBelow("G", "T"), account("Y"), account("G"), accountBelow("G", "S")));

    @Provide
    Arbitrary<List<Account>> forests() {
        return Accounts.forests();
    }

    @Provide
    Arbitrary<List<Account>> anyParents() {
        return Accounts.withAnyParents();
    }

    // Laws, against the slow way: following the parents of each account, one by one

    private static Optional<Account> slowParent(List<Account> accounts, Account account) {
        return accounts.stream()
                .filter(other -> account.parent().equals(Optional.of(other.id())))
                .findAny();
    }

    private static List<Account> slowChildren(List<Account> accounts, Account account) {
        return accounts.stream()
                .filter(other -> other.parent().equals(Optional.of(account.id())))
                .toList();
    }

    private static Account slowTop(List<Account> accounts, Account account) {
        return slowParent(accounts, account)
                .map(parent -> slowTop(accounts, parent))
                .orElse(account);
    }

    private static List<Account> slowMembers(List<Account> accounts, Account account) {
        List<Account> members = new ArrayList<>(List.of(account));
        slowChildren(accounts, account).forEach(child -> members.addAll(slowMembers(accounts, child)));
        return members;
    }

    @Property(tries = 200)
    void everyAccount_hasTheParentChildrenTopAndMembersThatItsLinksLeadTo(@ForAll("forests") List<Account> accounts) {
        AccountHierarchy hierarchy = AccountHierarchy.of(accounts);
        assertEquals(accounts, hierarchy.accounts());
        for (Account account : accounts) {
            AccountId id = account.id();
            assertEquals(Optional.of(account), hierarchy.account(id));
            assertEquals(slowParent(accounts, account), hierarchy.parent(id));
            assertEquals(slowChildren(accounts, account), hierarchy.children(id));
            assertEquals(Optional.of(slowTop(accounts, account)), hierarchy.top(id));
            assertEquals(slowMembers(accounts, account), hierarchy.members(id));
        }
    }

    @Property(tries = 100)
    void groups_holdEveryAccountOnce(@ForAll("forests") List<Account> accounts) {
        AccountHierarchy hierarchy = AccountHierarchy.of(accounts);
        assertEquals(
                accounts.stream().filter(account -> account.parent().isEmpty()).toList(), hierarchy.tops());
        List<Account> members = hierarchy.tops().stream()
                .flatMap(top -> hierarchy.members(top.id()).stream())
                .toList();
        assertEquals(accounts.size(), members.size());
        assertEquals(new HashSet<>(accounts), new HashSet<>(members));
    }

    @Property(tries = 200)
    void accountsThatComeBackToThemselves_areRefused_eachCycleOnce(@ForAll("anyParents") List<Account> accounts) {
        Set<Set<Account>> cycles = new HashSet<>();
        for (Account account : accounts) {
            Set<Account> walked = new LinkedHashSet<>();
            Optional<Account> at = Optional.of(account);
            while (at.isPresent() && walked.add(at.get())) {
                at = slowParent(accounts, at.get());
            }
            if (at.equals(Optional.of(account))) {
                cycles.add(walked);
            }
        }
        if (cycles.isEmpty()) {
            assertEquals(accounts, AccountHierarchy.of(accounts).accounts());
        } else {
            String message = assertThrows(IllegalArgumentException.class, () -> AccountHierarchy.of(accounts))
                    .getMessage();
            String offenders = cycles.size() == 1 ? "1 offender: " : cycles.size() + " offenders: ";
            String start = "Expected no account below itself in 'accounts', but found " + offenders;
            assertTrue(message.startsWith(start), message);
            Set<Set<String>> shown = new HashSet<>();
            for (String chain : message.substring(start.length()).split(", ", -1)) {
                shown.add(new HashSet<>(List.of(chain.split(" -> ", -1))));
            }
            Set<Set<String>> expected = new HashSet<>();
            for (Set<Account> cycle : cycles) {
                Set<String> names = new HashSet<>();
                cycle.forEach(account -> names.add(account.id().value()));
                expected.add(names);
            }
            assertEquals(expected, shown);
        }
    }

    // Cases

    @Test
    void hierarchy_followsTheParents() {
        assertEquals(List.of(id("Y"), id("G")), ids(HIERARCHY.tops()));
        assertEquals(List.of(id("G"), id("T"), id("S"), id("U")), ids(HIERARCHY.members(id("G"))));
        assertEquals(List.of(id("S"), id("U")), ids(HIERARCHY.members(id("S"))));
        assertEquals(List.of(id("T"), id("S")), ids(HIERARCHY.children(id("G"))));
        assertEquals(Optional.of(account("G")), HIERARCHY.top(id("U")));
        assertEquals(Optional.of(account("G")), HIERARCHY.top(id("G")));
        assertEquals(Optional.of(accountBelow("G", "S")), HIERARCHY.parent(id("U")));
        assertEquals(Optional.empty(), HIERARCHY.parent(id("G")));
        assertEquals(List.of(), HIERARCHY.children(id("Y")));
        assertEquals(List.of(account("Y")), HIERARCHY.members(id("Y")));
        assertEquals("AccountHierarchy[5 accounts in 2 groups]", HIERARCHY.toString());
    }

    @Test
    void stranger_hasNeitherParentNorChildrenNorTopNorMembers() {
        AccountId stranger = id("Z");
        assertEquals(Optional.empty(), HIERARCHY.account(stranger));
        assertEquals(Optional.empty(), HIERARCHY.parent(stranger));
        assertEquals(Optional.empty(), HIERARCHY.top(stranger));
        assertEquals(List.of(), HIERARCHY.children(stranger));
        assertEquals(List.of(), HIERARCHY.members(stranger));
    }

    @Test
    void emptyHierarchy_hasNoAccounts() {
        AccountHierarchy empty = AccountHierarchy.of(List.of());
        assertEquals(List.of(), empty.accounts());
        assertEquals(List.of(), empty.tops());
        assertEquals(List.of(), empty.members(id("G")));
    }

    @Test
    void lists_cannotBeChanged() {
        for (List<Account> list : List.of(
                HIERARCHY.accounts(), HIERARCHY.tops(), HIERARCHY.children(id("G")), HIERARCHY.members(id("G")))) {
            assertThrows(UnsupportedOperationException.class, () -> list.set(0, account("Z")));
            assertThrows(UnsupportedOperationException.class, list::clear);
        }
    }

    private static final int DEEP = 100_000;

    /** Each account below the one after it. */
    private static List<Account> chain() {
        return IntStream.range(0, DEEP)
                .mapToObj(i -> i == DEEP - 1 ? account("A-" + i) : accountBelow("A-" + (i + 1), "A-" + i))
                .toList();
    }

    @Test
    void chainOfAHundredThousand_isAHierarchy() {
        AccountHierarchy hierarchy = AccountHierarchy.of(chain());
        AccountId top = id("A-99999");
        assertEquals(List.of(account("A-99999")), hierarchy.tops());
        assertEquals(DEEP, hierarchy.members(top).size());
        assertEquals(id("A-0"), hierarchy.members(top).get(DEEP - 1).id());
        for (Account account : hierarchy.accounts()) {
            assertEquals(top, hierarchy.top(account.id()).orElseThrow().id());
        }
    }

    // Refusals

    @Test
    void cycleOfAHundredThousand_isRefused_namingTwenty() {
        List<Account> cycle = new ArrayList<>(chain());
        cycle.set(DEEP - 1, accountBelow("A-0", "A-" + (DEEP - 1)));
        assertRefused(
                "Expected no account below itself in 'accounts', but found 1 offender: A-0 -> A-1 -> A-2 -> A-3 -> A-4"
                        + " -> A-5 -> A-6 -> A-7 -> A-8 -> A-9 -> A-10 -> A-11 -> A-12 -> A-13 -> A-14 -> A-15 -> A-16"
                        + " -> A-17 -> A-18 -> A-19 -> 99980 more -> A-0",
                () -> AccountHierarchy.of(cycle));
    }

    @Test
    void cycleOfTwenty_isNamedWhole() {
        List<Account> cycle = IntStream.range(0, 20)
                .mapToObj(i -> accountBelow("A-" + (i + 1) % 20, "A-" + i))
                .toList();
        assertRefused(
                "Expected no account below itself in 'accounts', but found 1 offender: A-0 -> A-1 -> A-2 -> A-3 -> A-4"
                        + " -> A-5 -> A-6 -> A-7 -> A-8 -> A-9 -> A-10 -> A-11 -> A-12 -> A-13 -> A-14 -> A-15 -> A-16"
                        + " -> A-17 -> A-18 -> A-19 -> A-0",
                () -> AccountHierarchy.of(cycle));
    }

    @Test
    void cycle_isShownFromItsFirstAccountOn_withoutThoseThatOnlyLeadIntoIt() {
        assertRefused(
                "Expected no account below itself in 'accounts', but found 1 offender: A -> C -> B -> A",
                () -> AccountHierarchy.of(List.of(
                        accountBelow("B", "X"),
                        accountBelow("C", "A"),
                        accountBelow("A", "B"),
                        accountBelow("B", "C"),
                        accountBelow("X", "Z"))));
    }

    @Test
    void everyCycle_isShown() {
        assertRefused(
                "Expected no account below itself in 'accounts', but found 2 offenders: A -> B -> A, C -> D -> C",
                () -> AccountHierarchy.of(List.of(
                        accountBelow("B", "A"),
                        accountBelow("A", "B"),
                        account("G"),
                        accountBelow("D", "C"),
                        accountBelow("C", "D"))));
    }

    @Test
    void accountGivenTwice_isRefused() {
        assertRefused(
                "Expected one account per id in 'accounts', but found 1 offender: A",
                () -> AccountHierarchy.of(
                        List.of(account("A"), account("B"), account("A").withName("Other"), account("A"))));
    }

    @Test
    void parentThatIsNotThere_isRefused() {
        assertRefused(
                "Expected parents that are among the 'accounts', but found 2 offenders: X of A, X of B",
                () -> AccountHierarchy.of(List.of(accountBelow("X", "A"), accountBelow("X", "B"), account("C"))));
    }

    @Test
    void offencesOfEveryKind_areToldAtOnce() {
        assertRefused(
                "Expected one account per id in 'accounts', but found 1 offender: G; "
                        + "Expected parents that are among the 'accounts', but found 1 offender: X of G; "
                        + "Expected no account below itself in 'accounts', but found 1 offender: A -> B -> A",
                () -> AccountHierarchy.of(
                        List.of(account("G"), accountBelow("B", "A"), accountBelow("A", "B"), accountBelow("X", "G"))));
    }

    @Test
    void offenders_areNamedUpToTwenty_andCountedAll() {
        List<Account> orphans = IntStream.rangeClosed(1, 22)
                .mapToObj(i -> accountBelow("X", "A" + i))
                .toList();
        assertRefused(
                "Expected parents that are among the 'accounts', but found 22 offenders: X of A1, X of A2, X of A3,"
                        + " X of A4, X of A5, X of A6, X of A7, X of A8, X of A9, X of A10, X of A11, X of A12,"
                        + " X of A13, X of A14, X of A15, X of A16, X of A17, X of A18, X of A19, X of A20, and 2 more",
                () -> AccountHierarchy.of(orphans));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("accounts", () -> AccountHierarchy.of(null));
        assertNull("accounts", () -> AccountHierarchy.of(Collections.singletonList(null)));
        assertNull("id", () -> HIERARCHY.account(null));
        assertNull("id", () -> HIERARCHY.parent(null));
        assertNull("id", () -> HIERARCHY.children(null));
        assertNull("id", () -> HIERARCHY.top(null));
        assertNull("id", () -> HIERARCHY.members(null));
    }

    @Test
    void groups_areCustomersSinceTheFirstOfTheirMembersIs() {
        Account top = Account.builder().id("T").name("Top").build();
        Account late = Account.builder()
                .id("L")
                .name("Late")
                .parent("T")
                .customerSince(LocalDate.of(2020, 5, 1))
                .build();
        Account early = Account.builder()
                .id("E")
                .name("Early")
                .parent("L")
                .customerSince(LocalDate.of(2012, 3, 4))
                .build();
        Account alone = Account.builder().id("A").name("Alone").build();
        assertEquals(
                List.of(top.withCustomerSince(LocalDate.of(2012, 3, 4)), alone),
                AccountHierarchy.of(List.of(top, late, early, alone)).groups());
    }
}
