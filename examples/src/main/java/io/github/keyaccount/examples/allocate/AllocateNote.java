package io.github.keyaccount.examples.allocate;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** The sentences of a plan. */
enum AllocateNote implements FindingCode {
    TITLE("title"),
    AS_OF("asOf", "period"),
    HOURS_IN_ALL("hours", "accounts"),
    HOURS_PER_SELLER("hours", "accounts", "sellers"),
    AGAINST_RULE,
    AGAINST_PRESENT,
    ONE_MORE_HOUR("amount"),
    ONE_MORE_HOUR_OF("seller", "amount"),
    ACCOUNT("account", "curve"),
    NO_CONTACTS("keys"),
    WITHOUT_CLASS("count", "accounts"),
    NOTHING_OVERDUE,
    AGENDA("seller", "days"),
    NO_PEOPLE("keys");

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    AllocateNote(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
