package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.id;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ids;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ofMargins;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ofRevenues;
import static io.github.keyaccount.portfolio.PortfolioMeasure.MARGIN;
import static io.github.keyaccount.portfolio.PortfolioMeasure.REVENUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    private static final ConcentrationLimits NONE = ConcentrationLimits.none();

    private static Concentration of(long... revenues) {
        return Concentration.of(ofRevenues(revenues), REVENUE, NONE);
    }

    private static Concentration within(ConcentrationLimits limits, long... revenues) {
        return Concentration.of(ofRevenues(revenues), REVENUE, limits);
    }

    private static BigDecimal index(long... revenues) {
        return of(revenues).index().orElseThrow();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static long[] array(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }

    /** A sum of squares in binary floating point. */
    @Property(tries = 300)
    void index_isThatOfAPlainCount(@ForAll @NotEmpty List<@LongRange(max = Long.MAX_VALUE) Long> amounts) {
        double total = amounts.stream().mapToDouble(Long::doubleValue).sum();
        Concentration concentration = of(array(amounts));
        assertEquals(total > 0, concentration.index().isPresent());
        if (total > 0) {
            double expected = amounts.stream()
                    .mapToDouble(amount -> (amount / total) * (amount / total))
                    .sum();
            double largest =
                    amounts.stream().mapToDouble(amount -> amount / total).max().orElseThrow();
            assertEquals(expected, concentration.index().orElseThrow().doubleValue(), 1e-12);
            assertEquals(
                    1, expected * concentration.effectiveNumber().orElseThrow().doubleValue(), 1e-12);
            assertEquals(largest, concentration.largestShare().orElseThrow().doubleValue(), 1e-9);
        }
    }

    /** The same in big numbers, for amounts whose squares need more than 128 bits in sum. */
    @Property(tries = 300)
    void index_isExact_forTheLargestAmounts(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = Long.MAX_VALUE / 3 * 2) Long> amounts) {
        BigInteger total = amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger squares = amounts.stream()
                .map(amount -> BigInteger.valueOf(amount).pow(2))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigDecimal square = new BigDecimal(total.pow(2));
        Concentration concentration = of(array(amounts));
        assertEquals(Optional.of(new BigDecimal(squares).divide(square, MathContext.DECIMAL64)), concentration.index());
        assertEquals(
                Optional.of(square.divide(new BigDecimal(squares), MathContext.DECIMAL64)),
                concentration.effectiveNumber());
    }

    @Property(tries = 300)
    void index_liesBetweenThatOfEqualAccountsAndOne(
            @ForAll @NotEmpty List<@LongRange(min = 1, max = 1_000_000_000_000L) Long> amounts) {
        Concentration concentration = of(array(amounts));
        BigDecimal accounts = BigDecimal.valueOf(amounts.size());
        BigDecimal index = concentration.index().orElseThrow();
        BigDecimal effectiveNumber = concentration.effectiveNumber().orElseThrow();
        assertEquals(amounts.size(), concentration.accounts());
        assertTrue(index.compareTo(BigDecimal.ONE.divide(accounts, MathContext.DECIMAL64)) >= 0);
        assertTrue(index.compareTo(BigDecimal.ONE) <= 0);
        assertTrue(effectiveNumber.compareTo(accounts) <= 0);
        assertTrue(effectiveNumber.compareTo(BigDecimal.ONE) >= 0);
    }

    @Property(tries = 100)
    void equalAccounts_makeExactlyTheirNumber(
            @ForAll @IntRange(min = 1, max = 500) int accounts,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long amount) {
        long[] equal = new long[accounts];
        Arrays.fill(equal, amount);
        assertEquals(BigDecimal.ONE.divide(BigDecimal.valueOf(accounts), MathContext.DECIMAL64), index(equal));
        assertEquals(Optional.of(BigDecimal.valueOf(accounts)), of(equal).effectiveNumber());
    }

    @Property(tries = 300)
    void mergingTwoAccounts_neverLowersTheIndex(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(max = 1_000_000) Long> amounts) {
        List<Long> merged = new ArrayList<>(amounts.subList(2, amounts.size()));
        merged.add(amounts.get(0) + amounts.get(1));
        Optional<BigDecimal> before = of(array(amounts)).index();
        Optional<BigDecimal> after = of(array(merged)).index();
        assertEquals(before.isPresent(), after.isPresent());
        if (before.isPresent()) {
            int change = after.orElseThrow().compareTo(before.orElseThrow());
            boolean bothBringSomething = amounts.get(0) > 0 && amounts.get(1) > 0;
            assertEquals(bothBringSomething ? 1 : 0, change);
        }
    }

    @Property(tries = 200)
    void scale_changesNothing(
            @ForAll @NotEmpty List<@LongRange(max = 1_000_000_000) Long> amounts,
            @ForAll @IntRange(min = 1, max = 1_000_000) int factor) {
        Concentration one = of(array(amounts));
        Concentration scaled =
                of(array(amounts.stream().map(amount -> amount * factor).toList()));
        assertEquals(one, scaled);
    }

    @Property(tries = 200)
    void orderAndAccountsThatBringNothing_changeNoFigure(
            @ForAll @NotEmpty List<@LongRange(max = 1_000_000) Long> amounts, @ForAll long seed) {
        List<Long> other = new ArrayList<>(amounts);
        other.add(0L);
        Collections.shuffle(other, new Random(seed));
        Concentration before = of(array(amounts));
        Concentration after = of(array(other));
        assertEquals(before.index(), after.index());
        assertEquals(before.effectiveNumber(), after.effectiveNumber());
        assertEquals(before.largestShare(), after.largestShare());
        assertEquals(before.accounts(), after.accounts());
    }

    @Test
    void figures_areThoseOfTheDocumentation() {
        // 0.36 + 0.0625 + 0.01 + 0.0025 = 0.435; 1 / 0.435 = 2.298850574712643678…
        Concentration concentration = of(10_00, 60_00, 5_00, 25_00, 0);
        assertEquals(REVENUE, concentration.measure());
        assertEquals(NONE, concentration.limits());
        assertEquals(4, concentration.accounts());
        assertEquals(Optional.of(decimal("0.435")), concentration.index());
        assertEquals(Optional.of(decimal("2.298850574712644")), concentration.effectiveNumber());
        assertEquals(Optional.of(id(2)), concentration.largestAccount());
        assertEquals(Optional.of(decimal("0.600000000")), concentration.largestShare());
        assertEquals(List.of(), concentration.unmeasured());
        assertEquals(List.of(), concentration.findings());
    }

    @Test
    void oneAccount_isAllThereIs() {
        assertEquals(decimal("1"), index(7));
        assertEquals(Optional.of(decimal("1")), of(7).effectiveNumber());
    }

    @Test
    void largestAccount_isTheFirstOfEqualOnes() {
        assertEquals(Optional.of(id(2)), of(3, 5, 5).largestAccount());
    }

    @Test
    void smallIndex_keepsItsDigits() {
        // 999 accounts of 1 and one of 2: (999 + 4) / 1001² = 1003 / 1,002,001 = 0.00100099700499300898…
        long[] amounts = new long[1000];
        Arrays.fill(amounts, 1);
        amounts[500] = 2;
        assertEquals(decimal("0.001000997004993009"), index(amounts));
    }

    @Test
    void limits_mayBeReached_andAreReportedWhenExceeded() {
        ConcentrationLimits reached = ConcentrationLimits.builder()
                .highestIndex(Probability.ofFraction("0.5"))
                .highestShareOfOne(Probability.ofPercent(50))
                .leastEffectiveNumber(2)
                .build();
        assertEquals(List.of(), within(reached, 5, 5).findings());
        // 0.6² + 0.4² = 0.52; 1 / 0.52 = 1.92307692307692307…
        Concentration exceeding = within(reached, 4, 6);
        assertEquals(reached, exceeding.limits());
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.INDEX_ABOVE_LIMIT, REVENUE, decimal("0.52"), decimal("0.5")),
                        Finding.of(PortfolioFinding.EFFECTIVE_NUMBER_BELOW_LIMIT, REVENUE, decimal("1.92"), 2),
                        Finding.of(
                                PortfolioFinding.ACCOUNT_ABOVE_LIMIT,
                                REVENUE,
                                "A-2",
                                Probability.ofPercent(60),
                                Probability.ofPercent(50),
                                1)),
                exceeding.findings());
        assertEquals(
                List.of(Severity.WARNING, Severity.WARNING, Severity.CRITICAL),
                exceeding.findings().stream().map(Finding::severity).toList());
    }

    @Test
    void limits_areComparedExactly() {
        // One cent away from two equal halves of 2^63, which no rounded share shows.
        long half = 1L << 62;
        ConcentrationLimits limits = ConcentrationLimits.builder()
                .highestIndex(Probability.ofFraction("0.5"))
                .highestShareOfOne(Probability.ofPercent(50))
                .leastEffectiveNumber(2)
                .build();
        assertEquals(List.of(), within(limits, half, half).findings());
        assertEquals(3, within(limits, half, half - 1).findings().size());
        assertEquals(3, within(limits, half - 1, half).findings().size());
    }

    /** 1 and 2 of 3: the shares are 1/3 and 0.666…, the index 5/9 = 0.555…, and 1.8 accounts would make the same. */
    @Test
    void whatIsAboveALimit_isShownAboveIt_andReadable() {
        ConcentrationLimits limits = ConcentrationLimits.builder()
                .highestIndex(Probability.ofFraction("0.5555"))
                .highestShareOfOne(Probability.ofFraction("0.66666"))
                .leastEffectiveNumber(2)
                .build();
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.INDEX_ABOVE_LIMIT, REVENUE, decimal("0.5556"), decimal("0.5555")),
                        Finding.of(PortfolioFinding.EFFECTIVE_NUMBER_BELOW_LIMIT, REVENUE, decimal("1.80"), 2),
                        Finding.of(
                                PortfolioFinding.ACCOUNT_ABOVE_LIMIT,
                                REVENUE,
                                "A-2",
                                Probability.ofFraction("0.66667"),
                                Probability.ofFraction("0.66666"),
                                1)),
                within(limits, 1, 2).findings());
    }

    @Test
    void allAccountsAboveTheLimit_areCounted() {
        ConcentrationLimits quarter = ConcentrationLimits.builder()
                .highestShareOfOne(Probability.ofPercent(25))
                .build();
        assertEquals(
                List.of(Finding.of(
                        PortfolioFinding.ACCOUNT_ABOVE_LIMIT,
                        REVENUE,
                        "A-3",
                        Probability.ofPercent(40),
                        Probability.ofPercent(25),
                        2)),
                within(quarter, 25, 35, 40).findings());
    }

    @Test
    void totals_mayBeLargerThanAnAmountOfMoney() {
        ConcentrationLimits all =
                ConcentrationLimits.builder().highestShareOfOne(Probability.ONE).build();
        Concentration concentration = within(all, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
        assertEquals(Optional.of(decimal("0.25")), concentration.index());
        assertEquals(Optional.of(decimal("4")), concentration.effectiveNumber());
        assertEquals(Optional.of(decimal("0.250000000")), concentration.largestShare());
        assertEquals(List.of(), concentration.findings());
    }

    @Test
    void index_isEmpty_whenAnAmountIsNegative() {
        Concentration concentration = Concentration.of(ofMargins(5, -1, 0, -7), MARGIN, NONE);
        assertEquals(Optional.empty(), concentration.index());
        assertEquals(Optional.empty(), concentration.effectiveNumber());
        assertEquals(Optional.empty(), concentration.largestAccount());
        assertEquals(Optional.empty(), concentration.largestShare());
        assertEquals(1, concentration.accounts());
        assertEquals(List.of(Finding.of(PortfolioFinding.NEGATIVE_AMOUNTS, MARGIN, 2)), concentration.findings());
    }

    @Test
    void index_isEmpty_whenNobodyBringsAnything() {
        Concentration concentration = of(0, 0);
        assertEquals(Optional.empty(), concentration.index());
        assertEquals(List.of(Finding.of(PortfolioFinding.NO_POSITIVE_TOTAL, REVENUE)), concentration.findings());
    }

    @Test
    void unmeasuredAccounts_areListedAndReported() {
        Portfolio portfolio = MeasuredPortfolios.of(REVENUE, List.of(Optional.empty(), Optional.of(5L)));
        Concentration concentration = Concentration.of(portfolio, REVENUE, NONE);
        assertEquals(Optional.of(decimal("1")), concentration.index());
        assertEquals(Optional.of(id(2)), concentration.largestAccount());
        assertEquals(ids(1), concentration.unmeasured());
        assertEquals(List.of(Finding.of(PortfolioFinding.NOT_MEASURED, REVENUE, 1)), concentration.findings());
    }

    @Test
    void limits_areNone_unlessSet() {
        assertEquals(ConcentrationLimits.builder().build(), ConcentrationLimits.none());
        assertEquals(Optional.empty(), ConcentrationLimits.none().highestIndex());
        assertEquals(Optional.empty(), ConcentrationLimits.none().highestShareOfOne());
        assertEquals(Optional.empty(), ConcentrationLimits.none().leastEffectiveNumber());
    }

    @Test
    void leastEffectiveNumber_isRefused_whenBelowOne() {
        assertRefused(
                "Expected 'leastEffectiveNumber' >= 1, but found 0",
                () -> ConcentrationLimits.builder().leastEffectiveNumber(0).build());
        assertEquals(
                Optional.of(1),
                ConcentrationLimits.builder().leastEffectiveNumber(1).build().leastEffectiveNumber());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("portfolio", () -> Concentration.of(null, REVENUE, NONE));
        assertNull("measure", () -> Concentration.of(ofRevenues(1), null, NONE));
        assertNull("limits", () -> Concentration.of(ofRevenues(1), REVENUE, null));
    }
}
