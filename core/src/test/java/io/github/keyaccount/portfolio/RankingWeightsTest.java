package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.RankingCriterion.IMPORTANCE_TO_COMPANY;
import static io.github.keyaccount.portfolio.RankingCriterion.IMPORTANCE_TO_SELLER;
import static io.github.keyaccount.portfolio.RankingCriterion.POTENTIAL;
import static io.github.keyaccount.portfolio.RankingCriterion.SIZE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.keyaccount.explain.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingWeightsTest {
    /** Of size, potential, importance to the seller and to the company. */
    private static RankingWeights weights(String size, String potential, String seller, String company) {
        return RankingWeights.of(Map.of(
                IMPORTANCE_TO_COMPANY,
                new BigDecimal(company),
                IMPORTANCE_TO_SELLER,
                new BigDecimal(seller),
                POTENTIAL,
                new BigDecimal(potential),
                SIZE,
                new BigDecimal(size)));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 3, 2, 0, 5, 3, 2, 0",
        "0.5, 0.3, 0.2, 0.000, 5, 3, 2, 0",
        "100, 300, 0, 1000, 1, 3, 0, 10",
        "0.25, 0.75, 1.5, 1E+1, 1, 3, 6, 40",
        "7, 0, 0, 0, 1, 0, 0, 0",
        "0.333333333, 0.333333333, 0.333333334, 0, 333333333, 333333333, 333333334, 0",
        "1E+900, 2E+900, 0, 0, 1, 2, 0, 0",
        "1E-900, 0, 0, 8999999999E-900, 1, 0, 0, 8999999999"
    })
    void wholeNumbers_areTheSmallestInTheProportion(
            String size, String potential, String seller, String company, long one, long two, long three, long four) {
        RankingWeights weights = weights(size, potential, seller, company);
        assertEquals(one, weights.wholeNumber(SIZE));
        assertEquals(two, weights.wholeNumber(POTENTIAL));
        assertEquals(three, weights.wholeNumber(IMPORTANCE_TO_SELLER));
        assertEquals(four, weights.wholeNumber(IMPORTANCE_TO_COMPANY));
    }

    @Test
    void weights_areKeptAsGiven_withoutTrailingZerosAndWithoutThoseThatDoNotCount() {
        RankingWeights weights = weights("0.50", "0", "2.0", "0.30");
        assertEquals(
                List.of(SIZE, IMPORTANCE_TO_SELLER, IMPORTANCE_TO_COMPANY),
                List.copyOf(weights.weights().keySet()));
        assertEquals(
                List.of(new BigDecimal("0.5"), new BigDecimal("2"), new BigDecimal("0.3")),
                List.copyOf(weights.weights().values()));
        assertEquals(weights, weights("0.5", "0.0", "2", "0.3"));
        assertEquals(weights.hashCode(), weights("0.5", "0.0", "2", "0.3").hashCode());
        assertNotEquals(weights, weights("0.6", "0.0", "2", "0.3"));
    }

    @Test
    void bySize_countsNothingElse() {
        assertEquals(Map.of(SIZE, BigDecimal.ONE), RankingWeights.bySize().weights());
        assertSame(RankingWeights.bySize(), RankingWeights.bySize());
    }

    @Test
    void weightBelowZero_isRefused() {
        assertRefused("Expected all 'weights' >= 0, but found -0.1", () -> weights("1", "-0.1", "1", "1"));
    }

    @Test
    void weightsOfNothing_areRefused() {
        assertRefused(
                "Expected at least one of 'weights' above zero, but found none", () -> weights("0", "0.0", "0", "0"));
        assertRefused(
                "Expected at least one of 'weights' above zero, but found none", () -> RankingWeights.of(Map.of()));
    }

    @Test
    void weightsInTooFineAProportion_areRefused() {
        assertRefused(
                "Expected 'weights' in the proportion of whole numbers that sum to at most 9000000000, but found"
                        + " 9000000001",
                () -> weights("1", "9000000000", "0", "0"));
        assertRefused(
                "Expected 'weights' in the proportion of whole numbers that sum to at most 9000000000, but found"
                        + " 10000000000",
                () -> weights("0.3333333333", "0.3333333333", "0.3333333334", "0"));
        assertRefused(
                "Expected 'weights' with at most 1000 digits before and after the decimal point, but found 1000000001"
                        + " before and 0 after it",
                () -> weights("1E+1000000000", "1", "0", "0"));
    }

    @ParameterizedTest
    @CsvSource({
        "SIZE, Size by revenue, 规模（按销售收入）",
        "POTENTIAL, Purchase potential, 采购潜力",
        "IMPORTANCE_TO_SELLER, Importance to the seller, 对销售人员的重要性",
        "IMPORTANCE_TO_COMPANY, Importance to the company, 对公司的重要性"
    })
    void criterion_hasItsTextInBothLanguages(RankingCriterion criterion, String english, String chinese) {
        assertEquals("RankingCriterion." + criterion.name(), criterion.code());
        assertEquals(english, Texts.english().of(criterion));
        assertEquals(chinese, Texts.chinese().of(criterion));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("weights", () -> RankingWeights.of(null));
        Map<RankingCriterion, BigDecimal> withNull = new HashMap<>();
        withNull.put(SIZE, null);
        assertNull("weights", () -> RankingWeights.of(withNull));
        Map<RankingCriterion, BigDecimal> ofNull = new HashMap<>();
        ofNull.put(null, BigDecimal.ONE);
        assertNull("weights", () -> RankingWeights.of(ofNull));
    }
}
