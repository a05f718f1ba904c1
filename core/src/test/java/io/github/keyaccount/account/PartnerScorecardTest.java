package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.PartnerCriterion.BUSINESS_CAPABILITY;
import static io.github.keyaccount.account.PartnerCriterion.CREDIT;
import static io.github.keyaccount.account.PartnerCriterion.ENTHUSIASM;
import static io.github.keyaccount.account.PartnerCriterion.SOCIAL_STANDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartnerScorecardTest {
    private static final Map<PartnerCriterion, Integer> POINTS =
            Map.of(ENTHUSIASM, 80, BUSINESS_CAPABILITY, 60, CREDIT, 90, SOCIAL_STANDING, 50);
    private static final Map<PartnerCriterion, BigDecimal> WEIGHTS = weights("2", "3", "4", "1");
    private static final Map<PartnerCriterion, BigDecimal> EQUAL = weights("1", "1", "1", "1");

    private static Map<PartnerCriterion, BigDecimal> weights(String... weights) {
        Map<PartnerCriterion, BigDecimal> map = new EnumMap<>(PartnerCriterion.class);
        for (PartnerCriterion criterion : PartnerCriterion.values()) {
            map.put(criterion, new BigDecimal(weights[criterion.ordinal()]));
        }
        return map;
    }

    private static Map<PartnerCriterion, BigDecimal> parts(String... parts) {
        return weights(parts);
    }

    // Laws

    @Provide
    Arbitrary<Map<PartnerCriterion, Integer>> points() {
        return Arbitraries.maps(
                Arbitraries.of(PartnerCriterion.class), Arbitraries.integers().between(0, 100));
    }

    /** Whole weights, of which one at least is not zero. */
    @Provide
    Arbitrary<List<Integer>> wholeWeights() {
        return Arbitraries.integers()
                .between(0, 20)
                .list()
                .ofSize(4)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
    }

    private static Map<PartnerCriterion, BigDecimal> map(List<Integer> weights) {
        return weights(weights.stream().map(String::valueOf).toArray(String[]::new));
    }

    @Property(tries = 300)
    void score_isTheWeightedMean_roundedOnce(
            @ForAll("points") Map<PartnerCriterion, Integer> points, @ForAll("wholeWeights") List<Integer> weights) {
        long sum = 0;
        long weight = 0;
        List<PartnerCriterion> unrated = new ArrayList<>();
        for (PartnerCriterion criterion : PartnerCriterion.values()) {
            int its = weights.get(criterion.ordinal());
            if (points.containsKey(criterion)) {
                sum += (long) its * points.get(criterion);
                weight += its;
            } else if (its > 0) {
                unrated.add(criterion);
            }
        }
        PartnerScorecard scorecard = PartnerScorecard.of(points, map(weights));
        assertEquals(unrated, scorecard.unrated());
        assertEquals(!unrated.isEmpty(), scorecard.provisional());
        if (weight == 0) {
            assertEquals(Optional.empty(), scorecard.score());
            assertEquals(Map.of(), scorecard.parts());
            return;
        }
        // Hundredths, half to even in whole numbers: up if more than half is left over, or half of it above an odd one.
        long hundredths = 100 * sum / weight;
        long twice = 2 * (100 * sum % weight);
        if (twice > weight || (twice == weight && hundredths % 2 == 1)) {
            hundredths++;
        }
        assertEquals(Optional.of(BigDecimal.valueOf(hundredths, 2)), scorecard.score());
        assertTrue(hundredths >= 0 && hundredths <= 10_000);
    }

    @Property(tries = 300)
    void parts_sumToTheScore_eachWithinAHundredth(
            @ForAll("points") Map<PartnerCriterion, Integer> points, @ForAll("wholeWeights") List<Integer> weights) {
        PartnerScorecard scorecard = PartnerScorecard.of(points, map(weights));
        Assume.that(scorecard.score().isPresent());
        assertEquals(points.keySet(), scorecard.parts().keySet());
        assertEquals(
                scorecard.score().orElseThrow(),
                scorecard.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        long weight = points.keySet().stream()
                .mapToLong(criterion -> weights.get(criterion.ordinal()))
                .sum();
        scorecard.parts().forEach((criterion, part) -> {
            // |part − w × p ÷ W| < 0.01, multiplied by 100 W
            long error = part.unscaledValue().longValueExact() * weight
                    - 100L * weights.get(criterion.ordinal()) * points.get(criterion);
            assertTrue(Math.abs(error) < weight, criterion + " " + part);
            assertEquals(2, part.scale());
        });
    }

    @Property(tries = 200)
    void raisingARating_neverLowersTheScore(
            @ForAll("points") Map<PartnerCriterion, Integer> points,
            @ForAll("wholeWeights") List<Integer> weights,
            @ForAll PartnerCriterion criterion,
            @ForAll @IntRange(max = 100) int by) {
        Assume.that(points.containsKey(criterion));
        Map<PartnerCriterion, Integer> raised = new HashMap<>(points);
        raised.put(criterion, Math.min(100, points.get(criterion) + by));
        PartnerScorecard before = PartnerScorecard.of(points, map(weights));
        PartnerScorecard after = PartnerScorecard.of(raised, map(weights));
        assertEquals(before.score().isPresent(), after.score().isPresent());
        assertTrue(before.score().isEmpty()
                || after.score().orElseThrow().compareTo(before.score().orElseThrow()) >= 0);
    }

    @Property(tries = 200)
    void scalingAllWeights_changesNeitherScoreNorParts(
            @ForAll("points") Map<PartnerCriterion, Integer> points,
            @ForAll("wholeWeights") List<Integer> weights,
            @ForAll @IntRange(min = 1, max = 1000) int factor,
            @ForAll @IntRange(min = -3, max = 12) int decimals) {
        Map<PartnerCriterion, BigDecimal> scaled = new EnumMap<>(PartnerCriterion.class);
        map(weights)
                .forEach((criterion, weight) ->
                        scaled.put(criterion, weight.multiply(BigDecimal.valueOf(factor, decimals))));
        PartnerScorecard scorecard = PartnerScorecard.of(points, map(weights));
        PartnerScorecard other = PartnerScorecard.of(points, scaled);
        assertEquals(scorecard.score(), other.score());
        assertEquals(scorecard.parts(), other.parts());
        assertEquals(scorecard.unrated(), other.unrated());
    }

    @Property(tries = 100)
    void orderOfTheMaps_doesNotMatter(
            @ForAll("points") Map<PartnerCriterion, Integer> points, @ForAll("wholeWeights") List<Integer> weights) {
        PartnerScorecard scorecard = PartnerScorecard.of(points, map(weights));
        PartnerScorecard reversed = PartnerScorecard.of(reversed(points), reversed(map(weights)));
        assertEquals(scorecard, reversed);
        assertEquals(
                List.copyOf(scorecard.points().keySet()),
                List.copyOf(reversed.points().keySet()));
        assertEquals(
                List.copyOf(scorecard.parts().keySet()),
                List.copyOf(reversed.parts().keySet()));
        assertEquals(
                List.of(PartnerCriterion.values()),
                List.copyOf(reversed.weights().keySet()));
    }

    private static <V> Map<PartnerCriterion, V> reversed(Map<PartnerCriterion, V> map) {
        List<PartnerCriterion> keys = new ArrayList<>(map.keySet());
        Collections.sort(keys);
        Collections.reverse(keys);
        Map<PartnerCriterion, V> reversed = new LinkedHashMap<>();
        keys.forEach(key -> reversed.put(key, map.get(key)));
        return reversed;
    }

    // Cases

    @Test
    void score_isTheWeightedMean() {
        // (80 × 2 + 60 × 3 + 90 × 4 + 50 × 1) ÷ 10 = 750 ÷ 10
        PartnerScorecard scorecard = PartnerScorecard.of(POINTS, WEIGHTS);
        assertEquals(Optional.of(new BigDecimal("75.00")), scorecard.score());
        assertEquals(parts("16.00", "18.00", "36.00", "5.00"), scorecard.parts());
        assertEquals(POINTS, scorecard.points());
        assertEquals(WEIGHTS, scorecard.weights());
        assertFalse(scorecard.provisional());
        assertEquals(List.of(), scorecard.findings());
    }

    @Test
    void score_isWithinZeroAndAHundred() {
        Map<PartnerCriterion, Integer> best =
                Map.of(ENTHUSIASM, 100, BUSINESS_CAPABILITY, 100, CREDIT, 100, SOCIAL_STANDING, 100);
        assertEquals(
                Optional.of(new BigDecimal("100.00")),
                PartnerScorecard.of(best, weights("1", "1", "5", "0")).score());
        assertEquals(
                Optional.of(new BigDecimal("0.00")),
                PartnerScorecard.of(Map.of(CREDIT, 0), EQUAL).score());
    }

    @Test
    void hundredthsLeftOver_goToThePartsThatLostMost_amongEqualsToTheFirst() {
        // 100 ÷ 3 each, 33.33 and a third of a hundredth lost; one hundredth is left over.
        Map<PartnerCriterion, Integer> equal = Map.of(CREDIT, 100, ENTHUSIASM, 100, SOCIAL_STANDING, 100);
        assertEquals(
                Map.of(
                        ENTHUSIASM, new BigDecimal("33.34"),
                        CREDIT, new BigDecimal("33.33"),
                        SOCIAL_STANDING, new BigDecimal("33.33")),
                PartnerScorecard.of(equal, EQUAL).parts());
        // Of 3 × 1 ÷ 7 = 0.428…, 2 × 1 ÷ 7 = 0.285… and 2 × 2 ÷ 7 = 0.571… make 9 ÷ 7 = 1.285…: 1.29 in all, 1.27
        // rounded
        // down, and the most is lost by 0.42|8 and 0.28|5.
        assertEquals(
                Map.of(
                        ENTHUSIASM, new BigDecimal("0.43"),
                        CREDIT, new BigDecimal("0.29"),
                        SOCIAL_STANDING, new BigDecimal("0.57")),
                PartnerScorecard.of(Map.of(ENTHUSIASM, 1, CREDIT, 1, SOCIAL_STANDING, 2), weights("3", "9", "2", "2"))
                        .parts());
    }

    @Test
    void score_isRoundedHalfToEven() {
        // 1 ÷ 8 = 0.125 and 3 ÷ 8 = 0.375
        assertEquals(
                Optional.of(new BigDecimal("0.12")),
                PartnerScorecard.of(Map.of(ENTHUSIASM, 1, CREDIT, 0), weights("1", "0", "7", "0"))
                        .score());
        assertEquals(
                Optional.of(new BigDecimal("0.38")),
                PartnerScorecard.of(Map.of(ENTHUSIASM, 3, CREDIT, 0), weights("1", "0", "7", "0"))
                        .score());
    }

    @Test
    void score_isProvisional_whileACriterionWithAWeightIsUnrated() {
        // (80 × 2 + 50 × 1) ÷ 3 = 70
        PartnerScorecard scorecard = PartnerScorecard.of(Map.of(ENTHUSIASM, 80, SOCIAL_STANDING, 50), WEIGHTS);
        assertEquals(Optional.of(new BigDecimal("70.00")), scorecard.score());
        assertEquals(List.of(BUSINESS_CAPABILITY, CREDIT), scorecard.unrated());
        assertTrue(scorecard.provisional());
        List<Finding> findings = scorecard.findings();
        assertEquals(
                List.of(Finding.of(AccountFinding.PARTNER_CRITERIA_UNRATED, List.of(BUSINESS_CAPABILITY, CREDIT))),
                findings);
        assertEquals(
                "The score of the partner is provisional, because these criteria are not rated yet: Business capability,"
                        + " Credit.",
                Texts.english().of(findings.get(0)));
        assertEquals("以下标准尚未评分，客户评价得分为暂定：经营能力、信誉。", Texts.chinese().of(findings.get(0)));
    }

    @Test
    void score_isFinal_whenOnlyCriteriaWithoutWeightAreUnrated() {
        PartnerScorecard scorecard =
                PartnerScorecard.of(Map.of(ENTHUSIASM, 80, CREDIT, 60), weights("1", "0", "1.0", "0.00"));
        assertEquals(Optional.of(new BigDecimal("70.00")), scorecard.score());
        assertFalse(scorecard.provisional());
        assertEquals(List.of(), scorecard.unrated());
        assertEquals(weights("1", "0", "1", "0"), scorecard.weights());
    }

    @Test
    void ratingOfACriterionWithoutWeight_addsNothing() {
        PartnerScorecard scorecard =
                PartnerScorecard.of(Map.of(ENTHUSIASM, 80, SOCIAL_STANDING, 10), weights("1", "0", "0", "0"));
        assertEquals(Optional.of(new BigDecimal("80.00")), scorecard.score());
        assertEquals(
                Map.of(ENTHUSIASM, new BigDecimal("80.00"), SOCIAL_STANDING, new BigDecimal("0.00")),
                scorecard.parts());
    }

    @Test
    void score_isEmpty_whenNoCriterionWithAWeightIsRated() {
        PartnerScorecard scorecard = PartnerScorecard.of(Map.of(SOCIAL_STANDING, 90), weights("1", "1", "1", "0"));
        assertEquals(Optional.empty(), scorecard.score());
        assertEquals(Map.of(), scorecard.parts());
        assertEquals(Map.of(SOCIAL_STANDING, 90), scorecard.points());
        assertEquals(List.of(ENTHUSIASM, BUSINESS_CAPABILITY, CREDIT), scorecard.unrated());
        assertTrue(scorecard.provisional());
        List<Finding> findings = scorecard.findings();
        assertEquals(List.of(Finding.of(AccountFinding.PARTNER_WITHOUT_SCORE)), findings);
        assertEquals(
                "The partner has no score, because none of the criteria that carry a weight is rated.",
                Texts.english().of(findings.get(0)));
        assertEquals("有权重的标准均未评分，因而没有客户评价得分。", Texts.chinese().of(findings.get(0)));
        assertEquals(Optional.empty(), PartnerScorecard.of(Map.of(), EQUAL).score());
    }

    @Test
    void equalWeights_makeEqualScorecards_howeverTheyAreWritten() {
        assertEquals(
                PartnerScorecard.of(POINTS, weights("10", "20", "0", "0.5")),
                PartnerScorecard.of(POINTS, weights("10.0", "2E+1", "0.000", "0.50")));
        assertEquals(
                "{ENTHUSIASM=10, BUSINESS_CAPABILITY=20, CREDIT=0, SOCIAL_STANDING=0.5}",
                PartnerScorecard.of(POINTS, weights("10.0", "2E+1", "0.000", "0.50"))
                        .weights()
                        .toString());
    }

    @Test
    void points_areRefused_outOfRange() {
        assertRefused(
                "Expected 0 <= 'points' <= 100 of each criterion, but found 2 offenders: ENTHUSIASM -1, CREDIT 101",
                () -> PartnerScorecard.of(Map.of(CREDIT, 101, SOCIAL_STANDING, 100, ENTHUSIASM, -1), WEIGHTS));
    }

    @Test
    void weights_areRefused_whenNegativeMissingOrAllZero() {
        assertRefused(
                "Expected all 'weights' >= 0, but found 2 offenders: BUSINESS_CAPABILITY -0.5, CREDIT -1",
                () -> PartnerScorecard.of(POINTS, weights("1", "-0.5", "-1", "0")));
        assertRefused(
                "Expected 'weights' of every criterion, but found none of [ENTHUSIASM, SOCIAL_STANDING]",
                () -> PartnerScorecard.of(POINTS, Map.of(CREDIT, BigDecimal.ONE, BUSINESS_CAPABILITY, BigDecimal.ONE)));
        assertRefused(
                "Expected the sum of 'weights' > 0, but found 0",
                () -> PartnerScorecard.of(POINTS, weights("0", "0.0", "0", "0")));
        assertRefused(
                "Expected 'weights' with at most 1000 digits before and after the decimal point, but found 1001 before"
                        + " and 0 after it",
                () -> PartnerScorecard.of(POINTS, weights("1E+1000", "0", "0", "0")));
        assertEquals(
                Optional.of(new BigDecimal("80.00")),
                PartnerScorecard.of(POINTS, weights("1E+999", "0", "0", "1E-1000"))
                        .score());
    }

    @Test
    void scorecard_staysAsItIs() {
        Map<PartnerCriterion, Integer> points = new HashMap<>(POINTS);
        PartnerScorecard scorecard = PartnerScorecard.of(points, WEIGHTS);
        points.put(CREDIT, 0);
        assertEquals(POINTS, scorecard.points());
        assertThrows(
                UnsupportedOperationException.class, () -> scorecard.parts().clear());
    }

    @Test
    void nulls_areRefusedByName() {
        Map<PartnerCriterion, Integer> nullPoints = new HashMap<>();
        nullPoints.put(CREDIT, null);
        Map<PartnerCriterion, BigDecimal> nullWeight = new HashMap<>(WEIGHTS);
        nullWeight.put(CREDIT, null);
        assertNull("points", () -> PartnerScorecard.of(null, WEIGHTS));
        assertNull("weights", () -> PartnerScorecard.of(POINTS, null));
        assertNull("points", () -> PartnerScorecard.of(nullPoints, WEIGHTS));
        assertNull("weights", () -> PartnerScorecard.of(POINTS, nullWeight));
        Map<PartnerCriterion, Integer> noCriterion = new HashMap<>();
        noCriterion.put(null, 1);
        Map<PartnerCriterion, BigDecimal> weightOfNone = new HashMap<>(WEIGHTS);
        weightOfNone.put(null, BigDecimal.ONE);
        assertNull("points", () -> PartnerScorecard.of(noCriterion, WEIGHTS));
        assertNull("weights", () -> PartnerScorecard.of(POINTS, weightOfNone));
    }
}
