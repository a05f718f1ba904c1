package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import java.util.Objects;

/**
 * The identity of an account in the system that keeps it.
 *
 * <p>Immutable and thread-safe. Ids order as their text does, by UTF-16 code unit.
 *
 * @param value the id, not blank and without control characters
 */
public record AccountId(String value) implements Comparable<AccountId> {

    /**
     * Creates an id.
     *
     * @param value the id, not blank and without control characters
     * @throws IllegalArgumentException if the id is or looks blank, or holds a control character such as a line break
     */
    public AccountId {
        Objects.requireNonNull(value, "value");
        Check.identifier(value, "'value' of an account id");
    }

    /**
     * Returns an id.
     *
     * @param value the id, not blank and without control characters
     * @return the id
     * @throws IllegalArgumentException if the id is or looks blank, or holds a control character such as a line break
     */
    public static AccountId of(String value) {
        return new AccountId(value);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(Objects.requireNonNull(other, "other").value);
    }

    @Override
    public String toString() {
        return value;
    }
}
