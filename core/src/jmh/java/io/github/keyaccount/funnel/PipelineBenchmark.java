package io.github.keyaccount.funnel;

import io.github.keyaccount.forecast.SampleDeals;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** Building a pipeline from objects, beside only putting their ids into a hash set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PipelineBenchmark {

    @Param({"10000", "100000", "1000000"})
    public int deals;

    private List<Opportunity> opportunities;
    private Pipeline pipeline;
    private Opportunity changed;

    @Setup
    public void setUp() {
        opportunities = SampleDeals.of(deals, 10);
        pipeline = Pipeline.of(Funnel.standard(), SampleDeals.AS_OF, opportunities);
        changed = opportunities.get(deals / 2).withStage("Use");
    }

    @Benchmark
    public Pipeline build() {
        return Pipeline.of(Funnel.standard(), SampleDeals.AS_OF, opportunities);
    }

    @Benchmark
    public Set<String> hashSetOfIds() {
        Set<String> ids = new HashSet<>();
        for (Opportunity opportunity : opportunities) {
            ids.add(opportunity.id().value());
        }
        return ids;
    }

    @Benchmark
    public Set<String> hashSetOfIdsOfTheRightSize() {
        Set<String> ids = new HashSet<>(2 * opportunities.size());
        for (Opportunity opportunity : opportunities) {
            ids.add(opportunity.id().value());
        }
        return ids;
    }

    @Benchmark
    public Pipeline whatIf() {
        return pipeline.with(changed);
    }
}
