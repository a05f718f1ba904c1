package io.github.keyaccount.examples.portfolio;

import io.github.keyaccount.examples.ExitCode;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.ImportProgress;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.export.AccountExport;
import io.github.keyaccount.examples.export.DataSections;
import io.github.keyaccount.examples.export.Export;
import io.github.keyaccount.examples.export.ExportOptions;
import io.github.keyaccount.examples.export.ExportRequest;
import io.github.keyaccount.examples.export.ImportLog;
import io.github.keyaccount.measure.SalesPeriod;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports on accounts from CSV files: tiers with their reasons, ABC classes, concentration, matrix and groups. */
@Command(
        name = "portfolio",
        description = {
            "Reports on accounts from an export in CSV files: tiers, concentration, matrix, groups.",
            "Without --data it reports on the bundled sample."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows could be used; findings do not change that",
            "1:there is a report, but some rows could not be used",
            "2:there is no report: a file is missing, or cannot be used",
            "64:the command line is wrong"
        })
public final class PortfolioCommand implements Callable<Integer> {
    private final ImportProgress progress;

    @Mixin
    private ExportOptions options;

    @Option(names = "--groups", description = "Takes each account with all that belong to it as one.")
    private boolean groups;

    /** Creates the command; progress is told how far long tasks have come. */
    public PortfolioCommand(ImportProgress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        ExportRequest request = options.request();
        SalesPeriod period = period(request);
        PortfolioSettings settings = PortfolioSettings.of(request.mapping(), request.currency());
        CsvImport files = request.files(progress);
        Export export = Export.read(files, request);
        try {
            AccountExport accounts = AccountExport.read(files, request, export, period);
            ImportLog log = ImportLog.of(files);
            progress.finished();
            if (accounts.accounts().isEmpty()) {
                new DataSections(request.page(), request.layout()).rejected(log);
                throw new UnusableException(
                        "Expected accounts in " + accounts.source() + ", but found none that can be used");
            }
            AccountReview review = AccountReview.of(accounts, period, request.asOf(), groups, settings);
            PortfolioReport.write(request, review, accounts, export, log);
            return log.rejected().isEmpty() ? ExitCode.CLEAN : ExitCode.ROWS_REJECTED;
        } catch (IllegalArgumentException | ArithmeticException e) {
            // What the library refuses of figures that are each for itself in order, such as a sum out of range.
            throw new UnusableException(e.getMessage(), e);
        }
    }

    private SalesPeriod period(ExportRequest request) {
        Mapping mapping = request.mapping();
        Optional<SalesPeriod> ofFigures = mapping.find("figures-period", ExportOptions.A_PERIOD, SalesPeriod::parse);
        SalesPeriod period = options.period(mapping, ofFigures.isPresent() ? "figures-period" : "period");
        // What stands in a file was measured in its own period, and is of no other one.
        ofFigures.filter(other -> !other.equals(period)).ifPresent(other -> {
            throw options.wrong(
                    "Expected --period " + other + ", the figures-period of the mapping, but found " + period);
        });
        if (request.asOf().isBefore(period.start())) {
            throw options.wrong("Expected --as-of from " + period.start() + " on, where the period begins, but found "
                    + request.asOf());
        }
        return period;
    }
}
