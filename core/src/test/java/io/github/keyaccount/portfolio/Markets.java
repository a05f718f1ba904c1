package io.github.keyaccount.portfolio;

import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;

import io.github.keyaccount.account.Firmographics;
import io.github.keyaccount.account.PriorityClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Companies, and the markets in which they stand. */
final class Markets {
    static final LocalDate DATE = LocalDate.of(2026, 6, 30);

    /** First: large ones in two towns; in general: those of some size; last: whoever employs somebody. */
    static final TargetMarket MARKET = TargetMarket.builder()
            .putCriteria(
                    PriorityClass.LAST,
                    MarketCriteria.builder().leastEmployees(1L).build())
            .putCriteria(
                    PriorityClass.FIRST,
                    MarketCriteria.builder()
                            .leastSales(euro("1000"))
                            .addLocations("Wien", "上海")
                            .build())
            .putCriteria(
                    PriorityClass.GENERAL,
                    MarketCriteria.builder()
                            .leastEmployees(50L)
                            .mostEmployees(500L)
                            .leastNetAssets(euro("-10"))
                            .build())
            .build();

    private Markets() {}

    /** Companies of which some figures are known, many of them near a limit. */
    static final class Companies implements ArbitrarySupplier<Firmographics> {
        @Override
        public Arbitrary<Firmographics> get() {
            return Combinators.combine(
                            limits().optional(0.8),
                            Arbitraries.of("Wien", "上海", "wien", "Graz").optional(0.8),
                            limits().optional(0.8),
                            limits().map(amount -> amount - 3).optional(0.8))
                    .as((sales, location, employees, netAssets) -> Firmographics.builder()
                            .account("A-1")
                            .date(DATE)
                            .sales(sales.map(MeasuredPortfolios::cents))
                            .location(location)
                            .employees(employees)
                            .netAssets(netAssets.map(MeasuredPortfolios::cents))
                            .build());
        }
    }

    /** Markets whose classes ask for anything, in small numbers. */
    static final class AnyMarket implements ArbitrarySupplier<TargetMarket> {
        @Override
        public Arbitrary<TargetMarket> get() {
            return Arbitraries.maps(Arbitraries.of(PriorityClass.class), criteria())
                    .ofMinSize(1)
                    .map(criteria -> TargetMarket.builder().criteria(criteria).build());
        }
    }

    private static Arbitrary<MarketCriteria> criteria() {
        return Combinators.combine(
                        limits().filter(limit -> limit > 0).optional(),
                        Arbitraries.of("Wien", "上海").set().ofMaxSize(2),
                        limits().filter(limit -> limit > 0).optional(),
                        limits().map(limit -> limit + 3).optional(),
                        limits().map(limit -> limit - 3).optional())
                .filter((sales, locations, least, most, netAssets) -> sales.isPresent()
                        || !locations.isEmpty()
                        || least.isPresent()
                        || most.isPresent()
                        || netAssets.isPresent())
                .filter((sales, locations, least, most, netAssets) ->
                        most.isEmpty() || least.isEmpty() || most.get() >= least.get())
                .as((sales, locations, least, most, netAssets) -> criteria(sales, locations, least, most, netAssets));
    }

    private static MarketCriteria criteria(
            Optional<Long> sales,
            Set<String> locations,
            Optional<Long> least,
            Optional<Long> most,
            Optional<Long> netAssets) {
        return MarketCriteria.builder()
                .leastSales(sales.map(MeasuredPortfolios::cents))
                .locations(locations)
                .leastEmployees(least)
                .mostEmployees(most)
                .leastNetAssets(netAssets.map(MeasuredPortfolios::cents))
                .build();
    }

    private static Arbitrary<Long> limits() {
        return Arbitraries.longs().between(0, 6);
    }

    static Firmographics company(String account) {
        return Firmographics.builder().account(account).date(DATE).build();
    }
}
