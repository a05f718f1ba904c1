package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.examples.ExitCode;
import io.github.keyaccount.examples.csv.CsvImport;
import io.github.keyaccount.examples.csv.ImportProgress;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.export.DataSections;
import io.github.keyaccount.examples.export.ExportOptions;
import io.github.keyaccount.examples.export.ExportRequest;
import io.github.keyaccount.examples.export.ImportLog;
import io.github.keyaccount.measure.SalesPeriod;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans selling time from CSV files: hours per account by rule and at their best, contacts, and who serves whom. */
@Command(
        name = "allocate",
        description = {
            "Plans selling time from CSV files: hours per account, contacts, people.",
            "Without --data it plans for the bundled sample."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows could be used; findings do not change that",
            "1:there is a plan, but some rows could not be used",
            "2:there is no plan: a file is missing, or cannot be used",
            "64:the command line is wrong"
        })
public final class AllocateCommand implements Callable<Integer> {
    private final ImportProgress progress;

    @Mixin
    private ExportOptions options;

    @Option(
            names = "--hours",
            paramLabel = "N",
            description = "Hours to divide in the period; by default those of all sellers.")
    private Optional<String> hours;

    @Option(names = "--per-seller", description = "Divides the hours of each seller among his or her accounts only.")
    private boolean perSeller;

    /** Creates the command; progress is told how far long tasks have come. */
    public AllocateCommand(ImportProgress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        ExportRequest request = options.request();
        SalesPeriod period = options.period(request.mapping(), "plan-period");
        if (!period.end().isAfter(request.asOf())) {
            throw options.wrong("Expected --period that ends after " + request.asOf() + ", but found " + period);
        }
        PlanSettings settings = PlanSettings.of(request.mapping(), hours(request), perSeller, period);
        CsvImport files = request.files(progress);
        try {
            PlanFiles read = PlanFiles.read(files, request);
            ImportLog log = ImportLog.of(files);
            progress.finished();
            if (read.accounts().isEmpty()) {
                new DataSections(request.page(), request.layout()).rejected(log);
                throw new UnusableException("Expected accounts in "
                        + request.mapping().get("plan.file") + ", but found none that can be used");
            }
            AllocationReport.write(request, SellingPlan.of(read, request, settings), log);
            return log.rejected().isEmpty() ? ExitCode.CLEAN : ExitCode.ROWS_REJECTED;
        } catch (IllegalArgumentException | ArithmeticException e) {
            // What the library refuses of figures that are each for itself in order, such as minima above the budget.
            throw new UnusableException(e.getMessage(), e);
        }
    }

    private Optional<Long> hours(ExportRequest request) {
        return options.parsed(request.mapping(), hours, "--hours", "plan-hours", "a whole number of hours", text -> {
            long number = Long.parseLong(text);
            if (number < 0) {
                throw new IllegalArgumentException(text);
            }
            return number;
        });
    }
}
