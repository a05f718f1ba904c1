package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Firmographics;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The companies that we want to sell to, by figures that show buying power, divided into those attended to first, in general
 * and last.
 *
 * <p>The class of a company decides how often it is contacted. Source: the key-account training texts (目标市场). Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TargetMarket implements WithTargetMarket {

    TargetMarket() {}

    /**
     * Returns a builder; the criteria of one class at least are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if there are none, and a
     * {@link CurrencyMismatchException}, which is one, if their amounts are in several currencies.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the classes ask for. Where a builder is given the same class twice, the last criteria count.
     *
     * @return the criteria of each class, in the order of the classes; a class that is not used is missing
     */
    public abstract Map<PriorityClass, MarketCriteria> criteria();

    /**
     * Returns where a company stands: in the first class, in the order first, general, last, all of whose criteria it meets.
     * A figure that is not known meets no criterion.
     *
     * @param figures what is known of the company
     * @return its placement, with the reasons
     * @throws CurrencyMismatchException if sales or net assets are in another currency than the criteria
     */
    public MarketPlacement place(Firmographics figures) {
        Objects.requireNonNull(figures, "figures");
        ImmutableMarketPlacement.Builder placement =
                ImmutableMarketPlacement.builder().account(figures.account()).date(figures.date());
        for (Map.Entry<PriorityClass, MarketCriteria> entry : criteria().entrySet()) {
            PriorityClass priorityClass = entry.getKey();
            List<Finding> reasons = entry.getValue().judge(figures, priorityClass);
            placement.reasons(reasons);
            if (has(reasons, PortfolioFinding.MARKET_CRITERION_NOT_MET)) {
                continue;
            }
            if (!has(reasons, PortfolioFinding.MARKET_CRITERION_UNKNOWN)) {
                return placement.priorityClass(priorityClass).build();
            }
            placement.addUndecided(priorityClass);
        }
        return placement.build();
    }

    private static boolean has(List<Finding> findings, PortfolioFinding code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    @Value.Check
    void check() {
        Check.argument(!criteria().isEmpty(), "'criteria' for at least one class of a target market", "none");
        List<Currency> currencies = criteria().values().stream()
                .flatMap(one -> Stream.of(one.leastSales(), one.leastNetAssets()))
                .flatMap(Optional::stream)
                .map(Money::currency)
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            throw new CurrencyMismatchException(
                    Check.message("'criteria' in one currency", currencies), currencies.get(0), currencies.get(1));
        }
    }

    /**
     * Builds a {@link TargetMarket}. A class whose criteria are put twice keeps the last ones. Not thread-safe.
     */
    public static final class Builder extends ImmutableTargetMarket.Builder {
        Builder() {}
    }
}
