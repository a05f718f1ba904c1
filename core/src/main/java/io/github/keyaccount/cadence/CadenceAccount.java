package io.github.keyaccount.cadence;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Journal;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.Touchpoint;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the cadence needs to know of an account: its priority class, who sells to it, and when there was contact.
 *
 * <p>Its text, which may end up in a log, shows no seller. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class CadenceAccount implements WithCadenceAccount {

    CadenceAccount() {}

    /**
     * Returns a builder; account and priority class are required.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if one of them is missing, the seller is blank or has
     * control characters or spaces around it, or a date is not in the years 1 to 9999.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an account with all contacts of its journal, as yet without a seller.
     *
     * @param journal the journal; its later touchpoints do no harm, see {@link DueContacts#withLaterContacts()}
     * @param priorityClass the class of the account
     * @return the account
     */
    public static CadenceAccount of(Journal journal, PriorityClass priorityClass) {
        Objects.requireNonNull(journal, "journal");
        Builder builder = builder().account(journal.account()).priorityClass(priorityClass);
        for (Touchpoint touchpoint : journal.touchpoints()) {
            builder.addContact(touchpoint.kind(), touchpoint.date());
        }
        return builder.build();
    }

    /**
     * Returns the account.
     *
     * @return the id of the account
     */
    public abstract AccountId account();

    /**
     * Returns the order in which it is attended to.
     *
     * @return the class
     */
    public abstract PriorityClass priorityClass();

    /**
     * Returns who sells to it.
     *
     * @return the seller, not blank, without control characters and without spaces around it; empty if nobody does
     */
    @Value.Redacted
    public abstract Optional<String> seller();

    /**
     * Returns the contacts that there were. Only the last of each kind matters.
     *
     * @return the contacts in the order in which they were given
     */
    public abstract List<PastContact> contacts();

    /**
     * Returns from when the cadence counts for a kind of contact that there never was, as if that day had been one.
     *
     * @return the day, which may lie ahead; empty if such a first contact is due at once
     */
    public abstract Optional<LocalDate> since();

    /** The day of the last contact of some kinds on a day or before. */
    Optional<LocalDate> lastContact(Set<TouchpointKind> kinds, LocalDate asOf) {
        return contacts().stream()
                .filter(contact -> kinds.contains(contact.kind()))
                .map(PastContact::date)
                .filter(date -> !date.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    boolean hasContactAfter(LocalDate asOf) {
        return contacts().stream().anyMatch(contact -> contact.date().isAfter(asOf));
    }

    @Value.Check
    void check() {
        seller().ifPresent(SellerCapacity::checkSeller);
        since().ifPresent(since -> PastContact.checkYear(since, "since"));
    }

    /**
     * Builds a {@link CadenceAccount}. Contacts grow with each call; setting anything else a second time throws an
     * {@code IllegalStateException}. Not thread-safe.
     */
    public static final class Builder extends ImmutableCadenceAccount.Builder {
        Builder() {}

        /**
         * Sets the account.
         *
         * @param account the id of the account, not blank
         * @return this builder
         * @throws IllegalArgumentException if the id is blank or has control characters
         */
        public Builder account(String account) {
            return account(AccountId.of(Objects.requireNonNull(account, "account")));
        }

        /**
         * Adds a contact.
         *
         * @param kind the kind of contact
         * @param date its day, in the years 1 to 9999
         * @return this builder
         * @throws IllegalArgumentException if the year is out of range
         */
        public Builder addContact(TouchpointKind kind, LocalDate date) {
            return addContact(new PastContact(kind, date));
        }
    }
}
