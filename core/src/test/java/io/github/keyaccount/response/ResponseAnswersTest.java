package io.github.keyaccount.response;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.response.ResponseAnswer.AT_PRESENT;
import static io.github.keyaccount.response.ResponseAnswer.WITHOUT_EFFORT;
import static io.github.keyaccount.response.ResponseAnswer.WITHOUT_LIMIT;
import static io.github.keyaccount.response.ResponseAnswer.WITH_HALF_MORE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.keyaccount.explain.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ResponseAnswersTest {
    private static final ResponseAnswers TWO = ResponseAnswers.builder()
            .presentEffort(10)
            .withoutEffort(100)
            .atPresent(230)
            .build();

    private static final ResponseAnswers ALL = TWO.withWithHalfMore(280).withWithoutLimit(360);

    @Provide
    Arbitrary<ResponseCurve> curves() {
        return AnyCurve.any();
    }

    @Property(tries = 300)
    void deviations_areWhatTheCurveSays_lessWhatWasAnswered(@ForAll("curves") ResponseCurve curve) {
        List<AnswerDeviation> rows = ALL.deviations(curve);
        assertEquals(
                List.of(WITHOUT_EFFORT, AT_PRESENT, WITH_HALF_MORE, WITHOUT_LIMIT),
                rows.stream().map(AnswerDeviation::answer).toList());
        assertEquals(
                List.of(100.0, 230.0, 280.0, 360.0),
                rows.stream().map(AnswerDeviation::answered).toList());
        assertEquals(
                List.of(
                        OptionalDouble.of(curve.at(0)),
                        OptionalDouble.of(curve.at(10)),
                        OptionalDouble.of(curve.at(15)),
                        curve.limit()),
                rows.stream().map(AnswerDeviation::calculated).toList());
        assertEquals(OptionalDouble.of(curve.at(15) - 280), rows.get(2).deviation());
    }

    /** 100 + 30 × √10 is 94.868 + 100, 100 + 30 × √15 is 116.190 + 100. */
    @Test
    void deviations_showAnswersGiven_only() {
        PowerResponse root = PowerResponse.of(100, 30, 0.5);
        List<AnswerDeviation> rows = TWO.withWithHalfMore(280).deviations(root);
        assertEquals(3, rows.size());
        assertEquals(OptionalDouble.of(0), rows.get(0).deviation());
        assertEquals(-35.132, rows.get(1).deviation().orElseThrow(), 1e-3);
        assertEquals(-63.810, rows.get(2).deviation().orElseThrow(), 1e-3);
        assertEquals(2, TWO.deviations(root).size());
        assertEquals(OptionalDouble.empty(), ALL.deviations(root).get(3).deviation());
        assertThrows(UnsupportedOperationException.class, rows::clear);
    }

    @Test
    void sales_areThoseOfTheAnswer() {
        assertEquals(
                List.of(OptionalDouble.of(100), OptionalDouble.of(230), OptionalDouble.of(280), OptionalDouble.of(360)),
                Arrays.stream(ResponseAnswer.values()).map(ALL::sales).toList());
        assertEquals(OptionalDouble.empty(), TWO.sales(WITH_HALF_MORE));
        assertEquals(OptionalDouble.empty(), TWO.sales(WITHOUT_LIMIT));
    }

    @Test
    void answersAtTheEdges_areTaken() {
        assertEquals(1e-6, TWO.withPresentEffort(1e-6).presentEffort());
        assertEquals(6e8, TWO.withPresentEffort(6e8).presentEffort());
        assertEquals(0, TWO.withWithoutEffort(0).withoutEffort());
        assertEquals(OptionalDouble.of(1e15), TWO.withWithoutLimit(1e15).withoutLimit());
        ResponseAnswers flat = TWO.withAtPresent(100).withWithHalfMore(100).withWithoutLimit(100);
        assertEquals(OptionalDouble.of(100), flat.withoutLimit());
        // Half as much again as the largest effort is still answered.
        assertEquals(
                3,
                flat.withWithoutLimit(OptionalDouble.empty())
                        .withPresentEffort(6e8)
                        .deviations(AdbudgResponse.of(0, 1, 1, 1))
                        .size());
    }

    @Test
    void wrongNumbers_areRefused() {
        assertRefused("Expected 1E-6 <= 'presentEffort' <= 6E8, but found 0.0", () -> TWO.withPresentEffort(0));
        assertRefused(
                "Expected 1E-6 <= 'presentEffort' <= 6E8, but found 6.00000001E8",
                () -> TWO.withPresentEffort(600000001));
        assertRefused(
                "Expected 1E-6 <= 'presentEffort' <= 6E8, but found NaN", () -> TWO.withPresentEffort(Double.NaN));
        assertRefused("Expected 0 <= 'withoutEffort' <= 1E15, but found -1.0", () -> TWO.withWithoutEffort(-1));
        assertRefused("Expected 0 <= 'atPresent' <= 1E15, but found NaN", () -> TWO.withAtPresent(Double.NaN));
        assertRefused(
                "Expected 0 <= 'withHalfMore' <= 1E15, but found Infinity",
                () -> TWO.withWithHalfMore(Double.POSITIVE_INFINITY));
        assertRefused("Expected 0 <= 'withoutLimit' <= 1E15, but found 1.0E16", () -> TWO.withWithoutLimit(1e16));
    }

    @Test
    void answersThatContradictEachOther_areNamed() {
        assertRefused(
                "Expected 'withoutEffort' <= 'atPresent', but found 1 offender: 'withoutEffort' 100.0 but 'atPresent'"
                        + " 99.0",
                () -> TWO.withAtPresent(99));
        assertRefused(
                "Expected 'withoutEffort' <= 'atPresent' <= 'withoutLimit', but found 1 offender: 'atPresent' 230.0 but"
                        + " 'withoutLimit' 229.0",
                () -> TWO.withWithoutLimit(229));
        assertRefused(
                "Expected 'withoutEffort' <= 'atPresent' <= 'withHalfMore' <= 'withoutLimit', but found 2 offenders:"
                        + " 'withoutEffort' 300.0 but 'atPresent' 230.0, 'withHalfMore' 280.0 but 'withoutLimit' 270.0",
                () -> ResponseAnswers.builder()
                        .presentEffort(10)
                        .atPresent(230)
                        .withHalfMore(280)
                        .withoutEffort(300)
                        .withoutLimit(270)
                        .build());
    }

    @Test
    void missingAnswers_areRefused() {
        assertRefused(
                "Cannot build ResponseAnswers, some of required attributes are not set [presentEffort, withoutEffort,"
                        + " atPresent]",
                () -> ResponseAnswers.builder().build());
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("answer", () -> TWO.sales(null));
        assertNull("curve", () -> TWO.deviations(null));
        assertNull("answer", () -> new AnswerDeviation(null, 1, OptionalDouble.empty()));
        assertNull("calculated", () -> new AnswerDeviation(AT_PRESENT, 1, null));
    }

    @Test
    void deviation_isOfSalesThatCanBe() {
        assertRefused(
                "Expected 0 <= 'answered' <= 1E15, but found -1.0",
                () -> new AnswerDeviation(AT_PRESENT, -1, OptionalDouble.empty()));
        assertEquals(
                "AnswerDeviation[answer=AT_PRESENT, answered=0.0, calculated=OptionalDouble[2.0]]",
                new AnswerDeviation(AT_PRESENT, -0.0, OptionalDouble.of(2)).toString());
    }

    @Test
    void deviation_hasSalesThatACurveCanHave() {
        assertRefused(
                "Expected 0 <= 'calculated' <= 1E25, but found NaN",
                () -> new AnswerDeviation(AT_PRESENT, 1, OptionalDouble.of(Double.NaN)));
        assertRefused(
                "Expected 0 <= 'calculated' <= 1E25, but found -1.0",
                () -> new AnswerDeviation(AT_PRESENT, 1, OptionalDouble.of(-1)));
        assertRefused(
                "Expected 0 <= 'calculated' <= 1E25, but found 1.1E25",
                () -> new AnswerDeviation(AT_PRESENT, 1, OptionalDouble.of(1.1e25)));
        assertRefused(
                "Expected 'calculated' for AT_PRESENT, but found none",
                () -> new AnswerDeviation(AT_PRESENT, 1, OptionalDouble.empty()));
        assertEquals(
                new AnswerDeviation(AT_PRESENT, 1, OptionalDouble.of(0)),
                new AnswerDeviation(AT_PRESENT, 1, OptionalDouble.of(-0.0)));
        assertEquals(OptionalDouble.of(1e25), new AnswerDeviation(AT_PRESENT, 1, OptionalDouble.of(1e25)).calculated());
    }

    @Test
    void zeros_haveNoSign() {
        ResponseAnswers zeros = ResponseAnswers.builder()
                .presentEffort(1)
                .withoutEffort(-0.0)
                .atPresent(-0.0)
                .withHalfMore(-0.0)
                .withoutLimit(-0.0)
                .build();
        assertEquals(
                "ResponseAnswers{presentEffort=1.0, withoutEffort=0.0, atPresent=0.0, withHalfMore=0.0, withoutLimit=0.0}",
                zeros.toString());
        assertEquals(TWO.withWithoutEffort(0), TWO.withWithoutEffort(-0.0));
    }

    @Test
    void answers_areEqual_whenTheyAnswerTheSame() {
        assertEquals(ALL, TWO.withWithoutLimit(360).withWithHalfMore(280));
        assertNotEquals(ALL, TWO);
        assertEquals("ResponseAnswers{presentEffort=10.0, withoutEffort=100.0, atPresent=230.0}", TWO.toString());
    }

    @Test
    void answers_haveTexts() {
        assertEquals("ResponseAnswer.AT_PRESENT", AT_PRESENT.code());
        assertEquals("Sales with today's effort", Texts.english().of(AT_PRESENT));
        assertEquals("投入增加一半时的销售额", Texts.chinese().of(WITH_HALF_MORE));
    }
}
