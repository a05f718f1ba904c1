package io.github.keyaccount.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The example of the package documentation. */
class ResponseGuideTest {
    /** 100 + 260 × 400 ÷ 500 = 308; 260 × 2 ÷ (4 × 10) = 13; 100 + 260 × (1 − 2^−1.5) = 268.08, which is 11.92 below 280. */
    @Test
    void guide_keepsItsWord() {
        ResponseAnswers answers = ResponseAnswers.builder()
                .presentEffort(10)
                .withoutEffort(100)
                .atPresent(230)
                .withHalfMore(280)
                .withoutLimit(360)
                .build();
        ResponseCurve curve = AdbudgResponse.calibrated(answers);
        assertEquals(308, curve.at(20), 1e-12);
        assertEquals(13, curve.slope(10), 1e-12);
        double deviation = answers.deviations(ExponentialResponse.calibrated(answers))
                .get(2)
                .deviation()
                .orElseThrow();
        assertEquals(-11.92, deviation, 0.005);
    }
}
