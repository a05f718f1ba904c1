package io.github.keyaccount.cadence;

import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.internal.Check;
import java.time.LocalDate;
import java.util.Objects;

/**
 * On which day there was a contact, and of what kind. Immutable and thread-safe.
 *
 * @param kind the kind
 * @param date the day, in the years 1 to 9999
 */
public record PastContact(TouchpointKind kind, LocalDate date) {
    private static final int LAST_YEAR = 9999;

    /**
     * Creates a contact.
     *
     * @param kind the kind
     * @param date the day
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public PastContact {
        Objects.requireNonNull(kind, "kind");
        checkYear(date, "date");
    }

    /** Refuses dates so far off that to walk to them would take ages. */
    static void checkYear(LocalDate date, String name) {
        Objects.requireNonNull(date, name);
        Check.argument(
                date.getYear() >= 1 && date.getYear() <= LAST_YEAR, "'" + name + "' in the years 1 to 9999", date);
    }
}
