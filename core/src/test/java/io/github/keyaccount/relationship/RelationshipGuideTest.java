package io.github.keyaccount.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program of the package's guide. */
class RelationshipGuideTest {
    private static final AccountId account = AccountId.of("W");
    private static final LocalDate since = LocalDate.of(2025, 1, 1);
    private static final LocalDate promoted = LocalDate.of(2025, 7, 1);
    private static final LocalDate asOf = LocalDate.of(2026, 1, 1);
    private static final LocalDate due = LocalDate.of(2026, 12, 31);
    private static final List<DimensionObservation> observations = List.of(
            DimensionObservation.of(
                    RelationshipDimension.COMPETITION, RelationshipStage.PREFERRED_SUPPLIER, asOf, "asked first"),
            DimensionObservation.of(RelationshipDimension.PRICE, RelationshipStage.VENDOR, asOf, "tender"));

    @Test
    void guide_saysWhatItShows() {
        List<String> lines = new ArrayList<>();
        RelationshipProfile profile = RelationshipProfile.of(account, observations);
        RelationshipAssessment assessment = RelationshipAssessment.of(profile, asOf, AssessmentOptions.defaults());
        Texts texts = Texts.english();
        lines.add(assessment.supportedStage().map(texts::of).orElse("?"));
        for (RelationshipGap gap : assessment.gaps()) {
            lines.add(texts.of(gap.characteristic()));
        }
        RelationshipHistory history = RelationshipHistory.begin(account, RelationshipStage.VENDOR, since)
                .move(RelationshipStage.PREFERRED_SUPPLIER, promoted, "second order in a row");
        RelationshipGoal goal = RelationshipGoal.of(RelationshipStage.PARTNER, due);
        for (Finding finding : RelationshipPace.of(history, goal, asOf).findings()) {
            lines.add(texts.of(finding));
        }
        assertEquals(
                List.of(
                        "Vendor",
                        "The price must lie in the competitive range, but added value is paid for or some margin granted",
                        // 1 stage in 365 days: the next on January 1, 2027
                        "As of 2026-01-01 the relationship with account W, which last moved on 2025-07-01, will not reach the"
                                + " stage \"Partner\" by 2026-12-31 at its pace so far: days needed 365, days left 364."),
                lines);
        assertEquals(1, assessment.findings().size(), "four dimensions are unobserved");
    }
}
