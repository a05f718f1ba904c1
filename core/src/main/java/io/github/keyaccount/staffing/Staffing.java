package io.github.keyaccount.staffing;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which account manager serves which account, so that all of them together are worth most: the most capable people on the
 * accounts that matter, within each one's capacity.
 *
 * <p>Every account gets one account manager who is allowed for it, and nobody more accounts than there are places. Of all such
 * staffings Σ vₐ × fₐ − c × h is the greatest, with the {@linkplain AccountToStaff#value() value} vₐ of each account a, the
 * {@linkplain AccountManager#fit fit} fₐ of its account manager, the {@linkplain #changeCost() cost} c of a change
 * and the number h of accounts that change hands. Of several best ones it is one with the fewest changes; among these the first
 * account gets the earliest account manager that it has in any of them; among those the second; and so on. All is exact, however
 * many digits values and fits have: nothing is rounded.
 *
 * <p>Where every fit is the {@linkplain AccountManager#capability() capability} and a change costs nothing, nobody serves a more
 * valuable account than somebody more capable, unless the two may not swap: otherwise the swap would be worth more.
 *
 * <p>Ann, of capability 0.9, has 1 place, Bob, of 0.6, has 2. A is worth 100, B 80 and C 50, and Bob knows A well, with a fit of
 * 0.8. With Ann on A, the most valuable, it would be 90 + 48 + 30 = 168, and on C 80 + 48 + 45 = 173. With Ann on B it is
 * 80 + 72 + 30 = 182, the best. One more place with Ann would be worth 15, for she would take C, too.
 *
 * <p>Takes O(n² × m) steps for n accounts and m account managers, once for about every 40 bits that the products of values and fits
 * take: once for values of 3 digits, and about 85 times for values of 1000. Immutable and thread-safe; its text, which may end up in a log, shows no account manager.
 *
 * <p>Source of the aim: the key-account training texts. To weigh accounts by value × fit is a reading; the best staffing of all, and
 * its proof, are added.
 */
@Value.Immutable
@ValueStyle
public abstract class Staffing {

    Staffing() {}

    /**
     * Returns the best staffing. The order of the lists settles ties, and nothing else.
     *
     * @param managers the account managers
     * @param accounts the accounts
     * @param options what a change costs
     * @return the staffing
     * @throws InfeasibleStaffingException if there are fewer places than accounts, counted with those who are allowed for any; if
     *     not, if more accounts are fixed to somebody than this one has places; if not, if some accounts need more places than
     *     those have who are allowed for them. It names all accounts in the first case, all that are fixed to such account
     *     managers in the second, and in the third accounts of which any could be served without one of the others
     * @throws IllegalArgumentException if a name or an account stands there twice, or an account manager is fixed or forbidden who is
     *     not among the account managers
     */
    public static Staffing best(List<AccountManager> managers, List<AccountToStaff> accounts, StaffingOptions options) {
        List<AccountManager> team = copy(managers, "managers");
        List<AccountToStaff> requests = copy(accounts, "accounts");
        Objects.requireNonNull(options, "options");
        Feasibility.checkNames(team, requests);
        BigDecimal changeCost = changeCost(requests, options);
        PairGains gains = new PairGains(team, requests, changeCost);
        // Nobody needs more places than there are accounts.
        int[] places = team.stream()
                .mapToInt(manager -> Math.min(manager.capacity(), requests.size()))
                .toArray();
        Feasibility.checkPlaces(team, requests, gains.allowed(), places);
        int[] columns = BestPairs.columns(gains, places);
        StaffingReasons reasons = new StaffingReasons(team, requests, changeCost, gains, columns);
        Map<String, AccountManager> byName = new HashMap<>();
        team.forEach(manager -> byName.put(manager.name(), manager));
        ImmutableStaffing.Builder staffing =
                ImmutableStaffing.builder().managers(team).options(options);
        for (int row = 0; row < columns.length; row++) {
            AccountToStaff request = requests.get(row);
            AccountManager manager = team.get(columns[row]);
            staffing.addAccount(ImmutableStaffedAccount.builder()
                    .request(request)
                    .manager(manager.name())
                    .fit(manager.fit(request.account()))
                    .presentFit(request.present()
                            .flatMap(name -> Optional.ofNullable(byName.get(name)))
                            .map(present -> present.fit(request.account())))
                    .reason(reasons.reason(row))
                    .build());
        }
        return staffing.build();
    }

    private static BigDecimal changeCost(List<AccountToStaff> accounts, StaffingOptions options) {
        return options.avoidingChanges()
                ? sum(accounts.stream().map(AccountToStaff::value).toList())
                : options.changeCost();
    }

    private static <T> List<T> copy(List<T> elements, String name) {
        Objects.requireNonNull(elements, name);
        List<T> copy = new ArrayList<>();
        elements.forEach(element -> copy.add(Objects.requireNonNull(element, name)));
        return copy;
    }

    /**
     * Returns the account managers.
     *
     * @return all of them, in the order of the input
     */
    public abstract List<AccountManager> managers();

    /**
     * Returns how the account managers were assigned.
     *
     * @return the options
     */
    public abstract StaffingOptions options();

    /**
     * Returns who serves which account.
     *
     * @return all accounts, in the order of the input
     */
    public abstract List<StaffedAccount> accounts();

    /**
     * Returns who serves an account.
     *
     * @param account the id of the account
     * @return the account with its account manager; empty if it is not here
     */
    public Optional<StaffedAccount> find(AccountId account) {
        Objects.requireNonNull(account, "account");
        return accounts().stream()
                .filter(staffed -> staffed.account().equals(account))
                .findFirst();
    }

    /**
     * Returns the accounts of an account manager.
     *
     * @param manager the name of the account manager
     * @return the accounts, in the order of the input
     * @throws IllegalArgumentException if nobody here has this name
     */
    public List<StaffedAccount> accountsOf(String manager) {
        String name = manager(manager).name();
        return accounts().stream()
                .filter(staffed -> staffed.manager().equals(name))
                .toList();
    }

    /**
     * Returns how many places of an account manager are left.
     *
     * @param manager the name of the account manager
     * @return the capacity − the number of accounts
     * @throws IllegalArgumentException if nobody here has this name
     */
    public int freePlaces(String manager) {
        return manager(manager).capacity() - accountsOf(manager).size();
    }

    private AccountManager manager(String name) {
        Objects.requireNonNull(name, "manager");
        return managers().stream()
                .filter(manager -> manager.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Check.refusal("'manager' to be one of 'managers'", "another one"));
    }

    /**
     * Returns what the staffing is worth.
     *
     * @return Σ value × fit, exact, without needless zeros
     */
    @Value.Lazy
    public BigDecimal total() {
        return sum(accounts().stream().map(StaffedAccount::worth).toList());
    }

    /**
     * Returns what it was counted that a change costs.
     *
     * @return the {@linkplain StaffingOptions#changeCost() cost} of the options, or the sum of the values of all accounts where
     *     {@linkplain StaffingOptions#avoidingChanges() changes are avoided}; exact, without needless zeros
     */
    @Value.Lazy
    public BigDecimal changeCost() {
        return changeCost(accounts().stream().map(StaffedAccount::request).toList(), options());
    }

    /**
     * Returns what is left of the worth when the changes are paid for, which no other staffing exceeds.
     *
     * @return the total − the {@linkplain #changeCost() cost} of a change × the number of changes, exact, without needless zeros
     */
    public BigDecimal totalAfterChanges() {
        BigDecimal changes = BigDecimal.valueOf(handovers().size());
        return AccountToStaff.plain(total().subtract(changeCost().multiply(changes)));
    }

    /**
     * Returns what today's staffing is worth, whether it keeps to capacities and prohibitions or not.
     *
     * @return Σ value × fit with today's account managers, exact, without needless zeros; empty if an account has none today, or one
     *     who is not in the team
     */
    public Optional<BigDecimal> presentTotal() {
        List<BigDecimal> worths = accounts().stream()
                .map(StaffedAccount::presentWorth)
                .flatMap(Optional::stream)
                .toList();
        return worths.size() == accounts().size() ? Optional.of(sum(worths)) : Optional.empty();
    }

    /**
     * Returns what the staffing earns against today's.
     *
     * @return total − total today, exact, without needless zeros: at least the cost of all changes, unless today's staffing is one
     *     that may not be; empty if the total today is not known
     */
    public Optional<BigDecimal> earned() {
        return presentTotal().map(present -> AccountToStaff.plain(total().subtract(present)));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return AccountToStaff.plain(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * Returns the accounts that change hands. One that nobody serves today is none of them.
     *
     * @return the accounts, in the order of the input
     */
    public List<StaffedAccount> handovers() {
        return accounts().stream().filter(StaffedAccount::isChanged).toList();
    }

    /**
     * Returns what one more place with an account manager would be worth: how much {@link #totalAfterChanges()} would rise.
     *
     * @param manager the name of the account manager
     * @return the rise, exact, without needless zeros; zero where a place is left
     * @throws IllegalArgumentException if nobody here has this name
     */
    public BigDecimal worthOfPlace(String manager) {
        // Every account manager has a price: see prices().
        return prices().getOrDefault(manager(manager).name(), BigDecimal.ZERO);
    }

    /**
     * Returns what an account is worth beyond the place that it takes: how much {@link #totalAfterChanges()} would fall without it at
     * the same cost of a change.
     *
     * @param account the id of the account
     * @return value × fit − the cost of its change − the worth of a place with its account manager, exact, without needless zeros;
     *     empty if the account is not here
     */
    public Optional<BigDecimal> worthOfAccount(AccountId account) {
        return find(account)
                .map(staffed -> AccountToStaff.plain(
                        gain(staffed, staffed.manager(), staffed.worth()).subtract(worthOfPlace(staffed.manager()))));
    }

    private BigDecimal gain(StaffedAccount account, String manager, BigDecimal worth) {
        return account.request().changesWith(manager) ? worth.subtract(changeCost()) : worth;
    }

    /** The worth of one more place by account manager. */
    @Value.Lazy
    Map<String, BigDecimal> prices() {
        List<AccountToStaff> requests =
                accounts().stream().map(StaffedAccount::request).toList();
        Map<String, Integer> positions = new HashMap<>();
        managers().forEach(manager -> positions.put(manager.name(), positions.size()));
        int[] columns = accounts().stream()
                .mapToInt(account -> positions.getOrDefault(account.manager(), 0))
                .toArray();
        PairGains gains = new PairGains(managers(), requests, changeCost());
        BigInteger[] prices = PlacePrices.of(gains, columns);
        Map<String, BigDecimal> byName = new LinkedHashMap<>();
        managers().forEach(manager -> byName.put(manager.name(), gains.toDecimal(prices[byName.size()])));
        return Collections.unmodifiableMap(byName);
    }

    /**
     * Returns whether the proof holds that no staffing is better, worked out anew from accounts, account managers and options.
     *
     * <p>Let pₘ be the {@linkplain #worthOfPlace worth of a place} with account manager m, and uₐ the {@linkplain #worthOfAccount
     * worth} of account a. If no pₘ is negative, and uₐ + pₘ is at least value × fit − the cost of a change in every pair that is
     * allowed, then no staffing gains more than Σ uₐ + Σ pₘ × capacity of m. The proof holds if that is just what this one gains, and
     * it keeps to capacities and prohibitions.
     *
     * @return true, for every staffing that {@link #best} returns
     */
    public boolean isProvenBest() {
        BigDecimal bound = BigDecimal.ZERO;
        for (AccountManager manager : managers()) {
            BigDecimal price = worthOfPlace(manager.name());
            bound = bound.add(price.multiply(BigDecimal.valueOf(manager.capacity())));
            if (price.signum() < 0 || freePlaces(manager.name()) < 0) {
                return false;
            }
        }
        for (StaffedAccount account : accounts()) {
            BigDecimal worth =
                    gain(account, account.manager(), account.worth()).subtract(worthOfPlace(account.manager()));
            bound = bound.add(worth);
            if (!account.request().allows(account.manager()) || !isCovered(account, worth)) {
                return false;
            }
        }
        return bound.compareTo(totalAfterChanges()) == 0;
    }

    /** Whether no account manager would gain more with an account than its worth and that of a place. */
    private boolean isCovered(StaffedAccount account, BigDecimal worth) {
        AccountToStaff request = account.request();
        for (AccountManager manager : managers()) {
            BigDecimal gain = gain(
                    account,
                    manager.name(),
                    request.value().multiply(manager.fit(request.account()).toBigDecimal()));
            BigDecimal price = prices().getOrDefault(manager.name(), BigDecimal.ZERO);
            if (request.allows(manager.name()) && worth.add(price).compareTo(gain) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns what should be known of the staffing as findings, which name no account manager. Why an account got its account
     * manager stands with the {@linkplain StaffedAccount#reason() account}.
     *
     * @return the findings, of changes, of today's staffing, of accounts and of account managers, in this order
     */
    public List<Finding> findings() {
        return StaffingFindings.of(this);
    }
}
