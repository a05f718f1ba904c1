package io.github.keyaccount.examples.account;

import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.examples.report.TextTable;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.relationship.DimensionObservation;
import io.github.keyaccount.relationship.RelationshipAssessment;
import io.github.keyaccount.relationship.RelationshipDimension;
import io.github.keyaccount.relationship.RelationshipGap;
import java.util.Optional;

/** Writes how far the relationship with the account has come, dimension by dimension, and what the next stage takes. */
final class RelationshipSections {
    private final Page page;
    private final RelationshipSection section;
    private final AccountJudgement judgement;
    private final RelationshipAssessment assessment;

    RelationshipSections(Page page, AccountDescription account, AccountJudgement judgement) {
        this.page = page;
        this.section = account.relationship();
        this.judgement = judgement;
        this.assessment = judgement.relationship();
    }

    void relationship() {
        page.section(AccountWord.RELATIONSHIP);
        TextTable table = new TextTable(page.texts()::format, 0)
                .words(page.word(AccountWord.DIMENSION), Page.WIDEST_NAME)
                .words(page.word(AccountWord.OBSERVED), Page.WIDEST_NAME)
                .words(page.word(AccountWord.SEEN), Page.WIDEST_NAME);
        for (RelationshipDimension dimension : RelationshipDimension.values()) {
            Optional<DimensionObservation> latest =
                    Optional.ofNullable(assessment.latest().get(dimension));
            table.row(
                    page.word(dimension),
                    page.word(latest.<Label>map(DimensionObservation::level).orElse(AccountWord.NOT_OBSERVED)),
                    latest.map(observation -> page.texts().format(observation.date()))
                            .orElse(""));
        }
        page.out().table(table);
        stage();
        gaps();
        assessment.findings().forEach(page::item);
        judgement.pace().ifPresent(pace -> pace.findings().forEach(page::item));
    }

    private void stage() {
        // While it is provisional, the finding that says so names it.
        if (!assessment.provisional()) {
            assessment.supportedStage().ifPresent(stage -> page.item(Finding.of(AccountNote.STAGE_SUPPORTED, stage)));
        }
        if (!assessment.supportedStage().equals(assessment.hintedStage())) {
            assessment
                    .hintedStage()
                    .ifPresent(stage -> page.item(Finding.of(AccountNote.STAGE_HINTED, stage, assessment.leading())));
        }
        section.history()
                .ifPresent(history -> judgement
                        .stay()
                        .ifPresentOrElse(
                                stay -> page.item(
                                        Finding.of(AccountNote.SINCE, stay.stage(), stay.from(), stay.days())),
                                () -> page.item(Finding.of(AccountNote.NOT_BEGUN, history.since()))));
        section.history().flatMap(assessment::contradiction).ifPresent(page::item);
    }

    private void gaps() {
        for (RelationshipGap gap : assessment.gaps()) {
            page.item(Finding.of(AccountNote.GAP, gap.wanted(), gap.dimension(), gap.characteristic()));
        }
    }
}
