package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.id;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ids;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ofMargins;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ofRevenues;
import static io.github.keyaccount.portfolio.PortfolioMeasure.MARGIN;
import static io.github.keyaccount.portfolio.PortfolioMeasure.REVENUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AbcClassesTest {
    private static final AbcLimits DEFAULTS = AbcLimits.defaults();

    private static AbcClasses classes(Portfolio portfolio, PortfolioMeasure measure, AbcLimits limits) {
        return AbcClasses.of(ParetoCurve.of(portfolio, measure), limits).orElseThrow();
    }

    private static AbcClasses classes(long... revenues) {
        return classes(ofRevenues(revenues), REVENUE, DEFAULTS);
    }

    @Property(tries = 300)
    void classes_partitionTheMeasuredAccounts_inOrder(
            @ForAll(supplier = MeasuredPortfolios.SignedAmounts.class) List<Optional<Long>> amounts,
            @ForAll @IntRange(max = 1_000_000_000) int one,
            @ForAll @IntRange(max = 1_000_000_000) int other) {
        Assume.that(one != other);
        AbcLimits limits = AbcLimits.builder()
                .aUpTo(Probability.ofBillionths(Math.min(one, other)))
                .bUpTo(Probability.ofBillionths(Math.max(one, other)))
                .build();
        ParetoCurve curve = ParetoCurve.of(MeasuredPortfolios.of(MARGIN, amounts), MARGIN);
        Optional<AbcClasses> classes = AbcClasses.of(curve, limits);
        assertEquals(curve.smallestSet(limits.aUpTo()).isPresent(), classes.isPresent());
        classes.ifPresent(abc -> {
            List<AccountId> all = new ArrayList<>();
            Arrays.stream(AbcClass.values()).map(abc::accounts).forEach(all::addAll);
            assertEquals(
                    curve.points().stream().map(ParetoPoint::account).toList(), all, "each once, the largest first");
            assertEquals(curve.smallestSet(limits.aUpTo()).orElseThrow().accounts(), abc.accounts(AbcClass.A));
            for (AbcClass abcClass : AbcClass.values()) {
                for (AccountId account : abc.accounts(abcClass)) {
                    assertEquals(Optional.of(abcClass), abc.classOf(account));
                }
                assertEquals(sum(curve, abc.accounts(abcClass)), abc.amount(abcClass));
            }
            for (ParetoPoint point : curve.points()) {
                assertTrue(
                        point.amount().isPositive() || abc.accounts(AbcClass.C).contains(point.account()));
            }
            curve.unmeasured().forEach(account -> assertEquals(Optional.empty(), abc.classOf(account)));
            assertEquals(
                    new BigDecimal("1.000000000"),
                    abc.share(AbcClass.A).add(abc.share(AbcClass.B)).add(abc.share(AbcClass.C)));
        });
    }

    private static Money sum(ParetoCurve curve, List<AccountId> accounts) {
        return Money.total(
                MeasuredPortfolios.EUR,
                curve.points().stream()
                        .filter(point -> accounts.contains(point.account()))
                        .map(ParetoPoint::amount)
                        .toList());
    }

    @Test
    void classes_areThoseOfTheDocumentation() {
        Portfolio portfolio = ofRevenues(10_00, 60_00, 5_00, 25_00);
        ParetoCurve curve = ParetoCurve.of(portfolio, REVENUE);
        AbcClasses abc = AbcClasses.of(curve, DEFAULTS).orElseThrow();
        assertSame(curve, abc.curve());
        assertEquals(DEFAULTS, abc.limits());
        assertEquals(ids(2, 4), abc.accounts(AbcClass.A));
        assertEquals(ids(1), abc.accounts(AbcClass.B));
        assertEquals(ids(3), abc.accounts(AbcClass.C));
        assertEquals(euro("85"), abc.amount(AbcClass.A));
        assertEquals(euro("10"), abc.amount(AbcClass.B));
        assertEquals(euro("5"), abc.amount(AbcClass.C));
        assertEquals(new BigDecimal("0.850000000"), abc.share(AbcClass.A));
        assertEquals(new BigDecimal("0.100000000"), abc.share(AbcClass.B));
        assertEquals(new BigDecimal("0.050000000"), abc.share(AbcClass.C));
        assertEquals(List.of(), abc.findings());
        assertEquals("2 A, 1 B, 1 C of 4 accounts by REVENUE of 4 accounts in 2026 as of 2026-12-31", abc.toString());
    }

    @Test
    void shares_sumToOne_thoughEachIsRounded() {
        // Thirds, by limits of 20 % and 60 %: A 0.333…, B 0.333…, C 0.333…
        AbcLimits limits = AbcLimits.builder()
                .aUpTo(Probability.ofPercent(20))
                .bUpTo(Probability.ofPercent(60))
                .build();
        AbcClasses abc = classes(ofRevenues(1, 1, 1), REVENUE, limits);
        assertEquals(new BigDecimal("0.333333333"), abc.share(AbcClass.A));
        assertEquals(new BigDecimal("0.333333334"), abc.share(AbcClass.B));
        assertEquals(new BigDecimal("0.333333333"), abc.share(AbcClass.C));
    }

    @Test
    void oneAccount_isAllOfA() {
        AbcClasses abc = classes(7);
        assertEquals(ids(1), abc.accounts(AbcClass.A));
        assertEquals(List.of(), abc.accounts(AbcClass.B));
        assertEquals(List.of(), abc.accounts(AbcClass.C));
        assertEquals(euro("0"), abc.amount(AbcClass.B));
    }

    @Test
    void accountsThatBringNothingOrLess_areInC() {
        // The limit of B is all of 100, which the first two reach with 110.
        AbcLimits all = AbcLimits.builder().bUpTo(Probability.ONE).build();
        AbcClasses abc = classes(ofMargins(0, 80, -10, 30), MARGIN, all);
        assertEquals(ids(2), abc.accounts(AbcClass.A));
        assertEquals(ids(4), abc.accounts(AbcClass.B));
        assertEquals(ids(1, 3), abc.accounts(AbcClass.C));
        assertEquals(euro("-0.10"), abc.amount(AbcClass.C));
        assertEquals(new BigDecimal("-0.100000000"), abc.share(AbcClass.C));
        assertEquals(Optional.of(AbcClass.C), abc.classOf(id(1)));
    }

    @Test
    void ties_areReported_atEachBorder() {
        // 80 % of 100 is 80, 95 % is 95: after 8 and after 10 of ten accounts of 10; the last border is no border.
        AbcClasses abc = classes(10, 10, 10, 10, 10, 10, 10, 10, 10, 10);
        assertEquals(8, abc.accounts(AbcClass.A).size());
        assertEquals(2, abc.accounts(AbcClass.B).size());
        assertEquals(
                List.of(Finding.of(PortfolioFinding.TIE_AT_BORDER, Probability.ofPercent(80), euro("0.10"), 8, 2)),
                abc.findings());
        // 80 % of 104 is 83.2, 95 % is 98.8: after 8 and 9 of 96 + 8 × 1
        AbcClasses tail = classes(96, 1, 1, 1, 1, 1, 1, 1, 1);
        assertEquals(1, tail.accounts(AbcClass.A).size());
        assertEquals(3, tail.accounts(AbcClass.B).size());
        assertEquals(
                List.of(Finding.of(PortfolioFinding.TIE_AT_BORDER, Probability.ofPercent(95), euro("0.01"), 3, 5)),
                tail.findings());
    }

    @Test
    void classOf_isEmpty_forAccountsNotMeasuredOrNotThere() {
        Portfolio portfolio = MeasuredPortfolios.of(REVENUE, List.of(Optional.of(5L), Optional.empty()));
        AbcClasses abc = classes(portfolio, REVENUE, DEFAULTS);
        assertEquals(Optional.of(AbcClass.A), abc.classOf(id(1)));
        assertEquals(Optional.empty(), abc.classOf(id(2)));
        assertEquals(Optional.empty(), abc.classOf(id(3)));
    }

    @Test
    void classes_areNone_whenTheTotalIsNotAboveZero() {
        assertEquals(Optional.empty(), AbcClasses.of(ParetoCurve.of(ofMargins(5, -5), MARGIN), DEFAULTS));
    }

    @Test
    void limits_areEightyAndNinetyFivePercent_unlessSet() {
        AbcLimits limits = AbcLimits.builder().build();
        assertEquals(Probability.ofPercent(80), limits.aUpTo());
        assertEquals(Probability.ofPercent(95), limits.bUpTo());
        assertEquals(limits, AbcLimits.defaults());
    }

    @Test
    void limits_areRefused_whenBDoesNotReachFurtherThanA() {
        assertRefused(
                "Expected 'bUpTo' above 'aUpTo' 0.8, but found 0.8",
                () -> AbcLimits.builder().bUpTo(Probability.ofPercent(80)).build());
        assertRefused(
                "Expected 'bUpTo' above 'aUpTo' 0.96, but found 0.95",
                () -> DEFAULTS.withAUpTo(Probability.ofPercent(96)));
    }

    @Test
    void nulls_areRefusedByName() {
        ParetoCurve curve = ParetoCurve.of(ofRevenues(1), REVENUE);
        assertNull("curve", () -> AbcClasses.of(null, DEFAULTS));
        assertNull("limits", () -> AbcClasses.of(curve, null));
        assertNull("account", () -> classes(1).classOf(null));
        assertNull("abcClass", () -> classes(1).accounts(null));
        assertNull("abcClass", () -> classes(1).amount(null));
        assertNull("abcClass", () -> classes(1).share(null));
        assertNull("aUpTo", () -> AbcLimits.builder().aUpTo(null));
    }
}
