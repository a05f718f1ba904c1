package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.Check;
import java.util.Objects;

/**
 * The identity of an opportunity in the system that keeps it.
 *
 * <p>Immutable and thread-safe. Ids order as their text does, by UTF-16 code unit.
 *
 * @param value the id, not blank
 */
public record OpportunityId(String value) implements Comparable<OpportunityId> {

    /**
     * Creates an id.
     *
     * @param value the id, not blank
     * @throws IllegalArgumentException if the id is blank
     */
    public OpportunityId {
        Objects.requireNonNull(value, "value");
        Check.argument(!value.isBlank(), "a non-blank 'value' of an opportunity id", "'" + value + "'");
    }

    /**
     * Returns an id.
     *
     * @param value the id, not blank
     * @return the id
     * @throws IllegalArgumentException if the id is blank
     */
    public static OpportunityId of(String value) {
        return new OpportunityId(value);
    }

    @Override
    public int compareTo(OpportunityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
