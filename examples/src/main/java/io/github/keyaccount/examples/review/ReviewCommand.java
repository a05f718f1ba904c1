package io.github.keyaccount.examples.review;

import io.github.keyaccount.examples.ExitCode;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.ImportProgress;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.export.DataSections;
import io.github.keyaccount.examples.export.Export;
import io.github.keyaccount.examples.export.ExportLayout;
import io.github.keyaccount.examples.export.ExportOptions;
import io.github.keyaccount.examples.export.ExportRequest;
import io.github.keyaccount.examples.export.ImportLog;
import io.github.keyaccount.forecast.ForecastScope;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews a sales funnel from CSV files: stages, forecast, progress, pace, and what needs to be put in order. */
@Command(
        name = "review",
        description = {
            "Reviews a sales funnel from an export in CSV files.",
            "Without --data it reviews the bundled sample."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows could be used; findings do not change that",
            "1:there is a review, but some rows could not be used",
            "2:there is no review: a file is missing, or cannot be used",
            "64:the command line is wrong"
        })
public final class ReviewCommand implements Callable<Integer> {
    private static final int DEFAULT_WEEKS = 6;

    private static final Map<String, ForecastScope> SCOPES =
            Map.of("period", ForecastScope.PERIOD, "all-open", ForecastScope.ALL_OPEN);

    private final ImportProgress progress;

    @Mixin
    private ExportOptions options;

    @Option(names = "--target", paramLabel = "AMOUNT", description = "Revenue wanted in the period.")
    private Optional<String> target;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "Open opportunities that count: period, or all-open. Unless given, period if the export has"
                    + " expected close dates.")
    private Optional<String> scope;

    @Option(names = "--threshold", paramLabel = "AMOUNT", description = "Least opening amount that counts.")
    private Optional<String> threshold;

    @Option(
            names = "--out-of-funnel-closed",
            paramLabel = "AMOUNT",
            description = "Sales outside the funnel in the period so far; takes the place of a file of orders.")
    private Optional<String> outOfFunnelClosed;

    @Option(
            names = "--out-of-funnel-per-week",
            paramLabel = "AMOUNT",
            description = "Sales outside the funnel still expected per week.")
    private Optional<String> outOfFunnelPerWeek;

    @Option(names = "--by", paramLabel = "KEY", description = "Breaks down by owner, account or an attribute.")
    private Optional<String> by;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "Weeks of progress shown: a number, or all. Unless given, " + DEFAULT_WEEKS + ".")
    private Optional<String> weeks;

    /** Creates the command; progress is told how far long tasks have come. */
    public ReviewCommand(ImportProgress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        ExportRequest request = options.request();
        ExportLayout layout = request.layout();
        ReviewSettings settings = settings(request);
        CsvImport files = request.files(progress);
        Export export = Export.read(files, request);
        ImportLog log = ImportLog.of(files);
        if (export.opportunities().isEmpty()) {
            new DataSections(request.page(), layout).rejected(log);
            throw new UnusableException("Expected opportunities in "
                    + layout.mapping().get("opportunities.file") + ", but found none that can be used");
        }
        try {
            Review review = Review.of(layout.funnel(), export, settings, progress);
            progress.finished();
            ReviewReport.write(request, review, export, log, settings, scope.isPresent());
        } catch (IllegalArgumentException | ArithmeticException e) {
            // What the library refuses of figures that are each for itself in order, such as a sum out of range.
            throw new UnusableException(e.getMessage(), e);
        }
        return log.rejected().isEmpty() ? ExitCode.CLEAN : ExitCode.ROWS_REJECTED;
    }

    private ReviewSettings settings(ExportRequest request) {
        Mapping mapping = request.mapping();
        Currency money = request.currency();
        SalesPeriod span = options.period(mapping, "period");
        Money wanted = amount(mapping, target, "--target", "target", money)
                .orElseThrow(() -> options.missing("--target", "target"));
        return new ReviewSettings(
                request.asOf(),
                request.exportedOn(),
                SalesTarget.of(span, wanted),
                scope(request.layout()),
                amount(mapping, threshold, "--threshold", "threshold", money),
                amount(mapping, outOfFunnelClosed, "--out-of-funnel-closed", "", money),
                amount(mapping, outOfFunnelPerWeek, "--out-of-funnel-per-week", "out-of-funnel-per-week", money),
                by(mapping),
                weeks());
    }

    private ForecastScope scope(ExportLayout layout) {
        return scope.map(word -> Optional.ofNullable(SCOPES.get(word))
                        .orElseThrow(() -> options.wrong("Expected --scope period or all-open, but found " + word)))
                .orElse(layout.hasColumn("expected-close") ? ForecastScope.PERIOD : ForecastScope.ALL_OPEN);
    }

    private Optional<String> by(Mapping mapping) {
        TreeSet<String> known = new TreeSet<>(List.of("account", "owner"));
        for (String section : List.of("opportunities", "accounts", "owners")) {
            known.addAll(mapping.section(section + ".attribute").keySet());
        }
        by.filter(key -> !known.contains(key)).ifPresent(key -> {
            throw options.wrong("Expected --by one of " + String.join(", ", known) + ", but found " + key);
        });
        return by;
    }

    private OptionalInt weeks() {
        String text = weeks.orElse(String.valueOf(DEFAULT_WEEKS));
        if (text.equals("all")) {
            return OptionalInt.empty();
        }
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw options.wrong("Expected --weeks all or a number from 1 on, but found " + text);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private Optional<Money> amount(Mapping mapping, Optional<String> given, String option, String key, Currency money) {
        return options.parsed(mapping, given, option, key, "an amount of zero or more such as 12000000", text -> {
            Money amount = Money.ofMajor(text, money);
            if (amount.isNegative()) {
                throw new IllegalArgumentException(text);
            }
            return amount;
        });
    }
}
