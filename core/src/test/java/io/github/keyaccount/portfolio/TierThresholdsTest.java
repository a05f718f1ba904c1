package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.Sketch.EUR;
import static io.github.keyaccount.portfolio.TierCriterion.POTENTIAL;
import static io.github.keyaccount.portfolio.TierCriterion.RECOVERY_TIME;
import static io.github.keyaccount.portfolio.TierCriterion.REVENUE_SHARE;
import static io.github.keyaccount.portfolio.TierCriterion.STRATEGIC_WEIGHT;
import static io.github.keyaccount.portfolio.TierCriterion.TENURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierThresholdsTest {
    private static final TierThresholds DEFAULTS = TierThresholds.defaults();

    @Test
    void defaults_areThoseOfTheDocumentation() {
        assertEquals(Optional.of(Probability.ofPercent(5)), DEFAULTS.revenueShare());
        assertEquals(Optional.of(12), DEFAULTS.recoveryMonths());
        assertEquals(Optional.of(Probability.ofFraction("0.7")), DEFAULTS.strategicWeight());
        assertEquals(Optional.of(5), DEFAULTS.tenureYears());
        assertEquals(Optional.empty(), DEFAULTS.potential());
        assertEquals(List.of(REVENUE_SHARE, RECOVERY_TIME, STRATEGIC_WEIGHT), List.copyOf(DEFAULTS.decisive()));
        assertEquals(2, DEFAULTS.supportingNeeded());
        assertEquals(List.of(REVENUE_SHARE, RECOVERY_TIME, STRATEGIC_WEIGHT, TENURE), DEFAULTS.used());
        assertSame(DEFAULTS, TierThresholds.defaults());
    }

    @Test
    void builder_beginsWithoutACriterion() {
        TierThresholds own = TierThresholds.builder()
                .tenureYears(1)
                .potential(Money.ofMinor(1, EUR))
                .build();
        assertEquals(List.of(TENURE, POTENTIAL), own.used());
        assertEquals(List.of(), List.copyOf(own.decisive()));
        assertEquals(2, own.supportingNeeded());
        assertEquals(
                List.of(POTENTIAL),
                TierThresholds.builder()
                        .potential(Money.ofMinor(1, EUR))
                        .supportingNeeded(1)
                        .build()
                        .used());
    }

    @Test
    void thresholdsByWhichNobodyCouldBeKey_areRefused() {
        TierThresholds.Builder one = TierThresholds.builder().tenureYears(1);
        assertRefused(
                "Expected a criterion in 'decisive', or as many thresholds as 'supportingNeeded', so that an account can"
                        + " be key, but found none, and 1 of 2",
                one::build);
        assertRefused(
                "Expected a criterion in 'decisive', or as many thresholds as 'supportingNeeded', so that an account can"
                        + " be key, but found none, and 4 of 5",
                () -> DEFAULTS.withSupportingNeeded(5).withDecisive());
    }

    @Test
    void decisiveCriteria_areInTheirOrder_whateverTheOrderOfTheirNaming() {
        TierThresholds thresholds = DEFAULTS.withDecisive(TENURE, REVENUE_SHARE);
        assertEquals(List.of(REVENUE_SHARE, TENURE), List.copyOf(thresholds.decisive()));
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> thresholds.decisive().add(RECOVERY_TIME));
    }

    @Test
    void thresholds_areEqual_whenAllTheirValuesAre() {
        TierThresholds built = TierThresholds.builder()
                .revenueShare(Probability.ofPercent(5))
                .recoveryMonths(12)
                .strategicWeight(Probability.ofPercent(70))
                .tenureYears(5)
                .addDecisive(STRATEGIC_WEIGHT, RECOVERY_TIME, REVENUE_SHARE)
                .supportingNeeded(2)
                .build();
        assertEquals(DEFAULTS, built);
        assertEquals(DEFAULTS.hashCode(), built.hashCode());
        for (TierThresholds other : List.of(
                built.withRevenueShare(Probability.ofPercent(6)),
                built.withRecoveryMonths(13),
                built.withStrategicWeight(Probability.ONE),
                built.withTenureYears(Optional.empty()),
                built.withPotential(Money.ofMinor(1, EUR)),
                built.withDecisive(),
                built.withSupportingNeeded(1))) {
            assertNotEquals(built, other);
        }
    }

    @Test
    void thresholdThatEverybodyMeets_isRefused() {
        assertRefused(
                "Expected a threshold above zero for REVENUE_SHARE, but found 0",
                () -> DEFAULTS.withRevenueShare(Probability.ZERO));
        assertRefused(
                "Expected a threshold above zero for STRATEGIC_WEIGHT, but found 0",
                () -> DEFAULTS.withStrategicWeight(Probability.ZERO));
        assertRefused(
                "Expected a threshold above zero for POTENTIAL, but found EUR 0.00",
                () -> DEFAULTS.withPotential(Money.zero(EUR)));
        assertRefused(
                "Expected a threshold above zero for POTENTIAL, but found EUR -0.01",
                () -> DEFAULTS.withPotential(Money.ofMinor(-1, EUR)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void timeThatIsNotAboveZero_isRefused(int time) {
        assertRefused(
                "Expected a threshold above zero for RECOVERY_TIME, but found " + time,
                () -> DEFAULTS.withRecoveryMonths(time));
        assertRefused(
                "Expected a threshold above zero for TENURE, but found " + time, () -> DEFAULTS.withTenureYears(time));
        assertRefused("Expected 'supportingNeeded' >= 1, but found " + time, () -> DEFAULTS.withSupportingNeeded(time));
    }

    @Test
    void leastThresholds_areTaken() {
        TierThresholds least = TierThresholds.builder()
                .revenueShare(Probability.ofBillionths(1))
                .recoveryMonths(1)
                .strategicWeight(Probability.ofBillionths(1))
                .tenureYears(1)
                .potential(Money.ofMinor(1, EUR))
                .supportingNeeded(1)
                .build();
        assertEquals(List.of(TierCriterion.values()), least.used());
    }

    @Test
    void thresholdsWithoutACriterion_areRefused() {
        assertRefused(
                "Expected a threshold for at least one criterion, but found none",
                () -> TierThresholds.builder().build());
    }

    @Test
    void decisiveCriterionWithoutAThreshold_isRefused() {
        assertRefused(
                "Expected a threshold for each of 'decisive', but found 1 offender: REVENUE_SHARE",
                () -> DEFAULTS.withRevenueShare(Optional.empty()));
        assertRefused(
                "Expected a threshold for each of 'decisive', but found 2 offenders: RECOVERY_TIME, POTENTIAL",
                () -> TierThresholds.builder()
                        .tenureYears(5)
                        .addDecisive(POTENTIAL, TENURE, RECOVERY_TIME)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "REVENUE_SHARE, Share of revenue, 占销售收入的比重",
        "RECOVERY_TIME, Months to make its loss good, 弥补其流失所需的月数",
        "STRATEGIC_WEIGHT, Strategic weight, 战略权重",
        "TENURE, Years as a customer, 成为客户的年数",
        "POTENTIAL, Purchase potential, 采购潜力"
    })
    void criterion_namesItsUnit_inBothLanguages(TierCriterion criterion, String english, String chinese) {
        assertEquals("TierCriterion." + criterion.name(), criterion.code());
        assertEquals(english, Texts.english().of(criterion));
        assertEquals(chinese, Texts.chinese().of(criterion));
    }
}
