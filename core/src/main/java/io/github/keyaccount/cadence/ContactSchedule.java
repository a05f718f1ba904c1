package io.github.keyaccount.cadence;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * On which day each contact is made, so that no seller has more to do on a day than there is time: what is kept, what slips,
 * what is left out, and why.
 *
 * <p><b>Rule.</b> Each seller stands alone. Contacts of the first class come before those of the general class, and these before
 * those of the last; within a class those that are to be made up come before the others. Of each such group, in the order in
 * which they are due, first as many as possible are {@linkplain ContactOutcome#KEPT kept}: made on the latest day with room from
 * {@link DueContact#earliest()} to {@link DueContact#by()}, where one that stands in the way moves to another day on which it is
 * kept as well. The others {@linkplain ContactOutcome#SLIPPED slip} to the earliest day possible, up to {@link
 * DueContact#latest()} and the horizon, before the next group has its turn; what finds no day is {@linkplain
 * ContactOutcome#LEFT_OUT left out}. No contact is split over days.
 *
 * <p><b>What holds.</b> If all contacts of a seller take equally long, no schedule keeps more contacts of the first group, and none
 * keeps more of another one without breaking what was promised to the groups before; whenever all can be kept, all are. More
 * time per day or fewer absences then never make a contact slip, slip further or be left out. If they do not take equally long, to find the best schedule is
 * a problem of bin packing; then the rule gives a good one, in which no contact slips or is left out while a better day has room
 * for it.
 *
 * <p>A seller has 4 hours on each of two days, and 3 visits of 2 hours to first-class accounts and 2 to accounts of the last
 * class are due on the second one. All of the first class are kept and one of the last; the other one slips to the next working
 * day, or is left out if that lies behind the horizon.
 *
 * <p>Takes O(n × (n + d)) steps for n contacts of a seller and d working days, less where time suffices: meant for thousands of
 * contacts of a seller, not for millions.
 *
 * <p>The text of a schedule, which may end up in a log, shows no seller. Immutable and thread-safe.
 *
 * <p>The schedule is added to the cadence of the training texts.
 */
@Value.Immutable
@ValueStyle
public abstract class ContactSchedule {

    ContactSchedule() {}

    /**
     * Returns the schedule of contacts.
     *
     * @param due the contacts
     * @param capacity how long they take, and how much time the sellers have
     * @return the schedule
     * @throws IllegalArgumentException if the duration of a kind or the capacity of a seller is not given
     */
    public static ContactSchedule of(DueContacts due, ContactCapacity capacity) {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(capacity, "capacity").checkKnows(due);
        Map<String, SellerCapacity> sellers = new HashMap<>();
        capacity.sellers().forEach(seller -> sellers.put(seller.seller(), seller));
        Map<DueContact, ScheduledContact> scheduled = new HashMap<>();
        due.bySeller()
                .forEach((name, contacts) -> SellerSchedule.of(
                                contacts, Objects.requireNonNull(sellers.get(name), "seller"), due, capacity)
                        .forEach(one -> scheduled.put(one.contact(), one)));
        due.withoutSeller()
                .forEach(contact -> scheduled.put(
                        contact, SellerSchedule.leftOut(contact, CadenceFinding.LEFT_OUT_WITHOUT_SELLER)));
        return ImmutableContactSchedule.builder()
                .asOf(due.asOf())
                .horizon(due.horizon())
                .capacity(capacity)
                .contacts(due.all().stream()
                        .map(contact -> Objects.requireNonNull(scheduled.get(contact), "contact"))
                        .toList())
                .build();
    }

    /**
     * Returns the day after which contacts are made.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the last day on which contacts are made.
     *
     * @return the horizon, inclusive
     */
    public abstract LocalDate horizon();

    /**
     * Returns how long contacts take, and how much time the sellers have.
     *
     * @return the capacity
     */
    public abstract ContactCapacity capacity();

    /**
     * Returns what becomes of every contact.
     *
     * @return the contacts, each once, in the order of {@link DueContacts#all()}
     */
    public abstract List<ScheduledContact> contacts();

    /**
     * Returns the contacts of which the same becomes.
     *
     * @param outcome kept, slipped or left out
     * @return the contacts in the order of {@link #contacts()}
     */
    public List<ScheduledContact> contacts(ContactOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return contacts().stream().filter(one -> one.outcome() == outcome).toList();
    }

    /**
     * Returns what a seller does on which day.
     *
     * @param seller the seller
     * @return the contacts of each day in the order of {@link #contacts()}, the earliest day first, without days that have none;
     *     unmodifiable
     * @throws IllegalArgumentException if the seller is none of those of the {@linkplain #capacity() capacity}
     */
    public SortedMap<LocalDate, List<ScheduledContact>> agenda(String seller) {
        Optional<String> wanted = Optional.of(Objects.requireNonNull(seller, "seller"));
        Check.argument(
                capacity().sellers().stream().anyMatch(known -> known.seller().equals(seller)),
                "'seller' to be one of the 'sellers' of the capacity",
                "another one");
        SortedMap<LocalDate, List<ScheduledContact>> days = new TreeMap<>();
        contacts().stream()
                .filter(one -> one.contact().seller().equals(wanted))
                .forEach(one -> one.day()
                        .ifPresent(day -> days.computeIfAbsent(day, key -> new ArrayList<>())
                                .add(one)));
        days.replaceAll((day, contacts) -> List.copyOf(contacts));
        return Collections.unmodifiableSortedMap(days);
    }

    /**
     * Returns why contacts are not kept, as findings, which name no seller.
     *
     * @return one finding for each contact that slips or is left out, in the order of {@link #contacts()}
     */
    public List<Finding> findings() {
        return contacts().stream().flatMap(one -> one.reason().stream()).toList();
    }

    /** {@return the dates, and how many contacts are kept, slip and are left out} */
    @Override
    public String toString() {
        return "ContactSchedule[asOf=" + asOf() + ", horizon=" + horizon() + ", kept="
                + contacts(ContactOutcome.KEPT).size() + ", slipped="
                + contacts(ContactOutcome.SLIPPED).size() + ", leftOut="
                + contacts(ContactOutcome.LEFT_OUT).size() + "]";
    }
}
