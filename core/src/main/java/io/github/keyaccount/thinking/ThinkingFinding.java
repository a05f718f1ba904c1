package io.github.keyaccount.thinking;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/** What can be found about how people meet. No finding names a person; contacts are named by their ids. */
public enum ThinkingFinding implements FindingCode {
    /** Several styles of a person are preferred alike, and the easiest relation among them counts. */
    STYLES_PREFERRED_ALIKE(INFO, "relation", "relations"),
    /** The profiles of people in an audience are not known, so that all four styles are walked around. */
    AUDIENCE_PARTLY_UNKNOWN(WARNING, "unknown", "people"),
    /** Contacts are not matched, as their profiles are not known. */
    CONTACTS_WITHOUT_PROFILE(WARNING, "contacts"),
    /** Members of the team are not matched, as their profiles are not known. */
    MEMBERS_WITHOUT_PROFILE(WARNING, "count"),
    /** Contacts are matched with members whom they meet with a difficulty above that of compatible styles. */
    MATCHED_WITH_GREATER_DIFFICULTY(INFO, "contacts"),
    /** Contacts are matched with members where one of both prefers several styles alike; the easiest relation is told. */
    MATCHED_BY_STYLES_PREFERRED_ALIKE(INFO, "contacts"),
    /** Matching the whole team at once is easier than one by one. */
    WHOLE_TEAM_EASIER(INFO, "total", "oneByOne");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    ThinkingFinding(Severity severity, String... arguments) {
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
