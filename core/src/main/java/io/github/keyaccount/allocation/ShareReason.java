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
    private ShareReason() {}

    static AccountShare share(
            AccountResponses responses, int position, double effort, DividedBudget divided, boolean wholeUnits) {
        AccountResponse response = responses.at(position);
        Margins margins =
                wholeUnits ? inWholeUnits(responses.units(), position, (int) effort) : inAnyFraction(response, effort);
        return ImmutableAccountShare.builder()
                .account(response.account())
                .effort(effort)
                .contribution(response.contribution(effort))
                .lastUnit(margins.last())
                .nextUnit(margins.atMaximum() ? OptionalDouble.empty() : OptionalDouble.of(margins.next()))
                .reason(reason(response, effort, margins, divided, wholeUnits))
                .build();
    }

    /**
     * What effort brings around the present one.
     *
     * @param last what the last unit brings; empty at the minimum
     * @param next what one more unit would bring, even beyond the maximum
     * @param atMaximum whether it may not be given
     * @param step how much effort pays best from here on, and only together; 0 if any does
     * @param each what each unit of it brings on the average
     */
    private record Margins(OptionalDouble last, double next, boolean atMaximum, double step, double each) {}

    private static Margins inWholeUnits(UnitWorth units, int position, int effort) {
        boolean atMinimum = effort == units.least(position);
        boolean atMaximum = effort == units.most(position);
        int step = atMaximum ? 1 : units.step(position, effort);
        return new Margins(
                atMinimum ? OptionalDouble.empty() : OptionalDouble.of(units.gain(position, effort - 1, effort)),
                units.gain(position, effort, effort + 1),
                atMaximum,
                step > 1 ? step : 0,
                units.gain(position, effort, effort + step) / step);
    }

    private static Margins inAnyFraction(AccountResponse response, double effort) {
        double most = response.maximum().orElse(ResponseCurve.MOST_EFFORT);
        boolean atMinimum = effort <= response.minimum();
        EffortAtWorth further = EffortAtWorth.of(response, effort, Math.max(effort, most), 0);
        return new Margins(
                atMinimum ? OptionalDouble.empty() : OptionalDouble.of(slope(response, before(effort))),
                slope(response, effort),
                effort >= most,
                further.landing() - effort,
                further.steepest());
    }

    /** The effort just before another one; but not none, where a curve may be upright. */
    private static double before(double effort) {
        return Math.max(Double.MIN_VALUE, Math.nextDown(effort));
    }

    /** Without the 0 × ∞ of an upright curve that leaves no margin. */
    private static double slope(AccountResponse response, double effort) {
        double margin = response.margin().doubleValue();
        return margin == 0 ? 0 : margin * response.curve().slope(effort);
    }

    private static Finding reason(
            AccountResponse response, double effort, Margins margins, DividedBudget divided, boolean wholeUnits) {
        String account = response.account().value();
        Currency currency = response.currency();
        BigDecimal given = ComparisonFinding.effort(effort);
        if (margins.last().isEmpty() && margins.atMaximum()) {
            return Finding.of(EffortFinding.FIXED, account, given);
        }
        if (response.contribution(ResponseCurve.MOST_EFFORT) <= response.contribution(effort)) {
            return Finding.of(EffortFinding.NOTHING_MORE_TO_GAIN, account, given);
        }
        if (divided.minimaOnly()) {
            return Finding.of(EffortFinding.NOTHING_TO_DIVIDE, account, given);
        }
        Money price = money(divided.shadowPrice(), currency);
        if (margins.step() > 0) {
            return Finding.of(
                    EffortFinding.NEXT_STEP_NOT_TAKEN,
                    account,
                    given,
                    ComparisonFinding.effort(margins.step()),
                    money(margins.each(), currency),
                    price);
        }
        // An upright curve that gets nothing but for underflow is told by the least effort that there is.
        double margin = Double.isInfinite(margins.next()) ? slope(response, Double.MIN_VALUE) : margins.next();
        Money next = money(margin, currency);
        if (margins.atMaximum()) {
            EffortFinding code = wholeUnits ? EffortFinding.AT_MAXIMUM : EffortFinding.MAXIMUM_AT_MARGIN;
            return Finding.of(code, account, given, next, price);
        }
        if (margins.last().isPresent()) {
            Money last = money(margins.last().getAsDouble(), currency);
            EffortFinding code = wholeUnits ? EffortFinding.BALANCED : EffortFinding.BALANCED_AT_MARGIN;
            return Finding.of(code, account, given, last, next, price);
        }
        if (!wholeUnits) {
            return Finding.of(EffortFinding.MINIMUM_AT_MARGIN, account, given, next, price);
        }
        return effort == 0
                ? Finding.of(EffortFinding.NOT_STARTED, account, next, price)
                : Finding.of(EffortFinding.HELD_AT_MINIMUM, account, given, next, price);
    }

    static Money money(double amount, Currency currency) {
        return Money.ofMajor(new BigDecimal(amount), currency, RoundingMode.HALF_EVEN);
    }
}
