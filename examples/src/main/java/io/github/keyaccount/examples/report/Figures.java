package io.github.keyaccount.examples.report;

import io.github.keyaccount.explain.Texts;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * How amounts and ratios are shown.
 *
 * @param texts the texts of the report's language
 * @param unit the amount that is shown as 1; with one major unit all decimals of the currency are shown, with any other
 *     one decimal
 */
public record Figures(Texts texts, Money unit) {
    private static final String UNDEFINED = "-";

    /** Returns an amount as a multiple of the unit. */
    public BigDecimal of(Money amount) {
        return amount.amount().divide(unit.amount(), MathContext.DECIMAL128);
    }

    /** Returns how many decimals amounts have where they need any. */
    public int decimals() {
        return isMajorUnit() ? currency().getDefaultFractionDigits() : 1;
    }

    /** Returns whether amounts are shown in the currency itself. */
    public boolean isMajorUnit() {
        return unit.equals(Money.ofMajor(1, currency()));
    }

    /** Returns the unit as text, such as {@code EUR 10,000}. */
    public String unitText() {
        BigDecimal amount = unit.amount().stripTrailingZeros();
        return currency().getCurrencyCode() + " " + texts.format(amount.setScale(Math.max(0, amount.scale())));
    }

    /** Returns the currency. */
    public Currency currency() {
        return unit.currency();
    }

    /** Returns an empty table, in which figures are shown so. */
    public TextTable table() {
        return new TextTable(texts::format, decimals());
    }

    /** Returns a ratio as a percentage, or a dash where it is undefined. */
    public String percent(Optional<BigDecimal> ratio, int decimals) {
        return ratio.map(
                        value -> texts.format(value.movePointRight(2).setScale(decimals, RoundingMode.HALF_EVEN)) + "%")
                .orElse(UNDEFINED);
    }
}
