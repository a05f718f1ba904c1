package io.github.keyaccount.cadence;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.ValueStyle;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * How much time the contacts of each seller take up to the horizon, against the time that there is.
 *
 * <p>Needed is Σ duration over the contacts of the seller, whatever is overdue included; available is the time per day × the
 * working days after the as-of date up to the horizon, less absences. 30 calls of 20 minutes and 4 visits of 3 hours need 22
 * hours; 5 days of 4 hours are 20, so the utilisation is 1.1.
 *
 * <p>Time that suffices in total may still be missing on the days that matter; that is seen in a {@link ContactSchedule}.
 *
 * <p>The texts of a load and of its parts, which may end up in a log, show no seller. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ContactLoad {

    ContactLoad() {}

    /**
     * Returns the load of the sellers.
     *
     * @param due the contacts
     * @param capacity how long they take, and how much time the sellers have
     * @return the load
     * @throws IllegalArgumentException if the duration of a kind or the capacity of a seller is not given
     */
    public static ContactLoad of(DueContacts due, ContactCapacity capacity) {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(capacity, "capacity").checkKnows(due);
        SortedMap<String, List<DueContact>> contacts = due.bySeller();
        return ImmutableContactLoad.builder()
                .asOf(due.asOf())
                .horizon(due.horizon())
                .sellers(capacity.sellers().stream()
                        .map(seller -> load(seller, contacts.getOrDefault(seller.seller(), List.of()), capacity, due))
                        .toList())
                .withoutSeller(due.withoutSeller())
                .neededWithoutSeller(capacity.sum(due.withoutSeller()))
                .build();
    }

    private static SellerLoad load(
            SellerCapacity seller, List<DueContact> contacts, ContactCapacity capacity, DueContacts due) {
        int days = seller.daysAmong(due.workingDays()).size();
        return ImmutableSellerLoad.builder()
                .seller(seller.seller())
                .contacts(contacts.size())
                .needed(capacity.sum(contacts))
                .days(days)
                .available(seller.perDay().multipliedBy(days))
                .build();
    }

    /**
     * Returns the day after which contacts are made.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the last day that counts.
     *
     * @return the horizon, inclusive
     */
    public abstract LocalDate horizon();

    /**
     * Returns the load of every seller.
     *
     * @return the loads in the order of the capacities, of sellers without any contact too
     */
    public abstract List<SellerLoad> sellers();

    /**
     * Returns the contacts of accounts to which nobody sells, which are in no load.
     *
     * @return the contacts in the order of {@link DueContacts#all()}
     */
    public abstract List<DueContact> withoutSeller();

    /**
     * Returns how much time the contacts of accounts take to which nobody sells.
     *
     * @return the sum of their durations
     */
    public abstract Duration neededWithoutSeller();

    /**
     * Returns who needs more time than there is.
     *
     * @return the loads in the order of {@link #sellers()}
     */
    public List<SellerLoad> overCapacity() {
        return sellers().stream().filter(SellerLoad::isOverCapacity).toList();
    }

    /**
     * Returns what should be known of the load as findings, which name no seller.
     *
     * @return one finding per seller who needs more time than there is, in the order of {@link #sellers()}, in hours, what is
     *     needed rounded up and what is available rounded down to two decimals; and one for all accounts without a seller
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (SellerLoad load : overCapacity()) {
            findings.add(Finding.of(
                    CadenceFinding.OVER_CAPACITY,
                    load.contacts(),
                    Hours.needed(load.needed()),
                    Hours.available(load.available())));
        }
        DueContacts.addWithoutSeller(findings, withoutSeller());
        return List.copyOf(findings);
    }

    /** What one seller has to do. Immutable and thread-safe. */
    @Value.Immutable
    @ValueStyle
    public abstract static class SellerLoad {

        SellerLoad() {}

        /**
         * Returns who sells.
         *
         * @return the seller
         */
        @Value.Redacted
        public abstract String seller();

        /**
         * Returns how many contacts there are to be made.
         *
         * @return the count
         */
        public abstract int contacts();

        /**
         * Returns how much time they take.
         *
         * @return the sum of their durations
         */
        public abstract Duration needed();

        /**
         * Returns on how many days the seller works.
         *
         * @return the count
         */
        public abstract int days();

        /**
         * Returns how much time there is.
         *
         * @return the time per day × the days
         */
        public abstract Duration available();

        /**
         * Returns whether the contacts take more time than there is.
         *
         * @return true if needed &gt; available, compared exactly
         */
        public boolean isOverCapacity() {
            return needed().compareTo(available()) > 0;
        }

        /**
         * Returns how much of the time is needed.
         *
         * @return needed ÷ available, with nine decimals, rounded half to even; empty if there is no time
         */
        public Optional<BigDecimal> utilisation() {
            return available().isZero() ? Optional.empty() : Optional.of(Hours.ratio(needed(), available()));
        }
    }
}
