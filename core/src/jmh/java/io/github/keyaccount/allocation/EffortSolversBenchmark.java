package io.github.keyaccount.allocation;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The best division of whole units among concave curves, beside solvers of linear and integer programs. All must find the same
 * optimum. The solvers that take seconds for a thousand accounts are not asked for more.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EffortSolversBenchmark {

    /** A number of accounts that only some of the solvers can take. */
    @State(Scope.Benchmark)
    public static class TenThousand extends Task {
        public TenThousand() {
            super(10_000);
        }
    }

    /** A number of accounts that all solvers can take. */
    @State(Scope.Benchmark)
    public static class Thousand extends Task {
        public Thousand() {
            super(1_000);
        }
    }

    /** The accounts and the budget. */
    @State(Scope.Benchmark)
    public abstract static class Task {
        final int accounts;
        SampleResponses sample;
        AccountResponses responses;
        double best;

        Task(int accounts) {
            this.accounts = accounts;
        }

        @Setup
        public void setUp() {
            sample = new SampleResponses(accounts);
            responses = AccountResponses.of(sample.responses);
            best = optimal().contribution();
        }

        EffortAllocation optimal() {
            return EffortAllocation.optimal(responses, EffortBudget.of(sample.budget()), AllocationOptions.defaults());
        }
    }

    @Benchmark
    public EffortAllocation optimal_1000(Thousand task) {
        return task.optimal();
    }

    @Benchmark
    public EffortAllocation optimal_10000(TenThousand task) {
        return task.optimal();
    }

    @Benchmark
    public double glop_1000(Thousand task) {
        return SolverPeers.checkEqual(task.best, SolverPeers.glop(task.sample));
    }

    @Benchmark
    public double glop_10000(TenThousand task) {
        return SolverPeers.checkEqual(task.best, SolverPeers.glop(task.sample));
    }

    @Benchmark
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 2, time = 1)
    public double ojAlgo_1000(Thousand task) {
        return SolverPeers.checkEqual(task.best, SolverPeers.ojAlgo(task.sample));
    }

    @Benchmark
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 2, time = 1)
    public double cpSat_1000(Thousand task) {
        return SolverPeers.checkEqual(task.best, SolverPeers.cpSat(task.sample));
    }
}
