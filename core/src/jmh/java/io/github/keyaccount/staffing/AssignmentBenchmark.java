package io.github.keyaccount.staffing;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import io.github.keyaccount.internal.Assignment;
import java.util.SplittableRandom;
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

/** The best assignment of as many rows to as many columns, beside that of OR-Tools; both must cost the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssignmentBenchmark {
    private static final int MOST = 1_000_000;

    @Param({"300", "1000"})
    public int size;

    private long[][] costs;

    @Setup
    public void setUp() {
        Loader.loadNativeLibraries();
        SplittableRandom random = new SplittableRandom(20261231);
        costs = new long[size][size];
        for (long[] row : costs) {
            for (int column = 0; column < size; column++) {
                row[column] = random.nextInt(MOST);
            }
        }
        long best = assignment().total();
        if (best != linearSumAssignment()) {
            throw new IllegalStateException("Expected a cost of " + best + ", but found " + linearSumAssignment());
        }
    }

    @Benchmark
    public Assignment assignment() {
        return Assignment.of(costs);
    }

    @Benchmark
    public long linearSumAssignment() {
        LinearSumAssignment peer = new LinearSumAssignment();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                peer.addArcWithCost(row, column, costs[row][column]);
            }
        }
        if (peer.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("no assignment");
        }
        return peer.getOptimalCost();
    }
}
