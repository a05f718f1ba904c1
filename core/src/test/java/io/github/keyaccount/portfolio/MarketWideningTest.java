package io.github.keyaccount.portfolio;

import static io.github.keyaccount.Refusals.assertMismatch;
import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.portfolio.Markets.MARKET;
import static io.github.keyaccount.portfolio.Markets.company;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.EUR;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.USD;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.id;
import static io.github.keyaccount.portfolio.MeasuredPortfolios.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Firmographics;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarketWideningTest {
    private static final Probability THREE_QUARTERS = Probability.ofPercent(75);

    /** In the last class of the market, which asks for one employee. */
    private static Firmographics inside(int number) {
        return company("A-" + number).withEmployees(1L);
    }

    private static Firmographics outside(int number) {
        return company("A-" + number).withEmployees(0L).withSales(MeasuredPortfolios.euro("1"));
    }

    private static Set<AccountId> related(int... numbers) {
        return new HashSet<>(ids(numbers));
    }

    @Property(tries = 300)
    void verdict_followsFromTheCounts(
            @ForAll @IntRange(max = 9) int inside,
            @ForAll @IntRange(max = 9) int relations,
            @ForAll @IntRange(min = 1, max = 1_000_000_000) int needed) {
        int related = Math.min(inside, relations);
        List<Firmographics> base = IntStream.rangeClosed(1, inside)
                .mapToObj(MarketWideningTest::inside)
                .toList();
        MarketWidening widening = MarketWidening.of(
                MARKET, base, related(IntStream.rangeClosed(1, related).toArray()), Probability.ofBillionths(needed));
        assertEquals(inside > 0 && related * 1_000_000_000L >= (long) needed * inside, widening.allowed());
        assertEquals(inside, widening.inside().size());
        assertEquals(inside - related, widening.notRelated().size());
    }

    @Property(tries = 300)
    void oneMoreRelationship_neverForbidsIt(
            @ForAll Set<@IntRange(min = 1, max = 9) Integer> related,
            @ForAll @IntRange(min = 1, max = 9) int more,
            @ForAll @IntRange(min = 1, max = 1_000_000_000) int needed) {
        List<Firmographics> base = List.of(inside(1), outside(2), inside(3), inside(4), company("A-5"));
        Probability share = Probability.ofBillionths(needed);
        Set<AccountId> before = new HashSet<>();
        related.forEach(number -> before.add(id(number)));
        Set<AccountId> after = new HashSet<>(before);
        after.add(id(more));
        assertTrue(!MarketWidening.of(MARKET, base, before, share).allowed()
                || MarketWidening.of(MARKET, base, after, share).allowed());
    }

    @Test
    void market_mayBeWidened_whenEnoughRelationshipsExist() {
        List<Firmographics> base = List.of(inside(1), inside(2), outside(9), inside(3), inside(4));
        MarketWidening widening = MarketWidening.of(MARKET, base, related(1, 3, 4, 9, 77), THREE_QUARTERS);
        assertTrue(widening.allowed());
        assertEquals(THREE_QUARTERS, widening.neededShare());
        assertEquals(ids(1, 2, 3, 4), widening.inside());
        assertEquals(ids(2), widening.notRelated());
        assertEquals(List.of(), widening.undecided());
        assertEquals(Optional.of(new BigDecimal("0.750000000")), widening.reachedShare());
        assertEquals(
                List.of(Finding.of(PortfolioFinding.RELATIONSHIPS_SUFFICE, 4, 3, THREE_QUARTERS, THREE_QUARTERS)),
                widening.findings());
    }

    @Test
    void market_mayNotBeWidened_whenRelationshipsAreMissing() {
        List<Firmographics> base = List.of(inside(1), inside(2), inside(3), inside(4));
        Probability needed = Probability.ofPercent(80);
        MarketWidening widening = MarketWidening.of(MARKET, base, related(1, 3, 4), needed);
        assertFalse(widening.allowed());
        assertEquals(
                List.of(Finding.of(PortfolioFinding.RELATIONSHIPS_MISSING, 4, 3, THREE_QUARTERS, needed)),
                widening.findings());
    }

    @Test
    void market_mayNotBeWidened_whenNobodyIsInside() {
        MarketWidening widening = MarketWidening.of(MARKET, List.of(outside(1)), related(1), THREE_QUARTERS);
        assertFalse(widening.allowed());
        assertEquals(Optional.empty(), widening.reachedShare());
        assertEquals(List.of(Finding.of(PortfolioFinding.MARKET_EMPTY)), widening.findings());
    }

    @Test
    void companiesOfWhichTooLittleIsKnown_areNamed_andDoNotCount() {
        MarketWidening widening = MarketWidening.of(
                MARKET, List.of(company("A-2"), inside(1), company("A-3")), related(1, 2), THREE_QUARTERS);
        assertTrue(widening.allowed());
        assertEquals(ids(1), widening.inside());
        assertEquals(ids(2, 3), widening.undecided());
        assertEquals(
                List.of(
                        Finding.of(PortfolioFinding.RELATIONSHIPS_SUFFICE, 1, 1, Probability.ONE, THREE_QUARTERS),
                        Finding.of(PortfolioFinding.MARKET_UNDECIDED, 2)),
                widening.findings());
    }

    @Test
    void base_isRefused_whenACompanyIsInItTwice() {
        List<Firmographics> base = List.of(inside(1), inside(2), inside(1), inside(2), inside(1), inside(3));
        assertRefused(
                "Expected firmographics once per account in 'base', but found 2 offenders: A-1, A-2",
                () -> MarketWidening.of(MARKET, base, Set.of(), THREE_QUARTERS));
    }

    @Test
    void neededShare_isRefused_whenZero() {
        assertRefused(
                "Expected 'neededShare' above 0, but found 0",
                () -> MarketWidening.of(MARKET, List.of(inside(1)), Set.of(), Probability.ZERO));
    }

    @Test
    void currencies_mustBeThoseOfTheCriteria() {
        assertMismatch(
                "Expected 'sales' in EUR like the criteria of the target market for firmographics of A-1 on 2026-06-30,"
                        + " but found USD 5.00",
                EUR,
                USD,
                () -> MarketWidening.of(
                        MARKET, List.of(company("A-1").withSales(Money.ofMajor(5, USD))), Set.of(), THREE_QUARTERS));
    }

    @Test
    void nulls_areRefusedByName() {
        List<Firmographics> base = List.of(inside(1));
        assertNull("market", () -> MarketWidening.of(null, base, Set.of(), THREE_QUARTERS));
        assertNull("base", () -> MarketWidening.of(MARKET, null, Set.of(), THREE_QUARTERS));
        List<Firmographics> withNull = new ArrayList<>(Arrays.asList(inside(1), null));
        assertNull("base", () -> MarketWidening.of(MARKET, withNull, Set.of(), THREE_QUARTERS));
        assertNull("related", () -> MarketWidening.of(MARKET, base, null, THREE_QUARTERS));
        assertNull("neededShare", () -> MarketWidening.of(MARKET, base, Set.of(), null));
    }
}
