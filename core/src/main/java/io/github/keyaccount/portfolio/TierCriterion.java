package io.github.keyaccount.portfolio;

import io.github.keyaccount.explain.Label;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.util.Currency;
import java.util.Optional;

/** What can be measured of the importance of an account. The text of each names its unit. */
public enum TierCriterion implements Label {
    /** The revenue of the account, as a share of the revenue of the whole portfolio. */
    REVENUE_SHARE,
    /** How many months it would take to make good the loss of the account. */
    RECOVERY_TIME,
    /** How decisive the account is for the goals of the company. */
    STRATEGIC_WEIGHT,
    /** For how many whole years it has been a customer. */
    TENURE,
    /** What the account could buy in the categories that we sell, from whomever. */
    POTENTIAL;

    @Override
    public String code() {
        return Label.codeOf(this);
    }

    /** Returns a value in the unit of the criterion (billionths, months, years or minor units) as a finding carries it. */
    Object shown(long value, Optional<Currency> currency) {
        return switch (this) {
            case REVENUE_SHARE, STRATEGIC_WEIGHT -> Probability.ofBillionths((int) value);
            case RECOVERY_TIME, TENURE -> value;
            case POTENTIAL -> Money.ofMinor(value, currency.orElseThrow());
        };
    }
}
