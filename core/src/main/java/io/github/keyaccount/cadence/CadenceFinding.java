package io.github.keyaccount.cadence;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about the contacts with accounts. No finding names a seller. */
public enum CadenceFinding implements FindingCode {
    /** A contact was due before the as-of date and was not made. */
    OVERDUE(WARNING, "account", "kind", "due", "days", "missed"),
    /** Accounts never had a contact of a kind, and it is due as of the as-of date. */
    NEVER_CONTACTED(WARNING, "kind", "count", "accounts"),
    /** Contacts are due that nobody is to make. */
    WITHOUT_SELLER(WARNING, "count", "accounts"),
    /** Contacts after the as-of date are left out. */
    LATER_CONTACTS_LEFT_OUT(INFO, "asOf", "count", "accounts"),
    /** The contacts of a seller need more hours than there are. */
    OVER_CAPACITY(WARNING, "contacts", "needed", "available"),
    /** A contact slips, since other contacts fill the days before. */
    SLIPPED(WARNING, "account", "kind", "by", "day", "days", "classes"),
    /** A contact slips, since its seller does not work on the days before. */
    SLIPPED_WITHOUT_WORKING_TIME(WARNING, "account", "kind", "by", "day", "days"),
    /** A contact is left out, since other contacts fill all days on which it could be made. */
    LEFT_OUT(WARNING, "account", "kind", "by", "until", "classes"),
    /** A contact is left out, since its seller works on none of the days on which it could be made. */
    LEFT_OUT_WITHOUT_WORKING_TIME(WARNING, "account", "kind", "by", "until"),
    /** A contact is left out, since nobody works any more up to the horizon. */
    LEFT_OUT_AT_HORIZON(WARNING, "account", "kind", "by", "horizon"),
    /** A contact is left out, since it takes longer than its seller has on any day. */
    LEFT_OUT_AS_TOO_LONG(WARNING, "account", "kind", "by", "needed", "available"),
    /** A contact is left out, since nobody sells to the account. */
    LEFT_OUT_WITHOUT_SELLER(WARNING, "account", "kind", "by");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    CadenceFinding(Severity severity, String... arguments) {
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
