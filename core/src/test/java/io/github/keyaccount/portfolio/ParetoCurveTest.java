package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.cents;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ids;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ofMargins;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ofRevenues;
import static io.github.keyaccount.portfolio.PortfolioMeasure.MARGIN;
import static io.github.keyaccount.portfolio.PortfolioMeasure.REVENUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParetoCurveTest {
    private static final Probability EIGHTY = Probability.ofPercent(80);

    private static ParetoCurve curve(PortfolioMeasure measure, List<Optional<Long>> amounts) {
        return ParetoCurve.of(MeasuredPortfolios.of(measure, amounts), measure);
    }

    private static List<BigDecimal> shares(ParetoCurve curve) {
        return curve.points().stream()
                .map(point -> point.cumulatedShare().orElseThrow())
                .toList();
    }

    private static List<AccountId> accounts(ParetoCurve curve) {
        return curve.points().stream().map(ParetoPoint::account).toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    /** Sorts and sums the slow way, in big numbers. */
    @Property(tries = 300)
    void points_areThoseOfASlowCount(
            @ForAll(supplier = MeasuredPortfolios.SignedAmounts.class) List<Optional<Long>> amounts) {
        ParetoCurve curve = curve(MARGIN, amounts);
        List<Integer> measured = IntStream.range(0, amounts.size())
                .filter(i -> amounts.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> amounts.get(i).orElseThrow())
                        .reversed())
                .toList();
        BigInteger total = measured.stream()
                .map(i -> BigInteger.valueOf(amounts.get(i).orElseThrow()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger sum = BigInteger.ZERO;
        List<ParetoPoint> points = curve.points();
        assertEquals(measured.size(), points.size());
        for (int k = 0; k < points.size(); k++) {
            int i = measured.get(k);
            sum = sum.add(BigInteger.valueOf(amounts.get(i).orElseThrow()));
            ParetoPoint point = points.get(k);
            assertEquals(k + 1, point.position());
            assertEquals(MeasuredPortfolios.id(i + 1), point.account());
            assertEquals(cents(amounts.get(i).orElseThrow()), point.amount());
            assertEquals(cents(sum.longValueExact()), point.cumulated());
            assertEquals(
                    total.signum() > 0
                            ? Optional.of(new BigDecimal(sum).divide(new BigDecimal(total), 9, RoundingMode.HALF_EVEN))
                            : Optional.empty(),
                    point.cumulatedShare());
        }
        assertEquals(measured.isEmpty() ? Optional.empty() : Optional.of(cents(total.longValueExact())), curve.total());
    }

    /** Tries all subsets: none of fewer accounts reaches the share. */
    @Property(tries = 200)
    void smallestSet_isTheSmallestOfAllSubsetsThatReachTheShare(
            @ForAll(supplier = MeasuredPortfolios.SignedAmounts.class) List<Optional<Long>> all,
            @ForAll @IntRange(max = 1_000_000_000) int billionths) {
        List<Optional<Long>> amounts = all.subList(0, Math.min(all.size(), 8));
        List<BigInteger> known = amounts.stream()
                .flatMap(Optional::stream)
                .map(BigInteger::valueOf)
                .toList();
        BigInteger total = known.stream().reduce(BigInteger.ZERO, BigInteger::add);
        Optional<SmallestSet> set = curve(MARGIN, amounts).smallestSet(Probability.ofBillionths(billionths));
        assertEquals(total.signum() > 0, set.isPresent());
        set.ifPresent(smallest -> {
            int fewest = IntStream.range(0, 1 << known.size())
                    .filter(subset -> reaches(known, subset, total, billionths))
                    .map(Integer::bitCount)
                    .min()
                    .orElseThrow();
            assertEquals(fewest, smallest.count());
            assertEquals(fewest, smallest.accounts().size());
            BigInteger reached = BigInteger.valueOf(smallest.amount().minorUnits());
            assertTrue(reached.multiply(BigInteger.valueOf(1_000_000_000))
                            .compareTo(total.multiply(BigInteger.valueOf(billionths)))
                    >= 0);
            assertEquals(
                    new BigDecimal(reached).divide(new BigDecimal(total), 9, RoundingMode.HALF_EVEN),
                    smallest.reachedShare());
        });
    }

    private static boolean reaches(List<BigInteger> amounts, int subset, BigInteger total, int billionths) {
        BigInteger sum = IntStream.range(0, amounts.size())
                .filter(i -> (subset >> i & 1) == 1)
                .mapToObj(amounts::get)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return sum.multiply(BigInteger.valueOf(1_000_000_000)).compareTo(total.multiply(BigInteger.valueOf(billionths)))
                >= 0;
    }

    @Property(tries = 200)
    void everyAccount_isOnTheCurveOrUnmeasured(
            @ForAll(supplier = MeasuredPortfolios.Amounts.class) List<Optional<Long>> amounts) {
        ParetoCurve curve = curve(REVENUE, amounts);
        List<AccountId> all = new ArrayList<>(accounts(curve));
        all.addAll(curve.unmeasured());
        Collections.sort(all);
        List<AccountId> expected = new ArrayList<>(IntStream.rangeClosed(1, amounts.size())
                .mapToObj(MeasuredPortfolios::id)
                .toList());
        Collections.sort(expected);
        assertEquals(expected, all);
    }

    @Property(tries = 200)
    void orderOfTheInput_changesNoAmount(
            @ForAll(supplier = MeasuredPortfolios.SignedAmounts.class) List<Optional<Long>> amounts,
            @ForAll long seed) {
        List<Optional<Long>> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, new Random(seed));
        ParetoCurve one = curve(MARGIN, amounts);
        ParetoCurve other = curve(MARGIN, shuffled);
        assertEquals(
                one.points().stream().map(ParetoPoint::cumulated).toList(),
                other.points().stream().map(ParetoPoint::cumulated).toList());
        assertEquals(
                one.smallestSet(EIGHTY).map(SmallestSet::count),
                other.smallestSet(EIGHTY).map(SmallestSet::count));
        assertEquals(
                one.smallestSet(EIGHTY).map(SmallestSet::findings),
                other.smallestSet(EIGHTY).map(SmallestSet::findings));
    }

    @Test
    void curve_isThatOfTheDocumentation() {
        Portfolio portfolio = ofRevenues(10_00, 60_00, 5_00, 25_00);
        ParetoCurve curve = ParetoCurve.of(portfolio, REVENUE);
        assertSame(portfolio, curve.portfolio());
        assertEquals(REVENUE, curve.measure());
        assertEquals(Optional.of(euro("100")), curve.total());
        assertEquals(ids(2, 4, 1, 3), accounts(curve));
        assertEquals(
                List.of(decimal("0.600000000"), decimal("0.850000000"), decimal("0.950000000"), decimal("1.000000000")),
                shares(curve));
        SmallestSet set = curve.smallestSet(EIGHTY).orElseThrow();
        assertSame(curve, set.curve());
        assertEquals(EIGHTY, set.share());
        assertEquals(2, set.count());
        assertEquals(ids(2, 4), set.accounts());
        assertEquals(euro("85"), set.amount());
        assertEquals(decimal("0.850000000"), set.reachedShare());
        assertEquals(List.of(), set.findings());
        assertEquals(List.of(), curve.findings());
        assertEquals(List.of(), curve.unmeasured());
    }

    @Test
    void curve_risesAboveOne_whenAMarginIsNegative() {
        ParetoCurve curve = ParetoCurve.of(ofMargins(80_00, -30_00, 50_00), MARGIN);
        assertEquals(ids(1, 3, 2), accounts(curve));
        assertEquals(List.of(decimal("0.800000000"), decimal("1.300000000"), decimal("1.000000000")), shares(curve));
        // The first alone brings 80 of 100; with the second it is 130, and who brings less than nothing is in no set.
        assertEquals(ids(1), curve.smallestSet(EIGHTY).orElseThrow().accounts());
        SmallestSet all = curve.smallestSet(Probability.ONE).orElseThrow();
        assertEquals(ids(1, 3), all.accounts());
        assertEquals(decimal("1.300000000"), all.reachedShare());
        assertEquals(euro("130"), all.amount());
    }

    @Test
    void share_isReachedExactly_notAlmost() {
        // 80 % of 2^53 + 1 cents is not a whole number: 7,205,759,403,792,794.4
        long most = 7_205_759_403_792_794L;
        long rest = 9_007_199_254_740_993L - most;
        assertEquals(
                2,
                ParetoCurve.of(ofRevenues(most, rest), REVENUE)
                        .smallestSet(EIGHTY)
                        .orElseThrow()
                        .count());
        assertEquals(
                1,
                ParetoCurve.of(ofRevenues(most + 1, rest - 1), REVENUE)
                        .smallestSet(EIGHTY)
                        .orElseThrow()
                        .count());
    }

    @Test
    void set_isEmpty_whenNothingIsAskedFor() {
        SmallestSet none = ParetoCurve.of(ofRevenues(5, 5), REVENUE)
                .smallestSet(Probability.ZERO)
                .orElseThrow();
        assertEquals(0, none.count());
        assertEquals(List.of(), none.accounts());
        assertEquals(euro("0"), none.amount());
        assertEquals(decimal("0E-9"), none.reachedShare());
        assertEquals(List.of(), none.findings());
    }

    @Test
    void set_leavesOutWhoBringsNothing() {
        ParetoCurve curve = ParetoCurve.of(ofRevenues(0, 7, 0, 0, 0), REVENUE);
        assertEquals(ids(2), curve.smallestSet(Probability.ONE).orElseThrow().accounts());
        assertEquals(Collections.nCopies(5, decimal("1.000000000")), shares(curve));
    }

    @Test
    void tie_isReported_withTheAccountsOnBothSides() {
        // 80 % of 80 is 64: the first and three of the four equal ones make 70, two would make 60.
        ParetoCurve curve = ParetoCurve.of(ofRevenues(10, 10, 40, 10, 10), REVENUE);
        SmallestSet set = curve.smallestSet(EIGHTY).orElseThrow();
        assertEquals(ids(3, 1, 2, 4), set.accounts());
        assertEquals(List.of(Finding.of(PortfolioFinding.TIE_AT_BORDER, EIGHTY, euro("0.10"), 3, 1)), set.findings());
        // Beyond the tie there is none.
        Probability half = Probability.ofPercent(50);
        assertEquals(List.of(), curve.smallestSet(half).orElseThrow().findings());
        assertEquals(List.of(), curve.smallestSet(Probability.ONE).orElseThrow().findings());
        // All are equal: two of three reach 60 %.
        assertEquals(
                List.of(Finding.of(PortfolioFinding.TIE_AT_BORDER, Probability.ofPercent(60), euro("0.05"), 2, 1)),
                ParetoCurve.of(ofRevenues(5, 5, 5), REVENUE)
                        .smallestSet(Probability.ofPercent(60))
                        .orElseThrow()
                        .findings());
    }

    @Test
    void equalAccounts_standInTheOrderOfThePortfolio() {
        assertEquals(ids(3, 1, 2, 4), accounts(ParetoCurve.of(ofRevenues(10, 10, 40, 10), REVENUE)));
    }

    @Test
    void unmeasuredAccounts_areListedAndReported() {
        ParetoCurve curve =
                curve(MARGIN, List.of(Optional.of(5L), Optional.empty(), Optional.of(6L), Optional.empty()));
        assertEquals(ids(2, 4), curve.unmeasured());
        assertEquals(ids(3, 1), accounts(curve));
        assertEquals(List.of(Finding.of(PortfolioFinding.NOT_MEASURED, MARGIN, 2)), curve.findings());
    }

    @Test
    void nothingIsAShare_whenTheTotalIsNotAboveZero() {
        ParetoCurve zero = ParetoCurve.of(ofMargins(5, -5), MARGIN);
        assertEquals(Optional.of(euro("0")), zero.total());
        assertEquals(Optional.empty(), zero.smallestSet(EIGHTY));
        assertEquals(Optional.empty(), zero.points().get(0).cumulatedShare());
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.BELOW_ZERO_ON_CURVE, MARGIN, 1),
                        Finding.of(PortfolioFinding.NO_POSITIVE_TOTAL, MARGIN)),
                zero.findings());
        ParetoCurve loss = ParetoCurve.of(ofMargins(5, -6), MARGIN);
        assertEquals(Optional.of(euro("-0.01")), loss.total());
        assertEquals(Optional.empty(), loss.smallestSet(Probability.ZERO));
        ParetoCurve least = ParetoCurve.of(ofMargins(6, -5), MARGIN);
        assertEquals(1, least.smallestSet(Probability.ONE).orElseThrow().count());
    }

    @Test
    void curve_isEmpty_whenNothingWasMeasured() {
        ParetoCurve none = curve(REVENUE, List.of(Optional.empty()));
        assertEquals(Optional.empty(), none.total());
        assertEquals(List.of(), none.points());
        assertEquals(Optional.empty(), none.smallestSet(EIGHTY));
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.NOT_MEASURED, REVENUE, 1),
                        Finding.of(PortfolioFinding.NO_POSITIVE_TOTAL, REVENUE)),
                none.findings());
    }

    @Test
    void total_isRefused_whenTooLarge() {
        // 2^63 − 1 + 1
        assertEquals(
                "Expected -9223372036854775808 <= 'cumulated' <= 9223372036854775807, but found 9223372036854775808",
                assertThrowsExactly(
                                ArithmeticException.class, () -> ParetoCurve.of(ofRevenues(1, Long.MAX_VALUE), REVENUE))
                        .getMessage());
        // Large losses outweigh large gains, but the gains alone are too large.
        assertEquals(
                "Expected -9223372036854775808 <= 'cumulated' <= 9223372036854775807, but found 9223372036854775809",
                assertThrowsExactly(
                                ArithmeticException.class,
                                () -> ParetoCurve.of(ofMargins(2, Long.MAX_VALUE, -Long.MAX_VALUE), MARGIN))
                        .getMessage());
        // −2 × (2^63 − 1)
        assertEquals(
                "Expected -9223372036854775808 <= 'cumulated' <= 9223372036854775807, but found -18446744073709551614",
                assertThrowsExactly(
                                ArithmeticException.class,
                                () -> ParetoCurve.of(ofMargins(-Long.MAX_VALUE, -Long.MAX_VALUE), MARGIN))
                        .getMessage());
    }

    @Test
    void total_mayBeTheLargestAmountOfMoney() {
        ParetoCurve curve = ParetoCurve.of(ofRevenues(Long.MAX_VALUE - 1, 1), REVENUE);
        assertEquals(Optional.of(cents(Long.MAX_VALUE)), curve.total());
        assertEquals(2, curve.smallestSet(Probability.ONE).orElseThrow().count());
        assertEquals(
                1,
                curve.smallestSet(Probability.ofFraction("0.999999999"))
                        .orElseThrow()
                        .count());
    }

    @Test
    void text_saysWhatIsOnTheCurve() {
        assertEquals(
                "2 accounts by REVENUE of 2 accounts in 2026 as of 2026-12-31",
                ParetoCurve.of(ofRevenues(1, 2), REVENUE).toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("portfolio", () -> ParetoCurve.of(null, REVENUE));
        assertNull("measure", () -> ParetoCurve.of(ofRevenues(1), null));
        assertNull("share", () -> ParetoCurve.of(ofRevenues(1), REVENUE).smallestSet(null));
    }
}
