package io.github.keyaccount.explain;

import java.util.List;

/** Kinds of finding as the packages of the library and of its callers write them. */
enum SampleFinding implements FindingCode {
    STALLED(Severity.WARNING, "opportunity", "days"),
    SEEN(Severity.INFO, "what"),
    EMPTY(Severity.CRITICAL),
    REPEATED(Severity.INFO, "what", "what");

    private final Severity severity;
    private final List<String> arguments;

    SampleFinding(Severity severity, String... arguments) {
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
