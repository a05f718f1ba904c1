package io.github.keyaccount.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a run of the command line wrote and returned. */
public record CommandRun(int exitCode, String out, String err) {

    /** Runs the command line as in a pipe. */
    public static CommandRun of(String... arguments) {
        return run(false, arguments);
    }

    /** Runs the command line as on a terminal. */
    public static CommandRun onTerminal(String... arguments) {
        return run(true, arguments);
    }

    private static CommandRun run(boolean terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = KeyAccountCommand.run(new PrintWriter(out), new PrintWriter(err), terminal, arguments);
        return new CommandRun(
                exitCode,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    /** Returns the lines of the output, runs of spaces as one and none around. */
    public List<String> lines() {
        return out.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    /** Returns the lines of the section with a heading. */
    public List<String> section(String heading) {
        List<String> lines = lines();
        int start = lines.indexOf(heading) + 1;
        if (start == 0) {
            throw new AssertionError("no section " + heading + " in\n" + out);
        }
        int end = start;
        while (end < lines.size() && !lines.get(end).isEmpty()) {
            end++;
        }
        return lines.subList(start, end);
    }

    /** Returns the output as one line, so that a wrapped sentence can be found. */
    public String flat() {
        return out.replaceAll("\\s+", " ");
    }
}
