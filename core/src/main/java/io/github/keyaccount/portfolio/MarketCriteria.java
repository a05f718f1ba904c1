package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Firmographics;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a company must be like to belong to a class of a {@link TargetMarket}: figures that show buying power.
 *
 * <p>At least one of them is stated, since a market that takes in all is none. What is left empty is not asked for. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class MarketCriteria implements WithMarketCriteria {

    MarketCriteria() {}

    /**
     * Returns a builder, in which one criterion at least is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if there is no criterion, the least sales or the least
     * number of employees is not above zero and so excludes nobody, the most employees are fewer than the least, or a
     * location is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the least that the company must sell in a year.
     *
     * @return the sales, above zero, which need only be reached; empty if nothing is asked
     */
    public abstract Optional<Money> leastSales();

    /**
     * Returns where the company may be.
     *
     * @return the names of the locations, one of which must equal that of the company letter by letter; none if it may be
     *     anywhere
     */
    public abstract Set<String> locations();

    /**
     * Returns the least number of people who must work for the company.
     *
     * @return the number, above zero, which need only be reached; empty if nothing is asked
     */
    public abstract Optional<Long> leastEmployees();

    /**
     * Returns the greatest number of people who may work for the company. It goes beyond the training texts, which ask for
     * figures that show buying power, and is for a market of small companies.
     *
     * @return the number, zero or more, which may be reached; empty if nothing is asked
     */
    public abstract Optional<Long> mostEmployees();

    /**
     * Returns the least that the company must own less what it owes.
     *
     * @return the net assets, which may be negative and need only be reached; empty if nothing is asked
     */
    public abstract Optional<Money> leastNetAssets();

    @Value.Check
    void check() {
        boolean asksForNothing = leastSales().isEmpty()
                && locations().isEmpty()
                && leastEmployees().isEmpty()
                && mostEmployees().isEmpty()
                && leastNetAssets().isEmpty();
        Check.argument(
                !asksForNothing,
                "'leastSales', 'locations', 'leastEmployees', 'mostEmployees' or 'leastNetAssets' in the criteria of a"
                        + " target market",
                "none of them, which would be all companies");
        leastSales()
                .ifPresent(sales -> Check.argument(
                        sales.isPositive(), "'leastSales' above zero, which every company reaches", sales));
        locations().forEach(location -> Check.notBlank(location, "element of 'locations'"));
        leastEmployees()
                .ifPresent(least ->
                        Check.argument(least > 0, "'leastEmployees' above zero, which every company reaches", least));
        mostEmployees()
                .ifPresent(most -> Check.argument(
                        most >= leastEmployees().orElse(0L),
                        "'mostEmployees' of no fewer than " + leastEmployees().orElse(0L),
                        most));
    }

    /** Returns a finding per criterion: met, not met, or not known. */
    List<Finding> judge(Firmographics figures, PriorityClass priorityClass) {
        checkCurrency("sales", leastSales(), figures.sales(), figures);
        checkCurrency("netAssets", leastNetAssets(), figures.netAssets(), figures);
        Optional<List<String>> anyOf = locations().isEmpty() ? Optional.empty() : Optional.of(List.copyOf(locations()));
        return Stream.of(
                        judge(MarketCriterion.LEAST_SALES, leastSales(), figures.sales(), MarketCriteria::reaches),
                        judge(MarketCriterion.LOCATION, anyOf, figures.location(), List::contains),
                        judge(
                                MarketCriterion.LEAST_EMPLOYEES,
                                leastEmployees(),
                                figures.employees(),
                                MarketCriteria::reaches),
                        judge(
                                MarketCriterion.MOST_EMPLOYEES,
                                mostEmployees(),
                                figures.employees(),
                                (most, employees) -> employees <= most),
                        judge(
                                MarketCriterion.LEAST_NET_ASSETS,
                                leastNetAssets(),
                                figures.netAssets(),
                                MarketCriteria::reaches))
                .flatMap(Optional::stream)
                .map(judgement -> judgement.of(figures.account().value(), priorityClass))
                .toList();
    }

    private static <T extends Comparable<T>> boolean reaches(T least, T found) {
        return found.compareTo(least) >= 0;
    }

    private static <W, F> Optional<Judgement> judge(
            MarketCriterion criterion, Optional<W> wanted, Optional<F> found, BiPredicate<W, F> meets) {
        return wanted.map(
                limit -> new Judgement(criterion, limit, found, found.map(value -> meets.test(limit, value))));
    }

    /** Whether a criterion is met, empty if that is not known. */
    private record Judgement(MarketCriterion criterion, Object wanted, Optional<?> found, Optional<Boolean> met) {
        Finding of(String account, PriorityClass priorityClass) {
            if (met.isEmpty()) {
                return Finding.of(PortfolioFinding.MARKET_CRITERION_UNKNOWN, account, priorityClass, criterion, wanted);
            }
            return Finding.of(
                    met.get() ? PortfolioFinding.MARKET_CRITERION_MET : PortfolioFinding.MARKET_CRITERION_NOT_MET,
                    account,
                    priorityClass,
                    criterion,
                    wanted,
                    found.orElseThrow());
        }
    }

    private static void checkCurrency(
            String name, Optional<Money> wanted, Optional<Money> found, Firmographics figures) {
        if (wanted.isPresent()
                && found.isPresent()
                && !found.get().currency().equals(wanted.get().currency())) {
            throw new CurrencyMismatchException(
                    Check.message(
                            "'" + name + "' in " + wanted.get().currency()
                                    + " like the criteria of the target market for " + figures,
                            found.get()),
                    wanted.get().currency(),
                    found.get().currency());
        }
    }

    /** Builds {@link MarketCriteria}. Not thread-safe. */
    public static final class Builder extends ImmutableMarketCriteria.Builder {
        Builder() {}
    }
}
