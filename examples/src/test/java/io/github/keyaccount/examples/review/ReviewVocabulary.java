package io.github.keyaccount.examples.review;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import java.util.List;

/** The words and sentences of a review, for tests outside its package. */
public final class ReviewVocabulary {
    private ReviewVocabulary() {}

    public static List<Label> words() {
        return List.of(ReviewWord.values());
    }

    public static List<FindingCode> notes() {
        return List.of(ReviewNote.values());
    }
}
