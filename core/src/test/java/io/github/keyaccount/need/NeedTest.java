package io.github.keyaccount.need;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.need.NeedState.EXPLICIT;
import static io.github.keyaccount.need.NeedState.IMPLICIT;
import static io.github.keyaccount.need.Needs.asking;
import static io.github.keyaccount.need.Needs.day;
import static io.github.keyaccount.need.Needs.need;
import static io.github.keyaccount.need.Needs.question;
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
                        .kind(SpinQuestionKind.PROBLEM)
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
    void orderOfEvidenceAndQuestions_doesNotMatter(
            @ForAll("needs") List<Need> needs, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        for (Need need : needs) {
            List<NeedEvidence> evidence = new ArrayList<>(need.evidence());
            Collections.shuffle(evidence, new Random(seed));
            List<SpinQuestion> questions = new ArrayList<>(need.questions());
            Collections.shuffle(questions, new Random(seed));
            Need shuffled = need.withEvidence(evidence).withQuestions(questions);
            assertEquals(need.state(asOf), shuffled.state(asOf));
            assertEquals(need.nextQuestion(asOf), shuffled.nextQuestion(asOf));
        }
    }

    /** The one step back is that from the need-payoff question to implication, when the former is first asked. */
    @Property(tries = 200)
    void furtherQuestion_neverMovesTheNextKindBack(
            @ForAll("needs") List<Need> needs,
            @ForAll("questions") SpinQuestion further,
            @ForAll("days") LocalDate asOf) {
        for (Need need : needs) {
            Optional<SpinQuestionKind> before = need.nextQuestion(asOf);
            Optional<SpinQuestionKind> after = asking(need, further).nextQuestion(asOf);
            assertEquals(before.isPresent(), after.isPresent());
            assertEquals(before.isPresent(), need.state(asOf).equals(Optional.of(IMPLICIT)));
            boolean wentBack = before.isPresent() && after.get().compareTo(before.get()) < 0;
            assertEquals(
                    before.equals(Optional.of(SpinQuestionKind.NEED_PAYOFF))
                            && further.kind() == SpinQuestionKind.NEED_PAYOFF
                            && !further.askedOn().isAfter(asOf),
                    wentBack);
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
    void nextQuestion_followsTheFurthestKindAskedByThen() {
        Need need = need("N-1", day(0), IMPLICIT);
        assertEquals(Optional.of(SpinQuestionKind.SITUATION), need.nextQuestion(day(9)));
        Need asked = asking(
                need,
                question(SpinQuestionKind.IMPLICATION, day(3)),
                question(SpinQuestionKind.SITUATION, day(4)),
                question(SpinQuestionKind.NEED_PAYOFF, day(6)),
                question(SpinQuestionKind.PROBLEM, day(1)));
        assertEquals(Optional.of(SpinQuestionKind.SITUATION), asked.nextQuestion(day(0)));
        assertEquals(Optional.of(SpinQuestionKind.IMPLICATION), asked.nextQuestion(day(1)));
        assertEquals(Optional.of(SpinQuestionKind.NEED_PAYOFF), asked.nextQuestion(day(3)));
        assertEquals(Optional.of(SpinQuestionKind.NEED_PAYOFF), asked.nextQuestion(day(5)));
        assertEquals(Optional.of(SpinQuestionKind.IMPLICATION), asked.nextQuestion(day(6)));
    }

    @Test
    void nextQuestion_isEmpty_unlessTheNeedIsImplicit() {
        Need need = complete().build();
        assertEquals(Optional.empty(), need.nextQuestion(LocalDate.of(2026, 5, 31)));
        assertEquals(Optional.of(SpinQuestionKind.IMPLICATION), need.nextQuestion(JUNE_1));
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
    void evidence_mayShowOneStateTwiceADay() {
        Need need = need("N-1", JUNE_1, IMPLICIT);
        List<NeedEvidence> twice = List.of(
                new NeedEvidence(JUNE_1, EXPLICIT, "we want it"),
                new NeedEvidence(JUNE_1, EXPLICIT, "we must have it"));
        assertEquals(Optional.of(EXPLICIT), need.withEvidence(twice).state(JUNE_1));
    }

    @Test
    void need_isRefused_whenOneDayShowsTwoStates() {
        assertRefused(
                "Expected one state per day in 'evidence' of need N-1, but found 2 offenders: 2026-06-01, 2026-06-10",
                () -> complete()
                        .addEvidence(JUNE_10, IMPLICIT, "or not")
                        .addEvidence(JUNE_1, EXPLICIT, "or so")
                        .addEvidence(LocalDate.of(2026, 6, 2), EXPLICIT, "yes")
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
                () -> question(SpinQuestionKind.PROBLEM, JUNE_1).withText(""));
        assertRefused(
                "Expected a non-blank 'answer' to a question, but found ''",
                () -> question(SpinQuestionKind.PROBLEM, JUNE_1).withAnswer(""));
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
