package io.github.keyaccount.allocation;

import static io.github.keyaccount.allocation.EffortCases.account;

import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.response.AdbudgResponse;
import io.github.keyaccount.response.EstimatedResponse;
import io.github.keyaccount.response.ExponentialResponse;
import io.github.keyaccount.response.PowerResponse;
import io.github.keyaccount.response.ResponseCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Accounts to divide whole units among, and slow ways to divide them. */
final class UnitCases {
    static final AllocationOptions WHOLE = AllocationOptions.defaults();
    static final AllocationOptions BOUNDED = WHOLE.withMostSteps(0);

    private UnitCases() {}

    /** The estimates of sales with 0, 1, 2, … units. */
    static ResponseCurve table(double... sales) {
        TreeMap<Double, Double> estimates = new TreeMap<>();
        for (int i = 0; i < sales.length; i++) {
            estimates.put((double) i, sales[i]);
        }
        return EstimatedResponse.of(estimates);
    }

    static EffortAllocation divide(double budget, AllocationOptions options, ResponseCurve... curves) {
        return EffortAllocation.optimal(EffortCases.free(curves), EffortBudget.of(budget), options);
    }

    static EffortAllocation divide(double budget, ResponseCurve... curves) {
        return divide(budget, WHOLE, curves);
    }

    static List<Double> efforts(EffortAllocation allocation) {
        return allocation.shares().stream().map(AccountShare::effort).toList();
    }

    static double[] array(EffortAllocation allocation) {
        return allocation.shares().stream().mapToDouble(AccountShare::effort).toArray();
    }

    static int least(AccountResponse response) {
        return (int) Math.ceil(response.minimum());
    }

    static int most(AccountResponse response) {
        return (int) Math.floor(EffortCases.most(response));
    }

    static int minima(AccountResponses responses) {
        return responses.all().stream().mapToInt(UnitCases::least).sum();
    }

    /** Accounts A0, A1, … with bounds in whole units of 0 to 9. */
    static Arbitrary<AccountResponses> accounts(Arbitrary<ResponseCurve> curves, int mostAccounts) {
        Arbitrary<Integer> minima = Arbitraries.of(0, 0, 1, 2);
        Arbitrary<Integer> spans = Arbitraries.of(0, 1, 3, 5, 7, 7);
        Arbitrary<Integer> margins = Arbitraries.of(100, 100, 50, 30, 0);
        return Combinators.combine(curves, minima, spans, margins)
                .as((curve, minimum, span, margin) -> account("A", curve)
                        .minimum(minimum)
                        .maximum(minimum + span)
                        .build()
                        .withMargin(Probability.ofPercent(margin)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(mostAccounts)
                .map(UnitCases::named);
    }

    static AccountResponses named(List<AccountResponse> responses) {
        return AccountResponses.of(IntStream.range(0, responses.size())
                .mapToObj(i -> responses.get(i).withAccount(AccountId.of("A" + i)))
                .toList());
    }

    /** S-shaped tables of 2 to 6 lines of one unit each, in whole amounts, so that nothing is rounded. */
    static Arbitrary<ResponseCurve> tables() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(rises -> {
                    double[] sales = new double[rises.size() + 1];
                    for (int i = 0; i < rises.size(); i++) {
                        sales[i + 1] = sales[i] + rises.get(i);
                    }
                    return table(sales);
                });
    }

    static ResponseCurve times(ResponseCurve curve, double factor) {
        if (curve instanceof ExponentialResponse its) {
            return ExponentialResponse.of(its.base() * factor, its.saturation() * factor, its.rate());
        }
        if (curve instanceof PowerResponse its) {
            return PowerResponse.of(its.base() * factor, its.scale() * factor, its.elasticity());
        }
        if (curve instanceof AdbudgResponse its) {
            return AdbudgResponse.of(its.base() * factor, its.saturation() * factor, its.shape(), its.halfEffort());
        }
        TreeMap<Double, Double> estimates = new TreeMap<>();
        ((EstimatedResponse) curve).estimates().forEach((effort, sales) -> estimates.put(effort, sales * factor));
        return EstimatedResponse.of(estimates);
    }

    static AccountResponses times(AccountResponses responses, double factor) {
        return AccountResponses.of(responses.all().stream()
                .map(response -> response.withCurve(times(response.curve(), factor)))
                .toList());
    }

    /** Every division within the bounds and the budget, one after the other. */
    static void everyDivision(AccountResponses responses, int budget, Consumer<int[]> visitor) {
        everyDivision(responses, budget, new int[responses.size()], 0, visitor);
    }

    private static void everyDivision(
            AccountResponses responses, int left, int[] efforts, int account, Consumer<int[]> visitor) {
        if (account == efforts.length) {
            visitor.accept(efforts);
            return;
        }
        AccountResponse response = responses.at(account);
        for (int effort = least(response); effort <= Math.min(left, most(response)); effort++) {
            efforts[account] = effort;
            everyDivision(responses, left - effort, efforts, account + 1, visitor);
        }
    }

    static double contribution(AccountResponses responses, int[] efforts) {
        return EffortCases.contribution(
                responses, Arrays.stream(efforts).asDoubleStream().toArray());
    }

    /** The most that any division brings, by trying them all. */
    static double best(AccountResponses responses, int budget) {
        double[] best = {Double.NEGATIVE_INFINITY};
        everyDivision(responses, budget, efforts -> best[0] = Math.max(best[0], contribution(responses, efforts)));
        return best[0];
    }

    /** Unit by unit to the account where it brings most, of equals to the first one; units that bring nothing are not given. */
    static double[] greedy(AccountResponses responses, long budget) {
        record Unit(double gain, int account) {}
        PriorityQueue<Unit> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Unit::gain).reversed().thenComparingInt(Unit::account));
        double[] efforts = new double[responses.size()];
        long left = budget;
        for (int i = 0; i < efforts.length; i++) {
            efforts[i] = least(responses.at(i));
            left -= (long) efforts[i];
            queue.add(new Unit(gain(responses.at(i), efforts[i]), i));
        }
        while (left > 0 && !queue.isEmpty() && queue.element().gain() > 0) {
            int account = queue.remove().account();
            efforts[account]++;
            left--;
            queue.add(new Unit(gain(responses.at(account), efforts[account]), account));
        }
        return efforts;
    }

    /** What one more unit brings, by a difference of two contributions. */
    private static double gain(AccountResponse response, double effort) {
        return effort >= most(response) ? 0 : response.contribution(effort + 1) - response.contribution(effort);
    }

    /** Accounts that are equal but for their ids C0, C1, … */
    static List<AccountResponse> copies(AccountResponse response, int count) {
        List<AccountResponse> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            copies.add(response.withAccount(AccountId.of("C" + i)));
        }
        return copies;
    }
}
