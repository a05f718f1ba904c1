package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.AccountTier.KEY;
import static io.github.keyaccount.account.AccountTier.PROSPECT;
import static io.github.keyaccount.account.AccountTier.STANDARD;
import static io.github.keyaccount.portfolio.Sketch.BLANK;
import static io.github.keyaccount.portfolio.Sketch.id;
import static io.github.keyaccount.portfolio.Sketch.portfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.portfolio.RankingCut.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingCutTest {
    private static final int BILLION = 1_000_000_000;
    private static final List<Probability> TEN_THIRTY_SIXTY =
            List.of(Probability.ofPercent(10), Probability.ofPercent(30), Probability.ofPercent(60));

    /** A ranking by size of accounts with these revenues. */
    private static AccountRanking ranking(List<Integer> revenues) {
        return AccountRanking.of(portfolio(revenues.stream().map(BLANK::revenue).toList()), RankingWeights.bySize());
    }

    private static AccountRanking ranking(Integer... revenues) {
        return ranking(List.of(revenues));
    }

    private static List<Probability> percent(int... percentages) {
        return Arrays.stream(percentages).mapToObj(Probability::ofPercent).toList();
    }

    private static List<Integer> counts(RankingCut cut) {
        return cut.bands().stream().map(Band::count).toList();
    }

    private static List<Integer> wantedCounts(RankingCut cut) {
        return cut.bands().stream().map(Band::wantedCount).toList();
    }

    /** Few distinct revenues, so that there are many and long ties. */
    @Provide
    Arbitrary<List<Integer>> revenues() {
        return Arbitraries.integers().between(1, 6).list().ofMaxSize(30).withoutEdgeCases();
    }

    /** Cuts one whole at up to five points. */
    @Provide
    Arbitrary<List<Probability>> shares() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.integers().between(0, BILLION)),
                        Tuple.of(1, Arbitraries.integers().between(0, 20).map(twentieth -> twentieth * (BILLION / 20))))
                .list()
                .ofMaxSize(5)
                .withoutEdgeCases()
                .map(points -> {
                    List<Integer> sorted = new ArrayList<>(points);
                    sorted.sort(Comparator.naturalOrder());
                    sorted.add(BILLION);
                    List<Probability> shares = new ArrayList<>();
                    int before = 0;
                    for (int point : sorted) {
                        shares.add(Probability.ofBillionths(point - before));
                        before = point;
                    }
                    return shares;
                });
    }

    /** The wanted sizes as Hare would have found them on paper. */
    private static List<Integer> largestRemainder(int size, List<Probability> shares) {
        List<BigDecimal> exact = shares.stream()
                .map(share -> share.toBigDecimal().multiply(BigDecimal.valueOf(size)))
                .toList();
        List<Integer> counts =
                new ArrayList<>(exact.stream().map(BigDecimal::intValue).toList());
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, shares.size()).boxed().toList());
        byRemainder.sort(
                Comparator.comparing((Integer band) -> exact.get(band).subtract(BigDecimal.valueOf(counts.get(band))))
                        .reversed());
        int leftover = size - counts.stream().mapToInt(Integer::intValue).sum();
        for (int band : byRemainder.subList(0, leftover)) {
            counts.set(band, counts.get(band) + 1);
        }
        return counts;
    }

    @Property(tries = 300)
    void bands_partitionTheRanking_inItsOrder(
            @ForAll("revenues") List<Integer> revenues,
            @ForAll("shares") List<Probability> shares,
            @ForAll TieRule rule) {
        AccountRanking ranking = ranking(revenues);
        RankingCut cut = RankingCut.of(ranking, shares, rule);
        List<RankedAccount> all = new ArrayList<>();
        int number = 0;
        for (Band band : cut.bands()) {
            all.addAll(band.accounts());
            assertEquals(++number, band.number());
            assertEquals(shares.get(number - 1), band.wantedShare());
            assertEquals(band.accounts().size(), band.count());
            for (RankedAccount account : band.accounts()) {
                assertEquals(Optional.of(band), cut.band(account.account()));
            }
        }
        assertEquals(ranking.ranked(), all);
        assertEquals(shares.size(), number);
        assertEquals(largestRemainder(revenues.size(), shares), wantedCounts(cut));
    }

    /** A border stays at its wanted place unless it lies inside a tie; then it moves to where the tie begins or ends. */
    @Property(tries = 500)
    void borders_leaveTheirPlaceOnlyForTies(
            @ForAll("revenues") List<Integer> revenues,
            @ForAll("shares") List<Probability> shares,
            @ForAll TieRule rule) {
        AccountRanking ranking = ranking(revenues);
        List<Integer> ranks = ranking.ranked().stream().map(RankedAccount::rank).toList();
        RankingCut cut = RankingCut.of(ranking, shares, rule);
        int wanted = 0;
        int found = 0;
        List<Integer> tiedRanks = new ArrayList<>();
        for (Band band : cut.bands()) {
            wanted += band.wantedCount();
            found += band.count();
            int expected = wanted;
            if (isInsideTie(ranks, wanted) && !tiedRanks.contains(ranks.get(wanted))) {
                tiedRanks.add(ranks.get(wanted));
            }
            while (rule != TieRule.INPUT_ORDER && isInsideTie(ranks, expected)) {
                expected += rule == TieRule.TO_BETTER_BAND ? 1 : -1;
            }
            assertEquals(expected, found);
        }
        assertEquals(
                tiedRanks,
                cut.findings().stream()
                        .map(finding -> ((Long) finding.arguments().get("rank")).intValue())
                        .toList());
        if (rule == TieRule.INPUT_ORDER) {
            assertEquals(wantedCounts(cut), counts(cut));
        }
    }

    private static boolean isInsideTie(List<Integer> ranks, int border) {
        return border > 0 && border < ranks.size() && ranks.get(border - 1).equals(ranks.get(border));
    }

    @Property(tries = 300)
    void findings_sayWhereTheTiesAre(
            @ForAll("revenues") List<Integer> revenues,
            @ForAll("shares") List<Probability> shares,
            @ForAll TieRule rule) {
        AccountRanking ranking = ranking(revenues);
        RankingCut cut = RankingCut.of(ranking, shares, rule);
        RankingCut byPlace = RankingCut.of(ranking, shares, TieRule.INPUT_ORDER);
        for (Finding finding : cut.findings()) {
            Map<String, Object> arguments = finding.arguments();
            List<AccountId> tied = ranking.ranked().stream()
                    .filter(account -> arguments.get("rank").equals((long) account.rank()))
                    .map(account -> account.account())
                    .toList();
            List<Long> bands = tied.stream()
                    .map(id -> (long) cut.band(id).orElseThrow().number())
                    .distinct()
                    .toList();
            assertEquals((long) tied.size(), arguments.get("count"));
            if (rule == TieRule.INPUT_ORDER) {
                assertEquals(PortfolioFinding.TIE_PARTED, finding.code());
                assertEquals(bands, arguments.get("bands"));
                assertTrue(bands.size() > 1);
            } else {
                assertEquals(
                        rule == TieRule.TO_BETTER_BAND
                                ? PortfolioFinding.TIE_TO_BETTER_BAND
                                : PortfolioFinding.TIE_TO_LOWER_BAND,
                        finding.code());
                assertEquals(bands, List.of(arguments.get("band")));
                long moved = tied.stream()
                        .filter(id -> cut.band(id).orElseThrow().number()
                                != byPlace.band(id).orElseThrow().number())
                        .count();
                assertEquals(moved, arguments.get("moved"));
                assertTrue(moved > 0);
            }
        }
    }

    /** 8.5, 25.5 and 51: the one left over goes to the first of those that lost a half. */
    @Test
    void eightyFiveAccounts_atTenThirtySixty_areNineTwentyFiveFiftyOne() {
        AccountRanking ranking = ranking(IntStream.range(1, 86).boxed().toList());
        RankingCut cut = RankingCut.of(ranking, TierShares.standard(), TieRule.TO_BETTER_BAND);
        assertEquals(List.of(9, 25, 51), counts(cut));
        assertEquals(List.of(9, 25, 51), wantedCounts(cut));
        assertEquals(
                TEN_THIRTY_SIXTY, cut.bands().stream().map(Band::wantedShare).toList());
        // 9 ÷ 85 = 0.10588…, 25 ÷ 85 = 0.29411…, 51 ÷ 85 = 0.6.
        assertEquals(
                List.of(
                        Optional.of(new BigDecimal("0.1059")),
                        Optional.of(new BigDecimal("0.2941")),
                        Optional.of(new BigDecimal("0.6000"))),
                cut.bands().stream().map(Band::reachedShare).toList());
        assertEquals(List.of(), cut.findings());
        assertSame(ranking, cut.ranking());
        assertSame(TieRule.TO_BETTER_BAND, cut.tieRule());
        assertEquals("band 1 of 9 accounts", cut.bands().get(0).toString());
    }

    @Test
    void bandsByTierShares_areInTheOrderOfTheTiers() {
        TierShares shares = TierShares.standard()
                .withBase(Map.of(
                        PROSPECT,
                        Probability.ofPercent(20),
                        STANDARD,
                        Probability.ofPercent(30),
                        KEY,
                        Probability.ofPercent(50)));
        assertEquals(
                List.of(5, 3, 2),
                counts(RankingCut.of(ranking(10, 9, 8, 7, 6, 5, 4, 3, 2, 1), shares, TieRule.INPUT_ORDER)));
    }

    /** Ten accounts, wanted 2, 3 and 5; places 2 to 4 share rank 2, so that the first border lies inside their tie. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TO_BETTER_BAND | 4, 1, 5 | Accounts that share rank 2: 3. All of them are in band 1, and 2 would be in a lower \
            one but for the tie. | 并列第 2 名的客户：3 个，全部归入第 1 档，其中 2 个若非并列应归入较低的档。
            TO_LOWER_BAND | 1, 4, 5 | Accounts that share rank 2: 3. All of them are in band 2, and 1 would be in a better \
            one but for the tie. | 并列第 2 名的客户：3 个，全部归入第 2 档，其中 1 个若非并列应归入较高的档。
            INPUT_ORDER | 2, 3, 5 | Accounts that share rank 2: 3. A border parts them, although nothing tells them apart \
            but their order in the portfolio: they are in bands 1, 2. \
            | 并列第 2 名的客户：3 个，被档的界线分开，仅按其在客户组合中的先后分入第 1、2 档。
            """)
    void tieAcrossABorder_isSettledByTheRule(TieRule rule, String counts, String english, String chinese) {
        RankingCut cut = RankingCut.of(ranking(50, 40, 40, 40, 30, 9, 8, 7, 6, 5), percent(20, 30, 50), rule);
        assertEquals("[" + counts + "]", counts(cut).toString());
        assertEquals(List.of(2, 3, 5), wantedCounts(cut));
        assertEquals(1, cut.findings().size());
        assertEquals(english, Texts.english().of(cut.findings().get(0)));
        assertEquals(chinese, Texts.chinese().of(cut.findings().get(0)));
    }

    @ParameterizedTest
    @CsvSource({"TO_BETTER_BAND, 4, 0, 0", "TO_LOWER_BAND, 0, 0, 4", "INPUT_ORDER, 1, 1, 2"})
    void tieAcrossAllBorders_isSettledAsOne(TieRule rule, int first, int second, int third) {
        RankingCut cut = RankingCut.of(ranking(7, 7, 7, 7), percent(25, 25, 50), rule);
        assertEquals(List.of(first, second, third), counts(cut));
        Finding expected = switch (rule) {
            case TO_BETTER_BAND -> Finding.of(PortfolioFinding.TIE_TO_BETTER_BAND, 1, 4, 1, 3);
            case TO_LOWER_BAND -> Finding.of(PortfolioFinding.TIE_TO_LOWER_BAND, 1, 4, 3, 2);
            case INPUT_ORDER -> Finding.of(PortfolioFinding.TIE_PARTED, 1, 4, List.of(1, 2, 3));
        };
        assertEquals(List.of(expected), cut.findings());
    }

    @Test
    void tieThatEndsAtABorder_isLeftAlone() {
        for (TieRule rule : TieRule.values()) {
            RankingCut cut = RankingCut.of(ranking(9, 9, 8, 8), percent(50, 50), rule);
            assertEquals(List.of(2, 2), counts(cut));
            assertEquals(List.of(), cut.findings());
        }
    }

    @Test
    void bandWithoutAShare_staysEmpty_andIsNotNamedWithAPartedTie() {
        RankingCut cut = RankingCut.of(ranking(9, 9, 8, 8), percent(0, 25, 0, 75, 0), TieRule.INPUT_ORDER);
        assertEquals(List.of(0, 1, 0, 3, 0), counts(cut));
        assertEquals(List.of(Finding.of(PortfolioFinding.TIE_PARTED, 1, 2, List.of(2, 4))), cut.findings());
        assertEquals(List.of(), cut.bands().get(2).accounts());
        assertEquals(Optional.of(new BigDecimal("0.0000")), cut.bands().get(2).reachedShare());
    }

    @Test
    void emptyRanking_makesEmptyBands() {
        RankingCut cut = RankingCut.of(ranking(), TEN_THIRTY_SIXTY, TieRule.TO_LOWER_BAND);
        assertEquals(List.of(0, 0, 0), counts(cut));
        assertEquals(Optional.empty(), cut.bands().get(0).reachedShare());
        assertEquals(List.of(), cut.findings());
        assertEquals(Optional.empty(), cut.band(id(0)));
    }

    @Test
    void accountElsewhere_isInNoBand() {
        RankingCut cut = RankingCut.of(ranking(1), percent(100), TieRule.TO_LOWER_BAND);
        assertEquals(Optional.empty(), cut.band(AccountId.of("elsewhere")));
        assertEquals(1, cut.band(id(0)).orElseThrow().number());
    }

    @Test
    void sharesThatDoNotSumToOne_areRefused() {
        assertRefused(
                "Expected shares in 'shares' that sum to 1, but found 0.9",
                () -> RankingCut.of(ranking(1), percent(10, 80), TieRule.INPUT_ORDER));
        assertRefused(
                "Expected shares in 'shares' that sum to 1, but found 0",
                () -> RankingCut.of(ranking(1), List.of(), TieRule.INPUT_ORDER));
    }

    @ParameterizedTest
    @CsvSource({
        "TO_BETTER_BAND, All into the better band, 全部归入较高的档",
        "TO_LOWER_BAND, All into the lower band, 全部归入较低的档",
        "INPUT_ORDER, Parted in the order of the portfolio, 按客户组合中的先后分开"
    })
    void tieRule_hasItsTextInBothLanguages(TieRule rule, String english, String chinese) {
        assertEquals("TieRule." + rule.name(), rule.code());
        assertEquals(english, Texts.english().of(rule));
        assertEquals(chinese, Texts.chinese().of(rule));
    }

    @Test
    void nulls_areRefusedByName() {
        AccountRanking ranking = ranking(1);
        assertNull("ranking", () -> RankingCut.of(null, TEN_THIRTY_SIXTY, TieRule.INPUT_ORDER));
        assertNull("shares", () -> RankingCut.of(ranking, (List<Probability>) null, TieRule.INPUT_ORDER));
        assertNull("shares", () -> RankingCut.of(ranking, (TierShares) null, TieRule.INPUT_ORDER));
        assertNull("tieRule", () -> RankingCut.of(ranking, TEN_THIRTY_SIXTY, null));
        assertNull(
                "id",
                () -> RankingCut.of(ranking, TEN_THIRTY_SIXTY, TieRule.INPUT_ORDER)
                        .band(null));
    }
}
