package io.github.keyaccount.need;

import io.github.keyaccount.internal.Check;
import java.util.Objects;

/**
 * The identity of a need in the system that keeps it.
 *
 * <p>Immutable and thread-safe. Ids order as their text does, by UTF-16 code unit.
 *
 * @param value the id, not blank and without control characters
 */
public record NeedId(String value) implements Comparable<NeedId> {

    /**
     * Creates an id.
     *
     * @param value the id, not blank and without control characters
     * @throws IllegalArgumentException if the id is or looks blank, or holds a control character such as a line break
     */
    public NeedId {
        Objects.requireNonNull(value, "value");
        Check.identifier(value, "'value' of a need id");
    }

    /**
     * Returns an id.
     *
     * @param value the id, not blank and without control characters
     * @return the id
     * @throws IllegalArgumentException if the id is or looks blank, or holds a control character such as a line break
     */
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(Objects.requireNonNull(other, "other").value);
    }

    @Override
    public String toString() {
        return value;
    }
}
