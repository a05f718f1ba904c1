package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import java.util.List;

/** The words and sentences of a plan of selling time, for tests outside its package. */
public final class AllocateVocabulary {
    private AllocateVocabulary() {}

    public static List<Label> words() {
        return List.of(AllocateWord.values());
    }

    public static List<FindingCode> notes() {
        return List.of(AllocateNote.values());
    }
}
