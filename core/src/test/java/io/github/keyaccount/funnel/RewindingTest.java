package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.funnel.Opportunities.FUNNEL;
import static io.github.keyaccount.funnel.Opportunities.QUARTER;
import static io.github.keyaccount.funnel.Opportunities.USD;
import static io.github.keyaccount.funnel.Opportunities.day;
import static io.github.keyaccount.funnel.Opportunities.design;
import static io.github.keyaccount.funnel.Opportunities.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.Opportunities.Life;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Opportunities and pipelines rewound to past days. */
class RewindingTest {

    @Provide
    Arbitrary<List<Life>> lives() {
        return Opportunities.lives();
    }

    @Provide
    Arbitrary<Set<OpportunityField>> fields() {
        return Arbitraries.of(OpportunityField.class).set();
    }

    private static Pipeline pipeline(LocalDate asOf, List<Life> lives) {
        return Pipeline.of(FUNNEL, asOf, Opportunities.on(asOf, lives));
    }

    @Property(tries = 60)
    void rebuiltPipeline_equalsTheOneTakenThen_whenEveryChangeIsRecorded(@ForAll("lives") List<Life> lives) {
        Pipeline today = pipeline(Opportunities.end(lives), lives);
        Opportunities.days(lives).forEach(date -> {
            Pipeline taken = pipeline(date, lives);
            Pipeline rebuilt = today.rebuiltAsOf(date);
            assertEquals(taken, rebuilt);
            assertEquals(taken.hashCode(), rebuilt.hashCode());
            assertEquals(PipelineTotals.of(taken, QUARTER), PipelineTotals.of(rebuilt, QUARTER));
            assertEquals(Map.of(), rebuilt.carriedBack());
            assertEquals(List.of(), rebuilt.notPlaceable());
        });
    }

    @Property(tries = 100)
    void rebuildingTwice_equalsRebuildingOnce(
            @ForAll("lives") List<Life> lives,
            @ForAll("fields") Set<OpportunityField> unrecorded,
            @ForAll @IntRange(min = 0, max = 30) int later,
            @ForAll @IntRange(min = 0, max = 30) int earlier) {
        LocalDate end = Opportunities.end(lives);
        LocalDate last = earliest(day(later + earlier), end);
        Pipeline today = Pipeline.of(FUNNEL, end, forgotten(lives, end, unrecorded));
        assertEquals(
                today.rebuiltAsOf(earliest(day(earlier), end)),
                today.rebuiltAsOf(last).rebuiltAsOf(earliest(day(earlier), end)));
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The opportunities as a system holds them that keeps no rows of some fields, and every other opening date. */
    private static List<Opportunity> forgotten(List<Life> lives, LocalDate end, Set<OpportunityField> unrecorded) {
        List<Opportunity> known = Opportunities.on(end, lives);
        return known.stream()
                .map(deal -> forgotten(deal, unrecorded, known.indexOf(deal) % 2 == 1))
                .toList();
    }

    private static Opportunity forgotten(Opportunity deal, Set<OpportunityField> unrecorded, boolean opening) {
        Set<OpportunityField> recorded = EnumSet.allOf(OpportunityField.class);
        recorded.removeAll(unrecorded);
        return deal.withHistory(deal.history().stream()
                        .filter(change -> !unrecorded.contains(change.field()))
                        .toList())
                .withRecordedFields(recorded)
                .withOpened(opening ? Optional.empty() : deal.opened());
    }

    @Property(tries = 100)
    void rebuiltPipeline_namesExactlyWhatItCarriesBackAndCannotPlace(
            @ForAll("lives") List<Life> lives, @ForAll("fields") Set<OpportunityField> unrecorded) {
        LocalDate end = Opportunities.end(lives);
        List<Opportunity> known = forgotten(lives, end, unrecorded);
        Pipeline today = Pipeline.of(FUNNEL, end, known);
        Opportunities.days(lives).filter(date -> date.isBefore(end)).forEach(date -> {
            Pipeline rebuilt = today.rebuiltAsOf(date);
            Map<OpportunityField, Integer> carried = new EnumMap<>(OpportunityField.class);
            for (int i = 0; i < known.size(); i++) {
                Opportunity deal = known.get(i);
                boolean seen = Stream.concat(
                                deal.history().stream().map(OpportunityChange::date),
                                deal.outcome().closedOn().stream())
                        .anyMatch(dated -> !dated.isAfter(date));
                boolean there =
                        deal.opened().map(opened -> !opened.isAfter(date)).orElse(seen);
                assertEquals(there, rebuilt.find(deal.id()).isPresent());
                assertEquals(
                        deal.opened().isEmpty() && !seen, rebuilt.notPlaceable().contains(deal.id()));
                if (there) {
                    unrecorded.stream()
                            .filter(field -> field != OpportunityField.OUTCOME)
                            .forEach(field -> carried.merge(field, 1, Integer::sum));
                    assertEquals(
                            expected(deal, lives.get(i), date, unrecorded),
                            values(rebuilt.find(deal.id()).orElseThrow()));
                }
            }
            assertEquals(carried, rebuilt.carriedBack());
        });
    }

    /** What must be known of a day: recorded fields as they were then, the others as they are at the end. */
    private static Map<OpportunityField, Object> expected(
            Opportunity last, Life life, LocalDate date, Set<OpportunityField> unrecorded) {
        // An opening date that is not known may lie after the day; then what it opened with is the best there is.
        Opportunity then = life.on(date).orElse(life.opening());
        Map<OpportunityField, Object> values = values(then);
        unrecorded.forEach(field -> values.put(field, values(last).get(field)));
        if (unrecorded.contains(OpportunityField.OUTCOME)) {
            boolean closedBy =
                    last.outcome().closedOn().filter(on -> !on.isAfter(date)).isPresent();
            values.put(OpportunityField.OUTCOME, closedBy ? last.outcome() : Outcome.open());
        }
        Object outcome = values.get(OpportunityField.OUTCOME);
        // A call of unknown past may belong to the last win only.
        boolean won = outcome instanceof Outcome.Won
                && (!unrecorded.contains(OpportunityField.CATEGORY) || outcome.equals(last.outcome()));
        if (!won && values.get(OpportunityField.CATEGORY).equals(Optional.of(ForecastCategory.CLOSED))) {
            values.put(
                    OpportunityField.CATEGORY,
                    unrecorded.contains(OpportunityField.CATEGORY) ? Optional.empty() : lastOtherCall(then));
        }
        return values;
    }

    private static Optional<ForecastCategory> lastOtherCall(Opportunity then) {
        Optional<ForecastCategory> call = Optional.empty();
        for (OpportunityChange change : then.history()) {
            if (change instanceof OpportunityChange.Category category
                    && !category.to().equals(Optional.of(ForecastCategory.CLOSED))) {
                call = category.to();
            }
        }
        return call;
    }

    private static Map<OpportunityField, Object> values(Opportunity deal) {
        return new EnumMap<>(Map.of(
                OpportunityField.STAGE, deal.stage(),
                OpportunityField.AMOUNT, deal.amount(),
                OpportunityField.EXPECTED_CLOSE, deal.expectedClose(),
                OpportunityField.OWNER, deal.owner(),
                OpportunityField.MANUAL_WIN_RATE, deal.manualWinRate(),
                OpportunityField.CATEGORY, deal.category(),
                OpportunityField.OUTCOME, deal.outcome()));
    }

    @Property(tries = 50)
    void partOfARebuiltPipeline_equalsTheRebuiltPart(
            @ForAll("lives") List<Life> lives, @ForAll("fields") Set<OpportunityField> unrecorded) {
        LocalDate end = Opportunities.end(lives);
        Pipeline today = Pipeline.of(FUNNEL, end, forgotten(lives, end, unrecorded));
        LocalDate date = end.minusDays(8);
        assertEquals(
                today.only(deal -> deal.id().compareTo(OpportunityId.of("O-2")) > 0)
                        .rebuiltAsOf(date),
                today.rebuiltAsOf(date).only(deal -> deal.id().compareTo(OpportunityId.of("O-2")) > 0));
    }

    @Test
    void changesOfTheDay_areIn_andThoseOfTheNextAreNot() {
        Opportunity deal = design("O")
                .moveTo("Comparison", day(3))
                .changeAmount(Money.ofMinor(500, USD), day(3))
                .moveTo("Commitment", day(4));
        Opportunity then = deal.asOf(day(3)).orElseThrow();
        assertEquals("Comparison", then.stage());
        assertEquals(Money.ofMinor(500, USD), then.amount());
        assertEquals(2, then.history().size());
        assertEquals(eur(100), deal.asOf(day(2)).orElseThrow().amount());
        assertEquals("Design", deal.asOf(day(2)).orElseThrow().stage());
        assertEquals(deal, deal.asOf(day(4)).orElseThrow());
    }

    @Test
    void severalChangesOfOneDay_areTakenBackInReverse() {
        Opportunity deal = design("O")
                .moveTo("Use", day(3))
                .moveTo("Interest", day(3))
                .close(Outcome.lost(day(3), "price"))
                .reopen(day(3));
        assertEquals("Design", deal.asOf(day(2)).orElseThrow().stage());
        assertEquals("Interest", deal.asOf(day(3)).orElseThrow().stage());
        assertTrue(deal.asOf(day(3)).orElseThrow().outcome().isOpen());
    }

    @Test
    void opportunity_isNotThere_beforeItWasOpened() {
        assertEquals(Optional.empty(), design("O").asOf(day(-1)));
        assertEquals(Optional.of(design("O")), design("O").asOf(day(0)));
    }

    @Test
    void opportunityWithoutOpeningDate_isThereFromItsFirstRecordedDayOn() {
        Opportunity moved = design("O").withOpened(Optional.empty()).moveTo("Use", day(3));
        assertEquals(Optional.empty(), moved.asOf(day(2)));
        assertEquals("Use", moved.asOf(day(3)).orElseThrow().stage());
        Opportunity closed = design("O").withOpened(Optional.empty()).withOutcome(Outcome.lost(day(5), "price"));
        assertEquals(Optional.empty(), closed.asOf(day(4)));
        assertEquals(Optional.of(closed), closed.asOf(day(5)));
    }

    @Test
    void opportunityWithoutOpeningDate_isThere_whenItWasReopenedAfterAClosingWithoutARow() {
        Opportunity lost = design("O").withOpened(Optional.empty()).withOutcome(Outcome.lost(day(5), "price"));
        Opportunity reopened = lost.reopen(day(8));
        assertEquals(Optional.empty(), reopened.asOf(day(4)));
        assertEquals(Optional.of(lost), reopened.asOf(day(5)));
        assertEquals(Optional.of(lost), reopened.asOf(day(7)));
        assertEquals(Optional.of(reopened), reopened.asOf(day(8)));
    }

    @Test
    void outcomeWithoutARow_isOpenUntilItsOwnDay() {
        Opportunity won = design("O").withOutcome(Outcome.won(day(5))).withCategory(ForecastCategory.CLOSED);
        Opportunity before = won.asOf(day(4)).orElseThrow();
        assertEquals(Outcome.open(), before.outcome());
        assertEquals(Optional.empty(), before.category());
        assertEquals(Optional.of(won), won.asOf(day(5)));
    }

    @Test
    void opportunityCalledClosedForALaterWin_isNotCalledSoForAnEarlierOne() {
        Opportunity wonTwice = design("O")
                .close(Outcome.won(day(1)))
                .reopen(day(3))
                .close(Outcome.won(day(5)))
                .withCategory(ForecastCategory.CLOSED);
        assertEquals(
                Optional.of(ForecastCategory.CLOSED),
                wonTwice.asOf(day(6)).orElseThrow().category());
        assertEquals(Optional.empty(), wonTwice.asOf(day(2)).orElseThrow().category());
        assertEquals(wonTwice.asOf(day(4)).orElseThrow().asOf(day(2)), wonTwice.asOf(day(2)));
    }

    @Test
    void opportunityCalledClosedBeforeItWasWon_isCalledAsBeforeOnTheDaysBetween() {
        Opportunity won = design("O")
                .withOutcome(Outcome.won(day(5)))
                .withCategory(ForecastCategory.COMMIT)
                .categorize(ForecastCategory.CLOSED, day(3));
        Opportunity between = won.asOf(day(4)).orElseThrow();
        assertEquals(Optional.of(ForecastCategory.COMMIT), between.category());
        // The row stays, since it tells that the opportunity was there, but it changes nothing any more.
        assertEquals(
                List.of(day(3)),
                between.history().stream().map(OpportunityChange::date).toList());
        assertTrue(between.records(OpportunityField.CATEGORY));
    }

    @Test
    void opportunityStillCalledClosedAfterItWasReopened_isCalledAsBeforeItsClosing() {
        Opportunity deal = Opportunity.builder()
                .id("O")
                .stage("Use")
                .amount(eur(1))
                .addHistory(
                        new OpportunityChange.Category(
                                day(1), Optional.empty(), Optional.of(ForecastCategory.BEST_CASE)),
                        new OpportunityChange.Closing(day(5), Outcome.open(), Outcome.won(day(5))),
                        new OpportunityChange.Category(
                                day(6), Optional.of(ForecastCategory.BEST_CASE), Optional.of(ForecastCategory.CLOSED)),
                        new OpportunityChange.Closing(day(8), Outcome.won(day(5)), Outcome.open()),
                        new OpportunityChange.Category(
                                day(9), Optional.of(ForecastCategory.CLOSED), Optional.of(ForecastCategory.PIPELINE)))
                .category(ForecastCategory.PIPELINE)
                .build();
        assertEquals(
                Optional.of(ForecastCategory.CLOSED),
                deal.asOf(day(7)).orElseThrow().category());
        Opportunity reopened = deal.asOf(day(8)).orElseThrow();
        assertEquals(Optional.of(ForecastCategory.BEST_CASE), reopened.category());
        assertEquals(4, reopened.history().size());
        assertEquals(reopened.asOf(day(5)), deal.asOf(day(5)));
    }

    @Test
    void correctedOutcome_isTakenBackToTheOneBefore() {
        Outcome first = Outcome.won(day(5));
        Outcome corrected = Outcome.won(day(7), eur(90));
        Opportunity deal = design("O").close(first).close(corrected);
        assertEquals(corrected, deal.asOf(day(7)).orElseThrow().outcome());
        assertEquals(first, deal.asOf(day(6)).orElseThrow().outcome());
        assertEquals(Outcome.open(), deal.asOf(day(4)).orElseThrow().outcome());
    }

    @Test
    void fieldWithARow_isRecordedForGood() {
        Opportunity deal = design("O").moveTo("Use", day(3)).close(Outcome.won(day(4)));
        assertEquals(
                Set.of(OpportunityField.STAGE), deal.asOf(day(1)).orElseThrow().recordedFields());
    }

    @Test
    void pipelineRebuiltForItsOwnDay_isItself() {
        Pipeline today = Pipeline.of(FUNNEL, day(9), List.of(design("a").withOpened(Optional.empty()), design("b")));
        assertSame(today, today.rebuiltAsOf(day(9)));
        Pipeline yesterday = today.rebuiltAsOf(day(8));
        assertEquals(List.of(OpportunityId.of("a")), yesterday.notPlaceable());
        assertEquals(List.of(design("b")), yesterday.opportunities());
        assertEquals(
                List.of(OpportunityId.of("a")), yesterday.rebuiltAsOf(day(7)).notPlaceable());
    }

    @Test
    void rebuiltPipeline_keepsThresholdAndModel() {
        Pipeline today = Pipeline.of(
                        FUNNEL,
                        day(9),
                        List.of(
                                design("a").changeAmount(eur(500), day(5)),
                                design("b").withAmount(eur(300)).changeAmount(eur(1), day(5))))
                .withThreshold(eur(200))
                .withWinRates((deal, stage, asOf) -> Optional.of(Probability.ofPercent(asOf.getDayOfMonth())));
        Pipeline rebuilt = today.rebuiltAsOf(day(1));
        assertEquals(List.of(design("a").withRecordedFields(OpportunityField.AMOUNT)), rebuilt.belowThreshold());
        assertEquals(eur(300), rebuilt.opportunities().get(0).amount());
        // June 15 + 1 day: the model is asked as of the past day.
        assertEquals(
                new EffectiveWinRate(Probability.ofPercent(16), WinRateSource.LEARNED),
                rebuilt.winRate(OpportunityId.of("b")));
    }

    @Test
    void carriedBackFields_followTheVariations() {
        Opportunity unrecorded = design("a");
        Opportunity recorded = design("b").withRecordedFields(Opportunities.ALL_FIELDS);
        Opportunity undated = design("c").withOpened(Optional.empty());
        Pipeline rebuilt = Pipeline.of(FUNNEL, day(9), List.of(unrecorded, recorded, undated))
                .rebuiltAsOf(day(8));
        Map<OpportunityField, Integer> one = Map.of(
                OpportunityField.STAGE, 1,
                OpportunityField.AMOUNT, 1,
                OpportunityField.EXPECTED_CLOSE, 1,
                OpportunityField.OWNER, 1,
                OpportunityField.MANUAL_WIN_RATE, 1,
                OpportunityField.CATEGORY, 1);
        assertEquals(one, rebuilt.carriedBack());
        assertEquals(Map.of(), rebuilt.without(unrecorded.id()).carriedBack());
        assertEquals(one, rebuilt.without(recorded.id()).carriedBack());
        assertEquals(
                Map.of(),
                rebuilt.with(unrecorded.withRecordedFields(Opportunities.ALL_FIELDS))
                        .carriedBack());
        assertEquals(
                2,
                rebuilt.with(recorded.withRecordedFields(OpportunityField.AMOUNT))
                        .carriedBack()
                        .get(OpportunityField.STAGE));
        assertEquals(List.of(), rebuilt.with(undated).notPlaceable());
        assertEquals(List.of(undated.id()), rebuilt.with(unrecorded).notPlaceable());
        assertEquals(Map.of(), rebuilt.only(recorded::equals).carriedBack());
        assertEquals(List.of(), rebuilt.only(recorded::equals).notPlaceable());
        Pipeline limited = rebuilt.withThreshold(eur(200));
        assertEquals(one, limited.carriedBack());
        assertEquals(one, limited.only(deal -> true).carriedBack());
        assertEquals(one, limited.with(unrecorded.withAmount(eur(300))).carriedBack());
    }

    @Test
    void findings_nameWhatWasCarriedBackAndCouldNotBePlaced() {
        Pipeline rebuilt = Pipeline.of(
                        FUNNEL,
                        day(9),
                        List.of(
                                design("a")
                                        .withRecordedFields(Stream.of(Opportunities.ALL_FIELDS)
                                                .filter(field -> field != OpportunityField.OWNER)
                                                .toList()),
                                design("b").withOpened(Optional.empty())))
                .rebuiltAsOf(day(8));
        assertEquals(
                List.of(
                        Finding.of(FunnelFinding.CARRIED_BACK, OpportunityField.OWNER, 1, day(8)),
                        Finding.of(FunnelFinding.SHOWN_AS_TODAY, day(8)),
                        Finding.of(FunnelFinding.NOT_PLACEABLE, 1, day(8))),
                rebuilt.findings());
        assertTrue(rebuilt.isRebuilt());
        PipelineTotals totals = PipelineTotals.of(rebuilt, QUARTER);
        assertEquals(rebuilt.findings(), totals.findings());
        assertEquals(rebuilt.notPlaceable(), totals.notPlaceable());
    }

    @Test
    void rebuilding_isRefused_forALaterDay() {
        Pipeline today = Pipeline.of(FUNNEL, day(9), List.of());
        assertRefused(
                "Expected 'date' on or before the as-of date 2026-06-24, but found 2026-06-25",
                () -> today.rebuiltAsOf(day(10)));
        assertNull("date", () -> today.rebuiltAsOf(null));
        assertNull("date", () -> design("O").asOf(null));
    }
}
