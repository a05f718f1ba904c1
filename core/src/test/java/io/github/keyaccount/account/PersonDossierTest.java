package io.github.keyaccount.account;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersonDossierTest {
    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    private static LocalDate day(int offset) {
        return START.plusDays(offset);
    }

    private static PersonDossier promising(Promise... promises) {
        return PersonDossier.builder().promises(List.of(promises)).build();
    }

    // Laws

    /** Promises made, due and kept within 20 days of the start, some of them not kept. */
    @Provide
    Arbitrary<List<Promise>> promises() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 10);
        return Combinators.combine(days, days, days.optional(0.6))
                .as((made, due, kept) -> Promise.of("a promise", day(made), day(made + due))
                        .withKeptOn(kept.map(after -> day(made + after))))
                .list()
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    @Property(tries = 200)
    void openPromises_areThoseOverdueAndThoseDue(
            @ForAll("promises") List<Promise> promises, @ForAll @IntRange(min = -2, max = 25) int day) {
        PersonDossier dossier = PersonDossier.builder().promises(promises).build();
        List<Promise> overdueAndDue = new ArrayList<>(dossier.overduePromises(day(day)));
        overdueAndDue.addAll(dossier.promisesDue(day(day), LocalDate.MAX));
        assertEquals(dossier.openPromises(day(day)), overdueAndDue);
    }

    @Property(tries = 200)
    void promises_areListedByDueDate_asTheirDatesSay(
            @ForAll("promises") List<Promise> promises,
            @ForAll @IntRange(min = -2, max = 25) int day,
            @ForAll @IntRange(min = 1, max = 25) int days) {
        PersonDossier dossier = PersonDossier.builder().promises(promises).build();
        LocalDate asOf = day(day);
        LocalDate end = day(day + days);
        List<Promise> open = new ArrayList<>();
        List<Promise> overdue = new ArrayList<>();
        List<Promise> due = new ArrayList<>();
        List<Promise> late = new ArrayList<>();
        List<Promise> sorted = new ArrayList<>(promises);
        sorted.sort(Comparator.comparing(Promise::due));
        for (Promise promise : sorted) {
            LocalDate kept = promise.keptOn().orElse(LocalDate.MAX);
            if (promise.madeOn().compareTo(asOf) <= 0 && kept.compareTo(asOf) > 0) {
                open.add(promise);
                if (promise.due().compareTo(asOf) < 0) {
                    overdue.add(promise);
                } else if (promise.due().compareTo(end) < 0) {
                    due.add(promise);
                }
            }
            if (kept.compareTo(asOf) <= 0 && kept.compareTo(promise.due()) > 0) {
                late.add(promise);
            }
        }
        assertEquals(open, dossier.openPromises(asOf));
        assertEquals(overdue, dossier.overduePromises(asOf));
        assertEquals(due, dossier.promisesDue(asOf, end));
        assertEquals(late, dossier.promisesKeptLate(asOf));
    }

    @Provide
    Arbitrary<List<SpecialDate>> specialDates() {
        Arbitrary<LocalDate> first = Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28), LocalDate.of(2027, 3, 1)),
                Arbitraries.integers().between(0, 1500).map(LocalDate.of(2024, 1, 1)::plusDays));
        return Combinators.combine(first, Arbitraries.of(true, false))
                .as((day, yearKnown) ->
                        yearKnown ? SpecialDate.of("a day", day) : SpecialDate.of("any day", MonthDay.from(day)))
                .list()
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    @Property(tries = 100)
    void specialDates_areThoseFoundDayByDay(
            @ForAll("specialDates") List<SpecialDate> noted,
            @ForAll @IntRange(max = 800) int start,
            @ForAll @IntRange(min = 1, max = 1200) int days) {
        LocalDate first = LocalDate.of(2024, 1, 1).plusDays(start);
        SortedMap<LocalDate, List<SpecialDate>> expected = new TreeMap<>();
        for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            for (SpecialDate date : noted) {
                boolean thatDay = date.day().equals(MonthDay.from(day));
                boolean forLeapDay = date.day().equals(MonthDay.of(2, 29))
                        && MonthDay.from(day).equals(MonthDay.of(2, 28))
                        && !Year.isLeap(day.getYear());
                if ((thatDay || forLeapDay) && date.year().orElse(1) <= day.getYear()) {
                    expected.computeIfAbsent(day, key -> new ArrayList<>()).add(date);
                }
            }
        }
        PersonDossier dossier = PersonDossier.builder().specialDates(noted).build();
        assertEquals(expected, dossier.specialDatesWithin(SalesPeriod.custom(first, first.plusDays(days))));
    }

    // Cases

    @Test
    void promises_areOrderedByDueDate_thenAsNoted() {
        Promise later = Promise.of("later", day(0), day(9));
        Promise first = Promise.of("first", day(1), day(5));
        Promise second = Promise.of("second", day(0), day(5));
        assertEquals(
                List.of(first, second, later), promising(later, first, second).openPromises(day(1)));
    }

    @Test
    void promiseDueThatDay_isDue_andOverdueTheNextDay() {
        Promise promise = Promise.of("call", day(0), day(5));
        PersonDossier dossier = promising(promise);
        assertEquals(List.of(), dossier.overduePromises(day(5)));
        assertEquals(List.of(promise), dossier.promisesDue(day(5), day(6)));
        assertEquals(List.of(promise), dossier.overduePromises(day(6)));
        assertEquals(List.of(), dossier.promisesDue(day(6), day(60)));
    }

    @Test
    void promisesDue_endBeforeTheEnd() {
        PersonDossier dossier = promising(Promise.of("call", day(0), day(5)));
        assertEquals(List.of(), dossier.promisesDue(day(0), day(5)));
        assertEquals(1, dossier.promisesDue(day(0), day(6)).size());
    }

    @Test
    void promisesDue_areRefused_whenTheEndIsNotAfterTheDay() {
        assertRefused(
                "Expected 'asOf' before 'end', but found 2026-06-02 and 2026-06-02",
                () -> PersonDossier.empty().promisesDue(day(1), day(1)));
        assertRefused(
                "Expected 'asOf' before 'end', but found 2026-06-02 and 2026-06-01",
                () -> PersonDossier.empty().promisesDue(day(1), day(0)));
    }

    @Test
    void promisesKeptLate_areKnown_fromTheDayOfKeepingOn() {
        Promise late = Promise.of("call", day(0), day(5)).withKeptOn(day(7));
        Promise inTime = Promise.of("write", day(0), day(5)).withKeptOn(day(5));
        PersonDossier dossier = promising(late, inTime);
        assertEquals(List.of(), dossier.promisesKeptLate(day(6)));
        assertEquals(List.of(late), dossier.promisesKeptLate(day(7)));
        assertEquals(List.of(), dossier.openPromises(day(7)));
    }

    @Test
    void specialDates_areListedByDay_eachAsOftenAsItIs() {
        SpecialDate birthday = SpecialDate.of("birthday", MonthDay.of(2, 29));
        SpecialDate founding = SpecialDate.of("founding of the firm", LocalDate.of(2027, 2, 28));
        PersonDossier dossier = PersonDossier.builder()
                .addSpecialDate(founding)
                .addSpecialDate(birthday)
                .build();
        SalesPeriod threeYears = SalesPeriod.custom(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));
        Map<LocalDate, List<SpecialDate>> dates = dossier.specialDatesWithin(threeYears);
        assertEquals(
                Map.of(
                        LocalDate.of(2026, 2, 28), List.of(birthday),
                        LocalDate.of(2027, 2, 28), List.of(founding, birthday),
                        LocalDate.of(2028, 2, 28), List.of(founding),
                        LocalDate.of(2028, 2, 29), List.of(birthday)),
                dates);
        assertThrows(UnsupportedOperationException.class, dates::clear);
        assertThrows(
                UnsupportedOperationException.class,
                () -> dates.get(LocalDate.of(2026, 2, 28)).clear());
        assertEquals(Map.of(), dossier.specialDatesWithin(SalesPeriod.month(2026, 3)));
        assertEquals(Map.of(), dossier.specialDatesWithin(SalesPeriod.day(LocalDate.of(2026, 2, 27))));
        assertEquals(
                1,
                dossier.specialDatesWithin(SalesPeriod.day(LocalDate.of(2026, 2, 28)))
                        .size());
    }

    @Test
    void dossier_keepsItsNotesInOrder_andShowsNothingOfThem() {
        PersonDossier dossier = PersonDossier.builder()
                .addSpecialDate(SpecialDate.of("birthday", MonthDay.of(5, 4)))
                .addFamily("a son at school")
                .addFamily("a wife, Mei")
                .addAchievement("built the second plant")
                .addSaying("slowly is fast")
                .addPreference("green tea")
                .addHabit("calls at six in the morning")
                .addPromise(Promise.of("the drawings", day(0), day(1)))
                .build();
        assertEquals(List.of("a son at school", "a wife, Mei"), dossier.family());
        assertEquals(List.of("built the second plant"), dossier.achievements());
        assertEquals(List.of("slowly is fast"), dossier.sayings());
        assertEquals(List.of("green tea"), dossier.preferences());
        assertEquals(List.of("calls at six in the morning"), dossier.habits());
        assertEquals("PersonDossier (not shown)", dossier.toString());
    }

    @Test
    void emptyDossier_holdsNothing() {
        assertEquals(PersonDossier.builder().build(), PersonDossier.empty());
        assertSame(PersonDossier.empty(), PersonDossier.empty());
        assertEquals(List.of(), PersonDossier.empty().promises());
        assertEquals(List.of(), PersonDossier.empty().openPromises(day(0)));
        assertEquals(
                Optional.empty(), PersonDossier.empty().specialDates().stream().findAny());
    }

    @Test
    void blankNotes_areRefused() {
        PersonDossier empty = PersonDossier.empty();
        assertRefused(
                "Expected a non-blank note in 'family' of a dossier, but found ' '", () -> empty.withFamily("a", " "));
        assertRefused(
                "Expected a non-blank note in 'achievements' of a dossier, but found ''",
                () -> empty.withAchievements(""));
        assertRefused("Expected a non-blank note in 'sayings' of a dossier, but found ''", () -> empty.withSayings(""));
        assertRefused(
                "Expected a non-blank note in 'preferences' of a dossier, but found ''",
                () -> empty.withPreferences(""));
        assertRefused("Expected a non-blank note in 'habits' of a dossier, but found ''", () -> empty.withHabits(""));
    }

    @Test
    void nulls_areRefusedByName() {
        PersonDossier empty = PersonDossier.empty();
        assertNull("asOf", () -> empty.openPromises(null));
        assertNull("asOf", () -> empty.overduePromises(null));
        assertNull("asOf", () -> empty.promisesKeptLate(null));
        assertNull("asOf", () -> empty.promisesDue(null, day(0)));
        assertNull("end", () -> empty.promisesDue(day(0), null));
        assertNull("period", () -> empty.specialDatesWithin(null));
        assertNull("promises element", () -> PersonDossier.builder().addPromise(null));
    }
}
