package io.github.keyaccount.response;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static io.github.keyaccount.response.CalibrationTest.ANSWERS;
import static io.github.keyaccount.response.CalibrationTest.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which answers no curve, or not this one, can be found from. */
class CalibrationRefusalTest {
    @Test
    void accountThatDoesNotAnswerEffort_isTakenByTheEstimatedCurve_only() {
        ResponseAnswers flat = answers(10, 100, 100, 100, 100);
        EstimatedResponse curve = EstimatedResponse.calibrated(flat);
        assertEquals(100, curve.at(1e9));
        assertEquals(0, curve.slope(0));
        assertEquals(curve.limit(), EstimatedResponse.calibrated(flat, 20).limit());
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withoutLimit' for an exponential curve, but found 100.0, 100.0,"
                        + " 100.0",
                () -> ExponentialResponse.calibrated(flat));
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withHalfMore' for a power curve, but found 100.0, 100.0, 100.0",
                () -> PowerResponse.calibrated(flat));
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withHalfMore' < 'withoutLimit' for an ADBUDG curve, but found"
                        + " 100.0, 100.0, 100.0, 100.0",
                () -> AdbudgResponse.calibrated(flat));
    }

    @Test
    void missingAnswers_areRefused() {
        ResponseAnswers noLimit = ANSWERS.withWithoutLimit(OptionalDouble.empty());
        ResponseAnswers noMore = ANSWERS.withWithHalfMore(OptionalDouble.empty());
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withoutLimit' for an exponential curve, but found 100.0, 230.0,"
                        + " none",
                () -> ExponentialResponse.calibrated(noLimit));
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withHalfMore' for a power curve, but found 100.0, 230.0, none",
                () -> PowerResponse.calibrated(noMore));
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withHalfMore' < 'withoutLimit' for an ADBUDG curve, but found"
                        + " 100.0, 230.0, 280.0, none",
                () -> AdbudgResponse.calibrated(noLimit));
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withHalfMore' < 'withoutLimit' for an ADBUDG curve, but found"
                        + " 100.0, 230.0, none, 360.0",
                () -> AdbudgResponse.calibrated(noMore));
        assertRefused(
                "Expected 'withHalfMore' for an estimated curve, but found none",
                () -> EstimatedResponse.calibrated(noMore));
        assertRefused(
                "Expected 'withoutLimit' for an estimated curve with a limit, but found none",
                () -> EstimatedResponse.calibrated(noLimit, 35));
    }

    @Test
    void answersWithoutAGain_areRefused() {
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withoutLimit' for an exponential curve, but found 100.0, 360.0,"
                        + " 360.0",
                () -> ExponentialResponse.calibrated(answers(10, 100, 360, 360, 360)));
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withHalfMore' < 'withoutLimit' for an ADBUDG curve, but found"
                        + " 100.0, 230.0, 230.0, 360.0",
                () -> AdbudgResponse.calibrated(answers(10, 100, 230, 230, 360)));
        assertRefused(
                "Expected 'withoutEffort' < 'atPresent' < 'withHalfMore' < 'withoutLimit' for an ADBUDG curve, but found"
                        + " 100.0, 230.0, 360.0, 360.0",
                () -> AdbudgResponse.calibrated(answers(10, 100, 230, 360, 360)));
    }

    @Test
    void limitAboveTheLastEstimate_isRefused_unlessItsEffortIsKnown() {
        assertRefused(
                "Expected 'withoutLimit' = 'withHalfMore' 280.0 unless the effort at which it is reached is given, but"
                        + " found 360.0",
                () -> EstimatedResponse.calibrated(ANSWERS));
        assertRefused(
                "Expected 15.0 < 'effortAtLimit' <= 1E9, but found 15.0",
                () -> EstimatedResponse.calibrated(ANSWERS, 15));
        assertRefused(
                "Expected 10.0 < 'effortAtLimit' <= 1E9, but found 5.0",
                () -> EstimatedResponse.calibrated(ANSWERS.withWithHalfMore(OptionalDouble.empty()), 5));
        assertRefused(
                "Expected 15.0 < 'effortAtLimit' <= 1E9, but found NaN",
                () -> EstimatedResponse.calibrated(ANSWERS, Double.NaN));
        assertRefused(
                "Expected 15.0 < 'effortAtLimit' <= 1E9, but found 1.000000001E9",
                () -> EstimatedResponse.calibrated(ANSWERS, 1000000001));
        assertEquals(1e9, EstimatedResponse.calibrated(ANSWERS, 1e9).estimates().lastKey());
    }

    /** The expected parameters are those of the formulas in the documentation. */
    @Test
    void parametersOutOfRange_areRefused_withTheAnswers() {
        // ln(1 ÷ (1 − 300 ÷ 400)) = ln 4
        assertOutOfRange(
                "1E-12 <= 'rate' <= 1E6",
                Math.log(4) / 1e-6,
                answers(1e-6, 100, 400, 450, 500),
                ExponentialResponse::calibrated);
        assertOutOfRange(
                "1E-12 <= 'rate' <= 1E6",
                Math.log(1.0001) / 6e8,
                answers(6e8, 0, 1, 2, 10001),
                ExponentialResponse::calibrated);
        // A gain of 100 with today's effort, and of half as much again with half as much effort again.
        assertOutOfRange(
                "0.001 <= 'elasticity' <= 0.999", 1, answers(10, 100, 200, 250, 360), PowerResponse::calibrated);
        assertOutOfRange(
                "0.001 <= 'elasticity' <= 0.999",
                Math.log(130.01 / 130) / Math.log(1.5),
                answers(10, 100, 230, 230.01, 360),
                PowerResponse::calibrated);
        double elasticity = Math.log(1.4) / Math.log(1.5);
        assertOutOfRange(
                "0 <= 'scale' <= 1E15",
                1e14 / Math.pow(0.001, elasticity),
                answers(0.001, 0, 1e14, 1.4e14, 2e14),
                PowerResponse::calibrated);
        // d = 1E18, and 1E15 − 1 of what can be gained against 1
        assertOutOfRange(
                "0.01 <= 'shape' <= 100",
                Math.log(1e18 * (1e15 - 1)) / Math.log(1.5),
                answers(10, 0, 0.001, 1e15 - 1, 1e15),
                AdbudgResponse::calibrated);
        assertOutOfRange(
                "0.01 <= 'shape' <= 100",
                Math.log(100.1 / 99.9) / Math.log(1.5),
                answers(10, 0, 100, 100.1, 200),
                AdbudgResponse::calibrated);
        double slow = Math.log(99 * 1.08 / 98.92) / Math.log(1.5);
        assertOutOfRange(
                "1E-6 <= 'halfEffort' <= 1E9",
                10 * Math.pow(99, 1 / slow),
                answers(10, 0, 1, 1.08, 100),
                AdbudgResponse::calibrated);
        double fast = Math.log(99.07 / 99 / 0.93) / Math.log(1.5);
        assertOutOfRange(
                "1E-6 <= 'halfEffort' <= 1E9",
                10 * Math.pow(1.0 / 99, 1 / fast),
                answers(10, 0, 99, 99.07, 100),
                AdbudgResponse::calibrated);
    }

    @Test
    void answers_areShownInRefusals() {
        assertEquals(
                "ResponseAnswers{presentEffort=10.0, withoutEffort=100.0, atPresent=230.0, withHalfMore=280.0,"
                        + " withoutLimit=360.0}",
                ANSWERS.toString());
    }

    private static void assertOutOfRange(
            String expected,
            double found,
            ResponseAnswers answers,
            Function<ResponseAnswers, ResponseCurve> calibration) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> calibration.apply(answers));
        String[] parts = refusal.getMessage().split(", but found | from ");
        assertEquals("Expected " + expected, parts[0]);
        assertEquals(found, Double.parseDouble(parts[1]), found * 1e-9);
        assertEquals(answers.toString(), parts[2]);
        assertEquals(3, parts.length);
    }

    @Test
    void nulls_areRefusedByName() {
        List<Function<ResponseAnswers, ResponseCurve>> calibrations = List.of(
                ExponentialResponse::calibrated,
                PowerResponse::calibrated,
                AdbudgResponse::calibrated,
                EstimatedResponse::calibrated,
                answers -> EstimatedResponse.calibrated(answers, 35));
        calibrations.forEach(calibration -> assertNull("answers", () -> calibration.apply(null)));
    }
}
