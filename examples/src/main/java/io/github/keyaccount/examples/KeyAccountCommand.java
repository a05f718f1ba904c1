package io.github.keyaccount.examples;

import io.github.keyaccount.examples.account.AccountCommand;
import io.github.keyaccount.examples.allocate.AllocateCommand;
import io.github.keyaccount.examples.csv.ImportProgress;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.examples.portfolio.PortfolioCommand;
import io.github.keyaccount.examples.report.ReportWriter;
import io.github.keyaccount.examples.review.ReviewCommand;
import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The command line of the examples. Without any argument it reviews the bundled sample.
 *
 * <p>Exit codes: 0 clean, 1 usable with rejected rows, 2 unusable, 64 wrong usage.
 */
@Command(
        name = "keyaccount",
        description = "Key account management on the command line. Without arguments: review of the bundled sample.",
        synopsisSubcommandLabel = "COMMAND")
public final class KeyAccountCommand {
    private static final String DEFAULT_COMMAND = "review";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // The parser reads it.
    private boolean help;

    private KeyAccountCommand() {}

    /** Runs a command, and ends the virtual machine where it has not ended well. */
    public static void main(String[] arguments) {
        Optional<Console> terminal = terminal();
        Charset charset = terminal.map(Console::charset).orElse(StandardCharsets.UTF_8);
        PrintWriter out = writer(System.out, charset);
        PrintWriter err = writer(System.err, charset);
        int exitCode = run(out, err, terminal.isPresent(), arguments);
        if (exitCode != ExitCode.CLEAN) {
            System.exit(exitCode);
        }
    }

    /** Some JDKs offer a console in a pipe as well, unless they are told to use the old one. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> terminal() {
        System.setProperty("jdk.console", "java.base");
        return Optional.ofNullable(System.console());
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset));
    }

    /**
     * Runs a command.
     *
     * @param out for the result
     * @param err for what went wrong, and for the progress of long tasks
     * @param terminal whether somebody watches, so that progress is shown
     * @param arguments the arguments of the command line
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, boolean terminal, String... arguments) {
        ImportProgress progress = terminal ? new TerminalProgress(err) : ImportProgress.SILENT;
        CommandLine commandLine = new CommandLine(new KeyAccountCommand())
                .addSubcommand(new ReviewCommand(progress))
                .addSubcommand(new PortfolioCommand(progress))
                .addSubcommand(new AccountCommand())
                .addSubcommand(new AllocateCommand(progress))
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(ReportWriter.WIDTH)
                .setParameterExceptionHandler((wrong, args) -> wrongUsage(wrong, err))
                .setExecutionExceptionHandler((failure, command, parsed) -> unusable(failure, progress, err));
        int exitCode = commandLine.execute(arguments.length == 0 ? new String[] {DEFAULT_COMMAND} : arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    private static int wrongUsage(ParameterException wrong, PrintWriter err) {
        err.println(wrong.getMessage());
        err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static int unusable(Exception failure, ImportProgress progress, PrintWriter err) {
        progress.finished();
        err.println(
                failure instanceof UnusableException
                        ? failure.getMessage()
                        : "This should not have happened, please report it: " + failure);
        return ExitCode.UNUSABLE;
    }
}
