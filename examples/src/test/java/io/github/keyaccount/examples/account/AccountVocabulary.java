package io.github.keyaccount.examples.account;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import java.util.List;

/** The words and sentences of an account card, for tests outside its package. */
public final class AccountVocabulary {
    private AccountVocabulary() {}

    public static List<Label> words() {
        return List.of(AccountWord.values());
    }

    public static List<FindingCode> notes() {
        return List.of(AccountNote.values());
    }
}
