package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How we stand against each rival that may still win, by criteria that are weighted as the customer weights them.
 *
 * <p>What stands in an order, stands in that of the competitors, and of the criteria as the map of weights lists them. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RivalComparison {
    private static final int MOST_POINTS = 100;

    RivalComparison() {}

    /**
     * Returns the comparison with the rivals of an opportunity.
     *
     * @param ours how the customer rates us, from 0 to 100 for each criterion; one that is missing is not known
     * @param theirs the same of each rival, by the name of the competitor
     * @param competitors the competitors, such as those of an opportunity, each once; those out of the running are not
     *     compared
     * @param weights how much each criterion matters to the customer, zero or more, in any unit; where its order is to be
     *     kept, an ordered map such as a {@link LinkedHashMap}
     * @return the comparison
     * @throws IllegalArgumentException if a competitor is given twice or a rival is not among them; a criterion is blank, has
     *     control characters or spaces around it, or is rated without a weight; a rating is out of range; or a weight is
     *     negative, has more than 1,000 digits before or after the decimal point, or all are zero
     */
    public static RivalComparison of(
            Map<String, Integer> ours,
            Map<String, Map<String, Integer>> theirs,
            Iterable<Competitor> competitors,
            Map<String, BigDecimal> weights) {
        Map<String, BigDecimal> weighted = checkedWeights(weights);
        Map<String, Integer> own = checkedRatings(ours, "ours", "'ours'", weighted);
        Map<String, Competitor> rivals = checkedCompetitors(competitors);
        Map<String, Map<String, Integer>> rated = checkedRivals(theirs, rivals, weighted);
        List<RelativeAdvantage> advantages = rivals.values().stream()
                .filter(Competitor::inTheRunning)
                .map(rival -> RelativeAdvantage.of(rival, own, rated.getOrDefault(rival.name(), Map.of()), weighted))
                .toList();
        return ImmutableRivalComparison.builder()
                .ours(own)
                .weights(weighted)
                .advantages(advantages)
                .strongestRival(advantages.stream()
                        .filter(advantage -> advantage.advantage().isPresent())
                        .min((one, other) -> RelativeAdvantage.compare(one, other, weighted))
                        .map(RelativeAdvantage::rival))
                .outOfTheRunning(rivals.values().stream()
                        .filter(rival -> !rival.inTheRunning())
                        .map(Competitor::name)
                        .toList())
                .build();
    }

    private static Map<String, BigDecimal> checkedWeights(Map<String, BigDecimal> weights) {
        Objects.requireNonNull(weights, "weights");
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        weights.forEach((criterion, weight) -> {
            Objects.requireNonNull(criterion, "weights");
            Check.identifier(criterion, "criterion in 'weights'");
            Check.trimmed(criterion, "criterion in 'weights'");
            given.put(criterion, weight);
        });
        return Check.weights(given, "weights");
    }

    private static Map<String, Integer> checkedRatings(
            Map<String, Integer> ratings, String name, String what, Map<String, BigDecimal> weights) {
        Objects.requireNonNull(ratings, name);
        Map<String, Integer> given = new LinkedHashMap<>();
        ratings.forEach((criterion, points) ->
                given.put(Objects.requireNonNull(criterion, name), Objects.requireNonNull(points, name)));
        List<String> weightless = given.keySet().stream()
                .filter(criterion -> !weights.containsKey(criterion))
                .toList();
        Check.noOffenders(weightless, what + " by criteria of 'weights'");
        List<String> outOfRange = given.entrySet().stream()
                .filter(entry -> entry.getValue() < 0 || entry.getValue() > MOST_POINTS)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        Check.noOffenders(outOfRange, "0 <= " + what + " <= 100 of each criterion");
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (String criterion : weights.keySet()) {
            Optional.ofNullable(given.get(criterion)).ifPresent(points -> ordered.put(criterion, points));
        }
        return ordered;
    }

    private static Map<String, Competitor> checkedCompetitors(Iterable<Competitor> competitors) {
        Objects.requireNonNull(competitors, "competitors");
        Map<String, Competitor> checked = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Competitor competitor : competitors) {
            names.add(Objects.requireNonNull(competitor, "competitors").name());
            checked.put(competitor.name(), competitor);
        }
        Check.noOffenders(Check.repeated(names), "each of 'competitors' once");
        return checked;
    }

    private static Map<String, Map<String, Integer>> checkedRivals(
            Map<String, Map<String, Integer>> theirs,
            Map<String, Competitor> competitors,
            Map<String, BigDecimal> weights) {
        Objects.requireNonNull(theirs, "theirs");
        Map<String, Map<String, Integer>> checked = new LinkedHashMap<>();
        theirs.forEach((rival, ratings) -> checked.put(
                Objects.requireNonNull(rival, "theirs"),
                checkedRatings(ratings, "theirs", "'theirs' of " + rival, weights)));
        List<String> strangers = checked.keySet().stream()
                .filter(rival -> !competitors.containsKey(rival))
                .toList();
        Check.noOffenders(strangers, "'theirs' of rivals among 'competitors'");
        return checked;
    }

    /**
     * Returns how the customer rates us.
     *
     * @return the ratings from 0 to 100, in the order of the criteria
     */
    public abstract Map<String, Integer> ours();

    /**
     * Returns how much each criterion matters to the customer.
     *
     * @return the weights as given, without needless zeros, in the order of the criteria
     */
    public abstract Map<String, BigDecimal> weights();

    /**
     * Returns how we stand against each rival in the running, also against those that are not rated.
     *
     * @return the advantages in the order of the competitors
     */
    public abstract List<RelativeAdvantage> advantages();

    /**
     * Returns the rival over which our advantage is smallest, compared before any rounding.
     *
     * @return the name of the competitor, the first one among equals; empty if no advantage is known
     */
    public abstract Optional<String> strongestRival();

    /**
     * Returns the competitors that are out of the running.
     *
     * @return their names in the order of the competitors
     */
    public abstract List<String> outOfTheRunning();

    /**
     * Returns how we stand against one rival.
     *
     * @param rival the name of the competitor
     * @return the advantage; empty if there is no such competitor in the running
     */
    public Optional<RelativeAdvantage> advantage(String rival) {
        Objects.requireNonNull(rival, "rival");
        return advantages().stream()
                .filter(advantage -> advantage.rival().equals(rival))
                .findFirst();
    }

    /**
     * Returns how we stand as findings.
     *
     * @return one finding for the strongest rival, which says so if a missing rating of any rival may change which it is; for
     *     each rival one if it is not rated, is not comparable by any criterion with a weight, or something is missing, and
     *     one if it is ahead; and one for all competitors out of the running
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        strongestRival()
                .flatMap(this::advantage)
                .ifPresent(strongest -> findings.add(Finding.of(
                        advantages().stream().anyMatch(RelativeAdvantage::provisional)
                                ? NegotiationFinding.STRONGEST_RIVAL_PROVISIONAL
                                : NegotiationFinding.STRONGEST_RIVAL,
                        strongest.rival(),
                        strongest.advantage().orElseThrow())));
        for (RelativeAdvantage advantage : advantages()) {
            if (advantage.ratings().isEmpty()) {
                findings.add(Finding.of(
                        NegotiationFinding.RIVAL_UNRATED,
                        advantage.rival(),
                        advantage.statedAdvantages(),
                        advantage.statedTies()));
            } else if (advantage.advantage().isEmpty()) {
                findings.add(
                        Finding.of(NegotiationFinding.RIVAL_NOT_COMPARABLE, advantage.rival(), advantage.unknown()));
            } else if (advantage.provisional()) {
                findings.add(
                        Finding.of(NegotiationFinding.RIVAL_PARTLY_UNKNOWN, advantage.rival(), advantage.unknown()));
            }
            advantage
                    .advantage()
                    .filter(score -> score.signum() < 0)
                    .ifPresent(score -> findings.add(Finding.of(
                            NegotiationFinding.RIVAL_AHEAD,
                            advantage.rival(),
                            score.negate(),
                            advantage.whereTheyLead())));
        }
        if (!outOfTheRunning().isEmpty()) {
            findings.add(Finding.of(NegotiationFinding.RIVALS_OUT_OF_THE_RUNNING, outOfTheRunning()));
        }
        return List.copyOf(findings);
    }
}
