package io.github.keyaccount.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StaffingLawsTest {
    /** Small enough to try everything. */
    @Provide
    Arbitrary<StaffingCase> any() {
        return Arbitraries.randomValue(random -> StaffingCase.random(random, 4, 5, 3));
    }

    @Provide
    Arbitrary<StaffingCase> feasible() {
        return Arbitraries.randomValue(
                random -> StaffingCase.random(random, 3, 5, 2).withRoom());
    }

    @Provide
    Arbitrary<StaffingCase> large() {
        return Arbitraries.randomValue(
                random -> StaffingCase.random(random, 9, 40, 6).withRoom());
    }

    private static List<String> names(Staffing staffing) {
        return staffing.accounts().stream().map(StaffedAccount::manager).toList();
    }

    private static void assertSameNumber(BigDecimal expected, BigDecimal found) {
        assertEquals(0, expected.compareTo(found), () -> expected + " " + found);
    }

    @Property(tries = 600)
    void staffing_isTheFirstOfTheBest_ofAllThereAre(@ForAll("any") StaffingCase input) {
        BruteForce expected = new BruteForce(input);
        if (expected.best().isEmpty()) {
            assertThrowsExactly(InfeasibleStaffingException.class, input::best);
        } else {
            Staffing staffing = input.best();
            assertEquals(expected.best().orElseThrow(), names(staffing));
            assertSameNumber(expected.most(), staffing.totalAfterChanges());
            assertTrue(staffing.isProvenBest());
        }
    }

    @Property(tries = 400)
    void staffing_isTheFirstOfTheBest_whereThereIsRoom(@ForAll("feasible") StaffingCase input) {
        assertEquals(new BruteForce(input).best().orElseThrow(), names(input.best()));
    }

    /** The places of all who are allowed for one of the accounts are fewer than the accounts; what is named is as told. */
    @Property(tries = 600)
    void refusal_namesAccounts_ofWhichThereAreMoreThanPlacesForThem(@ForAll("any") StaffingCase input) {
        Assume.that(new BruteForce(input).best().isEmpty());
        InfeasibleStaffingException refusal = assertThrowsExactly(InfeasibleStaffingException.class, input::best);
        List<AccountToStaff> named = input.accounts().stream()
                .filter(account -> refusal.accounts().contains(account.account()))
                .toList();
        assertEquals(named.stream().map(AccountToStaff::account).toList(), refusal.accounts());
        assertEquals(input.places(named), refusal.places());
        assertTrue(refusal.accounts().size() > refusal.places());
        if (input.places(input.accounts()) < input.accounts().size()) {
            assertEquals(input.accounts(), named);
        } else if (refusal.getMessage().contains("'fixed'")) {
            assertEquals(
                    input.accounts().stream()
                            .filter(account -> isFixedToTooFew(account, input))
                            .toList(),
                    named);
        } else {
            for (AccountToStaff left : named) {
                List<AccountToStaff> others = new ArrayList<>(named);
                others.remove(left);
                assertTrue(new BruteForce(input.withAccounts(others)).best().isPresent());
            }
        }
    }

    private static boolean isFixedToTooFew(AccountToStaff account, StaffingCase input) {
        long others = input.accounts().stream()
                .filter(other -> other.fixed().equals(account.fixed()))
                .count();
        return account.fixed().isPresent() && others > input.places(List.of(account));
    }

    /** By weak duality: Σ u + Σ p × capacity is at least what any staffing gains, and just what this one does. */
    @Property(tries = 150)
    void worths_proveThatNoStaffingIsBetter(@ForAll("large") StaffingCase input) {
        Staffing staffing = input.best();
        BigDecimal bound = BigDecimal.ZERO;
        BigDecimal gained = BigDecimal.ZERO;
        Map<String, Integer> load = new HashMap<>();
        for (StaffedAccount staffed : staffing.accounts()) {
            load.merge(staffed.manager(), 1, Integer::sum);
            BigDecimal worth = staffing.worthOfAccount(staffed.account()).orElseThrow();
            bound = bound.add(worth);
            for (AccountManager manager : input.managers()) {
                if (StaffingCase.isAllowed(staffed.request(), manager)) {
                    BigDecimal gain = input.gain(staffed.request(), manager);
                    BigDecimal covered = worth.add(staffing.worthOfPlace(manager.name()));
                    assertTrue(covered.compareTo(gain) >= 0);
                    if (manager.name().equals(staffed.manager())) {
                        assertSameNumber(gain, covered);
                        gained = gained.add(gain);
                    }
                } else {
                    assertFalse(manager.name().equals(staffed.manager()));
                }
            }
        }
        for (AccountManager manager : input.managers()) {
            int taken = load.getOrDefault(manager.name(), 0);
            BigDecimal price = staffing.worthOfPlace(manager.name());
            assertTrue(taken <= manager.capacity());
            assertEquals(manager.capacity() - taken, staffing.freePlaces(manager.name()));
            assertTrue(price.signum() >= 0);
            assertTrue(taken == manager.capacity() || price.signum() == 0);
            bound = bound.add(price.multiply(BigDecimal.valueOf(manager.capacity())));
        }
        assertSameNumber(bound, gained);
        assertSameNumber(gained, staffing.totalAfterChanges());
        assertTrue(staffing.isProvenBest());
    }

    @Property(tries = 150)
    void oneMorePlace_raisesTheTotal_byItsWorth(
            @ForAll("large") StaffingCase input, @ForAll @IntRange(max = 8) int which) {
        int index = which % input.managers().size();
        AccountManager manager = input.managers().get(index);
        List<AccountManager> more = new ArrayList<>(input.managers());
        more.set(index, manager.withCapacity(manager.capacity() + 1));
        Staffing staffing = input.best();
        assertEquals(
                input.withManagers(more)
                        .best()
                        .totalAfterChanges()
                        .subtract(staffing.totalAfterChanges())
                        .stripTrailingZeros(),
                staffing.worthOfPlace(manager.name()).stripTrailingZeros());
    }

    @Property(tries = 150)
    void oneAccountLess_lowersTheTotal_byItsWorth(
            @ForAll("large") StaffingCase input, @ForAll @IntRange(max = 39) int which) {
        Assume.that(which < input.accounts().size());
        AccountId account = input.accounts().get(which).account();
        List<AccountToStaff> others = new ArrayList<>(input.accounts());
        others.remove(which);
        Staffing staffing = input.best();
        assertSameNumber(
                staffing.totalAfterChanges()
                        .subtract(input.withAccounts(others).best().totalAfterChanges()),
                staffing.worthOfAccount(account).orElseThrow());
    }

    @Property(tries = 100)
    void orderOfTheLists_doesNotChangeTotalsAndWorths(@ForAll("large") StaffingCase input, @ForAll long seed) {
        List<AccountManager> managers = new ArrayList<>(input.managers());
        List<AccountToStaff> accounts = new ArrayList<>(input.accounts());
        Collections.shuffle(managers, new Random(seed));
        Collections.shuffle(accounts, new Random(seed));
        Staffing staffing = input.best();
        Staffing shuffled = input.withManagers(managers).withAccounts(accounts).best();
        assertEquals(staffing.total(), shuffled.total());
        assertEquals(staffing.handovers().size(), shuffled.handovers().size());
        managers.forEach(
                manager -> assertEquals(staffing.worthOfPlace(manager.name()), shuffled.worthOfPlace(manager.name())));
        accounts.forEach(account ->
                assertEquals(staffing.worthOfAccount(account.account()), shuffled.worthOfAccount(account.account())));
    }

    @Property(tries = 100)
    void scaledValues_changeNoAccountManager(
            @ForAll("large") StaffingCase input, @ForAll("factors") BigDecimal factor) {
        List<AccountToStaff> scaled = input.accounts().stream()
                .map(account -> account.withValue(account.value().multiply(factor)))
                .toList();
        StaffingCase other =
                input.withAccounts(scaled).withChangeCost(input.changeCost().multiply(factor));
        Staffing staffing = input.best();
        assertEquals(names(staffing), names(other.best()));
        assertSameNumber(staffing.total().multiply(factor), other.best().total());
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("2", "1024", "0.001", "7", "1E+30", "3333333333333333333333.3")
                .map(BigDecimal::new);
    }

    @Property(tries = 100)
    void forbiddingOthers_changesNothing_andForbiddingTheChosenNeverHelps(
            @ForAll("large") StaffingCase input, @ForAll @IntRange(max = 39) int which, @ForAll long seed) {
        Assume.that(which < input.accounts().size());
        AccountToStaff account = input.accounts().get(which);
        Assume.that(account.fixed().isEmpty());
        Staffing staffing = input.best();
        String chosen = staffing.accounts().get(which).manager();
        String other = input.managers()
                .get(new Random(seed).nextInt(input.managers().size()))
                .name();
        List<String> forbidden = new ArrayList<>(account.forbidden());
        forbidden.add(other);
        List<AccountToStaff> accounts = new ArrayList<>(input.accounts());
        accounts.set(which, account.withForbidden(forbidden));
        StaffingCase stricter = input.withAccounts(accounts);
        if (!other.equals(chosen)) {
            assertEquals(names(staffing), names(stricter.best()));
        } else if (!other.equals("Z")) {
            assertTrue(stricter.best().totalAfterChanges().compareTo(staffing.totalAfterChanges()) <= 0);
        }
    }

    @Property(tries = 100)
    void fixingWhatIsBest_changesNothing(@ForAll("large") StaffingCase input) {
        Staffing staffing = input.best();
        List<AccountToStaff> fixed = staffing.accounts().stream()
                .map(staffed -> staffed.request().withFixed(staffed.manager()))
                .toList();
        Staffing again = input.withAccounts(fixed).best();
        assertEquals(names(staffing), names(again));
        assertEquals(staffing.total(), again.total());
        again.accounts()
                .forEach(staffed ->
                        assertEquals(StaffingFinding.FIXED, staffed.reason().code()));
    }

    /** The rearrangement inequality. */
    @Property(tries = 150)
    void mostCapable_serveTheMostValuable_whenFitsAreCapabilities(@ForAll("large") StaffingCase input) {
        Map<String, Probability> capabilities = new HashMap<>();
        List<AccountManager> managers = input.managers().stream()
                .map(manager -> manager.withFits(Map.of()))
                .toList();
        managers.forEach(manager -> capabilities.put(manager.name(), manager.capability()));
        Staffing staffing =
                input.withManagers(managers).withChangeCost(BigDecimal.ZERO).best();
        for (StaffedAccount a : staffing.accounts()) {
            for (StaffedAccount b : staffing.accounts()) {
                boolean maySwap = a.request().allows(b.manager()) && b.request().allows(a.manager());
                boolean moreValuable = a.request().value().compareTo(b.request().value()) > 0;
                if (maySwap && moreValuable) {
                    assertTrue(capabilities.get(a.manager()).compareTo(capabilities.get(b.manager())) >= 0);
                }
            }
        }
    }

    @Property(tries = 300)
    void fewestChangeHands_inTheBestWay_whenChangesAreAvoided(@ForAll("feasible") StaffingCase input) {
        BruteForce expected = new BruteForce(input);
        Staffing staffing = Staffing.best(input.managers(), input.accounts(), StaffingOptions.fewestChanges());
        assertEquals(expected.fewestChanges(), staffing.handovers().size());
        assertSameNumber(expected.mostOfFewestChanges(), staffing.total());
        assertEquals(expected.firstOfFewestChanges(), names(staffing));
        assertTrue(staffing.isProvenBest());
    }

    /** What each reason says is tried out, by staffings in which the account is fixed to somebody better. */
    @Property(tries = 300)
    void reasons_areTrue(@ForAll("feasible") StaffingCase input) {
        Staffing staffing = input.best();
        for (StaffedAccount staffed : staffing.accounts()) {
            AccountToStaff account = staffed.request();
            List<AccountManager> better = input.managers().stream()
                    .filter(manager -> manager.capacity() > 0 && StaffingCase.isAllowed(account, manager))
                    .filter(manager -> manager.fit(account.account()).compareTo(staffed.fit()) > 0)
                    .toList();
            Map<String, Object> arguments = staffed.reason().arguments();
            switch ((StaffingFinding) staffed.reason().code()) {
                case FITS_BEST -> assertEquals(List.of(), better);
                case NOTHING_AT_STAKE -> assertEquals(0, account.value().signum());
                case KEPT -> {
                    assertEquals(Optional.of(staffed.manager()), account.present());
                    assertEquals(staffing.changeCost(), arguments.get("changeCost"));
                    List<AccountManager> free = better.stream()
                            .filter(manager -> staffing.freePlaces(manager.name()) > 0)
                            .toList();
                    assertFalse(free.isEmpty());
                    free.forEach(
                            manager -> assertTrue(difference(manager, staffed).compareTo(staffing.changeCost()) <= 0));
                }
                case BETTER_ONE_FULL -> {
                    better.forEach(manager -> assertEquals(0, staffing.freePlaces(manager.name())));
                    AccountManager best = better.stream()
                            .filter(manager -> manager.fit(account.account()).equals(arguments.get("best")))
                            .findFirst()
                            .orElseThrow();
                    better.forEach(manager ->
                            assertTrue(manager.fit(account.account()).compareTo(best.fit(account.account())) <= 0));
                    assertSameNumber(difference(best, staffed), (BigDecimal) arguments.get("difference"));
                    assertEquals(
                            staffing.accountsOf(best.name()).stream()
                                    .map(other -> other.account().value())
                                    .toList(),
                            arguments.get("accounts"));
                    assertTrue(costOfFreeing(best, staffed, input)
                            .map(cost -> cost.compareTo(difference(best, staffed)) >= 0)
                            .orElse(true));
                }
                default ->
                    assertTrue(account.fixed().isPresent()
                            || staffed.reason().code() == StaffingFinding.ONLY_ONE_AVAILABLE);
            }
        }
    }

    private static BigDecimal difference(AccountManager manager, StaffedAccount staffed) {
        BigDecimal fits = manager.fit(staffed.account())
                .toBigDecimal()
                .subtract(staffed.fit().toBigDecimal());
        return staffed.request().value().multiply(fits);
    }

    /** What all other accounts lose, changes included, if an account is given to somebody; empty if it cannot be. */
    private static Optional<BigDecimal> costOfFreeing(
            AccountManager manager, StaffedAccount staffed, StaffingCase input) {
        List<AccountToStaff> accounts = new ArrayList<>(input.accounts());
        accounts.set(accounts.indexOf(staffed.request()), staffed.request().withFixed(manager.name()));
        BruteForce other = new BruteForce(input.withAccounts(accounts));
        return other.best()
                .map(found ->
                        input.best().totalAfterChanges().subtract(other.most()).add(difference(manager, staffed)));
    }

    @Property(tries = 100)
    void dearerChanges_areNeverMore_andNeverWorthMore(
            @ForAll("large") StaffingCase input,
            @ForAll @IntRange(max = 100) int cost,
            @ForAll @IntRange(max = 100) int more) {
        Staffing cheap = input.withChangeCost(BigDecimal.valueOf(cost, 1)).best();
        Staffing dear = input.withChangeCost(BigDecimal.valueOf(cost + more, 1)).best();
        assertTrue(dear.handovers().size() <= cheap.handovers().size());
        assertTrue(dear.total().compareTo(cheap.total()) <= 0);
    }

    /** With c per change, what is earned against today's is more than c per change, if it is a staffing that may be. */
    @Property(tries = 100)
    void changes_earnMoreThanTheyCost(@ForAll("large") StaffingCase input) {
        List<AccountToStaff> accounts = input.best().accounts().stream()
                .map(staffed -> staffed.request().withPresent(staffed.manager()).withValue(BigDecimal.TEN))
                .toList();
        Staffing staffing = input.withAccounts(accounts).best();
        int changes = staffing.handovers().size();
        BigDecimal earned = staffing.earned().orElseThrow();
        BigDecimal cost = input.changeCost().multiply(BigDecimal.valueOf(changes));
        assertTrue(changes == 0 ? earned.signum() == 0 : earned.compareTo(cost) > 0);
    }

    @Property(tries = 100)
    void bestStaffing_staysAsItIs_onceItIsTodays(@ForAll("large") StaffingCase input) {
        Staffing staffing = input.withChangeCost(BigDecimal.ZERO).best();
        List<AccountToStaff> accounts = staffing.accounts().stream()
                .map(staffed -> staffed.request().withPresent(staffed.manager()))
                .toList();
        Staffing next =
                input.withAccounts(accounts).withChangeCost(BigDecimal.ZERO).best();
        assertEquals(names(staffing), names(next));
        assertEquals(List.of(), next.handovers());
        assertEquals(Optional.of(BigDecimal.ZERO), next.earned());
    }

    @Property(tries = 100)
    void parts_sumToTheTotals(@ForAll("large") StaffingCase input) {
        Staffing staffing = input.best();
        BigDecimal total = BigDecimal.ZERO;
        int ofAll = 0;
        for (AccountManager manager : input.managers()) {
            for (StaffedAccount staffed : staffing.accountsOf(manager.name())) {
                assertEquals(manager.name(), staffed.manager());
                assertEquals(manager.fit(staffed.account()), staffed.fit());
                assertEquals(Optional.of(staffed), staffing.find(staffed.account()));
                total = total.add(input.withChangeCost(BigDecimal.ZERO).gain(staffed.request(), manager));
                ofAll++;
            }
        }
        assertEquals(input.accounts().size(), ofAll);
        assertEquals(
                input.accounts(),
                staffing.accounts().stream().map(StaffedAccount::request).toList());
        assertSameNumber(total, staffing.total());
        BigDecimal earned = BigDecimal.ZERO;
        boolean known = true;
        for (StaffedAccount staffed : staffing.accounts()) {
            known &= staffed.earned().isPresent();
            earned = earned.add(staffed.earned().orElse(BigDecimal.ZERO));
        }
        assertEquals(known, staffing.earned().isPresent());
        if (known) {
            assertSameNumber(earned, staffing.earned().orElseThrow());
            assertSameNumber(total.subtract(earned), staffing.presentTotal().orElseThrow());
        }
    }
}
