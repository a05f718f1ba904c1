package io.github.keyaccount.examples.export;

import io.github.keyaccount.examples.csv.DataFolder;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.report.ExampleTexts;
import io.github.keyaccount.examples.report.Figures;
import io.github.keyaccount.examples.report.MoneyPage;
import io.github.keyaccount.examples.report.ReportWriter;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.SalesPeriod;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reports on an export. What the command line does not say, the mapping may say. */
public final class ExportOptions {
    /** What a period must be, in words. */
    public static final String A_PERIOD = "a period such as 2026-Q3";

    private static final String A_DATE = "a date such as 2026-09-30";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder with the CSV files of the export.")
    private Optional<Path> data;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Mapping of its columns, or the name of a shipped one: crm-sales-opportunities.")
    private Optional<String> mapping;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day of the report; unless given, that of the export.")
    private Optional<String> asOf;

    @Option(names = "--period", paramLabel = "KEY", description = "Period of the report: 2026-Q3, 2026, 2026-09 ...")
    private Optional<String> period;

    @Option(names = "--currency", paramLabel = "CODE", description = "Currency of all amounts: EUR, USD ...")
    private Optional<String> currency;

    @Option(names = "--language", paramLabel = "CODE", description = "Language of the report: en or zh.", order = 1)
    private Optional<String> language;

    @Option(names = "--details", description = "Lists everything, not only the first 20 of each kind.", order = 2)
    private boolean details;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.",
            order = 3)
    @SuppressWarnings("UnusedVariable") // The parser reads it.
    private boolean help;

    /**
     * Returns what the command is to report on.
     *
     * @throws ParameterException if the command line cannot be used, or something that is needed stands nowhere
     * @throws UnusableException if the folder or the mapping cannot be used
     */
    public ExportRequest request() {
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
        Optional<LocalDate> exported = layout.mapping().find("exported-on", A_DATE, LocalDate::parse);
        LocalDate day = parsed(layout.mapping(), asOf, "--as-of", "exported-on", A_DATE, LocalDate::parse)
                .orElseThrow(() -> missing("--as-of", "exported-on"));
        LocalDate exportedOn = exported.orElse(day);
        if (day.isAfter(exportedOn)) {
            throw wrong("Expected --as-of on or before the day of the export " + exportedOn + ", but found " + day);
        }
        ReportWriter out = new ReportWriter(spec.commandLine().getOut());
        MoneyPage page = new MoneyPage(out, new Figures(texts, unit(layout.mapping(), money)), details);
        return new ExportRequest(folder, layout, money, day, exportedOn, page);
    }

    private Texts texts() {
        String code = language.orElse("en");
        return ExampleTexts.of(code).orElseThrow(() -> wrong("Expected --language en or zh, but found " + code));
    }

    private Currency currency(Mapping mapping) {
        return parsed(mapping, currency, "--currency", "currency", "an ISO 4217 code such as EUR", code -> {
                    Currency money = Currency.getInstance(code);
                    Money.zero(money);
                    return money;
                })
                .orElseThrow(() -> missing("--currency", "currency"));
    }

    private static Money unit(Mapping mapping, Currency money) {
        return mapping.find("unit", "an amount above zero", text -> {
                    Money unit = Money.ofMajor(text, money);
                    if (!unit.isPositive()) {
                        throw new IllegalArgumentException(text);
                    }
                    return unit;
                })
                .orElse(Money.ofMajor(1, money));
    }

    /**
     * Returns the period of the report.
     *
     * @param mapping the mapping
     * @param key the key under which the mapping may have it
     * @throws ParameterException if it stands nowhere
     */
    public SalesPeriod period(Mapping mapping, String key) {
        return parsed(mapping, period, "--period", key, A_PERIOD, SalesPeriod::parse)
                .orElseThrow(() -> missing("--period", key));
    }

    /**
     * Reads what the command line says, or else what the mapping says.
     *
     * @param mapping the mapping
     * @param given what the command line says
     * @param option the option
     * @param key the key of the mapping
     * @param expected what the value must be, in words
     * @param reading reads the text; an {@code IllegalArgumentException}, {@code ArithmeticException} or
     *     {@code DateTimeException} says that it is something else
     * @throws ParameterException if the command line says something else
     * @throws UnusableException if the mapping does
     */
    public <T> Optional<T> parsed(
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

    /** Returns the refusal of a command line that does not say what the mapping does not say either. */
    public ParameterException missing(String option, String key) {
        return wrong("Expected " + option + ", or " + key + " in the mapping, but found neither");
    }

    /** Returns the refusal of a command line. */
    public ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
