package io.github.keyaccount.staffing;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.AccountTier;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mostly of Ann and Bob, whose figures are worked out in the description of {@link Staffing}. */
class StaffingTest {
    private static final StaffingOptions DEFAULTS = StaffingOptions.defaults();

    private static final AccountManager ANN = manager("Ann", 90, 1).build();
    private static final AccountManager BOB =
            manager("Bob", 60, 2).putFit("A", percent(80)).build();
    private static final AccountToStaff A = account("A", 100, "Ann");
    private static final AccountToStaff B = account("B", 80, "Bob");
    private static final AccountToStaff C = account("C", 50, "Bob");

    private static Probability percent(int percent) {
        return Probability.ofPercent(percent);
    }

    private static AccountManager.Builder manager(String name, int capability, int capacity) {
        return AccountManager.builder()
                .name(name)
                .capability(percent(capability))
                .capacity(capacity);
    }

    private static AccountToStaff account(String id, long value, String present) {
        return AccountToStaff.builder()
                .account(id)
                .value(value)
                .present(present)
                .build();
    }

    private static AccountToStaff account(String id, long value) {
        return AccountToStaff.builder().account(id).value(value).build();
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static StaffingOptions cost(String cost) {
        return StaffingOptions.builder().changeCost(number(cost)).build();
    }

    private static Staffing best(AccountToStaff... accounts) {
        return Staffing.best(List.of(ANN, BOB), List.of(accounts), DEFAULTS);
    }

    private static List<String> names(Staffing staffing) {
        return staffing.accounts().stream().map(StaffedAccount::manager).toList();
    }

    private static List<Finding> reasons(Staffing staffing) {
        return staffing.accounts().stream().map(StaffedAccount::reason).toList();
    }

    private static Finding finding(StaffingFinding code, Object... arguments) {
        return Finding.of(code, arguments);
    }

    // The worked example

    @Test
    void annServesB_althoughAIsWorthMore_andBobFitsAWell() {
        Staffing staffing = best(A, B, C);
        assertEquals(List.of("Bob", "Ann", "Bob"), names(staffing));
        assertEquals(number("182"), staffing.total());
        assertEquals(Optional.of(number("168")), staffing.presentTotal());
        assertEquals(Optional.of(number("14")), staffing.earned());
        assertEquals(number("182"), staffing.totalAfterChanges());
        assertEquals(
                List.of(AccountId.of("A"), AccountId.of("B")),
                staffing.handovers().stream().map(StaffedAccount::account).toList());
        assertEquals(List.of(ANN, BOB), staffing.managers());
        assertEquals(DEFAULTS, staffing.options());
    }

    /** Without A: 72 + 30 = 102. Without B: Ann on C, 80 + 45 = 125. Without C: 80 + 72 = 152. Ann on B and C: 80 + 72 + 45 = 197. */
    @Test
    void worths_areWhatPlacesAddAndAccountsTakeAway() {
        Staffing staffing = best(A, B, C);
        assertEquals(number("15"), staffing.worthOfPlace("Ann"));
        assertEquals(BigDecimal.ZERO, staffing.worthOfPlace("Bob"));
        assertEquals(Optional.of(number("80")), staffing.worthOfAccount(AccountId.of("A")));
        assertEquals(Optional.of(number("57")), staffing.worthOfAccount(AccountId.of("B")));
        assertEquals(Optional.of(number("30")), staffing.worthOfAccount(AccountId.of("C")));
        assertEquals(Optional.empty(), staffing.worthOfAccount(AccountId.of("D")));
        assertTrue(staffing.isProvenBest());
    }

    @Test
    void accounts_tellWhatTheyEarn() {
        StaffedAccount a = best(A, B, C).find(AccountId.of("A")).orElseThrow();
        assertEquals(A, a.request());
        assertEquals(percent(80), a.fit());
        assertEquals(Optional.of(percent(90)), a.presentFit());
        assertEquals(number("80"), a.worth());
        assertEquals(Optional.of(number("90")), a.presentWorth());
        assertEquals(Optional.of(number("-10")), a.earned());
        assertTrue(a.isChanged());
        assertEquals(Optional.empty(), best(A, B, C).find(AccountId.of("D")));
    }

    @Test
    void places_areCounted() {
        Staffing staffing = best(A, B);
        assertEquals(1, staffing.freePlaces("Bob"));
        assertEquals(0, staffing.freePlaces("Ann"));
        assertEquals(List.of(staffing.accounts().get(0)), staffing.accountsOf("Bob"));
        String message = "Expected 'manager' to be one of 'managers', but found another one";
        assertRefused(message, () -> staffing.freePlaces("Cid"));
        assertRefused(message, () -> staffing.accountsOf("Cid"));
        assertRefused(message, () -> staffing.worthOfPlace("Cid"));
    }

    /** The two changes earn 14 together: 7 each are not more than they cost, 6.99 are. */
    @Test
    void changes_areMade_whenTheyEarnMoreThanTheyCost() {
        List<AccountManager> managers = List.of(ANN, BOB);
        Staffing kept = Staffing.best(managers, List.of(A, B, C), cost("7"));
        assertEquals(List.of("Ann", "Bob", "Bob"), names(kept));
        assertEquals(List.of(), kept.handovers());
        assertEquals(number("168"), kept.totalAfterChanges());
        // Ann on A and B: 24 more, less 7.
        assertEquals(number("17"), kept.worthOfPlace("Ann"));
        Staffing changed = Staffing.best(managers, List.of(A, B, C), cost("6.99"));
        assertEquals(List.of("Bob", "Ann", "Bob"), names(changed));
        assertEquals(number("182"), changed.total());
        assertEquals(number("168.02"), changed.totalAfterChanges());
    }

    @Test
    void noAccounts_needNobody() {
        Staffing staffing = Staffing.best(List.of(), List.of(), DEFAULTS);
        assertEquals(List.of(), staffing.accounts());
        assertEquals(BigDecimal.ZERO, staffing.total());
        assertEquals(Optional.of(BigDecimal.ZERO), staffing.earned());
        assertEquals(List.of(), staffing.findings());
        assertTrue(staffing.isProvenBest());
    }

    /** 1/3 to 9 decimals of a value of 40 digits, of which not one is lost: 0.333333333 × (3 × 10³⁹ + 3). */
    @Test
    void total_isExact_howeverManyDigitsThereAre() {
        AccountManager third = AccountManager.builder()
                .name("Ann")
                .capability(Probability.ofBillionths(333_333_333))
                .capacity(1)
                .build();
        AccountToStaff large = AccountToStaff.builder()
                .account("A")
                .value(number("3000000000000000000000000000000000000003"))
                .build();
        assertEquals(
                number("999999999000000000000000000000000000000.999999999"),
                Staffing.best(List.of(third), List.of(large), DEFAULTS).total());
    }

    @Test
    void largerTeam_isProvenBest() {
        Random random = new Random(9);
        List<AccountManager> managers = IntStream.range(0, 40)
                .mapToObj(i -> manager("M" + i, random.nextInt(101), 13).build())
                .toList();
        List<AccountToStaff> accounts = IntStream.range(0, 500)
                .mapToObj(i -> account("A" + i, random.nextInt(1_000_000_000), "M" + random.nextInt(40)))
                .toList();
        assertTrue(Staffing.best(managers, accounts, DEFAULTS).isProvenBest());
    }

    // Reasons and findings

    /** 0.9 − 0.8 of 100, and 0.9 − 0.6 of 50. */
    @Test
    void reasons_tellWhoFitsBest_andWhereTheBetterOneIs() {
        assertEquals(
                List.of(
                        finding(
                                StaffingFinding.BETTER_ONE_FULL,
                                "A",
                                percent(80),
                                percent(90),
                                number("10"),
                                List.of("B")),
                        finding(StaffingFinding.FITS_BEST, "B", percent(90)),
                        finding(
                                StaffingFinding.BETTER_ONE_FULL,
                                "C",
                                percent(60),
                                percent(90),
                                number("15"),
                                List.of("B"))),
                reasons(best(A, B, C)));
    }

    /** With 2 places for Ann, B and C would earn 24 and 15 with her. */
    @Test
    void reason_isTheCostOfAChange_whenTheBetterOneHasAFreePlace() {
        Staffing staffing = Staffing.best(List.of(ANN.withCapacity(2), BOB), List.of(A, B, C), cost("30"));
        assertEquals(
                List.of(
                        finding(StaffingFinding.FITS_BEST, "A", percent(90)),
                        finding(StaffingFinding.KEPT, "B", percent(60), number("30")),
                        finding(StaffingFinding.KEPT, "C", percent(60), number("30"))),
                reasons(staffing));
    }

    /** BIG would be worth 900 with Ann, 300 more, but her only place is fixed to TINY. */
    @Test
    void reason_holds_whereThePlaceIsFixed() {
        Staffing staffing = best(account("BIG", 1000), account("TINY", 1).withFixed("Ann"));
        assertEquals(
                finding(
                        StaffingFinding.BETTER_ONE_FULL,
                        "BIG",
                        percent(60),
                        percent(90),
                        number("300"),
                        List.of("TINY")),
                reasons(staffing).get(0));
    }

    /** To swap BIG and TINY would earn 30 − 0.3, and cost twice 50. */
    @Test
    void reason_holds_whereChangesCostTooMuch() {
        List<AccountToStaff> accounts = List.of(account("BIG", 100, "Bob"), account("TINY", 1, "Ann"));
        Staffing staffing = Staffing.best(List.of(ANN, BOB), accounts, cost("50"));
        assertEquals(List.of(), staffing.handovers());
        assertEquals(
                finding(
                        StaffingFinding.BETTER_ONE_FULL,
                        "BIG",
                        percent(60),
                        percent(90),
                        number("30"),
                        List.of("TINY")),
                reasons(staffing).get(0));
    }

    /** D is worth nothing: to move it to Ann costs 50 for nothing. */
    @Test
    void reason_isTheCostOfAChange_evenOfAnAccountWithoutValue() {
        List<AccountToStaff> accounts = List.of(account("D", 0, "Bob"));
        assertEquals(
                List.of(finding(StaffingFinding.KEPT, "D", percent(60), number("50"))),
                reasons(Staffing.best(List.of(ANN, BOB), accounts, cost("50"))));
        assertEquals(
                List.of(finding(StaffingFinding.NOTHING_AT_STAKE, "D")),
                reasons(Staffing.best(List.of(ANN, BOB), accounts, DEFAULTS)));
        // Bob has left: D is not kept, and Ann, who has a place too, comes second only as the list has it.
        assertEquals(
                List.of(finding(StaffingFinding.NOTHING_AT_STAKE, "D")),
                reasons(Staffing.best(List.of(manager("Cid", 60, 1).build(), ANN), accounts, cost("50"))));
    }

    /** Dan has left, so that A changes hands; with Bob, 80 + 48 + 45, nothing else does. For 182, B and C would swap as well. */
    @Test
    void fewestChanges_comeBeforeTheTotal() {
        List<AccountToStaff> accounts =
                List.of(account("A", 100, "Dan"), account("B", 80, "Bob"), account("C", 50, "Ann"));
        Staffing sparing = Staffing.best(List.of(ANN, BOB), accounts, StaffingOptions.fewestChanges());
        assertEquals(List.of("Bob", "Bob", "Ann"), names(sparing));
        assertEquals(number("173"), sparing.total());
        // 100 + 80 + 50 for the one change.
        assertEquals(number("230"), sparing.changeCost());
        assertEquals(number("-57"), sparing.totalAfterChanges());
        assertTrue(sparing.isProvenBest());
        Staffing best = Staffing.best(List.of(ANN, BOB), accounts, DEFAULTS);
        assertEquals(List.of("Bob", "Ann", "Bob"), names(best));
        assertEquals(number("182"), best.total());
        assertEquals(BigDecimal.ZERO, best.changeCost());
    }

    @Test
    void reason_isWhatLeavesNoChoice() {
        AccountManager cid = manager("Cid", 100, 0).build();
        Staffing staffing = Staffing.best(
                List.of(ANN, BOB, cid), List.of(A.withFixed("Bob"), B.withForbidden("Bob"), account("D", 0)), DEFAULTS);
        assertEquals(
                List.of(
                        finding(StaffingFinding.FIXED, "A"),
                        finding(StaffingFinding.ONLY_ONE_AVAILABLE, "B"),
                        finding(StaffingFinding.NOTHING_AT_STAKE, "D")),
                reasons(staffing));
    }

    @Test
    void findings_tellOfChanges_andOfPlacesThatWouldPay() {
        assertEquals(
                List.of(
                        finding(StaffingFinding.CHANGE_HANDS, List.of("A", "B")),
                        finding(StaffingFinding.COMPARED_WITH_TODAY, number("182"), number("168")),
                        finding(StaffingFinding.MORE_PLACES_PAY, 1, number("15"))),
                best(A, B, C).findings());
    }

    /** Ann, with places for all, takes B from Bob; the other three are served by nobody, by Cid who left, or by Bob who must not. */
    @Test
    void findings_tellOfToday() {
        AccountManager ann = ANN.withCapacity(4);
        AccountManager bob = manager("Bob", 60, 1).putFit("X", percent(1)).build();
        AccountToStaff c = C.withForbidden("Bob");
        Staffing staffing =
                Staffing.best(List.of(ann, bob), List.of(account("D", 0), account("E", 5, "Cid"), B, c), DEFAULTS);
        assertEquals(
                List.of(
                        finding(StaffingFinding.CHANGE_HANDS, List.of("E", "B", "C")),
                        finding(StaffingFinding.WITHOUT_PRESENT_MANAGER, List.of("D")),
                        finding(StaffingFinding.PRESENT_MANAGER_LEFT, List.of("E")),
                        finding(StaffingFinding.PRESENT_MANAGER_NOT_ALLOWED, List.of("C")),
                        finding(StaffingFinding.OVER_CAPACITY_TODAY, 1, List.of("B", "C")),
                        finding(StaffingFinding.WITHOUT_VALUE, List.of("D")),
                        finding(StaffingFinding.WITHOUT_ACCOUNT, 1),
                        finding(StaffingFinding.FITS_NOT_USED, List.of("X"))),
                staffing.findings());
        assertEquals(Optional.empty(), staffing.presentTotal());
        assertEquals(Optional.empty(), staffing.earned());
    }

    @Test
    void finding_namesKeyAccounts_forWhichSomebodyOnLesserOnesFitsBetter() {
        Finding expected = finding(StaffingFinding.BETTER_ONE_ON_LESSER_ACCOUNTS, List.of("A"));
        AccountToStaff a = A.withTier(AccountTier.KEY);
        AccountToStaff b = B.withTier(AccountTier.STANDARD);
        assertTrue(best(a, b, C).findings().contains(expected));
        List<Staffing> without = List.of(
                best(A, b, C),
                best(a, B, C),
                best(a, B.withTier(AccountTier.KEY), C),
                best(a.withForbidden("Ann"), b, C));
        without.forEach(staffing -> assertTrue(staffing.findings().stream()
                .noneMatch(finding -> finding.code() == StaffingFinding.BETTER_ONE_ON_LESSER_ACCOUNTS)));
    }

    /** Cid fits A as well as Bob does, so that Cid's lesser account B is no reproach; Dan has no place to be left idle. */
    @Test
    void findings_leaveOutWhoFitsAlike_andWhoHasNoPlaces() {
        AccountManager cid = manager("Cid", 60, 1).build();
        AccountManager dan = manager("Dan", 100, 0).build();
        Staffing staffing = Staffing.best(
                List.of(manager("Bob", 60, 1).build(), cid, dan),
                List.of(
                        account("A", 100, "Bob").withTier(AccountTier.KEY),
                        B.withTier(AccountTier.STANDARD).withPresent("Cid")),
                DEFAULTS);
        // One place with Dan would raise A from 60 to 100.
        assertEquals(List.of(finding(StaffingFinding.MORE_PLACES_PAY, 1, number("40"))), staffing.findings());
    }

    /** Ann and Eve fit C alike, 0.9 against 0.6. */
    @Test
    void reason_namesTheAccountsOfTheFirst_ofThoseWhoFitBest() {
        Staffing staffing = Staffing.best(
                List.of(
                        manager("Bob", 60, 1).build(),
                        ANN,
                        manager("Eve", 90, 1).build()),
                List.of(account("A", 100, "Ann"), account("B", 80, "Eve"), C),
                DEFAULTS);
        assertEquals(
                finding(StaffingFinding.BETTER_ONE_FULL, "C", percent(60), percent(90), number("15"), List.of("A")),
                reasons(staffing).get(2));
    }

    @Test
    void severity_isWarning_whereSomethingIsWrong() {
        List<StaffingFinding> warnings = Arrays.stream(StaffingFinding.values())
                .filter(code -> code.severity() == Severity.WARNING)
                .toList();
        assertEquals(
                List.of(StaffingFinding.OVER_CAPACITY_TODAY, StaffingFinding.BETTER_ONE_ON_LESSER_ACCOUNTS), warnings);
    }

    @Test
    void reasons_areSentences() {
        Finding reason = reasons(best(A, B, C)).get(0);
        assertEquals(
                "With the one who fits account A best (90%, against 80% of the one chosen) it would be worth 10 more, but no"
                        + " place is left there, and freeing one, if that is possible at all, would cost at least as much, with"
                        + " all changes that it takes; accounts there: B.",
                Texts.english().of(reason));
        assertEquals(
                "客户 A 若由最适合的人选负责（适合度 90%，所选者为 80%），价值可增加 10；但该人选已无名额，而腾出名额（如有可能）" + "连同由此引起的更换，代价至少与此相当。该人选负责的客户：B。",
                Texts.chinese().of(reason));
    }

    // Refusals

    @Test
    void tooFewPlaces_areRefused() {
        InfeasibleStaffingException refusal = assertRefused(
                InfeasibleStaffingException.class,
                "Expected places for 4 'accounts' with those 'managers' who are allowed for any, but found 3",
                () -> best(A, B, C, account("D", 1)));
        assertEquals(
                List.of(AccountId.of("A"), AccountId.of("B"), AccountId.of("C"), AccountId.of("D")),
                refusal.accounts());
        assertEquals(3, refusal.places());
    }

    @Test
    void moreAccountsFixedToSomebody_thanThereArePlaces_areRefused() {
        InfeasibleStaffingException refusal = assertRefused(
                InfeasibleStaffingException.class,
                "Expected places for all 'accounts' with the one account manager to whom each is 'fixed', but found 1 for 2"
                        + " offenders: A, C",
                () -> best(A.withFixed("Ann"), B, C.withFixed("Ann")));
        assertEquals(List.of(AccountId.of("A"), AccountId.of("C")), refusal.accounts());
        assertEquals(1, refusal.places());
    }

    /** Ann's place is none for accounts that must not go to her. */
    @Test
    void placesThatNoAccountMayTake_areNotCounted() {
        AccountToStaff[] accounts = Stream.of("P", "Q", "R", "S")
                .map(id -> account(id, 1).withForbidden("Ann"))
                .toArray(AccountToStaff[]::new);
        InfeasibleStaffingException refusal = assertRefused(
                InfeasibleStaffingException.class,
                "Expected places for 4 'accounts' with those 'managers' who are allowed for any, but found 2",
                () -> best(accounts));
        assertEquals(2, refusal.places());
        assertEquals(4, refusal.accounts().size());
        // Of three, too.
        assertRefused(
                InfeasibleStaffingException.class,
                "Expected places for 3 'accounts' with those 'managers' who are allowed for any, but found 2",
                () -> best(Arrays.copyOf(accounts, 3)));
    }

    /** 1 place with Ann for A and D, 2 with Bob for B, C and E; Cid has places for F and more. */
    @Test
    void accountsFixedToSeveralWithTooFewPlaces_areAllNamed() {
        AccountManager cid = manager("Cid", 50, 9).build();
        InfeasibleStaffingException refusal = assertRefused(
                InfeasibleStaffingException.class,
                "Expected places for all 'accounts' with the one account manager to whom each is 'fixed', but found 3 for 5"
                        + " offenders: A, B, C, D, E",
                () -> Staffing.best(
                        List.of(ANN, BOB, cid),
                        List.of(
                                A.withFixed("Ann"),
                                B.withFixed("Bob"),
                                C.withFixed("Bob"),
                                account("D", 1).withFixed("Ann"),
                                account("E", 1).withFixed("Bob"),
                                account("F", 1).withFixed("Cid")),
                        DEFAULTS));
        assertEquals(3, refusal.places());
        assertEquals(5, refusal.accounts().size());
    }

    /** A and C are left to Ann alone, who has one place. B has nothing to do with it. */
    @Test
    void accountsWithTooFewPlacesForThem_areRefused() {
        InfeasibleStaffingException refusal = assertRefused(
                InfeasibleStaffingException.class,
                "Expected places for all 'accounts' with those who are allowed for them, but found 1 for 2 offenders: A, C",
                () -> best(A.withForbidden("Bob"), B, C.withFixed("Ann")));
        assertEquals(List.of(AccountId.of("A"), AccountId.of("C")), refusal.accounts());
        assertEquals(1, refusal.places());
        assertRefused(
                InfeasibleStaffingException.class,
                "Expected places for all 'accounts' with those who are allowed for them, but found 0 for 1 offender: A",
                () -> best(A.withForbidden("Ann", "Bob"), B));
    }

    @Test
    void repeatedOrUnknownNames_areRefused_withoutShowingThem() {
        assertRefused(
                "Expected each name once in 'managers', but found 1 repeated",
                () -> Staffing.best(List.of(ANN, BOB, ANN), List.of(A), DEFAULTS));
        assertRefused("Expected each of 'accounts' once, but found 1 offender: A", () -> best(A, B, A));
        assertRefused(
                "Expected 'fixed' of every account to be one of 'managers', but found 2 offenders: A, C",
                () -> best(A.withFixed("Cid"), B, C.withFixed("Dan")));
        assertRefused(
                "Expected 'forbidden' of every account to be among 'managers', but found 1 offender: B",
                () -> best(A, B.withForbidden("Ann", "Cid"), C));
    }

    @Test
    void nulls_areRefused() {
        assertNull("managers", () -> Staffing.best(null, List.of(), DEFAULTS));
        assertNull("managers", () -> Staffing.best(Collections.singletonList(null), List.of(), DEFAULTS));
        assertNull("accounts", () -> Staffing.best(List.of(), null, DEFAULTS));
        assertNull("accounts", () -> Staffing.best(List.of(), Arrays.asList(A, null), DEFAULTS));
        assertNull("options", () -> Staffing.best(List.of(), List.of(), null));
        assertNull("account", () -> best(A).find(null));
        assertNull("account", () -> best(A).worthOfAccount(null));
        assertNull("manager", () -> best(A).accountsOf(null));
        assertNull("manager", () -> best(A).freePlaces(null));
        assertNull("manager", () -> best(A).worthOfPlace(null));
    }

    // The proof of what nobody can make but by force

    private static StaffedAccount staffed(AccountToStaff request, AccountManager manager) {
        return ImmutableStaffedAccount.builder()
                .request(request)
                .manager(manager.name())
                .fit(manager.fit(request.account()))
                .presentFit(Optional.empty())
                .reason(finding(StaffingFinding.FIXED, request.account().value()))
                .build();
    }

    private static boolean isProvenBest(StaffedAccount... accounts) {
        return ImmutableStaffing.builder()
                .managers(List.of(ANN, BOB))
                .options(DEFAULTS)
                .accounts(List.of(accounts))
                .build()
                .isProvenBest();
    }

    @Test
    void proof_holdsOfTheBestAlone() {
        assertTrue(isProvenBest(staffed(A, BOB), staffed(B, ANN), staffed(C, BOB)));
        assertFalse(isProvenBest(staffed(A, ANN), staffed(B, BOB), staffed(C, BOB)));
        assertFalse(isProvenBest(staffed(B, BOB), staffed(C, BOB)));
    }

    @Test
    void proof_fails_beyondACapacity_orAProhibition() {
        assertFalse(isProvenBest(staffed(A, ANN), staffed(B, ANN), staffed(C, ANN)));
        assertFalse(isProvenBest(staffed(A, BOB), staffed(B.withForbidden("Ann"), ANN), staffed(C, BOB)));
    }

    // Texts and equality

    @Test
    void texts_showNobody() {
        Staffing staffing = best(A.withFixed("Bob"), B.withForbidden("Bob"), C);
        List<Object> texts = List.of(staffing, staffing.accounts(), ANN, A, staffing.findings(), reasons(staffing));
        texts.forEach(text -> assertFalse(text.toString().matches(".*(Ann|Bob).*"), text::toString));
    }

    @Test
    void equality_isByValue() {
        assertEquals(best(A, B, C), best(A, B, C));
        assertEquals(best(A, B, C).hashCode(), best(A, B, C).hashCode());
        assertNotEquals(best(A, B, C), best(A, C, B));
    }
}
