package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.MatrixAxis.POTENTIAL;
import static io.github.keyaccount.portfolio.MatrixAxis.SHARE_OF_WALLET;
import static io.github.keyaccount.portfolio.MatrixCell.ABANDON;
import static io.github.keyaccount.portfolio.MatrixCell.ACQUIRE;
import static io.github.keyaccount.portfolio.MatrixCell.HARASS;
import static io.github.keyaccount.portfolio.MatrixCell.MAINTAIN;
import static io.github.keyaccount.portfolio.MatrixCell.RETAIN;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.AS_OF;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.EUR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.USD;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.YEAR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.cents;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.id;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.portfolio.MatrixPlacements.NotPlaced;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MatrixPlacementsTest {
    private static final Probability HALF = Probability.ofPercent(50);
    private static final PotentialShareMatrix STANDARD =
            PotentialShareMatrix.standard(euro("1000"), euro("5000"), HALF);

    private static Portfolio portfolio(Money potential, Money revenue, Money spend) {
        return portfolio(List.of(Tuple.of(
                Optional.of(potential.minorUnits()),
                Optional.of(revenue.minorUnits()),
                Optional.of(spend.minorUnits()))));
    }

    /** Accounts by potential, revenue and spend in minor units; one without revenue has no figures. */
    private static Portfolio portfolio(List<Tuple3<Optional<Long>, Optional<Long>, Optional<Long>>> accounts) {
        List<AccountFigures> figures = new ArrayList<>();
        List<AccountAppraisal> appraisals = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            AccountId account = id(i + 1);
            Optional<Long> spend = accounts.get(i).get3();
            accounts.get(i)
                    .get2()
                    .ifPresent(revenue -> figures.add(AccountFigures.builder()
                            .account(account)
                            .period(YEAR)
                            .revenue(cents(
                                    spend.map(most -> Math.min(most, revenue)).orElse(revenue)))
                            .categorySpend(spend.map(MeasuredPortfolios::cents))
                            .build()));
            accounts.get(i)
                    .get1()
                    .ifPresent(potential -> appraisals.add(AccountAppraisal.builder()
                            .account(account)
                            .date(AS_OF)
                            .potential(cents(potential))
                            .build()));
        }
        return MeasuredPortfolios.of(accounts.size(), figures, appraisals);
    }

    private static MatrixPlacement place(String potential, String revenue, String spend) {
        return place(STANDARD, euro(potential), euro(revenue), euro(spend));
    }

    private static MatrixPlacement place(PotentialShareMatrix matrix, Money potential, Money revenue, Money spend) {
        return MatrixPlacements.of(portfolio(potential, revenue, spend), matrix)
                .placement(id(1))
                .orElseThrow();
    }

    /** Accounts of all kinds, in numbers small enough to meet bounds exactly, and in large ones. */
    static final class Accounts
            implements ArbitrarySupplier<List<Tuple3<Optional<Long>, Optional<Long>, Optional<Long>>>> {
        @Override
        public Arbitrary<List<Tuple3<Optional<Long>, Optional<Long>, Optional<Long>>>> get() {
            Arbitrary<Long> amounts = Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.longs().between(0, 12)),
                    Tuple.of(1, Arbitraries.longs().between(0, Long.MAX_VALUE)));
            return Combinators.combine(amounts.optional(0.9), amounts.optional(0.9), amounts.optional(0.9))
                    .as((potential, revenue, spend) -> Tuple.of(potential, revenue, spend))
                    .list()
                    .ofMaxSize(8);
        }
    }

    /** Matrices of two to four bands on each side, with any cells. */
    static final class Matrices implements ArbitrarySupplier<PotentialShareMatrix> {
        @Override
        public Arbitrary<PotentialShareMatrix> get() {
            return Combinators.combine(
                            Arbitraries.longs()
                                    .between(1, 12)
                                    .set()
                                    .ofMinSize(1)
                                    .ofMaxSize(3),
                            Arbitraries.frequencyOf(
                                            Tuple.of(1, Arbitraries.of(250_000_000, 333_333_333, 500_000_000)),
                                            Tuple.of(1, Arbitraries.integers().between(1, 1_000_000_000)))
                                    .set()
                                    .ofMinSize(1)
                                    .ofMaxSize(3),
                            Arbitraries.of(MatrixCell.class).list().ofSize(16))
                    .as((potentials, shares, cells) -> PotentialShareMatrix.builder()
                            .potentialBounds(potentials.stream()
                                    .sorted()
                                    .map(MeasuredPortfolios::cents)
                                    .toList())
                            .shareBounds(shares.stream()
                                    .sorted()
                                    .map(Probability::ofBillionths)
                                    .toList())
                            .cells(cells.subList(0, (potentials.size() + 1) * (shares.size() + 1)))
                            .postures(PotentialShareMatrix.standardPostures())
                            .build());
        }
    }

    /** Counts the bounds that are reached, with shares as exact products. */
    private static MatrixCell oracle(PotentialShareMatrix matrix, long potential, long revenue, long spend) {
        long row = matrix.potentialBounds().stream()
                .filter(bound -> bound.minorUnits() <= potential)
                .count();
        long column = matrix.shareBounds().stream()
                .filter(bound ->
                        bound.toBigDecimal().multiply(BigDecimal.valueOf(spend)).compareTo(BigDecimal.valueOf(revenue))
                                <= 0)
                .count();
        return matrix.cells().get((int) (row * (matrix.shareBounds().size() + 1) + column));
    }

    @Property(tries = 500)
    void everyAccount_isPlacedWhereTheBoundsSay_orListedWithTheReason(
            @ForAll(supplier = Accounts.class) List<Tuple3<Optional<Long>, Optional<Long>, Optional<Long>>> accounts,
            @ForAll(supplier = Matrices.class) PotentialShareMatrix matrix) {
        Portfolio portfolio = portfolio(accounts);
        MatrixPlacements placements = MatrixPlacements.of(portfolio, matrix);
        List<AccountId> placed = new ArrayList<>();
        List<AccountId> notPlaced = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            AccountId account = id(i + 1);
            Optional<Money> potential = portfolio.appraisal(account).flatMap(AccountAppraisal::potential);
            Optional<AccountFigures> figures = portfolio.figures(account);
            Optional<Money> spend = figures.flatMap(AccountFigures::categorySpend);
            if (potential.isEmpty() || spend.isEmpty() || spend.get().isZero()) {
                notPlaced.add(account);
                assertEquals(Optional.empty(), placements.placement(account));
                continue;
            }
            placed.add(account);
            Money revenue = figures.get().revenue();
            MatrixCell cell = oracle(
                    matrix,
                    potential.get().minorUnits(),
                    revenue.minorUnits(),
                    spend.get().minorUnits());
            MatrixPlacement placement = placements.placement(account).orElseThrow();
            assertEquals(cell, placement.cell());
            assertEquals(matrix.posture(cell), placement.posture());
            assertEquals(potential.get(), placement.potential());
            assertEquals(new ShareOfWallet(revenue, spend.get()), placement.shareOfWallet());
            assertTrue(placements.accounts(cell).contains(account));
        }
        assertEquals(
                placed,
                placements.placements().stream().map(MatrixPlacement::account).toList());
        assertEquals(
                notPlaced,
                placements.notPlaced().stream().map(NotPlaced::account).toList());
        assertEquals(
                placed.size(),
                Arrays.stream(MatrixCell.values())
                        .mapToInt(cell -> placements.accounts(cell).size())
                        .sum());
        List<Finding> findings = new ArrayList<>();
        if (!notPlaced.isEmpty()) {
            findings.add(Finding.of(PortfolioFinding.MATRIX_NOT_PLACED, notPlaced.size()));
        }
        int doubtful = (int) placements.placements().stream()
                .filter(placement -> placement
                                .potential()
                                .compareTo(placement.shareOfWallet().categorySpend())
                        < 0)
                .count();
        if (doubtful > 0) {
            findings.add(Finding.of(PortfolioFinding.POTENTIALS_BELOW_SPEND, doubtful));
        }
        assertEquals(findings, placements.findings());
    }

    @Property(tries = 500)
    void applyingAMove_leadsToItsCell_andAMinorUnitLessDoesNot(
            @ForAll(supplier = Accounts.class) List<Tuple3<Optional<Long>, Optional<Long>, Optional<Long>>> accounts,
            @ForAll(supplier = Matrices.class) PotentialShareMatrix matrix) {
        for (MatrixPlacement placement :
                MatrixPlacements.of(portfolio(accounts), matrix).placements()) {
            for (MatrixMove move : placement.moves()) {
                assertNotEquals(placement.cell(), move.cell());
                assertEquals(
                        move.cell(),
                        after(matrix, placement, move, move.change()).cell());
                Money less = move.change().minus(cents(move.change().isPositive() ? 1 : -1));
                assertEquals(
                        placement.cell(), after(matrix, placement, move, less).cell());
            }
        }
    }

    private static MatrixPlacement after(
            PotentialShareMatrix matrix, MatrixPlacement placement, MatrixMove move, Money change) {
        ShareOfWallet share = placement.shareOfWallet();
        return move.axis() == POTENTIAL
                ? place(matrix, placement.potential().plus(change), share.revenue(), share.categorySpend())
                : place(matrix, placement.potential(), share.revenue().plus(change), share.categorySpend());
    }

    /** Looks along both sides for the nearest amount with another cell, a minor unit at a time. */
    @Property(tries = 300)
    void moves_areTheNearestThatChangeTheCell_inEachDirection(
            @ForAll(supplier = Matrices.class) PotentialShareMatrix matrix,
            @ForAll @LongRange(max = 14) long potential,
            @ForAll @LongRange(max = 14) long one,
            @ForAll @LongRange(min = 1, max = 14) long other) {
        long revenue = Math.min(one, other);
        long spend = Math.max(one, other);
        List<String> expected = new ArrayList<>();
        for (int direction : new int[] {1, -1}) {
            nearest(potential, direction, 40, next -> oracle(matrix, next, revenue, spend))
                    .ifPresent(next -> expected.add(
                            POTENTIAL + " " + cents(next - potential) + " " + oracle(matrix, next, revenue, spend)));
            nearest(revenue, direction, spend, next -> oracle(matrix, potential, next, spend))
                    .ifPresent(next -> expected.add(SHARE_OF_WALLET + " " + cents(next - revenue) + " "
                            + oracle(matrix, potential, next, spend)));
        }
        List<String> found = place(matrix, cents(potential), cents(revenue), cents(spend)).moves().stream()
                .map(move -> move.axis() + " " + move.change() + " " + move.cell())
                .toList();
        assertEquals(
                expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    /** Returns the nearest amount from 0 to the most that lies in another cell. */
    private static OptionalLong nearest(long from, int direction, long most, LongFunction<MatrixCell> cell) {
        for (long next = from + direction; next >= 0 && next <= most; next += direction) {
            if (cell.apply(next) != cell.apply(from)) {
                return OptionalLong.of(next);
            }
        }
        return OptionalLong.empty();
    }

    /** A low potential at a high share is to be maintained, and so is a medium one; from EUR 5,000 on it is to be retained. */
    @Test
    void move_goesPastABandOfTheSameCell() {
        PotentialShareMatrix matrix = PotentialShareMatrix.standard(
                Money.ofMajor(1_000, EUR), Money.ofMajor(5_000, EUR), Probability.ofPercent(50));
        Money all = Money.ofMajor(100, EUR);
        List<MatrixMove> moves =
                place(matrix, Money.ofMajor(500, EUR), all, all).moves();
        assertEquals(MatrixCell.RETAIN, moves.get(0).cell());
        assertEquals(Money.ofMajor(4_500, EUR), moves.get(0).change());
        // EUR 50 of 100 is still half; one cent less is not.
        assertEquals(MatrixCell.ABANDON, moves.get(1).cell());
        assertEquals(Money.ofMajor("-50.01", EUR), moves.get(1).change());
        assertEquals(2, moves.size());
    }

    /** Of EUR 100 that it spends, an account is thought to be able to buy only EUR 99.99. */
    @Test
    void potentialBelowTheSpend_isReported() {
        PotentialShareMatrix matrix = PotentialShareMatrix.standard(
                Money.ofMajor(1_000, EUR), Money.ofMajor(5_000, EUR), Probability.ofPercent(50));
        Money spend = Money.ofMajor(100, EUR);
        Money less = Money.ofMajor("99.99", EUR);
        MatrixPlacement doubtful = place(matrix, less, spend, spend);
        assertTrue(doubtful.reasons()
                .contains(Finding.of(
                        PortfolioFinding.POTENTIAL_BELOW_SPEND,
                        doubtful.account().value(),
                        less,
                        spend)));
        assertEquals(1, place(matrix, spend, spend, spend).reasons().size());
    }

    @Property(tries = 300)
    void raisingThePotential_neverLowersItsBand(
            @ForAll(supplier = Matrices.class) PotentialShareMatrix matrix,
            @ForAll @LongRange(max = 14) long potential,
            @ForAll @LongRange(max = 14) long more) {
        assertTrue(bandBegin(matrix, potential).compareTo(bandBegin(matrix, potential + more)) <= 0);
    }

    private static Money bandBegin(PotentialShareMatrix matrix, long potential) {
        MatrixPlacement placement = place(matrix, cents(potential), cents(1), cents(2));
        return (Money) placement.reasons().get(0).arguments().get("potentialFrom");
    }

    /** One row of the table, written by hand: an account, its cell and its posture in both languages. */
    private record Row(
            String potential,
            String revenue,
            String spend,
            String cell,
            String cellInChinese,
            String posture,
            String postureInChinese) {}

    @Test
    void standardMatrix_placesAsItsTableSays() {
        List<Row> table = List.of(
                new Row("5000", "499.99", "1000", "Acquire", "获取", "Attack", "进攻"),
                new Row("5000", "500", "1000", "Retain", "保留", "Defend", "防御"),
                new Row("4999.99", "499.99", "1000", "Harass", "侵扰", "Attack", "进攻"),
                new Row("4999.99", "500", "1000", "Maintain", "维持", "Maintain", "维持"),
                new Row("1000", "0", "1000", "Harass", "侵扰", "Attack", "进攻"),
                new Row("1000", "1000", "1000", "Maintain", "维持", "Maintain", "维持"),
                new Row("999.99", "499.99", "1000", "Abandon", "放弃", "", ""),
                new Row("999.99", "500", "1000", "Maintain", "维持", "Maintain", "维持"),
                new Row("0", "0", "1000", "Abandon", "放弃", "", ""),
                new Row("0", "1000", "1000", "Maintain", "维持", "Maintain", "维持"));
        for (Row row : table) {
            MatrixPlacement placement = place(row.potential(), row.revenue(), row.spend());
            assertEquals(row.cell(), Texts.english().of(placement.cell()));
            assertEquals(row.cellInChinese(), Texts.chinese().of(placement.cell()));
            assertEquals(
                    row.posture(), placement.posture().map(Texts.english()::of).orElse(""));
            assertEquals(
                    row.postureInChinese(),
                    placement.posture().map(Texts.chinese()::of).orElse(""));
        }
    }

    @Test
    void matrix_mayHaveTwoRows_ofWhichTheLowerIsAbandoned() {
        PotentialShareMatrix matrix = PotentialShareMatrix.builder()
                .addPotentialBound(euro("1000"))
                .addShareBound(HALF)
                .addCells(ABANDON, ABANDON)
                .addCells(ACQUIRE, RETAIN)
                .postures(PotentialShareMatrix.standardPostures())
                .build();
        assertEquals(
                ABANDON, place(matrix, euro("999.99"), euro("0"), euro("1")).cell());
        assertEquals(
                ABANDON, place(matrix, euro("999.99"), euro("1"), euro("1")).cell());
        assertEquals(
                ACQUIRE, place(matrix, euro("1000"), euro("0.49"), euro("1")).cell());
        assertEquals(
                RETAIN, place(matrix, euro("1000"), euro("0.50"), euro("1")).cell());
        // Only the potential matters below: a change of the share leads to the same cell.
        assertEquals(
                List.of(POTENTIAL),
                place(matrix, euro("1"), euro("0"), euro("1")).moves().stream()
                        .map(MatrixMove::axis)
                        .toList());
    }

    @Test
    void placement_saysWhy_andWhatWouldMoveTheAccount() {
        MatrixPlacement placement = place("8000", "600", "2000");
        assertEquals(id(1), placement.account());
        assertEquals(euro("8000"), placement.potential());
        assertEquals(new ShareOfWallet(euro("600"), euro("2000")), placement.shareOfWallet());
        assertEquals(ACQUIRE, placement.cell());
        assertEquals(Optional.of(Posture.ATTACK), placement.posture());
        assertEquals(
                List.of(Finding.of(
                        PortfolioFinding.MATRIX_PLACED,
                        "A-1",
                        ACQUIRE,
                        euro("8000"),
                        euro("5000"),
                        euro("600"),
                        euro("2000"),
                        Probability.ofPercent(30),
                        Probability.ZERO)),
                placement.reasons());
        assertEquals(2, placement.moves().size());
        MatrixMove down = placement.moves().get(0);
        assertEquals(POTENTIAL, down.axis());
        assertEquals(HARASS, down.cell());
        assertEquals(euro("-3000.01"), down.change());
        assertEquals(
                Finding.of(PortfolioFinding.MATRIX_POTENTIAL_BELOW, "A-1", HARASS, euro("5000"), euro("8000")),
                down.finding());
        MatrixMove more = placement.moves().get(1);
        assertEquals(SHARE_OF_WALLET, more.axis());
        assertEquals(RETAIN, more.cell());
        assertEquals(euro("400"), more.change());
        assertEquals(
                Finding.of(PortfolioFinding.MATRIX_MORE_REVENUE, "A-1", RETAIN, euro("400"), euro("2000")),
                more.finding());
    }

    @Test
    void moves_leadUpAndDown_inTheirOrder() {
        MatrixPlacement harass = place("2000", "600", "2000");
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.MATRIX_POTENTIAL_FROM, "A-1", ACQUIRE, euro("5000"), euro("2000")),
                        Finding.of(PortfolioFinding.MATRIX_POTENTIAL_BELOW, "A-1", ABANDON, euro("1000"), euro("2000")),
                        Finding.of(PortfolioFinding.MATRIX_MORE_REVENUE, "A-1", MAINTAIN, euro("400"), euro("2000"))),
                harass.moves().stream().map(MatrixMove::finding).toList());
        assertEquals(
                List.of(euro("3000"), euro("-1000.01"), euro("400")),
                harass.moves().stream().map(MatrixMove::change).toList());
        // Half of EUR 33.33 is EUR 16.665: EUR 16.67 still is half, EUR 16.66 no longer.
        MatrixPlacement retain = place("5000", "20", "33.33");
        assertEquals(
                List.of(
                        Finding.of(
                                PortfolioFinding.MATRIX_POTENTIAL_BELOW, "A-1", MAINTAIN, euro("5000"), euro("5000")),
                        Finding.of(PortfolioFinding.MATRIX_LESS_REVENUE, "A-1", ACQUIRE, euro("3.34"), euro("33.33"))),
                retain.moves().stream().map(MatrixMove::finding).toList());
        assertEquals(
                List.of(euro("-0.01"), euro("-3.34")),
                retain.moves().stream().map(MatrixMove::change).toList());
    }

    @Test
    void move_thatSkipsABand_leadsToWhereTheAccountThenStands() {
        // Of a spend of one cent a share is nothing or all.
        PotentialShareMatrix matrix = PotentialShareMatrix.builder()
                .addPotentialBound(euro("1"))
                .addShareBounds(Probability.ofPercent(30), Probability.ofPercent(60))
                .addCells(ABANDON, HARASS, MAINTAIN)
                .addCells(ACQUIRE, HARASS, RETAIN)
                .build();
        List<MatrixMove> moves = place(matrix, euro("5"), cents(0), cents(1)).moves();
        assertEquals(
                List.of(ABANDON, RETAIN), moves.stream().map(MatrixMove::cell).toList());
        assertEquals(cents(1), moves.get(1).change());
        assertEquals(
                List.of(MAINTAIN, ACQUIRE),
                place(matrix, euro("5"), cents(1), cents(1)).moves().stream()
                        .map(MatrixMove::cell)
                        .toList());
    }

    @Test
    void abandoning_isOnlySuggestedWithAReminderOfTheChecksBeforeRelease() {
        MatrixPlacement abandon = place("10", "1", "10");
        assertEquals(ABANDON, abandon.cell());
        assertEquals(2, abandon.reasons().size());
        assertEquals(
                Finding.of(PortfolioFinding.MATRIX_RELEASE_CHECKS_FIRST, "A-1"),
                abandon.reasons().get(1));
        assertEquals(Severity.WARNING, abandon.reasons().get(1).severity());
    }

    @Test
    void share_isComparedExactly() {
        // A cent less than one half of 2^62 cents, which no rounded share shows.
        long spend = 1L << 62;
        assertEquals(
                ACQUIRE,
                place(STANDARD, euro("5000"), cents(spend / 2 - 1), cents(spend))
                        .cell());
        assertEquals(
                RETAIN,
                place(STANDARD, euro("5000"), cents(spend / 2), cents(spend)).cell());
        assertEquals(
                cents(1),
                place(STANDARD, euro("5000"), cents(spend / 2 - 1), cents(spend))
                        .moves()
                        .get(1)
                        .change());
        assertEquals(
                RETAIN,
                place(STANDARD, cents(Long.MAX_VALUE), cents(Long.MAX_VALUE), cents(Long.MAX_VALUE))
                        .cell());
    }

    @Test
    void accountsThatCannotBePlaced_areListedWithTheReasons() {
        Portfolio portfolio = portfolio(List.of(
                Tuple.of(Optional.empty(), Optional.of(1L), Optional.of(2L)),
                Tuple.of(Optional.of(100_000L), Optional.of(1L), Optional.empty()),
                Tuple.of(Optional.of(100_000L), Optional.of(1L), Optional.of(2L)),
                Tuple.of(Optional.of(100_000L), Optional.of(0L), Optional.of(0L)),
                Tuple.of(Optional.empty(), Optional.empty(), Optional.empty())));
        MatrixPlacements placements = MatrixPlacements.of(portfolio, STANDARD);
        assertSame(portfolio, placements.portfolio());
        assertEquals(STANDARD, placements.matrix());
        assertEquals(
                List.of(
                        new NotPlaced(id(1), List.of(Finding.of(PortfolioFinding.POTENTIAL_UNKNOWN, "A-1"))),
                        new NotPlaced(id(2), List.of(Finding.of(PortfolioFinding.CATEGORY_SPEND_UNKNOWN, "A-2"))),
                        new NotPlaced(id(4), List.of(Finding.of(PortfolioFinding.CATEGORY_SPEND_ZERO, "A-4"))),
                        new NotPlaced(
                                id(5),
                                List.of(
                                        Finding.of(PortfolioFinding.POTENTIAL_UNKNOWN, "A-5"),
                                        Finding.of(PortfolioFinding.CATEGORY_SPEND_UNKNOWN, "A-5")))),
                placements.notPlaced());
        assertEquals(List.of(Finding.of(PortfolioFinding.MATRIX_NOT_PLACED, 4)), placements.findings());
        assertEquals(ids(3), placements.accounts(MAINTAIN));
        assertEquals(List.of(), placements.accounts(RETAIN));
        assertEquals(Optional.empty(), placements.placement(id(1)));
        assertEquals(Optional.empty(), placements.placement(id(6)));
        assertEquals("placements of 5 accounts in 2026 as of 2026-12-31", placements.toString());
    }

    @Test
    void accounts_standInTheOrderOfThePortfolio() {
        Portfolio portfolio =
                portfolio(Collections.nCopies(3, Tuple.of(Optional.of(100_000L), Optional.of(0L), Optional.of(2L))));
        assertEquals(ids(1, 2, 3), MatrixPlacements.of(portfolio, STANDARD).accounts(HARASS));
    }

    @Test
    void emptyPortfolio_hasNoPlacements() {
        MatrixPlacements none = MatrixPlacements.of(portfolio(List.of()), STANDARD);
        assertEquals(List.of(), none.placements());
        assertEquals(List.of(), none.notPlaced());
        assertEquals(List.of(), none.findings());
    }

    @Test
    void reason_isNeeded_whereAnAccountIsNotPlaced() {
        assertRefused(
                "Expected at least one finding in 'reasons' for A-1, but found none",
                () -> new NotPlaced(id(1), List.of()));
    }

    @Test
    void currencies_mustBeTheSame() {
        PotentialShareMatrix dollars =
                PotentialShareMatrix.standard(Money.ofMajor(1, USD), Money.ofMajor(2, USD), HALF);
        assertMismatch(
                "Expected 'matrix' with bounds in EUR like the portfolio, but found [USD 1.00, USD 2.00]",
                EUR,
                USD,
                () -> MatrixPlacements.of(portfolio(euro("1"), euro("1"), euro("1")), dollars));
        assertEquals(
                List.of(), MatrixPlacements.of(portfolio(List.of()), dollars).placements());
    }

    @Test
    void nulls_areRefusedByName() {
        Portfolio portfolio = portfolio(List.of());
        assertNull("portfolio", () -> MatrixPlacements.of(null, STANDARD));
        assertNull("matrix", () -> MatrixPlacements.of(portfolio, null));
        assertNull("account", () -> MatrixPlacements.of(portfolio, STANDARD).placement(null));
        assertNull("cell", () -> MatrixPlacements.of(portfolio, STANDARD).accounts(null));
        assertNull("account", () -> new NotPlaced(null, List.of()));
        assertNull("reasons", () -> new NotPlaced(id(1), null));
    }
}
