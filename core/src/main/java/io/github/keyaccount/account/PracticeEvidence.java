package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What shows that a practice of good key-account work was followed on a day.
 *
 * <p>Its text, which may end up in a log, leaves out the note, since people may be named there. Immutable and thread-safe.
 *
 * @param practice the practice
 * @param date the day
 * @param note what was done or written that day, not blank
 */
public record PracticeEvidence(KeyAccountPractice practice, LocalDate date, String note) {
    /**
     * Creates a piece of evidence.
     *
     * @param practice the practice
     * @param date the day
     * @param note what was done or written that day, not blank
     * @throws IllegalArgumentException if the note is blank
     */
    public PracticeEvidence {
        Objects.requireNonNull(practice, "practice");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(note, "note");
        Check.notBlank(note, "'note' of a piece of evidence");
    }

    /** {@return practice and day, such as {@code ACT_EARLY on 2026-09-13}} */
    @Override
    public String toString() {
        return practice + " on " + date;
    }
}
