package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RivalComparisonTest {
    private static final List<String> CRITERIA = List.of("quality", "price", "service", "delivery");

    private static final Competitor BETA = Competitor.of("Beta");
    private static final Competitor GAMMA = Competitor.of("Gamma");
    private static final Competitor GONE = Competitor.of("Gone").withInTheRunning(false);
    private static final Competitor KNOWN = Competitor.builder()
            .name("Delta")
            .addAdvantage("cheaper")
            .addAdvantage("nearer")
            .addTie("brother of Li Wei")
            .build();

    /** The worked number of the documentation, and a criterion for which Beta is not rated. */
    private static final Map<String, BigDecimal> WEIGHTS = weights("quality", "5", "price", "3", "service", "2");

    private static final Map<String, Integer> OURS = ratings("quality", 80, "price", 60, "service", 90);
    private static final Map<String, Integer> BETAS = ratings("quality", 70, "price", 80);

    private static Map<String, BigDecimal> weights(String... pairs) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            weights.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return weights;
    }

    private static Map<String, Integer> ratings(Object... pairs) {
        Map<String, Integer> ratings = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ratings.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return ratings;
    }

    private static RelativeAdvantage advantage(
            Map<String, Integer> ours, Map<String, Integer> theirs, Map<String, BigDecimal> weights) {
        return RivalComparison.of(ours, Map.of("Beta", theirs), List.of(BETA), weights)
                .advantages()
                .get(0);
    }

    // Laws

    @Provide
    Arbitrary<Map<String, Integer>> ratings() {
        return Arbitraries.maps(Arbitraries.of(CRITERIA), Arbitraries.integers().between(0, 100));
    }

    /** Whole weights of all criteria, of which one at least is not zero. */
    @Provide
    Arbitrary<List<Integer>> wholeWeights() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofSize(CRITERIA.size())
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
    }

    private static Map<String, BigDecimal> map(List<Integer> weights) {
        Map<String, BigDecimal> map = new LinkedHashMap<>();
        IntStream.range(0, weights.size()).forEach(i -> map.put(CRITERIA.get(i), BigDecimal.valueOf(weights.get(i))));
        return map;
    }

    /** Hundredths of sum ÷ weight, half to even, in whole numbers and by the absolute value. */
    private static long hundredths(long sum, long weight) {
        long quotient = 100 * Math.abs(sum) / weight;
        long twice = 2 * (100 * Math.abs(sum) % weight);
        if (twice > weight || (twice == weight && quotient % 2 == 1)) {
            quotient++;
        }
        return sum < 0 ? -quotient : quotient;
    }

    @Property(tries = 300)
    void advantage_isTheWeightedMeanOfTheLeads_roundedOnce(
            @ForAll("ratings") Map<String, Integer> ours,
            @ForAll("ratings") Map<String, Integer> theirs,
            @ForAll("wholeWeights") List<Integer> weights) {
        long sum = 0;
        long weight = 0;
        List<String> unknown = new ArrayList<>();
        Map<String, Integer> leads = new LinkedHashMap<>();
        for (int i = 0; i < CRITERIA.size(); i++) {
            String criterion = CRITERIA.get(i);
            if (weights.get(i) == 0) {
                continue;
            }
            if (ours.containsKey(criterion) && theirs.containsKey(criterion)) {
                int lead = ours.get(criterion) - theirs.get(criterion);
                leads.put(criterion, lead);
                sum += (long) weights.get(i) * lead;
                weight += weights.get(i);
            } else {
                unknown.add(criterion);
            }
        }
        RelativeAdvantage advantage = advantage(ours, theirs, map(weights));
        assertEquals(leads, advantage.leads());
        assertEquals(unknown, advantage.unknown());
        assertEquals(!unknown.isEmpty(), advantage.provisional());
        if (weight == 0) {
            assertEquals(Optional.empty(), advantage.advantage());
            assertEquals(Map.of(), advantage.parts());
            return;
        }
        long hundredths = hundredths(sum, weight);
        assertEquals(Optional.of(BigDecimal.valueOf(hundredths, 2)), advantage.advantage());
        assertTrue(Math.abs(hundredths) <= 10_000);
        BigDecimal parts = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> part : advantage.parts().entrySet()) {
            assertEquals(2, part.getValue().scale());
            parts = parts.add(part.getValue());
            // |part − w × lead ÷ W| < 0.01, multiplied by 100 W
            long exact = 100L * weights.get(CRITERIA.indexOf(part.getKey())) * leads.get(part.getKey());
            long error = part.getValue().unscaledValue().longValueExact() * weight - exact;
            assertTrue(Math.abs(error) < weight, part.toString());
        }
        assertEquals(List.copyOf(leads.keySet()), List.copyOf(advantage.parts().keySet()));
        assertEquals(BigDecimal.valueOf(hundredths, 2), parts);
    }

    @Property(tries = 300)
    void swappingUsAndTheRival_negatesEverything(
            @ForAll("ratings") Map<String, Integer> ours,
            @ForAll("ratings") Map<String, Integer> theirs,
            @ForAll("wholeWeights") List<Integer> weights) {
        RelativeAdvantage one = advantage(ours, theirs, map(weights));
        RelativeAdvantage other = advantage(theirs, ours, map(weights));
        assertEquals(one.advantage().map(BigDecimal::negate), other.advantage());
        assertEquals(one.unknown(), other.unknown());
        assertEquals(one.whereWeLead(), other.whereTheyLead());
        assertEquals(one.whereTheyLead(), other.whereWeLead());
        Map<String, BigDecimal> negated = new LinkedHashMap<>(one.parts());
        negated.replaceAll((criterion, part) -> part.negate());
        assertEquals(negated, other.parts());
    }

    @Property(tries = 200)
    void scalingAllWeights_changesNothing(
            @ForAll("ratings") Map<String, Integer> ours,
            @ForAll("ratings") Map<String, Integer> theirs,
            @ForAll("wholeWeights") List<Integer> weights,
            @ForAll @IntRange(min = 1, max = 1000) int factor,
            @ForAll @IntRange(min = -3, max = 12) int decimals) {
        Map<String, BigDecimal> scaled = map(weights);
        scaled.replaceAll((criterion, weight) -> weight.multiply(BigDecimal.valueOf(factor, decimals)));
        assertEquals(advantage(ours, theirs, map(weights)), advantage(ours, theirs, scaled));
    }

    @Property(tries = 200)
    void raisingOurRating_neverLowersTheAdvantage(
            @ForAll("ratings") Map<String, Integer> ours,
            @ForAll("ratings") Map<String, Integer> theirs,
            @ForAll("wholeWeights") List<Integer> weights,
            @ForAll @IntRange(max = 3) int which,
            @ForAll @IntRange(max = 100) int by) {
        Map<String, Integer> raised = new LinkedHashMap<>(ours);
        raised.computeIfPresent(CRITERIA.get(which), (criterion, rating) -> Math.min(100, rating + by));
        Optional<BigDecimal> before = advantage(ours, theirs, map(weights)).advantage();
        Optional<BigDecimal> after = advantage(raised, theirs, map(weights)).advantage();
        assertEquals(before.isPresent(), after.isPresent());
        assertTrue(before.isEmpty() || after.get().compareTo(before.get()) >= 0);
    }

    /** Looks for the least exact fraction among all, the first of several. */
    @Property(tries = 200)
    void strongestRival_hasTheSmallestExactAdvantage(
            @ForAll("ratings") Map<String, Integer> ours,
            @ForAll("ratings") Map<String, Integer> betas,
            @ForAll("ratings") Map<String, Integer> gammas,
            @ForAll("wholeWeights") List<Integer> weights) {
        Map<String, Map<String, Integer>> theirs = Map.of("Beta", betas, "Gamma", gammas);
        RivalComparison comparison = RivalComparison.of(ours, theirs, List.of(BETA, GAMMA), map(weights));
        Optional<String> strongest = Optional.empty();
        long leastSum = 0;
        long leastWeight = 1;
        for (String rival : List.of("Beta", "Gamma")) {
            long sum = 0;
            long weight = 0;
            for (int i = 0; i < CRITERIA.size(); i++) {
                Integer our = ours.get(CRITERIA.get(i));
                Integer their = theirs.get(rival).get(CRITERIA.get(i));
                if (our != null && their != null) {
                    sum += (long) weights.get(i) * (our - their);
                    weight += weights.get(i);
                }
            }
            if (weight > 0 && (strongest.isEmpty() || sum * leastWeight < leastSum * weight)) {
                strongest = Optional.of(rival);
                leastSum = sum;
                leastWeight = weight;
            }
        }
        assertEquals(strongest, comparison.strongestRival());
        assertEquals(
                advantage(ours, betas, map(weights)), comparison.advantages().get(0));
    }

    /** By counting the criteria with a weight that are rated on both sides, and those that are not. */
    @Property(tries = 300)
    void whatIsMissing_isFound(
            @ForAll("ratings") Map<String, Integer> ours,
            @ForAll("ratings") Map<String, Integer> theirs,
            @ForAll("wholeWeights") List<Integer> weights) {
        int comparable = 0;
        int missing = 0;
        for (int i = 0; i < CRITERIA.size(); i++) {
            boolean both = ours.containsKey(CRITERIA.get(i)) && theirs.containsKey(CRITERIA.get(i));
            comparable += weights.get(i) > 0 && both ? 1 : 0;
            missing += weights.get(i) > 0 && !both ? 1 : 0;
        }
        List<FindingCode> expected = new ArrayList<>();
        if (theirs.isEmpty()) {
            expected.add(NegotiationFinding.RIVAL_UNRATED);
        } else if (comparable == 0) {
            expected.add(NegotiationFinding.RIVAL_NOT_COMPARABLE);
        } else if (missing == 0) {
            expected.add(NegotiationFinding.STRONGEST_RIVAL);
        } else {
            expected.add(NegotiationFinding.STRONGEST_RIVAL_PROVISIONAL);
            expected.add(NegotiationFinding.RIVAL_PARTLY_UNKNOWN);
        }
        List<FindingCode> found = new ArrayList<>(
                RivalComparison.of(ours, Map.of("Beta", theirs), List.of(BETA), map(weights)).findings().stream()
                        .map(Finding::code)
                        .toList());
        found.remove(NegotiationFinding.RIVAL_AHEAD);
        assertEquals(expected, found);
    }

    @Property(tries = 100)
    void orderOfRatings_doesNotMatter(
            @ForAll("ratings") Map<String, Integer> ours,
            @ForAll("ratings") Map<String, Integer> theirs,
            @ForAll("wholeWeights") List<Integer> weights) {
        RelativeAdvantage one = advantage(ours, theirs, map(weights));
        RelativeAdvantage other = advantage(reversed(ours), reversed(theirs), map(weights));
        assertEquals(one, other);
        assertEquals(
                List.copyOf(one.ratings().keySet()), List.copyOf(other.ratings().keySet()));
        assertEquals(
                List.copyOf(one.leads().keySet()), List.copyOf(other.leads().keySet()));
    }

    private static Map<String, Integer> reversed(Map<String, Integer> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<String, Integer> reversed = new LinkedHashMap<>();
        keys.forEach(key -> reversed.put(key, map.get(key)));
        return reversed;
    }

    // Cases

    @Test
    void advantage_isTheWorkedNumber_andProvisionalWhileARatingIsMissing() {
        // (5 × 10 − 3 × 20) ÷ 8 = −10 ÷ 8 = −1.25; 50 ÷ 8 = 6.25, −60 ÷ 8 = −7.50
        RivalComparison comparison = RivalComparison.of(OURS, Map.of("Beta", BETAS), List.of(BETA), WEIGHTS);
        RelativeAdvantage beta = comparison.advantage("Beta").orElseThrow();
        assertEquals(Optional.of(new BigDecimal("-1.25")), beta.advantage());
        assertEquals(weights("quality", "6.25", "price", "-7.50"), beta.parts());
        assertEquals(Map.of("quality", 10, "price", -20), beta.leads());
        assertEquals(List.of("quality"), beta.whereWeLead());
        assertEquals(List.of("price"), beta.whereTheyLead());
        assertEquals(List.of("service"), beta.unknown());
        assertTrue(beta.provisional());
        assertEquals(BETAS, beta.ratings());
        assertEquals(OURS, comparison.ours());
        assertEquals(WEIGHTS, comparison.weights());
        assertEquals(
                List.of(
                        Finding.of(NegotiationFinding.STRONGEST_RIVAL_PROVISIONAL, "Beta", new BigDecimal("-1.25")),
                        Finding.of(NegotiationFinding.RIVAL_PARTLY_UNKNOWN, "Beta", List.of("service")),
                        Finding.of(NegotiationFinding.RIVAL_AHEAD, "Beta", new BigDecimal("1.25"), List.of("price"))),
                comparison.findings());
    }

    @Test
    void rivals_areTakenInTheOrderOfTheCompetitors_thoseOutOfTheRunningApart() {
        Competitor also = Competitor.of("Also gone").withInTheRunning(false);
        RivalComparison comparison = RivalComparison.of(
                OURS,
                Map.of("Gone", Map.of("price", 100), "Gamma", Map.of("price", 60), "Beta", BETAS),
                List.of(GONE, KNOWN, GAMMA, also, BETA),
                WEIGHTS);
        assertEquals(
                List.of("Delta", "Gamma", "Beta"),
                comparison.advantages().stream().map(RelativeAdvantage::rival).toList());
        assertEquals(List.of("Gone", "Also gone"), comparison.outOfTheRunning());
        assertEquals(Optional.of("Beta"), comparison.strongestRival());
        assertEquals(Optional.empty(), comparison.advantage("Gone"));
        // We are level with Gamma by price; nothing else is known of it.
        RelativeAdvantage gamma = comparison.advantage("Gamma").orElseThrow();
        assertEquals(Optional.of(new BigDecimal("0.00")), gamma.advantage());
        assertEquals(List.of(), gamma.whereWeLead());
        assertEquals(List.of(), gamma.whereTheyLead());
        assertEquals(
                List.of(
                        Finding.of(NegotiationFinding.STRONGEST_RIVAL_PROVISIONAL, "Beta", new BigDecimal("-1.25")),
                        Finding.of(NegotiationFinding.RIVAL_UNRATED, "Delta", 2, 1),
                        Finding.of(NegotiationFinding.RIVAL_PARTLY_UNKNOWN, "Gamma", List.of("quality", "service")),
                        Finding.of(NegotiationFinding.RIVAL_PARTLY_UNKNOWN, "Beta", List.of("service")),
                        Finding.of(NegotiationFinding.RIVAL_AHEAD, "Beta", new BigDecimal("1.25"), List.of("price")),
                        Finding.of(NegotiationFinding.RIVALS_OUT_OF_THE_RUNNING, List.of("Gone", "Also gone"))),
                comparison.findings());
    }

    @Test
    void rivalWithoutRatings_hasNoAdvantage_andTellsNothingOfItsTies() {
        RivalComparison comparison = RivalComparison.of(OURS, Map.of(), List.of(KNOWN), WEIGHTS);
        RelativeAdvantage delta = comparison.advantages().get(0);
        assertEquals(Optional.empty(), delta.advantage());
        assertEquals(Map.of(), delta.parts());
        assertEquals(List.of("quality", "price", "service"), delta.unknown());
        assertEquals(2, delta.statedAdvantages());
        assertEquals(1, delta.statedTies());
        assertEquals(Optional.empty(), comparison.strongestRival());
        assertFalse(comparison.toString().contains("Li Wei"));
        assertFalse(comparison.findings().toString().contains("Li Wei"));
    }

    /** Gamma might turn out stronger than Beta, once the price of Gamma is rated. */
    @Test
    void strongestRival_isProvisional_whileARatingOfAnotherIsMissing() {
        RivalComparison comparison = RivalComparison.of(
                ratings("price", 50, "colour", 50),
                Map.of("Beta", ratings("price", 40, "colour", 40), "Gamma", ratings("colour", 30)),
                List.of(BETA, Competitor.of("Gamma")),
                weights("price", "1", "colour", "1"));
        assertEquals(
                Finding.of(NegotiationFinding.STRONGEST_RIVAL_PROVISIONAL, "Beta", new BigDecimal("10.00")),
                comparison.findings().get(0));
    }

    @Test
    void criterionWithoutWeight_isNeitherLeadNorGap_norMissing() {
        Map<String, BigDecimal> weights = weights("price", "1", "colour", "0", "smell", "0");
        RelativeAdvantage beta =
                advantage(ratings("price", 60, "colour", 90), ratings("colour", 10, "price", 50), weights);
        assertEquals(Optional.of(new BigDecimal("10.00")), beta.advantage());
        assertEquals(weights("price", "10.00"), beta.parts());
        assertEquals(Map.of("price", 10), beta.leads());
        assertEquals(List.of("price"), beta.whereWeLead());
        assertEquals(ratings("price", 50, "colour", 10), beta.ratings());
        assertFalse(beta.provisional());
        RivalComparison behind = RivalComparison.of(
                ratings("price", 50, "colour", 10),
                Map.of("Beta", ratings("price", 60, "colour", 90)),
                List.of(BETA),
                weights);
        assertEquals(
                List.of(
                        Finding.of(NegotiationFinding.STRONGEST_RIVAL, "Beta", new BigDecimal("-10.00")),
                        Finding.of(NegotiationFinding.RIVAL_AHEAD, "Beta", new BigDecimal("10.00"), List.of("price"))),
                behind.findings());
        assertEquals(
                Optional.empty(),
                advantage(ratings("colour", 90), ratings("colour", 10), weights).advantage());
    }

    @Test
    void rivalThatIsRatedElsewhere_isNotComparable() {
        Map<String, BigDecimal> weights = weights("price", "1", "service", "2", "colour", "0");
        RivalComparison comparison = RivalComparison.of(
                ratings("price", 60, "colour", 90),
                Map.of("Beta", ratings("service", 50), "Gamma", ratings("colour", 10)),
                List.of(BETA, GAMMA),
                weights);
        List<String> missing = List.of("price", "service");
        assertEquals(
                List.of(
                        Finding.of(NegotiationFinding.RIVAL_NOT_COMPARABLE, "Beta", missing),
                        Finding.of(NegotiationFinding.RIVAL_NOT_COMPARABLE, "Gamma", missing)),
                comparison.findings());
        assertEquals(Optional.empty(), comparison.strongestRival());
    }

    @Test
    void hundredthsLeftOver_goToThePartsThatLostMost_amongEqualsToTheFirst() {
        // Leads of 1, 1 and −1 by equal weights: 1 ÷ 3 = 0.333…, parts of 0.33, 0.33 and −0.33, which sum to 0.33.
        Map<String, BigDecimal> weights = weights("a", "1", "b", "1", "c", "1");
        assertEquals(
                weights("a", "0.33", "b", "0.33", "c", "-0.33"),
                advantage(ratings("a", 1, "b", 1, "c", 0), ratings("a", 0, "b", 0, "c", 1), weights)
                        .parts());
        // Leads of 1 each: 1.00, of which 0.99 are given; the hundredth left over goes to the first.
        assertEquals(
                weights("a", "0.34", "b", "0.33", "c", "0.33"),
                advantage(ratings("a", 1, "b", 1, "c", 1), ratings("a", 0, "b", 0, "c", 0), weights)
                        .parts());
        assertEquals(
                weights("a", "-0.34", "b", "-0.33", "c", "-0.33"),
                advantage(ratings("a", 0, "b", 0, "c", 0), ratings("a", 1, "b", 1, "c", 1), weights)
                        .parts());
    }

    @Test
    void strongestRival_isToldApart_byLessThanAHundredth() {
        // 1 ÷ 1001 and 0 ÷ 1001: both 0.00 when rounded, and Gamma, which comes second, is the stronger one.
        RivalComparison comparison = RivalComparison.of(
                ratings("a", 50, "b", 50),
                Map.of("Beta", Map.of("a", 50, "b", 49), "Gamma", Map.of("a", 50, "b", 50)),
                List.of(BETA, GAMMA),
                weights("a", "1000", "b", "1"));
        assertEquals(Optional.of("Gamma"), comparison.strongestRival());
        assertEquals(
                List.of(Optional.of(new BigDecimal("0.00")), Optional.of(new BigDecimal("0.00"))),
                comparison.advantages().stream()
                        .map(RelativeAdvantage::advantage)
                        .toList());
        assertEquals(
                List.of(Finding.of(NegotiationFinding.STRONGEST_RIVAL, "Gamma", new BigDecimal("0.00"))),
                comparison.findings());
    }

    @Test
    void comparisons_areEqual_howeverWeightsAreWritten() {
        RivalComparison one = RivalComparison.of(OURS, Map.of("Beta", BETAS), List.of(BETA), WEIGHTS);
        RivalComparison other = RivalComparison.of(
                OURS,
                Map.of("Beta", BETAS),
                List.of(BETA),
                weights("quality", "5.00", "price", "3.0", "service", "0.2E+1"));
        assertEquals(one, other);
        assertEquals("{quality=5, price=3, service=2}", other.weights().toString());
        assertEquals(
                "{a=10}",
                RivalComparison.of(Map.of(), Map.of(), List.of(), weights("a", "1E+1"))
                        .weights()
                        .toString());
        assertNotEquals(one, RivalComparison.of(OURS, Map.of(), List.of(BETA), WEIGHTS));
    }

    @Test
    void competitors_areReadOnce() {
        Iterator<Competitor> once = List.of(BETA, GAMMA).iterator();
        assertEquals(
                2,
                RivalComparison.of(OURS, Map.of(), () -> once, WEIGHTS)
                        .advantages()
                        .size());
    }

    @Test
    void ratings_areRefused_ofStrangersOutOfRangeOrWithoutWeight() {
        assertRefused(
                "Expected 'theirs' of rivals among 'competitors', but found 1 offender: Gamma",
                () -> RivalComparison.of(OURS, new LinkedHashMap<>(Map.of("Gamma", BETAS)), List.of(BETA), WEIGHTS));
        assertRefused(
                "Expected each of 'competitors' once, but found 1 offender: Beta",
                () -> RivalComparison.of(OURS, Map.of(), List.of(BETA, BETA.withInTheRunning(false)), WEIGHTS));
        assertRefused(
                "Expected 0 <= 'ours' <= 100 of each criterion, but found 2 offenders: quality -1, price 101",
                () -> RivalComparison.of(
                        ratings("quality", -1, "price", 101, "service", 100), Map.of(), List.of(), WEIGHTS));
        assertRefused(
                "Expected 0 <= 'theirs' of Beta <= 100 of each criterion, but found 1 offender: price 101",
                () -> advantage(OURS, ratings("price", 101, "service", 0), WEIGHTS));
        assertRefused(
                "Expected 'ours' by criteria of 'weights', but found 1 offender: colour",
                () -> advantage(ratings("colour", 1), Map.of(), WEIGHTS));
        assertRefused(
                "Expected 'theirs' of Beta by criteria of 'weights', but found 1 offender: colour",
                () -> advantage(OURS, ratings("colour", 1), WEIGHTS));
    }

    @Test
    void weights_areRefused_whenNegativeAllZeroOrWithoutAName() {
        assertRefused(
                "Expected all 'weights' >= 0, but found 2 offenders: a -1, c -0.5",
                () -> advantage(Map.of(), Map.of(), weights("a", "-1", "b", "0", "c", "-0.50")));
        assertRefused(
                "Expected the sum of 'weights' > 0, but found 0",
                () -> advantage(Map.of(), Map.of(), weights("a", "0", "b", "0.0")));
        assertRefused("Expected the sum of 'weights' > 0, but found 0", () -> advantage(Map.of(), Map.of(), Map.of()));
        assertRefused(
                "Expected a non-blank criterion in 'weights', but found ''",
                () -> advantage(Map.of(), Map.of(), weights("", "1")));
        assertRefused(
                "Expected a criterion in 'weights' without spaces around it, but found ' a'",
                () -> advantage(Map.of(), Map.of(), weights(" a", "1")));
        assertRefused(
                "Expected 'weights' with at most 1000 digits before and after the decimal point, but found 1001 before"
                        + " and 0 after it",
                () -> advantage(Map.of(), Map.of(), weights("a", "1E+1000")));
        assertEquals(
                BigInteger.valueOf(1000),
                advantage(ratings("a", 10, "b", 99), ratings("a", 0, "b", 99), weights("a", "1E+999", "b", "1E-1000"))
                        .advantage()
                        .orElseThrow()
                        .unscaledValue());
    }

    @Test
    void nulls_areRefusedByName() {
        Map<String, Integer> nullRating = new LinkedHashMap<>();
        nullRating.put("price", null);
        Map<String, Integer> noCriterion = new LinkedHashMap<>();
        noCriterion.put(null, 1);
        Map<String, Map<String, Integer>> nullRatings = new LinkedHashMap<>();
        nullRatings.put("Beta", null);
        Map<String, Map<String, Integer>> noRival = new LinkedHashMap<>();
        noRival.put(null, BETAS);
        Map<String, BigDecimal> nullWeight = new LinkedHashMap<>();
        nullWeight.put("price", null);
        Map<String, BigDecimal> weightOfNone = new LinkedHashMap<>();
        weightOfNone.put(null, BigDecimal.ONE);
        List<Competitor> none = List.of();
        assertNull("ours", () -> RivalComparison.of(null, Map.of(), none, WEIGHTS));
        assertNull("ours", () -> RivalComparison.of(nullRating, Map.of(), none, WEIGHTS));
        assertNull("ours", () -> RivalComparison.of(noCriterion, Map.of(), none, WEIGHTS));
        assertNull("theirs", () -> RivalComparison.of(OURS, null, none, WEIGHTS));
        assertNull("theirs", () -> RivalComparison.of(OURS, nullRatings, none, WEIGHTS));
        assertNull("theirs", () -> RivalComparison.of(OURS, noRival, none, WEIGHTS));
        assertNull("competitors", () -> RivalComparison.of(OURS, Map.of(), null, WEIGHTS));
        assertNull("competitors", () -> RivalComparison.of(OURS, Map.of(), Arrays.asList(BETA, null), WEIGHTS));
        assertNull("weights", () -> RivalComparison.of(OURS, Map.of(), none, null));
        assertNull("weights", () -> RivalComparison.of(OURS, Map.of(), none, nullWeight));
        assertNull("weights", () -> RivalComparison.of(OURS, Map.of(), none, weightOfNone));
        assertNull(
                "rival", () -> RivalComparison.of(OURS, Map.of(), none, WEIGHTS).advantage(null));
    }
}
