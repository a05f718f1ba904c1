package io.github.keyaccount.account;

import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The touchpoints with an account, in the order of their dates.
 *
 * <p>Touchpoints of one day stay in the order in which they were entered. What was entered late is sorted in by its date, so
 * a journal does not depend on when its days were written down. Immutable and thread-safe.
 */
public final class Journal {
    private final AccountId account;
    private final List<Touchpoint> touchpoints;

    private Journal(AccountId account, List<Touchpoint> touchpoints) {
        this.account = account;
        this.touchpoints = touchpoints;
    }

    /**
     * Returns the journal of an account.
     *
     * @param account the account
     * @param touchpoints the touchpoints in any order; those of one day in the order in which they were entered
     * @return the journal
     */
    public static Journal of(AccountId account, Iterable<Touchpoint> touchpoints) {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(touchpoints, "touchpoints");
        List<Touchpoint> sorted = new ArrayList<>();
        touchpoints.forEach(touchpoint -> sorted.add(Objects.requireNonNull(touchpoint, "touchpoints")));
        sorted.sort(Comparator.comparing(Touchpoint::date));
        return new Journal(account, List.copyOf(sorted));
    }

    /**
     * Returns the journal with one more touchpoint, which comes last of its day.
     *
     * @param touchpoint the touchpoint, of any date
     * @return the longer journal
     */
    public Journal with(Touchpoint touchpoint) {
        Objects.requireNonNull(touchpoint, "touchpoint");
        List<Touchpoint> more = new ArrayList<>(touchpoints);
        more.add(touchpoint);
        return of(account, more);
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public AccountId account() {
        return account;
    }

    /**
     * Returns the touchpoints.
     *
     * @return the touchpoints by date, those of one day in the order in which they were entered
     */
    public List<Touchpoint> touchpoints() {
        return touchpoints;
    }

    /**
     * Returns the journal up to the end of a day.
     *
     * @param date the day
     * @return the journal with the touchpoints of that day and before
     */
    public Journal asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return only(touchpoint -> !touchpoint.date().isAfter(date));
    }

    /**
     * Returns the journal of a period.
     *
     * @param period the period
     * @return the journal with the touchpoints whose date is in the period
     */
    public Journal within(SalesPeriod period) {
        Objects.requireNonNull(period, "period");
        return only(touchpoint -> period.contains(touchpoint.date()));
    }

    private Journal only(Predicate<Touchpoint> condition) {
        return new Journal(account, touchpoints.stream().filter(condition).toList());
    }

    /**
     * Returns the last contact of a kind by the end of a day.
     *
     * @param kind the kind of contact
     * @param asOf the day
     * @return the last touchpoint of that kind on that day or before; empty if there was none
     */
    public Optional<Touchpoint> lastContact(TouchpointKind kind, LocalDate asOf) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(asOf, "asOf");
        return last(touchpoint -> touchpoint.kind() == kind, asOf);
    }

    /**
     * Returns the last contact with a person by the end of a day.
     *
     * @param contact the person
     * @param asOf the day
     * @return the last touchpoint with that person on that day or before; empty if there was none
     */
    public Optional<Touchpoint> lastContactWith(ContactId contact, LocalDate asOf) {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(asOf, "asOf");
        return last(touchpoint -> touchpoint.contacts().contains(contact), asOf);
    }

    private Optional<Touchpoint> last(Predicate<Touchpoint> condition, LocalDate asOf) {
        for (int i = touchpoints.size() - 1; i >= 0; i--) {
            Touchpoint touchpoint = touchpoints.get(i);
            if (!touchpoint.date().isAfter(asOf) && condition.test(touchpoint)) {
                return Optional.of(touchpoint);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns everybody of the account who was met.
     *
     * @return the contacts in the order of their first touchpoint; unmodifiable
     */
    public Set<ContactId> contacts() {
        Set<ContactId> contacts = new LinkedHashSet<>();
        touchpoints.forEach(touchpoint -> contacts.addAll(touchpoint.contacts()));
        return Collections.unmodifiableSet(contacts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Journal that && account.equals(that.account) && touchpoints.equals(that.touchpoints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, touchpoints);
    }

    /** {@return the account and the number of touchpoints, such as {@code Journal[account=A-7, touchpoints=12]}} */
    @Override
    public String toString() {
        return "Journal[account=" + account + ", touchpoints=" + touchpoints.size() + "]";
    }
}
