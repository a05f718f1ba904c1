package io.github.keyaccount.funnel;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Probability;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {
    private static final Funnel STANDARD = Funnel.standard();

    private static FunnelStage stage(String name, int percent) {
        return FunnelStage.of(name, Probability.ofPercent(percent));
    }

    /** The table of the key-account training texts: stage, win rate, selling step, end mark. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0 | Interest   |  5 | Analyse the customer | An initiator makes a spoken or written request to buy | INTEREST
            1 | Approval   | 10 | Build trust | The decision maker agrees, sets time and budget, and asks for a plan | APPROVAL
            2 | Design     | 20 | Uncover needs | Plan and specification are done and suppliers are invited | DESIGN
            3 | Comparison | 30 | Present value | Several suppliers have proposed and quoted; negotiation begins | COMPARISON
            4 | Commitment | 50 | Win the commitment | The chosen supplier has negotiated and the contract is signed | COMMITMENT
            5 | Use        | 80 | Collect the payment | Paid, delivered, commissioned, in use, served | USE
            """, delimiter = '|')
    void standardFunnel_isThatOfTheTrainingTexts(
            int position, String name, int winRatePercent, String sellingStep, String endMark, BuyingPhase phase) {
        FunnelStage stage = STANDARD.stages().get(position);
        assertEquals(name, stage.name());
        assertEquals(Probability.ofPercent(winRatePercent), stage.winRate());
        assertEquals(Optional.of(sellingStep), stage.sellingStep());
        assertEquals(Optional.of(endMark), stage.endMark());
        assertEquals(Optional.of(phase), stage.buyingPhase());
        assertEquals(Optional.empty(), stage.stallLimitDays());
        assertEquals(position, STANDARD.positionOf(name));
        assertEquals(position, phase.ordinal());
        assertEquals(sellingStep, Texts.english().of(phase.sellingStep()));
        assertEquals(endMark, Texts.english().of(phase.endMark()));
    }

    @Test
    void standardFunnel_hasSixStagesAndNoFindings() {
        assertEquals(6, STANDARD.stages().size());
        assertEquals(6, BuyingPhase.values().length);
        assertEquals(List.of(), STANDARD.findings());
        assertSame(STANDARD, Funnel.standard());
    }

    @Test
    void funnel_findsItsStagesByTheirExactNames() {
        Funnel funnel = Funnel.of(stage("Talk", 10), stage("Offer", 40));
        assertEquals(List.of("Talk", "Offer"), funnel.stageNames());
        assertEquals(stage("Offer", 40), funnel.stage("Offer"));
        assertEquals(1, funnel.positionOf("Offer"));
        assertEquals(Optional.of(stage("Talk", 10)), funnel.find("Talk"));
        assertEquals(Optional.empty(), funnel.find("talk"));
        assertEquals(Funnel.of(List.of(stage("Talk", 10), stage("Offer", 40))), funnel);
        assertEquals("Funnel[Talk (0.1), Offer (0.4)]", funnel.toString());
        assertThrows(UnsupportedOperationException.class, () -> funnel.stages().clear());
    }

    @Test
    void unknownStage_isRefused_withTheStagesThatThereAre() {
        Funnel funnel = Funnel.of(stage("Talk", 10), stage("Offer", 40));
        String message = "Expected a stage of the funnel [Talk, Offer], but found 'offer'";
        UnknownStageException refusal =
                assertRefused(UnknownStageException.class, message, () -> funnel.stage("offer"));
        assertEquals(List.of("offer"), refusal.unknownStages());
        assertRefused(UnknownStageException.class, message, () -> funnel.positionOf("offer"));
    }

    @Test
    void funnel_isRefused_withoutStages() {
        String message = "Expected at least one stage in 'stages', but found none";
        assertRefused(message, () -> Funnel.of());
        assertRefused(message, () -> Funnel.of(List.of()));
        assertRefused(message, () -> STANDARD.withStages(List.of()));
    }

    @Test
    void funnel_isRefused_whenNamesDifferAtMostInCase() {
        String message = "Expected stage names in 'stages' that differ by more than case, "
                + "but found 2 offenders: TALK, Offer";
        assertRefused(
                message, () -> Funnel.of(stage("Talk", 1), stage("Offer", 2), stage("TALK", 3), stage("Offer", 4)));
        assertRefused(
                message,
                () -> Funnel.of(List.of(stage("Talk", 1), stage("Offer", 2), stage("TALK", 3), stage("Offer", 4))));
    }

    @Test
    void findings_nameStagesWhoseWinRateFalls() {
        Funnel funnel = Funnel.of(stage("A", 30), stage("B", 30), stage("C", 20), stage("D", 25), stage("E", 5));
        assertEquals(
                List.of(
                        Finding.of(
                                FunnelFinding.WIN_RATE_FALLS,
                                "C",
                                Probability.ofPercent(20),
                                "B",
                                Probability.ofPercent(30)),
                        Finding.of(
                                FunnelFinding.WIN_RATE_FALLS,
                                "E",
                                Probability.ofPercent(5),
                                "D",
                                Probability.ofPercent(25))),
                funnel.findings());
        assertEquals(
                "Stage C has a win rate of 20%, lower than the 30% of B before it.",
                Texts.english().of(funnel.findings().get(0)));
    }

    @Test
    void stage_isRefused_withABlankNameOrALimitBelowOneDay() {
        assertRefused("Expected a non-blank 'name' of a stage, but found ' '", () -> stage(" ", 5));
        assertRefused("Expected a non-blank 'name' of a stage, but found '\\u00A0'", () -> stage("\u00A0", 5));
        assertRefused(
                "Expected 'stallLimitDays' >= 1, but found 0",
                () -> stage("Talk", 5).withStallLimitDays(0));
        assertEquals(Optional.of(1), stage("Talk", 5).withStallLimitDays(1).stallLimitDays());
    }

    @Test
    void stage_isRefused_withANameThatBreaksTheLineOrLooksLikeAnother() {
        assertRefused(
                "Expected a 'name' of a stage without control characters, but found 'Design\\u000A'",
                () -> stage("Design\n", 5));
        assertRefused(
                "Expected a 'name' of a stage without spaces around it, but found 'Design '",
                () -> stage("Design ", 5));
        assertRefused(
                "Expected a 'name' of a stage without spaces around it, but found ' Design'",
                () -> stage("Design", 5).withName(" Design"));
        assertEquals("Final design", stage("Final design", 5).name());
    }

    @Test
    void stage_isMadeOfItsParts() {
        FunnelStage stage = FunnelStage.builder()
                .name("Talk")
                .winRate(Probability.ofPercent(5))
                .sellingStep("talk")
                .endMark("talked")
                .buyingPhase(BuyingPhase.DESIGN)
                .stallLimitDays(30)
                .build();
        assertEquals(
                stage("Talk", 5)
                        .withSellingStep("talk")
                        .withEndMark("talked")
                        .withBuyingPhase(BuyingPhase.DESIGN)
                        .withStallLimitDays(30),
                stage);
        assertEquals("Talk (0.05)", stage.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("stages", () -> Funnel.of((List<FunnelStage>) null));
        assertNull("stages", () -> Funnel.of((FunnelStage[]) null));
        assertNull("stages element", () -> Funnel.of((FunnelStage) null));
        assertNull("name", () -> STANDARD.stage(null));
        assertNull("name", () -> STANDARD.find(null));
        assertNull("name", () -> STANDARD.positionOf(null));
        assertNull("name", () -> FunnelStage.of(null, Probability.ONE));
        assertNull("winRate", () -> FunnelStage.of("Talk", null));
        FunnelStage.Builder builder = FunnelStage.builder();
        assertNull("name", () -> builder.name(null));
        assertNull("winRate", () -> builder.winRate(null));
        assertNull("sellingStep", () -> builder.sellingStep((String) null));
        assertNull("endMark", () -> builder.endMark((String) null));
        assertNull("buyingPhase", () -> builder.buyingPhase((BuyingPhase) null));
    }
}
