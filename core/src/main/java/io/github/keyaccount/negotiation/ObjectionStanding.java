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
     * Returns how often the objection was answered in each talk in which it was raised.
     *
     * @return the attempts of each talk by day, the earliest first; those of one day in the order of the talks
     */
    public abstract Map<LocalDate, List<Integer>> attempts();

    /**
     * Returns how often the objection was answered in each talk of a day.
     *
     * @param day the day
     * @return the attempts of each talk in which it was raised, in the order of the talks; empty if there is none
     */
    public List<Integer> attempts(LocalDate day) {
        return attempts().getOrDefault(Objects.requireNonNull(day, "day"), List.of());
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
     * Returns the days on which the objection was answered more often than allowed: in one talk, or in a further talk after
     * one of that day had reached the limit.
     *
     * @return the days, the earliest first; none if the kind is not in the catalogue
     */
    public List<LocalDate> exceededOn() {
        return attempts().keySet().stream()
                .filter(day -> entry().map(ObjectionEntry::attempts)
                        .filter(limit -> mostAttempts(day) > limit || attemptsTooSoon(day, limit) > 0)
                        .isPresent())
                .toList();
    }

    /** Returns how often the objection was answered in that talk of a day in which it was answered most. */
    int mostAttempts(LocalDate day) {
        return attempts(day).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Returns how often the objection was answered on a day after a talk that had reached the limit. */
    long attemptsTooSoon(LocalDate day, int limit) {
        return attempts(day).stream()
                .dropWhile(attempts -> attempts < limit)
                .skip(1)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
