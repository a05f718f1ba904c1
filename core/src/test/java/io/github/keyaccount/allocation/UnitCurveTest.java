package io.github.keyaccount.allocation;

import static io.github.keyaccount.allocation.EffortCases.account;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What single units of each kind of curve bring. */
class UnitCurveTest {
    private static final double ROUNDING = 1e-10;

    private static UnitWorth units(AccountResponse response) {
        return UnitWorth.of(new AccountResponse[] {response});
    }

    private static UnitWorth units(ResponseCurve curve) {
        return units(account("A", curve).build());
    }

    private static AccountResponse bounded(ResponseCurve curve, int least, int span) {
        return EffortCases.bounded("A", curve, least, least + span);
    }

    @Provide
    Arbitrary<ResponseCurve> curves() {
        return Arbitraries.oneOf(EffortCases.anyCurves(), EffortCases.concaveCurves());
    }

    @Provide
    Arbitrary<AccountResponse> responses() {
        return Combinators.combine(
                        curves(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 14))
                .as(UnitCurveTest::bounded);
    }

    private static double tolerance(AccountResponse response) {
        return ROUNDING * (1 + response.contribution(20));
    }

    @Property(tries = 500)
    void gain_isTheDifferenceOfContributions(
            @ForAll("curves") ResponseCurve curve,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 20) int to) {
        AccountResponse response = account("A", curve).build();
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        assertEquals(
                response.contribution(last) - response.contribution(first),
                units(response).gain(0, first, last),
                tolerance(response));
    }

    /** The highest straight line from an earlier to a later unit over each effort, by trying all of them. */
    private static double envelope(AccountResponse response, int effort) {
        double highest = response.contribution(effort);
        for (int from = UnitCases.least(response); from < effort; from++) {
            for (int to = effort + 1; to <= UnitCases.most(response); to++) {
                double share = (effort - from) / (double) (to - from);
                double line = response.contribution(from) * (1 - share) + response.contribution(to) * share;
                highest = Math.max(highest, line);
            }
        }
        return highest;
    }

    @Property(tries = 500)
    void worth_isTheRiseOfTheEnvelope(@ForAll("responses") AccountResponse response) {
        UnitWorth units = units(response);
        for (int unit = UnitCases.least(response) + 1; unit <= UnitCases.most(response); unit++) {
            assertEquals(
                    envelope(response, unit) - envelope(response, unit - 1), units.worth(0, unit), tolerance(response));
        }
    }

    @Property(tries = 500)
    void key_isTheLogarithmOfTheWorth_andNeverRises(@ForAll("responses") AccountResponse response) {
        UnitWorth units = units(response);
        double before = Double.POSITIVE_INFINITY;
        for (int unit = UnitCases.least(response) + 1; unit <= UnitCases.most(response); unit++) {
            double key = units.key(0, unit);
            assertTrue(key <= before, unit + ": " + key + " after " + before);
            before = key;
            double worth = Math.scalb(units.worth(0, unit), -units.exponent());
            assertEquals(worth, StrictMath.exp(key), ROUNDING * worth + Double.MIN_NORMAL);
        }
    }

    @Property(tries = 500)
    void envelopeAndCurve_meetWhereSettled(@ForAll("responses") AccountResponse response) {
        UnitWorth units = units(response);
        boolean jumps = false;
        for (int effort = UnitCases.least(response); effort <= UnitCases.most(response); effort++) {
            int settled = units.settled(0, effort);
            int landing = units.landing(0, effort);
            assertTrue(settled <= effort && effort <= landing);
            assertEquals(settled == effort, landing == effort);
            assertEquals(envelope(response, settled), response.contribution(settled), tolerance(response));
            assertEquals(envelope(response, landing), response.contribution(landing), tolerance(response));
            assertEquals(settled, units.settled(0, settled));
            assertEquals(landing, units.landing(0, landing));
            jumps |= settled < effort;
        }
        assertEquals(units.hasJumps(0), jumps);
        assertEquals(units.hasJumps(), jumps);
    }

    @Property(tries = 500)
    void count_isTheNumberOfUnitsThatReachAThreshold(
            @ForAll("responses") AccountResponse response, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        UnitWorth units = units(response);
        int least = UnitCases.least(response);
        int most = UnitCases.most(response);
        double[] thresholds = {
            UnitWorth.LEAST_KEY,
            -1.4 - 20 * share,
            Math.max(UnitWorth.LEAST_KEY, units.key(0, least + (int) Math.ceil(share * (most - least) + 0.01)))
        };
        for (double threshold : thresholds) {
            int count = least;
            while (count < most && units.key(0, count + 1) >= threshold) {
                count++;
            }
            assertEquals(count, units.count(0, threshold));
        }
    }

    @Property(tries = 200)
    void count_isExact_farOut(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double exponent,
            @ForAll @IntRange(min = 2, max = 900_000_000) int unit) {
        for (ResponseCurve curve : new ResponseCurve[] {
            PowerResponse.of(0, 100, exponent),
            AdbudgResponse.of(0, 100, exponent, 1e5),
            AdbudgResponse.of(0, 100, 1 + exponent, 1e3),
            ExponentialResponse.of(0, 100, exponent * 1e-7)
        }) {
            UnitWorth units = units(curve);
            double threshold = units.key(0, unit);
            int count = units.count(0, threshold);
            assertTrue(count >= unit);
            assertTrue(units.key(0, count) >= threshold);
            assertTrue(units.key(0, count + 1) < threshold);
        }
    }

    /** By the derivative at the middle of the unit, whose error is a share of about 1 ÷ (24 unit²). */
    @Property(tries = 200)
    void worth_isTheSlope_farOut(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double exponent,
            @ForAll @IntRange(min = 1_000_000, max = 900_000_000) int unit) {
        for (ResponseCurve curve : new ResponseCurve[] {
            PowerResponse.of(0, 100, exponent),
            AdbudgResponse.of(0, 100, exponent, 1e5),
            AdbudgResponse.of(0, 100, 1 + exponent, 1e5)
        }) {
            double expected = curve.slope(unit - 0.5);
            assertEquals(expected, units(curve).worth(0, unit), 1e-9 * expected);
            assertEquals(expected, units(curve).gain(0, unit - 1, unit), 1e-9 * expected);
            assertEquals(
                    StrictMath.log(expected) - units(curve).exponent() * StrictMath.log(2),
                    units(curve).key(0, unit),
                    1e-9);
        }
    }

    @Test
    void keys_ofTheLargestResponse_areNegative_andTheSameWhateverItsPowerOfTwo() {
        // 0.5 × 100 lies between 2^5 and 2^6, so that it is divided by 2^8.
        UnitWorth units =
                units(account("A", ExponentialResponse.of(20, 120, 0.5)).build().withMargin(Probability.ofPercent(50)));
        assertEquals(8, units.exponent());
        // ln(50 ÷ 256 × (1 − e^−0.5)) = ln 0.0768495 = −2.5659066, and half a unit less with the second one.
        assertEquals(-2.5659066, units.key(0, 1), 1e-6);
        assertEquals(-3.0659066, units.key(0, 2), 1e-6);
    }

    @Test
    void units_bringNothing_onAFlatCurve() {
        for (ResponseCurve flat : new ResponseCurve[] {
            ExponentialResponse.of(5, 5, 1),
            PowerResponse.of(5, 0, 0.5),
            AdbudgResponse.of(5, 5, 2, 3),
            EstimatedResponse.of(Map.of(0.0, 5.0, 4.0, 5.0))
        }) {
            UnitWorth units = units(flat);
            assertEquals(Double.NEGATIVE_INFINITY, units.key(0, 1));
            assertEquals(0, units.worth(0, 1));
            assertEquals(0, units.gain(0, 0, 10));
            assertEquals(0, units.count(0, UnitWorth.LEAST_KEY));
            assertEquals(0, units.exponent());
            assertFalse(units.hasJumps());
        }
    }

    @Test
    void steepAdbudg_jumpsToWhereItsMeanIsBest() {
        // shape 2, half effort 10: sales(x) ÷ x = 100 x ÷ (100 + x²) is greatest at x = 10.
        UnitWorth units = units(AdbudgResponse.of(0, 100, 2, 10));
        assertTrue(units.hasJumps());
        assertEquals(10, units.landing(0, 1));
        assertEquals(0, units.settled(0, 9));
        assertEquals(10, units.settled(0, 10));
        assertEquals(11, units.settled(0, 11));
        assertEquals(5, units.worth(0, 3), 1e-12);
        assertEquals(10, units.step(0, 0));
        assertEquals(1, units.step(0, 10));
    }

    @Test
    void veryUprightAdbudg_staysANumber() {
        UnitWorth units = units(AdbudgResponse.of(0, 100, 100, 1e9));
        // (1E9 ÷ 1)^100 is no double any more; its logarithm is 100 × ln 1E9 = 2072.3.
        assertEquals(0, units.gain(0, 0, 1));
        assertTrue(Double.isFinite(units.key(0, 1)));
        // At the half effort, half of 100.
        assertEquals(50, units.gain(0, 0, 1_000_000_000), 1e-9);
    }

    @Test
    void unitThatStraddlesEstimates_getsTheMeanOfTheirSlopes() {
        // Slopes 4 up to 1.5, then 2: the second unit brings 0.5 × 4 + 0.5 × 2 = 3.
        UnitWorth units = units(EstimatedResponse.of(Map.of(0.0, 0.0, 1.5, 6.0, 3.5, 10.0)));
        assertEquals(4, units.worth(0, 1));
        assertEquals(3, units.worth(0, 2));
        assertEquals(2, units.worth(0, 3));
        assertEquals(1, units.worth(0, 4));
        assertEquals(0, units.worth(0, 5));
        assertFalse(units.hasJumps());
    }

    @Test
    void table_thatRisesOnlyWithinItsMinimum_isConcave() {
        // 0, 1, 10, 11, 11.5: S-shaped from 0 on, but not from 2 on.
        ResponseCurve table = UnitCases.table(0, 1, 10, 11, 11.5);
        assertTrue(units(table).hasJumps());
        assertFalse(units(bounded(table, 2, 3)).hasJumps());
        assertEquals(2, units(table).step(0, 0));
        assertEquals(5, units(table).worth(0, 1));
    }
}
