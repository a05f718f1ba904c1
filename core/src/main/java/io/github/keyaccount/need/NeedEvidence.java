package io.github.keyaccount.need;

import io.github.keyaccount.internal.Check;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was said on a day that shows whether a need is implicit or explicit.
 *
 * <p>Its text, which may end up in a log, leaves out the words, since people may be named there. Immutable and thread-safe.
 *
 * @param date the day
 * @param state the state that the words show
 * @param words what was said, not blank
 */
public record NeedEvidence(LocalDate date, NeedState state, String words) {
    /**
     * Creates a piece of evidence.
     *
     * @param date the day
     * @param state the state that the words show
     * @param words what was said, not blank
     * @throws IllegalArgumentException if the words are blank
     */
    public NeedEvidence {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(words, "words");
        Check.notBlank(words, "'words' of a piece of evidence");
    }

    /** {@return state and day, such as {@code EXPLICIT on 2026-09-13}} */
    @Override
    public String toString() {
        return state + " on " + date;
    }
}
