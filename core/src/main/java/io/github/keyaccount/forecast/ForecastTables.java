package io.github.keyaccount.forecast;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.funnel.CloseTiming;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.OutcomeKind;
import io.github.keyaccount.funnel.TotalsLine;
import io.github.keyaccount.funnel.WinRateSource;
import io.github.keyaccount.measure.ExchangeRates;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import io.github.keyaccount.measure.SalesPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The tables that a forecast shows, each fitted to the total that it belongs to. */
final class ForecastTables {
    private static final int WIN_RATE_DECIMALS = 9;

    private ForecastTables() {}

    static List<ForecastRow> rows(Forecast forecast) {
        List<List<TotalsLine>> groups = new ArrayList<>();
        List<FunnelStage> stages = new ArrayList<>();
        List<WinRateSource> sources = new ArrayList<>();
        List<TotalsLine> inScope =
                lines(forecast, inPipeline(forecast.options().scope().timings()));
        for (FunnelStage stage : forecast.totals().funnel().stages()) {
            int before = groups.size();
            for (WinRateSource source : WinRateSource.values()) {
                List<TotalsLine> group = inScope.stream()
                        .filter(line -> line.stage().equals(Optional.of(stage))
                                && line.winRateSource().equals(Optional.of(source)))
                        .toList();
                boolean needsEmptyRow = source == WinRateSource.STAGE && groups.size() == before;
                if (!group.isEmpty() || needsEmptyRow) {
                    groups.add(group);
                    stages.add(stage);
                    sources.add(source);
                }
            }
        }
        List<BigDecimal> amounts = sums(forecast, groups, TotalsLine::amountMinorUnits);
        List<BigDecimal> weights = sums(forecast, groups, TotalsLine::weightedMinorUnits);
        List<Money> shownAmounts = Money.fit(forecast.openAmount(), amounts);
        List<Money> shownExpected = Money.fit(forecast.weightedPipeline(), weights);
        List<ForecastRow> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            rows.add(ImmutableForecastRow.builder()
                    .stage(stages.get(i))
                    .winRateSource(sources.get(i))
                    .count(count(groups.get(i)))
                    .amount(shownAmounts.get(i))
                    .winRate(
                            sources.get(i) == WinRateSource.STAGE
                                    ? Optional.of(stages.get(i).winRate())
                                    : mean(weights.get(i), amounts.get(i)))
                    .expected(shownExpected.get(i))
                    .build());
        }
        return List.copyOf(rows);
    }

    private static Optional<Probability> mean(BigDecimal weighted, BigDecimal amount) {
        return amount.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        Probability.ofFraction(weighted.divide(amount, WIN_RATE_DECIMALS, RoundingMode.HALF_EVEN)));
    }

    static CategoryRollUp categories(Forecast forecast) {
        List<ForecastCategory> surestFirst = List.of(
                ForecastCategory.COMMIT,
                ForecastCategory.MOST_LIKELY,
                ForecastCategory.BEST_CASE,
                ForecastCategory.PIPELINE);
        List<TotalsLine> inScope =
                lines(forecast, inPipeline(forecast.options().scope().timings()));
        List<List<TotalsLine>> groups = surestFirst.stream()
                .map(category -> inScope.stream()
                        .filter(line -> line.category().equals(Optional.of(category)))
                        .toList())
                .toList();
        Money open = forecast.openAmount();
        List<Money> amounts = Money.fit(open, sums(forecast, groups, TotalsLine::amountMinorUnits));
        Money commit = forecast.closed().plus(amounts.get(0));
        Money mostLikely = commit.plus(amounts.get(1));
        return ImmutableCategoryRollUp.builder()
                .closed(forecast.closed())
                .commit(commit)
                .mostLikely(mostLikely)
                .bestCase(mostLikely.plus(amounts.get(2)))
                .openPipeline(open)
                .build();
    }

    static ForecastBucket bucket(Forecast forecast, Set<CloseTiming> timings) {
        return bucket(forecast, inPipeline(timings));
    }

    static ForecastBucket omitted(Forecast forecast) {
        Set<CloseTiming> timings = forecast.options().scope().timings();
        return bucket(
                forecast,
                line -> line.category().equals(Optional.of(ForecastCategory.OMITTED))
                        && timings.contains(line.timing()));
    }

    private static ForecastBucket bucket(Forecast forecast, Predicate<TotalsLine> condition) {
        List<TotalsLine> lines = lines(forecast, condition);
        return ImmutableForecastBucket.builder()
                .count(count(lines))
                .amount(forecast.currency().total(sum(lines, TotalsLine::amountMinorUnits)))
                .expected(forecast.currency().total(sum(lines, TotalsLine::weightedMinorUnits)))
                .build();
    }

    static List<Finding> findings(Forecast forecast) {
        List<Finding> findings = new ArrayList<>();
        boolean allOpen = forecast.options().scope() == ForecastScope.ALL_OPEN;
        if (forecast.target().amount().isZero()) {
            findings.add(Finding.of(ForecastFinding.NO_TARGET, forecast.target().period()));
        }
        SalesPeriod period = forecast.target().period();
        if (forecast.asOf().isAfter(period.lastDay())) {
            findings.add(Finding.of(ForecastFinding.PERIOD_OVER, period, forecast.asOf()));
        }
        if (forecast.asOf().isBefore(period.start())) {
            findings.add(Finding.of(ForecastFinding.PERIOD_NOT_BEGUN, period, forecast.asOf()));
        }
        if (forecast.gap().isPositive()) {
            findings.add(Finding.of(
                    ForecastFinding.GAP, forecast.gap(), forecast.target().amount()));
        }
        if (allOpen) {
            findings.add(Finding.of(
                    ForecastFinding.ALL_OPEN_COUNTED, forecast.target().period()));
        } else {
            addBucket(findings, ForecastFinding.SLIPPED_NOT_COUNTED, forecast.slipped());
            addBucket(findings, ForecastFinding.UNDATED_NOT_COUNTED, forecast.undated());
        }
        addBucket(findings, ForecastFinding.OMITTED_NOT_COUNTED, forecast.omitted());
        findings.addAll(forecast.totals().findings());
        Money snapshot = forecast.closedInSnapshot();
        if (!snapshot.equals(forecast.closed())) {
            findings.add(Finding.of(ForecastFinding.CLOSED_REVENUE_REPLACED, forecast.closed(), snapshot));
        }
        forecast.options()
                .exchangeRates()
                .filter(rates -> forecast.currency().converts())
                .map(ExchangeRates::date)
                .filter(date -> !date.equals(forecast.asOf()))
                .ifPresent(date ->
                        findings.add(Finding.of(ForecastFinding.EXCHANGE_RATES_OF_ANOTHER_DAY, date, forecast.asOf())));
        return List.copyOf(findings);
    }

    private static void addBucket(List<Finding> findings, ForecastFinding code, ForecastBucket bucket) {
        if (bucket.count() > 0) {
            findings.add(Finding.of(code, bucket.count(), bucket.amount()));
        }
    }

    private static Predicate<TotalsLine> inPipeline(Set<CloseTiming> timings) {
        return line ->
                timings.contains(line.timing()) && !line.category().equals(Optional.of(ForecastCategory.OMITTED));
    }

    private static List<TotalsLine> lines(Forecast forecast, Predicate<TotalsLine> condition) {
        return forecast.totals().lines().stream()
                .filter(line -> line.outcome() == OutcomeKind.OPEN)
                .filter(condition)
                .toList();
    }

    private static long count(List<TotalsLine> lines) {
        return lines.stream().mapToLong(TotalsLine::count).sum();
    }

    private static Function<Currency, BigDecimal> sum(List<TotalsLine> lines, Function<TotalsLine, BigDecimal> figure) {
        return currency -> lines.stream()
                .filter(line -> line.currency().equals(currency))
                .map(figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The exact sum of each group in minor units of the target's currency. */
    private static List<BigDecimal> sums(
            Forecast forecast, List<List<TotalsLine>> groups, Function<TotalsLine, BigDecimal> figure) {
        return groups.stream()
                .map(group -> group.stream()
                        .map(line -> forecast.currency().exact(figure.apply(line), line.currency()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }
}
