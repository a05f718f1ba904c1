package io.github.keyaccount.cadence;

import static io.github.keyaccount.account.PriorityClass.FIRST;
import static io.github.keyaccount.account.PriorityClass.GENERAL;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static io.github.keyaccount.cadence.Cadences.CALENDAR;
import static io.github.keyaccount.cadence.Cadences.account;
import static io.github.keyaccount.cadence.Cadences.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.explain.Finding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ContactLoadTest {
    /** First-class accounts are called, general ones visited. */
    private static final CadenceTable TABLE = CadenceTable.of(
            Map.of(FIRST, Map.of(TELEPHONE, Period.ofMonths(1)), GENERAL, Map.of(VISIT, Period.ofMonths(3))));
    /** A Tuesday; to the next one there are 5 working days. */
    private static final LocalDate AS_OF = date("2026-02-10");

    private static final LocalDate HORIZON = date("2026-02-17");

    private static ContactCapacity capacity(SellerCapacity... sellers) {
        return ContactCapacity.builder()
                .putDuration(TELEPHONE, Duration.ofMinutes(20))
                .putDuration(VISIT, Duration.ofHours(3))
                .addSellers(sellers)
                .build();
    }

    private static List<CadenceAccount> accounts(String seller, PriorityClass priorityClass, int count) {
        List<CadenceAccount> accounts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            accounts.add(account(seller + priorityClass + i, priorityClass).withSeller(seller));
        }
        return accounts;
    }

    private static DueContacts due(List<CadenceAccount> accounts) {
        return DueContacts.of(accounts, TABLE, AS_OF, HORIZON, CALENDAR);
    }

    /** 30 calls of 20 minutes and 4 visits of 3 hours are 10 + 12 hours; 5 days of 4 hours are 20: 22 ÷ 20 = 1.1. */
    @Test
    void load_isNeededAgainstAvailable() {
        List<CadenceAccount> accounts = new ArrayList<>(accounts("Ann", FIRST, 30));
        accounts.addAll(accounts("Ann", GENERAL, 4));
        ContactLoad load = ContactLoad.of(due(accounts), capacity(SellerCapacity.of("Ann", Duration.ofHours(4))));
        ContactLoad.SellerLoad ann = load.sellers().get(0);
        assertEquals("Ann", ann.seller());
        assertEquals(34, ann.contacts());
        assertEquals(5, ann.days());
        assertEquals(Duration.ofHours(22), ann.needed());
        assertEquals(Duration.ofHours(20), ann.available());
        assertEquals(Optional.of(new BigDecimal("1.100000000")), ann.utilisation());
        assertEquals(List.of(ann), load.overCapacity());
        assertEquals(
                List.of(Finding.of(CadenceFinding.OVER_CAPACITY, 34, new BigDecimal("22.00"), new BigDecimal("20.00"))),
                load.findings());
        assertEquals(AS_OF, load.asOf());
        assertEquals(HORIZON, load.horizon());
    }

    /** One call of 20 minutes, and 5 days of 4 minutes less one second: 20 and 19 min 55 s, 0.3334 and 0.33194 hours. */
    @Test
    void sellers_areOverCapacity_onlyAboveIt_andHoursAreRoundedApart() {
        DueContacts due = due(accounts("Ann", FIRST, 1));
        Duration minutes = Duration.ofMinutes(4);
        ContactLoad full = ContactLoad.of(due, capacity(SellerCapacity.of("Ann", minutes)));
        assertEquals(List.of(), full.overCapacity());
        assertEquals(
                Optional.of(new BigDecimal("1.000000000")),
                full.sellers().get(0).utilisation());
        assertEquals(List.of(), full.findings());
        ContactLoad over = ContactLoad.of(due, capacity(SellerCapacity.of("Ann", minutes.minusSeconds(1))));
        assertEquals(
                List.of(Finding.of(CadenceFinding.OVER_CAPACITY, 1, new BigDecimal("0.34"), new BigDecimal("0.33"))),
                over.findings());
        // 1200 ÷ 1195 s
        assertEquals(
                Optional.of(new BigDecimal("1.004184100")),
                over.sellers().get(0).utilisation());
    }

    /** Half a second more per day is 1202.5 s: 1200 ÷ 1202.5 = 0.99792099792… */
    @Test
    void utilisation_countsPartsOfASecond() {
        ContactLoad load = ContactLoad.of(
                due(accounts("Ann", FIRST, 1)),
                capacity(SellerCapacity.of("Ann", Duration.ofMinutes(4).plusMillis(500))));
        assertEquals(
                Optional.of(new BigDecimal("0.997920998")),
                load.sellers().get(0).utilisation());
    }

    @Test
    void utilisation_isEmpty_whenThereIsNoTime() {
        DueContacts due = due(accounts("Ann", FIRST, 1));
        ContactLoad load = ContactLoad.of(due, capacity(SellerCapacity.of("Ann", Duration.ZERO)));
        assertEquals(Optional.empty(), load.sellers().get(0).utilisation());
        assertEquals(1, load.overCapacity().size());
        ContactLoad idle = ContactLoad.of(due(List.of()), capacity(SellerCapacity.of("Ann", Duration.ZERO)));
        assertEquals(Optional.empty(), idle.sellers().get(0).utilisation());
        assertEquals(List.of(), idle.overCapacity());
        assertEquals(Duration.ZERO, idle.sellers().get(0).needed());
    }

    @Test
    void absences_onWorkingDays_takeTimeAway() {
        // Friday 13th counts; Saturday 14th, the as-of date and the day after the horizon do not.
        SellerCapacity ann = SellerCapacity.of("Ann", Duration.ofHours(4))
                .withAbsences(date("2026-02-13"), date("2026-02-14"), AS_OF, date("2026-02-18"));
        ContactLoad load = ContactLoad.of(due(List.of()), capacity(ann));
        assertEquals(4, load.sellers().get(0).days());
        assertEquals(Duration.ofHours(16), load.sellers().get(0).available());
    }

    @Test
    void accountsWithoutSeller_standApart() {
        List<CadenceAccount> accounts = List.of(account("A-2", GENERAL), account("A-1", FIRST));
        DueContacts due = due(accounts);
        ContactLoad load = ContactLoad.of(due, capacity(SellerCapacity.of("Ann", Duration.ofHours(4))));
        assertEquals(due.all(), load.withoutSeller());
        assertEquals(Duration.ofMinutes(200), load.neededWithoutSeller());
        assertEquals(0, load.sellers().get(0).contacts());
        assertEquals(List.of(Finding.of(CadenceFinding.WITHOUT_SELLER, 2, List.of("A-1", "A-2"))), load.findings());
    }

    @Property(tries = 100)
    void loads_sumToTheWhole(
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> sellers, @ForAll @IntRange(max = 60) int ahead) {
        List<CadenceAccount> accounts = new ArrayList<>();
        for (int seller : sellers) {
            PriorityClass priorityClass = accounts.size() % 2 == 0 ? FIRST : GENERAL;
            CadenceAccount account = account("A-" + accounts.size(), priorityClass);
            accounts.add(seller == 0 ? account : account.withSeller("S" + seller));
        }
        DueContacts due = DueContacts.of(accounts, TABLE, AS_OF, AS_OF.plusDays(ahead), CALENDAR);
        ContactLoad load = ContactLoad.of(
                due,
                capacity(
                        SellerCapacity.of("S3", Duration.ofHours(1)),
                        SellerCapacity.of("S1", Duration.ofHours(2)),
                        SellerCapacity.of("S2", Duration.ofHours(1))));
        assertEquals(
                List.of("S3", "S1", "S2"),
                load.sellers().stream().map(ContactLoad.SellerLoad::seller).toList());
        Duration needed = load.neededWithoutSeller();
        int contacts = load.withoutSeller().size();
        for (ContactLoad.SellerLoad one : load.sellers()) {
            needed = needed.plus(one.needed());
            contacts += one.contacts();
            assertEquals(due.bySeller().getOrDefault(one.seller(), List.of()).size(), one.contacts());
        }
        long minutes = 0;
        for (DueContact contact : due.all()) {
            minutes += contact.kind() == TouchpointKind.VISIT ? 180 : 20;
        }
        assertEquals(Duration.ofMinutes(minutes), needed);
        assertEquals(due.all().size(), contacts);
        assertTrue(load.sellers().containsAll(load.overCapacity()));
    }

    @Test
    void loads_areEqual_whenTheSameIsAsked_andTheirTextsShowNoSeller() {
        DueContacts due = due(accounts("Ann", FIRST, 1));
        ContactCapacity capacity = capacity(SellerCapacity.of("Ann", Duration.ofHours(4)));
        ContactLoad load = ContactLoad.of(due, capacity);
        assertEquals(load, ContactLoad.of(due, capacity));
        assertEquals(load.hashCode(), ContactLoad.of(due, capacity).hashCode());
        assertNotEquals(load, ContactLoad.of(due, capacity(SellerCapacity.of("Ann", Duration.ofHours(3)))));
        assertEquals(
                "ContactLoad{asOf=2026-02-10, horizon=2026-02-17, sellers=[SellerLoad{contacts=1, needed=PT20M, days=5,"
                        + " available=PT20H}], withoutSeller=[], neededWithoutSeller=PT0S}",
                load.toString());
    }
}
