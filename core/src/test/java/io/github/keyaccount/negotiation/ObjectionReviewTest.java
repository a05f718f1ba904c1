package io.github.keyaccount.negotiation;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.negotiation.ObjectionKind.HAVE_SUPPLIER;
import static io.github.keyaccount.negotiation.ObjectionKind.NO_BUDGET;
import static io.github.keyaccount.negotiation.ObjectionKind.PRICE_TOO_HIGH;
import static io.github.keyaccount.negotiation.ObjectionKind.SEND_MATERIAL;
import static io.github.keyaccount.negotiation.ObjectionSketch.DAYS;
import static io.github.keyaccount.negotiation.ObjectionSketch.KINDS;
import static io.github.keyaccount.negotiation.ObjectionSketch.Own.BEING_TAKEN_OVER;
import static io.github.keyaccount.negotiation.ObjectionSketch.Own.BUSY;
import static io.github.keyaccount.negotiation.ObjectionSketch.PEOPLE;
import static io.github.keyaccount.negotiation.ObjectionSketch.TAKEN_OVER;
import static io.github.keyaccount.negotiation.ObjectionSketch.day;
import static io.github.keyaccount.negotiation.ObjectionSketch.talk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.ContactId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ObjectionReviewTest {
    /** The standard catalogue and one kind more, which may be answered once; the kind BUSY is in neither. */
    private static final ObjectionCatalogue CATALOGUE =
            ObjectionCatalogue.standard().with(TAKEN_OVER);

    private static final ContactId C_1 = ContactId.of("C-1");
    private static final ContactId C_2 = ContactId.of("C-2");

    private static ObjectionReview review(int asOf, Talk... talks) {
        return ObjectionReview.of(CATALOGUE, List.of(talks), day(asOf));
    }

    // Laws

    @Provide
    Arbitrary<List<Talk>> talks() {
        return ObjectionSketch.lists();
    }

    /** By going through all talks anew for every person, kind and day, with a switch that is thrown at the limit. */
    @Property(tries = 300)
    void standings_areThoseOfEveryPersonAndKind(
            @ForAll("talks") List<Talk> talks, @ForAll @IntRange(max = DAYS - 1) int asOf) {
        ObjectionReview review = ObjectionReview.of(CATALOGUE, talks, day(asOf));
        int standings = 0;
        for (ContactId contact : PEOPLE) {
            for (Label kind : KINDS) {
                Optional<Boolean> resolved = Optional.empty();
                List<LocalDate> days = new ArrayList<>();
                List<LocalDate> exceeded = new ArrayList<>();
                int limit = kind == BEING_TAKEN_OVER ? 1 : 2;
                for (int day = 0; day <= asOf; day++) {
                    List<Integer> attempts = new ArrayList<>();
                    boolean reached = false;
                    boolean tooMany = false;
                    for (Talk talk : talks) {
                        for (ObjectionRaised objection : talk.objections()) {
                            if (talk.contact().equals(contact)
                                    && talk.date().equals(day(day))
                                    && objection.kind() == kind) {
                                attempts.add(objection.attempts());
                                resolved = Optional.of(objection.resolved());
                                tooMany |= reached && objection.attempts() > 0 || objection.attempts() > limit;
                                reached |= objection.attempts() >= limit;
                            }
                        }
                    }
                    if (!attempts.isEmpty()) {
                        days.add(day(day));
                    }
                    if (tooMany && kind != BUSY) {
                        exceeded.add(day(day));
                    }
                    if (kind != BUSY) {
                        assertEquals(!reached, review.mayTryAgain(contact, kind, day(day)));
                    }
                    LocalDate date = day(day);
                    review.standing(contact, kind)
                            .ifPresent(standing -> assertEquals(attempts, standing.attempts(date)));
                }
                Optional<ObjectionStanding> standing = review.standing(contact, kind);
                assertEquals(resolved, standing.map(ObjectionStanding::resolved));
                standings += standing.isPresent() ? 1 : 0;
                standing.ifPresent(one -> {
                    assertEquals(days, List.copyOf(one.attempts().keySet()));
                    assertEquals(days.get(days.size() - 1), one.lastRaised());
                    assertEquals(exceeded, one.exceededOn());
                    assertEquals(CATALOGUE.find(kind), one.entry());
                    assertEquals(!one.resolved(), review.open().contains(one));
                    assertEquals(kind == HAVE_SUPPLIER, review.coreNeedMet().contains(one));
                });
            }
        }
        assertEquals(standings, review.standings().size());
    }

    @Property(tries = 200)
    void heard_countsTheTalksInWhichAKindWasRaised(@ForAll("talks") List<Talk> talks) {
        ObjectionReview review = ObjectionReview.of(CATALOGUE, talks, day(DAYS));
        int last = Integer.MAX_VALUE;
        for (Map.Entry<Label, Integer> heard : review.heard().entrySet()) {
            long expected = talks.stream()
                    .filter(talk -> talk.objections().stream().anyMatch(raised -> raised.kind() == heard.getKey()))
                    .count();
            assertEquals(expected, heard.getValue().longValue());
            assertTrue(heard.getValue() <= last, "the most first");
            last = heard.getValue();
        }
        assertEquals(
                talks.stream()
                        .flatMap(talk -> talk.objections().stream())
                        .map(ObjectionRaised::kind)
                        .distinct()
                        .count(),
                review.heard().size());
    }

    /** A further talk within the limit is found exactly if it was not to be. */
    @Property(tries = 200)
    void furtherTalk_exceedsTheLimit_exactlyWhenItMayNotBeTried(
            @ForAll("talks") List<Talk> before,
            @ForAll @IntRange(max = DAYS) int today,
            @ForAll @IntRange(min = 1, max = 2) int attempts) {
        for (Label kind : List.of(PRICE_TOO_HIGH, BEING_TAKEN_OVER)) {
            int limit = CATALOGUE.entry(kind).attempts();
            int more = Math.min(attempts, limit);
            List<Talk> talks = new ArrayList<>(before);
            talks.add(talk(today, "C-1", ObjectionRaised.of(kind, more)));
            ObjectionReview review = ObjectionReview.of(CATALOGUE, before, day(DAYS));
            ObjectionReview further = ObjectionReview.of(CATALOGUE, talks, day(DAYS));
            boolean may = review.mayTryAgain(C_1, kind, day(today));
            if (may) {
                assertEquals(exceededOn(review, kind), exceededOn(further, kind));
            } else {
                assertTrue(exceededOn(further, kind).contains(day(today)));
            }
            assertEquals(may && more < limit, further.mayTryAgain(C_1, kind, day(today)));
        }
    }

    private static List<LocalDate> exceededOn(ObjectionReview review, Label kind) {
        return review.standing(C_1, kind).map(ObjectionStanding::exceededOn).orElse(List.of());
    }

    /** As many attempts as you like, in one talk, in pairs on one day, in pairs day by day, and one by one. */
    @Property(tries = 100)
    void attempts_areFree_inTalksOfLaterDays_orWhileNoTalkReachesTheLimit(
            @ForAll @IntRange(min = 3, max = 12) int attempts) {
        List<Talk> pairsOfOneDay = new ArrayList<>();
        List<Talk> pairsByDay = new ArrayList<>();
        List<Talk> oneByOne = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            pairsOfOneDay.add(talk(0, "C-1", ObjectionRaised.of(PRICE_TOO_HIGH, 2)));
            pairsByDay.add(talk(i, "C-1", ObjectionRaised.of(PRICE_TOO_HIGH, 2)));
            oneByOne.add(talk(0, "C-1", ObjectionRaised.of(PRICE_TOO_HIGH, 1)));
        }
        Talk all = talk(0, "C-1", ObjectionRaised.of(PRICE_TOO_HIGH, attempts));
        assertEquals(List.of(day(0)), exceededOn(review(12, all), PRICE_TOO_HIGH));
        assertEquals(
                List.of(day(0)), exceededOn(ObjectionReview.of(CATALOGUE, pairsOfOneDay, day(12)), PRICE_TOO_HIGH));
        assertEquals(List.of(), exceededOn(ObjectionReview.of(CATALOGUE, pairsByDay, day(12)), PRICE_TOO_HIGH));
        ObjectionReview singly = ObjectionReview.of(CATALOGUE, oneByOne, day(12));
        assertEquals(List.of(), exceededOn(singly, PRICE_TOO_HIGH));
        assertTrue(singly.mayTryAgain(C_1, PRICE_TOO_HIGH, day(0)));
    }

    /** Talks with one person on one day keep their order among themselves. */
    @Property(tries = 200)
    void orderOfTheTalks_doesNotMatter(@ForAll("talks") List<Talk> talks, @ForAll long seed) {
        List<List<Talk>> ofOneDay = new ArrayList<>();
        for (Talk talk : talks) {
            ofOneDay.stream()
                    .filter(list -> list.get(0).date().equals(talk.date())
                            && list.get(0).contact().equals(talk.contact()))
                    .findFirst()
                    .ifPresentOrElse(list -> list.add(talk), () -> ofOneDay.add(new ArrayList<>(List.of(talk))));
        }
        Collections.shuffle(ofOneDay, new Random(seed));
        List<Talk> shuffled = ofOneDay.stream().flatMap(List::stream).toList();
        ObjectionReview review = ObjectionReview.of(CATALOGUE, talks, day(3));
        assertEquals(review, ObjectionReview.of(CATALOGUE, shuffled, day(3)));
        assertEquals(
                List.copyOf(review.heard().entrySet()),
                List.copyOf(
                        ObjectionReview.of(CATALOGUE, shuffled, day(3)).heard().entrySet()));
    }

    @Property(tries = 200)
    void review_isThatOfTheTalksHeldByTheDay(
            @ForAll("talks") List<Talk> talks, @ForAll @IntRange(max = DAYS - 1) int asOf) {
        List<Talk> held =
                talks.stream().filter(talk -> !talk.date().isAfter(day(asOf))).toList();
        ObjectionReview review = ObjectionReview.of(CATALOGUE, talks, day(asOf));
        ObjectionReview cut = ObjectionReview.of(CATALOGUE, held, day(asOf));
        assertEquals(cut.standings(), review.standings());
        assertEquals(cut.heard(), review.heard());
        assertEquals(Map.of(), cut.laterTalks());
        assertEquals(
                talks.size() - held.size(),
                review.laterTalks().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    // Cases

    /** By hand: each person is answered twice in a talk at most, but once on the kind of our own. */
    private static final Talk[] TALKS = {
        talk(
                4,
                "C-2",
                ObjectionRaised.of(BUSY, 9),
                ObjectionRaised.of(HAVE_SUPPLIER, 1).withResolved(true)),
        talk(1, "C-1", ObjectionRaised.of(PRICE_TOO_HIGH, 2), ObjectionRaised.of(SEND_MATERIAL, 3)),
        talk(4, "C-1", ObjectionRaised.of(PRICE_TOO_HIGH, 2)),
        talk(3, "C-2", ObjectionRaised.of(NO_BUDGET, 2)),
        talk(2, "C-1", ObjectionRaised.of(SEND_MATERIAL, 0).withResolved(true)),
        talk(4, "C-1", ObjectionRaised.of(PRICE_TOO_HIGH, 1), ObjectionRaised.of(BEING_TAKEN_OVER, 2)),
        talk(6, "C-3", ObjectionRaised.of(NO_BUDGET, 1)),
        talk(5, "C-1", ObjectionRaised.of(PRICE_TOO_HIGH, 0).withResolved(true)),
        talk(6, "C-3")
    };

    @Test
    void standings_areInTheOrderOfContactsAndCatalogue() {
        ObjectionReview review = review(4, TALKS);
        assertEquals(CATALOGUE, review.catalogue());
        assertEquals(day(4), review.asOf());
        assertEquals(
                List.of(
                        "C-1 ObjectionKind.SEND_MATERIAL true {2026-06-02=[3], 2026-06-03=[0]}",
                        "C-1 ObjectionKind.PRICE_TOO_HIGH false {2026-06-02=[2], 2026-06-05=[2, 1]}",
                        "C-1 Own.BEING_TAKEN_OVER false {2026-06-05=[2]}",
                        "C-2 ObjectionKind.HAVE_SUPPLIER true {2026-06-05=[1]}",
                        "C-2 ObjectionKind.NO_BUDGET false {2026-06-04=[2]}",
                        "C-2 Own.BUSY false {2026-06-05=[9]}"),
                review.standings().stream()
                        .map(one ->
                                one.contact() + " " + one.kind().code() + " " + one.resolved() + " " + one.attempts())
                        .toList());
        assertEquals(
                List.of(PRICE_TOO_HIGH, BEING_TAKEN_OVER, NO_BUDGET, BUSY),
                review.open().stream().map(ObjectionStanding::kind).toList());
        assertEquals(
                List.of(HAVE_SUPPLIER),
                review.coreNeedMet().stream().map(ObjectionStanding::kind).toList());
        assertEquals(List.of(BUSY), review.unknownKinds());
        assertEquals(
                List.of(
                        Map.entry(PRICE_TOO_HIGH, 3),
                        Map.entry(SEND_MATERIAL, 2),
                        Map.entry(HAVE_SUPPLIER, 1),
                        Map.entry(NO_BUDGET, 1),
                        Map.entry(BEING_TAKEN_OVER, 1),
                        Map.entry(BUSY, 1)),
                List.copyOf(review.heard().entrySet()));
        assertThrows(UnsupportedOperationException.class, () -> review.heard().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> review.standings().get(0).attempts(day(1)).clear());
        assertEquals(Map.of(C_1, 1, ContactId.of("C-3"), 2), review.laterTalks());
        assertEquals(Optional.empty(), review.standing(C_2, PRICE_TOO_HIGH));
        assertEquals(Optional.empty(), review.standing(ContactId.of("C-3"), NO_BUDGET));
        assertEquals(review(4, TALKS), review);
    }

    @Test
    void heard_startsWithTheKindHeardMost() {
        ObjectionReview review = review(
                9,
                talk(0, "C-1", ObjectionRaised.of(SEND_MATERIAL, 1), ObjectionRaised.of(NO_BUDGET, 1)),
                talk(0, "C-2", ObjectionRaised.of(NO_BUDGET, 1)),
                talk(1, "C-2", ObjectionRaised.of(() -> "B.UNKNOWN", 1), ObjectionRaised.of(NO_BUDGET, 1)),
                talk(1, "C-2", ObjectionRaised.of(() -> "A.UNKNOWN", 1), ObjectionRaised.of(NO_BUDGET, 1)));
        assertEquals(
                "[ObjectionKind.NO_BUDGET, ObjectionKind.SEND_MATERIAL, A.UNKNOWN, B.UNKNOWN]",
                review.heard().keySet().stream().map(Label::code).toList().toString());
        assertEquals(List.of(4, 1, 1, 1), List.copyOf(review.heard().values()));
    }

    @Test
    void unknownKinds_areNamedByCode_howeverOftenTheyWereHeard() {
        ObjectionReview review = review(
                9,
                talk(0, "C-1", ObjectionRaised.of(() -> "B.UNKNOWN", 1)),
                talk(1, "C-1", ObjectionRaised.of(() -> "B.UNKNOWN", 1)),
                talk(1, "C-2", ObjectionRaised.of(() -> "A.UNKNOWN", 1)));
        assertEquals(2, review.standings().size());
        assertEquals(
                List.of(Finding.of(ObjectionFinding.KINDS_UNKNOWN, 2, List.of("A.UNKNOWN", "B.UNKNOWN"))),
                review.findings());
    }

    @Test
    void mayTryAgain_isFalse_onceATalkOfTheDayReachedTheLimit() {
        ObjectionReview review = review(4, TALKS);
        assertFalse(review.mayTryAgain(C_1, PRICE_TOO_HIGH, day(4)), "twice, and once again");
        assertTrue(review.mayTryAgain(C_1, PRICE_TOO_HIGH, day(5)), "a later day");
        assertFalse(review.mayTryAgain(C_1, PRICE_TOO_HIGH, day(1)), "twice in one talk");
        assertTrue(review.mayTryAgain(C_1, PRICE_TOO_HIGH, day(2)), "no talk that day");
        assertTrue(review.mayTryAgain(C_2, HAVE_SUPPLIER, day(4)), "once, though resolved");
        assertTrue(review.mayTryAgain(C_2, PRICE_TOO_HIGH, day(4)), "not raised");
        assertFalse(review.mayTryAgain(C_1, BEING_TAKEN_OVER, day(4)), "more than once");
        assertTrue(review.mayTryAgain(ContactId.of("C-9"), BEING_TAKEN_OVER, day(4)), "no talk");
    }

    @Test
    void talksOfOneDay_areCountedEachForItself() {
        ObjectionRaised once = ObjectionRaised.of(NO_BUDGET, 1);
        ObjectionRaised twice = ObjectionRaised.of(NO_BUDGET, 2);
        ObjectionReview singly = review(0, talk(0, "C-1", once), talk(0, "C-1", once), talk(0, "C-1", once));
        assertTrue(singly.mayTryAgain(C_1, NO_BUDGET, day(0)));
        assertEquals(List.of(), exceededOn(singly, NO_BUDGET));
        ObjectionReview last = review(0, talk(0, "C-1", once), talk(0, "C-1", twice));
        assertFalse(last.mayTryAgain(C_1, NO_BUDGET, day(0)));
        assertEquals(List.of(), exceededOn(last, NO_BUDGET));
        ObjectionReview mentioned = review(0, talk(0, "C-1", twice), talk(0, "C-1", ObjectionRaised.of(NO_BUDGET, 0)));
        assertEquals(List.of(), exceededOn(mentioned, NO_BUDGET), "no attempt after the limit");
        ObjectionReview first = review(0, talk(0, "C-1", twice), talk(0, "C-1", once));
        assertEquals(List.of(day(0)), exceededOn(first, NO_BUDGET));
        ObjectionReview otherPerson = review(0, talk(0, "C-1", twice), talk(0, "C-2", once));
        assertEquals(List.of(), exceededOn(otherPerson, NO_BUDGET));
        assertTrue(otherPerson.mayTryAgain(C_2, NO_BUDGET, day(0)));
    }

    @Test
    void mayTryAgain_isRefused_forAKindWithoutALimit() {
        ObjectionReview review = ObjectionReview.of(ObjectionCatalogue.of(List.of(TAKEN_OVER)), List.of(TALKS), day(4));
        assertRefused(
                "Expected a 'kind' of the catalogue of 1: Own.BEING_TAKEN_OVER, but found Own.BUSY",
                () -> review.mayTryAgain(C_2, BUSY, day(4)));
    }

    @Test
    void objection_isResolved_byTheLastTalkOfTheDay() {
        Talk open = talk(0, "C-1", ObjectionRaised.of(NO_BUDGET, 1));
        Talk resolved = talk(0, "C-1", ObjectionRaised.of(NO_BUDGET, 1).withResolved(true));
        assertEquals(1, review(0, resolved, open).open().size());
        assertEquals(0, review(0, open, resolved).open().size());
        assertEquals(1, review(1, open, talk(1, "C-1")).open().size(), "not mentioned any more");
    }

    @Test
    void attempts_doNotOverflow() {
        ObjectionRaised most = ObjectionRaised.of(NO_BUDGET, Integer.MAX_VALUE);
        List<Finding> findings = review(0, talk(0, "C-1", most), talk(0, "C-1", most), talk(0, "C-1", most))
                .findings();
        Finding exceeded =
                Finding.of(ObjectionFinding.ATTEMPTS_EXCEEDED, "C-1", NO_BUDGET, day(0), Integer.MAX_VALUE, 2);
        assertEquals(
                List.of(
                        exceeded,
                        exceeded,
                        exceeded,
                        Finding.of(ObjectionFinding.TRIED_AGAIN_TOO_SOON, "C-1", NO_BUDGET, day(0), 4_294_967_294L),
                        Finding.of(
                                ObjectionFinding.LEFT_FOR_A_LATER_DAY, "C-1", NO_BUDGET, day(0), Integer.MAX_VALUE, 2)),
                findings);
    }

    @Test
    void findings_sayWhatWasLeftOut_andWhatIsToBeDone() {
        List<Finding> findings = review(4, TALKS).findings();
        assertEquals(
                List.of(
                        Finding.of(ObjectionFinding.TALKS_LATER, day(4), 3, List.of("C-1", "C-3")),
                        Finding.of(ObjectionFinding.KINDS_UNKNOWN, 1, List.of("Own.BUSY")),
                        Finding.of(ObjectionFinding.ATTEMPTS_EXCEEDED, "C-1", SEND_MATERIAL, day(1), 3, 2),
                        Finding.of(ObjectionFinding.TRIED_AGAIN_TOO_SOON, "C-1", PRICE_TOO_HIGH, day(4), 1),
                        Finding.of(ObjectionFinding.LEFT_FOR_A_LATER_DAY, "C-1", PRICE_TOO_HIGH, day(4), 2, 2),
                        Finding.of(ObjectionFinding.ATTEMPTS_EXCEEDED, "C-1", BEING_TAKEN_OVER, day(4), 2, 1),
                        Finding.of(ObjectionFinding.LEFT_FOR_A_LATER_DAY, "C-1", BEING_TAKEN_OVER, day(4), 2, 1),
                        Finding.of(ObjectionFinding.CORE_NEED_MET, "C-2", HAVE_SUPPLIER),
                        Finding.of(
                                ObjectionFinding.OBJECTION_OPEN,
                                "C-2",
                                NO_BUDGET,
                                day(3),
                                ObjectionResponse.NO_BUDGET)),
                findings);
        Map<String, String> own = Map.of("Own.BEING_TAKEN_OVER", "We are being taken over");
        assertEquals(
                """
                Talks left out because they were held after 2026-06-05: 3 (contacts C-1, C-3).
                Kinds of objections that are not in the catalogue, so that neither a response nor a limit is known: 1 (Own.BUSY).
                Contact C-1 was answered too often in a talk on 2026-06-02 on the objection "Send me some written material": attempts 3, limit 2.
                Contact C-1 was answered again on 2026-06-05 on the objection "The price is too high", though an earlier talk of that day had reached the limit: attempts since then 1.
                Leave the open objection "The price is too high" of contact C-1 for a later day, without burning the bridge: attempts in a talk on 2026-06-05: 2, limit 2.
                Contact C-1 was answered too often in a talk on 2026-06-05 on the objection "We are being taken over": attempts 2, limit 1.
                Leave the open objection "We are being taken over" of contact C-1 for a later day, without burning the bridge: attempts in a talk on 2026-06-05: 2, limit 1.
                The objection "We have a supplier" of contact C-2 shows that the core need is met: pursue the latent one, as a complement.
                Contact C-2 has an open objection, last raised on 2026-06-04: "There is no budget". Line of response: Ask what it costs to leave the difficulty as it is, and when and by whom the next budget is made.
                """.lines().toList(),
                findings.stream().map(Texts.english().with(own)::of).toList());
        assertEquals(
                """
                晚于 2026-06-05、因而未计入的谈话：3 次（联系人 C-1、C-3）。
                不在异议目录中、因而没有应对方法和次数上限的异议：1 种（Own.BUSY）。
                对联系人 C-1 的异议“请先寄资料”，在 2026-06-02 的一次谈话中回应次数过多：3 次，上限 2 次。
                联系人 C-1 的异议“价格太高”在 2026-06-05 较早的谈话中已达到次数上限，当天却又再次回应：1 次。
                联系人 C-1 的异议“价格太高”尚未化解，应留待日后再谈，不伤和气：在 2026-06-05 的一次谈话中已回应 2 次，上限 2 次。
                联系人 C-2 的异议“已有供应商”表明核心需求已得到满足：应发掘潜在需求，作为补充。
                联系人 C-2 的异议“没有预算”尚未化解，最近提出于 2026-06-04。应对方法：问清维持现状的代价，以及下一次预算何时、由谁制定。
                """.lines().toList(),
                findings.stream()
                        .filter(finding -> !finding.arguments().containsValue(BEING_TAKEN_OVER))
                        .map(Texts.chinese()::of)
                        .toList());
    }

    @Test
    void openObjection_isNotLeftForALaterDay_whileAnAttemptIsLeft() {
        assertEquals(
                List.of(Finding.of(
                        ObjectionFinding.OBJECTION_OPEN, "C-1", NO_BUDGET, day(0), ObjectionResponse.NO_BUDGET)),
                review(0, talk(0, "C-1", ObjectionRaised.of(NO_BUDGET, 1))).findings());
        assertEquals(
                List.of(Finding.of(
                        ObjectionFinding.OBJECTION_OPEN, "C-1", NO_BUDGET, day(0), ObjectionResponse.NO_BUDGET)),
                review(1, talk(0, "C-1", ObjectionRaised.of(NO_BUDGET, 2))).findings(),
                "this is the later day");
        assertEquals(
                List.of(),
                review(0, talk(0, "C-1", ObjectionRaised.of(NO_BUDGET, 2).withResolved(true)))
                        .findings());
    }

    /** As in the description of the review. */
    @Test
    void exampleOfTheReview_isTrue() {
        ContactId buyer = ContactId.of("C-1");
        LocalDate today = LocalDate.of(2026, 9, 13);
        Talk morning = Talk.of(today, buyer, ObjectionRaised.of(ObjectionKind.PRICE_TOO_HIGH, 1));
        Talk noon = Talk.of(today, buyer, ObjectionRaised.of(ObjectionKind.PRICE_TOO_HIGH, 2));
        ObjectionReview before = ObjectionReview.of(ObjectionCatalogue.standard(), List.of(morning), today);
        assertTrue(before.mayTryAgain(buyer, ObjectionKind.PRICE_TOO_HIGH, today));
        ObjectionReview review = ObjectionReview.of(ObjectionCatalogue.standard(), List.of(morning, noon), today);
        assertFalse(review.mayTryAgain(buyer, ObjectionKind.PRICE_TOO_HIGH, today));
        assertTrue(review.mayTryAgain(buyer, ObjectionKind.PRICE_TOO_HIGH, today.plusDays(1)));
        assertEquals(1, review.open().size());
        assertEquals(1, review.findings().size(), "to be left for a later day");
    }

    @Test
    void review_isEmpty_withoutTalks() {
        ObjectionReview review = ObjectionReview.of(CATALOGUE, List.of(), day(0));
        assertEquals(List.of(), review.standings());
        assertEquals(Map.of(), review.heard());
        assertEquals(List.of(), review.findings());
    }

    @Test
    void talks_areReadOnce() {
        Iterable<Talk> talks = List.of(TALKS).stream()::iterator;
        assertEquals(review(4, TALKS), ObjectionReview.of(CATALOGUE, talks, day(4)));
    }

    @Test
    void texts_tellNothingThatWasSaid() {
        ObjectionReview review =
                review(0, talk(0, "C-1", ObjectionRaised.of(NO_BUDGET, 1).withWords("Li Wei: no money")));
        assertFalse(review.toString().contains("Li Wei"), review.toString());
        assertTrue(review.toString().contains("C-1"), review.toString());
    }

    @Test
    void nulls_areRefusedByName() {
        ObjectionReview review = review(4, TALKS);
        assertNull("catalogue", () -> ObjectionReview.of(null, List.of(), day(0)));
        assertNull("talks", () -> ObjectionReview.of(CATALOGUE, null, day(0)));
        assertNull("talks", () -> ObjectionReview.of(CATALOGUE, Collections.singletonList(null), day(0)));
        assertNull("asOf", () -> ObjectionReview.of(CATALOGUE, List.of(), null));
        assertNull("contact", () -> review.standing(null, NO_BUDGET));
        assertNull("kind", () -> review.standing(C_1, null));
        assertNull("contact", () -> review.mayTryAgain(null, NO_BUDGET, day(0)));
        assertNull("kind", () -> review.mayTryAgain(C_1, null, day(0)));
        assertNull("day", () -> review.mayTryAgain(C_1, NO_BUDGET, null));
        assertNull("day", () -> review.standings().get(0).attempts(null));
    }
}
