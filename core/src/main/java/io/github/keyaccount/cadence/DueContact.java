package io.github.keyaccount.cadence;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact that falls due, and the days on which it may be made.
 *
 * <p>Its text, which may end up in a log, shows no seller. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class DueContact {

    DueContact() {}

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the class of the account.
     *
     * @return the class
     */
    public abstract PriorityClass priorityClass();

    /**
     * Returns in what way the account is to be contacted.
     *
     * @return the kind
     */
    public abstract TouchpointKind kind();

    /**
     * Returns who is to make the contact.
     *
     * @return the seller; empty if the account has none
     */
    @Value.Redacted
    public abstract Optional<String> seller();

    /**
     * Returns when there last was a contact that counts for this kind.
     *
     * @return the day of the last one on the as-of date or before; empty if there never was one
     */
    public abstract Optional<LocalDate> lastContact();

    /**
     * Returns when the contact is due, or was.
     *
     * @return the day
     */
    public abstract LocalDate due();

    /**
     * Returns by when the contact is to be made: on its due day, and if that has passed, on the first working day after the
     * as-of date.
     *
     * @return the working day
     */
    public abstract LocalDate by();

    /**
     * Returns from when on the contact may be made.
     *
     * @return the day after the middle between the contact before and this one, but always after the as-of date
     */
    public abstract LocalDate earliest();

    /**
     * Returns up to when the contact may slip before the next of its kind takes its place.
     *
     * @return the middle between {@link #by()} and the next due day, rounded down; it may lie behind the horizon
     */
    public abstract LocalDate latest();

    /**
     * Returns how long it has been overdue.
     *
     * @return the days from the due day to the as-of date; 0 if it is not overdue
     */
    public abstract long daysOverdue();

    /**
     * Returns how many due days of this kind of contact have gone by before the as-of date.
     *
     * @return the number, of which all but one will not be made up; 0 if it is not overdue
     */
    public abstract int missed();

    /**
     * Returns whether the contact is overdue.
     *
     * @return true if its due day lies before the as-of date
     */
    public boolean isOverdue() {
        return daysOverdue() > 0;
    }

    /**
     * Returns whether the due day has passed, so that the contact is to be made up.
     *
     * @return true if the due day is the as-of date or lies before it
     */
    public boolean isToBeMadeUp() {
        return by().isAfter(due());
    }
}
