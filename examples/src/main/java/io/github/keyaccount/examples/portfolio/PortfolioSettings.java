package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.export.ExportLayout;
import io.github.keyaccount.examples.export.MappedShares;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.portfolio.AbcLimits;
import io.github.keyaccount.portfolio.ConcentrationLimits;
import io.github.keyaccount.portfolio.PotentialShareMatrix;
import io.github.keyaccount.portfolio.RankingCriterion;
import io.github.keyaccount.portfolio.RankingWeights;
import io.github.keyaccount.portfolio.TieRule;
import io.github.keyaccount.portfolio.TierCriterion;
import io.github.keyaccount.portfolio.TierShares;
import io.github.keyaccount.portfolio.TierThresholds;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * By what the accounts are judged, as a mapping says. What it does not say is as the library has it.
 *
 * @param thresholds what makes a key account
 * @param shares how accounts and selling time should be divided among the tiers
 * @param tieRule where accounts belong that share a rank across the border of two bands
 * @param weights how much each criterion counts in the ranking
 * @param abcLimits how far the classes A and B reach
 * @param concentrationLimits how much concentration is borne
 * @param matrix the matrix of potential and share of wallet; empty if the mapping does not say where its bands begin
 */
record PortfolioSettings(
        TierThresholds thresholds,
        TierShares shares,
        TieRule tieRule,
        RankingWeights weights,
        AbcLimits abcLimits,
        ConcentrationLimits concentrationLimits,
        Optional<PotentialShareMatrix> matrix) {

    private static final Map<String, TierCriterion> CRITERIA = ExportLayout.words(TierCriterion.values());

    private static final Map<String, TieRule> TIE_RULES = ExportLayout.words(TieRule.values());

    /** The keys that say where the bands of the matrix begin. */
    static final List<String> MATRIX_KEYS =
            List.of("matrix.medium-potential-from", "matrix.high-potential-from", "matrix.high-share-from");

    /**
     * Reads the settings of a mapping.
     *
     * @param mapping the mapping
     * @param currency the currency of all amounts
     * @throws UnusableException if a value cannot be used
     */
    static PortfolioSettings of(Mapping mapping, Currency currency) {
        return new PortfolioSettings(
                checked(mapping, "tier", () -> thresholds(mapping, currency)),
                MappedShares.tiers(mapping),
                tieRule(mapping),
                checked(mapping, "ranking", () -> weights(mapping)),
                checked(mapping, "abc", () -> abcLimits(mapping)),
                checked(mapping, "concentration", () -> concentrationLimits(mapping)),
                mapping.hasSection("matrix")
                        ? Optional.of(checked(mapping, "matrix", () -> matrix(mapping, currency)))
                        : Optional.empty());
    }

    /** Values that are each for itself in order may be refused together, such as bounds that do not ascend. */
    private static <T> T checked(Mapping mapping, String section, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(
                    "The keys " + section + ".* in the mapping " + mapping.name() + ": " + e.getMessage(), e);
        }
    }

    private static TierThresholds thresholds(Mapping mapping, Currency currency) {
        TierThresholds defaults = TierThresholds.defaults();
        return defaults.withRevenueShare(
                        MappedShares.find(mapping, "tier.revenue-share").or(defaults::revenueShare))
                .withRecoveryMonths(count(mapping, "tier.recovery-months").or(defaults::recoveryMonths))
                .withStrategicWeight(
                        MappedShares.find(mapping, "tier.strategic-weight").or(defaults::strategicWeight))
                .withTenureYears(count(mapping, "tier.tenure-years").or(defaults::tenureYears))
                .withPotential(amount(mapping, "tier.potential", currency))
                .withDecisive(decisive(mapping).orElse(defaults.decisive()))
                .withSupportingNeeded(count(mapping, "tier.supporting-needed").orElse(defaults.supportingNeeded()));
    }

    private static Optional<Set<TierCriterion>> decisive(Mapping mapping) {
        String key = "tier.decisive";
        return mapping.find(key).map(given -> {
            Set<TierCriterion> decisive = EnumSet.noneOf(TierCriterion.class);
            for (String word : mapping.list(key)) {
                if (!CRITERIA.containsKey(word)) {
                    throw mapping.wrong(key, "some of " + String.join(", ", CRITERIA.keySet()));
                }
                decisive.add(CRITERIA.get(word));
            }
            return decisive;
        });
    }

    private static TieRule tieRule(Mapping mapping) {
        return mapping.find(
                        "bands.ties",
                        "one of " + String.join(", ", TIE_RULES.keySet()),
                        word -> Optional.ofNullable(TIE_RULES.get(word))
                                .orElseThrow(() -> new IllegalArgumentException(word)))
                .orElse(TieRule.TO_BETTER_BAND);
    }

    private static RankingWeights weights(Mapping mapping) {
        if (!mapping.hasSection("ranking")) {
            return RankingWeights.bySize();
        }
        Map<RankingCriterion, BigDecimal> weights = new EnumMap<>(RankingCriterion.class);
        for (RankingCriterion criterion : RankingCriterion.values()) {
            String key = "ranking." + criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
            mapping.find(key, "a weight of zero or more such as 2 or 0.5", PortfolioSettings::weight)
                    .ifPresent(weight -> weights.put(criterion, weight));
        }
        return RankingWeights.of(weights);
    }

    private static BigDecimal weight(String text) {
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    private static AbcLimits abcLimits(Mapping mapping) {
        AbcLimits defaults = AbcLimits.defaults();
        return AbcLimits.builder()
                .aUpTo(MappedShares.find(mapping, "abc.a-up-to").orElse(defaults.aUpTo()))
                .bUpTo(MappedShares.find(mapping, "abc.b-up-to").orElse(defaults.bUpTo()))
                .build();
    }

    private static ConcentrationLimits concentrationLimits(Mapping mapping) {
        return ConcentrationLimits.builder()
                .highestIndex(MappedShares.find(mapping, "concentration.highest-index"))
                .highestShareOfOne(MappedShares.find(mapping, "concentration.highest-share"))
                .leastEffectiveNumber(count(mapping, "concentration.least-effective-number"))
                .build();
    }

    private static PotentialShareMatrix matrix(Mapping mapping, Currency currency) {
        return PotentialShareMatrix.standard(
                required(mapping, MATRIX_KEYS.get(0), key -> amount(mapping, key, currency)),
                required(mapping, MATRIX_KEYS.get(1), key -> amount(mapping, key, currency)),
                required(mapping, MATRIX_KEYS.get(2), key -> MappedShares.find(mapping, key)));
    }

    private static <T> T required(Mapping mapping, String key, Function<String, Optional<T>> reading) {
        mapping.get(key);
        return reading.apply(key).orElseThrow();
    }

    private static Optional<Integer> count(Mapping mapping, String key) {
        return mapping.find(key, "a whole number from 1 on", text -> {
            if (!text.matches("[1-9][0-9]{0,8}")) {
                throw new IllegalArgumentException(text);
            }
            return Integer.valueOf(text);
        });
    }

    private static Optional<Money> amount(Mapping mapping, String key, Currency currency) {
        return mapping.find(key, "an amount above zero such as 500000", text -> {
            Money amount = Money.ofMajor(text, currency);
            if (!amount.isPositive()) {
                throw new IllegalArgumentException(text);
            }
            return amount;
        });
    }
}
