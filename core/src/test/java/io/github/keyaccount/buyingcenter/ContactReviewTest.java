package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.buyingcenter.Centers.AS_OF;
import static io.github.keyaccount.buyingcenter.Centers.center;
import static io.github.keyaccount.buyingcenter.Centers.ids;
import static io.github.keyaccount.buyingcenter.Centers.unseen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.account.AccountFinding;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.Contact;
import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.account.Journal;
import io.github.keyaccount.account.PersonDossier;
import io.github.keyaccount.account.Promise;
import io.github.keyaccount.account.Touchpoint;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.OpportunityId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContactReviewTest {
    private static final AccountId A7 = AccountId.of("A-7");
    private static final ContactReviewOptions DEFAULTS = ContactReviewOptions.defaults();
    private static final BuyingCenter CENTER = center(unseen("C-1"), unseen("C-2"), unseen("C-3"));

    private static Touchpoint met(LocalDate date, String... contacts) {
        return Touchpoint.builder()
                .date(date)
                .kind(TouchpointKind.VISIT)
                .purpose("-")
                .contacts(List.of(contacts).stream().map(ContactId::of).toList())
                .build();
    }

    private static Contact contact(String id, Promise... promises) {
        return Contact.builder()
                .id(id)
                .account("A-7")
                .name("Li Wei")
                .dossier(PersonDossier.builder().addPromises(promises).build())
                .build();
    }

    private static Promise promise(int dueInDays) {
        return Promise.of("send Li a sample", AS_OF.minusDays(60), AS_OF.plusDays(dueInDays));
    }

    private static ContactReview review(Journal journal, ContactReviewOptions options, Contact... contacts) {
        return ContactReview.of(CENTER, journal, List.of(contacts), AS_OF, options);
    }

    // Laws

    @Provide
    Arbitrary<List<Touchpoint>> touchpoints() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 5),
                        Arbitraries.of("C-1", "C-2", "C-3", "C-4", "C-5").set().ofMaxSize(3))
                .as((day, contacts) -> met(AS_OF.plusDays(day), contacts.toArray(String[]::new)))
                .list()
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    /** By asking the journal for each person. */
    @Property(tries = 200)
    void lastContacts_areThoseOfTheJournal(
            @ForAll("touchpoints") List<Touchpoint> touchpoints, @ForAll @IntRange(min = 1, max = 15) int days) {
        Journal journal = Journal.of(A7, touchpoints);
        ContactReview review = review(journal, DEFAULTS.withSilentAfter(Period.ofDays(days)));
        List<ContactId> never = new ArrayList<>();
        List<ContactId> silent = new ArrayList<>();
        for (StakeholderContact person : review.people()) {
            Optional<LocalDate> last =
                    journal.lastContactWith(person.contact(), AS_OF).map(Touchpoint::date);
            Optional<Long> since = last.map(day -> AS_OF.toEpochDay() - day.toEpochDay());
            assertEquals(last, person.lastContact());
            assertEquals(since, person.daysSince());
            assertEquals(since.orElse(0L) > days, person.silent());
            (last.isEmpty() ? never : since.get() > days ? silent : new ArrayList<ContactId>()).add(person.contact());
        }
        assertEquals(never, review.neverMet());
        assertEquals(silent, review.silent());
        List<ContactId> outside = new ArrayList<>(journal.asOf(AS_OF).contacts());
        outside.removeAll(List.of(ContactId.of("C-1"), ContactId.of("C-2"), ContactId.of("C-3")));
        assertEquals(outside, review.metOutside());
        assertEquals(
                touchpoints.size(),
                review.laterTouchpoints() + journal.asOf(AS_OF).touchpoints().size());
    }

    /** An open promise is overdue, due within the horizon, or due after it. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void openPromises_areOverdue_dueOrBeyondTheHorizon(
            @ForAll List<@IntRange(min = -20, max = 20) Integer> due,
            @ForAll Set<@IntRange(max = 5) Integer> kept,
            @ForAll @IntRange(min = 1, max = 10) int days) {
        List<Promise> promises = new ArrayList<>();
        List<Promise> expectedDue = new ArrayList<>();
        List<Promise> expectedOverdue = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            promises.add(kept.contains(i) ? promise(due.get(i)).withKeptOn(AS_OF) : promise(due.get(i)));
        }
        for (int day = -20; day <= 20; day++) {
            for (int i = 0; i < due.size(); i++) {
                if (due.get(i) == day && !kept.contains(i) && day <= days) {
                    (day < 0 ? expectedOverdue : expectedDue).add(promises.get(i));
                }
            }
        }
        StakeholderContact person = review(
                        Journal.of(A7, List.of()),
                        DEFAULTS.withPromiseHorizon(Period.ofDays(days)),
                        contact("C-1", promises.toArray(Promise[]::new)))
                .people()
                .get(0);
        assertEquals(expectedDue, person.promisesDue());
        assertEquals(expectedOverdue, person.promisesOverdue());
    }

    @Provide
    Arbitrary<List<Promise>> promises() {
        return Combinators.combine(
                        Arbitraries.integers().between(-8, 3),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 9).optional(0.4))
                .as((made, until, kept) -> Promise.of("-", AS_OF.plusDays(made), AS_OF.plusDays(made + until))
                        .withKeptOn(kept.map(days -> AS_OF.plusDays(made + days))))
                .list()
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    /** C-1 is reviewed, C-2 has left, and C-9 is not in the buying center. */
    @Property(tries = 200)
    void promises_areShownWhoeverTheyAreTo_orCountedIfMadeLater(
            @ForAll("promises") List<Promise> reviewed,
            @ForAll("promises") List<Promise> left,
            @ForAll("promises") List<Promise> outside,
            @ForAll @IntRange(min = 1, max = 6) int days) {
        BuyingCenter center = center(unseen("C-1"), unseen("C-2").withInvolvedUntil(AS_OF.minusDays(1)));
        ContactReview review = ContactReview.of(
                center,
                Journal.of(A7, List.of(met(AS_OF, "C-1"))),
                List.of(
                        contact("C-9", outside.toArray(Promise[]::new)),
                        contact("C-2", left.toArray(Promise[]::new)),
                        contact("C-1", reviewed.toArray(Promise[]::new))),
                AS_OF,
                DEFAULTS.withPromiseHorizon(Period.ofDays(days)));
        Map<ContactId, List<Promise>> others = new LinkedHashMap<>();
        others.put(ContactId.of("C-9"), open(outside, -20, days));
        others.put(ContactId.of("C-2"), open(left, -20, days));
        others.values().removeIf(List::isEmpty);
        assertEquals(others, review.promisesToOthers());
        assertEquals(
                List.copyOf(others.keySet()),
                List.copyOf(review.promisesToOthers().keySet()));
        int later = 0;
        for (List<Promise> promises : List.of(reviewed, left, outside)) {
            for (Promise promise : promises) {
                later += promise.madeOn().isAfter(AS_OF) ? 1 : 0;
            }
        }
        assertEquals(later, review.laterPromises());
        List<Finding> expected = new ArrayList<>();
        Map<String, List<Promise>> all = new LinkedHashMap<>();
        all.put("C-1", reviewed);
        all.put("C-9", outside);
        all.put("C-2", left);
        all.forEach((contact, promises) -> open(promises, -20, -1)
                .forEach(promise -> expected.add(Finding.of(
                        AccountFinding.PROMISE_OVERDUE, contact, promise.due(), since(promise.due(), AS_OF)))));
        all.forEach((contact, promises) -> open(promises, 0, days)
                .forEach(promise -> expected.add(Finding.of(
                        BuyingCenterFinding.PROMISE_DUE, contact, promise.due(), since(AS_OF, promise.due())))));
        expected.add(Finding.of(BuyingCenterFinding.NOT_INVOLVED, List.of("A-7"), List.of("C-2"), AS_OF));
        if (later > 0) {
            expected.add(Finding.of(BuyingCenterFinding.LATER_PROMISES, List.of("A-7"), AS_OF, later));
        }
        assertEquals(expected, review.findings());
    }

    private static long since(LocalDate first, LocalDate then) {
        return then.toEpochDay() - first.toEpochDay();
    }

    /** The promises made and not kept by the as-of date, by asking on each day from one to another which are due. */
    private static List<Promise> open(List<Promise> promises, int first, int last) {
        List<Promise> open = new ArrayList<>();
        for (int day = first; day <= last; day++) {
            for (Promise promise : promises) {
                boolean made = !promise.madeOn().isAfter(AS_OF);
                boolean kept =
                        promise.keptOn().isPresent() && !promise.keptOn().get().isAfter(AS_OF);
                if (promise.due().equals(AS_OF.plusDays(day)) && made && !kept) {
                    open.add(promise);
                }
            }
        }
        return open;
    }

    // Cases

    @Test
    void silence_isCountedInDays() {
        LocalDate october8 = LocalDate.of(2026, 10, 8);
        Journal journal = Journal.of(A7, List.of(met(october8, "C-1"), met(AS_OF, "C-2")));
        // October 8 to November 30: 23 + 30
        StakeholderContact person = review(journal, DEFAULTS).people().get(0);
        assertEquals(Optional.of(53L), person.daysSince());
        assertFalse(person.silent(), "nobody is judged without a limit");
        assertEquals(
                List.of(),
                review(journal, DEFAULTS.withSilentAfter(Period.ofDays(53))).silent());
        assertEquals(
                List.of("C-1"),
                ids(review(journal, DEFAULTS.withSilentAfter(Period.ofDays(52))).silent()));
    }

    @Test
    void monthWithoutContact_endsOnTheSameDayOfTheMonth() {
        Journal journal = Journal.of(A7, List.of(met(LocalDate.of(2026, 6, 1), "C-1")));
        ContactReviewOptions month = DEFAULTS.withSilentAfter(Period.ofMonths(1));
        assertEquals(
                List.of(),
                ContactReview.of(CENTER, journal, List.of(), LocalDate.of(2026, 7, 1), month)
                        .silent());
        assertEquals(
                List.of("C-1"),
                ids(ContactReview.of(CENTER, journal, List.of(), LocalDate.of(2026, 7, 2), month)
                        .silent()));
    }

    @Test
    void promisesAreShownThroughTheHorizon_orAllWithoutOne() {
        Contact known = contact("C-1", promise(8), promise(0), promise(7), promise(-1));
        Journal journal = Journal.of(A7, List.of());
        ContactReviewOptions week = DEFAULTS.withPromiseHorizon(Period.ofWeeks(1));
        assertEquals(
                List.of(promise(0), promise(7)),
                review(journal, week, known).people().get(0).promisesDue());
        StakeholderContact all = review(journal, DEFAULTS, known).people().get(0);
        assertEquals(List.of(promise(0), promise(7), promise(8)), all.promisesDue());
        assertEquals(List.of(promise(-1)), all.promisesOverdue());
    }

    @Test
    void review_saysOfWhatItIs_andFindingsStandInTheirOrder() {
        BuyingCenter center = center(
                        unseen("C-1"),
                        unseen("C-2"),
                        unseen("C-3"),
                        unseen("C-4").withInvolvedUntil(AS_OF.minusDays(1)))
                .withOpportunity(OpportunityId.of("O-1"));
        Journal journal = Journal.of(
                A7,
                List.of(
                        met(LocalDate.of(2026, 10, 8), "C-1", "C-9"),
                        met(AS_OF, "C-2", "C-4"),
                        met(AS_OF.plusDays(1), "C-3", "C-8")));
        ContactReviewOptions options = DEFAULTS.withSilentAfter(Period.ofMonths(1));
        ContactReview review = ContactReview.of(
                center,
                journal,
                List.of(
                        contact("C-4", promise(9), promise(-5)),
                        contact("C-2", promise(-2), Promise.of("-", AS_OF.plusDays(1), AS_OF.plusDays(1))),
                        contact("C-7"),
                        contact("C-1", promise(3), promise(-9))),
                AS_OF,
                options);
        assertEquals(A7, review.account());
        assertEquals(Optional.of(OpportunityId.of("O-1")), review.opportunity());
        assertEquals(AS_OF, review.asOf());
        assertEquals(options, review.options());
        assertEquals(List.of("C-3"), ids(review.withoutContact()));
        assertEquals(List.of("C-4"), ids(review.notInvolved()));
        assertEquals(List.of("C-4", "C-7"), ids(review.notReviewed()));
        assertEquals(List.of("C-9"), ids(review.metOutside()));
        assertEquals(1, review.laterTouchpoints());
        assertEquals(1, review.laterPromises());
        assertEquals(Map.of(ContactId.of("C-4"), List.of(promise(-5), promise(9))), review.promisesToOthers());
        List<String> of = List.of("A-7", "O-1");
        assertEquals(
                List.of(
                        Finding.of(BuyingCenterFinding.NEVER_MET, of, List.of("C-3"), AS_OF),
                        Finding.of(BuyingCenterFinding.GONE_SILENT, of, "C-1", LocalDate.of(2026, 10, 8), 53),
                        Finding.of(AccountFinding.PROMISE_OVERDUE, "C-1", AS_OF.minusDays(9), 9),
                        Finding.of(AccountFinding.PROMISE_OVERDUE, "C-2", AS_OF.minusDays(2), 2),
                        Finding.of(AccountFinding.PROMISE_OVERDUE, "C-4", AS_OF.minusDays(5), 5),
                        Finding.of(BuyingCenterFinding.PROMISE_DUE, "C-1", AS_OF.plusDays(3), 3),
                        Finding.of(BuyingCenterFinding.PROMISE_DUE, "C-4", AS_OF.plusDays(9), 9),
                        Finding.of(BuyingCenterFinding.CONTACT_UNKNOWN, of, List.of("C-3")),
                        Finding.of(BuyingCenterFinding.NOT_INVOLVED, of, List.of("C-4"), AS_OF),
                        Finding.of(BuyingCenterFinding.MET_OUTSIDE, of, List.of("C-9")),
                        Finding.of(BuyingCenterFinding.LATER_TOUCHPOINTS, of, AS_OF, 1),
                        Finding.of(BuyingCenterFinding.LATER_PROMISES, of, AS_OF, 1)),
                review.findings());
        assertFalse(review.toString().contains("Li"), review.toString());
    }

    @Test
    void review_hasNoFindings_whenAllIsWell() {
        ContactReview review = review(
                Journal.of(A7, List.of(met(AS_OF, "C-1", "C-2", "C-3"))),
                DEFAULTS,
                contact("C-1"),
                contact("C-2"),
                contact("C-3"));
        assertEquals(List.of(), review.findings());
        assertEquals(
                review,
                review(
                        Journal.of(A7, List.of(met(AS_OF, "C-1", "C-2", "C-3"))),
                        DEFAULTS,
                        contact("C-3"),
                        contact("C-2"),
                        contact("C-1")));
    }

    @Test
    void otherAccounts_andContactsGivenTwice_areRefused() {
        AccountId other = AccountId.of("A-8");
        assertRefused(
                "Expected 'journal' of account A-7, but found A-8",
                () -> review(Journal.of(other, List.of()), DEFAULTS));
        Journal journal = Journal.of(A7, List.of());
        assertRefused(
                "Expected 'contacts' of account A-7, but found 1 offender: C-2 of A-8",
                () -> review(journal, DEFAULTS, contact("C-1"), contact("C-2").withAccount(other)));
        assertRefused(
                "Expected each of 'contacts' once, but found 1 offender: C-1",
                () -> review(journal, DEFAULTS, contact("C-1"), contact("C-1", promise(1))));
    }

    @Test
    void options_areRefused_whenNotAboveZero() {
        assertRefused(
                "Expected 'silentAfter' > 0 without negative parts, but found P0D",
                () -> DEFAULTS.withSilentAfter(Period.ZERO));
        assertRefused(
                "Expected 'promiseHorizon' > 0 without negative parts, but found P1M-1D",
                () -> DEFAULTS.withPromiseHorizon(Period.of(0, 1, -1)));
        assertSame(DEFAULTS, ContactReviewOptions.defaults());
        assertEquals(Optional.empty(), DEFAULTS.silentAfter());
        assertEquals(Optional.empty(), DEFAULTS.promiseHorizon());
        ContactReviewOptions built = ContactReviewOptions.builder()
                .silentAfter(Period.ofDays(1))
                .promiseHorizon(Period.ofDays(2))
                .build();
        assertEquals(Optional.of(Period.ofDays(1)), built.silentAfter());
        assertEquals(Optional.of(Period.ofDays(2)), built.promiseHorizon());
    }

    @Test
    void periodsBeyondAllDates_areRefused() {
        Journal journal = Journal.of(A7, List.of(met(AS_OF, "C-1")));
        Period ages = Period.ofYears(999_999_999);
        assertThrows(DateTimeException.class, () -> review(journal, DEFAULTS.withSilentAfter(ages)));
        assertThrows(DateTimeException.class, () -> review(journal, DEFAULTS.withPromiseHorizon(ages)));
    }

    @Test
    void nulls_areRefusedByName() {
        Journal journal = Journal.of(A7, List.of());
        assertNull("center", () -> ContactReview.of(null, journal, List.of(), AS_OF, DEFAULTS));
        assertNull("journal", () -> ContactReview.of(CENTER, null, List.of(), AS_OF, DEFAULTS));
        assertNull("contacts", () -> ContactReview.of(CENTER, journal, null, AS_OF, DEFAULTS));
        assertNull(
                "contacts", () -> ContactReview.of(CENTER, journal, Collections.singletonList(null), AS_OF, DEFAULTS));
        assertNull("asOf", () -> ContactReview.of(CENTER, journal, List.of(), null, DEFAULTS));
        assertNull("options", () -> ContactReview.of(CENTER, journal, List.of(), AS_OF, null));
    }
}
