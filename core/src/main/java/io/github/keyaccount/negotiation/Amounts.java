package io.github.keyaccount.negotiation;

import io.github.keyaccount.internal.Check;
import io.github.keyaccount.measure.CurrencyMismatchException;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** Checks and ratios of the amounts that are negotiated. */
final class Amounts {
    private static final int RATIO_DECIMALS = 4;

    private Amounts() {}

    /** Refuses an amount below zero. */
    static void checkNotNegative(Money amount, String what) {
        Check.argument(!amount.isNegative(), what + " >= 0", amount);
    }

    /** Refuses an amount in another currency. */
    static void checkCurrency(Money amount, Currency currency, String what) {
        if (!amount.currency().equals(currency)) {
            throw new CurrencyMismatchException(
                    Check.message(what + " in " + currency, amount), currency, amount.currency());
        }
    }

    /** Returns a ratio with four decimals, rounded half to even; empty if the denominator is zero. */
    static Optional<BigDecimal> ratio(Money numerator, Money denominator) {
        return numerator.ratioTo(denominator, RATIO_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
