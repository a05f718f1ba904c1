package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.internal.LargestRemainder;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By how much we are ahead of one rival, or behind it, and where.
 *
 * <p>Advantage = Σ wᵢ × (oᵢ − tᵢ) ÷ Σ wᵢ over the criteria with a weight for which both are rated, with our rating oᵢ and theirs tᵢ (0 to
 * 100) and the weight wᵢ of each. It lies between −100 and 100; below zero the rival is ahead. With weights of 5 and 3 for
 * quality and price, ratings of 80 and 60 against 70 and 80 make (5 × 10 − 3 × 20) ÷ 8 = −1.25, of which the parts are 6.25
 * and −7.50. While either rating is missing for a criterion with a weight, the advantage is
 * {@linkplain #provisional() provisional}. A criterion with a weight of zero is neither a lead nor a gap, and nothing is missing
 * for it. Only the number of the rival's ties is kept, since ties name people. Immutable and
 * thread-safe.
 *
 * <p>Source: the key-account training texts (谈判技巧: use the relative advantage against each rival); the figure is added.
 */
@Value.Immutable
@ValueStyle
public abstract class RelativeAdvantage {
    private static final int DECIMALS = 2;

    RelativeAdvantage() {}

    /** Returns the advantage over a competitor, of ratings and weights that were checked. */
    static RelativeAdvantage of(
            Competitor competitor,
            Map<String, Integer> ours,
            Map<String, Integer> theirs,
            Map<String, BigDecimal> weights) {
        Map<String, Integer> leads = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        weights.forEach((criterion, weight) -> {
            if (weight.signum() == 0) {
                return;
            }
            Optional<Integer> our = Optional.ofNullable(ours.get(criterion));
            Optional<Integer> their = Optional.ofNullable(theirs.get(criterion));
            if (our.isPresent() && their.isPresent()) {
                leads.put(criterion, our.get() - their.get());
            } else {
                unknown.add(criterion);
            }
        });
        ImmutableRelativeAdvantage.Builder advantage = ImmutableRelativeAdvantage.builder()
                .rival(competitor.name())
                .ratings(theirs)
                .leads(leads)
                .unknown(unknown)
                .statedAdvantages(competitor.advantages().size())
                .statedTies(competitor.ties().size());
        Map<String, BigDecimal> weighted = weighted(leads, weights);
        BigDecimal weight = weight(leads, weights);
        if (weight.signum() > 0) {
            BigDecimal score = sum(weighted).divide(weight, DECIMALS, RoundingMode.HALF_EVEN);
            advantage.advantage(score).parts(parts(score, weighted, weight));
        }
        return advantage.build();
    }

    private static Map<String, BigDecimal> weighted(Map<String, Integer> leads, Map<String, BigDecimal> weights) {
        Map<String, BigDecimal> weighted = new LinkedHashMap<>();
        leads.forEach((criterion, lead) ->
                weighted.put(criterion, weight(criterion, weights).multiply(BigDecimal.valueOf(lead))));
        return weighted;
    }

    private static BigDecimal weight(Map<String, Integer> leads, Map<String, BigDecimal> weights) {
        return leads.keySet().stream()
                .map(criterion -> weight(criterion, weights))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(String criterion, Map<String, BigDecimal> weights) {
        return weights.getOrDefault(criterion, BigDecimal.ZERO);
    }

    private static BigDecimal sum(Map<String, BigDecimal> weighted) {
        return weighted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rounds the parts towards zero first, so that those of a rival seen from its own side are the same with other signs. */
    private static Map<String, BigDecimal> parts(
            BigDecimal score, Map<String, BigDecimal> weighted, BigDecimal weight) {
        List<BigInteger> rounded = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigInteger leftover = score.unscaledValue();
        for (BigDecimal part : weighted.values()) {
            BigDecimal[] hundredths = part.movePointRight(DECIMALS).divideAndRemainder(weight);
            rounded.add(hundredths[0].toBigInteger());
            remainders.add(hundredths[1]);
            leftover = leftover.subtract(hundredths[0].toBigInteger());
        }
        List<BigInteger> fitted = LargestRemainder.handOut(rounded, remainders, leftover.intValueExact());
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        weighted.keySet()
                .forEach(criterion -> parts.put(criterion, new BigDecimal(fitted.get(parts.size()), DECIMALS)));
        return parts;
    }

    /** Compares two advantages that are known, before any rounding: the smaller first. */
    static int compare(RelativeAdvantage one, RelativeAdvantage other, Map<String, BigDecimal> weights) {
        BigDecimal left = sum(weighted(one.leads(), weights)).multiply(weight(other.leads(), weights));
        BigDecimal right = sum(weighted(other.leads(), weights)).multiply(weight(one.leads(), weights));
        return left.compareTo(right);
    }

    /**
     * Returns the rival.
     *
     * @return the name of the competitor
     */
    public abstract String rival();

    /**
     * Returns how the customer rates the rival, as far as we know.
     *
     * @return the ratings from 0 to 100, in the order of the criteria, also of those with a weight of zero
     */
    public abstract Map<String, Integer> ratings();

    /**
     * Returns by how much we lead for each criterion with a weight.
     *
     * @return our rating less theirs, from −100 to 100, where both are known, in the order of the criteria
     */
    public abstract Map<String, Integer> leads();

    /**
     * Returns our advantage over the rival.
     *
     * @return the advantage from −100 to 100, with 2 decimals, rounded once, half to even; empty if both are rated for no
     *     criterion with a weight
     */
    public abstract Optional<BigDecimal> advantage();

    /**
     * Returns what each criterion adds to the advantage: wᵢ × (oᵢ − tᵢ) ÷ Σ wᵢ. The parts sum to it: each is rounded towards
     * zero to 2 decimals, and the hundredths left over go one by one to those that lost most, among equals to the first.
     *
     * @return the parts in the order of the criteria; empty if there is no advantage
     */
    public abstract Map<String, BigDecimal> parts();

    /**
     * Returns the criteria that have a weight, but for which we or the rival are not rated.
     *
     * @return the criteria in their order
     */
    public abstract List<String> unknown();

    /**
     * Returns how many advantages were noted of the competitor.
     *
     * @return the number
     */
    public abstract int statedAdvantages();

    /**
     * Returns how many ties inside the account were noted of the competitor.
     *
     * @return the number
     */
    public abstract int statedTies();

    /**
     * Returns whether the advantage may change, or be known at all, once all ratings are known.
     *
     * @return true while something is {@link #unknown()}
     */
    public boolean provisional() {
        return !unknown().isEmpty();
    }

    /**
     * Returns where we lead.
     *
     * @return the criteria in their order
     */
    public List<String> whereWeLead() {
        return where(1);
    }

    /**
     * Returns where the rival leads.
     *
     * @return the criteria in their order
     */
    public List<String> whereTheyLead() {
        return where(-1);
    }

    private List<String> where(int sign) {
        return leads().entrySet().stream()
                .filter(lead -> Integer.signum(lead.getValue()) == sign)
                .map(Map.Entry::getKey)
                .toList();
    }
}
