package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.IdIndex;
import io.github.keyaccount.measure.Probability;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number of whole units, such as hours, visits or cents, divided among accounts by rule: each group of accounts has a share,
 * and within a group the accounts share by weight.
 *
 * <p>The 60/30/10 split of selling time is the one by {@code TierShares.standard().sellingTime()}. Of 100 hours, 3 key accounts
 * get 20 each, 4 standard accounts 8, 8, 7 and 7 of their 30, and 2 prospects 5 each.
 *
 * <p>Exactly, with the budget B, the share s of each group that has accounts, the sum a of its accounts' minima and the sum b of
 * their maxima, the groups get x = clamp(T × s, a, b) with the one level T at which they sum to B. Rounded to whole units X by
 * largest remainder, these are divided alike: an account with weight w, minimum m and maximum M gets clamp(t × w, m, M) with the
 * level t of its group at which these sum to X, and again whole units by largest remainder, the earlier group or account first
 * where two lost alike. Groups that are constants of an enum stand in its order; others in the order of their first accounts, and
 * those without any behind them by their texts. So
 *
 * <ul>
 *   <li>a group without accounts leaves its share to the others, in proportion to theirs,
 *   <li>a group or account whose minimum is above its part gets the minimum, and the others get less,
 *   <li>a group or account whose maximum is below its part gets the maximum, and the others of its kind get more,
 *   <li>a group with the share 0, and an account with the weight 0, gets its minimum and no more,
 *   <li>what nobody can take stays {@linkplain #unspent() unspent},
 *   <li>no bound is ever broken, and efforts and unspent units sum to the budget.
 * </ul>
 *
 * <p>All of it is exact; nothing is worked out in binary fractions. It takes O(n log n) steps for n accounts.
 *
 * <p>Source: the channel-management training texts for 60, 30 and 10 %. That the share of an empty group goes to the others in
 * proportion is a reading; whole units by largest remainder are added. Immutable and thread-safe, if the groups are.
 *
 * @param <G> the type of the groups: a tier, a posture, or any other with {@code equals} and {@code hashCode} of its own. In
 *     findings a {@link Label} stands for itself, any other group as its text
 */
public final class EffortSplit<G> {
    private final SplitAccount<G>[] accounts;
    private final IdIndex<SplitAccount<G>> index;
    private final long budget;
    private final Map<G, GroupDivision<G>> groups;
    private final long[] units;
    private final long unspent;

    private EffortSplit(
            SplitAccount<G>[] accounts,
            IdIndex<SplitAccount<G>> index,
            long budget,
            Map<G, GroupDivision<G>> groups,
            long[] units) {
        this.accounts = accounts;
        this.index = index;
        this.budget = budget;
        this.groups = groups;
        this.units = units;
        this.unspent = budget - Arrays.stream(units).sum();
    }

    /**
     * Returns a budget divided among accounts.
     *
     * @param accounts the accounts, in an order that is kept and settles ties
     * @param shares the share of each group, also of those without accounts, which sum to 1; the order of the map does not matter
     * @param budget the units that there are, zero or more
     * @param <G> the type of the groups
     * @return the split
     * @throws IllegalArgumentException if an account stands there twice or has a group without a share, the shares do not sum
     *     to 1, a group that is no {@link Label} has no text that can stand within a line, or the budget is negative or below the sum of all minima
     */
    public static <G> EffortSplit<G> of(Iterable<SplitAccount<G>> accounts, Map<G, Probability> shares, long budget) {
        SplitAccount<G>[] all = array(accounts);
        Map<G, Probability> wanted = copy(shares);
        Check.argument(budget >= 0, "'budget' >= 0", budget);
        Check.noOffenders(groupsWithoutShare(all, wanted), "a share in 'shares' for the group of each of 'accounts'");
        checkMinima(all, budget);
        IdIndex<SplitAccount<G>> index = index(all);
        long[] units = new long[all.length];
        Map<G, GroupDivision<G>> groups = GroupDivision.divide(all, wanted, budget, units);
        return new EffortSplit<>(all, index, budget, groups, units);
    }

    @SuppressWarnings("unchecked") // Only accounts of these groups are put into the array.
    private static <G> SplitAccount<G>[] array(Iterable<SplitAccount<G>> accounts) {
        Objects.requireNonNull(accounts, "accounts");
        List<SplitAccount<G>> all = new ArrayList<>();
        accounts.forEach(account -> all.add(Objects.requireNonNull(account, "accounts")));
        return all.toArray(SplitAccount[]::new);
    }

    private static <G> Map<G, Probability> copy(Map<G, Probability> shares) {
        Map<G, Probability> copy = new LinkedHashMap<>();
        Objects.requireNonNull(shares, "shares").forEach((group, share) -> {
            copy.put(Objects.requireNonNull(group, "shares"), Objects.requireNonNull(share, "shares"));
        });
        List<String> unreadable = copy.keySet().stream()
                .filter(group -> !(group instanceof Label))
                .map(group -> Objects.toString(group.toString(), ""))
                .filter(text -> !Check.isIdentifier(text))
                .map(text -> "'" + text + "'")
                .toList();
        Check.noOffenders(unreadable, "groups in 'shares' with a text on one line");
        Check.whole(copy.values().stream().map(Probability::toBigDecimal).toList(), "shares");
        return copy;
    }

    private static <G> List<String> groupsWithoutShare(SplitAccount<G>[] accounts, Map<G, Probability> shares) {
        return Arrays.stream(accounts)
                .filter(account -> account.group().isPresent()
                        && !shares.containsKey(account.group().get()))
                .map(account -> account.group().get() + " of " + account.account())
                .toList();
    }

    private static void checkMinima(SplitAccount<?>[] accounts, long budget) {
        BigInteger needed = BigInteger.ZERO;
        for (SplitAccount<?> account : accounts) {
            needed = needed.add(BigInteger.valueOf(account.minimum()));
        }
        Check.argument(
                needed.compareTo(BigInteger.valueOf(budget)) <= 0,
                "'budget' >= " + needed + ", the sum of all minima",
                budget);
    }

    private static <G> IdIndex<SplitAccount<G>> index(SplitAccount<G>[] accounts) {
        IdIndex<SplitAccount<G>> index =
                new IdIndex<>(accounts, account -> account.account().value());
        boolean once = true;
        for (int i = 0; i < accounts.length; i++) {
            once &= index.add(i);
        }
        if (!once) {
            List<AccountId> ids =
                    Arrays.stream(accounts).map(SplitAccount::account).toList();
            Check.noOffenders(Check.repeated(ids), "each of 'accounts' once");
        }
        return index;
    }

    /**
     * Returns the accounts among which the budget was to be divided.
     *
     * @return the accounts in the order of the input, those without a group among them
     */
    public List<SplitAccount<G>> accounts() {
        return Collections.unmodifiableList(Arrays.asList(accounts));
    }

    /**
     * Returns the budget.
     *
     * @return the units that there were
     */
    public long budget() {
        return budget;
    }

    /**
     * Returns what every account with a group gets.
     *
     * @return the units by account, in the order of the input
     */
    public Map<AccountId, Long> efforts() {
        return new Efforts();
    }

    /**
     * Returns what an account gets.
     *
     * @param account the id of the account
     * @return the units; empty if it belongs to no group, or is not here
     */
    public OptionalLong effort(AccountId account) {
        int position = position(account);
        return takesPart(position) ? OptionalLong.of(units[position]) : OptionalLong.empty();
    }

    /**
     * Returns what the groups get.
     *
     * @return every group with a share, also those without accounts: the constants of an enum in its order, others in that of
     *     their first accounts, and those without any by their texts
     */
    public List<GroupEffort<G>> groups() {
        return groups.values().stream().map(GroupDivision::effort).toList();
    }

    /**
     * Returns what a group gets.
     *
     * @param group the group
     * @return what it gets; empty if it has no share
     */
    public Optional<GroupEffort<G>> ofGroup(G group) {
        return Optional.ofNullable(groups.get(Objects.requireNonNull(group, "group")))
                .map(GroupDivision::effort);
    }

    /**
     * Returns what no account can take.
     *
     * @return the units of the budget that are left, zero or more
     */
    public long unspent() {
        return unspent;
    }

    /**
     * Returns the accounts that are left out, as they belong to no group.
     *
     * @return their ids in the order of the input
     */
    public List<AccountId> withoutGroup() {
        return Arrays.stream(accounts)
                .filter(account -> account.group().isEmpty())
                .map(SplitAccount::account)
                .toList();
    }

    /**
     * Returns why an account gets what it gets.
     *
     * <p>An account strictly between its bounds gets left × weight ÷ weights, rounded down or up: of the units of its group,
     * those left by the accounts held at a bound, times its weight, divided by the weights of all accounts that are not held.
     *
     * @param account the id of the account
     * @return the reason, with the figures of its group; empty if the account is not here
     */
    public Optional<Finding> reason(AccountId account) {
        int position = position(account);
        return position < 0 ? Optional.empty() : Optional.of(reason(accounts[position], units[position]));
    }

    private Finding reason(SplitAccount<G> account, long given) {
        String id = account.account().value();
        return account.group()
                .map(group -> division(group).reason(account, given))
                .orElseGet(() -> Finding.of(SplitFinding.WITHOUT_GROUP, id));
    }

    /**
     * Returns what should be known of the split.
     *
     * @return by group in the order of {@link #groups()}: that it is empty though it has a share, that its minima raised it or its
     *     maxima held it down; then what stays unspent, and how many accounts belong to no group
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        groups.values().forEach(group -> group.finding().ifPresent(findings::add));
        if (unspent > 0) {
            findings.add(Finding.of(SplitFinding.UNSPENT, unspent, budget));
        }
        int without = withoutGroup().size();
        if (without > 0) {
            findings.add(Finding.of(SplitFinding.ACCOUNTS_WITHOUT_GROUP, without));
        }
        return List.copyOf(findings);
    }

    private GroupDivision<G> division(G group) {
        // Every group of an account has a share: see the factory.
        return Objects.requireNonNull(groups.get(group), "group");
    }

    private int position(AccountId account) {
        return index.find(Objects.requireNonNull(account, "account").value());
    }

    private boolean takesPart(int position) {
        return position >= 0 && accounts[position].group().isPresent();
    }

    /** The efforts as a map that needs no entries of its own. */
    private final class Efforts extends AbstractMap<AccountId, Long> {
        @Override
        public boolean containsKey(@Nullable Object key) {
            return key instanceof AccountId account && takesPart(position(account));
        }

        @Override
        public @Nullable Long get(@Nullable Object key) {
            return containsKey(key) ? Long.valueOf(units[position((AccountId) Objects.requireNonNull(key))]) : null;
        }

        @Override
        public Set<Map.Entry<AccountId, Long>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<AccountId, Long>> iterator() {
                    return IntStream.range(0, units.length)
                            .filter(EffortSplit.this::takesPart)
                            .mapToObj(position -> Map.entry(accounts[position].account(), units[position]))
                            .iterator();
                }

                @Override
                public int size() {
                    return groups.values().stream()
                            .mapToInt(group -> group.effort().accounts())
                            .sum();
                }
            };
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EffortSplit<?> other
                && budget == other.budget
                && Arrays.equals(accounts, other.accounts)
                && groups().equals(other.groups());
    }

    @Override
    public int hashCode() {
        return Objects.hash(budget, Arrays.hashCode(accounts), groups());
    }

    /** {@return the budget and the numbers of accounts and groups} */
    @Override
    public String toString() {
        return "EffortSplit[" + budget + " units, " + accounts.length + " accounts, " + groups.size() + " groups, "
                + unspent + " unspent]";
    }
}
