package io.github.keyaccount.buyingcenter;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.account.Promise;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When one person of a buying center was last met, and which promises to the person are still to be kept.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class StakeholderContact {

    StakeholderContact() {}

    /**
     * Returns who the person is.
     *
     * @return the id of the contact
     */
    public abstract ContactId contact();

    /**
     * Returns the day of the last contact.
     *
     * @return the day, empty if there was none by the as-of date
     */
    public abstract Optional<LocalDate> lastContact();

    /**
     * Returns how long ago the last contact was.
     *
     * @return as-of date − day of the last contact in days, 0 or more; empty if there was none
     */
    public abstract Optional<Long> daysSince();

    /**
     * Returns whether the person has gone silent: the day of the last contact + the limit lies before the as-of date.
     *
     * @return true if so; false if there was no contact at all, or there is no limit
     */
    public abstract boolean silent();

    /**
     * Returns the open promises that fall due from the as-of date on, within the horizon.
     *
     * @return the promises by due date, those of one day in the order in which they were noted
     */
    public abstract List<Promise> promisesDue();

    /**
     * Returns the open promises that should have been kept before the as-of date.
     *
     * @return the promises by due date, those of one day in the order in which they were noted
     */
    public abstract List<Promise> promisesOverdue();
}
