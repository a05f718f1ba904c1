package io.github.keyaccount.negotiation;

import static java.util.stream.Collectors.joining;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.internal.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The objections that a team is prepared for, in their order: they are few, and can be prepared for.
 *
 * <p>Kinds are told apart by {@linkplain Label#code() code}. {@link #standard()} is only the default. Immutable and
 * thread-safe.
 */
public final class ObjectionCatalogue {
    private static final int MOST_KINDS_NAMED = 20;

    private static final ObjectionCatalogue STANDARD = of(List.of(
            entry(ObjectionKind.SEND_MATERIAL, ObjectionMeaning.SEND_MATERIAL, ObjectionResponse.SEND_MATERIAL),
            entry(ObjectionKind.MAKE_OURSELVES, ObjectionMeaning.MAKE_OURSELVES, ObjectionResponse.MAKE_OURSELVES)
                    .withCoreNeedMet(true),
            entry(ObjectionKind.HAVE_SUPPLIER, ObjectionMeaning.HAVE_SUPPLIER, ObjectionResponse.HAVE_SUPPLIER)
                    .withCoreNeedMet(true),
            entry(ObjectionKind.NOT_IN_CHARGE, ObjectionMeaning.NOT_IN_CHARGE, ObjectionResponse.NOT_IN_CHARGE),
            entry(ObjectionKind.NO_BUDGET, ObjectionMeaning.NO_BUDGET, ObjectionResponse.NO_BUDGET),
            entry(ObjectionKind.PRICE_TOO_HIGH, ObjectionMeaning.PRICE_TOO_HIGH, ObjectionResponse.PRICE_TOO_HIGH),
            entry(
                    ObjectionKind.DISSATISFIED_BEFORE,
                    ObjectionMeaning.DISSATISFIED_BEFORE,
                    ObjectionResponse.DISSATISFIED_BEFORE)));

    private final List<ObjectionEntry> entries;
    /** The position of each kind in the entries, by its code. */
    private final Map<String, Integer> positions;

    private ObjectionCatalogue(List<ObjectionEntry> entries, Map<String, Integer> positions) {
        this.entries = entries;
        this.positions = positions;
    }

    private static ObjectionEntry entry(ObjectionKind kind, ObjectionMeaning shows, ObjectionResponse response) {
        return ObjectionEntry.builder()
                .kind(kind)
                .shows(shows)
                .response(response)
                .build();
    }

    /**
     * Returns the seven objections that sellers hear most, each with two attempts. "We make it ourselves" and "We have a
     * supplier" show that the core need is met.
     *
     * <p>Source: the key-account training texts; the lines for the last three are a reading.
     *
     * @return the standard catalogue
     */
    public static ObjectionCatalogue standard() {
        return STANDARD;
    }

    /**
     * Returns a catalogue of entries in their order.
     *
     * @param entries the entries, at least one
     * @return the catalogue
     * @throws IllegalArgumentException if there is no entry, or two are for one kind
     */
    public static ObjectionCatalogue of(Iterable<ObjectionEntry> entries) {
        Objects.requireNonNull(entries, "entries");
        List<ObjectionEntry> all = new ArrayList<>();
        entries.forEach(entry -> all.add(Objects.requireNonNull(entry, "entries")));
        Check.argument(!all.isEmpty(), "at least one of 'entries'", "none");
        List<String> codes = all.stream().map(entry -> entry.kind().code()).toList();
        Check.noOffenders(Check.repeated(codes), "one of 'entries' per kind");
        Map<String, Integer> positions = new HashMap<>();
        codes.forEach(code -> positions.put(code, positions.size()));
        return new ObjectionCatalogue(List.copyOf(all), positions);
    }

    /**
     * Returns the catalogue with one more entry, which comes last, or with another one for a kind that it has, in its place.
     *
     * @param entry the entry
     * @return the other catalogue
     */
    public ObjectionCatalogue with(ObjectionEntry entry) {
        Objects.requireNonNull(entry, "entry");
        List<ObjectionEntry> others = new ArrayList<>(entries);
        Integer position = positions.get(entry.kind().code());
        if (position == null) {
            others.add(entry);
        } else {
            others.set(position, entry);
        }
        return of(others);
    }

    /**
     * Returns the entries.
     *
     * @return the entries in their order, at least one
     */
    public List<ObjectionEntry> entries() {
        return entries;
    }

    /**
     * Returns what is prepared for a kind of objection.
     *
     * @param kind the kind
     * @return the entry
     * @throws IllegalArgumentException if the catalogue does not have the kind
     */
    public ObjectionEntry entry(Label kind) {
        return find(kind)
                .orElseThrow(() -> Check.refusal(
                        "a 'kind' of the catalogue of " + entries.size() + ": " + firstCodes(), kind.code()));
    }

    private String firstCodes() {
        String codes = entries.stream()
                .limit(MOST_KINDS_NAMED)
                .map(entry -> entry.kind().code())
                .collect(joining(", "));
        int others = entries.size() - MOST_KINDS_NAMED;
        return others > 0 ? codes + ", and " + others + " more" : codes;
    }

    /**
     * Returns what is prepared for a kind of objection, if anything is.
     *
     * @param kind the kind
     * @return the entry, empty if the catalogue does not have the kind
     */
    public Optional<ObjectionEntry> find(Label kind) {
        Objects.requireNonNull(kind, "kind");
        return Optional.ofNullable(positions.get(kind.code())).map(entries::get);
    }

    /** Returns the place of a kind in the order of the entries, one that the catalogue does not have after them all. */
    int rank(Label kind) {
        return positions.getOrDefault(kind.code(), entries.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectionCatalogue that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return the codes of the kinds in their order} */
    @Override
    public String toString() {
        return "ObjectionCatalogue"
                + entries.stream().map(entry -> entry.kind().code()).toList();
    }
}
