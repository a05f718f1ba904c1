package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.PriorityClass.FIRST;
import static io.github.keyaccount.account.PriorityClass.GENERAL;
import static io.github.keyaccount.account.PriorityClass.LAST;
import static io.github.keyaccount.portfolio.MarketCriterion.LEAST_EMPLOYEES;
import static io.github.keyaccount.portfolio.MarketCriterion.LEAST_NET_ASSETS;
import static io.github.keyaccount.portfolio.MarketCriterion.LEAST_SALES;
import static io.github.keyaccount.portfolio.MarketCriterion.LOCATION;
import static io.github.keyaccount.portfolio.MarketCriterion.MOST_EMPLOYEES;
import static io.github.keyaccount.portfolio.Markets.DATE;
import static io.github.keyaccount.portfolio.Markets.MARKET;
import static io.github.keyaccount.portfolio.Markets.company;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.EUR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.USD;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.cents;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.euro;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.Firmographics;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.measure.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TargetMarketTest {
    private static Finding met(PriorityClass priorityClass, MarketCriterion criterion, Object wanted, Object found) {
        return Finding.of(PortfolioFinding.MARKET_CRITERION_MET, "A-1", priorityClass, criterion, wanted, found);
    }

    private static Finding notMet(PriorityClass priorityClass, MarketCriterion criterion, Object wanted, Object found) {
        return Finding.of(PortfolioFinding.MARKET_CRITERION_NOT_MET, "A-1", priorityClass, criterion, wanted, found);
    }

    private static Finding unknown(PriorityClass priorityClass, MarketCriterion criterion, Object wanted) {
        return Finding.of(PortfolioFinding.MARKET_CRITERION_UNKNOWN, "A-1", priorityClass, criterion, wanted);
    }

    /** Reads the criteria once more, class by class. */
    private static Optional<PriorityClass> oracle(TargetMarket market, Firmographics figures) {
        for (PriorityClass priorityClass : PriorityClass.values()) {
            MarketCriteria criteria = market.criteria().get(priorityClass);
            if (criteria != null
                    && (criteria.leastSales().isEmpty()
                            || figures.sales()
                                    .filter(sales -> sales.minorUnits()
                                            >= criteria.leastSales().get().minorUnits())
                                    .isPresent())
                    && (criteria.locations().isEmpty()
                            || figures.location()
                                    .filter(criteria.locations()::contains)
                                    .isPresent())
                    && (criteria.leastEmployees().isEmpty()
                            || figures.employees().orElse(Long.MIN_VALUE)
                                    >= criteria.leastEmployees().get())
                    && (criteria.mostEmployees().isEmpty()
                            || figures.employees().orElse(Long.MAX_VALUE)
                                    <= criteria.mostEmployees().get())
                    && (criteria.leastNetAssets().isEmpty()
                            || figures.netAssets()
                                    .filter(assets -> assets.minorUnits()
                                            >= criteria.leastNetAssets().get().minorUnits())
                                    .isPresent())) {
                return Optional.of(priorityClass);
            }
        }
        return Optional.empty();
    }

    @Property(tries = 1000)
    void class_isTheFirstWhoseCriteriaAreAllMet(
            @ForAll(supplier = Markets.AnyMarket.class) TargetMarket market,
            @ForAll(supplier = Markets.Companies.class) Firmographics figures) {
        assertEquals(oracle(market, figures), market.place(figures).priorityClass());
    }

    @Property(tries = 500)
    void learningWhatWasUnknown_makesNoClassWorse_andMayDecideAnUndecidedOneOnly(
            @ForAll(supplier = Markets.AnyMarket.class) TargetMarket market,
            @ForAll(supplier = Markets.Companies.class) Firmographics figures,
            @ForAll(supplier = Markets.Companies.class) Firmographics learned) {
        MarketPlacement before = market.place(figures);
        MarketPlacement after = market.place(figures.withSales(figures.sales().or(learned::sales))
                .withLocation(figures.location().or(learned::location))
                .withEmployees(figures.employees().or(learned::employees))
                .withNetAssets(figures.netAssets().or(learned::netAssets)));
        assertTrue(rank(after) <= rank(before));
        if (!after.priorityClass().equals(before.priorityClass())) {
            assertTrue(before.undecided().contains(after.priorityClass().orElseThrow()));
        }
    }

    private static int rank(MarketPlacement placement) {
        return placement.priorityClass().map(PriorityClass::ordinal).orElse(PriorityClass.values().length);
    }

    @Property(tries = 500)
    void moreSalesAndNetAssets_makeNoClassWorse(
            @ForAll(supplier = Markets.AnyMarket.class) TargetMarket market,
            @ForAll(supplier = Markets.Companies.class) Firmographics figures,
            @ForAll @IntRange(max = 9) int more) {
        UnaryOperator<Money> raise = amount -> amount.plus(cents(more));
        Firmographics raised = figures.withSales(figures.sales().map(raise))
                .withNetAssets(figures.netAssets().map(raise));
        assertTrue(rank(market.place(raised)) <= rank(market.place(figures)));
    }

    @Property(tries = 500)
    void reasons_agreeWithTheClass(
            @ForAll(supplier = Markets.AnyMarket.class) TargetMarket market,
            @ForAll(supplier = Markets.Companies.class) Firmographics figures) {
        MarketPlacement placement = market.place(figures);
        for (PriorityClass priorityClass : market.criteria().keySet()) {
            List<PortfolioFinding> codes = new ArrayList<>();
            for (Finding reason : placement.reasons()) {
                if (reason.arguments().get("priorityClass") == priorityClass) {
                    codes.add((PortfolioFinding) reason.code());
                }
            }
            boolean missed = codes.contains(PortfolioFinding.MARKET_CRITERION_NOT_MET);
            boolean open = !missed && codes.contains(PortfolioFinding.MARKET_CRITERION_UNKNOWN);
            assertEquals(open, placement.undecided().contains(priorityClass));
            assertEquals(
                    !codes.isEmpty() && !missed && !open,
                    placement.priorityClass().equals(Optional.of(priorityClass)));
            assertEquals(priorityClass.ordinal() > rank(placement), codes.isEmpty());
        }
    }

    @Test
    void place_namesEachCriterion_upToTheClassFound() {
        MarketPlacement placement = MARKET.place(company("A-1")
                .withSales(euro("1500"))
                .withLocation("Graz")
                .withEmployees(50L)
                .withNetAssets(euro("-10")));
        assertEquals(id(1), placement.account());
        assertEquals(DATE, placement.date());
        assertEquals(Optional.of(GENERAL), placement.priorityClass());
        assertEquals(Set.of(), placement.undecided());
        assertEquals(
                List.of(
                        met(FIRST, LEAST_SALES, euro("1000"), euro("1500")),
                        notMet(FIRST, LOCATION, List.of("Wien", "上海"), "Graz"),
                        met(GENERAL, LEAST_EMPLOYEES, 50, 50),
                        met(GENERAL, MOST_EMPLOYEES, 500, 50),
                        met(GENERAL, LEAST_NET_ASSETS, euro("-10"), euro("-10"))),
                placement.reasons());
    }

    @Test
    void limits_needOnlyBeReached() {
        Firmographics first = company("A-1").withSales(euro("1000")).withLocation("上海");
        assertEquals(Optional.of(FIRST), MARKET.place(first).priorityClass());
        assertEquals(
                List.of(
                        met(FIRST, LEAST_SALES, euro("1000"), euro("1000")),
                        met(FIRST, LOCATION, List.of("Wien", "上海"), "上海")),
                MARKET.place(first).reasons());
        Firmographics general = company("A-1").withEmployees(500L).withNetAssets(euro("0"));
        assertEquals(Optional.of(GENERAL), MARKET.place(general).priorityClass());
        assertEquals(
                Optional.of(LAST), MARKET.place(general.withEmployees(501L)).priorityClass());
        assertEquals(Optional.of(LAST), MARKET.place(general.withEmployees(49L)).priorityClass());
        assertEquals(
                Optional.of(LAST),
                MARKET.place(general.withNetAssets(euro("-10.01"))).priorityClass());
        assertEquals(Optional.empty(), MARKET.place(general.withEmployees(0L)).priorityClass());
    }

    @Test
    void unknownFigures_areNeverMet_andNeverGuessed() {
        MarketPlacement placement =
                MARKET.place(company("A-1").withSales(euro("1000")).withEmployees(700L));
        assertEquals(Optional.of(LAST), placement.priorityClass());
        assertEquals(Set.of(FIRST), placement.undecided());
        assertEquals(
                List.of(
                        met(FIRST, LEAST_SALES, euro("1000"), euro("1000")),
                        unknown(FIRST, LOCATION, List.of("Wien", "上海")),
                        met(GENERAL, LEAST_EMPLOYEES, 50, 700),
                        notMet(GENERAL, MOST_EMPLOYEES, 500, 700),
                        unknown(GENERAL, LEAST_NET_ASSETS, euro("-10")),
                        met(LAST, LEAST_EMPLOYEES, 1, 700)),
                placement.reasons());
        assertEquals(
                List.of(Severity.INFO, Severity.WARNING, Severity.INFO, Severity.INFO, Severity.WARNING, Severity.INFO),
                placement.reasons().stream().map(Finding::severity).toList());
        MarketPlacement nothing = MARKET.place(company("A-1"));
        assertEquals(Optional.empty(), nothing.priorityClass());
        assertEquals(List.of(FIRST, GENERAL, LAST), List.copyOf(nothing.undecided()));
        assertEquals(6, nothing.reasons().size());
    }

    @Test
    void market_mayHaveOneClassOnly() {
        TargetMarket market = TargetMarket.builder()
                .putCriteria(LAST, MarketCriteria.builder().addLocation("Wien").build())
                .build();
        assertEquals(
                Optional.of(LAST),
                market.place(company("A-1").withLocation("Wien")).priorityClass());
        assertEquals(
                Optional.empty(),
                market.place(company("A-1").withLocation("wien")).priorityClass());
    }

    @Test
    void market_isRefused_withoutAClass() {
        assertRefused(
                "Expected 'criteria' for at least one class of a target market, but found none",
                () -> TargetMarket.builder().build());
    }

    @Test
    void criteria_areRefused_whenTheyTakeInAll() {
        assertRefused(
                "Expected 'leastSales', 'locations', 'leastEmployees', 'mostEmployees' or 'leastNetAssets' in the criteria"
                        + " of a target market, but found none of them, which would be all companies",
                () -> MarketCriteria.builder().build());
        assertRefused(
                "Expected 'leastSales' above zero, which every company reaches, but found EUR 0.00",
                () -> MarketCriteria.builder().leastSales(euro("0")).build());
        assertRefused(
                "Expected 'leastEmployees' above zero, which every company reaches, but found 0",
                () -> MarketCriteria.builder().leastEmployees(0L).build());
    }

    @Test
    void eachCriterion_isEnough_alone() {
        MarketCriteria.builder().leastSales(cents(1)).build();
        MarketCriteria.builder().addLocation("Wien").build();
        MarketCriteria.builder().leastEmployees(1L).build();
        MarketCriteria.builder().mostEmployees(0L).build();
        MarketCriteria.builder().leastNetAssets(euro("-1000")).build();
    }

    @Test
    void criteria_areRefused_whenNothingCanMeetThem() {
        assertRefused(
                "Expected 'mostEmployees' of no fewer than 5, but found 4",
                () -> MarketCriteria.builder()
                        .leastEmployees(5L)
                        .mostEmployees(4L)
                        .build());
        assertRefused(
                "Expected 'mostEmployees' of no fewer than 0, but found -1",
                () -> MarketCriteria.builder().mostEmployees(-1L).build());
        assertRefused(
                "Expected a non-blank element of 'locations', but found ' '",
                () -> MarketCriteria.builder().addLocation(" ").build());
        MarketCriteria.builder().leastEmployees(5L).mostEmployees(5L).build();
    }

    @Test
    void currencies_mustBeThoseOfTheCriteria() {
        assertMismatch(
                "Expected 'sales' in EUR like the criteria of the target market for firmographics of A-1 on 2026-06-30,"
                        + " but found USD 5.00",
                EUR,
                USD,
                () -> MARKET.place(company("A-1").withSales(Money.ofMajor(5, USD))));
        assertMismatch(
                "Expected 'netAssets' in EUR like the criteria of the target market for firmographics of A-1 on"
                        + " 2026-06-30, but found USD 5.00",
                EUR,
                USD,
                () -> MARKET.place(company("A-1").withNetAssets(Money.ofMajor(5, USD))));
        // What no class asks for may be in any currency.
        TargetMarket market = TargetMarket.builder()
                .putCriteria(LAST, MarketCriteria.builder().addLocation("Wien").build())
                .build();
        assertEquals(
                Optional.of(LAST),
                market.place(company("A-1")
                                .withLocation("Wien")
                                .withSales(Money.ofMajor(5, USD))
                                .withNetAssets(euro("1")))
                        .priorityClass());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("figures", () -> MARKET.place(null));
    }

    @Test
    void classesInSeveralCurrencies_areRefused() {
        assertMismatch(
                "Expected 'criteria' in one currency, but found [EUR, USD]",
                EUR,
                USD,
                () -> TargetMarket.builder()
                        .putCriteria(
                                FIRST,
                                MarketCriteria.builder().leastSales(euro("5")).build())
                        .putCriteria(
                                LAST,
                                MarketCriteria.builder()
                                        .leastNetAssets(Money.parse("USD 5"))
                                        .build())
                        .build());
    }
}
