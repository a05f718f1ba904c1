package io.github.keyaccount.examples.report;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.FunnelStage;
import java.util.List;

/** What the sections of a report are written with: its language, and how long lists are cut. */
public class Page {
    /** The columns that a name in a table may take. */
    public static final int WIDEST_NAME = 26;

    private static final int MOST_OF_A_LIST = 20;

    private final ReportWriter out;
    private final Texts texts;
    private final boolean details;

    /**
     * Creates a page.
     *
     * @param out what is written to
     * @param texts the texts of the report's language
     * @param details whether lists are shown to their end
     */
    public Page(ReportWriter out, Texts texts, boolean details) {
        this.out = out;
        this.texts = texts;
        this.details = details;
    }

    /** Returns what is written to. */
    public ReportWriter out() {
        return out;
    }

    /** Returns the texts of the report's language. */
    public Texts texts() {
        return texts;
    }

    /** Begins a section. */
    public void section(Label heading) {
        out.section(word(heading));
    }

    /** Returns a word in the language of the report. */
    public String word(Label word) {
        return texts.of(word);
    }

    /** Returns the name of a stage in the language of the report, if it is named after its buying phase. */
    public String stage(FunnelStage stage) {
        return StageName.of(stage, texts);
    }

    /** Returns a count as text. */
    public String count(long count) {
        return texts.format(count);
    }

    /** Writes a sentence. */
    public void note(FindingCode note, Object... arguments) {
        out.text(texts.of(Finding.of(note, arguments)));
    }

    /** Writes a finding as an item of a list. */
    public void item(Finding finding) {
        out.item(texts.of(finding));
    }

    /** Writes a finding that belongs to the item above. */
    public void under(Finding finding) {
        out.under(texts.of(finding));
    }

    /** Writes an item that says that there is nothing to be listed. */
    public void nothing() {
        item(Finding.of(PageNote.NOTHING_TO_REPORT));
    }

    /** Writes the names of what the item above has counted. */
    public void names(List<?> names) {
        item(Finding.of(
                PageNote.NAMES, shown(names).stream().map(Object::toString).toList()));
        more(names);
    }

    /** Returns whether lists are shown to their end. */
    public boolean details() {
        return details;
    }

    /** Returns what is shown of a list: its first 20, or all of it with --details. */
    public <T> List<T> shown(List<T> all) {
        return details ? all : all.subList(0, Math.min(all.size(), MOST_OF_A_LIST));
    }

    /** Says how many a list has beyond those that are shown, if there are any. */
    public void more(List<?> all) {
        more(all.size() - shown(all).size());
    }

    /** Says how many more there are than are shown, if there are any. */
    public void more(int left) {
        if (left > 0) {
            item(Finding.of(PageNote.MORE, left));
        }
    }
}
