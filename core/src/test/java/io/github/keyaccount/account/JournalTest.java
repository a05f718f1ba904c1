package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.account.TouchpointKind.INSPECTION;
import static io.github.keyaccount.account.TouchpointKind.MEETING;
import static io.github.keyaccount.account.TouchpointKind.PRESENTATION;
import static io.github.keyaccount.account.TouchpointKind.SOCIAL;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static io.github.keyaccount.account.Touchpoints.ACCOUNT;
import static io.github.keyaccount.account.Touchpoints.DAYS;
import static io.github.keyaccount.account.Touchpoints.day;
import static io.github.keyaccount.account.Touchpoints.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Journal EMPTY = Journal.of(ACCOUNT, List.of());

    @Provide
    Arbitrary<List<Touchpoint>> touchpoints() {
        return Touchpoints.lists();
    }

    @Provide
    Arbitrary<List<Touchpoint>> ofDistinctDays() {
        return Touchpoints.ofDistinctDays();
    }

    private static Journal addedOneByOne(List<Touchpoint> touchpoints) {
        Journal journal = EMPTY;
        for (Touchpoint touchpoint : touchpoints) {
            journal = journal.with(touchpoint);
        }
        return journal;
    }

    // Laws

    @Property(tries = 100)
    void touchpointsOfDistinctDays_makeTheSameJournal_inWhateverOrderTheyAreEntered(
            @ForAll("ofDistinctDays") List<Touchpoint> touchpoints, @ForAll long seed) {
        List<Touchpoint> shuffled = new ArrayList<>(touchpoints);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(addedOneByOne(touchpoints), addedOneByOne(shuffled));
        assertEquals(Journal.of(ACCOUNT, touchpoints), addedOneByOne(shuffled));
    }

    /** Day by day from the list as it was entered, which is what the order of a journal is meant to be. */
    @Property(tries = 100)
    void touchpoints_areOrderedByDay_thoseOfADayAsEntered(@ForAll("touchpoints") List<Touchpoint> touchpoints) {
        List<Touchpoint> expected = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            for (Touchpoint touchpoint : touchpoints) {
                if (touchpoint.date().equals(day(i))) {
                    expected.add(touchpoint);
                }
            }
        }
        assertEquals(expected, Journal.of(ACCOUNT, touchpoints).touchpoints());
        assertEquals(expected, addedOneByOne(touchpoints).touchpoints());
    }

    @Property(tries = 100)
    void journalAsOfTwoDays_isThatOfTheEarlier(
            @ForAll("touchpoints") List<Touchpoint> touchpoints,
            @ForAll @IntRange(max = DAYS) int one,
            @ForAll @IntRange(max = DAYS) int other) {
        Journal journal = Journal.of(ACCOUNT, touchpoints);
        assertEquals(
                journal.asOf(day(Math.min(one, other))), journal.asOf(day(one)).asOf(day(other)));
        assertEquals(journal, journal.asOf(day(DAYS)));
    }

    @Property(tries = 100)
    void journalsOfThePartsOfAPeriod_makeThatOfTheWhole(
            @ForAll("touchpoints") List<Touchpoint> touchpoints,
            @ForAll @IntRange(min = -1, max = 10) int start,
            @ForAll @IntRange(min = 11, max = 25) int middle,
            @ForAll @IntRange(min = 26, max = DAYS + 1) int end) {
        Journal journal = Journal.of(ACCOUNT, touchpoints);
        List<Touchpoint> parts = new ArrayList<>(
                journal.within(SalesPeriod.custom(day(start), day(middle))).touchpoints());
        parts.addAll(journal.within(SalesPeriod.custom(day(middle), day(end))).touchpoints());
        assertEquals(journal.within(SalesPeriod.custom(day(start), day(end))).touchpoints(), parts);
    }

    @Property(tries = 100)
    void lastContact_isTheLastOfItsKind_orWithThePerson(
            @ForAll("touchpoints") List<Touchpoint> touchpoints, @ForAll @IntRange(min = -1, max = DAYS) int day) {
        Journal journal = Journal.of(ACCOUNT, touchpoints);
        LocalDate asOf = day(day);
        Touchpoint lastVisit = null;
        Touchpoint lastWithLi = null;
        Set<ContactId> met = new LinkedHashSet<>();
        for (Touchpoint touchpoint : journal.asOf(asOf).touchpoints()) {
            lastVisit = touchpoint.kind() == VISIT ? touchpoint : lastVisit;
            lastWithLi = touchpoint.contacts().contains(ContactId.of("C-1")) ? touchpoint : lastWithLi;
            met.addAll(touchpoint.contacts());
        }
        assertEquals(Optional.ofNullable(lastVisit), journal.lastContact(VISIT, asOf));
        assertEquals(Optional.ofNullable(lastWithLi), journal.lastContactWith(ContactId.of("C-1"), asOf));
        assertEquals(List.copyOf(met), List.copyOf(journal.asOf(asOf).contacts()));
    }

    // Cases

    /** An office-supplies group: the first contact leaves, and the account is then met at every level. */
    private static final Journal W = Journal.of(
            ACCOUNT,
            List.of(
                    on(LocalDate.of(2026, 8, 12), TELEPHONE, "introduce ourselves", "officer"),
                    on(LocalDate.of(2026, 9, 3), VISIT, "meet the successor", "successor"),
                    on(LocalDate.of(2026, 9, 10), PRESENTATION, "strategy", "successor", "marketing", "finance"),
                    on(LocalDate.of(2026, 9, 10), SOCIAL, "dinner of both sides", "director", "general manager"),
                    on(LocalDate.of(2026, 10, 8), MEETING, "doubts about an own brand", "deputy", "director"),
                    on(LocalDate.of(2026, 11, 20), INSPECTION, "our works", "director")));

    @Test
    void contacts_areThoseMet_inTheOrderOfTheirFirstTouchpoint() {
        assertEquals(
                "[officer, successor, marketing, finance, director, general manager, deputy]",
                W.contacts().toString());
        assertThrows(UnsupportedOperationException.class, () -> W.contacts().clear());
        assertEquals(Set.of(), EMPTY.contacts());
    }

    @Test
    void lastContact_ofAKind_isKnownAsOfEveryDay() {
        assertEquals(Optional.empty(), W.lastContact(VISIT, LocalDate.of(2026, 9, 2)));
        assertEquals(Optional.of(W.touchpoints().get(1)), W.lastContact(VISIT, LocalDate.of(2026, 9, 3)));
        assertEquals(Optional.of(W.touchpoints().get(1)), W.lastContact(VISIT, LocalDate.of(2027, 1, 1)));
        assertEquals(Optional.empty(), W.lastContact(TouchpointKind.SURVEY, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void lastContact_withAPerson_isKnownAsOfEveryDay() {
        ContactId director = ContactId.of("director");
        assertEquals(Optional.empty(), W.lastContactWith(director, LocalDate.of(2026, 9, 9)));
        assertEquals(Optional.of(W.touchpoints().get(3)), W.lastContactWith(director, LocalDate.of(2026, 9, 10)));
        assertEquals(Optional.of(W.touchpoints().get(4)), W.lastContactWith(director, LocalDate.of(2026, 11, 19)));
        assertEquals(Optional.of(W.touchpoints().get(5)), W.lastContactWith(director, LocalDate.of(2026, 11, 20)));
    }

    @Test
    void lastContactOfADay_isTheOneEnteredLast() {
        Touchpoint first = on(day(1), TELEPHONE, "first", "C-1");
        Touchpoint second = on(day(1), TELEPHONE, "second", "C-1");
        Journal journal = EMPTY.with(first).with(second);
        assertEquals(Optional.of(second), journal.lastContact(TELEPHONE, day(1)));
        assertEquals(Optional.of(second), journal.lastContactWith(ContactId.of("C-1"), day(1)));
        assertNotEquals(journal, EMPTY.with(second).with(first));
    }

    @Test
    void journalAsOfADay_includesThatDay() {
        assertEquals(3, W.within(SalesPeriod.month(2026, 9)).touchpoints().size());
        assertEquals(1, W.asOf(LocalDate.of(2026, 9, 2)).touchpoints().size());
        assertEquals(2, W.asOf(LocalDate.of(2026, 9, 3)).touchpoints().size());
        assertEquals(ACCOUNT, W.asOf(LocalDate.of(2026, 9, 3)).account());
        assertEquals(ACCOUNT, W.within(SalesPeriod.month(2026, 9)).account());
    }

    @Test
    void journals_areEqual_whenAccountAndTouchpointsAre() {
        Journal same = Journal.of(ACCOUNT, new ArrayList<>(W.touchpoints()));
        assertEquals(W, same);
        assertEquals(W.hashCode(), same.hashCode());
        assertNotEquals(W, Journal.of(AccountId.of("Y"), W.touchpoints()));
        assertNotEquals(W, EMPTY);
        assertNotEquals(W.hashCode(), EMPTY.hashCode());
        assertNotEquals(EMPTY, new Object());
    }

    @Test
    void journal_staysAsItIs() {
        List<Touchpoint> touchpoints = new ArrayList<>(W.touchpoints());
        Journal journal = Journal.of(ACCOUNT, touchpoints);
        touchpoints.clear();
        assertEquals(W, journal);
        assertThrows(
                UnsupportedOperationException.class, () -> journal.touchpoints().clear());
        assertEquals(7, W.with(on(day(0), VISIT, "earlier")).touchpoints().size());
        assertEquals(6, W.touchpoints().size());
    }

    @Test
    void text_countsTheTouchpoints() {
        assertEquals("Journal[account=W, touchpoints=6]", W.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("account", () -> Journal.of(null, List.of()));
        assertNull("touchpoints", () -> Journal.of(ACCOUNT, null));
        assertNull("touchpoints", () -> Journal.of(ACCOUNT, Collections.singletonList(null)));
        assertNull("touchpoint", () -> W.with(null));
        assertNull("date", () -> W.asOf(null));
        assertNull("period", () -> W.within(null));
        assertNull("kind", () -> W.lastContact(null, day(0)));
        assertNull("asOf", () -> W.lastContact(VISIT, null));
        assertNull("contact", () -> W.lastContactWith(null, day(0)));
        assertNull("asOf", () -> W.lastContactWith(ContactId.of("C-1"), null));
    }
}
