package io.github.keyaccount.cadence;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.PriorityClass.FIRST;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static io.github.keyaccount.cadence.Cadences.CALENDAR;
import static io.github.keyaccount.cadence.Cadences.account;
import static io.github.keyaccount.cadence.Cadences.date;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactCapacityTest {
    private static final LocalDate AS_OF = date("2026-02-10");

    @Test
    void limits_areAllowed_andWhatLiesBeyondIsRefused() {
        assertEquals(Duration.ZERO, SellerCapacity.of("Ann", Duration.ZERO).perDay());
        assertEquals(
                Duration.ofDays(1), SellerCapacity.of("Ann", Duration.ofDays(1)).perDay());
        assertRefused(
                "Expected 'perDay' from 0 to 24 hours, but found PT-0.000000001S",
                () -> SellerCapacity.of("Ann", Duration.ofNanos(-1)));
        assertRefused(
                "Expected 'perDay' from 0 to 24 hours, but found PT24H0.000000001S",
                () -> SellerCapacity.of("Ann", Duration.ofDays(1).plusNanos(1)));
        ContactCapacity.Builder builder = ContactCapacity.builder()
                .putDuration(TELEPHONE, Duration.ofNanos(1))
                .putDuration(VISIT, Duration.ofDays(30));
        assertEquals(2, builder.build().durations().size());
        assertRefused(
                "Expected 'durations' above zero and up to 30 days, but found 2 offenders: TELEPHONE PT0S, VISIT"
                        + " PT720H0.000000001S",
                () -> ContactCapacity.builder()
                        .putDuration(TELEPHONE, Duration.ZERO)
                        .putDuration(VISIT, Duration.ofDays(30).plusNanos(1))
                        .build());
        assertRefused(
                "Expected 'durations' above zero and up to 30 days, but found 1 offender: VISIT PT-1S",
                () -> ContactCapacity.builder()
                        .putDuration(VISIT, Duration.ofSeconds(-1))
                        .build());
    }

    @Test
    void sellers_areRefusedWithoutBeingShown() {
        assertRefused(
                "Expected a non-blank 'seller' without control characters and without spaces around it, but found another"
                        + " text",
                () -> SellerCapacity.of("Ann ", Duration.ZERO));
        assertRefused(
                "Expected each of 'sellers' once, but found 1 repeated",
                () -> ContactCapacity.builder()
                        .addSeller("Ann", Duration.ZERO)
                        .addSeller("Ann", Duration.ofHours(1))
                        .build());
    }

    @Test
    void texts_showNoSeller() {
        ContactCapacity capacity = ContactCapacity.builder()
                .putDuration(VISIT, Duration.ofHours(2))
                .addSeller(SellerCapacity.of("Ann", Duration.ofHours(4))
                        .withAbsences(date("2026-02-13"), date("2026-02-12")))
                .build();
        assertEquals(
                "ContactCapacity{durations={VISIT=PT2H}, sellers=[SellerCapacity{perDay=PT4H,"
                        + " absences=[2026-02-12, 2026-02-13]}]}",
                capacity.toString());
    }

    @Test
    void contactsOfUnknownLength_orOfUnknownSellers_areRefused_byLoadAndSchedule() {
        DueContacts due = DueContacts.of(
                List.of(
                        account("A-1", FIRST).withSeller("Ann"),
                        account("A-2", FIRST).withSeller("Bob"),
                        account("A-3", FIRST)),
                CadenceTable.standard(),
                AS_OF,
                AS_OF,
                CALENDAR);
        ContactCapacity nothing = ContactCapacity.builder().build();
        String refusal =
                "Expected 'durations' of every kind of contact that is due, but found 2 offenders: TELEPHONE, VISIT;"
                        + " Expected 'sellers' with the seller of every account, but found 2 offenders: A-1, A-2";
        assertRefused(refusal, () -> ContactLoad.of(due, nothing));
        assertRefused(refusal, () -> ContactSchedule.of(due, nothing));
        ContactCapacity one = nothing.withSellers(SellerCapacity.of("Ann", Duration.ZERO))
                .withDurations(Map.of(TELEPHONE, Duration.ofHours(1), VISIT, Duration.ofHours(2)));
        assertRefused(
                "Expected 'sellers' with the seller of every account, but found 1 offender: A-2",
                () -> ContactLoad.of(due, one));
        assertEquals(
                2,
                ContactLoad.of(
                                due,
                                one.withSellers(
                                        SellerCapacity.of("Ann", Duration.ZERO),
                                        SellerCapacity.of("Bob", Duration.ZERO)))
                        .sellers()
                        .size());
    }

    @Test
    void nulls_areRefused() {
        DueContacts due = DueContacts.of(List.of(), CadenceTable.standard(), AS_OF, AS_OF, CALENDAR);
        ContactCapacity capacity = ContactCapacity.builder().build();
        assertNull("due", () -> ContactLoad.of(null, capacity));
        assertNull("capacity", () -> ContactLoad.of(due, null));
        assertNull("due", () -> ContactSchedule.of(null, capacity));
        assertNull("capacity", () -> ContactSchedule.of(due, null));
        assertNull("seller", () -> ContactCapacity.builder().addSeller(null, Duration.ZERO));
        assertNull("perDay", () -> SellerCapacity.of("Ann", null));
        assertNull("outcome", () -> ContactSchedule.of(due, capacity).contacts(null));
        assertNull("seller", () -> ContactSchedule.of(due, capacity).agenda(null));
    }
}
