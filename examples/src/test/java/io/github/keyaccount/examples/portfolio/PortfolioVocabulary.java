package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import java.util.List;

/** The words and sentences of a portfolio report, for tests outside its package. */
public final class PortfolioVocabulary {
    private PortfolioVocabulary() {}

    public static List<Label> words() {
        return List.of(PortfolioWord.values());
    }

    public static List<FindingCode> notes() {
        return List.of(PortfolioNote.values());
    }
}
