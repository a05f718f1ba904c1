package io.github.keyaccount.account;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Touchpoints for the tests. */
final class Touchpoints {
    static final AccountId ACCOUNT = AccountId.of("W");
    static final LocalDate START = LocalDate.of(2026, 6, 1);

    /** All touchpoints of {@link #lists()} lie within so many days from the start. */
    static final int DAYS = 40;

    private Touchpoints() {}

    static LocalDate day(int offset) {
        return START.plusDays(offset);
    }

    static Touchpoint on(LocalDate date, TouchpointKind kind, String purpose, String... contacts) {
        return Touchpoint.builder()
                .date(date)
                .kind(kind)
                .purpose(purpose)
                .contacts(List.of(contacts).stream().map(ContactId::of).toList())
                .build();
    }

    /** Touchpoints in any order, several on a day, some without contacts or time; each has a purpose of its own. */
    static Arbitrary<List<Touchpoint>> lists() {
        return touchpoints().list().ofMaxSize(12).map(Touchpoints::numbered).withoutEdgeCases();
    }

    /** Touchpoints in any order, each on a day of its own. */
    static Arbitrary<List<Touchpoint>> ofDistinctDays() {
        return touchpoints()
                .list()
                .ofMaxSize(12)
                .uniqueElements(Touchpoint::date)
                .map(Touchpoints::numbered)
                .withoutEdgeCases();
    }

    private static Arbitrary<Touchpoint> touchpoints() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.of(TouchpointKind.TELEPHONE, TouchpointKind.VISIT, TouchpointKind.SOCIAL),
                        Arbitraries.of("C-1", "C-2", "C-3").set().ofMaxSize(3),
                        Arbitraries.integers().between(1, 600).optional(0.7))
                .as((offset, kind, contacts, minutes) -> on(day(offset), kind, "-", contacts.toArray(new String[0]))
                        .withTimeSpent(minutes.map(Duration::ofMinutes)));
    }

    private static List<Touchpoint> numbered(List<Touchpoint> touchpoints) {
        return IntStream.range(0, touchpoints.size())
                .mapToObj(i -> touchpoints.get(i).withPurpose("purpose " + i))
                .toList();
    }
}
