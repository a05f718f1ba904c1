package io.github.keyaccount.examples.account;

import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.relationship.DimensionObservation;
import io.github.keyaccount.relationship.RelationshipAssessment;
import io.github.keyaccount.relationship.RelationshipDimension;
import io.github.keyaccount.relationship.RelationshipGap;
import io.github.keyaccount.relationship.RelationshipPace;
import io.github.keyaccount.relationship.RelationshipStage;
import java.time.LocalDate;
import java.util.Optional;

/** Writes how far the relationship with the account has come, dimension by dimension, and what the next stage takes. */
final class RelationshipSections {
    private static final int WIDEST_CELL = 48;

    private final Page page;
    private final RelationshipSection section;
    private final RelationshipAssessment assessment;
    private final Optional<RelationshipPace> pace;

    RelationshipSections(Page page, AccountDescription account, AccountJudgement judgement) {
        this.page = page;
        this.section = account.relationship();
        this.assessment = judgement.relationship();
        this.pace = judgement.pace();
    }

    void relationship() {
        page.section(AccountWord.RELATIONSHIP);
        TextTable table = new TextTable(page.texts()::format, 0)
                .words(page.word(AccountWord.DIMENSION), Page.WIDEST_NAME)
                .words(page.word(AccountWord.OBSERVED), Page.WIDEST_NAME)
                .words(page.word(AccountWord.SEEN), Page.WIDEST_NAME)
                .words(page.word(AccountWord.TO_REACH_NEXT), WIDEST_CELL);
        for (RelationshipDimension dimension : RelationshipDimension.values()) {
            Optional<DimensionObservation> latest =
                    Optional.ofNullable(assessment.latest().get(dimension));
            table.row(
                    page.word(dimension),
                    page.word(latest.<Label>map(DimensionObservation::level).orElse(AccountWord.NOT_OBSERVED)),
                    latest.map(observation -> page.texts().format(observation.date()))
                            .orElse(""),
                    toReach(dimension));
        }
        page.out().table(table);
        stage();
        assessment.findings().forEach(page::item);
        pace.ifPresent(known -> known.findings().forEach(page::item));
    }

    private String toReach(RelationshipDimension dimension) {
        return assessment.gaps().stream()
                .filter(gap -> gap.dimension() == dimension)
                .map(RelationshipGap::characteristic)
                .map(page::word)
                .findFirst()
                .orElse("");
    }

    private void stage() {
        assessment
                .supportedStage()
                .ifPresent(stage -> page.item(Finding.of(
                        assessment.provisional() ? AccountNote.STAGE_SUPPORTED_SO_FAR : AccountNote.STAGE_SUPPORTED,
                        stage)));
        if (!assessment.supportedStage().equals(assessment.hintedStage())) {
            assessment
                    .hintedStage()
                    .ifPresent(stage -> page.item(Finding.of(AccountNote.STAGE_HINTED, stage, assessment.leading())));
        }
        LocalDate asOf = assessment.asOf();
        section.history().flatMap(history -> history.asOf(asOf)).ifPresent(history -> {
            RelationshipStage stage = history.stage();
            long days = history.daysInStage(asOf).getOrDefault(stage, 0L);
            page.item(Finding.of(AccountNote.SINCE, stage, days));
        });
    }
}
