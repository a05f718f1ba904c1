package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.portfolio.RankingCriterion.IMPORTANCE_TO_COMPANY;
import static io.github.keyaccount.portfolio.RankingCriterion.IMPORTANCE_TO_SELLER;
import static io.github.keyaccount.portfolio.RankingCriterion.POTENTIAL;
import static io.github.keyaccount.portfolio.RankingCriterion.SIZE;
import static io.github.keyaccount.portfolio.Sketch.BLANK;
import static io.github.keyaccount.portfolio.Sketch.id;
import static io.github.keyaccount.portfolio.Sketch.portfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRankingTest {
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);
    private static final RankingWeights BY_SIZE = RankingWeights.bySize();

    @Provide
    Arbitrary<List<Sketch>> sketches() {
        return Sketch.lists();
    }

    @Provide
    Arbitrary<Sketch> sketch() {
        return Sketch.any();
    }

    /** Accounts with shares of the largest that are whole thousandths, the last one being the largest. */
    @Provide
    Arbitrary<List<Sketch>> sketchesInThousandths() {
        Arbitrary<Long> amounts = Arbitraries.integers().between(0, 1_000).map(thousandths -> thousandths * 7_777L);
        return Combinators.combine(amounts.optional(), amounts.optional(), Sketch.WEIGHTS, Sketch.WEIGHTS)
                .as((revenue, potential, weight, importance) ->
                        new Sketch(BLANK.since(), revenue, potential, BLANK.months(), weight, importance))
                .list()
                .ofMaxSize(7)
                .withoutEdgeCases()
                .map(list -> {
                    List<Sketch> sketches = new ArrayList<>(list);
                    sketches.add(BLANK.revenue(7_777_000).potential(7_777_000));
                    return sketches;
                });
    }

    @Provide
    Arbitrary<RankingWeights> weights() {
        return Arbitraries.of(
                        List.of("0", "0.25", "1", "1.0", "3", "40"),
                        List.of("0", "0.333333333", "0.000000001", "2", "1.999999999"),
                        List.of("0", "1", "2000000000"))
                .flatMap(pool -> Arbitraries.maps(
                        Arbitraries.of(RankingCriterion.class),
                        Arbitraries.of(pool).map(BigDecimal::new)))
                .filter(map -> map.values().stream().anyMatch(weight -> weight.signum() > 0))
                .map(RankingWeights::of)
                .withoutEdgeCases();
    }

    /** The slow and obvious way: fractions as pairs of integers, and a rank as the number of those before it, plus one. */
    private static final class Oracle {
        private final List<Sketch> sketches;
        private final RankingWeights weights;
        private final boolean roundsShares;

        Oracle(List<Sketch> sketches, RankingWeights weights, boolean roundsShares) {
            this.sketches = sketches;
            this.weights = weights;
            this.roundsShares = roundsShares;
        }

        private BigDecimal weight(RankingCriterion criterion) {
            return weights.weights().getOrDefault(criterion, BigDecimal.ZERO);
        }

        static BigInteger value(Sketch sketch, RankingCriterion criterion) {
            return BigInteger.valueOf(
                    switch (criterion) {
                        case SIZE -> sketch.revenue().orElse(0L);
                        case POTENTIAL -> sketch.potential().orElse(0L);
                        case IMPORTANCE_TO_SELLER -> sketch.importance().orElse(0);
                        case IMPORTANCE_TO_COMPANY -> sketch.weight().orElse(0);
                    });
        }

        private BigInteger scale(RankingCriterion criterion) {
            return switch (criterion) {
                case SIZE, POTENTIAL ->
                    sketches.stream().map(sketch -> value(sketch, criterion)).reduce(BigInteger.ONE, BigInteger::max);
                case IMPORTANCE_TO_SELLER, IMPORTANCE_TO_COMPANY -> BILLION;
            };
        }

        /** Returns the score as a fraction of {@link #denominator()}. */
        BigDecimal numerator(int number) {
            BigDecimal sum = BigDecimal.ZERO;
            for (RankingCriterion criterion : RankingCriterion.values()) {
                sum = sum.add(part(number, criterion));
            }
            return sum;
        }

        BigDecimal part(int number, RankingCriterion criterion) {
            BigInteger value = value(sketches.get(number), criterion);
            BigInteger whole = roundsShares
                    ? value.multiply(BILLION).divide(scale(criterion)).multiply(commonScale())
                    : value.multiply(BILLION).multiply(commonScale()).divide(scale(criterion));
            return weight(criterion).multiply(new BigDecimal(whole));
        }

        /** A multiple of every scale, so that dividing by one of them is exact. */
        private BigInteger commonScale() {
            return scale(SIZE).multiply(scale(POTENTIAL)).multiply(BILLION);
        }

        BigDecimal denominator() {
            BigDecimal sum = weights.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.multiply(new BigDecimal(BILLION.multiply(commonScale())));
        }

        private boolean isBefore(int one, int other) {
            List<BigDecimal> ofOne = numbers(one);
            List<BigDecimal> ofOther = numbers(other);
            for (int i = 0; i < ofOne.size(); i++) {
                int comparison = ofOne.get(i).compareTo(ofOther.get(i));
                if (comparison != 0) {
                    return comparison > 0;
                }
            }
            return false;
        }

        private List<BigDecimal> numbers(int number) {
            Sketch sketch = sketches.get(number);
            return List.of(
                    numerator(number),
                    new BigDecimal(value(sketch, SIZE)),
                    new BigDecimal(value(sketch, POTENTIAL)),
                    new BigDecimal(value(sketch, IMPORTANCE_TO_COMPANY)),
                    new BigDecimal(value(sketch, IMPORTANCE_TO_SELLER)));
        }

        int rank(int number) {
            return 1
                    + (int) IntStream.range(0, sketches.size())
                            .filter(other -> isBefore(other, number))
                            .count();
        }
    }

    private static int rank(AccountRanking ranking, int number) {
        return ranking.rank(id(number)).orElseThrow();
    }

    private static void assertRanks(Oracle oracle, AccountRanking ranking) {
        for (int i = 0; i < oracle.sketches.size(); i++) {
            assertEquals(oracle.rank(i), rank(ranking, i));
        }
    }

    @Property(tries = 300)
    void ranks_areThoseOfExactFractions_whereNoShareIsRounded(
            @ForAll("sketchesInThousandths") List<Sketch> sketches, @ForAll("weights") RankingWeights weights) {
        assertRanks(new Oracle(sketches, weights, false), AccountRanking.of(portfolio(sketches), weights));
    }

    @Property(tries = 300)
    void ranks_areThoseOfSharesRoundedDown(
            @ForAll("sketches") List<Sketch> sketches, @ForAll("weights") RankingWeights weights) {
        assertRanks(new Oracle(sketches, weights, true), AccountRanking.of(portfolio(sketches), weights));
    }

    @Property(tries = 300)
    void list_isInTheOrderOfRanks_andPartsSumToTheScore(
            @ForAll("sketches") List<Sketch> sketches, @ForAll("weights") RankingWeights weights) {
        AccountRanking ranking = AccountRanking.of(portfolio(sketches), weights);
        Oracle oracle = new Oracle(sketches, weights, true);
        List<RankedAccount> ranked = ranking.ranked();
        assertEquals(sketches.size(), ranked.size());
        int before = 0;
        int numberBefore = -1;
        for (RankedAccount account : ranked) {
            int number = Integer.parseInt(account.account().value().substring(2));
            assertTrue(before < account.rank() || before == account.rank() && numberBefore < number);
            assertEquals(rank(ranking, number), account.rank());
            before = account.rank();
            numberBefore = number;
            assertEquals(oracle.numerator(number).divide(oracle.denominator(), 9, RoundingMode.DOWN), account.score());
            assertEquals(
                    account.score(),
                    account.parts().values().stream().reduce(BigDecimal.ZERO.setScale(9), BigDecimal::add));
            assertEquals(weights.weights().keySet(), account.parts().keySet());
            account.parts().forEach((criterion, part) -> {
                BigDecimal exact = oracle.part(number, criterion).divide(oracle.denominator(), 30, RoundingMode.DOWN);
                assertTrue(part.subtract(exact).abs().compareTo(new BigDecimal("0.000000001")) < 0);
            });
        }
    }

    @Property(tries = 500)
    void raisingOneCriterion_neverLowersTheRank(
            @ForAll("sketches") List<Sketch> sketches,
            @ForAll("weights") RankingWeights weights,
            @ForAll RankingCriterion raised,
            @ForAll("sketch") Sketch other) {
        Sketch before = sketches.get(0);
        boolean isMore = Oracle.value(other, raised).compareTo(Oracle.value(before, raised)) > 0;
        Sketch after = switch (raised) {
            case SIZE -> isMore ? before.revenue(other.revenue().orElseThrow()) : before;
            case POTENTIAL -> isMore ? before.potential(other.potential().orElseThrow()) : before;
            case IMPORTANCE_TO_SELLER ->
                isMore ? before.importance(other.importance().orElseThrow()) : before;
            case IMPORTANCE_TO_COMPANY -> isMore ? before.weight(other.weight().orElseThrow()) : before;
        };
        List<Sketch> changed = new ArrayList<>(sketches);
        changed.set(0, after);
        int rankBefore = rank(AccountRanking.of(portfolio(sketches), weights), 0);
        int rankAfter = rank(AccountRanking.of(portfolio(changed), weights), 0);
        assertTrue(rankAfter <= rankBefore, rankBefore + " to " + rankAfter);
    }

    @Property(tries = 200)
    void permutation_changesNothingButTheOrderInsideTies(
            @ForAll("sketches") List<Sketch> sketches,
            @ForAll("weights") RankingWeights weights,
            @ForAll Random random) {
        // Every account a second time, so that there are ties.
        List<Sketch> twice = new ArrayList<>(sketches);
        twice.addAll(sketches);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, twice.size()).boxed().toList());
        Collections.shuffle(numbers, random);
        AccountRanking ranking = AccountRanking.of(portfolio(twice), weights);
        AccountRanking shuffled = AccountRanking.of(portfolio(twice, numbers), weights);
        for (int i = 0; i < twice.size(); i++) {
            assertEquals(rank(ranking, i), rank(shuffled, i));
        }
        assertEquals(ranking.findings(), shuffled.findings());
        List<AccountId> expected = numbers.stream()
                .sorted((one, other) -> Integer.compare(rank(ranking, one), rank(ranking, other)))
                .map(Sketch::id)
                .toList();
        assertEquals(
                expected,
                shuffled.ranked().stream().map(account -> account.account()).toList());
    }

    @Property(tries = 200)
    void scalingAllWeights_changesNothing(
            @ForAll("sketches") List<Sketch> sketches,
            @ForAll("weights") RankingWeights weights,
            @ForAll @IntRange(min = 1, max = 1_000) int factor,
            @ForAll @IntRange(min = -3, max = 3) int power) {
        Map<RankingCriterion, BigDecimal> scaled = new EnumMap<>(RankingCriterion.class);
        weights.weights()
                .forEach((criterion, weight) -> scaled.put(
                        criterion, weight.multiply(BigDecimal.valueOf(factor)).scaleByPowerOfTen(power)));
        Portfolio portfolio = portfolio(sketches);
        assertEquals(
                AccountRanking.of(portfolio, weights).ranked(),
                AccountRanking.of(portfolio, RankingWeights.of(scaled)).ranked());
    }

    @Property(tries = 1_000)
    void share_isExactlyRoundedDown(
            @ForAll @LongRange(max = Long.MAX_VALUE) long one, @ForAll @LongRange(max = Long.MAX_VALUE) long other) {
        long largest = Math.max(one, other);
        long amount = Math.min(one, other);
        long expected = largest == 0
                ? 0
                : BigInteger.valueOf(amount)
                        .multiply(BILLION)
                        .divide(BigInteger.valueOf(largest))
                        .longValueExact();
        assertEquals(expected, RankingScores.billionths(amount, largest));
    }

    /** The amounts around a whole number of billionths, where a rounded quotient goes wrong. */
    @Property(tries = 1_000)
    void share_isExactlyRoundedDown_whereItIsNearlyWhole(
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long largest,
            @ForAll @IntRange(max = 1_000_000_000) int billionths,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        BigInteger nearest = BigInteger.valueOf(largest)
                .multiply(BigInteger.valueOf(billionths))
                .divide(BILLION)
                .add(BigInteger.valueOf(off));
        long amount =
                nearest.max(BigInteger.ZERO).min(BigInteger.valueOf(largest)).longValueExact();
        assertEquals(
                BigInteger.valueOf(amount)
                        .multiply(BILLION)
                        .divide(BigInteger.valueOf(largest))
                        .longValueExact(),
                RankingScores.billionths(amount, largest));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 1, 0",
        "1, 1, 1000000000",
        "1, 3, 333333333",
        "2, 3, 666666666",
        "9223372036854775807, 9223372036854775807, 1000000000",
        // (2⁶³ − 2) ÷ (2⁶³ − 1) is just below 1, and 1.0 as a quotient of doubles.
        "9223372036854775806, 9223372036854775807, 999999999",
        "9223372036854775797, 9223372036854775807, 999999999",
        // 15 × 10⁻⁹ × 10⁹ is 15 exactly, and 14.999… as a product of doubles.
        "15, 1000000000, 15",
        "138350580552821637, 9223372036854775807, 14999999",
        "138350580552821638, 9223372036854775807, 15000000",
        "0, 9223372036854775807, 0"
    })
    void share_ofTheLargest_isExact(long amount, long largest, long billionths) {
        assertEquals(billionths, RankingScores.billionths(amount, largest));
    }

    private static RankingWeights weights(int size, int potential, int seller, int company) {
        return RankingWeights.of(Map.of(
                SIZE, BigDecimal.valueOf(size),
                POTENTIAL, BigDecimal.valueOf(potential),
                IMPORTANCE_TO_SELLER, BigDecimal.valueOf(seller),
                IMPORTANCE_TO_COMPANY, BigDecimal.valueOf(company)));
    }

    /** (3 × 1 + 1 × 0.4) ÷ 4 = 0.85; (3 × 0.75 + 1 × 0.9) ÷ 4 = 3.15 ÷ 4 = 0.7875. */
    @Test
    void scores_areWeightedSumsOfShares() {
        AccountRanking ranking = AccountRanking.of(
                portfolio(
                        BLANK.revenue(15_000).weight(900_000_000),
                        BLANK.revenue(20_000).weight(400_000_000).potential(5)),
                weights(3, 0, 0, 1));
        RankedAccount first = ranking.ranked().get(0);
        RankedAccount second = ranking.ranked().get(1);
        assertEquals(id(1), first.account());
        assertEquals(1, first.rank());
        assertEquals(new BigDecimal("0.850000000"), first.score());
        assertEquals(
                Map.of(SIZE, new BigDecimal("0.750000000"), IMPORTANCE_TO_COMPANY, new BigDecimal("0.100000000")),
                first.parts());
        assertEquals(id(0), second.account());
        assertEquals(2, second.rank());
        assertEquals(new BigDecimal("0.787500000"), second.score());
        assertEquals(
                Map.of(SIZE, new BigDecimal("0.562500000"), IMPORTANCE_TO_COMPANY, new BigDecimal("0.225000000")),
                second.parts());
        assertEquals(
                List.of(SIZE, IMPORTANCE_TO_COMPANY), List.copyOf(second.parts().keySet()));
    }

    /** A third and a third and a third of 1: 0.333333333 each, and the billionth left over goes to the first. */
    @Test
    void parts_areRoundedSoThatTheySumToTheScore() {
        Sketch best = BLANK.revenue(1).potential(1).importance(1_000_000_000);
        RankedAccount account =
                AccountRanking.of(portfolio(best), weights(1, 1, 1, 0)).ranked().get(0);
        assertEquals(new BigDecimal("1.000000000"), account.score());
        assertEquals(
                List.of(new BigDecimal("0.333333334"), new BigDecimal("0.333333333"), new BigDecimal("0.333333333")),
                List.copyOf(account.parts().values()));
    }

    @Test
    void equalScores_areOrderedByRevenue_thenPotential_thenCompany_thenSeller() {
        Sketch base = BLANK.revenue(10).potential(10).weight(10).importance(10);
        // By the importance to the seller alone all but the last score alike; they are given from the last to the
        // first.
        AccountRanking ranking = AccountRanking.of(
                portfolio(
                        base,
                        base.weight(11),
                        base.weight(12).potential(9),
                        base.potential(11).weight(1),
                        base.revenue(11).potential(1).weight(1)),
                weights(0, 0, 1, 0));
        assertEquals(
                List.of(id(4), id(3), id(1), id(0), id(2)),
                ranking.ranked().stream().map(account -> account.account()).toList());
        AccountRanking bySeller = AccountRanking.of(portfolio(base, base.importance(11)), BY_SIZE);
        assertEquals(2, rank(bySeller, 0));
        assertEquals(1, rank(bySeller, 1));
    }

    @Test
    void accountsEqualInEverything_shareARank_andKeepTheirOrder() {
        Sketch tied = BLANK.revenue(5);
        AccountRanking ranking = AccountRanking.of(
                portfolio(tied, BLANK.revenue(4), tied.since("2020-01-01"), BLANK.revenue(9), tied.months(3)), BY_SIZE);
        assertEquals(
                List.of(id(3), id(0), id(2), id(4), id(1)),
                ranking.ranked().stream().map(account -> account.account()).toList());
        assertEquals(
                List.of(1, 2, 2, 2, 5),
                ranking.ranked().stream().map(RankedAccount::rank).toList());
    }

    @Test
    void whatIsUnknown_countsAsZero_andIsNamed() {
        AccountRanking ranking = AccountRanking.of(
                portfolio(BLANK, BLANK.revenue(0), BLANK.revenue(10).weight(0), BLANK.potential(3)),
                weights(1, 1, 0, 1));
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.COUNTED_AS_ZERO, SIZE, 2),
                        Finding.of(PortfolioFinding.COUNTED_AS_ZERO, POTENTIAL, 3),
                        Finding.of(PortfolioFinding.COUNTED_AS_ZERO, IMPORTANCE_TO_COMPANY, 3)),
                ranking.findings());
        assertEquals(
                "Accounts for which \"Size by revenue\" counts as zero, because it is not known of them: 2.",
                Texts.english().of(ranking.findings().get(0)));
        assertEquals(
                "“采购潜力”未知、因而按零计算的客户：3 个。", Texts.chinese().of(ranking.findings().get(1)));
        assertEquals(
                List.of(1, 2, 3, 3),
                ranking.ranked().stream().map(RankedAccount::rank).toList());
        assertEquals(List.of(POTENTIAL), List.copyOf(ranking.ranked().get(0).unknown()));
        assertEquals(
                List.of(SIZE, IMPORTANCE_TO_COMPANY),
                List.copyOf(ranking.ranked().get(1).unknown()));
        assertEquals(
                List.of(SIZE, POTENTIAL, IMPORTANCE_TO_COMPANY),
                List.copyOf(ranking.ranked().get(2).unknown()));
    }

    @Test
    void findings_areNone_whenAllThatCountsIsKnown() {
        assertEquals(
                List.of(),
                AccountRanking.of(portfolio(BLANK.revenue(0)), BY_SIZE).findings());
    }

    @Test
    void scoresWithoutAnyRevenue_areZero() {
        AccountRanking ranking = AccountRanking.of(portfolio(BLANK.revenue(0), BLANK.revenue(0)), BY_SIZE);
        assertEquals(new BigDecimal("0.000000000"), ranking.ranked().get(1).score());
        assertEquals(1, ranking.ranked().get(1).rank());
    }

    /** 1 of the largest amount is less than a billionth of it, but more than nothing. */
    @Test
    void differenceBelowABillionthOfTheLargest_isSettledByTheAmount() {
        AccountRanking ranking = AccountRanking.of(
                portfolio(BLANK.revenue(Long.MAX_VALUE), BLANK.revenue(0), BLANK.revenue(1)), BY_SIZE);
        assertEquals(3, rank(ranking, 1));
        assertEquals(2, rank(ranking, 2));
        assertEquals(ranking.ranked().get(1).score(), ranking.ranked().get(2).score());
    }

    @Test
    void ranking_keepsWhatItWasMadeOf() {
        Portfolio portfolio = portfolio(BLANK);
        AccountRanking ranking = AccountRanking.of(portfolio, BY_SIZE);
        assertSame(portfolio, ranking.portfolio());
        assertSame(BY_SIZE, ranking.weights());
        assertEquals(AccountId.of("A-0"), ranking.ranked().get(0).account());
        assertEquals(OptionalInt.empty(), ranking.rank(AccountId.of("elsewhere")));
        assertEquals("ranking of 1 accounts in 2026-Q3 as of 2026-09-30", ranking.toString());
    }

    @Test
    void emptyPortfolio_hasNoRanks() {
        AccountRanking ranking = AccountRanking.of(portfolio(), BY_SIZE);
        assertEquals(List.of(), ranking.ranked());
        assertEquals(List.of(), ranking.findings());
        assertEquals(OptionalInt.empty(), ranking.rank(id(0)));
    }

    @Test
    void list_isUnmodifiable_andEndsWhereItEnds() {
        List<RankedAccount> ranked =
                AccountRanking.of(portfolio(BLANK), BY_SIZE).ranked();
        assertThrowsExactly(IndexOutOfBoundsException.class, () -> ranked.get(1));
        assertThrowsExactly(UnsupportedOperationException.class, () -> ranked.remove(0));
    }

    @Test
    void nulls_areRefusedByName() {
        AccountRanking ranking = AccountRanking.of(portfolio(BLANK), BY_SIZE);
        assertNull("portfolio", () -> AccountRanking.of(null, BY_SIZE));
        assertNull("weights", () -> AccountRanking.of(portfolio(BLANK), null));
        assertNull("id", () -> ranking.rank(null));
    }
}
