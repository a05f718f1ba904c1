package io.github.keyaccount.allocation;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The best division of whole units among concave curves, beside one plain pass over the accounts and a heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EffortBenchmark {
    @Param({"10000", "1000000"})
    public int accounts;

    private SampleResponses sample;
    private AccountResponses responses;
    private EffortBudget budget;

    /** For each account the logarithm of what its first unit brings, and of the ratio of each unit to the next. */
    private double[] firstUnits;

    private double[] rates;
    private int[] most;
    private double threshold;

    @Setup
    public void setUp() {
        sample = new SampleResponses(accounts);
        responses = AccountResponses.of(sample.responses);
        budget = EffortBudget.of(sample.budget());
        rates = sample.rates;
        firstUnits = new double[accounts];
        most = new int[accounts];
        for (int i = 0; i < accounts; i++) {
            firstUnits[i] = Math.log(sample.worth(i, 0));
            most[i] = SampleResponses.MOST_UNITS;
        }
        EffortAllocation best = optimal();
        threshold = Math.log(best.shadowPrice().orElseThrow());
        SolverPeers.checkEqual(best.contribution(), sample.contribution(heapGreedy()));
    }

    /** How many units are worth a threshold, for every account: what any method must do at least once. */
    @Benchmark
    public int[] onePass() {
        int[] units = new int[accounts];
        for (int i = 0; i < accounts; i++) {
            double count = Math.floor((firstUnits[i] - threshold) / rates[i]) + 1;
            units[i] = (int) Math.max(0, Math.min(count, most[i]));
        }
        return units;
    }

    @Benchmark
    public EffortAllocation optimal() {
        return EffortAllocation.optimal(responses, budget, AllocationOptions.defaults());
    }

    /** The same from the responses of the accounts, checked and made ready. */
    @Benchmark
    public EffortAllocation optimalFromObjects() {
        return EffortAllocation.optimal(AccountResponses.of(sample.responses), budget, AllocationOptions.defaults());
    }

    @Benchmark
    public EffortAllocation optimalContinuous() {
        return EffortAllocation.optimal(
                responses, budget, AllocationOptions.defaults().withWholeUnits(false));
    }

    @Benchmark
    public int[] heapGreedy() {
        return new HeapGreedy(sample).divide(sample.budget());
    }
}
