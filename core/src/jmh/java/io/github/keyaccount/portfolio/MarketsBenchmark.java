package io.github.keyaccount.portfolio;

import io.github.keyaccount.account.Account;
import io.github.keyaccount.account.AccountAppraisal;
import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
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

/** Passes over all accounts of a portfolio that is there already, beside the plainest loop over doubles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class MarketsBenchmark {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final long MOST_CENTS = 50_000_000;
    private static final PotentialShareMatrix MATRIX = PotentialShareMatrix.standard(
            Money.ofMajor(100_000, EUR), Money.ofMajor(300_000, EUR), Probability.ofPercent(40));

    @Param({"10000", "1000000"})
    public int accounts;

    private Portfolio portfolio;
    private double[] potentials;
    private double[] revenues;
    private double[] spends;

    @Setup
    public void setUp() {
        SplittableRandom random = new SplittableRandom(20260816);
        SalesPeriod period = SalesPeriod.year(2026);
        LocalDate asOf = LocalDate.of(2026, 12, 31);
        List<Account> all = new ArrayList<>();
        List<AccountFigures> figures = new ArrayList<>();
        List<AccountAppraisal> appraisals = new ArrayList<>();
        potentials = new double[accounts];
        revenues = new double[accounts];
        spends = new double[accounts];
        for (int i = 0; i < accounts; i++) {
            String id = "ACC-" + (1_000_000 + i);
            long spend = 1 + random.nextLong(MOST_CENTS);
            long revenue = random.nextLong(spend + 1);
            long potential = random.nextLong(MOST_CENTS);
            all.add(Account.builder().id(id).name(id).build());
            figures.add(AccountFigures.builder()
                    .account(id)
                    .period(period)
                    .revenue(Money.ofMinor(revenue, EUR))
                    .categorySpend(Money.ofMinor(spend, EUR))
                    .build());
            appraisals.add(AccountAppraisal.builder()
                    .account(id)
                    .date(asOf)
                    .potential(Money.ofMinor(potential, EUR))
                    .build());
            potentials[i] = potential;
            revenues[i] = revenue;
            spends[i] = spend;
        }
        portfolio = Portfolio.of(all, figures, appraisals, period, asOf);
    }

    @Benchmark
    public MatrixPlacements matrix() {
        return MatrixPlacements.of(portfolio, MATRIX);
    }

    @Benchmark
    public byte[] matrixInDoubles() {
        byte[] cells = new byte[accounts];
        for (int i = 0; i < accounts; i++) {
            int row = potentials[i] >= 30_000_000 ? 2 : potentials[i] >= 10_000_000 ? 1 : 0;
            int column = revenues[i] / spends[i] >= 0.4 ? 1 : 0;
            cells[i] = (byte) (row * 2 + column);
        }
        return cells;
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
