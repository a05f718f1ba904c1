package io.github.keyaccount.cadence;

import static io.github.keyaccount.cadence.Cadences.date;
import static io.github.keyaccount.cadence.Cadences.every;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.TouchpointKind;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DueContactsLawsTest {
    private static final LocalDate DAY_0 = date("2023-12-20");

    @Provide
    Arbitrary<Period> intervals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40).map(Period::ofDays),
                Arbitraries.integers().between(1, 4).map(Period::ofMonths),
                Combinators.combine(
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.integers().between(1, 15))
                        .as((months, days) -> Period.of(0, months, days)));
    }

    /** Working days by the week, less up to three rests, which may be longer than an interval. */
    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 450),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 21),
                                Arbitraries.integers().between(22, 150)))
                .as((from, days) -> DAY_0.plusDays(from)
                        .datesUntil(DAY_0.plusDays(from + days))
                        .toList())
                .list()
                .ofMaxSize(3)
                .map(rests -> {
                    Set<LocalDate> off = new HashSet<>();
                    rests.forEach(off::addAll);
                    return WorkingCalendar.mondayToFriday().without(off);
                });
    }

    /** Walks from day to day, and asks on each whether it is worked, and whether a contact is due by then. */
    private static List<LocalDate> walk(LocalDate start, Period interval, LocalDate until, WorkingCalendar calendar) {
        TreeSet<LocalDate> worked = new TreeSet<>(start.plusDays(1)
                .datesUntil(until.plusDays(700))
                .filter(calendar::isWorkingDay)
                .toList());
        List<LocalDate> due = new ArrayList<>();
        LocalDate before = start;
        for (int k = 1; before.isBefore(until); k++) {
            LocalDate byTable = start.plus(interval.multipliedBy(k));
            if (byTable.isAfter(before)) {
                LocalDate moved = byTable;
                while (!worked.contains(moved) && moved.isAfter(before)) {
                    moved = moved.minusDays(1);
                }
                if (!moved.isAfter(before)) {
                    moved = byTable;
                }
                while (!worked.contains(moved)) {
                    moved = moved.plusDays(1);
                }
                due.add(moved);
                before = moved;
            }
        }
        due.removeIf(day -> day.isAfter(until));
        return due;
    }

    @Property(tries = 500)
    void dueDays_areThoseOfAWalkFromDayToDay(
            @ForAll @IntRange(max = 200) int last,
            @ForAll @IntRange(max = 200) int asked,
            @ForAll @IntRange(max = 200) int ahead,
            @ForAll("intervals") Period interval,
            @ForAll("calendars") WorkingCalendar calendar) {
        LocalDate contact = DAY_0.plusDays(last);
        LocalDate asOf = contact.plusDays(asked);
        LocalDate horizon = asOf.plusDays(ahead);
        DueContacts due = DueContacts.of(
                List.of(Cadences.account("A", PriorityClass.FIRST, TouchpointKind.TELEPHONE, contact.toString())),
                every(interval),
                asOf,
                horizon,
                calendar);
        List<LocalDate> gone = walk(contact, interval, asOf, calendar);
        List<LocalDate> expected = new ArrayList<>();
        if (gone.isEmpty()) {
            expected.addAll(walk(contact, interval, horizon, calendar));
        } else {
            LocalDate madeUp = asOf.plusDays(1);
            while (!calendar.isWorkingDay(madeUp)) {
                madeUp = madeUp.plusDays(1);
            }
            expected.add(gone.get(0));
            expected.addAll(walk(madeUp, interval, horizon, calendar));
            DueContact first = due.all().get(0);
            assertEquals(madeUp, first.by());
            assertEquals(gone.stream().filter(day -> day.isBefore(asOf)).count(), first.missed());
            assertEquals(first.due().until(asOf, ChronoUnit.DAYS), first.daysOverdue());
        }
        assertEquals(expected, due.all().stream().map(DueContact::due).toList());
    }

    @Property(tries = 300)
    void contacts_ofOneKind_followEachOther_onDaysOfTheirOwn(
            @ForAll @IntRange(max = 100) int last,
            @ForAll @IntRange(max = 100) int asked,
            @ForAll("intervals") Period interval,
            @ForAll("calendars") WorkingCalendar calendar) {
        LocalDate asOf = DAY_0.plusDays(asked);
        DueContacts due = DueContacts.of(
                List.of(Cadences.account("A", PriorityClass.FIRST).withSince(DAY_0.plusDays(last))),
                every(interval),
                asOf,
                asOf.plusDays(150),
                calendar);
        LocalDate before = asOf;
        for (DueContact contact : due.all()) {
            assertTrue(contact.earliest().isAfter(before));
            assertFalse(contact.by().isBefore(contact.earliest()));
            assertFalse(contact.latest().isBefore(contact.by()));
            assertTrue(calendar.isWorkingDay(contact.by()));
            assertTrue(contact.isToBeMadeUp() || contact.due().isAfter(asOf));
            before = contact.latest();
        }
    }

    @Provide
    Arbitrary<CadenceAccount> accounts() {
        Arbitrary<PastContact> contacts = Combinators.combine(
                        Arbitraries.of(TouchpointKind.TELEPHONE, TouchpointKind.VISIT, TouchpointKind.MEETING),
                        Arbitraries.integers().between(0, 400).map(DAY_0::plusDays))
                .as(PastContact::new);
        return Combinators.combine(
                        Arbitraries.of(PriorityClass.values()),
                        contacts.list().ofMaxSize(4),
                        Arbitraries.integers()
                                .between(0, 400)
                                .map(DAY_0::plusDays)
                                .optional(),
                        Arbitraries.of("Ann", "Bob").optional())
                .as((priorityClass, past, since, seller) -> CadenceAccount.builder()
                        .account("A")
                        .priorityClass(priorityClass)
                        .contacts(past)
                        .since(since)
                        .seller(seller)
                        .build());
    }

    @Property(tries = 200)
    void order_ofAccounts_onlySettlesTies(
            @ForAll @Size(max = 6) List<@From("accounts") CadenceAccount> sketches, @ForAll Random random) {
        List<CadenceAccount> accounts = new ArrayList<>();
        for (CadenceAccount sketch : sketches) {
            accounts.add(sketch.withAccount(AccountId.of("A-" + accounts.size())));
        }
        LocalDate asOf = DAY_0.plusDays(300);
        CadenceTable table = CadenceTable.standard().counting(TouchpointKind.VISIT, Set.of(TouchpointKind.MEETING));
        DueContacts due = DueContacts.of(accounts, table, asOf, asOf.plusYears(1), Cadences.CALENDAR);
        List<CadenceAccount> shuffled = new ArrayList<>(accounts);
        Collections.shuffle(shuffled, random);
        DueContacts other = DueContacts.of(shuffled, table, asOf, asOf.plusYears(1), Cadences.CALENDAR);
        assertEquals(count(due.all()), count(other.all()));
        // All lists are parts of the whole.
        assertEquals(count(due.all()), count(concat(due.overdue(), due.upcoming())));
        List<DueContact> sold = new ArrayList<>(due.withoutSeller());
        due.bySeller().values().forEach(sold::addAll);
        assertEquals(count(due.all()), count(sold));
        // What an account is due does not hang on the others.
        List<DueContact> alone = new ArrayList<>();
        for (CadenceAccount account : accounts) {
            alone.addAll(DueContacts.of(List.of(account), table, asOf, asOf.plusYears(1), Cadences.CALENDAR)
                    .all());
        }
        assertEquals(count(due.all()), count(alone));
        for (int i = 1; i < due.all().size(); i++) {
            assertFalse(due.all().get(i).due().isBefore(due.all().get(i - 1).due()));
        }
    }

    private static List<DueContact> concat(List<DueContact> one, List<DueContact> other) {
        List<DueContact> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static Map<DueContact, Integer> count(List<DueContact> contacts) {
        Map<DueContact, Integer> counts = new HashMap<>();
        contacts.forEach(contact -> counts.merge(contact, 1, Integer::sum));
        return counts;
    }

    @Property(tries = 200)
    void longerHorizon_onlyAddsContacts(
            @ForAll @IntRange(max = 100) int last,
            @ForAll @IntRange(max = 200) int ahead,
            @ForAll @IntRange(max = 60) int more,
            @ForAll("intervals") Period interval,
            @ForAll("calendars") WorkingCalendar calendar) {
        LocalDate asOf = DAY_0.plusDays(100);
        List<CadenceAccount> accounts =
                List.of(Cadences.account("A", PriorityClass.FIRST).withSince(Optional.of(DAY_0.plusDays(last))));
        List<DueContact> near = DueContacts.of(accounts, every(interval), asOf, asOf.plusDays(ahead), calendar)
                .all();
        List<DueContact> far = DueContacts.of(accounts, every(interval), asOf, asOf.plusDays(ahead + more), calendar)
                .all();
        assertEquals(near, far.subList(0, near.size()));
        far.subList(near.size(), far.size())
                .forEach(contact -> assertTrue(contact.due().isAfter(asOf.plusDays(ahead))));
    }
}
