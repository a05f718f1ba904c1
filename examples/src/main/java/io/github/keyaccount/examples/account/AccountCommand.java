package io.github.keyaccount.examples.account;

import io.github.keyaccount.examples.ExitCode;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.report.ExampleTexts;
import io.github.keyaccount.examples.report.Page;
import io.github.keyaccount.examples.report.ReportWriter;
import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.funnel.FunnelStage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the card of one account from a YAML file: relationship, buying center, coverage, whom to meet next. */
@Command(
        name = "account",
        description = {
            "Writes a one-page card of an account that a YAML file describes.",
            "Two journals from a real case are bundled: w, which it shows without a FILE, and y."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there is a card; findings do not change that",
            "2:there is no card: the file is missing, or cannot be used",
            "64:the command line is wrong"
        })
public final class AccountCommand implements Callable<Integer> {
    /** The names of the bundled files. */
    static final List<String> BUNDLED = List.of("w", "y");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Description of the account, or the name of a bundled one: w, y.")
    private Optional<String> file;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day of the card; the day of the file.")
    private Optional<String> asOf;

    @Option(names = "--language", paramLabel = "CODE", description = "Language of the card: en or zh.")
    private Optional<String> language;

    @Option(names = "--details", description = "Lists all moves that would help, not only the best three.")
    private boolean details;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // The parser reads it.
    private boolean help;

    @Override
    public Integer call() {
        String code = language.orElse("en");
        Texts texts = ExampleTexts.of(code).orElseThrow(() -> wrong("Expected --language en or zh, but found " + code));
        Optional<LocalDate> day = asOf.map(this::date);
        AccountDescription account = description(file.orElse(BUNDLED.get(0)));
        try {
            LocalDate asOf = day.orElse(account.asOf());
            FunnelStage stage = account.stage(asOf)
                    .orElseThrow(() ->
                            wrong("Expected --as-of from " + account.stages().firstKey()
                                    + " on, when the sale reached its first stage, but found " + asOf));
            AccountJudgement judgement = AccountJudgement.of(account, asOf, stage, details);
            AccountCard.write(
                    new Page(new ReportWriter(spec.commandLine().getOut()), texts, details), account, judgement);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            // What the library refuses of entries that are each for themselves in order.
            throw new UnusableException(e.getMessage(), e);
        }
        return ExitCode.CLEAN;
    }

    private LocalDate date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new DateTimeException(text);
            }
            return day;
        } catch (DateTimeException e) {
            throw wrong("Expected --as-of with a date such as 2026-09-30, but found " + text);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Returns what a file, or a bundled one of that name, says of an account. */
    static AccountDescription description(String name) {
        String fileName = BUNDLED.contains(name) ? name + ".yaml" : name;
        return AccountFile.read(fileName, BUNDLED.contains(name) ? bundled(fileName) : text(Path.of(name)));
    }

    static String bundled(String fileName) {
        try (InputStream bytes = AccountCommand.class.getResourceAsStream(fileName)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableException("Expected to read " + fileName + ", but " + e.getMessage(), e);
        }
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableException(
                    "Expected a file at " + file + ", or one of " + String.join(", ", BUNDLED) + ", but found none");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableException("Expected " + file + " to be in UTF-8", e);
        } catch (IOException e) {
            throw new UnusableException("Expected to read " + file + ", but " + e.getMessage(), e);
        }
    }
}
