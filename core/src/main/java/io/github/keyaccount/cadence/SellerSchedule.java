package io.github.keyaccount.cadence;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What becomes of the contacts of one seller. */
final class SellerSchedule {
    private static final Comparator<DueContact> RANK =
            Comparator.comparing(DueContact::priorityClass).thenComparing(contact -> contact.isToBeMadeUp() ? 0 : 1);

    private final List<LocalDate> days;
    private final ContactCapacity capacity;
    private final Duration perDay;
    private final LocalDate horizon;

    private SellerSchedule(SellerCapacity seller, DueContacts due, ContactCapacity capacity) {
        days = seller.daysAmong(due.workingDays());
        perDay = seller.perDay();
        horizon = due.horizon();
        this.capacity = capacity;
    }

    /** What becomes of the contacts of a seller, in no order. */
    static List<ScheduledContact> of(
            List<DueContact> contacts, SellerCapacity seller, DueContacts due, ContactCapacity capacity) {
        return new SellerSchedule(seller, due, capacity).schedule(contacts);
    }

    private List<ScheduledContact> schedule(List<DueContact> contacts) {
        List<ScheduledContact> scheduled = new ArrayList<>();
        List<DueContact> fitting = new ArrayList<>();
        for (DueContact contact : contacts) {
            if (capacity.duration(contact).compareTo(perDay) > 0) {
                scheduled.add(leftOut(
                        contact,
                        CadenceFinding.LEFT_OUT_AS_TOO_LONG,
                        Hours.needed(capacity.duration(contact)),
                        Hours.available(perDay)));
            } else {
                fitting.add(contact);
            }
        }
        // The sort is stable, which keeps each group in the order in which its contacts are due.
        fitting.sort(RANK);
        int[] placed = SellerDays.place(wishes(fitting), days.size(), perDay.toNanos());
        List<List<PriorityClass>> classes = classesOnDays(fitting, placed);
        for (int i = 0; i < placed.length; i++) {
            scheduled.add(outcome(fitting.get(i), placed[i], classes));
        }
        return scheduled;
    }

    private List<SellerDays.Wish> wishes(List<DueContact> sorted) {
        List<SellerDays.Wish> wishes = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && RANK.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                rank++;
            }
            wishes.add(wish(sorted.get(i), rank));
        }
        return wishes;
    }

    private SellerDays.Wish wish(DueContact contact, int rank) {
        return new SellerDays.Wish(
                rank,
                capacity.duration(contact).toNanos(),
                daysBefore(contact.earliest()),
                daysUpTo(contact.by()) - 1,
                daysUpTo(until(contact)) - 1);
    }

    private LocalDate until(DueContact contact) {
        return contact.latest().isBefore(horizon) ? contact.latest() : horizon;
    }

    private int daysBefore(LocalDate date) {
        int index = Collections.binarySearch(days, date);
        return index < 0 ? -index - 1 : index;
    }

    private int daysUpTo(LocalDate date) {
        return daysBefore(date.plusDays(1));
    }

    private List<List<PriorityClass>> classesOnDays(List<DueContact> contacts, int[] placed) {
        List<List<PriorityClass>> classes = new ArrayList<>();
        days.forEach(day -> classes.add(new ArrayList<>()));
        for (int i = 0; i < placed.length; i++) {
            if (placed[i] >= 0) {
                classes.get(placed[i]).add(contacts.get(i).priorityClass());
            }
        }
        return classes;
    }

    private ScheduledContact outcome(DueContact contact, int placed, List<List<PriorityClass>> classes) {
        if (contact.by().isAfter(horizon)) {
            return leftOut(contact, CadenceFinding.LEFT_OUT_AT_HORIZON, horizon);
        }
        if (placed < 0) {
            List<PriorityClass> others = classes(contact, until(contact), classes);
            return others.isEmpty()
                    ? leftOut(contact, CadenceFinding.LEFT_OUT_WITHOUT_WORKING_TIME, until(contact))
                    : leftOut(contact, CadenceFinding.LEFT_OUT, until(contact), others);
        }
        LocalDate day = days.get(placed);
        if (!day.isAfter(contact.by())) {
            return scheduled(contact, ContactOutcome.KEPT, Optional.of(day), Optional.empty());
        }
        long late = day.toEpochDay() - contact.by().toEpochDay();
        List<PriorityClass> others = classes(contact, contact.by(), classes);
        Finding reason = others.isEmpty()
                ? reason(contact, CadenceFinding.SLIPPED_WITHOUT_WORKING_TIME, day, late)
                : reason(contact, CadenceFinding.SLIPPED, day, late, others);
        return scheduled(contact, ContactOutcome.SLIPPED, Optional.of(day), Optional.of(reason));
    }

    /** The classes of the contacts on the days on which this one could have been made. */
    private List<PriorityClass> classes(DueContact contact, LocalDate to, List<List<PriorityClass>> classes) {
        return IntStream.range(daysBefore(contact.earliest()), daysUpTo(to))
                .mapToObj(classes::get)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    static ScheduledContact leftOut(DueContact contact, FindingCode why, Object... more) {
        return scheduled(contact, ContactOutcome.LEFT_OUT, Optional.empty(), Optional.of(reason(contact, why, more)));
    }

    private static Finding reason(DueContact contact, FindingCode why, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(contact.account().value(), contact.kind(), contact.by()));
        arguments.addAll(List.of(more));
        return Finding.of(why, arguments.toArray());
    }

    private static ScheduledContact scheduled(
            DueContact contact, ContactOutcome outcome, Optional<LocalDate> day, Optional<Finding> reason) {
        return ImmutableScheduledContact.builder()
                .contact(contact)
                .outcome(outcome)
                .day(day)
                .reason(reason)
                .build();
    }
}
