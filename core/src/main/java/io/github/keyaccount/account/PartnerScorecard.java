package io.github.keyaccount.account;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.LargestRemainder;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a partner is worth by weighted criteria (客户评价), and what each criterion adds to it.
 *
 * <p>Score = Σ wᵢ × pᵢ ÷ Σ wᵢ, with the points pᵢ (0 to 100) and the weight wᵢ (zero or more) of each criterion that is
 * rated. A criterion that is not rated counts neither as good nor as bad; while one with a weight is missing, the score is
 * {@linkplain #provisional() provisional}. Points of 80, 60, 90 and 50, weighted 2 : 3 : 4 : 1, make (160 + 180 + 360 + 50)
 * ÷ 10 = 75.00, of which the parts are 16.00, 18.00, 36.00 and 5.00. Immutable and thread-safe.
 *
 * <p>Source: the evaluation of customers in the channel-management training texts.
 */
@Value.Immutable
@ValueStyle
public abstract class PartnerScorecard {
    private static final int MOST_POINTS = 100;
    private static final int DECIMALS = 2;

    PartnerScorecard() {}

    /**
     * Returns the scorecard of a partner. The order of the maps does not matter.
     *
     * @param points the points of the criteria that are rated, from 0 to 100
     * @param weights the weight of every criterion, zero or more, in any unit; zero takes a criterion out
     * @return the scorecard
     * @throws IllegalArgumentException if points are out of range, a weight is missing, negative or has more than 1,000
     *     digits before or after the decimal point, or all weights are zero
     */
    public static PartnerScorecard of(
            Map<PartnerCriterion, Integer> points, Map<PartnerCriterion, BigDecimal> weights) {
        Map<PartnerCriterion, Integer> rated = checkedPoints(points);
        Map<PartnerCriterion, BigDecimal> weighted = checkedWeights(weights);
        Map<PartnerCriterion, BigDecimal> weightedPoints = new EnumMap<>(PartnerCriterion.class);
        BigDecimal ratedWeight = BigDecimal.ZERO;
        List<PartnerCriterion> unrated = new ArrayList<>();
        for (PartnerCriterion criterion : PartnerCriterion.values()) {
            BigDecimal weight = Objects.requireNonNull(weighted.get(criterion), "weights");
            Integer given = rated.get(criterion);
            if (given != null) {
                weightedPoints.put(criterion, weight.multiply(BigDecimal.valueOf(given)));
                ratedWeight = ratedWeight.add(weight);
            } else if (weight.signum() > 0) {
                unrated.add(criterion);
            }
        }
        ImmutablePartnerScorecard.Builder scorecard = ImmutablePartnerScorecard.builder()
                .points(rated)
                .weights(weighted)
                .unrated(unrated);
        if (ratedWeight.signum() > 0) {
            BigDecimal score = score(weightedPoints, ratedWeight);
            scorecard.score(score).parts(parts(score, weightedPoints, ratedWeight));
        }
        return scorecard.build();
    }

    private static Map<PartnerCriterion, Integer> checkedPoints(Map<PartnerCriterion, Integer> points) {
        Objects.requireNonNull(points, "points");
        Map<PartnerCriterion, Integer> checked = new EnumMap<>(PartnerCriterion.class);
        points.forEach((criterion, given) ->
                checked.put(Objects.requireNonNull(criterion, "points"), Objects.requireNonNull(given, "points")));
        List<String> outOfRange = checked.entrySet().stream()
                .filter(entry -> entry.getValue() < 0 || entry.getValue() > MOST_POINTS)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        Check.noOffenders(outOfRange, "0 <= 'points' <= 100 of each criterion");
        return checked;
    }

    private static Map<PartnerCriterion, BigDecimal> checkedWeights(Map<PartnerCriterion, BigDecimal> weights) {
        Objects.requireNonNull(weights, "weights");
        Map<PartnerCriterion, BigDecimal> given = new EnumMap<>(PartnerCriterion.class);
        weights.forEach((criterion, weight) ->
                given.put(Objects.requireNonNull(criterion, "weights"), Objects.requireNonNull(weight, "weights")));
        List<PartnerCriterion> missing = new ArrayList<>(List.of(PartnerCriterion.values()));
        missing.removeAll(given.keySet());
        Check.argument(missing.isEmpty(), "'weights' of every criterion", "none of " + missing);
        return Check.weights(given, "weights");
    }

    private static BigDecimal score(Map<PartnerCriterion, BigDecimal> weightedPoints, BigDecimal weight) {
        BigDecimal sum = weightedPoints.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(weight, DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static Map<PartnerCriterion, BigDecimal> parts(
            BigDecimal score, Map<PartnerCriterion, BigDecimal> weightedPoints, BigDecimal weight) {
        List<BigInteger> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigInteger leftover = score.unscaledValue();
        for (BigDecimal weighted : weightedPoints.values()) {
            BigDecimal[] hundredths = weighted.movePointRight(DECIMALS).divideAndRemainder(weight);
            floors.add(hundredths[0].toBigInteger());
            remainders.add(hundredths[1]);
            leftover = leftover.subtract(hundredths[0].toBigInteger());
        }
        Iterator<BigInteger> fitted = LargestRemainder.handOut(floors, remainders, leftover.intValueExact())
                .iterator();
        Map<PartnerCriterion, BigDecimal> parts = new EnumMap<>(PartnerCriterion.class);
        weightedPoints.keySet().forEach(criterion -> parts.put(criterion, new BigDecimal(fitted.next(), DECIMALS)));
        return parts;
    }

    /**
     * Returns the points of the criteria that are rated.
     *
     * @return the points from 0 to 100, in the order of the criteria
     */
    public abstract Map<PartnerCriterion, Integer> points();

    /**
     * Returns the weights with which the score was computed.
     *
     * @return the weight of every criterion as given, without needless zeros, in the order of the criteria
     */
    public abstract Map<PartnerCriterion, BigDecimal> weights();

    /**
     * Returns the score.
     *
     * @return Σ wᵢ × pᵢ ÷ Σ wᵢ over the rated criteria, from 0 to 100, with 2 decimals, rounded once, half to even; empty if
     *     no criterion with a weight is rated
     */
    public abstract Optional<BigDecimal> score();

    /**
     * Returns what each rated criterion adds to the score: wᵢ × pᵢ ÷ Σ wᵢ. The parts sum to the score: each is rounded down
     * to 2 decimals, and the hundredths left over go one by one to those that lost most, among equals to the first.
     *
     * @return the parts in the order of the criteria; empty if there is no score
     */
    public abstract Map<PartnerCriterion, BigDecimal> parts();

    /**
     * Returns the criteria that have a weight, but are not rated.
     *
     * @return the criteria in their order
     */
    public abstract List<PartnerCriterion> unrated();

    /**
     * Returns whether the score may change once all criteria are rated.
     *
     * @return true while a criterion with a weight is not rated
     */
    public boolean provisional() {
        return !unrated().isEmpty();
    }

    /**
     * Returns what is missing as findings.
     *
     * @return one finding if the score is provisional or there is none, otherwise none
     */
    public List<Finding> findings() {
        if (score().isEmpty()) {
            return List.of(Finding.of(AccountFinding.PARTNER_WITHOUT_SCORE));
        }
        return provisional() ? List.of(Finding.of(AccountFinding.PARTNER_CRITERIA_UNRATED, unrated())) : List.of();
    }
}
