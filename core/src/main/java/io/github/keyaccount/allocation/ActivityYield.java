package io.github.keyaccount.allocation;

import io.github.keyaccount.account.AccountFigures;
import io.github.keyaccount.account.AccountId;
import io.github.keyaccount.account.TouchpointKind;
import io.github.keyaccount.account.TouchpointTotals;
import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.internal.Check;
import io.github.keyaccount.internal.ValueStyle;
import io.github.keyaccount.measure.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the activity on an account yielded in a period: its sales per visit, per telephone call, per hour.
 *
 * <p>EUR 1,200 of revenue after 4 visits and 2 telephone calls of 5 hours in all make EUR 300 per visit, EUR 600 per telephone
 * call and EUR 240 per hour. All sales are set against each kind of activity alone, so that the yields of the kinds do not add
 * up. The time is the selling time of the figures where that was measured, since it holds travel and preparation too, and
 * otherwise the time of the touchpoints, as far as it is known.
 *
 * <p>Source: the channel-management training texts. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ActivityYield {

    ActivityYield() {}

    /**
     * Returns what the activity on an account yielded.
     *
     * @param figures what the account brought
     * @param totals what was done for it, of the same account in the same period
     * @return the yield
     * @throws IllegalArgumentException if the figures and the totals are of different accounts or periods
     */
    public static ActivityYield of(AccountFigures figures, TouchpointTotals totals) {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(totals, "totals");
        Check.argument(
                totals.account().equals(figures.account()),
                "'totals' of " + figures.account() + " like the 'figures'",
                totals.account());
        Check.argument(
                totals.period().equals(figures.period()),
                "'totals' in " + figures.period() + " like the 'figures' of " + figures.account(),
                totals.period());
        return ImmutableActivityYield.builder().figures(figures).totals(totals).build();
    }

    /**
     * Returns what the account brought.
     *
     * @return the figures
     */
    public abstract AccountFigures figures();

    /**
     * Returns what was done for the account.
     *
     * @return the totals
     */
    public abstract TouchpointTotals totals();

    /**
     * Returns the account.
     *
     * @return its id
     */
    public AccountId account() {
        return figures().account();
    }

    /**
     * Returns the sales per activity of a kind.
     *
     * @param kind the kind
     * @param roundingMode how to round to the minor unit
     * @return the revenue ÷ the number of such touchpoints; empty if there was none
     * @throws ArithmeticException if the quotient needs rounding and the mode is {@code UNNECESSARY}
     */
    public Optional<Money> perActivity(TouchpointKind kind, RoundingMode roundingMode) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(roundingMode, "roundingMode");
        int count = totals().counts().getOrDefault(kind, 0);
        return count == 0 ? Optional.empty() : Optional.of(figures().revenue().dividedBy(count, roundingMode));
    }

    /**
     * Returns the return on selling time.
     *
     * @return the revenue and the time against which it is set, which may be zero
     */
    public SellingTimeReturn sellingTime() {
        return new SellingTimeReturn(
                figures().revenue(), figures().sellingTime().orElse(totals().timeSpent()));
    }

    /**
     * Returns what should be known of the yield.
     *
     * @return one finding if no time is known, neither measured nor of touchpoints, so that there is no return on it; one if the
     *     time of some touchpoints is missing in it, so that the return is too high; and one if the measured selling time is
     *     shorter than the touchpoints alone
     */
    public List<Finding> findings() {
        String account = account().value();
        List<Finding> findings = new ArrayList<>();
        Duration time = sellingTime().time();
        Duration ofTouchpoints = totals().timeSpent();
        if (time.isZero() && ofTouchpoints.isZero()) {
            findings.add(
                    Finding.of(YieldFinding.NO_SELLING_TIME, account, figures().period()));
        } else if (figures().sellingTime().isEmpty() && totals().timeUnknown() > 0) {
            findings.add(Finding.of(
                    YieldFinding.RETURN_OVERSTATED,
                    account,
                    figures().period(),
                    totals().timeUnknown(),
                    totals().count()));
        }
        if (time.compareTo(ofTouchpoints) < 0) {
            int decimals = 2;
            while (hours(time, decimals).compareTo(hours(ofTouchpoints, decimals)) == 0) {
                decimals++;
            }
            findings.add(Finding.of(
                    YieldFinding.SELLING_TIME_BELOW_TOUCHPOINTS,
                    account,
                    figures().period(),
                    hours(time, decimals),
                    hours(ofTouchpoints, decimals)));
        }
        return List.copyOf(findings);
    }

    private static BigDecimal hours(Duration time, int decimals) {
        return SellingTimeReturn.seconds(time).divide(BigDecimal.valueOf(3600), decimals, RoundingMode.HALF_EVEN);
    }
}
