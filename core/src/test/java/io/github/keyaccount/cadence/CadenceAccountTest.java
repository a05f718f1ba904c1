package io.github.keyaccount.cadence;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.account.PriorityClass.FIRST;
import static io.github.keyaccount.account.TouchpointKind.TELEPHONE;
import static io.github.keyaccount.account.TouchpointKind.VISIT;
import static io.github.keyaccount.cadence.Cadences.account;
import static io.github.keyaccount.cadence.Cadences.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Journal;
import io.github.keyaccount.account.Touchpoint;
import io.github.keyaccount.account.TouchpointKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class CadenceAccountTest {
    private static final AccountId ID = AccountId.of("A-1");

    private static Touchpoint touchpoint(TouchpointKind kind, LocalDate date) {
        return Touchpoint.builder()
                .kind(kind)
                .date(date)
                .purpose("to keep in touch")
                .build();
    }

    @Test
    void account_takesAllContactsOfItsJournal() {
        Journal journal = Journal.of(
                ID, List.of(touchpoint(VISIT, date("2026-03-01")), touchpoint(TELEPHONE, date("2026-01-31"))));
        CadenceAccount account = CadenceAccount.of(journal, FIRST);
        assertEquals(ID, account.account());
        assertEquals(FIRST, account.priorityClass());
        assertEquals(
                List.of(new PastContact(TELEPHONE, date("2026-01-31")), new PastContact(VISIT, date("2026-03-01"))),
                account.contacts());
        assertEquals(Optional.empty(), account.seller());
        assertEquals(Optional.empty(), account.since());
    }

    @Property(tries = 200)
    void lastContact_isThatOfTheJournal(
            @ForAll @Size(max = 5) List<@DateRange(min = "2026-01-01", max = "2026-01-20") LocalDate> calls,
            @ForAll @Size(max = 5) List<@DateRange(min = "2026-01-01", max = "2026-01-20") LocalDate> visits,
            @ForAll @DateRange(min = "2026-01-01", max = "2026-01-20") LocalDate asOf) {
        Journal journal = Journal.of(ID, List.of());
        for (LocalDate call : calls) {
            journal = journal.with(touchpoint(TELEPHONE, call));
        }
        for (LocalDate visit : visits) {
            journal = journal.with(touchpoint(VISIT, visit));
        }
        CadenceAccount account = CadenceAccount.of(journal, FIRST);
        assertEquals(journal.lastContact(VISIT, asOf).map(Touchpoint::date), account.lastContact(Set.of(VISIT), asOf));
        List<Touchpoint> any = journal.asOf(asOf).touchpoints();
        assertEquals(
                any.isEmpty()
                        ? Optional.empty()
                        : Optional.of(any.get(any.size() - 1).date()),
                account.lastContact(Set.of(VISIT, TELEPHONE), asOf));
        assertEquals(!journal.asOf(asOf).equals(journal), account.hasContactAfter(asOf));
    }

    @Test
    void contactOfTheDayItself_counts() {
        CadenceAccount account = account("A-1", FIRST, VISIT, "2026-03-01");
        assertEquals(Optional.of(date("2026-03-01")), account.lastContact(Set.of(VISIT), date("2026-03-01")));
        assertFalse(account.hasContactAfter(date("2026-03-01")));
        assertEquals(Optional.empty(), account.lastContact(Set.of(VISIT), date("2026-02-28")));
        assertTrue(account.hasContactAfter(date("2026-02-28")));
    }

    @Test
    void text_showsNoSeller() {
        String text = account("A-1", FIRST).withSeller("Ann").toString();
        assertEquals("CadenceAccount{account=A-1, priorityClass=FIRST, contacts=[]}", text);
    }

    @Test
    void seller_isRefusedWithoutBeingShown() {
        String expected = "Expected a non-blank 'seller' without control characters and without spaces around it, but"
                + " found another text";
        for (String seller : List.of("", " ", "Ann ", " Ann", "A\nnn", "A\u2028nn")) {
            assertRefused(expected, () -> account("A-1", FIRST).withSeller(seller));
        }
    }

    @Test
    void years_areFrom1To9999() {
        LocalDate first = date("0001-01-01");
        LocalDate last = date("9999-12-31");
        assertEquals(first, new PastContact(VISIT, first).date());
        assertEquals(last, new PastContact(VISIT, last).date());
        assertEquals(Optional.of(last), account("A-1", FIRST).withSince(last).since());
        assertRefused(
                "Expected 'date' in the years 1 to 9999, but found 0000-12-31",
                () -> new PastContact(VISIT, first.minusDays(1)));
        assertRefused(
                "Expected 'since' in the years 1 to 9999, but found +10000-01-01",
                () -> account("A-1", FIRST).withSince(last.plusDays(1)));
    }

    @Test
    void nulls_areRefused() {
        assertNull("journal", () -> CadenceAccount.of(null, FIRST));
        assertNull("priorityClass", () -> CadenceAccount.of(Journal.of(ID, List.of()), null));
        assertNull("account", () -> CadenceAccount.builder().account((String) null));
        assertNull("kind", () -> CadenceAccount.builder().addContact(null, date("2026-01-01")));
        assertNull("date", () -> CadenceAccount.builder().addContact(VISIT, null));
        assertNull("seller", () -> SellerCapacity.of(null, java.time.Duration.ZERO));
    }
}
