package io.github.keyaccount.need;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.need.NeedState.EXPLICIT;
import static io.github.keyaccount.need.NeedState.IMPLICIT;
import static io.github.keyaccount.need.Needs.answer;
import static io.github.keyaccount.need.Needs.answers;
import static io.github.keyaccount.need.Needs.asking;
import static io.github.keyaccount.need.Needs.day;
import static io.github.keyaccount.need.Needs.need;
import static io.github.keyaccount.need.Needs.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NeedsReviewTest {

    private static List<NeedId> ids(String... ids) {
        return Arrays.stream(ids).map(NeedId::of).toList();
    }

    // Laws

    @Provide
    Arbitrary<List<Need>> needs() {
        return Needs.lists();
    }

    @Provide
    Arbitrary<List<Set<Integer>>> answered() {
        return Needs.answeredPositions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Needs.days();
    }

    /** By going through all needs, and for each through all answers and the other way round. */
    @Property(tries = 300)
    void everyNeedAndAnswer_isInTheOneListWhereItBelongs(
            @ForAll("needs") List<Need> needs,
            @ForAll("answered") List<Set<Integer>> answered,
            @ForAll("days") LocalDate asOf) {
        List<FeatureAdvantageBenefit> answers = answers(needs, answered);
        NeedsReview review = NeedsReview.of(needs, answers, asOf);
        Map<NeedId, Optional<NeedState>> states = new HashMap<>();
        List<NeedId> unansweredExplicit = new ArrayList<>();
        List<NeedId> unansweredImplicit = new ArrayList<>();
        int laterEvidence = 0;
        int laterQuestions = 0;
        for (Need need : needs) {
            NeedId id = need.id();
            Optional<NeedState> state = need.state(asOf);
            states.put(id, state);
            boolean implicit = state.equals(Optional.of(IMPLICIT));
            boolean explicit = state.equals(Optional.of(EXPLICIT));
            assertEquals(implicit, review.implicit().contains(id));
            assertEquals(explicit, review.explicit().contains(id));
            assertEquals(state.isEmpty(), review.statedLater().contains(id));
            assertEquals(
                    state.isPresent() && need.motive() == NeedMotive.NEEDED,
                    review.needed().contains(id));
            assertEquals(
                    state.isPresent() && need.motive() == NeedMotive.WANTED,
                    review.wanted().contains(id));
            assertEquals(
                    need.nextQuestion(asOf),
                    Optional.ofNullable(review.nextQuestions().get(id)));
            for (PurchaseFactor factor : PurchaseFactor.values()) {
                assertEquals(
                        state.isPresent() && need.factors().contains(factor),
                        review.factors().get(factor).contains(id));
            }
            boolean unanswered =
                    answers.stream().noneMatch(answer -> answer.needs().contains(id));
            if (explicit && unanswered) {
                unansweredExplicit.add(id);
            } else if (implicit && unanswered) {
                unansweredImplicit.add(id);
            }
            for (NeedEvidence piece : need.evidence()) {
                laterEvidence += state.isPresent() && piece.date().isAfter(asOf) ? 1 : 0;
            }
            for (SpinQuestion question : need.questions()) {
                laterQuestions += state.isPresent() && question.askedOn().isAfter(asOf) ? 1 : 0;
            }
        }
        assertEquals(
                needs.size(),
                review.implicit().size()
                        + review.explicit().size()
                        + review.statedLater().size());
        assertEquals(
                review.implicit().size() + review.explicit().size(),
                review.needed().size() + review.wanted().size());
        assertEquals(
                Stream.concat(unansweredExplicit.stream(), unansweredImplicit.stream())
                        .toList(),
                review.unanswered());
        assertEquals(laterEvidence, review.laterEvidence());
        assertEquals(laterQuestions, review.laterQuestions());
        List<FeatureAdvantageBenefit> benefits = new ArrayList<>();
        List<FeatureAdvantageBenefit> advantages = new ArrayList<>();
        List<FeatureAdvantageBenefit> toNothing = new ArrayList<>();
        for (FeatureAdvantageBenefit answer : answers) {
            boolean meetsExplicit = false;
            boolean meetsImplicit = false;
            for (NeedId id : answer.needs()) {
                meetsExplicit |= states.get(id).equals(Optional.of(EXPLICIT));
                meetsImplicit |= states.get(id).equals(Optional.of(IMPLICIT));
            }
            (meetsExplicit ? benefits : meetsImplicit ? advantages : toNothing).add(answer);
        }
        assertEquals(benefits, review.benefits());
        assertEquals(advantages, review.advantages());
        assertEquals(toNothing, review.toNothingStated());
    }

    @Property(tries = 100)
    void orderOfTheInput_changesNothingButTheOrder(
            @ForAll("needs") List<Need> needs,
            @ForAll("answered") List<Set<Integer>> answered,
            @ForAll("days") LocalDate asOf,
            @ForAll long seed) {
        List<FeatureAdvantageBenefit> answers = answers(needs, answered);
        NeedsReview review = NeedsReview.of(needs, answers, asOf);
        List<Need> shuffledNeeds = new ArrayList<>(needs);
        Collections.shuffle(shuffledNeeds, new Random(seed));
        List<FeatureAdvantageBenefit> shuffledAnswers = new ArrayList<>(answers);
        Collections.shuffle(shuffledAnswers, new Random(seed));
        NeedsReview shuffled = NeedsReview.of(shuffledNeeds, shuffledAnswers, asOf);
        assertEquals(review.nextQuestions(), shuffled.nextQuestions());
        assertEquals(new HashSet<>(review.explicit()), new HashSet<>(shuffled.explicit()));
        assertEquals(new HashSet<>(review.statedLater()), new HashSet<>(shuffled.statedLater()));
        assertEquals(new HashSet<>(review.needed()), new HashSet<>(shuffled.needed()));
        assertEquals(new HashSet<>(review.unanswered()), new HashSet<>(shuffled.unanswered()));
        assertEquals(new HashSet<>(review.benefits()), new HashSet<>(shuffled.benefits()));
        assertEquals(new HashSet<>(review.advantages()), new HashSet<>(shuffled.advantages()));
        assertEquals(review.unrecordedFactors(), shuffled.unrecordedFactors());
        List<NeedId> order = shuffledNeeds.stream().map(Need::id).toList();
        for (List<NeedId> list : List.of(
                shuffled.implicit(),
                shuffled.explicit(),
                shuffled.statedLater(),
                shuffled.needed(),
                shuffled.wanted())) {
            assertEquals(order.stream().filter(list::contains).toList(), list, "the order of the input");
        }
    }

    @Property(tries = 200)
    void furtherAnswer_neverLeavesMoreUnanswered(
            @ForAll("needs") List<Need> needs,
            @ForAll("answered") List<Set<Integer>> answered,
            @ForAll("answered") List<Set<Integer>> more,
            @ForAll("days") LocalDate asOf) {
        List<FeatureAdvantageBenefit> answers = answers(needs, answered);
        List<FeatureAdvantageBenefit> all = new ArrayList<>(answers);
        answers(needs, more).stream()
                .filter(answer -> !answers.contains(answer))
                .forEach(all::add);
        List<NeedId> before = NeedsReview.of(needs, answers, asOf).unanswered();
        List<NeedId> after = NeedsReview.of(needs, all, asOf).unanswered();
        assertEquals(
                before.stream()
                        .filter(id ->
                                all.stream().noneMatch(answer -> answer.needs().contains(id)))
                        .toList(),
                after);
    }

    @Property(tries = 200)
    void review_isThatOfWhatWasKnownByTheDay(@ForAll("needs") List<Need> needs, @ForAll("days") LocalDate asOf) {
        List<Need> cut = new ArrayList<>();
        for (Need need : needs) {
            List<NeedEvidence> evidence = need.evidence().stream()
                    .filter(piece -> !piece.date().isAfter(asOf))
                    .toList();
            if (!evidence.isEmpty()) {
                cut.add(need.withEvidence(evidence)
                        .withQuestions(need.questions().stream()
                                .filter(question -> !question.askedOn().isAfter(asOf))
                                .toList()));
            }
        }
        NeedsReview review = NeedsReview.of(needs, List.of(), asOf);
        NeedsReview known = NeedsReview.of(cut, List.of(), asOf);
        assertEquals(known.nextQuestions(), review.nextQuestions());
        assertEquals(known.explicit(), review.explicit());
        assertEquals(known.needed(), review.needed());
        assertEquals(known.wanted(), review.wanted());
        assertEquals(known.unanswered(), review.unanswered());
        assertEquals(known.factors(), review.factors());
        assertEquals(List.of(), known.statedLater());
        assertEquals(0, known.laterEvidence() + known.laterQuestions());
    }

    // Cases

    /** Six needs: two implicit and one explicit as of day 5, one explicit since day 5 that was implicit, two later. */
    private static List<Need> six() {
        return List.of(
                asking(need("N-1", day(1), IMPLICIT), question(SpinQuestionKind.PROBLEM, day(5)))
                        .withFactors(PurchaseFactor.VALUE, PurchaseFactor.TRUST),
                need("N-2", day(6), EXPLICIT).withFactors(PurchaseFactor.PRICE),
                asking(
                                need("N-3", day(2), IMPLICIT),
                                question(SpinQuestionKind.NEED_PAYOFF, day(3)),
                                question(SpinQuestionKind.IMPLICATION, day(6)))
                        .withMotive(NeedMotive.WANTED),
                need("N-4", day(0), EXPLICIT),
                need("N-5", day(0), IMPLICIT)
                        .withEvidence(
                                new NeedEvidence(day(5), EXPLICIT, "we want it"),
                                new NeedEvidence(day(8), IMPLICIT, "or not"),
                                new NeedEvidence(day(0), IMPLICIT, "it is bad"))
                        .withFactors(PurchaseFactor.VALUE),
                need("N-6", day(9), IMPLICIT));
    }

    private static final FeatureAdvantageBenefit FIRST = answer("stock on call", "N-1", "N-2");
    private static final FeatureAdvantageBenefit SECOND = answer("training", "N-3", "N-5");
    private static final FeatureAdvantageBenefit THIRD = answer("low price", "N-2", "N-6");

    @Test
    void review_sortsNeedsAndAnswers() {
        NeedsReview review = NeedsReview.of(six(), List.of(FIRST, SECOND, THIRD), day(5));
        assertEquals(day(5), review.asOf());
        assertEquals(Optional.of(AccountId.of("W")), review.account());
        assertEquals(ids("N-1", "N-4", "N-5"), review.needed());
        assertEquals(ids("N-3"), review.wanted());
        assertEquals(ids("N-1", "N-3"), review.implicit());
        assertEquals(ids("N-4", "N-5"), review.explicit());
        assertEquals(ids("N-2", "N-6"), review.statedLater());
        assertEquals(
                Map.of(
                        NeedId.of("N-1"), SpinQuestionKind.IMPLICATION,
                        NeedId.of("N-3"), SpinQuestionKind.IMPLICATION),
                review.nextQuestions());
        assertEquals(ids("N-4"), review.unanswered());
        assertEquals(List.of(SECOND), review.benefits());
        assertEquals(List.of(FIRST), review.advantages());
        assertEquals(List.of(THIRD), review.toNothingStated());
        assertEquals(
                List.of(PurchaseFactor.NEED, PurchaseFactor.PRICE, PurchaseFactor.EXPERIENCE),
                review.unrecordedFactors());
        assertEquals(ids("N-1", "N-5"), review.factors().get(PurchaseFactor.VALUE));
        assertEquals(
                List.of(PurchaseFactor.values()), List.copyOf(review.factors().keySet()));
        assertThrows(
                UnsupportedOperationException.class,
                () -> review.factors().get(PurchaseFactor.NEED).add(NeedId.of("N-1")));
        assertEquals(1, review.laterEvidence());
        assertEquals(1, review.laterQuestions());
        assertEquals(NeedsReview.of(six(), List.of(FIRST, SECOND, THIRD), day(5)), review);
    }

    @Test
    void findings_sayWhatWasLeftOut_whatComesNext_andWhatHasNoAnswer() {
        List<Finding> findings =
                NeedsReview.of(six(), List.of(FIRST, THIRD), day(5)).findings();
        assertEquals(
                List.of(
                        Finding.of(NeedFinding.NEEDS_STATED_LATER, day(5), 2, List.of("N-2", "N-6")),
                        Finding.of(NeedFinding.LATER_ENTRIES_LEFT_OUT, day(5), 1, 1),
                        Finding.of(
                                NeedFinding.NEEDS_STILL_IMPLICIT,
                                SpinQuestionKind.IMPLICATION,
                                2,
                                List.of("N-1", "N-3")),
                        Finding.of(NeedFinding.EXPLICIT_NEEDS_UNANSWERED, 2, List.of("N-4", "N-5")),
                        Finding.of(NeedFinding.IMPLICIT_NEEDS_UNANSWERED, 1, List.of("N-3")),
                        Finding.of(NeedFinding.ADVANTAGES_ONLY, 1, List.of("stock on call")),
                        Finding.of(NeedFinding.ANSWERS_TO_NOTHING_STATED, day(5), 1, List.of("low price")),
                        Finding.of(
                                NeedFinding.FACTORS_UNRECORDED,
                                List.of(PurchaseFactor.NEED, PurchaseFactor.PRICE, PurchaseFactor.EXPERIENCE))),
                findings);
        assertEquals(
                """
                Needs left out because they were first stated after 2026-06-06: 2 (N-2, N-6).
                Left out because they are dated after 2026-06-06: pieces of evidence 1, questions 1.
                Implicit needs to develop next with this kind of question, Implication question: 2 (N-1, N-3).
                Explicit needs that nothing we offer answers: 2 (N-4, N-5).
                Implicit needs that nothing we offer answers: 1 (N-3).
                Features that answer implicit needs alone, and so are advantages rather than benefits: 1 (stock on call).
                Features that answer nothing the account had stated by 2026-06-06: 1 (low price).
                Nothing is recorded for these factors of the purchase: Need, Price, Experience.
                """.lines().toList(), findings.stream().map(Texts.english()::of).toList());
        assertEquals(
                """
                首次提出晚于 2026-06-06、因而未计入的需求：2 项（N-2、N-6）。
                日期晚于 2026-06-06、因而未计入的记录：依据 1 条，提问 1 个。
                仍是隐含需求、下一步应提“暗示问题”的需求：2 项（N-1、N-3）。
                我方尚无方案可以满足的明确需求：2 项（N-4、N-5）。
                我方尚无方案可以满足的隐含需求：1 项（N-3）。
                只针对隐含需求、因而只是优点而不是利益的特征：1 项（stock on call）。
                所针对的需求截至 2026-06-06 均未提出的特征：1 项（low price）。
                尚无任何记录的采购要素：需求、价格、体验。
                """.lines().toList(), findings.stream().map(Texts.chinese()::of).toList());
    }

    @Test
    void findings_nameImplicitNeeds_byTheKindOfQuestion() {
        Need explicit = need("N-9", day(0), EXPLICIT).withFactors(PurchaseFactor.values());
        List<Need> needs = List.of(
                asking(need("N-1", day(0), IMPLICIT), question(SpinQuestionKind.IMPLICATION, day(0))),
                need("N-2", day(0), IMPLICIT),
                asking(need("N-3", day(0), IMPLICIT), question(SpinQuestionKind.SITUATION, day(0))),
                explicit,
                need("N-4", day(0), IMPLICIT));
        FeatureAdvantageBenefit all = answer("all of it", "N-1", "N-2", "N-3", "N-4", "N-9");
        assertEquals(
                List.of(
                        Finding.of(
                                NeedFinding.NEEDS_STILL_IMPLICIT, SpinQuestionKind.SITUATION, 2, List.of("N-2", "N-4")),
                        Finding.of(NeedFinding.NEEDS_STILL_IMPLICIT, SpinQuestionKind.PROBLEM, 1, List.of("N-3")),
                        Finding.of(NeedFinding.NEEDS_STILL_IMPLICIT, SpinQuestionKind.NEED_PAYOFF, 1, List.of("N-1"))),
                NeedsReview.of(needs, List.of(all), day(0)).findings());
        assertEquals(
                List.of(),
                NeedsReview.of(List.of(explicit), List.of(answer("it", "N-9")), day(0))
                        .findings());
    }

    @Test
    void laterEntries_areFound_eachForItself() {
        Need asked = asking(
                need("N-1", day(0), EXPLICIT).withFactors(PurchaseFactor.values()),
                question(SpinQuestionKind.PROBLEM, day(2)));
        Need said = need("N-1", day(0), EXPLICIT)
                .withFactors(PurchaseFactor.values())
                .withEvidence(
                        new NeedEvidence(day(0), EXPLICIT, "we want it"),
                        new NeedEvidence(day(2), EXPLICIT, "we want it still"));
        List<FeatureAdvantageBenefit> answers = List.of(answer("it", "N-1"));
        assertEquals(
                List.of(Finding.of(NeedFinding.LATER_ENTRIES_LEFT_OUT, day(1), 0, 1)),
                NeedsReview.of(List.of(asked), answers, day(1)).findings());
        assertEquals(
                List.of(Finding.of(NeedFinding.LATER_ENTRIES_LEFT_OUT, day(1), 1, 0)),
                NeedsReview.of(List.of(said), answers, day(1)).findings());
        assertEquals(List.of(), NeedsReview.of(List.of(said), answers, day(2)).findings());
    }

    @Test
    void review_isEmpty_withoutNeeds() {
        NeedsReview review = NeedsReview.of(List.of(), List.of(), day(0));
        assertEquals(Optional.empty(), review.account());
        assertEquals(List.of(), review.unanswered());
        assertEquals(
                List.of(Finding.of(NeedFinding.FACTORS_UNRECORDED, List.of(PurchaseFactor.values()))),
                review.findings());
    }

    @Test
    void input_isReadOnce() {
        Iterable<Need> needs = six().stream()::iterator;
        Iterable<FeatureAdvantageBenefit> answers = Stream.of(FIRST)::iterator;
        assertEquals(ids("N-1", "N-3"), NeedsReview.of(needs, answers, day(5)).implicit());
    }

    /** As in the guide to the package. */
    @Test
    void guide_isTrue() {
        Need output = Need.builder()
                .id("N-1")
                .account("W")
                .motive(NeedMotive.NEEDED)
                .statement("output falls behind in autumn")
                .addFactors(PurchaseFactor.VALUE, PurchaseFactor.TRUST)
                .addEvidence(LocalDate.of(2026, 9, 1), NeedState.IMPLICIT, "we never keep up in autumn")
                .addQuestion(SpinQuestion.builder()
                        .kind(SpinQuestionKind.PROBLEM)
                        .text("where does it get tight?")
                        .askedOn(LocalDate.of(2026, 9, 1))
                        .build())
                .build();
        FeatureAdvantageBenefit stock = FeatureAdvantageBenefit.builder()
                .feature("stock on call")
                .advantage("covers peaks")
                .benefit("delivers in autumn too")
                .addNeed("N-1")
                .build();
        NeedsReview review = NeedsReview.of(List.of(output), List.of(stock), LocalDate.of(2026, 9, 13));
        assertEquals("{N-1=IMPLICATION}", review.nextQuestions().toString());
        assertEquals(List.of(stock), review.advantages());
        assertEquals(3, review.findings().size(), "still implicit, an advantage only, factors without record");
    }

    /** As in the description of the review. */
    @Test
    void exampleOfTheReview_isTrue() {
        Need behind = asking(need("N-1", day(0), IMPLICIT), question(SpinQuestionKind.PROBLEM, day(0)));
        Need oneSupplier = need("N-2", day(0), EXPLICIT);
        FeatureAdvantageBenefit offer = answer("stock on call", "N-1");
        NeedsReview review = NeedsReview.of(List.of(behind, oneSupplier), List.of(offer), day(0));
        assertEquals(Map.of(NeedId.of("N-1"), SpinQuestionKind.IMPLICATION), review.nextQuestions());
        assertEquals(List.of(offer), review.advantages());
        assertEquals(ids("N-2"), review.unanswered());
    }

    @Test
    void texts_tellNothingThatWasSaid() {
        NeedsReview review = NeedsReview.of(six(), List.of(FIRST), day(5));
        assertFalse(review.toString().contains("what was"), review.toString());
        assertTrue(review.toString().contains("N-1"));
    }

    @Test
    void review_isRefused_whenIdsAreRepeated() {
        Need need = need("N-1", day(0), IMPLICIT);
        Need other = need("N-2", day(0), IMPLICIT);
        assertRefused(
                "Expected one need per id in 'needs', but found 2 offenders: N-2, N-1",
                () -> NeedsReview.of(List.of(need, other, other, need, need), List.of(), day(0)));
    }

    @Test
    void review_isRefused_whenNeedsAreOfSeveralAccounts() {
        Need need = need("N-1", day(0), IMPLICIT);
        assertRefused(
                "Expected all 'needs' of account W like the first, but found 2 offenders: N-2 of Y, N-4 of Z",
                () -> NeedsReview.of(
                        List.of(
                                need,
                                need.withId(NeedId.of("N-2")).withAccount(AccountId.of("Y")),
                                need.withId(NeedId.of("N-3")),
                                need.withId(NeedId.of("N-4")).withAccount(AccountId.of("Z"))),
                        List.of(),
                        day(0)));
    }

    @Test
    void review_isRefused_whenAnAnswerNamesAnUnknownNeed() {
        assertRefused(
                "Expected only ids of 'needs' in 'answers', but found 2 offenders: N-9, N-8",
                () -> NeedsReview.of(
                        List.of(need("N-1", day(0), IMPLICIT)),
                        List.of(answer("this", "N-1", "N-9"), answer("that", "N-8", "N-9")),
                        day(0)));
    }

    @Test
    void review_isRefused_whenAnAnswerIsGivenTwice() {
        List<Need> needs = List.of(need("N-1", day(0), IMPLICIT), need("N-2", day(0), IMPLICIT));
        FeatureAdvantageBenefit stock = answer("stock", "N-1", "N-2");
        FeatureAdvantageBenefit training = answer("training", "N-1");
        assertRefused(
                "Expected each of 'answers' once, but found 2 offenders: training, stock",
                () -> NeedsReview.of(
                        needs, List.of(stock, training, training, answer("stock", "N-2", "N-1"), stock), day(0)));
        assertEquals(
                2,
                NeedsReview.of(needs, List.of(stock, stock.withBenefit("something else")), day(0))
                        .advantages()
                        .size());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("needs", () -> NeedsReview.of(null, List.of(), day(0)));
        assertNull("answers", () -> NeedsReview.of(List.of(), null, day(0)));
        assertNull("asOf", () -> NeedsReview.of(List.of(), List.of(), null));
        assertNull("needs", () -> NeedsReview.of(Collections.singletonList(null), List.of(), day(0)));
        assertNull("answers", () -> NeedsReview.of(List.of(), Collections.singletonList(null), day(0)));
    }
}
