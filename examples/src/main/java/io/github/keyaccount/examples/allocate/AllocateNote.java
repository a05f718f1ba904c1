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
    OF_THE_RULE,
    ONE_MORE_HOUR("amount"),
    ONE_MORE_HOUR_OF("seller", "amount"),
    NO_BUDGETS_PER_SELLER,
    UNIT_IS_HOUR,
    ACCOUNT("account", "curve", "rule", "best"),
    NO_CONTACTS("keys"),
    WITHOUT_CLASS("count", "accounts"),
    NOTHING_OVERDUE,
    CONTACTS_FROM("from", "to"),
    CONTACT_TIME_UNKNOWN("sellers"),
    CONTACT_WITH("account", "kind"),
    AGENDA("seller", "days"),
    AGENDA_BEGINS("seller", "days", "more"),
    NO_PEOPLE("keys"),
    NOT_ENOUGH_PLACES("count", "places", "accounts"),
    AFTER_HANDOVERS("count", "cost", "total"),
    HOURS_DO_NOT_SUFFICE("sellers");

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
