package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Accounts to divide effort among, and slow ways to divide it. */
final class EffortCases {
    static final Currency EUR = Currency.getInstance("EUR");

    /** How fine the efforts are that the slow ways try. */
    static final double STEP = 0.25;

    private EffortCases() {}

    static AccountResponse.Builder account(String id, ResponseCurve curve) {
        return AccountResponse.builder().account(id).curve(curve).currency(EUR).margin(Probability.ONE);
    }

    static AccountResponse bounded(String id, ResponseCurve curve, double minimum, double maximum) {
        return account(id, curve).minimum(minimum).maximum(maximum).build();
    }

    /** Accounts A0, A1, … with these curves and without bounds. */
    static AccountResponses free(ResponseCurve... curves) {
        List<AccountResponse> all = new ArrayList<>();
        for (ResponseCurve curve : curves) {
            all.add(account("A" + all.size(), curve).build());
        }
        return AccountResponses.of(all);
    }

    static EffortSolution solve(AccountResponses responses, double budget) {
        return ContinuousEffort.solve(responses, all(responses), budget);
    }

    static int[] all(AccountResponses responses) {
        return IntStream.range(0, responses.size()).toArray();
    }

    static double contribution(AccountResponses responses, double[] efforts) {
        double sum = 0;
        for (int i = 0; i < efforts.length; i++) {
            sum += responses.at(i).contribution(efforts[i]);
        }
        return sum;
    }

    static double minima(AccountResponses responses) {
        return responses.all().stream().mapToDouble(AccountResponse::minimum).sum();
    }

    static double most(AccountResponse response) {
        return response.maximum().orElse(ResponseCurve.MOST_EFFORT);
    }

    static BigDecimal exactSum(double[] efforts) {
        return Arrays.stream(efforts).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most that efforts in whole steps bring, by dynamic programming over all of them; minima are whole steps too. */
    static double bestOnGrid(AccountResponses responses, double budget) {
        int steps = (int) Math.floor(budget / STEP);
        double[] best = new double[steps + 1];
        for (AccountResponse response : responses.all()) {
            double[] next = new double[steps + 1];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int spent = 0; spent <= steps; spent++) {
                for (int own = 0; own <= spent; own++) {
                    double effort = own * STEP;
                    if (effort >= response.minimum() && effort <= most(response)) {
                        next[spent] = Math.max(next[spent], best[spent - own] + response.contribution(effort));
                    }
                }
            }
            best = next;
        }
        return Arrays.stream(best).max().orElseThrow();
    }

    static Arbitrary<ResponseCurve> concaveCurves() {
        return Arbitraries.oneOf(exponentials(), powers(), adbudgs(0.3, 1), estimates(true), straights());
    }

    static Arbitrary<ResponseCurve> anyCurves() {
        return Arbitraries.oneOf(exponentials(), adbudgs(0.5, 1), adbudgs(1, 6), adbudgs(1, 6), estimates(false));
    }

    static Arbitrary<ResponseCurve> sShapedCurves() {
        return adbudgs(1.5, 6);
    }

    private static Arbitrary<ResponseCurve> exponentials() {
        return Combinators.combine(whole(0, 50), whole(0, 1000), numbers(0.01, 2))
                .as((base, range, rate) -> ExponentialResponse.of(base, base + range, rate));
    }

    private static Arbitrary<ResponseCurve> powers() {
        return Combinators.combine(whole(0, 50), whole(0, 100), numbers(0.1, 0.9))
                .as(PowerResponse::of);
    }

    private static Arbitrary<ResponseCurve> adbudgs(double leastShape, double mostShape) {
        return Combinators.combine(whole(0, 50), whole(0, 1000), numbers(leastShape, mostShape), numbers(0.5, 8))
                .as((base, range, shape, half) -> AdbudgResponse.of(base, base + range, shape, half));
    }

    /** Lines of a length of 1 to 3 and a slope of 0 to 9, so that some are equally steep. */
    private static Arbitrary<ResponseCurve> estimates(boolean concave) {
        Arbitrary<List<Double>> slopes = whole(0, 9).list().ofSize(4);
        Arbitrary<List<Double>> lengths = whole(1, 3).list().ofSize(4);
        return Combinators.combine(whole(0, 50), slopes, lengths).as((base, its, along) -> {
            List<Double> sorted = new ArrayList<>(its);
            if (concave) {
                sorted.sort((one, other) -> Double.compare(other, one));
            }
            TreeMap<Double, Double> points = new TreeMap<>();
            double effort = 0;
            double sales = base;
            points.put(effort, sales);
            for (int i = 0; i < 4; i++) {
                effort += along.get(i);
                sales += along.get(i) * sorted.get(i);
                points.put(effort, sales);
            }
            return EstimatedResponse.of(points);
        });
    }

    private static Arbitrary<ResponseCurve> straights() {
        return Combinators.combine(whole(0, 9), whole(1, 10))
                .as((slope, length) -> EstimatedResponse.of(Map.of(0.0, 0.0, length, length * slope)));
    }

    private static Arbitrary<Double> whole(int least, int most) {
        return Arbitraries.integers().between(least, most).map(Integer::doubleValue);
    }

    private static Arbitrary<Double> numbers(double least, double most) {
        return Arbitraries.doubles().between(least, most).ofScale(4);
    }

    /** One to four accounts A0, A1, … whose bounds are whole steps. */
    static Arbitrary<AccountResponses> accounts(Arbitrary<ResponseCurve> curves) {
        Arbitrary<Integer> minima = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 8)));
        Arbitrary<Integer> spans = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(100)),
                Tuple.of(1, Arbitraries.integers().between(0, 30)));
        Arbitrary<Integer> margins = Arbitraries.of(100, 100, 50, 30, 0);
        return Combinators.combine(curves, minima, spans, margins)
                .as((curve, minimum, span, margin) -> account("A", curve)
                        .minimum(minimum * STEP)
                        .maximum((minimum + span) * STEP)
                        .build()
                        .withMargin(Probability.ofPercent(margin)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(responses -> AccountResponses.of(IntStream.range(0, responses.size())
                        .mapToObj(i -> responses.get(i).withAccount(AccountId.of("A" + i)))
                        .toList()));
    }
}
