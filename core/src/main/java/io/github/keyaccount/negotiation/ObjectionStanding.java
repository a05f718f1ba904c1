package io.github.keyaccount.negotiation;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where one person stands with one kind of objection.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ObjectionStanding {

    ObjectionStanding() {}

    /**
     * Returns the person.
     *
     * @return the id of the contact
     */
    public abstract ContactId contact();

    /**
     * Returns the kind of objection.
     *
     * @return the kind
     */
    public abstract Label kind();

    /**
     * Returns what is prepared for the kind: what it shows, how to answer it, and how often to try.
     *
     * @return the entry of the catalogue, empty if the kind is not in it
     */
    public abstract Optional<ObjectionEntry> entry();

    /**
     * Returns whether the objection was resolved when it was raised last. One that is not mentioned any more stays as it
     * was.
     *
     * @return true if it is resolved, false if it is open
     */
    public abstract boolean resolved();

    /**
     * Returns how often the objection was answered on the days on which it was raised.
     *
     * @return the attempts by day, the earliest first; at least one day
     */
    public abstract Map<LocalDate, Long> attempts();

    /**
     * Returns how often the objection was answered on a day.
     *
     * @param day the day
     * @return the attempts, those of all talks with the person on that day taken together; 0 if it was not raised
     */
    public long attempts(LocalDate day) {
        return attempts().getOrDefault(Objects.requireNonNull(day, "day"), 0L);
    }

    /**
     * Returns the day on which the objection was raised last.
     *
     * @return the last day
     */
    public LocalDate lastRaised() {
        return List.copyOf(attempts().keySet()).get(attempts().size() - 1);
    }

    /**
     * Returns the days on which the objection was answered more often than allowed.
     *
     * @return the days, the earliest first; none if the kind is not in the catalogue
     */
    public List<LocalDate> exceededOn() {
        return attempts().entrySet().stream()
                .filter(day -> entry().filter(entry -> day.getValue() > entry.attempts())
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
