package io.github.keyaccount.examples.review;

import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.ReportWriter;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.FunnelStage;
import java.util.List;

/** What the sections of a review are written with: its language, its figures, and how long lists are cut. */
final class Page {
    static final int WIDEST_NAME = 26;

    private static final int MOST_OF_A_LIST = 20;

    private final ReportWriter out;
    private final Figures figures;
    private final Texts texts;
    private final ExportLayout layout;
    private final boolean details;

    Page(ReportWriter out, Figures figures, ExportLayout layout, boolean details) {
        this.out = out;
        this.figures = figures;
        this.texts = figures.texts();
        this.layout = layout;
        this.details = details;
    }

    ReportWriter out() {
        return out;
    }

    Figures figures() {
        return figures;
    }

    Texts texts() {
        return texts;
    }

    ExportLayout layout() {
        return layout;
    }

    /** Begins a section. */
    void section(ReviewWord heading) {
        out.section(word(heading));
    }

    /** Returns a word in the language of the review. */
    String word(ReviewWord word) {
        return texts.of(word);
    }

    /** Returns a count as text. */
    String count(long count) {
        return texts.format(count);
    }

    /** A stage that is named after its buying phase is shown in the language of the report. */
    String stage(FunnelStage stage) {
        return stage.buyingPhase()
                .filter(phase -> Texts.english().of(phase).equals(stage.name()))
                .map(texts::of)
                .orElse(stage.name());
    }

    /** Writes a sentence. */
    void note(ReviewNote note, Object... arguments) {
        out.text(texts.of(Finding.of(note, arguments)));
    }

    /** Writes a finding as an item of a list. */
    void item(Finding finding) {
        out.item(texts.of(finding));
    }

    /** Writes the names of what the item above has counted. */
    void names(List<?> names) {
        item(Finding.of(
                ReviewNote.NAMES, shown(names).stream().map(Object::toString).toList()));
        more(names.size() - shown(names).size());
    }

    /** Returns what is shown of a list: its first 20, or all of it with --details. */
    <T> List<T> shown(List<T> all) {
        return details ? all : all.subList(0, Math.min(all.size(), MOST_OF_A_LIST));
    }

    /** Says how many a list has beyond those that were shown. */
    void more(int count) {
        if (count > 0) {
            item(Finding.of(ReviewNote.MORE, count));
        }
    }
}
