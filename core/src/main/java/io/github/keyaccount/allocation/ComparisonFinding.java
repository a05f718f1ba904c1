package io.github.keyaccount.allocation;

import static io.github.keyaccount.explain.Severity.INFO;
import static io.github.keyaccount.explain.Severity.WARNING;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.explain.FindingCode;
import io.github.keyaccount.explain.Label;
import io.github.keyaccount.explain.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** What can be found when plans or budgets are compared. */
public enum ComparisonFinding implements FindingCode {
    /** The second plan contributes more. */
    CHANGE_EARNS(INFO, "difference", "currency"),
    /** The second plan contributes less. */
    CHANGE_COSTS(WARNING, "difference", "currency"),
    /** Both plans contribute the same, but for less than half a minor unit. */
    CHANGE_EARNS_NOTHING(INFO),
    /** The plans do not spend the same effort, so that not all of the difference is due to its division. */
    EFFORTS_DIFFER(INFO, "before", "after"),
    /** The first plan breaks the bounds of accounts, so that the second one could not do as it does. */
    BEFORE_OUT_OF_BOUNDS(WARNING, "count", "accounts"),
    /** The second plan breaks the bounds of accounts, so that it may not be carried out. */
    AFTER_OUT_OF_BOUNDS(WARNING, "count", "accounts"),
    /** From a budget on, none of the greater ones brings more. */
    NOTHING_MORE_TO_GAIN(INFO, "budget"),
    /** A step up to a budget brings more per unit of effort than the step before it. */
    RETURN_RISES(INFO, "budget"),
    /** For some budgets the best division is not proven, only how much it could bring at most. */
    BEST_NOT_PROVEN(INFO, "count", "gap", "currency");

    /** Sums of efforts are shown with this many digits, since the last ones are rounding. */
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
    private final List<String> arguments;

    ComparisonFinding(Severity severity, String... arguments) {
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    /** What a change of the contribution earns or costs. */
    static Finding change(double difference, Currency currency) {
        BigDecimal shown = amount(difference, currency);
        if (shown.signum() == 0) {
            return Finding.of(CHANGE_EARNS_NOTHING);
        }
        return Finding.of(shown.signum() > 0 ? CHANGE_EARNS : CHANGE_COSTS, shown.abs(), currency.getCurrencyCode());
    }

    /** An amount as it is shown. A sum of estimates may be too large for money. */
    static BigDecimal amount(double amount, Currency currency) {
        return new BigDecimal(amount).setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_EVEN);
    }

    /** A sum of efforts as it is shown. */
    static BigDecimal effort(double effort) {
        return effort(new BigDecimal(effort));
    }

    /** A sum of efforts as it is shown. */
    static BigDecimal effort(BigDecimal effort) {
        return plain(effort.round(DIGITS));
    }

    /** A number without needless zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
