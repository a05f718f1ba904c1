package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.funnel.Opportunities.AS_OF;
import static io.github.keyaccount.funnel.Opportunities.EUR;
import static io.github.keyaccount.funnel.Opportunities.FUNNEL;
import static io.github.keyaccount.funnel.Opportunities.JPY;
import static io.github.keyaccount.funnel.Opportunities.KWD;
import static io.github.keyaccount.funnel.Opportunities.STAGES;
import static io.github.keyaccount.funnel.Opportunities.USD;
import static io.github.keyaccount.funnel.Opportunities.at;
import static io.github.keyaccount.funnel.Opportunities.day;
import static io.github.keyaccount.funnel.Opportunities.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StageTotalsTest {

    /** With a hundredth of each amount, so that not even thirty of the largest are too much for a sum. */
    @Provide
    Arbitrary<List<Opportunity>> opportunities() {
        return Opportunities.plain()
                .map(all -> all.stream()
                        .map(deal -> deal.withAmount(Money.ofMinor(
                                deal.amount().minorUnits() / 100, deal.amount().currency())))
                        .toList());
    }

    private static List<StageTotals> totals(List<Opportunity> opportunities) {
        return StageTotals.of(Pipeline.of(FUNNEL, AS_OF, opportunities));
    }

    @Property(tries = 100)
    void totals_agreeWithASlowOracle(@ForAll("opportunities") List<Opportunity> opportunities) {
        List<StageTotals> totals = totals(opportunities);
        assertEquals(STAGES, totals.stream().map(total -> total.stage().name()).toList());
        for (StageTotals total : totals) {
            int count = 0;
            Map<String, BigDecimal> sums = new TreeMap<>();
            for (Opportunity deal : opportunities) {
                if (deal.outcome().equals(Outcome.open())
                        && deal.stage().equals(total.stage().name())) {
                    count++;
                    sums.merge(
                            deal.amount().currency().getCurrencyCode(),
                            deal.amount().amount(),
                            BigDecimal::add);
                }
            }
            assertEquals(count, total.count());
            assertEquals(
                    List.copyOf(sums.keySet()),
                    total.amounts().keySet().stream()
                            .map(Currency::getCurrencyCode)
                            .toList());
            total.amounts().forEach((currency, sum) -> {
                assertEquals(currency, sum.currency());
                assertEquals(sums.get(currency.getCurrencyCode()), sum.amount());
            });
        }
    }

    @Property(tries = 50)
    void counts_sumToTheOpenOnes_andOrderDoesNotMatter(
            @ForAll("opportunities") List<Opportunity> opportunities, @ForAll long seed) {
        List<StageTotals> totals = totals(opportunities);
        assertEquals(
                opportunities.stream().filter(deal -> deal.outcome().isOpen()).count(),
                totals.stream().mapToInt(StageTotals::count).sum());
        List<Opportunity> shuffled = new ArrayList<>(opportunities);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(totals, totals(shuffled));
        assertEquals(totals.hashCode(), totals(shuffled).hashCode());
    }

    /** The worked example of the training texts, in units of 10 000 EUR: 18 opportunities of 1 424 in all. */
    @Test
    void workedExample() {
        List<Opportunity> opportunities = new ArrayList<>();
        add(opportunities, "Interest", 20, 40, 60, 80, 100);
        add(opportunities, "Approval", 30, 50, 70, 90);
        add(opportunities, "Design", 40, 56, 80);
        add(opportunities, "Comparison", 164, 300);
        add(opportunities, "Commitment", 46, 100);
        add(opportunities, "Use", 38, 60);
        List<StageTotals> totals = totals(opportunities);
        assertEquals(
                List.of(5, 4, 3, 2, 2, 2),
                totals.stream().map(StageTotals::count).toList());
        assertEquals(
                List.of(
                        Map.of(EUR, eur(3_000_000)),
                        Map.of(EUR, eur(2_400_000)),
                        Map.of(EUR, eur(1_760_000)),
                        Map.of(EUR, eur(4_640_000)),
                        Map.of(EUR, eur(1_460_000)),
                        Map.of(EUR, eur(980_000))),
                totals.stream().map(StageTotals::amounts).toList());
        assertEquals(18, totals.stream().mapToInt(StageTotals::count).sum());
        assertEquals(
                eur(14_240_000),
                Money.total(
                        EUR,
                        totals.stream().map(total -> total.amounts().get(EUR)).toList()));
    }

    private static void add(List<Opportunity> opportunities, String stage, int... amounts) {
        for (int amount : amounts) {
            opportunities.add(at("O-" + opportunities.size(), stage).withAmount(eur(amount * 10_000L)));
        }
    }

    @Test
    void amounts_areSummedByCurrency_inTheOrderOfTheCodes() {
        List<Opportunity> opportunities = List.of(
                at("a", "Design").withAmount(Money.ofMinor(7, USD)),
                at("b", "Design").withAmount(Money.ofMinor(1, KWD)),
                at("c", "Design").withAmount(Money.ofMinor(3, JPY)),
                at("d", "Design").withAmount(Money.ofMinor(5, USD)),
                at("e", "Design").withAmount(Money.ofMinor(0, EUR)));
        StageTotals design = totals(opportunities).get(2);
        assertEquals(5, design.count());
        assertEquals(
                "{EUR=EUR 0.00, JPY=JPY 3, KWD=KWD 0.001, USD=USD 0.12}",
                design.amounts().toString());
        assertThrows(UnsupportedOperationException.class, () -> design.amounts().clear());
    }

    @Test
    void onlyOpenOpportunitiesCount_whateverTheirCategoryAndDate_atTheirPresentStage() {
        List<Opportunity> opportunities = List.of(
                at("a", "Design").withCategory(ForecastCategory.OMITTED),
                at("b", "Interest").withExpectedClose(AS_OF.minusDays(1)).moveTo("Design", day(1)),
                at("c", "Design").withOutcome(Outcome.won(AS_OF)),
                at("d", "Design").withOutcome(Outcome.lost(AS_OF, "price")),
                at("e", "Design").withOutcome(Outcome.abandoned(AS_OF, "no budget")),
                at("f", "Design").withAmount(eur(99)));
        StageTotals design = StageTotals.of(
                        Pipeline.of(FUNNEL, AS_OF, opportunities).withThreshold(eur(100)))
                .get(2);
        assertEquals(2, design.count());
        assertEquals(Map.of(EUR, eur(200)), design.amounts());
    }

    @Test
    void stageWithoutOpportunities_hasNoAmounts() {
        List<StageTotals> totals = totals(List.of());
        assertEquals(6, totals.size());
        assertEquals(0, totals.get(0).count());
        assertEquals(Map.of(), totals.get(0).amounts());
    }

    @Test
    void sumOutOfRange_isRefused_perStageAndCurrency() {
        Opportunity largest = at("a", "Design").withAmount(Money.ofMinor(Long.MAX_VALUE, EUR));
        Opportunity cent = at("b", "Design").withAmount(Money.ofMinor(1, EUR));
        assertRefused(
                ArithmeticException.class,
                "Expected -9223372036854775808 <= 'minorUnits' <= 9223372036854775807, but found 9223372036854775808",
                () -> totals(List.of(largest, cent)));
        assertEquals(
                largest.amount(),
                totals(List.of(largest, cent.withStage("Use"))).get(2).amounts().get(EUR));
        assertEquals(
                2,
                totals(List.of(largest, cent.withAmount(Money.ofMinor(1, USD))))
                        .get(2)
                        .count());
    }

    @Test
    void missingPipeline_isRefusedByName() {
        assertNull("pipeline", () -> StageTotals.of(null));
    }
}
