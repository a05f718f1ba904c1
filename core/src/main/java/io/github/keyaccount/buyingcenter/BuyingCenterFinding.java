package io.github.keyaccount.buyingcenter;

import static io.github.keyaccount.explain.Severity.CRITICAL;
import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/**
 * What can be found about a buying center and the contact with its people. The argument {@code center} is the account, and the
 * opportunity if there is one; people are named by the ids of their contacts.
 */
public enum BuyingCenterFinding implements FindingCode {
    /** Nobody is known for roles that decide whether the present stage ends. */
    DECIDING_ROLES_UNCOVERED(WARNING, "center", "stage", "roles"),
    /** Nobody is known for roles that do not decide at the present stage. */
    OTHER_ROLES_UNCOVERED(INFO, "center", "roles"),
    /** A deciding role has holders against us, and none for us; of the decision maker's, {@link #DECISION_MAKER_OPPOSED} tells. */
    DECIDING_ROLE_AGAINST(WARNING, "center", "stage", "role", "opponents"),
    /** A deciding role has holders for and against us. */
    DECIDING_ROLE_CONTESTED(WARNING, "center", "stage", "role", "supporters", "opponents"),
    /** A deciding role has holders, and none is known to be for or against us. */
    DECIDING_ROLE_UNDECIDED(WARNING, "center", "stage", "role", "contacts"),
    /** One person carries so much of the known support that everything hangs on it. */
    SINGLE_THREADED(CRITICAL, "center", "contact", "share"),
    /** Only one person supports us, and how much that weighs is not known or nothing. */
    SINGLE_SUPPORTER(CRITICAL, "center", "contact"),
    /** Several people support us, but fewer than there should be. */
    TOO_FEW_SUPPORTERS(WARNING, "center", "supporters", "minimum"),
    /** Nobody is known to support us. */
    NO_SUPPORTER(WARNING, "center"),
    /** Decision makers are against us. */
    DECISION_MAKER_OPPOSED(CRITICAL, "center", "contacts"),
    /** People in power who are named neither for a deciding role nor as decision makers are against us. */
    OPPONENTS_IN_POWER(WARNING, "center", "contacts"),
    /** It is not known how people stand toward us. */
    STANCE_UNKNOWN(WARNING, "center", "contacts"),
    /** It is not known how much people weigh in the decision. */
    INFLUENCE_UNKNOWN(WARNING, "center", "contacts"),
    /** It is not known what people do in the purchase. */
    ROLE_UNKNOWN(WARNING, "center", "contacts"),
    /** The last seen stance of people is older than the limit. */
    STANCE_STALE(WARNING, "center", "contacts", "asOf"),
    /** A collective decision has fewer than two decision makers who are for us. */
    COLLECTIVE_SUPPORT_MISSING(WARNING, "center", "supporters"),
    /** It is not known whether one person decides or several together; judged as if one did. */
    DECISION_MODE_UNKNOWN(INFO, "center"),
    /** The stage names no buying phase, so that nobody knows which roles decide. */
    PHASE_UNKNOWN(WARNING, "center", "stage"),
    /** People have no part in the purchase yet, or no more. */
    NOT_INVOLVED(INFO, "center", "contacts", "asOf"),
    /** Observations after the as-of date were left out. */
    LATER_OBSERVATIONS(INFO, "center", "asOf", "count", "contacts"),
    /** No contact with people is recorded; how they stand may have been seen nevertheless. */
    NEVER_MET(WARNING, "center", "contacts", "asOf"),
    /** The last contact with a person is too long ago. */
    GONE_SILENT(WARNING, "center", "contact", "lastContact", "days"),
    /** A promise to a person falls due. */
    PROMISE_DUE(INFO, "contact", "due", "days"),
    /** Of people nothing but the id is known, so that no promises are. */
    CONTACT_UNKNOWN(WARNING, "center", "contacts"),
    /** People of the account were met who are not in the buying center. */
    MET_OUTSIDE(INFO, "center", "contacts"),
    /** Touchpoints after the as-of date were left out. */
    LATER_TOUCHPOINTS(INFO, "center", "asOf", "count"),
    /** Promises made after the as-of date were left out. */
    LATER_PROMISES(INFO, "center", "asOf", "count");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    BuyingCenterFinding(Severity severity, String... arguments) {
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
