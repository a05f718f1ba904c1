package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import java.util.Objects;

/**
 * The identity of an account in the system that keeps it.
 *
 * <p>Immutable and thread-safe. Ids order as their text does, by UTF-16 code unit.
 *
 * @param value the id, not blank
 */
public record AccountId(String value) implements Comparable<AccountId> {

    /**
     * Creates an id.
     *
     * @param value the id, not blank
     * @throws IllegalArgumentException if the id is blank
     */
    public AccountId {
        Objects.requireNonNull(value, "value");
        Check.argument(!value.isBlank(), "a non-blank 'value' of an account id", "'" + value + "'");
    }

    /**
     * Returns an id.
     *
     * @param value the id, not blank
     * @return the id
     * @throws IllegalArgumentException if the id is blank
     */
    public static AccountId of(String value) {
        return new AccountId(value);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
