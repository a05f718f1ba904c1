package io.github.keyaccount.staffing;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.util.List;

/**
 * What can be found about who serves which account. The first six are reasons why an account got its account manager. Available
 * is who is allowed for an account and has a capacity above zero.
 */
public enum StaffingFinding implements FindingCode {
    /** The caller fixed the account manager. */
    FIXED(INFO, "account"),
    /** Nobody else is available for the account. */
    ONLY_ONE_AVAILABLE(INFO, "account"),
    /** Nobody available fits the account better. */
    FITS_BEST(INFO, "account", "fit"),
    /** The account has no value, whoever serves it. */
    NOTHING_AT_STAKE(INFO, "account"),
    /** Somebody who fits better has a free place, but a change would not earn more than it costs. */
    KEPT(INFO, "account", "fit", "changeCost"),
    /** Nobody who fits better has a free place; to free one would cost at least what the account would gain. */
    BETTER_ONE_FULL(INFO, "account", "fit", "best", "difference", "accounts"),

    /** Accounts change hands. */
    CHANGE_HANDS(INFO, "accounts"),
    /** The staffing differs from today's, whose worth is known. */
    COMPARED_WITH_TODAY(INFO, "total", "today"),
    /** Nobody serves these accounts today. */
    WITHOUT_PRESENT_MANAGER(INFO, "accounts"),
    /** Somebody serves these accounts today who is not in the team. */
    PRESENT_MANAGER_LEFT(INFO, "accounts"),
    /** Somebody serves these accounts today who is no longer allowed to. */
    PRESENT_MANAGER_NOT_ALLOWED(INFO, "accounts"),
    /** Account managers serve more accounts today than they have places. */
    OVER_CAPACITY_TODAY(WARNING, "count", "accounts"),
    /** Account managers who would fit key accounts better serve other accounts. */
    BETTER_ONE_ON_LESSER_ACCOUNTS(WARNING, "accounts"),
    /** Accounts have no value. */
    WITHOUT_VALUE(INFO, "accounts"),
    /** Account managers with places get no account. */
    WITHOUT_ACCOUNT(INFO, "count"),
    /** One more place would gain something. */
    MORE_PLACES_PAY(INFO, "count", "most"),
    /** Fits are given for accounts that are not to be staffed. */
    FITS_NOT_USED(INFO, "accounts");

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    StaffingFinding(Severity severity, String... arguments) {
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
