package io.github.keyaccount.response;

import static io.github.keyaccount.Refusals.assertNull;
import static io.github.keyaccount.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EstimatedResponseTest {
    private static final EstimatedResponse SAMPLE = EstimatedResponse.of(Map.of(20.0, 180.0, 0.0, 100.0, 10.0, 160.0));

    @Provide
    Arbitrary<EstimatedResponse> curves() {
        return AnyCurve.estimated();
    }

    // Laws

    @Property(tries = 500)
    void estimates_areMetExactly_andSalesBetweenThemAreThoseOfTheLine(
            @ForAll("curves") EstimatedResponse curve, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        List<Double> efforts = new ArrayList<>(curve.estimates().keySet());
        List<Double> sales = new ArrayList<>(curve.estimates().values());
        for (int i = 0; i < efforts.size(); i++) {
            assertEquals(sales.get(i), curve.at(efforts.get(i)));
            if (i > 0) {
                BigDecimal from = new BigDecimal(efforts.get(i - 1));
                BigDecimal low = new BigDecimal(sales.get(i - 1));
                double effort =
                        Math.min(efforts.get(i - 1) + (efforts.get(i) - efforts.get(i - 1)) * share, efforts.get(i));
                BigDecimal expected = new BigDecimal(sales.get(i))
                        .subtract(low)
                        .multiply(new BigDecimal(effort).subtract(from))
                        .divide(new BigDecimal(efforts.get(i)).subtract(from), Precise.DIGITS)
                        .add(low);
                Precise.assertClose(expected, curve.at(effort), "1E-15");
                assertTrue(curve.at(Math.nextDown(efforts.get(i))) <= sales.get(i));
            }
        }
    }

    /** By the decimals in cents and tenths, which are whole numbers. */
    @Property(tries = 500)
    void slopes_areThoseOfTheDecimals(
            @ForAll @Size(max = 6, min = 1) List<@IntRange(min = 1, max = 100_000) Integer> tenths,
            @ForAll @Size(6) List<@IntRange(max = 1_000_000) Integer> cents) {
        Map<Double, Double> estimates = new TreeMap<>(Map.of(0.0, 0.0));
        long effort = 0;
        long sales = 0;
        boolean concave = true;
        for (int i = 0; i < tenths.size(); i++) {
            effort += tenths.get(i);
            sales += cents.get(i);
            estimates.put(effort / 10.0, sales / 100.0);
            concave &= i == 0 || (long) cents.get(i) * tenths.get(i - 1) <= (long) cents.get(i - 1) * tenths.get(i);
        }
        EstimatedResponse curve = EstimatedResponse.of(estimates);
        assertEquals(concave, curve.isConcave());
        effort = 0;
        for (int i = 0; i < tenths.size(); i++) {
            double slope = new BigDecimal(cents.get(i))
                    .divide(new BigDecimal(tenths.get(i)).multiply(BigDecimal.TEN), new MathContext(50))
                    .doubleValue();
            assertEquals(slope, curve.slope(effort / 10.0));
            assertEquals(slope, curve.slope((effort + tenths.get(i) / 2.0) / 10.0));
            effort += tenths.get(i);
        }
        assertEquals(0, curve.slope(effort / 10.0));
        assertEquals(0, curve.slope(1e9));
    }

    /** All slopes are alike in decimals such as 0.1, 0.2 and 0.3, whose differences in doubles are not. */
    @Property(tries = 300)
    void straightLine_isConcave_howeverItIsWritten(
            @ForAll @Size(max = 8, min = 2) List<@IntRange(min = 1, max = 100_000_000) Integer> hundredths,
            @ForAll @IntRange(min = 1, max = 1000) int slope) {
        Map<Double, Double> estimates = new TreeMap<>(Map.of(0.0, 7.0));
        hundredths.forEach(each -> estimates.put(
                BigDecimal.valueOf(each, 2).doubleValue(),
                BigDecimal.valueOf((long) each * slope + 700, 2).doubleValue()));
        EstimatedResponse curve = EstimatedResponse.of(estimates);
        assertTrue(curve.isConcave());
        assertEquals(slope, curve.slope(0));
        assertEquals(slope, curve.slope(Math.nextDown(Collections.max(hundredths) / 100.0)));
    }

    @Property(tries = 200)
    void orderOfTheEstimates_doesNotMatter(@ForAll("curves") EstimatedResponse curve, @ForAll Random random) {
        List<Map.Entry<Double, Double>> entries =
                new ArrayList<>(curve.estimates().entrySet());
        Collections.shuffle(entries, random);
        Map<Double, Double> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertEquals(curve, EstimatedResponse.of(shuffled));
        assertEquals(curve.estimates(), EstimatedResponse.of(shuffled).estimates());
    }

    @Property(tries = 500)
    void moreEffort_neverLowersTheSales_notEvenByRounding(
            @ForAll("curves") EstimatedResponse curve, @ForAll("efforts") double effort) {
        double next = Math.min(Math.nextUp(effort), 1e9);
        assertTrue(curve.at(effort) <= curve.at(next));
    }

    @Provide
    Arbitrary<Double> efforts() {
        return Arbitraries.oneOf(AnyCurve.efforts(), AnyCurve.magnitudes(-3, 7));
    }

    // Cases

    @Test
    void salesBetweenEstimates_lieOnStraightLines() {
        assertEquals(100, SAMPLE.at(0));
        assertEquals(130, SAMPLE.at(5));
        assertEquals(160, SAMPLE.at(10));
        assertEquals(170, SAMPLE.at(15));
        assertEquals(180, SAMPLE.at(20));
        assertEquals(180, SAMPLE.at(30));
        assertEquals(6, SAMPLE.slope(0));
        assertEquals(6, SAMPLE.slope(9.99));
        assertEquals(2, SAMPLE.slope(10));
        assertEquals(2, SAMPLE.slope(19.99));
        assertEquals(0, SAMPLE.slope(20));
        assertEquals(OptionalDouble.of(180), SAMPLE.limit());
        assertTrue(SAMPLE.isConcave());
    }

    @Test
    void linesThatGrowSteeper_areNotConcave() {
        assertFalse(EstimatedResponse.of(Map.of(0.0, 100.0, 10.0, 120.0, 20.0, 180.0))
                .isConcave());
        assertFalse(EstimatedResponse.of(Map.of(0.0, 100.0, 10.0, 100.0, 20.0, 180.0))
                .isConcave());
        assertFalse(EstimatedResponse.of(Map.of(0.0, 100.0, 10.0, 150.0, 20.0, 160.0, 30.0, 180.0))
                .isConcave());
        // The second line rises by 0.03 per unit more: 0.1 to 0.2 brings 1, 0.2 to 0.3 brings 1.003.
        assertFalse(EstimatedResponse.of(Map.of(0.0, 0.0, 0.1, 1.0, 0.2, 2.0, 0.3, 3.003))
                .isConcave());
    }

    /** In doubles 0.3 − 0.2 is less than 0.2 − 0.1, so that the last of three equal lines would seem the steepest. */
    @Test
    void equalLines_areConcave_byTheDecimalsThatWereWritten() {
        EstimatedResponse curve = EstimatedResponse.of(Map.of(0.0, 0.0, 0.1, 0.1, 0.2, 0.2, 0.3, 0.3));
        assertTrue(curve.isConcave());
        assertEquals(1, curve.slope(0));
        assertEquals(1, curve.slope(0.1));
        assertEquals(1, curve.slope(0.2));
    }

    /** The double that lies next to 0.3 was not written with 15 digits, so it counts as it is: 2^-54 more. */
    @Test
    void calculatedNumbers_countExactly() {
        double sum = 0.1 + 0.2;
        assertEquals(0.30000000000000004, sum);
        EstimatedResponse curve = EstimatedResponse.of(Map.of(0.0, 0.0, 0.3, 0.3, sum, 0.3 + 0.1));
        BigDecimal step = new BigDecimal(sum).subtract(new BigDecimal("0.3"));
        assertEquals(new BigDecimal("0.1").divide(step, Precise.DIGITS).doubleValue(), curve.slope(0.3));
        assertFalse(curve.isConcave());
    }

    @Test
    void stepTooSteepForADouble_isUpright() {
        EstimatedResponse curve = EstimatedResponse.of(Map.of(0.0, 0.0, 1e-300, 1e15, 10.0, 1e15));
        assertEquals(Double.POSITIVE_INFINITY, curve.slope(0));
        assertEquals(5e14, curve.at(5e-301), 1);
        assertEquals(0, curve.slope(1e-300));
        assertTrue(curve.isConcave());
    }

    @Test
    void flatEstimates_areTaken() {
        EstimatedResponse curve = EstimatedResponse.of(Map.of(0.0, 100.0, 10.0, 100.0));
        assertEquals(100, curve.at(0));
        assertEquals(100, curve.at(1e9));
        assertEquals(0, curve.slope(0));
        assertTrue(curve.isConcave());
    }

    @Test
    void wrongEstimates_areRefused_allAtOnce() {
        Map<Double, Double> wrong = new LinkedHashMap<>();
        wrong.put(Double.NaN, 1.0);
        wrong.put(-1.0, 1.0);
        wrong.put(1e10, -5.0);
        assertRefused(
                "Expected all efforts in 'estimates' from 0 to 1E9, but found 3 offenders: -1.0, 1.0E10, NaN",
                () -> EstimatedResponse.of(wrong));
        Map<Double, Double> sales = new LinkedHashMap<>();
        sales.put(0.0, Double.NaN);
        sales.put(1.0, -5.0);
        sales.put(2.0, 1e16);
        sales.put(3.0, 1.0);
        assertRefused(
                "Expected all sales in 'estimates' from 0 to 1E15, but found 3 offenders: -5.0, 1.0E16, NaN",
                () -> EstimatedResponse.of(sales));
        assertRefused(
                "Expected 'estimates' that never fall with more effort, but found 2 offenders: 100.0 with 0.0 but 90.0"
                        + " with 10.0, 95.0 with 20.0 but 80.0 with 30.0",
                () -> EstimatedResponse.of(Map.of(0.0, 100.0, 10.0, 90.0, 20.0, 95.0, 30.0, 80.0)));
        assertRefused("Expected at least 2 'estimates', but found 0", () -> EstimatedResponse.of(Map.of()));
        assertRefused("Expected at least 2 'estimates', but found 1", () -> EstimatedResponse.of(Map.of(0.0, 1.0)));
        assertRefused(
                "Expected the least effort in 'estimates' = 0, but found 5.0",
                () -> EstimatedResponse.of(Map.of(10.0, 2.0, 5.0, 1.0)));
    }

    @Test
    void twoEstimatesWithoutEffort_areRefused() {
        assertRefused(
                "Expected one estimate without effort in 'estimates', but found 2",
                () -> EstimatedResponse.of(Map.of(0.0, 100.0, -0.0, 90.0, 10.0, 200.0)));
    }

    @Test
    void negativeZero_isTakenForZero() {
        EstimatedResponse curve = EstimatedResponse.of(Map.of(-0.0, -0.0, 10.0, 200.0));
        assertEquals(EstimatedResponse.of(Map.of(0.0, 0.0, 10.0, 200.0)), curve);
        assertEquals("EstimatedResponse{0.0=0.0, 10.0=200.0}", curve.toString());
        assertEquals(0, curve.at(-0.0));
        assertEquals(20, curve.slope(-0.0));
    }

    @Test
    void nulls_areRefusedByName() {
        assertNull("estimates", () -> EstimatedResponse.of(null));
        Map<Double, Double> estimates = new LinkedHashMap<>();
        estimates.put(0.0, null);
        assertNull("estimates", () -> EstimatedResponse.of(estimates));
        assertNull("estimates", () -> EstimatedResponse.of(Collections.singletonMap(null, 1.0)));
    }

    @Test
    void estimates_areACopy_inTheOrderOfEfforts() {
        assertEquals("{0.0=100.0, 10.0=160.0, 20.0=180.0}", SAMPLE.estimates().toString());
        assertThrows(
                UnsupportedOperationException.class, () -> SAMPLE.estimates().clear());
        Map<Double, Double> estimates = new TreeMap<>(SAMPLE.estimates());
        EstimatedResponse curve = EstimatedResponse.of(estimates);
        estimates.put(10.0, 170.0);
        assertEquals(SAMPLE, curve);
    }

    @Test
    void curvesWithTheSameEstimates_areEqual() {
        EstimatedResponse same = EstimatedResponse.of(SAMPLE.estimates());
        assertEquals(SAMPLE, same);
        assertEquals(SAMPLE.hashCode(), same.hashCode());
        assertNotEquals(SAMPLE, EstimatedResponse.of(Map.of(0.0, 100.0, 10.0, 160.0, 21.0, 180.0)));
        assertNotEquals(SAMPLE, EstimatedResponse.of(Map.of(0.0, 100.0, 10.0, 160.0, 20.0, 181.0)));
        assertEquals("EstimatedResponse{0.0=100.0, 10.0=160.0, 20.0=180.0}", SAMPLE.toString());
        // Double.hashCode of 0 is 0, of 1 and 2 0x3FF00000 and 0x40000000; an array of two begins with 961.
        assertEquals(
                (961 + 0x3FF00000) * 31 + 961 + 0x3FF00000 * 31 + 0x40000000,
                EstimatedResponse.of(Map.of(0.0, 1.0, 1.0, 2.0)).hashCode());
    }
}
