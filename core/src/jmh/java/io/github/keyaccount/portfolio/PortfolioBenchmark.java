package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Judging all accounts of a portfolio, beside only sorting as many numbers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PortfolioBenchmark {
    private static final TierThresholds THRESHOLDS = TierThresholds.defaults()
            .withRevenueShare(Probability.ofFraction("0.00001"))
            .withPotential(Money.ofMajor(1_000_000, SampleAccounts.EUR));
    private static final RankingWeights WEIGHTS = RankingWeights.of(Map.of(
            RankingCriterion.SIZE, BigDecimal.valueOf(4),
            RankingCriterion.POTENTIAL, BigDecimal.valueOf(3),
            RankingCriterion.IMPORTANCE_TO_COMPANY, BigDecimal.valueOf(2),
            RankingCriterion.IMPORTANCE_TO_SELLER, BigDecimal.ONE));
    private static final PotentialShareMatrix MATRIX = PotentialShareMatrix.standard(
            Money.ofMajor(500_000, SampleAccounts.EUR),
            Money.ofMajor(1_000_000, SampleAccounts.EUR),
            Probability.ofPercent(40));

    @Param({"10000", "1000000"})
    public int accounts;

    private SampleAccounts sample;
    private Portfolio portfolio;
    private long[] numbers;

    @Setup
    public void setUp() {
        sample = new SampleAccounts(accounts);
        portfolio = sample.portfolio();
        numbers = new SplittableRandom(1).longs(accounts).toArray();
    }

    @Benchmark
    public long[] sortNumbers() {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Benchmark
    public AccountTiering tiers() {
        return AccountTiering.of(portfolio, THRESHOLDS);
    }

    @Benchmark
    public AccountRanking ranks() {
        return AccountRanking.of(portfolio, WEIGHTS);
    }

    @Benchmark
    public MatrixPlacements places() {
        return MatrixPlacements.of(portfolio, MATRIX);
    }

    /** One after the other, from a portfolio that is there. */
    @Benchmark
    public List<Object> tiersRanksAndPlaces() {
        return List.of(tiers(), ranks(), places());
    }

    /** The same from the accounts, their figures and appraisals. */
    @Benchmark
    public List<Object> tiersRanksAndPlacesFromObjects() {
        Portfolio built = sample.portfolio();
        return List.of(
                built,
                AccountTiering.of(built, THRESHOLDS),
                AccountRanking.of(built, WEIGHTS),
                MatrixPlacements.of(built, MATRIX));
    }

    @Benchmark
    public Portfolio build() {
        return sample.portfolio();
    }

    @Benchmark
    public Set<String> hashSetOfIds() {
        Set<String> ids = new HashSet<>();
        for (Account account : sample.accounts) {
            ids.add(account.id().value());
        }
        return ids;
    }

    @Benchmark
    public ParetoCurve pareto() {
        return ParetoCurve.of(portfolio, PortfolioMeasure.REVENUE);
    }

    @Benchmark
    public Concentration concentration() {
        return Concentration.of(portfolio, PortfolioMeasure.REVENUE, ConcentrationLimits.none());
    }
}
