package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.funnel.Opportunities.AS_OF;
import static io.github.keyaccount.funnel.Opportunities.EUR;
import static io.github.keyaccount.funnel.Opportunities.FUNNEL;
import static io.github.keyaccount.funnel.Opportunities.JPY;
import static io.github.keyaccount.funnel.Opportunities.MODEL;
import static io.github.keyaccount.funnel.Opportunities.QUARTER;
import static io.github.keyaccount.funnel.Opportunities.USD;
import static io.github.keyaccount.funnel.Opportunities.at;
import static io.github.keyaccount.funnel.Opportunities.design;
import static io.github.keyaccount.funnel.Opportunities.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PipelineTotalsTest {
    private static final Set<CloseTiming> ANY_TIME = EnumSet.allOf(CloseTiming.class);

    @Provide
    Arbitrary<List<Opportunity>> opportunities() {
        return Opportunities.plain();
    }

    @Provide
    Arbitrary<List<Opportunity>> farApart() {
        return Opportunities.farApart();
    }

    /** The period around the as-of day, one before it, one after it, single days beside it, and a long one. */
    @Provide
    Arbitrary<SalesPeriod> periods() {
        return Arbitraries.of(
                QUARTER,
                SalesPeriod.quarter(2026, 2),
                SalesPeriod.quarter(2026, 4),
                SalesPeriod.day(AS_OF),
                SalesPeriod.day(AS_OF.minusDays(1)),
                SalesPeriod.day(AS_OF.plusDays(1)),
                SalesPeriod.custom(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
    }

    private static PipelineTotals totals(List<Opportunity> opportunities, SalesPeriod period) {
        return PipelineTotals.of(Pipeline.of(FUNNEL, AS_OF, opportunities), period);
    }

    private static PipelineTotals learnedTotals(List<Opportunity> opportunities, SalesPeriod period) {
        return PipelineTotals.of(Pipeline.of(FUNNEL, AS_OF, opportunities).withWinRates(MODEL), period);
    }

    // The slow oracle: one opportunity at a time, by the words of the domain, in BigDecimal.

    private record Key(
            OutcomeKind outcome,
            Currency currency,
            Optional<String> stage,
            Optional<WinRateSource> source,
            Optional<ForecastCategory> category,
            CloseTiming timing) {}

    private record Sum(long count, BigDecimal amount, BigDecimal weighted) {
        Sum plus(Sum other) {
            return new Sum(count + other.count, amount.add(other.amount), weighted.add(other.weighted));
        }
    }

    private static CloseTiming timing(Opportunity deal, SalesPeriod period) {
        Optional<LocalDate> date =
                deal.outcome().isOpen() ? deal.expectedClose() : deal.outcome().closedOn();
        if (date.isEmpty()) {
            return CloseTiming.UNDATED;
        }
        if (deal.outcome().isOpen() && date.get().isBefore(AS_OF)) {
            return CloseTiming.SLIPPED;
        }
        return period.contains(date.get()) ? CloseTiming.IN_PERIOD : CloseTiming.OTHER_PERIOD;
    }

    private static Map<Key, Sum> oracle(
            List<Opportunity> deals, SalesPeriod period, Optional<WinRateModel> winRateModel) {
        Map<Key, Sum> sums = new HashMap<>();
        for (Opportunity deal : deals) {
            CloseTiming timing = timing(deal, period);
            Key key;
            Sum sum;
            if (deal.outcome().isOpen()) {
                Optional<Probability> learned =
                        winRateModel.flatMap(model -> model.winRate(deal, FUNNEL.stage(deal.stage()), AS_OF));
                WinRateSource source = deal.manualWinRate().isPresent()
                        ? WinRateSource.MANUAL
                        : learned.isPresent() ? WinRateSource.LEARNED : WinRateSource.STAGE;
                Probability rate = deal.manualWinRate()
                        .or(() -> learned)
                        .orElse(FUNNEL.stage(deal.stage()).winRate());
                BigDecimal amount = BigDecimal.valueOf(deal.amount().minorUnits());
                key = new Key(
                        OutcomeKind.OPEN,
                        deal.amount().currency(),
                        Optional.of(deal.stage()),
                        Optional.of(source),
                        Optional.of(deal.category().orElse(ForecastCategory.PIPELINE)),
                        timing);
                sum = new Sum(1, amount, amount.multiply(rate.toBigDecimal()).setScale(9));
            } else {
                Money amount = deal.outcome() instanceof Outcome.Won won
                        ? won.finalAmount().orElse(deal.amount())
                        : deal.amount();
                key = new Key(
                        deal.outcome().kind(),
                        amount.currency(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        timing);
                sum = new Sum(1, BigDecimal.valueOf(amount.minorUnits()), BigDecimal.ZERO.setScale(9));
            }
            sums.merge(key, sum, Sum::plus);
        }
        return sums;
    }

    private static Map<Key, Sum> byKey(List<TotalsLine> lines) {
        Map<Key, Sum> sums = new HashMap<>();
        for (TotalsLine line : lines) {
            Key key = new Key(
                    line.outcome(),
                    line.currency(),
                    line.stage().map(FunnelStage::name),
                    line.winRateSource(),
                    line.category(),
                    line.timing());
            Sum before = sums.put(key, new Sum(line.count(), line.amountMinorUnits(), line.weightedMinorUnits()));
            assertEquals(null, before, "two lines of one kind");
        }
        return sums;
    }

    private static void assertAgreesWithOracle(List<Opportunity> deals, SalesPeriod period) {
        Map<Key, Sum> expected = oracle(deals, period, Optional.empty());
        PipelineTotals totals = totals(deals, period);
        assertEquals(expected, byKey(totals.lines()));
        for (OutcomeKind outcome : OutcomeKind.values()) {
            for (CloseTiming timing : CloseTiming.values()) {
                long count = expected.entrySet().stream()
                        .filter(entry -> entry.getKey().outcome() == outcome)
                        .filter(entry -> entry.getKey().timing() == timing)
                        .mapToLong(entry -> entry.getValue().count())
                        .sum();
                assertEquals(count, totals.count(outcome, Set.of(timing)));
            }
        }
        for (Set<CloseTiming> timings : List.of(Set.of(CloseTiming.IN_PERIOD), ANY_TIME)) {
            long inPipeline = deals.stream()
                    .filter(deal -> deal.outcome().isOpen())
                    .filter(deal -> !deal.category().equals(Optional.of(ForecastCategory.OMITTED)))
                    .filter(deal -> timings.contains(timing(deal, period)))
                    .count();
            assertEquals(inPipeline, totals.openCount(timings));
        }
        for (Currency currency : List.of(EUR, USD, JPY)) {
            Sum won = sum(expected, currency, OutcomeKind.WON, Set.of(CloseTiming.IN_PERIOD));
            assertEquals(won.amount(), totals.revenueMinorUnits(currency));
            for (Set<CloseTiming> timings : List.of(
                    Set.of(CloseTiming.IN_PERIOD), Set.of(CloseTiming.SLIPPED, CloseTiming.UNDATED), ANY_TIME)) {
                Sum open = sum(expected, currency, OutcomeKind.OPEN, timings);
                assertEquals(open.amount(), totals.openMinorUnits(currency, timings));
                assertEquals(
                        open.weighted(),
                        totals.weightedMinorUnits(currency, timings).setScale(9));
            }
        }
    }

    private static Sum sum(Map<Key, Sum> sums, Currency currency, OutcomeKind outcome, Set<CloseTiming> timings) {
        return sums.entrySet().stream()
                .filter(entry -> entry.getKey().currency().equals(currency))
                .filter(entry -> entry.getKey().outcome() == outcome)
                .filter(entry -> timings.contains(entry.getKey().timing()))
                .filter(entry -> !entry.getKey().category().equals(Optional.of(ForecastCategory.OMITTED)))
                .map(Map.Entry::getValue)
                .reduce(new Sum(0, BigDecimal.ZERO, BigDecimal.ZERO.setScale(9)), Sum::plus);
    }

    @Property(tries = 150)
    void totals_agreeWithASlowOracle(
            @ForAll("opportunities") List<Opportunity> deals, @ForAll("periods") SalesPeriod period) {
        assertAgreesWithOracle(deals, period);
    }

    @Property(tries = 150)
    void totals_agreeWithASlowOracle_whenDatesLieFarApart(
            @ForAll("farApart") List<Opportunity> deals, @ForAll("periods") SalesPeriod period) {
        assertAgreesWithOracle(deals, period);
    }

    @Property(tries = 100)
    void totals_agreeWithASlowOracle_whenWinRatesAreLearned(
            @ForAll("opportunities") List<Opportunity> deals, @ForAll("periods") SalesPeriod period) {
        assertEquals(
                oracle(deals, period, Optional.of(MODEL)),
                byKey(learnedTotals(deals, period).lines()));
    }

    @Property(tries = 50)
    void lines_areOrderedAndNeverEmpty(@ForAll("opportunities") List<Opportunity> deals) {
        List<TotalsLine> lines = learnedTotals(deals, QUARTER).lines();
        Comparator<TotalsLine> order = Comparator.comparing(TotalsLine::outcome)
                .thenComparing(line -> line.currency().getCurrencyCode())
                .thenComparing(line -> line.stage()
                        .map(FunnelStage::name)
                        .map(FUNNEL::positionOf)
                        .orElse(-1))
                .thenComparing(line -> line.winRateSource().orElse(WinRateSource.STAGE))
                .thenComparing(line -> line.category().orElse(ForecastCategory.CLOSED))
                .thenComparing(TotalsLine::timing);
        assertEquals(lines.stream().sorted(order).toList(), lines);
        assertTrue(lines.stream().allMatch(line -> line.count() > 0));
    }

    @Property(tries = 100)
    void totals_doNotDependOnOrder(
            @ForAll("opportunities") List<Opportunity> deals,
            @ForAll("periods") SalesPeriod period,
            @ForAll Random random) {
        List<Opportunity> shuffled = new ArrayList<>(deals);
        Collections.shuffle(shuffled, random);
        PipelineTotals whole = totals(deals, period);
        assertEquals(whole, totals(shuffled, period));
        assertEquals(whole.hashCode(), totals(shuffled, period).hashCode());
    }

    @Property(tries = 100)
    void partsOfAnySplit_addUpToTheWhole_inAnyOrder(
            @ForAll("opportunities") List<Opportunity> deals,
            @ForAll("periods") SalesPeriod period,
            @ForAll Random random) {
        assertPartsAddUp(deals, period, random);
    }

    @Property(tries = 100)
    void partsOfAnySplit_addUpToTheWhole_whenDatesLieFarApart(
            @ForAll("farApart") List<Opportunity> deals, @ForAll("periods") SalesPeriod period, @ForAll Random random) {
        assertPartsAddUp(deals, period, random);
    }

    private static void assertPartsAddUp(List<Opportunity> deals, SalesPeriod period, Random random) {
        List<List<Opportunity>> parts = new ArrayList<>();
        IntStream.range(0, 4).forEach(part -> parts.add(new ArrayList<>()));
        deals.forEach(deal -> parts.get(random.nextInt(4)).add(deal));
        List<PipelineTotals> sums = new ArrayList<>(
                parts.stream().map(part -> learnedTotals(part, period)).toList());
        Collections.shuffle(sums, random);
        PipelineTotals whole = learnedTotals(deals, period);
        PipelineTotals leftToRight =
                sums.get(0).plus(sums.get(1)).plus(sums.get(2)).plus(sums.get(3));
        PipelineTotals pairwise = sums.get(3).plus(sums.get(2)).plus(sums.get(1).plus(sums.get(0)));
        assertEquals(whole, leftToRight);
        assertEquals(whole, pairwise);
        assertEquals(whole.hashCode(), leftToRight.hashCode());
        assertEquals(whole.lines(), pairwise.lines());
    }

    /** Domain, section 7: in units of 10,000 EUR, 5 opportunities of 300 in all at Interest and so on. */
    @Test
    void workedExampleOfTheFunnel_addsUpTo18And1424And364point8() {
        List<Opportunity> deals = new ArrayList<>();
        int[] counts = {5, 4, 3, 2, 2, 2};
        long[] amounts = {300, 240, 176, 464, 146, 98};
        for (int stage = 0; stage < counts.length; stage++) {
            long rest = amounts[stage];
            for (int i = 0; i < counts[stage]; i++) {
                // All but the last are of 10 × 10,000 EUR, the last makes up the amount of the stage.
                long amount = i == counts[stage] - 1 ? rest : 10;
                rest -= amount;
                deals.add(at(stage + "-" + i, Opportunities.STAGES.get(stage))
                        .withAmount(eur(amount * 10_000))
                        .withExpectedClose(LocalDate.of(2026, 9, 30)));
            }
        }
        PipelineTotals totals = totals(deals, QUARTER);
        assertEquals(18, totals.count(OutcomeKind.OPEN, Set.of(CloseTiming.IN_PERIOD)));
        // 1,424 × 10,000 EUR are 1,424,000,000 cents; 364.8 × 10,000 EUR are 364,800,000 cents.
        assertEquals(new BigDecimal(1_424_000_000), totals.openMinorUnits(EUR, ANY_TIME));
        assertEquals(new BigDecimal("364800000.00"), totals.weightedMinorUnits(EUR, ANY_TIME));
        // The column 'expected': 15 / 24 / 35.2 / 139.2 / 73 / 78.4.
        assertEquals(
                List.of("15000000", "24000000", "35200000", "139200000", "73000000", "78400000"),
                totals.lines().stream()
                        .map(line ->
                                line.weightedMinorUnits().stripTrailingZeros().toPlainString())
                        .toList());
        assertEquals(
                List.of(5L, 4L, 3L, 2L, 2L, 2L),
                totals.lines().stream().map(TotalsLine::count).toList());
    }

    @Test
    void sums_areExactBeyondALong() {
        List<Opportunity> deals = IntStream.range(0, 100)
                .mapToObj(i -> design("O-" + i)
                        .withAmount(Money.ofMinor(Long.MAX_VALUE, EUR))
                        .withManualWinRate(Probability.ofBillionths(999_999_999)))
                .toList();
        PipelineTotals totals = totals(deals, QUARTER);
        BigDecimal sum = new BigDecimal(Long.MAX_VALUE).multiply(new BigDecimal(100));
        assertEquals(sum, totals.openMinorUnits(EUR, ANY_TIME));
        assertEquals(sum.multiply(new BigDecimal("0.999999999")), totals.weightedMinorUnits(EUR, ANY_TIME));
        assertEquals(totals, totals(deals.subList(0, 1), QUARTER).plus(totals(deals.subList(1, 100), QUARTER)));
    }

    private static CloseTiming timingOf(LocalDate expected, SalesPeriod period) {
        return totals(List.of(design("O").withExpectedClose(expected)), period)
                .lines()
                .get(0)
                .timing();
    }

    @Test
    void openOpportunity_isSlipped_whenExpectedEarlierInThePeriodThanTheAsOfDay() {
        assertEquals(CloseTiming.SLIPPED, timingOf(AS_OF.minusDays(1), QUARTER));
        assertEquals(CloseTiming.IN_PERIOD, timingOf(AS_OF, QUARTER));
        assertEquals(CloseTiming.IN_PERIOD, timingOf(LocalDate.of(2026, 9, 30), QUARTER));
        assertEquals(CloseTiming.OTHER_PERIOD, timingOf(LocalDate.of(2026, 10, 1), QUARTER));
    }

    @Test
    void openOpportunity_isOfAnotherPeriod_whenThePeriodLiesAheadAndItIsExpectedBefore() {
        SalesPeriod next = SalesPeriod.quarter(2026, 4);
        assertEquals(CloseTiming.OTHER_PERIOD, timingOf(LocalDate.of(2026, 9, 30), next));
        assertEquals(CloseTiming.IN_PERIOD, timingOf(LocalDate.of(2026, 10, 1), next));
        assertEquals(CloseTiming.SLIPPED, timingOf(AS_OF.minusDays(1), next));
    }

    @Test
    void openOpportunity_isNeverInAPeriodThatIsOver() {
        SalesPeriod last = SalesPeriod.quarter(2026, 2);
        assertEquals(CloseTiming.SLIPPED, timingOf(LocalDate.of(2026, 6, 30), last));
        assertEquals(CloseTiming.SLIPPED, timingOf(LocalDate.of(2026, 3, 31), last));
        assertEquals(CloseTiming.OTHER_PERIOD, timingOf(AS_OF, last));
    }

    @Test
    void finalAmountOfAWin_countsInItsOwnCurrency() {
        PipelineTotals totals =
                totals(List.of(design("O").withOutcome(Outcome.won(AS_OF, Money.ofMinor(77, USD)))), QUARTER);
        assertEquals(List.of(USD), totals.currencies());
        assertEquals(new BigDecimal(77), totals.revenueMinorUnits(USD));
        assertEquals(BigDecimal.ZERO, totals.revenueMinorUnits(EUR));
    }

    @Test
    void currencies_areThoseOfOpenAndWonOnes_byCode() {
        PipelineTotals totals = totals(
                List.of(
                        design("a").withAmount(Money.ofMinor(1, USD)),
                        design("b").withOutcome(Outcome.won(AS_OF)),
                        design("c"),
                        design("d").withAmount(Money.ofMinor(1, JPY)).withOutcome(Outcome.lost(AS_OF, "price"))),
                QUARTER);
        assertEquals(List.of(EUR, USD), totals.currencies());
        assertEquals(List.of(), totals(List.of(), QUARTER).currencies());
    }

    @Test
    void omittedOpportunities_areCountedButNotAddedUp() {
        PipelineTotals totals = totals(
                List.of(
                        design("a").withCategory(ForecastCategory.OMITTED),
                        design("b").withCategory(ForecastCategory.COMMIT)),
                QUARTER);
        assertEquals(2, totals.count(OutcomeKind.OPEN, ANY_TIME));
        assertEquals(new BigDecimal(10_000), totals.openMinorUnits(EUR, ANY_TIME));
        // 20 % of 100 EUR
        assertEquals(new BigDecimal("2000.0"), totals.weightedMinorUnits(EUR, ANY_TIME));
        assertEquals(2, totals.lines().size());
    }

    @Test
    void belowThreshold_isMergedInOrder() {
        Pipeline one = Pipeline.of(
                        FUNNEL, AS_OF, List.of(design("b"), design("x").withAmount(eur(500))))
                .withThreshold(eur(200));
        Pipeline other =
                Pipeline.of(FUNNEL, AS_OF, List.of(design("c"), design("a"))).withThreshold(eur(200));
        PipelineTotals merged = PipelineTotals.of(one, QUARTER).plus(PipelineTotals.of(other, QUARTER));
        assertEquals(
                List.of("a", "c"),
                PipelineTotals.of(other, QUARTER).belowThreshold().stream()
                        .map(OpportunityId::value)
                        .toList());
        assertEquals(
                List.of("a", "b", "c"),
                merged.belowThreshold().stream().map(OpportunityId::value).toList());
        assertEquals(1, merged.count(OutcomeKind.OPEN, ANY_TIME));
        assertEquals(Optional.of(eur(200)), merged.threshold());
    }

    @Test
    void totals_sayWhatTheyAreOf() {
        PipelineTotals totals = totals(
                List.of(
                        design("a"),
                        design("b").withOutcome(Outcome.won(AS_OF)),
                        design("c").withOutcome(Outcome.won(LocalDate.of(2026, 6, 30)))),
                QUARTER);
        assertEquals(FUNNEL, totals.funnel());
        assertEquals(AS_OF, totals.asOf());
        assertEquals(QUARTER, totals.period());
        assertEquals(Optional.empty(), totals.threshold());
        assertEquals("PipelineTotals[2026-Q3 as of 2026-08-10, 1 open, 1 won in the period]", totals.toString());
    }

    @Test
    void totals_differ_whenAnythingTheyAreOfDiffers() {
        List<Opportunity> deals = List.of(design("a"));
        PipelineTotals totals = totals(deals, QUARTER);
        Funnel other = FUNNEL.withStages(FUNNEL.stages().subList(0, 3));
        assertEquals(totals, totals(deals, QUARTER));
        assertNotEquals(totals, PipelineTotals.of(Pipeline.of(other, AS_OF, deals), QUARTER));
        assertNotEquals(totals, PipelineTotals.of(Pipeline.of(FUNNEL, AS_OF.plusDays(1), deals), QUARTER));
        assertNotEquals(totals, totals(deals, SalesPeriod.quarter(2026, 4)));
        assertNotEquals(totals, totals(List.of(), QUARTER));
        assertNotEquals(totals, totals(List.of(design("a").withAmount(eur(101))), QUARTER));
        assertNotEquals(
                totals(List.of(rated(10)), QUARTER), totals(List.of(rated(11)), QUARTER), "another weighted amount");
        assertNotEquals(
                PipelineTotals.of(Pipeline.of(FUNNEL, AS_OF, List.of()).withThreshold(eur(1)), QUARTER),
                PipelineTotals.of(
                        Pipeline.of(FUNNEL, AS_OF, List.of(design("a").withAmount(eur(0))))
                                .withThreshold(eur(1)),
                        QUARTER));
        assertNotEquals(totals, "totals");
    }

    private static Opportunity rated(int percent) {
        return design("a").withManualWinRate(Probability.ofPercent(percent));
    }

    /** 12.5 % of 1 cent has three decimals of a cent, one billionth of a cent has nine, and 50 % of 3 cents has one. */
    @Test
    void weightedSums_haveAsManyDecimalsAsTheWinRatesNeed() {
        assertEquals("0.125", weightedCents("0.125", 1));
        assertEquals("0.000000001", weightedCents("0.000000001", 1));
        assertEquals("1.5", weightedCents("0.5", 3));
        assertEquals("3", weightedCents("1", 3));
        assertEquals("0", weightedCents("0", 3));
    }

    private static String weightedCents(String winRate, long cents) {
        Funnel funnel = Funnel.of(FunnelStage.of("Design", Probability.ofFraction(winRate)));
        Opportunity deal = design("a").withAmount(Money.ofMinor(cents, EUR));
        Opportunity omitted = rated(33).withId(OpportunityId.of("o")).withCategory(ForecastCategory.OMITTED);
        return PipelineTotals.of(Pipeline.of(funnel, AS_OF, List.of(deal, omitted)), QUARTER)
                .weightedMinorUnits(EUR, ANY_TIME)
                .toPlainString();
    }

    @Test
    void plus_isRefused_whenThresholdsWereComparedAtOtherRates() {
        ExchangeRates rates =
                ExchangeRates.builder(AS_OF, EUR).quote(EUR, USD, "1.25").build();
        Pipeline empty = Pipeline.of(FUNNEL, AS_OF, List.of());
        PipelineTotals withRates = PipelineTotals.of(empty.withThreshold(eur(5), rates), QUARTER);
        PipelineTotals withoutRates = PipelineTotals.of(empty.withThreshold(eur(5)), QUARTER);
        assertRefused(
                "Expected 'other' with the same exchange rates of the threshold, " + rates + ", but found (none)",
                () -> withRates.plus(withoutRates));
        assertEquals(withRates, withRates.plus(withRates));
    }

    @Test
    void plus_isRefused_whenBothPartsLeftOutTheSameOpportunity() {
        Pipeline part = Pipeline.of(FUNNEL, AS_OF, List.of(design("a").withAmount(eur(1))))
                .withThreshold(eur(5));
        PipelineTotals totals = PipelineTotals.of(part, QUARTER);
        assertRefused("Expected 'other' of other opportunities, but found 1 offender: a", () -> totals.plus(totals));
    }

    @Test
    void plus_addsUpWhatPastPartsCouldNotKnow() {
        LocalDate past = AS_OF.minusDays(1);
        Opportunity known = design("a").withRecordedFields(OpportunityField.STAGE);
        Opportunity unplaced = design("b").withOpened(Optional.empty());
        Pipeline whole = Pipeline.of(FUNNEL, AS_OF, List.of(known, known.withId(OpportunityId.of("c")), unplaced));
        PipelineTotals sum = whole.partition(deal -> Optional.of(deal.id().value())).values().stream()
                .map(part -> PipelineTotals.of(part.rebuiltAsOf(past), QUARTER))
                .reduce(PipelineTotals::plus)
                .orElseThrow();
        assertEquals(PipelineTotals.of(whole.rebuiltAsOf(past), QUARTER), sum);
        assertEquals(whole.rebuiltAsOf(past).findings(), sum.findings());
        assertEquals(List.of(OpportunityId.of("b")), sum.notPlaceable());
        assertTrue(sum.findings().contains(Finding.of(FunnelFinding.CARRIED_BACK, OpportunityField.AMOUNT, 2, past)));
    }

    @Test
    void plus_isRefused_whenFunnelDayOrPeriodDiffer() {
        PipelineTotals totals = totals(List.of(), QUARTER);
        Funnel short_ = Funnel.of(FunnelStage.of("Only", Probability.ofPercent(50)));
        assertRefused(
                "Expected 'other' of the same funnel Funnel[Interest (0.05), Approval (0.1), Design (0.2), "
                        + "Comparison (0.3), Commitment (0.5), Use (0.8)], but found Funnel[Only (0.5)]",
                () -> totals.plus(PipelineTotals.of(Pipeline.of(short_, AS_OF, List.of()), QUARTER)));
        assertRefused(
                "Expected 'other' as of the same day 2026-08-10, but found 2026-08-11",
                () -> totals.plus(PipelineTotals.of(Pipeline.of(FUNNEL, AS_OF.plusDays(1), List.of()), QUARTER)));
        assertRefused(
                "Expected 'other' with the same threshold (none), but found EUR 5.00",
                () -> totals.plus(
                        PipelineTotals.of(Pipeline.of(FUNNEL, AS_OF, List.of()).withThreshold(eur(5)), QUARTER)));
        assertRefused(
                "Expected 'other' over the same period 2026-Q3, but found 2026-Q4",
                () -> totals.plus(totals(List.of(), SalesPeriod.quarter(2026, 4))));
    }

    @Test
    void nulls_areRefusedByName() {
        PipelineTotals totals = totals(List.of(), QUARTER);
        assertNull("pipeline", () -> PipelineTotals.of(null, QUARTER));
        assertNull("period", () -> totals(List.of(), null));
        assertNull("other", () -> totals.plus(null));
        assertNull("outcome", () -> totals.count(null, ANY_TIME));
        assertNull("timings", () -> totals.count(OutcomeKind.OPEN, null));
        assertNull("timings", () -> totals.openCount(null));
        assertNull("currency", () -> totals.openMinorUnits(null, ANY_TIME));
        assertNull("timings", () -> totals.openMinorUnits(EUR, null));
        assertNull("currency", () -> totals.weightedMinorUnits(null, ANY_TIME));
        assertNull("timings", () -> totals.weightedMinorUnits(EUR, null));
        assertNull("currency", () -> totals.revenueMinorUnits(null));
    }
}
