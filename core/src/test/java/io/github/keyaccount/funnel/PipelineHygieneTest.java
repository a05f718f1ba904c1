package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.funnel.Opportunities.day;
import static io.github.keyaccount.funnel.Opportunities.design;
import static io.github.keyaccount.funnel.Opportunities.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.Opportunities.Life;
import io.github.keyaccount.funnel.PipelineHygiene.IrregularMove;
import io.github.keyaccount.funnel.PipelineHygiene.Stalled;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PipelineHygieneTest {
    private static final LocalDate TODAY = day(40);
    private static final FunnelStage DESIGN =
            FunnelStage.of("Design", Probability.ofPercent(20)).withStallLimitDays(30);
    private static final FunnelStage USE = FunnelStage.of("Use", Probability.ofPercent(80));
    private static final Funnel FUNNEL = Funnel.of(DESIGN, USE);

    private static PipelineHygiene hygiene(Opportunity... deals) {
        return PipelineHygiene.of(Pipeline.of(FUNNEL, TODAY, List.of(deals)));
    }

    private static OpportunityId id(String id) {
        return OpportunityId.of(id);
    }

    @Provide
    Arbitrary<List<Life>> lives() {
        return Opportunities.lives();
    }

    @Property(tries = 50)
    void openOpportunities_areListedByTheirDates(@ForAll("lives") List<Life> lives) {
        LocalDate end = Opportunities.end(lives);
        Pipeline pipeline = Pipeline.of(Funnel.standard(), end, Opportunities.on(end, lives));
        PipelineHygiene hygiene = PipelineHygiene.of(pipeline);
        int[] listed = {hygiene.slipped().size(), hygiene.undated().size()};
        for (Opportunity deal : pipeline.open()) {
            assertEquals(
                    deal.expectedClose().filter(end::isAfter).isPresent(),
                    hygiene.slipped().contains(deal.id()));
            assertEquals(deal.expectedClose().isEmpty(), hygiene.undated().contains(deal.id()));
            assertTrue(hygiene.withoutNextAction().contains(deal.id()));
        }
        PipelineTotals totals = PipelineTotals.of(pipeline, SalesPeriod.quarter(2026, 3));
        assertEquals(totals.count(OutcomeKind.OPEN, Set.of(CloseTiming.SLIPPED)), listed[0]);
        assertEquals(totals.count(OutcomeKind.OPEN, Set.of(CloseTiming.UNDATED)), listed[1]);
    }

    @Test
    void opportunityExpectedToday_isNotSlipped_andYesterdayIs() {
        PipelineHygiene hygiene = hygiene(
                design("today").withExpectedClose(TODAY),
                design("yesterday").withExpectedClose(TODAY.minusDays(1)),
                design("undated"),
                design("closed").withExpectedClose(TODAY.minusDays(1)).withOutcome(Outcome.won(TODAY)),
                design("closed undated").withOutcome(Outcome.won(TODAY)));
        assertEquals(List.of(id("yesterday")), hygiene.slipped());
        assertEquals(List.of(id("undated")), hygiene.undated());
        assertEquals(TODAY, hygiene.asOf());
    }

    @Test
    void opportunityExactlyAtTheLimit_isNotStalled() {
        PipelineHygiene hygiene = hygiene(
                recording("at limit", day(10)),
                recording("over", day(9)),
                recording("elsewhere", day(0)).moveTo("Use", day(1)),
                recording("closed", day(0)).withOutcome(Outcome.won(TODAY)),
                recording("back", day(0)).moveTo("Use", day(1)).moveTo("Design", day(10)),
                recording("reopened", day(0))
                        .close(Outcome.lost(day(1), "price"))
                        .reopen(day(9)));
        assertEquals(
                List.of(new Stalled(id("over"), DESIGN, 31), new Stalled(id("reopened"), DESIGN, 31)),
                hygiene.stalled());
        assertEquals(List.of(), hygiene.stageTimeUnknown());
    }

    private static Opportunity recording(String id, LocalDate opened) {
        return design(id).withOpened(opened).withRecordedFields(OpportunityField.STAGE);
    }

    @Test
    void timeAtTheStage_isUnknown_withoutRecords() {
        PipelineHygiene hygiene = hygiene(
                design("no records"),
                recording("no opening", day(0)).withOpened(Optional.empty()),
                design("no limit").withStage("Use"));
        assertEquals(List.of(id("no records"), id("no opening")), hygiene.stageTimeUnknown());
        assertEquals(List.of(), hygiene.stalled());
    }

    @Test
    void openOpportunitiesWithoutNextAction_areListed() {
        PipelineHygiene hygiene = hygiene(
                design("planned").withNextAction("call"),
                design("idle"),
                design("closed").withOutcome(Outcome.won(TODAY)));
        assertEquals(List.of(id("idle")), hygiene.withoutNextAction());
    }

    @Test
    void lookAlikes_areEqualButForTheirIds() {
        PipelineHygiene hygiene = hygiene(
                design("a"),
                design("x").withAmount(eur(5)),
                design("b"),
                design("y").withAmount(eur(5)),
                design("c"),
                design("other").withOwner("Ann"),
                design("contested").withCompetitors(Competitor.of("Acme")),
                design("moved").moveTo("Use", day(1)).moveTo("Design", day(2)));
        assertEquals(List.of(List.of(id("a"), id("b"), id("c")), List.of(id("x"), id("y"))), hygiene.lookAlikes());
    }

    @Test
    void irregularMoves_areListed_alsoOfClosedOpportunities() {
        Opportunity deal =
                design("a").moveTo("Use", day(1)).moveTo("Design", day(2)).close(Outcome.lost(day(3), "price"));
        assertEquals(
                List.of(new IrregularMove(
                        id("a"), new StageMove(day(2), "Use", "Design", StageMoveKind.BACKWARD, List.of()))),
                hygiene(deal).irregularMoves());
    }

    @Test
    void findings_sayAllOfIt() {
        PipelineHygiene hygiene = hygiene(
                recording("stalled", day(0)).withExpectedClose(TODAY),
                design("a"),
                design("b"),
                design("slipped").withExpectedClose(day(1)).withNextAction("call"),
                design("moved")
                        .moveTo("Use", day(1))
                        .moveTo("Design", day(2))
                        .moveTo("Use", day(3))
                        .moveTo("Design", day(38)));
        // stalled: 40 days; no records: a, b, slipped; a and b alike; moved: back, repeated, back.
        assertEquals(
                List.of(
                        Finding.of(FunnelFinding.STALLED, "stalled", "Design", 40L, 30),
                        Finding.of(FunnelFinding.STAGE_TIME_UNKNOWN, 3),
                        Finding.of(FunnelFinding.WITHOUT_NEXT_ACTION, 4),
                        Finding.of(FunnelFinding.SLIPPED, 1, TODAY),
                        Finding.of(FunnelFinding.UNDATED, 3),
                        Finding.of(FunnelFinding.IRREGULAR_MOVES, 2, StageMoveKind.BACKWARD),
                        Finding.of(FunnelFinding.IRREGULAR_MOVES, 1, StageMoveKind.REPEATED),
                        Finding.of(FunnelFinding.LOOK_ALIKES, 2, 1, 1)),
                hygiene.findings());
        assertEquals(
                "Opportunity stalled is stalled at Design: days there 40, limit 30.",
                Texts.english().of(hygiene.findings().get(0)));
    }

    @Test
    void findings_areNone_whenAllIsWell() {
        assertEquals(
                List.of(),
                hygiene(recording("a", day(10)).withExpectedClose(TODAY).withNextAction("call"))
                        .findings());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("pipeline", () -> PipelineHygiene.of(null));
        assertNull("opportunity", () -> new Stalled(null, DESIGN, 1));
        assertNull("stage", () -> new Stalled(id("a"), null, 1));
        assertNull(
                "opportunity",
                () -> new IrregularMove(null, new StageMove(day(1), "a", "b", StageMoveKind.FORWARD, List.of())));
        assertNull("move", () -> new IrregularMove(id("a"), null));
    }
}
