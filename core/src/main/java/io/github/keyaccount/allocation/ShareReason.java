package io.github.keyaccount.allocation;

import io.github.keyaccount.explain.Finding;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.response.ResponseCurve;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.OptionalDouble;

/** Puts together what one account gets, and why. */
final class ShareReason {
    private static final int DECIMALS_OF_EFFORT = 6;

    private ShareReason() {}

    static AccountShare share(
            AccountResponses responses, int position, double effort, double shadowPrice, boolean wholeUnits) {
        AccountResponse response = responses.at(position);
        Margins margins =
                wholeUnits ? inWholeUnits(responses.units(), position, (int) effort) : inAnyFraction(response, effort);
        return ImmutableAccountShare.builder()
                .account(response.account())
                .effort(effort)
                .contribution(response.contribution(effort))
                .lastUnit(margins.last())
                .nextUnit(margins.atMaximum() ? OptionalDouble.empty() : OptionalDouble.of(margins.next()))
                .reason(reason(response, effort, margins, shadowPrice))
                .build();
    }

    /**
     * What effort brings around the present one.
     *
     * @param last what the last unit brings; empty at the minimum
     * @param next what one more unit would bring, even beyond the maximum
     * @param atMaximum whether it may not be given
     * @param step how many units together pay best from here on
     * @param each what each of these brings on the average
     */
    private record Margins(OptionalDouble last, double next, boolean atMaximum, int step, double each) {}

    private static Margins inWholeUnits(UnitWorth units, int position, int effort) {
        boolean atMinimum = effort == units.least(position);
        boolean atMaximum = effort == units.most(position);
        int step = atMaximum ? 1 : units.step(position, effort);
        return new Margins(
                atMinimum ? OptionalDouble.empty() : OptionalDouble.of(units.gain(position, effort - 1, effort)),
                units.gain(position, effort, effort + 1),
                atMaximum,
                step,
                units.gain(position, effort, effort + step) / step);
    }

    private static Margins inAnyFraction(AccountResponse response, double effort) {
        double margin = response.margin().doubleValue();
        boolean atMinimum = effort <= response.minimum();
        boolean atMaximum = effort >= response.maximum().orElse(ResponseCurve.MOST_EFFORT);
        double next = times(margin, response.curve().slope(effort));
        return new Margins(
                atMinimum
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(times(margin, response.curve().slope(Math.nextDown(effort)))),
                next,
                atMaximum,
                1,
                next);
    }

    /** Without the 0 × ∞ of an upright curve that leaves no margin. */
    private static double times(double margin, double slope) {
        return margin == 0 ? 0 : margin * slope;
    }

    private static Finding reason(AccountResponse response, double effort, Margins margins, double shadowPrice) {
        String account = response.account().value();
        Currency currency = response.currency();
        BigDecimal given = effort(effort);
        if (margins.last().isEmpty() && margins.atMaximum()) {
            return Finding.of(EffortFinding.FIXED, account, given);
        }
        if (response.contribution(ResponseCurve.MOST_EFFORT) <= response.contribution(effort)) {
            return Finding.of(EffortFinding.NOTHING_MORE_TO_GAIN, account, given);
        }
        if (Double.isInfinite(shadowPrice) || Double.isInfinite(margins.next())) {
            return Finding.of(EffortFinding.NOTHING_TO_DIVIDE, account, given);
        }
        Money price = money(shadowPrice, currency);
        Money next = money(margins.next(), currency);
        if (margins.atMaximum()) {
            return Finding.of(EffortFinding.AT_MAXIMUM, account, given, next, price);
        }
        if (margins.step() > 1) {
            return Finding.of(
                    EffortFinding.NEXT_STEP_NOT_TAKEN,
                    account,
                    given,
                    margins.step(),
                    money(margins.each(), currency),
                    price);
        }
        if (margins.last().isPresent()) {
            Money last = money(margins.last().getAsDouble(), currency);
            return Finding.of(EffortFinding.BALANCED, account, given, last, next, price);
        }
        return effort == 0
                ? Finding.of(EffortFinding.NOT_STARTED, account, next, price)
                : Finding.of(EffortFinding.HELD_AT_MINIMUM, account, given, next, price);
    }

    static Money money(double amount, Currency currency) {
        return Money.ofMajor(new BigDecimal(amount), currency, RoundingMode.HALF_EVEN);
    }

    static BigDecimal effort(double effort) {
        BigDecimal rounded = BigDecimal.valueOf(effort).setScale(DECIMALS_OF_EFFORT, RoundingMode.HALF_EVEN);
        return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }
}
