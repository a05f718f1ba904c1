package io.github.keyaccount.allocation;

import static io.github.keyaccount.allocation.EffortCases.account;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many accounts, many units and many ties. */
class ThresholdSearchTest {
    private static final AccountResponses MANY = accounts(200_000, random(7), 40);

    private static AccountResponses accounts(int count, IntFunction<ResponseCurve> curves, double maximum) {
        List<AccountResponse> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(account("A" + i, curves.apply(i)).maximum(maximum).build());
        }
        return AccountResponses.of(all);
    }

    private static ThresholdSearch.Taken take(AccountResponses responses, long budget) {
        return ThresholdSearch.take(responses.units(), budget);
    }

    /** The greedy division takes differences of contributions, the search logarithms: without ties they must agree. */
    private static void assertGreedy(AccountResponses responses, long budget) {
        ThresholdSearch.Taken taken = take(responses, budget);
        assertArrayEquals(UnitCases.greedy(responses, budget), taken.efforts());
        assertEquals(budget, (long) Arrays.stream(taken.efforts()).sum() + taken.left());
    }

    private static IntFunction<ResponseCurve> random(long seed) {
        Random random = new Random(seed);
        return i -> ExponentialResponse.of(
                0, StrictMath.exp(5 + 2 * random.nextGaussian()), 0.02 + 0.5 * random.nextDouble());
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000, 400_000})
    void twoHundredThousandAccounts_areWhatGreedyGives_inOneGuess(long budget) {
        assertGreedy(MANY, budget);
        assertEquals(1, take(MANY, budget).passes());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e6})
    void sampleThatMisleads_costsPassesOnly(double rangeOfSampled) {
        // The sample takes every fourth of four times as many accounts as it holds, all of which are unlike the others.
        Random random = new Random(3);
        AccountResponses responses = accounts(
                4 * ThresholdSample.SIZE,
                i -> ExponentialResponse.of(
                        0, i % 4 == 0 ? rangeOfSampled : 10 + random.nextDouble(), 0.1 + random.nextDouble()),
                20);
        assertGreedy(responses, 30_000);
    }

    @Test
    void jumpBeyondTheGuess_widensIt() {
        // Sampled accounts want one unit each at the threshold, the others three times as many once it is passed.
        Random random = new Random(5);
        AccountResponses responses = accounts(
                4 * ThresholdSample.SIZE,
                i -> i % 4 == 0
                        ? ExponentialResponse.of(0, 100 + random.nextDouble(), 0.001)
                        : ExponentialResponse.of(0, (i % 8 < 4 ? 1 : 1000) + random.nextDouble(), 1),
                50);
        for (long budget : new long[] {10, 10_000, 40_000, 100_000, 200_000}) {
            assertGreedy(responses, budget);
        }
    }

    @Test
    void mixedCurves_areWhatGreedyGives() {
        Random random = new Random(11);
        AccountResponses responses = accounts(
                20_000,
                i -> i % 3 == 0
                        ? PowerResponse.of(0, 1 + 50 * random.nextDouble(), 0.2 + 0.6 * random.nextDouble())
                        : ExponentialResponse.of(0, 100 * random.nextDouble(), 0.05 + random.nextDouble()),
                30);
        assertGreedy(responses, 50_000);
    }

    @Test
    void twentyThousandEqualAccounts_differByOneUnit_theFirstOnesHaveIt() {
        ThresholdSearch.Taken taken = take(accounts(20_000, i -> ExponentialResponse.of(0, 10, 0.1), 100), 70_001);
        double[] expected = new double[20_000];
        Arrays.fill(expected, 3);
        Arrays.fill(expected, 0, 10_001, 4);
        assertArrayEquals(expected, taken.efforts());
        assertEquals(10_001, taken.next());
        assertEquals(0, taken.left());
    }

    @Test
    void longStraightLines_areGivenInRounds_withoutListingTheirUnits() {
        // All units of the first and the third account bring 2, those of the second one 3, of the fourth 1.
        AccountResponses responses = EffortCases.free(
                EstimatedResponse.of(Map.of(0.0, 0.0, 4e8, 8e8)),
                EstimatedResponse.of(Map.of(0.0, 0.0, 1e8, 3e8)),
                EstimatedResponse.of(Map.of(0.0, 0.0, 1e6, 2e6)),
                EstimatedResponse.of(Map.of(0.0, 0.0, 1e8, 1e8)));
        // 1E8 to the second, then 500,000 rounds and one more unit.
        ThresholdSearch.Taken taken = take(responses, 101_000_001);
        assertArrayEquals(new double[] {500_001, 1e8, 500_000, 0}, taken.efforts());
        assertEquals(2, taken.next());
        // The third account has all that it can use after a million rounds.
        ThresholdSearch.Taken more = take(responses, 105_000_000);
        assertArrayEquals(new double[] {4e6, 1e8, 1e6, 0}, more.efforts());
        assertEquals(0, more.next());
    }

    @Test
    void straightLines_areGivenInRounds_whenFew() {
        AccountResponses responses = EffortCases.free(
                EstimatedResponse.of(Map.of(0.0, 0.0, 5.0, 10.0)),
                EstimatedResponse.of(Map.of(0.0, 0.0, 1.0, 2.0)),
                EstimatedResponse.of(Map.of(0.0, 0.0, 5.0, 10.0)));
        assertArrayEquals(new double[] {1, 1, 0}, take(responses, 2).efforts());
        assertEquals(2, take(responses, 2).next());
        assertArrayEquals(new double[] {3, 1, 2}, take(responses, 6).efforts());
        assertArrayEquals(new double[] {5, 1, 5}, take(responses, 11).efforts());
    }

    @Test
    void rest_isLeft_whenNobodyHasAUseForIt() {
        AccountResponses responses = accounts(20_000, i -> ExponentialResponse.of(0, 1 + i % 7, 0.1), 3);
        ThresholdSearch.Taken taken = take(responses, 60_005);
        double[] expected = new double[20_000];
        Arrays.fill(expected, 3);
        assertArrayEquals(expected, taken.efforts());
        assertEquals(5, taken.left());
        assertEquals(-1, taken.next());
        // Just enough for all is no rest, and still nobody has a use for more.
        assertEquals(0, take(responses, 60_000).left());
        assertEquals(-1, take(responses, 60_000).next());
        assertTrue(take(responses, 59_999).next() >= 0);
    }

    @Test
    void unitsOfNoWorth_areNotTaken() {
        // e^(−100 j) × 1E−2 falls below 1E-300 of the whole at the seventh unit.
        AccountResponses responses = EffortCases.free(ExponentialResponse.of(0, 1, 100));
        ThresholdSearch.Taken taken = take(responses, 100);
        assertArrayEquals(new double[] {7}, taken.efforts());
        assertEquals(93, taken.left());
    }

    @Test
    void nothing_isTaken_ofNoAccounts() {
        UnitWorth none =
                EffortCases.free(ExponentialResponse.of(0, 1, 1)).units().at(new int[0]);
        ThresholdSearch.Taken taken = ThresholdSearch.take(none, 5);
        assertEquals(0, taken.efforts().length);
        assertEquals(5, taken.left());
    }
}
