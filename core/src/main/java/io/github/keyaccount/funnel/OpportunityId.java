package io.github.keyaccount.funnel;

import io.github.keyaccount.internal.Check;
import java.util.Objects;

/**
 * The identity of an opportunity in the system that keeps it.
 *
 * <p>Immutable and thread-safe. Ids order as their text does, by UTF-16 code unit.
 *
 * @param value the id, not blank and without control characters
 */
public record OpportunityId(String value) implements Comparable<OpportunityId> {

    /**
     * Creates an id.
     *
     * @param value the id, not blank and without control characters
     * @throws IllegalArgumentException if the id is or looks blank, or holds a control character such as a line break
     */
    public OpportunityId {
        Objects.requireNonNull(value, "value");
        Check.identifier(value, "'value' of an opportunity id");
    }

    /**
     * Returns an id.
     *
     * @param value the id, not blank and without control characters
     * @return the id
     * @throws IllegalArgumentException if the id is or looks blank, or holds a control character such as a line break
     */
    public static OpportunityId of(String value) {
        return new OpportunityId(value);
    }

    @Override
    public int compareTo(OpportunityId other) {
        return value.compareTo(Objects.requireNonNull(other, "other").value);
    }

    @Override
    public String toString() {
        return value;
    }
}
