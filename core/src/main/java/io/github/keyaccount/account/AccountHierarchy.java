package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.IdIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which accounts belong to which: companies with their subsidiaries, and the subsidiaries of these.
 *
 * <p>It follows {@link Account#parent()}. Every parent is one of the accounts, and none of them stands below itself. An
 * account without a parent is the top of a group, which has all accounts below it as members; one that stands alone is a
 * group of its own. However deep the hierarchy is, making it takes time in proportion to the number of accounts. Immutable
 * and thread-safe.
 */
public final class AccountHierarchy {
    private static final int NONE = -1;
    private static final int STRANGER = -2;
    private static final int MOST_NAMED_OF_A_CYCLE = 20;

    private final List<Account> accounts;
    private final IdIndex<Account> index;

    /** The accounts depth first, so that the members of every account stand in a row behind it. */
    private final List<Account> depthFirst;
    /** By position in the accounts, the place in that order. The other arrays go by place. */
    private final int[] places;

    private final int[] parents;
    private final int[] tops;
    /** The place behind the last member. */
    private final int[] ends;

    /** Takes accounts whose parents, by position, lead to the top. */
    private AccountHierarchy(Account[] accounts, IdIndex<Account> index, int[] parentPositions) {
        int size = accounts.length;
        int[] order = depthFirst(parentPositions);
        this.accounts = Collections.unmodifiableList(Arrays.asList(accounts));
        this.index = index;
        this.depthFirst =
                IntStream.of(order).mapToObj(position -> accounts[position]).toList();
        this.places = new int[size];
        this.parents = new int[size];
        this.tops = new int[size];
        this.ends = new int[size];
        for (int place = 0; place < size; place++) {
            int parentPosition = parentPositions[order[place]];
            places[order[place]] = place;
            parents[place] = parentPosition == NONE ? NONE : places[parentPosition];
            tops[place] = parentPosition == NONE ? place : tops[parents[place]];
        }
        for (int place = size - 1; place >= 0; place--) {
            ends[place] = Math.max(ends[place], place + 1);
            if (parents[place] != NONE) {
                ends[parents[place]] = Math.max(ends[parents[place]], ends[place]);
            }
        }
    }

    /** The positions of the accounts, each before those below it, and siblings as they were given. */
    private static int[] depthFirst(int[] parentPositions) {
        int size = parentPositions.length;
        // Siblings are chained last first, so that the first one comes to lie uppermost on the stack. One more
        // list, behind those of the accounts, holds the accounts without a parent.
        int[] lastChild = new int[size + 1];
        int[] siblingBefore = new int[size];
        Arrays.fill(lastChild, NONE);
        for (int position = 0; position < size; position++) {
            int parent = parentPositions[position] == NONE ? size : parentPositions[position];
            siblingBefore[position] = lastChild[parent];
            lastChild[parent] = position;
        }
        int[] order = new int[size];
        int[] stack = new int[size];
        int height = push(size, lastChild, siblingBefore, stack, 0);
        for (int place = 0; place < size; place++) {
            order[place] = stack[--height];
            height = push(order[place], lastChild, siblingBefore, stack, height);
        }
        return order;
    }

    private static int push(int parent, int[] lastChild, int[] siblingBefore, int[] stack, int height) {
        int higher = height;
        for (int child = lastChild[parent]; child != NONE; child = siblingBefore[child]) {
            stack[higher++] = child;
        }
        return higher;
    }

    /**
     * Returns the hierarchy of accounts.
     *
     * @param accounts the accounts, in an order that is kept
     * @return the hierarchy
     * @throws IllegalArgumentException if two accounts have the same id, a parent is none of the accounts, or an account
     *     stands below itself; the message names all offenders, up to twenty of each kind, and shows by which parents an
     *     account comes back to itself: {@code A -> B -> A}
     */
    public static AccountHierarchy of(Iterable<Account> accounts) {
        Objects.requireNonNull(accounts, "accounts");
        List<Account> all = new ArrayList<>();
        accounts.forEach(account -> all.add(Objects.requireNonNull(account, "accounts")));
        Account[] given = all.toArray(Account[]::new);
        IdIndex<Account> index = new IdIndex<>(given, account -> account.id().value());
        List<AccountId> repeated = new ArrayList<>();
        for (int position = 0; position < given.length; position++) {
            if (!index.add(position)) {
                repeated.add(given[position].id());
            }
        }
        int[] parents =
                all.stream().mapToInt(account -> parentPosition(account, index)).toArray();
        check(given, repeated, parents);
        return new AccountHierarchy(given, index, parents);
    }

    private static int parentPosition(Account account, IdIndex<Account> index) {
        if (account.parent().isEmpty()) {
            return NONE;
        }
        int position = index.find(account.parent().get().value());
        return position < 0 ? STRANGER : position;
    }

    private static void check(Account[] accounts, List<AccountId> repeated, int[] parents) {
        List<String> withoutParent = new ArrayList<>();
        for (int position = 0; position < accounts.length; position++) {
            if (parents[position] == STRANGER) {
                Account account = accounts[position];
                withoutParent.add(account.parent().orElseThrow() + " of " + account.id());
            }
        }
        List<String> messages = new ArrayList<>();
        Check.addMessage(messages, repeated.stream().distinct().toList(), "one account per id in 'accounts'");
        Check.addMessage(messages, withoutParent, "parents that are among the 'accounts'");
        Check.addMessage(messages, cycles(accounts, parents), "no account below itself in 'accounts'");
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", messages));
        }
    }

    /** Walks up from every account, and stops where another walk came by; a walk that meets itself is in a cycle. */
    private static List<String> cycles(Account[] accounts, int[] parents) {
        List<String> cycles = new ArrayList<>();
        int[] walks = new int[accounts.length];
        for (int start = 0; start < accounts.length; start++) {
            int walk = start + 1;
            int position = start;
            while (position >= 0 && walks[position] == 0) {
                walks[position] = walk;
                position = parents[position];
            }
            if (position >= 0 && walks[position] == walk) {
                cycles.add(cycle(accounts, parents, position));
            }
        }
        return cycles;
    }

    /** Shows a cycle from that of its accounts on which was given first. */
    private static String cycle(Account[] accounts, int[] parents, int anyPosition) {
        int first = anyPosition;
        int length = 1;
        for (int position = parents[anyPosition]; position != anyPosition; position = parents[position]) {
            first = Math.min(first, position);
            length++;
        }
        StringBuilder chain = new StringBuilder();
        int position = first;
        for (int named = 0; named < Math.min(length, MOST_NAMED_OF_A_CYCLE); named++) {
            chain.append(accounts[position].id()).append(" -> ");
            position = parents[position];
        }
        if (length > MOST_NAMED_OF_A_CYCLE) {
            chain.append(length - MOST_NAMED_OF_A_CYCLE).append(" more -> ");
        }
        return chain.append(accounts[first].id()).toString();
    }

    /**
     * Returns all accounts.
     *
     * @return the accounts in the order in which they were given
     */
    public List<Account> accounts() {
        return accounts;
    }

    /**
     * Returns the accounts without a parent, each the top of a group.
     *
     * @return the tops in the order in which they were given
     */
    public List<Account> tops() {
        return inSteps(0, accounts.size());
    }

    /**
     * Returns the groups as accounts, for a portfolio of groups: each top, a customer since the first of its members is.
     *
     * @return the tops with the earliest first deal of their members, in the order of {@link #tops()}
     */
    public List<Account> groups() {
        return tops().stream()
                .map(top -> top.withCustomerSince(members(top.id()).stream()
                        .flatMap(member -> member.customerSince().stream())
                        .min(LocalDate::compareTo)))
                .toList();
    }

    /**
     * Returns one of the accounts.
     *
     * @param id the id of the account
     * @return the account, empty if it is not in the hierarchy
     */
    public Optional<Account> account(AccountId id) {
        int place = place(id);
        return place == NONE ? Optional.empty() : Optional.of(depthFirst.get(place));
    }

    /**
     * Returns the account to which an account belongs.
     *
     * @param id the id of the account
     * @return the parent, empty if it has none or is not in the hierarchy
     */
    public Optional<Account> parent(AccountId id) {
        int place = place(id);
        return place == NONE || parents[place] == NONE ? Optional.empty() : Optional.of(depthFirst.get(parents[place]));
    }

    /**
     * Returns the accounts that belong to an account directly.
     *
     * @param id the id of the account
     * @return the children in the order in which they were given; none if it has none or is not in the hierarchy
     */
    public List<Account> children(AccountId id) {
        int place = place(id);
        return place == NONE ? List.of() : inSteps(place + 1, ends[place]);
    }

    /**
     * Returns the top of the group that an account is a member of.
     *
     * @param id the id of the account
     * @return the top, which is the account itself if it has no parent; empty if it is not in the hierarchy
     */
    public Optional<Account> top(AccountId id) {
        int place = place(id);
        return place == NONE ? Optional.empty() : Optional.of(depthFirst.get(tops[place]));
    }

    /**
     * Returns an account and all below it.
     *
     * @param id the id of the account
     * @return the account and, depth first, its children with theirs, siblings in the order in which they were given; none
     *     if it is not in the hierarchy
     */
    public List<Account> members(AccountId id) {
        int place = place(id);
        return place == NONE ? List.of() : depthFirst.subList(place, ends[place]);
    }

    private int place(AccountId id) {
        int position = index.find(Objects.requireNonNull(id, "id").value());
        return position < 0 ? NONE : places[position];
    }

    /** Siblings, each of which stands behind the members of the one before. */
    private List<Account> inSteps(int from, int to) {
        List<Account> siblings = new ArrayList<>();
        for (int place = from; place < to; place = ends[place]) {
            siblings.add(depthFirst.get(place));
        }
        return Collections.unmodifiableList(siblings);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AccountHierarchy other && accounts.equals(other.accounts);
    }

    @Override
    public int hashCode() {
        return accounts.hashCode();
    }

    @Override
    public String toString() {
        return "AccountHierarchy[" + accounts.size() + " accounts in " + tops().size() + " groups]";
    }
}
