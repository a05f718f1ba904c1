package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was promised to a person, by when, and when it was kept.
 *
 * <p>A promise is due on its day, and overdue from the next day on while it is not kept. Promised on June 1 for June 10
 * and kept on June 12, it is open as of June 1 to 11, overdue as of June 11, and kept late. The text of a promise, which
 * may end up in a log, does not say what was promised. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Promise implements WithPromise {

    Promise() {}

    /**
     * Returns a promise that is not kept yet.
     *
     * @param what what was promised, not blank
     * @param madeOn the day on which it was promised
     * @param due the last day on which it is kept in time
     * @return the promise
     * @throws IllegalArgumentException if the text is blank, or the promise is due before it was made
     */
    public static Promise of(String what, LocalDate madeOn, LocalDate due) {
        return builder().what(what).madeOn(madeOn).due(due).build();
    }

    /**
     * Returns a builder; everything but the day of keeping is required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a required field is missing, the text is blank,
     * or the promise is due or was kept before it was made.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what was promised.
     *
     * @return the promise in words, not blank
     */
    @Value.Redacted
    public abstract String what();

    /**
     * Returns the day on which it was promised.
     *
     * @return the day
     */
    public abstract LocalDate madeOn();

    /**
     * Returns the last day on which it is kept in time.
     *
     * @return the day, not before it was made
     */
    public abstract LocalDate due();

    /**
     * Returns the day on which it was kept.
     *
     * @return the day, not before it was made; empty while it is not kept
     */
    public abstract Optional<LocalDate> keptOn();

    /**
     * Returns whether it has been made by the end of a day, and not been kept by then.
     *
     * @param asOf the day
     * @return true if it is still to be kept
     */
    public boolean isOpen(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        boolean made = !madeOn().isAfter(asOf);
        boolean kept = keptOn().filter(on -> !on.isAfter(asOf)).isPresent();
        return made && !kept;
    }

    /**
     * Returns for how many days it has been overdue at the end of a day.
     *
     * @param asOf the day
     * @return as-of date − due date where it is open and was due before; 0 on the due day itself, and once it is kept
     */
    public long daysOverdue(LocalDate asOf) {
        return isOpen(asOf) ? Math.max(0, asOf.toEpochDay() - due().toEpochDay()) : 0;
    }

    /**
     * Returns whether it was kept after the day on which it was due.
     *
     * @return true if it was kept late; false if it was kept in time or not at all
     */
    public boolean isKeptLate() {
        return keptOn().filter(due()::isBefore).isPresent();
    }

    @Value.Check
    void check() {
        Check.notBlank(what(), "'what' of a promise");
        Check.argument(!due().isBefore(madeOn()), "'due' on or after the day of the promise " + madeOn(), due());
        keptOn().ifPresent(kept -> Check.argument(
                !kept.isBefore(madeOn()), "'keptOn' on or after the day of the promise " + madeOn(), kept));
    }

    /** Builds a {@link Promise}. Not thread-safe. */
    public static final class Builder extends ImmutablePromise.Builder {
        Builder() {}
    }
}
