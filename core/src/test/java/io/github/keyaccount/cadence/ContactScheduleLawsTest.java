package io.github.keyaccount.cadence;

import static io.github.keyaccount.cadence.Cadences.CALENDAR;
import static io.github.keyaccount.cadence.Cadences.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.TouchpointKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ContactScheduleLawsTest {
    private static final LocalDate AS_OF = date("2026-02-10");
    private static final LocalDate HORIZON = AS_OF.plusDays(60);
    private static final CadenceTable TABLE = CadenceTable.standard()
            .with(PriorityClass.FIRST, TouchpointKind.TELEPHONE, Period.ofWeeks(2))
            .with(PriorityClass.FIRST, TouchpointKind.VISIT, Period.ofMonths(1));

    @Provide
    Arbitrary<List<CadenceAccount>> accounts() {
        Arbitrary<Optional<LocalDate>> last =
                Arbitraries.integers().between(-120, 0).map(AS_OF::plusDays).optional(0.9);
        return Combinators.combine(
                        Arbitraries.of(PriorityClass.values()),
                        last,
                        last,
                        Arbitraries.of("Ann", "Bob").optional(0.9))
                .as((priorityClass, call, visit, seller) -> {
                    CadenceAccount.Builder account = CadenceAccount.builder()
                            .account("A")
                            .priorityClass(priorityClass)
                            .seller(seller);
                    call.ifPresent(date -> account.addContact(TouchpointKind.TELEPHONE, date));
                    visit.ifPresent(date -> account.addContact(TouchpointKind.VISIT, date));
                    return account.build();
                })
                .list()
                .ofMaxSize(20)
                .map(sketches -> {
                    List<CadenceAccount> accounts = new ArrayList<>();
                    sketches.forEach(sketch -> accounts.add(sketch.withAccount(AccountId.of("A-" + accounts.size()))));
                    return accounts;
                });
    }

    private static DueContacts due(List<CadenceAccount> accounts) {
        return DueContacts.of(accounts, TABLE, AS_OF, HORIZON, CALENDAR);
    }

    private static ContactCapacity capacity(int call, int visit, int perDay, List<Integer> absences) {
        return ContactCapacity.builder()
                .putDuration(TouchpointKind.TELEPHONE, Duration.ofHours(call))
                .putDuration(TouchpointKind.VISIT, Duration.ofHours(visit))
                .addSeller(SellerCapacity.of("Ann", Duration.ofHours(perDay))
                        .withAbsences(absences.stream().map(AS_OF::plusDays).toList()))
                .addSeller("Bob", Duration.ofHours(perDay))
                .build();
    }

    @Property(tries = 300)
    void everyContact_isKeptOrSlipsOrIsLeftOut_onceAndOnDaysWithRoom(
            @ForAll("accounts") List<CadenceAccount> accounts,
            @ForAll @IntRange(min = 1, max = 2) int call,
            @ForAll @IntRange(min = 1, max = 4) int visit,
            @ForAll @IntRange(max = 5) int perDay,
            @ForAll @Size(max = 20) List<@IntRange(max = 60) Integer> absences) {
        DueContacts due = due(accounts);
        ContactCapacity capacity = capacity(call, visit, perDay, absences);
        ContactSchedule schedule = ContactSchedule.of(due, capacity);
        assertEquals(
                due.all(),
                schedule.contacts().stream().map(ScheduledContact::contact).toList());
        int parts = 0;
        for (ContactOutcome outcome : ContactOutcome.values()) {
            parts += schedule.contacts(outcome).size();
        }
        assertEquals(due.all().size(), parts);
        for (ScheduledContact one : schedule.contacts()) {
            assertOutcome(one);
        }
        for (SellerCapacity seller : capacity.sellers()) {
            schedule.agenda(seller.seller()).forEach((day, contacts) -> {
                assertTrue(CALENDAR.isWorkingDay(day));
                assertFalse(seller.absences().contains(day));
                long hours = 0;
                for (ScheduledContact one : contacts) {
                    hours += one.contact().kind() == TouchpointKind.VISIT ? visit : call;
                }
                assertTrue(hours <= perDay);
            });
        }
    }

    private static void assertOutcome(ScheduledContact one) {
        DueContact contact = one.contact();
        assertEquals(one.outcome() == ContactOutcome.LEFT_OUT, one.day().isEmpty());
        assertEquals(one.outcome() == ContactOutcome.KEPT, one.reason().isEmpty());
        one.day().ifPresent(day -> {
            assertFalse(day.isBefore(contact.earliest()));
            assertFalse(day.isAfter(contact.latest()));
            assertFalse(day.isAfter(HORIZON));
            assertTrue(day.isAfter(AS_OF));
            assertEquals(one.outcome() == ContactOutcome.SLIPPED, day.isAfter(contact.by()));
            assertEquals(one.outcome() == ContactOutcome.SLIPPED, one.daysSlipped() > 0);
            assertEquals(
                    one.daysSlipped() > 0 ? day : contact.by(), contact.by().plusDays(one.daysSlipped()));
        });
    }

    @Property(tries = 200)
    void contacts_ofOneAccountAndKind_keepTheirOrder(
            @ForAll("accounts") List<CadenceAccount> accounts, @ForAll @IntRange(min = 2, max = 5) int perDay) {
        ContactSchedule schedule = ContactSchedule.of(due(accounts), capacity(1, 2, perDay, List.of()));
        Map<String, LocalDate> last = new HashMap<>();
        for (ScheduledContact one : schedule.contacts()) {
            one.day().ifPresent(day -> {
                LocalDate before =
                        last.put(one.contact().account() + " " + one.contact().kind(), day);
                assertTrue(before == null || before.isBefore(day));
            });
        }
    }

    @Property(tries = 200)
    void sellers_standAlone(
            @ForAll("accounts") List<CadenceAccount> accounts, @ForAll @IntRange(min = 1, max = 5) int perDay) {
        ContactCapacity capacity = capacity(1, 2, perDay, List.of(3, 10));
        List<ScheduledContact> together =
                ContactSchedule.of(due(accounts), capacity).contacts();
        for (Optional<String> seller : List.of(Optional.of("Ann"), Optional.of("Bob"), Optional.<String>empty())) {
            List<CadenceAccount> own = accounts.stream()
                    .filter(account -> account.seller().equals(seller))
                    .toList();
            assertEquals(
                    ContactSchedule.of(due(own), capacity).contacts(),
                    together.stream()
                            .filter(one -> one.contact().seller().equals(seller))
                            .toList());
        }
    }

    @Property(tries = 300)
    void moreTime_makesNoneLater_whenAllAreEquallyLong(
            @ForAll("accounts") List<CadenceAccount> accounts,
            @ForAll @IntRange(min = 1, max = 3) int perDay,
            @ForAll @IntRange(max = 2) int more,
            @ForAll @Size(max = 30) List<@IntRange(max = 60) Integer> absences,
            @ForAll @IntRange(max = 5) int fewer) {
        DueContacts due = due(accounts);
        List<Integer> rest = absences.subList(Math.min(fewer, absences.size()), absences.size());
        List<ScheduledContact> before =
                ContactSchedule.of(due, capacity(1, 1, perDay, absences)).contacts();
        List<ScheduledContact> after =
                ContactSchedule.of(due, capacity(1, 1, perDay + more, rest)).contacts();
        for (int i = 0; i < before.size(); i++) {
            assertTrue(after.get(i).outcome().compareTo(before.get(i).outcome()) <= 0);
            if (before.get(i).outcome() == ContactOutcome.SLIPPED) {
                assertTrue(after.get(i).daysSlipped() <= before.get(i).daysSlipped());
            }
        }
    }

    @Property(tries = 200)
    void all_areKept_whenADayHasTimeForAllOfThem(@ForAll("accounts") List<CadenceAccount> accounts) {
        List<CadenceAccount> sold = accounts.stream()
                .map(account -> account.withSeller(account.seller().orElse("Bob")))
                .toList();
        ContactCapacity capacity = capacity(1, 1, 24, List.of());
        DueContacts due = due(sold);
        Assume.that(due.bySeller().values().stream()
                .allMatch(contacts ->
                        contacts.stream().filter(DueContact::isToBeMadeUp).count() <= 24));
        ContactSchedule schedule = ContactSchedule.of(due, capacity);
        for (ScheduledContact one : schedule.contacts()) {
            long sameDay = due.all().stream()
                    .filter(other -> other.by().equals(one.contact().by()))
                    .count();
            assertTrue(sameDay > 24 || one.outcome() == ContactOutcome.KEPT);
        }
    }

    @Property(tries = 300)
    void order_ofAccounts_doesNotMatter_whenNoTwoContactsOfARankAreDueTogether(
            @ForAll("accounts") List<CadenceAccount> accounts,
            @ForAll @IntRange(min = 1, max = 3) int perDay,
            @ForAll Random random) {
        List<CadenceAccount> few = withoutTies(accounts);
        List<CadenceAccount> shuffled = new ArrayList<>(few);
        Collections.shuffle(shuffled, random);
        ContactCapacity capacity = capacity(1, 2, perDay, List.of());
        ContactSchedule schedule = ContactSchedule.of(due(few), capacity);
        ContactSchedule other = ContactSchedule.of(due(shuffled), capacity);
        assertEquals(new HashSet<>(schedule.contacts()), new HashSet<>(other.contacts()));
    }

    /** The accounts of which no contact is due together with one of an account before, of the same class and seller. */
    private static List<CadenceAccount> withoutTies(List<CadenceAccount> accounts) {
        Set<List<Object>> taken = new HashSet<>();
        List<CadenceAccount> kept = new ArrayList<>();
        for (CadenceAccount account : accounts) {
            List<List<Object>> keys = due(List.of(account)).all().stream()
                    .map(contact -> List.<Object>of(contact.due(), contact.priorityClass(), contact.seller()))
                    .toList();
            if (keys.stream().noneMatch(taken::contains)) {
                taken.addAll(keys);
                kept.add(account);
            }
        }
        return kept;
    }
}
