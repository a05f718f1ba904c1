package io.github.keyaccount.account;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What a good seller remembers of a person: special dates, family, achievements, sayings, preferences, habits to accept,
 * and the promises made to the person.
 *
 * <p>All of it is personal, so the text of a dossier, which may end up in a log, tells nothing of it. Immutable and
 * thread-safe.
 *
 * <p>Source: the person's dossier of the key-account training texts: promise nothing lightly, keep all.
 */
@Value.Immutable
@ValueStyle
public abstract class PersonDossier implements WithPersonDossier {
    private static final PersonDossier EMPTY = builder().build();

    PersonDossier() {}

    /**
     * Returns a dossier in which nothing is noted.
     *
     * @return the empty dossier
     */
    public static PersonDossier empty() {
        return EMPTY;
    }

    /**
     * Returns a builder, in which everything is optional.
     *
     * <p>Its {@code build()} throws an {@code IllegalArgumentException} if a note is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the days of the year that mean something to the person.
     *
     * @return the special dates in the order in which they were noted
     */
    public abstract List<SpecialDate> specialDates();

    /**
     * Returns what is known of the family.
     *
     * @return the notes in their order
     */
    public abstract List<String> family();

    /**
     * Returns what the person has achieved and is proud of.
     *
     * @return the notes in their order
     */
    public abstract List<String> achievements();

    /**
     * Returns what the person likes to say.
     *
     * @return the notes in their order
     */
    public abstract List<String> sayings();

    /**
     * Returns what the person likes and dislikes.
     *
     * @return the notes in their order
     */
    public abstract List<String> preferences();

    /**
     * Returns the habits that the seller should accept.
     *
     * @return the notes in their order
     */
    public abstract List<String> habits();

    /**
     * Returns what was promised to the person, kept or not.
     *
     * @return the promises in the order in which they were noted
     */
    public abstract List<Promise> promises();

    /**
     * Returns the promises that have been made by the end of a day, and not been kept by then. They are those that are
     * {@linkplain #overduePromises overdue} and those that are still {@linkplain #promisesDue due}.
     *
     * @param asOf the day
     * @return the open promises by due date, those due on one day in the order in which they were noted
     */
    public List<Promise> openPromises(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return byDueDate(promise -> promise.isOpen(asOf));
    }

    /**
     * Returns the open promises that should have been kept by the end of a day. One that is due on that very day is due,
     * and overdue from the next day on.
     *
     * @param asOf the day
     * @return the open promises with a due date before that day, in the order of {@link #openPromises}
     */
    public List<Promise> overduePromises(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return byDueDate(promise -> promise.daysOverdue(asOf) > 0);
    }

    /**
     * Returns the open promises that fall due from a day on.
     *
     * @param asOf the day at whose end they are open, and the first on which they may be due
     * @param end the day after the last on which they may be due
     * @return the open promises with as-of date ≤ due date &lt; end, in the order of {@link #openPromises}
     * @throws IllegalArgumentException if the end is not after the as-of date
     */
    public List<Promise> promisesDue(LocalDate asOf, LocalDate end) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(end, "end");
        Check.argument(asOf.isBefore(end), "'asOf' before 'end'", asOf + " and " + end);
        return byDueDate(promise -> promise.isOpen(asOf)
                && !promise.due().isBefore(asOf)
                && promise.due().isBefore(end));
    }

    /**
     * Returns the promises that have been kept by the end of a day, but after they were due.
     *
     * @param asOf the day
     * @return the promises by due date, those due on one day in the order in which they were noted
     */
    public List<Promise> promisesKeptLate(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return byDueDate(promise ->
                promise.isKeptLate() && !promise.keptOn().orElseThrow().isAfter(asOf));
    }

    private List<Promise> byDueDate(Predicate<Promise> condition) {
        return promises().stream()
                .filter(condition)
                .sorted(Comparator.comparing(Promise::due))
                .toList();
    }

    /**
     * Returns the special dates that fall into a period, each as often as it does. February 29 is on February 28 in a
     * year that has no other.
     *
     * @param period the period
     * @return the special dates by day, those of one day in the order in which they were noted; unmodifiable
     */
    public SortedMap<LocalDate, List<SpecialDate>> specialDatesWithin(SalesPeriod period) {
        Objects.requireNonNull(period, "period");
        SortedMap<LocalDate, List<SpecialDate>> dates = new TreeMap<>();
        for (int year = period.start().getYear(); year <= period.lastDay().getYear(); year++) {
            for (SpecialDate date : specialDates()) {
                date.in(year)
                        .filter(period::contains)
                        .ifPresent(day -> dates.computeIfAbsent(day, key -> new ArrayList<>())
                                .add(date));
            }
        }
        dates.replaceAll((day, ofThatDay) -> List.copyOf(ofThatDay));
        return Collections.unmodifiableSortedMap(dates);
    }

    @Value.Check
    void check() {
        checkNotes(family(), "family");
        checkNotes(achievements(), "achievements");
        checkNotes(sayings(), "sayings");
        checkNotes(preferences(), "preferences");
        checkNotes(habits(), "habits");
    }

    private static void checkNotes(List<String> notes, String name) {
        notes.forEach(note -> Check.notBlank(note, "note in '" + name + "' of a dossier"));
    }

    /** {@return a text that tells nothing of the person} */
    @Override
    public String toString() {
        return "PersonDossier (not shown)";
    }

    /** Builds a {@link PersonDossier}. Not thread-safe. */
    public static final class Builder extends ImmutablePersonDossier.Builder {
        Builder() {}
    }
}
