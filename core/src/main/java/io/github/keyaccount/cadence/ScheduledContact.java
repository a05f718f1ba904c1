package io.github.keyaccount.cadence;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of a contact that is due, and why.
 *
 * <p>Its text, which may end up in a log, shows no seller. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ScheduledContact {

    ScheduledContact() {}

    /**
     * Returns the contact.
     *
     * @return the contact as it is due
     */
    public abstract DueContact contact();

    /**
     * Returns what becomes of it.
     *
     * @return kept, slipped or left out
     */
    public abstract ContactOutcome outcome();

    /**
     * Returns when it is to be made.
     *
     * @return the day; empty if the contact is left out
     */
    public abstract Optional<LocalDate> day();

    /**
     * Returns why it is not kept.
     *
     * @return the reason, which names no seller; empty if the contact is kept
     */
    public abstract Optional<Finding> reason();

    /**
     * Returns how far it slips.
     *
     * @return the days from the day by which it should be made to the day on which it is; 0 if it is kept or left out
     */
    public long daysSlipped() {
        return day().map(day -> Math.max(0, day.toEpochDay() - contact().by().toEpochDay()))
                .orElse(0L);
    }
}
