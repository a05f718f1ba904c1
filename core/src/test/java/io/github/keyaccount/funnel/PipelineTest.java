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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final ExchangeRates RATES = ExchangeRates.builder(AS_OF, EUR)
            .quote(EUR, USD, "1.25")
            .quote(EUR, JPY, "160")
            .quote(EUR, Opportunities.KWD, "0.35")
            .build();
    private static final Money THRESHOLD = eur(5_000);

    @Provide
    Arbitrary<List<Opportunity>> opportunities() {
        return Opportunities.plain();
    }

    @Provide
    Arbitrary<Opportunity> euros() {
        return Opportunities.plain()
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(0)
                        .withAmount(Money.ofMinor(list.get(0).amount().minorUnits() % 1_000_000, EUR)));
    }

    private static Pipeline pipeline(Opportunity... opportunities) {
        return Pipeline.of(FUNNEL, AS_OF, List.of(opportunities));
    }

    private static List<String> ids(List<Opportunity> opportunities) {
        return opportunities.stream().map(deal -> deal.id().value()).toList();
    }

    // Making one

    @Property(tries = 50)
    void pipeline_keepsOrderAndFindsEveryId(@ForAll("opportunities") List<Opportunity> deals) {
        Pipeline pipeline = Pipeline.of(FUNNEL, AS_OF, deals);
        assertEquals(deals, pipeline.opportunities());
        for (Opportunity deal : deals) {
            assertEquals(Optional.of(deal), pipeline.find(deal.id()));
        }
        assertEquals(Optional.empty(), pipeline.find(OpportunityId.of("stranger")));
        assertEquals(deals.stream().filter(deal -> deal.outcome().isOpen()).toList(), pipeline.open());
    }

    @Test
    void pipeline_tellsIdsApart_whoseHashesAreTheSame() {
        // "Aa" and "BB" have the hash 2112, and so have all strings made of them in one length.
        List<String> ids = new ArrayList<>(List.of(""));
        for (int length = 0; length < 6; length++) {
            ids = ids.stream()
                    .flatMap(id -> List.of(id + "Aa", id + "BB").stream())
                    .toList();
        }
        List<Opportunity> deals = ids.stream().map(Opportunities::design).toList();
        Pipeline pipeline = Pipeline.of(FUNNEL, AS_OF, deals);
        assertEquals(1, ids.stream().map(String::hashCode).distinct().count());
        for (Opportunity deal : deals) {
            assertEquals(Optional.of(deal), pipeline.find(deal.id()));
        }
        // "C#" has the hash 2112, too.
        assertEquals(ids.get(0).hashCode(), "C#C#C#C#C#C#".hashCode());
        assertEquals(Optional.empty(), pipeline.find(OpportunityId.of("C#C#C#C#C#C#")));
        Pipeline rest = pipeline.without(OpportunityId.of("AaAaAaAaAaAa"));
        assertEquals(deals.subList(1, 64), rest.opportunities());
    }

    @Test
    void pipeline_isRefused_withAllOffendersNamed() {
        Opportunity late = design("late").moveTo("Use", AS_OF.plusDays(2));
        List<Opportunity> offenders = List.of(
                design("a"),
                design("a"),
                at("b", "Brewing"),
                at("c", "Design").moveTo("Signed", AS_OF).moveTo("Use", AS_OF),
                late,
                design("d").withOpened(AS_OF.plusDays(1)),
                design("e").withOpened(Optional.empty()).withOutcome(Outcome.won(AS_OF.plusDays(3))));
        UnknownStageException refusal = assertRefused(
                UnknownStageException.class,
                "Expected stages of the funnel [Interest, Approval, Design, Comparison, Commitment, Use] in "
                        + "'opportunities', but found 2 offenders: b at 'Brewing', c at 'Signed'; "
                        + "Expected one opportunity per id in 'opportunities', but found 1 offender: a; "
                        + "Expected nothing dated after 'asOf' 2026-08-10 in 'opportunities', but found 3 offenders: "
                        + "late on 2026-08-12, d on 2026-08-11, e on 2026-08-13",
                () -> Pipeline.of(FUNNEL, AS_OF, offenders));
        assertEquals(List.of("Brewing", "Signed"), refusal.unknownStages());
    }

    @Test
    void pipeline_isRefused_whenAStageLeftBehindIsUnknown() {
        Opportunity moved = at("a", "Brewing").moveTo("Use", AS_OF);
        assertRefused(
                UnknownStageException.class,
                "Expected stages of the funnel [Interest, Approval, Design, Comparison, Commitment, Use] in "
                        + "'opportunities', but found 1 offender: a at 'Brewing'",
                () -> pipeline(moved));
    }

    @Test
    void pipeline_isRefused_whenAnIdOccursTwice() {
        assertRefused(
                "Expected one opportunity per id in 'opportunities', but found 1 offender: a",
                () -> pipeline(design("a"), design("b"), design("a").withAmount(eur(1))));
    }

    @Test
    void refusal_namesTwentyOffendersAndCountsAll() {
        List<Opportunity> deals = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> design("O" + i).withOpened(AS_OF.plusDays(1)))
                .toList();
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Pipeline.of(FUNNEL, AS_OF, deals));
        String message = refusal.getMessage();
        assertTrue(message.contains("25 offenders: O1 on 2026-08-11, "), message);
        assertTrue(message.endsWith("O20 on 2026-08-11, and 5 more"), message);
    }

    @Test
    void pipeline_holdsWhatHappenedOnTheDayItself() {
        Opportunity deal = design("a").withOpened(AS_OF).moveTo("Use", AS_OF).close(Outcome.won(AS_OF));
        assertEquals(List.of(deal), pipeline(deal).opportunities());
        assertEquals(List.of(), pipeline(deal).open());
    }

    @Test
    void pipeline_saysWhatItIsOf() {
        Pipeline pipeline = pipeline(design("a"));
        assertEquals(FUNNEL, pipeline.funnel());
        assertEquals(AS_OF, pipeline.asOf());
        assertEquals("Pipeline[as of 2026-08-10, 1 opportunities]", pipeline.toString());
        assertEquals(List.of(), pipeline.findings());
        assertEquals(List.of(), pipeline.belowThreshold());
        assertEquals(Optional.empty(), pipeline.threshold());
        assertEquals(Optional.of(eur(5)), pipeline.withThreshold(eur(5)).threshold());
        assertEquals(List.of(), pipeline.notPlaceable());
        assertEquals(Map.of(), pipeline.carriedBack());
    }

    @Test
    void opportunities_cannotBeChanged() {
        Pipeline pipeline = pipeline(design("a"));
        for (Pipeline each : List.of(pipeline, pipeline.with(design("b")))) {
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> each.opportunities().set(0, design("c")));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> each.opportunities().clear());
        }
    }

    @Test
    void pipelines_differ_whenAnythingInThemDiffers() {
        Pipeline pipeline = pipeline(design("a"), design("b"));
        assertEquals(pipeline, pipeline(design("a"), design("b")));
        assertEquals(pipeline.hashCode(), pipeline(design("a"), design("b")).hashCode());
        assertNotEquals(pipeline, pipeline(design("b"), design("a")));
        assertNotEquals(pipeline, Pipeline.of(FUNNEL, AS_OF.plusDays(1), pipeline.opportunities()));
        assertNotEquals(
                pipeline,
                Pipeline.of(FUNNEL.withStages(FUNNEL.stages().subList(0, 5)), AS_OF, pipeline.opportunities()));
        assertNotEquals(pipeline, pipeline.withWinRates(MODEL));
        assertNotEquals(pipeline, pipeline.withThreshold(eur(1)));
        assertNotEquals(pipeline.withThreshold(eur(200)), pipeline(design("a")).withThreshold(eur(200)));
        Pipeline undated = pipeline(design("a").withOpened(Optional.empty()));
        LocalDate yesterday = AS_OF.minusDays(1);
        assertNotEquals(undated.rebuiltAsOf(yesterday), Pipeline.of(FUNNEL, yesterday, List.of()));
        assertNotEquals(pipeline.rebuiltAsOf(yesterday), Pipeline.of(FUNNEL, yesterday, pipeline.opportunities()));
        assertNotEquals(pipeline, "pipeline");
    }

    @Test
    void hashCodes_differ_whereOpportunitiesDo() {
        Pipeline one = pipeline(design("a"));
        Pipeline other = pipeline(design("a").withAmount(eur(5)));
        assertNotEquals(one.hashCode(), other.hashCode());
        assertNotEquals(
                PipelineTotals.of(one, QUARTER).hashCode(),
                PipelineTotals.of(one.with(design("b")), QUARTER).hashCode());
    }

    // Variations

    /** What a list would do: with replaces in place or adds last, without removes. */
    private static void assertVariesLikeAList(
            Pipeline start, List<Opportunity> deals, int changes, int everySoMany, Random random) {
        Map<OpportunityId, Opportunity> admitted = new LinkedHashMap<>();
        Map<OpportunityId, Opportunity> below = new LinkedHashMap<>();
        start.opportunities().forEach(deal -> admitted.put(deal.id(), deal));
        start.belowThreshold().forEach(deal -> below.put(deal.id(), deal));
        List<Opportunity> before = List.copyOf(start.opportunities());
        PipelineTotals totalsBefore = PipelineTotals.of(start, QUARTER);
        Money least = start.belowThreshold().isEmpty() ? eur(0) : THRESHOLD;
        Pipeline varied = start;
        for (int i = 1; i <= changes; i++) {
            Opportunity deal =
                    deals.get(random.nextInt(deals.size())).withId(OpportunityId.of("O-" + random.nextInt(40)));
            if (random.nextInt(3) > 0) {
                varied = varied.with(deal);
                below.remove(deal.id());
                if (deal.amount().compareTo(least) >= 0) {
                    admitted.put(deal.id(), deal);
                } else {
                    admitted.remove(deal.id());
                    below.put(deal.id(), deal);
                }
            } else if (admitted.remove(deal.id()) != null) {
                varied = varied.without(deal.id());
            }
            if (i % everySoMany == 0) {
                List<Opportunity> all = new ArrayList<>(admitted.values());
                all.addAll(below.values());
                Pipeline anew = Pipeline.of(FUNNEL, AS_OF, all).withWinRates(MODEL);
                anew = start.belowThreshold().isEmpty() ? anew : anew.withThreshold(THRESHOLD);
                assertEquals(List.copyOf(admitted.values()), varied.opportunities());
                assertEquals(List.copyOf(below.values()), varied.belowThreshold());
                assertEquals(PipelineTotals.of(anew, QUARTER), PipelineTotals.of(varied, QUARTER));
                assertEquals(anew, varied);
                for (Opportunity each : all) {
                    assertEquals(Optional.ofNullable(admitted.get(each.id())), varied.find(each.id()));
                }
                Pipeline part = varied.only(each -> each.id().hashCode() % 2 == 0);
                assertEquals(
                        anew.opportunities().stream()
                                .filter(each -> each.id().hashCode() % 2 == 0)
                                .toList(),
                        part.opportunities());
                assertEquals(
                        PipelineTotals.of(varied, QUARTER),
                        PipelineTotals.of(part, QUARTER)
                                .plus(PipelineTotals.of(
                                        varied.only(each -> each.id().hashCode() % 2 != 0), QUARTER)));
            }
        }
        assertEquals(before, start.opportunities());
        assertEquals(totalsBefore, PipelineTotals.of(start, QUARTER));
    }

    @Property(tries = 60)
    void variation_equalsThePipelineBuiltAnew(@ForAll("opportunities") List<Opportunity> deals, @ForAll Random random) {
        List<Opportunity> some = new ArrayList<>(deals);
        some.add(design("O"));
        Pipeline start = Pipeline.of(FUNNEL, AS_OF, deals).withWinRates(MODEL);
        assertVariesLikeAList(start, inEuros(some), 25, 5, random);
    }

    @Property(tries = 60)
    void variation_equalsThePipelineBuiltAnew_withAThreshold(
            @ForAll("opportunities") List<Opportunity> deals, @ForAll Random random) {
        List<Opportunity> some = new ArrayList<>(inEuros(deals));
        some.add(design("small").withAmount(THRESHOLD.minus(Money.ofMinor(1, EUR))));
        some.add(design("large").withAmount(THRESHOLD));
        Pipeline start =
                Pipeline.of(FUNNEL, AS_OF, some).withThreshold(THRESHOLD).withWinRates(MODEL);
        assertVariesLikeAList(start, some, 25, 5, random);
    }

    @Test
    void model_isAskedOnce_alsoByVariationsAndParts() {
        List<String> asked = new ArrayList<>();
        WinRateModel fickle = (deal, stage, asOf) -> {
            asked.add(deal.id().value());
            return asked.size() % 2 == 1 ? Optional.of(Probability.ofPercent(asked.size())) : Optional.empty();
        };
        Pipeline pipeline = pipeline(design("a"), design("b"), design("c")).withWinRates(fickle);
        assertEquals(List.of("a", "b", "c"), asked);
        Pipeline varied = pipeline.with(design("d"))
                .without(OpportunityId.of("b"))
                .without(OpportunityId.of("d"))
                .only(deal -> true)
                .withThreshold(eur(1));
        assertEquals(List.of("a", "b", "c", "d"), asked);
        assertEquals(1, varied.partition(Opportunity::owner).size());
        assertEquals(List.of("a", "b", "c", "d"), asked);
        // The first answer was 1 %, the third 3 %.
        assertEquals(
                Probability.ofPercent(1), varied.winRate(OpportunityId.of("a")).rate());
        assertEquals(
                Probability.ofPercent(3), varied.winRate(OpportunityId.of("c")).rate());
        PipelineTotals totals = PipelineTotals.of(varied, QUARTER);
        assertEquals(2, totals.openCount(Set.of(CloseTiming.values())));
        BigDecimal amount = BigDecimal.valueOf(design("a").amount().minorUnits());
        assertEquals(
                0,
                amount.multiply(new BigDecimal("0.04"))
                        .compareTo(totals.weightedMinorUnits(EUR, Set.of(CloseTiming.values()))));
    }

    @Test
    void model_isAskedAnew_forWhatIsReplacedOrRebuilt() {
        List<LocalDate> asked = new ArrayList<>();
        WinRateModel model = (deal, stage, asOf) -> {
            asked.add(asOf);
            return Optional.empty();
        };
        Pipeline pipeline = pipeline(design("a")).withWinRates(model);
        Pipeline replaced = pipeline.with(design("a").withAmount(eur(7)));
        assertEquals(List.of(AS_OF, AS_OF), asked);
        LocalDate yesterday = AS_OF.minusDays(1);
        replaced.rebuiltAsOf(yesterday);
        assertEquals(List.of(AS_OF, AS_OF, yesterday), asked);
    }

    private static List<Opportunity> inEuros(List<Opportunity> deals) {
        return deals.stream()
                .map(deal -> deal.withAmount(Money.ofMinor(deal.amount().minorUnits() % 1_000_000, EUR)))
                .toList();
    }

    @Test
    void variation_equalsThePipelineBuiltAnew_afterHundredsOfChanges() {
        List<Opportunity> deals = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            deals.add(at("D-" + i, Opportunities.STAGES.get(i % 6)).withAmount(eur(i * 37 % 10_000)));
        }
        Pipeline start =
                Pipeline.of(FUNNEL, AS_OF, deals).withThreshold(THRESHOLD).withWinRates(MODEL);
        assertVariesLikeAList(start, deals, 600, 150, new Random(20260810));
        Pipeline many = Pipeline.of(FUNNEL, AS_OF, List.of());
        List<Opportunity> added = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many = many.with(deals.get(i));
            added.add(deals.get(i));
            if (i == 255 || i == 256) {
                assertEquals(Pipeline.of(FUNNEL, AS_OF, added), many);
            }
        }
        assertEquals(Pipeline.of(FUNNEL, AS_OF, added), many);
    }

    @Test
    void opportunityPutInAgain_comesLast() {
        Pipeline pipeline = pipeline(design("a"), design("b"));
        Pipeline again = pipeline.without(OpportunityId.of("a")).with(design("a"));
        assertEquals(List.of("b", "a"), ids(again.opportunities()));
        assertEquals(
                List.of("a", "b"),
                ids(pipeline.with(design("a").withAmount(eur(5))).opportunities()));
    }

    @Test
    void with_isRefused_asThePipelineWouldBe() {
        Pipeline pipeline = pipeline(design("a"));
        assertRefused(
                UnknownStageException.class,
                "Expected stages of the funnel [Interest, Approval, Design, Comparison, Commitment, Use] in "
                        + "'opportunities', but found 1 offender: b at 'Brewing'",
                () -> pipeline.with(at("b", "Brewing")));
        assertRefused(
                "Expected nothing dated after 'asOf' 2026-08-10 in 'opportunities', but found 1 offender: "
                        + "b on 2026-08-11",
                () -> pipeline.with(design("b").withOpened(AS_OF.plusDays(1))));
    }

    @Test
    void without_isRefused_whenThereIsNoSuchOpportunity() {
        Pipeline pipeline = pipeline(design("a"), design("b"));
        OpportunityId id = OpportunityId.of("a");
        assertRefused(
                "Expected the 'id' of an opportunity of the pipeline, but found c",
                () -> pipeline.without(OpportunityId.of("c")));
        assertRefused(
                "Expected the 'id' of an opportunity of the pipeline, but found a",
                () -> pipeline.without(id).without(id));
    }

    // Parts

    @Property(tries = 50)
    void partition_holdsEveryOpportunityOnce_andAddsUpToTheWhole(@ForAll("opportunities") List<Opportunity> deals) {
        Pipeline whole = Pipeline.of(FUNNEL, AS_OF, inEuros(deals)).withThreshold(THRESHOLD);
        Map<Optional<String>, Pipeline> parts =
                whole.partition(deal -> deal.category().map(ForecastCategory::name));
        PipelineTotals sum = PipelineTotals.of(whole.only(deal -> false), QUARTER);
        for (Map.Entry<Optional<String>, Pipeline> part : parts.entrySet()) {
            assertEquals(
                    whole.only(
                            deal -> deal.category().map(ForecastCategory::name).equals(part.getKey())),
                    part.getValue());
            sum = sum.plus(PipelineTotals.of(part.getValue(), QUARTER));
        }
        assertEquals(PipelineTotals.of(whole, QUARTER), sum);
    }

    @Test
    void partition_isOrderedByKey_withThoseThatHaveNoneLast() {
        Pipeline whole = pipeline(
                        design("a"),
                        design("b").withOwner("Zoe").withAmount(eur(300)),
                        design("c").withOwner("Ann"),
                        design("d").withOwner("Zoe").withAmount(eur(400)))
                .withThreshold(eur(200));
        Map<Optional<String>, Pipeline> parts = whole.partition(Opportunity::owner);
        assertEquals(List.of(Optional.of("Ann"), Optional.of("Zoe"), Optional.empty()), List.copyOf(parts.keySet()));
        Pipeline zoe = parts.get(Optional.of("Zoe"));
        assertEquals(List.of("b", "d"), ids(zoe.opportunities()));
        assertEquals(List.of("c"), ids(parts.get(Optional.of("Ann")).belowThreshold()));
        assertThrows(UnsupportedOperationException.class, parts::clear);
    }

    @Test
    void partitionOfARebuiltPipeline_namesForEachPartWhatIsItsOwn() {
        Pipeline rebuilt = pipeline(
                        design("a").withOwner("Ann").withRecordedFields(OpportunityField.values()),
                        design("b").withOwner("Bob"),
                        design("c").withOwner("Cid").withOpened(Optional.empty()))
                .rebuiltAsOf(AS_OF.minusDays(1));
        Map<Optional<String>, Pipeline> parts = rebuilt.partition(Opportunity::owner);
        assertEquals(Map.of(), parts.get(Optional.of("Ann")).carriedBack());
        assertEquals(6, parts.get(Optional.of("Bob")).carriedBack().size());
        assertEquals(List.of(), parts.get(Optional.of("Bob")).notPlaceable());
        assertEquals(
                List.of(OpportunityId.of("c")), parts.get(Optional.of("Cid")).notPlaceable());
        parts.forEach(
                (owner, part) -> assertEquals(rebuilt.only(deal -> deal.owner().equals(owner)), part));
    }

    // Threshold

    @Test
    void threshold_testsTheOpeningAmount() {
        Pipeline pipeline = pipeline(
                        design("grown").withAmount(eur(199)).changeAmount(eur(900), AS_OF),
                        design("shrunk")
                                .withAmount(eur(200))
                                .changeAmount(eur(1), AS_OF)
                                .changeAmount(eur(2), AS_OF),
                        design("cent below").withAmount(Money.ofMinor(19_999, EUR)))
                .withThreshold(eur(200));
        assertEquals(List.of("shrunk"), ids(pipeline.opportunities()));
        assertEquals(List.of("grown", "cent below"), ids(pipeline.belowThreshold()));
        assertEquals(Optional.empty(), pipeline.find(OpportunityId.of("grown")));
        assertEquals(List.of(Finding.of(FunnelFinding.BELOW_THRESHOLD, 2, eur(200))), pipeline.findings());
    }

    @Test
    void threshold_convertsOtherCurrencies() {
        // 250.00 USD ÷ 1.25 = 200.00 EUR; 249.99 ÷ 1.25 = 199.992, rounded to 199.99.
        Pipeline pipeline = pipeline(
                        design("exact").withAmount(Money.ofMinor(25_000, USD)),
                        design("below").withAmount(Money.ofMinor(24_999, USD)),
                        design("euro"))
                .withThreshold(eur(200), RATES);
        assertEquals(List.of("exact"), ids(pipeline.opportunities()));
        assertEquals(List.of("below", "euro"), ids(pipeline.belowThreshold()));
    }

    @Test
    void threshold_appliesToVariations() {
        Pipeline pipeline =
                pipeline(design("a"), design("b").withAmount(eur(300))).withThreshold(eur(200));
        Pipeline lower = pipeline.with(design("b").withAmount(eur(199)));
        assertEquals(List.of(), lower.opportunities());
        assertEquals(List.of("a", "b"), ids(lower.belowThreshold()));
        Pipeline higher = pipeline.with(design("a").withAmount(eur(200)));
        assertEquals(List.of("b", "a"), ids(higher.opportunities()));
        assertEquals(List.of(), higher.belowThreshold());
        Pipeline part = pipeline.only(deal -> deal.id().value().equals("b"));
        assertEquals(List.of("b"), ids(part.opportunities()));
        assertEquals(List.of(), part.belowThreshold());
    }

    @Test
    void threshold_isRefused_whenAnAmountCannotBeCompared() {
        Pipeline pipeline = pipeline(design("a").withAmount(Money.ofMinor(25_000, USD)));
        CurrencyMismatchException refusal = assertRefused(
                CurrencyMismatchException.class,
                "Expected exchange rates for a threshold in EUR, but found a opened at USD 250.00 and no rates",
                () -> pipeline.withThreshold(eur(200)));
        assertEquals(Set.of(EUR, USD), Set.of(refusal.expected(), refusal.found()));
        ExchangeRates yen =
                ExchangeRates.builder(AS_OF, EUR).quote(EUR, JPY, "160").build();
        String noDollars = "Expected 'from' with a rate on 2026-08-10, one of [EUR, JPY], but found USD";
        assertRefused(noDollars, () -> pipeline.withThreshold(eur(200), yen));
        Opportunity dollars = design("b").withAmount(Money.ofMinor(25_000, USD));
        assertRefused(
                noDollars,
                () -> pipeline(design("a")).withThreshold(eur(1), yen).with(dollars));
        assertRefused(
                CurrencyMismatchException.class,
                "Expected exchange rates for a threshold in EUR, but found b opened at USD 250.00 and no rates",
                () -> pipeline(design("a")).withThreshold(eur(1)).with(dollars));
    }

    @Test
    void threshold_isRefused_whenNegativeOrSetTwice() {
        Pipeline pipeline = pipeline(design("a"));
        assertRefused(
                "Expected 'threshold' of zero or more, but found EUR -1.00", () -> pipeline.withThreshold(eur(-1)));
        assertRefused(
                "Expected 'threshold' of zero or more, but found EUR -1.00",
                () -> pipeline.withThreshold(eur(-1), RATES));
        assertEquals(pipeline.opportunities(), pipeline.withThreshold(eur(0)).opportunities());
        assertRefused(
                "Expected a pipeline that has no threshold yet, but found EUR 5.00",
                () -> pipeline.withThreshold(eur(5)).withThreshold(eur(1)));
        assertRefused(
                "Expected a pipeline that has no threshold yet, but found EUR 5.00",
                () -> pipeline.withThreshold(eur(5)).withThreshold(eur(1), RATES));
    }

    // Win rates

    @Test
    void winRate_isThatOfTheStage_unlessLearned_unlessSetByHand() {
        OpportunityId id = OpportunityId.of("a");
        Probability learned = Probability.ofPercent(42);
        WinRateModel model = (deal, stage, asOf) -> deal.owner().isPresent() ? Optional.of(learned) : Optional.empty();
        Opportunity owned = design("a").withOwner("Ann");
        Opportunity byHand = owned.withManualWinRate(Probability.ZERO);
        assertEquals(
                new EffectiveWinRate(Probability.ofPercent(20), WinRateSource.STAGE),
                pipeline(owned).winRate(id));
        assertEquals(
                new EffectiveWinRate(Probability.ofPercent(20), WinRateSource.STAGE),
                pipeline(design("a")).withWinRates(model).winRate(id));
        assertEquals(
                new EffectiveWinRate(learned, WinRateSource.LEARNED),
                pipeline(owned).withWinRates(model).winRate(id));
        assertEquals(
                new EffectiveWinRate(Probability.ZERO, WinRateSource.MANUAL),
                pipeline(byHand).withWinRates(model).winRate(id));
        assertEquals(
                new EffectiveWinRate(learned, WinRateSource.LEARNED),
                pipeline().withWinRates(model).with(owned).winRate(id));
    }

    @Test
    void model_isAskedWithStageAndDay() {
        List<Object> asked = new ArrayList<>();
        WinRateModel model = (deal, stage, asOf) -> {
            asked.addAll(List.of(deal, stage, asOf));
            return Optional.empty();
        };
        pipeline(
                        design("a"),
                        design("b").withManualWinRate(Probability.ONE),
                        design("c").withOutcome(Outcome.won(AS_OF)))
                .withWinRates(model);
        assertEquals(List.of(design("a"), FUNNEL.stage("Design"), AS_OF), asked);
    }

    @Test
    void winRate_isRefused_forAClosedOrUnknownOpportunity() {
        Pipeline pipeline = pipeline(design("a").withOutcome(Outcome.won(AS_OF)));
        assertRefused(
                "Expected an open opportunity 'id' of the pipeline, but found a at Design, EUR 100.00, "
                        + "Won[date=2026-08-10, finalAmount=(none)]",
                () -> pipeline.winRate(OpportunityId.of("a")));
        assertRefused(
                "Expected the 'id' of an opportunity of the pipeline, but found b",
                () -> pipeline.winRate(OpportunityId.of("b")));
    }

    @Test
    void nulls_areRefusedByName() {
        Pipeline pipeline = pipeline(design("a"));
        assertNull("funnel", () -> Pipeline.of(null, AS_OF, List.of()));
        assertNull("asOf", () -> Pipeline.of(FUNNEL, null, List.of()));
        assertNull("opportunities", () -> Pipeline.of(FUNNEL, AS_OF, null));
        assertNull("opportunities", () -> Pipeline.of(FUNNEL, AS_OF, Collections.singletonList(null)));
        assertNull("id", () -> pipeline.find(null));
        assertNull("id", () -> pipeline.winRate(null));
        assertNull("opportunity", () -> pipeline.with(null));
        assertNull("id", () -> pipeline.without(null));
        assertNull("condition", () -> pipeline.only(null));
        assertNull("key", () -> pipeline.partition(null));
        assertNull("key of an opportunity", () -> pipeline.partition(deal -> null));
        assertNull("model", () -> pipeline.withWinRates(null));
        assertNull("winRate of the model", () -> pipeline.withWinRates((deal, stage, asOf) -> null));
        assertNull("threshold", () -> pipeline.withThreshold(null));
        assertNull("threshold", () -> pipeline.withThreshold(null, RATES));
        assertNull("exchangeRates", () -> pipeline.withThreshold(eur(1), null));
        assertNull("rate", () -> new EffectiveWinRate(null, WinRateSource.STAGE));
        assertNull("source", () -> new EffectiveWinRate(Probability.ONE, null));
    }

    @Test
    void findings_beginWithThoseOfTheFunnel() {
        Funnel falling = Funnel.of(
                FunnelStage.of("Design", Probability.ofPercent(50)), FunnelStage.of("Late", Probability.ofPercent(40)));
        Pipeline pipeline = Pipeline.of(falling, AS_OF, List.of(design("a"))).withThreshold(eur(200));
        assertEquals(
                List.of(
                        Finding.of(
                                FunnelFinding.WIN_RATE_FALLS,
                                "Late",
                                Probability.ofPercent(40),
                                "Design",
                                Probability.ofPercent(50)),
                        Finding.of(FunnelFinding.BELOW_THRESHOLD, 1, eur(200))),
                pipeline.findings());
    }

    @Test
    void arrays_areNotSharedWithTheCaller() {
        Opportunity[] given = {design("a")};
        Pipeline pipeline = Pipeline.of(FUNNEL, AS_OF, Arrays.asList(given));
        given[0] = design("b");
        assertEquals(List.of("a"), ids(pipeline.opportunities()));
    }
}
