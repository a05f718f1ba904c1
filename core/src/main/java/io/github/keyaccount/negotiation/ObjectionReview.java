package io.github.keyaccount.negotiation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Which objections are open with whom, what to answer, and whether to try again.
 *
 * <p>An objection that is not resolved by at most two attempts (or as many as its {@link ObjectionEntry} allows) is left for
 * a later day, without burning the bridge. A reading: the attempts of each talk are counted for themselves, and once a talk
 * has reached the limit, no other one of that day may try again. "The price is too high", answered once in the morning, may be
 * answered again at noon; answered twice then, it is left for tomorrow.
 *
 * <p>Immutable and thread-safe. Source: the key-account training texts.
 */
@Value.Immutable
@ValueStyle
public abstract class ObjectionReview {

    ObjectionReview() {}

    /**
     * Returns the review of some talks. Their order does not matter, but for those with one person on one day, which are taken
     * in the order in which they are given: the last of them tells whether an objection was resolved.
     *
     * @param catalogue what is prepared for the kinds of objections
     * @param talks the talks, with as many people as there are
     * @param asOf the day at whose end they are looked at
     * @return the review
     */
    public static ObjectionReview of(ObjectionCatalogue catalogue, Iterable<Talk> talks, LocalDate asOf) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(talks, "talks");
        Objects.requireNonNull(asOf, "asOf");
        List<Talk> sorted = new ArrayList<>();
        Map<ContactId, Integer> later = new TreeMap<>();
        for (Talk talk : talks) {
            Objects.requireNonNull(talk, "talks");
            if (talk.date().isAfter(asOf)) {
                later.merge(talk.contact(), 1, Integer::sum);
            } else {
                sorted.add(talk);
            }
        }
        sorted.sort(Comparator.comparing(Talk::date));
        Map<ContactId, Map<String, List<Raised>>> raised = new TreeMap<>();
        for (Talk talk : sorted) {
            for (ObjectionRaised objection : talk.objections()) {
                raised.computeIfAbsent(talk.contact(), contact -> new HashMap<>())
                        .computeIfAbsent(objection.kind().code(), code -> new ArrayList<>())
                        .add(new Raised(talk.date(), objection));
            }
        }
        ImmutableObjectionReview.Builder review = ImmutableObjectionReview.builder()
                .catalogue(catalogue)
                .asOf(asOf)
                .laterTalks(later);
        raised.forEach((contact, byCode) -> byCode.values().stream()
                .map(times -> standing(contact, times, catalogue))
                .sorted(Comparator.comparing(ObjectionStanding::kind, byRank(catalogue)))
                .forEach(review::addStandings));
        return review.build();
    }

    /** An objection and the day on which it was raised. */
    private record Raised(LocalDate date, ObjectionRaised objection) {
        int attempts() {
            return objection.attempts();
        }
    }

    private static Comparator<Label> byRank(ObjectionCatalogue catalogue) {
        return Comparator.<Label>comparingInt(catalogue::rank).thenComparing(Label::code);
    }

    private static ObjectionStanding standing(ContactId contact, List<Raised> times, ObjectionCatalogue catalogue) {
        ObjectionRaised last = times.get(times.size() - 1).objection();
        Optional<ObjectionEntry> entry = catalogue.find(last.kind());
        return ImmutableObjectionStanding.builder()
                .contact(contact)
                .kind(entry.map(ObjectionEntry::kind).orElse(last.kind()))
                .entry(entry)
                .resolved(last.resolved())
                .attempts(times.stream()
                        .collect(groupingBy(
                                Raised::date, TreeMap::new, mapping(Raised::attempts, toUnmodifiableList()))))
                .build();
    }

    /**
     * Returns what is prepared for the kinds of objections.
     *
     * @return the catalogue
     */
    public abstract ObjectionCatalogue catalogue();

    /**
     * Returns the day at whose end the talks are looked at.
     *
     * @return the as-of date
     */
    public abstract LocalDate asOf();

    /**
     * Returns where every person stands with every kind of objection that the person raised by the as-of date.
     *
     * @return the standings by contact, in the order of the ids; of one contact in the order of the catalogue, and kinds that
     *     it does not have last, by code
     */
    public abstract List<ObjectionStanding> standings();

    /**
     * Returns how many talks were held after the as-of date. They are left out of all else.
     *
     * @return the number of talks by contact, in the order of the ids
     */
    public abstract Map<ContactId, Integer> laterTalks();

    @Value.Lazy
    Map<ContactId, Map<String, ObjectionStanding>> byContact() {
        Map<ContactId, Map<String, ObjectionStanding>> byContact = new HashMap<>();
        standings()
                .forEach(standing -> byContact
                        .computeIfAbsent(standing.contact(), contact -> new HashMap<>())
                        .put(standing.kind().code(), standing));
        return byContact;
    }

    /**
     * Returns where a person stands with a kind of objection.
     *
     * @param contact the id of the contact
     * @param kind the kind of objection
     * @return the standing; empty if the person did not raise it by the as-of date
     */
    public Optional<ObjectionStanding> standing(ContactId contact, Label kind) {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(kind, "kind");
        return Optional.ofNullable(byContact().getOrDefault(contact, Map.of()).get(kind.code()));
    }

    /**
     * Returns the objections that are open.
     *
     * @return those not resolved when they were raised last, in the order of {@link #standings()}
     */
    public List<ObjectionStanding> open() {
        return standings().stream().filter(standing -> !standing.resolved()).toList();
    }

    /**
     * Returns the objections, open or resolved, that show that the core need is met.
     *
     * @return the standings in their order
     */
    public List<ObjectionStanding> coreNeedMet() {
        return standings().stream()
                .filter(standing ->
                        standing.entry().filter(ObjectionEntry::coreNeedMet).isPresent())
                .toList();
    }

    /**
     * Returns the kinds of objections that are not in the catalogue.
     *
     * @return the kinds by code, each once
     */
    public List<Label> unknownKinds() {
        return heard().keySet().stream()
                .filter(kind -> catalogue().find(kind).isEmpty())
                .sorted(Comparator.comparing(Label::code))
                .toList();
    }

    /**
     * Returns how often each kind of objection was heard by the as-of date.
     *
     * @return the number of talks in which it was raised, with all people, the kind heard most first; kinds heard alike in the order of the
     *     catalogue, and those that it does not have last, by code
     */
    public Map<Label, Integer> heard() {
        Map<String, Label> kinds = new HashMap<>();
        Map<String, Integer> talks = new HashMap<>();
        for (ObjectionStanding standing : standings()) {
            String code = standing.kind().code();
            kinds.putIfAbsent(code, standing.kind());
            standing.attempts().values().forEach(ofADay -> talks.merge(code, ofADay.size(), Integer::sum));
        }
        Map<Label, Integer> heard = new LinkedHashMap<>();
        kinds.values().stream()
                .sorted(Comparator.<Label>comparingInt(kind -> -talks.getOrDefault(kind.code(), 0))
                        .thenComparing(byRank(catalogue())))
                .forEach(kind -> heard.put(kind, talks.getOrDefault(kind.code(), 0)));
        return Collections.unmodifiableMap(heard);
    }

    /**
     * Returns whether an objection may be answered once more to a person on a day. It may be asked of resolved objections too,
     * which may be raised again.
     *
     * @param contact the id of the contact
     * @param kind the kind of objection
     * @param day the day; of one after the as-of date no attempts are known
     * @return false if a talk with the person on that day reached the limit, true otherwise
     * @throws IllegalArgumentException if the catalogue does not have the kind, so that no limit is known
     */
    public boolean mayTryAgain(ContactId contact, Label kind, LocalDate day) {
        Objects.requireNonNull(day, "day");
        Optional<ObjectionStanding> standing = standing(contact, kind);
        return standing.map(one -> one.mostAttempts(day)).orElse(0)
                < catalogue().entry(kind).attempts();
    }

    /**
     * Returns what was left out, what is not in the catalogue, and what is to be done about the objections, as findings.
     *
     * @return one finding for all later talks, one for all unknown kinds, and those of every known standing, in the order of
     *     {@link #standings()}: day by day each talk with too many attempts, and those made in further talks after the limit
     *     was reached; whether it is open, or open and to be left for a later day; and whether the core need is met
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!laterTalks().isEmpty()) {
            int count =
                    laterTalks().values().stream().mapToInt(Integer::intValue).sum();
            List<String> contacts =
                    laterTalks().keySet().stream().map(ContactId::value).toList();
            findings.add(Finding.of(ObjectionFinding.TALKS_LATER, asOf(), count, contacts));
        }
        List<String> unknown = unknownKinds().stream().map(Label::code).toList();
        if (!unknown.isEmpty()) {
            findings.add(Finding.of(ObjectionFinding.KINDS_UNKNOWN, unknown.size(), unknown));
        }
        for (ObjectionStanding standing : standings()) {
            standing.entry().ifPresent(entry -> addFindings(findings, standing, entry));
        }
        return List.copyOf(findings);
    }

    private void addFindings(List<Finding> findings, ObjectionStanding standing, ObjectionEntry entry) {
        String contact = standing.contact().value();
        Label kind = entry.kind();
        int limit = entry.attempts();
        for (LocalDate day : standing.exceededOn()) {
            standing.attempts(day).stream()
                    .filter(attempts -> attempts > limit)
                    .forEach(attempts -> findings.add(
                            Finding.of(ObjectionFinding.ATTEMPTS_EXCEEDED, contact, kind, day, attempts, limit)));
            long tooSoon = standing.attemptsTooSoon(day, limit);
            if (tooSoon > 0) {
                findings.add(Finding.of(ObjectionFinding.TRIED_AGAIN_TOO_SOON, contact, kind, day, tooSoon));
            }
        }
        int today = standing.mostAttempts(asOf());
        if (!standing.resolved() && today >= limit) {
            findings.add(Finding.of(ObjectionFinding.LEFT_FOR_A_LATER_DAY, contact, kind, asOf(), today, limit));
        } else if (!standing.resolved()) {
            findings.add(Finding.of(
                    ObjectionFinding.OBJECTION_OPEN, contact, kind, standing.lastRaised(), entry.response()));
        }
        if (entry.coreNeedMet()) {
            findings.add(Finding.of(ObjectionFinding.CORE_NEED_MET, contact, kind));
        }
    }
}
