package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountHierarchy;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.GroupFigures;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** What is worked out from equal portfolios by equal options is equal. */
class ResultEqualityTest {
    private static final SalesPeriod PERIOD = SalesPeriod.year(2026);
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static Account account(String id) {
        return Account.builder().id(id).name("Company " + id).build();
    }

    private static AccountFigures figures(String id, long revenue) {
        return AccountFigures.builder()
                .account(id)
                .period(PERIOD)
                .revenue(Money.parse("EUR " + revenue))
                .build();
    }

    private static AccountAppraisal appraisal(String id, int months) {
        return AccountAppraisal.builder()
                .account(id)
                .date(AS_OF)
                .recoveryMonths(months)
                .build();
    }

    private static Portfolio portfolio(String second, long revenue, int months, LocalDate asOf) {
        return Portfolio.of(
                List.of(account("A"), account(second)),
                List.of(figures("A", revenue), figures(second, 5)),
                List.of(appraisal("A", months)),
                PERIOD,
                asOf);
    }

    private static <O> void assertEqualByInput(BiFunction<Portfolio, O, Object> result, O option, O otherOption) {
        Portfolio portfolio = portfolio("B", 7, 3, AS_OF);
        Object one = result.apply(portfolio, option);
        assertEquals(one, result.apply(portfolio("B", 7, 3, AS_OF), option));
        assertEquals(
                one.hashCode(),
                result.apply(portfolio("B", 7, 3, AS_OF), option).hashCode());
        assertNotEquals(one, result.apply(portfolio("B", 8, 3, AS_OF), option));
        assertNotEquals(one, result.apply(portfolio, otherOption));
        assertNotEquals(one, "another thing");
    }

    @Test
    void portfolios_areEqual_whenTheSameIsKnownOfTheSameAccounts() {
        Portfolio portfolio = portfolio("B", 7, 3, AS_OF);
        assertEquals(portfolio, portfolio("B", 7, 3, AS_OF));
        assertEquals(portfolio.hashCode(), portfolio("B", 7, 3, AS_OF).hashCode());
        assertNotEquals(portfolio, portfolio("C", 7, 3, AS_OF));
        assertNotEquals(portfolio.hashCode(), portfolio("C", 7, 3, AS_OF).hashCode());
        assertNotEquals(portfolio, portfolio("B", 8, 3, AS_OF));
        assertNotEquals(portfolio, portfolio("B", 7, 4, AS_OF));
        assertNotEquals(portfolio, portfolio("B", 7, 3, AS_OF.plusDays(1)));
        assertNotEquals(portfolio, Portfolio.of(portfolio.accounts(), List.of(), List.of(), PERIOD, AS_OF));
        assertNotEquals(
                Portfolio.of(List.of(), List.of(), List.of(), PERIOD, AS_OF),
                Portfolio.of(List.of(), List.of(), List.of(), SalesPeriod.quarter(2026, 4), AS_OF));
    }

    @Test
    void results_areEqual_whenPortfoliosAndOptionsAre() {
        TierThresholds thresholds = TierThresholds.defaults();
        assertEqualByInput(AccountTiering::of, thresholds, thresholds.withTenureYears(6));
        RankingWeights other = RankingWeights.of(Map.of(RankingCriterion.POTENTIAL, BigDecimal.ONE));
        assertEqualByInput(AccountRanking::of, RankingWeights.bySize(), other);
        assertEqualByInput(ParetoCurve::of, PortfolioMeasure.REVENUE, PortfolioMeasure.MARGIN);
        assertEqualByInput(
                (portfolio, limits) -> AbcClasses.of(ParetoCurve.of(portfolio, PortfolioMeasure.REVENUE), limits)
                        .orElseThrow(),
                AbcLimits.defaults(),
                AbcLimits.defaults().withBUpTo(Probability.ofPercent(96)));
        PotentialShareMatrix matrix =
                PotentialShareMatrix.standard(Money.parse("EUR 10"), Money.parse("EUR 20"), Probability.ofPercent(50));
        assertEqualByInput(MatrixPlacements::of, matrix, matrix.withPostures(Map.of()));
    }

    @Test
    void groups_areEqual_whenAccountsAndFiguresAre() {
        AccountHierarchy hierarchy = AccountHierarchy.of(List.of(account("A"), account("B")));
        AccountHierarchy same = AccountHierarchy.of(List.of(account("A"), account("B")));
        assertEquals(hierarchy, same);
        assertEquals(hierarchy.hashCode(), same.hashCode());
        AccountHierarchy joined =
                AccountHierarchy.of(List.of(account("A"), account("B").withParent(AccountId.of("A"))));
        assertNotEquals(hierarchy, joined);
        assertNotEquals(hierarchy.hashCode(), joined.hashCode());
        GroupFigures groups = GroupFigures.of(hierarchy, List.of(figures("A", 7)));
        assertEquals(groups, GroupFigures.of(same, List.of(figures("A", 7))));
        assertEquals(
                groups.hashCode(),
                GroupFigures.of(same, List.of(figures("A", 7))).hashCode());
        assertNotEquals(groups, GroupFigures.of(hierarchy, List.of(figures("A", 8))));
        // The same sum and the same missing member, but of another account of the group.
        assertNotEquals(
                GroupFigures.of(joined, List.of(figures("A", 7))), GroupFigures.of(joined, List.of(figures("B", 7))));
        // The same figures; one hierarchy has an account more, without any.
        assertNotEquals(groups, GroupFigures.of(AccountHierarchy.of(List.of(account("A"))), List.of(figures("A", 7))));
    }

    @Test
    void accountsWithoutFigures_areListed() {
        assertEquals(
                List.of(AccountId.of("B")),
                Portfolio.of(List.of(account("A"), account("B")), List.of(figures("A", 0)), List.of(), PERIOD, AS_OF)
                        .withoutFigures());
    }

    /**
     * By size alone, EUR 5 of at most 7 are ⌊5 ÷ 7 × 10⁹⌋ = 714,285,714 billionths. Where both score nothing, the larger
     * revenue comes first.
     */
    @Test
    void rankedAccount_isFoundById_andSaysWhyItHasItsRank() {
        AccountRanking ranking = AccountRanking.of(portfolio("B", 7, 3, AS_OF), RankingWeights.bySize());
        RankedAccount second = ranking.find(AccountId.of("B")).orElseThrow();
        assertEquals(ranking.ranked().get(1), second);
        assertEquals(Optional.empty(), ranking.find(AccountId.of("C")));
        assertEquals(
                "[PortfolioFinding.RANKED{rank=2, score=0.7142},"
                        + " PortfolioFinding.RANKED_BY_CRITERION{criterion=SIZE, part=0.7142}]",
                second.reasons().toString());
        AccountRanking byPotential = AccountRanking.of(
                ranking.portfolio(), RankingWeights.of(Map.of(RankingCriterion.POTENTIAL, BigDecimal.ONE)));
        assertEquals(
                "[PortfolioFinding.RANKED{rank=2, score=0.0000},"
                        + " PortfolioFinding.RANKED_WITHOUT_CRITERION{criterion=POTENTIAL}]",
                byPotential.find(AccountId.of("B")).orElseThrow().reasons().toString());
    }

    @Test
    void nullsInsideCollections_areRefusedByName() {
        AccountRanking ranking = AccountRanking.of(portfolio("B", 7, 3, AS_OF), RankingWeights.bySize());
        assertNull("shares", () -> RankingCut.of(ranking, Arrays.asList(Probability.ONE, null), TieRule.INPUT_ORDER));
        assertNull("reasons", () -> new MatrixPlacements.NotPlaced(AccountId.of("A"), Arrays.asList((Finding) null)));
        TargetMarket market = TargetMarket.builder()
                .putCriteria(
                        PriorityClass.FIRST,
                        MarketCriteria.builder().addLocation("Wien").build())
                .build();
        assertNull(
                "related",
                () -> MarketWidening.of(
                        market, List.of(), new HashSet<>(Arrays.asList((AccountId) null)), Probability.ONE));
    }

    @Test
    void reasonsOfARank_readInBothLanguages() {
        Finding rank = Finding.of(PortfolioFinding.RANKED, 2, new BigDecimal("0.7142"));
        assertEquals(
                "Rank 2, with a score of 0.7142 on the scale from 0 to 1.",
                Texts.english().of(rank));
        assertEquals("名次 2，得分 0.7142（满分为 1）。", Texts.chinese().of(rank));
        Finding part =
                Finding.of(PortfolioFinding.RANKED_BY_CRITERION, RankingCriterion.POTENTIAL, new BigDecimal("0.2000"));
        assertEquals(
                "Purchase potential adds 0.2000 to the score.", Texts.english().of(part));
        assertEquals("“采购潜力”计 0.2000 分。", Texts.chinese().of(part));
        Finding none = Finding.of(PortfolioFinding.RANKED_WITHOUT_CRITERION, RankingCriterion.POTENTIAL);
        assertEquals(
                "Purchase potential is not known, and adds nothing to the score.",
                Texts.english().of(none));
        assertEquals("“采购潜力”未知，不计分。", Texts.chinese().of(none));
    }
}
