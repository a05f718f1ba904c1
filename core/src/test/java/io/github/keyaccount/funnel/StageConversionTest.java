package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.funnel.Opportunities.AS_OF;
import static io.github.keyaccount.funnel.Opportunities.FUNNEL;
import static io.github.keyaccount.funnel.Opportunities.STAGES;
import static io.github.keyaccount.funnel.Opportunities.at;
import static io.github.keyaccount.funnel.Opportunities.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.funnel.Opportunities.Life;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StageConversionTest {

    @Provide
    Arbitrary<List<Life>> lives() {
        return Opportunities.lives();
    }

    /** How far an opportunity has come: the latest of all stages it was at on the last moment of any step. */
    private static int furthest(Life life) {
        Opportunity deal = life.opening();
        int furthest = STAGES.indexOf(deal.stage());
        for (Opportunities.Step step : life.steps()) {
            if (step.kind() <= 3) {
                furthest = Math.max(furthest, step.number() % STAGES.size());
            }
        }
        return furthest;
    }

    @Property(tries = 100)
    void counts_agreeWithASlowOracle(@ForAll("lives") List<Life> lives) {
        LocalDate end = Opportunities.end(lives);
        List<StageConversion> conversions = StageConversion.of(Pipeline.of(FUNNEL, end, Opportunities.on(end, lives)));
        assertEquals(
                STAGES,
                conversions.stream()
                        .map(conversion -> conversion.stage().name())
                        .toList());
        int before = lives.size();
        for (int position = 0; position < STAGES.size(); position++) {
            int[] expected = new int[4];
            for (Life life : lives) {
                OutcomeKind kind = life.on(end).orElseThrow().outcome().kind();
                int furthest = furthest(life);
                if (kind == OutcomeKind.WON || furthest > position) {
                    expected[0]++;
                } else if (furthest == position) {
                    expected[kind == OutcomeKind.OPEN ? 1 : kind == OutcomeKind.LOST ? 2 : 3]++;
                }
            }
            StageConversion conversion = conversions.get(position);
            assertEquals(expected[0], conversion.advanced());
            assertEquals(expected[1], conversion.open());
            assertEquals(expected[2], conversion.lost());
            assertEquals(expected[3], conversion.abandoned());
            assertEquals(expected[0] + expected[1] + expected[2] + expected[3], conversion.reached());
            assertTrue(conversion.reached() <= before);
            before = conversion.reached();
        }
    }

    /** At Approval: a advanced, b is open there, c was lost there, d abandoned; e was lost at Interest; f was won. */
    @Test
    void rates_areSharesOfAllAndOfTheDecided() {
        Pipeline pipeline = Pipeline.of(
                FUNNEL,
                AS_OF,
                List.of(
                        at("a", "Design"),
                        at("b", "Approval"),
                        at("c", "Approval").withOutcome(Outcome.lost(AS_OF, "price")),
                        at("d", "Approval").withOutcome(Outcome.abandoned(AS_OF, "no budget")),
                        at("e", "Interest").withOutcome(Outcome.lost(AS_OF, "price")),
                        at("f", "Interest").withOutcome(Outcome.won(AS_OF))));
        StageConversion approval = StageConversion.of(pipeline).get(1);
        assertEquals(2, approval.advanced());
        assertEquals(1, approval.open());
        assertEquals(1, approval.lost());
        assertEquals(1, approval.abandoned());
        assertEquals(5, approval.reached());
        // 2 ÷ 5 and 2 ÷ 4
        assertEquals(Optional.of(new BigDecimal("0.4000")), approval.conversionRate());
        assertEquals(Optional.of(new BigDecimal("0.5000")), approval.decidedConversionRate());
        // Interest: 5 of 6 went on, one was lost there.
        StageConversion interest = StageConversion.of(pipeline).get(0);
        assertEquals(Optional.of(new BigDecimal("0.8333")), interest.conversionRate());
        // Design: a is open there, f was won.
        StageConversion design = StageConversion.of(pipeline).get(2);
        assertEquals(Optional.of(new BigDecimal("0.5000")), design.conversionRate());
        assertEquals(Optional.of(new BigDecimal("1.0000")), design.decidedConversionRate());
    }

    @Test
    void rates_areEmpty_whenNoneReachedTheStageOrNoneIsDecided() {
        List<StageConversion> conversions =
                StageConversion.of(Pipeline.of(FUNNEL, AS_OF, List.of(at("a", "Interest"))));
        assertEquals(Optional.of(new BigDecimal("0.0000")), conversions.get(0).conversionRate());
        assertEquals(Optional.empty(), conversions.get(0).decidedConversionRate());
        assertEquals(Optional.empty(), conversions.get(1).conversionRate());
        assertEquals(Optional.empty(), conversions.get(1).decidedConversionRate());
    }

    @Test
    void lostOpportunity_countsUpToItsFurthestStage_alsoWhereItHadMovedBack() {
        Opportunity deal = at("a", "Interest")
                .moveTo("Comparison", day(1))
                .moveTo("Approval", day(2))
                .close(Outcome.lost(day(3), "price"));
        List<StageConversion> conversions = StageConversion.of(Pipeline.of(FUNNEL, AS_OF, List.of(deal)));
        assertEquals(
                List.of(1, 1, 1, 1, 0, 0),
                conversions.stream().map(StageConversion::reached).toList());
        assertEquals(
                List.of(0, 0, 0, 1, 0, 0),
                conversions.stream().map(StageConversion::lost).toList());
    }

    @Test
    void wonOpportunity_hasPassedEveryStage_whereverItStood() {
        List<StageConversion> conversions = StageConversion.of(
                Pipeline.of(FUNNEL, AS_OF, List.of(at("a", "Design").withOutcome(Outcome.won(AS_OF)))));
        assertEquals(
                List.of(1, 1, 1, 1, 1, 1),
                conversions.stream().map(StageConversion::advanced).toList());
    }

    @Test
    void missingPipeline_isRefusedByName() {
        assertNull("pipeline", () -> StageConversion.of(null));
    }
}
