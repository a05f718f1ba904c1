package io.github.keyaccount.examples.review;

import io.github.keyaccount.examples.ExitCode;
import io.github.keyaccount.examples.csv.DataFolder;
import io.github.keyaccount.examples.csv.ImportProgress;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.export.DataSections;
import io.github.keyaccount.examples.export.Export;
import io.github.keyaccount.examples.export.ExportLayout;
import io.github.keyaccount.examples.export.Mappings;
import io.github.keyaccount.examples.report.ExampleTexts;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.examples.report.ReportWriter;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.forecast.ForecastScope;
import io.github.keyaccount.forecast.SalesTarget;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder with the CSV files of the export.")
    private Optional<Path> data;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Mapping of its columns, or the name of a shipped one: crm-sales-opportunities.")
    private Optional<String> mapping;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day of the review; the day of the export.")
    private Optional<String> asOf;

    @Option(names = "--period", paramLabel = "KEY", description = "Period of the target: 2026-Q3, 2026, 2026-09 ...")
    private Optional<String> period;

    @Option(names = "--target", paramLabel = "AMOUNT", description = "Revenue wanted in the period.")
    private Optional<String> target;

    @Option(names = "--currency", paramLabel = "CODE", description = "Currency of all amounts: EUR, USD ...")
    private Optional<String> currency;

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

    @Option(names = "--language", paramLabel = "CODE", description = "Language of the review: en or zh.")
    private Optional<String> language;

    @Option(names = "--details", description = "Lists everything, not only the first 20 of each kind.")
    private boolean details;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // The parser reads it.
    private boolean help;

    /** Creates the command; progress is told how far long tasks have come. */
    public ReviewCommand(ImportProgress progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() {
        if (mapping.isPresent() && data.isEmpty()) {
            throw wrong("Expected --data with the folder of the export that --mapping describes");
        }
        if (data.isPresent() && mapping.isEmpty()) {
            throw wrong("Expected --mapping with a mapping file, or the name of a shipped one: "
                    + String.join(", ", Mappings.SHIPPED));
        }
        Texts texts = texts();
        ExportLayout layout = mapping.map(Mappings::of).orElseGet(Mappings::ofSample);
        DataFolder folder = data.map(DataFolder::of).orElseGet(Mappings::sample);
        Currency money = currency(layout.mapping());
        ReviewSettings settings = settings(layout, money);
        Money unit = layout.mapping()
                .find("unit", "an amount above zero", text -> unit(text, money))
                .orElse(Money.ofMajor(1, money));
        Export export = Export.read(folder, layout, money, settings.exportedOn(), progress);
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(new ReportWriter(out), new Figures(texts, unit), details);
        if (export.opportunities().isEmpty()) {
            new DataSections(page, layout).rejected(export);
            throw new UnusableException("Expected opportunities in "
                    + layout.mapping().get("opportunities.file") + ", but found none that can be used");
        }
        try {
            Review review = Review.of(layout.funnel(), export, settings, progress);
            progress.finished();
            String title = layout.mapping().find("title").orElse(folder.name());
            ReviewReport.write(page, layout, title, review, export, settings, scope.isPresent());
        } catch (IllegalArgumentException | ArithmeticException e) {
            // What the library refuses of figures that are each for itself in order, such as a sum out of range.
            throw new UnusableException(e.getMessage(), e);
        }
        return export.rejected().isEmpty() ? ExitCode.CLEAN : ExitCode.ROWS_REJECTED;
    }

    private static Money unit(String text, Currency money) {
        Money unit = Money.ofMajor(text, money);
        if (!unit.isPositive()) {
            throw new IllegalArgumentException(text);
        }
        return unit;
    }

    private Texts texts() {
        return switch (language.orElse("en")) {
            case "en" -> ExampleTexts.english();
            case "zh" -> ExampleTexts.chinese();
            default -> throw wrong("Expected --language en or zh, but found " + language.orElseThrow());
        };
    }

    private Currency currency(Mapping mapping) {
        return parsed(mapping, currency, "--currency", "currency", "an ISO 4217 code such as EUR", code -> {
                    Currency money = Currency.getInstance(code);
                    Money.zero(money);
                    return money;
                })
                .orElseThrow(() -> missing("--currency", "currency"));
    }

    private ReviewSettings settings(ExportLayout layout, Currency money) {
        Mapping mapping = layout.mapping();
        Optional<LocalDate> exported =
                parsed(mapping, Optional.empty(), "", "exported-on", "a date such as 2026-09-30", LocalDate::parse);
        LocalDate day = parsed(mapping, asOf, "--as-of", "exported-on", "a date such as 2026-09-30", LocalDate::parse)
                .orElseThrow(() -> missing("--as-of", "exported-on"));
        LocalDate exportedOn = exported.orElse(day);
        if (day.isAfter(exportedOn)) {
            throw wrong("Expected --as-of on or before the day of the export " + exportedOn + ", but found " + day);
        }
        SalesPeriod span = parsed(mapping, period, "--period", "period", "a period such as 2026-Q3", SalesPeriod::parse)
                .orElseThrow(() -> missing("--period", "period"));
        Money wanted =
                amount(mapping, target, "--target", "target", money).orElseThrow(() -> missing("--target", "target"));
        return new ReviewSettings(
                day,
                exportedOn,
                SalesTarget.of(span, wanted),
                scope(layout),
                amount(mapping, threshold, "--threshold", "threshold", money),
                amount(mapping, outOfFunnelClosed, "--out-of-funnel-closed", "", money),
                amount(mapping, outOfFunnelPerWeek, "--out-of-funnel-per-week", "out-of-funnel-per-week", money),
                by(mapping),
                weeks());
    }

    private ForecastScope scope(ExportLayout layout) {
        return scope.map(word -> Optional.ofNullable(SCOPES.get(word))
                        .orElseThrow(() -> wrong("Expected --scope period or all-open, but found " + word)))
                .orElse(layout.hasColumn("expected-close") ? ForecastScope.PERIOD : ForecastScope.ALL_OPEN);
    }

    private Optional<String> by(Mapping mapping) {
        TreeSet<String> known = new TreeSet<>(List.of("account", "owner"));
        for (String section : List.of("opportunities", "accounts", "owners")) {
            known.addAll(mapping.section(section + ".attribute").keySet());
        }
        by.filter(key -> !known.contains(key)).ifPresent(key -> {
            throw wrong("Expected --by one of " + String.join(", ", known) + ", but found " + key);
        });
        return by;
    }

    private OptionalInt weeks() {
        String text = weeks.orElse(String.valueOf(DEFAULT_WEEKS));
        if (text.equals("all")) {
            return OptionalInt.empty();
        }
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw wrong("Expected --weeks all or a number from 1 on, but found " + text);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private Optional<Money> amount(Mapping mapping, Optional<String> given, String option, String key, Currency money) {
        return parsed(mapping, given, option, key, "an amount of zero or more such as 12000000", text -> {
            Money amount = Money.ofMajor(text, money);
            if (amount.isNegative()) {
                throw new IllegalArgumentException(text);
            }
            return amount;
        });
    }

    /** Reads what the command line says, or else what the mapping says. */
    private <T> Optional<T> parsed(
            Mapping mapping,
            Optional<String> given,
            String option,
            String key,
            String expected,
            Function<String, T> reading) {
        if (given.isEmpty()) {
            return mapping.find(key, expected, reading);
        }
        try {
            return given.map(reading);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw wrong("Expected " + option + " with " + expected + ", but found " + given.get());
        }
    }

    private ParameterException missing(String option, String key) {
        return wrong("Expected " + option + ", or " + key + " in the mapping, but found neither");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
