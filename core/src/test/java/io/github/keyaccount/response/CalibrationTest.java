package io.github.keyaccount.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How each curve is found from plain answers. */
class CalibrationTest {
    /** Half of 260 with today's effort of 10; with 15, 2.25 parts of 3.25: 180. */
    static final ResponseAnswers ANSWERS = answers(10, 100, 230, 280, 360);

    static ResponseAnswers answers(
            double presentEffort, double withoutEffort, double atPresent, double withHalfMore, double withoutLimit) {
        return ResponseAnswers.builder()
                .presentEffort(presentEffort)
                .withoutEffort(withoutEffort)
                .atPresent(atPresent)
                .withHalfMore(withHalfMore)
                .withoutLimit(withoutLimit)
                .build();
    }

    /** What a curve answers itself, with today's effort. */
    private static ResponseAnswers answersOf(ResponseCurve curve, double presentEffort) {
        return ResponseAnswers.builder()
                .presentEffort(presentEffort)
                .withoutEffort(curve.at(0))
                .atPresent(curve.at(presentEffort))
                .withHalfMore(curve.at(presentEffort * 1.5))
                .withoutLimit(curve.limit())
                .build();
    }

    /** Answers of which each lies above the one before, by something from a tenth to a thousand. */
    @Provide
    Arbitrary<ResponseAnswers> rising() {
        Arbitrary<Double> gains = AnyCurve.magnitudes(-1, 3);
        Arbitrary<Double> bases = Arbitraries.oneOf(AnyCurve.magnitudes(-3, 6), Arbitraries.just(0.0));
        return Combinators.combine(AnyCurve.magnitudes(-3, 4), bases, gains, gains, gains)
                .as((effort, base, first, second, third) ->
                        answers(effort, base, base + first, base + first + second, base + first + second + third));
    }

    /** Answers of which half as much effort again brings less than half as much again, as a power of up to 0.999 does. */
    @Provide
    Arbitrary<ResponseAnswers> slowing() {
        Arbitrary<Double> bases = Arbitraries.oneOf(AnyCurve.magnitudes(-3, 6), Arbitraries.just(0.0));
        Arbitrary<Double> shares = Arbitraries.doubles().between(0.001, 0.499).ofScale(6);
        return Combinators.combine(AnyCurve.magnitudes(-3, 4), bases, AnyCurve.magnitudes(-1, 3), shares)
                .as((effort, base, gain, share) ->
                        answers(effort, base, base + gain, base + gain + gain * share, base + gain + gain * share));
    }

    private static void assertMeets(ResponseAnswers answers, ResponseCurve curve, ResponseAnswer... met) {
        for (AnswerDeviation row : answers.deviations(curve)) {
            if (List.of(met).contains(row.answer())) {
                assertEquals(0, row.deviation().orElseThrow(), row.answered() * 1e-12, row.toString());
            }
        }
    }

    private static void assertNear(double expected, double found, double relative) {
        assertEquals(expected, found, Math.abs(expected) * relative);
    }

    // Laws

    @Property(tries = 500)
    void exponentialCurve_meetsItsAnswers_andIsThatOfTheFormula(@ForAll("rising") ResponseAnswers answers) {
        double b = answers.withoutEffort();
        double s = answers.withoutLimit().orElseThrow();
        ExponentialResponse curve = ExponentialResponse.calibrated(answers);
        assertMeets(
                answers, curve, ResponseAnswer.WITHOUT_EFFORT, ResponseAnswer.AT_PRESENT, ResponseAnswer.WITHOUT_LIMIT);
        double rate = -Math.log(1 - (answers.atPresent() - b) / (s - b)) / answers.presentEffort();
        assertNear(rate, curve.rate(), 1e-11);
        assertEquals(b, curve.base());
        assertEquals(s, curve.saturation());
    }

    @Property(tries = 500)
    void powerCurve_meetsItsAnswers_andIsThatOfTheFormula(@ForAll("slowing") ResponseAnswers answers) {
        double b = answers.withoutEffort();
        double p = answers.atPresent();
        double elasticity = Math.log((answers.withHalfMore().orElseThrow() - b) / (p - b)) / Math.log(1.5);
        PowerResponse curve = PowerResponse.calibrated(answers);
        assertMeets(
                answers,
                curve,
                ResponseAnswer.WITHOUT_EFFORT,
                ResponseAnswer.AT_PRESENT,
                ResponseAnswer.WITH_HALF_MORE);
        assertNear(elasticity, curve.elasticity(), 1e-11);
        assertNear((p - b) / Math.pow(answers.presentEffort(), elasticity), curve.scale(), 1e-11);
        assertEquals(b, curve.base());
    }

    /** Little writes base + (saturation − base) × u^c ÷ (d + u^c) with the effort u in units of today's. */
    @Property(tries = 500)
    void adbudgCurve_meetsAllAnswers_andIsThatOfTheSource(
            @ForAll("rising") ResponseAnswers answers, @ForAll("units") double unit) {
        double b = answers.withoutEffort();
        double p = answers.atPresent();
        double h = answers.withHalfMore().orElseThrow();
        double s = answers.withoutLimit().orElseThrow();
        double d = (s - p) / (p - b);
        double c = Math.log(d * (h - b) / (s - h)) / Math.log(1.5);
        double halfEffort = answers.presentEffort() * Math.pow(d, 1 / c);
        Assume.that(c > 0.011 && c < 99 && halfEffort > 1.1e-6 && halfEffort < 0.9e9);
        AdbudgResponse curve = AdbudgResponse.calibrated(answers);
        assertMeets(answers, curve, ResponseAnswer.values());
        assertNear(c, curve.shape(), 1e-10);
        assertNear(d, Math.pow(curve.halfEffort() / answers.presentEffort(), c), 1e-10);
        double littles = b + (s - b) * Math.pow(unit, c) / (d + Math.pow(unit, c));
        assertNear(littles, curve.at(unit * answers.presentEffort()), 1e-10);
    }

    @Provide
    Arbitrary<Double> units() {
        return Arbitraries.doubles().between(0, 10).ofScale(6);
    }

    @Property(tries = 500)
    void estimatedCurve_meetsItsAnswersExactly(@ForAll("rising") ResponseAnswers answers) {
        EstimatedResponse limited = EstimatedResponse.calibrated(answers, answers.presentEffort() * 3);
        for (AnswerDeviation row : answers.deviations(limited)) {
            assertEquals(OptionalDouble.of(0), row.deviation());
        }
        assertEquals(4, limited.estimates().size());
        ResponseAnswers three = answers.withWithoutLimit(OptionalDouble.empty());
        EstimatedResponse curve = EstimatedResponse.calibrated(three);
        for (AnswerDeviation row : three.deviations(curve)) {
            assertEquals(OptionalDouble.of(0), row.deviation());
        }
        assertEquals(3, curve.estimates().size());
    }

    @Property(tries = 300)
    void exponentialCurve_isFoundAgain_fromItsOwnAnswers(
            @ForAll("ranges") double range, @ForAll("shares") double pace) {
        ExponentialResponse curve = ExponentialResponse.of(100, 100 + range, pace);
        ExponentialResponse found = ExponentialResponse.calibrated(answersOf(curve, 3));
        assertNear(curve.rate(), found.rate(), 1e-9);
        assertEquals(curve.saturation(), found.saturation());
        assertEquals(curve.base(), found.base());
    }

    @Property(tries = 300)
    void powerCurve_isFoundAgain_fromItsOwnAnswers(
            @ForAll("ranges") double scale,
            @ForAll("elasticities") double elasticity,
            @ForAll("ranges") double effort) {
        PowerResponse curve = PowerResponse.of(100, scale, elasticity);
        PowerResponse found = PowerResponse.calibrated(answersOf(curve, effort));
        assertNear(elasticity, found.elasticity(), 1e-9);
        assertNear(scale, found.scale(), 1e-9);
        assertEquals(100, found.base());
    }

    @Provide
    Arbitrary<Double> elasticities() {
        return Arbitraries.doubles().between(0.01, 0.99).ofScale(6);
    }

    @Property(tries = 300)
    void adbudgCurve_isFoundAgain_fromItsOwnAnswers(
            @ForAll("ranges") double range, @ForAll("shapes") double shape, @ForAll("shares") double share) {
        AdbudgResponse curve = AdbudgResponse.of(100, 100 + range, shape, 10);
        AdbudgResponse found = AdbudgResponse.calibrated(answersOf(curve, 10 * share));
        assertNear(shape, found.shape(), 1e-9);
        assertNear(10, found.halfEffort(), 1e-9);
        assertEquals(curve.saturation(), found.saturation());
        assertEquals(curve.base(), found.base());
    }

    @Provide
    Arbitrary<Double> ranges() {
        return AnyCurve.magnitudes(1, 5);
    }

    @Provide
    Arbitrary<Double> shapes() {
        return Arbitraries.doubles().between(0.3, 4).ofScale(6);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0.2, 3).ofScale(6);
    }

    /** With the answers of a concave curve, so that all curves take them. */
    @Property(tries = 300)
    void salesCountedInAnotherUnit_changeNothingElse(
            @ForAll("concave") double shape,
            @ForAll("shares") double share,
            @ForAll @IntRange(min = -20, max = 20) int doublings) {
        double unit = StrictMath.scalb(1, doublings);
        ResponseAnswers answers = answersOf(AdbudgResponse.of(100, 1000, shape, 10), 10 * share);
        ResponseAnswers scaled = ResponseAnswers.builder()
                .presentEffort(answers.presentEffort())
                .withoutEffort(answers.withoutEffort() * unit)
                .atPresent(answers.atPresent() * unit)
                .withHalfMore(answers.withHalfMore().orElseThrow() * unit)
                .withoutLimit(answers.withoutLimit().orElseThrow() * unit)
                .build();
        ExponentialResponse exponential = ExponentialResponse.calibrated(answers);
        assertEquals(
                ExponentialResponse.of(100 * unit, 1000 * unit, exponential.rate()),
                ExponentialResponse.calibrated(scaled));
        PowerResponse power = PowerResponse.calibrated(answers);
        assertEquals(
                PowerResponse.of(100 * unit, power.scale() * unit, power.elasticity()),
                PowerResponse.calibrated(scaled));
        AdbudgResponse adbudg = AdbudgResponse.calibrated(answers);
        assertEquals(
                AdbudgResponse.of(100 * unit, 1000 * unit, adbudg.shape(), adbudg.halfEffort()),
                AdbudgResponse.calibrated(scaled));
    }

    @Provide
    Arbitrary<Double> concave() {
        return Arbitraries.doubles().between(0.3, 1).ofScale(6);
    }

    // Cases

    /** 130 of 260 closed by 10: ln 2 ÷ 10; with 15, 100 + 260 × (1 − 2^−1.5) = 268.0761. */
    @Test
    void exponentialCurve_closesHalfTheDistance() {
        ExponentialResponse curve = ExponentialResponse.calibrated(ANSWERS);
        assertEquals(0.06931471805599453, curve.rate(), 1e-16);
        assertEquals(100, curve.base());
        assertEquals(360, curve.saturation());
        assertEquals(-11.9239, ANSWERS.deviations(curve).get(2).deviation().orElseThrow(), 1e-4);
        assertEquals(curve, ExponentialResponse.calibrated(ANSWERS.withWithHalfMore(OptionalDouble.empty())));
    }

    /** 100 + 30 × √9 = 190, and √1.5 = 1.224744871391589 times as much with half more. */
    @Test
    void powerCurve_isARoot() {
        ResponseAnswers root = ResponseAnswers.builder()
                .presentEffort(9)
                .withoutEffort(100)
                .atPresent(190)
                .withHalfMore(100 + 90 * 1.224744871391589)
                .build();
        PowerResponse curve = PowerResponse.calibrated(root);
        assertEquals(0.5, curve.elasticity(), 1e-14);
        assertEquals(30, curve.scale(), 1e-12);
        assertEquals(100, curve.base());
    }

    /** ln(180 ÷ 130) ÷ ln 1.5 = 0.3254224 ÷ 0.4054651 = 0.8025904, and 130 ÷ 10^0.8025904 = 130 ÷ 6.347322 = 20.4811. */
    @Test
    void powerCurve_leavesTheLimitOut() {
        PowerResponse curve = PowerResponse.calibrated(ANSWERS);
        assertEquals(0.80259, curve.elasticity(), 1e-6);
        assertEquals(20.4811, curve.scale(), 1e-4);
        assertEquals(
                new AnswerDeviation(ResponseAnswer.WITHOUT_LIMIT, 360, OptionalDouble.empty()),
                ANSWERS.deviations(curve).get(3));
        assertEquals(curve, PowerResponse.calibrated(ANSWERS.withWithoutLimit(OptionalDouble.empty())));
    }

    /** d = 130 ÷ 130 = 1, c = ln(180 ÷ 80) ÷ ln 1.5 = ln 2.25 ÷ ln 1.5 = 2; and the same of 400, 200 and 276.923. */
    @Test
    void adbudgCurve_isAnSOfShape2() {
        AdbudgResponse curve = AdbudgResponse.calibrated(ANSWERS);
        assertEquals(2, curve.shape(), 1e-15);
        assertEquals(10, curve.halfEffort(), 1e-14);
        assertEquals(100, curve.base());
        assertEquals(360, curve.saturation());
        AdbudgResponse larger = AdbudgResponse.calibrated(answers(10, 100, 300, 100 + 400 * 2.25 / 3.25, 500));
        assertEquals(2, larger.shape(), 1e-14);
        assertEquals(10, larger.halfEffort(), 1e-13);
    }

    /** With four fifths of the range at present d = ¼, and with a shape of 2 half of it at half of today's effort. */
    @Test
    void adbudgCurve_isHalfWayBeforeToday_wherePresentSalesLieHigh() {
        // x² ÷ (25 + x²) at 10 is 0.8, at 15 it is 0.9.
        AdbudgResponse curve = AdbudgResponse.calibrated(answers(10, 100, 180, 190, 200));
        assertEquals(2, curve.shape(), 1e-14);
        assertEquals(5, curve.halfEffort(), 1e-13);
    }

    /** 130 ÷ 10, 50 ÷ 5 and 80 ÷ 20. */
    @Test
    void estimatedCurve_hasStraightLines() {
        EstimatedResponse curve = EstimatedResponse.calibrated(ANSWERS.withWithoutLimit(OptionalDouble.empty()));
        assertEquals("EstimatedResponse{0.0=100.0, 10.0=230.0, 15.0=280.0}", curve.toString());
        assertEquals(255, curve.at(12.5));
        assertEquals(280, curve.at(100));
        assertEquals(13, curve.slope(0));
        assertEquals(10, curve.slope(10));
        EstimatedResponse limited = EstimatedResponse.calibrated(ANSWERS, 35);
        assertEquals("EstimatedResponse{0.0=100.0, 10.0=230.0, 15.0=280.0, 35.0=360.0}", limited.toString());
        assertEquals(320, limited.at(25));
        assertEquals(4, limited.slope(15));
        assertEquals(
                "EstimatedResponse{0.0=100.0, 10.0=230.0, 35.0=360.0}",
                EstimatedResponse.calibrated(ANSWERS.withWithHalfMore(OptionalDouble.empty()), 35)
                        .toString());
        assertEquals(
                EstimatedResponse.calibrated(answers(10, 100, 230, 280, 280).withWithoutLimit(OptionalDouble.empty())),
                EstimatedResponse.calibrated(answers(10, 100, 230, 280, 280)));
    }

    /** In doubles 0.7 × 1.5 is 1.0499999999999998, and the line to it would seem steeper than the equal one before. */
    @Test
    void halfMore_isTakenOfTheDecimalThatWasWritten() {
        EstimatedResponse curve = EstimatedResponse.calibrated(ResponseAnswers.builder()
                .presentEffort(0.7)
                .withoutEffort(0)
                .atPresent(1.4)
                .withHalfMore(2.1)
                .build());
        assertEquals("EstimatedResponse{0.0=0.0, 0.7=1.4, 1.05=2.1}", curve.toString());
        assertTrue(curve.isConcave());
    }
}
