package io.github.keyaccount.need;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.need.NeedState.EXPLICIT;
import static io.github.keyaccount.need.NeedState.IMPLICIT;
import static io.github.keyaccount.need.Needs.asking;
import static io.github.keyaccount.need.Needs.day;
import static io.github.keyaccount.need.Needs.need;
import static io.github.keyaccount.need.Needs.question;
import static io.github.keyaccount.need.SpinQuestionKind.IMPLICATION;
import static io.github.keyaccount.need.SpinQuestionKind.NEED_PAYOFF;
import static io.github.keyaccount.need.SpinQuestionKind.PROBLEM;
import static io.github.keyaccount.need.SpinQuestionKind.SITUATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.ContactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);

    private static Need.Builder complete() {
        return Need.builder()
                .id("N-1")
                .account("W")
                .motive(NeedMotive.WANTED)
                .statement("Li Wei wants one supplier for all shops")
                .addFactors(PurchaseFactor.EXPERIENCE, PurchaseFactor.VALUE)
                .statedBy("C-1")
                .addQuestion(SpinQuestion.builder()
                        .kind(PROBLEM)
                        .text("what does Li Wei struggle with?")
                        .askedOn(JUNE_1)
                        .askedOf("C-1")
                        .answer("Li Wei has nine suppliers")
                        .build())
                .addEvidence(JUNE_10, EXPLICIT, "Li Wei: we want one supplier")
                .addEvidence(JUNE_1, IMPLICIT, "Li Wei: nine are too many");
    }

    // Laws

    @Provide
    Arbitrary<List<Need>> needs() {
        return Needs.lists();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Needs.days();
    }

    @Provide
    Arbitrary<SpinQuestion> questions() {
        return Needs.questions();
    }

    /** By walking back day by day until something was said. */
    @Property(tries = 200)
    void state_isThatOfTheLastDayOnWhichSomethingWasSaid(
            @ForAll("needs") List<Need> needs, @ForAll("days") LocalDate asOf) {
        for (Need need : needs) {
            Optional<NeedState> expected = Optional.empty();
            for (LocalDate day = asOf; expected.isEmpty() && !day.isBefore(Needs.START); day = day.minusDays(1)) {
                for (NeedEvidence piece : need.evidence()) {
                    if (piece.date().equals(day)) {
                        expected = Optional.of(piece.state());
                    }
                }
            }
            assertEquals(expected, need.state(asOf));
        }
    }

    @Property(tries = 100)
    void orderOfDaysInEvidenceAndQuestions_doesNotMatter(
            @ForAll("needs") List<Need> needs, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        List<LocalDate> days = new ArrayList<>(
                IntStream.range(0, Needs.DAYS).mapToObj(Needs::day).toList());
        Collections.shuffle(days, new Random(seed));
        for (Need need : needs) {
            Need shuffled = need.withEvidence(days.stream()
                            .flatMap(day -> need.evidence().stream()
                                    .filter(piece -> piece.date().equals(day)))
                            .toList())
                    .withQuestions(days.stream()
                            .flatMap(day -> need.questions().stream()
                                    .filter(question -> question.askedOn().equals(day)))
                            .toList());
            assertEquals(need.evidence().size(), shuffled.evidence().size());
            assertEquals(need.questions().size(), shuffled.questions().size());
            assertEquals(need.state(asOf), shuffled.state(asOf));
            assertEquals(need.nextQuestion(asOf), shuffled.nextQuestion(asOf));
        }
    }

    /** By asking the questions over again, day by day, and moving the next one with each of them. */
    @Property(tries = 300)
    void nextQuestion_isThatAfterAllQuestionsInTurn(@ForAll("needs") List<Need> needs, @ForAll("days") LocalDate asOf) {
        for (Need need : needs) {
            SpinQuestionKind next = SITUATION;
            boolean payoffAsked = false;
            for (LocalDate day = Needs.START; !day.isAfter(asOf); day = day.plusDays(1)) {
                for (SpinQuestion question : need.questions()) {
                    if (!question.askedOn().equals(day)) {
                        continue;
                    }
                    SpinQuestionKind kind = question.kind();
                    if (kind == NEED_PAYOFF || (payoffAsked && kind != IMPLICATION)) {
                        next = IMPLICATION;
                    } else if (kind == IMPLICATION) {
                        next = NEED_PAYOFF;
                    } else if (kind == PROBLEM && next != NEED_PAYOFF) {
                        next = IMPLICATION;
                    } else if (next == SITUATION) {
                        next = PROBLEM;
                    }
                    payoffAsked |= kind == NEED_PAYOFF;
                }
            }
            boolean implicit = need.state(asOf).equals(Optional.of(IMPLICIT));
            assertEquals(implicit ? Optional.of(next) : Optional.empty(), need.nextQuestion(asOf));
        }
    }

    @Property(tries = 200)
    void questionThatIsAsked_isNotTheNextOneAgain(
            @ForAll("needs") List<Need> needs, @ForAll("questions") SpinQuestion further) {
        LocalDate end = day(Needs.DAYS);
        for (Need need : needs) {
            Need asked = asking(need, further.withAskedOn(end));
            assertNotEquals(Optional.of(further.kind()), asked.nextQuestion(end));
        }
    }

    // Cases

    /** By hand, for a need stated as a difficulty on June 1, as a wish on June 10, as a difficulty again on June 20. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05-31,
            2026-06-01, IMPLICIT
            2026-06-09, IMPLICIT
            2026-06-10, EXPLICIT
            2026-06-19, EXPLICIT
            2026-06-20, IMPLICIT
            """)
    void state_isThatOfTheLatestEvidence_andFallsBackOnlyIfStated(LocalDate asOf, NeedState expected) {
        Need need = complete()
                .addEvidence(LocalDate.of(2026, 6, 20), IMPLICIT, "nine are not so bad")
                .build();
        assertEquals(Optional.ofNullable(expected), need.state(asOf));
        if (asOf.isBefore(LocalDate.of(2026, 6, 20))) {
            assertEquals(need.state(asOf), complete().build().state(asOf));
        }
    }

    @Test
    void nextQuestion_isThatAfterTheFurthestKindAskedByThen() {
        Need need = need("N-1", day(0), IMPLICIT);
        assertEquals(Optional.of(SITUATION), need.nextQuestion(day(9)));
        Need asked = asking(
                need,
                question(IMPLICATION, day(3)),
                question(SITUATION, day(4)),
                question(NEED_PAYOFF, day(6)),
                question(PROBLEM, day(1)));
        assertEquals(Optional.of(SITUATION), asked.nextQuestion(day(0)));
        assertEquals(Optional.of(IMPLICATION), asked.nextQuestion(day(1)));
        assertEquals(Optional.of(NEED_PAYOFF), asked.nextQuestion(day(3)));
        assertEquals(Optional.of(NEED_PAYOFF), asked.nextQuestion(day(5)));
        assertEquals(Optional.of(IMPLICATION), asked.nextQuestion(day(6)));
    }

    /** By hand: the kinds asked one after the other, one a day, and what comes next. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            SITUATION                                      , PROBLEM
            SITUATION PROBLEM                              , IMPLICATION
            PROBLEM SITUATION                              , IMPLICATION
            IMPLICATION                                    , NEED_PAYOFF
            IMPLICATION PROBLEM                            , NEED_PAYOFF
            IMPLICATION SITUATION                          , NEED_PAYOFF
            NEED_PAYOFF                                    , IMPLICATION
            NEED_PAYOFF NEED_PAYOFF                        , IMPLICATION
            IMPLICATION NEED_PAYOFF                        , IMPLICATION
            NEED_PAYOFF IMPLICATION                        , NEED_PAYOFF
            NEED_PAYOFF IMPLICATION IMPLICATION            , NEED_PAYOFF
            NEED_PAYOFF IMPLICATION NEED_PAYOFF            , IMPLICATION
            NEED_PAYOFF IMPLICATION NEED_PAYOFF IMPLICATION, NEED_PAYOFF
            NEED_PAYOFF SITUATION                          , IMPLICATION
            NEED_PAYOFF PROBLEM                            , IMPLICATION
            NEED_PAYOFF IMPLICATION PROBLEM                , IMPLICATION
            NEED_PAYOFF IMPLICATION SITUATION              , IMPLICATION
            """)
    void nextQuestion_followsTheLatest_onceANeedPayoffQuestionWasAsked(String asked, SpinQuestionKind next) {
        Need daily = need("N-1", day(0), IMPLICIT);
        Need inOneTalk = daily;
        int day = 0;
        for (String kind : asked.split(" ")) {
            daily = asking(daily, question(SpinQuestionKind.valueOf(kind), day(day++)));
            inOneTalk = asking(inOneTalk, question(SpinQuestionKind.valueOf(kind), day(0)));
        }
        assertEquals(Optional.of(next), daily.nextQuestion(day(9)));
        assertEquals(Optional.of(next), inOneTalk.nextQuestion(day(0)));
    }

    @Test
    void nextQuestion_isEmpty_unlessTheNeedIsImplicit() {
        Need need = complete().build();
        assertEquals(Optional.empty(), need.nextQuestion(LocalDate.of(2026, 5, 31)));
        assertEquals(Optional.of(IMPLICATION), need.nextQuestion(JUNE_1));
        assertEquals(Optional.empty(), need.nextQuestion(JUNE_10));
    }

    @Test
    void need_keepsWhatItIsGiven() {
        Need need = complete().build();
        assertEquals(NeedId.of("N-1"), need.id());
        assertEquals(AccountId.of("W"), need.account());
        assertEquals(NeedMotive.WANTED, need.motive());
        assertEquals("Li Wei wants one supplier for all shops", need.statement());
        assertEquals(
                List.of(PurchaseFactor.VALUE, PurchaseFactor.EXPERIENCE),
                List.copyOf(need.factors()),
                "in the order of the factors");
        assertEquals(Optional.of(ContactId.of("C-1")), need.statedBy());
        assertEquals(
                List.of(
                        new NeedEvidence(JUNE_10, EXPLICIT, "Li Wei: we want one supplier"),
                        new NeedEvidence(JUNE_1, IMPLICIT, "Li Wei: nine are too many")),
                need.evidence());
        SpinQuestion question = need.questions().get(0);
        assertEquals("what does Li Wei struggle with?", question.text());
        assertEquals(Optional.of("Li Wei has nine suppliers"), question.answer());
        assertEquals(Optional.of(ContactId.of("C-1")), question.askedOf());
        assertEquals(complete().build(), need);
        assertEquals(complete().build().hashCode(), need.hashCode());
        assertNotEquals(need.withMotive(NeedMotive.NEEDED), need);
        assertEquals(Set.of(), need("N-1", JUNE_1, IMPLICIT).factors());
        assertEquals(Optional.empty(), need("N-1", JUNE_1, IMPLICIT).statedBy());
    }

    @Test
    void texts_tellNothingThatWasSaid() {
        Need need = complete().build();
        for (String text : List.of(
                need.toString(),
                need.questions().get(0).toString(),
                need.evidence().get(0).toString())) {
            assertFalse(text.contains("Li Wei"), text);
        }
        assertTrue(need.toString().contains("N-1"));
        assertEquals("EXPLICIT on 2026-06-10", need.evidence().get(0).toString());
    }

    @Test
    void state_isThatOfTheLastEvidenceOfADay() {
        NeedEvidence bad = new NeedEvidence(JUNE_1, IMPLICIT, "it is bad");
        NeedEvidence wanted = new NeedEvidence(JUNE_1, EXPLICIT, "we want it");
        NeedEvidence required = new NeedEvidence(JUNE_1, EXPLICIT, "we must have it");
        NeedEvidence earlier = new NeedEvidence(JUNE_1.minusDays(1), IMPLICIT, "it is bad");
        Need need = need("N-1", JUNE_1, IMPLICIT);
        assertEquals(Optional.of(EXPLICIT), need.withEvidence(bad, wanted).state(JUNE_1));
        assertEquals(Optional.of(IMPLICIT), need.withEvidence(wanted, bad).state(JUNE_1));
        assertEquals(Optional.of(EXPLICIT), need.withEvidence(wanted, required).state(JUNE_1));
        assertEquals(
                Optional.of(EXPLICIT), need.withEvidence(bad, wanted, earlier).state(JUNE_1));
    }

    @Test
    void need_isRefused_withTheSameEvidenceTwice() {
        assertRefused(
                "Expected each piece of 'evidence' of need N-1 once, but found 2 offenders: IMPLICIT on 2026-06-01,"
                        + " EXPLICIT on 2026-06-10",
                () -> complete()
                        .addEvidence(JUNE_1, IMPLICIT, "Li Wei: nine are too many")
                        .addEvidence(JUNE_10, EXPLICIT, "Li Wei: we want one supplier")
                        .addEvidence(JUNE_10, IMPLICIT, "Li Wei: we want one supplier")
                        .addEvidence(JUNE_10, EXPLICIT, "Li Wei: we want one supplier")
                        .build());
    }

    @Test
    void need_isRefused_withoutContent() {
        assertRefused(
                "Expected a non-blank 'statement' of need N-1, but found ' '",
                () -> complete().build().withStatement(" "));
        assertRefused(
                "Expected at least one piece of 'evidence' of need N-1, but found none",
                () -> complete().build().withEvidence());
        assertRefused(
                "Expected a non-blank 'words' of a piece of evidence, but found ''",
                () -> new NeedEvidence(JUNE_1, IMPLICIT, ""));
        assertRefused(
                "Expected a non-blank 'text' of a question, but found ''",
                () -> question(PROBLEM, JUNE_1).withText(""));
        assertRefused(
                "Expected a non-blank 'answer' to a question, but found ''",
                () -> question(PROBLEM, JUNE_1).withAnswer(""));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Need.builder().id("N-1").build())
                .getMessage();
        assertTrue(message.contains("motive"), message);
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("id", () -> Need.builder().id((String) null));
        assertNull("account", () -> Need.builder().account((String) null));
        assertNull("statedBy", () -> Need.builder().statedBy((String) null));
        assertNull("date", () -> Need.builder().addEvidence(null, IMPLICIT, "so"));
        assertNull("state", () -> Need.builder().addEvidence(JUNE_1, null, "so"));
        assertNull("words", () -> Need.builder().addEvidence(JUNE_1, IMPLICIT, null));
        assertNull("askedOf", () -> SpinQuestion.builder().askedOf((String) null));
        assertNull("asOf", () -> complete().build().state(null));
        assertNull("asOf", () -> complete().build().nextQuestion(null));
    }
}
