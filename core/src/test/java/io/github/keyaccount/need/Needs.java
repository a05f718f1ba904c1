package io.github.keyaccount.need;

import static io.github.keyaccount.need.NeedState.EXPLICIT;
import static io.github.keyaccount.need.NeedState.IMPLICIT;

import io.github.keyaccount.account.ContactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Needs, and what answers them, for the tests. */
final class Needs {
    static final LocalDate START = LocalDate.of(2026, 6, 1);

    /** All that is dated lies within so many days from the start. */
    static final int DAYS = 20;

    private Needs() {}

    static LocalDate day(int offset) {
        return START.plusDays(offset);
    }

    static Need need(String id, LocalDate date, NeedState state) {
        return Need.builder()
                .id(id)
                .account("W")
                .motive(NeedMotive.NEEDED)
                .statement("what is needed")
                .addEvidence(date, state, "what was said")
                .build();
    }

    static SpinQuestion question(SpinQuestionKind kind, LocalDate askedOn) {
        return SpinQuestion.builder()
                .kind(kind)
                .text("what was asked")
                .askedOn(askedOn)
                .build();
    }

    static Need asking(Need need, SpinQuestion... more) {
        List<SpinQuestion> questions = new ArrayList<>(need.questions());
        questions.addAll(List.of(more));
        return need.withQuestions(questions);
    }

    static FeatureAdvantageBenefit answer(String feature, String... needs) {
        FeatureAdvantageBenefit.Builder answer = FeatureAdvantageBenefit.builder()
                .feature(feature)
                .advantage("how it helps")
                .benefit("what it brings");
        for (String need : needs) {
            answer.addNeed(need);
        }
        return answer.build();
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(Needs::day);
    }

    static Arbitrary<SpinQuestion> questions() {
        return Combinators.combine(Arbitraries.of(SpinQuestionKind.class), days())
                .as(Needs::question);
    }

    /** Up to eight needs N-0, N-1, ... of one account, with up to five pieces of evidence, some of one day, in any order. */
    static Arbitrary<List<Need>> lists() {
        Arbitrary<List<NeedEvidence>> evidence = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS / 2).map(Needs::day),
                        Arbitraries.of(IMPLICIT, IMPLICIT, EXPLICIT))
                .as((date, state) -> new NeedEvidence(date, state, "what was said"))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
        Arbitrary<Set<PurchaseFactor>> factors =
                Arbitraries.of(PurchaseFactor.class).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(NeedMotive.class),
                        evidence,
                        questions().list().ofMaxSize(6),
                        factors,
                        Arbitraries.of("C-1", "C-2").map(ContactId::of).optional())
                .as((motive, said, questions, ofThePurchase, statedBy) -> Need.builder()
                        .id("N")
                        .account("W")
                        .motive(motive)
                        .statement("what is needed")
                        .factors(ofThePurchase)
                        .statedBy(statedBy)
                        .questions(questions)
                        .evidence(said)
                        .build())
                .list()
                .ofMaxSize(8)
                .map(Needs::numbered)
                .withoutEdgeCases();
    }

    private static List<Need> numbered(List<Need> needs) {
        List<Need> numbered = new ArrayList<>();
        needs.forEach(need -> numbered.add(need.withId(NeedId.of("N-" + numbered.size()))));
        return numbered;
    }

    /** Up to eight answers; each names some of the needs of a list by positions that may lie beyond its end. */
    static Arbitrary<List<Set<Integer>>> answeredPositions() {
        return Arbitraries.integers()
                .between(0, 7)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    static List<FeatureAdvantageBenefit> answers(List<Need> needs, List<Set<Integer>> positions) {
        List<FeatureAdvantageBenefit> answers = new ArrayList<>();
        for (Set<Integer> named : positions) {
            String[] ids = named.stream()
                    .filter(position -> position < needs.size())
                    .map(position -> "N-" + position)
                    .toArray(String[]::new);
            if (ids.length > 0) {
                answers.add(answer("feature " + answers.size(), ids));
            }
        }
        return answers;
    }
}
