package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import java.util.Objects;

/**
 * The identity of a person at an account, in the system that keeps it.
 *
 * <p>Findings, refusals and texts show it where they leave the name out, so it should not be a name itself. Immutable
 * and thread-safe. Ids order as their text does, by UTF-16 code unit.
 *
 * @param value the id, not blank and without control characters
 */
public record ContactId(String value) implements Comparable<ContactId> {

    /**
     * Creates an id.
     *
     * @param value the id, not blank and without control characters
     * @throws IllegalArgumentException if the id is or looks blank, or holds a control character such as a line break
     */
    public ContactId {
        Objects.requireNonNull(value, "value");
        Check.identifier(value, "'value' of a contact id");
    }

    /**
     * Returns an id.
     *
     * @param value the id, not blank and without control characters
     * @return the id
     * @throws IllegalArgumentException if the id is or looks blank, or holds a control character such as a line break
     */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(Objects.requireNonNull(other, "other").value);
    }

    @Override
    public String toString() {
        return value;
    }
}
