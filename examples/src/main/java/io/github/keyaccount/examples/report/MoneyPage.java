package io.github.keyaccount.examples.report;

/** A page of a report with amounts of money. */
public final class MoneyPage extends Page {
    private final Figures figures;

    /**
     * Creates a page.
     *
     * @param out what is written to
     * @param figures how amounts are shown, and in which language
     * @param details whether lists are shown to their end
     */
    public MoneyPage(ReportWriter out, Figures figures, boolean details) {
        super(out, figures.texts(), details);
        this.figures = figures;
    }

    /** Returns how amounts and ratios are shown. */
    public Figures figures() {
        return figures;
    }

    /** Writes in which unit the amounts of the report are. */
    public void unit() {
        if (figures.isMajorUnit()) {
            note(PageNote.AMOUNTS_IN, figures.currency().getCurrencyCode());
        } else {
            note(PageNote.AMOUNTS_IN_UNITS, figures.unitText());
        }
    }
}
