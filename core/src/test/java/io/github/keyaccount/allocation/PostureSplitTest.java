package io.github.keyaccount.allocation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.allocation.Resource.MONEY;
import static io.github.keyaccount.allocation.Resource.PEOPLE;
import static io.github.keyaccount.allocation.Resource.TIME;
import static io.github.keyaccount.portfolio.Posture.ATTACK;
import static io.github.keyaccount.portfolio.Posture.DEFEND;
import static io.github.keyaccount.portfolio.Posture.MAINTAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import io.github.keyaccount.portfolio.MatrixCell;
import io.github.keyaccount.portfolio.MatrixPlacements;
import io.github.keyaccount.portfolio.MatrixPlacements.NotPlaced;
import io.github.keyaccount.portfolio.Portfolio;
import io.github.keyaccount.portfolio.PortfolioFinding;
import io.github.keyaccount.portfolio.Posture;
import io.github.keyaccount.portfolio.PotentialShareMatrix;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PostureSplitTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final SalesPeriod YEAR = SalesPeriod.year(2026);
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final PostureSplitOptions DEFAULTS = PostureSplitOptions.defaults();
    private static final PotentialShareMatrix MATRIX =
            PotentialShareMatrix.standard(euro(1000), euro(5000), Probability.ofPercent(50));

    /** Half for attack and 30 % for defence, but of people 20 % and 70 %. */
    private static final PostureShares SHARES = PostureShares.builder()
            .shares(TIME, percent(50), percent(30), percent(20))
            .shares(PEOPLE, percent(20), percent(70), percent(10))
            .shares(MONEY, percent(50), percent(30), percent(20))
            .build();

    private static Money euro(long amount) {
        return Money.ofMajor(amount, EUR);
    }

    private static Probability percent(int percent) {
        return Probability.ofPercent(percent);
    }

    private static AccountId id(int number) {
        return AccountId.of("A-" + number);
    }

    /** Accounts, … in these cells of the matrix; one without a cell has no figures. */
    private static MatrixPlacements placements(PotentialShareMatrix matrix, List<Optional<MatrixCell>> cells) {
        List<Account> accounts = new ArrayList<>();
        List<AccountFigures> figures = new ArrayList<>();
        List<AccountAppraisal> appraisals = new ArrayList<>();
        for (int i = 1; i <= cells.size(); i++) {
            AccountId id = id(i);
            accounts.add(Account.builder().id(id).name("Account " + i).build());
            cells.get(i - 1).ifPresent(cell -> {
                long potential = switch (cell) {
                    case ACQUIRE, RETAIN -> 8000;
                    case HARASS, MAINTAIN -> 3000;
                    case ABANDON -> 500;
                };
                boolean high = cell == MatrixCell.RETAIN || cell == MatrixCell.MAINTAIN;
                figures.add(AccountFigures.builder()
                        .account(id)
                        .period(YEAR)
                        .revenue(euro(high ? 300 : 100))
                        .categorySpend(euro(400))
                        .build());
                appraisals.add(AccountAppraisal.builder()
                        .account(id)
                        .date(AS_OF)
                        .potential(euro(potential))
                        .build());
            });
        }
        return MatrixPlacements.of(Portfolio.of(accounts, figures, appraisals, YEAR, AS_OF), matrix);
    }

    private static MatrixPlacements in(MatrixCell... cells) {
        return placements(MATRIX, optional(cells));
    }

    private static List<Optional<MatrixCell>> optional(MatrixCell... cells) {
        return Arrays.stream(cells).map(Optional::of).toList();
    }

    private static List<Long> units(PostureSplit split, Resource resource) {
        return List.copyOf(split.split(resource).orElseThrow().efforts().values());
    }

    // Cases

    /** Of 90, half or 45 for attack: 23 and 22; 27 for defence and 18 for maintenance. */
    @Test
    void resources_areDividedByPosture_evenlyWithinOne() {
        PostureSplit split = PostureSplit.of(
                in(MatrixCell.ACQUIRE, MatrixCell.RETAIN, MatrixCell.HARASS, MatrixCell.MAINTAIN),
                SHARES,
                Map.of(MONEY, 90L, TIME, 100L),
                DEFAULTS);
        assertEquals(List.of(TIME, MONEY), List.copyOf(split.splits().keySet()));
        assertEquals(List.of(25L, 30L, 25L, 20L), units(split, TIME));
        assertEquals(List.of(23L, 27L, 22L, 18L), units(split, MONEY));
        assertEquals(Optional.empty(), split.split(PEOPLE));
        assertEquals(
                List.of(ATTACK, DEFEND, MAINTAIN),
                split.split(TIME).orElseThrow().groups().stream()
                        .map(GroupEffort::group)
                        .toList());
        Finding finding = Finding.of(SplitFinding.HARASS_MONEY_NOT_CAPPED, 1);
        assertEquals(List.of(finding), split.findings());
        assertEquals(
                "Accounts that are to be harassed at low cost, but share in the money without a cap: 1.",
                Texts.english().of(finding));
        assertEquals("应以低成本侵扰、但财力分配未设上限的客户：1 个。", Texts.chinese().of(finding));
    }

    /** With 10 at most for the third account, the first gets 35 of the 45 in money; time knows no cap. */
    @Test
    void moneyOfHarassedAccounts_isCapped_butNothingElse() {
        PostureSplitOptions options =
                PostureSplitOptions.builder().mostMoneyPerHarassed(10).build();
        PostureSplit split = PostureSplit.of(
                in(MatrixCell.ACQUIRE, MatrixCell.RETAIN, MatrixCell.HARASS, MatrixCell.MAINTAIN),
                SHARES,
                Map.of(TIME, 100L, MONEY, 90L),
                options);
        assertEquals(List.of(35L, 27L, 10L, 18L), units(split, MONEY));
        assertEquals(List.of(25L, 30L, 25L, 20L), units(split, TIME));
        assertEquals(List.of(), split.findings());
        assertSame(options, split.options());
        assertSame(SHARES, split.shares());
    }

    /** Harassed accounts alone attack: what 10 each leaves of the 50 goes to defence and maintenance, 48 and 32. */
    @Test
    void whatTheCapLeaves_goesToOtherPostures() {
        PostureSplit split = PostureSplit.of(
                in(MatrixCell.HARASS, MatrixCell.RETAIN, MatrixCell.HARASS, MatrixCell.MAINTAIN),
                SHARES,
                Map.of(MONEY, 100L),
                DEFAULTS.withMostMoneyPerHarassed(10));
        assertEquals(List.of(10L, 48L, 10L, 32L), units(split, MONEY));
        assertEquals(
                List.of(Finding.of(SplitFinding.GROUP_CAPPED_BY_MAXIMA, ATTACK, 20)),
                split.split(MONEY).orElseThrow().findings());
    }

    /** 20 people for attack by 3 : 1. */
    @Test
    void weights_countWithinThePosture_forEveryResource() {
        PostureSplitOptions options = PostureSplitOptions.builder()
                .putWeight(id(1), new BigDecimal("3"))
                .build();
        PostureSplit split = PostureSplit.of(
                in(MatrixCell.ACQUIRE, MatrixCell.ACQUIRE, MatrixCell.RETAIN, MatrixCell.MAINTAIN),
                SHARES,
                Map.of(PEOPLE, 100L, TIME, 80L),
                options);
        assertEquals(List.of(15L, 5L, 70L, 10L), units(split, PEOPLE));
        assertEquals(List.of(30L, 10L, 24L, 16L), units(split, TIME));
    }

    @Test
    void weights_areKeptWithoutNeedlessZeros() {
        PostureSplitOptions options = DEFAULTS.withWeights(Map.of(id(1), new BigDecimal("2.0")));
        assertEquals(Map.of(id(1), new BigDecimal("2")), options.weights());
        assertEquals(DEFAULTS.withWeights(Map.of(id(1), new BigDecimal("2"))), options);
    }

    /** Nothing needs a cap where there is no money, or none for attack. */
    @Test
    void harassedAccountsWithoutMoney_areNoFinding() {
        MatrixPlacements placements = in(MatrixCell.HARASS, MatrixCell.RETAIN);
        assertEquals(
                List.of(),
                PostureSplit.of(placements, SHARES, Map.of(MONEY, 0L), DEFAULTS).findings());
        assertEquals(
                List.of(),
                PostureSplit.of(placements, SHARES, Map.of(TIME, 10L), DEFAULTS).findings());
        PostureShares none = with(MONEY, Probability.ZERO, percent(50), percent(50));
        assertEquals(
                List.of(),
                PostureSplit.of(placements, none, Map.of(MONEY, 10L), DEFAULTS).findings());
        assertEquals(
                List.of(Finding.of(SplitFinding.HARASS_MONEY_NOT_CAPPED, 1)),
                PostureSplit.of(placements, SHARES, Map.of(MONEY, 10L), DEFAULTS)
                        .findings());
    }

    @Test
    void abandonedAndUnplacedAccounts_getNothing_andAreListed() {
        MatrixPlacements placements = placements(
                MATRIX,
                List.of(
                        Optional.of(MatrixCell.ABANDON),
                        Optional.empty(),
                        Optional.of(MatrixCell.RETAIN),
                        Optional.of(MatrixCell.ABANDON)));
        PostureSplit split = PostureSplit.of(placements, SHARES, Map.of(TIME, 10L), DEFAULTS);
        assertSame(placements, split.placements());
        assertEquals(List.of(id(1), id(4)), split.withoutPosture());
        assertEquals(
                List.of(new NotPlaced(
                        id(2),
                        List.of(
                                Finding.of(PortfolioFinding.POTENTIAL_UNKNOWN, "A-2"),
                                Finding.of(PortfolioFinding.CATEGORY_SPEND_UNKNOWN, "A-2")))),
                split.notPlaced());
        assertEquals(List.of(10L), units(split, TIME));
        List<Finding> findings = split.findings();
        assertEquals(
                List.of(
                        Finding.of(SplitFinding.ACCOUNTS_NOT_PLACED, 1),
                        Finding.of(SplitFinding.ACCOUNTS_WITHOUT_POSTURE, 2)),
                findings);
        assertEquals(
                "Accounts that get nothing, as they have no place in the matrix: 1.",
                Texts.english().of(findings.get(0)));
        assertEquals("因不能归入矩阵而不予分配的客户：1 个。", Texts.chinese().of(findings.get(0)));
        assertEquals(
                "Accounts that get nothing, as their cell of the matrix has no posture: 2.",
                Texts.english().of(findings.get(1)));
        assertEquals("因所在矩阵格没有对应策略而不予分配的客户：2 个。", Texts.chinese().of(findings.get(1)));
    }

    /** Where harassing is no posture of the caller's matrix, there is no money to cap. */
    @Test
    void postures_areThoseOfTheMatrix() {
        PotentialShareMatrix without = MATRIX.withPostures(Map.of(MatrixCell.ABANDON, MAINTAIN));
        PostureSplit split = PostureSplit.of(
                placements(without, optional(MatrixCell.HARASS, MatrixCell.ABANDON)),
                SHARES,
                Map.of(MONEY, 10L),
                DEFAULTS);
        assertEquals(List.of(id(1)), split.withoutPosture());
        assertEquals(List.of(10L), units(split, MONEY));
        assertEquals(List.of(Finding.of(SplitFinding.ACCOUNTS_WITHOUT_POSTURE, 1)), split.findings());
    }

    // Laws

    @Provide
    Arbitrary<List<Optional<MatrixCell>>> cells() {
        return Arbitraries.of(MatrixCell.class).optional(0.9).list().ofMaxSize(8);
    }

    /** Everybody is in exactly one list, what is given sums to the amount, and no cap is broken. */
    @Property(tries = 150)
    void everybody_getsAPartOrIsListed_andThePartsSumToTheAmount(
            @ForAll("cells") List<Optional<MatrixCell>> cells,
            @ForAll @LongRange(max = 500) long amount,
            @ForAll @IntRange(max = 20) int cap) {
        MatrixPlacements placements = placements(MATRIX, cells);
        PostureSplit split = PostureSplit.of(
                placements,
                SHARES,
                Map.of(TIME, amount, PEOPLE, amount, MONEY, amount),
                DEFAULTS.withMostMoneyPerHarassed(cap));
        split.splits().forEach((resource, one) -> {
            long given =
                    one.efforts().values().stream().mapToLong(units -> units).sum();
            assertEquals(amount, given + one.unspent());
            assertEquals(
                    cells.size(),
                    one.efforts().size()
                            + split.withoutPosture().size()
                            + split.notPlaced().size());
            assertEquals(split.withoutPosture(), one.withoutGroup());
        });
        for (int i = 0; i < cells.size(); i++) {
            boolean harassed = cells.get(i).equals(Optional.of(MatrixCell.HARASS));
            OptionalLong money = split.split(MONEY).orElseThrow().effort(id(i + 1));
            assertTrue(!harassed || money.orElseThrow() <= cap);
            boolean takesPart = cells.get(i).isPresent() && !cells.get(i).equals(Optional.of(MatrixCell.ABANDON));
            assertEquals(takesPart, money.isPresent());
        }
    }

    // Refusals

    @Test
    void amounts_areRefused_whenNegativeOrNone() {
        MatrixPlacements placements = in(MatrixCell.ACQUIRE);
        assertRefused(
                "Expected at least one resource in 'amounts', but found 0",
                () -> PostureSplit.of(placements, SHARES, Map.of(), DEFAULTS));
        assertRefused(
                "Expected all 'amounts' >= 0, but found 2 offenders: TIME -1, MONEY -2",
                () -> PostureSplit.of(placements, SHARES, Map.of(MONEY, -2L, PEOPLE, 0L, TIME, -1L), DEFAULTS));
        assertEquals(List.of(0L), units(PostureSplit.of(placements, SHARES, Map.of(TIME, 0L), DEFAULTS), TIME));
    }

    @Test
    void options_areRefused_whenOffTheirRange_orOfStrangers() {
        assertRefused(
                "Expected 'weights' of accounts of the portfolio alone, but found 1 offender: A-9",
                () -> PostureSplit.of(
                        in(MatrixCell.ACQUIRE),
                        SHARES,
                        Map.of(TIME, 1L),
                        DEFAULTS.withWeights(Map.of(id(9), BigDecimal.ONE))));
        assertRefused(
                "Expected all 'weights' >= 0 with at most 18 digits before and after the decimal point, but found 3"
                        + " offenders: A-1 -1, A-3 19 before and 0 after it, A-4 0 before and 19 after it",
                () -> PostureSplitOptions.builder()
                        .putWeight(id(1), new BigDecimal("-1"))
                        .putWeight(id(2), BigDecimal.ONE)
                        .putWeight(id(3), new BigDecimal("1E+18"))
                        .putWeight(id(4), new BigDecimal("1E-19"))
                        .build());
        assertRefused(
                "Expected 'mostMoneyPerHarassed' >= 0, but found -1", () -> DEFAULTS.withMostMoneyPerHarassed(-1));
        assertEquals(Map.of(), DEFAULTS.weights());
        assertEquals(OptionalLong.empty(), DEFAULTS.mostMoneyPerHarassed());
        assertSame(DEFAULTS, PostureSplitOptions.defaults());
    }

    @Test
    void nulls_areRefusedByName() {
        MatrixPlacements placements = in(MatrixCell.ACQUIRE);
        Map<Resource, Long> amounts = Map.of(TIME, 1L);
        assertNull("placements", () -> PostureSplit.of(null, SHARES, amounts, DEFAULTS));
        assertNull("shares", () -> PostureSplit.of(placements, null, amounts, DEFAULTS));
        assertNull("amounts", () -> PostureSplit.of(placements, SHARES, null, DEFAULTS));
        assertNull(
                "amounts", () -> PostureSplit.of(placements, SHARES, Collections.singletonMap(TIME, null), DEFAULTS));
        assertNull("amounts", () -> PostureSplit.of(placements, SHARES, Collections.singletonMap(null, 1L), DEFAULTS));
        assertNull("options", () -> PostureSplit.of(placements, SHARES, amounts, null));
        PostureSplit split = PostureSplit.of(placements, SHARES, amounts, DEFAULTS);
        assertNull("resource", () -> split.split(null));
        assertNull("resource", () -> SHARES.shares(null));
    }

    // Shares

    @Test
    void shares_areByResource_inTheOrderOfThePostures() {
        assertEquals(Map.of(ATTACK, percent(50), DEFEND, percent(30), MAINTAIN, percent(20)), SHARES.shares(TIME));
        assertEquals(Map.of(ATTACK, percent(20), DEFEND, percent(70), MAINTAIN, percent(10)), SHARES.shares(PEOPLE));
        assertSame(SHARES.money(), SHARES.shares(MONEY));
        assertEquals(List.of(Posture.values()), List.copyOf(SHARES.people().keySet()));
    }

    private static PostureShares with(Resource resource, Probability attack, Probability defend, Probability maintain) {
        PostureShares.Builder builder = PostureShares.builder();
        for (Resource each : Resource.values()) {
            if (each == resource) {
                builder.shares(each, attack, defend, maintain);
            } else {
                builder.shares(each, Probability.ZERO, Probability.ZERO, Probability.ONE);
            }
        }
        return builder.build();
    }

    /** Any three shares that leave nothing over are taken, and others are not. */
    @Property(tries = 60)
    void shares_areTaken_whenTheySumToOne(
            @ForAll @IntRange(max = 50) int attack, @ForAll @IntRange(max = 49) int defend, @ForAll Resource resource) {
        Probability rest = percent(100 - attack - defend);
        PostureShares shares = with(resource, percent(attack), percent(defend), rest);
        assertEquals(rest, shares.shares(resource).get(MAINTAIN));
        assertEquals(percent(attack), shares.shares(resource).get(ATTACK));
        String name = switch (resource) {
            case TIME -> "time";
            case PEOPLE -> "people";
            case MONEY -> "money";
        };
        BigDecimal sum = BigDecimal.valueOf((attack + defend) * 10_000_000L + 1, 9);
        Probability little = Probability.ofBillionths(1);
        assertRefused(
                "Expected shares in '" + name + "' that sum to 1, but found " + sum,
                () -> with(resource, percent(attack), percent(defend), little));
    }

    @Test
    void shares_areBuiltResourceByResource() {
        PostureShares built = PostureShares.builder()
                .shares(MONEY, percent(50), percent(30), percent(20))
                .shares(PEOPLE, percent(20), percent(70), percent(10))
                .shares(TIME, percent(50), percent(30), percent(20))
                .build();
        assertEquals(SHARES, built);
    }

    @Test
    void shares_areRefused_whenMissing() {
        assertRefused(
                "Expected a share for every posture in 'time', but found 2 offenders: ATTACK, MAINTAIN",
                () -> SHARES.withTime(Map.of(DEFEND, Probability.ONE)));
        assertRefused(
                "Expected a share for every posture in 'people', but found 3 offenders: ATTACK, DEFEND, MAINTAIN",
                () -> SHARES.withPeople(Map.of()));
        assertRefused(
                "Expected a share for every posture in 'money', but found 3 offenders: ATTACK, DEFEND, MAINTAIN",
                () -> SHARES.withMoney(Map.of()));
        Probability half = percent(50);
        assertNull("attack", () -> PostureShares.builder().shares(TIME, null, half, half));
        assertNull("defend", () -> PostureShares.builder().shares(TIME, half, null, half));
        assertNull("maintain", () -> PostureShares.builder().shares(TIME, half, half, null));
        assertNull("resource", () -> PostureShares.builder().shares(null, half, half, half));
    }
}
