package io.github.keyaccount.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import io.github.keyaccount.explain.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary of the funnel. */
class FunnelWordsTest {

    static Stream<Label> labels() {
        return Stream.<Label[]>of(
                        BuyingPhase.values(),
                        CloseTiming.values(),
                        EndMark.values(),
                        ForecastCategory.values(),
                        OpportunityField.values(),
                        OutcomeKind.values(),
                        SellingStep.values(),
                        StageMoveKind.values(),
                        WinRateSource.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void label_hasItsTypeAndNameAsCode_andATextInBothLanguages(Label label) {
        assertEquals(label.getClass().getSimpleName() + "." + ((Enum<?>) label).name(), label.code());
        assertFalse(Texts.english().of(label).isBlank());
        assertFalse(Texts.chinese().of(label).isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void finding_hasItsTypeAndNameAsCode(FunnelFinding finding) {
        assertEquals("FunnelFinding." + finding.name(), finding.code());
    }

    @Test
    void findings_thatOnlyInform_areFourOfThem() {
        assertEquals(
                List.of(
                        FunnelFinding.STAGE_TIME_UNKNOWN,
                        FunnelFinding.IRREGULAR_MOVES,
                        FunnelFinding.SHOWN_AS_TODAY,
                        FunnelFinding.BELOW_THRESHOLD),
                Stream.of(FunnelFinding.values())
                        .filter(finding -> finding.severity() == Severity.INFO)
                        .toList());
        assertEquals(
                11,
                Stream.of(FunnelFinding.values())
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .count());
    }

    @Test
    void arguments_areNamedInTheirOrder() {
        assertEquals(List.of("opportunity", "stage", "days", "limit"), FunnelFinding.STALLED.arguments());
    }
}
